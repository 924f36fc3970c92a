//! Page furniture: heads, footers, links and stray signs. Kept as `Unparsed`.
//!
//! ```text
//! furniture := furniture-start rest-of-line
//!            | '(' address ')' | address | number-line | sign-line
//! ```

use super::mail::is_address;
use super::signs::{closes_round, closes_square};
use super::{Item, Reader, Stand};
use crate::diagnostics::{Code, Diagnostic};
use crate::layout::{span, trim_end};
use crate::words;

/// The longest line that is looked at as a whole, in bytes.
const LONGEST_LINE: usize = 200;

impl<'a> Reader<'a> {
    /// `furniture`, at the head of a line or behind another construct.
    pub(super) fn furniture(&mut self, start: usize) -> Option<Item<'a>> {
        let rest = &self.source.text[start..];
        if let Some(phrase) = words::furniture_phrase(rest) {
            return Some(Item::unparsed(start, start + phrase.len()));
        }
        if words::starts_furniture(rest) {
            return Some(self.unparsed_segment(start));
        }
        // The rest needs the whole line, and only odd lines are short and wordless.
        let end = self.short_line_end(start, LONGEST_LINE)?;
        let line = trim_end(self.source.slice(start, end));
        if is_address(line) || is_number_line(line) {
            return Some(self.unparsed_segment(start));
        }
        self.sign_line(start)
    }

    /// `sign-line`: signs without a letter or digit, up to the end of the line.
    fn sign_line(&mut self, start: usize) -> Option<Item<'a>> {
        let end = self.segment_end(start);
        let line = trim_end(self.source.slice(start, end));
        if line.chars().any(char::is_alphanumeric) {
            return None;
        }
        let mut item = Item::unparsed(start, start + line.len());
        for (at, c) in line.char_indices().filter(|&(_, c)| closes_square(c)) {
            let at = start + at;
            item.diagnostics.push(Diagnostic::new(Code::StrayBracket, span(at, at + c.len_utf8())));
        }
        Some(item)
    }

    /// `'(' address ')'`
    pub(super) fn bracketed_address(&self, start: usize, stand: Stand) -> Option<Item<'a>> {
        // Behind a name on its line, the address is part of a printed byline.
        if stand == Stand::Inside {
            return None;
        }
        let text = &self.source.text[start..];
        let (inside, length) = super::marker::enclosed(text, &[')', '）'])?;
        debug_assert!(text[..length].ends_with(closes_round));
        is_address(inside).then(|| Item::unparsed(start, start + length))
    }

    /// The rest of the line, up to the next construct on it.
    pub(super) fn unparsed_segment(&mut self, start: usize) -> Item<'a> {
        let end = self.segment_end(start);
        Item::unparsed(start, start + trim_end(self.source.slice(start, end)).len())
    }
}

/// A date or time alone: digits and signs, with no words but those of clocks.
fn is_number_line(line: &str) -> bool {
    const CLOCK: &[&str] = &["AM", "PM", "am", "pm", "오전", "오후", "입력", "수정"];
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    digits >= 4
        && line
            .split(|c: char| !c.is_alphabetic())
            .all(|word| word.is_empty() || CLOCK.contains(&word))
}
