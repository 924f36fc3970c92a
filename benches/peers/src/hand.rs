//! The practical bound: a splitter by hand, safe, borrowing, without a grammar.
//!
//! It knows paragraphs, `[Name/Title: text]` and a marker alone in its brackets, and none of what
//! real transcripts do to them: no other form, no unclosed bracket, no byline, no position of a
//! part, no diagnostics.

use memchr::memchr;

/// A piece of the text.
#[derive(Clone, Debug)]
pub enum Piece<'a> {
    Paragraph(&'a str),
    Marker(&'a str),
    Quote { name: &'a str, title: Option<&'a str>, text: &'a str },
}

/// The pieces of a text, in order.
pub fn split(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = match rest.as_bytes()[0] {
            b'[' => bracket(rest, &mut pieces),
            _ => None,
        };
        let end = end.unwrap_or_else(|| {
            let end = paragraph_end(rest);
            pieces.push(Piece::Paragraph(rest[..end].trim_end()));
            end
        });
        rest = rest[end..].trim_start();
    }
    pieces
}

/// The end of the quote or marker at the start of `rest`.
fn bracket<'a>(rest: &'a str, pieces: &mut Vec<Piece<'a>>) -> Option<usize> {
    let close = memchr(b']', rest.as_bytes())?;
    let inside = &rest[1..close];
    match memchr(b':', inside.as_bytes()) {
        None => pieces.push(Piece::Marker(inside.trim())),
        Some(colon) => {
            let (head, text) = (&inside[..colon], inside[colon + 1..].trim());
            let (name, title) = match head.split_once('/') {
                Some((name, title)) => (name, Some(title.trim())),
                None => (head, None),
            };
            pieces.push(Piece::Quote { name: name.trim(), title, text });
        }
    }
    Some(close + 1)
}

/// The offset of the next blank line.
fn paragraph_end(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 0;
    while let Some(found) = memchr(b'\n', &bytes[at..]) {
        at += found + 1;
        if bytes.get(at) == Some(&b'\n') {
            return at;
        }
    }
    bytes.len()
}
