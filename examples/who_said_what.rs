//! A table of who speaks in each transcript, how often and how much: what a crate that depends on
//! this one would write.
//!
//! ```console
//! $ cargo run --example who_said_what                an invented item
//! $ cargo run --example who_said_what -- item.txt -
//! ```

mod inputs;

use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use newscast::Parsed;

fn main() -> ExitCode {
    let paths: Vec<OsString> = std::env::args_os().skip(1).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    match inputs::each(&paths, &mut io::stdin().lock(), &mut out, &mut io::stderr(), show) {
        Ok(true) => ExitCode::SUCCESS,
        // Whoever reads the table has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {
            drop(out.into_parts());
            ExitCode::SUCCESS
        }
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the table of one text.
pub(crate) fn show(
    out: &mut impl Write,
    name: &str,
    _: &str,
    parsed: &Parsed<'_>,
) -> io::Result<()> {
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
        .map(|column| rows.iter().map(|row| inputs::width(&row[column])).max().unwrap_or(0));

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
    let blanks = width.saturating_sub(inputs::width(text));
    format!("{text}{}", " ".repeat(blanks))
}
