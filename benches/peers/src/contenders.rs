//! Who runs. Each contender does all of its work on one text, uses the result, and drops it.

use std::hint::black_box;

use comrak::{Arena, Options};

use crate::hand;
use crate::patterns::{Straightforward, Tuned};

/// What a contender counts, where it can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub quotes: Option<usize>,
    pub bylines: Option<usize>,
}

/// A text, and its tree in JSON.
#[derive(Clone, Debug)]
pub struct Input {
    pub text: String,
    pub json: String,
}

impl Input {
    pub fn new(text: String) -> Self {
        let parsed = newscast::parse(&text);
        let json = serde_json::to_string(parsed.transcript()).expect("a tree has a JSON form");
        Self { text, json }
    }
}

/// One way to read a text.
pub struct Contender {
    pub name: &'static str,
    /// Does the work once.
    pub run: Box<dyn Fn(&Input)>,
    /// Counts what the work finds. Not measured.
    pub count: Box<dyn Fn(&Input) -> Count>,
}

fn contender(
    name: &'static str,
    run: impl Fn(&Input) + 'static,
    count: impl Fn(&Input) -> Count + 'static,
) -> Contender {
    Contender { name, run: Box::new(run), count: Box::new(count) }
}

fn counts_nothing(_: &Input) -> Count {
    Count::default()
}

fn count_parsed(input: &Input) -> Count {
    count_tree(newscast::parse(&input.text).transcript())
}

fn count_tree(tree: &newscast::Transcript<'_>) -> Count {
    Count { quotes: Some(tree.quotes().count()), bylines: Some(tree.bylines().count()) }
}

/// All contenders, the slow ones last.
pub fn contenders() -> Vec<Contender> {
    let mut all = vec![
        contender(
            "from_utf8",
            |input| {
                black_box(std::str::from_utf8(black_box(input.text.as_bytes())).is_ok());
            },
            counts_nothing,
        ),
        contender(
            "newlines",
            |input| {
                let places = memchr::memchr_iter(b'\n', input.text.as_bytes());
                black_box(places.fold(0usize, usize::wrapping_add));
            },
            counts_nothing,
        ),
        contender(
            "hand",
            |input| {
                black_box(hand::split(black_box(&input.text)));
            },
            |input| {
                let pieces = hand::split(&input.text);
                let quotes = pieces.iter().filter(|p| matches!(p, hand::Piece::Quote { .. }));
                Count { quotes: Some(quotes.count()), bylines: None }
            },
        ),
        contender(
            "newscast",
            |input| {
                black_box(newscast::parse(black_box(&input.text)));
            },
            count_parsed,
        ),
    ];
    all.push(contender(
        "newscast+sentences",
        |input| {
            let parsed = newscast::parse(black_box(&input.text));
            let paragraphs = || parsed.transcript().paragraphs();
            let sentences = paragraphs().flat_map(newscast::Paragraph::sentences);
            black_box(sentences.map(|sentence| sentence.span.len()).sum::<usize>());
        },
        count_parsed,
    ));
    all.push(contender(
        "pulldown-cmark",
        |input| {
            for event in pulldown_cmark::Parser::new(black_box(&input.text)) {
                black_box(event);
            }
        },
        counts_nothing,
    ));
    let (tuned, counted) = (Tuned::new(), Tuned::new());
    all.push(contender(
        "regex-tuned",
        move |input| {
            black_box(tuned.run(black_box(&input.text)));
        },
        move |input| {
            let found = counted.run(&input.text);
            Count { quotes: Some(found.quotes), bylines: Some(found.bylines) }
        },
    ));
    let (straight, counted) = (Straightforward::new(), Straightforward::new());
    all.push(contender(
        "regex",
        move |input| {
            black_box(straight.run(black_box(&input.text)));
        },
        move |input| {
            let found = counted.run(&input.text);
            Count { quotes: Some(found.quotes), bylines: Some(found.bylines) }
        },
    ));
    all.push(contender(
        "serde_json",
        |input| {
            let tree: newscast::Transcript<'_> =
                serde_json::from_str(black_box(&input.json)).expect("JSON of a tree");
            black_box(tree);
        },
        |input| count_tree(&serde_json::from_str(&input.json).expect("JSON of a tree")),
    ));
    all.push(contender(
        "comrak",
        |input| {
            let arena = Arena::new();
            black_box(comrak::parse_document(&arena, black_box(&input.text), &Options::default()));
        },
        counts_nothing,
    ));
    all
}
