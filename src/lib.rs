// Where the README links to files of the repository, the documentation has other places: of two
// definitions of a link, the first counts.
#![doc = "[Adding a broadcaster]: crate::guide::adding_a_broadcaster"]
#![doc = "[Security]: crate::guide::security"]
#![doc = "[Fuzzing]: crate::guide::fuzzing"]
#![doc = "[Performance]: crate::guide::performance"]
#![doc = ""]
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod build;
pub mod diagnostics;
pub mod export;
mod grammar;
#[cfg(any(doc, doctest))]
pub mod guide;
mod layout;
mod parse;
mod position;
pub mod print;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod sentences;
pub mod speakers;
mod structure;
pub mod tree;
pub mod validate;
pub mod walk;
mod words;

pub use build::{BuildError, Built};
pub use diagnostics::{Code, Diagnostic, InvalidUtf8, ParseErrors, Severity};
pub use parse::{ParseOptions, Parsed, parse, parse_bytes};
pub use position::{LineIndex, Position, PositionRange, Unit};
pub use print::PrintError;
pub use sentences::{
    Sentence, SentenceRanges, Sentences, Word, WordRanges, Words, sentences, words,
};
pub use speakers::{Speaker, SpeakerKind, Speakers};
pub use tree::{
    Attribution, Block, Byline, BylineKind, Closing, ContentEq, Credit, Credits, Few, Marker,
    Paragraph, Phrase, Quotation, QuoteBlock, QuoteForm, Section, Span, Story, Transcript,
    Unparsed, Voice,
};
pub use walk::{NodeRef, PhraseRole, Visit, VisitMut};
