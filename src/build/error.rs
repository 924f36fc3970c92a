use crate::print::{PrintError, kind};
use crate::tree::{Block, BylineKind, Section, Voice};

/// Why a node cannot be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A node or a part of it would be empty.
    #[error("the {part} of this {node} is empty")]
    Empty {
        /// The node: "paragraph", "quote".
        node: &'static str,
        /// The part: "text", "name".
        part: &'static str,
    },
    /// A text begins or ends with white space, which is no part of a node.
    #[error("white space around the {part} of this {node}: {text:?}")]
    OuterBlanks {
        /// The node.
        node: &'static str,
        /// The part.
        part: &'static str,
        /// The part as it was given.
        text: String,
    },
    /// A blank line would divide the text.
    #[error("a blank line inside the {part} of this {node}: {text:?}")]
    BlankLine {
        /// The node.
        node: &'static str,
        /// The part.
        part: &'static str,
        /// The part as it was given.
        text: String,
    },
    /// The text of the node is that of something else.
    #[error("this is no {node}, but would be read as {read}: {text:?}")]
    Misread {
        /// The node that was wanted.
        node: &'static str,
        /// Its printed text.
        text: String,
        /// What the text is: "a paragraph and a quote".
        read: String,
    },
    /// A part of the node would be read as another text.
    #[error("the {part} {text:?} of this {node} would be read as {read:?}")]
    MisreadPart {
        /// The node.
        node: &'static str,
        /// The part: "name", "title", "note", "paragraph", "role".
        part: &'static str,
        /// The part as it was given.
        text: String,
        /// What would be read in its place; empty where nothing would.
        read: String,
    },
    /// Nothing in the text of a section would say that it is spoken by this voice.
    #[error("this section would be read as one of voice {read:?}, not {voice:?}")]
    Voice {
        /// The voice that was wanted.
        voice: Voice,
        /// The voice of what would be read.
        read: Voice,
    },
    /// Blocks or sections that are valid alone are read differently where they stand.
    #[error(transparent)]
    Print(#[from] PrintError),
}

/// What a byline of this kind is called.
pub(super) const fn byline(kind: BylineKind) -> &'static str {
    match kind {
        BylineKind::Toss => "toss",
        BylineKind::SignOff => "sign-off",
        BylineKind::Printed => "printed byline",
    }
}

/// What was read, in words: "a marker and 2 paragraphs".
pub(super) fn describe(sections: &[Section<'_>]) -> String {
    let mut kinds: Vec<(&str, usize)> = Vec::new();
    let markers = |section: &Section<'_>| section.marker.as_ref().map(|_| "marker");
    let named = |block: &Block<'_>| match block {
        Block::Byline(node) => byline(node.kind),
        block => kind(block),
    };
    let all = sections
        .iter()
        .flat_map(|section| markers(section).into_iter().chain(section.blocks.iter().map(named)));
    for kind in all {
        match kinds.last_mut() {
            Some((last, count)) if *last == kind => *count += 1,
            _ => kinds.push((kind, 1)),
        }
    }
    let phrases = kinds.into_iter().map(|(kind, count)| match (kind, count) {
        ("unparsed text", _) => kind.to_owned(),
        (_, 1) => format!("a {kind}"),
        _ => format!("{count} {kind}s"),
    });
    let phrases: Vec<_> = phrases.collect();
    if phrases.is_empty() { "nothing".to_owned() } else { phrases.join(" and ") }
}
