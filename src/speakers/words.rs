use std::collections::HashSet;
use std::sync::LazyLock;

/// A set of words, written as one text with blanks between them.
pub(super) type WordSet = LazyLock<HashSet<&'static str>>;

/// The words of `table` as a set.
pub(super) fn set(table: &'static str) -> HashSet<&'static str> {
    table.split_whitespace().collect()
}

/// The words of a label: what stands between white space, without characters of no width.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_blank).filter(|word| !word.is_empty())
}

/// White space, and the characters of no width that pages leave behind.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// The word without the punctuation around it.
pub(super) fn bare(word: &str) -> &str {
    word.trim_matches(is_edge)
}

fn is_edge(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | ';' | ':' | '"' | '\'' | '“' | '”' | '‘' | '’' | '(' | ')' | '[' | ']' | '…'
    )
}

/// What two ways of writing one name have in common: case, white space, apostrophes, hyphens and
/// the full stops of initials are made equal, letters are left as they are.
pub(super) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for word in split(name).map(bare).filter(|word| !word.is_empty()) {
        if !key.is_empty() {
            key.push(' ');
        }
        push_folded(&mut key, word);
    }
    key
}

/// The word in lower case, with one kind of apostrophe and of hyphen.
pub(super) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    push_folded(&mut folded, word);
    folded
}

fn push_folded(text: &mut String, word: &str) {
    for c in word.chars() {
        match c {
            '’' | '‘' | 'ʼ' | '`' => text.push('\''),
            '‐' | '‑' => text.push('-'),
            c if is_blank(c) => {}
            c => text.extend(c.to_lowercase()),
        }
    }
}

/// Whether the character is a Hangul syllable.
pub(super) fn is_syllable(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::{bare, key, split};

    #[test]
    fn a_key_keeps_the_letters_and_drops_the_rest() {
        assert_eq!(key("Ana  RUIZ"), "ana ruiz");
        assert_eq!(key("J. O’Dell"), "j o'dell");
        assert_eq!(key("Han\u{A0}Seo\u{2011}yul"), "han seo-yul");
        assert_eq!(key("\u{200B}한서율"), "한서율");
        assert_ne!(key("Seo-yul"), key("Seoyul"));
    }

    #[test]
    fn words_stand_between_white_space() {
        assert_eq!(split(" a\u{3000}b\u{200B} ").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(bare("(Lind),"), "Lind");
    }
}
