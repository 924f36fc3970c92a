//! The iterator over sentences.

use core::ops::Range;

use super::pairs::Pairs;
use super::rules;
use super::scan::{self, Blanks, Piece, trim_end};
use super::uax29::Boundaries;
use super::zone::{Lead, Opened, Zone};

/// Splits a text into sentences, where UAX #29 is `B`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Splitter<'t, B> {
    text: &'t str,
    /// The sentence under way, when `is_open`; else only its `start` is known, and white space may
    /// stand before it.
    opened: Opened,
    is_open: bool,
    /// Where to look for the next mark.
    from: usize,
    /// The stretch that `from` lies in, when it is known.
    piece: Option<Piece>,
    pairs: Pairs,
    boundaries: B,
}

impl<'t, B: Boundaries> Splitter<'t, B> {
    pub(super) fn new(text: &'t str, boundaries: B) -> Self {
        Self {
            text,
            opened: Opened { start: 0, content: 0 },
            is_open: false,
            from: 0,
            piece: None,
            pairs: Pairs::new(0),
            boundaries,
        }
    }

    /// The next sentence.
    pub(super) fn next_sentence(&mut self) -> Option<Range<usize>> {
        if !self.is_open {
            match self.open() {
                Opening::End => return None,
                Opening::Marks(marks) => return Some(marks),
                Opening::Sentence => {}
            }
        }
        let start = self.opened.start;
        loop {
            let piece = match self.piece.take() {
                Some(piece) => piece,
                None => scan::piece(self.text, self.from),
            };
            if let Some(at) = self.boundaries.breaks_in(self.text, self.from, piece) {
                self.piece = Some(piece);
                self.close(at);
                return Some(start..trim_end(self.text, start, at));
            }
            let zone = Zone::read(self.text, piece.end, self.opened, &mut self.pairs);
            if zone.is_last {
                self.close(zone.content);
                self.pairs = Pairs::new(zone.content);
                return Some(start..zone.end);
            }
            self.from = zone.content;
            if rules::ends(self.text, &zone, self.opened, &self.boundaries) {
                self.opened = Opened { start: zone.next, content: zone.content };
                return Some(start..zone.end);
            }
        }
    }

    /// The text not yet split.
    pub(super) fn rest_len(&self) -> usize {
        self.text.len() - self.opened.start
    }

    /// The next sentence begins at `at` or behind the white space there.
    fn close(&mut self, at: usize) {
        self.opened = Opened { start: at, content: at };
        self.is_open = false;
    }

    /// Opens the next sentence.
    fn open(&mut self) -> Opening {
        let start = Blanks::read(self.text, self.opened.start).end;
        if start == self.text.len() {
            self.close(start);
            return Opening::End;
        }
        let lead = Lead::read(self.text, start);
        if self.piece.is_some_and(|piece| piece.end < lead.content) {
            self.piece = None;
        }
        if lead.is_all {
            self.close(lead.content);
            self.pairs = Pairs::new(lead.content);
            return Opening::Marks(start..trim_end(self.text, start, lead.content));
        }
        self.opened = Opened { start, content: lead.content };
        self.is_open = true;
        self.from = lead.content;
        Opening::Sentence
    }
}

/// What stands at the beginning of the text not yet split.
enum Opening {
    /// A sentence.
    Sentence,
    /// A paragraph of marks alone, which is a sentence as well.
    Marks(Range<usize>),
    /// Nothing.
    End,
}
