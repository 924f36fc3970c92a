//! What a parse allocates and holds, in a process of its own: its allocator counts, and a counting
//! allocator would slow the contenders of the bench.
//!
//! A reallocation counts as an allocation, and the peak holds the old and the new at once.

use allocation_counter::{AllocationInfo, measure};
use newscast_peers::hostile::FAMILIES;
use newscast_peers::texts::{Corpus, Language, Pool, corpus, long_quotes};
use newscast_peers::{root, setting};

/// Bytes of a hostile text: what one costs for a byte does not depend on its length.
const HOSTILE: usize = 100_000;

/// What parsing allocates, and how many quote blocks it finds.
fn parse(text: &str) -> (AllocationInfo, usize) {
    let mut parsed = None;
    let info = measure(|| parsed = Some(newscast::parse(text)));
    let quotes = parsed.map_or(0, |parsed| parsed.transcript().quotes().count());
    (info, quotes)
}

fn documents(corpus: &Corpus) {
    let (mut all, mut beyond, mut worst) = (0.0, 0.0, f64::MIN);
    for text in &corpus.documents {
        let (info, quotes) = parse(text);
        let count = info.count_total as f64;
        all += count;
        beyond += count - quotes as f64;
        worst = worst.max(count - quotes as f64);
    }
    let documents = corpus.documents.len() as f64;
    let name = corpus.name;
    println!("ratio allocations {name}-documents {:.2}", all / documents);
    println!("ratio allocations-beyond-quotes {name}-documents {:.2}", beyond / documents);
    println!("ratio allocations-beyond-quotes-worst {name}-documents {worst:.0}");
}

fn held(name: &str, text: &str) -> (f64, f64) {
    let (info, _) = parse(text);
    let bytes = text.len() as f64;
    let (held, peak) = (info.bytes_current as f64 / bytes, info.bytes_max as f64 / bytes);
    if !name.is_empty() {
        println!("ratio memory-held {name} {held:.3}");
        println!("ratio memory-peak {name} {peak:.3}");
    }
    (held, peak)
}

fn main() {
    let bytes = setting("PEERS_MB", 20) * 1_000_000;
    let pools = [Language::English, Language::Korean].map(|of| Pool::read(root(), of));
    for pool in &pools {
        let made = corpus(pool, bytes);
        documents(&made);
        held(&format!("{}-one-text", made.name), &made.joined());
    }
    held("long-quotes", &long_quotes(&pools, bytes).joined());

    let mut worst = [("", 0.0); 2];
    for family in FAMILIES {
        let (held, peak) = held("", &family.text(HOSTILE));
        eprintln!("{:32} held {held:8.2} peak {peak:8.2}", family.name);
        for (worst, value) in worst.iter_mut().zip([held, peak]) {
            if value > worst.1 {
                *worst = (family.name, value);
            }
        }
    }
    for (measure, (family, value)) in ["held", "peak"].iter().zip(worst) {
        println!("ratio memory-{measure} hostile:{family} {value:.3}");
    }
}
