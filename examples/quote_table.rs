//! Prints all quotes of the given transcripts as one CSV table, with the file in the first column.
//!
//! ```console
//! $ cargo run --example quote_table --features csv -- monday.txt tuesday.txt
//! file,name,title,text,reporter,start,end
//! monday.txt,Ana Ruiz,Harbour master,We sail at nine.,Ida Holm,710,764
//! ```

mod texts;

use std::io;
use std::process::ExitCode;

use newscast::LineIndex;
use newscast::export::csv::{COLUMNS, rows};

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let mut out = csv::WriterBuilder::new().has_headers(false).from_writer(io::stdout().lock());
    let mut header = Some(["file"].into_iter().chain(COLUMNS));
    texts::each(&paths, |path, text| {
        if let Some(header) = header.take() {
            out.write_record(header).map_err(io::Error::from)?;
        }
        let parsed = newscast::parse(text);
        for row in rows(parsed.transcript(), &LineIndex::new(text)) {
            out.serialize((path, row)).map_err(io::Error::from)?;
        }
        Ok(out.flush()?)
    })
}
