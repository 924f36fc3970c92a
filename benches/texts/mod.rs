//! The texts that are measured: documents composed of the fixtures' own pieces.
//!
//! Nothing here calls the parser, so the texts are the same whatever it does. The pieces (sentences,
//! names and titles, bylines, staff lines, page furniture) are harvested from `tests/fixtures/valid`
//! and its annotations, those fixtures left out that only go through the rows of a table. Four of
//! five documents are put together from them in one of the forms broadcasters use; the fifth is a
//! fixture that is a whole item, with more narration. [`Shape`] holds how long paragraphs and quotes
//! are, how many stand between them and what else comes how often: as in published items.

#![allow(dead_code, unreachable_pub, unused_imports, reason = "each target uses a part")]

mod compose;
mod forms;
mod pool;
mod random;
mod shape;

pub use compose::{Corpus, Expected, corpus, long_quotes};
pub use forms::{FORMS, Form};
pub use pool::{Item, Language, Pool};
pub use random::Random;
pub use shape::Shape;
