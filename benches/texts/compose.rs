use std::fmt::Write as _;

use super::shape::{Shape, length};
use super::{FORMS, Form, Item, Pool, Random};

/// What a text holds, by its making.
#[derive(Clone, Copy, Debug, Default)]
pub struct Expected {
    pub quotes: usize,
    /// Quotes of the form `[Name/Title: text]`, slash and colon spaced or not.
    pub bracket_quotes: usize,
    pub bylines: usize,
}

impl Expected {
    fn add(&mut self, other: Self) {
        self.quotes += other.quotes;
        self.bracket_quotes += other.bracket_quotes;
        self.bylines += other.bylines;
    }
}

/// One language's documents.
#[derive(Debug)]
pub struct Corpus {
    pub name: &'static str,
    /// The documents, of about 2 KB each.
    pub documents: Vec<String>,
    pub expected: Expected,
}

impl Corpus {
    pub fn bytes(&self) -> usize {
        self.documents.iter().map(String::len).sum()
    }

    /// The documents as one text.
    pub fn joined(&self) -> String {
        self.documents.join("\n\n\n\n")
    }
}

/// Documents of the pool's language, `bytes` together.
pub fn corpus(pool: &Pool, bytes: usize) -> Corpus {
    let shape = Shape::of(pool.language);
    let mut random = Random::new(20 + pool.language as u64);
    let forms: Vec<_> = FORMS.iter().filter(|form| form.language == pool.language).collect();
    collect(pool.language.name(), bytes, |text| {
        let (least, most) = shape.document;
        let length = least + random.below(most - least);
        if random.chance(shape.fixtures) {
            fixture(pool, random.pick::<Item>(&pool.items), length, &mut random, text)
        } else {
            item(pool, random.pick::<&Form>(&forms), length, &mut random, text)
        }
    })
}

/// Documents in which nearly everything is said in quotes of many paragraphs, some 10 KB each.
pub fn long_quotes(pools: &[Pool], bytes: usize) -> Corpus {
    let mut random = Random::new(7);
    collect("long-quotes", bytes, |text| {
        let pool = random.pick(pools);
        let shape = Shape::of(pool.language);
        let mut expected = Expected::default();
        paragraph(pool, &mut random, text);
        for _ in 0..2 {
            let (name, title) = random.pick(&pool.labels);
            let _ = write!(text, "\n\n[{name}/{title}: ");
            for at in 0..20 + random.below(30) {
                if at > 0 {
                    text.push_str("\n\n");
                }
                fill(&pool.spoken, length(shape.paragraph, &mut random), &mut random, text);
            }
            text.push(']');
            expected.quotes += 1;
            expected.bracket_quotes += 1;
        }
        text.push_str("\n\n");
        paragraph(pool, &mut random, text);
        expected
    })
}

fn collect(
    name: &'static str,
    bytes: usize,
    mut write: impl FnMut(&mut String) -> Expected,
) -> Corpus {
    let mut corpus = Corpus { name, documents: Vec::new(), expected: Expected::default() };
    let mut made = 0;
    while made < bytes {
        let mut text = String::new();
        corpus.expected.add(write(&mut text));
        made += text.len();
        text.shrink_to_fit();
        corpus.documents.push(text);
    }
    corpus
}

/// A fixture, with more narration before its own until the text is so long.
fn fixture(
    pool: &Pool,
    item: &Item,
    length: usize,
    random: &mut Random,
    text: &mut String,
) -> Expected {
    let lacking = length.saturating_sub(item.text.len());
    // As the fixture parts its paragraphs.
    let gap = if item.text.contains("\n\n") { "\n\n" } else { "\n" };
    let mut done = 0;
    for (at, &place) in item.narration.iter().enumerate() {
        text.push_str(&item.text[done..place]);
        done = place;
        let before = text.len();
        while text.len() - before
            < lacking * (at + 1) / item.narration.len() - lacking * at / item.narration.len()
        {
            paragraph(pool, random, text);
            text.push_str(gap);
        }
    }
    text.push_str(&item.text[done..]);
    Expected { quotes: item.quotes, bracket_quotes: item.bracket_quotes, bylines: item.bylines }
}

/// An item in one form: lead, toss, report with quotes, sign-off, staff, furniture.
fn item(
    pool: &Pool,
    form: &Form,
    length: usize,
    random: &mut Random,
    text: &mut String,
) -> Expected {
    let shape = Shape::of(pool.language);
    let mut expected = Expected::default();
    if !form.anchor.is_empty() {
        text.push_str(form.anchor);
        text.push_str("\n\n");
    }
    for _ in 0..*random.pick(shape.lead) {
        paragraph(pool, random, text);
        text.push_str("\n\n");
    }
    if form.tosses {
        text.push_str(random.pick::<String>(&pool.tosses));
        expected.bylines += 1;
    }
    text.push_str(if form.report.is_empty() { "\n\n\n" } else { "\n\n" });
    if !form.report.is_empty() {
        text.push_str(form.report);
        text.push_str("\n\n");
    }
    paragraph(pool, random, text);
    while text.len() < length {
        for _ in 0..*random.pick(shape.between) {
            text.push_str("\n\n");
            paragraph(pool, random, text);
        }
        text.push_str("\n\n");
        quote(pool, form, random, text);
        expected.quotes += 1;
        expected.bracket_quotes += usize::from(form.is_bracket());
    }
    text.push_str("\n\n");
    paragraph(pool, random, text);
    if form.signs_off {
        text.push_str("\n\n");
        text.push_str(random.pick::<String>(&pool.sign_offs));
        expected.bylines += 1;
    }
    if form.credits && random.chance(shape.credits) {
        text.push_str("\n\n");
        text.push_str(random.pick::<String>(&pool.credits));
    }
    for at in 0..*random.pick(shape.furniture) {
        text.push_str(if at == 0 { "\n\n" } else { "\n" });
        text.push_str(random.pick::<String>(&pool.furniture));
    }
    expected
}

fn quote(pool: &Pool, form: &Form, random: &mut Random, text: &mut String) {
    let shape = Shape::of(pool.language);
    let (name, title) = random.pick(&pool.labels);
    let mut words = String::new();
    fill(&pool.spoken, length(shape.quote, random), random, &mut words);
    if form.is_bracket() && random.chance(shape.several) {
        for _ in 0..=random.below(3) {
            words.push_str("\n\n");
            fill(&pool.spoken, length(shape.quote, random), random, &mut words);
        }
    }
    text.push_str(&form.quote(name, title, &words));
    if form.is_bracket() && random.chance(shape.unclosed) {
        text.pop();
    } else if form.is_bracket() && random.chance(shape.glued) {
        text.push(' ');
        paragraph(pool, random, text);
    }
}

fn paragraph(pool: &Pool, random: &mut Random, text: &mut String) {
    let bytes = length(Shape::of(pool.language).paragraph, random);
    fill(&pool.sentences, bytes, random, text);
}

/// Sentences, about so many bytes: of some drawn at random the one that fits best, and again.
fn fill(sentences: &[String], bytes: usize, random: &mut Random, text: &mut String) {
    let end = text.len() + bytes;
    loop {
        let left = end.saturating_sub(text.len());
        let drawn = [(); 8].map(|()| random.pick::<String>(sentences).as_str());
        let best = drawn.into_iter().min_by_key(|sentence| sentence.len().abs_diff(left));
        text.push_str(best.unwrap_or_default());
        if text.len() + 30 >= end {
            return;
        }
        text.push(' ');
    }
}
