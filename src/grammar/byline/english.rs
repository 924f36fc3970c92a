//! Bylines in English.
//!
//! ```text
//! toss     := … ('reporter' | 'correspondent') name {('and' | ',') name} …
//!           | … name ', a reporter'
//!           | name … 'by a reporter'
//!           | lead-in name reports …                 "reports", "has the details"
//!           | hand-over name                         "I'm", "Next, we will connect with"
//! sign-off := start outlet name | start name outlet  "This is KBS News, Ida Holm."
//! ```

use super::super::name::{latin, word_count};
use super::super::signs::{is_closer, is_stop};
use super::{Claim, Found};
use crate::layout::{trim, trim_start};
use crate::tree::BylineKind::{self, SignOff, Toss};
use crate::words::{
    HANDOVER_ENDS, HANDOVER_STARTS, REPORTER_WORDS, REPORTS, SIGN_OFFS, outlet, starts_with,
};

/// The longest sentence that is looked at, in bytes.
const LONGEST: usize = 600;

/// The byline that the sentence is.
pub(super) fn byline(sentence: &str) -> Option<Found<'_>> {
    if sentence.len() > LONGEST
        || !sentence.starts_with(|c: char| c.is_ascii_alphanumeric() || is_closer(c))
    {
        return None;
    }
    let bare = sentence.trim_end_matches(|c| is_stop(c) || is_closer(c) || c == ' ');
    let found = |kind: BylineKind, names, claim| Found { kind, names, claim, text: sentence };
    if let Some(name) = sign_off(bare) {
        return Some(found(SignOff, vec![name], Claim::Certain));
    }
    if let Some(names) = by_role(bare) {
        return Some(found(Toss, names, Claim::Certain));
    }
    if let Some(names) = by_a_reporter(bare) {
        return Some(found(Toss, names, Claim::Certain));
    }
    if let Some((name, claim)) = reports(bare) {
        return Some(found(Toss, vec![name], claim));
    }
    hand_over(bare).map(|name| found(Toss, vec![name], Claim::Own))
}

/// `… ('reporter' | 'correspondent') name {('and' | ',') name} …`
fn by_role(sentence: &str) -> Option<Vec<&str>> {
    let mut at = 0;
    while let Some(found) = next_word(sentence, at, REPORTER_WORDS) {
        at = found;
        let Some(rest) = sentence[at..].strip_prefix(' ') else { continue };
        let Some(name) = latin(rest) else { continue };
        let mut names = vec![name];
        let mut rest = &rest[name.len()..];
        while let Some(more) = ["and ", "and reporter ", ", reporter ", "and Reporter "]
            .iter()
            .find_map(|link| latin(trim_start(rest).strip_prefix(link)?))
        {
            rest = &sentence[more.as_ptr() as usize - sentence.as_ptr() as usize + more.len()..];
            names.push(more);
        }
        return Some(names);
    }
    None
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
fn by_a_reporter(sentence: &str) -> Option<Vec<&str>> {
    let end = HANDOVER_ENDS
        .iter()
        .find(|end| sentence.strip_suffix(*end).is_some_and(|before| before.ends_with(' ')))?;
    let before = &sentence[..sentence.len() - end.len()];
    if ["I am ", "I'm ", "I’m "].contains(&before) {
        return Some(Vec::new());
    }
    if let Some(before) = before.strip_suffix(", ") {
        // The name directly before the comma.
        let starts =
            before.char_indices().filter(|&(at, _)| at == 0 || before[..at].ends_with(' '));
        let mut starts: Vec<usize> = starts.map(|(at, _)| at).collect();
        starts.reverse();
        let name = starts
            .into_iter()
            .take(4)
            .filter_map(|at| latin(&before[at..]).filter(|name| at + name.len() == before.len()))
            .last()?;
        return Some(vec![name]);
    }
    let name = latin(sentence).filter(|name| sentence[name.len()..].starts_with(" was "))?;
    Some(vec![name])
}

/// `lead-in name reports …`
fn reports(sentence: &str) -> Option<(&str, Claim)> {
    const LEAD_INS: [&str; 8] =
        ["First, ", "Next, ", "Now, ", "Here's ", "Here’s ", "Here is ", "And ", "KBS's "];
    let rest = LEAD_INS.iter().find_map(|start| sentence.strip_prefix(start)).unwrap_or(sentence);
    let name = latin(rest)?;
    let rest = &rest[name.len()..];
    let after = rest.strip_prefix(' ').unwrap_or(rest);
    let verb =
        REPORTS.iter().filter(|verb| starts_with(after, verb)).max_by_key(|verb| verb.len())?;
    let rest = &after[verb.len()..];
    let whole = rest.is_empty();
    // "The Times reports": a person has two names.
    if word_count(name) < 2 || !(whole || rest.starts_with([' ', ','])) {
        return None;
    }
    Some((name, if whole { Claim::Certain } else { Claim::Last }))
}

/// `hand-over name`
fn hand_over(sentence: &str) -> Option<&str> {
    HANDOVER_STARTS.iter().find_map(|start| {
        let rest = sentence.strip_prefix(start)?.strip_prefix(' ')?;
        let name = latin(rest).filter(|name| name.len() == rest.len())?;
        let sure = word_count(name) > 1 || start.starts_with("I'm") || start.starts_with("I’m");
        sure.then_some(name)
    })
}

/// `start outlet name | start name outlet`
fn sign_off(sentence: &str) -> Option<&str> {
    let start = SIGN_OFFS
        .iter()
        .filter(|start| starts_with(sentence, start))
        .max_by_key(|start| start.len());
    let rest = start.map_or(sentence, |start| &sentence[start.len()..]);
    if start.is_some() && !rest.starts_with(' ') {
        return None;
    }
    let rest = trim_start(rest);
    if let Some(outlet) = outlet(rest) {
        let rest = &rest[outlet.len()..];
        let linked = ["'s ", "’s ", ", ", " reporter ", "'s reporter "]
            .iter()
            .filter_map(|link| rest.strip_prefix(link).map(|rest| (link, rest)))
            .max_by_key(|(link, _)| link.len());
        let (link, rest) = linked.or_else(|| Some((&" ", rest.strip_prefix(' ')?)))?;
        let name = latin(rest)?;
        let tail = &rest[name.len()..];
        let plain = start.is_some() || *link == ", ";
        return (plain && is_tail(tail)).then_some(name);
    }
    let name = latin(rest)?;
    let rest = &rest[name.len()..];
    let rest = [", ", " of ", " from ", " for ", " with ", " at ", " reporting for "]
        .iter()
        .find_map(|link| rest.strip_prefix(link))?;
    let outlet = outlet(rest)?;
    let tail = &rest[outlet.len()..];
    (is_tail(tail) && (start.is_some() || tail.is_empty())).then_some(name)
}

/// What may follow a sign-off: nothing, or a place.
fn is_tail(tail: &str) -> bool {
    const PLACES: [&str; 5] = [",", " from ", " in ", " at ", " reporting"];
    trim(tail).is_empty() || tail.len() < 80 && PLACES.iter().any(|place| tail.starts_with(place))
}
