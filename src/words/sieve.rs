//! Which texts hold none of some words: nearly all, and few looks tell.

/// A set of words, to be asked whether a text may hold one of them in any case.
///
/// The four bytes at one of any `STEP` places that are neighbours are all a word's, if the word has
/// as many bytes more, less one. So every so many places of a text one is looked at.
#[derive(Debug)]
pub(super) struct Sieve<const STEP: usize> {
    hashes: Box<[u64; HASHES / 64]>,
    /// The last bytes of words that are too short for it: of these, every place is looked at.
    short: Vec<u8>,
}

/// The number of hashes.
const HASHES: usize = 1 << 16;
/// What leaves of 32 bits as many as a hash has.
const SHIFT: u32 = 32 - HASHES.trailing_zeros();
/// The bits that are not looked at, as they tell apart the cases of a letter.
const CASES: u32 = u32::from_le_bytes([0x20; 4]);

impl<const STEP: usize> Sieve<STEP> {
    pub(super) fn new(words: impl Iterator<Item = &'static str>) -> Self {
        let mut sieve = Self { hashes: Box::new([0; HASHES / 64]), short: Vec::new() };
        for word in words.map(str::as_bytes) {
            if word.len() < STEP + 2 {
                sieve.short.extend(word.last());
                continue;
            }
            for rest in (0..STEP).filter_map(|at| word.get(at..)) {
                match *rest {
                    [a, b, c, d, ..] => sieve.add([a, b, c, d]),
                    // What follows the word.
                    [a, b, c] => (0..=u8::MAX).for_each(|d| sieve.add([a, b, c, d])),
                    _ => {}
                }
            }
        }
        sieve
    }

    fn add(&mut self, bytes: [u8; 4]) {
        let hash = hash(bytes);
        self.hashes[hash / 64] |= 1 << (hash % 64);
    }

    /// Whether the text may hold one of the words. If not, it holds none.
    pub(super) fn may_be_in(&self, text: &str) -> bool {
        let has = |bytes: &[u8; 4]| {
            let hash = hash(*bytes);
            self.hashes[hash / 64] >> (hash % 64) & 1 == 1
        };
        let mut rest = text.as_bytes();
        // Nothing follows a word at the end of the text.
        if rest.last_chunk().is_some_and(has) {
            return true;
        }
        while let Some(bytes) = rest.first_chunk() {
            if has(bytes) {
                return true;
            }
            rest = &rest[STEP..];
        }
        let ends_in = |&byte: &u8| {
            let (small, capital) = (byte.to_ascii_lowercase(), byte.to_ascii_uppercase());
            memchr::memchr2(small, capital, text.as_bytes()).is_some()
        };
        self.short.iter().any(ends_in)
    }
}

/// A number below [`HASHES`] for four bytes, whatever the case of letters.
fn hash(bytes: [u8; 4]) -> usize {
    (u32::from_le_bytes(bytes) | CASES).wrapping_mul(0x9E37_79B1) as usize >> SHIFT
}

#[cfg(test)]
mod tests {
    use super::Sieve;

    #[test]
    fn words_are_noticed_at_every_place_in_any_case() {
        let sieve = Sieve::<2>::new(["mail", "Phone", "전화"].into_iter());
        for before in ["", "a", "ab", "abc"] {
            for word in ["mail", "MAIL", "phone", "pHone", "전화"] {
                for behind in ["", "s", "s of"] {
                    let text = format!("{before}{word}{behind}");
                    assert!(sieve.may_be_in(&text), "{text}");
                }
            }
        }
    }

    #[test]
    fn longer_words_are_looked_for_at_fewer_places() {
        let sieve = Sieve::<3>::new(["phone", "기자"].into_iter());
        for before in ["", "a", "ab", "비가 ", "비"] {
            for word in ["Phone", "기자"] {
                for behind in ["", "s", "입니다"] {
                    let text = format!("{before}{word}{behind}");
                    assert!(sieve.may_be_in(&text), "{text}");
                }
            }
        }
        assert!(!sieve.may_be_in("비가 왔습니다"));
    }

    #[test]
    fn short_words_are_looked_for_by_their_last_letter() {
        let sieve = Sieve::<3>::new(["기자", "PD"].into_iter());
        assert!(sieve.may_be_in("이바다 PD") && sieve.may_be_in("pd") && sieve.may_be_in("기자"));
        assert!(!sieve.may_be_in("P") && !sieve.may_be_in("이바다"));
    }

    #[test]
    fn other_texts_fall_through() {
        let sieve = Sieve::<2>::new(["mail", "phone", "전화"].into_iter());
        for text in ["", "mai", "homes", "Ida Holm / Head of the market office", "어촌계장"] {
            assert!(!sieve.may_be_in(text), "{text}");
        }
    }
}
