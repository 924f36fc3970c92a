//! What becomes of text that is written wrongly: the diagnostics, their places, and the tree.
//!
//! All that is expected here is written by hand.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use newscast::{Code, Diagnostic, ParseOptions, Parsed, Severity};

mod outline;

use outline::outline;

/// The diagnostics of a parse, one a line: code, severity, place, and where the construct began.
fn listed(parsed: &Parsed<'_>) -> String {
    let mut listed = String::new();
    for found in parsed.diagnostics() {
        write!(listed, "{} {} {}", found.code(), found.severity(), found.span()).unwrap();
        if let Some(related) = found.related() {
            write!(listed, " since {related}").unwrap();
        }
        listed.push('\n');
    }
    listed
}

/// The lines without the margin that the test's source gives them.
fn lines(text: &str) -> Vec<&str> {
    let margin = |line: &str| line.len() - line.trim_start().len();
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let least = lines().map(margin).min().unwrap_or(0);
    lines().map(|line| &line[least..]).collect()
}

/// A line of an outline, one level further out, without the place of the node: its text says where
/// it is.
fn without_place(line: &str) -> String {
    let node = line.trim_start();
    let indent = line.len() - node.len() - 2;
    let (_, what) = node.split_once(' ').expect("a place and a kind");
    format!("{:indent$}{what}", "")
}

/// Checks what a text is parsed to, from the diagnostics to the sections.
#[track_caller]
fn expect(source: &str, diagnostics: &str, tree: &str) {
    let parsed = newscast::parse(source);
    assert_eq!(lines(&listed(&parsed)), lines(diagnostics), "the diagnostics of {source:?}");
    let found = outline(parsed.transcript());
    let sections: Vec<String> = found.lines().skip(1).map(without_place).collect();
    assert_eq!(sections, lines(tree), "the tree of {source:?}");
    assert_eq!(newscast::validate::check(source), Ok(()));
    let strict = parsed.diagnostics().iter().all(|found| found.severity() != Severity::Error);
    assert_eq!(parsed.into_result().is_ok(), strict);
}

// `]` that does not come before the next quote head, marker or section gap

#[test]
fn an_unclosed_quote_ends_before_the_next_quote() {
    expect(
        "[Report]\n\n[Ana Ruiz/Harbour master: The tide is late.\n\nIt rained.\n\n[Bo Lind/Pilot: I saw it.]",
        "unclosed-quote error 53..53 since 10..11",
        "
            section, reporter
              marker: [Report]
              quote, bracket, NOT CLOSED
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.
              paragraph: It rained.
              quote, bracket, closed by its bracket
                attribution
                  name: Bo Lind
                  title: Pilot
                says: I saw it.",
    );
}

#[test]
fn an_unclosed_quote_ends_before_the_next_marker() {
    expect(
        "[Report]\n\n[Ana Ruiz/Harbour master: The tide is late.\n\nIt rained.\n\n[Anchor]\n\nMore later.]",
        "
            unclosed-quote error 53..53 since 10..11
            stray-bracket warning 88..89",
        "
            section, reporter
              marker: [Report]
              quote, bracket, NOT CLOSED
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.
              paragraph: It rained.
            section, anchor
              marker: [Anchor]
              paragraph: More later.]",
    );
}

#[test]
fn an_unclosed_quote_ends_before_a_section_gap() {
    expect(
        "[Ana Ruiz/Harbour master: The tide is late.\n\nIt rained.\n\n\n\nMore later.]",
        "
            unclosed-quote error 43..43 since 0..1
            stray-bracket warning 70..71",
        "
            section, unknown
              quote, bracket, NOT CLOSED
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.
              paragraph: It rained.
            section, unknown
              paragraph: More later.]",
    );
}

#[test]
fn an_unclosed_quote_ends_with_the_text() {
    expect(
        "[Ana Ruiz/Harbour master: The tide is late.\n",
        "unclosed-quote error 43..43 since 0..1",
        "
            section, unknown
              quote, bracket, NOT CLOSED
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.",
    );
}

