use std::iter;

use super::NodeRef;
use crate::tree::Transcript;

impl<'a> Transcript<'a> {
    /// The innermost node that holds the byte at `offset`; `None` outside the transcript.
    ///
    /// White space between two blocks belongs to their section, and between two sections to the
    /// transcript. The tree must be as it was parsed: it is searched by its spans.
    ///
    /// ```
    /// use newscast::walk::{NodeRef, PhraseRole};
    ///
    /// let source = "[Ana Ruiz/Harbour master: The tide is late.]";
    /// let parsed = newscast::parse(source);
    /// let node = parsed.transcript().node_at(source.find("master").unwrap()).unwrap();
    /// assert!(matches!(node, NodeRef::Phrase(PhraseRole::Title, _)));
    /// assert_eq!(node.text(), Some("Harbour master"));
    /// ```
    #[doc(alias = "hover")]
    pub fn node_at(&self, offset: usize) -> Option<NodeRef<'_, 'a>> {
        self.path_at(offset).last()
    }

    /// The nodes that hold the byte at `offset`, from the transcript down to the innermost; none
    /// outside the transcript. As for [`node_at`](Self::node_at), the tree must be as it was
    /// parsed.
    ///
    /// ```
    /// use newscast::walk::NodeRef;
    ///
    /// let parsed = newscast::parse("[Ana Ruiz/Harbour master: The tide is late.]");
    /// let path: Vec<_> = parsed.transcript().path_at(1).map(NodeRef::kind).collect();
    /// assert_eq!(path, ["transcript", "section", "quote", "attribution", "phrase"]);
    /// ```
    pub fn path_at(&self, offset: usize) -> impl Iterator<Item = NodeRef<'_, 'a>> {
        let root = self.span.contains(offset).then_some(NodeRef::Transcript(self));
        iter::successors(root, move |node| node.children().at(offset))
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{SOURCE, sample, span};
    use super::NodeRef;
    use crate::tree::{Block, Span};

    /// The kinds above and at the first byte of `part`.
    fn path(part: &str) -> Vec<&'static str> {
        sample().path_at(span(part).start()).map(NodeRef::kind).collect()
    }

    #[test]
    fn the_path_leads_from_the_transcript_to_the_innermost_node() {
        assert_eq!(path("[Anchor]"), ["transcript", "section", "marker"]);
        assert_eq!(path("The ferry"), ["transcript", "section", "paragraph"]);
        assert_eq!(path("Reporters"), ["transcript", "section", "byline"]);
        assert_eq!(path("Bo Lind"), ["transcript", "section", "byline", "phrase"]);
        assert_eq!(path("[Soundbite]"), ["transcript", "section", "quote"]);
        assert_eq!(path("Soundbite"), ["transcript", "section", "quote", "phrase"]);
        assert_eq!(path("Ana Ruiz"), ["transcript", "section", "quote", "attribution", "phrase"]);
        assert_eq!(path("May"), ["transcript", "section", "quote", "attribution", "phrase"]);
        // A delimiter of the head.
        assert_eq!(path("/Pilot"), ["transcript", "section", "quote", "attribution"]);
        assert_eq!(path("We waited."), ["transcript", "section", "quote", "paragraph"]);
        // The blank line inside the quote.
        assert_eq!(path("\n\nWe waited."), ["transcript", "section", "quote"]);
        assert_eq!(path("Editing"), ["transcript", "section", "credits", "credit", "phrase"]);
        assert_eq!(path(": Kai Moe"), ["transcript", "section", "credits", "credit"]);
        assert_eq!(path(", Editing"), ["transcript", "section", "credits"]);
        assert_eq!(path("] 12"), ["transcript", "section", "unparsed"]);
    }

    #[test]
    fn white_space_belongs_to_the_node_around_it() {
        // Between two blocks, and between two sections.
        assert_eq!(path("\n\nReporters"), ["transcript", "section"]);
        assert_eq!(path("\n\n\nThe crew"), ["transcript"]);
    }

    #[test]
    fn a_node_ends_before_the_end_of_its_span() {
        let tree = sample();
        let title = span("Pilot");
        assert_eq!(tree.node_at(title.start()).unwrap().text(), Some("Pilot"));
        assert_eq!(tree.node_at(title.end() - 1).unwrap().text(), Some("Pilot"));
        assert_eq!(tree.node_at(title.end()).unwrap().kind(), "attribution");
    }

    #[test]
    fn of_two_nodes_that_touch_the_byte_between_is_of_the_second() {
        let mut tree = sample();
        let Block::Quote(quote) = &mut tree.sections[1].blocks[1] else { panic!("no quote") };
        let second = quote.paragraphs[1].span;
        quote.paragraphs[0].span = Span::new(second.start() - 2, second.start()).unwrap();
        assert_eq!(tree.node_at(second.start() - 1).unwrap().text(), Some("At last."));
        assert_eq!(tree.node_at(second.start()).unwrap().text(), Some("We waited."));
    }

    #[test]
    fn outside_the_transcript_is_no_node() {
        let mut tree = sample();
        assert_eq!(tree.node_at(SOURCE.len()), None);
        assert_eq!(tree.node_at(usize::MAX), None);
        tree.span = Span::new(1, SOURCE.len()).unwrap();
        assert_eq!(tree.path_at(0).count(), 0);
    }

    #[test]
    fn every_byte_is_found_as_a_search_without_halving_finds_it() {
        let tree = sample();
        for offset in 0..SOURCE.len() {
            let innermost = tree.nodes().filter(|step| step.node.span().contains(offset)).last();
            assert_eq!(tree.node_at(offset), innermost.map(|step| step.node), "byte {offset}");
        }
    }

    #[test]
    fn a_tree_with_its_spans_in_disorder_gives_an_answer_or_none() {
        let mut tree = sample();
        tree.sections.reverse();
        tree.sections[0].blocks.reverse();
        for offset in 0..SOURCE.len() {
            let found = tree.path_at(offset).all(|node| node.span().contains(offset));
            assert!(found, "byte {offset}");
        }
    }
}
