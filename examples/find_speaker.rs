//! Prints every quote of a speaker in the given transcripts: those whose name, as written, holds the
//! words that are looked for, whatever their case.
//!
//! ```console
//! $ cargo run --example find_speaker -- Ruiz monday.txt tuesday.txt
//! monday.txt:17:1: Ana Ruiz, Harbour master
//!     The tide was late, and so were we. Nobody minded.
//! ```
//!
//! Without arguments it looks for "Ruiz" in an invented sample. Exits with 1 where nothing is found.

mod inputs;

use std::io::Write;
use std::process::ExitCode;

use inputs::{Inputs, Sample};
use newscast::{LineIndex, Unit};

/// An invented item.
const SAMPLE: Sample = Sample { name: "examples/ferry.txt", text: include_str!("ferry.txt") };

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let wanted = arguments.next().unwrap_or_else(|| "Ruiz".into());
    let wanted = wanted.to_string_lossy().to_lowercase();
    if wanted.trim().is_empty() {
        eprintln!("usage: find_speaker NAME [FILE…]");
        return ExitCode::FAILURE;
    }
    let mut found = false;
    let code = Inputs::new(arguments, SAMPLE).run(|out, path, text| {
        let parsed = newscast::parse(text);
        let index = LineIndex::new(text);
        for quote in parsed.transcript().quotes() {
            let Some(name) = quote.name().filter(|name| name.to_lowercase().contains(&wanted))
            else {
                continue;
            };
            found = true;
            let place = index.position(quote.span.start(), Unit::Grapheme);
            let place = place.map(|place| place.to_string()).unwrap_or_default();
            let title = quote.title().map(|title| format!(", {title}")).unwrap_or_default();
            writeln!(out, "{path}:{place}: {name}{title}")?;
            for paragraph in &quote.paragraphs {
                writeln!(out, "    {}", paragraph.text)?;
            }
        }
        Ok(())
    });
    if code == ExitCode::SUCCESS && !found {
        eprintln!("nobody of that name is quoted");
        return ExitCode::FAILURE;
    }
    code
}
