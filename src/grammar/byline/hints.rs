//! Words of which tosses are made: without one, most narration needs no closer look.

use memchr::memchr3_iter;

use crate::words::{REPORTER_HINTS, may_hold_reporter};

/// Letters that are rare in English, of which every hint has one.
const RARE: [u8; 3] = *b"pPv";

/// The hints, each with its rare letter and where that stands in it.
const HINTS: [(u8, usize, &[u8]); REPORTER_HINTS.len()] = {
    let mut hints = [(0, 0, REPORTER_HINTS[0].as_bytes()); REPORTER_HINTS.len()];
    let mut row = 0;
    while row < hints.len() {
        let hint = REPORTER_HINTS[row].as_bytes();
        let mut at = 0;
        while !(hint[at] == RARE[0] || hint[at] == RARE[1] || hint[at] == RARE[2]) {
            at += 1;
        }
        hints[row] = (hint[at], at, hint);
        row += 1;
    }
    hints
};

/// Whether the English sentence holds a part of a word for a reporter or a report.
pub(super) fn english(sentence: &str) -> bool {
    let bytes = sentence.as_bytes();
    let [a, b, c] = RARE;
    memchr3_iter(a, b, c, bytes).any(|at| {
        HINTS.iter().any(|&(letter, before, hint)| {
            letter == bytes[at] && before <= at && bytes[at - before..].starts_with(hint)
        })
    })
}

/// Whether the Korean sentence, or a word of one, may hold a word for a reporter.
pub(super) fn korean(sentence: &str) -> bool {
    may_hold_reporter(sentence)
}

#[cfg(test)]
mod tests {
    use super::{RARE, english, korean};
    use crate::words::REPORTER_HINTS;

    #[test]
    fn every_english_hint_has_a_rare_letter() {
        for hint in REPORTER_HINTS {
            assert!(hint.bytes().any(|byte| RARE.contains(&byte)), "{hint}");
        }
    }

    #[test]
    fn hints_are_found_anywhere() {
        assert!(english("Reporter Ida Holm"));
        assert!(english("a very proper correspondent"));
        assert!(english("delivered by"));
        assert!(!english("The vapour of the port"));
        assert!(korean("비가 왔는데요, 김하늘 기자입니다"));
        assert!(!korean("비가 왔습니다"));
    }
}
