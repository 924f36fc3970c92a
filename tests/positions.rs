//! Lines, columns and offsets of a text, checked by hand and against a count from its beginning.

use newscast::{LineIndex, Position, PositionRange, Span, Unit};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use unicode_segmentation::UnicodeSegmentation;

const UNITS: [Unit; 4] = [Unit::Grapheme, Unit::CodePoint, Unit::Utf16, Unit::Byte];

/// Characters and parts of characters whose neighbours decide what they are.
const PIECES: &[&str] = &[
    "a",
    "The tide ",
    " ",
    "\t",
    "\u{301}",                // combining acute
    "e\u{301}\u{323}",        // e with two marks
    "한",                     // a syllable of Hangul
    "한국",                   // with and without final consonant
    "\u{1112}",               // initial
    "\u{1161}",               // medial
    "\u{11ab}",               // final
    "…",                      // three bytes, one UTF-16 unit
    "𝒳",                      // four bytes, two UTF-16 units
    "👩\u{200d}👩\u{200d}👧", // three emoji, joined
    "👍🏽",                     // with a skin tone
    "🇰🇷",                     // a flag
    "🇳",                      // half a flag
    "\u{200d}",               // joiner
    "\u{fe0f}",               // variation selector
    "❤",                      // joins behind a joiner
    "\u{600}",                // joins what follows
    "क्",                      // consonant and linker: joins a consonant that follows
    "षि",                     // consonant and vowel sign
    "\u{feff}",               // byte-order mark
    "\u{200b}",               // zero-width space
    "\u{85}",                 // next line: no break here
    "\u{2028}",               // line separator: no break here
    "\n",
    "\r",
    "\r\n",
];

/// What the offset of one character boundary should give, in the order of [`UNITS`].
struct Expected {
    offset: usize,
    line: usize,
    columns: [usize; 4],
    totals: [usize; 4],
    /// The offset that the position gives back: of the grapheme, or of the CR of a CRLF.
    back: [usize; 4],
}

/// One pass over the text, character by character.
fn count(text: &str) -> Vec<Expected> {
    let mut graphemes: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    graphemes.push(text.len());

    let mut expected: Vec<Expected> = Vec::new();
    let mut grapheme = 0;
    let (mut code_points, mut utf16) = (0, 0);
    let mut line = 1;
    let mut line_start = [0; 4];
    let mut before = None;
    for (offset, c) in text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)])
    {
        if graphemes.get(grapheme + 1).is_some_and(|&next| next <= offset) {
            grapheme += 1;
        }
        let totals = [grapheme, code_points, utf16, offset];
        if before == Some('\n') || (before == Some('\r') && c != Some('\n')) {
            line += 1;
            line_start = totals;
        }
        let mut columns = [0, 1, 2, 3].map(|unit| totals[unit] - line_start[unit] + 1);
        let mut back = [graphemes[grapheme], offset, offset, offset];
        if before == Some('\r') && c == Some('\n') {
            columns = expected[expected.len() - 1].columns;
            back = [offset - 1; 4];
        }
        expected.push(Expected { offset, line, columns, totals, back });
        code_points += 1;
        utf16 += c.map_or(0, char::len_utf16);
        before = c;
    }
    expected
}

fn check(index: &LineIndex<'_>, expected: &Expected) {
    let Expected { offset, line, .. } = *expected;
    for (at, unit) in UNITS.into_iter().enumerate() {
        let position = Position { line, column: expected.columns[at] };
        assert_eq!(index.position(offset, unit), Some(position), "{unit:?} of byte {offset}");
        assert_eq!(index.offset(position, unit), Some(expected.back[at]), "{unit:?} {position}");

        let total = expected.totals[at];
        assert_eq!(index.document_offset(offset, unit), Some(total), "{unit:?} of byte {offset}");
        let start = if unit == Unit::Grapheme && expected.back[at] < offset {
            expected.back[at]
        } else {
            offset
        };
        assert_eq!(index.byte_offset(total, unit), Some(start), "{unit:?} {total}");
    }
}

fn check_range(index: &LineIndex<'_>, start: &Expected, end: &Expected) {
    let span = Span::new(start.offset, end.offset).unwrap();
    for (at, unit) in UNITS.into_iter().enumerate() {
        let position = |end: &Expected| Position { line: end.line, column: end.columns[at] };
        let range = PositionRange { start: position(start), end: position(end) };
        assert_eq!(index.range(span, unit), Some(range), "{unit:?} of {span}");
    }
}

