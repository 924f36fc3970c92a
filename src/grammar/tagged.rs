//! Quotes behind a tag.
//!
//! ```text
//! tagged    := tag [label] ':' (quoted-body | line-body)
//!            | tag [label] quoted-body
//!            | tag label                                  left in the sound
//! tag       := '[' word ']' | '<' word '>' | '◀' word '▶' | '(' word ')'
//! bullet    := '▶' word ['(' sign ')'] [':'] label ['-'] quoted-body
//! tag-head  := '[' word ':' label ']' quoted-body
//! ```

use super::kinds::Kinds;
use super::label::{is_bracketed, is_divided, is_speaker, tagged_attribution};
use super::name::{is_hangul_name, latin};
use super::signs::{closes_round, closes_square, is_colon, is_mark, opens_round, opens_square};
use super::{Item, Reader, Stand};
use crate::diagnostics::{Code, Diagnostic};
use crate::layout::{self, Lines, Source, is_blank, skip_blanks, span, trim, trim_start};
use crate::tree::{Attribution, Closing, ContentEq, Few, Quotation, QuoteForm};
use crate::words;

use super::body::Body;

/// Labels behind a tag are short.
const LONGEST_LABEL: usize = 240;

/// What stands behind a tag's label.
enum Follows {
    /// A colon, behind which the words begin at this offset.
    Colon(usize),
    /// An opening quotation mark at this offset.
    Mark(usize),
    /// Nothing more on the line.
    Nothing,
}

