//! Markers: the tags that open a section.
//!
//! ```text
//! marker := '[' word ']' | '<' word '>' | '◀' word '▶' | '【' word '】' | '(' word ')'
//!         | word ':'                              at the head of a line
//!         | '▶' word ':'
//! word   := a marker word [number] | name word | a guest's name
//! ```

use nom::Parser;
use nom::bytes::take_while_m_n;
use nom::character::satisfy;
use nom::combinator::opt;
use nom::sequence::terminated;

use super::kinds::Kinds;
use super::label::{has_sentence_end, is_clause, is_divided};
use super::name::{is_hangul_name, latin};
use super::rule::{Rule, read};
use super::signs::{ends_sentence, is_colon, is_hangul, is_letter, is_mark, is_slash};
use super::{Item, Reader, Stand};
use crate::layout::{self, floor_boundary, is_blank, trim, trim_start};
use crate::tree::{QuoteForm, Voice};
use crate::words;

/// The longest inside of a marker, in bytes.
const LONGEST: usize = 120;

/// The longest word before a colon, in characters.
const LONGEST_WORD: usize = 30;

/// The voice that a marker with this inside opens.
pub(super) fn voice(label: &str) -> Option<Voice> {
    if is_long(label) {
        return None;
    }
    if let Some(row) = words::marker(label) {
        return Some(row.voice);
    }
    // "[김하늘 앵커]"
    if label.is_ascii() {
        return None;
    }
    let (name, word) = label.rsplit_once(' ')?;
    let row = words::marker(word)?;
    is_hangul_name(trim(name)).then_some(row.voice)
}

/// Whether a label is too long for a marker, whatever its line breaks.
fn is_long(label: &str) -> bool {
    label.len() > LONGEST && label.chars().filter(|&c| !is_blank(c)).count() > LONGEST / 2
}

/// Whether a label in a marker's place names a guest of the studio.
pub(super) fn is_guest(label: &str) -> bool {
    let words = layout::words(label).count();
    if is_long(label)
        || has_sentence_end(label)
        || ends_sentence(label)
        || is_clause(label)
        || label.contains(is_mark)
    {
        return false;
    }
    let name = trim(label.split(is_slash).next().unwrap_or(label));
    let hangul = layout::words(name).next().is_some_and(is_hangul_name);
    if name.contains(is_hangul) {
        return hangul && words <= 8;
    }
    let capital = name.starts_with(|c: char| c.is_ascii_uppercase());
    let letters = |c: char| is_letter(c) || matches!(c, ' ' | '-' | '\'' | '’' | '.');
    capital && name.len() > 3 && words <= 3 && name.chars().all(letters)
}

/// `word ':'`, the word of at most so many characters.
fn line_marker<'a>() -> impl Rule<'a, &'a str> {
    terminated(
        take_while_m_n(1, LONGEST_WORD, |c: char| !is_colon(c) && c != '\n' && c != '\r'),
        satisfy(is_colon),
    )
}

/// What stands between the brackets that open at the start of `text`, and how many bytes all of it
/// takes. None of the other signs of brackets may stand between them.
pub(super) fn enclosed<'t>(text: &'t str, close: &[char]) -> Option<(&'t str, usize)> {
    /// All that closes brackets, opens others or ends the line.
    const SIGNS: Kinds =
        Kinds::ROUND.or(Kinds::ANGLE).or(Kinds::SQUARE).or(Kinds::BREAK).or(Kinds::WIDE);
    /// The character before the closing one begins at most so far behind the opening one.
    const FAR: usize = LONGEST * 2;
    let open = text.chars().next()?.len_utf8();
    let inside = &text[open..];
    let near = &inside[..floor_boundary(inside, FAR + 8)];
    let stops = |c| close.contains(&c) || matches!(c, '\n' | '\r' | '<' | '[' | '◀' | '【');
    let (at, c) = SIGNS.sign(near, stops)?;
    let closes = close.contains(&c) && (at <= FAR || floor_boundary(inside, at - 1) <= FAR);
    closes.then(|| (trim(&inside[..at]), open + at + c.len_utf8()))
}

