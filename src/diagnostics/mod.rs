//! What was odd in a text, where, and what had been expected.

mod code;
mod error;
mod render;

pub use code::{Code, Severity};
pub use error::{InvalidUtf8, ParseErrors};
pub use render::Rendered;

pub(crate) use sink::Sink;

mod sink;

use crate::{LineIndex, Span};

/// One oddity of a text.
///
/// ```
/// let source = "[Ana Ruiz/Harbour master: The tide\n\nis late.";
/// let parsed = newscast::parse(source);
/// let diagnostic = &parsed.diagnostics()[0];
///
/// assert_eq!(diagnostic.code().as_str(), "unclosed-quote");
/// assert_eq!(diagnostic.severity(), newscast::Severity::Error);
/// assert_eq!(diagnostic.span().start(), 34);
/// assert_eq!(diagnostic.related().map(|span| span.start()), Some(0));
/// println!("{}", diagnostic.render(source));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Diagnostic {
    code: Code,
    span: Span,
    related: Option<Span>,
}

impl Diagnostic {
    pub(crate) const fn new(code: Code, span: Span) -> Self {
        Self { code, span, related: None }
    }

    pub(crate) const fn with_related(self, related: Span) -> Self {
        Self { related: Some(related), ..self }
    }

    /// What kind of oddity it is.
    pub const fn code(&self) -> Code {
        self.code
    }

    /// How grave it is.
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Where it stands. Empty where something is missing: then it is the place where that was
    /// expected.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Where the construct began, such as the opening bracket of an unclosed quote.
    pub const fn related(&self) -> Option<Span> {
        self.related
    }

    /// What had been expected, in one line.
    pub const fn message(&self) -> &'static str {
        self.code.message()
    }

    /// The diagnostic with its source line, line, column and a caret, ready to print.
    ///
    /// `source` is the text that was parsed. With another one the place may be wrong, but nothing
    /// panics.
    pub fn render<'s>(&self, source: &'s str) -> Rendered<'s> {
        Rendered::new(*self, source)
    }

    /// What [`render`](Self::render) gives, by an index of the text that was parsed.
    ///
    /// Without an index each diagnostic reads the text up to its line. With one it reads little
    /// more than what it shows, so that all of a long text take no longer than they should.
    ///
    /// ```
    /// let source = "[Ana Ruiz/Harbour master: The tide\n\nis late.";
    /// let parsed = newscast::parse(source);
    /// let index = newscast::LineIndex::new(source);
    /// let diagnostic = &parsed.diagnostics()[0];
    /// let rendered = diagnostic.render_with(&index).to_string();
    /// assert_eq!(rendered.lines().nth(1), Some(" --> 1:35"));
    /// assert_eq!(rendered, diagnostic.render(source).to_string());
    /// ```
    pub fn render_with<'s>(&self, index: &LineIndex<'s>) -> Rendered<'s> {
        Rendered::with_index(*self, index)
    }
}
