//! What a title says about who bears it: as much as is needed to tell one bearer of a short name
//! from another.

use std::collections::HashSet;

use super::words::{folded, is_blank, is_syllable};
use super::{english, korean};

/// What a title says.
#[derive(Clone, Debug, Default)]
pub(super) struct Title {
    /// The beginnings of its words, without those that every title may have.
    stems: HashSet<String>,
    /// The offices and roles that it gives its bearer: of "Aide to the President" only "aide".
    roles: HashSet<String>,
    /// What kinds of roles are among them.
    pub(super) kinds: Kinds,
    /// Whether the voice was altered, or the name.
    pub(super) altered: bool,
}

/// The kinds of roles in a title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds {
    /// An office, a rank or a profession.
    pub(super) office: bool,
    /// What a private person is called: "resident".
    pub(super) private: bool,
    /// A trade of the newsroom.
    pub(super) newsroom: bool,
}

impl Title {
    /// Adds what `text` says.
    pub(super) fn read(&mut self, text: &str) {
        self.read_note(text);
        for part in text.split(is_separator) {
            self.read_part(part);
        }
    }

    /// Adds what a note says: whether the voice was altered. A date or a party is no title.
    pub(super) fn read_note(&mut self, text: &str) {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        self.altered |= words.any(|word| {
            english::ALTERED.contains(&*folded(word)) || korean::INVENTED.contains(&word)
        });
        if text.contains(is_syllable) {
            let letters: String = text.chars().filter(|&c| !is_blank(c)).collect();
            self.altered |= korean::ALTERED.iter().any(|note| letters.contains(note));
        }
    }

    /// Adds what a part without commas says. Its last role is its bearer's, unless a preposition
    /// stands before it: "President's aide", "Aide to the President".
    fn read_part(&mut self, part: &str) {
        let mut role = None;
        let mut below = false;
        let mut before = String::new();
        for word in part.split(|c| is_blank(c) || matches!(c, '-' | '–' | '—')) {
            let word = word.trim_end_matches("'s").trim_end_matches("’s");
            let word: String = word.chars().filter(|&c| c.is_alphanumeric() || c == '+').collect();
            if word.is_empty() || word.chars().any(char::is_numeric) {
                continue;
            }
            let found = if word.contains(is_syllable) {
                let found = korean_role(&word);
                self.add_stem(word, &korean::IDLE);
                found
            } else {
                let word = long_form(folded(&word));
                match &*word {
                    "of" | "to" | "for" | "at" | "in" | "from" | "with" => below = true,
                    "and" | "who" => {
                        self.roles_from(role.take());
                        below = false;
                    }
                    _ => {}
                }
                let found = english_role(&word, &before);
                self.add_word(&word);
                before = word;
                found
            };
            if found.is_some() && !below {
                role = found;
            }
        }
        self.roles_from(role);
    }

    fn roles_from(&mut self, role: Option<(String, Kinds)>) {
        if let Some((role, kinds)) = role {
            self.roles.insert(role);
            self.add_kinds(kinds);
        }
    }

    fn add_kinds(&mut self, kinds: Kinds) {
        self.kinds.office |= kinds.office;
        self.kinds.private |= kinds.private;
        self.kinds.newsroom |= kinds.newsroom;
    }

    fn add_word(&mut self, word: &str) {
        let whole: &[&str] = match word {
            "us" | "usa" => &["united", "states"],
            "uk" => &["united", "kingdom"],
            "voice" => &[],
            word if english::ALTERED.contains(word) => &[],
            word => &[word],
        };
        for word in whole {
            if !english::IDLE.contains(word) {
                self.stems.insert(word.chars().take(STEM).collect());
            }
        }
    }

    fn add_stem(&mut self, word: String, idle: &HashSet<&'static str>) {
        if !idle.contains(&*word) && !korean::ALTERED.contains(&&*word) {
            self.stems.insert(word);
        }
    }

    /// Adds what another title of the same person says.
    pub(super) fn merge(&mut self, other: &Self) {
        self.stems.extend(other.stems.iter().cloned());
        self.roles.extend(other.roles.iter().cloned());
        self.add_kinds(other.kinds);
    }

    /// Whether it says nothing about who it is.
    pub(super) fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }

    /// Whether it names an office, a profession or a role.
    pub(super) fn has_role(&self) -> bool {
        !self.roles.is_empty()
    }

    /// Whether it names the role of a private person, and no office.
    pub(super) fn is_private(&self) -> bool {
        self.kinds.private && !self.kinds.office
    }

    /// The number of telling words.
    pub(super) fn len(&self) -> usize {
        self.stems.len()
    }

    /// Whether nothing speaks against one person's bearing this title and those of `other`: they
    /// have a role in common, if both name any, and one says all that the other says.
    pub(super) fn agrees(&self, other: &Self) -> bool {
        let (less, more) = if self.len() < other.len() { (self, other) } else { (other, self) };
        let roles = |from: &Self, to: &Self| from.roles.iter().any(|role| to.roles.contains(role));
        less.is_empty()
            || less.stems.iter().all(|stem| more.stems.contains(stem))
                && (less.roles.is_empty() || more.roles.is_empty() || roles(less, more))
    }
}

/// So many letters of a word are compared: "Ukraine", "Ukrainian".
const STEM: usize = 6;

/// What a title's parts stand between.
fn is_separator(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '/'
            | '('
            | ')'
            | '['
            | ']'
            | '"'
            | '“'
            | '”'
            | '·'
            | '&'
            | '（'
            | '）'
            | '／'
    )
}

