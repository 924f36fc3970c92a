//! Grammar: the text to a flat run of events, one rule a construct.
//!
//! ```text
//! text      := { blank | item | narration }
//! item      := marker | quote | credits | byline | furniture
//! narration := { any text up to the end of its paragraph or to the next item }
//! ```
//!
//! The first character of a place decides which construct is tried there. A construct is tried at
//! the head of a line, behind another construct, and at every bracket inside a line. What holds at
//! a place depends on the text from there on, so that a tree that is printed and parsed again is
//! the same tree.

mod ahead;
mod angle;
mod bare;
mod body;
mod byline;
mod credits;
mod furniture;
mod kinds;
mod label;
mod mail;
mod marker;
mod name;
mod narration;
mod paragraph;
mod rule;
mod scan;
mod signs;
mod square;
mod tagged;

use std::borrow::Cow;

use byline::Bylines;
pub(crate) use byline::Claim;
pub(crate) use furniture::is_wordless;
pub(crate) use tagged::reads_as;

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::layout::{Lines, Source, begins_hangul, skip_blanks, span};
use crate::tree::{Block, Byline, Credits, Marker, Phrase, QuoteBlock, Span, Unparsed, Voice};
use scan::Places;
use signs::{closes_square, opens_round, opens_square};

/// What the grammar finds, in document order.
#[derive(Debug)]
pub(crate) enum Event<'a> {
    /// A gap larger than the document's ordinary gap.
    Gap,
    /// A marker and whose voice it opens.
    Marker(Marker<'a>, Voice),
    /// A block other than narration.
    Block(Block<'a>),
    /// Narration; `joined` to the event before it when both are of one paragraph of the source,
    /// `wordless` when it is a date, an address or signs, and so no narration by itself.
    Narration { span: Span, joined: bool, wordless: bool },
    /// A sentence of narration that may be a byline, by what the section says.
    Byline { byline: Byline<'a>, claim: Claim, joined: bool },
}

/// Who is told what the grammar finds.
pub(crate) trait Listener<'a> {
    fn hear(&mut self, event: Event<'a>);

    /// Whether narration that comes now may hand over to a reporter; `joined` as in its event. If
    /// not, no form of it is looked for.
    fn may_toss(&self, joined: bool) -> bool;
}

/// Reads the text and tells everything to `listener`.
pub(crate) fn read<'a>(
    source: Source<'a>,
    lines: Lines,
    sink: &mut Sink,
    listener: &mut impl Listener<'a>,
) {
    Reader::new(source, lines).run(sink, listener);
}

impl<'a> Source<'a> {
    /// A part of the source as a phrase.
    fn phrase(self, part: &'a str) -> Phrase<'a> {
        Phrase { text: Cow::Borrowed(part), span: self.span(part) }
    }
}

/// Where a construct is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// At the head of a line, or behind another construct.
    Start,
    /// Behind narration on the same line.
    Inside,
}

/// A construct that was found.
#[derive(Debug)]
struct Item<'a> {
    start: usize,
    end: usize,
    node: Node<'a>,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Debug)]
enum Node<'a> {
    Marker(Voice),
    Quote(Box<QuoteBlock<'a>>),
    Credits(Box<Credits<'a>>),
    Printed(Box<Byline<'a>>),
    Unparsed,
}

impl<'a> Item<'a> {
    const fn new(start: usize, end: usize, node: Node<'a>) -> Self {
        Self { start, end, node, diagnostics: Vec::new() }
    }

    const fn marker(start: usize, end: usize, voice: Voice) -> Self {
        Self::new(start, end, Node::Marker(voice))
    }

    const fn unparsed(start: usize, end: usize) -> Self {
        Self::new(start, end, Node::Unparsed)
    }
}

/// The styles in which markers occurred so far: a name in one of them may be a guest's, or a role
/// in square brackets a speaker's.
#[derive(Clone, Copy, Debug)]
struct MarkerStyles {
    square: bool,
    arrow: bool,
    bullet: bool,
}

/// A place where narration ends, and the byline that was found there.
type Piece<'a> = (usize, Option<(Byline<'a>, Claim)>);

/// The place in the text, and what was learnt on the way there.
#[derive(Debug)]
struct Reader<'a> {
    source: Source<'a>,
    places: Places<'a>,
    markers: MarkerStyles,
    /// Up to here, no bracket closes a quote: a search that began earlier found none.
    never_closed_before: usize,
    /// The same for quotation marks.
    never_quoted_before: usize,
    /// The last stretch of a line without a construct.
    segment: (usize, usize),
    /// The last stretch of narration without a wordless line, and where that narration ends.
    wordy: Option<(usize, usize, usize)>,
    /// Between these places, no construct begins at the head of a line: it was tried there.
    headless: (usize, usize),
    /// Only a part of the text is looked at.
    limited: bool,
    /// The construct behind the narration that is being read.
    next: Option<Item<'a>>,
}

