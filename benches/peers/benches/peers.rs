//! newscast beside what its users would write or use instead.
//!
//! ```text
//! cargo bench --manifest-path benches/peers/Cargo.toml
//! ```

use std::hint::black_box;
use std::time::{Duration, Instant};

use newscast_peers::contenders::{Contender, Input, contenders};
use newscast_peers::texts::{Language, Pool, corpus, long_quotes};
use newscast_peers::{root, setting};

fn time(contender: &Contender, inputs: &[Input]) -> Duration {
    let start = Instant::now();
    for input in inputs {
        (contender.run)(black_box(input));
    }
    start.elapsed()
}

fn main() {
    let bytes = setting("PEERS_MB", 20) * 1_000_000;
    let rounds = setting("PEERS_ROUNDS", 7);
    let pools = [Language::English, Language::Korean].map(|l| Pool::read(root(), l));
    let all = contenders();
    let mut corpora = Vec::new();
    for pool in &pools {
        let made = corpus(pool, bytes);
        corpora.push((format!("{}-one-text", made.name), made.expected, vec![Input::new(made.joined())]));
        corpora.push((format!("{}-documents", made.name), made.expected, made.documents.into_iter().map(Input::new).collect()));
    }
    let made = long_quotes(&pools, bytes);
    corpora.push((made.name.to_owned(), made.expected, vec![Input::new(made.joined())]));
    for (name, expected, inputs) in &corpora {
        let bytes: usize = inputs.iter().map(|i| i.text.len()).sum();
        println!("{name} {bytes} {expected:?}");
        let mut times = vec![Vec::new(); all.len()];
        for _ in 0..rounds {
            for (c, t) in all.iter().zip(&mut times) {
                t.push(time(c, inputs));
            }
        }
        for (c, t) in all.iter().zip(&mut times) {
            t.sort();
            let m = t[t.len()/2].as_secs_f64();
            let q = inputs.iter().map(|i| (c.count)(i)).fold((0,0),|a,c|(a.0+c.quotes.unwrap_or(0),a.1+c.bylines.unwrap_or(0)));
            println!("  {:16} {:6.3} GB/s  {q:?}", c.name, bytes as f64 / m / 1e9);
        }
    }
}
