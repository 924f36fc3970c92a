//! Which pieces of a printed tree are read differently.

use super::piece::{Piece, of_section};
use crate::tree::{ContentEq, Transcript};

/// A piece, and whether it is the first of its section.
fn all<'t, 'a>(node: &'t Transcript<'a>) -> impl Iterator<Item = (bool, Piece<'t, 'a>)> {
    node.sections.iter().flat_map(|section| {
        std::iter::once(true).chain(std::iter::repeat(false)).zip(of_section(section))
    })
}

/// A piece that is read differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) piece: usize,
    /// No piece begins where it stands: it was read as a part of the one before.
    pub(super) swallowed: bool,
}

/// The pieces that were printed at `starts` and are read differently, in order; where all are read
/// as they should be, the first ones of the sections whose voice is another.
pub(super) fn faults(
    node: &Transcript<'_>,
    starts: &[usize],
    again: &Transcript<'_>,
) -> Vec<Fault> {
    let mut read = all(again).peekable();
    let mut faults: Vec<Fault> = Vec::new();
    for (at, ((first, piece), &start)) in all(node).zip(starts).enumerate() {
        while read.next_if(|(_, other)| other.span().start() < start).is_some() {
            add_left_over(&mut faults, at);
        }
        let found = read.next_if(|(_, other)| other.span().start() == start);
        if !found.is_some_and(|(opens, other)| opens == first && piece.is_like(other)) {
            faults.push(Fault { piece: at, swallowed: found.is_none() });
        }
    }
    if read.next().is_some() {
        add_left_over(&mut faults, starts.len());
    }
    if faults.is_empty() {
        let mut at = 0;
        for (section, other) in node.sections.iter().zip(&again.sections) {
            if section.voice != other.voice {
                faults.push(Fault { piece: at, swallowed: false });
            }
            at += of_section(section).count();
        }
    }
    faults
}

/// A fault of the piece before `next`: behind it, some of its text is read as one piece more.
fn add_left_over(faults: &mut Vec<Fault>, next: usize) {
    let Some(piece) = next.checked_sub(1) else { return };
    if faults.last().is_none_or(|fault| fault.piece < piece) {
        faults.push(Fault { piece, swallowed: false });
    }
}

impl Piece<'_, '_> {
    fn is_like(self, other: Piece<'_, '_>) -> bool {
        match (self, other) {
            (Self::Marker(a), Piece::Marker(b)) => a.content_eq(b),
            (Self::Block(a), Piece::Block(b)) => a.content_eq(b),
            _ => false,
        }
    }
}
