//! Structure: the grammar's events to sections.
//!
//! A marker opens a section. So does a gap larger than the document's ordinary gap, and so does the
//! paragraph behind a toss where no marker stands. Whether a sentence is a byline depends on whose
//! voice it is in: that is decided here, and what is none goes back into its paragraph.

use std::borrow::Cow;

use crate::grammar::{Claim, Event, Listener, is_wordless};
use crate::layout::{Source, trim_end, trim_start};
use crate::tree::{
    Block, Byline, BylineKind, Marker, Paragraph, Section, Span, Transcript, Unparsed, Voice,
};

/// Builds the sections as the events come.
#[derive(Debug)]
pub(crate) struct Builder<'a> {
    source: Source<'a>,
    sections: Vec<Section<'a>>,
    open: Open<'a>,
    /// A gap larger than ordinary came, and nothing since.
    gap: bool,
}

/// The section that is being built.
#[derive(Debug, Default)]
struct Open<'a> {
    /// The marker with its voice.
    marker: Option<(Marker<'a>, Voice)>,
    blocks: Vec<Block<'a>>,
    /// The section before handed over to this one.
    handed_over: bool,
    /// The anchor has handed over.
    tossed: bool,
    /// A byline if nothing more is said in the section: it stands at the end of the last paragraph.
    pending: Option<Pending<'a>>,
    /// The last block is a paragraph to which joined pieces are added.
    joinable: bool,
}

/// A sentence that is a byline by what follows it.
#[derive(Debug)]
struct Pending<'a> {
    byline: Byline<'a>,
    /// It begins its paragraph, in the anchor's section: a byline if nothing joins it.
    own: bool,
    /// In the reporter's voice it is a sign-off: "I'm Ida Holm."
    signs_off: bool,
}

impl Open<'_> {
    fn is_empty(&self) -> bool {
        self.marker.is_none() && self.blocks.is_empty()
    }

    /// Whether a toss ended the lead, which no marker opened: then the next words are another's.
    fn ends_lead(&self) -> bool {
        self.tossed && self.marker.is_none()
    }

    /// Whether the reporter cannot be speaking: an anchor's section, or one of which nothing is
    /// known and that follows no toss.
    fn may_toss(&self) -> bool {
        match &self.marker {
            Some((_, voice)) => *voice == Voice::Anchor,
            None => !self.handed_over,
        }
    }
}

impl<'a> Listener<'a> for Builder<'a> {
    fn hear(&mut self, event: Event<'a>) {
        match event {
            Event::Gap => self.gap = true,
            Event::Marker(marker, voice) => {
                self.close(Some(voice));
                self.open.marker = Some((marker, voice));
                self.gap = false;
            }
            Event::Block(block) => {
                let said = matches!(block, Block::Paragraph(_) | Block::Quote(_));
                self.before_block(said, false);
                if said {
                    self.open.pending = None;
                }
                self.open.blocks.push(block);
            }
            Event::Narration { span, joined, wordless } => self.narration(span, joined, wordless),
            Event::Byline { byline, claim, joined } => self.byline(byline, claim, joined),
        }
    }

    fn may_toss(&self, joined: bool) -> bool {
        let next_section =
            self.open.ends_lead() || self.gap && !joined && !self.open.blocks.is_empty();
        if next_section { !self.open.tossed } else { self.open.may_toss() }
    }
}

impl<'a> Builder<'a> {
    pub(crate) fn new(source: Source<'a>) -> Self {
        let mut open = Open::default();
        // Room for the blocks of most documents: a paragraph has rarely less than this many bytes.
        open.blocks.reserve((source.text.len() / 128).min(32));
        Self { source, sections: Vec::new(), open, gap: false }
    }

