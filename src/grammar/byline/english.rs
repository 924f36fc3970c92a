//! Bylines in English.
//!
//! ```text
//! toss     := … ('reporter' | 'correspondent') name {('and' | ',') name} …
//!           | lead-in name [','] ('reporter' | 'correspondent') …
//!           | … ('report' | 'reported' | …) ('by' | 'from') name
//!           | … name ', a reporter'
//!           | name … 'by a reporter'
//!           | lead-in name reports …                 "reports", "has the details"
//!           | hand-over name                         "I'm", "Next, we will connect with"
//! sign-off := start outlet name | start name outlet  "This is KBS News, Ida Holm."
//! ```

use super::super::name::{latin, word_count};
use super::super::signs::{is_closer, is_stop};
use super::sentence::is_longer;
use super::{Claim, Found, behind, hints};
use crate::layout::{begins_hangul, trim, trim_end, trim_start};
use crate::tree::BylineKind::{self, SignOff, Toss};
use crate::tree::Few;
use crate::words::{
    CREDITED, HANDOVER_ENDS, NAME_LINKS, NAMING_STARTS, OUTLET_LINKS, PLACE_LINKS, PLACE_STARTS,
    REPORTER_LINKS, REPORTER_WORDS, REPORTS, ends_as_outlet, handover_starts, lead_in,
    may_begin_signed, outlet, report_verb, sign_off_start, starts_byline, starts_thanks,
    starts_with,
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
    let found = found.map(|name| signs_off(name, sentence));
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
    let found = sign_off(bare).map(|name| signs_off(name, sentence));
    let own = || {
        let (name, claim) = hand_over(bare)?;
        let found = Found { kind: Toss, names: Few::one(name), claim, text: sentence };
        (claim == Claim::Own).then_some(found)
    };
    found.or_else(own).filter(|_| !is_thanks(sentence))
}

fn signs_off<'a>(name: &'a str, sentence: &'a str) -> Found<'a> {
    Found { kind: SignOff, names: Few::one(name), claim: Claim::Certain, text: sentence }
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
    if let Some((name, claim)) = reports(bare) {
        return Some(found(Toss, Few::one(name), claim));
    }
    let (name, claim) = hand_over(bare).or_else(|| hinted.then(|| credited(bare)).flatten())?;
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

/// "I'm a reporter, Ida Holm": the name that all of `rest` is, behind its comma.
fn in_apposition<'a>(sentence: &str, rest: &'a str) -> Option<&'a str> {
    let name = rest.strip_prefix(", ")?;
    let starts = NAMING_STARTS.iter().any(|start| sentence.starts_with(start))
        || sentence.contains("our reporter,");
    (starts && latin(name)?.len() == name.len()).then_some(name)
}

