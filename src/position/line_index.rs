use core::fmt;
use std::sync::OnceLock;

use super::checkpoints::Checkpoints;
use super::{Position, PositionRange, Unit};
use crate::Span;

/// A column this many bytes from the start of its line, or nearer, is counted from there.
const NEAR: usize = 4096;

/// Turns byte offsets of a text into lines and columns, and back.
///
/// LF, CRLF and CR end a line, and no other character does. A text has at least one line; behind a
/// break at the very end stands an empty last line. A byte-order mark is a character as any other.
///
/// | an offset | has the position |
/// | --- | --- |
/// | beyond the text, or inside a character | none |
/// | inside a grapheme, in [`Unit::Grapheme`] | of the grapheme |
/// | between the CR and the LF of a CRLF | of the CR: the end of the line |
/// | at the end of the text | behind the last character |
///
/// Building an index takes one search for line breaks and eight bytes a line. A look-up takes a
/// binary search and reads at most a few KiB, however long the line is: where that needs counts
/// from further back, the first look-up of that unit reads the whole text once and stores a count
/// for every KiB of it. The index may be shared between threads.
///
/// ```
/// use newscast::{LineIndex, Position, Unit};
///
/// let text = "비가 왔다.\r\n하루 종일.";
/// let index = LineIndex::new(text);
/// assert_eq!(index.line_count(), 2);
/// assert_eq!(index.line_text(2), Some("하루 종일."));
///
/// let offset = text.find("종일").unwrap();
/// let position = index.position(offset, Unit::Grapheme).unwrap();
/// assert_eq!(position, Position { line: 2, column: 4 });
/// assert_eq!(index.offset(position, Unit::Grapheme), Some(offset));
/// ```
#[derive(Clone)]
pub struct LineIndex<'s> {
    text: &'s str,
    /// Where each line starts; the first at 0.
    starts: Vec<usize>,
    ascii: bool,
    graphemes: OnceLock<Checkpoints>,
    utf16: OnceLock<Checkpoints>,
    code_points: OnceLock<Checkpoints>,
}

