//! The texts an example works on: the named files, `-` for standard input, or an invented sample
//! where nothing is named.

use std::io::{self, Read};
use std::process::ExitCode;

/// An invented item, in the forms that real ones have.
const SAMPLE: &str = "\
[Anchor]

The night ferry to Quillport sails again after eleven weeks in the dock.

Not everybody on the island is glad of it.

Reporter Ida Holm has the details.

[Reporter]

The first passengers were on the quay before light, with blankets and a tuba.

[Ana Ruiz/Harbour master: The tide was late, and so were we. Nobody minded.

I counted forty bicycles and one goat.]

The new engine is said to be so quiet that the gulls no longer notice it.

[Bo Lind/Fisherman: \"A ferry that nobody hears is a ferry that runs over nets.\"]

[Kim Mo/Islander/Voice altered: I would rather not say what we paid for the tickets.]

Kim Mo left before the band began to play.

[이바다/어촌계장: 섬에는 배가 꼭 필요합니다. 밤에도 다녀야죠.]

[Ana Ruiz/Harbour master: We sail at nine, tide or no tide.]

This was Ida Holm of KBS.

(Camera: Siv Berg, Editing: Kai Moe)
";

/// Calls `each` with the name and text of every input. What goes wrong is told on standard error,
/// and the rest is done nevertheless.
pub(crate) fn each(
    paths: &[String],
    mut each: impl FnMut(&str, &str) -> Result<(), Box<dyn std::error::Error>>,
) -> ExitCode {
    if paths.is_empty() {
        return code(tell("sample", &each("sample", SAMPLE)));
    }
    let mut good = true;
    for path in paths {
        let done = read(path).and_then(|text| each(path, &text));
        good &= tell(path, &done);
    }
    code(good)
}

fn read(path: &str) -> Result<String, Box<dyn std::error::Error>> {
    let bytes = if path == "-" {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        bytes
    } else {
        std::fs::read(path)?
    };
    Ok(String::from_utf8(bytes)
        .map_err(|error| format!("not UTF-8 from byte {} on", error.utf8_error().valid_up_to()))?)
}

fn tell(name: &str, done: &Result<(), Box<dyn std::error::Error>>) -> bool {
    if let Err(error) = done {
        // A reader that has seen enough closes the pipe: `… | head`.
        let closed = error.downcast_ref::<io::Error>().map(io::Error::kind);
        if closed == Some(io::ErrorKind::BrokenPipe) {
            return true;
        }
        eprintln!("{name}: {error}");
    }
    done.is_ok()
}

fn code(good: bool) -> ExitCode {
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
