//! What a tree tells without a walk: the questions that users ask of it and of its parts.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use newscast::tree::Few;
use newscast::{LineIndex, ParseOptions, Phrase, Position, Span, Unit, Voice};

const NEWS: &str = "\
[Anchor]

The ferry sails again.

Reporter Ida Holm has the details.

[Reporter]

The ferry lay in the harbour for a week.

[Ana Ruiz/Harbour master/May 3: The tide was low.

It is high now.]

[Phone] 02-555-0100

(Video coverage: Bo Lind)

This is KBS News, Ida Holm.
";

#[test]
fn a_transcript_has_a_lead_and_a_report() {
    let parsed = newscast::parse(NEWS);
    let tree = parsed.transcript();
    let lead = tree.lead().unwrap();
    assert_eq!(lead.voice, Voice::Anchor);
    assert_eq!(&NEWS[lead.span][..40], "[Anchor]\n\nThe ferry sails again.\n\nReport");
    let report: Vec<_> = tree.report().collect();
    assert_eq!(report.len(), 1);
    assert_eq!(report[0].marker.as_ref().unwrap().text, "[Reporter]");
    assert_eq!(tree.sections().count(), 2);
    assert_eq!(tree.reporter(), Some("Ida Holm"));

    let parsed = newscast::parse("It rained.");
    assert!(parsed.transcript().lead().is_none());
    assert_eq!(parsed.transcript().report().count(), 0);
    assert_eq!(parsed.transcript().reporter(), None);
}

/// How many sections each story has.
fn stories(text: &str) -> Vec<usize> {
    newscast::parse(text).transcript().stories().map(|story| story.sections.len()).collect()
}

#[test]
fn a_story_begins_with_a_lead_that_is_none_of_a_talk() {
    assert_eq!(stories("").len(), 0);
    assert_eq!(stories("It rained."), [1]);
    // The two talk to each other.
    let talk = "[Anchor]\n\nIt rained.\n\n[Reporter]\n\nAll day.\n\n\
        [Anchor]\n\nAnd the ferry?\n\n[Reporter]\n\nIt sails.";
    assert_eq!(stories(talk), [4]);
    let leads = "[Anchor Lead]\n\nIt rained.\n\n[Reporter]\n\nAll day.\n\n\
        [Anchor Lead]\n\nThe ferry sails.";
    assert_eq!(stories(leads), [2, 1]);
    let handed_over = "[Anchor]\n\nReporter Ida Holm has the details.\n\n[Reporter]\n\nIt rained.\n\n\
        This is KBS News, Ida Holm.\n\n[Anchor]\n\nReporter Bo Lind has the details.\n\n\
        [Reporter]\n\nThe ferry sails.";
    assert_eq!(stories(handed_over), [2, 2]);
    // Neither of the two is enough: a hand-over without a sign-off before it, or the other way round.
    assert_eq!(stories(&handed_over.replace("This is KBS News, Ida Holm.", "All day.")), [4]);
    assert_eq!(stories(&handed_over.replace("Reporter Bo Lind has", "Here are")), [4]);
}

#[test]
fn blocks_are_told_by_their_kind() {
    let parsed = newscast::parse(NEWS);
    let tree = parsed.transcript();
    assert_eq!(tree.blocks().count(), 7);
    assert_eq!(
        tree.bylines().map(|byline| &*byline.text).collect::<Vec<_>>(),
        ["Reporter Ida Holm has the details.", "This is KBS News, Ida Holm.",]
    );
    assert_eq!(
        tree.credits().map(|credits| &*credits.text).collect::<Vec<_>>(),
        ["(Video coverage: Bo Lind)"]
    );
    assert_eq!(
        tree.paragraphs().map(|paragraph| &*paragraph.text).collect::<Vec<_>>(),
        [
            "The ferry sails again.",
            "The ferry lay in the harbour for a week.",
            "The tide was low.",
            "It is high now.",
        ]
    );
    let quote = tree.quotes().next().unwrap();
    assert_eq!((quote.name(), quote.title()), (Some("Ana Ruiz"), Some("Harbour master")));
    assert_eq!(quote.notes(), ["May 3"]);
    assert_eq!(quote.text(), "The tide was low. It is high now.");
    assert!(quote.is_closed());
}

