//! Bylines in English.
//!
//! ```text
//! toss     := … ('reporter' | 'correspondent') name {('and' | ',') name} …
//!           | lead-in name [','] ('reporter' | 'correspondent') …
//!           | … ('report' | 'reported' | …) ('by' | 'from') name
//!           | … name ', a reporter'
//!           | name … 'by a reporter'
//!           | lead-in name [desk] reports …          "reports", "has the details"
//!           | lead-in name {('and' | ',') name} report …
//!           | [opening ','] hand-over name           "I'm", "For more, we go to"
//!           | name ',' question '?'
//! sign-off := start outlet name | start name outlet  "This is KBS News, Ida Holm."
//!           | closing name [place]                   "So far, this has been Ida Holm."
//!           | outlet name                            "KBS News Ida Holm."
//! ```

use super::super::name::{ends_given, latin, word_count};
use super::super::signs::{is_closer, is_letter, is_stop};
use super::sentence::is_longer;
use super::{Claim, Found, behind, hints};
use crate::layout::{begins_hangul, trim, trim_end, trim_start};
use crate::tree::BylineKind::{self, SignOff, Toss};
use crate::tree::Few;
use crate::words::{
    ARTICLES, CLOSINGS, CREDITED, DESK_LINKS, HANDOVER_ENDS, HERE_IS, NAME_LINKS, NAMING_STARTS,
    OUTLET_LINKS, PLACE_ENDS, PLACE_LINKS, PLACE_STARTS, QUESTION_WORDS, REPORT_TOGETHER, REPORTED,
    REPORTER_LINKS, REPORTER_WORDS, REPORTING_STARTS, REPORTS, connection_start, ends_as_outlet,
    handover_starts, lead_in, look_verb, may_begin_signed, outlet, report_verb, sign_off_start,
    starts_byline, starts_opening, starts_thanks, starts_with,
};

/// The longest sentence that is looked at, in bytes.
const LONGEST: usize = 600;
/// The longest that hands over without a word such as "reporter".
const SHORT: usize = 120;

/// Whether the sentence may be a byline without a word for a reporter or a report: a short one that
/// begins with a name of two words, or as a hand-over does.
fn is_short(sentence: &str) -> bool {
    if is_longer(sentence, SHORT) {
        return starts_byline(sentence) || outlet(sentence).is_some();
    }
    let mut words = sentence.bytes().skip_while(|&byte| byte != b' ');
    let second = words.find(|&byte| byte != b' ');
    let named = match (sentence.as_bytes().first(), second) {
        (Some(b'a'..=b'z'), _) => return false,
        (_, None | Some(b'a'..=b'z')) => false,
        (_, Some(_)) => true,
    };
    named || starts_byline(sentence)
}

/// The byline that the sentence is.
pub(super) fn byline(sentence: &str) -> Option<Found<'_>> {
    if !begins(sentence) {
        return None;
    }
    let hinted = hints::english(sentence);
    if !hinted && !is_short(sentence) {
        return None;
    }
    let bare = bare(sentence)?;
    let found = if may_sign(sentence) { sign_off(bare) } else { None };
    let found = found.map(|(name, claim)| signs_off(name, claim, sentence));
    found.or_else(|| toss(bare, hinted, sentence)).filter(|_| !is_thanks(sentence))
}

/// The sign-off that the sentence is, or may be at the end of a reporter's section.
#[inline]
pub(super) fn signed(sentence: &str) -> Option<Found<'_>> {
    if may_sign(sentence) { the_signed(sentence) } else { None }
}

/// Whether the sentence begins or ends as a sign-off does, or a hand-over to a name alone.
#[inline]
fn may_sign(sentence: &str) -> bool {
    begins(sentence) && (may_begin_signed(sentence) || ends_as_outlet(without_stop(sentence)))
}

