//! Tests that the ways to the same answer agree.
//!
//! The slow way takes the boundaries of UAX #29 over the whole text from `unicode-segmentation`
//! and applies the rules to them. What the library does asks the tables only where it must.

use core::ops::Range;

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::class::{self, Class};
use super::scan::Piece;
use super::split::Splitter;
use super::uax29::{self, Boundaries, Lazy};
use super::word::WordSplitter;
use super::zone::Zone;

/// Asks the tables about every place.
#[derive(Clone, Copy)]
struct Eager;

impl Boundaries for Eager {
    fn breaks_at(&self, text: &str, zone: &Zone) -> bool {
        if zone.is_simple { uax29::breaks_at(text, zone) } else { zone.class != Class::Continue }
    }

    fn breaks_in(&self, text: &str, from: usize, piece: Piece) -> Option<usize> {
        uax29::breaks_in(text, from, piece.end)
    }
}

/// Has asked the tables once, about the whole text.
struct Whole(Vec<usize>);

impl Whole {
    fn of(text: &str) -> Self {
        Self(text.split_sentence_bound_indices().map(|(at, _)| at).collect())
    }
}

impl Boundaries for Whole {
    fn breaks_at(&self, _: &str, zone: &Zone) -> bool {
        if zone.is_simple {
            self.0.iter().any(|&at| zone.at < at && at <= zone.content)
        } else {
            zone.class != Class::Continue
        }
    }

    fn breaks_in(&self, text: &str, from: usize, piece: Piece) -> Option<usize> {
        self.0.iter().copied().find(|&at| {
            let white = text[..at].len() - text[..at].trim_end_matches(class::is_blank).len();
            from < at && at < piece.end && !text[at - white..at].contains(class::is_separator)
        })
    }
}

fn split(text: &str, boundaries: impl Boundaries) -> Vec<Range<usize>> {
    let mut splitter = Splitter::new(text, boundaries);
    core::iter::from_fn(|| splitter.next_sentence()).collect()
}

fn words(text: &str, always_ask: bool) -> Vec<Range<usize>> {
    let mut splitter = WordSplitter::of_sentence(text, always_ask);
    core::iter::from_fn(|| splitter.next_word()).collect()
}

/// Every character but those of scripts that are foreign, and of which the tables are asked.
fn known() -> impl Iterator<Item = char> {
    (0..=0x3_FFFF).filter_map(char::from_u32).filter(|&c| !class::is_foreign(c))
}

#[test]
#[cfg_attr(miri, ignore = "hours under Miri")]
fn every_known_character_is_what_the_tables_say() {
    for c in known() {
        for text in [
            format!("Oh!{c}Ka"),
            format!("Oh! {c}Ka"),
            format!("Oh! {c} Ka"),
            format!("Oh!{c} Ka"),
            format!("좋다.{c}가"),
            format!("좋다. {c}가"),
            format!("Ka{c}가"),
            format!("Ka{c} Ka"),
            format!("漢.{c}"),
        ] {
            assert_eq!(split(&text, Lazy), split(&text, Eager), "{c:?} in {text:?}");
            assert_eq!(split(&text, Lazy), split(&text, Whole::of(&text)), "{c:?} in {text:?}");
        }
    }
}

#[test]
#[cfg_attr(miri, ignore = "hours under Miri")]
fn every_character_has_the_role_the_word_tables_give_it() {
    for c in (0..=0x2_FFFF).filter_map(char::from_u32) {
        for text in [
            format!("a{c}b"),
            format!("a{c}{c}가"),
            format!("1{c}2"),
            format!(" {c}1 a"),
            format!("가{c}a"),
        ] {
            assert_eq!(words(&text, false), words(&text, true), "{c:?} in {text:?}");
        }
    }
}

/// Texts of the pieces that rules are about.
fn texts_of(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(pieces), 0..24).prop_map(|parts| parts.concat())
}

const ASCII: &[&str] = &[
    " ",
    " ",
    " ",
    ".",
    ".",
    "...",
    "?",
    "!",
    ",",
    "-",
    ":",
    ";",
    "\"",
    "'",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\t",
    "a",
    "he",
    "Kim",
    "The",
    "I",
    "A",
    "Mr",
    "No",
    "U.S",
    "p.m",
    "Feb",
    "5",
    "2.5",
    "24",
    "politics.Let's",
    "@",
    "/",
    "www.",
    "$",
    "%",
    "_",
    "`",
    "\0",
    "<",
];

const MIXED: &[&str] = &[
    " ",
    " ",
    ".",
    ".",
    "...",
    "…",
    "‥",
    "?",
    "!",
    ",",
    "-",
    "–",
    "\"",
    "'",
    "“",
    "”",
    "‘",
    "’",
    "(",
    ")",
    "「",
    "」",
    "。",
    "？",
    "，",
    "\n",
    "\u{A0}",
    "\u{200B}",
    "\u{3000}",
    "\u{FEFF}",
    "\u{2029}",
    "\u{85}",
    "\u{AD}",
    "\u{301}",
    "a",
    "he",
    "Kim",
    "The",
    "Mr",
    "É",
    "é",
    "Ж",
    "ж",
    "5",
    "그는",
    "했다",
    "습니다",
    "네",
    "라고",
    "가",
    "美",
    "の",
    "ー",
    "·",
    "○",
    "▶",
    "😀",
    "①",
];

const FOREIGN: &[&str] = &[
    " ", " ", ".", "?", "!", "...", "\"", "(", ")", "\n", "\u{2029}", ",", "a", "The", "그는",
    "\u{301}", "क", "।", "॥", "ب", "؟", "،", "۔", "٣", "ก", "ា", "។", "Հ", "հ", "։", "ა", "א",
    "\u{5BE}", "ꓐ", "꓿", "𐐀", "𐐨", "𐩖", "😀",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(miri) { 4 } else { 4000 }, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn ascii_text_is_split_as_the_slow_way_does(text in texts_of(ASCII)) {
        prop_assert_eq!(split(&text, Lazy), split(&text, Whole::of(&text)));
    }

    #[test]
    fn any_ascii_text_is_split_as_the_slow_way_does(text in "[ -~\n]{0,40}") {
        prop_assert_eq!(split(&text, Lazy), split(&text, Whole::of(&text)));
    }

    #[test]
    fn mixed_text_is_split_as_the_slow_way_does(text in texts_of(MIXED)) {
        prop_assert_eq!(split(&text, Lazy), split(&text, Whole::of(&text)));
        prop_assert_eq!(split(&text, Lazy), split(&text, Eager));
    }

    #[test]
    fn foreign_text_is_split_as_the_tables_say(text in texts_of(FOREIGN)) {
        prop_assert_eq!(split(&text, Lazy), split(&text, Eager));
    }

    #[test]
    fn words_are_those_of_the_tables(
        text in prop_oneof![texts_of(ASCII), texts_of(MIXED), texts_of(FOREIGN), ".{0,20}"],
    ) {
        prop_assert_eq!(words(&text, false), words(&text, true));
    }
}