#[test]
fn narration_is_without_quotes_and_plain_text_with_them() {
    let parsed = newscast::parse(NEWS);
    assert_eq!(
        parsed.transcript().narration(),
        "The ferry sails again.\n\nThe ferry lay in the harbour for a week."
    );
    assert_eq!(
        parsed.transcript().plain_text(),
        "The ferry sails again.\n\nReporter Ida Holm has the details.\n\n\
         The ferry lay in the harbour for a week.\n\nThe tide was low.\n\nIt is high now.\n\n\
         This is KBS News, Ida Holm."
    );
    let printed = "It rained.\n\nIda Holm (holm@example.com)";
    assert_eq!(newscast::parse(printed).transcript().plain_text(), "It rained.");
}

#[test]
fn a_phrase_is_its_text() {
    let parsed = newscast::parse(NEWS);
    let quote = parsed.transcript().quotes().next().unwrap();
    let name = quote.attribution.as_ref().unwrap().name.as_ref().unwrap();
    assert_eq!(*name, *"Ana Ruiz");
    assert_eq!(*name, "Ana Ruiz");
    assert_ne!(*name, *"Ana");
    assert_ne!(*name, "Ana");
    assert_eq!(name.to_string(), "Ana Ruiz");
    assert_eq!(AsRef::<str>::as_ref(name), "Ana Ruiz");
    assert_eq!(name.clone().into_owned(), *name);
}

#[test]
fn a_quote_is_closed_by_what_its_form_demands() {
    let closed = |text: &str| {
        let parsed = newscast::parse(text);
        parsed.transcript().quotes().next().unwrap().is_closed()
    };
    assert!(closed("[Ana Ruiz: It rained.]"));
    assert!(closed("◀SYN▶ 이바다"));
    assert!(!closed("[Ana Ruiz: It rained."));
    assert!(!closed("[Ana Ruiz: It rained.) All day."));
}

