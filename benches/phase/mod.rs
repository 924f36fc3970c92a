//! What is measured phase by phase: a name, a text, and what is done with it.

use std::fmt;
use std::hint::black_box;
use std::path::Path;

use newscast::{LineIndex, Paragraph, Transcript, Unit};

use crate::texts::{FORMS, Language, Pool, Random, corpus};

/// One phase.
#[derive(Clone)]
pub(crate) struct Phase {
    name: String,
    text: Text,
    work: Work,
}

#[derive(Clone, Copy)]
enum Text {
    /// Whole documents.
    Typical(Language),
    /// Words that no rule claims, in paragraphs.
    Narration(Language),
    /// Quotes in one of the forms.
    Quotes(usize),
    /// This piece again and again.
    Repeat(&'static str),
}

#[derive(Clone, Copy)]
enum Work {
    Parse,
    Print,
    ToJson,
    FromJson,
    Positions,
    Render,
    /// Of all paragraphs, narration and quotes.
    Sentences,
    Words,
    Speakers,
    Stories,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// All phases.
pub(crate) fn phases() -> Vec<Phase> {
    let mut all = Vec::new();
    let mut add = |name: &str, text, work| all.push(Phase { name: name.to_owned(), text, work });
    for language in [Language::English, Language::Korean] {
        let of = language.name();
        add(&format!("parse typical {of}"), Text::Typical(language), Work::Parse);
        add(&format!("parse narration {of}"), Text::Narration(language), Work::Parse);
    }
    for (at, form) in FORMS.iter().enumerate() {
        let name = format!("parse quotes {}, {}", form.language.name(), form.name);
        add(&name, Text::Quotes(at), Work::Parse);
    }
    for (name, piece) in [
        ("layout: lines", "Rain.\n"),
        ("layout: gaps", "Rain.\n\nSnow.\n\n\n\n"),
        ("layout: CRLF", "Rain.\r\n\r\n"),
        ("markers square", "[Anchor]\n\nRain.\n\n[Reporter]\n\nSnow.\n\n"),
        ("markers angle", "<앵커>\n\n비.\n\n<기자>\n\n눈.\n\n"),
        ("markers arrows", "◀ 앵커 ▶\n\n비.\n\n◀ 리포트 ▶\n\n눈.\n\n"),
        ("bylines english", "Reporter Ida Holm has the details.\n\n\n"),
        ("bylines english sign-off", "This is KBS News, Ida Holm.\n\n\n"),
        ("bylines korean", "김하늘 기자가 보도합니다.\n\n\n"),
        ("bylines korean sign-off", "KBS 뉴스 김하늘입니다.\n\n\n"),
        ("bylines printed", "김하늘 기자 (sky@example.com)\n\n"),
        ("credits english", "(Video coverage: Bo Lind, Video editing: Ida Holm)\n\n"),
        ("credits korean", "(영상취재 : 이바다, 영상편집 : 김하늘)\n\n"),
        ("structure: markers", "[Anchor]\n\nRain?\n\n[Reporter]\n\nRain.\n\n"),
        ("structure: tosses", "Rain.\n\nReporter Ida Holm reports.\n\n\nSnow.\n\n\n"),
        ("furniture", "▶ 링크\n\n[저작권자(c) 어디]\n\n※ 제보\n\n"),
        ("unclosed quotes", "[Ana Ruiz/Harbour master: Rain.\n\nSnow.\n\n"),
    ] {
        add(&format!("parse {name}"), Text::Repeat(piece), Work::Parse);
    }
    for language in [Language::English, Language::Korean] {
        let of = language.name();
        let text = Text::Typical(language);
        add(&format!("print and check {of}"), text, Work::Print);
        add(&format!("to JSON {of}"), text, Work::ToJson);
        add(&format!("from JSON {of}"), text, Work::FromJson);
        add(&format!("positions of blocks {of}"), text, Work::Positions);
        add(&format!("sentences {of}"), text, Work::Sentences);
        add(&format!("words {of}"), text, Work::Words);
        add(&format!("speakers {of}"), text, Work::Speakers);
        add(&format!("stories {of}"), text, Work::Stories);
    }
    add("render diagnostics", Text::Repeat("Rain ]. Snow ].\n\n"), Work::Render);
    all
}

impl Phase {
    /// The text, of about so many bytes.
    pub(crate) fn text(&self, bytes: usize) -> String {
        let pool = |language| Pool::read(Path::new(env!("CARGO_MANIFEST_DIR")), language);
        let mut text = String::new();
        match self.text {
            Text::Typical(language) => text = corpus(&pool(language), bytes).joined(),
            Text::Repeat(piece) => text = piece.repeat(bytes / piece.len()),
            Text::Narration(language) => {
                let (pool, mut random) = (pool(language), Random::new(1));
                while text.len() < bytes {
                    for end in [" ", " ", "\n\n"] {
                        text += random.pick::<String>(&pool.sentences);
                        text += end;
                    }
                }
            }
            Text::Quotes(form) => {
                let form = &FORMS[form];
                let (pool, mut random) = (pool(form.language), Random::new(2));
                while text.len() < bytes {
                    let (name, title) = random.pick(&pool.labels);
                    let words = [(); 2].map(|()| random.pick::<String>(&pool.sentences).as_str());
                    text += &form.quote(name, title, &words.join(" "));
                    text += "\n\n";
                }
            }
        }
        text
    }

    /// What is measured, with all that it needs made before.
    pub(crate) fn work<'t>(&self, text: &'t str) -> Box<dyn FnMut() + 't> {
        let tree = || newscast::parse(text).into_parts().0;
        let json = |tree: &Transcript<'_>| serde_json::to_string(tree).expect("a JSON form");
        match self.work {
            Work::Parse => Box::new(move || {
                black_box(newscast::parse(black_box(text)));
            }),
            Work::Print => {
                let tree = tree();
                Box::new(move || {
                    black_box(tree.to_text().is_ok());
                })
            }
            Work::ToJson => {
                let tree = tree();
                Box::new(move || {
                    black_box(json(&tree));
                })
            }
            Work::FromJson => {
                let json = json(&tree());
                Box::new(move || {
                    let tree: Transcript<'_> = serde_json::from_str(&json).expect("its own JSON");
                    black_box(tree);
                })
            }
            Work::Positions => {
                let tree = tree();
                Box::new(move || {
                    let index = LineIndex::new(black_box(text));
                    for block in tree.blocks() {
                        black_box(index.range(block.span(), Unit::Grapheme));
                        black_box(index.range(block.span(), Unit::Utf16));
                    }
                })
            }
            Work::Sentences => {
                let tree = tree();
                Box::new(move || {
                    let sentences = tree.paragraphs().flat_map(Paragraph::sentences);
                    black_box(sentences.map(|sentence| sentence.span.len()).sum::<usize>());
                })
            }
            Work::Words => {
                let tree = tree();
                Box::new(move || {
                    let words = tree.paragraphs().flat_map(Paragraph::words);
                    black_box(words.map(|word| word.span.len()).sum::<usize>());
                })
            }
            Work::Speakers => {
                let tree = tree();
                Box::new(move || {
                    black_box(black_box(&tree).speakers());
                })
            }
            Work::Stories => {
                let tree = tree();
                Box::new(move || {
                    black_box(black_box(&tree).stories().count());
                })
            }
            Work::Render => {
                let parsed = newscast::parse(text);
                Box::new(move || {
                    let index = LineIndex::new(text);
                    for diagnostic in &parsed.diagnostics()[..20] {
                        black_box(diagnostic.render_with(&index).to_string());
                    }
                })
            }
        }
    }
}
