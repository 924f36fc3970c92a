//! Words of which bylines are made: without one, most narration needs no closer look.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::super::scan::Next;
use crate::words::{REPORTER_HINTS, REPORTERS, TEAM_LEADERS};

/// The next places of such words. No part of the text is searched twice for one, nor any part where
/// no byline is looked for: a search ends at a limit, and the limit counts as a place.
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

    /// Whether an English word of bylines may begin in `part`, a slice of the text before `limit`.
    pub(super) fn english(&self, part: &str, limit: usize) -> bool {
        self.english.any_in(part, limit, self.text, &ENGLISH)
    }

    /// Whether a Korean word for a reporter may begin in `part`, as above.
    pub(super) fn reporter(&self, part: &str, limit: usize) -> bool {
        self.reporters.any_in(part, limit, self.text, &REPORTER)
    }

    /// Whether the title of a team's leader may begin in `part`, as above.
    pub(super) fn leader(&self, part: &str, limit: usize) -> bool {
        self.leaders.any_in(part, limit, self.text, &LEADER)
    }
}

impl<const N: usize> Words<N> {
    const fn new() -> Self {
        Self { first: Next::UNKNOWN, each: [const { Next::UNKNOWN }; N] }
    }

    fn any_in(&self, part: &str, limit: usize, text: &str, finders: &Finders<N>) -> bool {
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        let first = self.first.behind(start, limit, |from, to| {
            let nearest = self.each.iter().zip(finders.iter()).map(|(next, finder)| {
                next.behind(from, limit, |from, to| {
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
