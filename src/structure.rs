//! Structure: the grammar's events to sections.
//!
//! A marker opens a section. So does a gap larger than the document's ordinary gap, and so does the
//! paragraph behind a toss where no marker stands. Whether a sentence is a byline depends on whose
//! voice it is in: that is decided here, and what is none goes back into its paragraph.

use std::borrow::Cow;

use crate::grammar::{Claim, Event};
use crate::layout::{Source, trim_end, trim_start};
use crate::tree::{Block, Byline, BylineKind, Marker, Paragraph, Section, Span, Transcript, Voice};

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
    /// A byline if nothing more is said in the section: it stands at the end of the last block.
    pending: Option<Byline<'a>>,
    /// The last block is a paragraph to which joined pieces are added.
    paragraph_open: bool,
}

impl Open<'_> {
    fn is_empty(&self) -> bool {
        self.marker.is_none() && self.blocks.is_empty()
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

impl<'a> Builder<'a> {
    pub(crate) fn new(source: Source<'a>) -> Self {
        Self { source, sections: Vec::new(), open: Open::default(), gap: false }
    }

    pub(crate) fn push(&mut self, event: Event<'a>) {
        match event {
            Event::Gap => self.gap = true,
            Event::Marker(marker, voice) => {
                self.close(Some(voice));
                self.open.marker = Some((marker, voice));
                self.gap = false;
            }
            Event::Block(block) => {
                self.before_block(!matches!(block, Block::Paragraph(_) | Block::Quote(_)));
                if matches!(block, Block::Quote(_)) {
                    self.open.pending = None;
                }
                self.open.paragraph_open = false;
                self.open.blocks.push(block);
            }
            Event::Narration { span, joined } => self.narration(span, joined),
            Event::Byline { byline, claim, joined, ends } => {
                let starts = !(joined && self.open.paragraph_open);
                let claim = match claim {
                    Claim::Own if starts && ends && self.open.may_toss() => Claim::Certain,
                    Claim::Own => Claim::Last,
                    claim => claim,
                };
                self.byline(byline, claim, joined);
            }
        }
    }

    pub(crate) fn finish(mut self) -> Transcript<'a> {
        self.close(None);
        let text = self.source.text;
        let start = text.len() - trim_start(text).len();
        let end = trim_end(text).len().max(start);
        Transcript { sections: self.sections, span: crate::layout::span(start, end) }
    }

    /// Opens another section before a block, where a gap or a toss calls for one.
    fn before_block(&mut self, furniture: bool) {
        let after_gap = std::mem::take(&mut self.gap) && !self.open.blocks.is_empty();
        let after_toss = self.open.tossed && self.open.marker.is_none() && !furniture;
        if after_gap || after_toss {
            self.close(None);
        }
    }

    fn narration(&mut self, span: Span, joined: bool) {
        if !joined {
            self.before_block(false);
        }
        self.open.pending = None;
        if joined && self.open.paragraph_open {
            if let Some(Block::Paragraph(last)) = self.open.blocks.last_mut() {
                last.span = last.span.to(span);
                last.text = self.source.cow(last.span);
                return;
            }
        }
        let text = self.source.cow(span);
        self.open.blocks.push(Block::Paragraph(Paragraph { text, span }));
        self.open.paragraph_open = true;
    }

    fn byline(&mut self, byline: Byline<'a>, claim: Claim, joined: bool) {
        if !joined {
            self.before_block(false);
        }
        let accepted = match byline.kind {
            BylineKind::Toss => self.open.may_toss(),
            _ => true,
        };
        match claim {
            Claim::Certain if accepted => {
                self.open.tossed |= byline.kind == BylineKind::Toss;
                self.open.pending = None;
                self.open.paragraph_open = false;
                self.open.blocks.push(Block::Byline(Box::new(byline)));
            }
            Claim::Certain => self.narration(byline.span, joined),
            Claim::Own | Claim::Last => {
                self.narration(byline.span, joined);
                self.open.pending = Some(byline);
            }
        }
    }

    /// Closes the section that is open; `next` is the voice of the marker that follows, if one does.
    fn close(&mut self, next: Option<Voice>) {
        let mut open = std::mem::take(&mut self.open);
        if open.is_empty() {
            return;
        }
        self.settle(&mut open);
        let voice = self.voice(&open, next);
        self.open.handed_over = open.tossed;
        let spans = open.blocks.iter().map(Block::span);
        let span = spans.chain(open.marker.iter().map(|(marker, _)| marker.span)).reduce(Span::to);
        let Some(span) = span else { return };
        self.sections.push(Section {
            voice,
            marker: open.marker.map(|(marker, _)| marker),
            blocks: open.blocks,
            span,
        });
    }

    /// Makes the pending sentence a byline, now that nothing more is said in the section.
    fn settle(&mut self, open: &mut Open<'a>) {
        let Some(mut byline) = open.pending.take() else { return };
        if !open.may_toss() {
            byline.kind = BylineKind::SignOff;
        }
        let Some(place) =
            open.blocks.iter().rposition(|block| matches!(block, Block::Paragraph(_)))
        else {
            return;
        };
        open.tossed |= byline.kind == BylineKind::Toss;
        let Block::Paragraph(paragraph) = &mut open.blocks[place] else { return };
        let before = trim_end(self.source.slice(paragraph.span.start(), byline.span.start()));
        let byline = Block::Byline(Box::new(byline));
        if before.is_empty() {
            open.blocks[place] = byline;
        } else {
            paragraph.span = self.source.span(before);
            paragraph.text = Cow::Borrowed(before);
            open.blocks.insert(place + 1, byline);
        }
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
