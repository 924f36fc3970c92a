use super::{
    Attribution, Block, Byline, Credit, Credits, Few, Marker, Paragraph, Phrase, QuoteBlock,
    Section, Transcript, Unparsed,
};

/// Equality of content: everything but the spans, with LF, CRLF and CR taken as the same line
/// break.
///
/// ```
/// use newscast::ContentEq;
///
/// let unix = newscast::parse("One.\n\nTwo.").into_parts().0;
/// let windows = newscast::parse("One.\r\n\r\nTwo.").into_parts().0;
/// assert_ne!(unix, windows);
/// assert!(unix.content_eq(&windows));
/// ```
pub trait ContentEq<Rhs: ?Sized = Self> {
    /// Whether both hold the same, wherever they stand.
    fn content_eq(&self, other: &Rhs) -> bool;
}

impl ContentEq for str {
    fn content_eq(&self, other: &Self) -> bool {
        if self == other {
            return true;
        }
        let mut left = Unified(self.as_bytes());
        let mut right = Unified(other.as_bytes());
        loop {
            match (left.next(), right.next()) {
                (None, None) => return true,
                (a, b) if a == b => {}
                _ => return false,
            }
        }
    }
}

/// The bytes of a text with every line break as one line feed.
struct Unified<'a>(&'a [u8]);

impl Iterator for Unified<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let (byte, rest) = match self.0 {
            [b'\r', b'\n', rest @ ..] | [b'\r', rest @ ..] => (b'\n', rest),
            [byte, rest @ ..] => (*byte, rest),
            [] => return None,
        };
        self.0 = rest;
        Some(byte)
    }
}

impl<T: ContentEq<U>, U> ContentEq<[U]> for [T] {
    fn content_eq(&self, other: &[U]) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(a, b)| a.content_eq(b))
    }
}

impl<T: ContentEq<U>, U> ContentEq<Few<U>> for Few<T> {
    fn content_eq(&self, other: &Few<U>) -> bool {
        self[..].content_eq(&other[..])
    }
}

impl<T: ContentEq<U>, U> ContentEq<Option<U>> for Option<T> {
    fn content_eq(&self, other: &Option<U>) -> bool {
        match (self, other) {
            (Some(a), Some(b)) => a.content_eq(b),
            (None, None) => true,
            _ => false,
        }
    }
}

impl<T: ContentEq<U> + ?Sized, U: ?Sized> ContentEq<Box<U>> for Box<T> {
    fn content_eq(&self, other: &Box<U>) -> bool {
        (**self).content_eq(other)
    }
}

/// Compares the named fields of two nodes of one type, which may live differently long.
macro_rules! content_eq {
    ($($node:ident: same($($same:ident),*) like($($like:ident),*);)*) => {$(
        impl<'b> ContentEq<$node<'b>> for $node<'_> {
            fn content_eq(&self, other: &$node<'b>) -> bool {
                $(self.$same == other.$same &&)* $(self.$like.content_eq(&other.$like))&&*
            }
        }
    )*};
}

content_eq! {
    Phrase: same() like(text);
    Paragraph: same() like(text);
    Unparsed: same() like(text);
    Marker: same() like(text);
    Byline: same(kind) like(reporters, text);
    Credit: same() like(role, names);
    Credits: same() like(entries, text);
    Attribution: same() like(name, title, notes);
    QuoteBlock: same(form, quotation, closing) like(tag, attribution, paragraphs);
    Section: same(voice) like(marker, blocks);
    Transcript: same() like(sections);
}

impl<'b> ContentEq<Block<'b>> for Block<'_> {
    fn content_eq(&self, other: &Block<'b>) -> bool {
        match (self, other) {
            (Self::Paragraph(a), Block::Paragraph(b)) => a.content_eq(b),
            (Self::Quote(a), Block::Quote(b)) => a.content_eq(b),
            (Self::Byline(a), Block::Byline(b)) => a.content_eq(b),
            (Self::Credits(a), Block::Credits(b)) => a.content_eq(b),
            (Self::Unparsed(a), Block::Unparsed(b)) => a.content_eq(b),
            _ => false,
        }
    }
}