fn the_signed(sentence: &str) -> Option<Found<'_>> {
    if !is_short(sentence) {
        return None;
    }
    let bare = bare(sentence)?;
    let found = sign_off(bare).map(|(name, claim)| signs_off(name, claim, sentence));
    let own = || {
        let (name, claim) = hand_over(bare)?;
        if claim == Claim::Own {
            return Some(Found { kind: Toss, names: Few::one(name), claim, text: sentence });
        }
        // "This is Son Ga-on in Oslo."
        let named = NAMING_STARTS.iter().any(|start| bare.starts_with(start));
        let whole = named && ends_given(name) && word_count(name) > 1;
        whole.then(|| signs_off(name, Claim::Own, sentence))
    };
    let found = found.or_else(|| Some(signs_off(reporter_is(bare)?, Claim::Own, sentence)));
    found.or_else(own).filter(|_| !is_thanks(sentence))
}

/// "This is reporter Ida Holm", at the end of what she reports.
fn reporter_is(sentence: &str) -> Option<&str> {
    let start = NAMING_STARTS.iter().find(|start| sentence.starts_with(**start))?;
    let rest = &sentence[start.len()..];
    let word = REPORTER_WORDS.iter().find(|word| starts_with(rest, word))?;
    let rest = rest[word.len()..].strip_prefix(' ')?;
    let name = latin(rest)?;
    is_tail(&rest[name.len()..]).then_some(name)
}

fn signs_off<'a>(name: &'a str, claim: Claim, sentence: &'a str) -> Found<'a> {
    Found { kind: SignOff, names: Few::one(name), claim, text: sentence }
}

/// Whether a byline may begin as the sentence does.
#[inline]
fn begins(sentence: &str) -> bool {
    match sentence.as_bytes().first() {
        None => false,
        Some(&first) if begins_hangul(first) => false,
        Some(first) => first.is_ascii_alphanumeric() || sentence.starts_with(is_closer),
    }
}

/// The sentence without the signs at its end, if it is short enough for a byline.
fn bare(sentence: &str) -> Option<&str> {
    (!is_longer(sentence, LONGEST)).then(|| without_stop(sentence))
}

/// The sentence without the signs at its end.
#[inline]
fn without_stop(sentence: &str) -> &str {
    match sentence.as_bytes() {
        // Nearly all sentences end so.
        [.., last, b'.'] if last.is_ascii_alphanumeric() => &sentence[..sentence.len() - 1],
        _ => sentence.trim_end_matches(|c| is_stop(c) || is_closer(c) || c == ' '),
    }
}

/// The toss that `bare`, a sentence without its stop, is; `hinted` where the sentence holds a word
/// for a reporter or a report.
fn toss<'a>(bare: &'a str, hinted: bool, sentence: &'a str) -> Option<Found<'a>> {
    let found = |kind: BylineKind, names, claim| Found { kind, names, claim, text: sentence };
    if let Some((names, claim)) = hinted.then(|| by_role(bare)).flatten() {
        return Some(found(Toss, names, claim));
    }
    if let Some(names) = hinted.then(|| by_a_reporter(bare)).flatten() {
        return Some(found(Toss, names, Claim::Certain));
    }
    if let Some((names, claim)) = reports(bare) {
        return Some(found(Toss, names, claim));
    }
    let (name, claim) = hand_over(bare)
        .or_else(|| hinted.then(|| credited(bare)).flatten())
        .or_else(|| called(sentence))?;
    Some(found(Toss, Few::one(name), claim))
}

/// Whether the sentence thanks somebody, and so hands over nothing.
fn is_thanks(sentence: &str) -> bool {
    // These words have a letter that is rare.
    let may_thank = || memchr::memchr2(b'k', b'K', sentence.as_bytes()).is_some();
    starts_thanks(sentence)
        || may_thank() && next_word(sentence, 0, &["thank you", "thanks"]).is_some()
}

