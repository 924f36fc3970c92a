use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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

/// The pieces of one language, each list sorted and without repetitions.
#[derive(Debug)]
pub struct Pool {
    pub language: Language,
    pub sentences: Vec<String>,
    /// Names with their titles.
    pub labels: Vec<(String, String)>,
    pub tosses: Vec<String>,
    pub sign_offs: Vec<String>,
    /// Staff lines in round brackets.
    pub credits: Vec<String>,
    /// Links, notices, rules.
    pub furniture: Vec<String>,
    /// Whole fixtures, with the quotes and bylines their annotations list.
    pub whole: Vec<(String, usize, usize)>,
}

impl Pool {
    /// Reads the fixtures under `root`, the folder of the crate.
    pub fn read(root: &Path, language: Language) -> Self {
        let folder = root.join("tests/fixtures/valid");
        let mut texts: Vec<_> = fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .map(|entry| entry.expect("a readable folder").path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
            .filter(|path| {
                let name = path.file_name().and_then(|name| name.to_str());
                name.is_some_and(|name| name.starts_with(language.name()))
            })
            .collect();
        texts.sort();

        let mut sentences = BTreeSet::new();
        let mut labels = BTreeSet::new();
        let mut tosses = BTreeSet::new();
        let mut sign_offs = BTreeSet::new();
        let mut credits = BTreeSet::new();
        let mut furniture = BTreeSet::new();
        let mut bylines_as_noted = BTreeSet::new();
        let mut whole = Vec::new();
        for path in texts {
            let text = fs::read_to_string(&path).expect("fixtures are UTF-8");
            let notes = fs::read_to_string(path.with_extension("jsonl")).unwrap_or_default();
            let mut quotes = 0;
            let mut bylines = 0;
            for line in notes.lines().filter(|line| !line.trim().is_empty()) {
                let note: Value = serde_json::from_str(line).expect("annotations are JSON");
                let of = |key: &str| note[key].as_str().unwrap_or_default();
                match of("kind") {
                    "quote" => {
                        quotes += 1;
                        if plain_label(of("name")) && plain_label(of("title")) {
                            labels.insert((of("name").to_owned(), of("title").to_owned()));
                        }
                    }
                    "byline" => {
                        bylines += 1;
                        bylines_as_noted.insert(of("text").to_owned());
                        if plain_byline(of("text")) && !of("reporter").is_empty() {
                            let list = match of("form") {
                                "toss" => &mut tosses,
                                _ => &mut sign_offs,
                            };
                            list.insert(of("text").to_owned());
                        }
                    }
                    // Some fixtures have a line that is long to be long.
                    "credits"
                        if of("text").starts_with('(')
                            && of("text").ends_with(')')
                            && of("text").len() < 200 =>
                    {
                        credits.insert(of("text").to_owned());
                    }
                    _ => {}
                }
            }
            for line in text.lines().map(str::trim) {
                if is_furniture(line) {
                    furniture.insert(line.to_owned());
                }
                for sentence in line.split_inclusive(". ").map(str::trim) {
                    if is_narration(sentence, language) {
                        sentences.insert(sentence.to_owned());
                    }
                }
            }
            if text.len() > 100 && !text.contains(['\r', '\u{FEFF}']) {
                whole.push((text.trim().to_owned(), quotes, bylines));
            }
        }
        // What is a byline in one fixture is none of narration's sentences in a text.
        sentences.retain(|sentence| !bylines_as_noted.iter().any(|text| text.contains(sentence)));
        let pool = Self {
            language,
            sentences: sentences.into_iter().collect(),
            labels: labels.into_iter().collect(),
            tosses: tosses.into_iter().collect(),
            sign_offs: sign_offs.into_iter().collect(),
            credits: credits.into_iter().collect(),
            furniture: furniture.into_iter().collect(),
            whole,
        };
        assert!(pool.sentences.len() > 50, "{} sentences", pool.sentences.len());
        assert!(pool.labels.len() > 20, "{} labels", pool.labels.len());
        assert!(!pool.tosses.is_empty() && !pool.sign_offs.is_empty() && !pool.credits.is_empty());
        assert!(!pool.furniture.is_empty() && pool.whole.len() > 20);
        pool
    }
}

fn plain_label(part: &str) -> bool {
    !part.is_empty() && !part.contains(|c: char| "[]<>()/:\"'“”‘’".contains(c) || c.is_control())
}

fn plain_byline(text: &str) -> bool {
    text.ends_with('.') && !text.contains(|c: char| "[]<>()/:@\n\"".contains(c))
}

/// A sentence that no rule but narration's can claim, wherever it stands.
fn is_narration(sentence: &str, language: Language) -> bool {
    const SIGNS: &str = "[]<>()【】◀▶:;/\"'“”‘’@#※■…‥=*|·○";
    const ENGLISH: &[&str] = &["eporter", "News", "I'm", "I am", "This is", "report", "interview"];
    const KOREAN: &[&str] = &["기자", "특파원", "뉴스", "앵커", "보도", "취재", "연결", "전해"];
    let ends = match language {
        Language::English => {
            sentence.starts_with(|c: char| c.is_ascii_uppercase())
                && sentence.ends_with('.')
                && sentence.matches(' ').count() >= 4
        }
        Language::Korean => sentence.ends_with("다.") && sentence.matches(' ').count() >= 2,
    };
    let words = match language {
        Language::English => ENGLISH,
        Language::Korean => KOREAN,
    };
    ends && (20..=220).contains(&sentence.len())
        && sentence.matches('.').count() == 1
        && !sentence.contains(|c| SIGNS.contains(c))
        && !words.iter().any(|word| sentence.contains(word))
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
