use super::{Diagnostic, Severity};

/// The bytes given to [`parse_bytes`](crate::parse_bytes) are not UTF-8.
///
/// ```
/// let error = newscast::parse_bytes(b"It rained\xff.").unwrap_err();
/// assert_eq!(error.offset(), 9);
/// assert_eq!(error.to_string(), "not UTF-8: the first bad byte is at offset 9");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not UTF-8: the first bad byte is at offset {offset}")]
pub struct InvalidUtf8 {
    offset: usize,
}

impl InvalidUtf8 {
    pub(crate) const fn new(offset: usize) -> Self {
        Self { offset }
    }

    /// The offset of the first byte that is not UTF-8.
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

/// A text has diagnostics of severity error: what
/// [`Parsed::into_result`](crate::Parsed::into_result) gives to a strict caller.
///
/// ```
/// fn strict(text: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync + 'static>> {
///     let transcript = newscast::parse(text).into_result()?;
///     println!("{}", transcript.narration());
///     Ok(())
/// }
/// let error = strict("[Ana Ruiz/Harbour master: The tide").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "expected the end of this quote before the next quote, marker or section \
///      (unclosed-quote at byte 34)",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseErrors {
    diagnostics: Vec<Diagnostic>,
}

impl ParseErrors {
    /// The errors among the diagnostics, if there are any.
    pub(crate) fn of(diagnostics: &[Diagnostic]) -> Option<Self> {
        let diagnostics: Vec<_> =
            diagnostics.iter().filter(|d| d.severity() == Severity::Error).copied().collect();
        (!diagnostics.is_empty()).then_some(Self { diagnostics })
    }

    /// The diagnostics of severity error, in document order; at least one.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl std::fmt::Display for ParseErrors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [first, more @ ..] = &self.diagnostics[..] else { return Ok(()) };
        write!(f, "{} ({} at byte {})", first.message(), first.code(), first.span().start())?;
        match more.len() {
            0 => Ok(()),
            1 => f.write_str(", and one more"),
            n => write!(f, ", and {n} more"),
        }
    }
}

impl std::error::Error for ParseErrors {}
