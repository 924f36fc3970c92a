use std::borrow::Cow;

use super::{Block, Span};

/// A stretch spoken by one voice: the anchor's lead, the reporter's report, one turn of studio
/// talk.
#[doc(alias("lead", "intro", "package", "turn"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Section<'a> {
    /// Whose voice it is.
    pub voice: Voice,
    /// The tag that opens the section; `None` where a byline or a gap did.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub marker: Option<Marker<'a>>,
    /// What is said, in document order.
    pub blocks: Vec<Block<'a>>,
    /// From the marker, or the first block, to the last block.
    pub span: Span,
}

impl Section<'_> {
    /// The same section with texts of its own.
    pub fn into_owned(self) -> Section<'static> {
        Section {
            voice: self.voice,
            marker: self.marker.map(Marker::into_owned),
            blocks: self.blocks.into_iter().map(Block::into_owned).collect(),
            span: self.span,
        }
    }
}

/// Whose voice a section is.
#[doc(alias = "role")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Voice {
    /// The presenter in the studio.
    Anchor,
    /// The reporter.
    Reporter,
    /// A guest, whose name or "Response" is the marker.
    Guest,
    /// Nothing in the text says whose.
    Unknown,
}

/// The tag that opens a section, as written: `[Anchor]`, `<기자>`, `◀ 리포트 ▶`.
#[doc(alias = "tag")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Marker<'a> {
    /// The tag with its brackets.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

impl Marker<'_> {
    /// The same marker with a text of its own.
    pub fn into_owned(self) -> Marker<'static> {
        Marker { text: Cow::Owned(self.text.into_owned()), span: self.span }
    }
}
