//! Nodes made by hand: what is valid, what is refused and why, and changes of a parsed tree.

use std::convert::Infallible;
use std::ops::ControlFlow::{self, Continue};

use newscast::build::BuildError;
use newscast::walk::VisitMut;
use newscast::{
    Block, Byline, BylineKind, ContentEq, Credits, Marker, Paragraph, Quotation, QuoteBlock,
    Section, Transcript, Unparsed, Voice, validate,
};
use proptest::prelude::*;

fn refused<T: std::fmt::Debug>(node: Result<T, BuildError>) -> String {
    node.expect_err("a node that is none").to_string()
}

fn paragraph(text: &str) -> Block<'static> {
    Paragraph::new(text).unwrap().into()
}

#[test]
fn a_paragraph_is_narration_and_nothing_else() {
    let node = Paragraph::new("비가 오고\n바람이 불었습니다.").unwrap();
    assert_eq!(node.text, "비가 오고\n바람이 불었습니다.");
    assert_eq!(node.span.range(), 0..40);

    let refusals = [
        ("", "the text of this paragraph is empty"),
        ("\u{200B} \n", "the text of this paragraph is empty"),
        (" It rained.", r#"white space around the text of this paragraph: " It rained.""#),
        ("One.\n \nTwo.", r#"a blank line inside the text of this paragraph: "One.\n \nTwo.""#),
        ("One.\r\rTwo.", r#"a blank line inside the text of this paragraph: "One.\r\rTwo.""#),
        (
            "[Ana Ruiz/Pilot: Yes.]",
            r#"this is no paragraph, but would be read as a quote: "[Ana Ruiz/Pilot: Yes.]""#,
        ),
        (
            "It rained. [Ana Ruiz/Pilot: Yes.]",
            r#"this is no paragraph, but would be read as a paragraph and a quote: "It rained. [Ana Ruiz/Pilot: Yes.]""#,
        ),
        ("[Anchor]", r#"this is no paragraph, but would be read as a marker: "[Anchor]""#),
        (
            "It rained. Reporter Ida Holm has the details.",
            r#"this is no paragraph, but would be read as a paragraph and a toss: "It rained. Reporter Ida Holm has the details.""#,
        ),
    ];
    for (text, why) in refusals {
        assert_eq!(refused(Paragraph::new(text)), why);
    }
}

#[test]
fn a_refusal_says_how_many_would_be_read() {
    for (text, read) in [
        ("[Ana: Yes.] [Bo: No.]", "2 quotes"),
        ("[Ana: Yes.] [Bo: No.] [Eva: Yes.]", "3 quotes"),
        ("[Ana: Yes.] It rained. [Bo: No.]", "a quote and a paragraph and a quote"),
        ("▶ Port", "unparsed text"),
        ("[Ana: Yes.] ▶ Port ▶ Sea", "a quote and unparsed text"),
    ] {
        assert_eq!(
            refused(Paragraph::new(text)),
            format!("this is no paragraph, but would be read as {read}: {text:?}")
        );
    }
    // A line break is no blank line.
    assert_eq!(
        refused(Paragraph::new("It rained.\n[Ana: Yes.]")),
        r#"this is no paragraph, but would be read as a paragraph and a quote: "It rained.\n[Ana: Yes.]""#
    );
}

#[test]
fn a_quote_has_parts_that_are_read_back() {
    let quote =
        QuoteBlock::with_notes(Some("Ana Ruiz"), Some("Pilot"), &["May 3"], &["One.", "Two."]);
    let quote = quote.unwrap();
    // [Ana Ruiz/Pilot/May 3: One.\n\nTwo.]
    assert_eq!(quote.span.range(), 0..34);
    let label = quote.attribution.as_ref().unwrap();
    assert_eq!(label.span.range(), 1..21);
    assert_eq!(label.name.as_ref().unwrap().span.range(), 1..9);
    assert_eq!(label.title.as_ref().unwrap().span.range(), 10..15);
    assert_eq!(label.notes[0].span.range(), 16..21);
    assert_eq!(quote.paragraphs[0].span.range(), 23..27);
    assert_eq!(quote.paragraphs[1].span.range(), 29..33);

    let bare = QuoteBlock::new(None, None, &["We want to go home!"]).unwrap();
    assert_eq!((bare.name(), bare.span.range()), (None, 0..21));
    let title = QuoteBlock::new(None, Some("Pilot"), &["Yes."]).unwrap();
    assert_eq!((title.name(), title.title()), (None, Some("Pilot")));
    let role = QuoteBlock::new(Some("Restaurant clerk"), None, &["Yes."]).unwrap();
    assert_eq!((role.name(), role.title()), (Some("Restaurant clerk"), None));
}

#[test]
fn a_quote_with_delimiters_in_its_parts_is_refused() {
    let quote = |name, title, said: &[&str]| refused(QuoteBlock::new(name, title, said));
    let yes: &[&str] = &["Yes."];
    assert_eq!(
        quote(Some("Ana/Bo"), Some("Pilots"), yes),
        r#"the name "Ana/Bo" of this quote would be read as "Ana""#
    );
    assert_eq!(
        quote(Some("Ana"), Some("Pilot: retired"), yes),
        r#"the title "Pilot: retired" of this quote would be read as "Pilot""#
    );
    assert!(matches!(
        QuoteBlock::new(Some("Ana]"), None, yes),
        Err(BuildError::Misread { node: "quote", .. })
    ));
    assert!(QuoteBlock::new(Some("[Ana]"), Some("Pilot"), yes).is_err());
    assert_eq!(quote(Some(""), None, yes), "the name of this quote is empty");
    assert_eq!(quote(Some("Ana"), Some(" "), yes), "the title of this quote is empty");
    assert_eq!(quote(Some("Ana"), None, &["Yes.", ""]), "the paragraph of this quote is empty");
    assert_eq!(quote(None, None, &[]), "the text of this quote is empty");
    assert_eq!(
        quote(Some("Ana"), None, &["Yes.\n\nNo."]),
        r#"a blank line inside the paragraph of this quote: "Yes.\n\nNo.""#
    );
    assert_eq!(
        quote(Some("Ana"), None, &["Yes.] No."]),
        r#"this is no quote, but would be read as a quote and a paragraph: "[Ana: Yes.] No.]""#
    );
    // The marks are no part of the words, but of how they are written.
    assert_eq!(
        quote(Some("Ana"), None, &["\"Yes.\""]),
        r#"the paragraph "\"Yes.\"" of this quote would be read as "Yes.""#
    );
}

#[test]
fn quotation_marks_are_set_on_the_node() {
    let mut quote = QuoteBlock::new(Some("Ana"), None, &["Yes."]).unwrap();
    quote.quotation = Quotation::Both;
    let section = Section::new(Voice::Unknown, None, [quote.into()]).unwrap();
    let built = Transcript::build([section]).unwrap();
    assert_eq!(built.text, "[Ana: \"Yes.\"]\n");
    assert_eq!(&built.text[built.transcript.paragraphs().next().unwrap().span], "Yes.");
}

#[test]
fn a_byline_is_of_its_kind() {
    use BylineKind::{Printed, SignOff, Toss};
    let kinds = [
        (Toss, "Reporter Ida Holm has the details.", 9..17),
        (SignOff, "This is KBS News, Ida Holm.", 18..26),
        // Said by the anchor, it hands over.
        (Toss, "This is Ida Holm.", 8..16),
        (SignOff, "This is Ida Holm.", 8..16),
        (Printed, "Ida Holm (holm@example.com)", 0..8),
    ];
    for (kind, text, name) in kinds {
        let node = Byline::new(kind, text).unwrap();
        assert_eq!((node.kind, &*node.text), (kind, text));
        assert_eq!(node.span.range(), 0..text.len());
        assert_eq!(node.reporters[0].span.range(), name);
        assert_eq!(node.reporter(), Some("Ida Holm"));
    }
    assert_eq!(
        refused(Byline::new(Toss, "The ferry sails again.")),
        r#"this is no toss, but would be read as a paragraph: "The ferry sails again.""#
    );
    assert_eq!(
        refused(Byline::new(Toss, "This is KBS News, Ida Holm.")),
        r#"this is no toss, but would be read as a sign-off: "This is KBS News, Ida Holm.""#
    );
    assert_eq!(refused(Byline::new(Printed, "")), "the text of this printed byline is empty");
}

#[test]
fn a_staff_line_has_staff_roles() {
    let node =
        Credits::new(&[("Camera", &["Siv Berg", "Bo Lind"]), ("Editing", &["Kai Moe"])]).unwrap();
    assert_eq!(node.text, "(Camera: Siv Berg, Bo Lind, Editing: Kai Moe)");
    assert_eq!(node.entries[0].names[1].span.range(), 19..26);
    assert_eq!(
        refused(Credits::new(&[("Camera", &["Siv, Bo"])])),
        r#"the name "Siv, Bo" of this staff line would be read as "Siv""#
    );
    assert_eq!(
        refused(Credits::new(&[("Camera", &[])])),
        "the list of names of this staff line is empty"
    );
    assert_eq!(refused(Credits::new(&[])), "the list of entries of this staff line is empty");
    assert!(Credits::new(&[("Goat", &["Siv Berg"])]).is_err());
}

#[test]
fn a_marker_and_unparsed_text_are_what_they_are() {
    assert_eq!(Marker::new("<기자>").unwrap().span.range(), 0..8);
    assert_eq!(
        refused(Marker::new("[Anchor] It rained.")),
        r#"this is no marker, but would be read as a marker and a paragraph: "[Anchor] It rained.""#
    );
    assert_eq!(
        refused(Marker::new("[Anchor] ")),
        r#"white space around the text of this marker: "[Anchor] ""#
    );
    assert_eq!(Unparsed::new("]").unwrap().span.range(), 0..1);
    assert_eq!(
        refused(Unparsed::new("It rained.")),
        r#"this is no unparsed text, but would be read as a paragraph: "It rained.""#
    );
}

#[test]
fn a_section_has_the_voice_that_is_read() {
    let rain = || [paragraph("It rained.")];
    for voice in [Voice::Anchor, Voice::Reporter, Voice::Unknown] {
        let section = Section::new(voice, None, rain()).unwrap();
        assert_eq!((section.voice, section.span.range()), (voice, 0..10));
        assert_eq!(section.blocks[0].span().range(), 0..10);
    }
    assert_eq!(
        refused(Section::new(Voice::Guest, None, rain())),
        "this section would be read as one of voice Unknown, not Guest"
    );
    assert_eq!(
        refused(Section::new(Voice::Unknown, None, [])),
        "the list of blocks of this section is empty"
    );
    // What follows a toss is the reporter's, where no marker says otherwise.
    let toss = Byline::new(BylineKind::Toss, "Reporter Ida Holm has the details.").unwrap();
    let error = Section::new(Voice::Anchor, None, [Block::from(toss), paragraph("It rained.")]);
    assert_eq!(refused(error), "no text gives back this paragraph (section 1, block 2)");
}

#[test]
fn blocks_that_are_read_differently_where_they_stand_are_refused() {
    // A report that no toss comes before is nobody's.
    let section = || Section::new(Voice::Reporter, None, [paragraph("It rained.")]).unwrap();
    let BuildError::Print(error) = Transcript::build([section()]).unwrap_err() else {
        panic!("another error")
    };
    assert_eq!((error.section(), error.block()), (0, None));

    let mut bad =
        Section::new(Voice::Unknown, None, [paragraph("One."), paragraph("Two.")]).unwrap();
    let Block::Paragraph(second) = &mut bad.blocks[1] else { panic!("a paragraph") };
    second.text = "[Ana Ruiz/Pilot: no narration]".into();
    assert_eq!(
        refused(Transcript::build([bad])),
        "no text gives back this paragraph (section 1, block 2)"
    );
}

#[test]
fn nothing_is_built_of_nothing() {
    let built = Transcript::build([]).unwrap();
    assert_eq!(built.text, "");
    assert!(built.transcript.sections.is_empty());
}

/// Calls the ferry a boat, wherever it is told.
struct Boat;

impl<'a> VisitMut<'a> for Boat {
    type Break = Infallible;

    fn visit_paragraph(&mut self, node: &mut Paragraph<'a>) -> ControlFlow<Infallible> {
        node.text = node.text.replace("ferry", "boat").into();
        Continue(())
    }
}

#[test]
fn a_changed_tree_is_printed_and_parsed_with_its_change() {
    let text = "[Anchor]\n\nThe ferry sails.\n\n[Ana Ruiz/Pilot: My ferry.\n\nAt last.]\n";
    let mut transcript = newscast::parse(text).into_parts().0;
    let Continue(()) = Boat.visit_transcript(&mut transcript);
    let expected = "[Anchor]\n\nThe boat sails.\n\n[Ana Ruiz/Pilot: My boat.\n\nAt last.]\n";
    assert_eq!(transcript.to_text().unwrap(), expected);

    let again = newscast::parse(expected).into_parts().0;
    let said: Vec<_> = again.paragraphs().map(|paragraph| &*paragraph.text).collect();
    assert_eq!(said, ["The boat sails.", "My boat.", "At last."]);
    assert!(again.content_eq(&transcript));

    let built = Transcript::build(transcript.sections).unwrap();
    assert_eq!(built.transcript, again);
    assert_eq!(built.transcript.quotes().next().unwrap().span.range(), 27..63);
}

fn sentence() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "It rained.",
        "The ferry sails at nine!",
        "그날 밤에는 비가 왔습니다.",
        "Who pays for the nets?",
        "Forty bicycles, one goat (and a tuba).",
    ])
    .prop_map(str::to_owned)
}

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(sentence(), 1..4).prop_map(|sentences| sentences.join(" "))
}

