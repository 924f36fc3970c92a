//! Finds a text that is read as the tree.
//!
//! Nearly always that is the plain form. In odd texts a piece may be what it is only on the line of
//! its neighbour, or with other signs: then it is written so. All pieces that need it are looked at
//! in the same rounds, so that the work grows as the text does, however many there are.

use std::collections::BTreeMap;
use std::ops::Range;

use super::attempts::attempts;
use super::change::{Change, Form, Pieces, Slot};
use super::error::PrintError;
use super::faults::{Fault, faults};
use super::{placed, write};
use crate::tree::Transcript;

/// How often a text is written, at the most.
const MOST_ROUNDS: usize = 2000;
/// How much is written, at the most, besides `MOST_TIMES` the text: in bytes, with 16 for a piece and
/// for a change.
const MOST_WRITTEN: usize = 4 << 20;
const MOST_TIMES: usize = 300;
/// How many pieces are looked at in the same rounds, for what takes little memory and much.
const MANY: usize = 1 << 13;
const FEW: usize = 1 << 6;
/// How far a change reaches, in pieces.
const REACH: usize = 3;
/// How many changes that need each other are tried.
const MOST_DEEP: usize = 4;
/// How many attempts that were right once are tried first.
const MOST_FAVOURITES: usize = 8;
/// In how many rounds nothing is mended before others have their turn.
const MOST_IDLE: usize = 16;
/// How often a text is printed again, until nothing changes.
const MOST_AGAIN: usize = 4;

pub(super) fn text(node: &Transcript<'_>) -> Result<String, PrintError> {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write::transcript(node, &mut text);
    match PrintError::first_difference(node, crate::parse(&text).transcript()) {
        None => Ok(text),
        Some(error) => settled(node).ok_or(error),
    }
}

/// The text with changes. Where it goes by the spans, the tree that is read from it has others: the
/// text is that which its own tree gives. `None` where no text is.
fn settled(node: &Transcript<'_>) -> Option<String> {
    let mut text = changed(node)?;
    for _ in 0..MOST_AGAIN {
        let again = changed(crate::parse(&text).transcript())?;
        if again == text {
            return Some(text);
        }
        text = again;
    }
    None
}

fn changed(node: &Transcript<'_>) -> Option<String> {
    Search::new(node).run().or_else(|| Search::new(node).laid_out_as_before())
}

struct Search<'t, 'a> {
    node: &'t Transcript<'a>,
    pieces: Pieces<'t, 'a>,
    /// What is written in place of the plain form.
    changes: BTreeMap<Slot, String>,
    /// Which attempts were the right ones so far.
    favourites: Vec<usize>,
    written: usize,
    rounds: usize,
}

/// A piece that is read differently, and what is tried about it.
struct Anchor<'s> {
    /// The piece, and those behind it that are read as parts of it.
    pieces: Range<usize>,
    attempts: Box<dyn Iterator<Item = (usize, Vec<Change>)> + 's>,
    trial: (usize, Vec<Change>),
}

impl<'s> Anchor<'s> {
    /// `None` where there is nothing to try.
    fn new(
        pieces: Range<usize>,
        attempts: impl Iterator<Item = (usize, Vec<Change>)> + 's,
    ) -> Option<Self> {
        let mut attempts = Box::new(attempts);
        let trial = attempts.next()?;
        Some(Self { pieces, attempts, trial })
    }

    fn advance(&mut self) -> bool {
        self.attempts.next().map(|next| self.trial = next).is_some()
    }
}

/// What is tried about a piece, the favourites first.
fn numbered<'s>(
    pieces: &'s Pieces<'_, '_>,
    piece: usize,
    favourites: &[usize],
) -> impl Iterator<Item = (usize, Vec<Change>)> + use<'s> {
    let first: Vec<_> = favourites
        .iter()
        .filter_map(|&number| Some((number, attempts(pieces, piece).nth(number)?)))
        .collect();
    first.into_iter().chain(attempts(pieces, piece).enumerate())
}

/// The layouts that the spans tell. They are no favourites: what they are depends on the piece.
fn laid_out<'s>(
    pieces: &'s Pieces<'_, '_>,
    piece: usize,
) -> impl Iterator<Item = (usize, Vec<Change>)> + use<'s> {
    placed::layouts(pieces, piece).map(|changes| (usize::MAX, changes))
}

/// A text and what is wrong with it.
struct Trial {
    text: String,
    faults: Vec<Fault>,
}

