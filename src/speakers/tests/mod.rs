//! Labels of invented people, put into a tree by hand, and the people that they are.

mod joining;
mod labels;
mod people;

use std::borrow::Cow;

use super::{Speaker, SpeakerKind};
use crate::tree::{
    Attribution, Block, Byline, BylineKind, Closing, Few, Paragraph, Phrase, Quotation, QuoteBlock,
    QuoteForm, Section, Span, Transcript, Voice,
};

/// A transcript made block by block; its source is `"[label: text]"` after `"[label: text]"`.
#[derive(Default)]
struct Script {
    blocks: Vec<Block<'static>>,
    end: usize,
}

impl Script {
    /// One quote a label, each of the words "So it is.".
    fn of(labels: &[&str]) -> Self {
        labels.iter().fold(Self::default(), |script, label| script.quote(label, "So it is."))
    }

    fn phrase(&mut self, text: &str) -> Phrase<'static> {
        let span = Span::new(self.end, self.end + text.len()).unwrap();
        self.end += text.len() + 1;
        Phrase { text: Cow::Owned(text.to_owned()), span }
    }

    fn block(&mut self, label: Option<&str>, text: &str) -> QuoteBlock<'static> {
        let start = self.end;
        self.end += 1;
        let attribution = label.map(|label| {
            let parts: Vec<_> = label
                .split('/')
                .map(|part| (!part.is_empty()).then(|| self.phrase(part)))
                .collect();
            let mut parts = parts.into_iter();
            Attribution {
                name: parts.next().flatten(),
                title: parts.next().flatten(),
                notes: parts.flatten().collect(),
                span: Span::new(start + 1, self.end.max(start + 2) - 1).unwrap(),
            }
        });
        let Phrase { text, span } = self.phrase(text);
        QuoteBlock {
            tag: None,
            attribution,
            paragraphs: Few::one(Paragraph { text, span }),
            form: QuoteForm::Bracket,
            quotation: Quotation::None,
            closing: Closing::Bracket,
            span: Span::new(start, self.end).unwrap(),
        }
    }

    fn quote(mut self, label: &str, text: &str) -> Self {
        let quote = self.block(Some(label), text);
        self.blocks.push(Block::Quote(Box::new(quote)));
        self
    }

    fn unlabelled(mut self, text: &str) -> Self {
        let quote = self.block(None, text);
        self.blocks.push(Block::Quote(Box::new(quote)));
        self
    }

    fn stand_up(mut self, label: &str) -> Self {
        let tag = self.phrase("스탠딩");
        let mut quote = self.block(Some(label), "So it is.");
        quote.tag = Some(tag);
        self.blocks.push(Block::Quote(Box::new(quote)));
        self
    }

    fn byline(mut self, reporters: &[&str]) -> Self {
        let start = self.end;
        let reporters = reporters.iter().map(|name| self.phrase(name)).collect();
        let span = Span::new(start, self.end).unwrap();
        self.blocks.push(Block::Byline(Box::new(Byline {
            kind: BylineKind::Toss,
            reporters,
            text: Cow::Borrowed("A byline."),
            span,
        })));
        self
    }

    fn transcript(self) -> Transcript<'static> {
        let span = Span::new(0, self.end).unwrap();
        let section = Section { voice: Voice::Unknown, marker: None, blocks: self.blocks, span };
        Transcript { sections: vec![section], span }
    }

    /// The entries, as "kind name number-of-mentions", candidates behind an arrow.
    fn table(self) -> Vec<String> {
        let transcript = self.transcript();
        transcript.speakers().iter().map(line).collect()
    }
}

fn line(speaker: &Speaker<'_>) -> String {
    let kind = match speaker.kind() {
        SpeakerKind::Named => "named",
        SpeakerKind::Anonymous => "anonymous",
        SpeakerKind::Ambiguous => "ambiguous",
        SpeakerKind::Unattributed => "unattributed",
        SpeakerKind::Reporter => "reporter",
    };
    let name = speaker.name().unwrap_or("-");
    let mut line = format!("{kind} {name} {}", speaker.mentions().len());
    if !speaker.candidates().is_empty() {
        line.push_str(" > ");
        line.push_str(&speaker.candidates().join(", "));
    }
    line
}

/// Checks the entries of one quote a label.
#[track_caller]
fn check(labels: &[&str], expected: &[&str]) {
    assert_eq!(Script::of(labels).table(), expected, "{labels:?}");
}