impl<'a> Reader<'a> {
    /// `tagged`, from behind the tag.
    pub(super) fn tagged(
        &mut self,
        start: usize,
        tag: &'a str,
        after: usize,
        form: QuoteForm,
        stand: Stand,
    ) -> Option<Item<'a>> {
        let text = self.source.text;
        let (mut at, breaks) = skip_blanks(text, after);
        // "[Soundbite]" may stand on a line of its own.
        if breaks > 1 || breaks == 1 && self.opens_block(at) {
            at = after;
        }
        let (label, follows) = self.label_line(at);
        let mut diagnostics = Vec::new();
        let opening = span(start, after);
        if !label.is_empty() && !fits(label) {
            return self.lone_tag(start, tag, after, form, stand);
        }
        let body = match follows {
            Follows::Colon(said) => match self.marked_body(said, opening, &mut diagnostics) {
                Some(body) => body,
                // "[Interview] Inside the compound: an account" is a title.
                None if form == QuoteForm::SquareTag && !names_speaker(label) && !is_sound(tag) => {
                    return None;
                }
                None => self.line_body(said),
            },
            Follows::Mark(said) => self.quoted_body(said, opening, &mut diagnostics)?,
            Follows::Nothing => {
                let end =
                    if label.is_empty() { after } else { self.source.offset(label) + label.len() };
                let (next, breaks) = skip_blanks(text, end);
                let arrows = form == QuoteForm::ArrowTag;
                let near = if arrows || !label.is_empty() { self.source.ordinary_gap } else { 1 };
                let marked = (1..=near).contains(&breaks) && text[next..].starts_with(is_mark);
                if marked {
                    self.quoted_body(next, opening, &mut diagnostics)?
                } else if stands_alone(label, form) {
                    silent(end)
                } else {
                    return self.lone_tag(start, tag, after, form, stand);
                }
            }
        };
        let attribution = tagged_attribution(label, self.source, &mut diagnostics);
        if attribution.is_none() && body.paragraphs.is_empty() {
            return self.lone_tag(start, tag, after, form, stand);
        }
        Some(self.quote(start, Some(tag), attribution, body, form, diagnostics))
    }

    /// A tag that opens nothing.
    ///
    /// Where tags are written with arrows, it is a quote whose head and words were lost.
    fn lone_tag(
        &self,
        start: usize,
        tag: &'a str,
        after: usize,
        form: QuoteForm,
        stand: Stand,
    ) -> Option<Item<'a>> {
        if stand != Stand::Start || !self.ends_line(after) {
            return None;
        }
        if form == QuoteForm::ArrowTag {
            return Some(self.quote(start, Some(tag), None, silent(after), form, Vec::new()));
        }
        Some(Item::unparsed(start, after))
    }

    /// The label at `at`, and what follows it on the line.
    fn label_line(&mut self, at: usize) -> (&'a str, Follows) {
        /// What may end a label, and round brackets.
        const SIGNS: Kinds = Kinds::ROUND.or(Kinds::COLON).or(Kinds::MARK).or(Kinds::WIDE);
        let end = self.segment_end(at);
        let mut depth = 0usize;
        let line = self.source.slice(at, end);
        let near = &line.as_bytes()[..line.len().min(LONGEST_LABEL + 1)];
        let mut behind = 0;
        // The first mark in round brackets: a title may hold it, if they close.
        let mut held = None;
        while let Some(offset) = SIGNS.find(&near[behind..]) {
            let offset = behind + offset;
            let Some(c) = line[offset..].chars().next() else { break };
            let found = at + offset;
            behind = (offset + c.len_utf8()).min(near.len());
            if opens_round(c) {
                depth += 1;
            } else if closes_round(c) {
                depth = depth.saturating_sub(1);
            } else if is_colon(c) && depth == 0 {
                let label = trim(self.source.slice(at, found));
                return (label, Follows::Colon(found + c.len_utf8()));
            } else if is_mark(c) && depth > 0 {
                held = held.or(Some(found));
            } else if is_mark(c) {
                return self.marked_label(at, found);
            }
        }
        match held {
            Some(found) if depth > 0 => self.marked_label(at, found),
            _ => (without_dash(trim(self.source.slice(at, end))), Follows::Nothing),
        }
    }

    /// The label that ends before a mark.
    fn marked_label(&self, at: usize, mark: usize) -> (&'a str, Follows) {
        // "- "말"": the dash belongs to neither.
        (without_dash(trim(self.source.slice(at, mark))), Follows::Mark(mark))
    }

    /// `quoted-body` on the same line or the next one, behind an optional dash.
    fn marked_body(
        &mut self,
        at: usize,
        opening: crate::tree::Span,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Body<'a>> {
        let text = self.source.text;
        let (mut said, breaks) = skip_blanks(text, at);
        if let Some(rest) = text[said..].strip_prefix(['-', '–']) {
            said = skip_blanks(text, text.len() - rest.len()).0;
        }
        if breaks > 1 {
            return None;
        }
        self.quoted_body(said, opening, diagnostics)
    }

    /// `bullet`, at its `▶`.
    pub(super) fn bullet(&mut self, start: usize) -> Option<Item<'a>> {
        let text = self.source.text;
        let bullet = text[start..].chars().next()?;
        let (at, breaks) = skip_blanks(text, start + bullet.len_utf8());
        let head = text[at..].char_indices().take(30).take_while(|&(_, c)| c != '\n' && c != '\r');
        let colon = head.into_iter().find(|&(_, c)| is_colon(c));
        let mut diagnostics = Vec::new();
        let (tag, label_at) = if let Some((offset, colon)) = colon {
            (trim(self.source.slice(at, at + offset)), at + offset + colon.len_utf8())
        } else {
            let tag = self.tag_without_colon(at)?;
            diagnostics
                .push(Diagnostic::new(Code::MissingColon, span(at + tag.len(), at + tag.len())));
            (tag, at + tag.len())
        };
        let word = trim(tag.split(opens_round).next().unwrap_or(tag));
        let known = words::is_quote_tag(word);
        if breaks > 0 || word.is_empty() {
            return None;
        }
        let (label, follows) = self.label_line(label_at);
        if !fits(label) {
            return None;
        }
        let label_end = self.source.offset(label) + label.len();
        // "▶ 현장음 : 선원": behind any other word, the dash on the next line tells it from a link.
        let dashed = || matches!(follows, Follows::Nothing) && self.is_dashed(label_end);
        if !known && !dashed() {
            return None;
        }
        let opening = span(start, label_at);
        let body = match follows {
            // A second colon belongs to the words, not to the head.
            Follows::Colon(_) | Follows::Nothing => {
                self.marked_body(label_end, opening, &mut diagnostics)
            }
            Follows::Mark(said) => self.quoted_body(said, opening, &mut diagnostics),
        };
        let body = body.unwrap_or_else(|| silent(label_end));
        let attribution = tagged_attribution(label, self.source, &mut diagnostics)?;
        Some(self.quote(
            start,
            Some(tag),
            Some(attribution),
            body,
            QuoteForm::BulletTag,
            diagnostics,
        ))
    }

    /// The tag at `at` of which the colon is missing: "▶ 인터뷰 김하늘 / 어민".
    fn tag_without_colon(&self, at: usize) -> Option<&'a str> {
        let end = self.short_line_end(at, LONGEST_LABEL)?;
        let (tag, label) = self.source.slice(at, end).split_once(' ')?;
        let word = tag.split(opens_round).next().unwrap_or(tag);
        (words::is_quote_tag(word) && is_divided(trim(label)) && self.is_dashed(end)).then_some(tag)
    }

    /// Whether the next line begins with a dash and a quotation mark.
    fn is_dashed(&self, line_end: usize) -> bool {
        let (next, breaks) = skip_blanks(self.source.text, line_end);
        let said = self.source.text[next..].strip_prefix('-').map(trim_start);
        breaks == 1 && said.is_some_and(|said| said.starts_with(is_mark))
    }

    /// `tag-head := '[' word ':' label ']' quoted-body`, from behind the colon.
    pub(super) fn tag_in_head(
        &mut self,
        start: usize,
        tag: &'a str,
        after: usize,
    ) -> Option<Item<'a>> {
        let text = self.source.text;
        let line = self.source.slice(after, self.short_line_end(after, LONGEST_LABEL)?);
        let close = line.find(closes_square)?;
        let label = trim(&line[..close]);
        let head_end = after + close + line[close..].chars().next()?.len_utf8();
        let (said, breaks) = skip_blanks(text, head_end);
        if breaks > 1 || !fits(label) || !text[said..].starts_with(is_mark) {
            return None;
        }
        let mut diagnostics = Vec::new();
        let body = self.quoted_body(said, span(start, head_end), &mut diagnostics)?;
        let attribution = tagged_attribution(label, self.source, &mut diagnostics);
        Some(self.quote(start, Some(tag), attribution, body, QuoteForm::Head, diagnostics))
    }
}

