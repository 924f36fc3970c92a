use std::ops::ControlFlow::{self, Continue};

use super::PhraseRole;
use crate::tree::{
    Attribution, Block, Byline, Credit, Credits, Marker, Paragraph, Phrase, QuoteBlock, Section,
    Transcript, Unparsed,
};

/// A walk over a tree that may change it, with a method for each kind of node.
///
/// As with [`Visit`](super::Visit), a method that is not overridden walks on, one that is
/// overridden calls the `walk_…_mut` function of its node or skips the children, and
/// [`ControlFlow::Break`] stops the whole walk. What was changed up to there stays changed.
///
/// Spans are not adjusted: a text that was changed keeps the place of what stood there.
///
/// ```
/// use std::convert::Infallible;
/// use std::ops::ControlFlow;
///
/// use newscast::tree::Phrase;
/// use newscast::walk::{PhraseRole, VisitMut};
///
/// /// Takes the names of the quoted out.
/// struct Anonymous;
///
/// impl<'a> VisitMut<'a> for Anonymous {
///     type Break = Infallible;
///
///     fn visit_phrase(
///         &mut self,
///         role: PhraseRole,
///         node: &mut Phrase<'a>,
///     ) -> ControlFlow<Infallible> {
///         if role == PhraseRole::Name {
///             node.text = "Resident".into();
///         }
///         ControlFlow::Continue(())
///     }
/// }
///
/// let mut transcript = newscast::parse("[Ana Ruiz/Harbour master: It rained.]").into_parts().0;
/// let ControlFlow::Continue(()) = Anonymous.visit_transcript(&mut transcript);
/// let quote = transcript.quotes().next().unwrap();
/// assert_eq!(quote.name(), Some("Resident"));
/// assert_eq!(quote.title(), Some("Harbour master"));
/// ```
#[doc(alias = "visitor")]
pub trait VisitMut<'a> {
    /// What a walk that stops early hands over: [`Infallible`](std::convert::Infallible) for one
    /// that never does.
    type Break;

    /// Visits the transcript.
    fn visit_transcript(&mut self, node: &mut Transcript<'a>) -> ControlFlow<Self::Break> {
        walk_transcript_mut(self, node)
    }

    /// Visits a section.
    fn visit_section(&mut self, node: &mut Section<'a>) -> ControlFlow<Self::Break> {
        walk_section_mut(self, node)
    }

    /// Visits the tag that opens a section.
    fn visit_marker(&mut self, node: &mut Marker<'a>) -> ControlFlow<Self::Break> {
        walk_marker_mut(self, node)
    }

    /// Visits a block of any kind, before the method of its kind.
    fn visit_block(&mut self, node: &mut Block<'a>) -> ControlFlow<Self::Break> {
        walk_block_mut(self, node)
    }

    /// Visits a paragraph, of narration or of a quote.
    fn visit_paragraph(&mut self, node: &mut Paragraph<'a>) -> ControlFlow<Self::Break> {
        walk_paragraph_mut(self, node)
    }

    /// Visits a quote block.
    fn visit_quote(&mut self, node: &mut QuoteBlock<'a>) -> ControlFlow<Self::Break> {
        walk_quote_mut(self, node)
    }

    /// Visits the head of a quote block.
    fn visit_attribution(&mut self, node: &mut Attribution<'a>) -> ControlFlow<Self::Break> {
        walk_attribution_mut(self, node)
    }

    /// Visits a byline.
    fn visit_byline(&mut self, node: &mut Byline<'a>) -> ControlFlow<Self::Break> {
        walk_byline_mut(self, node)
    }

    /// Visits a staff line.
    fn visit_credits(&mut self, node: &mut Credits<'a>) -> ControlFlow<Self::Break> {
        walk_credits_mut(self, node)
    }

    /// Visits one entry of a staff line.
    fn visit_credit(&mut self, node: &mut Credit<'a>) -> ControlFlow<Self::Break> {
        walk_credit_mut(self, node)
    }

    /// Visits text that belongs to no rule.
    fn visit_unparsed(&mut self, node: &mut Unparsed<'a>) -> ControlFlow<Self::Break> {
        walk_unparsed_mut(self, node)
    }

    /// Visits a part of a quote block, attribution, byline or credit; `role` says which.
    fn visit_phrase(
        &mut self,
        role: PhraseRole,
        node: &mut Phrase<'a>,
    ) -> ControlFlow<Self::Break> {
        walk_phrase_mut(self, role, node)
    }
}

