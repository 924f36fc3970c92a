//! W3C Web Annotation selectors: offsets in code points, context on grapheme boundaries.

use newscast::export::web_annotation::{Target, TextPositionSelector, TextQuoteSelector};
use newscast::{LineIndex, Span};

fn span(start: usize, end: usize) -> Span {
    Span::new(start, end).unwrap()
}

#[test]
fn positions_count_code_points() {
    // Three bytes, four bytes (two UTF-16 units), and two code points that make one letter.
    let index = LineIndex::new("한🌁e\u{301}\r\nx");
    let place = |start, end| {
        TextPositionSelector::new(&index, span(start, end)).map(|place| (place.start, place.end))
    };
    assert_eq!(place(0, 3), Some((0, 1)));
    assert_eq!(place(3, 10), Some((1, 4)));
    assert_eq!(place(12, 13), Some((6, 7)));
    assert_eq!(place(1, 3), None);
    assert_eq!(place(0, 14), None);
}

#[test]
fn context_is_of_32_graphemes() {
    let text = format!("{}X{}", "e\u{301}".repeat(40), "🇰🇷".repeat(40));
    let place = TextQuoteSelector::new(&text, span(120, 121)).unwrap();
    assert_eq!(place.exact, "X");
    assert_eq!(place.prefix, "e\u{301}".repeat(32));
    assert_eq!(place.suffix, "🇰🇷".repeat(32));
    assert_eq!(TextQuoteSelector::new(&text, span(2, 3)), None);
    assert_eq!(TextQuoteSelector::new(&text, span(120, 99_999)), None);
    let all = TextQuoteSelector::new("Fog", span(0, 3)).unwrap();
    assert_eq!((all.prefix, all.exact, all.suffix), ("", "Fog", ""));
}

/// One grapheme of megabytes must not be copied into every annotation.
#[test]
fn context_is_bounded() {
    let text = format!("{}X{}", "\u{301}".repeat(1_000_000), "\u{302}".repeat(1_000_000));
    let place = TextQuoteSelector::new(&text, span(2_000_000, 2_000_001)).unwrap();
    assert!(place.prefix.len() <= 1024 && place.suffix.len() <= 1024);
}

/// Where the bound lies in a character, the context ends before it.
#[test]
fn bounded_context_is_of_whole_characters() {
    // Each joins the letter before it: one grapheme, of three bytes a mark.
    let marks = "\u{20D0}".repeat(500);
    let text = format!("a{marks}X{marks}");
    let place = TextQuoteSelector::new(&text, span(1501, 1502)).unwrap();
    assert_eq!(place.prefix, "\u{20D0}".repeat(341));
    assert_eq!(place.suffix, "\u{20D0}".repeat(341));
}

/// The text of the selectors, put together, stands in the source, at the place of the other.
#[test]
fn both_select_the_same_place_for_every_node() {
    let text = include_str!("fixtures/valid/korean-masked-names.txt");
    let index = LineIndex::new(text);
    let points: Vec<char> = text.chars().collect();
    let parsed = newscast::parse(text);
    let mut count = 0;
    for step in parsed.transcript().nodes() {
        let target = Target::new(&index, "urn:example:item", step.node.span()).unwrap();
        let (position, quote) = target.selector;
        let there: String = points[position.start..position.end].iter().collect();
        assert_eq!(there, quote.exact);
        let before: String = points[..position.start].iter().collect();
        assert!(before.ends_with(quote.prefix));
        let behind: String = points[position.end..].iter().collect();
        assert!(behind.starts_with(quote.suffix));
        count += 1;
    }
    assert!(count > 20);
}
