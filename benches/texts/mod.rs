//! The texts that are measured: documents composed of the fixtures' own pieces.
//!
//! Nothing here calls the parser, so the texts are the same whatever it does. The pieces (sentences,
//! names and titles, bylines, staff lines, page furniture) are harvested from `tests/fixtures/valid`
//! and its annotations; how they are put together follows what broadcasters publish: some five
//! paragraphs of 130 bytes and one quote of 170 in a kilobyte, a toss, often a sign-off, in Korean
//! two lines of page furniture. Every eighth document is a fixture as it stands, with its oddities.

#![allow(dead_code, unreachable_pub, unused_imports, reason = "each target uses a part")]

mod compose;
mod forms;
mod pool;
mod random;

pub use compose::{Corpus, Expected, corpus, items, long_quotes, prose};
pub use forms::{FORMS, Form};
pub use pool::{Language, Pool};
pub use random::Random;
