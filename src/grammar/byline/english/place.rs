//! Places around the reporter's name.

use crate::grammar::byline::sentence::is_longer;
use crate::grammar::name::last_word;
use crate::grammar::signs::is_letter;
use crate::layout::trim;
use crate::words::{PLACE_ENDS, PLACE_LINKS, PLACE_STARTS, REPORTING_STARTS};

/// What follows "From Oslo, " or "In Oslo, ".
pub(super) fn from_place(sentence: &str) -> Option<&str> {
    let from = PLACE_STARTS
        .iter()
        .chain(&REPORTING_STARTS)
        .find_map(|start| sentence.strip_prefix(start))?;
    let (place, rest) = from.split_once(", ")?;
    is_place(place).then_some(rest)
}

/// Whether all that the text says is a place, in words with capitals: "Oslo", "the Port Office".
pub(super) fn is_place(text: &str) -> bool {
    /// The most words that a place has.
    const WORDS: usize = 5;
    let text = text.strip_prefix("the ").unwrap_or(text);
    let is_capital = |word: &str| word.starts_with(|c: char| c.is_uppercase());
    is_capital(text)
        && text.chars().all(|c| is_letter(c) || matches!(c, ' ' | ',' | '-' | '\'' | '’' | '.'))
        && text.split(' ').take(WORDS + 1).filter(|word| *word != "of").all(is_capital)
        && text.split(' ').take(WORDS + 1).count() <= WORDS
}

/// "We go to Lind Station."
pub(super) fn ends_as_place(name: &str) -> bool {
    PLACE_ENDS.contains(&last_word(name))
}

/// What may follow a sign-off: nothing, or a place.
pub(super) fn is_tail(tail: &str) -> bool {
    trim(tail).is_empty()
        || !is_longer(tail, 79) && PLACE_LINKS.iter().any(|place| tail.starts_with(place))
}
