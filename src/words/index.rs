//! Rows by how their word begins: most places in a text are asked about most tables, and nearly
//! always the first bytes answer.

/// Rows of a table, to be found by the first bytes of their word in any case.
#[derive(Debug)]
pub(super) struct Index<T: 'static> {
    /// By the first byte.
    near: Vec<Vec<T>>,
    /// By the hash of the first three bytes.
    heads: Vec<Vec<T>>,
    /// Which hashes there are.
    hashes: Hashes,
    /// Which hashes of the first four bytes there are, with any fourth byte behind a word of three.
    longer: Hashes,
    /// Which hashes of the first two bytes there are of words that are no longer; most tables have
    /// none.
    short: Option<Box<Hashes>>,
}

/// The number of hashes.
const HASHES: usize = 1 << 13;
/// What leaves of 32 bits as many as a hash has.
const HASH_SHIFT: u32 = 32 - HASHES.trailing_zeros();
/// The bit that is not looked at, as it tells apart the cases of a letter.
const CASE: u8 = 0x20;
/// The number of lists that rows are parted into by their hash.
const LISTS: usize = 256;

/// A set of hashes.
#[derive(Debug)]
struct Hashes([u64; HASHES / 64]);

impl Hashes {
    const NONE: Self = Self([0; HASHES / 64]);

    fn add(&mut self, hash: usize) {
        self.0[hash / 64] |= 1 << (hash % 64);
    }

    fn has(&self, hash: usize) -> bool {
        self.0[hash / 64] >> (hash % 64) & 1 == 1
    }
}

impl<T: Copy> Index<T> {
    pub(super) fn new(rows: impl Iterator<Item = T>, word: impl Fn(&T) -> &'static str) -> Self {
        let mut index = Self {
            near: vec![Vec::new(); 256],
            heads: vec![Vec::new(); LISTS],
            hashes: Hashes::NONE,
            longer: Hashes::NONE,
            short: None,
        };
        for row in rows {
            let word = word(&row).as_bytes();
            index.near[usize::from(word[0].to_ascii_lowercase())].push(row);
            match *word {
                [first, second, third, ref rest @ ..] => {
                    let head = hash([first, second, third, 0]);
                    index.insert_head(row, head);
                    let any = rest.first().map_or(0..=u8::MAX, |&fourth| fourth..=fourth);
                    any.for_each(|fourth| index.longer.add(longer(head, fourth)));
                }
                [first, second] => index.short().add(pair(first, second)),
                _ => {
                    (0..=u8::MAX).for_each(|second| index.short().add(pair(word[0], second)));
                }
            }
        }
        index
    }

    fn short(&mut self) -> &mut Hashes {
        self.short.get_or_insert_with(|| Box::new(Hashes::NONE))
    }

    fn insert_head(&mut self, row: T, hash: usize) {
        self.hashes.add(hash);
        self.heads[hash % LISTS].push(row);
    }

    /// The rows whose word, white space aside, may be `text`, in the order of the tables.
    pub(super) fn near(&self, text: &str) -> &[T] {
        match *text.as_bytes() {
            // One character, which no white space parts.
            [first @ 0xE0..=0xFF, second, third, ..] => {
                let head = hash([first, second, third, 0]);
                if self.hashes.has(head) { &self.heads[head % LISTS] } else { &[] }
            }
            [first, ..] => &self.near[usize::from(first.to_ascii_lowercase())],
            [] => &[],
        }
    }

    /// The rows whose word may begin `text`, and some that do not, in the order of the tables.
    #[inline]
    pub(super) fn beginning(&self, text: &str) -> &[T] {
        match *text.as_bytes() {
            [first, second, third, fourth, ..] if !self.is_short(first, second) => {
                let head = hash([first, second, third, 0]);
                if self.has(head, fourth) { &self.heads[head % LISTS] } else { &[] }
            }
            [first, second, third] if !self.is_short(first, second) => {
                let head = hash([first, second, third, 0]);
                if self.hashes.has(head) { &self.heads[head % LISTS] } else { &[] }
            }
            _ => self.near(text),
        }
    }

