use std::ops::ControlFlow::{self, Continue};

use super::PhraseRole;
use crate::tree::{
    Attribution, Block, Byline, Credit, Credits, Marker, Paragraph, Phrase, QuoteBlock, Section,
    Transcript, Unparsed,
};

/// A walk over a tree, with a method for each kind of node.
///
/// A method that is not overridden walks on to the children of its node, in document order. One
/// that is overridden does so by calling the `walk_` function of its node, before or after its own
/// work; without that call it skips the children. [`ControlFlow::Break`] stops the whole walk and
/// hands its value to the caller.
///
/// The nodes are borrowed for as long as the tree is, so that a visitor can keep them.
///
/// ```
/// use std::convert::Infallible;
/// use std::ops::ControlFlow;
///
/// use newscast::tree::{Paragraph, QuoteBlock, Transcript};
/// use newscast::walk::Visit;
///
/// /// Keeps the paragraphs of narration.
/// #[derive(Default)]
/// struct Narration<'t, 'a>(Vec<&'t Paragraph<'a>>);
///
/// impl<'t, 'a> Visit<'t, 'a> for Narration<'t, 'a> {
///     type Break = Infallible;
///
///     fn visit_paragraph(&mut self, node: &'t Paragraph<'a>) -> ControlFlow<Infallible> {
///         self.0.push(node);
///         ControlFlow::Continue(())
///     }
///
///     fn visit_quote(&mut self, _: &'t QuoteBlock<'a>) -> ControlFlow<Infallible> {
///         // No `walk_quote`: the paragraphs inside are skipped.
///         ControlFlow::Continue(())
///     }
/// }
///
/// fn longest<'t, 'a>(transcript: &'t Transcript<'a>) -> Option<&'t Paragraph<'a>> {
///     let mut narration = Narration::default();
///     let ControlFlow::Continue(()) = narration.visit_transcript(transcript);
///     narration.0.into_iter().max_by_key(|paragraph| paragraph.text.len())
/// }
///
/// let parsed = newscast::parse("It rained.\n\n[Ana Ruiz: All day and all night.]");
/// assert_eq!(longest(parsed.transcript()).unwrap().text, "It rained.");
/// ```
///
/// Stopping early:
///
/// ```
/// use std::ops::ControlFlow;
///
/// use newscast::tree::Phrase;
/// use newscast::walk::{PhraseRole, Visit};
///
/// struct FirstTitle;
///
/// impl<'t, 'a> Visit<'t, 'a> for FirstTitle {
///     type Break = &'t str;
///
///     fn visit_phrase(&mut self, role: PhraseRole, node: &'t Phrase<'a>) -> ControlFlow<&'t str> {
///         match role {
///             PhraseRole::Title => ControlFlow::Break(node.as_str()),
///             _ => ControlFlow::Continue(()),
///         }
///     }
/// }
///
/// let parsed = newscast::parse("[Ana Ruiz/Harbour master: It rained.]");
/// let title = FirstTitle.visit_transcript(parsed.transcript()).break_value();
/// assert_eq!(title, Some("Harbour master"));
/// ```
///
/// A visitor that breaks with a node names the order of the two lifetimes: `impl<'t, 'a: 't>
/// Visit<'t, 'a>` with `type Break = &'t Phrase<'a>`.
#[doc(alias = "visitor")]
pub trait Visit<'t, 'a> {
    /// What a walk that stops early hands over: [`Infallible`](std::convert::Infallible) for one
    /// that never does.
    type Break;

    /// Visits the transcript.
    fn visit_transcript(&mut self, node: &'t Transcript<'a>) -> ControlFlow<Self::Break> {
        walk_transcript(self, node)
    }

    /// Visits a section.
    fn visit_section(&mut self, node: &'t Section<'a>) -> ControlFlow<Self::Break> {
        walk_section(self, node)
    }

    /// Visits the tag that opens a section.
    fn visit_marker(&mut self, node: &'t Marker<'a>) -> ControlFlow<Self::Break> {
        walk_marker(self, node)
    }

    /// Visits a block of any kind, before the method of its kind.
    fn visit_block(&mut self, node: &'t Block<'a>) -> ControlFlow<Self::Break> {
        walk_block(self, node)
    }

    /// Visits a paragraph, of narration or of a quote.
    fn visit_paragraph(&mut self, node: &'t Paragraph<'a>) -> ControlFlow<Self::Break> {
        walk_paragraph(self, node)
    }

    /// Visits a quote block.
    fn visit_quote(&mut self, node: &'t QuoteBlock<'a>) -> ControlFlow<Self::Break> {
        walk_quote(self, node)
    }

