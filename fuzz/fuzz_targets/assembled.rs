//! A transcript assembled from whole constructs holds every guarantee.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newscast::validate;
use newscast_fuzz::pieces::Piece;

fuzz_target!(|pieces: Vec<Piece>| {
    let source: String = pieces.iter().map(ToString::to_string).collect();
    if let Err(violation) = validate::check(&source) {
        panic!("{violation} in {source:?}");
    }
});