    /// Whether `is` holds for a row, at any place in `text` where its word may begin.
    pub(super) fn any_in(&self, text: &str, is: impl Fn(&T, &str) -> bool) -> bool {
        let here = |at: usize| {
            text.get(at..).is_some_and(|rest| self.beginning(rest).iter().any(|row| is(row, rest)))
        };
        let mut at = 0;
        while let Some(found) = self.candidate(text.as_bytes(), at) {
            if here(found) {
                return true;
            }
            at = found + 1;
        }
        (text.len().saturating_sub(3)..text.len()).any(here)
    }

    /// The first place at or behind `at` where a word may begin, by the four bytes there.
    fn candidate(&self, text: &[u8], at: usize) -> Option<usize> {
        let short = self.short.as_deref();
        let mut at = at;
        loop {
            let window: &[u8; 4] = text.get(at..)?.first_chunk()?;
            if self.has(hash(*window), window[3]) {
                return Some(at);
            }
            // Inside a character, no word begins. No short word begins with one of three bytes.
            if window[0] >= 0xE0 {
                at += 3;
                continue;
            }
            if short.is_some_and(|short| short.has(pair(window[0], window[1]))) {
                return Some(at);
            }
            at += if window[0] >= 0xC0 { 2 } else { 1 };
        }
    }

    /// Whether there may be a word of no more bytes.
    fn is_short(&self, first: u8, second: u8) -> bool {
        self.short.as_ref().is_some_and(|short| short.has(pair(first, second)))
    }

    /// Whether there may be a word with this head and this fourth byte.
    fn has(&self, head: usize, fourth: u8) -> bool {
        self.hashes.has(head) && self.longer.has(longer(head, fourth))
    }
}

/// A number below [`HASHES`] for the first three bytes, whatever the case of letters.
fn hash(bytes: [u8; 4]) -> usize {
    let three = u32::from_le_bytes(bytes) & u32::from_le_bytes([!CASE, !CASE, !CASE, 0]);
    three.wrapping_mul(0x9E37_79B1) as usize >> HASH_SHIFT
}

/// The same for two bytes.
fn pair(first: u8, second: u8) -> usize {
    hash([first, second, 0, 0])
}

/// A number below [`HASHES`] for the hash of three bytes and a fourth byte.
fn longer(head: usize, fourth: u8) -> usize {
    (head ^ usize::from(fourth | CASE).wrapping_mul(0x9E37_79B1) >> 16) & (HASHES - 1)
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn words_are_found_by_how_they_begin() {
        let words = ["anchor", "VJ", "기자", "앵커"];
        let index = Index::new(words.into_iter(), |word| word);
        assert!(index.beginning("Anchors").contains(&"anchor"));
        assert!(index.beginning("vj:").contains(&"VJ"));
        assert_eq!(index.beginning("vj"), ["VJ"]);
        assert!(index.beginning("기자입니다").contains(&"기자"));
        assert!(!index.beginning("Ida").contains(&"anchor"));
        assert!(index.beginning("").is_empty());
        assert_eq!(index.near("an chor"), ["anchor"]);
    }

    #[test]
    fn other_words_are_told_apart_by_their_first_bytes() {
        let index = Index::new(["anchor", "mail"].into_iter(), |word| word);
        // Another head with the same fourth byte, and the same head with another.
        assert!(index.beginning("Idahh").is_empty());
        assert!(index.beginning("ancient").is_empty());
        assert!(index.beginning("any").is_empty());
        assert!(index.beginning("mairh").is_empty());
        // Too short to be told apart: all that begin with the letter.
        assert_eq!(index.beginning("an"), ["anchor"]);
    }

    #[test]
    fn words_are_found_anywhere() {
        let index = Index::new(["mail", "VJ"].into_iter(), |word| word);
        let any = |text: &str| index.any_in(text, |word, rest| rest.starts_with(word));
        assert!(any("by e-mail only"));
        assert!(any("전화, mail"));
        assert!(any("the VJ"));
        assert!(!any("m a i l"));
        assert!(!any("V"));
    }
}
