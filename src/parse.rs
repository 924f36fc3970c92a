//! The entry points: text in, tree and diagnostics out.

use crate::diagnostics::{Diagnostic, InvalidUtf8, ParseErrors, Sink};
use crate::grammar;
use crate::layout::Source;
use crate::structure::Builder;
use crate::tree::Transcript;

/// Parses a transcript. Never fails: bad input gives diagnostics, and nothing of it is lost.
///
/// The tree borrows from `text` and copies none of it. Of a text longer than 4 GiB the tree covers
/// the first 4 GiB, and a diagnostic of severity error says so.
///
/// ```
/// let parsed = newscast::parse("[Ana Ruiz/Harbour master: The tide is late.]");
/// assert!(parsed.diagnostics().is_empty());
/// for quote in parsed.transcript().quotes() {
///     println!("{}: {}", quote.name().unwrap_or("somebody"), quote.text());
/// }
/// ```
pub fn parse(text: &str) -> Parsed<'_> {
    ParseOptions::new().parse(text)
}

/// Parses a transcript from bytes.
///
/// # Errors
///
/// [`InvalidUtf8`], with the offset of the first bad byte, where the bytes are not UTF-8.
///
/// ```
/// let bytes = std::fs::read("README.md").unwrap();
/// let parsed = newscast::parse_bytes(&bytes).unwrap();
/// assert!(parsed.transcript().blocks().count() > 1);
/// ```
pub fn parse_bytes(bytes: &[u8]) -> Result<Parsed<'_>, InvalidUtf8> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(parse(text)),
        Err(error) => Err(InvalidUtf8::new(error.valid_up_to())),
    }
}

/// How to parse, where the defaults do not serve.
///
/// ```
/// let text = "]\n\n]\n\n]";
/// let parsed = newscast::ParseOptions::new().max_diagnostics(2).parse(text);
/// let codes: Vec<_> = parsed.diagnostics().iter().map(|d| d.code().as_str()).collect();
/// assert_eq!(codes, ["stray-bracket", "stray-bracket", "too-many-diagnostics"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseOptions {
    /// How many diagnostics are listed, 1000 unless set. One more, of code `too-many-diagnostics`,
    /// stands at the place of the first that is not. If none of those listed is an error, the first
    /// error comes behind it, so that [`Parsed::into_result`] never takes a faulty text for a good
    /// one.
    pub max_diagnostics: usize,
}

impl ParseOptions {
    /// The defaults.
    pub const fn new() -> Self {
        Self { max_diagnostics: 1000 }
    }

    /// Lists at most `limit` diagnostics.
    #[must_use]
    pub const fn max_diagnostics(self, limit: usize) -> Self {
        Self { max_diagnostics: limit, ..self }
    }

    /// Parses with these options, as [`parse`] does.
    pub fn parse(self, text: &str) -> Parsed<'_> {
        let mut sink = Sink::new(self.max_diagnostics);
        let (source, lines) = Source::new(text, &mut sink);
        let mut builder = Builder::new(source);
        grammar::read(source, lines, &mut sink, &mut builder);
        let transcript = builder.finish();
        Parsed { source: source.text, transcript, diagnostics: sink.into_diagnostics() }
    }
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// A transcript with its diagnostics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed<'a> {
    source: &'a str,
    transcript: Transcript<'a>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Parsed<'a> {
    /// The tree.
    pub const fn transcript(&self) -> &Transcript<'a> {
        &self.transcript
    }

    /// What was odd in the text, in document order.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The text that was parsed, or the part of it that spans can address.
    pub const fn source(&self) -> &'a str {
        self.source
    }

    /// The tree, for a caller who takes no text with an error in it.
    ///
    /// # Errors
    ///
    /// [`ParseErrors`] where a diagnostic is of severity error. Warnings and notes are no errors.
    pub fn into_result(self) -> Result<Transcript<'a>, ParseErrors> {
        match ParseErrors::of(&self.diagnostics) {
            None => Ok(self.transcript),
            Some(errors) => Err(errors),
        }
    }

    /// The tree and the diagnostics.
    pub fn into_parts(self) -> (Transcript<'a>, Vec<Diagnostic>) {
        (self.transcript, self.diagnostics)
    }
}