impl<'s> LineIndex<'s> {
    /// The index of `text`.
    pub fn new(text: &'s str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n') {
                starts.push(at + 1);
            }
        }
        Self {
            text,
            starts,
            ascii: text.is_ascii(),
            graphemes: OnceLock::new(),
            utf16: OnceLock::new(),
            code_points: OnceLock::new(),
        }
    }

    /// The text.
    pub const fn text(&self) -> &'s str {
        self.text
    }

    /// How many lines the text has; at least one.
    ///
    /// ```
    /// use newscast::LineIndex;
    ///
    /// assert_eq!(LineIndex::new("").line_count(), 1);
    /// assert_eq!(LineIndex::new("One.\nTwo.").line_count(), 2);
    /// assert_eq!(LineIndex::new("One.\nTwo.\n").line_count(), 3);
    /// ```
    pub fn line_count(&self) -> usize {
        self.starts.len()
    }

    /// The text of a line without its break; `None` where there is no such line. Lines count from
    /// 1.
    ///
    /// ```
    /// let index = newscast::LineIndex::new("One.\r\nTwo.\n");
    /// assert_eq!(index.line_text(1), Some("One."));
    /// assert_eq!(index.line_text(3), Some(""));
    /// assert_eq!((index.line_text(0), index.line_text(4)), (None, None));
    /// ```
    pub fn line_text(&self, line: usize) -> Option<&'s str> {
        let (start, end) = self.bounds(line)?;
        Some(&self.text[start..end])
    }

    /// The place of a line without its break; `None` where there is no such line, or it lies
    /// behind the 4 GiB that a [`Span`] reaches. Lines count from 1.
    ///
    /// ```
    /// let index = newscast::LineIndex::new("One.\r\nTwo.");
    /// assert_eq!(index.line_span(2).map(|span| span.range()), Some(6..10));
    /// ```
    pub fn line_span(&self, line: usize) -> Option<Span> {
        let (start, end) = self.bounds(line)?;
        Span::new(start, end)
    }

    /// The line and column of a byte offset, with the column in `unit`; `None` where the offset
    /// lies beyond the text or inside a character.
    ///
    /// ```
    /// use newscast::{LineIndex, Unit};
    ///
    /// let index = LineIndex::new("Fog.\r\n안개.");
    /// let position = |offset| index.position(offset, Unit::Utf16).map(|p| (p.line, p.column));
    /// assert_eq!(position(4), Some((1, 5)));
    /// assert_eq!(position(5), Some((1, 5)));
    /// assert_eq!(position(6), Some((2, 1)));
    /// assert_eq!(position(7), None);
    /// assert_eq!(position(9), Some((2, 2)));
    /// assert_eq!(position(13), Some((2, 4)));
    /// assert_eq!(position(14), None);
    /// ```
    pub fn position(&self, offset: usize, unit: Unit) -> Option<Position> {
        let line = self.line_at(offset)?;
        let (start, end) = self.bounds(line)?;
        Some(Position { line, column: self.column(start, offset.min(end), unit) })
    }

    /// The byte offset of a position whose column is in `unit`; `None` where the text has no such
    /// line, the line no such column, or the column lies inside a character (of two UTF-16 units,
    /// or of several bytes).
    ///
    /// The column behind the last character is the end of the line, where its break stands.
    ///
    /// ```
    /// use newscast::{LineIndex, Position, Unit};
    ///
    /// let index = LineIndex::new("Fog.\n🌁 again.");
    /// let offset = |line, column| index.offset(Position { line, column }, Unit::Utf16);
    /// assert_eq!(offset(1, 5), Some(4));
    /// assert_eq!(offset(1, 6), None);
    /// assert_eq!(offset(2, 2), None);
    /// assert_eq!(offset(2, 3), Some(9));
    /// assert_eq!(offset(3, 1), None);
    /// ```
    pub fn offset(&self, position: Position, unit: Unit) -> Option<usize> {
        let (start, end) = self.bounds(position.line)?;
        let count = position.column.checked_sub(1)?;
        if !self.is_counted(unit) {
            let offset = start.checked_add(count)?;
            return (offset <= end && self.text.is_char_boundary(offset)).then_some(offset);
        }
        if end - start <= NEAR {
            return Some(start + unit.skip(&self.text[start..end], count)?);
        }
        let count = self.count_to(start, unit).checked_add(count)?;
        self.offset_of(count, unit).filter(|&offset| offset <= end)
    }

    /// The positions of both ends of a span, with the columns in `unit`; `None` where one of them
    /// has none. Takes less than two calls of [`position`](Self::position).
    ///
    /// ```
    /// use newscast::{LineIndex, Span, Unit};
    ///
    /// let index = LineIndex::new("Fog.\nAgain and again.");
    /// let range = index.range(Span::new(0, 10).unwrap(), Unit::CodePoint).unwrap();
    /// assert_eq!(range.start.zero_based(), (0, 0));
    /// assert_eq!(range.end.zero_based(), (1, 5));
    /// ```
    pub fn range(&self, span: Span, unit: Unit) -> Option<PositionRange> {
        let line = self.line_at(span.start())?;
        let (from, to) = self.bounds(line)?;
        if span.end() > to {
            let start = self.position(span.start(), unit)?;
            return Some(PositionRange { start, end: self.position(span.end(), unit)? });
        }
        if !self.text.is_char_boundary(span.end()) {
            return None;
        }
        let (start, end) = if self.is_counted(unit) && span.end() - from <= NEAR {
            let line = &self.text[from..];
            let (start, end) = unit.count_to_both(line, span.start() - from, span.end() - from);
            (start + 1, end + 1)
        } else {
            (self.column(from, span.start(), unit), self.column(from, span.end(), unit))
        };
        let at = |column| Position { line, column };
        Some(PositionRange { start: at(start), end: at(end) })
    }

    /// How many units of the whole text lie before a byte offset, line breaks counted; `None`
    /// where the offset lies beyond the text or inside a character.
    ///
    /// A CRLF is two UTF-16 units and two code points, but one grapheme. An offset inside a
    /// grapheme counts as its start in [`Unit::Grapheme`].
    ///
    /// ```
    /// use newscast::{LineIndex, Unit};
    ///
    /// let index = LineIndex::new("안개.\r\n🌁 again.");
    /// assert_eq!(index.document_offset(13, Unit::Utf16), Some(7));
    /// assert_eq!(index.document_offset(13, Unit::CodePoint), Some(6));
    /// assert_eq!(index.document_offset(13, Unit::Grapheme), Some(5));
    /// assert_eq!(index.document_offset(12, Unit::Utf16), None);
    /// ```
    pub fn document_offset(&self, offset: usize, unit: Unit) -> Option<usize> {
        self.text.is_char_boundary(offset).then(|| self.count_to(offset, unit))
    }

    /// The byte offset before which so many units of the whole text lie: the reverse of
    /// [`document_offset`](Self::document_offset). `None` where the text has fewer or a character
    /// lies across the place.
    ///
    /// ```
    /// use newscast::{LineIndex, Unit};
    ///
    /// let index = LineIndex::new("안개.\r\n🌁 again.");
    /// assert_eq!(index.byte_offset(7, Unit::Utf16), Some(13));
    /// assert_eq!(index.byte_offset(6, Unit::Utf16), None);
    /// assert_eq!(index.byte_offset(99, Unit::Utf16), None);
    /// ```
    pub fn byte_offset(&self, document_offset: usize, unit: Unit) -> Option<usize> {
        self.offset_of(document_offset, unit)
    }

    /// Start and end of a line, without its break.
    pub(crate) fn bounds(&self, line: usize) -> Option<(usize, usize)> {
        let start = *self.starts.get(line.checked_sub(1)?)?;
        let Some(&next) = self.starts.get(line) else {
            return Some((start, self.text.len()));
        };
        let with_break = &self.text.as_bytes()[start..next];
        let length = with_break.strip_suffix(b"\r\n").map_or(with_break.len() - 1, <[u8]>::len);
        Some((start, start + length))
    }

    /// A boundary between graphemes at or before `offset`, on its line and few KiB away; `offset`
    /// itself inside a grapheme that leaves none.
    pub(crate) fn boundary_before(&self, offset: usize) -> usize {
        let start = self.line_at(offset).and_then(|line| self.bounds(line)).map_or(0, |b| b.0);
        if offset - start <= NEAR {
            return start;
        }
        let Some(checkpoints) = self.checkpoints(Unit::Grapheme).filter(|_| !self.ascii) else {
            return offset;
        };
        let checkpoint = checkpoints.before(offset).max(start);
        if offset - checkpoint <= NEAR { checkpoint } else { offset }
    }

    /// The line of an offset, if that is a character boundary of the text.
    fn line_at(&self, offset: usize) -> Option<usize> {
        let line = self.starts.partition_point(|&start| start <= offset);
        self.text.is_char_boundary(offset).then_some(line)
    }

    /// The column of an offset on the line that starts at `start`.
    fn column(&self, start: usize, offset: usize, unit: Unit) -> usize {
        let before = if !self.is_counted(unit) {
            offset - start
        } else if offset - start <= NEAR {
            unit.count_to(&self.text[start..], offset - start)
        } else {
            self.count_to(offset, unit) - self.count_to(start, unit)
        };
        before + 1
    }

    /// Whether, within a line, units of this kind are anything else than bytes.
    fn is_counted(&self, unit: Unit) -> bool {
        !self.ascii && unit != Unit::Byte
    }

    /// How many units of the text end at or before `offset`.
    fn count_to(&self, offset: usize, unit: Unit) -> usize {
        let checkpoints = self.checkpoints(unit);
        checkpoints.map_or(offset, |checkpoints| checkpoints.count_to(self.text, offset))
    }

    /// The offset behind the first `count` units of the text.
    fn offset_of(&self, count: usize, unit: Unit) -> Option<usize> {
        match self.checkpoints(unit) {
            Some(checkpoints) => checkpoints.offset_of(self.text, count),
            None => self.text.is_char_boundary(count).then_some(count),
        }
    }

    /// The counts of a unit; `None` where, in the whole text, units of this kind are bytes.
    fn checkpoints(&self, unit: Unit) -> Option<&Checkpoints> {
        let checkpoints = match unit {
            Unit::Byte => return None,
            // In ASCII too, as a CRLF is one grapheme.
            Unit::Grapheme => &self.graphemes,
            _ if self.ascii => return None,
            Unit::Utf16 => &self.utf16,
            Unit::CodePoint => &self.code_points,
        };
        Some(checkpoints.get_or_init(|| Checkpoints::new(self.text, unit)))
    }
}

/// Without the text, which may be long.
impl fmt::Debug for LineIndex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineIndex")
            .field("bytes", &self.text.len())
            .field("lines", &self.line_count())
            .finish_non_exhaustive()
    }
}