#[test]
fn a_list_of_few_is_a_list() {
    let hash = |list: &Few<&str>| {
        let mut hasher = DefaultHasher::new();
        list.hash(&mut hasher);
        hasher.finish()
    };
    let mut list = Few::default();
    assert!(list.is_empty());
    assert_eq!(format!("{list:?}"), "[]");
    for (word, length) in [("a", 1), ("b", 2), ("c", 3)] {
        list.push(word);
        assert_eq!(list.len(), length);
        assert_eq!(list.last(), Some(&word));
    }
    assert_eq!(format!("{list:?}"), r#"["a", "b", "c"]"#);
    for word in &mut list {
        *word = if *word == "b" { "B" } else { word };
    }
    assert_eq!(list[..], ["a", "B", "c"]);
    assert_eq!((&list).into_iter().count(), 3);
    assert_eq!(list.clone().map(str::len).into_vec(), [1, 1, 1]);

    // However it was made.
    let one: Few<&str> = vec!["a"].into();
    let mut pushed = Few::new();
    pushed.push("a");
    assert_eq!(one, pushed);
    assert_eq!(hash(&one), hash(&pushed));
    assert_ne!(one, list);
    assert_ne!(hash(&one), hash(&list));
    let mut longer = one.clone();
    longer.extend(["B", "c"]);
    assert_eq!(longer, list);
    assert_eq!(one.map(str::len).into_iter().collect::<Vec<_>>(), [1]);
}

#[test]
fn a_span_is_a_range_of_bytes() {
    let span = Span::new(3, 8).unwrap();
    assert_eq!((span.start(), span.end(), span.len()), (3, 8, 5));
    assert!(!span.is_empty());
    assert!(Span::new(3, 3).unwrap().is_empty());
    assert_eq!(std::ops::Range::from(span), 3..8);
    assert_eq!((span.to_string(), format!("{span:?}")), ("3..8".to_owned(), "3..8".to_owned()));
    assert_eq!(Span::new(8, 3), None);
    let encloses = |start, end| span.encloses(Span::new(start, end).unwrap());
    assert!(encloses(3, 8) && encloses(4, 4));
    assert!(!encloses(2, 5) && !encloses(5, 9) && !encloses(0, 1) && !encloses(9, 9));
    let text = Phrase { text: "tide".into(), span };
    assert_eq!(text.span.range(), 3..8);
}

#[test]
fn positions_count_from_one_or_from_zero() {
    let position = Position { line: 2, column: 5 };
    assert_eq!(position.zero_based(), (1, 4));
    assert_eq!(Position::from_zero_based(1, 4), position);
    assert_eq!(position.to_string(), "2:5");
    // What no text has, as it may be read from JSON.
    assert_eq!(Position { line: 0, column: 0 }.zero_based(), (0, 0));
    let most = Position::from_zero_based(usize::MAX, usize::MAX);
    assert_eq!((most.line, most.column), (usize::MAX, usize::MAX));

    let index = LineIndex::new("안개.\n비.");
    assert_eq!(index.text(), "안개.\n비.");
    assert_eq!(format!("{index:?}"), "LineIndex { bytes: 12, lines: 2, .. }");
    assert_eq!(index.position(11, Unit::Byte), Some(Position { line: 2, column: 4 }));
    assert_eq!(index.offset(Position { line: 2, column: 4 }, Unit::Byte), Some(11));
    assert_eq!(index.document_offset(11, Unit::Byte), Some(11));
}

#[test]
fn errors_say_how_many_there_are() {
    let message = |text| {
        let error = newscast::parse(text).into_result().unwrap_err();
        error.to_string()
    };
    assert!(message("[Ana: Rain").ends_with("(unclosed-quote at byte 10)"));
    assert!(
        message("[Ana: Rain\n\n[Bo: Snow").ends_with("(unclosed-quote at byte 10), and one more")
    );
    assert!(
        message("[Ana: Rain\n\n[Bo: Snow\n\n[Kai: Hail")
            .ends_with("(unclosed-quote at byte 10), and 2 more")
    );
    assert_eq!(ParseOptions::default().parse(NEWS), newscast::parse(NEWS));
}

#[test]
fn a_mention_has_what_stands_at_its_place() {
    let parsed = newscast::parse(NEWS);
    let speakers = parsed.transcript().speakers();
    let speaker = speakers.get("Ruiz").unwrap();
    assert!(speaker.is_named());
    let [mention] = speaker.mentions() else { panic!("one mention") };
    assert_eq!(mention.name().map(|name| &NEWS[name.span]), Some("Ana Ruiz"));
    assert_eq!(mention.title().map(|title| &NEWS[title.span]), Some("Harbour master"));
    assert_eq!(mention.notes(), ["May 3"]);
    assert!(mention.quote().is_some() && mention.byline().is_none());

    let reporter = speakers.get("Ida Holm").unwrap();
    let [toss, sign_off] = reporter.mentions() else { panic!("two mentions") };
    assert!(toss.quote().is_none());
    assert_eq!(toss.byline().unwrap().text, "Reporter Ida Holm has the details.");
    assert_eq!(&NEWS[sign_off.span()], "This is KBS News, Ida Holm.");
    assert_eq!((toss.title(), toss.notes().len()), (None, 0));
}

/// Behind a round bracket that is left open, a colon would end no label: only there it is left out.
#[test]
fn a_tag_s_label_is_printed_with_its_colon() {
    let printed = |text: &str| newscast::parse(text).transcript().to_text().unwrap();
    assert_eq!(
        printed("[Soundbite] Per Dahl (Bo)/Islander : \"I sailed.\""),
        "[Soundbite] Per Dahl (Bo)(Islander) : \"I sailed.\"\n"
    );
    assert_eq!(
        printed("[Soundbite] Per Dahl/Islander :\"I sailed.\""),
        "[Soundbite] Per Dahl(Islander) : \"I sailed.\"\n"
    );
}

/// The text is so odd that no way to write its tree is found; a text for which one is found would
/// show nothing here.
#[test]
fn a_parsed_text_is_its_own_print_where_nothing_else_is() {
    let text = "［m/ I］［m/ I］［!목\"\n(y@m)(y@m)(";
    let parsed = newscast::parse(text);
    let error = parsed.transcript().to_text().unwrap_err();
    assert_eq!(error.to_string(), "no text gives back this quote (section 1, block 1)");
    assert_eq!(parsed.to_text(), text);
}