impl Trial {
    /// Faults so far apart that what is tried about one does not reach the next.
    fn anchors<'s, A: Iterator<Item = (usize, Vec<Change>)> + 's>(
        &self,
        most: usize,
        attempts: impl Fn(usize) -> A,
    ) -> Vec<Anchor<'s>> {
        let mut free = 0;
        let mut anchors = Vec::new();
        let mut faults = self.faults.iter().peekable();
        while let Some(&Fault { piece, .. }) = faults.next() {
            let mut end = piece + 1;
            while faults.next_if(|fault| fault.swallowed && fault.piece == end).is_some() {
                end += 1;
            }
            if piece >= free && anchors.len() < most {
                anchors.extend(Anchor::new(piece..end, attempts(piece)));
                free = end + 2 * REACH;
            }
        }
        anchors
    }

    /// Whether the pieces are read as they should be, and those around as they were `before`.
    fn is_better(&self, pieces: &Range<usize>, before: &Self) -> bool {
        let near = self.faults_from(pieces.start.saturating_sub(REACH)).iter();
        near.take_while(|fault| fault.piece < pieces.end + REACH).all(|fault| {
            let old = before.faults.binary_search_by_key(&fault.piece, |fault| fault.piece);
            !pieces.contains(&fault.piece) && old.is_ok()
        })
    }

    fn faults_from(&self, piece: usize) -> &[Fault] {
        &self.faults[self.faults.partition_point(|fault| fault.piece < piece)..]
    }
}

impl<'t, 'a> Search<'t, 'a> {
    fn new(node: &'t Transcript<'a>) -> Self {
        Self {
            node,
            pieces: Pieces::of(node),
            changes: BTreeMap::new(),
            favourites: Vec::new(),
            written: 0,
            rounds: 0,
        }
    }

    fn run(mut self) -> Option<String> {
        let pieces = Pieces::of(self.node);
        let mut trial = self.trial(&[])?;
        while !trial.faults.is_empty() {
            let favourites = self.favourites.clone();
            let found = trial.anchors(MANY, |piece| numbered(&pieces, piece, &favourites));
            if !self.all_at_once(&trial, found)? {
                let found = trial.anchors(FEW, |piece| laid_out(&pieces, piece));
                if !self.all_at_once(&trial, found)? {
                    self.one_behind_the_other(&trial, &pieces)?;
                }
            }
            trial = self.trial(&[])?;
        }
        Some(trial.text)
    }

    /// Lays the whole text out as it was.
    fn laid_out_as_before(mut self) -> Option<String> {
        let pieces = Pieces::of(self.node);
        placed::everywhere(&pieces).find_map(|changes| {
            let trial = self.trial(&[&changes])?;
            trial.faults.is_empty().then_some(trial.text)
        })
    }

    /// Writes the text and reads it again. `None` when that was done often enough.
    fn trial(&mut self, more: &[&[Change]]) -> Option<Trial> {
        self.rounds += 1;
        let (text, starts) = self.write(more);
        let changes = self.changes.len() + more.iter().map(|changes| changes.len()).sum::<usize>();
        self.written += text.len() + 16 * changes;
        let size = text.len() + 16 * self.pieces.all().len();
        if self.rounds > MOST_ROUNDS || self.written > MOST_WRITTEN + MOST_TIMES * size {
            return None;
        }
        let again = crate::parse(&text).into_parts().0;
        let faults = faults(self.node, &starts, &again);
        // What no piece shows is not to be mended.
        if faults.is_empty() && PrintError::first_difference(self.node, &again).is_some() {
            return None;
        }
        Some(Trial { text, faults })
    }

    /// Tries something about all of them, until it is right. Whether any was mended.
    fn all_at_once(&mut self, before: &Trial, mut anchors: Vec<Anchor<'_>>) -> Option<bool> {
        let waiting = before.faults.len() > anchors.iter().map(|anchor| anchor.pieces.len()).sum();
        let mut any = false;
        let mut idle = 0;
        // Those that take long do not keep the others waiting.
        while !(anchors.is_empty() || any && waiting && idle > MOST_IDLE) {
            idle += 1;
            let changes: Vec<&[Change]> =
                anchors.iter().map(|anchor| &anchor.trial.1[..]).collect();
            let trial = self.trial(&changes)?;
            let mut left = Vec::with_capacity(anchors.len());
            for mut anchor in anchors {
                if trial.is_better(&anchor.pieces, before) {
                    self.keep(anchor.trial);
                    any = true;
                    idle = 0;
                } else if anchor.advance() {
                    left.push(anchor);
                }
            }
            anchors = left;
        }
        Some(any)
    }

    fn keep(&mut self, (number, changes): (usize, Vec<Change>)) {
        let room = self.favourites.len() < MOST_FAVOURITES && number < usize::MAX;
        if room && !self.favourites.contains(&number) {
            self.favourites.push(number);
        }
        for change in changes {
            self.changes.insert(change.slot, change.text);
        }
    }