/// `… ('reporter' | 'correspondent') name {('and' | ',') name} …`, or the name before the word.
fn by_role(sentence: &str) -> Option<(Few<&str>, Claim)> {
    let mut at = 0;
    while let Some(found) = next_word(sentence, at, REPORTER_WORDS) {
        let former = trim_end(&sentence[..found]).rsplit(' ').nth(1);
        at = found;
        if former.is_some_and(|word| word.eq_ignore_ascii_case("former")) {
            continue;
        }
        let rest = &sentence[at..];
        let Some(name) =
            rest.strip_prefix(' ').and_then(latin).or_else(|| in_apposition(sentence, rest))
        else {
            continue;
        };
        let plural = sentence[..at].ends_with(['s', 'S']);
        let mut names = Few::one(name);
        let mut rest = behind(sentence, name);
        while let Some(more) = REPORTER_LINKS
            .iter()
            .chain(plural.then_some(&", "))
            .find_map(|link| latin(trim_start(rest).strip_prefix(link)?))
        {
            rest = behind(sentence, more);
            names.push(more);
        }
        return Some((names, Claim::Certain));
    }
    name_first(sentence)
}

/// "I'm a reporter, Ida Holm": the name that all of `rest` is, behind its comma. "Our reporter,
/// Ida Holm, has the story": or all before another.
fn in_apposition<'a>(sentence: &str, rest: &'a str) -> Option<&'a str> {
    let name = rest.strip_prefix(", ")?;
    let starts = NAMING_STARTS.iter().any(|start| sentence.starts_with(start))
        || sentence.contains("our reporter,");
    let found = latin(name)?;
    if found.len() == name.len() {
        return starts.then_some(found);
    }
    let reports = name[found.len()..].strip_prefix(", ").and_then(report_verb);
    (reports.is_some() && word_count(found) > 1).then_some(found)
}

/// `lead-in name [','] ('reporter' | 'correspondent') …`, and the same without any name.
fn name_first(sentence: &str) -> Option<(Few<&str>, Claim)> {
    let rest = without_lead_in(sentence);
    let (names, rest) = match latin(rest).filter(|name| outlet(name).is_none()) {
        Some(name) => (Few::one(name), behind(sentence, name)),
        None => (Few::new(), sentence.strip_prefix("The ").unwrap_or(sentence)),
    };
    let (rest, kind) = match names.first().and_then(|_| of_a_kind(rest)) {
        Some(rest) => (rest, true),
        None => (rest.strip_prefix([',', ' ']).map_or(rest, trim_start), false),
    };
    let rest = rest.strip_prefix("a ").unwrap_or(rest);
    let word = REPORTER_WORDS.iter().filter(|word| starts_with(rest, word));
    let rest = &rest[word.map(|word| word.len()).max()?..];
    let rest = trim_start(rest.strip_prefix(',').unwrap_or(rest));
    let hands_over = report_verb(rest).is_some();
    if kind && !hands_over && !rest.is_empty() {
        return None;
    }
    match names.first() {
        Some(_) if rest.is_empty() || hands_over => Some((names, Claim::Certain)),
        Some(name) if word_count(name) > 1 => Some((names, Claim::Last)),
        None => REPORTS.contains(&rest).then_some((names, Claim::Certain)),
        _ => None,
    }
}

/// The word for a reporter and what follows, where one word or two behind ", a" say of what kind:
/// ", a medical reporter, reports".
fn of_a_kind(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(", ")?;
    let rest = ARTICLES.iter().find_map(|article| rest.strip_prefix(article))?;
    let blanks = rest.match_indices(' ').take(2).map(|(at, _)| &rest[at + 1..]);
    let is_word = |rest: &&str| REPORTER_WORDS.iter().any(|word| starts_with(rest, word));
    blanks.into_iter().find(is_word).filter(|_| !starts_with(rest, "former"))
}

/// `… ('report' | 'reported' | …) ('by' | 'from') name`, at the end of the sentence.
fn credited(sentence: &str) -> Option<(&str, Claim)> {
    [" by ", " from "].iter().find_map(|link| {
        let (before, name) = sentence.rsplit_once(link)?;
        let word = before.rsplit(' ').next()?;
        let fits = CREDITED.iter().any(|report| word.eq_ignore_ascii_case(report))
            && latin(name).is_some_and(|found| found.len() == name.len())
            && word_count(name) > 1
            && outlet(name).is_none();
        let short = before.split(' ').count() <= 6;
        fits.then_some((name, if short { Claim::Own } else { Claim::Last }))
    })
}

