//! What a parse allocates, for typical and for hostile texts, with bounds.
//!
//! The allocator of `allocation-counter` counts for each thread alone. A reallocation counts as an
//! allocation, and while it lasts the old and the new are both held.

mod hostile;
#[path = "../benches/texts/mod.rs"]
mod texts;

use std::fmt::Write as _;
use std::path::Path;

use allocation_counter::{AllocationInfo, measure};
use hostile::FAMILIES;
use texts::{Corpus, Language, Pool, corpus};

/// What holds today of the bytes of tree held for a byte of text, and of the bytes at the most
/// while it is parsed. The aim is 0.6 and 1.
const TYPICAL: (f64, f64) = (0.9, 1.0);

/// The same for texts denser with constructs than any broadcaster writes: all fixtures, one behind
/// the other.
const DENSE: (f64, f64) = (3.6, 3.8);

/// The same for a hostile text: a tree of nothing but nodes.
const HOSTILE: (f64, f64) = (40.0, 80.0);

/// Allocations for a document of about 2 KB, besides one for each quote block: what holds today.
/// The aim is 4.
const ALLOCATIONS: f64 = 16.0;

fn parse(text: &str) -> (AllocationInfo, usize) {
    // The first text of a process pays for tables of words, which stay. Which tables it needs is a
    // matter of its words.
    newscast::parse(text);
    let mut parsed = None;
    let info = measure(|| parsed = Some(newscast::parse(text)));
    (info, parsed.map_or(0, |parsed| parsed.transcript().quotes().count()))
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
fn for_a_byte(text: &str) -> (f64, f64) {
    let (info, _) = parse(text);
    let bytes = text.len() as f64;
    (info.bytes_current as f64 / bytes, info.bytes_max as f64 / bytes)
}

fn pools() -> [Pool; 2] {
    [Language::English, Language::Korean]
        .map(|of| Pool::read(Path::new(env!("CARGO_MANIFEST_DIR")), of))
}

/// Documents in the proportions of what broadcasters publish.
fn typical() -> [Corpus; 2] {
    pools().map(|pool| corpus(&pool, 500_000))
}

#[test]
fn a_typical_tree_is_smaller_than_its_text() {
    let dense = pools().map(|pool| {
        let texts: Vec<_> = pool.items.into_iter().map(|item| item.text).collect();
        (format!("{}-fixtures", pool.language.name()), texts.join("\n\n\n\n"), DENSE)
    });
    let typical = typical().map(|corpus| (corpus.name.to_owned(), corpus.joined(), TYPICAL));
    for (name, text, bound) in typical.into_iter().chain(dense) {
        let (held, peak) = for_a_byte(&text);
        println!("{name}: held {held:.3}, peak {peak:.3}");
        assert!(held <= bound.0, "{name}: {held:.3} bytes held for a byte");
        assert!(peak <= bound.1, "{name}: {peak:.3} bytes at the most");
    }
}

#[test]
fn a_document_takes_few_allocations() {
    for corpus in typical() {
        let mut beyond = 0.0;
        let mut most = 0.0_f64;
        for text in &corpus.documents {
            let (info, quotes) = parse(text);
            #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
            let more = info.count_total as f64 - quotes as f64;
            beyond += more;
            most = most.max(more);
        }
        #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
        let beyond = beyond / corpus.documents.len() as f64;
        println!("{}: {beyond:.2} allocations besides quotes, {most} at the most", corpus.name);
        assert!(beyond <= ALLOCATIONS, "{}: {beyond:.2} allocations", corpus.name);
    }
}

#[test]
fn a_hostile_tree_is_bounded_by_its_text() {
    let mut broken = String::new();
    for family in FAMILIES {
        let (held, peak) = for_a_byte(&family.text(10_000));
        println!("{:32} held {held:7.2} peak {peak:7.2}", family.name);
        if held > HOSTILE.0 || peak > HOSTILE.1 {
            let _ = writeln!(broken, "{}: held {held:.2}, peak {peak:.2}", family.name);
        }
    }
    assert!(broken.is_empty(), "{broken}");
}
