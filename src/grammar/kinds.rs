//! Kinds of bytes: with which signs a byte may begin, told by one look at a table.
//!
//! Labels, tags and staff lines are short, so that a look at each byte costs less than a search that
//! is made for long texts.

/// Kinds of bytes, as a set of bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u16);

impl Kinds {
    /// `\n` and `\r`.
    pub(super) const BREAK: Self = Self(1);
    /// `[` and `]`.
    pub(super) const SQUARE: Self = Self(1 << 1);
    /// `(` and `)`.
    pub(super) const ROUND: Self = Self(1 << 2);
    /// `<` and `>`.
    pub(super) const ANGLE: Self = Self(1 << 3);
    /// `:`.
    pub(super) const COLON: Self = Self(1 << 4);
    /// `/`.
    pub(super) const SLASH: Self = Self(1 << 5);
    /// `,`.
    pub(super) const COMMA: Self = Self(1 << 6);
    /// `;` and `|`, which stand for a colon in staff lines.
    pub(super) const STAFF_COLON: Self = Self(1 << 7);
    /// `.`, `?` and `!`.
    pub(super) const STOP: Self = Self(1 << 8);
    /// `"`.
    pub(super) const MARK: Self = Self(1 << 9);
    /// The first byte of the signs from U+2000, of CJK punctuation and of full-width forms: all
    /// signs of the grammar that are not ASCII, and other characters.
    pub(super) const WIDE: Self = Self(1 << 10);
    /// The first byte of `·`.
    pub(super) const DOT: Self = Self(1 << 13);
    /// The letters of ASCII.
    pub(super) const LATIN: Self = Self(1 << 11);
    /// The other bytes of a word in ASCII: digits, the apostrophe and the hyphen.
    pub(super) const JOINED: Self = Self(1 << 12);

    /// The digits of ASCII.
    pub(super) const DIGIT: Self = Self(1 << 14);

    /// The bytes of either.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn of(byte: u8) -> Self {
        match byte {
            b'\n' | b'\r' => Self::BREAK,
            b'[' | b']' => Self::SQUARE,
            b'(' | b')' => Self::ROUND,
            b'<' | b'>' => Self::ANGLE,
            b':' => Self::COLON,
            b'/' => Self::SLASH,
            b',' => Self::COMMA,
            b';' | b'|' => Self::STAFF_COLON,
            b'.' | b'?' | b'!' => Self::STOP,
            b'"' => Self::MARK,
            0xE2 | 0xE3 | 0xEF => Self::WIDE,
            0xC2 => Self::DOT,
            b'A'..=b'Z' | b'a'..=b'z' => Self::LATIN,
            b'0'..=b'9' => Self::JOINED.or(Self::DIGIT),
            b'\'' | b'-' => Self::JOINED,
            _ => Self(0),
        }
    }

    /// Where the first of these bytes is.
    #[inline]
    pub(super) fn find(self, text: &[u8]) -> Option<usize> {
        let mut rest = text;
        // Four at a time: most hold none.
        while let Some((&[a, b, c, d], behind)) = rest.split_first_chunk() {
            if (bits(a) | bits(b) | bits(c) | bits(d)) & self.0 != 0 {
                break;
            }
            rest = behind;
        }
        let before = text.len() - rest.len();
        rest.iter().position(|&byte| self.hold(byte)).map(|at| before + at)
    }

    /// Where the last of these bytes is.
    #[inline]
    pub(super) fn find_last(self, text: &[u8]) -> Option<usize> {
        text.iter().rposition(|&byte| self.hold(byte))
    }

    /// The first sign that begins with one of these bytes and is one that is asked for, and where it
    /// is.
    #[inline]
    pub(super) fn sign(self, text: &str, is: impl Fn(char) -> bool) -> Option<(usize, char)> {
        let mut at = 0;
        loop {
            at += self.find(&text.as_bytes()[at..])?;
            let c = text[at..].chars().next()?;
            if is(c) {
                return Some((at, c));
            }
            at += c.len_utf8();
        }
    }

    /// Whether the byte is one of these.
    #[inline]
    pub(super) const fn hold(self, byte: u8) -> bool {
        bits(byte) & self.0 != 0
    }

    /// Whether one of these bytes is in the text.
    #[inline]
    pub(super) fn are_in(self, text: &str) -> bool {
        self.find(text.as_bytes()).is_some()
    }
}

const fn bits(byte: u8) -> u16 {
    TABLE[byte as usize]
}

/// The kind of every byte.
const TABLE: [u16; 256] = {
    let mut table = [0; 256];
    let mut byte = 0u8;
    loop {
        table[byte as usize] = Kinds::of(byte).0;
        if byte == u8::MAX {
            break table;
        }
        byte += 1;
    }
};

#[cfg(test)]
mod tests {
    use super::Kinds;

    #[test]
    fn signs_are_found_by_their_first_byte() {
        let ends = Kinds::COLON.or(Kinds::WIDE);
        assert_eq!(ends.find(b"Ida Holm: yes"), Some(8));
        assert_eq!(ends.find("이바다： 네".as_bytes()), Some(9));
        assert_eq!(ends.find("이바다".as_bytes()), None);
        assert!(Kinds::SLASH.are_in("Ida Holm/Pilot"));
        assert!(!Kinds::SLASH.are_in("Ida Holm"));
    }
}
