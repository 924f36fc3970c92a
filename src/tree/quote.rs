use std::borrow::Cow;

use super::{Few, Paragraph, Phrase, Span};

/// Somebody else's recorded words: `[Name/Title: text]` and its sisters.
///
/// ```
/// let parsed = newscast::parse("[Ana Ruiz/Harbour master: The tide is late.\n\nAgain.]");
/// let quote = parsed.transcript().quotes().next().unwrap();
/// assert_eq!(quote.name(), Some("Ana Ruiz"));
/// assert_eq!(quote.title(), Some("Harbour master"));
/// assert_eq!(quote.text(), "The tide is late. Again.");
/// assert_eq!(quote.paragraphs.len(), 2);
/// assert!(quote.is_closed());
/// ```
#[doc(alias("sound bite", "SOT", "actuality", "interview clip", "soundbite"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct QuoteBlock<'a> {
    /// The tag before the attribution, without its brackets: "Soundbite", "인터뷰", "SYN".
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub tag: Option<Phrase<'a>>,
    /// Who says it; `None` where the block has no label.
    pub attribution: Option<Attribution<'a>>,
    /// What is said, without brackets and surrounding quotation marks. Empty where the head
    /// stands alone.
    pub paragraphs: Few<Paragraph<'a>>,
    /// How the block is written.
    pub form: QuoteForm,
    /// The quotation marks around what is said.
    pub quotation: Quotation,
    /// How the block ended.
    pub closing: Closing,
    /// Where the block stands, with its brackets.
    pub span: Span,
}

/// How a quote block is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuoteForm {
    /// `[Name/Title: text]`
    Bracket,
    /// `[Name/Title text]`: the colon is missing.
    NoColon,
    /// `[Name/Title] "text"`: the head is closed before the words.
    Head,
    /// `<Name / Title> "text"`
    Angle,
    /// `Name / Title "text"`, or a role alone on the line before its words.
    Bare,
    /// `[Soundbite] Name(Title) : "text"`
    SquareTag,
    /// `<인터뷰> 이름(직함) : "말"`
    AngleTag,
    /// `◀SYN▶ name "text"`
    ArrowTag,
    /// `(S-U) "text"`
    RoundTag,
    /// `▶ 인터뷰 : 이름 / 직함 - "말"`
    BulletTag,
}

/// The quotation marks around what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Quotation {
    /// No marks.
    None,
    /// A mark on both sides.
    Both,
    /// An opening mark only.
    Opening,
}

/// How a quote block ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Closing {
    /// With its bracket.
    Bracket,
    /// With its closing quotation mark, in the forms that have no bracket around the words.
    QuotationMark,
    /// With its line, in the forms that have neither.
    Line,
    /// With the wrong bracket: `… goods.)`
    WrongBracket,
    /// Not at all: the bracket or the mark is missing, and the block was ended with its own
    /// paragraph.
    Missing,
}

impl QuoteBlock<'_> {
    /// The speaker's name as written, or the whole label where it is a role alone.
    pub fn name(&self) -> Option<&str> {
        self.attribution.as_ref()?.name.as_ref().map(Phrase::as_str)
    }

    /// The speaker's title as written.
    pub fn title(&self) -> Option<&str> {
        self.attribution.as_ref()?.title.as_ref().map(Phrase::as_str)
    }

    /// The further parts of the head: "voice altered", a date, a party.
    pub fn notes(&self) -> &[Phrase<'_>] {
        self.attribution.as_ref().map_or(&[], |attribution| &attribution.notes)
    }

    /// What is said, its paragraphs joined by a blank. Borrowed where there is one paragraph.
    pub fn text(&self) -> Cow<'_, str> {
        match &self.paragraphs[..] {
            [only] => Cow::Borrowed(&only.text),
            all => {
                let texts: Vec<&str> = all.iter().map(|paragraph| &*paragraph.text).collect();
                Cow::Owned(texts.join(" "))
            }
        }
    }

    /// Whether the block ends as its form demands.
    pub fn is_closed(&self) -> bool {
        !matches!(self.closing, Closing::WrongBracket | Closing::Missing)
    }

    /// The same block with texts of its own.
    pub fn into_owned(self) -> QuoteBlock<'static> {
        QuoteBlock {
            tag: self.tag.map(Phrase::into_owned),
            attribution: self.attribution.map(Attribution::into_owned),
            paragraphs: self.paragraphs.map(Paragraph::into_owned),
            form: self.form,
            quotation: self.quotation,
            closing: self.closing,
            span: self.span,
        }
    }
}

/// Who says the words of a quote block, as written.
///
/// With no slash in the head, the whole label is the name, also where it is a role alone:
/// `[Restaurant clerk: …]`.
#[doc(alias("super", "lower third", "CG"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Attribution<'a> {
    /// The first part of the head; `None` where it was left empty (`[/Title: …]`).
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub name: Option<Phrase<'a>>,
    /// The second part.
    pub title: Option<Phrase<'a>>,
    /// Further parts: "voice altered", a date, a party.
    pub notes: Few<Phrase<'a>>,
    /// From the first part to the last.
    pub span: Span,
}

impl Attribution<'_> {
    /// The same attribution with texts of its own.
    pub fn into_owned(self) -> Attribution<'static> {
        Attribution {
            name: self.name.map(Phrase::into_owned),
            title: self.title.map(Phrase::into_owned),
            notes: self.notes.map(Phrase::into_owned),
            span: self.span,
        }
    }
}
