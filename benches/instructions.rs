//! The phases by instructions: steady enough to compare two commits on a busy machine.
//!
//! ```text
//! cargo bench --bench instructions -- --save before      on the one commit
//! cargo bench --bench instructions -- --against before   on the other
//! cargo bench --bench instructions                       only to look
//! ```
//!
//! It needs `valgrind`, and no rights. What is saved lies in `target/instructions`, so both commits
//! must use one target folder (`CARGO_TARGET_DIR` for two checkouts). Two runs of one commit differ
//! by less than a thousandth; a difference of more than a hundredth is marked. The texts come from
//! the fixtures: where these differ, so do the texts, and the line says it.

#[path = "../tests/callgrind/mod.rs"]
mod callgrind;
mod phase;
mod texts;

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// Bytes of each text.
const BYTES: usize = 32 << 10;

fn main() {
    let phases = phase::phases();
    let texts: Vec<_> = phases.iter().map(|phase| phase.text(BYTES)).collect();
    if callgrind::inside() {
        for (phase, text) in phases.iter().zip(&texts) {
            callgrind::counted(&mut *phase.work(text));
        }
        return;
    }
    let arguments: Vec<_> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let (save, against) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => (None, None),
        ["--save", name] => (Some(file(name)), None),
        ["--against", name] => (None, Some(file(name))),
        _ => panic!("--save NAME or --against NAME, not {arguments:?}"),
    };
    let before: BTreeMap<String, (u64, u64)> = against.map_or_else(BTreeMap::new, |path| {
        let saved =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        saved.lines().map(line).collect()
    });
    let counts =
        callgrind::run("instructions", &[]).unwrap_or_else(|failure| panic!("{failure:?}"));
    assert_eq!(counts.len(), phases.len(), "one count for every phase");

    let mut saved = String::new();
    println!("{:48} {:>12} {:>8} {:>9}", "", "instructions", "a byte", "change");
    for ((phase, text), count) in phases.iter().zip(&texts).zip(counts) {
        let name = phase.to_string();
        let hash = hash(text);
        let _ = writeln!(saved, "{name}\t{count}\t{hash}");
        #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
        let change = before.get(&name).map_or(String::new(), |&(was, text_was)| {
            let change = count as f64 / was as f64 - 1.0;
            let mark = if change.abs() > 0.01 { " !" } else { "" };
            let text = if text_was == hash { "" } else { " (the text changed)" };
            format!("{:+8.2}%{mark}{text}", change * 100.0)
        });
        #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
        let for_a_byte = count as f64 / text.len() as f64;
        println!("{name:48} {count:12} {for_a_byte:8.1} {change}");
    }
    if let Some(path) = save {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder to write to");
        fs::write(&path, saved).expect("a file to write to");
    }
}

fn file(name: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target")),
        PathBuf::from,
    );
    target.join("instructions").join(format!("{name}.tsv"))
}

fn line(line: &str) -> (String, (u64, u64)) {
    let mut parts = line.split('\t');
    let mut next = || parts.next().expect("name, instructions and hash");
    let name = next().to_owned();
    let mut number = || next().parse().expect("a number");
    (name, (number(), number()))
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}