fn long_form(word: String) -> String {
    let long = english::ABBREVIATIONS.iter().find(|(short, _)| *short == word);
    long.map_or(word, |(_, long)| (*long).to_owned())
}

/// The role that a word names, behind the word `before`: "vice president" is another than
/// "president".
fn english_role(word: &str, before: &str) -> Option<(String, Kinds)> {
    let kinds = Kinds {
        office: find(word, &english::OFFICES) || find(word, &english::SURNAME_ROLES),
        private: find(word, &english::PRIVATE_ROLES),
        newsroom: find(word, &english::NEWSROOM),
    };
    if kinds == Kinds::default() {
        return None;
    }
    let stem = word.chars().take(STEM);
    let role = match before {
        "vice" | "deputy" | "assistant" | "associate" | "prime" | "under" => {
            before.chars().chain([' ']).chain(stem).collect()
        }
        _ => stem.collect(),
    };
    Some((role, kinds))
}

/// The role that a Hangul word ends with. "연구원" is an office, "상담원" is none: the longer ending
/// decides.
fn korean_role(word: &str) -> Option<(String, Kinds)> {
    let office = ending(word, &korean::OFFICES);
    let private = ending(word, &korean::PRIVATE_ENDINGS);
    let is_office = office.map_or(0, str::len) >= private.map_or(0, str::len);
    let role = if is_office { office } else { private }?;
    let newsroom = korean::NEWSROOM.contains(&role);
    Some((role.to_owned(), Kinds { office: is_office, private: !is_office, newsroom }))
}

/// Whether `word`, in lower case, or its singular is in `table`.
pub(super) fn find(word: &str, table: &HashSet<&'static str>) -> bool {
    let singular = |end: &str| word.strip_suffix(end).is_some_and(|stem| table.contains(stem));
    table.contains(word)
        || singular("s")
        || singular("es")
        || word.strip_suffix("ies").is_some_and(|stem| {
            let mut singular = String::from(stem);
            singular.push('y');
            table.contains(&*singular)
        })
}

/// The longest ending of a Hangul word that is in `table`, a plural's "들" left aside.
pub(super) fn ending<'w>(word: &'w str, table: &HashSet<&'static str>) -> Option<&'w str> {
    let word = word.strip_suffix('들').unwrap_or(word);
    // No ending has more than eight characters.
    let from = word.char_indices().rev().nth(7).map_or(0, |(at, _)| at);
    let starts = word[from..].char_indices().map(|(at, _)| from + at);
    starts.map(|at| &word[at..]).find(|end| table.contains(end))
}

#[cfg(test)]
mod tests {
    use super::{Title, ending, find};
    use crate::speakers::{english, korean};

    fn title(text: &str) -> Title {
        let mut title = Title::default();
        title.read(text);
        title
    }

    #[test]
    fn the_same_office_in_other_words_agrees() {
        assert!(title("President of Norland").agrees(&title("Norland's President")));
        assert!(title("U.S. Senator").agrees(&title("Senator from the United States")));
        assert!(title("Minister").agrees(&title("Minister of Labor (last 10th)")));
        assert!(title("Prof.").agrees(&title("Professor, Holm University")));
        assert!(title("Ukrainian President").agrees(&title("President of Ukraine")));
        assert!(title("노를란드 의원").agrees(&title("의원")));
        assert!(title("").agrees(&title("Mayor")));
    }

    #[test]
    fn different_roles_do_not_agree() {
        for (one, other) in [
            ("Resident of Norland", "President of Norland"),
            ("Senator", "Professor"),
            ("Foreign Minister", "Minister of Labor"),
            ("Professor, Holm University", "Professor, Norland University"),
            ("President", "Aide to the President"),
            ("President", "President's aide"),
            ("President", "Vice President"),
            ("Minister", "Prime Minister"),
            ("인근 주민", "국토부 장관"),
            ("대통령", "대통령 비서실장"),
        ] {
            assert!(!title(one).agrees(&title(other)), "{one}, {other}");
            assert!(!title(other).agrees(&title(one)), "{other}, {one}");
        }
    }

    #[test]
    fn the_kinds_of_roles_are_told() {
        assert!(title("Resident of Norland").is_private());
        assert!(title("Wife of the mayor").is_private());
        assert!(!title("Head of the residents' council").is_private());
        assert!(title("사회부 기자").kinds.newsroom);
        assert!(title("Channel 4 reporter").kinds.newsroom);
        assert!(!title("Holm, Norland").has_role());
    }

    #[test]
    fn dates_and_voice_notes_say_nothing() {
        assert!(title("VOICE MODIFIED").is_empty());
        assert!(title("음성변조").is_empty() && title("음성변조").altered);
        assert!(title("Voice altered").altered);
        assert!(title("July 20, 2023").is_empty());
        assert!(!title("Mayor").altered);
    }

    #[test]
    fn plurals_are_found() {
        assert!(find("residents", &english::PRIVATE_ROLES));
        assert!(find("witnesses", &english::PRIVATE_ROLES));
        assert!(find("secretaries", &english::OFFICES));
        assert_eq!(ending("인근주민들", &korean::PRIVATE_ENDINGS), Some("주민"));
        assert_eq!(ending("국회의원", &korean::OFFICES), Some("의원"));
        assert_eq!(ending("하늘", &korean::OFFICES), None);
    }
}
