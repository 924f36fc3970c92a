use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Which fixtures the pieces come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    Korean,
}

impl Language {
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "english",
            Self::Korean => "korean",
        }
    }
}

/// A fixture that is an item as a reader meets it: lead, hand-over or marker, report with quotes.
#[derive(Clone, Debug)]
pub struct Item {
    pub name: String,
    pub text: String,
    pub quotes: usize,
    /// Of the form `[Name: text]`.
    pub bracket_quotes: usize,
    pub bylines: usize,
    /// Where its lines of narration begin: more narration may be put in before them.
    pub narration: Vec<usize>,
}

/// The pieces of one language, each list sorted and without repetitions.
#[derive(Debug)]
pub struct Pool {
    pub language: Language,
    pub sentences: Vec<String>,
    /// The sentences without quotation marks, which may stand within them.
    pub spoken: Vec<String>,
    /// Names with their titles.
    pub labels: Vec<(String, String)>,
    pub tosses: Vec<String>,
    pub sign_offs: Vec<String>,
    /// Staff lines in round brackets.
    pub credits: Vec<String>,
    /// Links, notices, rules.
    pub furniture: Vec<String>,
    pub items: Vec<Item>,
}

impl Pool {
    /// Reads the fixtures under `root`, the folder of the crate.
    pub fn read(root: &Path, language: Language) -> Self {
        let fixtures: Vec<_> = texts(&root.join("tests/fixtures/valid"), language)
            .into_iter()
            .map(|path| Fixture::read(&path))
            .filter(|fixture| !fixture.is_list())
            .collect();
        let notes = || fixtures.iter().flat_map(|fixture| &fixture.notes);
        let bylines = |toss: bool| {
            let list = notes().filter(move |note| {
                note.is("byline") && (note.of("form") == "toss") == toss && note.is_plain_byline()
            });
            sorted(list.map(|note| note.of("text").to_owned()))
        };
        let lines = || fixtures.iter().flat_map(|fixture| fixture.text.lines()).map(str::trim);
        let mut sentences = sorted(fixtures.iter().flat_map(|fixture| fixture.sentences(language)));
        // What is a byline in one fixture is none of narration's sentences in a text.
        sentences.retain(|sentence| {
            !notes().any(|note| note.is("byline") && note.of("text").contains(sentence.as_str()))
        });
        let labels = notes().filter(|note| note.is("quote")).filter_map(|note| {
            let label = (note.of("name").to_owned(), note.of("title").to_owned());
            (plain_label(&label.0) && plain_label(&label.1)).then_some(label)
        });
        let credits = notes().filter(|note| {
            // Some fixtures have a line that is long to be long.
            let text = note.of("text");
            note.is("credits") && text.starts_with('(') && text.ends_with(')') && text.len() < 200
        });
        let pool = Self {
            language,
            spoken: sentences.iter().filter(|s| !s.contains(['"', '“', '”'])).cloned().collect(),
            labels: sorted(labels),
            tosses: bylines(true),
            sign_offs: bylines(false),
            credits: sorted(credits.map(|note| note.of("text").to_owned())),
            furniture: sorted(lines().filter(|line| is_furniture(line)).map(str::to_owned)),
            items: fixtures.iter().filter_map(|fixture| fixture.item(language)).collect(),
            sentences,
        };
        assert!(pool.sentences.len() > 150, "{} sentences", pool.sentences.len());
        assert!(pool.labels.len() > 20, "{} labels", pool.labels.len());
        assert!(pool.tosses.len() > 10 && pool.sign_offs.len() > 10 && pool.credits.len() > 5);
        assert!(pool.furniture.len() > 5 && pool.items.len() > 10);
        pool
    }
}

fn texts(folder: &Path, language: Language) -> Vec<PathBuf> {
    let mut texts: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with(language.name()))
        })
        .collect();
    texts.sort();
    texts
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    items.collect::<BTreeSet<_>>().into_iter().collect()
}

/// One line of an annotation.
struct Note(Value);

impl Note {
    fn of(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap_or_default()
    }

    fn is(&self, kind: &str) -> bool {
        self.of("kind") == kind
    }

    fn is_plain_byline(&self) -> bool {
        let text = self.of("text");
        !self.of("reporter").is_empty()
            && text.ends_with('.')
            && !text.contains(|c: char| "[]<>()/:@\n\"".contains(c))
    }
}

struct Fixture {
    name: String,
    text: String,
    notes: Vec<Note>,
}

