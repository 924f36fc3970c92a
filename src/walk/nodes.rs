use std::iter::FusedIterator;

use super::{Children, NodeRef};
use crate::tree::Transcript;

impl<'a> Transcript<'a> {
    /// All nodes in document order, a node before its children, from the transcript itself on.
    ///
    /// ```
    /// let parsed = newscast::parse("It rained.\n\n[Ana Ruiz: All day.]");
    /// let outline: String = parsed.transcript().nodes()
    ///     .map(|step| format!("{}{}\n", "  ".repeat(step.depth), step.node.kind()))
    ///     .collect();
    /// assert_eq!(outline, "\
    /// transcript
    ///   section
    ///     paragraph
    ///     quote
    ///       attribution
    ///         phrase
    ///       paragraph
    /// ");
    /// ```
    #[doc(alias("descendants", "preorder"))]
    pub fn nodes(&self) -> Nodes<'_, 'a> {
        Nodes { root: Some(NodeRef::Transcript(self)), last: None, open: Vec::new() }
    }
}

/// A node with its place in the tree, from [`Transcript::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Node<'t, 'a> {
    /// The node.
    pub node: NodeRef<'t, 'a>,
    /// How many nodes lie above it: 0 for the transcript, 1 for a section.
    pub depth: usize,
    /// The node right above it; `None` for the transcript.
    pub parent: Option<NodeRef<'t, 'a>>,
}

/// The nodes of a tree in document order: see [`Transcript::nodes`].
#[derive(Clone, Debug)]
pub struct Nodes<'t, 'a> {
    root: Option<NodeRef<'t, 'a>>,
    /// The node given out last, while it is not known whether its children are wanted.
    last: Option<NodeRef<'t, 'a>>,
    /// The nodes above the next one, with the children they have left.
    open: Vec<(NodeRef<'t, 'a>, Children<'t, 'a>)>,
}

impl Nodes<'_, '_> {
    /// Leaves out the nodes below the one that was given last.
    ///
    /// ```
    /// use newscast::walk::NodeRef;
    ///
    /// let parsed = newscast::parse("It rained.\n\n[Ana Ruiz: All day.]\n\nIt stopped.");
    /// let mut kinds = Vec::new();
    /// let mut nodes = parsed.transcript().nodes();
    /// while let Some(step) = nodes.next() {
    ///     kinds.push(step.node.kind());
    ///     if let NodeRef::Quote(_) = step.node {
    ///         nodes.skip_children();
    ///     }
    /// }
    /// assert_eq!(kinds, ["transcript", "section", "paragraph", "quote", "paragraph"]);
    /// ```
    pub const fn skip_children(&mut self) {
        self.last = None;
    }
}

impl<'t, 'a> Iterator for Nodes<'t, 'a> {
    type Item = Node<'t, 'a>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(root) = self.root.take() {
            self.last = Some(root);
            return Some(Node { node: root, depth: 0, parent: None });
        }
        if let Some(node) = self.last.take() {
            self.open.push((node, node.children()));
        }
        while let Some((parent, children)) = self.open.last_mut() {
            if let Some(node) = children.next() {
                let parent = Some(*parent);
                self.last = Some(node);
                return Some(Node { node, depth: self.open.len(), parent });
            }
            self.open.pop();
        }
        None
    }
}

impl FusedIterator for Nodes<'_, '_> {}

#[cfg(test)]
mod tests {
    use super::super::sample::sample;
    use super::{Node, NodeRef};

    /// Depth, kind (or the role of a phrase), text.
    fn row<'t>(step: Node<'t, '_>) -> (usize, &'static str, &'t str) {
        let kind = match step.node {
            NodeRef::Phrase(role, _) => role.as_str(),
            node => node.kind(),
        };
        (step.depth, kind, step.node.text().unwrap_or(""))
    }

    #[test]
    fn every_node_comes_once_and_in_document_order() {
        let tree = sample();
        let rows: Vec<_> = tree.nodes().map(row).collect();
        assert_eq!(
            rows,
            [
                (0, "transcript", ""),
                (1, "section", ""),
                (2, "marker", "[Anchor]"),
                (2, "paragraph", "The ferry sails again."),
                (2, "byline", "Reporters Ida Holm and Bo Lind tell."),
                (3, "reporter", "Ida Holm"),
                (3, "reporter", "Bo Lind"),
                (1, "section", ""),
                (2, "paragraph", "The crew came at noon."),
                (2, "quote", ""),
                (3, "tag", "Soundbite"),
                (3, "attribution", ""),
                (4, "name", "Ana Ruiz"),
                (4, "title", "Pilot"),
                (4, "note", "voice altered"),
                (4, "note", "May"),
                (3, "paragraph", "At last."),
                (3, "paragraph", "We waited."),
                (2, "credits", "(Camera: Siv Berg, Per Dahl, Editing: Kai Moe)"),
                (3, "credit", ""),
                (4, "staff_role", "Camera"),
                (4, "staff_name", "Siv Berg"),
                (4, "staff_name", "Per Dahl"),
                (3, "credit", ""),
                (4, "staff_role", "Editing"),
                (4, "staff_name", "Kai Moe"),
                (2, "unparsed", "] 12"),
            ]
        );
    }

    #[test]
    fn the_parent_is_the_node_right_above() {
        let tree = sample();
        let parents: Vec<_> =
            tree.nodes().map(|step| step.parent.map_or("none", NodeRef::kind)).collect();
        assert_eq!(
            parents,
            [
                "none",
                "transcript",
                "section",
                "section",
                "section",
                "byline",
                "byline",
                "transcript",
                "section",
                "section",
                "quote",
                "quote",
                "attribution",
                "attribution",
                "attribution",
                "attribution",
                "quote",
                "quote",
                "section",
                "credits",
                "credit",
                "credit",
                "credit",
                "credits",
                "credit",
                "credit",
                "section",
            ]
        );
        // The very node, not one like it.
        let marker = tree.nodes().find(|step| step.node.kind() == "marker").unwrap();
        let Some(NodeRef::Section(section)) = marker.parent else { panic!("{marker:?}") };
        assert!(std::ptr::eq(section, &raw const tree.sections[0]));
    }

    #[test]
    fn skipping_leaves_out_the_children_of_the_last_node_only() {
        let tree = sample();
        let mut nodes = tree.nodes();
        // Nothing was given yet, so nothing is skipped.
        nodes.skip_children();
        let mut kinds = Vec::new();
        while let Some(step) = nodes.next() {
            kinds.push(step.node.kind());
            if matches!(step.node, NodeRef::Byline(_) | NodeRef::Quote(_) | NodeRef::Credits(_)) {
                nodes.skip_children();
                nodes.skip_children();
            }
        }
        assert_eq!(
            kinds,
            [
                "transcript",
                "section",
                "marker",
                "paragraph",
                "byline",
                "section",
                "paragraph",
                "quote",
                "credits",
                "unparsed",
            ]
        );
        assert_eq!(nodes.next(), None);
    }

    #[test]
    fn skipping_at_the_root_ends_the_walk() {
        let tree = sample();
        let mut nodes = tree.nodes();
        assert_eq!(nodes.next().map(row), Some((0, "transcript", "")));
        nodes.skip_children();
        assert_eq!(nodes.next(), None);
        assert_eq!(nodes.next(), None);
    }
}