/// What follows "From Oslo, " or "In Oslo, ".
fn from_place(sentence: &str) -> Option<&str> {
    let from = PLACE_STARTS
        .iter()
        .chain(&REPORTING_STARTS)
        .find_map(|start| sentence.strip_prefix(start))?;
    let (place, rest) = from.split_once(", ")?;
    is_place(place).then_some(rest)
}

/// Whether all that the text says is a place, in words with capitals: "Oslo", "the Port Office".
fn is_place(text: &str) -> bool {
    /// The most words that a place has.
    const WORDS: usize = 5;
    let text = text.strip_prefix("the ").unwrap_or(text);
    let is_capital = |word: &str| word.starts_with(|c: char| c.is_uppercase());
    is_capital(text)
        && text.chars().all(|c| is_letter(c) || matches!(c, ' ' | ',' | '-' | '\'' | '’' | '.'))
        && text.split(' ').take(WORDS + 1).filter(|word| *word != "of").all(is_capital)
        && text.split(' ').take(WORDS + 1).count() <= WORDS
}

/// The sentence without the words before a name: "First, ", "From Oslo, ", "KBS's ".
fn without_lead_in(sentence: &str) -> &str {
    if let Some(start) = lead_in(sentence) {
        return &sentence[start.len()..];
    }
    if let Some(rest) = from_place(sentence) {
        return rest;
    }
    let rest = outlet(sentence).map(|outlet| &sentence[outlet.len()..]);
    let links = ["'s ", "’s ", " "];
    rest.and_then(|rest| links.iter().find_map(|link| rest.strip_prefix(link))).unwrap_or(sentence)
}

/// Behind the next of `words` that stands as a word at or behind `from`.
fn next_word(text: &str, from: usize, words: &[&str]) -> Option<usize> {
    let bytes = text.as_bytes();
    (from..text.len()).find_map(|at| {
        let starts = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
        if !starts || !text.is_char_boundary(at) {
            return None;
        }
        words.iter().find_map(|word| {
            let end = at + word.len();
            let ends = bytes.get(end).is_none_or(|byte| !byte.is_ascii_alphanumeric());
            (ends && starts_with(&text[at..], word)).then_some(end)
        })
    })
}

/// `… name ', a reporter'`, `name … 'by a reporter'`, and the sentence that lost the name.
fn by_a_reporter(sentence: &str) -> Option<Few<&str>> {
    let end = HANDOVER_ENDS
        .iter()
        .find(|end| sentence.strip_suffix(*end).is_some_and(|before| before.ends_with(' ')))?;
    let before = &sentence[..sentence.len() - end.len()];
    if NAMING_STARTS.contains(&before) {
        return Some(Few::new());
    }
    if let Some(before) = before.strip_suffix(", ") {
        // The name directly before the comma.
        let starts =
            before.char_indices().filter(|&(at, _)| at == 0 || before[..at].ends_with(' '));
        let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
        let name = starts[starts.len().saturating_sub(4)..]
            .iter()
            .find_map(|&at| latin(&before[at..]).filter(|name| at + name.len() == before.len()))?;
        return Some(Few::one(name));
    }
    let name = latin(sentence).filter(|name| {
        let rest = &sentence[name.len()..];
        rest.starts_with(" was ") || rest == " is a reporter"
    })?;
    Some(Few::one(name))
}

/// `lead-in name [desk] reports …`, or several of them together.
fn reports(sentence: &str) -> Option<(Few<&str>, Claim)> {
    let rest = without_lead_in(sentence);
    let name = latin(rest)?;
    // "The Times reports": a person has two names.
    if word_count(name) < 2 {
        return None;
    }
    let rest = &rest[name.len()..];
    if let Some(names) = together(name, rest) {
        return Some(names);
    }
    let after = rest.strip_prefix(' ').unwrap_or(rest);
    let Some(verb) = report_verb(after) else {
        let known = looks_into(name, after)
            || at_a_desk(rest)
            || is_of_the_outlet(sentence) && ends_given(name);
        return known.then_some((Few::one(name), Claim::Last));
    };
    let rest = &after[verb.len()..];
    let whole = rest.is_empty();
    if !(whole || rest.starts_with([' ', ','])) {
        return None;
    }
    // "Hill Motors reports rising profits."
    let object = rest.strip_prefix(' ').and_then(|rest| rest.split([' ', ',']).next());
    if verb == "reports"
        && !ends_given(name)
        && object.is_some_and(|word| !REPORTED.contains(&word))
    {
        return None;
    }
    Some((Few::one(name), if whole { Claim::Certain } else { Claim::Last }))
}