impl Fixture {
    fn read(path: &Path) -> Self {
        let notes = fs::read_to_string(path.with_extension("jsonl")).unwrap_or_default();
        Self {
            name: path.file_stem().expect("a name").to_string_lossy().into_owned(),
            text: fs::read_to_string(path).expect("fixtures are UTF-8"),
            notes: notes
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(|line| Note(serde_json::from_str(line).expect("annotations are JSON")))
                .collect(),
        }
    }

    fn count(&self, kind: &str) -> usize {
        self.notes.iter().filter(|note| note.is(kind)).count()
    }

    /// Fixtures that go through the rows of a table, one after the other, are no items: their
    /// pieces are as rare as they are many.
    fn is_list(&self) -> bool {
        self.count("byline") > 3 || self.count("credits") > 3 || self.count("marker") > 12
    }

    fn sentences(&self, language: Language) -> impl Iterator<Item = String> {
        self.text
            .lines()
            .flat_map(|line| line.split_inclusive(". "))
            .map(str::trim)
            .filter(move |sentence| self.is_narration(sentence, language))
            .map(str::to_owned)
    }

    /// A sentence that no rule but narration's can claim, wherever it stands.
    fn is_narration(&self, sentence: &str, language: Language) -> bool {
        const SIGNS: &str = "[]<>【】◀▶:;/@#※■▣=*|○";
        let bytes = sentence.as_bytes();
        let ends = match language {
            Language::English => {
                bytes.first().is_some_and(u8::is_ascii_uppercase)
                    && sentence.ends_with('.')
                    && sentence.matches(' ').count() >= 4
            }
            Language::Korean => sentence.ends_with("다.") && sentence.matches(' ').count() >= 2,
        };
        // Not the stop in "2.5".
        let stops = (0..bytes.len())
            .filter(|&at| bytes[at] == b'.' && !bytes.get(at + 1).is_some_and(u8::is_ascii_digit));
        let count = |sign: char| sentence.matches(sign).count();
        ends && (20..=250).contains(&sentence.len())
            && stops.count() == 1
            && count('"') % 2 == 0
            && count('(') == count(')')
            && count('“') == count('”')
            && !sentence.contains(|c| SIGNS.contains(c))
            && !self.notes.iter().any(|note| {
                !note.is("quote") && !note.is("note") && note.of("text").contains(sentence)
                    || note.is("byline") && sentence.contains(note.of("text"))
            })
    }

    /// The fixture as an item, where it is one: several lines with narration, a hand-over or a
    /// marker, a quote, all of them of one paragraph and closed.
    fn item(&self, language: Language) -> Option<Item> {
        let text = self.text.trim();
        let quotes = || self.notes.iter().filter(|note| note.is("quote"));
        let opens = self
            .notes
            .iter()
            .any(|note| note.is("marker") || note.is("byline") && note.of("form") == "toss");
        let whole = opens
            && (300..4000).contains(&text.len())
            && !text.contains(['\r', '\u{FEFF}', '\t'])
            && text.matches('[').count() == text.matches(']').count()
            && (1..=8).contains(&self.count("quote"))
            && quotes().all(|note| note.0["closed"] == true && note.0["paragraphs"] == 1);
        let mut narration = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let mut sentences = line.trim().split_inclusive(". ").map(str::trim);
            if start > 0
                && !line.trim().is_empty()
                && sentences.all(|sentence| self.is_narration(sentence, language))
            {
                narration.push(start);
            }
            start += line.len();
        }
        (whole && !narration.is_empty()).then(|| Item {
            name: self.name.clone(),
            text: text.to_owned(),
            quotes: self.count("quote"),
            bracket_quotes: quotes()
                .filter(|note| {
                    let head = format!("[{}", note.of("name"));
                    !note.of("name").is_empty()
                        && text.split(&head).skip(1).any(|rest| {
                            let end = rest.find(['\n', ']']).unwrap_or(rest.len());
                            rest[..end].contains(':')
                        })
                })
                .count(),
            bylines: self.count("byline"),
            narration,
        })
    }
}

fn plain_label(part: &str) -> bool {
    !part.is_empty() && !part.contains(|c: char| "[]<>()/:\"'“”‘’".contains(c) || c.is_control())
}

fn is_furniture(line: &str) -> bool {
    const SPOKEN: &[&str] =
        &["인터뷰", "스탠딩", "Anchor", "Olena", "앵커", "기자", "녹취", "현장"];
    let opens = line.starts_with(['▶', '※', '■', '☞', '▷'])
        || ["[저작권", "[Copyright", "[Phone]", "[전화]", "[메일]", "< Copyright"]
            .iter()
            .any(|head| line.starts_with(head));
    // A line with a colon may be read as somebody's words.
    opens && !line.contains([':', '"']) && !SPOKEN.iter().any(|word| line.contains(word))
}
