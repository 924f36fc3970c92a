use std::borrow::Cow;

use super::{Byline, Credits, QuoteBlock, Span};

/// One of the alternatives inside a [`Section`](super::Section), in document order.
///
/// The rarer ones are boxed, so that a page of narration stays small.
///
/// ```
/// use newscast::Block;
///
/// let parsed = newscast::parse("It rained.\n\n[Ana Ruiz/Harbour master: All day.]");
/// let kinds: Vec<_> = parsed.transcript().blocks().map(|block| match block {
///     Block::Paragraph(paragraph) => format!("told: {}", paragraph.text),
///     Block::Quote(quote) => format!("said by {}", quote.name().unwrap_or("?")),
///     _ => "something else".to_owned(),
/// }).collect();
/// assert_eq!(kinds, ["told: It rained.", "said by Ana Ruiz"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(tag = "type", rename_all = "snake_case"))]
#[cfg_attr(
    feature = "schemars",
    schemars(description = "One of the alternatives inside a section, in document order.")
)]
#[non_exhaustive]
pub enum Block<'a> {
    /// Narration.
    Paragraph(Paragraph<'a>),
    /// Somebody else's recorded words.
    Quote(Box<QuoteBlock<'a>>),
    /// The sentence or line that names the reporter.
    Byline(Box<Byline<'a>>),
    /// The staff line.
    Credits(Box<Credits<'a>>),
    /// Text that belongs to no rule.
    Unparsed(Unparsed<'a>),
}

impl Block<'_> {
    /// Where the block stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Paragraph(node) => node.span,
            Self::Quote(node) => node.span,
            Self::Byline(node) => node.span,
            Self::Credits(node) => node.span,
            Self::Unparsed(node) => node.span,
        }
    }

    /// The same block with texts of its own.
    pub fn into_owned(self) -> Block<'static> {
        match self {
            Self::Paragraph(node) => Block::Paragraph(node.into_owned()),
            Self::Quote(node) => Block::Quote(Box::new(node.into_owned())),
            Self::Byline(node) => Block::Byline(Box::new(node.into_owned())),
            Self::Credits(node) => Block::Credits(Box::new(node.into_owned())),
            Self::Unparsed(node) => Block::Unparsed(node.into_owned()),
        }
    }
}

/// Narration, or one paragraph of a quote.
///
/// Where the source breaks the line inside a sentence, so does `text`: it is exactly what stands at
/// `span`.
#[doc(alias = "narration")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Paragraph<'a> {
    /// The words, as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where they stand.
    pub span: Span,
}

impl Paragraph<'_> {
    /// The same paragraph with a text of its own.
    pub fn into_owned(self) -> Paragraph<'static> {
        Paragraph { text: Cow::Owned(self.text.into_owned()), span: self.span }
    }
}

/// Text that belongs to no rule: page heads and footers, links, a stray bracket. Kept, never
/// dropped.
#[doc(alias = "junk")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Unparsed<'a> {
    /// The text, as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

impl Unparsed<'_> {
    /// The same node with a text of its own.
    pub fn into_owned(self) -> Unparsed<'static> {
        Unparsed { text: Cow::Owned(self.text.into_owned()), span: self.span }
    }
}

#[cfg(feature = "serde")]
mod json {
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, Serializer};

    use super::{Block, Byline, Credits, Paragraph, QuoteBlock, Unparsed};

    /// The form of JSON and its like: `{"type": "paragraph", …}`.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(remote = "Block", tag = "type", rename_all = "snake_case")]
    enum Tagged<'a> {
        #[serde(borrow)]
        Paragraph(Paragraph<'a>),
        Quote(Box<QuoteBlock<'a>>),
        Byline(Box<Byline<'a>>),
        Credits(Box<Credits<'a>>),
        Unparsed(Unparsed<'a>),
    }

    /// The form of formats that do not describe themselves: they cannot look for a tag.
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(remote = "Block", rename_all = "snake_case")]
    enum Plain<'a> {
        #[serde(borrow)]
        Paragraph(Paragraph<'a>),
        Quote(Box<QuoteBlock<'a>>),
        Byline(Box<Byline<'a>>),
        Credits(Box<Credits<'a>>),
        Unparsed(Unparsed<'a>),
    }

    /// Internally tagged in formats for people, externally tagged in binary ones.
    impl Serialize for Block<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            if serializer.is_human_readable() {
                Tagged::serialize(self, serializer)
            } else {
                Plain::serialize(self, serializer)
            }
        }
    }

    impl<'de: 'a, 'a> Deserialize<'de> for Block<'a> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            if deserializer.is_human_readable() {
                Tagged::deserialize(deserializer)
            } else {
                Plain::deserialize(deserializer)
            }
        }
    }
}
