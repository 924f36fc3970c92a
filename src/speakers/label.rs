//! What the label of a quote is: a person's name or a description.

use super::title::Title;
use super::words::{bare, folded, is_blank, is_syllable, split};
use super::{hangul, latin};
use crate::tree::Phrase;

/// How sure it is that a label is a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Certainty {
    /// It is one.
    Name,
    /// It may be one, if the same name stands elsewhere in the transcript.
    Doubtful,
    /// It is none: "Resident", "Mr. A".
    Description,
}

/// How much of a name a label gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Several words, or a whole name in Hangul.
    Full,
    /// One word, with or without small ones: "Lind", "van Dalen".
    Short,
    /// A surname that stands in front of given names and is shared by many: "Kim", "김".
    Surname,
    /// Two people or more: "Ana Ruiz and Bo Lind".
    Several,
}

/// A label, read.
#[derive(Debug)]
pub(super) struct Label<'t> {
    /// The name itself, without what stands around it: "Holm" of "Prof. Holm (Oslo)". In a
    /// description the surname that it gives, or the whole label.
    pub(super) core: &'t str,
    pub(super) certainty: Certainty,
    pub(super) shape: Shape,
    /// What the title says, and the words around the name.
    pub(super) title: Title,
}

/// A word of a label with its place.
#[derive(Debug)]
pub(super) struct Word<'t> {
    /// As written, without the punctuation around it.
    pub(super) bare: &'t str,
    /// In lower case.
    pub(super) folded: String,
    start: usize,
    end: usize,
}

/// Names have no more words than this; longer labels are descriptions.
pub(super) const MAX_WORDS: usize = 8;

/// The verdict on the words of a label.
pub(super) struct Verdict<'t> {
    pub(super) core: &'t str,
    pub(super) certainty: Certainty,
    pub(super) shape: Shape,
}

impl<'t> Verdict<'t> {
    pub(super) fn name(core: &'t str, shape: Shape) -> Self {
        Self { core, certainty: Certainty::Name, shape }
    }

    pub(super) fn doubtful(core: &'t str, shape: Shape) -> Self {
        Self { core, certainty: Certainty::Doubtful, shape }
    }

    pub(super) fn description(core: &'t str) -> Self {
        Self { core, certainty: Certainty::Description, shape: Shape::Full }
    }

    /// A private person of whom the surname is given.
    pub(super) fn masked(surname: &'t str) -> Self {
        Self { core: surname, certainty: Certainty::Description, shape: Shape::Surname }
    }
}

/// Reads a label. `title` and `notes` are the further parts of the head.
pub(super) fn read<'t>(
    name: &'t str,
    title: Option<&str>,
    notes: impl Iterator<Item = &'t str>,
) -> Label<'t> {
    let mut known = Title::default();
    if let Some(title) = title {
        known.read(title);
    }
    for note in notes {
        known.read_note(note);
    }
    let name = without_brackets(name, &mut known);
    let Verdict { core, mut certainty, shape } = if is_masked(name) {
        masked(name)
    } else if name.contains(is_syllable) {
        hangul::judge(name, &mut known)
    } else if name.contains(|c: char| c.is_alphabetic() && c < '\u{250}') {
        latin::judge(name, &mut known)
    } else {
        foreign(name, &known)
    };
    // Whose voice was altered is not to be known: a surname that is given is a stand-in.
    let alone = matches!(shape, Shape::Short | Shape::Surname);
    if alone && known.altered || shape == Shape::Surname && known.is_private() {
        certainty = Certainty::Description;
    }
    Label { core, certainty, shape, title: known }
}

/// Whether one of the parts of a head says that the voice was altered or the name invented.
pub(super) fn says_disguised(
    name: Option<&Phrase<'_>>,
    title: Option<&Phrase<'_>>,
    notes: &[Phrase<'_>],
) -> bool {
    let mut known = Title::default();
    if let Some(name) = name {
        without_brackets(name.as_str(), &mut known);
    }
    for part in title.into_iter().chain(notes) {
        known.read_note(part.as_str());
    }
    known.altered
}

/// Reads a name in a byline, which is a name whatever it looks like.
pub(super) fn of_reporter(name: &str) -> Label<'_> {
    let mut label = read(name, None, std::iter::empty());
    if label.certainty != Certainty::Name {
        let shape = if words(name).len() > 1 { Shape::Full } else { Shape::Short };
        label = Label { core: name, certainty: Certainty::Name, shape, title: Title::default() };
    }
    // Of two names in a byline each stands for itself.
    if label.shape == Shape::Several {
        label.shape = Shape::Full;
    }
    label
}

/// The words of `name`, one more than names have at most.
pub(super) fn words(name: &str) -> Vec<Word<'_>> {
    split(name)
        .map(|word| {
            let start = word.as_ptr() as usize - name.as_ptr() as usize;
            let end = start + word.trim_end_matches([',', ';', ':']).len();
            Word { bare: bare(word), folded: folded(bare(word)), start, end }
        })
        .filter(|word| !word.bare.is_empty())
        .take(MAX_WORDS + 1)
        .collect()
}