/// `lead-in name [','] ('reporter' | 'correspondent') …`, and the same without any name.
fn name_first(sentence: &str) -> Option<(Few<&str>, Claim)> {
    let rest = without_lead_in(sentence);
    let (names, rest) = match latin(rest).filter(|name| outlet(name).is_none()) {
        Some(name) => (Few::one(name), behind(sentence, name)),
        None => (Few::new(), sentence.strip_prefix("The ").unwrap_or(sentence)),
    };
    let rest = rest.strip_prefix([',', ' ']).map_or(rest, trim_start);
    let rest = rest.strip_prefix("a ").unwrap_or(rest);
    let word = REPORTER_WORDS.iter().filter(|word| starts_with(rest, word));
    let rest = &rest[word.map(|word| word.len()).max()?..];
    let rest = trim_start(rest.strip_prefix(',').unwrap_or(rest));
    let hands_over = report_verb(rest).is_some();
    match names.first() {
        Some(_) if rest.is_empty() || hands_over => Some((names, Claim::Certain)),
        Some(name) if word_count(name) > 1 => Some((names, Claim::Last)),
        None => REPORTS.contains(&rest).then_some((names, Claim::Certain)),
        _ => None,
    }
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
    let from = PLACE_STARTS.iter().find_map(|start| sentence.strip_prefix(start))?;
    let (place, rest) = from.split_once(", ")?;
    latin(place).is_some_and(|name| name.len() == place.len()).then_some(rest)
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

/// `lead-in name reports …`
fn reports(sentence: &str) -> Option<(&str, Claim)> {
    let rest = without_lead_in(sentence);
    let name = latin(rest)?;
    let rest = &rest[name.len()..];
    let after = rest.strip_prefix(' ').unwrap_or(rest);
    let verb = report_verb(after)?;
    let rest = &after[verb.len()..];
    let whole = rest.is_empty();
    // "The Times reports": a person has two names.
    if word_count(name) < 2 || !(whole || rest.starts_with([' ', ','])) {
        return None;
    }
    Some((name, if whole { Claim::Certain } else { Claim::Last }))
}

/// `hand-over name [place]`
fn hand_over(sentence: &str) -> Option<(&str, Claim)> {
    handover_starts(sentence).find_map(|start| {
        let rest = sentence.strip_prefix(start)?.strip_prefix(' ')?;
        let name = latin(rest)?;
        let own = matches!(start, "I'm" | "I’m" | "I am");
        let several = word_count(name) > 1;
        let place = &rest[name.len()..];
        if place.is_empty() {
            // "This is Gimhaneul": a name in one word is as long as no other.
            let long = start == "This is" && name.len() > 7 && outlet(name).is_none();
            let claim = if several || own { Claim::Own } else { Claim::Last };
            return (several || own || long).then_some((name, claim));
        }
        // "This is Ida Holm in Oslo": what else has two words and a place is no person.
        let place = [" in ", " from ", " at "].iter().find_map(|link| place.strip_prefix(link))?;
        let placed = latin(place).is_some_and(|found| found.len() == place.len());
        let given = name.rsplit(' ').next()?.split_once('-');
        let given = given.is_some_and(|(_, end)| end.starts_with(char::is_lowercase));
        (several && placed && (own || given)).then_some((name, Claim::Last))
    })
}

/// `start outlet name | start name outlet`
fn sign_off(sentence: &str) -> Option<&str> {
    // "From Oslo, this is KBS News, Ida Holm."
    let sentence = from_place(sentence).unwrap_or(sentence);
    let start = sign_off_start(sentence);
    let rest = start.map_or(sentence, |start| &sentence[start.len()..]);
    if start.is_some() && !rest.starts_with(' ') {
        return None;
    }
    let rest = trim_start(rest);
    if let Some(outlet) = outlet(rest) {
        let rest = &rest[outlet.len()..];
        let linked = OUTLET_LINKS
            .iter()
            .filter_map(|link| rest.strip_prefix(link).map(|rest| (link, rest)))
            .max_by_key(|(link, _)| link.len());
        let (link, rest) = linked.or_else(|| Some((&" ", rest.strip_prefix(' ')?)))?;
        let name = latin(rest)?;
        let tail = &rest[name.len()..];
        let plain = start.is_some() || *link == ", ";
        return (plain && is_tail(tail)).then_some(name);
    }
    // With nothing before the name, nothing stands behind the outlet.
    if start.is_none() && !ends_as_outlet(rest) {
        return None;
    }
    let name = latin(rest)?;
    let rest = &rest[name.len()..];
    let rest = NAME_LINKS.iter().find_map(|link| rest.strip_prefix(link))?;
    let outlet = outlet(rest)?;
    let tail = &rest[outlet.len()..];
    (is_tail(tail) && (start.is_some() || tail.is_empty())).then_some(name)
}

/// What may follow a sign-off: nothing, or a place.
fn is_tail(tail: &str) -> bool {
    trim(tail).is_empty()
        || !is_longer(tail, 79) && PLACE_LINKS.iter().any(|place| tail.starts_with(place))
}
