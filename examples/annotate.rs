//! Prints what was found in the given transcripts as JSON lines, one object a marker, byline, quote
//! and staff line, in document order.
//!
//! ```console
//! $ cargo run --example annotate -- item.txt
//! {"file":"item.txt","form":"toss","kind":"byline","reporter":"Ida Holm","text":"…"}
//! ```
//!
//! `-` is standard input; without a path it reads an invented item.

mod inputs;

use std::io::{self, Write};
use std::process::ExitCode;

use inputs::{Inputs, Sample};
use newscast::{Block, BylineKind, Phrase, QuoteBlock, Transcript};
use serde_json::{Value, json};

/// An invented item.
const SAMPLE: Sample = Sample { name: "examples/ferry.txt", text: include_str!("ferry.txt") };

fn main() -> ExitCode {
    Inputs::new(std::env::args_os().skip(1), SAMPLE)
        .run(|out, path, text| Ok(lines(path, newscast::parse(text).transcript(), out)?))
}

fn lines(path: &str, transcript: &Transcript<'_>, out: &mut impl Write) -> io::Result<()> {
    for section in transcript.sections() {
        if let Some(marker) = &section.marker {
            line(out, &json!({ "file": path, "kind": "marker", "text": folded(&marker.text) }))?;
        }
        for block in &section.blocks {
            match block {
                Block::Byline(byline) => {
                    let names: Vec<&str> = byline.reporters.iter().map(Phrase::as_str).collect();
                    let reporter = (!names.is_empty()).then(|| folded(&names.join(", ")));
                    let form = match byline.kind {
                        BylineKind::Toss => "toss",
                        BylineKind::SignOff => "signoff",
                        _ => "printed",
                    };
                    let text = folded(&byline.text);
                    let found = json!({
                        "file": path, "kind": "byline", "form": form, "reporter": reporter, "text": text,
                    });
                    line(out, &found)?;
                }
                Block::Quote(quote) => line(out, &quoted(path, quote))?,
                Block::Credits(credits) => {
                    let text = folded(&credits.text);
                    line(out, &json!({ "file": path, "kind": "credits", "text": text }))?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn quoted(path: &str, quote: &QuoteBlock<'_>) -> Value {
    let text = folded(&quote.text());
    let notes: Vec<String> = quote.notes().iter().map(|note| folded(note.as_str())).collect();
    let chars: Vec<char> = text.chars().collect();
    json!({
        "file": path,
        "kind": "quote",
        "name": quote.name().map(folded),
        "title": quote.title().map(folded),
        "notes": notes,
        "start": chars.iter().take(30).collect::<String>(),
        "end": chars[chars.len().saturating_sub(30)..].iter().collect::<String>(),
        "closed": quote.is_closed(),
        "paragraphs": quote.paragraphs.len(),
        "text": text,
    })
}

/// The text with its white space folded to single blanks.
fn folded(text: &str) -> String {
    text.replace('\u{200B}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn line(out: &mut impl Write, value: &Value) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    writeln!(out)
}
