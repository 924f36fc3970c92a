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
