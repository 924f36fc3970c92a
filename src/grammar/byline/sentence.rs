//! The sentences of a piece of narration, as coarsely as bylines need them.

use super::super::signs::{is_closer, is_stop};
use crate::layout::trim;

/// Iterates over the sentences of a text, trimmed.
pub(super) struct Sentences<'a> {
    rest: &'a str,
}

impl<'a> Sentences<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { rest: text }
    }
}

impl<'a> Iterator for Sentences<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        while !self.rest.is_empty() {
            let (sentence, rest) = self.rest.split_at(end(self.rest));
            self.rest = rest;
            let sentence = trim(sentence);
            if !sentence.is_empty() {
                return Some(sentence);
            }
        }
        None
    }
}

/// Where the first sentence of `text` ends: behind its stop and the closers behind that, when a
/// blank or another kind of letter follows.
fn end(text: &str) -> usize {
    let mut word = 0;
    let mut words = false;
    let mut last = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((_, c)) = chars.next() {
        if !is_stop(c) {
            word = if c.is_alphanumeric() { word + 1 } else { 0 };
            words |= word > 0;
            last = c;
            continue;
        }
        let abbreviation = c == '.' && last.is_ascii_alphabetic() && word <= 2;
        let mut end = text.len();
        let mut blank = true;
        while let Some(&(at, next)) = chars.peek() {
            if is_stop(next) || is_closer(next) {
                chars.next();
                continue;
            }
            end = at;
            blank = next.is_whitespace() || super::super::signs::opens_square(next);
            break;
        }
        // Signs alone are no sentence: they belong to the next one.
        if end == text.len() || blank && !abbreviation && words {
            return end;
        }
        word = 0;
        last = c;
    }
    text.len()
}
