use std::collections::HashSet;

use super::label;
use super::measure::Measure;
use super::words::key;
use crate::tree::{Byline, Phrase, QuoteBlock, Span};

/// Somebody who speaks in a transcript: a person, or a label behind which nobody knows who stands.
///
/// ```
/// let text = "[Ana Ruiz/Harbour master: The tide is late.]\n\nShe waited.\n\n[Ruiz: It came at last.]";
/// let parsed = newscast::parse(text);
/// let speakers = parsed.transcript().speakers();
/// let ruiz = speakers.get("Ruiz").unwrap();
///
/// assert_eq!(ruiz.name(), Some("Ana Ruiz"));
/// assert_eq!(ruiz.quotes(), 2);
/// assert_eq!(ruiz.words(), 8);
/// assert_eq!(ruiz.titles().collect::<Vec<_>>(), ["Harbour master"]);
/// assert_eq!(&text[ruiz.mentions()[1].span()], "[Ruiz: It came at last.]");
/// ```
#[derive(Clone, Debug)]
pub struct Speaker<'t> {
    pub(super) name: Option<&'t str>,
    pub(super) kind: SpeakerKind,
    pub(super) candidates: Vec<&'t str>,
    pub(super) mentions: Vec<Mention<'t>>,
    pub(super) measure: Measure,
    /// The words of all quotes of the transcript.
    pub(super) all_words: usize,
}

/// What an entry of the index stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SpeakerKind {
    /// One person, known by name.
    Named,
    /// One quote by somebody who is described, not named: "Resident", "Mr. A", "김 모 씨".
    Anonymous,
    /// The quotes under one short name that may belong to several people:
    /// [`candidates`](Speaker::candidates) says to whom. Nothing says that they are by one person.
    Ambiguous,
    /// One quote without a label.
    Unattributed,
    /// A reporter or anchor whom a byline names.
    Reporter,
}

