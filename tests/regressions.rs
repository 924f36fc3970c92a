//! Every input that a fuzz target ever found fault with keeps every guarantee.
//!
//! A file of `tests/regressions` is one input, byte for byte. Its name says what it broke.

use std::fs;
use std::path::Path;

use newscast::validate;

#[test]
fn the_inputs_that_broke_a_guarantee_keep_it_now() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/regressions");
    let mut inputs: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    let mut broken = Vec::new();
    for input in inputs {
        // A target that takes bytes reads them so.
        let bytes = fs::read(&input).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        if let Err(violation) = validate::check(&text) {
            broken.push(format!("{}: {violation}", input.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
