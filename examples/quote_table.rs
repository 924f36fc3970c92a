//! Prints all quotes of the given transcripts as one CSV table, with the file in the first column.
//!
//! ```console
//! $ cargo run --example quote_table --features csv -- monday.txt tuesday.txt
//! file,name,title,text,reporter,start,end
//! monday.txt,Ana Ruiz,Harbour master,We sail at nine.,Ida Holm,710,764
//! ```

mod inputs;

use std::process::ExitCode;

use inputs::{Failure, Inputs, Sample};
use newscast::LineIndex;
use newscast::export::csv::{COLUMNS, rows};

/// An invented item.
const SAMPLE: Sample = Sample { name: "examples/ferry.txt", text: include_str!("ferry.txt") };

fn main() -> ExitCode {
    let mut header = Some(["file"].into_iter().chain(COLUMNS));
    Inputs::new(std::env::args_os().skip(1), SAMPLE).run(|out, path, text| {
        let mut out = csv::WriterBuilder::new().has_headers(false).from_writer(out);
        if let Some(header) = header.take() {
            out.write_record(header).map_err(failure)?;
        }
        let parsed = newscast::parse(text);
        for row in rows(parsed.transcript(), &LineIndex::new(text)) {
            out.serialize((path, row)).map_err(failure)?;
        }
        Ok(out.flush()?)
    })
}

/// An error of writing as it was before the table's writer wrapped it.
fn failure(error: csv::Error) -> Failure {
    let message = error.to_string();
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        _ => message.into(),
    }
}
