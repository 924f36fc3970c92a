//! Which section a block belongs to, whose voice it is, and which sentences are bylines there.
//!
//! All that is expected here is written by hand.

mod blocks;
mod outline;

use blocks::expect;

#[test]
fn a_reporter_hands_over_to_nobody() {
    expect(
        "[Reporter]\n\nIt rained.\n\nReporter Ida Holm has the details.\n\nAll day.",
        &[
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: It rained.",
            "paragraph: Reporter Ida Holm has the details.",
            "paragraph: All day.",
        ],
    );
}

#[test]
fn behind_a_gap_the_anchor_hands_over_again() {
    expect(
        "[Reporter]\n\nIt rained.\n\nAll day.\n\n\n\nReporter Ida Holm has the details.",
        &[
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: It rained.",
            "paragraph: All day.",
            "section, anchor",
            "byline, toss: Reporter Ida Holm has the details.",
            "reporter: Ida Holm",
        ],
    );
}

#[test]
fn a_gap_behind_a_marker_opens_no_section() {
    expect(
        "[Reporter]\n\n\n\nReporter Ida Holm has the details.\n\nIt rained.\n\nAll day.",
        &[
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: Reporter Ida Holm has the details.",
            "paragraph: It rained.",
            "paragraph: All day.",
        ],
    );
}

#[test]
fn what_has_no_words_stays_with_the_lead() {
    expect(
        "It rained.\n\nReporter Ida Holm has the details.\n\n* * *\n\nAll day.",
        &[
            "section, anchor",
            "paragraph: It rained.",
            "byline, toss: Reporter Ida Holm has the details.",
            "reporter: Ida Holm",
            "unparsed: * * *",
            "section, reporter",
            "paragraph: All day.",
        ],
    );
}

#[test]
fn a_bracket_behind_a_toss_is_no_part_of_the_report() {
    expect(
        "It rained.\n\nReporter Ida Holm has the details. [\nAll day.",
        &[
            "section, anchor",
            "paragraph: It rained.",
            "byline, toss: Reporter Ida Holm has the details.",
            "reporter: Ida Holm",
            "unparsed: [",
            "section, reporter",
            "paragraph: All day.",
        ],
    );
}

#[test]
fn a_name_in_the_middle_of_what_is_said_is_no_byline() {
    expect(
        "It rained. I'm Ida Holm.\n\nAll day.",
        &["section, unknown", "paragraph: It rained. I'm Ida Holm.", "paragraph: All day."],
    );
    expect(
        "[Anchor]\n\nIt rained. I'm Ida Holm. It rained on.\n\nAll day.",
        &[
            "section, anchor",
            "marker: [Anchor]",
            "paragraph: It rained. I'm Ida Holm. It rained on.",
            "paragraph: All day.",
        ],
    );
}

#[test]
fn a_name_at_the_end_of_what_is_said_is_a_byline() {
    expect(
        "[Anchor]\n\nIt rained. I'm Ida Holm.\n\n[Reporter]\n\nAll day. I'm Bo Lind.",
        &[
            "section, anchor",
            "marker: [Anchor]",
            "paragraph: It rained.",
            "byline, toss: I'm Ida Holm.",
            "reporter: Ida Holm",
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: All day.",
            "byline, sign-off: I'm Bo Lind.",
            "reporter: Bo Lind",
        ],
    );
}

#[test]
fn of_two_names_at_the_end_neither_is_a_byline() {
    expect(
        "[Reporter]\n\nIt rained. I'm Ida Holm. I'm Bo Lind.",
        &[
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: It rained. I'm Ida Holm. I'm Bo Lind.",
        ],
    );
}

#[test]
fn the_first_words_are_the_anchor_s_where_a_reporter_follows() {
    expect(
        "It rained.\n\n[Reporter]\n\nAll day.",
        &[
            "section, anchor",
            "paragraph: It rained.",
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: All day.",
        ],
    );
    // A date is nobody's.
    expect(
        "2026-01-02\n\n[Reporter]\n\nAll day.",
        &[
            "section, unknown",
            "unparsed: 2026-01-02",
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: All day.",
        ],
    );
    expect(
        "It rained.\n\n[Anchor]\n\nAll day.",
        &[
            "section, unknown",
            "paragraph: It rained.",
            "section, anchor",
            "marker: [Anchor]",
            "paragraph: All day.",
        ],
    );
}

#[test]
fn a_gap_is_told_from_the_gaps_between_words() {
    let two = ["section, unknown", "paragraph: It rained.", "section, unknown", "paragraph: More."];
    expect("It rained.\n\n\nMore.", &two);
    // Lines behind the last word are no gap.
    expect("It rained.\n\n\nMore.\n\n\n", &two);
    expect("\n\n\nIt rained.\n\n\nMore.\n\n\n\n\n\n\n", &two);
}
