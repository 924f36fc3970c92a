//! Where the next bytes of some kinds are, so that every part of the text is searched once.

use std::cell::Cell;

use memchr::{memchr, memchr2, memchr3};

/// The next places of what lines and constructs begin and end with.
///
/// Rules ask for them again and again from places close to each other, so the last answer of each
/// is kept. The text is the whole one, whatever part of it a rule looks at.
#[derive(Debug)]
pub(super) struct Places<'a> {
    text: &'a [u8],
    breaks: Next,
    squares: Next,
    openers: Next,
    signs: Next,
    ats: Next,
    stops: Next,
    dividers: Next,
}

impl<'a> Places<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            breaks: Next::unknown(),
            squares: Next::unknown(),
            openers: Next::unknown(),
            signs: Next::unknown(),
            ats: Next::unknown(),
            stops: Next::unknown(),
            dividers: Next::unknown(),
        }
    }

    /// The next line break.
    pub(super) fn line_break(&self, at: usize) -> usize {
        self.breaks.behind_in(at, self.text, |bytes| next2(b'\n', b'\r', bytes))
    }

    /// The next byte at which a construct may begin: a bracket, or the first byte of the signs from
    /// U+2000, of CJK punctuation and of full-width forms.
    pub(super) fn opener(&self, at: usize) -> usize {
        let ascii = self.openers.behind_in(at, self.text, |bytes| next2(b'<', b'(', bytes));
        ascii.min(self.square(at)).min(self.sign(at))
    }

    /// The next byte with which a sign that ends a sentence begins, or something else.
    pub(super) fn stop(&self, at: usize) -> usize {
        let ascii = self.stops.behind_in(at, self.text, |bytes| next3(b'.', b'?', b'!', bytes));
        ascii.min(self.sign(at))
    }

    /// The next colon or slash, or a byte with which a sign for one begins.
    pub(super) fn divider(&self, at: usize) -> usize {
        let ascii = self.dividers.behind_in(at, self.text, |bytes| next2(b':', b'/', bytes));
        ascii.min(self.sign(at))
    }

    fn sign(&self, at: usize) -> usize {
        self.signs.behind_in(at, self.text, |bytes| next3(0xE2, 0xE3, 0xEF, bytes))
    }

    /// The next square bracket, opening or closing, or first byte of a full-width form.
    pub(super) fn square(&self, at: usize) -> usize {
        self.squares.behind_in(at, self.text, |bytes| next3(b'[', b']', 0xEF, bytes))
    }

    /// The next sign of a mail address.
    pub(super) fn at_sign(&self, at: usize) -> usize {
        self.ats.behind_in(at, self.text, |bytes| memchr(b'@', bytes))
    }
}

/// The next of two bytes. In a run of them, it is the first that is looked at.
fn next2(a: u8, b: u8, bytes: &[u8]) -> Option<usize> {
    match bytes.first() {
        Some(&first) if first == a || first == b => Some(0),
        _ => memchr2(a, b, bytes),
    }
}

/// The next of three bytes.
fn next3(a: u8, b: u8, c: u8, bytes: &[u8]) -> Option<usize> {
    match bytes.first() {
        Some(&first) if first == a || first == b || first == c => Some(0),
        _ => memchr3(a, b, c, bytes),
    }
}

/// The next place of one kind.
#[derive(Debug)]
pub(super) struct Next(Cell<(usize, usize)>);

impl Next {
    /// No place lies between these two, the wrong way round: nothing was looked at.
    const fn unknown() -> Self {
        Self(Cell::new((1, 0)))
    }

    /// The place at or behind `at` that `find` finds in the bytes it is given, or the end of the
    /// text.
    pub(super) fn behind_in(
        &self,
        at: usize,
        text: &[u8],
        find: impl Fn(&[u8]) -> Option<usize>,
    ) -> usize {
        self.behind(at, text.len(), |from, to| find(&text[from..to]).map(|found| from + found))
    }

    /// The place at or behind `at` that `find` finds between two offsets, or the end of the text.
    pub(super) fn behind(
        &self,
        at: usize,
        end: usize,
        find: impl Fn(usize, usize) -> Option<usize>,
    ) -> usize {
        let (from, to) = self.0.get();
        if from <= at && at <= to {
            return to;
        }
        if at < from && from <= to {
            // What is known lies ahead: only what is before it is new.
            if let Some(found) = find(at, from) {
                return found;
            }
            self.0.set((at, to));
            return to;
        }
        let found = find(at, end).unwrap_or(end);
        self.0.set((at, found));
        found
    }
}