fn quote() -> impl Strategy<Value = Block<'static>> {
    let name = prop::option::of(prop::sample::select(vec!["Ana Ruiz", "이바다", "Resident"]));
    let title = prop::option::of(prop::sample::select(vec!["Harbour master", "어촌계장"]));
    let said = prop::collection::vec(words(), 1..3);
    (name, title, said).prop_map(|(name, title, said)| {
        let said: Vec<_> = said.iter().map(String::as_str).collect();
        QuoteBlock::new(name, title, &said).unwrap().into()
    })
}

fn said() -> impl Strategy<Value = Block<'static>> {
    let staff = || Credits::new(&[("Camera", &["Siv Berg"]), ("Editing", &["Kai Moe"])]).unwrap();
    prop_oneof![
        4 => words().prop_map(|text| paragraph(&text)),
        3 => quote(),
        1 => Just(Unparsed::new("[Phone] 02-555-0100").unwrap().into()),
        1 => Just(staff().into()),
    ]
}

/// A lead that hands over, with a report behind it: with a marker, or after a gap.
fn item() -> impl Strategy<Value = [Section<'static>; 2]> {
    let blocks = || prop::collection::vec(said(), 0..4);
    (blocks(), words(), blocks(), any::<bool>(), any::<bool>()).prop_map(
        |(mut lead, first, rest, marked, signed)| {
            lead.push(
                Byline::new(BylineKind::Toss, "Reporter Ida Holm has the details.").unwrap().into(),
            );
            let mut report = vec![paragraph(&first)];
            report.extend(rest);
            if signed {
                let text = "This is KBS News, Ida Holm.";
                report.push(Byline::new(BylineKind::SignOff, text).unwrap().into());
            }
            let anchor = Marker::new("[Anchor]").unwrap();
            let reporter = marked.then(|| Marker::new("[Reporter]").unwrap());
            [
                Section::new(Voice::Anchor, Some(anchor), lead).unwrap(),
                Section::new(Voice::Reporter, reporter, report).unwrap(),
            ]
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn built_trees_are_printed_and_parsed_back(
        items in prop::collection::vec(item(), 1..4)
    ) {
        let sections: Vec<_> = items.into_iter().flatten().collect();
        let built = Transcript::build(sections.clone()).unwrap();
        prop_assert!(built.transcript.sections[..].content_eq(&sections[..]));
        let again = newscast::parse(&built.text).into_parts().0;
        prop_assert_eq!(&again, &built.transcript);
        validate::spans(&built.text, &built.transcript).unwrap();
    }

    #[test]
    fn what_a_constructor_accepts_has_its_own_text(
        text in "[\\[\\]/:\"(). \na-cA-C가-나]{1,24}|Reporter Ida Holm [a-z ./\\[]{0,12}"
    ) {
        if let Ok(node) = Paragraph::new(&text) {
            prop_assert_eq!(&*node.text, &*text);
            prop_assert_eq!(node.span.range(), 0..text.len());
        }
        if let Ok(node) = Unparsed::new(&text) {
            prop_assert_eq!(&*node.text, &*text);
            prop_assert_eq!(node.span.range(), 0..text.len());
        }
        if let Ok(node) = QuoteBlock::new(Some(&text), Some(&text), &[&text]) {
            prop_assert_eq!(node.name(), Some(&*text));
            prop_assert_eq!(node.title(), Some(&*text));
            prop_assert_eq!(&*node.text(), &*text);
        }
        for kind in [BylineKind::Toss, BylineKind::SignOff, BylineKind::Printed] {
            if let Ok(node) = Byline::new(kind, &text) {
                prop_assert_eq!((node.kind, &*node.text), (kind, &*text));
                prop_assert_eq!(node.span.range(), 0..text.len());
            }
        }
        if let Ok(node) = Credits::new(&[("Camera", &[&text])]) {
            prop_assert_eq!(&*node.entries[0].names[0].text, &*text);
        }
    }
}