#[test]
fn an_unclosed_quote_is_measured_in_bytes() {
    expect(
        "[이바다/어촌계장 : 바다가 잠잠합니다.",
        "unclosed-quote error 52..52 since 0..1",
        "
            section, unknown
              quote, bracket, NOT CLOSED
                attribution
                  name: 이바다
                  title: 어촌계장
                says: 바다가 잠잠합니다.",
    );
}

#[test]
fn an_unclosed_quotation_mark_is_an_unclosed_quote() {
    expect(
        "[Soundbite] Ana Ruiz(Harbour master) : \"The tide is late.\n\nIt rained.\n\n[Pkg]\n\nBoats wait.",
        "unclosed-quote error 57..57 since 0..11",
        "
            section, anchor
              quote, square tag, with an opening quotation mark, NOT CLOSED
                tag: Soundbite
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.
              paragraph: It rained.
            section, reporter
              marker: [Pkg]
              paragraph: Boats wait.",
    );
}

/// Not a fault: the quote of the sample document has four paragraphs.
#[test]
fn a_quote_of_several_paragraphs_is_closed() {
    expect(
        "[Ana Ruiz/Harbour master: The tide is late.\n\nIt rained.]",
        "",
        "
            section, unknown
              quote, bracket, closed by its bracket
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.
                says: It rained.",
    );
}

// The wrong closer

#[test]
fn a_quote_ends_at_the_wrong_bracket() {
    expect(
        "[Ana Ruiz/Harbour master: They get the goods.)\n\nIt rained.",
        "wrong-closing-bracket error 45..46 since 0..1",
        "
            section, unknown
              quote, bracket, CLOSED BY THE WRONG BRACKET
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: They get the goods.
              paragraph: It rained.",
    );
}

#[test]
fn narration_behind_the_wrong_bracket_is_a_paragraph() {
    expect(
        "[Ana Ruiz/Harbour master: They get the goods.) It rained.",
        "
            wrong-closing-bracket error 45..46 since 0..1
            text-after-quote note 47..47",
        "
            section, unknown
              quote, bracket, CLOSED BY THE WRONG BRACKET
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: They get the goods.
              paragraph: It rained.",
    );
}

#[test]
fn round_brackets_inside_a_quote_are_its_text() {
    expect(
        "[Ana Ruiz/Harbour master: (Did you go?) Yes. (Yeah.)]",
        "",
        "
            section, unknown
              quote, bracket, closed by its bracket
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: (Did you go?) Yes. (Yeah.)",
    );
}

// `]` with nothing open

#[test]
fn a_stray_bracket_stays_in_its_paragraph() {
    expect(
        "It rained all day.] The tide is late.",
        "stray-bracket warning 18..19",
        "
            section, unknown
              paragraph: It rained all day.] The tide is late.",
    );
}

#[test]
fn a_stray_bracket_alone_belongs_to_no_rule() {
    expect(
        "It rained all day.\n\n]\n\nThe tide is late.",
        "stray-bracket warning 20..21",
        "
            section, unknown
              paragraph: It rained all day.
              unparsed: ]
              paragraph: The tide is late.",
    );
}

// Narration on the line of a quote

#[test]
fn narration_behind_a_quote_is_a_paragraph() {
    expect(
        "[Ana Ruiz/Harbour master: The tide is late.] It rained.",
        "text-after-quote note 45..45",
        "
            section, unknown
              quote, bracket, closed by its bracket
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.
              paragraph: It rained.",
    );
}

#[test]
fn narration_before_a_quote_is_a_paragraph() {
    expect(
        "They packed up, [Ana Ruiz/Harbour master: The tide is late.]",
        "text-before-quote note 16..16",
        "
            section, unknown
              paragraph: They packed up,
              quote, bracket, closed by its bracket
                attribution
                  name: Ana Ruiz
                  title: Harbour master
                says: The tide is late.",
    );
}

// The colon is missing

#[test]
fn a_label_without_colon_is_a_quote() {
    expect(
        "[Ana Ruiz / workers (normally) We have also come.]",
        "missing-colon warning 20..20",
        "
            section, unknown
              quote, no colon, closed by its bracket
                attribution
                  name: Ana Ruiz
                  title: workers
                says: (normally) We have also come.",
    );
}