    /// Visits the head of a quote block.
    fn visit_attribution(&mut self, node: &'t Attribution<'a>) -> ControlFlow<Self::Break> {
        walk_attribution(self, node)
    }

    /// Visits a byline.
    fn visit_byline(&mut self, node: &'t Byline<'a>) -> ControlFlow<Self::Break> {
        walk_byline(self, node)
    }

    /// Visits a staff line.
    fn visit_credits(&mut self, node: &'t Credits<'a>) -> ControlFlow<Self::Break> {
        walk_credits(self, node)
    }

    /// Visits one entry of a staff line.
    fn visit_credit(&mut self, node: &'t Credit<'a>) -> ControlFlow<Self::Break> {
        walk_credit(self, node)
    }

    /// Visits text that belongs to no rule.
    fn visit_unparsed(&mut self, node: &'t Unparsed<'a>) -> ControlFlow<Self::Break> {
        walk_unparsed(self, node)
    }

    /// Visits a part of a quote block, attribution, byline or credit; `role` says which.
    fn visit_phrase(&mut self, role: PhraseRole, node: &'t Phrase<'a>) -> ControlFlow<Self::Break> {
        walk_phrase(self, role, node)
    }
}

/// Visits the sections of a transcript.
pub fn walk_transcript<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t Transcript<'a>,
) -> ControlFlow<V::Break> {
    node.sections.iter().try_for_each(|section| visitor.visit_section(section))
}

/// Visits the marker and the blocks of a section.
pub fn walk_section<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t Section<'a>,
) -> ControlFlow<V::Break> {
    if let Some(marker) = &node.marker {
        visitor.visit_marker(marker)?;
    }
    node.blocks.iter().try_for_each(|block| visitor.visit_block(block))
}

/// Has no children to visit.
pub fn walk_marker<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    _visitor: &mut V,
    _node: &'t Marker<'a>,
) -> ControlFlow<V::Break> {
    Continue(())
}

/// Calls the method of the block's kind.
pub fn walk_block<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t Block<'a>,
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
pub fn walk_paragraph<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    _visitor: &mut V,
    _node: &'t Paragraph<'a>,
) -> ControlFlow<V::Break> {
    Continue(())
}

/// Visits the tag, the attribution and the paragraphs of a quote block.
pub fn walk_quote<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t QuoteBlock<'a>,
) -> ControlFlow<V::Break> {
    if let Some(tag) = &node.tag {
        visitor.visit_phrase(PhraseRole::Tag, tag)?;
    }
    if let Some(attribution) = &node.attribution {
        visitor.visit_attribution(attribution)?;
    }
    node.paragraphs.iter().try_for_each(|paragraph| visitor.visit_paragraph(paragraph))
}

/// Visits the name, the title and the notes of an attribution.
pub fn walk_attribution<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t Attribution<'a>,
) -> ControlFlow<V::Break> {
    if let Some(name) = &node.name {
        visitor.visit_phrase(PhraseRole::Name, name)?;
    }
    if let Some(title) = &node.title {
        visitor.visit_phrase(PhraseRole::Title, title)?;
    }
    node.notes.iter().try_for_each(|note| visitor.visit_phrase(PhraseRole::Note, note))
}

/// Visits the reporters of a byline.
pub fn walk_byline<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t Byline<'a>,
) -> ControlFlow<V::Break> {
    node.reporters.iter().try_for_each(|name| visitor.visit_phrase(PhraseRole::Reporter, name))
}

/// Visits the entries of a staff line.
pub fn walk_credits<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t Credits<'a>,
) -> ControlFlow<V::Break> {
    node.entries.iter().try_for_each(|entry| visitor.visit_credit(entry))
}

/// Visits the role and the names of an entry of a staff line.
pub fn walk_credit<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    visitor: &mut V,
    node: &'t Credit<'a>,
) -> ControlFlow<V::Break> {
    visitor.visit_phrase(PhraseRole::StaffRole, &node.role)?;
    node.names.iter().try_for_each(|name| visitor.visit_phrase(PhraseRole::StaffName, name))
}

/// Has no children to visit.
pub fn walk_unparsed<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    _visitor: &mut V,
    _node: &'t Unparsed<'a>,
) -> ControlFlow<V::Break> {
    Continue(())
}

