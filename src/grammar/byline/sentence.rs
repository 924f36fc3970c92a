//! The sentences of a piece of narration, as coarsely as bylines need them.

use super::super::kinds::Kinds;
use super::super::scan::Places;
use super::super::signs::{is_closer, is_stop, is_word, opens_square};
use crate::layout::{begins_word, is_blank, trim};

/// Iterates over the sentences of a text, trimmed.
pub(super) struct Sentences<'a, 'p> {
    rest: &'a str,
    /// Where the rest begins in the whole text.
    at: usize,
    /// The next full stop, question or exclamation mark in the whole text, or the end of this one.
    stop: usize,
    places: &'p Places<'a>,
}

impl<'a, 'p> Sentences<'a, 'p> {
    /// Of `text`, which begins at `at` in the text of the places.
    pub(super) fn new(text: &'a str, at: usize, places: &'p Places<'a>) -> Self {
        let mut sentences = Self { rest: text, at, stop: at, places };
        sentences.find_stop(0);
        sentences
    }

    /// Looks for the next stop at or behind byte `at` of the rest.
    fn find_stop(&mut self, at: usize) {
        let found = memchr::memchr3(b'.', b'?', b'!', &self.rest.as_bytes()[at..]);
        self.stop = self.at + found.map_or(self.rest.len(), |found| at + found);
    }

    /// Takes the next sentence if it is "… word." and a blank follows: nearly all are.
    #[inline]
    fn plain(&mut self) -> Option<&'a str> {
        let bytes = self.rest.as_bytes();
        if self.stop < self.at {
            self.find_stop(0);
        }
        let stop = self.stop - self.at;
        let begins = bytes.first().is_some_and(|&first| begins_word(first));
        let next = match bytes.get(stop..) {
            Some([_, b' ', ..]) => stop + 2,
            // More line breaks may follow.
            Some([_, b'\n', ..] | [_]) => stop + 1,
            _ => return None,
        };
        let worded = matches!(bytes[..stop], [.., a, b, c] if is_long_word([a, b, c]));
        if !(begins && worded && self.places.sign(self.at) >= self.stop) {
            return None;
        }
        let sentence = &self.rest[..=stop];
        self.rest = &self.rest[next..];
        self.at += next;
        Some(sentence)
    }

    /// Takes the next sentence, trimmed.
    fn any(&mut self) -> Option<&'a str> {
        while !self.rest.is_empty() {
            let (sentence, rest) = self.rest.split_at(self.end());
            self.at += sentence.len();
            self.rest = rest;
            let sentence = trim(sentence);
            if !sentence.is_empty() {
                return Some(sentence);
            }
        }
        None
    }

    /// Where the first sentence ends: behind its stop and the closers behind that, when a blank or
    /// another kind of letter follows.
    fn end(&mut self) -> usize {
        let text = self.rest;
        let mut at = 0;
        let mut worded = false;
        while let Some(stop) = self.next_stop(at) {
            worded = worded || text[at..stop].contains(is_word);
            let mut end = text.len();
            let mut blank = true;
            let mut behind = stop;
            for c in text[stop..].chars() {
                if !(is_stop(c) || is_closer(c)) {
                    end = behind;
                    blank = is_blank(c) || opens_square(c);
                    break;
                }
                behind += c.len_utf8();
            }
            // Signs alone are no sentence: they belong to the next one.
            let whole = end == text.len() || blank && !is_abbreviated(text, stop);
            if whole && (end == text.len() || worded) {
                return end;
            }
            at = end;
        }
        text.len()
    }

    /// The next sign that ends a sentence.
    fn next_stop(&mut self, at: usize) -> Option<usize> {
        let mut at = at;
        loop {
            if self.stop < self.at + at {
                self.find_stop(at);
            }
            at = self.stop.min(self.places.sign(self.at + at)) - self.at;
            let c = self.rest.get(at..)?.chars().next()?;
            if is_stop(c) {
                return Some(at);
            }
            at += c.len_utf8();
        }
    }
}

impl<'a> Iterator for Sentences<'a, '_> {
    type Item = &'a str;

    #[inline]
    fn next(&mut self) -> Option<&'a str> {
        self.plain().or_else(|| self.any())
    }
}

/// Whether the text has more bytes than `limit`, besides its line breaks: these are written in one
/// byte or two. No more is looked at than it takes to know.
pub(super) fn is_longer(text: &str, limit: usize) -> bool {
    let bytes = text.as_bytes();
    let (mut known, mut breaks) = (0, 0);
    loop {
        let end = limit + 1 + breaks;
        if end > bytes.len() {
            return false;
        }
        let more = memchr::memchr2_iter(b'\n', b'\r', &bytes[known..end]).count();
        if more == 0 {
            return true;
        }
        (known, breaks) = (end, breaks + more);
    }
}

/// Whether the last bytes before a stop are of a word that is no abbreviation: three letters or
/// digits, or a syllable of Hangul.
fn is_long_word([a, b, c]: [u8; 3]) -> bool {
    const ALPHANUMERIC: Kinds = Kinds::LATIN.or(Kinds::DIGIT);
    // Without a branch for each: nearly always all are.
    ALPHANUMERIC.hold(a) & ALPHANUMERIC.hold(b) & ALPHANUMERIC.hold(c) || matches!(a, 0xEB..=0xEC)
}

/// Whether the full stop at `stop` stands behind a word of one letter, or of two with a capital: "J.",
/// "a.m.", "Mr."; "It was up to us." ends.
fn is_abbreviated(text: &str, stop: usize) -> bool {
    let before = &text.as_bytes()[..stop];
    // Nearly always the word is longer.
    if before.last_chunk::<3>().is_some_and(|word| word.iter().all(u8::is_ascii_alphanumeric)) {
        return false;
    }
    let word = before.iter().rev().take(3).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let letter = before.last().is_some_and(u8::is_ascii_alphabetic);
    let inside = before.len() > word && !before[before.len() - word - 1].is_ascii();
    let short = word == 1 || word == 2 && before[before.len() - 2].is_ascii_uppercase();
    text.as_bytes()[stop] == b'.' && letter && short && !inside
}

#[cfg(test)]
mod tests {
    use super::super::super::scan::Places;
    use super::{Sentences, is_longer};

    #[test]
    fn line_breaks_make_no_text_longer() {
        assert!(is_longer("12345", 4));
        assert!(!is_longer("1234", 4));
        assert!(!is_longer("1\n\n\n\n\n\n234\r\n", 4));
        assert!(is_longer("\r\n1\n2\n3\n4\n5", 4));
        assert!(!is_longer("", 0));
    }

    fn sentences(text: &str) -> Vec<&str> {
        Sentences::new(text, 0, &Places::new(text, crate::layout::Lines::NONE)).collect()
    }

    #[test]
    fn short_words_end_sentences_and_abbreviations_do_not() {
        assert_eq!(sentences("It was up to us. Ida Holm."), ["It was up to us.", "Ida Holm."]);
        assert_eq!(
            sentences("Mr. J. Lind came at 9 a.m. today."),
            ["Mr. J. Lind came at 9 a.m. today."]
        );
    }

    #[test]
    fn signs_alone_are_no_sentence() {
        assert_eq!(sentences("… It rained. ?!"), ["… It rained.", "?!"]);
    }
}
