//! Quotes as a table: CSV after RFC 4180, in UTF-8.

use std::borrow::Cow;
use std::io::{self, Write};

use super::voice::reporter;
use crate::tree::{Block, Transcript};
use crate::{LineIndex, Unit};

/// The names of the columns, in order.
pub const COLUMNS: [&str; 6] = ["name", "title", "text", "reporter", "start", "end"];

/// A row: one quote.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct QuoteRow<'t> {
    /// The speaker's name as written; an empty cell where there is none.
    pub name: Option<&'t str>,
    /// The speaker's title as written.
    pub title: Option<&'t str>,
    /// What is said; paragraphs are joined by a blank.
    pub text: Cow<'t, str>,
    /// The reporter of the story in which the quote stands.
    pub reporter: Option<&'t str>,
    /// How many code points of the source stand before the quote block.
    pub start: usize,
    /// How many code points of the source stand before its end.
    pub end: usize,
}

/// The quotes of a transcript as rows, in document order. Where the tree was changed by hand and a
/// span is none of the index's text, its offset is 0.
///
/// ```
/// let text = "비.\n\n[Ana Ruiz/Pilot: All day.]";
/// let parsed = newscast::parse(text);
/// let index = newscast::LineIndex::new(text);
/// let rows: Vec<_> = newscast::export::csv::rows(parsed.transcript(), &index).collect();
/// assert_eq!(rows[0].name, Some("Ana Ruiz"));
/// assert_eq!((rows[0].start, rows[0].end), (4, 30));
/// ```
pub fn rows<'t>(
    transcript: &'t Transcript<'_>,
    index: &'t LineIndex<'_>,
) -> impl Iterator<Item = QuoteRow<'t>> {
    let offset = |at| index.document_offset(at, Unit::CodePoint).unwrap_or(0);
    transcript.stories().flat_map(move |story| {
        let reporter = reporter(&story);
        let blocks = story.sections.iter().flat_map(|section| &section.blocks);
        blocks.filter_map(move |block| match block {
            Block::Quote(quote) => Some(QuoteRow {
                name: quote.name(),
                title: quote.title(),
                text: quote.text(),
                reporter,
                start: offset(quote.span.start()),
                end: offset(quote.span.end()),
            }),
            _ => None,
        })
    })
}

/// Writes the quotes of a transcript as CSV, below a row with the names of the columns.
///
/// Cells are written as they are: a spreadsheet takes one that begins with `=` for a formula.
///
/// # Errors
///
/// Those of the writer.
///
/// ```
/// let text = "[Ana Ruiz/Pilot: \"All day\", I said.]";
/// let parsed = newscast::parse(text);
/// let mut out = Vec::new();
/// newscast::export::csv::write(parsed.transcript(), &newscast::LineIndex::new(text), &mut out)?;
/// assert_eq!(
///     String::from_utf8(out).unwrap(),
///     "name,title,text,reporter,start,end\r\n\
///      Ana Ruiz,Pilot,\"\"\"All day\"\", I said.\",,0,36\r\n",
/// );
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(
    transcript: &Transcript<'_>,
    index: &LineIndex<'_>,
    out: impl Write,
) -> io::Result<()> {
    let mut out = ::csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(::csv::Terminator::CRLF)
        .from_writer(out);
    out.write_record(COLUMNS)?;
    for row in rows(transcript, index) {
        out.serialize(row)?;
    }
    out.flush()
}
