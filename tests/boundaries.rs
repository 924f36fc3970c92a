//! Where a construct ends, and what begins the next one.
//!
//! All that is expected here is written by hand.

mod blocks;
mod outline;

use blocks::expect;

/// Checks what follows a quote that is not closed.
#[track_caller]
fn ends_before(next: &str, tree: &[&str]) {
    let source = format!("[Ana Ruiz/Pilot: It rained.\n\n{next}");
    let mut expected = vec![
        "section, unknown",
        "quote, bracket, NOT CLOSED",
        "attribution",
        "name: Ana Ruiz",
        "title: Pilot",
        "says: It rained.",
    ];
    expected.extend(tree);
    expect(&source, &expected);
}

#[test]
fn a_quote_that_is_not_closed_ends_before_the_next_construct() {
    ends_before("▶ All day", &["unparsed: ▶ All day"]);
    ends_before(
        "기자: 비가 옵니다.",
        &["section, reporter", "marker: 기자:", "paragraph: 비가 옵니다."],
    );
    ends_before(
        "(앵커)\n비가 옵니다.",
        &["section, anchor", "marker: (앵커)", "paragraph: 비가 옵니다."],
    );
    ends_before("<Anchor> Snow.", &["section, anchor", "marker: <Anchor>", "paragraph: Snow."]);
    ends_before("◀ 앵커 ▶\n눈.", &["section, anchor", "marker: ◀ 앵커 ▶", "paragraph: 눈."]);
    ends_before("【 앵커 】\n눈.", &["section, anchor", "marker: 【 앵커 】", "paragraph: 눈."]);
    ends_before(
        "(Camera: Siv Berg)",
        &["credits: (Camera: Siv Berg)", "role: Camera", "name: Siv Berg"],
    );
    ends_before(
        "[\"All day.\"]",
        &["quote, bracket, in quotation marks, closed by its bracket", "says: All day."],
    );
    // A remark or a word in angle brackets is part of the quote.
    let quoted = |next: &str| {
        let text = format!("[Ana Ruiz/Pilot: It rained.\n\n{next}]");
        let parsed = newscast::parse(&text);
        let quote = parsed.transcript().quotes().next().unwrap();
        assert!(quote.is_closed() && quote.paragraphs.len() == 2, "{text:?}");
        assert_eq!(quote.paragraphs[1].text, next);
    };
    quoted("(at sea) All day.");
    quoted("<Sea> All day.");
    quoted("Half past: all day.");
}

#[test]
fn the_line_of_a_link_ends_where_a_construct_begins() {
    let link = |next: &str, tree: &[&str]| {
        let mut expected = vec!["section, unknown", "unparsed: ▶ 링크"];
        expected.extend(tree);
        expect(&format!("▶ 링크 {next}"), &expected);
    };
    link("(Camera: Siv Berg)", &["credits: (Camera: Siv Berg)", "role: Camera", "name: Siv Berg"]);
    link("◀ 앵커 ▶\n눈.", &["section, anchor", "marker: ◀ 앵커 ▶", "paragraph: 눈."]);
    link("【 기자 】\n눈.", &["section, reporter", "marker: 【 기자 】", "paragraph: 눈."]);
    link("<Anchor> Snow.", &["section, anchor", "marker: <Anchor>", "paragraph: Snow."]);
    link(
        "<인터뷰> 이바다(어촌계장) : \"눈.\"",
        &[
            "quote, angle tag, in quotation marks, closed by its quotation mark",
            "tag: 인터뷰",
            "attribution",
            "name: 이바다",
            "title: 어촌계장",
            "says: 눈.",
        ],
    );
    link(
        "<이바다 / 어촌계장> \"눈.\"",
        &[
            "quote, angle, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: 이바다",
            "title: 어촌계장",
            "says: 눈.",
        ],
    );
    // Neither a head nor a marker.
    for more in ["<바다/하늘> 눈.", "【 하늘 】", "(하늘)", "◀ 하늘"] {
        expect(
            &format!("▶ 링크 {more}"),
            &["section, unknown", &format!("unparsed: ▶ 링크 {more}")],
        );
    }
}

#[test]
fn a_bullet_inside_a_line_begins_a_link_only_where_it_is_filled() {
    expect("비가 옵니다. ▷ 하늘", &["section, unknown", "paragraph: 비가 옵니다. ▷ 하늘"]);
    expect(
        "비가 옵니다. ▶ 하늘",
        &["section, unknown", "paragraph: 비가 옵니다.", "unparsed: ▶ 하늘"],
    );
}

