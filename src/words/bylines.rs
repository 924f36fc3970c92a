//! The words of bylines and clauses, looked up.

use std::cmp::Reverse;
use std::sync::LazyLock;

use super::english::{
    CLAUSE_WORDS, CONNECTIONS, HANDOVER_STARTS, LEAD_INS, LOOKS_INTO, NEVER_NAMES, OPENINGS,
    PLACE_STARTS, REPORTING_STARTS, REPORTS, SIGN_OFFS, SO_FAR, SURNAMES_ALIKE, THANKS_STARTS,
    WENT_THERE,
};
use super::index::Index;
use super::korean::{
    COMPOUND_SURNAMES as COMPOUND, HANDOVER_VERBS, NOT_NAMES, REPORTERS, SURNAMES, TEAM_LEADERS,
    THANKS,
};
use super::sieve::Sieve;
use super::starts_with;

type Words = LazyLock<Index<&'static str>>;

const fn index(new: fn() -> Index<&'static str>) -> Words {
    LazyLock::new(new)
}

fn of(words: &'static [&'static str]) -> Index<&'static str> {
    Index::new(words.iter().copied(), |word| *word)
}

/// How a sentence begins that may be a byline without a word for a reporter.
static STARTS: Words = index(|| {
    let starts =
        [HANDOVER_STARTS, CONNECTIONS, OPENINGS, SIGN_OFFS, LEAD_INS, &REPORTING_STARTS, &SO_FAR]
            .into_iter()
            .flatten();
    Index::new(starts.map(|start| start.trim_end()), |start| *start)
});
/// How a sentence begins that may be a sign-off whatever it ends with.
static SIGNED: Words = index(|| {
    let starts =
        [HANDOVER_STARTS, CONNECTIONS, SIGN_OFFS, &PLACE_STARTS, &REPORTING_STARTS, &SO_FAR]
            .into_iter()
            .flatten();
    let outlets = super::languages().flat_map(|language| language.outlets);
    Index::new(starts.chain(outlets).copied(), |start| *start)
});
static HANDOVERS: Words = index(|| of(HANDOVER_STARTS));
static CONNECTS: Words = index(|| longest_first(CONNECTIONS));
static OPENS: Words = index(|| of(OPENINGS));
static LOOKS: Words = index(|| longest_first(LOOKS_INTO));
static WENT: Words = index(|| longest_first(WENT_THERE));
static SIGNS_OFF: Words = index(|| longest_first(SIGN_OFFS));
static LEADS_IN: Words = index(|| of(LEAD_INS));
static VERBS: Words = index(|| longest_first(REPORTS));
static ENGLISH_THANKS: Words = index(|| of(THANKS_STARTS));
static KOREAN_THANKS: Words = index(|| of(THANKS));
static KOREAN_REPORTERS: LazyLock<Sieve<3>> = LazyLock::new(|| {
    let leaders = TEAM_LEADERS.iter().map(|(leader, _)| *leader);
    Sieve::new(REPORTERS.into_iter().chain(leaders))
});
static KOREAN_VERBS: Words = index(|| of(HANDOVER_VERBS));
static CLAUSES: Words = index(|| of(CLAUSE_WORDS));
static NO_NAMES: Words = index(|| of(NEVER_NAMES));
static KOREAN_NO_NAMES: Words = index(|| of(NOT_NAMES));
/// Surnames of one syllable, which is three bytes long.
static SYLLABLES: Words = index(|| {
    let starts = SURNAMES.char_indices().map(|(at, _)| at);
    Index::new(starts.map(|at| &SURNAMES[at..at + 3]), |surname| *surname)
});
static COMPOUND_SURNAMES: Words = index(|| of(COMPOUND));
static NAMES_ALIKE: Words = index(|| of(SURNAMES_ALIKE));

