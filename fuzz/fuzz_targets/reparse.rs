//! Print and parse again, twice: the same content, then the same text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newscast::ContentEq;
use newscast_fuzz::text;

fuzz_target!(|bytes: &[u8]| {
    let source = text(bytes);
    let parsed = newscast::parse(&source);
    let printed = parsed.to_text();

    let again = newscast::parse(&printed);
    assert!(again.transcript().content_eq(parsed.transcript()), "another tree from {printed:?}");
    assert_eq!(again.to_text(), printed);
});