impl<'a> Reader<'a> {
    const fn new(source: Source<'a>, lines: Lines) -> Self {
        Self {
            source,
            places: Places::new(source.text, lines),
            markers: MarkerStyles { square: false, arrow: false, bullet: false },
            never_closed_before: 0,
            never_quoted_before: 0,
            segment: (0, 0),
            wordy: None,
            headless: (0, 0),
            limited: false,
            next: None,
        }
    }

    fn run(mut self, sink: &mut Sink, listener: &mut impl Listener<'a>) {
        let text = self.source.text;
        // Where the narration ends of which a byline was the last piece read.
        let mut narration_end = 0;
        let mut joined = false;
        let mut last = Last::Nothing;
        let mut at = 0;
        loop {
            let (start, breaks) = skip_blanks(text, at);
            if start == text.len() {
                break;
            }
            if breaks > self.source.ordinary_gap {
                listener.hear(Event::Gap);
            }
            if breaks > 0 {
                last = Last::Nothing;
            }
            let tried = breaks > 0 && self.headless.0 < start && start <= self.headless.1;
            if let Some(item) = if tried { None } else { self.item_at(start) } {
                last = Last::after(&item, last, start, sink);
                joined = false;
                at = item.end;
                self.emit(item, sink, listener);
                continue;
            }
            if start >= narration_end {
                narration_end = self.narration_end(start);
                joined = false;
            }
            let bylines = Bylines { tosses: listener.may_toss(joined) };
            let (end, found) = match self.narration_piece(start, narration_end, bylines) {
                Ok(piece) => piece,
                Err(item) => {
                    last = Last::after(&item, last, start, sink);
                    joined = false;
                    at = item.end;
                    self.emit(*item, sink, listener);
                    continue;
                }
            };
            if last == Last::Quote {
                sink.push(Diagnostic::new(Code::TextAfterQuote, span(start, start)));
            }
            last = Last::Narration;
            at = end;
            match found {
                Some((byline, claim)) if byline.span.start() == start => {
                    listener.hear(Event::Byline { byline, claim, joined });
                    joined = true;
                }
                found => {
                    self.narration(self.source.slice(start, end), joined, sink, listener);
                    joined = found.is_some();
                }
            }
        }
    }

    fn narration(
        &self,
        text: &'a str,
        joined: bool,
        sink: &mut Sink,
        listener: &mut impl Listener<'a>,
    ) {
        let span = self.source.span(text);
        self.stray_brackets(span, sink);
        let wordless = self.is_wordless(span.start(), span.end());
        listener.hear(Event::Narration { span, joined, wordless });
    }

    fn emit(&mut self, item: Item<'a>, sink: &mut Sink, listener: &mut impl Listener<'a>) {
        for diagnostic in item.diagnostics {
            sink.push(diagnostic);
        }
        let span = span(item.start, item.end);
        let text = self.source.cow(span);
        if matches!(item.node, Node::Marker(_)) {
            self.headless = (0, 0);
            self.markers.square |= text.starts_with(opens_square);
            self.markers.arrow |= text.starts_with(['◀', '◁']);
            self.markers.bullet |= text.starts_with(['▶', '▷', '►']);
        }
        listener.hear(match item.node {
            Node::Marker(voice) => Event::Marker(Marker { text, span }, voice),
            Node::Quote(quote) => Event::Block(Block::Quote(quote)),
            Node::Credits(credits) => Event::Block(Block::Credits(credits)),
            Node::Printed(byline) => Event::Block(Block::Byline(byline)),
            Node::Unparsed => Event::Block(Block::Unparsed(Unparsed { text, span })),
        });
    }

