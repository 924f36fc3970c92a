//! Paragraphs of what is said in a quote.
//!
//! ```text
//! said := paragraph (break paragraph)*
//! ```
//!
//! A blank line ends a paragraph; so does the end of a line that ends a sentence. A line that ends
//! in mid-sentence goes on in the next one.

use std::borrow::Cow;

use super::signs::ends_sentence;
use crate::layout::{Source, line_end, skip_blanks, trim_end};
use crate::tree::{Few, Paragraph};

/// The paragraphs of `said`, which is a slice of the source without blanks around it.
pub(super) fn paragraphs<'a>(said: &'a str, source: Source<'a>) -> Few<Paragraph<'a>> {
    let mut paragraphs = Few::new();
    let mut start = 0;
    let mut at = 0;
    while start < said.len() {
        let end = line_end(said, at);
        let (next, breaks) = skip_blanks(said, end);
        let text = trim_end(&said[start..end]);
        if next == said.len() || breaks > 1 || ends_sentence(text) {
            paragraphs.push(paragraph(text, source));
            start = next;
        }
        at = next;
    }
    paragraphs
}

/// The one paragraph that `text` is.
pub(super) fn paragraph<'a>(text: &'a str, source: Source<'a>) -> Paragraph<'a> {
    Paragraph { text: Cow::Borrowed(text), span: source.span(text) }
}
