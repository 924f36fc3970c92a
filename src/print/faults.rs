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

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a text, which begin where they are printed, that another is read for.
    fn of(printed: &str, starts: &[usize], again: &str) -> Vec<(usize, bool)> {
        let (printed, again) = (crate::parse(printed), crate::parse(again));
        let found = faults(printed.transcript(), starts, again.transcript());
        found.into_iter().map(|fault| (fault.piece, fault.swallowed)).collect()
    }

    #[test]
    fn pieces_are_compared_by_where_they_start() {
        let two = "One.\n\nTwo.";
        assert_eq!(of(two, &[0, 6], two), []);
        // The second is read as a part of the first.
        assert_eq!(of(two, &[0, 5], "One. Two."), [(0, false), (1, true)]);
        // More pieces than were printed are faults of those before them, each told once.
        assert_eq!(of("One.", &[0], two), [(0, false)]);
        assert_eq!(of("One.", &[0], "Uno.\n\nDos."), [(0, false)]);
        assert_eq!(of(two, &[0, 10], "One.\n\nX.\n\nTwo."), [(0, false)]);
        assert_eq!(of(two, &[0, 14], "One.\n\nX.\n\nY.\n\nTwo."), [(0, false)]);
        assert_eq!(of(two, &[0, 6], "Uno.\n\nTwo.\n\nThree."), [(0, false), (1, false)]);
        // Before the first piece there is none.
        assert_eq!(of("One.", &[3], "X\n\nOne."), [(0, false)]);
    }

    #[test]
    fn a_section_of_another_voice_is_a_fault_of_its_first_piece() {
        let parsed = crate::parse("[Anchor]\n\nOne.\n\n[Reporter]\n\nTwo.");
        let mut other = parsed.transcript().clone();
        other.sections[1].voice = crate::Voice::Guest;
        let found = faults(parsed.transcript(), &[0, 10, 16, 28], &other);
        assert_eq!(found, [Fault { piece: 2, swallowed: false }]);
    }
}
