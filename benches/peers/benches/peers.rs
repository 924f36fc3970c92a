//! newscast beside what its users would write or use instead.
//!
//! ```text
//! cargo bench --manifest-path benches/peers/Cargo.toml
//! ```
//!
//! All contenders run in this process, one after the other in each round, so that what slows the
//! machine slows all of them. A table shows the median of the rounds and, as the spread, the
//! slowest and the fastest. The last lines read `ratio <measure> <corpus> <value>`:
//!
//! | measure | value | goal |
//! | --- | --- | --- |
//! | a contender's name | the throughput of `newscast::parse`, by the contender's | `pulldown-cmark` 5, `regex` 12, `hand` 0.75, `from_utf8` in Korean 1.5 |
//! | `sentences` | the throughput with sentences, by that of `newscast::parse` alone | 0.6 |
//! | `threads` | the throughput of two threads, by that of one | 1.8 |
//! | `hostile-ns` | nanoseconds for a byte of a hostile family, and of the worst | at most 40 |
//! | `hostile-growth` | what a byte costs more when the text doubles, likewise | at most 1.1 |
//! | `allocations` | allocations for a document of about 2 KB | |
//! | `allocations-beyond-quotes` | the same less one for each quote block | at most 4 |
//! | `memory-held`, `memory-peak` | bytes of the tree, and at the most, for a byte of text | at most 0.6, 1 |
//!
//! Each corpus is made of the invented fixtures, always the same (see `benches/texts`). It is to be
//! like what broadcasters publish, which its head shows: the shares of narration and quotes, and how
//! long and how many they are. `cargo run --release --manifest-path benches/peers/Cargo.toml --bin
//! proportions -- TEXT...` prints the same for other texts.
//!
//! Settings: `PEERS_MB` (20) and `PEERS_ROUNDS` (9) for a shorter run; `PEERS_ONLY=hostile` or
//! `=peers` or `=memory` for a part.

use std::hint::black_box;
use std::iter;
use std::process::Command;
use std::thread;
use std::time::Instant;

use newscast_peers::contenders::{Contender, Count, Input, contenders};
use newscast_peers::hostile::FAMILIES;
use newscast_peers::proportions::Proportions;
use newscast_peers::texts::{Expected, Language, Pool, corpus, long_quotes};
use newscast_peers::{root, setting};

/// A corpus as the contenders get it.
struct Inputs {
    name: String,
    expected: Expected,
    texts: Vec<Input>,
}

impl Inputs {
    fn new(name: String, expected: Expected, texts: Vec<String>) -> Self {
        Self { name, expected, texts: texts.into_iter().map(Input::new).collect() }
    }

    fn bytes(&self) -> usize {
        self.texts.iter().map(|input| input.text.len()).sum()
    }
}

