use super::{Code, Diagnostic, Severity};

/// Collects diagnostics up to a bound; where the bound is reached, a last one says so.
#[derive(Debug)]
pub(crate) struct Sink {
    diagnostics: Vec<Diagnostic>,
    limit: usize,
    /// The first error that is not listed, while none is: a strict caller must hear of it.
    unlisted: Option<Diagnostic>,
}

impl Sink {
    pub(crate) const fn new(limit: usize) -> Self {
        Self { diagnostics: Vec::new(), limit, unlisted: None }
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        match self.diagnostics.len() {
            len if len < self.limit => self.diagnostics.push(diagnostic),
            len if len == self.limit => {
                self.diagnostics.push(Diagnostic::new(Code::TooMany, diagnostic.span()));
            }
            _ => {}
        }
        if self.diagnostics.len() > self.limit && diagnostic.severity() == Severity::Error {
            self.unlisted.get_or_insert(diagnostic);
        }
    }

    pub(crate) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        if self.diagnostics.iter().all(|diagnostic| diagnostic.severity() != Severity::Error) {
            self.diagnostics.extend(self.unlisted);
        }
        self.diagnostics
    }
}
