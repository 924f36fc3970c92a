//! Names of people, as far as their form tells them from other words.
//!
//! ```text
//! latin-name  := capital ({' ' particle} ' ' capital){0,3}
//! capital     := upper-case-letter { letter | '-' | '’' } | upper-case-letter '.'
//! hangul-name := surname { syllable }                     2 or 3 syllables, 4 behind a surname of two
//! ```

use super::signs::{is_hangul, is_letter};
use crate::layout::begins_hangul;
use crate::words::{
    DETERMINERS, NAME_PARTICLES, compound_surname, is_never_name, is_no_name, is_surname,
    is_surname_alike,
};

/// `capital := upper-case-letter { letter | '-' | '’' } | upper-case-letter '.'`, and what follows.
fn capital(text: &str) -> Option<(&str, &str)> {
    let bytes = text.as_bytes();
    let mut end = match bytes.first()? {
        b'A'..=b'Z' => 1,
        0x80.. => text.chars().next().filter(|c| c.is_uppercase())?.len_utf8(),
        _ => return None,
    };
    if bytes.get(end) == Some(&b'.') {
        return Some(text.split_at(end + 1));
    }
    let plain = |byte: &&u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'\'');
    end += bytes[end..].iter().take_while(plain).count();
    if bytes.get(end).is_some_and(|byte| !byte.is_ascii()) {
        let letter = |c: char| is_letter(c) && !is_hangul(c) || matches!(c, '-' | '\'' | '’');
        end = text[end..].find(|c| !letter(c)).map_or(text.len(), |at| end + at);
    }
    Some((without_possessive(&text[..end]), &text[end..]))
}

fn without_possessive(word: &str) -> &str {
    let Some(owner) = word.strip_suffix('s') else { return word };
    owner.strip_suffix(['\'', '’']).unwrap_or(word)
}

/// Whether the word is the given name of "An So-ra": a surname spelt as another word needs it.
fn is_given(word: &str) -> bool {
    /// What places end with.
    const DIVISIONS: [&str; 9] = ["do", "gu", "dong", "si", "gun", "ro", "ri", "gil", "eup"];
    let Some((first, second)) = word.split_once('-') else { return false };
    first.len() <= 6
        && second.len() <= 6
        && second.starts_with(|c: char| c.is_ascii_lowercase())
        && !DIVISIONS.contains(&second)
}

/// The name that `text` begins with, in Latin letters.
pub(super) fn latin(text: &str) -> Option<&str> {
    /// The most words that a name has.
    const WORDS: usize = 4;
    let (first, mut rest) = capital(text)?;
    let mut name = first;
    let mut words = 1;
    for at in 1..WORDS {
        let next = rest.strip_prefix(' ').and_then(capital);
        let given = next.map(|(word, _)| word);
        if at == 1
            && is_never_name(first)
            && !(is_surname_alike(first) && given.is_some_and(is_given))
        {
            return None;
        }
        // A possessive ends the name.
        let possessive = name.len() < text.len() - rest.len();
        if possessive {
            break;
        }
        let Some((word, behind)) = next.or_else(|| capital(behind_particles(rest)?)) else { break };
        let end = word.as_ptr() as usize - text.as_ptr() as usize + word.len();
        name = &text[..end];
        rest = behind;
        words += 1;
    }
    // "J." is an initial; the full stop behind a word is the sentence's.
    Some(if words > 1 || !name.ends_with('.') { name } else { &name[..name.len() - 1] })
}

/// What stands behind the small words within a name that `text` begins with: "van der" in
/// "Ada van der Berg".
fn behind_particles(text: &str) -> Option<&str> {
    /// The most of them.
    const MOST: usize = 2;
    let mut rest = text;
    for _ in 0..MOST {
        let from = rest.strip_prefix(' ')?;
        let end = from.bytes().take_while(u8::is_ascii_lowercase).count();
        if !NAME_PARTICLES.contains(&&from[..end]) {
            return None;
        }
        rest = &from[end..];
        let next = rest.strip_prefix(' ')?;
        if !next.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Some(next);
        }
    }
    None
}

