use std::borrow::Cow;

use super::{Few, Phrase, Span};

/// The staff line: who filmed, edited, drew.
///
/// ```
/// let parsed = newscast::parse("(Video coverage: Bo Lind, Ana Ruiz, Video editing: Ida Holm)");
/// let credits = parsed.transcript().credits().next().unwrap();
/// assert_eq!(credits.entries[0].role, "Video coverage");
/// assert_eq!(credits.entries[0].names.len(), 2);
/// assert_eq!(credits.entries[1].names[0], "Ida Holm");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Credits<'a> {
    /// The roles with their names, in the order of the line.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub entries: Few<Credit<'a>>,
    /// The whole line, with its brackets.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

impl Credits<'_> {
    /// The same line with texts of its own.
    pub fn into_owned(self) -> Credits<'static> {
        Credits {
            entries: self.entries.map(Credit::into_owned),
            text: Cow::Owned(self.text.into_owned()),
            span: self.span,
        }
    }
}

/// One staff role and who filled it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Credit<'a> {
    /// The role, as written.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub role: Phrase<'a>,
    /// The names, as written.
    pub names: Few<Phrase<'a>>,
}

impl Credit<'_> {
    /// Where the entry stands: from its role to its last name.
    pub fn span(&self) -> Span {
        self.names.last().map_or(self.role.span, |name| self.role.span.to(name.span))
    }

    /// The same entry with texts of its own.
    pub fn into_owned(self) -> Credit<'static> {
        Credit { role: self.role.into_owned(), names: self.names.map(Phrase::into_owned) }
    }
}
