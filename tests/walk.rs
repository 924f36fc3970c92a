//! Walks over a parsed text that holds every node, checked against its JSON.

#![cfg(feature = "serde")]

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::ops::ControlFlow::{self, Continue};

use newscast::Transcript;
use newscast::tree::{
    Attribution, Byline, Credit, Credits, Marker, Paragraph, Phrase, QuoteBlock, Section, Unparsed,
};
use newscast::walk::{
    NodeRef, PhraseRole, Visit, VisitMut, walk_attribution, walk_attribution_mut, walk_byline,
    walk_byline_mut, walk_credit, walk_credit_mut, walk_credits, walk_credits_mut, walk_quote,
    walk_quote_mut, walk_section, walk_section_mut, walk_transcript, walk_transcript_mut,
};
use serde_json::Value;

const TEXT: &str = "\
[Anchor]
The ferry to Vessa Island sails again after nine days in the dock.

Many had waited at the pier since dawn.

Reporter Ida Holm has the details.

[Report]
The crew came on board at noon.

[Ana Ruiz/Pilot/Voice altered/May 3: At last we sail.

We had waited too long.]

The first cars followed.

[Soundbite] Per Dahl(Islander) : \"I have missed my bed.\"

[We want to go home!]

This is KBS News, Ida Holm.

(Camera: Siv Berg, Bo Lind, Editing: Kai Moe)

]
";

type Counts = BTreeMap<&'static str, usize>;

fn count(counts: &mut Counts, kind: &'static str) {
    *counts.entry(kind).or_default() += 1;
}

/// Counts the nodes of a JSON tree by the key they stand at. A key it does not know is an error, so
/// that a new node cannot be forgotten.
fn count_json(counts: &mut Counts, key: &str, value: &Value) {
    match value {
        Value::Array(items) if key != "span" => {
            for item in items {
                count_json(counts, key, item);
            }
        }
        Value::Object(fields) => {
            let kind = match (key, fields.get("type").and_then(Value::as_str)) {
                ("blocks", Some("paragraph")) | ("paragraphs", None) => "paragraph",
                ("blocks", Some("quote")) => "quote",
                ("blocks", Some("byline")) => "byline",
                ("blocks", Some("credits")) => "credits",
                ("blocks", Some("unparsed")) => "unparsed",
                ("", None) => "transcript",
                ("sections", None) => "section",
                ("marker", None) => "marker",
                ("attribution", None) => "attribution",
                ("entries", None) => "credit",
                ("tag", None) => "tag",
                ("name", None) => "name",
                ("title", None) => "title",
                ("notes", None) => "note",
                ("reporters", None) => "reporter",
                ("role", None) => "staff_role",
                ("names", None) => "staff_name",
                other => panic!("no node is known at {other:?}"),
            };
            count(counts, kind);
            for (key, value) in fields {
                count_json(counts, key, value);
            }
        }
        _ => {}
    }
}

fn json_counts(transcript: &Transcript<'_>) -> Counts {
    let mut counts = Counts::new();
    count_json(&mut counts, "", &serde_json::to_value(transcript).unwrap());
    counts
}

#[derive(Default)]
struct Counter(Counts);

/// The methods of a visitor that counts every node and walks on.
macro_rules! counting {
    ($phrase:ident($($phrase_ref:tt)*); $($method:ident($($node:tt)*) $kind:literal $walk:expr;)*) => {
        type Break = Infallible;

        $(fn $method(&mut self, node: $($node)*) -> ControlFlow<Infallible> {
            count(&mut self.0, $kind);
            $walk(self, node)
        })*

        fn $phrase(&mut self, role: PhraseRole, _: $($phrase_ref)*) -> ControlFlow<Infallible> {
            count(&mut self.0, role.as_str());
            Continue(())
        }
    };
}

fn leaf<V, N>(_: &mut V, _: N) -> ControlFlow<Infallible> {
    Continue(())
}

impl<'t, 'a> Visit<'t, 'a> for Counter {
    counting! {
        visit_phrase(&'t Phrase<'a>);
        visit_transcript(&'t Transcript<'a>) "transcript" walk_transcript;
        visit_section(&'t Section<'a>) "section" walk_section;
        visit_marker(&'t Marker<'a>) "marker" leaf;
        visit_paragraph(&'t Paragraph<'a>) "paragraph" leaf;
        visit_quote(&'t QuoteBlock<'a>) "quote" walk_quote;
        visit_attribution(&'t Attribution<'a>) "attribution" walk_attribution;
        visit_byline(&'t Byline<'a>) "byline" walk_byline;
        visit_credits(&'t Credits<'a>) "credits" walk_credits;
        visit_credit(&'t Credit<'a>) "credit" walk_credit;
        visit_unparsed(&'t Unparsed<'a>) "unparsed" leaf;
    }
}