/// Seconds that `work` takes.
fn seconds(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

/// The fastest, the median and the slowest.
fn summary(mut times: Vec<f64>) -> [f64; 3] {
    times.sort_by(f64::total_cmp);
    [times[0], times[times.len() / 2], times[times.len() - 1]]
}

fn compare(all: &[Contender], corpus: &Inputs, rounds: usize, ratios: &mut Vec<String>) {
    let bytes = corpus.bytes() as f64;
    println!("\n{}: {bytes} bytes in {} texts\n", corpus.name, corpus.texts.len());
    println!(
        "| {:18} | {:>6} | {:>13} | {:>7} | {:>7} |",
        "", "GB/s", "spread", "quotes", "bylines"
    );
    println!("| {0:-<18} | {0:->5}: | {0:->12}: | {0:->6}: | {0:->6}: |", "");
    let mut times = vec![Vec::new(); all.len()];
    for round in 0..=rounds {
        for (contender, times) in all.iter().zip(&mut times) {
            let time = seconds(|| {
                for input in &corpus.texts {
                    (contender.run)(black_box(input));
                }
            });
            // The first round warms up.
            if round > 0 {
                times.push(time);
            }
        }
    }
    let medians: Vec<_> = all
        .iter()
        .zip(times)
        .map(|(contender, times)| {
            let [fastest, median, slowest] = summary(times);
            let speed = |time: f64| bytes / time / 1e9;
            let count = count(contender, corpus);
            let shown = |count: Option<usize>| count.map_or(String::new(), |n| n.to_string());
            println!(
                "| {:18} | {:6.3} | {:6.3}-{:6.3} | {:>7} | {:>7} |",
                contender.name,
                speed(median),
                speed(slowest),
                speed(fastest),
                shown(count.quotes),
                shown(count.bylines),
            );
            median
        })
        .collect();
    let ours = all.iter().position(|contender| contender.name == "newscast").expect("a contender");
    for (contender, median) in all.iter().zip(&medians) {
        let ratio = median / medians[ours];
        let (measure, ratio) = match contender.name {
            "newscast" => continue,
            "newscast+sentences" => ("sentences", 1.0 / ratio),
            name => (name, ratio),
        };
        ratios.push(format!("ratio {measure} {} {ratio:.3}", corpus.name));
    }
}

/// What the contender finds in all texts; fails where it cannot be.
fn count(contender: &Contender, corpus: &Inputs) -> Count {
    let mut sum = Count::default();
    for input in &corpus.texts {
        let found = (contender.count)(input);
        let add = |a: Option<usize>, b: Option<usize>| b.map(|b| a.unwrap_or(0) + b);
        sum.quotes = add(sum.quotes, found.quotes);
        sum.bylines = add(sum.bylines, found.bylines);
    }
    let Expected { quotes, bracket_quotes, bylines } = corpus.expected;
    let near = |found: usize, expected: usize, slack: f64| {
        (found as f64 - expected as f64).abs() <= expected as f64 * slack + 50.0
    };
    let plausible = match contender.name {
        // The texts are made so; a few pieces read otherwise beside others.
        "newscast" | "newscast+sentences" | "serde_json" => {
            near(sum.quotes.unwrap_or(0), quotes, 0.01)
                && near(sum.bylines.unwrap_or(0), bylines, 0.03)
        }
        // They know the bracketed forms only, and take some labels for quotes.
        "hand" | "regex" | "regex-tuned" => sum
            .quotes
            .is_some_and(|found| found * 100 >= bracket_quotes * 95 && found <= quotes * 13 / 10),
        _ => true,
    };
    assert!(
        plausible,
        "{} finds {sum:?} in {}, where {:?} was written",
        contender.name, corpus.name, corpus.expected
    );
    sum
}

/// Many documents on two threads, and on one.
///
/// Each thread runs for most of a second, so that it hardly counts how long the system leaves two
/// new threads on one core: some hundredths of a second.
fn threads(corpus: &Inputs, rounds: usize, ratios: &mut Vec<String>) {
    const PASSES: usize = 10;
    let parse = |inputs: &[Input]| {
        for input in iter::repeat_n(inputs, PASSES).flatten() {
            black_box(newscast::parse(black_box(&input.text)));
        }
    };
    let (mut one, mut two) = (Vec::new(), Vec::new());
    let (left, right) = corpus.texts.split_at(corpus.texts.len() / 2);
    for _ in 0..rounds {
        one.push(seconds(|| parse(&corpus.texts)));
        two.push(seconds(|| {
            thread::scope(|scope| {
                scope.spawn(|| parse(left));
                scope.spawn(|| parse(right));
            });
        }));
    }
    let ratio = summary(one)[1] / summary(two)[1];
    ratios.push(format!("ratio threads {} {ratio:.3}", corpus.name));
}

/// A family that costs more for a byte is not tried at larger sizes: it would take hours.
const TOO_SLOW: f64 = 1_000.0;

/// The hostile families at sizes of which each is eight times the one before.
///
/// Of growth counts what lies between the two largest sizes that were tried: three doublings.
fn hostile(ratios: &mut Vec<String>) {
    let large = setting("PEERS_HOSTILE_KB", 2_000) * 1000;
    let sizes = [large / 512, large / 64, large / 8, large];
    println!("\nhostile texts, nanoseconds for a byte\n");
    print!("| {:32} |", "bytes");
    for bytes in sizes {
        print!(" {bytes:>9} |");
    }
    println!(" {:>8} |\n| {:-<32} |{}", "doubling", "", " --------: |".repeat(sizes.len() + 1));
    let mut worst = [0.0_f64; 2];
    for family in FAMILIES {
        let mut tried: Vec<f64> = Vec::new();
        for bytes in sizes {
            if tried.len() > 1 && tried.last().is_some_and(|&slow| slow > TOO_SLOW) {
                break;
            }
            tried.push(best(&family.text(bytes)));
        }
        let [.., small, large] = tried[..] else { unreachable!("two sizes are tried") };
        let growth = (large / small).cbrt();
        print!("| {:32} |", family.name);
        for at in 0..sizes.len() {
            print!(" {:>9} |", tried.get(at).map_or(String::new(), |ns| format!("{ns:.2}")));
        }
        println!(" {growth:8.3} |");
        // Below some 100 KB a measure is short, and what a text costs at all counts with it.
        let ns = tried.iter().skip(2).copied().fold(large, f64::max);
        for (worst, (measure, value)) in worst.iter_mut().zip([("ns", ns), ("growth", growth)]) {
            ratios.push(format!("ratio hostile-{measure} {} {value:.3}", family.name));
            *worst = worst.max(value);
        }
    }
    for (measure, value) in ["ns", "growth"].iter().zip(worst) {
        ratios.push(format!("ratio hostile-{measure} worst {value:.3}"));
    }
}

/// Nanoseconds for a byte of the text, the best of five; of one where it is slow.
fn best(text: &str) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..5 {
        let time = seconds(|| drop(black_box(newscast::parse(black_box(text)))));
        best = best.min(time * 1e9 / text.len().max(1) as f64);
        if best > TOO_SLOW / 2.0 && time > 0.1 {
            break;
        }
    }
    best
}