#[test]
fn a_name_in_angle_brackets_has_its_words_up_to_the_end_of_its_line() {
    expect(
        "<Ana Ruiz> \"It rained.\"",
        &[
            "section, unknown",
            "quote, angle, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: Ana Ruiz",
            "says: It rained.",
        ],
    );
    expect(
        "<Ana Ruiz> \"It rained.\" she said.",
        &["section, unknown", "paragraph: <Ana Ruiz> \"It rained.\" she said."],
    );
}

#[test]
fn a_bracket_without_label_ends_its_line_or_is_part_of_it() {
    expect(
        "[It rained.\n\nAll day.]",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "says: It rained.",
            "says: All day.",
        ],
    );
}

#[test]
fn a_question_in_round_brackets_closes_no_quote() {
    expect(
        "[Ana Ruiz/Pilot: (Did it rain?)\n\n[Bo Lind/Cook: Yes.]",
        &[
            "section, unknown",
            "quote, bracket, NOT CLOSED",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: (Did it rain?)",
            "quote, bracket, closed by its bracket",
            "attribution",
            "name: Bo Lind",
            "title: Cook",
            "says: Yes.",
        ],
    );
}

#[test]
fn the_mark_that_ends_the_words_stands_behind_a_stop_or_before_a_blank() {
    expect(
        "<Ana Ruiz / Pilot> \"The \"old\" port.\" It rained.",
        &[
            "section, unknown",
            "quote, angle, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: The \"old\" port.",
            "paragraph: It rained.",
        ],
    );
}

#[test]
fn only_near_its_head_a_line_is_a_marker() {
    expect(
        "기자: 이바다",
        &["section, unknown", "byline, printed: 기자: 이바다", "reporter: 이바다"],
    );
    expect(
        "기자: 비가 많이 옵니다.",
        &["section, reporter", "marker: 기자:", "paragraph: 비가 많이 옵니다."],
    );
}

#[test]
fn a_bracket_may_close_on_the_next_line() {
    expect(
        "[It rained.\n] All day.",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "says: It rained.",
            "paragraph: All day.",
        ],
    );
    expect(
        "[It rained.\n]All day.",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "says: It rained.",
            "paragraph: All day.",
        ],
    );
    expect(
        "[It rained (all day.]\n\n]",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "says: It rained (all day.",
            "unparsed: ]",
        ],
    );
    // Behind a blank line, it closes nothing that began in the line of a link.
    expect(
        "▶ 링크 [it is late\n\n]",
        &["section, unknown", "unparsed: ▶ 링크 [it is late", "unparsed: ]"],
    );
}

#[test]
fn a_quote_without_label_ends_before_the_staff_line() {
    expect(
        "◀ 앵커 ▶[비가 옵니다(영상취재 : 이바다)",
        &[
            "section, anchor",
            "marker: ◀ 앵커 ▶",
            "quote, bracket, NOT CLOSED",
            "says: 비가 옵니다",
            "credits: (영상취재 : 이바다)",
            "role: 영상취재",
            "name: 이바다",
        ],
    );
}

#[test]
fn a_link_on_the_next_line_ends_a_quote_too() {
    expect(
        "[Ana:\n▶ All day",
        &[
            "section, unknown",
            "quote, bracket, NOT CLOSED",
            "attribution",
            "name: Ana",
            "unparsed: ▶ All day",
        ],
    );
    expect(
        "[Ana Ruiz/Pilot: It rained.\n▶ All day",
        &[
            "section, unknown",
            "quote, bracket, NOT CLOSED",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: It rained.",
            "unparsed: ▶ All day",
        ],
    );
}

#[test]
fn behind_a_staff_line_narration_goes_on_however_long() {
    let more = "It rained on and on. ".repeat(30);
    let more = more.trim_end();
    expect(
        &format!("▶ 링크 (Camera: Siv Berg) {more}"),
        &[
            "section, unknown",
            "unparsed: ▶ 링크",
            "credits: (Camera: Siv Berg)",
            "role: Camera",
            "name: Siv Berg",
            &format!("paragraph: {more}"),
        ],
    );
}

#[test]
fn a_bracket_alone_on_its_line_is_no_part_of_its_neighbours() {
    expect("It rained\n[", &["section, unknown", "paragraph: It rained", "unparsed: ["]);
    expect("[\nIt has rained.", &["section, unknown", "unparsed: [", "paragraph: It has rained."]);
}

#[test]
fn a_quote_in_marks_on_the_same_line_ends_the_one_before() {
    expect(
        "[Ana Ruiz: It rained. [\"All day.\"]",
        &[
            "section, unknown",
            "quote, bracket, NOT CLOSED",
            "attribution",
            "name: Ana Ruiz",
            "says: It rained.",
            "quote, bracket, in quotation marks, closed by its bracket",
            "says: All day.",
        ],
    );
}
