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

mod angle;
mod body;
mod byline;
mod credits;
mod furniture;
mod label;
mod mail;
mod marker;
mod name;
mod paragraph;
mod rule;
mod scan;
mod signs;
mod square;
mod tagged;

use byline::Bylines;
pub(crate) use byline::Claim;
pub(crate) use furniture::is_wordless;
pub(crate) use tagged::reads_as;

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::layout::{Source, floor_boundary, line_end, skip_blanks, span, trim_end};
use crate::tree::{Block, Byline, Credits, Marker, Phrase, QuoteBlock, Span, Unparsed, Voice};
use label::is_divided;
use scan::Places;
use signs::{closes_square, ends_sentence, opens_round, opens_square};

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
pub(crate) fn read<'a>(source: Source<'a>, sink: &mut Sink, listener: &mut impl Listener<'a>) {
    Reader::new(source).run(sink, listener);
}

impl<'a> Source<'a> {
    /// A part of the source as a phrase.
    fn phrase(self, part: &'a str) -> Phrase<'a> {
        let span = self.span(part);
        Phrase { text: self.cow(span), span }
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
    /// Only a part of the text is looked at.
    limited: bool,
    /// The construct behind the narration that is being read.
    next: Option<Item<'a>>,
}

impl<'a> Reader<'a> {
    const fn new(source: Source<'a>) -> Self {
        Self {
            source,
            places: Places::new(source.text),
            markers: MarkerStyles { square: false, arrow: false, bullet: false },
            never_closed_before: 0,
            never_quoted_before: 0,
            segment: (0, 0),
            wordy: None,
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
            if let Some(item) = self.item_at(start) {
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
        listener.hear(Event::Narration { span, joined, wordless: is_wordless(text) });
    }

    /// The next piece of the narration that ends at `narration_end`: the byline that begins here, or
    /// what stands before the byline that is found; otherwise all up to the next wordless line.
    fn piece(&mut self, start: usize, narration_end: usize, bylines: Bylines) -> Piece<'a> {
        let mut piece = trim_end(self.source.slice(start, narration_end));
        let wordy = self.wordy_end(start, narration_end);
        let mut first = Some(trim_end(self.source.slice(start, wordy)));
        loop {
            let lines = match first.take() {
                Some(lines) => lines,
                None => wordy_lines(piece),
            };
            let Some((byline, claim)) = byline::first(lines, bylines, self.source, &self.places)
            else {
                return (start + lines.len(), None);
            };
            if byline.span.start() == start {
                if wordy_lines(&byline.text).len() == byline.text.len() {
                    return (byline.span.end(), Some((byline, claim)));
                }
                piece = self.source.slice(start, byline.span.end());
                let cut = wordy_lines(piece).len();
                piece = &piece[..cut];
                continue;
            }
            let before = trim_end(self.source.slice(start, byline.span.start()));
            if wordy_lines(before).len() == before.len() {
                return (start + before.len(), Some((byline, claim)));
            }
            piece = before;
        }
    }

    /// The next piece of narration, such that it is read the same when it stands alone. What follows
    /// on the line is no part of it: without that, a construct may begin at the piece or inside.
    fn narration_piece(
        &mut self,
        start: usize,
        narration_end: usize,
        bylines: Bylines,
    ) -> Result<Piece<'a>, Box<Item<'a>>> {
        let mut limit = narration_end;
        loop {
            let (end, found) = self.piece(start, limit, bylines);
            if end == limit && self.breaks_at(limit) {
                return Ok((end, found));
            }
            if let Some(item) = self.item_within(start, end) {
                return Err(Box::new(item));
            }
            let inner = self.construct_within(start, end);
            if inner >= end {
                return Ok((end, found));
            }
            limit = inner;
        }
    }

    /// Where the first line of narration ends if it is wordless, otherwise where the next wordless
    /// line begins, or the narration ends.
    fn wordy_end(&mut self, start: usize, end: usize) -> usize {
        let line = self.places.line_break(start).min(end);
        if line == end || is_wordless(trim_end(self.source.slice(start, line))) {
            return line;
        }
        match self.wordy {
            Some((from, to, of)) if from <= start && line <= to && of == end => to,
            _ => {
                let to = start + wordy_lines(self.source.slice(start, end)).len();
                self.wordy = Some((start, to, end));
                to
            }
        }
    }

    /// The construct at `start` when the text ends at `end`.
    fn item_within(&mut self, start: usize, end: usize) -> Option<Item<'a>> {
        self.within(end, |reader| reader.item(start, Stand::Start).filter(|item| item.end > start))
    }

    /// Where the first construct begins behind `start` when the text ends at `end`.
    fn construct_within(&mut self, start: usize, end: usize) -> usize {
        let next = self.next.take();
        let found = self.within(end, |reader| reader.narration_end(start));
        self.next = next;
        found
    }

    /// Looks at the text up to `end` alone. What is learnt of it does not hold for the rest.
    fn within<T>(&mut self, end: usize, look: impl FnOnce(&mut Self) -> T) -> T {
        let whole = self.source.text;
        let limited = std::mem::replace(&mut self.limited, true);
        let (closed, quoted) = (self.never_closed_before, self.never_quoted_before);
        self.source.text = &whole[..end];
        let segment = std::mem::take(&mut self.segment);
        let found = look(self);
        self.source.text = whole;
        self.limited = limited;
        self.segment = segment;
        (self.never_closed_before, self.never_quoted_before) = (closed, quoted);
        found
    }

    fn emit(&mut self, item: Item<'a>, sink: &mut Sink, listener: &mut impl Listener<'a>) {
        for diagnostic in item.diagnostics {
            sink.push(diagnostic);
        }
        let span = span(item.start, item.end);
        let text = self.source.cow(span);
        if matches!(item.node, Node::Marker(_)) {
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
        while let Some(c) = {
            at = self.places.square(at);
            text.get(at..).and_then(|rest| rest.chars().next())
        } {
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
        let first = self.source.text[start..].chars().next()?;
        let found = match first {
            c if opens_square(c) => self.square(start, stand),
            '<' | '＜' | '〈' => self.angle(start, stand),
            c if opens_round(c) => self.round(start, stand),
            '◀' | '◁' => self.arrows(start, stand),
            '【' => self.lenticular(start, stand),
            '▶' | '▷' | '►' => {
                let quote = self.bullet(start).or_else(|| self.bullet_marker(start));
                Some(match quote {
                    Some(item) => item,
                    None if stand == Stand::Start || first == '▶' => self.unparsed_segment(start),
                    None => return None,
                })
            }
            _ => None,
        };
        if found.is_some() || stand == Stand::Inside {
            return found;
        }
        let rest = &self.source.text[start..];
        let worded = crate::words::may_begin_item(rest);
        if let Some(item) = worded.then(|| self.furniture(start)).flatten() {
            return Some(item);
        }
        // A marker and a bare head have a colon or a slash near the head of the line.
        let divided = self.places.divider(start) < start + NEAR;
        let marker = if divided { self.line_marker(start) } else { None };
        let item = marker.or_else(|| worded.then(|| self.credits(start)).flatten());
        if divided { item.or_else(|| self.bare(start)) } else { item }
    }

    /// Where the narration ends that begins at `start`: at the end of its paragraph, or at the next
    /// construct, which is kept.
    fn narration_end(&mut self, start: usize) -> usize {
        let text = self.source.text;
        let bytes = text.as_bytes();
        let first = text[start..].chars().next().map_or(0, char::len_utf8);
        let mut at = start + first;
        loop {
            let found = self.special(at);
            if found == text.len() {
                return found;
            }
            if matches!(bytes[found], b'\n' | b'\r') {
                let (next, breaks) = skip_blanks(text, found);
                let line = trim_end(self.source.slice(start, found));
                if breaks != 1 || next == text.len() || ends_sentence(line) {
                    return found;
                }
                if let Some(item) = self.item(next, Stand::Start) {
                    self.next = Some(item);
                    return found;
                }
                at = next + text[next..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            if let Some(item) = self.item(found, Stand::Inside) {
                self.next = Some(item);
                return found;
            }
            at = found + text[found..].chars().next().map_or(1, char::len_utf8);
        }
    }

    /// The next place at which a line may end or a construct may begin, or the end of the text.
    fn special(&self, at: usize) -> usize {
        self.places.line_break(at).min(self.places.opener(at)).min(self.source.text.len())
    }

    /// Whether a block begins at the head of a line: what ends the quote before it.
    fn opens_block(&self, at: usize) -> bool {
        let text = self.source.text;
        let Some(first) = text[at..].chars().next() else { return false };
        opens_square(first)
            || opens_round(first) && self.round_marker(at).is_some()
            || self.places.divider(at) < at + NEAR && self.line_marker(at).is_some()
            || self.opens_on_line(at)
    }

    /// Whether a marker, a head or a tag begins at this sign.
    fn opens_on_line(&self, at: usize) -> bool {
        let text = &self.source.text[at..];
        let Some(first) = text.chars().next() else { return false };
        match first {
            c if opens_square(c) => self.opens_square_item(at),
            c if opens_round(c) => self.opens_credits(at),
            '<' | '＜' | '〈' => {
                marker::enclosed(text, &['>', '＞', '〉']).is_some_and(|(label, length)| {
                    marker::voice(label).is_some()
                        || crate::words::is_quote_tag(label)
                        || is_divided(label)
                            && crate::layout::trim_start(&text[length..])
                                .starts_with(signs::is_mark)
                        || angle::is_html(text)
                })
            }
            '◀' => marker::enclosed(text, &['▶', '►', '▷']).is_some(),
            '【' => marker::enclosed(text, &['】'])
                .is_some_and(|(label, _)| marker::voice(label).is_some()),
            '▶' => true,
            _ => false,
        }
    }

    /// The end of the line at or behind `at`, or the next construct on it.
    fn segment_end(&mut self, at: usize) -> usize {
        let (from, to) = self.segment;
        if from <= at && at < to {
            return to;
        }
        let bytes = self.source.text.as_bytes();
        let mut end = at;
        let end = loop {
            let found = self.special(end);
            if found == bytes.len()
                || matches!(bytes[found], b'\n' | b'\r')
                || self.opens_on_line(found)
            {
                break found;
            }
            end = found + self.source.text[found..].chars().next().map_or(1, char::len_utf8);
        };
        self.segment = (at, end);
        end
    }

    /// The end of the line at or behind `at`; `None` when the line is longer than `longest` bytes.
    fn short_line_end(&self, at: usize, longest: usize) -> Option<usize> {
        let text = self.source.text;
        let limit = floor_boundary(text, at + longest);
        let end = line_end(&text[..limit], at);
        (end < limit || limit == text.len()).then_some(end)
    }

    /// Whether nothing follows on the line.
    fn breaks_at(&self, at: usize) -> bool {
        let (next, breaks) = skip_blanks(self.source.text, at);
        breaks > 0 || next == self.source.text.len()
    }

    /// Whether nothing but another construct follows on the line.
    fn ends_line(&self, at: usize) -> bool {
        let (next, breaks) = skip_blanks(self.source.text, at);
        breaks > 0 || next == self.source.text.len() || self.opens_on_line(next)
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

/// The first line of a piece if it is wordless, otherwise the lines up to the next wordless one.
fn wordy_lines(piece: &str) -> &str {
    let mut end = line_end(piece, 0);
    if end == piece.len() || is_wordless(trim_end(&piece[..end])) {
        return trim_end(&piece[..end]);
    }
    loop {
        let (next, _) = skip_blanks(piece, end);
        if next == piece.len() {
            return piece;
        }
        let next_end = line_end(piece, next);
        if is_wordless(trim_end(&piece[next..next_end])) {
            return trim_end(&piece[..end]);
        }
        end = next_end;
    }
}

/// How near the head of a line its first colon or slash is, in bytes, where a construct without a
/// bracket begins.
const NEAR: usize = 48;
