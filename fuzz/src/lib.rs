//! What the fuzz targets share.

pub mod built;
pub mod naive;
#[path = "../../tests/oracle/core_form.rs"]
pub mod oracle;
pub mod pieces;

use std::borrow::Cow;

use newscast::Span;

/// The input as text. Bad bytes become U+FFFD, so that no input is lost to its encoding.
pub fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Panics where the span does not cut whole characters out of the source.
pub fn assert_place(source: &str, span: Span, what: &dyn std::fmt::Display) {
    assert!(source.get(span.range()).is_some(), "{what}: {span} is no place in the text");
}