/// The label without the dash that leads over to the words.
fn without_dash(label: &str) -> &str {
    match label.strip_suffix(['-', '–']) {
        Some(rest) if rest.is_empty() || rest.ends_with(is_blank) => trim(rest),
        _ => label,
    }
}

/// Whether a label behind a tag reads as a speaker.
pub(super) fn fits(label: &str) -> bool {
    let brackets = Kinds::SQUARE.or(Kinds::ANGLE).or(Kinds::WIDE);
    label.len() <= LONGEST_LABEL
        && (is_speaker(label) || is_bracketed(label))
        && brackets.sign(label, is_bracket).is_none()
}

/// Whether a label without words is one nevertheless, in this form.
fn stands_alone(label: &str, form: QuoteForm) -> bool {
    is_bracketed(label) || is_divided(label) || form == QuoteForm::ArrowTag && is_role(label)
}

/// Whether the text is read as this label behind a tag; `alone` when no words follow.
pub(crate) fn reads_as(
    text: &str,
    label: &Attribution<'_>,
    tag: Option<&str>,
    form: QuoteForm,
    alone: bool,
) -> bool {
    let mut reader = Reader::new(Source { text, ordinary_gap: 2 }, Lines::NONE);
    let (found, follows) = reader.label_line(0);
    let again = tagged_attribution(found, reader.source, &mut Vec::new());
    found.len() == text.len()
        && matches!(follows, Follows::Nothing)
        && fits(found)
        && (!alone || stands_alone(found, form))
        && (form != QuoteForm::SquareTag || names_speaker(found) || tag.is_some_and(is_sound))
        && again.is_some_and(|again| again.content_eq(label))
}

/// A bracket that belongs to no label.
const fn is_bracket(c: char) -> bool {
    opens_square(c) || closes_square(c) || matches!(c, '<' | '>' | '◀' | '▶' | '【' | '】')
}

/// Whether the label is certainly a speaker: a name, or divided in name and title.
fn names_speaker(label: &str) -> bool {
    is_bracketed(label)
        || is_divided(label)
        || label.starts_with(opens_round)
        || is_hangul_name(label)
        || latin(label).is_some_and(|name| name.len() == label.len())
}

/// Whether the tag opens nothing but quotes: "[Interview]" may stand before a title.
fn is_sound(tag: &str) -> bool {
    ["soundbite", "sound bite"].iter().any(|sound| trim(tag).eq_ignore_ascii_case(sound))
}

/// Whether the label may be a speaker of whom only the role is given: "◀SYN▶ 피해자".
fn is_role(label: &str) -> bool {
    !label.is_empty() && layout::words(label).count() <= 6
}

/// The body of a quote whose words were left in the sound.
fn silent<'a>(end: usize) -> Body<'a> {
    Body { paragraphs: Few::new(), quotation: Quotation::None, closing: Closing::Line, end }
}
