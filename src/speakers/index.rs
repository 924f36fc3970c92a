//! From labels to people.

use std::collections::{HashMap, HashSet};

use super::english::GENERATIONS;
use super::hangul;
use super::korean::STAND_UPS;
use super::label::{self, Certainty, Label, Shape};
use super::measure::Measure;
use super::speaker::{Mention, Source, Speaker, SpeakerKind};
use super::title::Title;
use super::words::{is_syllable, key};
use crate::tree::{Attribution, Block, Phrase, QuoteBlock, Transcript};

/// Groups the labels and bylines of a transcript.
pub(super) fn build<'t>(transcript: &'t Transcript<'_>) -> Vec<Speaker<'t>> {
    let items = items(transcript);
    let mut index = Index::default();
    index.collect(&items);
    index.settle(&items);
    index.finish(&items)
}

/// A mention with its label, read.
struct Item<'t> {
    mention: Mention<'t>,
    /// `None` where nothing names or describes the speaker.
    label: Option<Label<'t>>,
    reporter: bool,
    /// Whether it is tagged as a reporter's words before the camera.
    stand_up: bool,
}

fn items<'t>(transcript: &'t Transcript<'_>) -> Vec<Item<'t>> {
    let mut items = Vec::new();
    for block in transcript.blocks() {
        match block {
            Block::Quote(quote) => items.push(quoted(quote)),
            Block::Byline(byline) => {
                items.extend(byline.reporters.iter().map(|name| Item {
                    mention: Mention {
                        name: Some(name),
                        title: None,
                        notes: &[],
                        source: Source::Byline(byline),
                    },
                    label: Some(label::of_reporter(name.as_str())),
                    reporter: true,
                    stand_up: false,
                }));
            }
            _ => {}
        }
    }
    items
}

fn quoted<'t>(quote: &'t QuoteBlock<'t>) -> Item<'t> {
    let filled = |phrase: &'t Option<Phrase<'t>>| {
        phrase.as_ref().filter(|phrase| !phrase.as_str().trim().is_empty())
    };
    let attribution: Option<&'t Attribution<'t>> = quote.attribution.as_ref();
    let name = attribution.and_then(|attribution| filled(&attribution.name));
    let title = attribution.and_then(|attribution| filled(&attribution.title));
    let notes = attribution.map_or(&[][..], |attribution| &attribution.notes[..]);
    let label = name.map(|name| {
        label::read(name.as_str(), title.map(Phrase::as_str), notes.iter().map(Phrase::as_str))
    });
    let stand_up = quote.tag.as_ref().is_some_and(|tag| {
        let tag = key(tag.as_str());
        STAND_UPS.contains(&&*tag)
    });
    Item {
        mention: Mention { name, title, notes, source: Source::Quote(quote) },
        label,
        reporter: false,
        stand_up,
    }
}

/// All labels that have one name.
struct Name<'t> {
    key: String,
    core: &'t str,
    shape: Shape,
    reporter: bool,
    /// Whether one of its labels is a name without doubt.
    sure: bool,
    /// The labels, as numbers of items.
    items: Vec<usize>,
}

/// An entry of the index while it is made.
struct Entry<'t> {
    name: Option<&'t str>,
    kind: SpeakerKind,
    items: Vec<usize>,
    /// Numbers of entries.
    candidates: Vec<usize>,
}

/// A person to whom short names may belong.
struct Bearer {
    entry: usize,
    titles: Title,
    reporter: bool,
    /// Whether a short name may be joined: not to several people, nor to a doubtful name.
    one: bool,
}

#[derive(Default)]
struct Index<'t> {
    names: Vec<Name<'t>>,
    entries: Vec<Entry<'t>>,
    bearers: Vec<Bearer>,
    /// Who bears a name that ends with these words, in fewer words than the name has.
    ends: HashMap<String, Vec<usize>>,
    /// Who bears a name that begins with this word or, in Hangul, surname.
    begins: HashMap<String, Vec<usize>>,
    /// Surnames of people whose given names are kept back.
    kept_back: HashSet<String>,
}

