use core::fmt;

/// A line and a column, both counted from 1. A column is in whatever [`Unit`](crate::Unit) it was
/// asked for.
///
/// Protocols of editors, such as LSP, count both from 0: see [`Position::zero_based`].
///
/// ```
/// use newscast::{LineIndex, Position, Unit};
///
/// let index = LineIndex::new("It rained.\nAll day.");
/// let position = index.position(15, Unit::Grapheme).unwrap();
/// assert_eq!(position, Position { line: 2, column: 5 });
/// assert_eq!(position.to_string(), "2:5");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Position {
    /// The line; the first is 1.
    pub line: usize,
    /// The column; the first is 1.
    pub column: usize,
}

impl Position {
    /// Line and column counted from 0.
    ///
    /// ```
    /// let position = newscast::Position { line: 2, column: 5 };
    /// assert_eq!(position.zero_based(), (1, 4));
    /// ```
    pub const fn zero_based(self) -> (usize, usize) {
        (self.line.saturating_sub(1), self.column.saturating_sub(1))
    }

    /// The position whose line and column, counted from 0, are these.
    ///
    /// ```
    /// let position = newscast::Position::from_zero_based(1, 4);
    /// assert_eq!((position.line, position.column), (2, 5));
    /// ```
    pub const fn from_zero_based(line: usize, column: usize) -> Self {
        Self { line: line.saturating_add(1), column: column.saturating_add(1) }
    }
}

/// As `line:column`.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// The positions of both ends of a [`Span`](crate::Span).
///
/// ```
/// use newscast::{LineIndex, Span, Unit};
///
/// let index = LineIndex::new("It rained.\nAll day.");
/// let range = index.range(Span::new(11, 14).unwrap(), Unit::Utf16).unwrap();
/// assert_eq!(range.start.to_string(), "2:1");
/// assert_eq!(range.end.to_string(), "2:4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct PositionRange {
    /// Where the span starts.
    pub start: Position,
    /// Where it ends: the position behind its last character.
    pub end: Position,
}
