//! Moves a node to the start of its own text.

use std::convert::Infallible;
use std::ops::ControlFlow::{self, Continue};

use crate::tree::{
    Attribution, Block, Byline, Credits, Marker, Paragraph, Phrase, QuoteBlock, Section, Span,
    Unparsed,
};
use crate::walk::{
    PhraseRole, VisitMut, walk_attribution_mut, walk_byline_mut, walk_credits_mut, walk_quote_mut,
    walk_section_mut,
};

/// The block with spans that count from byte `from`, where or before it stands.
pub(super) fn block(mut node: Block<'_>, from: usize) -> Block<'_> {
    let Continue(()) = Back(from).visit_block(&mut node);
    node
}

/// The section with spans that count from byte `from`, where or before it stands.
pub(super) fn section(mut node: Section<'_>, from: usize) -> Section<'_> {
    let Continue(()) = Back(from).visit_section(&mut node);
    node
}

struct Back(usize);

impl Back {
    fn span(&self, span: &mut Span) -> ControlFlow<Infallible> {
        *span = crate::layout::span(span.start() - self.0, span.end() - self.0);
        Continue(())
    }
}

impl<'a> VisitMut<'a> for Back {
    type Break = Infallible;

    fn visit_section(&mut self, node: &mut Section<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)?;
        walk_section_mut(self, node)
    }

    fn visit_marker(&mut self, node: &mut Marker<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)
    }

    fn visit_paragraph(&mut self, node: &mut Paragraph<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)
    }

    fn visit_quote(&mut self, node: &mut QuoteBlock<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)?;
        walk_quote_mut(self, node)
    }

    fn visit_attribution(&mut self, node: &mut Attribution<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)?;
        walk_attribution_mut(self, node)
    }

    fn visit_byline(&mut self, node: &mut Byline<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)?;
        walk_byline_mut(self, node)
    }

    fn visit_credits(&mut self, node: &mut Credits<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)?;
        walk_credits_mut(self, node)
    }

    fn visit_unparsed(&mut self, node: &mut Unparsed<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)
    }

    fn visit_phrase(&mut self, _: PhraseRole, node: &mut Phrase<'a>) -> ControlFlow<Infallible> {
        self.span(&mut node.span)
    }
}