/// Visits the sections of a transcript.
pub fn walk_transcript_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut Transcript<'a>,
) -> ControlFlow<V::Break> {
    node.sections.iter_mut().try_for_each(|section| visitor.visit_section(section))
}

/// Visits the marker and the blocks of a section.
pub fn walk_section_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut Section<'a>,
) -> ControlFlow<V::Break> {
    if let Some(marker) = &mut node.marker {
        visitor.visit_marker(marker)?;
    }
    node.blocks.iter_mut().try_for_each(|block| visitor.visit_block(block))
}

/// Has no children to visit.
pub fn walk_marker_mut<'a, V: VisitMut<'a> + ?Sized>(
    _visitor: &mut V,
    _node: &mut Marker<'a>,
) -> ControlFlow<V::Break> {
    Continue(())
}

/// Calls the method of the block's kind.
pub fn walk_block_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut Block<'a>,
) -> ControlFlow<V::Break> {
    match node {
        Block::Paragraph(node) => visitor.visit_paragraph(node),
        Block::Quote(node) => visitor.visit_quote(node),
        Block::Byline(node) => visitor.visit_byline(node),
        Block::Credits(node) => visitor.visit_credits(node),
        Block::Unparsed(node) => visitor.visit_unparsed(node),
    }
}

/// Has no children to visit.
pub fn walk_paragraph_mut<'a, V: VisitMut<'a> + ?Sized>(
    _visitor: &mut V,
    _node: &mut Paragraph<'a>,
) -> ControlFlow<V::Break> {
    Continue(())
}

/// Visits the tag, the attribution and the paragraphs of a quote block.
pub fn walk_quote_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut QuoteBlock<'a>,
) -> ControlFlow<V::Break> {
    if let Some(tag) = &mut node.tag {
        visitor.visit_phrase(PhraseRole::Tag, tag)?;
    }
    if let Some(attribution) = &mut node.attribution {
        visitor.visit_attribution(attribution)?;
    }
    node.paragraphs.iter_mut().try_for_each(|paragraph| visitor.visit_paragraph(paragraph))
}

/// Visits the name, the title and the notes of an attribution.
pub fn walk_attribution_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut Attribution<'a>,
) -> ControlFlow<V::Break> {
    if let Some(name) = &mut node.name {
        visitor.visit_phrase(PhraseRole::Name, name)?;
    }
    if let Some(title) = &mut node.title {
        visitor.visit_phrase(PhraseRole::Title, title)?;
    }
    node.notes.iter_mut().try_for_each(|note| visitor.visit_phrase(PhraseRole::Note, note))
}

/// Visits the reporters of a byline.
pub fn walk_byline_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut Byline<'a>,
) -> ControlFlow<V::Break> {
    node.reporters.iter_mut().try_for_each(|name| visitor.visit_phrase(PhraseRole::Reporter, name))
}

/// Visits the entries of a staff line.
pub fn walk_credits_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut Credits<'a>,
) -> ControlFlow<V::Break> {
    node.entries.iter_mut().try_for_each(|entry| visitor.visit_credit(entry))
}

/// Visits the role and the names of an entry of a staff line.
pub fn walk_credit_mut<'a, V: VisitMut<'a> + ?Sized>(
    visitor: &mut V,
    node: &mut Credit<'a>,
) -> ControlFlow<V::Break> {
    visitor.visit_phrase(PhraseRole::StaffRole, &mut node.role)?;
    node.names.iter_mut().try_for_each(|name| visitor.visit_phrase(PhraseRole::StaffName, name))
}

/// Has no children to visit.
pub fn walk_unparsed_mut<'a, V: VisitMut<'a> + ?Sized>(
    _visitor: &mut V,
    _node: &mut Unparsed<'a>,
) -> ControlFlow<V::Break> {
    Continue(())
}