#[test]
fn what_reads_as_no_label_belongs_to_no_rule() {
    expect(
        "It rained.\n\n[2031/08/09 12:30]\n\nIt stopped.",
        "",
        "
            section, unknown
              paragraph: It rained.
              unparsed: [2031/08/09 12:30]
              paragraph: It stopped.",
    );
}

// Empty parts

#[test]
fn an_empty_name_is_left_out() {
    expect(
        "[/Harbour master: The tide is late.]",
        "empty-name warning 1..1",
        "
            section, unknown
              quote, bracket, closed by its bracket
                attribution
                  title: Harbour master
                says: The tide is late.",
    );
}

#[test]
fn an_empty_title_is_left_out() {
    expect(
        "[Ana Ruiz/: The tide is late.]",
        "empty-title warning 10..10",
        "
            section, unknown
              quote, bracket, closed by its bracket
                attribution
                  name: Ana Ruiz
                says: The tide is late.",
    );
}

// No label

#[test]
fn a_sentence_in_brackets_is_a_quote_of_nobody() {
    expect(
        "[Oh no, what is that over there?]",
        "",
        "
            section, unknown
              quote, bracket, closed by its bracket
                says: Oh no, what is that over there?",
    );
}

// Brackets that are no quote

#[test]
fn contact_lines_and_links_belong_to_no_rule() {
    expect(
        "It rained.\n\n[Phone] 02-000-0000\n\n[Copyright (c) Harbour News]\n\n▶ [News flash] Rain\n\n■ 제보하기",
        "",
        "
            section, unknown
              paragraph: It rained.
              unparsed: [Phone] 02-000-0000
              unparsed: [Copyright (c) Harbour News]
              unparsed: ▶ [News flash] Rain
              unparsed: ■ 제보하기",
    );
}

// Bytes that are not UTF-8

#[test]
fn the_first_bad_byte_is_told() {
    let error = newscast::parse_bytes(b"It rained.\n\n[Ana \xc3\x28").unwrap_err();
    assert_eq!(error.offset(), 17);
    assert_eq!(error.to_string(), "not UTF-8: the first bad byte is at offset 17");
    let error: Box<dyn std::error::Error + Send + Sync> = Box::new(error);
    assert!(error.source().is_none());
}

#[test]
fn a_character_that_is_cut_off_is_a_bad_byte() {
    let text = "비가 왔다.".as_bytes();
    assert_eq!(newscast::parse_bytes(&text[..4]).unwrap_err().offset(), 3);
    assert!(newscast::parse_bytes(text).is_ok());
}

// Several at once

#[test]
fn a_strict_caller_is_told_of_the_first_error_and_how_many_follow() {
    let text = "[Ana Ruiz/Pilot: One.\n\n[Bo Lind/Pilot: Two.)\n\n[Ida Holm/: Three.";
    let error = newscast::parse(text).into_result().unwrap_err();
    let codes: Vec<_> = error.diagnostics().iter().map(|found| found.code().as_str()).collect();
    assert_eq!(codes, ["unclosed-quote", "wrong-closing-bracket", "unclosed-quote"]);
    assert_eq!(
        error.to_string(),
        "expected the end of this quote before the next quote, marker or section \
         (unclosed-quote at byte 21), and 2 more",
    );
}

#[test]
fn warnings_and_notes_are_no_errors() {
    let text = "]\n\n[/Pilot: One.] Two.";
    let parsed = newscast::parse(text);
    let grave: Vec<_> = parsed.diagnostics().iter().map(Diagnostic::severity).collect();
    assert_eq!(grave, [Severity::Warning, Severity::Warning, Severity::Note]);
    assert!(parsed.into_result().is_ok());
}

