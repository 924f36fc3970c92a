//! Any bytes: no panic, and the tree covers the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newscast::{LineIndex, ParseOptions, validate};
use newscast_fuzz::{assert_place, text};

fuzz_target!(|bytes: &[u8]| {
    match (newscast::parse_bytes(bytes), std::str::from_utf8(bytes)) {
        (Ok(parsed), Ok(source)) => assert_eq!(parsed, newscast::parse(source)),
        (Err(error), Err(bad)) => assert_eq!(error.offset(), bad.valid_up_to()),
        (parsed, _) => panic!("valid and invalid UTF-8 are confused: {parsed:?}"),
    }

    let source = text(bytes);
    let parsed = newscast::parse(&source);
    if let Err(violation) = validate::spans(&source, parsed.transcript()) {
        panic!("{violation}");
    }
    for step in parsed.transcript().nodes() {
        let span = step.node.span();
        assert_place(&source, span, &step.node.kind());
        if let Some(text) = step.node.text() {
            assert_eq!(text, &source[span]);
        }
        assert!(step.parent.is_none_or(|parent| parent.span().encloses(span)), "{step:?}");
    }

    let index = LineIndex::new(&source);
    for diagnostic in parsed.diagnostics() {
        assert_place(&source, diagnostic.span(), &diagnostic.code());
        if let Some(related) = diagnostic.related() {
            assert_place(&source, related, &diagnostic.code());
        }
    }
    for diagnostic in parsed.diagnostics().iter().take(8) {
        assert_eq!(
            diagnostic.render(&source).to_string(),
            diagnostic.render_with(&index).to_string(),
        );
    }

    // A bound on the diagnostics bounds them, and changes nothing else.
    let few = ParseOptions::new().max_diagnostics(2).parse(&source);
    assert_eq!(few.transcript(), parsed.transcript());
    // The two, the note that there are more, and the first error where none is among them.
    assert!(few.diagnostics().len() <= 4);
    let listed = few.diagnostics().len().min(2);
    assert_eq!(few.diagnostics()[..listed], parsed.diagnostics()[..listed]);
});
