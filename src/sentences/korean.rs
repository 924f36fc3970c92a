//! What the rules must know of Korean.

use super::class::Class;

/// Nouns that end as a closed sentence does.
const NOUNS: &[&str] = &[
    "가요",
    "강요",
    "개요",
    "그라나다",
    "동요",
    "르완다",
    "바다",
    "소요",
    "수요",
    "우간다",
    "주요",
    "중요",
    "캐나다",
    "플로리다",
    "필요",
];

/// How a quotation goes on behind its closing mark and a blank: "라고 말했습니다".
const QUOTATIVES: &[&str] = &[
    "라고",
    "라는",
    "라며",
    "라면서",
    "라던",
    "이라고",
    "이라는",
    "이라며",
    "이라면서",
    "이라던",
    "하고 ",
    "하며 ",
    "하면서 ",
];

/// Words that open a sentence.
const STARTERS: &[&str] = &[
    "그는",
    "그녀는",
    "그러나",
    "그런데",
    "그럼",
    "그래서",
    "그래도",
    "그리고",
    "따라서",
    "또한",
    "반면",
    "하지만",
    "한편",
];

/// Labels of a list: "가. 지원 대상".
const LABELS: &str = "가나다라마바사";

/// Whether `before`, which ends at a full stop, ends as a sentence does: in 다, 요, 죠, 까 or 시오
/// behind another syllable, or in 네 or 예 alone.
pub(super) fn closes_sentence(before: &str) -> bool {
    let mut backwards = before.chars().rev();
    let Some(last) = backwards.next() else {
        return false;
    };
    let previous = backwards.next();
    match last {
        '다' | '요' | '죠' | '까' => {
            previous.is_some_and(is_hangul) && !NOUNS.iter().any(|noun| before.ends_with(noun))
        }
        '오' => previous == Some('시'),
        '네' | '예' => !previous.is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

/// Whether `after`, which stands behind a quotation, says that somebody said it.
pub(super) fn is_quotative(after: &str) -> bool {
    QUOTATIVES.iter().any(|word| after.starts_with(word))
}

/// Whether `after` begins with a word that opens a sentence.
pub(super) fn is_starter(after: &str) -> bool {
    STARTERS.iter().any(|word| after.starts_with(word))
}

/// Whether a text is one syllable that labels an item of a list.
pub(super) fn is_label(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|first| LABELS.contains(first)) && chars.next().is_none()
}

pub(super) fn is_hangul(c: char) -> bool {
    Class::of(c) == Class::Hangul
}
