//! Masks the speakers who did not want to be known, and prints the transcript again.
//!
//! Such a speaker is one whose head says so ("Voice altered", "음성변조") or whose name is masked
//! already ("A 씨", "김 모 씨", "박○○"). Each becomes "Speaker 1", "Speaker 2" and so on, the same
//! name the same number, also where narration and other quotes name them in full; their titles go.
//!
//! ```console
//! $ cargo run --example redact -- item.txt
//! ```

mod texts;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io::{self, Write};
use std::ops::ControlFlow::{self, Continue};
use std::process::ExitCode;

use newscast::walk::{
    PhraseRole, VisitMut, walk_attribution_mut, walk_byline_mut, walk_credits_mut,
};
use newscast::{Attribution, Byline, Credits, Paragraph, Phrase, Transcript, Unparsed};

/// What the further parts of a head say of somebody who is not to be known.
const NOTES: [&str; 6] = ["altered", "disguised", "anonymous", "pseudonym", "음성변조", "가명"];

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    texts::each(&paths, |_, text| {
        let mut transcript = newscast::parse(text).into_parts().0;
        let mut mask = Mask { names: masked_names(&transcript) };
        let Continue(()) = mask.visit_transcript(&mut transcript);
        Ok(io::stdout().lock().write_all(transcript.to_text()?.as_bytes())?)
    })
}

/// The names to mask, with what stands for each.
fn masked_names(transcript: &Transcript<'_>) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for attribution in transcript.quotes().filter_map(|quote| quote.attribution.as_ref()) {
        if let Some(name) = attribution.name.as_ref().filter(|_| is_anonymous(attribution)) {
            let number = names.len() + 1;
            names.entry(name.text.to_string()).or_insert_with(|| format!("Speaker {number}"));
        }
    }
    names
}

fn is_anonymous(attribution: &Attribution<'_>) -> bool {
    let says_so = |phrase: &Phrase<'_>| {
        let text = phrase.text.to_lowercase();
        NOTES.iter().any(|note| text.contains(note))
    };
    let masked = |name: &Phrase<'_>| {
        let text = &*name.text;
        text.contains('○')
            || text.contains("모 씨")
            || text.strip_suffix('씨').is_some_and(|name| name.trim_end().chars().count() == 1)
    };
    attribution.title.iter().chain(&attribution.notes).any(says_so)
        || attribution.name.as_ref().is_some_and(masked)
}

struct Mask {
    names: BTreeMap<String, String>,
}

impl Mask {
    /// Replaces the masked names in a text. The longer go first: one may be part of another.
    fn hide(&self, text: &mut Cow<'_, str>) {
        let mut names: Vec<_> = self.names.iter().collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        for (name, mask) in names {
            if text.contains(&**name) {
                *text = Cow::Owned(text.replace(&**name, mask));
            }
        }
    }
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
        self.hide(&mut node.text);
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
