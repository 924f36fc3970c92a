//! What users do with the tree, in one line each, from a crate that depends on `newscast`.

use std::convert::Infallible;
use std::error::Error;
use std::ops::ControlFlow;

use newscast::{
    ContentEq, LineIndex, NodeRef, Paragraph, Phrase, PhraseRole, Unit, Visit, VisitMut, Voice,
};

const TEXT: &str = "[Anchor]

The harbour of Corvale is open again. Reporter Ida Holm has the details.

[Report]

Boats went out at noon. Mr. Lind counted nine.

[Ana Ruiz/Harbour master: The tide was late.

It will be late again.]

[Ruiz/Harbour master: We know it.]

This is KBS News, Ida Holm.

(Video editing: Siv Alder)
";

fn main() -> Result<(), Box<dyn Error>> {
    let parsed = newscast::parse(TEXT);
    assert!(parsed.diagnostics().is_empty());
    let transcript = newscast::parse(TEXT).into_result()?;
    assert_eq!(&transcript, parsed.transcript());
    let (same, none) = newscast::parse(TEXT).into_parts();
    assert!(same == transcript && none.is_empty());
    assert_eq!(newscast::parse_bytes(TEXT.as_bytes())?.transcript(), &transcript);

    assert_eq!(transcript.lead().map(|section| section.voice), Some(Voice::Anchor));
    assert_eq!(transcript.report().count(), 1);
    assert_eq!(transcript.reporter(), Some("Ida Holm"));
    assert_eq!(transcript.sections().count(), 2);
    assert_eq!(transcript.stories().count(), 1);

    assert_eq!(transcript.quotes().count(), 2);
    assert_eq!(transcript.paragraphs().count(), 5);
    assert_eq!(transcript.bylines().count(), 2);
    assert_eq!(transcript.blocks().count(), 7);
    assert_eq!(transcript.credits().count(), 1);
    let heads = transcript.nodes().filter(|node| matches!(node.node, NodeRef::Attribution(_)));
    assert_eq!(heads.count(), 2);

    let speakers = transcript.speakers();
    assert_eq!(speakers.get("Ana Ruiz").map(|speaker| speaker.quotes()), Some(2));
    assert_eq!(speakers.get("Ana Ruiz").map(|speaker| speaker.words()), Some(12));

    let quote = transcript.quotes().next().ok_or("no quote")?;
    assert_eq!((quote.name(), quote.title()), (Some("Ana Ruiz"), Some("Harbour master")));
    assert_eq!(quote.text(), "The tide was late. It will be late again.");
    assert_eq!(quote.paragraphs.len(), 2);
    assert!(quote.is_closed());

    let told = transcript.paragraphs().nth(1).ok_or("no paragraph")?;
    assert_eq!(told.sentences().count(), 2);
    assert_eq!(told.words().count(), 9);
    assert_eq!(told.words().last().map(|word| &TEXT[word.span]), Some("nine"));

    assert_eq!(
        transcript.narration(),
        "The harbour of Corvale is open again.\n\nBoats went out at noon. Mr. Lind counted nine.",
    );
    assert!(transcript.plain_text().ends_with("We know it.\n\nThis is KBS News, Ida Holm."));

    assert_eq!(FirstTitle.visit_transcript(&transcript).break_value(), Some("Harbour master"));
    let mut loud = transcript.clone();
    let ControlFlow::Continue(()) = Shout.visit_transcript(&mut loud);
    assert!(loud.narration().starts_with("THE HARBOUR"));
    assert!(!loud.content_eq(&transcript));

    let index = LineIndex::new(TEXT);
    let place = index.position(quote.span.start(), Unit::Grapheme).ok_or("no place")?;
    assert_eq!((place.line, place.column), (9, 1));
    assert_eq!(index.offset(place, Unit::Grapheme), Some(quote.span.start()));

    let json = serde_json::to_string(&transcript)?;
    assert_eq!(serde_json::from_str::<newscast::Transcript<'_>>(&json)?, transcript);
    assert!(newscast::parse(&transcript.to_text()?).transcript().content_eq(&transcript));

    println!("{} speakers", speakers.len());
    Ok(())
}

/// Stops at the first title.
struct FirstTitle;

impl<'t> Visit<'t, '_> for FirstTitle {
    type Break = &'t str;

    fn visit_phrase(&mut self, role: PhraseRole, node: &'t Phrase<'_>) -> ControlFlow<&'t str> {
        match role {
            PhraseRole::Title => ControlFlow::Break(node.as_str()),
            _ => ControlFlow::Continue(()),
        }
    }
}

/// Writes what is told and said in capitals.
struct Shout;

impl VisitMut<'_> for Shout {
    type Break = Infallible;

    fn visit_paragraph(&mut self, node: &mut Paragraph<'_>) -> ControlFlow<Infallible> {
        node.text = node.text.to_uppercase().into();
        ControlFlow::Continue(())
    }
}