/// `name {('and' | ',') name} report …`, where the first name is told and `rest` follows it.
fn together<'a>(first: &'a str, rest: &'a str) -> Option<(Few<&'a str>, Claim)> {
    let mut names = Few::one(first);
    let mut rest = rest;
    let mut given = ends_given(first);
    while let Some(name) =
        [" and ", ", and ", ", "].iter().find_map(|link| latin(rest.strip_prefix(link)?))
    {
        if word_count(name) < 2 {
            return None;
        }
        given |= ends_given(name);
        rest = behind(rest, name);
        names.push(name);
    }
    if names.len() < 2 {
        return None;
    }
    let after = rest.strip_prefix(' ').unwrap_or(rest);
    let verbs = REPORT_TOGETHER.iter().filter(|verb| after.starts_with(**verb));
    let rest = &after[verbs.map(|verb| verb.len()).max()?..];
    if rest.is_empty() {
        return Some((names, Claim::Certain));
    }
    // "Hill Motors and Lind Shipping report rising profits."
    (given && rest.starts_with([' ', ','])).then_some((names, Claim::Last))
}

/// Whether `rest`, which follows the name, is what reporters do, and others as well.
fn looks_into(name: &str, rest: &str) -> bool {
    let behind = look_verb(rest).map(|verb| &rest[verb.len()..]);
    behind.is_some_and(|rest| rest.is_empty() || ends_given(name) && rest.starts_with([' ', ',']))
}

/// "KBS's Son Ga-on visited the port."
fn is_of_the_outlet(sentence: &str) -> bool {
    outlet_behind(sentence).is_some_and(|rest| rest.starts_with("'s ") || rest.starts_with("’s "))
}

/// Whether `rest`, which follows a name, is a desk or place and what a reporter does: " in Oslo
/// reports".
fn at_a_desk(rest: &str) -> bool {
    /// The most blanks before what the reporter does.
    const BLANKS: usize = 7;
    DESK_LINKS.iter().any(|link| rest.starts_with(link))
        && rest.match_indices(' ').take(BLANKS).any(|(at, _)| {
            let after = &rest[at + 1..];
            (after.starts_with("report") || after.starts_with("has "))
                && report_verb(after).is_some_and(|verb| verb.len() == after.len())
        })
}

