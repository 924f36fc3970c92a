//! The blocks of a text, to be compared with what is written by hand.

use crate::outline::outline;

/// Checks the blocks, markers and parts of a text, one a line: kind and words, without places.
#[track_caller]
pub(crate) fn expect(source: &str, tree: &[&str]) {
    let parsed = newscast::parse(source);
    let found = outline(parsed.transcript());
    let lines = found.lines().skip(1).map(|line| line.trim_start().split_once(' ').unwrap().1);
    assert_eq!(lines.collect::<Vec<_>>(), tree, "{source:?}");
    assert_eq!(newscast::validate::check(source), Ok(()));
}
