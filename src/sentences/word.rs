//! The iterator over words.

use core::ops::Range;

use super::abbreviations::is_dotted;
use super::default_words::DefaultWords;
use super::korean::is_hangul;
use super::split::Splitter;
use super::uax29::Lazy;

/// Splits a text into words, sentence by sentence.
#[derive(Clone, Debug)]
pub(super) struct WordSplitter<'t> {
    text: &'t str,
    /// What is left of the text; `None` where the text is one sentence.
    sentences: Option<Splitter<'t, Lazy>>,
    /// The sentence under way, and where it begins.
    sentence: Mended<'t>,
    base: usize,
}

impl<'t> WordSplitter<'t> {
    /// The words of any text.
    pub(super) fn new(text: &'t str) -> Self {
        let sentences = Some(Splitter::new(text, Lazy));
        Self { text, sentences, sentence: Mended::new("", false), base: 0 }
    }

    /// The words of one sentence, the tables of UAX #29 asked from its beginning or where they must.
    pub(super) fn of_sentence(text: &'t str, always_ask: bool) -> Self {
        Self { text, sentences: None, sentence: Mended::new(text, always_ask), base: 0 }
    }

    pub(super) fn next_word(&mut self) -> Option<Range<usize>> {
        loop {
            if let Some(word) = self.sentence.next_word() {
                return Some(self.base + word.start..self.base + word.end);
            }
            let sentence = self.sentences.as_mut()?.next_sentence()?;
            self.base = sentence.start;
            self.sentence = Mended::new(&self.text[sentence], false);
        }
    }
}

/// The words of a sentence: those of UAX #29, some cut and some joined.
#[derive(Clone, Debug)]
struct Mended<'t> {
    words: DefaultWords<'t>,
    /// What is left of the last word of UAX #29.
    rest: Range<usize>,
    /// A part read too far.
    ahead: Option<Range<usize>>,
}

impl<'t> Mended<'t> {
    fn new(text: &'t str, always_ask: bool) -> Self {
        Self { words: DefaultWords::new(text, always_ask), rest: 0..0, ahead: None }
    }

    fn next_word(&mut self) -> Option<Range<usize>> {
        let text = self.words.text;
        let mut part = self.ahead.take().or_else(|| self.next_part())?;
        let start = part.start;
        loop {
            let mut end = part.end;
            match text.as_bytes()[end..] {
                [b'.', b'.', ..] => return Some(start..end),
                [b'.', ..] if is_dotted(&text[part]) => end += 1,
                // A hyphen, or the first byte of one.
                [b'-' | 0xE2, ..] => {}
                _ => return Some(start..end),
            }
            let Some(hyphen) = hyphen_len(&text[end..]) else {
                return Some(start..end);
            };
            let Some(next) = self.next_part() else {
                return Some(start..end);
            };
            if next.start != end + hyphen || is_range(&text[..end], &text[next.start..]) {
                self.ahead = Some(next);
                return Some(start..end);
            }
            part = next;
        }
    }

    /// The next word of UAX #29, or what a cut leaves of it.
    fn next_part(&mut self) -> Option<Range<usize>> {
        loop {
            if self.rest.is_empty() {
                let (word, has_infix) = self.words.next_word()?;
                if !has_infix {
                    return Some(word);
                }
                self.rest = word;
            }
            let start = self.rest.start;
            let (end, next) = first_cut(&self.words.text[self.rest.clone()]);
            self.rest.start = start + next;
            let part = start..start + end;
            // UAX #29 takes some signs for letters, such as the cedilla: alone they are no word.
            if self.words.text[part.clone()].contains(char::is_alphanumeric) {
                return Some(part);
            }
        }
    }
}

/// The length of the hyphen that a text begins with.
fn hyphen_len(text: &str) -> Option<usize> {
    match text.chars().next() {
        Some(hyphen @ ('-' | '\u{2010}' | '\u{2011}')) => Some(hyphen.len_utf8()),
        _ => None,
    }
}

/// Whether a hyphen stands between two numbers.
fn is_range(before: &str, after: &str) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    is_digit(before.chars().next_back()) && is_digit(after.chars().next())
}

/// Where the first part of a word of UAX #29 ends, and where the next one begins.
///
/// A colon or a middle dot joins nothing, a full stop or an apostrophe no Hangul.
fn first_cut(word: &str) -> (usize, usize) {
    let mut before = None;
    let mut chars = word.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|&(_, after)| after);
        let is_cut = match c {
            ':' | '\u{B7}' | '\u{387}' | '\u{2027}' | '\u{FE13}' | '\u{FE55}' | '\u{FF1A}' => true,
            '.' | '\'' | '\u{2018}' | '\u{2019}' | '\u{2024}' | '\u{FE52}' | '\u{FF07}'
            | '\u{FF0E}' => before.is_some_and(is_hangul) || after.is_some_and(is_hangul),
            _ => false,
        };
        if is_cut && before.is_some() && after.is_some() {
            return (at, at + c.len_utf8());
        }
        before = Some(c);
    }
    (word.len(), word.len())
}
