//! What holds for every parsed tree: the guarantees, as checks.
//!
//! [`check`] tries those that one text can show, JSON aside. It is what the fuzz targets and the tests of this crate
//! call, and it serves the tests and fuzz targets of crates that build on this one.

use std::fmt;

use crate::layout::is_blank;
use crate::tree::{Attribution, Block, ContentEq, Credits, QuoteBlock, Section, Span, Transcript};
use crate::{Diagnostic, Parsed, parse};

/// A guarantee that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at {span}")]
pub struct Violation {
    what: String,
    span: Span,
}

impl Violation {
    /// Where it does not hold.
    pub const fn span(&self) -> Span {
        self.span
    }
}

type Check = Result<(), Violation>;

fn violation<T>(what: impl fmt::Display, span: Span) -> Result<T, Violation> {
    Err(Violation { what: what.to_string(), span })
}

/// Parses the text and checks the guarantees on its tree: that nothing is lost, that every node is
/// what stands at its span, that printing and parsing again gives the same, that line endings make
/// no difference, and that the owned tree is equal. Not that JSON, out and in, gives an equal tree:
/// that takes a format of the caller's choice.
///
/// # Errors
///
/// The first [`Violation`] that is found. There is none on any text, as far as anybody knows.
///
/// ```
/// newscast::validate::check("[Ana Ruiz/Harbour master: The tide").unwrap();
/// ```
pub fn check(source: &str) -> Check {
    let parsed = parse(source);
    let transcript = parsed.transcript();
    spans(source, transcript)?;
    parsed.diagnostics().iter().try_for_each(|diagnostic| place(source, diagnostic))?;
    reparse(&parsed)?;
    line_endings(source, transcript)?;
    if transcript.clone().into_owned() != *transcript {
        return violation("the owned tree is not equal", transcript.span);
    }
    Ok(())
}

/// Checks that the spans of a tree lie in order in the source, that every node's text is what stands
/// at its span, and that no text is lost between them.
///
/// # Errors
///
/// The first [`Violation`] that is found.
pub fn spans(source: &str, transcript: &Transcript<'_>) -> Check {
    let mut cursor = Cursor { source, at: 0 };
    cursor.inside(
        transcript.span,
        |_| false,
        |cursor| transcript.sections.iter().try_for_each(|section| cursor.section(section)),
    )?;
    // Behind what spans reach, nothing is read.
    let reached = u32::try_from(source.len()).is_ok();
    cursor.blank_to(source.len(), |_| !reached)
}

/// A place in the source up to which everything was accounted for.
struct Cursor<'s> {
    source: &'s str,
    at: usize,
}

