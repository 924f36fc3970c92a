//! The words: what differs between languages and broadcasters is data, one file or folder a language.
//!
//! A new broadcaster is a few rows here and a fixture. All languages are looked up in every text,
//! because texts mix them: an English translation may keep the Korean markers.

mod bylines;
#[cfg(test)]
mod coverage;
mod english;
mod index;
mod korean;
mod sieve;

use std::sync::LazyLock;

use crate::layout::{begins_hangul, is_blank};
use crate::tree::Voice;
use index::Index;
use sieve::Sieve;

/// A word that opens a section when it stands in a marker's brackets.
#[derive(Debug)]
pub(crate) struct MarkerWord {
    pub(crate) word: &'static str,
    pub(crate) voice: Voice,
    /// Whether it always opens a new story.
    pub(crate) lead: bool,
}

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Language {
    /// Words of section markers.
    pub(crate) markers: &'static [MarkerWord],
    /// Words of a tag that opens a quote: "Soundbite", "인터뷰".
    pub(crate) quote_tags: &'static [&'static str],
    /// Words of which staff roles are made: "Video editing" is of two.
    pub(crate) staff: &'static [&'static str],
    /// Staff roles that name the reporter.
    pub(crate) staff_reporters: &'static [&'static str],
    /// Page furniture that may stand before other text on its line.
    pub(crate) furniture_phrases: &'static [&'static str],
    /// How a line of page furniture begins.
    pub(crate) furniture_starts: &'static [&'static str],
    /// What only page furniture says.
    pub(crate) furniture_notices: &'static [&'static str],
    /// What page furniture says in brackets, and people there too: "제보" is in "제보자".
    pub(crate) furniture_words: &'static [&'static str],
    /// Names of broadcasters as they stand in sign-offs, the longer before the shorter.
    pub(crate) outlets: &'static [&'static str],
}

const LANGUAGES: [&Language; 2] = [&english::ENGLISH, &korean::KOREAN];

pub(crate) use bylines::{
    compound_surname, connection_start, handover_starts, holds_handover_verb, holds_thanks,
    is_clause_word, is_never_name, is_no_name, is_surname, is_surname_alike, lead_in, look_verb,
    may_begin_signed, may_hold_reporter, report_verb, sign_off_start, starts_byline,
    starts_opening, starts_thanks, went_there,
};
pub(crate) use english::{
    ARTICLES, CASTERS, CLOSINGS, COVERED_THINGS, CREDITED, DESK_LINKS, DESKS, DID_SO_FAR,
    HANDOVER_ENDS, HERE_IS, MORE_OF, NAME_LINKS, NAME_PARTICLES, NAMING_STARTS, OUTLET_LINKS,
    OWN_STARTS, PLACE_ENDS, PLACE_LINKS, PLACE_STARTS, PRESS_ENDS, QUESTION_WORDS, RANKS,
    REPORT_TOGETHER, REPORTED, REPORTER_HINTS, REPORTER_LINKS, REPORTER_WORDS, REPORTING_STARTS,
    REPORTS, SO_FAR, SPOTS,
};
pub(crate) use korean::{
    COMMENTATORS, DETERMINERS, PARTICLES, REPORTER_KINDS, REPORTERS, TALK_ENDS, TEAM_LEADERS,
};

fn languages() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.into_iter()
}

static MARKERS: LazyLock<Index<&'static MarkerWord>> =
    LazyLock::new(|| Index::new(languages().flat_map(|language| language.markers), |row| row.word));
static QUOTE_TAGS: LazyLock<Index<&'static str>> = index(|| rows(|language| language.quote_tags));
static STAFF: LazyLock<Index<&'static str>> = index(|| rows(|language| language.staff));
static STAFF_REPORTERS: LazyLock<Index<&'static str>> =
    index(|| rows(|language| language.staff_reporters));
static FURNITURE_PHRASES: LazyLock<Index<&'static str>> =
    index(|| rows(|language| language.furniture_phrases));
static FURNITURE_STARTS: LazyLock<Index<&'static str>> =
    index(|| rows(|language| language.furniture_starts));
static FURNITURE_NOTICES: LazyLock<Index<&'static str>> =
    index(|| rows(|language| language.furniture_notices));
static FURNITURE_WORDS: LazyLock<Index<&'static str>> =
    index(|| rows(|language| language.furniture_words));
/// What page furniture says in brackets, whether only it does or not.
static FURNITURE_LABELS: LazyLock<Sieve<2>> = LazyLock::new(|| {
    let tables = |language: &'static Language| {
        [language.furniture_notices, language.furniture_words].into_iter().flatten().copied()
    };
    Sieve::new(languages().flat_map(tables))
});
/// How page furniture and staff lines begin.
static LINE_HEADS: LazyLock<Index<&'static str>> = LazyLock::new(|| {
    let tables = |language: &'static Language| {
        let Language { staff, staff_reporters, furniture_phrases, furniture_starts, .. } = language;
        let tables = [staff, staff_reporters, furniture_phrases, furniture_starts];
        tables.into_iter().flat_map(|table| table.iter().copied())
    };
    Index::new(languages().flat_map(tables), |word| *word)
});
static OUTLETS: LazyLock<Index<&'static str>> = index(|| rows(|language| language.outlets));

