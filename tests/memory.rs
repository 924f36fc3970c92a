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

/// Bytes of tree for a byte of a text dense with constructs, as the fixtures are, and bytes at the
/// most while it is parsed: what holds today. The aim is 0.6 and 1.
const TYPICAL: (f64, f64) = (1.35, 1.4);

/// The same for a hostile text: a tree of nothing but nodes.
const HOSTILE: (f64, f64) = (100.0, 200.0);

/// Allocations for a document of about 2 KB, besides one for each quote block: what holds today.
/// The aim is 4.
const ALLOCATIONS: f64 = 60.0;

fn parse(text: &str) -> (AllocationInfo, usize) {
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

fn typical() -> [Corpus; 2] {
    [Language::English, Language::Korean]
        .map(|of| corpus(&Pool::read(Path::new(env!("CARGO_MANIFEST_DIR")), of), 500_000))
}

#[test]
fn a_typical_tree_is_smaller_than_its_text() {
    for corpus in typical() {
        let (held, peak) = for_a_byte(&corpus.joined());
        println!("{}: held {held:.3}, peak {peak:.3}", corpus.name);
        assert!(held <= TYPICAL.0, "{}: {held:.3} bytes held for a byte", corpus.name);
        assert!(peak <= TYPICAL.1, "{}: {peak:.3} bytes at the most", corpus.name);
    }
}

#[test]
fn a_document_takes_few_allocations() {
    for corpus in typical() {
        let mut beyond = 0.0;
        for text in &corpus.documents {
            let (info, quotes) = parse(text);
            #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
            let more = info.count_total as f64 - quotes as f64;
            beyond += more;
        }
        #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
        let beyond = beyond / corpus.documents.len() as f64;
        println!("{}: {beyond:.2} allocations besides quotes", corpus.name);
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