    fn stray_brackets(&self, narration: Span, sink: &mut Sink) {
        let text = &self.source.text[..narration.end()];
        let mut at = narration.start();
        loop {
            at = self.places.square(at);
            let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
            let end = at + c.len_utf8();
            if closes_square(c) {
                sink.push(Diagnostic::new(Code::StrayBracket, span(at, end)));
            }
            at = end;
        }
    }

    /// The construct at `start`: the one that was found while narration was read, or a new one.
    fn item_at(&mut self, start: usize) -> Option<Item<'a>> {
        match self.next.take() {
            Some(item) if item.start == start => Some(item),
            Some(item) if item.start > start => {
                let found = self.item(start, Stand::Start);
                self.next = Some(item);
                found
            }
            _ => self.item(start, Stand::Start),
        }
    }

    /// The construct that begins at `start`.
    fn item(&mut self, start: usize, stand: Stand) -> Option<Item<'a>> {
        // Most lines begin with a word.
        let first = *self.source.text.as_bytes().get(start)?;
        let worded = first.is_ascii_alphanumeric() || begins_hangul(first);
        match stand {
            Stand::Inside if worded => None,
            Stand::Inside => self.item_at_sign(start, stand),
            Stand::Start if worded => self.item_at_head(start, true),
            Stand::Start => self.item_at_sign(start, stand).or_else(|| {
                let opens = self.source.text[start..].starts_with(is_opener);
                self.item_at_head(start, !opens)
            }),
        }
    }

    /// The construct that begins with the sign at `start`.
    fn item_at_sign(&mut self, start: usize, stand: Stand) -> Option<Item<'a>> {
        let first = self.source.text[start..].chars().next()?;
        match first {
            c if opens_square(c) => self.square(start, stand),
            '<' | '＜' | '〈' => self.angle(start, stand),
            c if opens_round(c) => self.round(start, stand),
            '◀' | '◁' => self.arrows(start, stand),
            '【' => self.lenticular(start, stand),
            '▶' | '▷' | '►' => {
                let quote = self.bullet(start).or_else(|| self.bullet_marker(start));
                quote.or_else(|| {
                    let alone = stand == Stand::Start || first == '▶';
                    alone.then(|| self.unparsed_segment(start))
                })
            }
            _ => None,
        }
    }

    /// The construct that begins with a word at the head of a line. Only where `divides`, the word
    /// may be one before a colon or a slash.
    fn item_at_head(&mut self, start: usize, divides: bool) -> Option<Item<'a>> {
        let listed = crate::words::may_begin_item(&self.source.text[start..]);
        if let Some(item) = listed.then(|| self.furniture(start)).flatten() {
            return Some(item);
        }
        // A marker and a bare head have a colon or a slash near their first word.
        let divided = divides && self.places.divider_within(start, NEAR);
        let marker = if divided { self.line_marker(start) } else { None };
        let item = marker.or_else(|| listed.then(|| self.credits(start)).flatten());
        let item = if divided { item.or_else(|| self.bare(start)) } else { item };
        item.or_else(|| self.bare_role(start))
    }
}

/// What the last event on the line was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    Nothing,
    Quote,
    Narration,
}

impl Last {
    /// What the last event is after `item`, which stands behind `self`.
    fn after(item: &Item<'_>, before: Self, start: usize, sink: &mut Sink) -> Self {
        if !matches!(item.node, Node::Quote(_)) {
            return Self::Nothing;
        }
        if before == Self::Narration {
            sink.push(Diagnostic::new(Code::TextBeforeQuote, span(start, start)));
        }
        Self::Quote
    }
}

/// A bracket that opens something.
const fn is_opener(c: char) -> bool {
    opens_square(c) || opens_round(c) || matches!(c, '<' | '＜' | '〈' | '◀' | '◁' | '【')
}

/// How near the head of a line its first colon or slash is, in bytes, where a construct without a
/// bracket begins.
const NEAR: usize = 48;