impl<'a> VisitMut<'a> for Counter {
    counting! {
        visit_phrase(&mut Phrase<'a>);
        visit_transcript(&mut Transcript<'a>) "transcript" walk_transcript_mut;
        visit_section(&mut Section<'a>) "section" walk_section_mut;
        visit_marker(&mut Marker<'a>) "marker" leaf;
        visit_paragraph(&mut Paragraph<'a>) "paragraph" leaf;
        visit_quote(&mut QuoteBlock<'a>) "quote" walk_quote_mut;
        visit_attribution(&mut Attribution<'a>) "attribution" walk_attribution_mut;
        visit_byline(&mut Byline<'a>) "byline" walk_byline_mut;
        visit_credits(&mut Credits<'a>) "credits" walk_credits_mut;
        visit_credit(&mut Credit<'a>) "credit" walk_credit_mut;
        visit_unparsed(&mut Unparsed<'a>) "unparsed" leaf;
    }
}

#[test]
fn the_fixture_holds_every_node() {
    let parsed = newscast::parse(TEXT);
    let counts: Vec<_> = json_counts(parsed.transcript()).into_iter().collect();
    assert_eq!(
        counts,
        [
            ("attribution", 2),
            ("byline", 2),
            ("credit", 2),
            ("credits", 1),
            ("marker", 2),
            ("name", 2),
            ("note", 2),
            ("paragraph", 8),
            ("quote", 3),
            ("reporter", 2),
            ("section", 2),
            ("staff_name", 3),
            ("staff_role", 2),
            ("tag", 1),
            ("title", 2),
            ("transcript", 1),
            ("unparsed", 1),
        ]
    );
}

#[test]
fn both_visitors_and_the_iterator_count_what_the_json_holds() {
    let mut transcript = newscast::parse(TEXT).into_parts().0;
    let expected = json_counts(&transcript);

    let mut seen = Counter::default();
    let Continue(()) = Visit::visit_transcript(&mut seen, &transcript);
    assert_eq!(seen.0, expected);

    let mut iterated = Counts::new();
    for step in transcript.nodes() {
        let kind = match step.node {
            NodeRef::Phrase(role, _) => role.as_str(),
            node => node.kind(),
        };
        count(&mut iterated, kind);
    }
    assert_eq!(iterated, expected);

    let mut changed = Counter::default();
    let Continue(()) = VisitMut::visit_transcript(&mut changed, &mut transcript);
    assert_eq!(changed.0, expected);
}

#[test]
fn a_byte_gives_the_node_around_it() {
    let parsed = newscast::parse(TEXT);
    let at = |part: &str| {
        let node = parsed.transcript().node_at(TEXT.find(part).unwrap());
        node.map(|node| (node.kind(), node.text()))
    };
    assert_eq!(at("Anchor]"), Some(("marker", Some("[Anchor]"))));
    assert_eq!(at("Holm has"), Some(("phrase", Some("Ida Holm"))));
    assert_eq!(at("has the details"), Some(("byline", Some("Reporter Ida Holm has the details."))));
    assert_eq!(at("altered"), Some(("phrase", Some("Voice altered"))));
    assert_eq!(at("/May"), Some(("attribution", None)));
    assert_eq!(at("too long"), Some(("paragraph", Some("We had waited too long."))));
    assert_eq!(at("] Per Dahl"), Some(("quote", None)));
    assert_eq!(at("Siv"), Some(("phrase", Some("Siv Berg"))));
    assert_eq!(at(": Kai"), Some(("credit", None)));
    assert_eq!(at("\n\nMany"), Some(("section", None)));
    assert_eq!(at("\n\n[Report]"), Some(("transcript", None)));
}

#[test]
fn in_a_parsed_tree_children_lie_in_their_parent_and_in_order() {
    let parsed = newscast::parse(TEXT);
    for step in parsed.transcript().nodes() {
        let mut from = step.node.span().start();
        for child in step.node.children() {
            assert!(step.node.span().encloses(child.span()), "{child:?}");
            assert!(from <= child.span().start(), "{child:?}");
            from = child.span().end();
        }
    }
}

/// Goes through a tree as far as a part of this role.
struct Until(PhraseRole, usize);

impl<'t, 'a> Visit<'t, 'a> for Until {
    type Break = &'t str;

    fn visit_phrase(&mut self, role: PhraseRole, node: &'t Phrase<'a>) -> ControlFlow<&'t str> {
        self.1 += 1;
        if role == self.0 { ControlFlow::Break(node.as_str()) } else { Continue(()) }
    }
}

#[test]
fn a_break_at_a_part_ends_the_walk() {
    let parsed = newscast::parse("[Ana Ruiz/Pilot/May 3: All day.]\n\n[Bo Lind/Mayor/May 4: No.]");
    let until = |role| {
        let mut until = Until(role, 0);
        (until.visit_transcript(parsed.transcript()), until.1)
    };
    assert_eq!(until(PhraseRole::Name), (ControlFlow::Break("Ana Ruiz"), 1));
    assert_eq!(until(PhraseRole::Title), (ControlFlow::Break("Pilot"), 2));
    assert_eq!(until(PhraseRole::Note), (ControlFlow::Break("May 3"), 3));
    assert_eq!(until(PhraseRole::Tag), (Continue(()), 6));
}

/// Counts paragraphs, and leaves everything else to the trait.
#[derive(Default)]
struct Paragraphs(usize);

impl<'t, 'a> Visit<'t, 'a> for Paragraphs {
    type Break = Infallible;

    fn visit_paragraph(&mut self, _: &'t Paragraph<'a>) -> ControlFlow<Infallible> {
        self.0 += 1;
        Continue(())
    }
}

#[test]
fn what_a_visitor_does_not_name_is_walked_through() {
    let parsed = newscast::parse(TEXT);
    let mut paragraphs = Paragraphs::default();
    let Continue(()) = paragraphs.visit_transcript(parsed.transcript());
    assert_eq!(paragraphs.0, 8);
}
