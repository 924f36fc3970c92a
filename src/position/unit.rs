use unicode_segmentation::UnicodeSegmentation;

/// What is counted to get a column or an offset.
///
/// ```
/// use newscast::{LineIndex, Unit};
///
/// // A boat of two UTF-16 units, and an é written as an e and a combining accent.
/// let index = LineIndex::new("⛵🚤e\u{301}.");
/// let column = |unit| index.position(10, unit).unwrap().column;
/// assert_eq!(column(Unit::Grapheme), 4);
/// assert_eq!(column(Unit::CodePoint), 5);
/// assert_eq!(column(Unit::Utf16), 6);
/// assert_eq!(column(Unit::Byte), 11);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Unit {
    /// Extended grapheme clusters: what a reader takes for one character. For people.
    Grapheme,
    /// Code units of UTF-16: for JavaScript, Java, C# and, unless agreed otherwise, LSP.
    Utf16,
    /// Unicode code points: for Python and W3C Web Annotation.
    CodePoint,
    /// Bytes of UTF-8, as in a [`Span`](crate::Span).
    Byte,
}

impl Unit {
    /// How many units of `text` end at or before byte `offset`. Reads no further than one
    /// character behind `offset`, which lies on a character boundary.
    pub(super) fn count_to(self, text: &str, offset: usize) -> usize {
        match self {
            Self::Byte => offset,
            Self::CodePoint => text[..offset].chars().count(),
            Self::Utf16 => utf16_units(&text[..offset]),
            Self::Grapheme => {
                let ended = usize::from(offset == text.len());
                graphemes(through(text, offset)) + ended - 1
            }
        }
    }

    /// [`count_to`](Self::count_to) for two offsets, the second not before the first, in one pass.
    pub(super) fn count_to_both(self, text: &str, start: usize, end: usize) -> (usize, usize) {
        if self != Self::Grapheme || text[..end].is_ascii() {
            let first = self.count_to(text, start);
            return (first, first + self.count_to(&text[start..], end - start));
        }
        // Counting cannot start again at `start`, which may lie inside a grapheme.
        let (mut at, mut first, mut last) = (0, 0, 0);
        for grapheme in through(text, end).graphemes(true) {
            at += grapheme.len();
            first += usize::from(at <= start);
            last += usize::from(at <= end);
        }
        (first, last)
    }

    /// The offset behind the first `count` units of `text`; `None` where it has fewer or a
    /// character lies across the place. Reads no further than that.
    pub(super) fn skip(self, text: &str, count: usize) -> Option<usize> {
        match self {
            Self::Byte => text.is_char_boundary(count).then_some(count),
            Self::CodePoint => skip_chars(text, count, |_| 1),
            Self::Utf16 => skip_chars(text, count, char::len_utf16),
            Self::Grapheme => {
                let mut graphemes = text.graphemes(true);
                let mut offset = 0;
                for _ in 0..count {
                    offset += graphemes.next()?.len();
                }
                Some(offset)
            }
        }
    }

    /// The first boundary between units at or behind byte `target`, and how many units lie from
    /// `from`, which is such a boundary, to there.
    pub(super) fn advance(self, text: &str, from: usize, target: usize) -> (usize, usize) {
        if from >= target {
            return (from, 0);
        }
        if self != Self::Grapheme {
            let to = char_boundary_from(text, target);
            return (to, self.count_to(&text[from..], to - from));
        }
        let bytes = text.as_bytes();
        // ASCII characters are graphemes, CR LF aside, unless a mark follows the last.
        let ascii = bytes.get(from..=target).is_some_and(<[u8]>::is_ascii);
        if ascii && bytes[target] != b'\n' {
            return (target, graphemes(&text[from..target]));
        }
        let (mut at, mut count) = (from, 0);
        let mut graphemes = text[from..].graphemes(true);
        while at < target {
            let Some(grapheme) = graphemes.next() else {
                break;
            };
            at += grapheme.len();
            count += 1;
        }
        (at, count)
    }
}

/// `text` through the character that starts at `offset`, which tells whether a grapheme ends there.
fn through(text: &str, offset: usize) -> &str {
    let next = text[offset..].chars().next().map_or(0, char::len_utf8);
    &text[..offset + next]
}

/// The first character boundary at or behind `offset`; the end of the text where there is none.
pub(crate) fn char_boundary_from(text: &str, offset: usize) -> usize {
    (offset..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// The last character boundary at or before `offset`.
pub(crate) fn char_boundary_to(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn graphemes(text: &str) -> usize {
    if text.is_ascii() {
        let bytes = text.as_bytes();
        let cr_lf = |&at: &usize| bytes.get(at + 1) == Some(&b'\n');
        text.len() - memchr::memchr_iter(b'\r', bytes).filter(cr_lf).count()
    } else {
        text.graphemes(true).count()
    }
}

fn utf16_units(text: &str) -> usize {
    // The characters of four bytes, and only they, take two units.
    text.chars().count() + text.bytes().filter(|&byte| byte >= 0xf0).count()
}

fn skip_chars(text: &str, count: usize, units: impl Fn(char) -> usize) -> Option<usize> {
    let mut left = count;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return Some(at);
        }
        left = left.checked_sub(units(c))?;
    }
    (left == 0).then_some(text.len())
}
