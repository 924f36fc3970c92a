//! Rows by how their word begins: most places in a text are asked about most tables, and nearly
//! always the first bytes answer.

/// Rows of a table, to be found by the first bytes of their word in any case.
#[derive(Debug)]
pub(super) struct Index<T: 'static> {
    /// By the first byte.
    near: Vec<Vec<Row<T>>>,
    /// By the hash of the first three bytes.
    heads: Vec<Vec<Row<T>>>,
    /// Which hashes there are.
    hashes: Hashes,
    /// With which bytes, in either case, a word begins that has no three.
    short: [bool; 256],
}

/// A row with the first eight bytes of its word.
#[derive(Clone, Copy, Debug)]
struct Row<T> {
    head: u64,
    /// Which bits of these are the word's.
    mask: u64,
    entry: T,
}

impl<T> Row<T> {
    fn new(entry: T, word: &[u8]) -> Self {
        let length = word.len().min(8);
        let mask = if length == 8 { u64::MAX } else { (1 << (8 * length)) - 1 };
        Self { head: head(word) & mask, mask, entry }
    }
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
        let lists = || (0..LISTS).map(|_| Vec::new()).collect();
        let mut index =
            Self { near: lists(), heads: lists(), hashes: Hashes::NONE, short: [false; 256] };
        for row in rows {
            let word = word(&row).as_bytes();
            let row = Row::new(row, word);
            index.near[usize::from(word[0].to_ascii_lowercase())].push(row);
            if let [first, second, third, ..] = *word {
                let hash = hash([first, second, third, 0]);
                index.hashes.add(hash);
                index.heads[hash % LISTS].push(row);
            } else {
                index.short[usize::from(word[0].to_ascii_lowercase())] = true;
                index.short[usize::from(word[0].to_ascii_uppercase())] = true;
            }
        }
        index
    }

    /// The rows whose word, white space aside, may be `text`, in the order of the tables.
    pub(super) fn near(&self, text: &str) -> impl Iterator<Item = T> + use<'_, T> {
        let rows = match *text.as_bytes() {
            // One character, which no white space parts.
            [first @ 0xE0..=0xFF, second, third, ..] => self.list([first, second, third, 0]),
            [first, ..] => &self.near[usize::from(first.to_ascii_lowercase())],
            [] => &[],
        };
        rows.iter().map(|row| row.entry)
    }

    /// The rows whose word may begin `text`, in the order of the tables: its first eight bytes do.
    #[inline]
    pub(super) fn beginning(&self, text: &str) -> impl Iterator<Item = T> + use<'_, T> {
        let rows = match *text.as_bytes() {
            [first, second, third, ..] if !self.short[usize::from(first)] => {
                self.list([first, second, third, 0])
            }
            [first, ..] => &self.near[usize::from(first.to_ascii_lowercase())],
            [] => &[],
        };
        let head = if rows.is_empty() { 0 } else { head(text.as_bytes()) };
        rows.iter().filter(move |row| head & row.mask == row.head).map(|row| row.entry)
    }

    /// Whether the word of a row may begin `text`.
    #[inline]
    pub(super) fn may_begin(&self, text: &str) -> bool {
        self.beginning(text).next().is_some()
    }

    /// Whether `is` holds for a row, at any place in `text` where its word may begin.
    pub(super) fn any_in(&self, text: &str, is: impl Fn(&T, &str) -> bool) -> bool {
        let here = |at: usize| {
            text.get(at..).is_some_and(|rest| self.beginning(rest).any(|row| is(&row, rest)))
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

    /// The first place at or behind `at` where a word may begin, with four bytes or more from there.
    fn candidate(&self, text: &[u8], at: usize) -> Option<usize> {
        let mut at = at;
        loop {
            let window: &[u8; 4] = text.get(at..)?.first_chunk()?;
            if self.short[usize::from(window[0])] || self.hashes.has(hash(*window)) {
                return Some(at);
            }
            // Inside a character, no word begins.
            at += match window[0] {
                0xE0.. => 3,
                0xC0.. => 2,
                _ => 1,
            };
        }
    }

    /// The rows whose word may begin with three bytes.
    #[inline]
    fn list(&self, bytes: [u8; 4]) -> &[Row<T>] {
        let hash = hash(bytes);
        if self.hashes.has(hash) { &self.heads[hash % LISTS] } else { &[] }
    }
}

/// A number below [`HASHES`] for the first three bytes, whatever the case of letters.
fn hash(bytes: [u8; 4]) -> usize {
    let three = u32::from_le_bytes(bytes) & u32::from_le_bytes([!CASE, !CASE, !CASE, 0]);
    three.wrapping_mul(0x9E37_79B1) as usize >> HASH_SHIFT
}

/// The first eight bytes as one number, whatever the case of letters. A shorter text goes on with
/// blanks.
fn head(text: &[u8]) -> u64 {
    let bytes = text.first_chunk().copied().unwrap_or_else(|| {
        let mut bytes = [0; 8];
        bytes[..text.len()].copy_from_slice(text);
        bytes
    });
    u64::from_le_bytes(bytes) | u64::from_le_bytes([CASE; 8])
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn words_are_found_by_how_they_begin() {
        let words = ["anchor", "VJ", "기자", "앵커"];
        let index = Index::new(words.into_iter(), |word| word);
        let beginning = |text| index.beginning(text).collect::<Vec<_>>();
        assert_eq!(beginning("Anchors"), ["anchor"]);
        assert_eq!(beginning("vj:"), ["VJ"]);
        assert_eq!(beginning("vj"), ["VJ"]);
        assert_eq!(beginning("기자입니다"), ["기자"]);
        assert!(beginning("Ida").is_empty() && !index.may_begin("Ida"));
        assert!(beginning("").is_empty() && !index.may_begin(""));
        assert_eq!(index.near("an chor").collect::<Vec<_>>(), ["anchor"]);
    }

    #[test]
    fn other_words_are_told_apart_by_their_first_bytes() {
        let index = Index::new(["anchor", "mail"].into_iter(), |word| word);
        // The same start, and another end.
        assert!(!index.may_begin("ancient") && !index.may_begin("any"));
        assert!(!index.may_begin("mairh") && !index.may_begin("Idahh"));
        // Too short for the word.
        assert!(!index.may_begin("an") && !index.may_begin("mai"));
        // What is behind the eighth byte is the caller's to look at.
        let index = Index::new(["correspondent"].into_iter(), |word| word);
        assert!(index.may_begin("Corresponding") && !index.may_begin("Correction"));
    }

    #[test]
    fn words_are_found_anywhere() {
        let index = Index::new(["mail", "VJ", "#"].into_iter(), |word| word);
        let any = |text: &str| index.any_in(text, |word, rest| rest.starts_with(word));
        assert!(any("a #1 hit") && any("#") && any("hit #"));
        assert!(any("by e-mail only"));
        assert!(any("전화, mail"));
        assert!(any("the VJ"));
        assert!(!any("m a i l"));
        assert!(!any("V"));
    }
}