impl<'a> Reader<'a> {
    /// `'◀' word '▶'`, or a quote's tag in the same signs.
    pub(super) fn arrows(&mut self, start: usize, stand: Stand) -> Option<Item<'a>> {
        let (label, length) = enclosed(&self.source.text[start..], &['▶', '►', '▷'])?;
        let after = start + length;
        if label.is_empty() || label.len() > LONGEST {
            return None;
        }
        if words::is_quote_tag(label) {
            return self.tagged(start, label, after, QuoteForm::ArrowTag, stand);
        }
        let guest = is_divided(label) || is_guest(label);
        let voice = voice(label).unwrap_or(if guest { Voice::Guest } else { Voice::Unknown });
        Some(Item::marker(start, after, voice))
    }

    /// `'(' word ')'` alone on its line, a quote's tag in the same signs, or something else in round
    /// brackets that is no narration.
    pub(super) fn round(&mut self, start: usize, stand: Stand) -> Option<Item<'a>> {
        if let Some(item) = self.credits(start).or_else(|| self.bracketed_address(start, stand)) {
            return Some(item);
        }
        if stand == Stand::Inside {
            return None;
        }
        let (label, length) = enclosed(&self.source.text[start..], &[')', '）'])?;
        if words::is_quote_tag(label) {
            return self.tagged(start, label, start + length, QuoteForm::RoundTag, stand);
        }
        self.round_marker(start)
    }

    /// `'(' word ')'`, alone on its line.
    pub(super) fn round_marker(&self, start: usize) -> Option<Item<'a>> {
        let (label, length) = enclosed(&self.source.text[start..], &[')', '）'])?;
        let after = start + length;
        let voice = voice(label).filter(|_| self.ends_line(after))?;
        Some(Item::marker(start, after, voice))
    }

    /// `'【' word '】'`
    pub(super) fn lenticular(&mut self, start: usize, stand: Stand) -> Option<Item<'a>> {
        let (label, length) = enclosed(&self.source.text[start..], &['】'])?;
        let after = start + length;
        if let Some(voice) = voice(label) {
            return Some(Item::marker(start, after, voice));
        }
        let guest = stand == Stand::Start && self.ends_line(after) && is_guest(label);
        guest.then(|| Item::marker(start, after, Voice::Guest))
    }

    /// `word ':'` at the head of a line.
    pub(super) fn line_marker(&self, start: usize) -> Option<Item<'a>> {
        let text = &self.source.text[start..];
        let (word, rest) = read(line_marker(), text)?;
        let row = words::marker(trim(word))?;
        let end = self.source.text.len() - rest.len();
        // "Reporter: Ida Holm" is a printed byline.
        let line_end = self.short_line_end(end, LONGEST).unwrap_or(end);
        let line = trim(self.source.slice(end, line_end));
        let named =
            latin(line).is_some_and(|name| name.len() == line.len()) || is_hangul_name(line);
        (!named || row.voice == Voice::Anchor).then(|| Item::marker(start, end, row.voice))
    }

    /// `'▶' word ':'`
    pub(super) fn bullet_marker(&mut self, start: usize) -> Option<Item<'a>> {
        let bullet = self.source.text[start..].chars().next()?;
        let rest = trim_start(&self.source.text[start + bullet.len_utf8()..]);
        let at = self.source.offset(rest);
        if !self.places.divider_within(at, LONGEST_WORD + 1) {
            return None;
        }
        let (word, after) = read(opt(line_marker()).map(Option::unwrap_or_default), rest)?;
        let end = self.source.text.len() - after.len();
        let word = trim(word);
        if let Some(row) = words::marker(word) {
            return Some(Item::marker(start, end, row.voice));
        }
        let guest = latin(word).is_some_and(|name| name.len() == word.len());
        (self.markers.bullet && guest).then(|| Item::marker(start, end, Voice::Guest))
    }
}
