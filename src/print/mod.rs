//! Printing: the tree back to text.
//!
//! The text has the form of the transcripts themselves: markers as written on a line of their own,
//! a blank line between blocks, two blank lines before a section that no marker opens, quotes in
//! the form in which they were written, with its signs in their plainest shape
//! (`[Name/Title: text]`).
//!
//! ```
//! let parsed = newscast::parse("<Anchor> Rain.\n[ Ana Ruiz / Harbour master : All day. ] It stopped.");
//! assert_eq!(
//!     parsed.transcript().to_text().unwrap(),
//!     "<Anchor>\n\nRain.\n\n[Ana Ruiz/Harbour master: All day.]\n\nIt stopped.\n",
//! );
//! ```

mod attempts;
mod change;
mod error;
mod faithful;
mod faults;
mod piece;
mod placed;
mod write;

use std::fmt;

pub use error::PrintError;
pub(crate) use error::kind;

use crate::Parsed;
use crate::tree::Transcript;

impl Parsed<'_> {
    /// The tree as text, such that parsing the text gives a tree of the same content, and printing
    /// that the same text.
    ///
    /// It is what [`Transcript::to_text`] gives. Should that find no text, which takes a text of odd
    /// signs in odd places, it is the text that was parsed.
    ///
    /// ```
    /// use newscast::ContentEq;
    ///
    /// let parsed = newscast::parse("[ Ana Ruiz / Harbour master:All day. ]");
    /// let printed = parsed.to_text();
    /// assert_eq!(printed, "[Ana Ruiz/Harbour master: All day.]\n");
    /// assert!(newscast::parse(&printed).transcript().content_eq(parsed.transcript()));
    /// ```
    pub fn to_text(&self) -> String {
        self.transcript().to_text().unwrap_or_else(|_| self.source().to_owned())
    }
}

impl Transcript<'_> {
    /// The tree as text, such that parsing the text gives a tree of the same content.
    ///
    /// The text is parsed again before it is returned: what is returned is never wrong. Where the
    /// plain form ([`Display`](fmt::Display)) would be read differently, other gaps and signs are
    /// tried, and at last the layout that the spans of a parsed tree tell. The work grows as the
    /// text does, but where a text is odd it is some hundred times that of parsing it.
    ///
    /// # Errors
    ///
    /// [`PrintError`], where a tree that was built or changed by hand has no faithful text: a
    /// paragraph that begins like a quote head, say, or one with a blank line in it.
    ///
    /// The tree of a parsed text has one. As what is tried is bounded, it may not be found for a text
    /// of odd signs in odd places; [`Parsed::to_text`] gives one for every text.
    ///
    /// ```
    /// use newscast::Block;
    ///
    /// let mut transcript = newscast::parse("It rained.\n\nIt stopped.").into_parts().0;
    /// let Block::Paragraph(paragraph) = &mut transcript.sections[0].blocks[1] else { panic!() };
    /// paragraph.text = "[Ana Ruiz/Harbour master: no narration]".into();
    /// let error = transcript.to_text().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "no text gives back this paragraph (section 1, block 2)",
    /// );
    /// ```
    pub fn to_text(&self) -> Result<String, PrintError> {
        faithful::text(self)
    }
}

/// The plain form of the text, with every block on lines of its own, unchecked: it may be read
/// differently.
///
/// Nearly always it is what [`to_text`](Transcript::to_text) gives. In odd texts a block is what it
/// is only on the line of its neighbour, or with other signs; `to_text` finds that and writes it so,
/// and for a tree that was changed by hand it may find no text at all.
impl fmt::Display for Transcript<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write::transcript(self, f)
    }
}
