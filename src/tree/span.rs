use core::fmt;
use core::ops::{Index, Range};

/// A place in the source: the bytes from `start` up to, and without, `end`.
///
/// Both ends lie on character boundaries and, in a parsed tree, the text between them neither
/// begins nor ends with white space. A source is addressed with 32 bits: see
/// [`parse`](crate::parse) for what happens to a text of more than 4 GiB.
///
/// ```
/// let source = "One.\n\nTwo.";
/// let parsed = newscast::parse(source);
/// let last = parsed.transcript().paragraphs().last().unwrap();
/// assert_eq!(last.span.range(), 6..10);
/// assert_eq!(&source[last.span], "Two.");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from byte `start` up to byte `end`; `None` when `end` lies before `start` or an
    /// offset needs more than 32 bits.
    ///
    /// ```
    /// use newscast::Span;
    ///
    /// assert_eq!(Span::new(2, 5).map(Span::len), Some(3));
    /// assert_eq!(Span::new(5, 2), None);
    /// ```
    pub fn new(start: usize, end: usize) -> Option<Self> {
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) if start <= end => Some(Self { start, end }),
            _ => None,
        }
    }

    /// The offset of the first byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// The offset behind the last byte.
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// The number of bytes.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether no byte lies between start and end.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same place as a range of byte offsets.
    pub const fn range(self) -> Range<usize> {
        self.start()..self.end()
    }

    /// Whether the byte at `offset` lies inside.
    ///
    /// ```
    /// let span = newscast::Span::new(2, 5).unwrap();
    /// assert!(span.contains(2) && span.contains(4));
    /// assert!(!span.contains(5));
    /// ```
    pub const fn contains(self, offset: usize) -> bool {
        self.start() <= offset && offset < self.end()
    }

    /// Whether `other` lies wholly inside (or is equal).
    pub const fn encloses(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that encloses both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

/// The text at the span. Panics, as slicing with a range does, when the span lies outside the text
/// or cuts a character; the spans of a parsed tree do neither in the text it was parsed from.
impl Index<Span> for str {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

/// As for `str`.
impl Index<Span> for String {
    type Output = str;

    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

#[cfg(feature = "serde")]
mod json {
    use core::fmt;

    use super::Span;
    use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
    use serde::ser::{Serialize, Serializer};

    /// As the pair `[start, end]`.
    impl Serialize for Span {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            (self.start, self.end).serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Span {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_tuple(2, Pair)
        }
    }

    struct Pair;

    impl<'de> Visitor<'de> for Pair {
        type Value = Span;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a span [start, end]")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Span, A::Error> {
            let mut item = |at| -> Result<u32, A::Error> {
                items.next_element()?.ok_or_else(|| A::Error::invalid_length(at, &self))
            };
            let (start, end) = (item(0)?, item(1)?);
            if start > end {
                return Err(A::Error::custom(format_args!(
                    "span [{start}, {end}] ends before it starts"
                )));
            }
            Ok(Span { start, end })
        }
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::Span;

    impl JsonSchema for Span {
        fn schema_name() -> Cow<'static, str> {
            "Span".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let offset = json_schema!({ "type": "integer", "minimum": 0, "maximum": u32::MAX });
            json_schema!({
                "description": "A place in the source: the bytes of UTF-8 from the first number up \
                    to, and without, the second, which is not the smaller.",
                "type": "array",
                "prefixItems": [offset, offset],
                "items": false,
                "minItems": 2,
            })
        }
    }
}
