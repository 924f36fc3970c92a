//! Words of which bylines are made: without one, most narration needs no closer look.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::super::scan::Next;
use crate::words::{REPORTER_HINTS, REPORTERS, TEAM_LEADERS};

/// The next places of such words. Every word is looked for once in the whole text.
#[derive(Debug)]
pub(in super::super) struct Hints<'a> {
    text: &'a str,
    english: [Next; REPORTER_HINTS.len()],
    reporters: [Next; REPORTERS.len()],
    leaders: [Next; TEAM_LEADERS.len()],
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
        Self {
            text,
            english: [const { Next::UNKNOWN }; REPORTER_HINTS.len()],
            reporters: [const { Next::UNKNOWN }; REPORTERS.len()],
            leaders: [const { Next::UNKNOWN }; TEAM_LEADERS.len()],
        }
    }

    /// Whether `part`, a slice of the text, holds an English word of bylines.
    pub(super) fn english(&self, part: &str) -> bool {
        self.any(part, &self.english, &*ENGLISH)
    }

    /// Whether `part`, a slice of the text, holds a Korean word for a reporter.
    pub(super) fn reporter(&self, part: &str) -> bool {
        self.any(part, &self.reporters, &*REPORTER)
    }

    /// Whether `part`, a slice of the text, names the leader of a team.
    pub(super) fn leader(&self, part: &str) -> bool {
        self.any(part, &self.leaders, &*LEADER)
    }

    fn any(&self, part: &str, places: &[Next], finders: &[Finder<'_>]) -> bool {
        let start = part.as_ptr() as usize - self.text.as_ptr() as usize;
        let end = start + part.len();
        places.iter().zip(finders).any(|(next, finder)| {
            let found = next.behind(start, self.text.as_bytes(), |bytes| finder.find(bytes));
            found + finder.needle().len() <= end
        })
    }
}
