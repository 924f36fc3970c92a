//! What stands next to a zone.

use super::abbreviations::{self, Abbreviation};
use super::class::{self, Class};
use super::korean;
use super::zone::{Opened, Zone};

/// A zone in its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'t, 'z> {
    pub(super) text: &'t str,
    pub(super) zone: &'z Zone,
    pub(super) opened: Opened,
}

impl<'t> Place<'t, '_> {
    /// The sentence up to the last terminators.
    pub(super) fn before(&self) -> &'t str {
        &self.text[self.opened.start..self.zone.last]
    }

    /// The text from the next letter, digit or symbol on.
    pub(super) fn after(&self) -> &'t str {
        &self.text[self.zone.content..]
    }

    pub(super) fn is_behind_hangul(&self) -> bool {
        self.before().chars().next_back().is_some_and(korean::is_hangul)
    }

    /// Whether the sentence so far is the label of an item: "1.", "A.", "가.".
    pub(super) fn is_label(&self) -> bool {
        let Some(label) = self.text.get(self.opened.content..self.zone.last) else {
            return false;
        };
        match label.as_bytes() {
            [letter] if letter.is_ascii_uppercase() => true,
            digits @ ([_] | [_, _] | [_, _, _]) if digits.iter().all(u8::is_ascii_digit) => true,
            [_, _, _] => korean::is_label(label),
            _ => false,
        }
    }

    /// Whether the full stop is one of a date written "2024. 3. 5.".
    pub(super) fn is_date(&self) -> bool {
        let before = self.before();
        let head = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = before.len() - head.len();
        if digits == 0 || digits > 4 {
            return false;
        }
        if self.zone.class == Class::Digit {
            let mut after = self.after().bytes().skip_while(u8::is_ascii_digit);
            return after.next() == Some(b'.') && !after.next().is_some_and(|b| b.is_ascii_digit());
        }
        self.zone.class == Class::Hangul
            && digits <= 2
            && head
                .strip_suffix(". ")
                .is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()))
    }

    /// The abbreviation, or the initial, that ends at the full stop.
    pub(super) fn abbreviation_before(&self) -> Option<Abbreviation> {
        let (head, word) = self.word_before()?;
        let before = head.chars().next_back();
        let abbreviation = match word.as_bytes() {
            [] => return self.wide_initial(),
            // "So do I."
            b"I" => return None,
            [letter] if letter.is_ascii_uppercase() => {
                let is_initial =
                    before.is_none_or(|c| class::is_blank(c) || c == '-' || Class::of(c).is_mark());
                return is_initial.then_some(Abbreviation::Name);
            }
            _ => abbreviations::find(word)?,
        };
        let is_whole = match before {
            Some('\'' | '\u{2019}') => false,
            Some(c) if c.is_alphabetic() => false,
            Some(c) if c.is_numeric() => abbreviation == Abbreviation::Clock,
            _ => true,
        };
        let is_behind_comma = abbreviation != Abbreviation::Place || head.ends_with(", ");
        (is_whole && is_behind_comma).then_some(abbreviation)
    }

    /// An initial that is not ASCII: "É. Roux".
    fn wide_initial(&self) -> Option<Abbreviation> {
        let mut backwards = self.before().chars().rev();
        let is_letter = backwards.next().is_some_and(char::is_uppercase);
        let is_alone = backwards.next().is_none_or(class::is_blank);
        (is_letter && is_alone).then_some(Abbreviation::Name)
    }

    /// The ASCII letters and full stops before the last terminator, and the text before them;
    /// `None` if they are more than an abbreviation has.
    pub(super) fn word_before(&self) -> Option<(&'t str, &'t str)> {
        const LONGEST: usize = 12;
        let before = self.before();
        let len = before
            .bytes()
            .rev()
            .take(LONGEST + 1)
            .take_while(|byte| byte.is_ascii_alphabetic() || *byte == b'.')
            .count();
        if len > LONGEST { None } else { before.split_at_checked(before.len() - len) }
    }

    /// The ASCII letters that follow.
    pub(super) fn word_after(&self) -> &'t str {
        const LONGEST: usize = 16;
        let after = self.after();
        let len = after.bytes().take(LONGEST).take_while(u8::is_ascii_alphabetic).count();
        &after[..len]
    }

    /// Whether a number such as "7th" follows.
    pub(super) fn is_ordinal(&self) -> bool {
        const LONGEST: usize = 4;
        let after = self.after();
        let digits = after.bytes().take(LONGEST).take_while(u8::is_ascii_digit).count();
        ["st", "nd", "rd", "th"].iter().any(|suffix| after[digits..].starts_with(suffix))
    }

    /// Whether a word with a capital follows: "Let's", "I'm", "A ".
    pub(super) fn is_capitalised_word(&self) -> bool {
        let mut chars = self.after().chars();
        let first = chars.next();
        match chars.next() {
            Some('\'' | '\u{2019}') => chars.next().is_some_and(char::is_alphabetic),
            Some(second) if matches!(first, Some('A' | 'I')) && class::is_blank(second) => true,
            Some(second) => second.is_lowercase(),
            None => false,
        }
    }

    /// Whether the full stop or question mark is part of a mail or web address.
    pub(super) fn is_in_address(&self) -> bool {
        const FAR: usize = 64;
        let is_sign = |byte: u8| matches!(byte, b'@' | b'/' | b'\\');
        let is_word = |byte: &u8| !byte.is_ascii_whitespace();
        let before = self.before().as_bytes();
        let head = before.iter().rev().take(FAR).take_while(|byte| is_word(byte)).count();
        let head = &before[before.len() - head..];
        let mut tail = self.after().bytes().take(FAR).take_while(is_word);
        head.iter().copied().any(is_sign)
            || head == b"www"
            || head.starts_with(b"www.")
            || tail.any(is_sign)
    }
}