/// The rows of one table, of all languages.
fn rows(table: fn(&'static Language) -> &'static [&'static str]) -> Index<&'static str> {
    Index::new(languages().flat_map(table).copied(), |word| *word)
}

const fn index(new: fn() -> Index<&'static str>) -> LazyLock<Index<&'static str>> {
    LazyLock::new(new)
}

/// The marker word that `label` is, whatever its case and spacing.
///
/// A number may follow: `【 질문 1 】`.
pub(crate) fn marker(label: &str) -> Option<&'static MarkerWord> {
    let label = match label.as_bytes() {
        // Most end with a letter.
        [.., b'A'..=b'z'] => label,
        [.., first, _, _] if begins_hangul(*first) => label,
        _ => label.trim_end_matches(|c: char| c.is_ascii_digit() || is_blank(c)),
    };
    MARKERS.near(label).find(|row| same(row.word, label))
}

/// Whether the tag opens a new story wherever it stands: `[Anchor Lead]`.
pub(crate) fn is_lead_marker(tag: &str) -> bool {
    let label = tag.trim_matches(|c: char| !c.is_alphanumeric());
    marker(label).is_some_and(|row| row.lead)
}

/// Whether `label` is a tag that opens a quote.
pub(crate) fn is_quote_tag(label: &str) -> bool {
    QUOTE_TAGS.near(label).any(|word| same(word, label))
}

/// Whether `role` is a staff role: made of words of the table.
pub(crate) fn is_staff_role(role: &str) -> bool {
    if !begins_with_role_sign(role) && !STAFF.may_begin(role) {
        return false;
    }
    let mut words = 0;
    role.split(is_role_sign).filter(|word| !word.is_empty()).all(|word| {
        words += 1;
        // "Filming reporter"
        is_staff_word(word) || words > 1 && is_staff_reporter(word)
    }) && words > 0
}

/// Whether a staff role may begin `text`: most of narration is told from one at a glance.
pub(crate) fn may_begin_role(text: &str) -> bool {
    let role =
        if begins_with_role_sign(text) { text.trim_start_matches(is_role_sign) } else { text };
    STAFF.beginning(role).any(|word| starts_with(role, word)) || STAFF_REPORTERS.may_begin(role)
}

/// What stands between the words of a staff role. The tables of Unicode are slow on Hangul.
fn is_role_sign(c: char) -> bool {
    !matches!(c, '가'..='힣') && (is_blank(c) || matches!(c, '·' | '&' | '/' | '.'))
}

fn begins_with_role_sign(text: &str) -> bool {
    match text.as_bytes() {
        [first, ..] if first.is_ascii_alphanumeric() || begins_hangul(*first) => false,
        _ => text.starts_with(is_role_sign),
    }
}

/// Whether `word` is a word of the staff table, or in Korean two or three of them in one.
fn is_staff_word(word: &str) -> bool {
    let starts = |rest: &str| {
        STAFF.beginning(rest).filter(|staff| starts_with(rest, staff)).map(str::len).max()
    };
    let Some(length) = starts(word) else { return false };
    let rest = &word[length..];
    rest.is_empty()
        || !rest.is_ascii()
            && starts(rest).is_some_and(|more| {
                let rest = &rest[more..];
                rest.is_empty() || starts(rest) == Some(rest.len())
            })
}

/// Whether `role` is a staff role that names the reporter.
pub(crate) fn is_staff_reporter(role: &str) -> bool {
    STAFF_REPORTERS.near(role).any(|word| same(word, role))
}

/// Whether page furniture or a staff line may begin `text`: nearly always one look says no.
pub(crate) fn may_begin_item(text: &str) -> bool {
    LINE_HEADS.may_begin(text) || begins_with_role_sign(text)
}

/// The phrase of page furniture that `text` begins with.
pub(crate) fn furniture_phrase(text: &str) -> Option<&'static str> {
    FURNITURE_PHRASES.beginning(text).find(|phrase| text.starts_with(phrase))
}

/// Whether a line beginning so is page furniture.
///
/// A row that ends with a blank has more behind it: without that, the line is not the same when the
/// blanks at its end are cut off.
pub(crate) fn starts_furniture(line: &str) -> bool {
    let more = |rest: &str| {
        let next = rest.chars().find(|&c| is_line_break(c) || !is_blank(c));
        next.is_some_and(|c| !is_line_break(c))
    };
    let mut rows = FURNITURE_STARTS.beginning(line);
    rows.any(|start| {
        starts_with(line, start) && (!start.ends_with(' ') || more(&line[start.len()..]))
    })
}

/// Whether what begins as page furniture may as well be a clause.
pub(crate) fn starts_clause(line: &str) -> bool {
    korean::CLAUSE_STARTS.iter().any(|start| line.starts_with(start))
}

const fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// Whether a label is page furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Furniture {
    No,
    /// It holds a word of page furniture, and is so if it is no speaker's.
    Maybe,
    /// It holds what only page furniture says, or is a word of it.
    Yes,
}

/// Whether the label is page furniture.
pub(crate) fn furniture(label: &str) -> Furniture {
    // A word of it may go on behind a line break, which the sieve takes for a part of the word.
    let broken = || memchr::memchr2(b'\n', b'\r', label.as_bytes()).is_some();
    if !FURNITURE_LABELS.may_be_in(label) && !broken() {
        return Furniture::No;
    }
    let word = || FURNITURE_WORDS.near(label).any(|word| same(word, label));
    if holds(label, &FURNITURE_NOTICES) || word() {
        Furniture::Yes
    } else if holds(label, &FURNITURE_WORDS) {
        Furniture::Maybe
    } else {
        Furniture::No
    }
}

/// Whether the Korean words end with what people are called: "인근 상인".
pub(crate) fn ends_with_people(words: &str) -> bool {
    korean::PEOPLE.iter().any(|people| words.ends_with(people))
}

/// Whether a Korean clause ends so.
pub(crate) fn ends_clause(text: &str) -> bool {
    let last = text.as_bytes().last();
    korean::CLAUSE_ENDS.iter().any(|end| end.as_bytes().last() == last && text.ends_with(end))
}

/// The broadcaster that `text` begins with.
pub(crate) fn outlet(text: &str) -> Option<&'static str> {
    OUTLETS
        .beginning(text)
        .filter(|outlet| text.starts_with(outlet))
        .max_by_key(|outlet| outlet.len())
}

