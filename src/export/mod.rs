//! The tree in the forms that other programs read.
//!
//! | module | for | feature |
//! | --- | --- | --- |
//! | [`web_annotation`] | annotation stores: W3C selectors of any span | |
//! | [`convokit`] | ConvoKit: `utterances.jsonl` and `speakers.json` | |
//! | [`csv`] | tables: one row a quote | `csv` |
//! | [`tei`] | TEI P5: a transcription of speech, in XML | |
//!
//! What is to become JSON implements `Serialize` (feature `serde`); the caller chooses the crate
//! that writes it.

pub mod convokit;
#[cfg(feature = "csv")]
pub mod csv;
pub mod tei;
mod voice;
pub mod web_annotation;
