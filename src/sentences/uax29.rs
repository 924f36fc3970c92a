//! What UAX #29 says, from the tables of `unicode-segmentation`.
//!
//! The tables are asked only about text whose characters [`class`](super::class) does not know;
//! for all other text the answer is known beforehand. The crate looks ahead from every blank
//! behind a full stop (rule SB8), which costs quadratic time on long runs of white space. It is
//! therefore given either a text without full stops or a short one.

use unicode_segmentation::UnicodeSegmentation;

use super::class::{self, Class};
use super::scan::Piece;
use super::zone::Zone;

/// The boundaries of UAX #29 in one text.
pub(super) trait Boundaries {
    /// Whether a boundary lies behind the first terminator of `zone` and not behind its end.
    fn breaks_at(&self, text: &str, zone: &Zone) -> bool;

    /// The first boundary inside the piece that begins at `from`, those left out that are there
    /// for a line break alone.
    fn breaks_in(&self, text: &str, from: usize, piece: Piece) -> Option<usize>;
}

/// Asks the tables where it must.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lazy;

impl Boundaries for Lazy {
    fn breaks_at(&self, text: &str, zone: &Zone) -> bool {
        let is_foreign = || text[zone.content..].chars().next().is_some_and(class::is_foreign);
        if zone.is_simple && is_foreign() {
            breaks_at(text, zone)
        } else {
            zone.class != Class::Continue
        }
    }

    fn breaks_in(&self, text: &str, from: usize, piece: Piece) -> Option<usize> {
        if piece.foreign { breaks_in(text, from, piece.end) } else { None }
    }
}

/// What the tables say of a zone, from the character before it and the one behind it.
pub(super) fn breaks_at(text: &str, zone: &Zone) -> bool {
    let before = text[..zone.at].chars().next_back().map_or(0, char::len_utf8);
    let behind = text[zone.content..].chars().next().map_or(0, char::len_utf8);
    let from = zone.at - before;
    text[from..zone.content + behind]
        .split_sentence_bound_indices()
        .any(|(offset, _)| from + offset > zone.at)
}

/// What the tables say of a stretch without full stops.
pub(super) fn breaks_in(text: &str, from: usize, to: usize) -> Option<usize> {
    for (offset, part) in text[from..to].split_sentence_bound_indices() {
        let end = from + offset + part.len();
        if end == to {
            break;
        }
        let trimmed = part.trim_end_matches(class::is_blank);
        let is_line_end = part[trimmed.len()..].contains(class::is_separator);
        if !trimmed.is_empty() && (!is_line_end || ends_in_terminator(trimmed)) {
            return Some(end);
        }
    }
    None
}

/// Whether a text ends in a terminator and closing marks behind it.
fn ends_in_terminator(text: &str) -> bool {
    let marks = |c| Class::of(c).is_mark() || Class::of(c) == Class::Mute;
    text.trim_end_matches(marks).chars().next_back().is_some_and(is_terminator)
}

/// Whether UAX #29 lets a sentence end behind the character.
fn is_terminator(c: char) -> bool {
    let mut buffer = [0; 8];
    let len = c.encode_utf8(&mut buffer).len();
    buffer[len] = b'1';
    std::str::from_utf8(&buffer[..=len])
        .is_ok_and(|probe| probe.split_sentence_bound_indices().nth(1).is_some())
}