/// Has no children to visit.
pub fn walk_phrase_mut<'a, V: VisitMut<'a> + ?Sized>(
    _visitor: &mut V,
    _role: PhraseRole,
    _node: &mut Phrase<'a>,
) -> ControlFlow<V::Break> {
    Continue(())
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::ops::ControlFlow::{self, Break, Continue};

    use super::super::sample::sample;
    use super::*;

    /// Notes the method that was called, then walks on, up to a number of calls.
    struct Log {
        calls: Vec<&'static str>,
        limit: usize,
    }

    impl Log {
        const fn new(limit: usize) -> Self {
            Self { calls: Vec::new(), limit }
        }

        fn note(&mut self, call: &'static str) -> ControlFlow<()> {
            self.calls.push(call);
            if self.calls.len() < self.limit { Continue(()) } else { Break(()) }
        }
    }

    impl<'a> VisitMut<'a> for Log {
        type Break = ();

        fn visit_transcript(&mut self, node: &mut Transcript<'a>) -> ControlFlow<()> {
            self.note("transcript")?;
            walk_transcript_mut(self, node)
        }

        fn visit_section(&mut self, node: &mut Section<'a>) -> ControlFlow<()> {
            self.note("section")?;
            walk_section_mut(self, node)
        }

        fn visit_marker(&mut self, node: &mut Marker<'a>) -> ControlFlow<()> {
            self.note("marker")?;
            walk_marker_mut(self, node)
        }

        fn visit_block(&mut self, node: &mut Block<'a>) -> ControlFlow<()> {
            self.note("block")?;
            walk_block_mut(self, node)
        }

        fn visit_paragraph(&mut self, node: &mut Paragraph<'a>) -> ControlFlow<()> {
            self.note("paragraph")?;
            walk_paragraph_mut(self, node)
        }

        fn visit_quote(&mut self, node: &mut QuoteBlock<'a>) -> ControlFlow<()> {
            self.note("quote")?;
            walk_quote_mut(self, node)
        }

        fn visit_attribution(&mut self, node: &mut Attribution<'a>) -> ControlFlow<()> {
            self.note("attribution")?;
            walk_attribution_mut(self, node)
        }

        fn visit_byline(&mut self, node: &mut Byline<'a>) -> ControlFlow<()> {
            self.note("byline")?;
            walk_byline_mut(self, node)
        }

        fn visit_credits(&mut self, node: &mut Credits<'a>) -> ControlFlow<()> {
            self.note("credits")?;
            walk_credits_mut(self, node)
        }

        fn visit_credit(&mut self, node: &mut Credit<'a>) -> ControlFlow<()> {
            self.note("credit")?;
            walk_credit_mut(self, node)
        }

        fn visit_unparsed(&mut self, node: &mut Unparsed<'a>) -> ControlFlow<()> {
            self.note("unparsed")?;
            walk_unparsed_mut(self, node)
        }

        fn visit_phrase(&mut self, role: PhraseRole, node: &mut Phrase<'a>) -> ControlFlow<()> {
            self.note(role.as_str())?;
            walk_phrase_mut(self, role, node)
        }
    }

    const CALLS: [&str; 33] = [
        "transcript",
        "section",
        "marker",
        "block",
        "paragraph",
        "block",
        "byline",
        "reporter",
        "reporter",
        "section",
        "block",
        "paragraph",
        "block",
        "quote",
        "tag",
        "attribution",
        "name",
        "title",
        "note",
        "note",
        "paragraph",
        "paragraph",
        "block",
        "credits",
        "credit",
        "staff_role",
        "staff_name",
        "staff_name",
        "credit",
        "staff_role",
        "staff_name",
        "block",
        "unparsed",
    ];

    #[test]
    fn every_method_is_called_in_document_order() {
        let mut log = Log::new(usize::MAX);
        assert_eq!(log.visit_transcript(&mut sample()), Continue(()));
        assert_eq!(log.calls, CALLS);
    }

    #[test]
    fn a_break_in_any_method_ends_the_whole_walk() {
        for limit in 1..=CALLS.len() {
            let mut log = Log::new(limit);
            assert_eq!(log.visit_transcript(&mut sample()), Break(()));
            assert_eq!(log.calls, CALLS[..limit]);
        }
    }

    /// Stops at a phrase of the role; counts the phrases before.
    struct Stop(PhraseRole, usize);

    impl<'a> VisitMut<'a> for Stop {
        type Break = String;

        fn visit_phrase(&mut self, role: PhraseRole, node: &mut Phrase<'a>) -> ControlFlow<String> {
            if role == self.0 {
                return Break(node.text.to_string());
            }
            self.1 += 1;
            Continue(())
        }
    }

    #[test]
    fn a_break_hands_its_value_over() {
        for (role, text, before) in [
            (PhraseRole::Reporter, "Ida Holm", 0),
            (PhraseRole::Tag, "Soundbite", 2),
            (PhraseRole::Name, "Ana Ruiz", 3),
            (PhraseRole::Title, "Pilot", 4),
            (PhraseRole::Note, "voice altered", 5),
            (PhraseRole::StaffRole, "Camera", 7),
            (PhraseRole::StaffName, "Siv Berg", 8),
        ] {
            let mut stop = Stop(role, 0);
            assert_eq!(stop.visit_transcript(&mut sample()), Break(text.to_owned()));
            assert_eq!(stop.1, before, "{role:?}");
        }
    }

    /// Writes every text in capitals.
    struct Capitals;

    impl<'a> VisitMut<'a> for Capitals {
        type Break = Infallible;

        fn visit_marker(&mut self, node: &mut Marker<'a>) -> ControlFlow<Infallible> {
            node.text = node.text.to_uppercase().into();
            Continue(())
        }

        fn visit_paragraph(&mut self, node: &mut Paragraph<'a>) -> ControlFlow<Infallible> {
            node.text = node.text.to_uppercase().into();
            Continue(())
        }

        fn visit_byline(&mut self, node: &mut Byline<'a>) -> ControlFlow<Infallible> {
            node.text = node.text.to_uppercase().into();
            // The names below are left as they are.
            Continue(())
        }

        fn visit_credits(&mut self, node: &mut Credits<'a>) -> ControlFlow<Infallible> {
            node.text = node.text.to_uppercase().into();
            walk_credits_mut(self, node)
        }

        fn visit_unparsed(&mut self, node: &mut Unparsed<'a>) -> ControlFlow<Infallible> {
            node.text = "gone".into();
            Continue(())
        }

        fn visit_phrase(
            &mut self,
            _: PhraseRole,
            node: &mut Phrase<'a>,
        ) -> ControlFlow<Infallible> {
            node.text = node.text.to_uppercase().into();
            Continue(())
        }
    }

    #[test]
    fn every_text_can_be_changed() {
        let mut tree = sample();
        let Continue(()) = Capitals.visit_transcript(&mut tree);
        let texts: Vec<_> = tree.nodes().filter_map(|step| step.node.text()).collect();
        assert_eq!(
            texts,
            [
                "[ANCHOR]",
                "THE FERRY SAILS AGAIN.",
                "REPORTERS IDA HOLM AND BO LIND TELL.",
                "Ida Holm",
                "Bo Lind",
                "THE CREW CAME AT NOON.",
                "SOUNDBITE",
                "ANA RUIZ",
                "PILOT",
                "VOICE ALTERED",
                "MAY",
                "AT LAST.",
                "WE WAITED.",
                "(CAMERA: SIV BERG, PER DAHL, EDITING: KAI MOE)",
                "CAMERA",
                "SIV BERG",
                "PER DAHL",
                "EDITING",
                "KAI MOE",
                "gone",
            ]
        );
    }

    /// Drops the credits and makes the bylines narration.
    struct Rebuild;

    impl<'a> VisitMut<'a> for Rebuild {
        type Break = Infallible;

        fn visit_section(&mut self, node: &mut Section<'a>) -> ControlFlow<Infallible> {
            node.blocks.retain(|block| !matches!(block, Block::Credits(_)));
            walk_section_mut(self, node)
        }

        fn visit_block(&mut self, node: &mut Block<'a>) -> ControlFlow<Infallible> {
            if let Block::Byline(byline) = node {
                let text = std::mem::take(&mut byline.text);
                *node = Block::Paragraph(Paragraph { text, span: byline.span });
            }
            walk_block_mut(self, node)
        }
    }

    #[test]
    fn nodes_can_be_replaced_and_dropped() {
        let mut tree = sample();
        let Continue(()) = Rebuild.visit_transcript(&mut tree);
        let kinds: Vec<_> =
            tree.blocks().map(|block| super::super::NodeRef::from(block).kind()).collect();
        assert_eq!(kinds, ["paragraph", "paragraph", "paragraph", "quote", "unparsed"]);
        assert_eq!(
            tree.narration(),
            "The ferry sails again.\n\nReporters Ida Holm and Bo Lind tell.\n\n\
             The crew came at noon."
        );
    }
}
