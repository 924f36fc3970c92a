//! What transcripts are made of, to compare with the corpora of the bench:
//!
//! ```text
//! cargo run --release --manifest-path benches/peers/Cargo.toml --bin proportions -- TEXT...
//! ```
//!
//! prints it for the texts of the given paths together; without paths, for the corpora themselves.

use std::{env, fs, process};

use newscast_peers::proportions::Proportions;
use newscast_peers::texts::{Language, Pool, corpus};
use newscast_peers::{root, setting};

fn main() {
    let paths: Vec<_> = env::args_os().skip(1).collect();
    let mut texts = Vec::new();
    for path in &paths {
        match fs::read_to_string(path) {
            Ok(text) => texts.push(text),
            Err(error) => {
                eprintln!("{}: {error}", path.to_string_lossy());
                process::exit(1);
            }
        }
    }
    if !paths.is_empty() {
        println!("{}", Proportions::of(texts.iter().map(String::as_str)));
        return;
    }
    let bytes = setting("PEERS_MB", 20) * 1_000_000;
    for language in [Language::English, Language::Korean] {
        let made = corpus(&Pool::read(root(), language), bytes);
        println!("{}\n{}", made.name, Proportions::of(made.documents.iter().map(String::as_str)));
    }
}