/// What of `name` the words cover.
pub(super) fn cover<'t>(name: &'t str, words: &[Word<'t>]) -> &'t str {
    match words {
        [first, .., last] => name.get(first.start..last.end).unwrap_or(name),
        [only] => name.get(only.start..only.end).unwrap_or(name),
        [] => name,
    }
}

/// The label without round brackets at its end, which go to the title: "Ana Ruiz (mayor)".
fn without_brackets<'t>(name: &'t str, known: &mut Title) -> &'t str {
    let mut name = name.trim_matches(is_blank);
    // Two are seen: a name in another script and a voice note.
    for _ in 0..3 {
        let Some(inner) = name.strip_suffix([')', '）']) else { return name };
        let Some(at) = inner.rfind(['(', '（']) else { return name };
        let before = inner[..at].trim_matches(is_blank);
        if before.is_empty() {
            return name;
        }
        known.read(&inner[at..]);
        name = before;
    }
    name
}

/// Whether a part of the label was made unreadable, or it counts or numbers people.
fn is_masked(name: &str) -> bool {
    let is_sign = |c: char| {
        matches!(
            c,
            '○' | '◯'
                | '〇'
                | '●'
                | '□'
                | '■'
                | '△'
                | '▲'
                | '☆'
                | '★'
                | '◎'
                | '*'
                | '※'
                | '?'
                | '_'
        )
    };
    name.contains(|c: char| is_sign(c) || c.is_numeric())
        || split(name).any(|word| {
            let latin = word.trim_start_matches(is_syllable);
            let runs = |sign: char| latin.len() >= 2 && latin.chars().all(|c| c == sign);
            runs('O')
                || runs('X')
                || runs('o') && latin.len() < word.len()
                || runs('x') && latin.len() < word.len()
                || word.contains("ㅇㅇ")
        })
}

/// A masked label: the surname in it, if there is one.
fn masked(name: &str) -> Verdict<'_> {
    let surname = hangul::leading_surname(name).or_else(|| latin::leading_surname(name));
    surname.map_or_else(|| Verdict::description(name), Verdict::masked)
}

/// A label in another script, for which there are no tables.
fn foreign<'t>(name: &'t str, known: &Title) -> Verdict<'t> {
    if !name.contains(char::is_alphabetic) {
        return Verdict::description(name);
    }
    if known.is_empty() {
        Verdict::doubtful(name, Shape::Short)
    } else {
        Verdict::name(name, Shape::Short)
    }
}

#[cfg(test)]
mod tests {
    use super::{Certainty, Label, MAX_WORDS, Shape, is_masked, of_reporter, read, words};

    fn label<'t>(name: &'t str, title: Option<&str>) -> Label<'t> {
        read(name, title, std::iter::empty())
    }

    #[test]
    fn names_have_no_more_than_so_many_words() {
        for (word, title) in [("Ana ", "Mayor"), ("가온 ", "시장")] {
            let longest = word.repeat(MAX_WORDS);
            let longer = word.repeat(MAX_WORDS + 1);
            assert_eq!(label(&longest, Some(title)).certainty, Certainty::Name, "{longest}");
            assert_eq!(label(&longer, Some(title)).certainty, Certainty::Description, "{longer}");
        }
        // One more is looked at, so that it is known that there are more.
        assert_eq!(words(&"Ana ".repeat(MAX_WORDS + 3)).len(), MAX_WORDS + 1);
    }

    #[test]
    fn names_before_a_title_have_no_more_words_than_others() {
        let longest = format!("{}, mayor", ["Ana"; MAX_WORDS].join(" "));
        let longer = format!("{}, mayor", ["Ana"; MAX_WORDS + 1].join(" "));
        assert_eq!(label(&longest, None).certainty, Certainty::Name);
        assert_eq!(label(&longer, None).certainty, Certainty::Description);
    }

    #[test]
    fn several_names_have_as_many_words_together() {
        let several = label("Ana Sol Vik Ruiz, Bo Ray Tor Lind", None);
        assert_eq!((several.certainty, several.shape), (Certainty::Name, Shape::Several));
        let more = label("Ana Sol Vik Ruiz, Bo Ray Tor Dag Lind", None);
        assert_eq!(more.certainty, Certainty::Description);
    }

    #[test]
    fn letters_hide_a_name_behind_hangul_or_in_capitals() {
        for masked in ["김oo", "김xx", "OO", "XX", "ㅇㅇ", "김OO"] {
            assert!(is_masked(masked), "{masked}");
        }
        for whole in ["oo", "xx", "O", "Ooxx", "Otto"] {
            assert!(!is_masked(whole), "{whole}");
        }
    }

    #[test]
    fn a_name_in_a_byline_is_one_whatever_it_looks_like() {
        let shape = |name: &'static str| {
            let label = of_reporter(name);
            assert_eq!(label.certainty, Certainty::Name, "{name}");
            label.shape
        };
        assert_eq!(shape("resident"), Shape::Short);
        assert_eq!(shape("night worker"), Shape::Full);
        assert_eq!(shape("Ida Holm and Bo Lind"), Shape::Full);
        assert_eq!(shape("Holm"), Shape::Short);
    }
}
