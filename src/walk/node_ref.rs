use super::Children;
use crate::tree::{
    Attribution, Block, Byline, Credit, Credits, Marker, Paragraph, Phrase, QuoteBlock, Section,
    Span, Transcript, Unparsed,
};

/// A node of any kind, borrowed from its tree.
///
/// ```
/// use newscast::walk::NodeRef;
///
/// let parsed = newscast::parse("It rained.\n\n[Ana Ruiz/Harbour master: All day.]");
/// let said: Vec<_> = parsed.transcript().nodes().filter_map(|step| match step.node {
///     NodeRef::Quote(quote) => quote.name(),
///     _ => None,
/// }).collect();
/// assert_eq!(said, ["Ana Ruiz"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeRef<'t, 'a> {
    /// The whole tree.
    Transcript(&'t Transcript<'a>),
    /// A section.
    Section(&'t Section<'a>),
    /// The tag that opens a section.
    Marker(&'t Marker<'a>),
    /// A paragraph, of narration or of a quote.
    Paragraph(&'t Paragraph<'a>),
    /// A quote block.
    Quote(&'t QuoteBlock<'a>),
    /// The head of a quote block.
    Attribution(&'t Attribution<'a>),
    /// A byline.
    Byline(&'t Byline<'a>),
    /// A staff line.
    Credits(&'t Credits<'a>),
    /// One entry of a staff line.
    Credit(&'t Credit<'a>),
    /// Text that belongs to no rule.
    Unparsed(&'t Unparsed<'a>),
    /// A part of a quote block, attribution, byline or credit.
    Phrase(PhraseRole, &'t Phrase<'a>),
}

impl<'t, 'a> NodeRef<'t, 'a> {
    /// Where the node stands.
    pub fn span(self) -> Span {
        match self {
            Self::Transcript(node) => node.span,
            Self::Section(node) => node.span,
            Self::Marker(node) => node.span,
            Self::Paragraph(node) => node.span,
            Self::Quote(node) => node.span,
            Self::Attribution(node) => node.span,
            Self::Byline(node) => node.span,
            Self::Credits(node) => node.span,
            Self::Credit(node) => node.span(),
            Self::Unparsed(node) => node.span,
            Self::Phrase(_, node) => node.span,
        }
    }

    /// The text of the node, as written; `None` for the nodes that have no text of their own but
    /// that of their children: transcript, section, quote block, attribution and credit.
    pub fn text(self) -> Option<&'t str> {
        match self {
            Self::Marker(node) => Some(&node.text),
            Self::Paragraph(node) => Some(&node.text),
            Self::Byline(node) => Some(&node.text),
            Self::Credits(node) => Some(&node.text),
            Self::Unparsed(node) => Some(&node.text),
            Self::Phrase(_, node) => Some(&node.text),
            Self::Transcript(_)
            | Self::Section(_)
            | Self::Quote(_)
            | Self::Attribution(_)
            | Self::Credit(_) => None,
        }
    }

    /// The name of the node's kind: that of the variant in snake case. For a block it is the `type`
    /// that stands in its JSON.
    ///
    /// ```
    /// let parsed = newscast::parse("It rained.");
    /// let kinds: Vec<_> = parsed.transcript().nodes().map(|step| step.node.kind()).collect();
    /// assert_eq!(kinds, ["transcript", "section", "paragraph"]);
    /// ```
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Transcript(_) => "transcript",
            Self::Section(_) => "section",
            Self::Marker(_) => "marker",
            Self::Paragraph(_) => "paragraph",
            Self::Quote(_) => "quote",
            Self::Attribution(_) => "attribution",
            Self::Byline(_) => "byline",
            Self::Credits(_) => "credits",
            Self::Credit(_) => "credit",
            Self::Unparsed(_) => "unparsed",
            Self::Phrase(..) => "phrase",
        }
    }

    /// The nodes right below this one, in document order.
    ///
    /// ```
    /// use newscast::walk::NodeRef;
    ///
    /// let parsed = newscast::parse("[Ana Ruiz/Harbour master: All day.]");
    /// let quote = parsed.transcript().quotes().next().unwrap();
    /// let kinds: Vec<_> = NodeRef::Quote(quote).children().map(NodeRef::kind).collect();
    /// assert_eq!(kinds, ["attribution", "paragraph"]);
    /// ```
    pub fn children(self) -> Children<'t, 'a> {
        Children::of(self)
    }
}

/// The node that a block holds.
impl<'t, 'a> From<&'t Block<'a>> for NodeRef<'t, 'a> {
    fn from(block: &'t Block<'a>) -> Self {
        match block {
            Block::Paragraph(node) => Self::Paragraph(node),
            Block::Quote(node) => Self::Quote(node),
            Block::Byline(node) => Self::Byline(node),
            Block::Credits(node) => Self::Credits(node),
            Block::Unparsed(node) => Self::Unparsed(node),
        }
    }
}

/// What a [`Phrase`] is to the node that holds it.
///
/// ```
/// use newscast::walk::NodeRef;
///
/// let parsed = newscast::parse("[Ana Ruiz/Harbour master: All day.]");
/// let phrases: Vec<_> = parsed.transcript().nodes().filter_map(|step| match step.node {
///     NodeRef::Phrase(role, phrase) => Some((role.as_str(), phrase.as_str())),
///     _ => None,
/// }).collect();
/// assert_eq!(phrases, [("name", "Ana Ruiz"), ("title", "Harbour master")]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PhraseRole {
    /// [`QuoteBlock::tag`]
    Tag,
    /// [`Attribution::name`]
    Name,
    /// [`Attribution::title`]
    Title,
    /// One of [`Attribution::notes`].
    Note,
    /// One of [`Byline::reporters`].
    Reporter,
    /// [`Credit::role`]
    StaffRole,
    /// One of [`Credit::names`].
    StaffName,
}

impl PhraseRole {
    /// The name of the variant in snake case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Name => "name",
            Self::Title => "title",
            Self::Note => "note",
            Self::Reporter => "reporter",
            Self::StaffRole => "staff_role",
            Self::StaffName => "staff_name",
        }
    }
}