/// Has no children to visit.
pub fn walk_phrase<'t, 'a, V: Visit<'t, 'a> + ?Sized>(
    _visitor: &mut V,
    _role: PhraseRole,
    _node: &'t Phrase<'a>,
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

    impl<'t, 'a> Visit<'t, 'a> for Log {
        type Break = ();

        fn visit_transcript(&mut self, node: &'t Transcript<'a>) -> ControlFlow<()> {
            self.note("transcript")?;
            walk_transcript(self, node)
        }

        fn visit_section(&mut self, node: &'t Section<'a>) -> ControlFlow<()> {
            self.note("section")?;
            walk_section(self, node)
        }

        fn visit_marker(&mut self, node: &'t Marker<'a>) -> ControlFlow<()> {
            self.note("marker")?;
            walk_marker(self, node)
        }

        fn visit_block(&mut self, node: &'t Block<'a>) -> ControlFlow<()> {
            self.note("block")?;
            walk_block(self, node)
        }

        fn visit_paragraph(&mut self, node: &'t Paragraph<'a>) -> ControlFlow<()> {
            self.note("paragraph")?;
            walk_paragraph(self, node)
        }

        fn visit_quote(&mut self, node: &'t QuoteBlock<'a>) -> ControlFlow<()> {
            self.note("quote")?;
            walk_quote(self, node)
        }

        fn visit_attribution(&mut self, node: &'t Attribution<'a>) -> ControlFlow<()> {
            self.note("attribution")?;
            walk_attribution(self, node)
        }

        fn visit_byline(&mut self, node: &'t Byline<'a>) -> ControlFlow<()> {
            self.note("byline")?;
            walk_byline(self, node)
        }

        fn visit_credits(&mut self, node: &'t Credits<'a>) -> ControlFlow<()> {
            self.note("credits")?;
            walk_credits(self, node)
        }

        fn visit_credit(&mut self, node: &'t Credit<'a>) -> ControlFlow<()> {
            self.note("credit")?;
            walk_credit(self, node)
        }

        fn visit_unparsed(&mut self, node: &'t Unparsed<'a>) -> ControlFlow<()> {
            self.note("unparsed")?;
            walk_unparsed(self, node)
        }

        fn visit_phrase(&mut self, role: PhraseRole, node: &'t Phrase<'a>) -> ControlFlow<()> {
            self.note(role.as_str())?;
            walk_phrase(self, role, node)
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
        assert_eq!(log.visit_transcript(&sample()), Continue(()));
        assert_eq!(log.calls, CALLS);
    }

    #[test]
    fn a_break_in_any_method_ends_the_whole_walk() {
        for limit in 1..=CALLS.len() {
            let mut log = Log::new(limit);
            assert_eq!(log.visit_transcript(&sample()), Break(()));
            assert_eq!(log.calls, CALLS[..limit]);
        }
    }

    /// Stops at a phrase of the role; counts the phrases before.
    struct Stop(PhraseRole, usize);

    impl<'t, 'a> Visit<'t, 'a> for Stop {
        type Break = String;

        fn visit_phrase(&mut self, role: PhraseRole, node: &'t Phrase<'a>) -> ControlFlow<String> {
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
            assert_eq!(stop.visit_transcript(&sample()), Break(text.to_owned()));
            assert_eq!(stop.1, before, "{role:?}");
        }
    }

    /// Keeps the attributions, without what is below them, and the other phrases.
    #[derive(Default)]
    struct Keep<'t, 'a> {
        attributions: Vec<&'t Attribution<'a>>,
        phrases: Vec<&'t str>,
    }

    impl<'t, 'a> Visit<'t, 'a> for Keep<'t, 'a> {
        type Break = Infallible;

        fn visit_attribution(&mut self, node: &'t Attribution<'a>) -> ControlFlow<Infallible> {
            self.attributions.push(node);
            Continue(())
        }

        fn visit_phrase(&mut self, _: PhraseRole, node: &'t Phrase<'a>) -> ControlFlow<Infallible> {
            self.phrases.push(&node.text);
            Continue(())
        }
    }

    #[test]
    fn children_are_skipped_and_nodes_kept() {
        let tree = sample();
        let kept = {
            let mut keep = Keep::default();
            let Continue(()) = keep.visit_transcript(&tree);
            keep
        };
        assert_eq!(kept.attributions.len(), 1);
        assert_eq!(kept.attributions[0].name.as_ref().unwrap().as_str(), "Ana Ruiz");
        assert_eq!(
            kept.phrases,
            [
                "Ida Holm",
                "Bo Lind",
                "Soundbite",
                "Camera",
                "Siv Berg",
                "Per Dahl",
                "Editing",
                "Kai Moe",
            ]
        );
    }

    #[test]
    fn a_walk_may_begin_at_any_node_and_behind_a_trait_object() {
        let tree = sample();
        let mut log = Log::new(usize::MAX);
        let visitor: &mut dyn Visit<'_, '_, Break = ()> = &mut log;
        assert_eq!(walk_section(visitor, &tree.sections[0]), Continue(()));
        assert_eq!(
            log.calls,
            ["marker", "block", "paragraph", "block", "byline", "reporter", "reporter"]
        );
    }
}
