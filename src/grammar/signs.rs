//! The signs of the grammar: brackets, colons, slashes and quotation marks, in all their widths.

/// A bracket that opens a quote, a marker or a tag: `[` or its full-width sister.
pub(super) const fn opens_square(c: char) -> bool {
    matches!(c, '[' | '［')
}

/// A bracket that closes a quote, a marker or a tag.
pub(super) const fn closes_square(c: char) -> bool {
    matches!(c, ']' | '］')
}

/// An opening round bracket.
pub(super) const fn opens_round(c: char) -> bool {
    matches!(c, '(' | '（')
}

/// A closing round bracket.
pub(super) const fn closes_round(c: char) -> bool {
    matches!(c, ')' | '）')
}

/// The sign between speaker and words.
pub(super) const fn is_colon(c: char) -> bool {
    matches!(c, ':' | '：')
}

/// The sign between name and title.
pub(super) const fn is_slash(c: char) -> bool {
    matches!(c, '/' | '／')
}

/// A quotation mark around what is said; opening and closing ones are mixed up in real texts.
pub(super) const fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '＂' | '〝' | '〞' | '「' | '」' | '『' | '』')
}

/// A single quotation mark, which some databases leave in place of a double one.
pub(super) const fn is_single_mark(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '＇')
}

/// A sign that ends a sentence.
pub(super) const fn is_stop(c: char) -> bool {
    matches!(c, '.' | '?' | '!' | '…' | '‥' | '。' | '！' | '？' | '．')
}

/// A sign that may stand between the end of a sentence and the blank behind it.
pub(super) const fn is_closer(c: char) -> bool {
    closes_round(c) || closes_square(c) || is_mark(c) || is_single_mark(c)
}

/// Whether `text` ends as a sentence does.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(is_closer).ends_with(is_stop)
}

/// A letter or a digit. The tables of Unicode are asked last: they are slow on Hangul.
pub(super) fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && is_letter(c) || !c.is_ascii() && c.is_numeric()
}

/// A letter.
pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii() && (is_hangul(c) || c.is_alphabetic())
}

/// A syllable of Hangul.
pub(super) const fn is_hangul(c: char) -> bool {
    matches!(c, '가'..='힣')
}
