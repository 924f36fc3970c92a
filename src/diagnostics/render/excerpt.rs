use core::fmt::{self, Write as _};

use memchr::{memchr_iter, memchr2, memrchr2};
use unicode_segmentation::UnicodeSegmentation;

use super::width;
use crate::position::{char_boundary_from, char_boundary_to};
use crate::{LineIndex, Position, Span, Unit};

/// How many columns of a line are shown.
const COLUMNS: usize = 100;

/// How many bytes before and behind the place are shown at most. The columns are fewer, unless
/// hundreds of marks stand on their letters.
const REACH: usize = 1024;

/// How many bytes a grapheme may have to be shown whole. A family of emoji has 25.
const GRAPHEME: usize = 64;

/// The line on which a place starts, or the part of it around the place, and where the carets go.
#[derive(Clone, Debug)]
pub(super) struct Excerpt<'s> {
    pub(super) position: Position,
    text: &'s str,
    /// Whether there is more of the line before `text`, and behind it.
    more: (bool, bool),
    /// The columns before the first caret.
    indent: usize,
    carets: usize,
}

impl<'s> Excerpt<'s> {
    /// Reads the source up to the end of the line.
    pub(super) fn of_source(source: &'s str, span: Span) -> Self {
        let bytes = source.as_bytes();
        let (mut start, end) = clamp(source, span);
        if bytes[..start].ends_with(b"\r") && bytes[start..].starts_with(b"\n") {
            start -= 1;
        }
        let from = memrchr2(b'\n', b'\r', &bytes[..start]).map_or(0, |at| at + 1);
        let to = memchr2(b'\n', b'\r', &bytes[start..]).map_or(source.len(), |at| start + at);

        let line = LineIndex::new(&source[from..to]);
        let mut excerpt = Self::new(&line, start - from, end.min(to) - from);
        excerpt.position.line += line_breaks(&bytes[..from]);
        excerpt
    }

    /// Reads no more than the neighbourhood of the place.
    pub(super) fn of_index(index: &LineIndex<'s>, span: Span) -> Self {
        let (start, end) = clamp(index.text(), span);
        Self::new(index, start, end)
    }

    fn new(index: &LineIndex<'s>, start: usize, end: usize) -> Self {
        let text = index.text();
        let first = Position { line: 1, column: 1 };
        let position = index.position(start, Unit::Grapheme).unwrap_or(first);
        let (line_start, line_end) = index.bounds(position.line).unwrap_or((0, text.len()));
        let (start, end) = (start.min(line_end), end.min(line_end));

        let near = char_boundary_to(text, start.saturating_sub(REACH)).max(line_start);
        let far = char_boundary_from(text, line_end.min(start + REACH));
        let pieces = pieces(text, index.boundary_before(near), far);
        let pieces: Vec<_> = pieces.skip_while(|&(at, _)| at < near).collect();
        let place = pieces.partition_point(|(at, piece)| at + piece.len() <= start);
        let (before, behind) = pieces.split_at(place);
        let before = before.iter().rev().map(|&(_, piece)| piece);
        let behind = behind.iter().map(|&(_, piece)| piece);

        // Each side gets half of the columns, and what the other leaves over.
        let left = take(before.clone(), COLUMNS).columns.min(COLUMNS / 2);
        let right = take(behind.clone(), COLUMNS - left);
        let left = take(before, COLUMNS - right.columns);

        let middle = pieces.get(place).map_or(far, |&(at, _)| at);
        let shown = middle - left.bytes..middle + right.bytes;
        let more = (shown.start > line_start, shown.end < line_end);

        let mut next = middle;
        let carets = behind
            .take_while(|piece| {
                let at = next;
                next += piece.len();
                at < end.min(shown.end)
            })
            .map(width::columns)
            .sum::<usize>();
        Self {
            position,
            text: &text[shown],
            more,
            indent: left.columns + usize::from(more.0),
            carets: carets.max(1),
        }
    }

    /// Writes the excerpt below what has been written, with line numbers of `gutter` digits.
    pub(super) fn write(&self, f: &mut fmt::Formatter<'_>, gutter: usize) -> fmt::Result {
        write!(f, "\n{:gutter$}--> {}", "", self.position)?;
        write!(f, "\n{:gutter$} |", "")?;
        write!(f, "\n{:<gutter$} |", self.position.line)?;
        if !self.text.is_empty() || self.more.0 || self.more.1 {
            f.write_char(' ')?;
        }
        if self.more.0 {
            f.write_char('…')?;
        }
        self.text.chars().try_for_each(|c| width::write_shown(f, c))?;
        if self.more.1 {
            f.write_char('…')?;
        }
        write!(f, "\n{:gutter$} | {:indent$}", "", "", indent = self.indent)?;
        (0..self.carets).try_for_each(|_| f.write_char('^'))
    }
}

/// The text from `start` to `end` as what is shown whole or not at all, each with its offset: its
/// graphemes, or the characters of one that is too long for that.
fn pieces(text: &str, start: usize, end: usize) -> impl Iterator<Item = (usize, &str)> {
    text[start..end].grapheme_indices(true).flat_map(move |(at, grapheme)| {
        let long = grapheme.len() > GRAPHEME;
        let mut next = start + at;
        grapheme.split_inclusive(move |_| long).map(move |piece| {
            next += piece.len();
            (next - piece.len(), piece)
        })
    })
}

/// The start and end of the span, moved into the text and to character boundaries.
fn clamp(text: &str, span: Span) -> (usize, usize) {
    (char_boundary_to(text, span.start()), char_boundary_from(text, span.end()))
}

fn line_breaks(bytes: &[u8]) -> usize {
    let alone = |&at: &usize| bytes.get(at + 1) != Some(&b'\n');
    memchr_iter(b'\n', bytes).count() + memchr_iter(b'\r', bytes).filter(alone).count()
}

/// A run of pieces.
struct Run {
    bytes: usize,
    columns: usize,
}

/// The first pieces, as many as fit into so many columns.
fn take<'p>(pieces: impl Iterator<Item = &'p str>, columns: usize) -> Run {
    let mut run = Run { bytes: 0, columns: 0 };
    for piece in pieces {
        let with = run.columns + width::columns(piece);
        if with > columns {
            break;
        }
        run = Run { bytes: run.bytes + piece.len(), columns: with };
    }
    run
}
