//! The tree: plain data, with a place in the source for every node and every part.
//!
//! | node | what it is |
//! | --- | --- |
//! | [`Transcript`] | one parsed text: its sections in order |
//! | [`Section`] | a stretch spoken by one voice |
//! | [`Block`] | one of the alternatives inside a section |
//! | [`Paragraph`] | narration, or one paragraph of a quote |
//! | [`QuoteBlock`] | somebody else's recorded words, with their [`Attribution`] |
//! | [`Byline`] | the sentence or line that names the reporter |
//! | [`Credits`] | the staff line |
//! | [`Unparsed`] | text that belongs to no rule; kept, never dropped |
//!
//! Nothing here knows how a transcript is parsed: a crate that only walks the tree needs this
//! module alone.
//!
//! # JSON
//!
//! With the feature `serde`, on by default, every node can be written and read. The form is part of
//! the public interface:
//!
//! - A node is an object with the fields of its struct. An `Option` that is `None` is `null`, and
//!   may be left out of what is read.
//! - A [`Block`] is the object of the node it holds, with `"type"` beside: `"paragraph"`, `"quote"`,
//!   `"byline"`, `"credits"` or `"unparsed"`.
//! - A [`Span`] is the pair `[start, end]`, in bytes of UTF-8.
//! - The variants of the other enums are strings in snake case: `"sign_off"`.
//!
//! A field that is not known, and a span that ends before it starts, are refused. Whether the spans
//! lie in a source, [`validate::spans`](crate::validate::spans) tells. The JSON Schema stands in
//! `schema/newscast.schema.json`, and with the feature `schemars` every node implements
//! `JsonSchema`.
//!
//! What is read borrows its texts from the JSON, but for those that are written with escapes. So
//! what comes from a stream (`serde_json::from_reader`) is read into a string, or into a
//! `serde_json::Value`, first.
//!
//! Formats that do not describe themselves, as postcard, cannot look for `"type"`. In them, and in
//! all formats that are not for people ([`is_human_readable`]), a [`Block`] is externally tagged:
//! the variant, then the node.
//!
//! [`is_human_readable`]: https://docs.rs/serde/1/serde/trait.Serializer.html#method.is_human_readable
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use newscast::Transcript;
//!
//! let parsed = newscast::parse("It rained.");
//! let json = serde_json::to_string(parsed.transcript()).unwrap();
//! assert_eq!(
//!     json,
//!     concat!(
//!         r#"{"sections":[{"voice":"unknown","marker":null,"#,
//!         r#""blocks":[{"type":"paragraph","text":"It rained.","span":[0,10]}],"#,
//!         r#""span":[0,10]}],"span":[0,10]}"#,
//!     ),
//! );
//! let read: Transcript<'_> = serde_json::from_str(&json).unwrap();
//! assert_eq!(&read, parsed.transcript());
//! ```

mod block;
mod byline;
mod content;
mod credits;
mod few;
mod phrase;
mod quote;
mod section;
mod span;
mod transcript;

pub use block::{Block, Paragraph, Unparsed};
pub use byline::{Byline, BylineKind};
pub use content::ContentEq;
pub use credits::{Credit, Credits};
pub use few::Few;
pub use phrase::Phrase;
pub use quote::{Attribution, Closing, Quotation, QuoteBlock, QuoteForm};
pub use section::{Marker, Section, Voice};
pub use span::Span;
pub use transcript::{Story, Transcript};