/// Whether `text` may end with a broadcaster: with two bytes that one ends with.
#[inline]
pub(crate) fn ends_as_outlet(text: &str) -> bool {
    /// A set of pairs of bytes: for each first byte, the second ones.
    static ENDS: LazyLock<[[u64; 4]; 256]> = LazyLock::new(|| {
        let mut ends = [[0; 4]; 256];
        for outlet in languages().flat_map(|language| language.outlets) {
            if let [.., first, second] = *outlet.as_bytes() {
                ends[usize::from(first)][usize::from(second / 64)] |= 1 << (second % 64);
            }
        }
        ends
    });
    let &[.., first, second] = text.as_bytes() else { return false };
    ENDS[usize::from(first)][usize::from(second / 64)] >> (second % 64) & 1 == 1
}

/// Whether two labels are the same but for ASCII case and white space.
fn same(word: &str, label: &str) -> bool {
    if !begin_alike(word, label) || !end_alike(word, label) {
        return false;
    }
    word.eq_ignore_ascii_case(label) || {
        let found = letters_of(label).map(|c| c.to_ascii_lowercase());
        letters_of(word).map(|c| c.to_ascii_lowercase()).eq(found)
    }
}

/// Whether the first bytes are the same but for ASCII case: nearly always they are not.
fn begin_alike(a: &str, b: &str) -> bool {
    match (a.as_bytes().first(), b.as_bytes().first()) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

/// The same for the last bytes, where none is white space.
fn end_alike(a: &str, b: &str) -> bool {
    match (a.as_bytes().last(), b.as_bytes().last()) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

fn letters_of(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|&c| !is_blank(c))
}

/// Whether `text` begins with `start`, whatever its ASCII case.
#[inline]
pub(crate) fn starts_with(text: &str, start: &str) -> bool {
    let start = start.as_bytes();
    let Some(head) = text.as_bytes().get(..start.len()) else { return false };
    // Rows begin alike, so the last byte tells most of them apart.
    head.last().zip(start.last()).is_none_or(|(a, b)| a.eq_ignore_ascii_case(b))
        && (head == start || head.eq_ignore_ascii_case(start))
        && text.is_char_boundary(start.len())
}

/// Whether the text holds one of the words, whatever its ASCII case.
fn holds(text: &str, words: &Index<&'static str>) -> bool {
    words.any_in(text, |word, rest| starts_with(rest, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_alone_are_no_staff_role() {
        assert!(is_staff_role("Camera"));
        assert!(is_staff_role("영상/취재"));
        assert!(!is_staff_role(""));
        assert!(!is_staff_role(" / "));
        assert!(!is_staff_role("Camera/goat"));
    }

    /// A row that ends with a blank has more behind it on its line.
    #[test]
    fn furniture_that_goes_on_has_more_on_its_line() {
        assert!(starts_furniture("<a href"));
        assert!(starts_furniture("<a  href"));
        assert!(!starts_furniture("<a "));
        assert!(!starts_furniture("<a   "));
        assert!(!starts_furniture("<a \nhref"));
        assert!(!starts_furniture("<a \rhref"));
    }

    #[test]
    fn labels_are_the_same_but_for_case_and_blanks() {
        assert!(same("Phone", "phone") && same("Phone", "P h o n e") && same("", ""));
        assert!(!same("Phone", "Phones") && !same("Phone", "iPhone") && !same("Phone", "Prone"));
        assert!(!same("", "Phone") && !same("Phone", ""));
    }
}
