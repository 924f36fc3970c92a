use std::borrow::Cow;

use super::{Few, Phrase, Span};

/// The sentence or printed line that names the reporter.
///
/// ```
/// use newscast::BylineKind;
///
/// let parsed = newscast::parse("Rain again.\n\nReporter Ida Holm has the details.\n\n\nIt rained.");
/// let byline = parsed.transcript().bylines().next().unwrap();
/// assert_eq!(byline.kind, BylineKind::Toss);
/// assert_eq!(byline.reporters[0], "Ida Holm");
/// assert_eq!(byline.text, "Reporter Ida Holm has the details.");
/// ```
#[doc(alias("hand-over", "sign-off", "sig-out"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Byline<'a> {
    /// Who says it, and when.
    pub kind: BylineKind,
    /// The reporters' names as written, without "reporter", place or mail address. Empty where
    /// the sentence lost the name ("I am a reporter.").
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub reporters: Few<Phrase<'a>>,
    /// The whole sentence or line.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub text: Cow<'a, str>,
    /// Where it stands.
    pub span: Span,
}

/// Who names the reporter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BylineKind {
    /// The anchor hands over: "Reporter Ida Holm has the details."
    Toss,
    /// The reporter closes: "This is Channel 4 News, Ida Holm."
    SignOff,
    /// A line under the item: "Ida Holm (holm@example.com)".
    Printed,
}

impl Byline<'_> {
    /// The first reporter's name.
    pub fn reporter(&self) -> Option<&str> {
        self.reporters.first().map(Phrase::as_str)
    }

    /// The same byline with texts of its own.
    pub fn into_owned(self) -> Byline<'static> {
        Byline {
            kind: self.kind,
            reporters: self.reporters.map(Phrase::into_owned),
            text: Cow::Owned(self.text.into_owned()),
            span: self.span,
        }
    }
}
