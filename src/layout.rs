//! Layout: white space, lines, and the gaps between them.
//!
//! A line ends with LF, CRLF or CR. The *gap* between two lines is the number of line breaks
//! between them: 1 for neighbours, 2 with a blank line between them. What a gap means depends on
//! the document, so the [`Source`] knows the document's *ordinary* gap.

use std::borrow::Cow;

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::tree::Span;

/// The text of a parse, with what is known of its layout.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    /// The most common number of line breaks between two paragraphs.
    pub(crate) ordinary_gap: usize,
}

impl<'a> Source<'a> {
    /// The text, cut where spans can no longer address it, and its first lines.
    pub(crate) fn new(text: &'a str, sink: &mut Sink) -> (Self, Lines) {
        let limit = u32::MAX as usize;
        let mut text = text;
        if text.len() > limit {
            let end = (0..=limit).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            text = &text[..end];
            sink.push(Diagnostic::new(Code::TextTooLong, span(end, end)));
        }
        let (ordinary_gap, lines) = ordinary_gap(text);
        (Self { text, ordinary_gap }, lines)
    }

    /// The text from byte `start` to byte `end`.
    pub(crate) fn slice(self, start: usize, end: usize) -> &'a str {
        &self.text[start..end]
    }

    /// The text as a node holds it.
    pub(crate) fn cow(self, span: Span) -> Cow<'a, str> {
        Cow::Borrowed(&self.text[span])
    }

    /// Where `part`, a slice of this text, begins.
    pub(crate) fn offset(self, part: &str) -> usize {
        part.as_ptr() as usize - self.text.as_ptr() as usize
    }

    /// Where `part`, a slice of this text, stands.
    pub(crate) fn span(self, part: &str) -> Span {
        let start = self.offset(part);
        span(start, start + part.len())
    }
}

/// The span of offsets that are known to be in order and within 32 bits.
pub(crate) fn span(start: usize, end: usize) -> Span {
    Span::new(start, end).expect("offsets of one source are in order and below 4 GiB")
}

/// White space, and what the eye takes for it: the zero-width space and the byte-order mark.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}')
}

/// Whether a syllable of Hangul begins with this byte. What else does is no blank either.
pub(crate) const fn begins_hangul(byte: u8) -> bool {
    matches!(byte, 0xEA..=0xED)
}

/// Whether what begins with this byte is no blank, as far as one byte can tell.
pub(crate) const fn begins_word(byte: u8) -> bool {
    byte.is_ascii_graphic() || begins_hangul(byte)
}

/// The words of a text: what stands between blanks.
pub(crate) fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(is_blank).filter(|word| !word.is_empty())
}

/// The text without blanks at its ends.
pub(crate) fn trim(text: &str) -> &str {
    trim_end(trim_start(text))
}

/// The text without blanks at its start.
pub(crate) fn trim_start(text: &str) -> &str {
    match text.as_bytes() {
        [] => text,
        [first, ..] if begins_word(*first) => text,
        [b' ', second, ..] if begins_word(*second) => &text[1..],
        _ => text.trim_start_matches(is_blank),
    }
}

/// The text without blanks at its end.
pub(crate) fn trim_end(text: &str) -> &str {
    match text.as_bytes() {
        [.., b'!'..=b'~'] | [] => text,
        [.., first, _, _] if begins_hangul(*first) => text,
        _ => text.trim_end_matches(is_blank),
    }
}

/// The character boundary at or before `at`, or the end of the text.
pub(crate) fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The offset of the line break at or behind `at`, or of the end of the text.
pub(crate) fn line_end(text: &str, at: usize) -> usize {
    memchr::memchr2(b'\n', b'\r', &text.as_bytes()[at..]).map_or(text.len(), |n| at + n)
}

/// The offset of the first character behind `at` that is not blank, and the number of line breaks
/// before it.
#[inline]
pub(crate) fn skip_blanks(text: &str, at: usize) -> (usize, usize) {
    match text.as_bytes().get(at..) {
        Some([b'\n', b'\n', next, ..]) if begins_word(*next) => (at + 2, 2),
        Some([b' ', next, ..]) if begins_word(*next) => (at + 1, 0),
        _ => skip_any_blanks(text, at),
    }
}

fn skip_any_blanks(text: &str, at: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut at = at;
    let mut breaks = 0;
    loop {
        match bytes.get(at) {
            None => return (at, breaks),
            Some(&byte) if begins_word(byte) => return (at, breaks),
            Some(b'\n') => {
                breaks += 1;
                at += 1;
            }
            Some(b'\r') => {
                breaks += usize::from(bytes.get(at + 1) != Some(&b'\n'));
                at += 1;
            }
            Some(b' ' | b'\t') => at += 1,
            Some(_) => match text[at..].chars().next() {
                Some(c) if is_blank(c) => at += c.len_utf8(),
                _ => return (at, breaks),
            },
        }
    }
}

