//! Page furniture: heads, footers, links and stray signs. Kept as `Unparsed`.
//!
//! ```text
//! furniture := furniture-start rest-of-line
//!            | '(' address ')'
//! wordless  := address | number-line | signs          a line of narration, by its form
//! ```

use super::mail::is_address;
use super::signs::{closes_round, is_letter, is_word};
use super::{Item, Reader, Stand};
use crate::layout::trim_end;
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
        if !words::starts_furniture(rest) {
            return None;
        }
        let item = self.unparsed_segment(start);
        // "제보는 모두 셋입니다."
        let said = self.source.slice(start, item.end).trim_end_matches(|c| !is_word(c));
        (!words::starts_clause(rest) || !words::ends_clause(said)).then_some(item)
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
        let first = self.source.text[start..].chars().next().map_or(0, char::len_utf8);
        let end = self.segment_end(start + first);
        Item::unparsed(start, start + trim_end(self.source.slice(start, end)).len())
    }
}

/// Whether the line has no words of a sentence: a date or a time, a mail address, or signs alone.
pub(crate) fn is_wordless(line: &str) -> bool {
    let Some(first) = line.chars().next() else { return false };
    if first.is_ascii_digit() {
        return line.len() <= LONGEST_LINE && (is_number_line(line) || is_address(line));
    }
    if is_word(first) {
        return first.is_ascii()
            && memchr::memchr(b'@', line.as_bytes()).is_some()
            && is_address(line);
    }
    !line.contains(is_word) || line.len() <= LONGEST_LINE && is_number_line(line)
}

/// A date or time alone: digits and signs, with no words but those of clocks.
fn is_number_line(line: &str) -> bool {
    const CLOCK: &[&str] = &["AM", "PM", "am", "pm", "오전", "오후", "입력", "수정"];
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    digits >= 4
        && line.split(|c: char| !is_letter(c)).all(|word| word.is_empty() || CLOCK.contains(&word))
}
