use proptest::prelude::*;

use super::width;
use crate::{Code, Diagnostic, LineIndex, Span};

fn span(start: usize, end: usize) -> Span {
    Span::new(start, end).unwrap()
}

/// The rendered diagnostic behind its first line, which must be the same with an index.
fn excerpt(source: &str, diagnostic: Diagnostic) -> String {
    let rendered = diagnostic.render(source).to_string();
    assert_eq!(diagnostic.render_with(&LineIndex::new(source)).to_string(), rendered);
    let (_, excerpt) = rendered.split_once('\n').unwrap();
    format!("{excerpt}\n")
}

fn place(source: &str, start: usize, end: usize) -> String {
    excerpt(source, Diagnostic::new(Code::StrayBracket, span(start, end)))
}

fn lines(lines: &[&str]) -> String {
    lines.join(
        "
",
    ) + "
"
}

#[test]
fn the_whole() {
    let source = "One.\n\n[Ana Ruiz/Harbour master: The tide";
    let diagnostic = Diagnostic::new(Code::UnclosedQuote, span(40, 40)).with_related(span(6, 7));
    let expected = "\
error[unclosed-quote]: expected the end of this quote before the next quote, marker or section
 --> 3:35
  |
3 | [Ana Ruiz/Harbour master: The tide
  |                                   ^
  | the quote opens at 3:1";
    assert_eq!(diagnostic.render(source).to_string(), expected);
    assert_eq!(diagnostic.render_with(&LineIndex::new(source)).to_string(), expected);
}

#[test]
fn severities() {
    let first = |code| {
        let rendered = Diagnostic::new(code, span(0, 0)).render("").to_string();
        rendered.lines().next().unwrap().to_owned()
    };
    assert_eq!(
        first(Code::StrayBracket),
        "warning[stray-bracket]: found `]`, but no bracket is open"
    );
    assert_eq!(
        first(Code::TextAfterQuote),
        "note[text-after-quote]: expected the line to end with the quote; what follows is narration"
    );
}

#[test]
fn hangul_is_wide() {
    // The brackets, the slash and the colon are half-width; the bracket at the end is full-width.
    assert_eq!(
        place("[안나/선장: 안개가 짙다.］", 33, 36),
        lines(&[
            " --> 1:16",
            "  |",
            "1 | [안나/선장: 안개가 짙다.］",
            "  |                         ^^",
        ])
    );
    assert_eq!(
        place("「안개」가 짙다.", 3, 9),
        lines(&[" --> 1:2", "  |", "1 | 「안개」가 짙다.", "  |   ^^^^"])
    );
}

#[test]
fn letters_of_hangul_that_join_are_one_column_pair() {
    let source = "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}]";
    assert_eq!(
        place(source, 9, 18),
        lines(&[" --> 1:2", "  |", &format!("1 | {source}"), "  |   ^^"])
    );
    assert_eq!(
        place(source, 18, 19),
        lines(&[" --> 1:3", "  |", &format!("1 | {source}"), "  |     ^"])
    );
}

#[test]
fn combining_marks_take_no_column() {
    let source = "Ame\u{301}lie\u{323}\u{301}]";
    assert_eq!(
        place(source, 12, 13),
        lines(&[" --> 1:7", "  |", &format!("1 | {source}"), "  |       ^"])
    );
    // From inside a grapheme to inside another: both have their caret.
    assert_eq!(
        place(source, 3, 10),
        lines(&[" --> 1:3", "  |", &format!("1 | {source}"), "  |   ^^^^"])
    );
}

#[test]
fn invisible_characters_are_left_out() {
    assert_eq!(
        place("\u{feff}fog\u{200b}\u{2060}]", 12, 13),
        lines(&[" --> 1:7", "  |", "1 | fog]", "  |    ^"])
    );
    // They have a caret none the less.
    assert_eq!(place("fog\u{200b}]", 3, 6), lines(&[" --> 1:4", "  |", "1 | fog]", "  |    ^"]));
    assert_eq!(place("fo\u{ad}g]", 5, 6), lines(&[" --> 1:5", "  |", "1 | fo-g]", "  |     ^"]));
}

#[test]
fn controls_and_reversals_are_replaced() {
    assert_eq!(
        place("\u{1b}[1m\u{202e}fog\u{85}\u{2028}\u{7f}\0]", 17, 18),
        lines(&[
            " --> 1:13",
            "  |",
            "1 | \u{fffd}[1m\u{fffd}fog\u{fffd}\u{fffd}\u{fffd}\u{fffd}]",
            "  |             ^"
        ])
    );
}

#[test]
fn a_tab_is_four_columns() {
    assert_eq!(
        place("\tfog\t]", 5, 6),
        lines(&[" --> 1:6", "  |", "1 |     fog    ]", "  |            ^"])
    );
    assert_eq!(place("\tfog", 0, 2), lines(&[" --> 1:1", "  |", "1 |     fog", "  | ^^^^^"]));
}

#[test]
fn line_breaks_of_each_kind() {
    let source = "One.\r\nTwo]\rThree]\nFour]";
    let third = lines(&[" --> 3:6", "  |", "3 | Three]", "  |      ^"]);
    assert_eq!(place(source, 16, 17), third);
    // Through the break behind the bracket, and on to the next line.
    assert_eq!(place(source, 16, 18), third);
    assert_eq!(place(source, 16, 23), third);
    let second = lines(&[" --> 2:4", "  |", "2 | Two]", "  |    ^"]);
    assert_eq!(place(source, 9, 10), second);
    let fourth = lines(&[" --> 4:5", "  |", "4 | Four]", "  |     ^"]);
    assert_eq!(place(source, 22, 23), fourth);
    // On the CR, and between CR and LF.
    let first = lines(&[" --> 1:5", "  |", "1 | One.", "  |     ^"]);
    assert_eq!(place(source, 4, 4), first);
    assert_eq!(place(source, 4, 6), first);
    assert_eq!(place(source, 5, 5), first);
}

#[test]
fn the_first_line_of_several() {
    assert_eq!(
        place("Fog.\nAll day\nand night.", 9, 15),
        lines(&[" --> 2:5", "  |", "2 | All day", "  |     ^^^"])
    );
}

#[test]
fn ends_of_the_text() {
    assert_eq!(place("", 0, 0), lines(&[" --> 1:1", "  |", "1 |", "  | ^"]));
    assert_eq!(place("Fog.", 4, 4), lines(&[" --> 1:5", "  |", "1 | Fog.", "  |     ^"]));
    assert_eq!(place("Fog.\n", 5, 5), lines(&[" --> 2:1", "  |", "2 |", "  | ^"]));
    assert_eq!(place("Fog.\r\n", 6, 6), lines(&[" --> 2:1", "  |", "2 |", "  | ^"]));
}

#[test]
fn a_span_of_another_text() {
    assert_eq!(place("Fog.", 90, 95), lines(&[" --> 1:5", "  |", "1 | Fog.", "  |     ^"]));
    assert_eq!(place("Fog.", 2, 95), lines(&[" --> 1:3", "  |", "1 | Fog.", "  |   ^^"]));
    // Inside characters: moved out to their ends.
    assert_eq!(place("안개", 1, 4), lines(&[" --> 1:1", "  |", "1 | 안개", "  | ^^^^"]));
    assert_eq!(place("안개", 4, 4), lines(&[" --> 1:2", "  |", "1 | 안개", "  |   ^^"]));
}

#[test]
fn related_on_another_line() {
    let source = "[안나: 안개\n\n\n\n\n\n\n\n\n짙다";
    let diagnostic = Diagnostic::new(Code::UnclosedQuote, span(30, 30)).with_related(span(0, 1));
    assert_eq!(
        excerpt(source, diagnostic),
        lines(&[
            "  --> 10:3",
            "   |",
            "10 | 짙다",
            "   |     ^",
            "note: the quote opens here",
            "  --> 1:1",
            "   |",
            "1  | [안나: 안개",
            "   | ^",
        ])
    );
    let diagnostic = Diagnostic::new(Code::StrayBracket, span(30, 30)).with_related(span(8, 8));
    assert!(excerpt(source, diagnostic).contains("\nnote: it begins here\n  --> 1:5\n"));
}

#[test]
#[cfg_attr(miri, ignore = "hours under Miri")]
fn a_long_line_is_cut_around_the_place() {
    let (x, y) = ("x".repeat(9000), "y".repeat(9000));
    assert_eq!(
        place(&format!("{x}]{y}"), 9000, 9001),
        lines(&[
            " --> 1:9001",
            "  |",
            &format!("1 | …{}]{}…", &x[..50], &y[..49]),
            &format!("  | {}^", " ".repeat(51)),
        ])
    );
    // What one side does not need the other gets.
    assert_eq!(
        place(&format!("{x}]yyyy"), 9000, 9001),
        lines(&[
            " --> 1:9001",
            "  |",
            &format!("1 | …{}]yyyy", &x[..95]),
            &format!("  | {}^", " ".repeat(96)),
        ])
    );
    assert_eq!(
        place(&format!("xx]{y}"), 2, 3),
        lines(&[" --> 1:3", "  |", &format!("1 | xx]{}…", &y[..97]), "  |   ^"])
    );
    assert_eq!(
        place(&x, 9000, 9000),
        lines(&[
            " --> 1:9001",
            "  |",
            &format!("1 | …{}", &x[..100]),
            &format!("  | {}^", " ".repeat(101)),
        ])
    );
    // A place longer than the window.
    assert_eq!(
        place(&format!("{x}{y}"), 9000, 17_000),
        lines(&[
            " --> 1:9001",
            "  |",
            &format!("1 | …{}{}…", &x[..50], &y[..50]),
            &format!("  | {}{}", " ".repeat(51), "^".repeat(50)),
        ])
    );
}

#[test]
fn a_line_of_exactly_the_columns_is_not_cut() {
    let line = format!("{}]", "안".repeat(49));
    assert_eq!(
        place(&format!("{line}!"), 147, 148),
        lines(&[" --> 1:50", "  |", &format!("1 | {line}!"), &format!("  | {}^", " ".repeat(98)),])
    );
    assert_eq!(
        place(&format!("{line}!!"), 147, 148),
        lines(&[
            " --> 1:50",
            "  |",
            &format!("1 | …{}]!!", "안".repeat(48)),
            &format!("  | {}^", " ".repeat(97)),
        ])
    );
}

#[test]
#[cfg_attr(miri, ignore = "hours under Miri")]
fn a_long_line_of_hangul_is_cut_between_characters() {
    let (x, y) = ("안".repeat(7000), "개".repeat(7000));
    assert_eq!(
        place(&format!("{x}.]{y}"), 21_001, 21_002),
        lines(&[
            " --> 1:7002",
            "  |",
            &format!("1 | …{}.]{}…", "안".repeat(25), "개".repeat(24)),
            &format!("  | {}^", " ".repeat(52)),
        ])
    );
}

#[test]
#[cfg_attr(miri, ignore = "hours under Miri")]
fn a_grapheme_of_a_megabyte_is_cut_too() {
    let marks = "\u{301}".repeat(500_000);
    let source = format!("a{marks}]{marks}");
    for at in [0, 500_001, 1_000_000, 1_000_001, 1_000_002, source.len()] {
        let text = place(&source, at, at);
        assert!(text.len() < 20_000, "{} bytes at {at}", text.len());
    }
}

#[test]
fn columns_of_graphemes() {
    let table = [
        ("a", 1),
        ("é", 1),
        ("…", 1),
        ("한", 2),
        ("漢", 2),
        ("か", 2),
        ("か\u{3099}", 2),
        ("ｶ", 1),
        ("ｶ\u{ff9e}", 2),
        ("！", 2),
        ("\u{3000}", 2),
        ("\u{a0}", 1),
        ("𠀀", 2),
        ("⛵", 2),
        ("❤", 1),
        ("❤\u{fe0f}", 2),
        ("1\u{fe0f}\u{20e3}", 2),
        ("👍🏽", 2),
        ("👩\u{200d}👩\u{200d}👧", 2),
        ("🇰🇷", 2),
        ("🇰", 1),
        ("\u{1100}\u{1100}\u{1161}", 4),
        ("\u{1161}", 0),
        ("\u{301}", 0),
        ("\u{200d}", 0),
        ("\u{301}\u{302}", 0),
        ("กำ", 2),
        ("क्ष", 2),
        ("षि", 2),
        ("\u{200b}", 0),
        ("\u{feff}", 0),
        ("\u{e0001}", 0),
        ("\u{ff9e}", 1),
        ("\u{2028}", 1),
        ("\u{1b}", 1),
        ("\t", 4),
    ];
    for (grapheme, columns) in table {
        assert_eq!(width::columns(grapheme), columns, "{grapheme:?}");
    }
}

const PIECES: &[&str] = &[
    "a", "]", " ", "\t", "한", "\u{1112}", "\u{1161}", "\u{301}", "！", "🇰", "👩", "\u{200d}",
    "\u{fe0f}", "\u{600}", "क्", "ष", "\u{feff}", "\u{202e}", "\0", "\u{85}", "\n", "\r", "\r\n",
];

proptest! {
    /// Any span, in any text: both ways of rendering agree, and nothing of the source leaks out
    /// that a terminal would obey.
    #[test]
    #[cfg_attr(miri, ignore = "hours under Miri")]
    fn any_place(
        runs in proptest::collection::vec(
            (proptest::sample::select(PIECES), prop_oneof![1..4_usize, 1..3000_usize]),
            0..12,
        ),
        start in 0..20_000_usize,
        length in 0..300_usize,
        related in 0..20_000_usize,
    ) {
        let source: String = runs.iter().map(|(piece, times)| piece.repeat(*times)).collect();
        let (start, related) = (start % (source.len() + 2), related % (source.len() + 2));
        let diagnostic = Diagnostic::new(Code::UnclosedQuote, span(start, start + length))
            .with_related(span(related, related));
        let text = excerpt(&source, diagnostic);

        prop_assert!(text.len() < 20_000);
        prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
        let height = text.lines().count();
        prop_assert!(height == 5 || height == 9, "{}", text);
    }
}

#[test]
fn a_line_behind_empty_ones_is_shown_whole() {
    let expected = lines(&[" --> 2:2", "  |", "2 | (]", "  |  ^"]);
    assert_eq!(place("\n(]", 2, 3), expected);
    assert_eq!(place("\r\n(]", 3, 4), expected);
}
