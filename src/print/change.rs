//! What may be written otherwise than in the plain form: the gaps between pieces, and the signs of
//! a quote.

use std::fmt;
use std::ops::Range;

use super::piece::{self, Piece};
use super::write::{self, Out};
use crate::tree::{Block, QuoteBlock, Transcript};

/// A place where the tree holds no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slot {
    /// The piece, counted from the start of the text; one more than there are is the end of it.
    pub(super) piece: usize,
    /// 0 is the gap before the piece, 1 what stands before its first part, and so on.
    pub(super) sign: usize,
}

/// What is written in a slot, in place of the plain form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) slot: Slot,
    pub(super) text: String,
}

/// The pieces of a tree, by number, with the line breaks before each.
#[derive(Debug)]
pub(super) struct Pieces<'t, 'a>(Vec<(usize, Piece<'t, 'a>)>);

impl<'t, 'a> Pieces<'t, 'a> {
    pub(super) fn of(node: &'t Transcript<'a>) -> Self {
        Self(piece::pieces(node).collect())
    }

    pub(super) fn all(&self) -> &[(usize, Piece<'t, 'a>)] {
        &self.0
    }

    pub(super) fn get(&self, piece: usize) -> Option<Piece<'t, 'a>> {
        self.0.get(piece).map(|&(_, piece)| piece)
    }

    /// The quote that the piece is.
    pub(super) fn quote(&self, piece: usize) -> Option<&'t QuoteBlock<'a>> {
        match self.get(piece)? {
            Piece::Block(Block::Quote(quote)) => Some(quote),
            _ => None,
        }
    }
}

/// A piece in its plain form, with the places of its parts.
#[derive(Debug, Default)]
pub(super) struct Form {
    text: String,
    parts: Vec<Range<usize>>,
}

impl Out for Form {
    fn part(&mut self, text: &str) -> fmt::Result {
        let start = self.text.len();
        self.text.push_str(text);
        self.parts.push(start..self.text.len());
        Ok(())
    }

    fn sign(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl Form {
    pub(super) fn of(piece: Piece<'_, '_>) -> Self {
        let mut form = Self::default();
        // Writing to a string does not fail.
        let _ = write::piece(piece, &mut form);
        form
    }

    pub(super) fn of_quote(quote: &QuoteBlock<'_>) -> Self {
        let mut form = Self::default();
        let _ = write::quote(quote, &mut form);
        form
    }

    /// How many parts there are. Before, between and behind them are one more signs.
    pub(super) fn parts(&self) -> usize {
        self.parts.len()
    }

    /// The signs before, between and behind the parts.
    pub(super) fn signs(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.parts.iter().map(|part| part.end));
        let ends = self.parts.iter().map(|part| part.start).chain([self.text.len()]);
        starts.zip(ends).map(|(start, end)| &self.text[start..end])
    }

    /// Whether the sign is one of the first or the last: of a quote with many paragraphs, those
    /// between are not tried one by one.
    pub(super) fn is_near_end(&self, sign: usize) -> bool {
        const NEAR: usize = 8;
        sign < NEAR || sign + NEAR > self.parts.len()
    }

    /// Writes the piece, with other signs in place of some.
    pub(super) fn write(&self, others: &[(Slot, &str)], out: &mut String) {
        let parts = self.parts.iter().map(|part| &self.text[part.clone()]).chain([""]);
        for ((at, sign), part) in self.signs().enumerate().zip(parts) {
            let other = others.iter().find(|(slot, _)| slot.sign == at + 1);
            out.push_str(other.map_or(sign, |(_, text)| text));
            out.push_str(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_signs_the_first_and_the_last_are_near_an_end() {
        let form = |parts: usize| Form { text: String::new(), parts: vec![0..0; parts] };
        let near = |parts: usize| {
            let form = form(parts);
            (0..=parts).filter(|&sign| form.is_near_end(sign)).collect::<Vec<_>>()
        };
        assert_eq!(near(15).len(), 16);
        assert_eq!(near(20), [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 15, 16, 17, 18, 19, 20]);
    }
}
