//! The body of a quote: what is said, up to its end.
//!
//! ```text
//! bracket-body := paragraph (gap paragraph)* ']'
//! quoted-body  := '"' paragraph (gap paragraph)* '"'
//! line-body    := paragraph
//! ```
//!
//! A body ends before the next quote head, marker or section gap, whether it was closed or not: so
//! every search is bounded by where the next one starts.

use super::Reader;
use super::paragraph::{paragraph, paragraphs};
use super::signs::{
    closes_round, closes_square, ends_sentence, is_closer, is_mark, is_single_mark, is_stop,
    opens_round, opens_square,
};
use crate::diagnostics::{Code, Diagnostic};
use crate::layout::{is_blank, skip_blanks, span, trim, trim_end};
use crate::tree::{Closing, Few, Paragraph, Quotation, Span};

/// What is said, and how it ended.
#[derive(Debug)]
pub(super) struct Body<'a> {
    pub(super) paragraphs: Few<Paragraph<'a>>,
    pub(super) quotation: Quotation,
    pub(super) closing: Closing,
    /// Where the block ends, behind its bracket.
    pub(super) end: usize,
}

impl<'a> Reader<'a> {
    /// `bracket-body`, from behind the label. `opening` is where the bracket opened.
    pub(super) fn bracket_body(
        &mut self,
        start: usize,
        opening: Span,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Body<'a> {
        let (content_end, end, closing) = match self.closing_bracket(start) {
            Ok((at, width)) => (at, at + width, Closing::Bracket),
            Err(own_end) => {
                let own = self.source.slice(start, own_end);
                if let Some((at, bracket)) = wrong_bracket(own) {
                    let at = start + at;
                    let end = at + bracket.len_utf8();
                    diagnostics.push(
                        Diagnostic::new(Code::WrongClosingBracket, span(at, end))
                            .with_related(opening),
                    );
                    (at, end, Closing::WrongBracket)
                } else {
                    let end = start + trim_end(own).len();
                    diagnostics.push(
                        Diagnostic::new(Code::UnclosedQuote, span(end, end)).with_related(opening),
                    );
                    (end, end, Closing::Missing)
                }
            }
        };
        let said = trim(self.source.slice(start, content_end));
        let (quotation, said) = strip_marks(said);
        if said.is_empty() && closing != Closing::Missing {
            diagnostics.push(Diagnostic::new(Code::EmptyQuote, span(content_end, content_end)));
        }
        Body { paragraphs: self.paragraphs(said), quotation, closing, end }
    }

    /// The paragraphs of `said`, a slice of the source without blanks around it.
    fn paragraphs(&self, said: &'a str) -> Few<Paragraph<'a>> {
        let start = self.source.offset(said);
        if self.places.line_break(start) < start + said.len() {
            return paragraphs(said, self.source);
        }
        // Nearly all that is said stands on one line.
        if said.is_empty() { Few::new() } else { Few::one(paragraph(said, self.source)) }
    }

    /// Where the bracket closes that was opened before `start`, and how wide the closing one is;
    /// otherwise where the quote's own paragraph ends.
    fn closing_bracket(&mut self, start: usize) -> Result<(usize, usize), usize> {
        let text = self.source.text;
        let mut own_end = None;
        let mut round = Round { from: start, open: 0 };
        let mut at = start;
        while let Some((found, c)) = self.next_sign(at) {
            at = found + c.len_utf8();
            if closes_square(c) {
                round.count(text, found);
                // "(What's that?]": a `]` in place of a `)`, when another one follows.
                if round.open > 0 && self.closes_again(at) {
                    round = Round { from: at, open: 0 };
                } else {
                    return Ok((found, c.len_utf8()));
                }
            } else if opens_square(c) {
                if self.opens_labelled(found) {
                    return Err(own_end.unwrap_or(found));
                }
                if let Some(inner_end) = self.closes_in_paragraph(at) {
                    at = inner_end;
                }
            } else {
                let (next, breaks) = skip_blanks(text, found);
                let splits = breaks > 1 || ends_sentence(trim_end(self.source.slice(start, found)));
                if splits {
                    own_end = own_end.or(Some(found));
                    round = Round { from: next, open: 0 };
                }
                let ends = next == text.len()
                    || breaks > self.source.ordinary_gap
                    || next < self.never_closed_before
                    || self.opens_block(next);
                if ends {
                    self.never_closed_before = self.never_closed_before.max(next);
                    return Err(own_end.unwrap_or(found));
                }
                at = next;
            }
        }
        self.never_closed_before = self.never_closed_before.max(text.len());
        Err(own_end.unwrap_or(text.len()))
    }

    /// The next square bracket or line break.
    fn next_sign(&self, at: usize) -> Option<(usize, char)> {
        let mut at = at;
        loop {
            at = self.places.line_break(at).min(self.places.square(at));
            let c = self.source.text.get(at..)?.chars().next()?;
            if c.is_ascii() || opens_square(c) || closes_square(c) {
                return Some((at, c));
            }
            at += c.len_utf8();
        }
    }

    /// Whether a `]` follows in the same paragraph before any `[`.
    fn closes_again(&self, at: usize) -> bool {
        self.closes_in_paragraph(at).is_some()
    }

    /// Behind the `]` that follows in the same paragraph before any `[`.
    pub(super) fn closes_in_paragraph(&self, at: usize) -> Option<usize> {
        let start = at;
        let mut at = at;
        loop {
            let (found, c) = self.next_sign(at)?;
            if closes_square(c) {
                return Some(found + c.len_utf8());
            }
            if opens_square(c) {
                return None;
            }
            let (next, breaks) = skip_blanks(self.source.text, found);
            if breaks > 1 || ends_sentence(trim_end(self.source.slice(start, found))) {
                return None;
            }
            at = next;
        }
    }

    /// `quoted-body`, from its opening mark. `None` where there is no mark.
    pub(super) fn quoted_body(
        &mut self,
        start: usize,
        opening: Span,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Body<'a>> {
        let text = self.source.text;
        let mark = text[start..].chars().next().filter(|&c| is_mark(c))?;
        let from = start + mark.len_utf8();
        let first_end = self.segment_end(from);
        let mut segment_start = from;
        let mut segment_end = first_end;
        let closing = loop {
            let segment = self.source.slice(segment_start, segment_end);
            if let Some((at, mark)) = closing_mark(segment, segment_start == from) {
                break Some((segment_start + at, segment_start + at + mark.len_utf8()));
            }
            // The mark may come lines below, but not behind another construct.
            if !self.breaks_at(segment_end) {
                break None;
            }
            let (next, breaks) = skip_blanks(text, segment_end);
            if next == text.len()
                || breaks > self.source.ordinary_gap
                || next < self.never_quoted_before
                || self.opens_block(next)
            {
                self.never_quoted_before = self.never_quoted_before.max(next);
                break None;
            }
            segment_start = next;
            segment_end = self.segment_end(next);
            if breaks > 1 && !ends_with_only_mark(self.source.slice(segment_start, segment_end)) {
                break None;
            }
        };
        Some(if let Some((content_end, end)) = closing {
            let said = trim(self.source.slice(from, content_end));
            Body {
                paragraphs: self.paragraphs(said),
                quotation: Quotation::Both,
                closing: Closing::QuotationMark,
                end,
            }
        } else {
            let said = trim(self.source.slice(from, first_end));
            let end = if said.is_empty() { from } else { self.source.offset(said) + said.len() };
            diagnostics
                .push(Diagnostic::new(Code::UnclosedQuote, span(end, end)).with_related(opening));
            Body {
                paragraphs: self.paragraphs(said),
                quotation: Quotation::Opening,
                closing: Closing::Missing,
                end,
            }
        })
    }

    /// `line-body`, to the end of the line or to the next construct on it.
    pub(super) fn line_body(&mut self, start: usize) -> Body<'a> {
        let said = trim(self.source.slice(start, self.segment_end(start)));
        Body {
            end: if said.is_empty() { start } else { self.source.offset(said) + said.len() },
            paragraphs: self.paragraphs(said),
            quotation: Quotation::None,
            closing: Closing::Line,
        }
    }
}