#[test]
fn diagnostics_are_bounded_and_the_bound_says_so() {
    let text = "]\n\n".repeat(3000);
    let parsed = newscast::parse(&text);
    assert_eq!(parsed.diagnostics().len(), 1001);
    let last = parsed.diagnostics().last().unwrap();
    assert_eq!(last.code(), Code::TooMany);
    assert_eq!(last.severity(), Severity::Note);
    assert_eq!(last.span().range(), 3000..3001);

    let parsed = ParseOptions::new().max_diagnostics(3000).parse(&text);
    assert_eq!(parsed.diagnostics().len(), 3000);
    assert!(parsed.diagnostics().iter().all(|found| found.code() == Code::StrayBracket));

    let parsed = ParseOptions::new().max_diagnostics(0).parse(&text);
    assert_eq!(listed(&parsed), "too-many-diagnostics note 0..1\n");
}

/// Whether a text has an error is to be seen, however few diagnostics are wanted.
#[test]
fn the_first_error_is_listed_beyond_the_bound() {
    let none = ParseOptions::new().max_diagnostics(0);
    assert_eq!(
        listed(&none.parse("]\n\n[Ana: Yes\n\n[Bo: No")),
        "too-many-diagnostics note 0..1\nunclosed-quote error 12..12 since 3..4\n"
    );
    // One that is listed is enough.
    let one = ParseOptions::new().max_diagnostics(1);
    assert_eq!(
        listed(&one.parse("[Ana: Yes\n\n[Bo: No")),
        "unclosed-quote error 9..9 since 0..1\ntoo-many-diagnostics note 18..18\n"
    );
}

/// Takes 4 GiB of memory and some time: run by name, with `--ignored`.
#[test]
#[ignore = "needs more than 4 GiB of memory"]
#[cfg(target_pointer_width = "64")]
fn of_a_text_beyond_4_gib_the_tree_covers_the_first_4_gib() {
    const LIMIT: usize = 0xffff_ffff;
    let mut text = String::with_capacity(LIMIT + 64);
    text.push_str("It rained.\n\n");
    // A character of two bytes lies across the limit: the tree ends before it.
    text.extend(std::iter::repeat_n("          ", (LIMIT - 64 - text.len()) / 10));
    text.extend(std::iter::repeat_n(' ', LIMIT - 5 - text.len()));
    text.push_str("Rainéd no more.");
    assert_eq!(text.find("é"), Some(LIMIT - 1));

    let parsed = newscast::parse(&text);
    assert_eq!(listed(&parsed), "text-too-long error 4294967294..4294967294\n");
    assert_eq!(
        lines(&outline(parsed.transcript())),
        [
            "0..4294967294 transcript",
            "  0..4294967294 section, unknown",
            "    0..10 paragraph: It rained.",
            "    4294967290..4294967294 paragraph: Rain",
        ],
    );
    assert!(parsed.into_result().is_err());
}

/// A text for every code. The one for text-too-long is the test above.
#[test]
fn every_code_has_a_text_that_gives_it() {
    let texts = [
        ("unclosed-quote", Severity::Error, "[Ana Ruiz/Pilot: One."),
        ("wrong-closing-bracket", Severity::Error, "[Ana Ruiz/Pilot: One.)"),
        ("stray-bracket", Severity::Warning, "One.]"),
        ("text-after-quote", Severity::Note, "[Ana Ruiz/Pilot: One.] Two."),
        ("text-before-quote", Severity::Note, "One. [Ana Ruiz/Pilot: Two.]"),
        ("missing-colon", Severity::Warning, "[Ana Ruiz / Pilot (retired) One is enough.]"),
        ("empty-name", Severity::Warning, "[/Pilot: One.]"),
        ("empty-title", Severity::Warning, "[Ana Ruiz/: One.]"),
        ("empty-quote", Severity::Warning, "[Ana Ruiz/Pilot: ]"),
    ];
    let mut seen = BTreeSet::from(["text-too-long", "too-many-diagnostics"]);
    for (code, severity, text) in texts {
        let parsed = newscast::parse(text);
        let found: Vec<_> =
            parsed.diagnostics().iter().map(|d| (d.code().as_str(), d.severity())).collect();
        assert_eq!(found, [(code, severity)], "{text:?}");
        seen.insert(code);
    }
    let bounded = ParseOptions::new().max_diagnostics(0).parse("]");
    assert_eq!(bounded.diagnostics()[0].code().as_str(), "too-many-diagnostics");

    let all: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(seen, all);
}
