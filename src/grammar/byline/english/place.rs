//! Places around the reporter's name.

use crate::grammar::byline::sentence::is_longer;
use crate::grammar::name::last_word;
use crate::grammar::signs::is_letter;
use crate::layout::trim;
use crate::words::{
    DESKS, PLACE_ENDS, PLACE_LINKS, PLACE_STARTS, PRESS_ENDS, RANKS, REPORTING_STARTS, SPOTS,
};

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
    let whole = text;
    let text = text.strip_prefix("the ").unwrap_or(text);
    if text.len() < whole.len() && is_spot(text) {
        return true;
    }
    let is_capital = |word: &str| word.starts_with(|c: char| c.is_uppercase());
    is_capital(text)
        && text.chars().all(|c| is_letter(c) || matches!(c, ' ' | ',' | '-' | '\'' | '’' | '.'))
        && text.split(' ').take(WORDS + 1).filter(|word| *word != "of").all(is_capital)
        && text.split(' ').take(WORDS + 1).count() <= WORDS
}

/// A place in small letters: "scene", "presidential office".
fn is_spot(text: &str) -> bool {
    /// The most words that it has.
    const WORDS: usize = 4;
    let mut words = text.rsplit(' ');
    words.next().is_some_and(|word| SPOTS.contains(&word)) && words.take(WORDS).count() < WORDS
}

/// What stands behind " in Oslo, " that the text begins with, or all of it.
pub(super) fn behind_place(text: &str) -> &str {
    let links = [" in ", " at ", " from "];
    let placed = links.iter().find_map(|link| text.strip_prefix(link));
    match placed.and_then(|rest| rest.split_once(", ")) {
        Some((place, rest)) if is_place(place) => &text[text.len() - rest.len() - ", ".len()..],
        _ => text,
    }
}

/// Whether all of the text is " in Oslo" or the like.
pub(super) fn is_at_place(text: &str) -> bool {
    let links = [" in ", " at ", " from "];
    links.iter().find_map(|link| text.strip_prefix(link)).is_some_and(is_place)
}

/// "Norland News": no person.
pub(super) fn is_press(name: &str) -> bool {
    PRESS_ENDS.contains(&last_word(name))
}

/// "We go to Lind Station."
pub(super) fn ends_as_place(name: &str) -> bool {
    PLACE_ENDS.contains(&last_word(name))
}

/// What may follow a sign-off: nothing, or a place.
pub(super) fn is_tail(tail: &str) -> bool {
    trim(tail).is_empty()
        || !is_longer(tail, 79)
            && (PLACE_LINKS.iter().any(|place| tail.starts_with(place)) || is_at_desk(tail))
}

/// " of the economic department"
fn is_at_desk(tail: &str) -> bool {
    /// The most words of it.
    const WORDS: usize = 5;
    let Some(desk) = tail.strip_prefix(" of the ") else { return false };
    let last = desk.rsplit(' ').next().unwrap_or(desk);
    desk.split(' ').take(WORDS + 1).count() <= WORDS
        && DESKS.iter().any(|word| last.eq_ignore_ascii_case(word))
}

/// "Mayor Ida Holm": somebody, and no reporter.
pub(super) fn has_rank(name: &str) -> bool {
    let blank = name.bytes().position(|byte| byte == b' ');
    RANKS.contains(&blank.map_or(name, |at| &name[..at]))
}
