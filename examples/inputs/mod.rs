//! What the examples share: the texts named on the command line, `-` for standard input, or an
//! invented item where nothing is named.

use std::error::Error;
use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Read, StdoutLock, Write};
use std::process::ExitCode;

/// An invented item, shown where no path is given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    pub(crate) name: &'static str,
    pub(crate) text: &'static str,
}

/// What went wrong with one text, or with the writing of anything.
pub(crate) type Failure = Box<dyn Error>;

/// The texts of one run.
#[derive(Clone, Debug)]
pub(crate) struct Inputs {
    pub(crate) paths: Vec<OsString>,
    pub(crate) sample: Sample,
    /// Written between what two texts give.
    pub(crate) between: &'static str,
}

impl Inputs {
    /// The texts that the arguments name.
    pub(crate) fn new(paths: impl IntoIterator<Item = OsString>, sample: Sample) -> Self {
        Self { paths: paths.into_iter().collect(), sample, between: "" }
    }

    /// Hands every text in turn to `show`, with the standard streams.
    pub(crate) fn run(
        &self,
        show: impl FnMut(&mut BufWriter<StdoutLock<'static>>, &str, &str) -> Result<(), Failure>,
    ) -> ExitCode {
        let mut out = BufWriter::new(io::stdout().lock());
        match self.each(&mut io::stdin().lock(), &mut out, &mut io::stderr(), show) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            // Whoever reads has seen enough: `outline item.txt | head`.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                // The writer would try again, and complain, when it is dropped.
                drop(out.into_parts());
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        }
    }

    /// Hands every text in turn to `show`, with its name.
    ///
    /// A text that cannot be read, is not UTF-8, or cannot be shown is reported to `errors`, and the
    /// next one follows. Gives whether all could be shown.
    ///
    /// # Errors
    ///
    /// An error of writing.
    pub(crate) fn each<W: Write>(
        &self,
        input: &mut dyn Read,
        out: &mut W,
        errors: &mut dyn Write,
        mut show: impl FnMut(&mut W, &str, &str) -> Result<(), Failure>,
    ) -> io::Result<bool> {
        if self.paths.is_empty() {
            let shown = show(out, self.sample.name, self.sample.text);
            return report(self.sample.name, shown, out, errors);
        }
        let (mut all, mut shown) = (true, false);
        for path in &self.paths {
            let name = if path == "-" { "standard input".into() } else { path.to_string_lossy() };
            let done = match read(path, input) {
                Ok(text) => {
                    if shown {
                        out.write_all(self.between.as_bytes())?;
                    }
                    shown = true;
                    show(out, &name, &text)
                }
                Err(message) => Err(message.into()),
            };
            all &= report(&name, done, out, errors)?;
        }
        Ok(all)
    }
}

/// Whether it was done; if not, says why.
fn report(
    name: &str,
    done: Result<(), Failure>,
    out: &mut impl Write,
    errors: &mut dyn Write,
) -> io::Result<bool> {
    let failed = match done {
        Ok(()) => None,
        Err(failure) => Some(failure.downcast::<io::Error>().map_or_else(Ok, |error| Err(*error))?),
    };
    // What was shown so far comes first, also where both go to one terminal.
    out.flush()?;
    if let Some(failure) = &failed {
        writeln!(errors, "{name}: {failure}")?;
    }
    Ok(failed.is_none())
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
