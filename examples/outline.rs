//! Shows transcripts as an outline: sections and voices, bylines, quotes with their speakers, each
//! with its line and column, and below what was odd in the text.
//!
//! ```console
//! $ cargo run --example outline                      an invented item
//! $ cargo run --example outline -- item.txt other.txt
//! $ cargo run --example outline -- -                 standard input
//! ```

mod columns;
mod inputs;

use std::io::{self, Write};
use std::process::ExitCode;

use inputs::{Inputs, Sample};
use newscast::{
    Block, Byline, BylineKind, LineIndex, Phrase, QuoteBlock, Section, Span, Unit, Voice,
};

/// How many columns of a text are shown.
const SHOWN: usize = 60;

/// An invented item.
const SAMPLE: Sample = Sample { name: "examples/fishing.txt", text: include_str!("fishing.txt") };

fn main() -> ExitCode {
    let mut inputs = Inputs::new(std::env::args_os().skip(1), SAMPLE);
    inputs.between = "\n";
    inputs.run(|out, name, source| Ok(show(out, name, source)?))
}

/// Writes the outline of one text.
pub(crate) fn show(out: &mut impl Write, name: &str, source: &str) -> io::Result<()> {
    let parsed = newscast::parse(source);
    let transcript = parsed.transcript();
    let index = LineIndex::new(source);

    let sections = count(transcript.sections().count(), "section");
    let quotes = count(transcript.quotes().count(), "quote");
    let reporter = transcript.reporter().unwrap_or("nobody named");
    writeln!(out, "{name}: {sections}, {quotes}, reporter: {reporter}")?;

    for section in transcript.sections() {
        writeln!(out)?;
        let mut outline = Outline { out, index: &index };
        outline.section(section)?;
    }
    for diagnostic in parsed.diagnostics() {
        writeln!(out, "\n{}", diagnostic.render_with(&index))?;
    }
    Ok(())
}

/// Writes the lines of an outline, each with its place in front.
struct Outline<'o, 's, W> {
    out: &'o mut W,
    index: &'o LineIndex<'s>,
}

impl<W: Write> Outline<'_, '_, W> {
    fn section(&mut self, section: &Section<'_>) -> io::Result<()> {
        let voice = match section.voice {
            Voice::Anchor => "Anchor",
            Voice::Reporter => "Reporter",
            Voice::Guest => "Guest",
            _ => "Voice unknown",
        };
        let marker = section.marker.as_ref().map(|marker| format!("  {}", marker.text));
        self.line(section.span, 0, voice, marker.as_deref().unwrap_or_default())?;
        section.blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block<'_>) -> io::Result<()> {
        match block {
            Block::Paragraph(paragraph) => {
                self.line(paragraph.span, 1, "Paragraph  ", &first_words(&paragraph.text))
            }
            Block::Quote(quote) => self.quote(quote),
            Block::Byline(byline) => self.byline(byline),
            Block::Credits(credits) => {
                let entries: Vec<String> = credits
                    .entries
                    .iter()
                    .map(|entry| format!("{}: {}", entry.role, joined(&entry.names)))
                    .collect();
                self.line(credits.span, 1, "Credits    ", &entries.join("; "))
            }
            Block::Unparsed(unparsed) => {
                self.line(unparsed.span, 1, "Unparsed   ", &first_words(&unparsed.text))
            }
            // Kinds of block that a later version may add.
            other => self.line(other.span(), 1, "Block", ""),
        }
    }

    fn quote(&mut self, quote: &QuoteBlock<'_>) -> io::Result<()> {
        let mut head = quote.name().unwrap_or("(no speaker)").to_owned();
        for part in quote.title().into_iter().chain(quote.notes().iter().map(Phrase::as_str)) {
            head.push_str(" / ");
            head.push_str(part);
        }
        self.line(quote.span, 1, "Quote      ", &head)?;
        for paragraph in &quote.paragraphs {
            self.line(paragraph.span, 2, "", &format!("“{}”", first_words(&paragraph.text)))?;
        }
        Ok(())
    }

    fn byline(&mut self, byline: &Byline<'_>) -> io::Result<()> {
        let kind = match byline.kind {
            BylineKind::Toss => "toss",
            BylineKind::SignOff => "sign-off",
            _ => "printed",
        };
        let names = joined(&byline.reporters);
        let words = first_words(&byline.text);
        self.line(byline.span, 1, "Byline     ", &format!("{names} ({kind}): {words}"))
    }

    fn line(&mut self, span: Span, depth: usize, what: &str, text: &str) -> io::Result<()> {
        let place = self
            .index
            .position(span.start(), Unit::Grapheme)
            .map_or_else(String::new, |position| position.to_string());
        let indent = ["", "  ", "             "][depth];
        writeln!(self.out, "{place:>7}  {indent}{what}{text}")
    }
}

/// The text up to the last word that still fits, on one line.
fn first_words(text: &str) -> String {
    let fits = |end: usize| columns::width(&text[..end]) <= SHOWN;
    let shown = if fits(text.len()) {
        text
    } else {
        let ends = newscast::words(text).map(|word| word.end).take_while(|end| fits(*end));
        &text[..ends.last().unwrap_or(0)]
    };
    let cut = if shown.len() < text.len() { " …" } else { "" };
    let mut line = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    line.push_str(cut);
    line
}

fn joined(names: &[Phrase<'_>]) -> String {
    names.iter().map(Phrase::as_str).collect::<Vec<_>>().join(", ")
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
