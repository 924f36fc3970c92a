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
    hashes: [u64; HASHES / 64],
    /// The first bytes of words that are shorter than three bytes.
    short: [bool; 256],
}

/// The number of hashes.
const HASHES: usize = 8192;
/// The bit that is not looked at, as it tells apart the cases of a letter.
const CASE: u8 = 0x20;
/// The number of lists that rows are parted into by their hash.
const LISTS: usize = 256;

impl<T: Copy> Index<T> {
    pub(super) fn new(rows: impl Iterator<Item = T>, word: impl Fn(&T) -> &'static str) -> Self {
        let mut index = Self {
            near: vec![Vec::new(); 256],
            heads: vec![Vec::new(); LISTS],
            hashes: [0; HASHES / 64],
            short: [false; 256],
        };
        for row in rows {
            let word = word(&row).as_bytes();
            index.near[usize::from(word[0].to_ascii_lowercase())].push(row);
            match *word {
                [first, second, third, ..] => index.insert_head(row, hash(first, second, third)),
                _ => index.short[usize::from(word[0] | CASE)] = true,
            }
        }
        index
    }

    fn insert_head(&mut self, row: T, hash: usize) {
        self.hashes[hash / 64] |= 1 << (hash % 64);
        self.heads[hash % LISTS].push(row);
    }

    /// The rows whose word, white space aside, may be `text`, in the order of the tables.
    pub(super) fn near(&self, text: &str) -> &[T] {
        text.as_bytes()
            .first()
            .map_or(&[], |byte| &self.near[usize::from(byte.to_ascii_lowercase())])
    }

    /// The rows whose word may begin `text`, and some that do not, in the order of the tables.
    pub(super) fn beginning(&self, text: &str) -> &[T] {
        match *text.as_bytes() {
            [first, second, third, ..] if !self.is_short(first) => {
                self.at(hash(first, second, third))
            }
            _ => self.near(text),
        }
    }

    /// Whether `is` holds for a row, at any place in `text` where its word may begin.
    pub(super) fn any_in(&self, text: &str, is: impl Fn(&T, &str) -> bool) -> bool {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let may_begin = match bytes[at..] {
                [first, second, third, ..] => {
                    self.has(hash(first, second, third)) || self.is_short(first)
                }
                _ => true,
            };
            if may_begin {
                let rest = &text[at..];
                if self.beginning(rest).iter().any(|row| is(row, rest)) {
                    return true;
                }
            }
            at += character_length(bytes[at]);
        }
        false
    }

    fn is_short(&self, first: u8) -> bool {
        self.short[usize::from(first | CASE)]
    }

    fn has(&self, hash: usize) -> bool {
        self.hashes[hash / 64] >> (hash % 64) & 1 == 1
    }

    fn at(&self, hash: usize) -> &[T] {
        if self.has(hash) { &self.heads[hash % LISTS] } else { &[] }
    }
}

/// The length in bytes of the character that begins with this byte.
const fn character_length(first: u8) -> usize {
    match first {
        0..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

/// A number below [`HASHES`] for three bytes, whatever the case of letters.
fn hash(first: u8, second: u8, third: u8) -> usize {
    let [first, second, third] = [first, second, third].map(|byte| usize::from(byte | CASE));
    let mixed = (first << 16 | second << 8 | third).wrapping_mul(0x9E37_79B1);
    mixed >> 14 & (HASHES - 1)
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
