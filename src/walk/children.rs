use std::iter::FusedIterator;

use super::{NodeRef, PhraseRole};
use crate::tree::{Block, Credit, Paragraph, Phrase, Section};

/// The nodes right below a node, in document order: see [`NodeRef::children`].
#[derive(Clone, Debug)]
pub struct Children<'t, 'a> {
    /// The children that a node has at most one of. They stand before the list.
    single: [Option<NodeRef<'t, 'a>>; 2],
    list: List<'t, 'a>,
    /// How many of the list were given out.
    given: usize,
}

/// The children that a node may have any number of.
#[derive(Clone, Copy, Debug)]
enum List<'t, 'a> {
    Sections(&'t [Section<'a>]),
    Blocks(&'t [Block<'a>]),
    Paragraphs(&'t [Paragraph<'a>]),
    Entries(&'t [Credit<'a>]),
    Phrases(PhraseRole, &'t [Phrase<'a>]),
}

impl<'t, 'a> Children<'t, 'a> {
    pub(super) fn of(node: NodeRef<'t, 'a>) -> Self {
        let phrase = |role, phrase: &'t Option<Phrase<'a>>| {
            phrase.as_ref().map(|phrase| NodeRef::Phrase(role, phrase))
        };
        let (single, list) = match node {
            NodeRef::Transcript(node) => ([None, None], List::Sections(&node.sections)),
            NodeRef::Section(node) => {
                ([node.marker.as_ref().map(NodeRef::Marker), None], List::Blocks(&node.blocks))
            }
            NodeRef::Quote(node) => (
                [
                    phrase(PhraseRole::Tag, &node.tag),
                    node.attribution.as_ref().map(NodeRef::Attribution),
                ],
                List::Paragraphs(&node.paragraphs),
            ),
            NodeRef::Attribution(node) => (
                [phrase(PhraseRole::Name, &node.name), phrase(PhraseRole::Title, &node.title)],
                List::Phrases(PhraseRole::Note, &node.notes),
            ),
            NodeRef::Byline(node) => {
                ([None, None], List::Phrases(PhraseRole::Reporter, &node.reporters))
            }
            NodeRef::Credits(node) => ([None, None], List::Entries(&node.entries)),
            NodeRef::Credit(node) => (
                [Some(NodeRef::Phrase(PhraseRole::StaffRole, &node.role)), None],
                List::Phrases(PhraseRole::StaffName, &node.names),
            ),
            NodeRef::Marker(_)
            | NodeRef::Paragraph(_)
            | NodeRef::Unparsed(_)
            | NodeRef::Phrase(..) => ([None, None], List::Blocks(&[])),
        };
        Self { single, list, given: 0 }
    }

    /// The one of all these children that holds the byte at `offset`, found by halving: spans are
    /// in order and do not overlap.
    pub(super) fn at(&self, offset: usize) -> Option<NodeRef<'t, 'a>> {
        let holds = |node: &NodeRef<'t, 'a>| node.span().contains(offset);
        if let Some(node) = self.single.into_iter().flatten().find(holds) {
            return Some(node);
        }
        let (mut low, mut high) = (0, self.list.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.list.get(middle).is_some_and(|node| node.span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        self.list.get(low).filter(holds)
    }
}

impl<'t, 'a> List<'t, 'a> {
    const fn len(&self) -> usize {
        match self {
            Self::Sections(items) => items.len(),
            Self::Blocks(items) => items.len(),
            Self::Paragraphs(items) => items.len(),
            Self::Entries(items) => items.len(),
            Self::Phrases(_, items) => items.len(),
        }
    }

    fn get(&self, index: usize) -> Option<NodeRef<'t, 'a>> {
        match *self {
            Self::Sections(items) => items.get(index).map(NodeRef::Section),
            Self::Blocks(items) => items.get(index).map(NodeRef::from),
            Self::Paragraphs(items) => items.get(index).map(NodeRef::Paragraph),
            Self::Entries(items) => items.get(index).map(NodeRef::Credit),
            Self::Phrases(role, items) => {
                items.get(index).map(|phrase| NodeRef::Phrase(role, phrase))
            }
        }
    }
}

impl<'t, 'a> Iterator for Children<'t, 'a> {
    type Item = NodeRef<'t, 'a>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(node) = self.single.iter_mut().find_map(Option::take) {
            return Some(node);
        }
        let node = self.list.get(self.given)?;
        self.given += 1;
        Some(node)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.single.iter().flatten().count() + self.list.len() - self.given;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Children<'_, '_> {}

impl FusedIterator for Children<'_, '_> {}

#[cfg(test)]
mod tests {
    use super::super::sample::sample;
    use super::NodeRef;

    #[test]
    fn the_number_left_is_known() {
        let tree = sample();
        let Some(step) = tree.nodes().find(|step| step.node.kind() == "attribution") else {
            panic!("no attribution")
        };
        let mut children = step.node.children();
        for left in [4, 3, 2, 1] {
            assert_eq!(children.len(), left);
            assert!(children.next().is_some());
        }
        assert_eq!(children.len(), 0);
        assert_eq!(children.next(), None);
        assert_eq!(children.next(), None);
    }

    #[test]
    fn parts_that_are_not_there_are_no_children() {
        let mut tree = sample();
        tree.sections[0].marker = None;
        let kinds: Vec<_> =
            NodeRef::Section(&tree.sections[0]).children().map(NodeRef::kind).collect();
        assert_eq!(kinds, ["paragraph", "byline"]);
    }
}
