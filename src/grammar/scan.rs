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
        self.breaks.behind(at, self.text, |bytes| next2(b'\n', b'\r', bytes))
    }

    /// The next byte at which a construct may begin: a bracket, or the first byte of the signs from
    /// U+2000, of CJK punctuation and of full-width forms.
    pub(super) fn opener(&self, at: usize) -> usize {
        let ascii = self.openers.behind(at, self.text, |bytes| next2(b'<', b'(', bytes));
        ascii.min(self.square(at)).min(self.sign(at))
    }

    /// The next byte with which a sign that ends a sentence begins, or something else.
    pub(super) fn stop(&self, at: usize) -> usize {
        let ascii = self.stops.behind(at, self.text, |bytes| next3(b'.', b'?', b'!', bytes));
        ascii.min(self.sign(at))
    }

    /// The next colon or slash, or a byte with which a sign for one begins.
    pub(super) fn divider(&self, at: usize) -> usize {
        let ascii = self.dividers.behind(at, self.text, |bytes| next2(b':', b'/', bytes));
        ascii.min(self.sign(at))
    }

    fn sign(&self, at: usize) -> usize {
        self.signs.behind(at, self.text, |bytes| next3(0xE2, 0xE3, 0xEF, bytes))
    }

    /// The next square bracket, opening or closing, or first byte of a full-width form.
    pub(super) fn square(&self, at: usize) -> usize {
        self.squares.behind(at, self.text, |bytes| next3(b'[', b']', 0xEF, bytes))
    }

    /// The next sign of a mail address.
    pub(super) fn at_sign(&self, at: usize) -> usize {
        self.ats.behind(at, self.text, |bytes| memchr(b'@', bytes))
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

/// The next place of one kind: the answers to two searches.
///
/// Rules look ahead and come back, so two answers are kept. The longer search stays: it is what
/// would cost most to do again.
#[derive(Debug)]
struct Next([Cell<Answer>; 2]);

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

    /// What it is worth to one who is at `at`: nothing, if it lies far behind.
    const fn worth(self, at: usize) -> usize {
        const FAR: usize = 64 << 10;
        if self.to + FAR < at { 0 } else { self.to.saturating_sub(self.from) }
    }
}

impl Next {
    const fn unknown() -> Self {
        Self([const { Cell::new(Answer::NONE) }; 2])
    }

    /// The place at or behind `at` that `find` finds, or the end of the text.
    fn behind(&self, at: usize, text: &[u8], find: impl Fn(&[u8]) -> Option<usize>) -> usize {
        let [first, second] = &self.0;
        let answers = [first.get(), second.get()];
        if let Some(answer) = answers.into_iter().find(|answer| answer.holds(at)) {
            return answer.to;
        }
        // Up to what is known, only the bytes before it are new.
        let known = [first, second].into_iter().filter(|slot| {
            let Answer { from, to } = slot.get();
            at < from && from <= to
        });
        let known = known.min_by_key(|slot| slot.get().from);
        let end = known.map_or(text.len(), |slot| slot.get().from);
        let found = find(&text[at..end]).map(|found| at + found);
        if let (None, Some(slot)) = (found, known) {
            slot.set(Answer { from: at, to: slot.get().to });
            return slot.get().to;
        }
        let to = found.unwrap_or(end);
        let slot = if answers[0].worth(at) < answers[1].worth(at) { first } else { second };
        slot.set(Answer { from: at, to });
        to
    }
}
