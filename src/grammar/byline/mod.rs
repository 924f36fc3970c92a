//! Bylines: the sentences and lines that name the reporter.
//!
//! ```text
//! byline  := toss | sign-off | printed
//! printed := person { (';' | ',' | '·') person }
//! person  := [outlet] name [role] ('(' address ')' | '[' address ']')
//! ```
//!
//! Sentences are matched one by one; the forms of a language stand in its file. A form that could
//! as well be narration claims to be a byline only where it is the last that is said in its section.

mod english;
mod hints;
mod korean;
mod printed;
mod sentence;

use super::scan::Places;
use super::signs::is_word;
use crate::layout::{Source, trim};
use crate::tree::{Byline, BylineKind, Few};
use sentence::Sentences;

pub(super) use printed::in_brackets;

/// Brackets, which belong to what they open.
const OPENERS: [char; 9] = ['[', '(', '<', '◀', '【', '［', '（', '＜', '▶'];

/// No byline has fewer bytes: "I'm Bo".
const SHORTEST: usize = 6;

/// How sure a sentence is a byline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// Wherever it stands in the section of the right voice.
    Certain,
    /// As a paragraph of its own in the anchor's section, or as the last that is said in any.
    Own,
    /// Only as the last that is said in its section.
    Last,
}

/// Which bylines are looked for: sign-offs and printed ones always.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bylines {
    pub(super) tosses: bool,
}

/// A byline that a rule found in a sentence.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub(super) kind: BylineKind,
    pub(super) names: Few<&'a str>,
    pub(super) claim: Claim,
    /// The part of the sentence that is the byline.
    pub(super) text: &'a str,
}

/// The first sentence of `piece` that may be a byline.
pub(super) fn first<'a>(
    piece: &'a str,
    bylines: Bylines,
    source: Source<'a>,
    places: &Places<'a>,
) -> Option<(Byline<'a>, Claim)> {
    if piece.len() < SHORTEST {
        return None;
    }
    let start = source.offset(piece);
    let named = printed::ends_as_name_line(piece);
    for sentence in Sentences::new(piece, start, places) {
        let at = source.offset(sentence);
        let rest = &piece[at - start..];
        let mail = places.at_sign(at) < at + rest.len().min(printed::NEAR);
        let line = if named { printed::name_line(rest) } else { None };
        let found = line.or_else(|| if mail { printed::printed(rest) } else { None });
        if let Some(mut found) = found.or_else(|| spoken(sentence, bylines)) {
            // A sign-off may stand at the end of a sentence that lost its full stop: what precedes
            // it may be one as well.
            while let Some(earlier) =
                before(sentence, found.text).and_then(|before| spoken(before, bylines))
            {
                found = earlier;
            }
            return Some(byline(found, source));
        }
    }
    None
}

/// The byline that the sentence is.
fn spoken(sentence: &str, bylines: Bylines) -> Option<Found<'_>> {
    if bylines.tosses {
        english::byline(sentence).or_else(|| korean::byline(sentence))
    } else {
        english::signed(sentence).or_else(|| korean::signed(sentence))
    }
}

/// What precedes `part` in the sentence.
fn before<'a>(sentence: &'a str, part: &str) -> Option<&'a str> {
    let at = part.as_ptr() as usize - sentence.as_ptr() as usize;
    let before = trim(&sentence[..at]);
    (!before.is_empty()).then_some(before)
}

/// What follows `part`, a slice of `sentence`, in it.
fn behind<'a>(sentence: &'a str, part: &str) -> &'a str {
    &sentence[part.as_ptr() as usize - sentence.as_ptr() as usize + part.len()..]
}

fn byline<'a>(found: Found<'a>, source: Source<'a>) -> (Byline<'a>, Claim) {
    let signs = |c| !is_word(c) && !OPENERS.contains(&c);
    let span = source.span(found.text.trim_start_matches(signs));
    let reporters = found.names.map(|name| source.phrase(name));
    (Byline { kind: found.kind, reporters, text: source.cow(span), span }, found.claim)
}
