//! Ways through the tree.
//!
//! | wanted | use |
//! | --- | --- |
//! | every node, in document order | [`Transcript::nodes`] |
//! | the node at a byte of the source | [`Transcript::node_at`], [`Transcript::path_at`] |
//! | something done at some kinds of node | [`Visit`] |
//! | texts or nodes changed in place | [`VisitMut`] |
//! | blocks replaced, split or dropped | [`Transcript::map_blocks`] |
//!
//! All of them go in document order, a node before its children. The children of a node:
//!
//! | node | children |
//! | --- | --- |
//! | [`Transcript`] | its sections |
//! | [`Section`] | its marker, then its blocks |
//! | [`QuoteBlock`] | its tag, its attribution, then its paragraphs |
//! | [`Attribution`] | its name, its title, then its notes |
//! | [`Byline`] | its reporters |
//! | [`Credits`] | its entries |
//! | [`Credit`] | its role, then its names |
//!
//! [`Marker`], [`Paragraph`], [`Unparsed`] and [`Phrase`] have none. A [`Phrase`] comes with its
//! [`PhraseRole`]. [`Block`] is no node of its own: it stands for the one it holds.
//!
//! [`Attribution`]: crate::tree::Attribution
//! [`Block`]: crate::tree::Block
//! [`Byline`]: crate::tree::Byline
//! [`Credit`]: crate::tree::Credit
//! [`Credits`]: crate::tree::Credits
//! [`Marker`]: crate::tree::Marker
//! [`Paragraph`]: crate::tree::Paragraph
//! [`Phrase`]: crate::tree::Phrase
//! [`QuoteBlock`]: crate::tree::QuoteBlock
//! [`Section`]: crate::tree::Section
//! [`Transcript`]: crate::tree::Transcript
//! [`Transcript::map_blocks`]: crate::tree::Transcript::map_blocks
//! [`Transcript::node_at`]: crate::tree::Transcript::node_at
//! [`Transcript::nodes`]: crate::tree::Transcript::nodes
//! [`Transcript::path_at`]: crate::tree::Transcript::path_at
//! [`Unparsed`]: crate::tree::Unparsed

mod children;
mod locate;
mod map;
mod node_ref;
mod nodes;
#[cfg(test)]
mod sample;
mod visit;
mod visit_mut;

pub use children::Children;
pub use node_ref::{NodeRef, PhraseRole};
pub use nodes::{Node, Nodes};
pub use visit::{
    Visit, walk_attribution, walk_block, walk_byline, walk_credit, walk_credits, walk_marker,
    walk_paragraph, walk_phrase, walk_quote, walk_section, walk_transcript, walk_unparsed,
};
pub use visit_mut::{
    VisitMut, walk_attribution_mut, walk_block_mut, walk_byline_mut, walk_credit_mut,
    walk_credits_mut, walk_marker_mut, walk_paragraph_mut, walk_phrase_mut, walk_quote_mut,
    walk_section_mut, walk_transcript_mut, walk_unparsed_mut,
};
