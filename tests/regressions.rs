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
        // Every text of which anything is known is printed from the tree alone.
        if let Err(error) = newscast::parse(&text).transcript().to_text() {
            broken.push(format!("{name}: {error}"));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
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
