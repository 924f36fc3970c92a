//! Finding the next place where a sentence may end.

use super::class::{self, Class};

/// A stretch without a mark that ends a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where the next such mark, a blank line or the end of the text stands.
    pub(super) end: usize,
    /// Whether it has characters whose class the Unicode tables must tell.
    pub(super) foreign: bool,
}

/// The stretch from `from` on.
pub(super) fn piece(text: &str, from: usize) -> Piece {
    let bytes = text.as_bytes();
    let mut at = from;
    let mut foreign = false;
    loop {
        at = skip_plain(bytes, at);
        let Some(&byte) = bytes.get(at) else {
            return Piece { end: bytes.len(), foreign };
        };
        match byte {
            b'.' | b'!' | b'?' => return Piece { end: at, foreign },
            b'\n' | b'\r' => {
                let blanks = Blanks::read(text, at);
                if blanks.ends_paragraph {
                    return Piece { end: at, foreign };
                }
                at = blanks.end;
            }
            _ => {
                let Some(c) = text[at..].chars().next() else {
                    return Piece { end: bytes.len(), foreign };
                };
                let class = Class::of(c);
                if class.is_terminator() || class == Class::ParagraphEnd {
                    return Piece { end: at, foreign };
                }
                foreign |= class::is_foreign(c);
                at += c.len_utf8();
            }
        }
    }
}

/// Whether the byte may begin something [`piece`] looks at: a mark, a line break, or a character
/// that may be a mark or foreign. U+A000 to U+ABFF share their first byte with a quarter of the
/// Hangul syllables: `next` tells them apart.
///
/// Written without branches, so that the compiler makes vector instructions of it.
#[allow(clippy::needless_bitwise_bool)]
const fn is_notable(byte: u8, next: u8) -> bool {
    (byte == b'.')
        | (byte == b'!')
        | (byte == b'?')
        | (byte == b'\n')
        | (byte == b'\r')
        | (byte.wrapping_sub(0xD5) <= 0xE3 - 0xD5)
        | (byte >= 0xEF)
        | ((byte == 0xEA) & (next < 0xB0))
}

/// The first notable byte from `at` on.
fn skip_plain(bytes: &[u8], at: usize) -> usize {
    let at = skip_chunks::<32>(bytes, at);
    let mut at = skip_chunks::<8>(bytes, at);
    while let Some(&byte) = bytes.get(at) {
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        if is_notable(byte, next) {
            break;
        }
        at += 1;
    }
    at
}

/// The first chunk from `at` on with a notable byte in it, or too near the end.
fn skip_chunks<const WIDTH: usize>(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..=at + WIDTH) {
        let mut found = false;
        for i in 0..WIDTH {
            found |= is_notable(chunk[i], chunk[i + 1]);
        }
        if found {
            break;
        }
        at += WIDTH;
    }
    at
}

/// A run of white space.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blanks {
    /// Where it ends.
    pub(super) end: usize,
    /// Whether it breaks the line, for UAX #29.
    pub(super) has_line: bool,
    /// Whether it holds a blank line or a paragraph separator.
    pub(super) ends_paragraph: bool,
}

impl Blanks {
    /// The run that begins at `at`; it may be empty.
    pub(super) fn read(text: &str, at: usize) -> Self {
        let bytes = text.as_bytes();
        let mut has_line_break = false;
        let mut blanks = Self { end: at, has_line: false, ends_paragraph: false };
        while let Some((class, len)) = class::class_at(text, blanks.end) {
            match class {
                Class::Line => {
                    let is_second_half = bytes[blanks.end] == b'\n'
                        && blanks.end > at
                        && bytes[blanks.end - 1] == b'\r';
                    blanks.ends_paragraph |= has_line_break && !is_second_half;
                    has_line_break = true;
                    blanks.has_line = true;
                }
                Class::ParagraphEnd => {
                    blanks.ends_paragraph = true;
                    blanks.has_line = true;
                }
                Class::Separator => blanks.has_line = true,
                Class::Blank => {}
                _ => break,
            }
            blanks.end += len;
        }
        blanks
    }
}

/// Where the text before `end` ends when the white space behind it is left out; not before
/// `start`.
pub(super) fn trim_end(text: &str, start: usize, end: usize) -> usize {
    start + text[start..end].trim_end_matches(class::is_blank).len()
}