/// The first lines of a text that are not blank: as many as most documents have.
///
/// All lines were looked at to know the ordinary gap; so no rule has to search for these again.
#[derive(Debug)]
pub(crate) struct Lines {
    /// The offsets of the first character that is not blank, and of the line break.
    places: [(u32, u32); Self::MOST],
    count: usize,
    /// Where the last of them ends.
    pub(crate) known: usize,
}

impl Lines {
    const MOST: usize = 64;

    pub(crate) const NONE: Self = Self { places: [(0, 0); Self::MOST], count: 0, known: 0 };

    fn remember(&mut self, start: usize, end: usize) {
        if let Some(line) = self.places.get_mut(self.count) {
            let offset = |at| u32::try_from(at).expect("the text was cut where spans end");
            *line = (offset(start), offset(end));
            self.count += 1;
            self.known = end;
        }
    }

    /// Where the line ends that has this number, if `at` is on it.
    #[inline]
    pub(crate) fn end(&self, number: usize, at: usize) -> Option<usize> {
        let &(start, end) = self.places[..self.count].get(number)?;
        (start as usize <= at && at <= end as usize).then_some(end as usize)
    }

    /// The number of the line that `at` is on, or of the one before.
    pub(crate) fn number(&self, at: usize) -> usize {
        let behind = self.places[..self.count].partition_point(|&(start, _)| start as usize <= at);
        behind.saturating_sub(1)
    }
}

/// The most common gap of two or more line breaks, and the first lines. Of two gaps that are equally
/// common, the smaller.
///
/// A blank line is what everybody expects between paragraphs, so a gap of two counts once even
/// where the text has none: a single larger gap stays larger than ordinary.
fn ordinary_gap(text: &str) -> (usize, Lines) {
    /// Gaps beyond this are one kind: larger than anything ordinary.
    const LARGEST: usize = 16;
    let mut counts = [0usize; LARGEST + 1];
    counts[2] = 1;
    let mut lines = Lines::NONE;
    let mut at = skip_blanks(text, 0).0;
    while at < text.len() {
        let end = line_end(text, at);
        lines.remember(at, end);
        let (next, breaks) = skip_blanks(text, end);
        // Blanks behind the last line separate nothing.
        if next < text.len() {
            counts[breaks.min(LARGEST)] += 1;
        }
        at = next;
    }
    let mut ordinary = 2;
    for gap in 3..LARGEST {
        if counts[gap] > counts[ordinary] {
            ordinary = gap;
        }
    }
    (ordinary, lines)
}

#[cfg(test)]
mod tests {
    use super::{skip_blanks, trim};

    fn ordinary_gap(text: &str) -> usize {
        super::ordinary_gap(text).0
    }

    #[test]
    fn blanks_are_skipped_and_line_breaks_counted() {
        assert_eq!(skip_blanks("a\r\n\r\n b", 1), (6, 2));
        assert_eq!(skip_blanks("a\r\rb", 1), (3, 2));
        assert_eq!(skip_blanks("a\n\u{200B}\u{3000}\n\u{A0}b", 1), (11, 2));
        assert_eq!(skip_blanks("a  ", 1), (3, 0));
    }

    #[test]
    fn invisible_blanks_are_trimmed() {
        assert_eq!(trim("\u{FEFF}\u{A0}a b\u{200B}"), "a b");
        assert_eq!(trim("\u{3000}"), "");
    }

    #[test]
    fn the_ordinary_gap_is_the_common_one() {
        assert_eq!(ordinary_gap("a\n\nb\n\nc\n\n\nd"), 2);
        assert_eq!(ordinary_gap("a\n\n\n\nb\n\n\n\nc\n\nd\n\n\n\ne"), 4);
    }

    #[test]
    fn the_first_lines_are_remembered() {
        let text = "one\n\n two\n".to_owned() + &"line\n".repeat(100);
        let (_, lines) = super::ordinary_gap(&text);
        assert_eq!((lines.end(0, 0), lines.end(0, 3)), (Some(3), Some(3)));
        // In the gap behind the line, and before the next one begins.
        assert_eq!((lines.end(0, 4), lines.end(1, 5)), (None, None));
        assert_eq!((lines.number(5), lines.number(6)), (0, 1));
        assert_eq!(lines.end(1, 7), Some(9));
        assert_eq!(lines.end(63, 10 + 61 * 5), Some(14 + 61 * 5));
        assert_eq!((lines.number(500), lines.end(63, 500), lines.end(64, 500)), (63, None, None));
    }

    #[test]
    fn a_single_large_gap_is_not_ordinary() {
        assert_eq!(ordinary_gap("a\n\n\nb"), 2);
        assert_eq!(ordinary_gap("a\nb\nc\n\n\nd"), 2);
    }
}
