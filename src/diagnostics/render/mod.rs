mod excerpt;
mod width;

#[cfg(test)]
mod tests;

use core::fmt;

use self::excerpt::Excerpt;
use super::{Code, Diagnostic};
use crate::LineIndex;

/// A [`Diagnostic`] with its source line, ready to print: see [`Diagnostic::render`].
///
/// Line and column count from 1, the column in graphemes. A caret stands under each column the
/// place takes on its first line, and one where it takes none; Hangul, Chinese characters, kana,
/// full-width punctuation and emoji take two, combining marks none. Of a long line about 100
/// columns around the place are shown. A tab is shown as four spaces, a control character and one
/// that reverses the direction of writing as U+FFFD, and an invisible one not at all. There is no
/// line break at the end.
///
/// ```text
/// error[unclosed-quote]: expected the end of this quote before the next quote, marker or section
///  --> 3:35
///   |
/// 3 | [Ana Ruiz/Harbour master: The tide
///   |                                   ^
///   | the quote opens at 3:1
/// ```
///
/// Where the construct began on another line, that line is shown below:
///
/// ```text
/// error[unclosed-quote]: expected the end of this quote before the next quote, marker or section
///  --> 5:13
///   |
/// 5 | is late again
///   |              ^
/// note: the quote opens here
///  --> 3:1
///   |
/// 3 | [Ana Ruiz/Harbour master: The tide
///   | ^
/// ```
#[derive(Clone, Debug)]
pub struct Rendered<'s> {
    diagnostic: Diagnostic,
    place: Excerpt<'s>,
    related: Option<Excerpt<'s>>,
}

impl<'s> Rendered<'s> {
    pub(crate) fn new(diagnostic: Diagnostic, source: &'s str) -> Self {
        Self {
            diagnostic,
            place: Excerpt::of_source(source, diagnostic.span()),
            related: diagnostic.related().map(|span| Excerpt::of_source(source, span)),
        }
    }

    pub(crate) fn with_index(diagnostic: Diagnostic, index: &LineIndex<'s>) -> Self {
        Self {
            diagnostic,
            place: Excerpt::of_index(index, diagnostic.span()),
            related: diagnostic.related().map(|span| Excerpt::of_index(index, span)),
        }
    }

    /// What began at the related place.
    fn beginning(&self) -> &'static str {
        match self.diagnostic.code() {
            Code::UnclosedQuote
            | Code::WrongClosingBracket
            | Code::TextAfterQuote
            | Code::TextBeforeQuote
            | Code::MissingColon
            | Code::EmptyName
            | Code::EmptyTitle
            | Code::EmptyQuote => "the quote opens",
            Code::StrayBracket | Code::TextTooLong | Code::TooMany => "it begins",
        }
    }
}

impl fmt::Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { diagnostic, place, related } = self;
        let last_line = related.iter().fold(place.position.line, |n, r| n.max(r.position.line));
        let gutter = last_line.max(1).ilog10() as usize + 1;

        write!(f, "{}[{}]: {}", diagnostic.severity(), diagnostic.code(), diagnostic.message())?;
        place.write(f, gutter)?;
        match related {
            None => Ok(()),
            Some(related) if related.position.line == place.position.line => {
                let (beginning, position) = (self.beginning(), related.position);
                write!(f, "\n{:gutter$} | {beginning} at {position}", "")
            }
            Some(related) => {
                write!(f, "\nnote: {} here", self.beginning())?;
                related.write(f, gutter)
            }
        }
    }
}
