//! Finds a text that is read as the tree.
//!
//! Nearly always that is the plain form. In odd texts a piece may be what it is only on the line of
//! its neighbour: then it is written there.

use super::error::PrintError;
use super::write::{self, Join};
use crate::tree::Transcript;

/// How many pieces of one text may need their neighbour.
const MOST_JOINS: usize = 64;

/// A text, the joins in it, and the first place where it is read differently.
struct Trial {
    text: String,
    joins: Vec<Join>,
    fault: Option<PrintError>,
}

pub(super) fn text(node: &Transcript<'_>) -> Result<String, PrintError> {
    let mut best = trial(node, Vec::new());
    for _ in 0..MOST_JOINS {
        let Some(fault) = best.fault else { return Ok(best.text) };
        match attempts(fault.piece(node))
            .map(|joins| trial(node, with(&best.joins, &joins)))
            .find(|trial| trial.fault.is_none_or(|next| next.piece(node) > fault.piece(node)))
        {
            Some(better) => best = better,
            None => return Err(fault),
        }
    }
    best.fault.map_or(Ok(best.text), Err)
}

fn trial(node: &Transcript<'_>, joins: Vec<Join>) -> Trial {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write::transcript(node, &joins, &mut text);
    let fault = PrintError::first_difference(node, crate::parse(&text).transcript());
    Trial { text, joins, fault }
}

/// What to try where the piece at `piece` is read differently: to join it to its neighbours.
fn attempts(piece: usize) -> impl Iterator<Item = Vec<Join>> {
    let one = move |piece, text| vec![Join { piece, text }];
    let texts = ["", " ", "\n"];
    let alone = texts.into_iter().flat_map(move |text| [one(piece + 1, text), one(piece, text)]);
    let both = texts.into_iter().flat_map(move |before| {
        texts.into_iter().map(move |after| {
            vec![Join { piece, text: before }, Join { piece: piece + 1, text: after }]
        })
    });
    let earlier = texts.into_iter().filter_map(move |text| Some(one(piece.checked_sub(1)?, text)));
    alone.chain(both).chain(earlier)
}

/// The joins with others in place of those before the same pieces.
fn with(joins: &[Join], more: &[Join]) -> Vec<Join> {
    let kept = joins.iter().filter(|join| more.iter().all(|other| other.piece != join.piece));
    kept.chain(more).copied().collect()
}
