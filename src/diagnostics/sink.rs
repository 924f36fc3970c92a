use super::{Code, Diagnostic};

/// Collects diagnostics up to a bound; where the bound is reached, a last one says so.
#[derive(Debug)]
pub(crate) struct Sink {
    diagnostics: Vec<Diagnostic>,
    limit: usize,
}

impl Sink {
    pub(crate) const fn new(limit: usize) -> Self {
        Self { diagnostics: Vec::new(), limit }
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        match self.diagnostics.len() {
            len if len < self.limit => self.diagnostics.push(diagnostic),
            len if len == self.limit => {
                self.diagnostics.push(Diagnostic::new(Code::TooMany, diagnostic.span()));
            }
            _ => {}
        }
    }

    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }
}
