//! A tree made by hand that holds every kind of node and every role of a phrase.

use std::borrow::Cow;

use crate::tree::{
    Attribution, Block, Byline, BylineKind, Closing, Credit, Credits, Few, Marker, Paragraph,
    Phrase, Quotation, QuoteBlock, QuoteForm, Section, Span, Transcript, Unparsed, Voice,
};

/// Every part of it that is a node occurs once.
pub(super) const SOURCE: &str = "\
[Anchor] The ferry sails again.

Reporters Ida Holm and Bo Lind tell.


The crew came at noon.

[Soundbite] Ana Ruiz/Pilot/voice altered/May: \"At last.

We waited.\"

(Camera: Siv Berg, Per Dahl, Editing: Kai Moe)

] 12";

/// The place of `part`, which occurs once.
pub(super) fn span(part: &str) -> Span {
    let start = SOURCE.find(part).unwrap();
    assert_eq!(SOURCE.rfind(part), Some(start), "{part:?} occurs twice");
    Span::new(start, start + part.len()).unwrap()
}

fn phrase(part: &str) -> Phrase<'_> {
    Phrase { text: Cow::Borrowed(part), span: span(part) }
}

fn paragraph(part: &str) -> Paragraph<'_> {
    Paragraph { text: Cow::Borrowed(part), span: span(part) }
}

pub(super) fn sample() -> Transcript<'static> {
    let byline = "Reporters Ida Holm and Bo Lind tell.";
    let credits = "(Camera: Siv Berg, Per Dahl, Editing: Kai Moe)";
    let quote = QuoteBlock {
        tag: Some(phrase("Soundbite")),
        attribution: Some(Attribution {
            name: Some(phrase("Ana Ruiz")),
            title: Some(phrase("Pilot")),
            notes: Few::from(vec![phrase("voice altered"), phrase("May")]),
            span: span("Ana Ruiz/Pilot/voice altered/May"),
        }),
        paragraphs: Few::from(vec![paragraph("At last."), paragraph("We waited.")]),
        form: QuoteForm::SquareTag,
        quotation: Quotation::Both,
        closing: Closing::QuotationMark,
        span: span("[Soundbite]").to(span("We waited.\"")),
    };
    let lead = Section {
        voice: Voice::Anchor,
        marker: Some(Marker { text: Cow::Borrowed("[Anchor]"), span: span("[Anchor]") }),
        blocks: vec![
            Block::Paragraph(paragraph("The ferry sails again.")),
            Block::Byline(Box::new(Byline {
                kind: BylineKind::Toss,
                reporters: Few::from(vec![phrase("Ida Holm"), phrase("Bo Lind")]),
                text: Cow::Borrowed(byline),
                span: span(byline),
            })),
        ],
        span: span("[Anchor]").to(span(byline)),
    };
    let report = Section {
        voice: Voice::Reporter,
        marker: None,
        blocks: vec![
            Block::Paragraph(paragraph("The crew came at noon.")),
            Block::Quote(Box::new(quote)),
            Block::Credits(Box::new(Credits {
                entries: Few::from(vec![
                    Credit {
                        role: phrase("Camera"),
                        names: Few::from(vec![phrase("Siv Berg"), phrase("Per Dahl")]),
                    },
                    Credit { role: phrase("Editing"), names: Few::one(phrase("Kai Moe")) },
                ]),
                text: Cow::Borrowed(credits),
                span: span(credits),
            })),
            Block::Unparsed(Unparsed { text: Cow::Borrowed("] 12"), span: span("] 12") }),
        ],
        span: span("The crew came at noon.").to(span("] 12")),
    };
    Transcript { sections: vec![lead, report], span: span(SOURCE) }
}
