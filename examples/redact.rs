//! Masks the speakers who did not want to be known, and prints the transcript again.
//!
//! Such a speaker is one whom the index of speakers has as anonymous ("A 씨", "박○○", "Resident"), or
//! whose head says so ("Voice altered", "음성변조"). Each becomes "Speaker 1", "Speaker 2" and so on,
//! in all quotes that the index has as theirs, and where others name them as a head does; their
//! titles go.
//!
//! ```console
//! $ cargo run --example redact -- item.txt
//! ```

mod inputs;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io::Write;
use std::ops::ControlFlow::{self, Continue};
use std::process::ExitCode;

use inputs::{Inputs, Sample};
use newscast::speakers::{Mention, Speaker, SpeakerKind};
use newscast::walk::{
    PhraseRole, VisitMut, walk_attribution_mut, walk_byline_mut, walk_credits_mut,
};
use newscast::{Attribution, Byline, Credits, Paragraph, Phrase, Transcript, Unparsed};

/// An invented item.
const SAMPLE: Sample = Sample { name: "examples/ferry.txt", text: include_str!("ferry.txt") };

fn main() -> ExitCode {
    Inputs::new(std::env::args_os().skip(1), SAMPLE).run(|out, _, text| {
        let mut transcript = newscast::parse(text).into_parts().0;
        let mut mask = Mask { names: masked_names(&transcript) };
        let Continue(()) = mask.visit_transcript(&mut transcript);
        Ok(out.write_all(transcript.to_text()?.as_bytes())?)
    })
}

/// The names to mask, with what stands for each.
fn masked_names(transcript: &Transcript<'_>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    let mut number = 0;
    for speaker in transcript.speakers().iter().filter(|speaker| wants_mask(speaker)) {
        let written = || speaker.mentions().iter().filter_map(Mention::name).map(Phrase::as_str);
        // "Mr. A" and "Mr. A" may be two people, but nobody can tell.
        let known = written().find_map(|name| names.get(name).cloned());
        let mask = known.unwrap_or_else(|| {
            number += 1;
            format!("Speaker {number}")
        });
        for name in written() {
            names.entry(name.to_owned()).or_insert_with(|| mask.clone());
        }
    }
    names
}

/// Whether the index knows no name of the speaker, or a head says that nobody is to know it.
fn wants_mask(speaker: &Speaker<'_>) -> bool {
    speaker.kind() == SpeakerKind::Anonymous || speaker.is_disguised()
}

struct Mask {
    names: BTreeMap<String, String>,
}

impl Mask {
    /// Replaces the masked names in a text. The longer go first: one may be part of another. One
    /// letter is a word like any other ("A ferry"), and names nobody.
    fn hide(&self, text: &mut Cow<'_, str>) {
        let mut names: Vec<_> =
            self.names.iter().filter(|(name, _)| name.chars().count() > 1).collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, mask) in names {
            if let Some(hidden) = replace_word(text, name, mask) {
                *text = Cow::Owned(hidden);
            }
        }
    }
}

/// The text with `mask` for every `name` that is no part of a longer word. Hangul has its particles
/// behind the name: "A 씨는".
fn replace_word(text: &str, name: &str, mask: &str) -> Option<String> {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c.is_ascii());
    let (first, last) = (name.chars().next(), name.chars().next_back());
    let mut hidden = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices(name) {
        let (before, after) =
            (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
        if letter(first) && letter(before) || letter(last) && letter(after) {
            continue;
        }
        hidden.push_str(&text[done..at]);
        hidden.push_str(mask);
        done = at + name.len();
    }
    hidden.push_str(&text[done..]);
    (done > 0).then_some(hidden)
}

impl<'a> VisitMut<'a> for Mask {
    type Break = Infallible;

    fn visit_attribution(&mut self, node: &mut Attribution<'a>) -> ControlFlow<Infallible> {
        if node.name.as_ref().is_some_and(|name| self.names.contains_key(&*name.text)) {
            node.title = None;
            node.notes = newscast::Few::new();
        }
        walk_attribution_mut(self, node)
    }

    fn visit_phrase(&mut self, _: PhraseRole, node: &mut Phrase<'a>) -> ControlFlow<Infallible> {
        match self.names.get(&*node.text) {
            Some(mask) => node.text = Cow::Owned(mask.clone()),
            None => self.hide(&mut node.text),
        }
        Continue(())
    }

    fn visit_paragraph(&mut self, node: &mut Paragraph<'a>) -> ControlFlow<Infallible> {
        self.hide(&mut node.text);
        Continue(())
    }

    fn visit_unparsed(&mut self, node: &mut Unparsed<'a>) -> ControlFlow<Infallible> {
        self.hide(&mut node.text);
        Continue(())
    }

    fn visit_credits(&mut self, node: &mut Credits<'a>) -> ControlFlow<Infallible> {
        self.hide(&mut node.text);
        walk_credits_mut(self, node)
    }

    fn visit_byline(&mut self, node: &mut Byline<'a>) -> ControlFlow<Infallible> {
        self.hide(&mut node.text);
        walk_byline_mut(self, node)
    }
}
