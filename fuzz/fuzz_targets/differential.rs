//! Where the oracle reads a transcript of the core form, the parser finds the same in it.
#![no_main]

use libfuzzer_sys::{arbitrary::Unstructured, fuzz_target};
use newscast_fuzz::{oracle, pieces, text};

fuzz_target!(|bytes: &[u8]| {
    oracle::compare(&text(bytes));

    let mut choices = Unstructured::new(bytes);
    let source = pieces::core_form(&mut choices);
    assert!(oracle::compare(&source), "the oracle does not accept {source:?}");
    // One character more or less: mostly still of the core form.
    let mut chars: Vec<char> = source.chars().collect();
    let at = choices.int_in_range(0..=chars.len() - 1).unwrap_or(0);
    let other =
        *choices.choose(&['\n', ' ', '.', '?', '/', ':', 'a', 'A', '가', ',']).unwrap_or(&' ');
    match choices.int_in_range(0..=2) {
        Ok(0) => chars.insert(at, other),
        Ok(1) => chars[at] = other,
        _ => {
            chars.remove(at);
        }
    }
    oracle::compare(&chars.into_iter().collect::<String>());
});