    pub(crate) fn finish(mut self) -> Transcript<'a> {
        self.close(None);
        self.sections.shrink_to_fit();
        let text = self.source.text;
        let start = text.len() - trim_start(text).len();
        let end = trim_end(text).len().max(start);
        Transcript { sections: self.sections, span: crate::layout::span(start, end) }
    }

    /// What follows does not join the last paragraph.
    fn end_paragraph(&mut self) {
        if self.open.pending.as_ref().is_some_and(|pending| pending.own) {
            self.settle();
        }
        self.open.joinable = false;
    }

    /// Opens another section before a block, where a gap or a toss calls for one. Furniture and
    /// credits are not `said`, and stay with what was said before.
    fn before_block(&mut self, said: bool, joined: bool) {
        self.end_paragraph();
        let after_gap = !joined && std::mem::take(&mut self.gap) && !self.open.blocks.is_empty();
        let after_toss = self.open.ends_lead() && said;
        if after_gap || after_toss {
            self.close(None);
        }
    }

    fn narration(&mut self, span: Span, joined: bool, wordless: bool) {
        let joins = joined && self.open.joinable;
        if joins {
            self.open.pending = None;
        } else {
            self.before_block(!wordless, joined);
        }
        let piece = if joins { self.open.blocks.pop() } else { None };
        if self.open.ends_lead() && matches!(piece, Some(Block::Unparsed(_))) {
            // With its words, it is said behind the lead.
            self.close(None);
        }
        let span = piece.map_or(span, |piece| piece.span().to(span));
        let text = self.source.cow(span);
        self.open.blocks.push(if wordless && !joins {
            Block::Unparsed(Unparsed { text, span })
        } else {
            self.open.pending = None;
            Block::Paragraph(Paragraph { text, span })
        });
        self.open.joinable = true;
    }

    /// A sentence that may be a byline.
    fn byline(&mut self, byline: Byline<'a>, claim: Claim, joined: bool) {
        let wordless = matches!(self.open.blocks.last(), Some(Block::Unparsed(_)));
        if wordless && claim != Claim::Certain {
            self.end_paragraph();
        }
        let joins = joined && self.open.joinable;
        let accepted = byline.kind != BylineKind::Toss || self.may_toss(joined);
        if claim == Claim::Certain && accepted {
            self.before_block(true, joined);
            self.open.tossed |= byline.kind == BylineKind::Toss;
            self.open.pending = None;
            self.open.joinable = false;
            self.open.blocks.push(Block::Byline(Box::new(byline)));
            return;
        }
        // Of two claims in one paragraph, neither stands.
        let claimed = joins && self.open.pending.is_some();
        self.narration(byline.span, joined, false);
        if claim != Claim::Certain && !claimed {
            let own = claim == Claim::Own && !joins && self.open.may_toss();
            self.open.pending = Some(Pending { byline, own, signs_off: claim == Claim::Own });
        }
    }

    /// Closes the section that is open; `next` is the voice of the marker that follows, if one does.
    fn close(&mut self, next: Option<Voice>) {
        if self.open.is_empty() {
            return;
        }
        self.settle();
        let mut open = std::mem::take(&mut self.open);
        let voice = self.voice(&open, next);
        let spans = open.blocks.iter().map(Block::span);
        let span = spans.chain(open.marker.iter().map(|(marker, _)| marker.span)).reduce(Span::to);
        self.open.handed_over = open.tossed;
        let Some(span) = span else { return };
        // The section takes as much memory as it needs; the room to build it in serves the next.
        let mut blocks = Vec::with_capacity(open.blocks.len());
        blocks.append(&mut open.blocks);
        self.open.blocks = open.blocks;
        let marker = open.marker.map(|(marker, _)| marker);
        self.sections.push(Section { voice, marker, blocks, span });
    }

    /// Makes the pending sentence a byline, now that nothing more is said in the section.
    fn settle(&mut self) {
        let Some(Pending { mut byline, signs_off, .. }) = self.open.pending.take() else { return };
        if !signs_off && self.is_of_the_story(&byline) {
            return;
        }
        let open = &mut self.open;
        if !open.may_toss() {
            if !signs_off {
                return;
            }
            byline.kind = BylineKind::SignOff;
        }
        let Some(place) =
            open.blocks.iter().rposition(|block| matches!(block, Block::Paragraph(_)))
        else {
            return;
        };
        open.tossed |= byline.kind == BylineKind::Toss;
        open.joinable = false;
        let Block::Paragraph(paragraph) = &mut open.blocks[place] else { return };
        let before = trim_end(self.source.slice(paragraph.span.start(), byline.span.start()));
        let byline = Block::Byline(Box::new(byline));
        if before.is_empty() {
            open.blocks[place] = byline;
        } else if is_wordless(before) {
            let span = self.source.span(before);
            open.blocks[place] = Block::Unparsed(Unparsed { text: Cow::Borrowed(before), span });
            open.blocks.insert(place + 1, byline);
        } else {
            paragraph.span = self.source.span(before);
            paragraph.text = Cow::Borrowed(before);
            open.blocks.insert(place + 1, byline);
        }
    }

    /// Whether the narration before the byline has its name: "Mayor Son Ga-on is back. … Son Ga-on
    /// visited the site."
    fn is_of_the_story(&self, byline: &Byline<'a>) -> bool {
        /// How many blocks before it are looked at; a lead has fewer.
        const NEAR: usize = 24;
        let before = |block: &Block<'a>| match block {
            Block::Paragraph(Paragraph { span, .. }) => {
                Some(self.source.slice(span.start(), span.end().min(byline.span.start())))
            }
            _ => None,
        };
        let near = self.open.blocks.iter().rev().take(NEAR);
        near.filter_map(before)
            .any(|said| byline.reporters.iter().any(|reporter| said.contains(reporter.as_str())))
    }

    /// Whose voice a section is.
    fn voice(&self, open: &Open<'a>, next: Option<Voice>) -> Voice {
        if let Some((_, voice)) = &open.marker {
            return *voice;
        }
        if open.tossed {
            return Voice::Anchor;
        }
        if open.handed_over {
            return Voice::Reporter;
        }
        let said = open.blocks.iter().rev().find_map(|block| match block {
            Block::Paragraph(paragraph) => Some(&*paragraph.text),
            _ => None,
        });
        let asks = said.is_some_and(|text| text.ends_with(['?', '？']));
        match self.sections.last().filter(|section| section.marker.is_none()) {
            // Live talk: every gap is a change of speaker.
            Some(last) if last.voice == Voice::Reporter && asks => Voice::Anchor,
            Some(last) if last.voice == Voice::Anchor && said.is_some() => Voice::Reporter,
            None if self.sections.is_empty() && said.is_some() && next == Some(Voice::Reporter) => {
                Voice::Anchor
            }
            _ => Voice::Unknown,
        }
    }
}
