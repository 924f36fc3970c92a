use std::borrow::Cow;
use std::fmt;

use super::Span;

/// A part of a node that has a place of its own: a name, a title, a note, a reporter, a staff role.
///
/// ```
/// let parsed = newscast::parse("[Ana Ruiz/Harbour master: The tide is late.]");
/// let quote = parsed.transcript().quotes().next().unwrap();
/// let title = quote.attribution.as_ref().unwrap().title.as_ref().unwrap();
/// assert_eq!(title.as_str(), "Harbour master");
/// assert_eq!(title.span.range(), 10..24);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Phrase<'a> {
    /// The words, as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where they stand.
    pub span: Span,
}

impl Phrase<'_> {
    /// The words, as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same phrase with a text of its own.
    pub fn into_owned(self) -> Phrase<'static> {
        Phrase { text: Cow::Owned(self.text.into_owned()), span: self.span }
    }
}

impl AsRef<str> for Phrase<'_> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Phrase<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl PartialEq<str> for Phrase<'_> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Phrase<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}
