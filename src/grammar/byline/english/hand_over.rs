//! Hand-overs to nothing but a name.
//!
//! ```text
//! toss := [opening ','] hand-over name [place]   "I'm", "For more, we go to"
//!       | name ',' question '?'
//! ```

use super::place::{ends_as_place, has_rank, is_place, is_tail};
use crate::grammar::byline::Claim;
use crate::grammar::name::{ends_given, latin, word_count};
use crate::words::{
    HERE_IS, QUESTION_WORDS, REPORTER_WORDS, connection_start, handover_starts, outlet,
    report_verb, starts_opening, starts_with,
};

/// `[opening ','] hand-over name [place]`
pub(super) fn hand_over(sentence: &str) -> Option<(&str, Claim)> {
    if let Some(found) = connects(sentence) {
        return Some(found);
    }
    handover_starts(sentence).find_map(|start| {
        let rest = sentence.strip_prefix(start)?.strip_prefix(' ')?;
        let name = latin(rest)?;
        let own = matches!(start, "I'm" | "I’m" | "I am");
        let several = word_count(name) > 1;
        let place = &rest[name.len()..];
        let place_name = !own && ends_as_place(name);
        if place_name || has_rank(name) || several && outlet(name).is_some() {
            return None;
        }
        if place.is_empty() {
            // "This is Gimhaneul": a name in one word is as long as no other.
            let long = start == "This is" && name.len() > 7 && outlet(name).is_none();
            let claim = if several || own { Claim::Own } else { Claim::Last };
            return (several || own || long).then_some((name, claim));
        }
        // "This is Ida Holm with the details", "This is Ida Holm's report".
        let handed = place.strip_prefix(' ').unwrap_or(place);
        if report_verb(handed)
            .is_some_and(|verb| verb.len() == handed.len() && verb.starts_with(['w', '\'', '’']))
        {
            return several.then_some((name, Claim::Own));
        }
        // "This is Ida Holm, correspondent in Oslo".
        if let Some(role) = place.strip_prefix(", ") {
            let is_role = REPORTER_WORDS.iter().any(|word| starts_with(role, word));
            return (several && is_role).then_some((name, Claim::Last));
        }
        // "This is Ida Holm in Oslo": what else has two words and a place is no person.
        let place = [" in ", " from ", " at "].iter().find_map(|link| place.strip_prefix(link))?;
        (several && is_place(place) && (own || ends_given(name))).then_some((name, Claim::Last))
    })
}

/// `[opening ','] ("we go to" | "here is" | …) name [place]`
fn connects(sentence: &str) -> Option<(&str, Claim)> {
    let whole = sentence;
    let (opened, sentence) = match starts_opening(sentence).then(|| sentence.split_once(", ")) {
        Some(Some((_, rest))) => (true, rest),
        _ => (false, sentence),
    };
    let here = || HERE_IS.into_iter().find(|here| opened && starts_with(sentence, here));
    let Some(start) = connection_start(sentence).or_else(here).map(str::len) else {
        if !opened {
            return None;
        }
        // "For more, Ida Holm": what is first or next may be anything.
        let name = latin(sentence).filter(|name| name.len() == sentence.len())?;
        let asks = starts_with(whole, "for") || starts_with(whole, "with") || ends_given(name);
        return (asks && word_count(name) > 1 && !ends_as_place(name))
            .then_some((name, Claim::Own));
    };
    let rest = sentence[start..].strip_prefix(' ')?;
    let name = latin(rest)
        .filter(|name| word_count(name) > 1 && !ends_as_place(name) && !has_rank(name))?;
    match &rest[name.len()..] {
        "" => Some((name, Claim::Own)),
        place => (ends_given(name) && is_tail(place)).then_some((name, Claim::Last)),
    }
}

/// `name ',' question '?'`
pub(super) fn called(sentence: &str) -> Option<(&str, Claim)> {
    let name = latin(sentence.strip_suffix('?')?)?;
    let question = sentence[name.len()..].strip_prefix(", ")?;
    let word = question.split(' ').next()?;
    (ends_given(name) && word_count(name) > 1 && QUESTION_WORDS.contains(&word))
        .then_some((name, Claim::Last))
}
