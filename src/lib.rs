#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod diagnostics;
pub mod export;
mod grammar;
mod layout;
mod parse;
mod position;
pub mod print;
#[cfg(feature = "schemars")]
pub mod schema;
mod structure;
pub mod tree;
pub mod validate;
pub mod walk;
mod words;

pub use diagnostics::{Code, Diagnostic, InvalidUtf8, ParseErrors, Severity};
pub use parse::{ParseOptions, Parsed, parse, parse_bytes};
pub use position::{LineIndex, Position, PositionRange, Unit};
pub use print::PrintError;
pub use tree::{
    Attribution, Block, Byline, BylineKind, Closing, ContentEq, Credit, Credits, Few, Marker,
    Paragraph, Phrase, Quotation, QuoteBlock, QuoteForm, Section, Span, Story, Transcript,
    Unparsed, Voice,
};
