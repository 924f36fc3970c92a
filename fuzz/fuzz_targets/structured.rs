//! A tree that the constructors make is printed to a text that is read as this tree.
#![no_main]

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use newscast_fuzz::built::{assert_built, core_form, sections};

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let mut choices = Unstructured::new(rest);
    if first % 4 == 0 {
        let tree = core_form(&mut choices);
        assert!(assert_built(&tree), "no text for a tree of the core form: {tree:?}");
        return;
    }
    // No text may give some of these trees: a paragraph behind a head without words is its words.
    assert_built(&sections(choices));
});