/// The last word of a name.
pub(super) fn last_word(name: &str) -> &str {
    let blank = name.bytes().rposition(|byte| byte == b' ');
    blank.map_or(name, |at| &name[at + 1..])
}

/// Whether the last word of the name may be a Korean given name: "Min-su".
pub(super) fn ends_given(name: &str) -> bool {
    let word = last_word(name);
    let hyphen = word.bytes().position(|byte| byte == b'-');
    hyphen.is_some_and(|at| word[at + 1..].starts_with(char::is_lowercase))
}

/// The number of words of a name.
pub(super) fn word_count(name: &str) -> usize {
    name.bytes().filter(|&byte| byte == b' ').count() + 1
}

/// Whether a name of Hangul may begin `text`: most words do not begin with a surname.
pub(super) fn begins_as_hangul_name(text: &str) -> bool {
    text.bytes().next().is_some_and(begins_hangul)
        && (text.get(..3).is_some_and(is_surname) || compound_surname(text).is_some())
}

/// Whether the word is a name of Hangul, surname first.
pub(super) fn is_hangul_name(word: &str) -> bool {
    // Every syllable is three bytes long. Most words begin with none that is a surname.
    let length = word.len();
    let single = || length <= 9 && word.get(..3).is_some_and(is_surname);
    let compound = || length >= 9 && compound_surname(word).is_some();
    (6..=15).contains(&length)
        && (single() || compound())
        && word.chars().all(is_hangul)
        && !is_no_name(word)
        // "황보 기자": no given name.
        && compound_surname(word) != Some(word)
}

/// Whether two words are a name with a blank behind the surname: "남궁 결", "윤 형".
pub(super) fn is_spaced_name(surname: &str, given: &str) -> bool {
    let fits = is_hangul_surname(surname) && !DETERMINERS.contains(&surname)
        || compound_surname(surname) == Some(surname);
    // One or two syllables, of three bytes each.
    fits && matches!(given.len(), 3 | 6) && given.chars().all(is_hangul)
}

/// Whether the word is a surname of one syllable.
pub(super) fn is_hangul_surname(word: &str) -> bool {
    word.len() == 3 && is_surname(word)
}

#[cfg(test)]
mod tests {
    use super::{is_hangul_name, latin};

    #[test]
    fn latin_names_end_where_the_capitals_do() {
        assert_eq!(latin("Ida Holm has the details."), Some("Ida Holm"));
        assert_eq!(latin("Kim Min-su's report."), Some("Kim Min-su"));
        assert_eq!(latin("Gimsora."), Some("Gimsora"));
        assert_eq!(latin("J. K. Lind, Oslo"), Some("J. K. Lind"));
        assert_eq!(latin("The Hague"), None);
        assert_eq!(latin("An So-ra reports."), Some("An So-ra"));
        assert_eq!(latin("In Nam-gu"), None);
        assert_eq!(latin("nobody"), None);
        assert_eq!(latin("Ada van der Berg reports"), Some("Ada van der Berg"));
        assert_eq!(latin("Ada de Ruiz Lind"), Some("Ada de Ruiz Lind"));
        assert_eq!(latin("Ada van der land"), Some("Ada"));
        assert_eq!(latin("Ada la di da Ruiz"), Some("Ada"));
        assert_eq!(latin("Ada's van Berg"), Some("Ada"));
    }

    #[test]
    fn hangul_names_begin_with_a_surname() {
        assert!(is_hangul_name("김하늘"));
        assert!(is_hangul_name("황보라온"));
        assert!(!is_hangul_name("취재"));
        assert!(!is_hangul_name("현장"));
        assert!(!is_hangul_name("김"));
        assert!(!is_hangul_name("김기자입니다요"));
    }
}
