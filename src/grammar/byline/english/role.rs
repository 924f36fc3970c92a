//! Hand-overs with a word for a reporter.
//!
//! ```text
//! toss := … ('reporter' | 'correspondent') name {('and' | ',') name} …
//!       | lead-in name [','] ('reporter' | 'correspondent') …
//!       | … ('report' | 'reported' | …) ('by' | 'from') name
//!       | … name ', a reporter'
//!       | name … 'by a reporter'
//! ```

use super::place::behind_place;
use super::without_lead_in;
use crate::grammar::byline::{Claim, behind};
use crate::grammar::name::{latin, word_count};
use crate::layout::{trim_end, trim_start};
use crate::tree::Few;
use crate::words::{
    ARTICLES, CASTERS, COVERED_THINGS, CREDITED, HANDOVER_ENDS, NAMING_STARTS, REPORTER_LINKS,
    REPORTER_WORDS, REPORTS, lead_in, outlet, report_verb, starts_with,
};

/// `… ('reporter' | 'correspondent') name {('and' | ',') name} …`, or the name before the word.
pub(super) fn by_role(sentence: &str) -> Option<(Few<&str>, Claim)> {
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
    let before = trim_end(&sentence[..sentence.len() - rest.len()]);
    let ours = before.rsplit(' ').nth(1).is_some_and(|word| word.eq_ignore_ascii_case("our"));
    let name = behind_place(rest).strip_prefix(", ")?;
    let starts = NAMING_STARTS.iter().any(|start| sentence.starts_with(start)) || ours;
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
    let rest = rest.strip_prefix("a ").or_else(|| rest.strip_prefix("our ")).unwrap_or(rest);
    let word = REPORTER_WORDS.iter().filter(|word| starts_with(rest, word));
    let rest = &rest[word.map(|word| word.len()).max()?..];
    let rest = if names.is_empty() { rest } else { behind_place(rest) };
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
pub(super) fn credited(sentence: &str) -> Option<(&str, Claim)> {
    [" by ", " from "].iter().find_map(|link| {
        let (before, name) = sentence.rsplit_once(link)?;
        let word = before.rsplit(' ').next()?;
        let fits = CREDITED.iter().any(|report| word.eq_ignore_ascii_case(report))
            && latin(name).is_some_and(|found| found.len() == name.len())
            && word_count(name) > 1
            && outlet(name).is_none();
        // "The gift was delivered by Ida Holm."
        let done = ["covered", "delivered"].iter().any(|done| word.eq_ignore_ascii_case(done));
        let fits = fits && (!done || next_word(before, 0, &COVERED_THINGS).is_some());
        let short = before.split(' ').count() <= 6;
        fits.then_some((name, if short { Claim::Own } else { Claim::Last }))
    })
}

/// `… name ', a reporter'`, `name … 'by a reporter'`, and the sentence that lost the name.
pub(super) fn by_a_reporter(sentence: &str) -> Option<Few<&str>> {
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
        rest.starts_with(" was ") || matches!(rest, " is a reporter" | " is the reporter")
    })?;
    Some(Few::one(name))
}

/// "Weathercaster Ida Holm": nothing but who it is.
pub(super) fn caster(sentence: &str) -> Option<(&str, Claim)> {
    let start = lead_in(sentence)?;
    let name = &sentence[start.len()..];
    if !CASTERS.iter().any(|role| start.trim_end().eq_ignore_ascii_case(role)) {
        return None;
    }
    let whole = latin(name).is_some_and(|found| found.len() == name.len());
    (whole && word_count(name) > 1).then_some((name, Claim::Own))
}

/// Behind the next of `words` that stands as a word at or behind `from`.
pub(super) fn next_word(text: &str, from: usize, words: &[&str]) -> Option<usize> {
    let bytes = text.as_bytes();
    let in_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let word_end =
        |at: usize| at + bytes[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let mut at = if from > 0 && in_word(from - 1) { word_end(from) } else { from };
    while let Some(first) = bytes.get(at) {
        let found = words.iter().find_map(|word| {
            let end = at + word.len();
            let begins = first.eq_ignore_ascii_case(&word.as_bytes()[0]);
            (begins && starts_with(&text[at..], word) && !in_word(end)).then_some(end)
        });
        if found.is_some() {
            return found;
        }
        at = word_end(at) + 1;
    }
    None
}
