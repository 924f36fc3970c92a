use crate::tree::{Block, Paragraph, Section, Transcript};

impl<'a> Transcript<'a> {
    /// The transcript with every block replaced by the blocks that `change` makes of it: by none,
    /// one or several.
    ///
    /// The sections stay, also those that lose their last block, and no span is changed.
    ///
    /// ```
    /// use newscast::Block;
    ///
    /// let transcript = newscast::parse("It rained.\n\n[Ana Ruiz: All day.]").into_parts().0;
    /// let told = transcript.map_blocks(|block| match block {
    ///     Block::Paragraph(_) => Some(block),
    ///     _ => None,
    /// });
    /// assert_eq!(told.plain_text(), "It rained.");
    /// ```
    #[doc(alias = "fold")]
    #[must_use]
    pub fn map_blocks<I>(self, mut change: impl FnMut(Block<'a>) -> I) -> Self
    where
        I: IntoIterator<Item = Block<'a>>,
    {
        let mut map_section = |section: Section<'a>| Section {
            blocks: section.blocks.into_iter().flat_map(&mut change).collect(),
            ..section
        };
        Self { sections: self.sections.into_iter().map(&mut map_section).collect(), ..self }
    }

    /// The transcript with every paragraph, of narration and of quotes, replaced by the one that
    /// `change` makes of it.
    ///
    /// ```
    /// use newscast::tree::Paragraph;
    ///
    /// let transcript = newscast::parse("It rained.\n\n[Ana Ruiz: All day.]").into_parts().0;
    /// let loud = transcript.map_paragraphs(|paragraph| Paragraph {
    ///     text: paragraph.text.to_uppercase().into(),
    ///     ..paragraph
    /// });
    /// assert_eq!(loud.plain_text(), "IT RAINED.\n\nALL DAY.");
    /// ```
    #[doc(alias = "fold")]
    #[must_use]
    pub fn map_paragraphs(self, mut change: impl FnMut(Paragraph<'a>) -> Paragraph<'a>) -> Self {
        self.map_blocks(|block| {
            [match block {
                Block::Paragraph(paragraph) => Block::Paragraph(change(paragraph)),
                Block::Quote(mut quote) => {
                    quote.paragraphs = quote.paragraphs.map(&mut change);
                    Block::Quote(quote)
                }
                other => other,
            }]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::sample;
    use super::{Block, Paragraph};
    use crate::tree::Unparsed;

    fn kinds(tree: &super::Transcript<'_>) -> Vec<Vec<&'static str>> {
        let kind = |block| super::super::NodeRef::from(block).kind();
        tree.sections.iter().map(|section| section.blocks.iter().map(kind).collect()).collect()
    }

    #[test]
    fn a_block_may_become_none_one_or_several() {
        let tree = sample().map_blocks(|block| match block {
            Block::Byline(_) | Block::Unparsed(_) => vec![],
            Block::Credits(credits) => {
                vec![Block::Unparsed(Unparsed { text: credits.text, span: credits.span })]
            }
            Block::Quote(quote) => quote.paragraphs.into_iter().map(Block::Paragraph).collect(),
            other => vec![other],
        });
        assert_eq!(
            kinds(&tree),
            [vec!["paragraph"], vec!["paragraph", "paragraph", "paragraph", "unparsed"]]
        );
        let texts: Vec<_> = tree.paragraphs().map(|paragraph| &*paragraph.text).collect();
        assert_eq!(
            texts,
            ["The ferry sails again.", "The crew came at noon.", "At last.", "We waited."]
        );
    }

    #[test]
    fn sections_stay_with_their_marker_and_span() {
        let before = sample();
        let after = sample().map_blocks(|_| None);
        assert_eq!(kinds(&after), [vec![], Vec::<&str>::new()]);
        assert_eq!(after.span, before.span);
        assert_eq!(after.sections[0].marker, before.sections[0].marker);
        assert_eq!(after.sections[1].span, before.sections[1].span);
    }

    #[test]
    fn paragraphs_of_narration_and_of_quotes_are_mapped_and_nothing_else() {
        let tree = sample().map_paragraphs(|paragraph| Paragraph {
            text: paragraph.text.to_lowercase().into(),
            ..paragraph
        });
        let texts: Vec<_> = tree.nodes().filter_map(|step| step.node.text()).collect();
        assert_eq!(
            texts,
            [
                "[Anchor]",
                "the ferry sails again.",
                "Reporters Ida Holm and Bo Lind tell.",
                "Ida Holm",
                "Bo Lind",
                "the crew came at noon.",
                "Soundbite",
                "Ana Ruiz",
                "Pilot",
                "voice altered",
                "May",
                "at last.",
                "we waited.",
                "(Camera: Siv Berg, Per Dahl, Editing: Kai Moe)",
                "Camera",
                "Siv Berg",
                "Per Dahl",
                "Editing",
                "Kai Moe",
                "] 12",
            ]
        );
    }
}
