//! What the bench and the memory measure share: texts and contenders.

pub mod contenders;
pub mod hand;
#[path = "../../../tests/hostile/mod.rs"]
pub mod hostile;
pub mod patterns;
pub mod proportions;
#[path = "../../texts/mod.rs"]
pub mod texts;

use std::path::Path;

/// The folder of the crate that is measured.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The number that an environment variable holds, or `default`.
pub fn setting(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |value| {
        value.parse().unwrap_or_else(|_| panic!("{name} is a number, not {value:?}"))
    })
}
