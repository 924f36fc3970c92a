//! LF, CRLF and CR give trees of the same content.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newscast::ContentEq;
use newscast_fuzz::text;

fuzz_target!(|bytes: &[u8]| {
    let source = text(bytes);
    let unix = source.replace("\r\n", "\n").replace('\r', "\n");
    let expected = newscast::parse(&unix);
    let codes: Vec<_> = expected.diagnostics().iter().map(newscast::Diagnostic::code).collect();
    let windows = unix.replace('\n', "\r\n");
    let mac = unix.replace('\n', "\r");
    // As it came, with the line endings mixed; then one kind each.
    for other in [&*source, &windows, &mac] {
        let parsed = newscast::parse(other);
        assert!(
            parsed.transcript().content_eq(expected.transcript()),
            "another tree from {other:?} than from {unix:?}",
        );
        let found: Vec<_> = parsed.diagnostics().iter().map(newscast::Diagnostic::code).collect();
        assert_eq!(found, codes, "other diagnostics for {other:?}");
    }
});