/// Rows of which the longest comes first.
fn longest_first(words: &[&'static str]) -> Index<&'static str> {
    let mut words = words.to_vec();
    words.sort_by_key(|word| Reverse(word.len()));
    Index::new(words.into_iter(), |word| *word)
}

/// The first row that begins `text`, whatever its ASCII case.
fn first(words: &Words, text: &str) -> Option<&'static str> {
    words.beginning(text).find(|row| starts_with(text, row))
}

fn is_row(words: &Words, word: &str) -> bool {
    words.beginning(word).any(|row| row == word)
}

/// Whether the sentence begins as a hand-over or a sign-off does.
pub(crate) fn starts_byline(sentence: &str) -> bool {
    first(&STARTS, sentence).is_some()
}

/// Whether the sentence may begin as a sign-off does, or a hand-over to a name alone: with words for
/// it, a place, or a broadcaster. If not, it does not.
#[inline]
pub(crate) fn may_begin_signed(sentence: &str) -> bool {
    SIGNED.may_begin(sentence)
}

/// The starts of hand-overs that the sentence has, in the order of the table.
pub(crate) fn handover_starts(sentence: &str) -> impl Iterator<Item = &'static str> {
    let rows = HANDOVERS.beginning(sentence);
    rows.filter(move |start| sentence.starts_with(start))
}

/// How a hand-over begins to somebody who is elsewhere, if the text begins so.
pub(crate) fn connection_start(text: &str) -> Option<&'static str> {
    first(&CONNECTS, text)
}

/// Whether the sentence begins with a phrase that may stand before a hand-over.
pub(crate) fn starts_opening(sentence: &str) -> bool {
    first(&OPENS, sentence).is_some()
}

/// What reporters do, and others as well, that `text` begins with.
pub(crate) fn look_verb(text: &str) -> Option<&'static str> {
    first(&LOOKS, text)
}

/// What anybody may have done that is all of `text`.
pub(crate) fn went_there(text: &str) -> bool {
    first(&WENT, text).is_some_and(|row| row.len() == text.len())
}

/// How a sign-off begins that the sentence begins with.
pub(crate) fn sign_off_start(sentence: &str) -> Option<&'static str> {
    first(&SIGNS_OFF, sentence)
}

/// The words before a reporter's name that the sentence begins with.
pub(crate) fn lead_in(sentence: &str) -> Option<&'static str> {
    LEADS_IN.beginning(sentence).find(|start| sentence.starts_with(start))
}

/// What a reporter does in a hand-over that `text` begins with.
pub(crate) fn report_verb(text: &str) -> Option<&'static str> {
    first(&VERBS, text)
}

/// Whether the sentence begins with thanks.
pub(crate) fn starts_thanks(sentence: &str) -> bool {
    first(&ENGLISH_THANKS, sentence).is_some()
}

/// Whether the Korean text may hold a word for a reporter, or for one who leads a team of them: if
/// not, it holds none.
pub(crate) fn may_hold_reporter(text: &str) -> bool {
    KOREAN_REPORTERS.may_be_in(text)
}

/// Whether the Korean sentence thanks somebody.
pub(crate) fn holds_thanks(sentence: &str) -> bool {
    super::holds(sentence, &KOREAN_THANKS)
}

/// Whether `text`, the end of a Korean sentence, holds a verb that hands over.
pub(crate) fn holds_handover_verb(text: &str) -> bool {
    super::holds(text, &KOREAN_VERBS)
}

/// Whether a label has not this word, unless it is a clause.
pub(crate) fn is_clause_word(word: &str) -> bool {
    is_row(&CLAUSES, word)
}

/// Whether the syllable is a surname.
pub(crate) fn is_surname(syllable: &str) -> bool {
    is_row(&SYLLABLES, syllable)
}

/// The surname of two syllables that the word begins with.
pub(crate) fn compound_surname(word: &str) -> Option<&'static str> {
    let mut rows = COMPOUND_SURNAMES.beginning(word);
    rows.find(|surname| word.starts_with(surname))
}

/// Whether the Korean word looks like a name and is none.
pub(crate) fn is_no_name(word: &str) -> bool {
    is_row(&KOREAN_NO_NAMES, word)
}

/// Whether the word begins no name.
pub(crate) fn is_never_name(word: &str) -> bool {
    is_row(&NO_NAMES, word)
}

/// Whether the word, which begins no name, is a surname before a given name.
pub(crate) fn is_surname_alike(word: &str) -> bool {
    is_row(&NAMES_ALIKE, word)
}
