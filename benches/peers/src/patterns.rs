//! What people run today: regular expressions.

use std::hint::black_box;

use regex::{Regex, bytes};

/// What the expressions found.
#[derive(Clone, Copy, Debug, Default)]
pub struct Found {
    pub quotes: usize,
    pub bylines: usize,
}

/// The expressions as a user would write them: readable, with groups, one after the other.
#[derive(Debug)]
pub struct Straightforward {
    quote: Regex,
    byline: Regex,
    marker: Regex,
}

impl Straightforward {
    pub fn new() -> Self {
        let regex = |pattern| Regex::new(pattern).expect("a valid pattern");
        Self {
            quote: regex(
                r"\[(?<name>[^\[\]/:]+?)\s*(?:/\s*(?<title>[^\[\]:]+?)\s*)?:\s*(?<text>[^\]]+)\]",
            ),
            byline: regex(concat!(
                r"(?:[Rr]eporter\s+(?<en>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*)",
                r"|I'm\s+(?<me>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*)",
                r"|(?<ko>\p{Hangul}{2,4})\s*(?:기자|특파원)(?:가|의|입니다|를|!|,)",
                r"|(?:뉴스|KBS|MBC|YTN|JTBC|MBN)\s+(?<off>\p{Hangul}{2,4})입니다)[^.\n]*\.?",
            )),
            marker: regex(
                r"[\[<◀【]\s*(?<voice>앵커멘트|앵커|기자|리포트|Anchor Lead|Anchor|Reporter|Report|Pkg)\s*[\]>▶】]",
            ),
        }
    }

    /// The names and texts are gathered, as a user would.
    pub fn run(&self, text: &str) -> Found {
        let group = |found: &regex::Captures<'_>, name| found.name(name).map_or(0, |m| m.start());
        let quotes: Vec<_> = self
            .quote
            .captures_iter(text)
            .map(|found| (group(&found, "name"), group(&found, "title"), group(&found, "text")))
            .collect();
        let bylines: Vec<_> = self
            .byline
            .captures_iter(text)
            .map(|found| ["en", "me", "ko", "off"].map(|name| group(&found, name)))
            .collect();
        let markers: Vec<_> =
            self.marker.captures_iter(text).map(|found| group(&found, "voice")).collect();
        black_box(&markers);
        black_box(&bylines);
        black_box(&quotes);
        Found { quotes: quotes.len(), bylines: bylines.len() }
    }
}

impl Default for Straightforward {
    fn default() -> Self {
        Self::new()
    }
}

/// Two expressions by somebody who knows the engine: bytes, no Unicode classes, no groups where a
/// second look at the short match does, a literal for the engine to leap to.
#[derive(Debug)]
pub struct Tuned {
    quote: bytes::Regex,
    byline: bytes::Regex,
}

impl Tuned {
    pub fn new() -> Self {
        let regex = |pattern| bytes::Regex::new(pattern).expect("a valid pattern");
        Self {
            quote: regex(r"(?-u)\[[^\[\]/:\n]+(?:/[^\[\]:\n]+)?:[^\]]+\]"),
            byline: regex(
                r"(?-u)[Rr]eporter [A-Z]|I'm [A-Z]| (?:기자|특파원)(?:가|의|입|를|!|,)|(?:뉴스|KBS|MBC|YTN|JTBC|MBN) [\x80-\xff]{6,12}입니다",
            ),
        }
    }

    pub fn run(&self, text: &str) -> Found {
        let bytes = text.as_bytes();
        let quotes: Vec<_> = self
            .quote
            .find_iter(bytes)
            .map(|found| {
                let head = memchr::memchr2(b'/', b':', found.as_bytes());
                (found.range(), head)
            })
            .collect();
        let bylines: Vec<_> = self.byline.find_iter(bytes).map(|found| found.range()).collect();
        black_box(&quotes);
        black_box(&bylines);
        Found { quotes: quotes.len(), bylines: bylines.len() }
    }
}

impl Default for Tuned {
    fn default() -> Self {
        Self::new()
    }
}
