//! Words of which bylines are made: without one, most narration needs no closer look.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::super::scan::Next;
use crate::words::{REPORTER_HINTS, REPORTERS, TEAM_LEADERS};

/// The next places of such words. Every word is looked for once in the whole text.
#[derive(Debug)]
pub(in super::super) struct Hints<'a> {
    text: &'a str,
    english: Words<{ REPORTER_HINTS.len() }>,
    reporters: Words<{ REPORTERS.len() }>,
    leaders: Words<{ TEAM_LEADERS.len() }>,
}

/// The next places of some words, and of the first of them.
#[derive(Debug)]
struct Words<const N: usize> {
    first: Next,
    each: [Next; N],
}

type Finders<const N: usize> = LazyLock<[Finder<'static>; N]>;

static ENGLISH: Finders<{ REPORTER_HINTS.len() }> =
    LazyLock::new(|| std::array::from_fn(|at| Finder::new(REPORTER_HINTS[at])));
static REPORTER: Finders<{ REPORTERS.len() }> =
    LazyLock::new(|| std::array::from_fn(|at| Finder::new(REPORTERS[at])));
static LEADER: Finders<{ TEAM_LEADERS.len() }> =
    LazyLock::new(|| std::array::from_fn(|at| Finder::new(TEAM_LEADERS[at].0)));

impl<'a> Hints<'a> {
    pub(in super::super) const fn new(text: &'a str) -> Self {
        Self { text, english: Words::new(), reporters: Words::new(), leaders: Words::new() }
    }

    /// Whether an English word of bylines begins in `part`, a slice of the text.
    pub(super) fn english(&self, part: &str) -> bool {
        self.english.any_in(part, self.text, &ENGLISH)
    }

    /// Whether a Korean word for a reporter begins in `part`, a slice of the text.
    pub(super) fn reporter(&self, part: &str) -> bool {
        self.reporters.any_in(part, self.text, &REPORTER)
    }

    /// Whether the title of a team's leader begins in `part`, a slice of the text.
    pub(super) fn leader(&self, part: &str) -> bool {
        self.leaders.any_in(part, self.text, &LEADER)
    }
}

impl<const N: usize> Words<N> {
    const fn new() -> Self {
        Self { first: Next::UNKNOWN, each: [const { Next::UNKNOWN }; N] }
    }

    fn any_in(&self, part: &str, text: &str, finders: &Finders<N>) -> bool {
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        let first = self.first.behind(start, text.len(), |from, to| {
            let nearest = self.each.iter().zip(finders.iter()).map(|(next, finder)| {
                next.behind(from, text.len(), |from, to| {
                    // A word may begin before the end of what is looked at, and end behind it.
                    let to = text.len().min(to + finder.needle().len() - 1);
                    finder.find(&text.as_bytes()[from..to]).map(|found| from + found)
                })
            });
            nearest.min().filter(|&at| at < to)
        });
        first < start + part.len()
    }
}
