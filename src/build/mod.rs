//! Building: nodes made by hand, valid or refused.
//!
//! Every constructor prints the node and parses what it printed. The node is what was read; where
//! that is something else, a [`BuildError`] names the node and says what would be read. So a
//! `Paragraph` cannot hold a quote head, nor a name a slash.
//!
//! | node | constructors |
//! | --- | --- |
//! | [`Paragraph`] | [`Paragraph::new`] |
//! | [`QuoteBlock`] | [`QuoteBlock::new`], [`QuoteBlock::with_notes`] |
//! | [`Byline`] | [`Byline::new`] |
//! | [`Credits`] | [`Credits::new`] |
//! | [`Unparsed`] | [`Unparsed::new`] |
//! | [`Marker`](crate::Marker) | [`Marker::new`](crate::Marker::new) |
//! | [`Section`] | [`Section::new`] |
//! | [`Transcript`] | [`Transcript::build`] |
//!
//! The spans of a node built here count from the start of its own printed text, those of a
//! transcript are places in [`Built::text`]. What a block is may also depend on its neighbours: a
//! sentence that names the reporter at the end of a section is a byline. [`Section::new`] and
//! [`Transcript::build`] check that.
//!
//! ```
//! use newscast::{BylineKind, Byline, Marker, Paragraph, QuoteBlock, Section, Transcript, Voice};
//!
//! # fn main() -> Result<(), newscast::BuildError> {
//! let lead = Section::new(Voice::Anchor, Some(Marker::new("[Anchor]")?), [
//!     Paragraph::new("The ferry sails again.")?.into(),
//!     Byline::new(BylineKind::Toss, "Reporter Ida Holm has the details.")?.into(),
//! ])?;
//! let report = Section::new(Voice::Reporter, None, [
//!     QuoteBlock::new(Some("Ana Ruiz"), Some("Harbour master"), &["At last."])?.into(),
//! ])?;
//! let built = Transcript::build([lead, report])?;
//! assert_eq!(
//!     built.text,
//!     "[Anchor]\n\nThe ferry sails again.\n\nReporter Ida Holm has the details.\n\n\n\
//!      [Ana Ruiz/Harbour master: At last.]\n",
//! );
//! let quote = built.transcript.quotes().next().unwrap();
//! assert_eq!(&built.text[quote.span], "[Ana Ruiz/Harbour master: At last.]");
//! # Ok(())
//! # }
//! ```

mod error;
mod nodes;
mod section;
mod shift;

pub use error::BuildError;

use crate::tree::{
    Block, Byline, Credits, Paragraph, QuoteBlock, Section, Span, Transcript, Unparsed,
};

/// A transcript that was built, with the text in which its spans are places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    /// The printed text.
    pub text: String,
    /// What `text` is parsed to.
    pub transcript: Transcript<'static>,
}

impl<'a> Transcript<'a> {
    /// Lays out the sections: prints them and parses the text.
    ///
    /// The content of the result is that of the sections; the spans are places in the text. The
    /// sections may also be those of a parsed transcript that was changed: their old spans do not
    /// count.
    ///
    /// # Errors
    ///
    /// [`BuildError::Print`], which names the section and the block, where no text gives back the
    /// sections.
    ///
    /// ```
    /// use newscast::Transcript;
    ///
    /// let changed = newscast::parse("It rained.\n\n[Ana Ruiz: All day.]").into_parts().0
    ///     .map_paragraphs(|mut paragraph| {
    ///         paragraph.text = paragraph.text.replace("rained", "snowed").into();
    ///         paragraph
    ///     });
    /// let built = Transcript::build(changed.sections).unwrap();
    /// assert_eq!(built.text, "It snowed.\n\n[Ana Ruiz: All day.]\n");
    /// assert_eq!(newscast::parse(&built.text).transcript(), &built.transcript);
    /// ```
    pub fn build(sections: impl IntoIterator<Item = Section<'a>>) -> Result<Built, BuildError> {
        let text = unplaced(sections.into_iter().collect()).to_text()?;
        let transcript = crate::parse(&text).into_parts().0.into_owned();
        Ok(Built { text, transcript })
    }
}

/// Where a node stands that was not printed yet. Such nodes never leave this module.
fn nowhere() -> Span {
    crate::layout::span(0, 0)
}

fn unplaced(sections: Vec<Section<'_>>) -> Transcript<'_> {
    Transcript { sections, span: nowhere() }
}

/// A node into its block.
macro_rules! into_block {
    ($($node:ident => $make:expr;)*) => {$(
        impl<'a> From<$node<'a>> for Block<'a> {
            fn from(node: $node<'a>) -> Self {
                $make(node)
            }
        }
    )*};
}

into_block! {
    Paragraph => Block::Paragraph;
    QuoteBlock => |node| Block::Quote(Box::new(node));
    Byline => |node| Block::Byline(Box::new(node));
    Credits => |node| Block::Credits(Box::new(node));
    Unparsed => Block::Unparsed;
}