impl<'t> Index<'t> {
    /// Sorts the items by name; those without one get their entries at once.
    fn collect(&mut self, items: &[Item<'t>]) {
        let mut known: HashMap<(bool, String), usize> = HashMap::new();
        let (reporters, quotes): (Vec<_>, Vec<_>) =
            items.iter().enumerate().partition(|(_, item)| item.reporter);
        for (at, item) in reporters.into_iter().chain(quotes) {
            let Some(label) = &item.label else {
                let kind = match item.mention.title {
                    Some(_) => SpeakerKind::Anonymous,
                    None => SpeakerKind::Unattributed,
                };
                self.alone(None, kind, at);
                continue;
            };
            let mut key = key(label.core);
            if label.certainty == Certainty::Description || key.is_empty() {
                if label.shape == Shape::Surname {
                    self.kept_back.insert(key);
                }
                self.alone(item.mention.name.map(Phrase::as_str), SpeakerKind::Anonymous, at);
                continue;
            }
            // A reporter's words are a quote of theirs only under their full name.
            let mut reporter = item.reporter;
            if !reporter && is_newsroom(item, label) {
                reporter = known.contains_key(&(true, key.clone()));
            }
            let names = &mut self.names;
            let place = *known.entry((reporter, key.clone())).or_insert_with(|| {
                names.push(Name {
                    key: std::mem::take(&mut key),
                    core: label.core,
                    shape: label.shape,
                    reporter,
                    sure: false,
                    items: Vec::new(),
                });
                names.len() - 1
            });
            let name = &mut self.names[place];
            if !name.sure && label.certainty == Certainty::Name {
                name.sure = true;
                name.core = label.core;
                name.shape = label.shape;
            }
            name.items.push(at);
        }
    }

    /// An entry for one item.
    fn alone(&mut self, name: Option<&'t str>, kind: SpeakerKind, item: usize) {
        self.entries.push(Entry { name, kind, items: vec![item], candidates: Vec::new() });
    }

    /// Gives every name its entry, the longer names before the shorter.
    fn settle(&mut self, items: &[Item<'t>]) {
        let mut names = std::mem::take(&mut self.names);
        let words = |name: &Name<'_>| name.key.split(' ').count();
        names.sort_by_key(|name| (std::cmp::Reverse(words(name)), name.shape == Shape::Surname));
        for name in names {
            let candidates = self.candidates(&name);
            if !name.sure && candidates.is_empty() {
                self.doubtful(&name, items);
            } else if let [only] = candidates[..] {
                self.join(&name, only, items);
            } else if candidates.is_empty() {
                self.stand_alone(&name, items);
            } else {
                self.ambiguous(&name, name.items.clone(), &candidates);
            }
        }
    }

    /// Whose name this short name may be.
    fn candidates(&self, name: &Name<'_>) -> Vec<usize> {
        if name.shape == Shape::Several {
            return Vec::new();
        }
        let of =
            |map: &HashMap<String, Vec<usize>>| map.get(&name.key).cloned().unwrap_or_default();
        let mut found = of(&self.ends);
        // Outside Korea a name that begins so makes a doubt, not a person.
        let leads = name.shape == Shape::Surname || name.key.contains(is_syllable);
        if leads || !found.is_empty() {
            found.extend(of(&self.begins));
        }
        if name.reporter {
            found.retain(|&bearer| self.bearers[bearer].reporter);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A name that may be none, and stands nowhere else.
    fn doubtful(&mut self, name: &Name<'t>, items: &[Item<'t>]) {
        let first = self.entries.len();
        for &item in &name.items {
            self.alone(items[item].mention.name.map(Phrase::as_str), SpeakerKind::Anonymous, item);
        }
        self.bear(name, first, Title::default(), false);
    }

    /// A short name that only one person bears.
    fn join(&mut self, name: &Name<'t>, bearer: usize, items: &[Item<'t>]) {
        let target = &self.bearers[bearer];
        let fits = |item: &Item<'_>, label: &Label<'_>| {
            target.one
                && label.title.agrees(&target.titles)
                && (!target.reporter
                    || name.reporter
                    || label.title.kinds.newsroom
                    || item.stand_up)
        };
        let label_of = |item: usize| items[item].label.as_ref();
        let (fitting, others): (Vec<usize>, Vec<usize>) = name
            .items
            .iter()
            .partition(|&&item| label_of(item).is_some_and(|label| fits(&items[item], label)));
        let untitled = |item: usize| label_of(item).is_none_or(|label| label.title.is_empty());
        let shared = self.kept_back.contains(&name.key);
        if others.is_empty() && !(shared && fitting.iter().any(|&item| untitled(item))) {
            self.entries[target.entry].items.extend(fitting);
        } else if name.shape == Shape::Full && name.sure {
            // Two full names under titles that contradict each other are two people.
            self.stand_alone_as(name, SpeakerKind::Named, items, true);
        } else {
            // Somebody else bears the short name: only a title can tell whose it is.
            let (joined, left): (Vec<usize>, Vec<usize>) =
                fitting.into_iter().partition(|&item| !untitled(item));
            self.entries[target.entry].items.extend(joined);
            let mut rest = others;
            rest.extend(left);
            self.ambiguous(name, rest, &[bearer]);
        }
    }

    /// A name that is part of no other.
    fn stand_alone(&mut self, name: &Name<'t>, items: &[Item<'t>]) {
        let labels = || name.items.iter().filter_map(|&item| items[item].label.as_ref());
        let kind = match name.shape {
            _ if name.reporter => SpeakerKind::Reporter,
            Shape::Full | Shape::Several => SpeakerKind::Named,
            Shape::Short | Shape::Surname => {
                let fullest = labels().max_by_key(|label| label.title.len());
                let one = labels()
                    .all(|label| fullest.is_none_or(|fullest| label.title.agrees(&fullest.title)));
                let untitled = labels().any(|label| label.title.is_empty());
                let bare = fullest.is_none_or(|label| label.title.is_empty());
                let shared = untitled && self.kept_back.contains(&name.key)
                    || bare && name.shape == Shape::Surname && name.items.len() > 1;
                if one && !shared { SpeakerKind::Named } else { SpeakerKind::Ambiguous }
            }
        };
        let one = kind != SpeakerKind::Ambiguous && name.shape != Shape::Several;
        self.stand_alone_as(name, kind, items, one);
    }

    fn stand_alone_as(
        &mut self,
        name: &Name<'t>,
        kind: SpeakerKind,
        items: &[Item<'t>],
        one: bool,
    ) {
        let mut titles = Title::default();
        for label in name.items.iter().filter_map(|&item| items[item].label.as_ref()) {
            titles.merge(&label.title);
        }
        let entry = self.entries.len();
        self.entries.push(Entry {
            name: Some(name.core),
            kind,
            items: name.items.clone(),
            candidates: Vec::new(),
        });
        self.bear(name, entry, titles, one);
    }

    fn ambiguous(&mut self, name: &Name<'t>, items: Vec<usize>, candidates: &[usize]) {
        let candidates = candidates.iter().map(|&bearer| self.bearers[bearer].entry).collect();
        let kind = SpeakerKind::Ambiguous;
        self.entries.push(Entry { name: Some(name.core), kind, items, candidates });
    }

    /// Notes under which shorter names the bearer of `name` may go.
    fn bear(&mut self, name: &Name<'_>, entry: usize, titles: Title, one: bool) {
        let bearer = self.bearers.len();
        self.bearers.push(Bearer { entry, titles, reporter: name.reporter, one });
        let key = &*name.key;
        if name.shape == Shape::Several {
            for part in key.split([' ', ',', '·', '&', '‧', 'ㆍ']).filter(|part| !part.is_empty())
            {
                push(&mut self.ends, part, bearer);
                hangul::surnames(part).for_each(|surname| push(&mut self.begins, surname, bearer));
            }
            return;
        }
        if let Some((first, _)) = key.split_once(' ') {
            push(&mut self.begins, first, bearer);
        }
        hangul::surnames(key).for_each(|surname| push(&mut self.begins, surname, bearer));
        // "Lind" is the surname of "Bo Lind Jr.".
        let mut named = key;
        while let Some((front, _)) =
            named.rsplit_once(' ').filter(|(_, last)| GENERATIONS.contains(last))
        {
            named = front;
        }
        for whole in [Some(key), (named != key).then_some(named)].into_iter().flatten() {
            let mut tail = whole;
            while let Some((_, rest)) = tail.split_once(' ') {
                push(&mut self.ends, rest, bearer);
                tail = rest;
            }
        }
    }

    /// The entries as speakers, in order of first appearance.
    fn finish(mut self, items: &[Item<'t>]) -> Vec<Speaker<'t>> {
        for entry in &mut self.entries {
            entry.items.sort_unstable();
        }
        let first = |entry: usize| self.entries[entry].items.first().copied();
        let mut order: Vec<usize> =
            (0..self.entries.len()).filter(|&entry| first(entry).is_some()).collect();
        order.sort_by_key(|&entry| first(entry));

        let mut all_words = 0;
        let mut speakers: Vec<Speaker<'t>> = Vec::with_capacity(order.len());
        for entry in order {
            let mut candidates = self.entries[entry].candidates.clone();
            candidates.sort_by_key(|&candidate| first(candidate));
            let entry = &self.entries[entry];
            let mentions: Vec<_> = entry.items.iter().map(|&item| items[item].mention).collect();
            let mut measure = Measure::default();
            for quote in mentions.iter().filter_map(Mention::quote) {
                measure += Measure::of(quote);
            }
            all_words += measure.words;
            speakers.push(Speaker {
                name: entry.name,
                kind: entry.kind,
                candidates: candidates.iter().filter_map(|&at| self.entries[at].name).collect(),
                mentions,
                measure,
                all_words: 0,
            });
        }
        for speaker in &mut speakers {
            speaker.all_words = all_words;
        }
        speakers
    }
}

/// Whether a quote's label, if it has a reporter's name, means the reporter.
fn is_newsroom(item: &Item<'_>, label: &Label<'_>) -> bool {
    let told = label.title.kinds.newsroom || item.stand_up;
    told || label.shape == Shape::Full && label.title.is_empty()
}

fn push(map: &mut HashMap<String, Vec<usize>>, key: &str, bearer: usize) {
    if let Some(bearers) = map.get_mut(key) {
        bearers.push(bearer);
    } else {
        map.insert(key.to_owned(), vec![bearer]);
    }
}
