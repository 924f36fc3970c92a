//! Where the next bytes of some kinds are, so that every part of the text is searched once.

use std::cell::Cell;

use memchr::{memchr, memchr2, memchr3};

use crate::layout::Lines;

/// The next places of what lines and constructs begin and end with.
///
/// Rules ask for them again and again from places close to each other, so the last answers of each
/// are kept. The text is the whole one, whatever part of it a rule looks at.
#[derive(Debug)]
pub(super) struct Places<'a> {
    text: &'a [u8],
    lines: Lines,
    /// The number of the line that was asked about last.
    line: Cell<usize>,
    breaks: Next<b'\n', b'\r', b'\r'>,
    squares: Next<b'[', b']', 0xEF>,
    openers: Next<b'<', b'(', b'('>,
    signs: Next<0xE2, 0xE3, 0xEF>,
    ats: Next<b'@', b'@', b'@'>,
}

impl<'a> Places<'a> {
    pub(super) const fn new(text: &'a str, lines: Lines) -> Self {
        Self {
            text: text.as_bytes(),
            lines,
            line: Cell::new(0),
            breaks: Next::new(),
            squares: Next::new(),
            openers: Next::new(),
            signs: Next::new(),
            ats: Next::new(),
        }
    }

    /// The next line break.
    #[inline]
    pub(super) fn line_break(&self, at: usize) -> usize {
        match self.lines.end(self.line.get(), at) {
            Some(end) => end,
            None if at < self.lines.known => self.other_line_break(at),
            None => self.breaks.behind(at, self.text),
        }
    }

    fn other_line_break(&self, at: usize) -> usize {
        let next = self.line.get() + 1;
        let line = if self.lines.end(next, at).is_some() { next } else { self.lines.number(at) };
        self.line.set(line);
        self.lines.end(line, at).unwrap_or_else(|| self.breaks.behind(at, self.text))
    }

    /// The next byte at which a construct may begin: a bracket, or the first byte of the signs from
    /// U+2000, of CJK punctuation and of full-width forms.
    pub(super) fn opener(&self, at: usize) -> usize {
        self.openers.behind(at, self.text).min(self.square(at)).min(self.sign(at))
    }

    /// Whether a colon or slash, or a byte with which a sign for one begins, stands at `at` or within
    /// so many bytes behind it.
    pub(super) fn divider_within(&self, at: usize, bytes: usize) -> bool {
        let end = (at + bytes).min(self.text.len());
        self.sign(at) < end || memchr2(b':', b'/', &self.text[at..end]).is_some()
    }

    /// The next first byte of the signs from U+2000, of CJK punctuation and of full-width forms.
    pub(super) fn sign(&self, at: usize) -> usize {
        self.signs.behind(at, self.text)
    }

    /// The next square bracket, opening or closing, or first byte of a full-width form.
    pub(super) fn square(&self, at: usize) -> usize {
        self.squares.behind(at, self.text)
    }

    /// The next sign of a mail address.
    pub(super) fn at_sign(&self, at: usize) -> usize {
        self.ats.behind(at, self.text)
    }
}

/// The next place of three bytes, which may be the same, with the answers to two searches.
///
/// Rules look ahead and come back, so two answers are kept. The longer search stays: it is what
/// would cost most to do again.
#[derive(Debug)]
struct Next<const A: u8, const B: u8, const C: u8>([Cell<Answer>; 2]);

/// What a search found: between two offsets there is no place, and the second is one, or the end.
#[derive(Clone, Copy, Debug)]
struct Answer {
    from: usize,
    to: usize,
}

impl Answer {
    /// The wrong way round: nothing was looked at.
    const NONE: Self = Self { from: 1, to: 0 };

    const fn holds(self, at: usize) -> bool {
        self.from <= at && at <= self.to
    }

    const fn lies_ahead(self, at: usize) -> bool {
        at < self.from && self.from <= self.to
    }

    /// What it is worth to one who is at `at`: nothing, if it lies far behind.
    const fn worth(self, at: usize) -> usize {
        const FAR: usize = 64 << 10;
        if self.to + FAR < at { 0 } else { self.to.saturating_sub(self.from) }
    }
}

impl<const A: u8, const B: u8, const C: u8> Next<A, B, C> {
    const fn new() -> Self {
        Self([const { Cell::new(Answer::NONE) }; 2])
    }

    /// The place at or behind `at`, or the end of the text.
    #[inline]
    fn behind(&self, at: usize, text: &[u8]) -> usize {
        let first = self.0[0].get();
        if first.holds(at) { first.to } else { self.other(at, text) }
    }

    #[inline(never)]
    fn other(&self, at: usize, text: &[u8]) -> usize {
        let [first, second] = [self.0[0].get(), self.0[1].get()];
        if second.holds(at) {
            // Whoever comes next asks about the same stretch.
            self.0[0].swap(&self.0[1]);
            return second.to;
        }
        // In a run of brackets, every one is asked about.
        match text.get(at) {
            Some(&byte) if byte == A || byte == B || byte == C => return at,
            None => return text.len(),
            Some(_) => {}
        }
        if first.lies_ahead(at) || second.lies_ahead(at) {
            return self.up_to_known(at, text);
        }
        let to = Self::find(&text[at..]).map_or(text.len(), |found| at + found);
        let longer = if first.worth(at) >= second.worth(at) { first } else { second };
        self.0[0].set(Answer { from: at, to });
        self.0[1].set(longer);
        to
    }

    /// The place at or behind `at`, of which an answer lies ahead: only the bytes before that are
    /// looked at.
    fn up_to_known(&self, at: usize, text: &[u8]) -> usize {
        let [first, second] = [self.0[0].get(), self.0[1].get()];
        let nearer = second.lies_ahead(at) && !(first.lies_ahead(at) && first.from <= second.from);
        let (known, other) = if nearer { (second, first) } else { (first, second) };
        let Some(found) = Self::find(&text[at..known.from]) else {
            self.0[0].set(Answer { from: at, to: known.to });
            self.0[1].set(other);
            return known.to;
        };
        let to = at + found;
        let longer = if first.worth(at) >= second.worth(at) { first } else { second };
        self.0[0].set(Answer { from: at, to });
        self.0[1].set(longer);
        to
    }

    fn find(text: &[u8]) -> Option<usize> {
        match (A == B, B == C) {
            (true, true) => memchr(A, text),
            (false, true) => memchr2(A, B, text),
            _ => memchr3(A, B, C, text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::layout::Lines;

    #[test]
    fn places_are_found_ahead_and_behind() {
        let places = Places::new("one [two\nthree] four\n[", Lines::NONE);
        assert_eq!(places.square(0), 4);
        assert_eq!(places.line_break(9), 20);
        assert_eq!(places.line_break(0), 8);
        assert_eq!(places.line_break(10), 20);
        assert_eq!(places.square(5), 14);
        assert_eq!(places.square(0), 4);
        assert_eq!(places.square(15), 21);
        assert_eq!(places.square(22), 22);
        assert_eq!(places.at_sign(3), 22);
    }
}
