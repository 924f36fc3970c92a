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
mod korean;
mod printed;
mod sentence;

use super::scan;
use crate::layout::{Source, trim};
use crate::tree::{Byline, BylineKind, Few};
use sentence::Sentences;

/// Brackets, which belong to what they open.
const OPENERS: [char; 9] = ['[', '(', '<', '◀', '【', '［', '（', '＜', '▶'];

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

/// A byline that a rule found in a sentence.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub(super) kind: BylineKind,
    pub(super) names: Vec<&'a str>,
    pub(super) claim: Claim,
    /// The part of the sentence that is the byline.
    pub(super) text: &'a str,
}

/// The first sentence of `piece` that may be a byline.
///
/// `hints` are of the piece, or of a longer text that begins before it.
pub(super) fn first<'a>(
    piece: &'a str,
    hints: Hints,
    source: Source<'a>,
) -> Option<(Byline<'a>, Claim)> {
    for sentence in Sentences::new(piece) {
        let rest = &piece[sentence.as_ptr() as usize - piece.as_ptr() as usize..];
        let found = printed::may_print(rest).then(|| printed::printed(rest)).flatten();
        if let Some(mut found) = found.or_else(|| spoken(sentence, hints)) {
            // A sign-off may stand at the end of a sentence that lost its full stop: what precedes
            // it may be one as well.
            while let Some(earlier) =
                before(sentence, found.text).and_then(|before| spoken(before, hints))
            {
                found = earlier;
            }
            return Some(byline(found, source));
        }
    }
    None
}

fn spoken(sentence: &str, hints: Hints) -> Option<Found<'_>> {
    // Hints of a whole piece say where to look closer, sentence by sentence.
    let hints = if hints.english || hints.korean { Hints::of(sentence) } else { hints };
    let english = hints.english || english::is_short(sentence);
    let found = english.then(|| english::byline(sentence)).flatten();
    found.or_else(|| hints.korean.then(|| korean::byline(sentence)).flatten())
}

/// What a text has of which bylines are made. Without it, most narration needs no closer look.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hints {
    english: bool,
    korean: bool,
}

impl Hints {
    pub(super) fn of(text: &str) -> Self {
        let outlet = scan::has_pair(text.as_bytes(), |byte| byte.is_ascii_uppercase());
        Self { english: outlet || english::hints(text), korean: outlet || korean::hints(text) }
    }
}

/// What precedes `part` in the sentence.
fn before<'a>(sentence: &'a str, part: &str) -> Option<&'a str> {
    let at = part.as_ptr() as usize - sentence.as_ptr() as usize;
    let before = trim(&sentence[..at]);
    (!before.is_empty()).then_some(before)
}

fn byline<'a>(found: Found<'a>, source: Source<'a>) -> (Byline<'a>, Claim) {
    let signs = |c: char| !c.is_alphanumeric() && !OPENERS.contains(&c);
    let span = source.span(found.text.trim_start_matches(signs));
    let reporters: Few<_> = found.names.into_iter().map(|name| source.phrase(name)).collect();
    (Byline { kind: found.kind, reporters, text: source.cow(span), span }, found.claim)
}