impl Cursor<'_> {
    /// Checks that only white space, or what `allowed` allows, lies between here and `to`.
    fn blank_to(&mut self, to: usize, allowed: impl Fn(char) -> bool) -> Check {
        let gap = Span::new(self.at, to).filter(|span| self.source.get(span.range()).is_some());
        let Some(gap) = gap else {
            let here = crate::layout::span(self.at, self.at);
            return violation(format_args!("not in order or on a boundary: {to}"), here);
        };
        if !self.source[gap].chars().all(|c| is_blank(c) || allowed(c)) {
            return violation(format_args!("lost {:?}", &self.source[gap]), gap);
        }
        self.at = to;
        Ok(())
    }

    /// A node with parts: before and between them only what `delimiter` allows.
    fn inside(
        &mut self,
        span: Span,
        delimiter: impl Fn(char) -> bool,
        parts: impl FnOnce(&mut Self) -> Check,
    ) -> Check {
        self.blank_to(span.start(), |_| false)?;
        let Some(text) = self.source.get(span.range()) else {
            let here = crate::layout::span(self.at, self.at);
            return violation(format_args!("not in order or on a boundary: {}", span.end()), here);
        };
        if text.starts_with(is_blank) || text.ends_with(is_blank) {
            return violation("white space around a node", span);
        }
        parts(self)?;
        if self.at > span.end() {
            return violation("a part reaches out of its node", span);
        }
        self.blank_to(span.end(), delimiter)
    }

    /// A node that is nothing but its text.
    fn text(&mut self, span: Span, text: &str, before: impl Fn(char) -> bool) -> Check {
        self.blank_to(span.start(), before)?;
        if self.source.get(span.range()) != Some(text) {
            return violation(format_args!("not what stands there: {text:?}"), span);
        }
        if text.is_empty() || text.starts_with(is_blank) || text.ends_with(is_blank) {
            return violation("white space around a text, or no text", span);
        }
        self.at = span.end();
        Ok(())
    }

    fn section(&mut self, section: &Section<'_>) -> Check {
        self.inside(
            section.span,
            |_| false,
            |cursor| {
                if let Some(marker) = &section.marker {
                    cursor.text(marker.span, &marker.text, |_| false)?;
                }
                section.blocks.iter().try_for_each(|block| cursor.block(block))
            },
        )
    }

    fn block(&mut self, block: &Block<'_>) -> Check {
        match block {
            Block::Paragraph(node) => self.text(node.span, &node.text, |_| false),
            Block::Unparsed(node) => self.text(node.span, &node.text, |_| false),
            Block::Quote(node) => self.quote(node),
            Block::Byline(node) => {
                self.text(node.span, &node.text, |_| false)?;
                let mut parts = Cursor { source: self.source, at: node.span.start() };
                for reporter in &node.reporters {
                    parts.text(reporter.span, &reporter.text, |_| true)?;
                }
                parts.blank_to(node.span.end(), |_| true)
            }
            Block::Credits(node) => self.credits(node),
        }
    }

    fn quote(&mut self, node: &QuoteBlock<'_>) -> Check {
        self.inside(node.span, is_delimiter, |cursor| {
            if let Some(tag) = &node.tag {
                cursor.text(tag.span, &tag.text, is_delimiter)?;
            }
            if let Some(attribution) = &node.attribution {
                cursor.attribution(attribution)?;
            }
            node.paragraphs.iter().try_for_each(|paragraph| {
                cursor.text(paragraph.span, &paragraph.text, is_delimiter)
            })
        })
    }

    fn attribution(&mut self, node: &Attribution<'_>) -> Check {
        let parts = node.name.iter().chain(&node.title).chain(&node.notes);
        self.blank_to(node.span.start(), is_delimiter)?;
        for part in parts {
            self.text(part.span, &part.text, is_delimiter)?;
        }
        if self.at != node.span.end() {
            return violation("an attribution does not end with its last part", node.span);
        }
        Ok(())
    }

    fn credits(&mut self, node: &Credits<'_>) -> Check {
        self.text(node.span, &node.text, |_| false)?;
        let mut parts = Cursor { source: self.source, at: node.span.start() };
        for entry in &node.entries {
            for part in std::iter::once(&entry.role).chain(&entry.names) {
                parts.text(part.span, &part.text, |_| true)?;
            }
        }
        parts.blank_to(node.span.end(), |_| true)
    }
}

/// What may stand in a quote block beside its parts.
const fn is_delimiter(c: char) -> bool {
    matches!(
        c,
        '[' | ']'
            | '［'
            | '］'
            | '('
            | ')'
            | '（'
            | '）'
            | '<'
            | '>'
            | '＜'
            | '＞'
            | '〈'
            | '〉'
            | '◀'
            | '▶'
            | '▷'
            | '◁'
            | '►'
            | '/'
            | '／'
            | ':'
            | '：'
            | '-'
            | '–'
            | '"'
            | '“'
            | '”'
            | '„'
            | '＂'
            | '〝'
            | '〞'
            | '「'
            | '」'
            | '『'
            | '』'
            | '\''
            | '‘'
            | '’'
            | '＇'
    )
}

fn place(source: &str, diagnostic: &Diagnostic) -> Check {
    let related = diagnostic.related().into_iter();
    for span in related.chain([diagnostic.span()]) {
        if source.get(span.range()).is_none() {
            return violation(format_args!("the place of {} is none", diagnostic.code()), span);
        }
    }
    Ok(())
}

/// Checks that the printed tree is parsed to the same content, and printed to the same text.
fn reparse(parsed: &Parsed<'_>) -> Check {
    let transcript = parsed.transcript();
    let printed = parsed.to_text();
    let again = parse(&printed);
    if !again.transcript().content_eq(transcript) {
        return violation("read differently when it is printed", transcript.span);
    }
    if again.to_text() != printed {
        return violation("printed differently the second time", transcript.span);
    }
    Ok(())
}

/// Checks that LF, CRLF and CR give trees of the same content.
fn line_endings(source: &str, transcript: &Transcript<'_>) -> Check {
    let unix = source.replace("\r\n", "\n").replace('\r', "\n");
    for (name, text) in [
        ("LF", unix.clone()),
        ("CRLF", unix.replace('\n', "\r\n")),
        ("CR", unix.replace('\n', "\r")),
    ] {
        if !parse(&text).transcript().content_eq(transcript) {
            return violation(format_args!("{name} gives another tree"), transcript.span);
        }
    }
    Ok(())
}
