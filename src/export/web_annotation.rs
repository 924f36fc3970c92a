//! Selectors of the W3C Web Annotation Data Model: a place in a text as annotation stores name it.
//!
//! The text that the selectors are about is the source as it was parsed.
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use newscast::LineIndex;
//! use newscast::export::web_annotation::Target;
//!
//! let text = "비. [Ana Ruiz/Pilot: All day.]";
//! let parsed = newscast::parse(text);
//! let index = LineIndex::new(text);
//! let quote = parsed.transcript().quotes().next().unwrap();
//! let target = Target::new(&index, "urn:example:item-1", quote.paragraphs[0].span).unwrap();
//! assert_eq!(
//!     serde_json::to_string(&target).unwrap(),
//!     concat!(
//!         r#"{"type":"SpecificResource","source":"urn:example:item-1","selector":["#,
//!         r#"{"type":"TextPositionSelector","start":20,"end":28},"#,
//!         r#"{"type":"TextQuoteSelector","exact":"All day.","#,
//!         r#""prefix":"비. [Ana Ruiz/Pilot: ","suffix":"]"}]}"#,
//!     ),
//! );
//! ```

use unicode_segmentation::UnicodeSegmentation;

use crate::tree::Span;
use crate::{LineIndex, Unit};

/// How many graphemes of context a [`TextQuoteSelector`] takes on either side.
const CONTEXT: usize = 32;

/// How many bytes are looked at for the context: a grapheme may be of any length.
const CONTEXT_BYTES: usize = 1024;

/// A place by its offsets in code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "type"))]
#[non_exhaustive]
pub struct TextPositionSelector {
    /// How many code points stand before the place.
    pub start: usize,
    /// How many code points stand before its end.
    pub end: usize,
}

impl TextPositionSelector {
    /// The selector of a span; `None` where the span is none of the index's text.
    ///
    /// ```
    /// use newscast::export::web_annotation::TextPositionSelector;
    /// use newscast::{LineIndex, Span};
    ///
    /// let index = LineIndex::new("비가 왔다.");
    /// let place = TextPositionSelector::new(&index, Span::new(7, 14).unwrap()).unwrap();
    /// assert_eq!((place.start, place.end), (3, 6));
    /// ```
    pub fn new(index: &LineIndex<'_>, span: Span) -> Option<Self> {
        Some(Self {
            start: index.document_offset(span.start(), Unit::CodePoint)?,
            end: index.document_offset(span.end(), Unit::CodePoint)?,
        })
    }
}

/// A place by its text and what stands around it: up to 32 graphemes on either side, less where
/// they are longer than 1 KiB.
///
/// It may fit several places where a text repeats itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "type"))]
#[non_exhaustive]
pub struct TextQuoteSelector<'s> {
    /// The text at the place.
    pub exact: &'s str,
    /// What stands right before.
    pub prefix: &'s str,
    /// What stands right behind.
    pub suffix: &'s str,
}

impl<'s> TextQuoteSelector<'s> {
    /// The selector of a span; `None` where the span is none of the text.
    ///
    /// ```
    /// use newscast::Span;
    /// use newscast::export::web_annotation::TextQuoteSelector;
    ///
    /// let place = TextQuoteSelector::new("It rained all day.", Span::new(3, 9).unwrap()).unwrap();
    /// assert_eq!((place.prefix, place.exact, place.suffix), ("It ", "rained", " all day."));
    /// ```
    pub fn new(text: &'s str, span: Span) -> Option<Self> {
        let exact = text.get(span.range())?;
        let (before, behind) = (&text[..span.start()], &text[span.end()..]);
        let near = &before[floor(before, before.len().saturating_sub(CONTEXT_BYTES), true)..];
        let start = near.grapheme_indices(true).rev().take(CONTEXT).last().map_or(0, |(at, _)| at);
        let far = &behind[..floor(behind, CONTEXT_BYTES, false)];
        let end = far.graphemes(true).take(CONTEXT).map(str::len).sum::<usize>();
        Some(Self { exact, prefix: &near[start..], suffix: &far[..end] })
    }
}

/// The character boundary next to `offset`, behind it or before.
fn floor(text: &str, offset: usize, behind: bool) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at = if behind { at + 1 } else { at - 1 };
    }
    at
}

/// A place in a resource, by both selectors: the `target` of an annotation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(tag = "type", rename = "SpecificResource"))]
#[non_exhaustive]
pub struct Target<'s> {
    /// The IRI of the text.
    pub source: &'s str,
    /// Two selectors of the same place.
    pub selector: (TextPositionSelector, TextQuoteSelector<'s>),
}

impl<'s> Target<'s> {
    /// The place of a span in the resource `source`, whose text the index is of; `None` where the
    /// span is none of the text.
    pub fn new(index: &LineIndex<'s>, source: &'s str, span: Span) -> Option<Self> {
        let quote = TextQuoteSelector::new(index.text(), span)?;
        Some(Self { source, selector: (TextPositionSelector::new(index, span)?, quote) })
    }
}
