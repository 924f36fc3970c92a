//! What the examples share: the texts named on the command line.

use std::ffi::OsString;
use std::io::{self, Read, Write};

use newscast::Parsed;

/// An invented news item, shown where no path is given.
pub(crate) const SAMPLE: &str = include_str!("../sample.txt");

/// Parses every path in turn (`-` is `input`) and hands it to `show`; without a path, the sample.
///
/// A text that cannot be read, or is not UTF-8, is reported to `errors`, and the next one follows.
/// Gives whether all could be shown.
///
/// # Errors
///
/// An error of writing.
pub(crate) fn each<W: Write>(
    paths: &[OsString],
    input: &mut dyn Read,
    out: &mut W,
    errors: &mut dyn Write,
    show: impl Fn(&mut W, &str, &str, &Parsed<'_>) -> io::Result<()>,
) -> io::Result<bool> {
    if paths.is_empty() {
        show(out, "examples/sample.txt", SAMPLE, &newscast::parse(SAMPLE))?;
    }
    let (mut all, mut shown) = (true, false);
    for path in paths {
        let name = if path == "-" { "standard input".into() } else { path.to_string_lossy() };
        match read(path, input) {
            Ok(text) => {
                if shown {
                    writeln!(out)?;
                }
                show(out, &name, &text, &newscast::parse(&text))?;
                shown = true;
            }
            Err(message) => {
                // What was shown so far comes first, also where both go to one terminal.
                out.flush()?;
                writeln!(errors, "{name}: {message}")?;
                all = false;
            }
        }
    }
    out.flush()?;
    Ok(all)
}

/// The text at `path`, or the reason why there is none.
fn read(path: &OsString, input: &mut dyn Read) -> Result<String, String> {
    let mut bytes = Vec::new();
    let read = if path == "-" {
        input.read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        format!("not UTF-8: the first bad byte is at offset {offset}")
    })
}

/// How many columns of a terminal `text` takes, nearly: Hangul and other wide characters take two,
/// combining marks none.
pub(crate) fn width(text: &str) -> usize {
    text.chars()
        .map(|c| match c {
            '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => 0,
            '\u{1100}'..='\u{115f}'
            | '\u{2e80}'..='\u{303e}'
            | '\u{3041}'..='\u{a4cf}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe6f}'
            | '\u{ff00}'..='\u{ff60}'
            | '\u{ffe0}'..='\u{ffe6}'
            | '\u{1f300}'..='\u{1f9ff}'
            | '\u{20000}'..='\u{3fffd}' => 2,
            _ => 1,
        })
        .sum()
}
