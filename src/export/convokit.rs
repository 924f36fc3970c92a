//! The files `utterances.jsonl` and `speakers.json` of a ConvoKit corpus.
//!
//! `utterances.jsonl` has one [`Utterance`] a line, `speakers.json` is one object, of
//! [`speakers`]. A corpus folder also has `conversations.json`, `corpus.json` and `index.json`.
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use newscast::LineIndex;
//! use newscast::export::convokit::{speakers, utterances};
//!
//! let text = "[Anchor]\n\nIt rained.\n\n[Ana Ruiz/Pilot: All day.]";
//! let parsed = newscast::parse(text);
//! let utterances = utterances(parsed.transcript(), &LineIndex::new(text), "item-1");
//! let lines: Vec<_> = utterances.iter().map(|u| serde_json::to_string(u).unwrap()).collect();
//! assert_eq!(
//!     lines[1],
//!     concat!(
//!         r#"{"id":"item-1-1","conversation_id":"item-1-0","text":"All day.","#,
//!         r#""speaker":"Ana Ruiz","#,
//!         r#""meta":{"role":"quoted","title":"Pilot","notes":[],"start":39,"end":47},"#,
//!         r#""reply-to":"item-1-0","timestamp":null,"vectors":[]}"#,
//!     ),
//! );
//! assert_eq!(
//!     serde_json::to_string(&speakers(&utterances)).unwrap(),
//!     concat!(
//!         r#"{"Ana Ruiz":{"meta":{"role":"quoted","title":"Pilot"},"vectors":[]},"#,
//!         r#""item-1-anchor":{"meta":{"role":"anchor","title":null},"vectors":[]}}"#,
//!     ),
//! );
//! ```

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::voice::{Speaker, reporter};
use crate::tree::{Block, BylineKind, Paragraph, Phrase, Span, Transcript};
use crate::{LineIndex, Unit};

/// One line of `utterances.jsonl`: what one voice says in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Utterance<'t> {
    /// The item's name, a hyphen, and a number from 0.
    pub id: String,
    /// The id of the item's first utterance.
    pub conversation_id: String,
    /// The words; paragraphs are separated by a blank line.
    pub text: Cow<'t, str>,
    /// The speaker's id: the name as written, or else the item's name, a hyphen, and the role;
    /// for a quote without a name the title, or the number of the utterance, follows,
    /// for a guest the marker.
    pub speaker: String,
    /// More about it.
    pub meta: Meta<'t>,
    /// The utterance before; `None` for the first.
    #[cfg_attr(feature = "serde", serde(rename = "reply-to"))]
    pub reply_to: Option<String>,
    /// Always `None`: transcripts give no times.
    pub timestamp: Option<u64>,
    /// Always empty.
    pub vectors: [&'t str; 0],
}

/// The metadata of an [`Utterance`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Meta<'t> {
    /// `"anchor"`, `"reporter"`, `"guest"`, `"unknown"` or, in a quote, `"quoted"`.
    pub role: &'static str,
    /// The title of the quoted, the marker of a guest.
    pub title: Option<&'t str>,
    /// Further parts of the quote's head.
    pub notes: Vec<&'t str>,
    /// How many code points of the source stand before the words.
    pub start: usize,
    /// How many code points of the source stand before their end.
    pub end: usize,
}

/// What `speakers.json` holds about one speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SpeakerData<'t> {
    /// More about the speaker.
    pub meta: SpeakerMeta<'t>,
    /// Always empty.
    pub vectors: [&'t str; 0],
}

/// The metadata of a speaker, of the first utterance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SpeakerMeta<'t> {
    /// As in [`Meta`].
    pub role: &'static str,
    /// As in [`Meta`].
    pub title: Option<&'t str>,
}

/// The utterances of an item, in document order: each quote that has words, and the narration and
/// spoken bylines between quotes, by section.
///
/// Each replies to the one before, as ConvoKit demands one chain a conversation. `item` is a name
/// that no other item of the corpus has. Where the tree was changed by hand and a span is none of
/// the index's text, its offset is 0.
pub fn utterances<'t>(
    transcript: &'t Transcript<'_>,
    index: &LineIndex<'_>,
    item: &str,
) -> Vec<Utterance<'t>> {
    let mut list = List { utterances: Vec::new(), index, item };
    for story in transcript.stories() {
        let reporter = reporter(&story);
        for section in story.sections {
            let speaker = Speaker::of_section(section, reporter);
            let mut told = Vec::new();
            for block in &section.blocks {
                match block {
                    Block::Paragraph(node) => told.push((&*node.text, node.span)),
                    Block::Byline(node) if node.kind != BylineKind::Printed => {
                        told.push((&*node.text, node.span));
                    }
                    Block::Quote(quote) => {
                        list.push(speaker, &[], &std::mem::take(&mut told));
                        let said: Vec<_> = quote.paragraphs.iter().map(part).collect();
                        list.push(Speaker::of_quote(quote), quote.notes(), &said);
                    }
                    _ => {}
                }
            }
            list.push(speaker, &[], &told);
        }
    }
    list.utterances
}

fn part<'t>(paragraph: &'t Paragraph<'_>) -> (&'t str, Span) {
    (&*paragraph.text, paragraph.span)
}

/// The object of `speakers.json`: what is known of each speaker of these utterances, by id.
///
/// Pass the utterances of all items of the corpus. Whoever is named alike is one speaker.
pub fn speakers<'u, 't: 'u>(
    utterances: impl IntoIterator<Item = &'u Utterance<'t>>,
) -> BTreeMap<&'u str, SpeakerData<'t>> {
    let mut speakers = BTreeMap::new();
    for utterance in utterances {
        let meta = SpeakerMeta { role: utterance.meta.role, title: utterance.meta.title };
        speakers.entry(&*utterance.speaker).or_insert(SpeakerData { meta, vectors: [] });
    }
    speakers
}

struct List<'t, 'i, 's> {
    utterances: Vec<Utterance<'t>>,
    index: &'i LineIndex<'s>,
    item: &'i str,
}

impl<'t> List<'t, '_, '_> {
    fn push(
        &mut self,
        speaker: Speaker<'t>,
        notes: &'t [Phrase<'_>],
        paragraphs: &[(&'t str, Span)],
    ) {
        let text = match paragraphs {
            [] => return,
            [(only, _)] => Cow::Borrowed(*only),
            all => {
                let texts: Vec<&str> = all.iter().map(|&(text, _)| text).collect();
                Cow::Owned(texts.join("\n\n"))
            }
        };
        let span = paragraphs.iter().map(|&(_, span)| span).reduce(Span::to);
        let offset = |at| self.index.document_offset(at, Unit::CodePoint).unwrap_or(0);
        let number = self.utterances.len();
        let role = speaker.role();
        let id = match (speaker.name(), speaker.title()) {
            (Some(name), _) => name.to_owned(),
            (None, Some(title)) => format!("{}-{role}-{title}", self.item),
            (None, None) if role == "quoted" => format!("{}-{role}-{number}", self.item),
            (None, None) => format!("{}-{role}", self.item),
        };
        self.utterances.push(Utterance {
            id: format!("{}-{number}", self.item),
            conversation_id: format!("{}-0", self.item),
            text,
            speaker: id,
            meta: Meta {
                role,
                title: speaker.title(),
                notes: notes.iter().map(Phrase::as_str).collect(),
                start: span.map_or(0, |span| offset(span.start())),
                end: span.map_or(0, |span| offset(span.end())),
            },
            reply_to: number.checked_sub(1).map(|before| format!("{}-{before}", self.item)),
            timestamp: None,
            vectors: [],
        });
    }
}
