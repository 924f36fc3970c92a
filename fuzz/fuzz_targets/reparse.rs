//! Print and parse again, twice: the same content, then the same text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newscast::ContentEq;
use newscast_fuzz::text;

fuzz_target!(|bytes: &[u8]| {
    let source = text(bytes);
    let parsed = newscast::parse(&source);
    let printed = parsed.transcript().to_text();
    let printed = printed.unwrap_or_else(|error| panic!("{error}: {source:?}"));

    let again = newscast::parse(&printed);
    assert!(again.transcript().content_eq(parsed.transcript()), "another tree from {printed:?}");
    let reprinted = again.transcript().to_text().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(reprinted, printed);
});