    /// Mends the first fault, and those that come up behind it when it is mended.
    fn one_behind_the_other(&mut self, trial: &Trial, pieces: &Pieces<'_, '_>) -> Option<()> {
        let first = trial.faults.first()?.piece;
        if !placed::is_placed(pieces, first) {
            return None;
        }
        let all = |piece: usize| {
            let attempts = numbered(pieces, piece, &[]).chain(laid_out(pieces, piece));
            Anchor::new(piece..piece + 1, attempts)
        };
        let mut anchors = vec![all(first)?];
        loop {
            let changes: Vec<&[Change]> =
                anchors.iter().map(|anchor| &anchor.trial.1[..]).collect();
            let trial = self.trial(&changes)?;
            let top = anchors.last()?.pieces.start;
            let next = trial.faults.first().map_or(usize::MAX, |fault| fault.piece);
            if next > top + REACH {
                for anchor in anchors {
                    self.keep(anchor.trial);
                }
                return Some(());
            }
            if next > top && anchors.len() < MOST_DEEP {
                anchors.push(all(next)?);
                continue;
            }
            while !anchors.last_mut()?.advance() {
                anchors.pop();
            }
        }
    }

    /// The text with all changes, of two in one slot the later, and where each piece starts in it.
    fn write(&self, more: &[&[Change]]) -> (String, Vec<usize>) {
        let mut changes: BTreeMap<Slot, &str> =
            self.changes.iter().map(|(slot, text)| (*slot, &**text)).collect();
        let more = more.iter().flat_map(|changes| changes.iter());
        changes.extend(more.map(|change| (change.slot, &*change.text)));
        let mut changes = changes.into_iter().peekable();
        let mut text = String::new();
        let mut starts = Vec::with_capacity(self.pieces.all().len());
        for (at, &(breaks, piece)) in self.pieces.all().iter().enumerate() {
            match changes.next_if(|(slot, _)| *slot == Slot { piece: at, sign: 0 }) {
                Some((_, gap)) => text.push_str(gap),
                None if at > 0 => text.extend(std::iter::repeat_n('\n', breaks)),
                None => {}
            }
            starts.push(text.len());
            let signs: Vec<_> =
                std::iter::from_fn(|| changes.next_if(|(slot, _)| slot.piece == at)).collect();
            if signs.is_empty() {
                let _ = write::piece(piece, &mut write::Plain(&mut text));
            } else {
                Form::of(piece).write(&signs, &mut text);
            }
        }
        text.push_str(changes.next().map_or("\n", |(_, end)| end));
        (text, starts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trial(faults: &[(usize, bool)]) -> Trial {
        let faults = faults.iter().map(|&(piece, swallowed)| Fault { piece, swallowed });
        Trial { text: String::new(), faults: faults.collect() }
    }

    #[test]
    fn faults_are_mended_at_once_where_they_are_far_apart() {
        let anchors = |faults: &[(usize, bool)], most| {
            let attempts = |piece| std::iter::once((piece, Vec::new()));
            let anchors = trial(faults).anchors(most, attempts);
            anchors.into_iter().map(|anchor| anchor.pieces).collect::<Vec<_>>()
        };
        // Those that were read as parts of the one before go with it, and what is tried about
        // either of two reaches so far.
        let faults = [
            (0, false),
            (1, true),
            (2, true),
            (3, false),
            (8, false),
            (9, false),
            (15, false),
            (16, false),
            (18, true),
        ];
        assert_eq!(anchors(&faults, 10), [0..3, 9..10, 16..17]);
        assert_eq!(anchors(&faults, 2), [0..3, 9..10]);
        assert_eq!(anchors(&[(0, false), (2, true)], 10), [0..1; 1]);
        assert_eq!(anchors(&[], 10), [0..1; 0]);
    }

    #[test]
    fn a_trial_is_better_where_nothing_near_is_worse() {
        let before = trial(&[(5, false), (7, false)]);
        let better = |faults: &[(usize, bool)]| trial(faults).is_better(&(5..6), &before);
        assert!(better(&[]) && better(&[(7, false)]));
        assert!(!better(&[(5, false)]));
        // Up to three pieces away.
        assert!(!better(&[(2, false)]) && !better(&[(8, false)]));
        assert!(better(&[(1, false)]) && better(&[(9, false)]));
    }

    #[test]
    fn some_attempts_that_were_right_are_remembered() {
        let parsed = crate::parse("One.\n\nTwo.");
        let mut search = Search::new(parsed.transcript());
        assert_eq!(search.write(&[]), ("One.\n\nTwo.\n".to_owned(), vec![0, 6]));
        for number in [3, 3, usize::MAX, 1, 3] {
            let slot = Slot { piece: 1, sign: 0 };
            search.keep((number, vec![Change { slot, text: "\n".to_owned() }]));
        }
        assert_eq!(search.favourites, [3, 1]);
        assert_eq!(search.write(&[]), ("One.\nTwo.\n".to_owned(), vec![0, 5]));
        for number in 10..30 {
            search.keep((number, Vec::new()));
        }
        assert_eq!(search.favourites, [3, 1, 10, 11, 12, 13, 14, 15]);
    }
}
