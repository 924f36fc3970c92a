//! Words of which tosses are made: without one, most narration needs no closer look.

use memchr::memchr3_iter;

use crate::words::{REPORTER_HINTS, may_hold_reporter};

/// Letters that are rare in English, of which every hint has one.
const RARE: [u8; 3] = *b"pPv";

/// Whether the English sentence holds a part of a word for a reporter or a report.
pub(super) fn english(sentence: &str) -> bool {
    let bytes = sentence.as_bytes();
    let [a, b, c] = RARE;
    memchr3_iter(a, b, c, bytes).any(|at| {
        REPORTER_HINTS.iter().any(|hint| {
            let before = hint.bytes().position(|byte| byte == bytes[at]);
            before.is_some_and(|before| {
                before <= at && bytes[at - before..].starts_with(hint.as_bytes())
            })
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