impl<'t> Speaker<'t> {
    /// The name in its fullest form, without rank and form of address; the label as written where
    /// it is a description; `None` where there is neither.
    ///
    /// ```
    /// let parsed = newscast::parse("[President Lind: Yes.]\n\n[Restaurant clerk: No.]\n\n[Who knows?]");
    /// let speakers = parsed.transcript().speakers();
    /// let names: Vec<_> = speakers.iter().map(|speaker| speaker.name()).collect();
    /// assert_eq!(names, [Some("Lind"), Some("Restaurant clerk"), None]);
    /// ```
    pub fn name(&self) -> Option<&'t str> {
        self.name
    }

    /// What the entry stands for.
    pub fn kind(&self) -> SpeakerKind {
        self.kind
    }

    /// Whether the entry stands for one person known by name, in front of the camera or on the
    /// newsroom's side.
    pub fn is_named(&self) -> bool {
        matches!(self.kind, SpeakerKind::Named | SpeakerKind::Reporter)
    }

    /// The fuller names of the people to whom an ambiguous short name may belong, in order of first
    /// appearance. Empty for other kinds, and where the transcript has no fuller name but the
    /// titles contradict each other.
    pub fn candidates(&self) -> &[&'t str] {
        &self.candidates
    }

    /// Whether a head says that the voice was altered or the name is not the real one: whoever
    /// publishes the quotes will want to keep it so.
    ///
    /// ```
    /// let text = "[Ana Ruiz/Tenant/Voice altered: It leaks.]\n\n[Bo Lind/Plumber: It does.]";
    /// let parsed = newscast::parse(text);
    /// let speakers = parsed.transcript().speakers();
    /// assert!(speakers.get("Ana Ruiz").unwrap().is_disguised());
    /// assert!(!speakers.get("Bo Lind").unwrap().is_disguised());
    /// ```
    pub fn is_disguised(&self) -> bool {
        self.mentions.iter().any(Mention::is_disguised)
    }

    /// Where the speaker appears, in document order; never empty.
    pub fn mentions(&self) -> &[Mention<'t>] {
        &self.mentions
    }

    /// The titles, as written, each once, in order of first appearance.
    pub fn titles(&self) -> impl Iterator<Item = &'t str> {
        let mut seen = HashSet::new();
        self.mentions
            .iter()
            .filter_map(|mention| mention.title.map(Phrase::as_str))
            .filter(move |title| seen.insert(*title))
    }

    /// The number of quotes.
    pub fn quotes(&self) -> usize {
        self.mentions.iter().filter(|mention| mention.quote().is_some()).count()
    }

    /// The number of sentences in the quotes.
    pub fn sentences(&self) -> usize {
        self.measure.sentences
    }

    /// The number of words in the quotes.
    pub fn words(&self) -> usize {
        self.measure.words
    }

    /// The number of characters in the quotes: grapheme clusters, blanks and punctuation included,
    /// paragraph breaks left out.
    pub fn characters(&self) -> usize {
        self.measure.characters
    }

    /// The speaker's part of the words of all quotes in the transcript, labelled or not: from 0 to
    /// 1. It is 0 where nothing is quoted.
    pub fn share(&self) -> f64 {
        if self.all_words == 0 {
            return 0.0;
        }
        let float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        float(self.measure.words) / float(self.all_words)
    }

    /// Where the speaker appears first: the span of the quote block or byline.
    pub fn first(&self) -> Option<Span> {
        self.mentions.first().map(Mention::span)
    }

    /// Where the speaker appears last: the span of the quote block or byline.
    pub fn last(&self) -> Option<Span> {
        self.mentions.last().map(Mention::span)
    }

    /// Whether the entry goes by this name: it is so called somewhere, or its full name ends so.
    pub(super) fn answers_to(&self, wanted: &str) -> bool {
        let is_wanted = |name: &str| key(name) == wanted;
        let ends_so =
            |name: &str| key(name).strip_suffix(wanted).is_some_and(|rest| rest.ends_with(' '));
        let known = self.kind != SpeakerKind::Anonymous;
        self.name.is_some_and(|name| is_wanted(name) || known && ends_so(name))
            || self
                .mentions
                .iter()
                .any(|mention| mention.name.is_some_and(|name| is_wanted(name.as_str())))
    }
}

/// One place where a speaker appears: the label of a quote, or a byline.
#[derive(Clone, Copy, Debug)]
pub struct Mention<'t> {
    pub(super) name: Option<&'t Phrase<'t>>,
    pub(super) title: Option<&'t Phrase<'t>>,
    pub(super) notes: &'t [Phrase<'t>],
    pub(super) source: Source<'t>,
}

/// The block of a mention.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'t> {
    Quote(&'t QuoteBlock<'t>),
    Byline(&'t Byline<'t>),
}

impl<'t> Mention<'t> {
    /// The name as written here, with its own span.
    pub fn name(&self) -> Option<&'t Phrase<'t>> {
        self.name
    }

    /// The title as written here, with its own span.
    pub fn title(&self) -> Option<&'t Phrase<'t>> {
        self.title
    }

    /// The further parts of the head: "voice altered", a date, a party.
    pub fn notes(&self) -> &'t [Phrase<'t>] {
        self.notes
    }

    /// Whether the head here says that the voice was altered or the name is not the real one.
    pub fn is_disguised(&self) -> bool {
        self.quote().is_some() && label::says_disguised(self.name, self.title, self.notes)
    }

    /// Where the quote block or byline stands.
    pub fn span(&self) -> Span {
        match self.source {
            Source::Quote(quote) => quote.span,
            Source::Byline(byline) => byline.span,
        }
    }

    /// The quote, unless the mention is in a byline.
    pub fn quote(&self) -> Option<&'t QuoteBlock<'t>> {
        match self.source {
            Source::Quote(quote) => Some(quote),
            Source::Byline(_) => None,
        }
    }

    /// The byline, unless the mention is in a quote.
    pub fn byline(&self) -> Option<&'t Byline<'t>> {
        match self.source {
            Source::Quote(_) => None,
            Source::Byline(byline) => Some(byline),
        }
    }
}
