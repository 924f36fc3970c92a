//! Rows by how their word begins: most places in a text are asked about most tables, and nearly
//! always the first bytes answer.

/// Rows of a table by the first byte of their word, in lower case.
#[derive(Debug)]
pub(super) struct Index<T: 'static> {
    rows: [Vec<T>; 256],
    heads: Heads,
}

impl<T: Copy> Index<T> {
    pub(super) fn new(rows: impl Iterator<Item = T>, word: impl Fn(&T) -> &'static str) -> Self {
        let mut index =
            Self { rows: [const { Vec::new() }; 256], heads: Heads { bits: [0; 64], short: 0 } };
        for row in rows {
            let word = word(&row).as_bytes();
            index.rows[usize::from(word[0].to_ascii_lowercase())].push(row);
            index.heads.insert(word);
        }
        index
    }

    /// The rows whose word, white space aside, may be `text`, in the order of the tables.
    pub(super) fn near(&self, text: &str) -> &[T] {
        match text.as_bytes().first() {
            Some(byte) => &self.rows[usize::from(byte.to_ascii_lowercase())],
            None => &[],
        }
    }

    /// Whether one of the words, as `is` tells it, stands anywhere in `text`.
    pub(super) fn any_in(&self, text: &str, is: impl Fn(&T, &str) -> bool) -> bool {
        let bytes = text.as_bytes();
        (0..bytes.len()).any(|at| {
            self.heads.may_hold(&bytes[at..])
                && text
                    .get(at..)
                    .is_some_and(|rest| self.near(rest).iter().any(|row| is(row, rest)))
        })
    }

    /// The rows whose word may begin `text`, in the order of the tables.
    pub(super) fn beginning(&self, text: &str) -> &[T] {
        if self.heads.may_hold(text.as_bytes()) { self.near(text) } else { &[] }
    }
}

/// The first three bytes of all words, as bits of a hash: none is missing, and few too many.
#[derive(Debug)]
struct Heads {
    bits: [u64; 64],
    /// The first bytes of words that are shorter, by their five low bits, which know no case.
    short: u32,
}

impl Heads {
    fn insert(&mut self, word: &[u8]) {
        if let [first, second, third, ..] = *word {
            let (slot, bit) = Self::place(first, second, third);
            self.bits[slot] |= 1 << bit;
        } else {
            self.short |= 1 << (word[0] & 31);
        }
    }

    fn may_hold(&self, text: &[u8]) -> bool {
        let [first, second, third, ..] = *text else { return true };
        let (slot, bit) = Self::place(first, second, third);
        self.bits[slot] >> bit & 1 == 1 || self.short >> (first & 31) & 1 == 1
    }

    /// Whatever the case of letters.
    fn place(first: u8, second: u8, third: u8) -> (usize, u32) {
        let [first, second, third] = [first, second, third].map(|byte| u32::from(byte | 0x20));
        let hash =
            first.wrapping_mul(0x9E37) ^ second.wrapping_mul(0x85EB) ^ third.wrapping_mul(0xC2B3);
        let hash = hash ^ hash >> 9;
        ((hash >> 6 & 63) as usize, hash & 63)
    }
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn words_are_found_by_how_they_begin() {
        let words = ["anchor", "VJ", "기자", "앵커"];
        let index = Index::new(words.into_iter(), |word| word);
        assert_eq!(index.beginning("Anchors"), ["anchor"]);
        assert_eq!(index.beginning("vj:"), ["VJ"]);
        assert_eq!(index.beginning("vj"), ["VJ"]);
        assert_eq!(index.beginning("기자입니다"), ["기자"]);
        assert!(index.beginning("Ida").is_empty());
        assert!(index.beginning("").is_empty());
        assert_eq!(index.near("an chor"), ["anchor"]);
    }
}
