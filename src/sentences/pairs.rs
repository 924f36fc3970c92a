//! Which quotation marks and round brackets are open.

/// A cursor that counts `"`, `(` and `)` on the way, and only as far as somebody asks.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pairs {
    at: usize,
    quote: bool,
    depth: usize,
    /// Where the outermost open bracket stands.
    bracket: usize,
}

impl Pairs {
    /// Nothing is open at `at`.
    pub(super) const fn new(at: usize) -> Self {
        Self { at, quote: false, depth: 0, bracket: 0 }
    }

    /// Whether a `"` is open at `at`.
    pub(super) fn quote_at(&mut self, text: &str, at: usize, sentence: usize) -> bool {
        self.go_to(text, at, sentence);
        self.quote
    }

    /// Where the `(` stands that is open at `at`, when it is of the sentence that begins at
    /// `sentence`.
    pub(super) fn bracket_at(&mut self, text: &str, at: usize, sentence: usize) -> Option<usize> {
        self.go_to(text, at, sentence);
        (self.depth > 0 && self.bracket >= sentence).then_some(self.bracket)
    }

    /// Calls must come in the order of the text.
    fn go_to(&mut self, text: &str, to: usize, sentence: usize) {
        let Some(passed) = text.as_bytes().get(self.at..to) else {
            return;
        };
        for offset in memchr::memchr3_iter(b'"', b'(', b')', passed) {
            let at = self.at + offset;
            match passed[offset] {
                b'"' => self.quote = !self.quote,
                b')' => self.depth = self.depth.saturating_sub(1),
                // An open bracket of an earlier sentence may never be closed: it counts no more.
                _ if self.depth == 0 || self.bracket < sentence => {
                    self.depth = 1;
                    self.bracket = at;
                }
                _ => self.depth += 1,
            }
        }
        self.at = to;
    }
}
