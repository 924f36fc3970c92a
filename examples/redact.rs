//! Masks the speakers who did not want to be known, and prints the transcript again.
//!
//! Such a speaker is one whom the index of speakers has as anonymous: a short name whose voice was
//! altered ("Kim/Islander/Voice altered"), a name that is masked already ("A 씨", "김 모 씨"), a
//! description ("Resident"). Each becomes "Speaker 1", "Speaker 2" and so on, the same name the same
//! number, also where narration and other quotes name them as their head does; their titles go.
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

use newscast::speakers::{Mention, Speaker, SpeakerKind};
use newscast::walk::{
    PhraseRole, VisitMut, walk_attribution_mut, walk_byline_mut, walk_credits_mut,
};
use newscast::{Attribution, Byline, Credits, Paragraph, Phrase, Transcript, Unparsed};

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    texts::each(&paths, |_, text| {
        let mut transcript = newscast::parse(text).into_parts().0;
        let mut mask = Mask { names: masked_names(&transcript) };
        let Continue(()) = mask.visit_transcript(&mut transcript);
        Ok(io::stdout().lock().write_all(transcript.to_text()?.as_bytes())?)
    })
}

/// The names to mask, with what stands for each: those of the speakers whom nobody can name.
fn masked_names(transcript: &Transcript<'_>) -> BTreeMap<String, String> {
    let speakers = transcript.speakers();
    let unknown = speakers.iter().filter(|speaker| speaker.kind() == SpeakerKind::Anonymous);
    let mut names = BTreeMap::new();
    for name in unknown.flat_map(Speaker::mentions).filter_map(Mention::name) {
        let number = names.len() + 1;
        names.entry(name.text.to_string()).or_insert_with(|| format!("Speaker {number}"));
    }
    names
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