/// The round brackets that are open at a place, counted forward.
struct Round {
    from: usize,
    open: usize,
}

impl Round {
    fn count(&mut self, text: &str, to: usize) {
        let part = &text[self.from..to];
        // The last is the first byte of full-width brackets.
        for at in memchr::memchr3_iter(b'(', b')', 0xEF, part.as_bytes()) {
            let Some(c) = part[at..].chars().next() else { break };
            if opens_round(c) {
                self.open += 1;
            } else if closes_round(c) {
                self.open = self.open.saturating_sub(1);
            }
        }
        self.from = to;
    }
}

/// A `)` that closes nothing and follows the end of a sentence: `… goods.)`
fn wrong_bracket(own: &str) -> Option<(usize, char)> {
    let mut open = 0usize;
    let mut last = ' ';
    for (at, c) in own.char_indices() {
        if opens_round(c) {
            open += 1;
        } else if closes_round(c) {
            if open == 0 && is_stop(last) {
                return Some((at, c));
            }
            open = open.saturating_sub(1);
        }
        // A quotation mark may stand between the sentence and its bracket.
        if !is_mark(c) {
            last = c;
        }
    }
    None
}

/// What is said without the quotation marks around it.
pub(super) fn strip_marks(said: &str) -> (Quotation, &str) {
    let marks = |c: char| is_mark(c) || is_single_mark(c);
    let Some(inner) = said.strip_prefix(marks) else { return (Quotation::None, said) };
    let double = said.starts_with(is_mark);
    match inner.strip_suffix(if double { is_mark } else { is_single_mark }) {
        // Single marks are the rarer sign: around brackets they are taken as text.
        Some(inner) if !double && inner.contains(|c| opens_square(c) || closes_square(c)) => {
            (Quotation::None, said)
        }
        Some(inner) => (Quotation::Both, trim(inner)),
        None if double && !inner.contains(is_mark) => (Quotation::Opening, trim(inner)),
        None => (Quotation::None, said),
    }
}

/// The mark that closes what is said in `segment`, which lies behind the opening mark.
///
/// At the end of the segment, if there is one; it may quote others with the same mark inside.
/// Otherwise the first behind the end of a sentence, otherwise the first at all that a blank
/// follows.
fn closing_mark(segment: &str, first: bool) -> Option<(usize, char)> {
    let end = trim_end(segment);
    if let Some(inner) = end.strip_suffix(is_mark) {
        let at = inner.len();
        return end[at..].chars().next().map(|mark| (at, mark));
    }
    let mut fallback = None;
    let mut last = ' ';
    let mut chars = end.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if is_mark(c) {
            let blank = chars.peek().is_none_or(|&(_, next)| is_blank(next));
            if is_stop(last) || is_closer(last) && blank {
                return Some((at, c));
            }
            if fallback.is_none() && (blank || !first) {
                fallback = Some((at, c));
            }
        }
        last = c;
    }
    fallback
}

/// Whether the text has one quotation mark, at its end.
fn ends_with_only_mark(text: &str) -> bool {
    trim_end(text).strip_suffix(is_mark).is_some_and(|inner| !inner.contains(is_mark))
}
