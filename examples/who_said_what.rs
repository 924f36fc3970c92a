//! A table of who speaks in each transcript, how often and how much: what a crate that depends on
//! this one would write.
//!
//! ```console
//! $ cargo run --example who_said_what                an invented item
//! $ cargo run --example who_said_what -- item.txt -
//! ```

mod columns;
mod inputs;

use std::io::{self, Write};
use std::process::ExitCode;

use inputs::{Inputs, Sample};

/// An invented item.
const SAMPLE: Sample = Sample { name: "examples/fishing.txt", text: include_str!("fishing.txt") };

fn main() -> ExitCode {
    let mut inputs = Inputs::new(std::env::args_os().skip(1), SAMPLE);
    inputs.between = "\n";
    inputs.run(|out, name, source| Ok(show(out, name, source)?))
}

/// Writes the table of one text.
pub(crate) fn show(out: &mut impl Write, name: &str, source: &str) -> io::Result<()> {
    let parsed = newscast::parse(source);
    let mut rows = vec![["Speaker", "Title", "Quotes", "Words"].map(str::to_owned)];
    for speaker in &parsed.transcript().speakers() {
        if speaker.quotes() == 0 {
            continue;
        }
        rows.push([
            speaker.name().unwrap_or("(no speaker)").to_owned(),
            speaker.titles().collect::<Vec<_>>().join("; "),
            speaker.quotes().to_string(),
            speaker.words().to_string(),
        ]);
    }
    let widths = [0, 1, 2, 3]
        .map(|column| rows.iter().map(|row| columns::width(&row[column])).max().unwrap_or(0));

    writeln!(out, "{name}\n")?;
    for [speaker, title, quotes, words] in &rows {
        let speaker = padded(speaker, widths[0]);
        let title = padded(title, widths[1]);
        let [quotes_width, words_width] = [widths[2], widths[3]];
        writeln!(out, "{speaker}  {title}  {quotes:>quotes_width$}  {words:>words_width$}")?;
    }
    Ok(())
}

/// The text with blanks behind it, so that it takes `width` columns.
///
/// `format!("{:width$}")` counts characters, and Hangul takes two columns each.
fn padded(text: &str, width: usize) -> String {
    let blanks = width.saturating_sub(columns::width(text));
    format!("{text}{}", " ".repeat(blanks))
}