/// `[opening ','] hand-over name [place]`
fn hand_over(sentence: &str) -> Option<(&str, Claim)> {
    if let Some(found) = connects(sentence) {
        return Some(found);
    }
    handover_starts(sentence).find_map(|start| {
        let rest = sentence.strip_prefix(start)?.strip_prefix(' ')?;
        let name = latin(rest)?;
        let own = matches!(start, "I'm" | "I’m" | "I am");
        let several = word_count(name) > 1;
        let place = &rest[name.len()..];
        if ends_as_place(name) {
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
    let (opened, sentence) = match starts_opening(sentence).then(|| sentence.split_once(", ")) {
        Some(Some((_, rest))) => (true, rest),
        _ => (false, sentence),
    };
    let here = || HERE_IS.into_iter().find(|here| opened && starts_with(sentence, here));
    let start = connection_start(sentence).or_else(here)?.len();
    let rest = sentence[start..].strip_prefix(' ')?;
    let name = latin(rest).filter(|name| word_count(name) > 1 && !ends_as_place(name))?;
    match &rest[name.len()..] {
        "" => Some((name, Claim::Own)),
        place => (ends_given(name) && is_tail(place)).then_some((name, Claim::Last)),
    }
}

/// "We go to Lind Station."
fn ends_as_place(name: &str) -> bool {
    name.rsplit(' ').next().is_some_and(|word| PLACE_ENDS.contains(&word))
}

/// `name ',' question '?'`
fn called(sentence: &str) -> Option<(&str, Claim)> {
    let name = latin(sentence.strip_suffix('?')?)?;
    let question = sentence[name.len()..].strip_prefix(", ")?;
    let word = question.split(' ').next()?;
    (ends_given(name) && word_count(name) > 1 && QUESTION_WORDS.contains(&word))
        .then_some((name, Claim::Last))
}

/// `start outlet name | start name outlet | closing name [place] | outlet name`
fn sign_off(sentence: &str) -> Option<(&str, Claim)> {
    // "From Oslo, this is KBS News, Ida Holm."
    let placed = from_place(sentence);
    let sentence = placed.unwrap_or(sentence);
    let start = sign_off_start(sentence);
    let rest = start.map_or(sentence, |start| &sentence[start.len()..]);
    if start.is_some() && !rest.starts_with(' ') {
        return None;
    }
    let rest = trim_start(rest);
    // "So far, reporter Ida Holm at the port."
    if let Some(rest) =
        start.filter(|start| start.starts_with("So far")).and(rest.strip_prefix("reporter "))
    {
        let name = latin(rest)?;
        return is_tail(&rest[name.len()..]).then_some((name, Claim::Own));
    }
    if let Some(outlet) = outlet(rest) {
        return behind_outlet(&rest[outlet.len()..], start.is_some());
    }
    // With nothing before the name, nothing stands behind the outlet.
    if start.is_none() && !ends_as_outlet(rest) {
        return None;
    }
    let name = latin(rest)?;
    let rest = &rest[name.len()..];
    let linked = NAME_LINKS.iter().find_map(|link| outlet_behind(rest.strip_prefix(link)?));
    if let Some(tail) = linked {
        return (is_tail(tail) && (start.is_some() || tail.is_empty()))
            .then_some((name, Claim::Certain));
    }
    let start = start?;
    // "This is Ida Holm in Oslo for KBS News."
    let ends = |link: &&str| {
        rest.rsplit_once(*link).is_some_and(|(_, end)| outlet_behind(end) == Some(""))
    };
    if is_tail(rest) && NAME_LINKS.iter().any(ends) {
        return Some((name, Claim::Certain));
    }
    let closes =
        CLOSINGS.iter().any(|closing| starts_with(start, closing) && closing.len() == start.len())
            || placed.is_some() && rest.is_empty()
            || rest == " reporting";
    (closes && word_count(name) > 1 && is_tail(rest)).then_some((name, Claim::Own))
}

/// What follows the broadcaster that the text begins with.
fn outlet_behind(text: &str) -> Option<&str> {
    outlet(text).map(|outlet| &text[outlet.len()..])
}

/// The reporter's name in what follows the broadcaster in a sign-off; `started` if words of one
/// stand before it.
fn behind_outlet(rest: &str, started: bool) -> Option<(&str, Claim)> {
    let linked = OUTLET_LINKS
        .iter()
        .filter_map(|link| rest.strip_prefix(link).map(|rest| (link, rest)))
        .max_by_key(|(link, _)| link.len());
    let (link, named) = linked.or_else(|| Some((&" ", rest.strip_prefix(' ')?)))?;
    let Some(name) = latin(named) else {
        // "This is KBS News from Oslo, Ida Holm."
        let (place, name) = if started { rest.rsplit_once(", ")? } else { return None };
        let whole = latin(name).is_some_and(|found| found.len() == name.len());
        return (is_tail(place) && whole && word_count(name) > 1).then_some((name, Claim::Certain));
    };
    let tail = &named[name.len()..];
    if started || *link == ", " {
        return is_tail(tail).then_some((name, Claim::Certain));
    }
    // "KBS News Ida Holm" may be the head of anything, and "KBS News Son Ga-on" is a reporter.
    (matches!(tail, "" | " reporting") && word_count(name) > 1 && ends_given(name))
        .then_some((name, Claim::Own))
}

/// What may follow a sign-off: nothing, or a place.
fn is_tail(tail: &str) -> bool {
    trim(tail).is_empty()
        || !is_longer(tail, 79) && PLACE_LINKS.iter().any(|place| tail.starts_with(place))
}