/// What the binary with the counting allocator found.
fn memory(ratios: &mut Vec<String>) {
    let output = Command::new(env!("CARGO_BIN_EXE_memory")).output().expect("the binary runs");
    print!("\nmemory\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the measure of memory failed");
    let lines = String::from_utf8_lossy(&output.stdout);
    ratios.extend(lines.lines().map(str::to_owned));
}

fn main() {
    let bytes = setting("PEERS_MB", 20) * 1_000_000;
    let rounds = setting("PEERS_ROUNDS", 9);
    let only = std::env::var("PEERS_ONLY").unwrap_or_default();
    let wanted = |part| only.is_empty() || only == part;
    let mut ratios = Vec::new();
    if wanted("peers") {
        let pools = [Language::English, Language::Korean].map(|of| Pool::read(root(), of));
        let all = contenders();
        for pool in &pools {
            let made = corpus(pool, bytes);
            let documents = made.documents.iter().map(String::as_str);
            println!(
                "\n{}: of {} sentences, {} names and titles, {} whole items",
                made.name,
                pool.sentences.len(),
                pool.labels.len(),
                pool.items.len(),
            );
            println!("{}", Proportions::of(documents));
            let name = format!("{}-one-text", made.name);
            compare(
                &all,
                &Inputs::new(name, made.expected, vec![made.joined()]),
                rounds,
                &mut ratios,
            );
            let name = format!("{}-documents", made.name);
            let inputs = Inputs::new(name, made.expected, made.documents);
            compare(&all, &inputs, rounds, &mut ratios);
            threads(&inputs, rounds, &mut ratios);
        }
        let made = long_quotes(&pools, bytes);
        let inputs = Inputs::new(made.name.to_owned(), made.expected, vec![made.joined()]);
        compare(&all, &inputs, rounds, &mut ratios);
    }
    if wanted("hostile") {
        hostile(&mut ratios);
    }
    if wanted("memory") {
        memory(&mut ratios);
    }
    println!();
    for ratio in ratios {
        println!("{ratio}");
    }
}
