//! The words of UAX #29, without the mends.

use core::ops::Range;

use unicode_segmentation::{UWordBoundIndices, UnicodeSegmentation};

use super::class::is_blank;

/// What a character is to the word rules of UAX #29.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Letter,
    Digit,
    /// `_`, which joins both.
    Joiner,
    /// Joins letters: `:`, `·`.
    BetweenLetters,
    /// Joins numbers: `,`, `;`.
    BetweenDigits,
    /// Joins letters, or numbers: `.`, `'`, `’`.
    Between,
    /// Joins nothing.
    Break,
    /// Unknown here: the tables must be asked.
    Unknown,
}

impl Role {
    fn of(c: char) -> Self {
        match c {
            'a'..='z'
            | 'A'..='Z'
            | '\u{C0}'..='\u{D6}'
            | '\u{D8}'..='\u{F6}'
            | '\u{F8}'..='\u{24F}'
            | '\u{AC00}'..='\u{D7A3}' => Self::Letter,
            '0'..='9' => Self::Digit,
            '_' => Self::Joiner,
            '.' | '\'' | '\u{2018}' | '\u{2019}' => Self::Between,
            ',' | ';' => Self::BetweenDigits,
            ':' | '\u{B7}' => Self::BetweenLetters,
            '\0'..='\x7F'
            | '\u{D7}'
            | '\u{F7}'
            | '\u{A0}'
            | '\u{AB}'
            | '\u{BB}'
            | '\u{200B}'
            | '\u{2010}'..='\u{2017}'
            | '\u{201A}'..='\u{2023}'
            | '\u{2025}'
            | '\u{2026}'
            | '\u{203B}'
            | '\u{25A0}'..='\u{25FF}'
            | '\u{3000}'..='\u{3002}'
            | '\u{3008}'..='\u{3011}'
            | '\u{FF08}'
            | '\u{FF09}' => Self::Break,
            _ => Self::Unknown,
        }
    }

    /// The role and the length in bytes of the character at `at`.
    #[inline]
    fn at(text: &str, at: usize) -> Option<(Self, usize)> {
        let byte = *text.as_bytes().get(at)?;
        if byte.is_ascii() {
            return Some((ASCII[usize::from(byte)], 1));
        }
        let c = text[at..].chars().next()?;
        Some((Self::of(c), c.len_utf8()))
    }

    const fn is_of_word(self) -> bool {
        matches!(self, Self::Letter | Self::Digit | Self::Joiner)
    }

    /// Whether a character of this role joins its neighbours.
    const fn joins(self, before: Self, after: Self) -> bool {
        match (before, after) {
            (Self::Letter, Self::Letter) => matches!(self, Self::Between | Self::BetweenLetters),
            (Self::Digit, Self::Digit) => matches!(self, Self::Between | Self::BetweenDigits),
            _ => false,
        }
    }
}

/// The words of UAX #29 that hold a letter or a digit.
///
/// Latin and Hangul words are found here; from the first character of unknown role on the tables
/// of `unicode-segmentation` are asked, for the rest of the sentence.
#[derive(Clone, Debug)]
pub(super) struct DefaultWords<'t> {
    pub(super) text: &'t str,
    at: usize,
    asked: Option<UWordBoundIndices<'t>>,
}

impl<'t> DefaultWords<'t> {
    pub(super) fn new(text: &'t str, always_ask: bool) -> Self {
        let asked = always_ask.then(|| text.split_word_bound_indices());
        Self { text, at: 0, asked }
    }

    /// The next word, and whether a mark may stand inside it.
    pub(super) fn next_word(&mut self) -> Option<(Range<usize>, bool)> {
        if self.asked.is_some() {
            return self.ask();
        }
        let mut at = self.at;
        loop {
            let (role, len) = Role::at(self.text, at)?;
            if role == Role::Unknown {
                // It may be a mark that goes with the character before it.
                let before = self.text[self.at..at].chars().next_back();
                return self.ask_from(at - before.map_or(0, char::len_utf8));
            }
            if !role.is_of_word() {
                at += len;
                continue;
            }
            let start = at;
            let mut last = role;
            let mut has_infix = false;
            let mut is_word = role != Role::Joiner;
            at = skip_letters(self.text.as_bytes(), at + len, role);
            while let Some((role, len)) = Role::at(self.text, at) {
                if role.is_of_word() {
                    is_word |= role != Role::Joiner;
                    last = role;
                    at = skip_letters(self.text.as_bytes(), at + len, role);
                    continue;
                }
                let after = match role {
                    Role::Unknown => return self.ask_from(start),
                    Role::Break => break,
                    _ => Role::at(self.text, at + len).map(|(after, _)| after),
                };
                match after {
                    Some(Role::Unknown) => return self.ask_from(start),
                    Some(after) if role.joins(last, after) => {
                        has_infix = true;
                        at += len;
                    }
                    _ => break,
                }
            }
            self.at = at;
            if is_word {
                return Some((start..at, has_infix));
            }
        }
    }

    fn ask_from(&mut self, at: usize) -> Option<(Range<usize>, bool)> {
        self.at = at;
        self.asked = Some(self.text[at..].split_word_bound_indices());
        self.ask()
    }

    fn ask(&mut self) -> Option<(Range<usize>, bool)> {
        let base = self.at;
        let words = self.asked.as_mut()?;
        let (at, word) = words.find(|(_, word)| word.contains(char::is_alphanumeric))?;
        let end = base + at + word.len();
        Some((end - word.trim_start_matches(is_blank).len()..end, true))
    }
}

/// The end of the letters from `at` on, of those most common; behind letters only.
fn skip_letters(bytes: &[u8], mut at: usize, behind: Role) -> usize {
    if behind != Role::Letter {
        return at;
    }
    loop {
        match bytes[at..] {
            [b'a'..=b'z' | b'A'..=b'Z', ..] => at += 1,
            // Hangul syllables; U+AC00 to U+D7A3 begin with EA B0 and end with ED 9E A3.
            [0xEB | 0xEC, ..] | [0xEA, 0xB0..=0xBF, ..] | [0xED, 0x80..=0x9D, ..] => at += 3,
            _ => return at,
        }
    }
}

const ASCII: [Role; 128] = {
    let mut table = [Role::Break; 128];
    let mut byte = 0;
    while byte < 128 {
        #[allow(clippy::cast_possible_truncation)] // below 128
        let c = byte as u8;
        table[byte] = match c {
            b'a'..=b'z' | b'A'..=b'Z' => Role::Letter,
            b'0'..=b'9' => Role::Digit,
            b'_' => Role::Joiner,
            b'.' | b'\'' => Role::Between,
            b',' | b';' => Role::BetweenDigits,
            b':' => Role::BetweenLetters,
            _ => Role::Break,
        };
        byte += 1;
    }
    table
};