proptest! {
    #[test]
    fn every_boundary_of_a_short_text(pieces in vec(select(PIECES), 0..40)) {
        let text = pieces.concat();
        let index = LineIndex::new(&text);
        let expected = count(&text);
        for (at, one) in expected.iter().enumerate() {
            check(&index, one);
            for other in &expected[at..] {
                check_range(&index, one, other);
            }
        }
        for inside in (0..text.len()).filter(|&at| !text.is_char_boundary(at)) {
            for unit in UNITS {
                prop_assert_eq!(index.position(inside, unit), None);
                prop_assert_eq!(index.document_offset(inside, unit), None);
            }
        }
    }

    #[test]
    fn the_lines_make_up_the_text(pieces in vec(select(PIECES), 0..40)) {
        let text = pieces.concat();
        let index = LineIndex::new(&text);
        let lines: Vec<_> = (1..=index.line_count()).map(|n| index.line_text(n).unwrap()).collect();
        let same_breaks = text.replace("\r\n", "\n").replace('\r', "\n");
        prop_assert_eq!(lines.join("\n"), same_breaks);
        for line in 1..=index.line_count() {
            prop_assert_eq!(&text[index.line_span(line).unwrap()], lines[line - 1]);
        }
        prop_assert_eq!(index.line_text(index.line_count() + 1), None);
    }

    #[test]
    fn an_offset_has_the_position_it_was_found_by(
        pieces in vec(select(PIECES), 0..20),
        line in 0..8_usize,
        column in prop_oneof![0..30_usize, Just(usize::MAX)],
    ) {
        let text = pieces.concat();
        let index = LineIndex::new(&text);
        for unit in UNITS {
            if let Some(offset) = index.offset(Position { line, column }, unit) {
                let there = Position { line, column };
                prop_assert_eq!(index.position(offset, unit), Some(there));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Lines, and graphemes, of many KiB.
    #[test]
    fn boundaries_of_a_long_text(
        runs in vec((select(PIECES), 1..1500_usize), 1..8),
        pieces in vec(select(PIECES), 1..20),
        step in 29..61_usize,
    ) {
        let mut text = pieces.concat().repeat(40);
        text.extend(runs.iter().map(|(piece, times)| piece.repeat(*times)));
        text += &pieces.concat();
        let index = LineIndex::new(&text);
        let expected = count(&text);

        let mut sample: Vec<&Expected> = expected.iter().step_by(step).collect();
        sample.extend(expected.windows(3).filter(|near| near[1].offset % 1024 < 4).flatten());
        sample.extend(expected.last());
        sample.sort_by_key(|one| one.offset);
        for pair in sample.windows(2) {
            check(&index, pair[0]);
            check_range(&index, pair[0], pair[1]);
            check_range(&index, pair[0], sample[sample.len() - 1]);
        }
    }
}

#[test]
fn columns_by_hand() {
    // A line break of each kind, a mark, Hangul in one and in three code points, a flag, a family.
    let text = "\u{feff}e\u{301}!\r\n한\u{1112}\u{1161}\u{11ab}.\r🇰🇷👩\u{200d}👧\n";
    let index = LineIndex::new(text);
    // Byte, line, and columns in graphemes, code points, UTF-16 units and bytes.
    let table = [
        (0, 1, [1, 1, 1, 1]),
        (3, 1, [2, 2, 2, 4]),
        (4, 1, [2, 3, 3, 5]), // inside the é
        (6, 1, [3, 4, 4, 7]),
        (7, 1, [4, 5, 5, 8]),
        (8, 1, [4, 5, 5, 8]), // inside the CRLF
        (9, 2, [1, 1, 1, 1]),
        (12, 2, [2, 2, 2, 4]),
        (15, 2, [2, 3, 3, 7]),
        (18, 2, [2, 4, 4, 10]),
        (21, 2, [3, 5, 5, 13]),
        (22, 2, [4, 6, 6, 14]),
        (23, 3, [1, 1, 1, 1]),
        (27, 3, [1, 2, 3, 5]), // inside the flag
        (31, 3, [2, 3, 5, 9]),
        (35, 3, [2, 4, 7, 13]),
        (38, 3, [2, 5, 8, 16]),
        (42, 3, [3, 6, 10, 20]),
        (43, 4, [1, 1, 1, 1]),
    ];
    for (offset, line, columns) in table {
        for (unit, column) in UNITS.into_iter().zip(columns) {
            let position = Some(Position { line, column });
            assert_eq!(index.position(offset, unit), position, "{unit:?} of byte {offset}");
        }
    }
    assert_eq!(text.len(), 43);
    assert_eq!(index.position(44, Unit::Byte), None);
    assert_eq!(index.line_count(), 4);
}

#[test]
fn offsets_by_hand() {
    let index = LineIndex::new("한e\u{301}.\r\n🇰🇷!");
    let table = [
        (1, 1, Unit::Grapheme, Some(0)),
        (1, 2, Unit::Grapheme, Some(3)),
        (1, 3, Unit::Grapheme, Some(6)),
        (1, 4, Unit::Grapheme, Some(7)),
        (1, 5, Unit::Grapheme, None), // the break is no column
        (1, 3, Unit::CodePoint, Some(4)),
        (1, 5, Unit::CodePoint, Some(7)),
        (1, 6, Unit::CodePoint, None),
        (1, 4, Unit::Byte, Some(3)),
        (1, 3, Unit::Byte, None), // inside the syllable
        (1, 8, Unit::Byte, Some(7)),
        (1, 9, Unit::Byte, None),
        (2, 1, Unit::Utf16, Some(9)),
        (2, 2, Unit::Utf16, None), // inside a surrogate pair
        (2, 3, Unit::Utf16, Some(13)),
        (2, 6, Unit::Utf16, Some(18)),
        (2, 7, Unit::Utf16, None),
        (2, 2, Unit::Grapheme, Some(17)),
        (2, 0, Unit::Grapheme, None),
        (0, 1, Unit::Grapheme, None),
        (3, 1, Unit::Grapheme, None),
        (1, usize::MAX, Unit::Grapheme, None),
        (usize::MAX, 1, Unit::Byte, None),
    ];
    for (line, column, unit, offset) in table {
        let position = Position { line, column };
        assert_eq!(index.offset(position, unit), offset, "{unit:?} {position}");
    }
}

#[test]
fn offsets_in_the_document_by_hand() {
    let index = LineIndex::new("안개\r\n🌁e\u{301}\r\r\n.");
    // Byte, and how many graphemes, code points and UTF-16 units lie before.
    let table = [
        (0, [0, 0, 0]),
        (6, [2, 2, 2]),
        (7, [2, 3, 3]), // inside the CRLF
        (8, [3, 4, 4]),
        (12, [4, 5, 6]),
        (13, [4, 6, 7]), // inside the é
        (15, [5, 7, 8]),
        (16, [6, 8, 9]),
        (18, [7, 10, 11]),
        (19, [8, 11, 12]),
    ];
    for (offset, counts) in table {
        for (unit, count) in UNITS.into_iter().zip(counts) {
            assert_eq!(index.document_offset(offset, unit), Some(count), "{unit:?} of {offset}");
        }
    }
    assert_eq!(index.document_offset(20, Unit::CodePoint), None);
    assert_eq!(index.byte_offset(8, Unit::Grapheme), Some(19));
    assert_eq!(index.byte_offset(9, Unit::Grapheme), None);
    assert_eq!(index.byte_offset(5, Unit::Utf16), None);
    assert_eq!(index.byte_offset(3, Unit::CodePoint), Some(7));
}

#[test]
fn lines_by_hand() {
    let table: [(&str, &[&str]); 9] = [
        ("", &[""]),
        ("One.", &["One."]),
        ("\n", &["", ""]),
        ("\r\n", &["", ""]),
        ("\n\r", &["", "", ""]),
        ("\r\r\n\n", &["", "", "", ""]),
        ("One.\rTwo.\nThree.\r\n", &["One.", "Two.", "Three.", ""]),
        ("One.\u{85}\u{2028}\u{2029}\u{b}\u{c}Two.", &["One.\u{85}\u{2028}\u{2029}\u{b}\u{c}Two."]),
        ("\u{feff}One.\r", &["\u{feff}One.", ""]),
    ];
    for (text, lines) in table {
        let index = LineIndex::new(text);
        let found: Vec<_> = (1..=index.line_count()).map(|n| index.line_text(n).unwrap()).collect();
        assert_eq!(found, lines, "{text:?}");
    }
}

#[test]
fn ranges_by_hand() {
    let index = LineIndex::new("한국e\u{301}.\r\nFog.");
    let range = |start, end, unit| {
        let range = index.range(Span::new(start, end).unwrap(), unit)?;
        Some((range.start.to_string(), range.end.to_string()))
    };
    let columns = |start: &str, end: &str| Some((start.to_owned(), end.to_owned()));
    assert_eq!(range(3, 9, Unit::Grapheme), columns("1:2", "1:4"));
    assert_eq!(range(7, 9, Unit::Grapheme), columns("1:3", "1:4"));
    assert_eq!(range(3, 9, Unit::CodePoint), columns("1:2", "1:5"));
    assert_eq!(range(3, 9, Unit::Byte), columns("1:4", "1:10"));
    assert_eq!(range(3, 14, Unit::Grapheme), columns("1:2", "2:3"));
    assert_eq!(range(11, 11, Unit::Utf16), columns("1:6", "1:6"));
    assert_eq!(range(3, 17, Unit::Grapheme), None);
    assert_eq!(range(3, 5, Unit::Byte), None);
    assert_eq!(range(2, 6, Unit::Byte), None);
}

/// Counts are stored for every KiB: here a CRLF, and a letter with its mark, lie across the place.
#[test]
fn graphemes_across_a_stored_count() {
    for grapheme in ["\r\n", "e\u{301}"] {
        let text = format!("{}{grapheme}한{}", "x".repeat(1023), "y".repeat(2000));
        let index = LineIndex::new(&text);
        let behind = 1023 + grapheme.len();
        let table = [
            (1023, 1023),
            (1024, 1023), // inside
            (behind, 1024),
            (behind + 3, 1025),
            (behind + 1503, 2525),
        ];
        for (offset, count) in table {
            assert_eq!(index.document_offset(offset, Unit::Grapheme), Some(count), "{offset}");
        }
        assert_eq!(index.byte_offset(1024, Unit::Grapheme), Some(behind));
    }
}

#[test]
fn columns_behind_the_end_of_a_long_line() {
    let text = format!("{}\r\n{}", "한".repeat(3000), "개".repeat(3000));
    let index = LineIndex::new(&text);
    for unit in [Unit::Grapheme, Unit::CodePoint, Unit::Utf16] {
        let offset = |line, column| index.offset(Position { line, column }, unit);
        assert_eq!(offset(1, 3001), Some(9000));
        assert_eq!(offset(1, 3002), None);
        assert_eq!(offset(1, 3003), None);
        assert_eq!(offset(1, 4000), None);
        assert_eq!(offset(2, 2001), Some(15_002));
        assert_eq!(offset(2, 3001), Some(18_002));
        assert_eq!(offset(2, 3002), None);
    }
}

/// Counting from the start of the line each time would take minutes.
#[test]
fn many_look_ups_in_one_long_line() {
    // 5 graphemes, 6 code points, 7 UTF-16 units, 12 bytes.
    const PIECE: &str = "한e\u{301}🌁..";
    let text = PIECE.repeat(400_000);
    assert_eq!(PIECE.len(), 12);
    let index = LineIndex::new(&text);
    for n in (0..400_000).step_by(23) {
        for (unit, size) in UNITS.into_iter().zip([5, 6, 7, 12]) {
            let position = Position { line: 1, column: n * size + 1 };
            assert_eq!(index.position(n * 12, unit), Some(position));
            assert_eq!(index.offset(position, unit), Some(n * 12));
        }
    }
}

/// Nor may the cost depend on the length of a grapheme.
#[test]
fn many_look_ups_in_one_long_grapheme() {
    let text = format!("a{}b", "\u{301}".repeat(1_000_000));
    let index = LineIndex::new(&text);
    let end = text.len() - 1;
    for offset in (1..end).step_by(202) {
        let column = |unit| index.position(offset, unit).unwrap().column;
        assert_eq!(column(Unit::Grapheme), 1);
        assert_eq!(column(Unit::CodePoint), offset.div_ceil(2) + 1);
    }
    assert_eq!(index.position(end, Unit::Grapheme), Some(Position { line: 1, column: 2 }));
    assert_eq!(index.offset(Position { line: 1, column: 2 }, Unit::Grapheme), Some(end));
}

#[cfg(feature = "serde")]
#[test]
fn as_json() {
    let range = PositionRange {
        start: Position { line: 1, column: 2 },
        end: Position { line: 3, column: 4 },
    };
    let json = r#"{"start":{"line":1,"column":2},"end":{"line":3,"column":4}}"#;
    assert_eq!(serde_json::to_string(&range).unwrap(), json);
    assert_eq!(serde_json::from_str::<PositionRange>(json).unwrap(), range);

    let json = r#"["grapheme","code_point","utf16","byte"]"#;
    assert_eq!(serde_json::to_string(&UNITS).unwrap(), json);
    assert_eq!(serde_json::from_str::<Vec<Unit>>(json).unwrap(), UNITS);
}
