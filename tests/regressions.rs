//! Every input that a fuzz target ever found fault with keeps every guarantee.
//!
//! A file of `tests/regressions` is one input, byte for byte. Its name says what it broke.

use std::fs;
use std::path::Path;

use newscast::validate;

#[test]
fn the_inputs_that_broke_a_guarantee_keep_it_now() {
    let mut broken = Vec::new();
    for (name, text) in inputs("tests/regressions") {
        if let Err(violation) = validate::check(&text) {
            broken.push(format!("{name}: {violation}"));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What is known and not mended yet: the printer refuses these trees. One that is mended fails here,
/// and moves to the others.
#[test]
fn the_open_ones_are_refused_and_nothing_worse() {
    for (name, text) in inputs("tests/regressions/open") {
        let violation = validate::check(&text).expect_err(&name);
        assert!(violation.is_refusal(), "{name}: {violation}");
    }
}

/// The inputs in a folder, with their names. A target that takes bytes reads them so.
fn inputs(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files
        .iter()
        .map(|path| {
            let bytes = fs::read(path).unwrap();
            (path.display().to_string(), String::from_utf8_lossy(&bytes).into_owned())
        })
        .collect()
}
