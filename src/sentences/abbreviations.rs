//! Words that end with a full stop of their own.

use Abbreviation::{Clock, Name, Number, Place, Title};
use Written::{Any, Capital};

/// What an abbreviation says about the sentence that goes on, or does not, behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// Something always follows: "Mr.", "e.g.".
    Title,
    /// A number follows ("No. 5", "Feb. 24"); before anything else the sentence ends.
    Number,
    /// The sentence ends before a word that typically opens one: "Inc.", "U.S.".
    Name,
    /// The sentence ends unless a day, a month or a time zone follows: "p.m.".
    Clock,
    /// As [`Name`](Self::Name) behind a comma ("Salem, Ore. Police"), else no abbreviation.
    Place,
}

/// How a word must be written to be the abbreviation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Written {
    /// With a capital, or in capitals.
    Capital,
    /// In lower case as well.
    Any,
}

/// The abbreviations in lower case, without the full stop at the end, in byte order.
#[rustfmt::skip]
const TABLE: &[(&str, Abbreviation, Written)] = &[
    ("a.k.a", Title, Any), ("a.m", Clock, Any), ("adm", Title, Capital), ("al", Name, Any),
    ("ala", Place, Capital), ("amb", Title, Capital), ("approx", Title, Any),
    ("apr", Number, Capital), ("apt", Number, Capital), ("ariz", Place, Capital),
    ("ark", Place, Capital), ("art", Number, Capital), ("assn", Name, Capital),
    ("asst", Title, Capital), ("atty", Title, Capital), ("aug", Number, Capital),
    ("ave", Name, Capital), ("blvd", Name, Capital), ("brig", Title, Capital),
    ("bros", Name, Capital), ("c", Number, Any), ("ca", Number, Any), ("calif", Place, Capital),
    ("capt", Title, Capital), ("cf", Title, Any), ("ch", Number, Capital),
    ("cmdr", Title, Capital), ("co", Name, Capital), ("col", Title, Capital),
    ("colo", Place, Capital), ("conn", Place, Capital), ("corp", Name, Capital),
    ("cos", Name, Capital), ("cpl", Title, Capital), ("dec", Number, Capital),
    ("del", Place, Capital), ("dept", Name, Capital), ("det", Title, Capital),
    ("dr", Title, Capital), ("e.g", Title, Any), ("ens", Title, Capital), ("esq", Name, Capital),
    ("est", Name, Capital), ("ext", Number, Any), ("feb", Number, Capital), ("fig", Number, Any),
    ("figs", Number, Any), ("fla", Place, Capital), ("fr", Title, Capital),
    ("ft", Title, Capital), ("ga", Place, Capital), ("gen", Title, Capital),
    ("gov", Title, Capital), ("hon", Title, Capital), ("hwy", Number, Capital),
    ("i.e", Title, Any), ("ill", Place, Capital), ("inc", Name, Capital), ("ind", Place, Capital),
    ("insp", Title, Capital), ("intl", Name, Capital), ("jan", Number, Capital),
    ("jr", Name, Capital), ("jul", Number, Capital), ("jun", Number, Capital),
    ("kan", Place, Capital), ("ky", Place, Capital), ("la", Place, Capital),
    ("lt", Title, Capital), ("ltd", Name, Capital), ("maj", Title, Capital),
    ("mar", Number, Capital), ("mass", Place, Capital), ("md", Place, Capital),
    ("messrs", Title, Capital), ("mgr", Title, Capital), ("mich", Place, Capital),
    ("minn", Place, Capital), ("miss", Place, Capital), ("mlle", Title, Capital),
    ("mme", Title, Capital), ("mmes", Title, Capital), ("mo", Place, Capital),
    ("mont", Place, Capital), ("mr", Title, Capital), ("mrs", Title, Capital),
    ("ms", Title, Capital), ("msgr", Title, Capital), ("mt", Title, Capital),
    ("mx", Title, Capital), ("natl", Name, Capital), ("neb", Place, Capital),
    ("nev", Place, Capital), ("no", Number, Capital), ("nos", Number, Any),
    ("nov", Number, Capital), ("oct", Number, Capital), ("okla", Place, Capital),
    ("ore", Place, Capital), ("p", Number, Any), ("p.m", Clock, Any), ("pa", Place, Capital),
    ("para", Number, Any), ("pfc", Title, Capital), ("plc", Name, Capital), ("pp", Number, Any),
    ("pres", Title, Capital), ("prof", Title, Capital), ("pvt", Title, Capital),
    ("rd", Name, Capital), ("rep", Title, Capital), ("reps", Title, Capital),
    ("rev", Title, Capital), ("rte", Number, Capital), ("sec", Name, Capital),
    ("sen", Title, Capital), ("sens", Title, Capital), ("sept", Number, Capital),
    ("sgt", Title, Capital), ("spc", Title, Capital), ("sr", Name, Capital),
    ("st", Name, Capital), ("supt", Title, Capital), ("tel", Number, Any),
    ("tenn", Place, Capital), ("tex", Place, Capital), ("univ", Name, Capital), ("v", Title, Any),
    ("va", Place, Capital), ("viz", Title, Any), ("vol", Number, Any), ("vols", Number, Any),
    ("vs", Title, Any), ("vt", Place, Capital), ("wash", Place, Capital), ("wis", Place, Capital),
    ("wyo", Place, Capital),
];

/// The abbreviations as numbers, which are faster to compare.
const KEYS: [u64; TABLE.len()] = {
    let mut keys = [0; TABLE.len()];
    let mut at = 0;
    while at < keys.len() {
        keys[at] = key(TABLE[at].0.as_bytes());
        at += 1;
    }
    keys
};

/// A word of up to eight bytes as a number: in byte order, and in lower case.
const fn key(word: &[u8]) -> u64 {
    let mut key = 0;
    let mut at = 0;
    while at < 8 {
        let byte = if at < word.len() { word[at].to_ascii_lowercase() } else { 0 };
        key = key << 8 | byte as u64;
        at += 1;
    }
    key
}

/// The abbreviation that `word`, of ASCII letters and full stops, is together with the full stop
/// behind it.
pub(super) fn find(word: &str) -> Option<Abbreviation> {
    let bytes = word.as_bytes();
    if bytes.len() <= 8 {
        if let Ok(at) = KEYS.binary_search(&key(bytes)) {
            let (_, abbreviation, written) = TABLE[at];
            if written == Any || is_capitalised(bytes) {
                return Some(abbreviation);
            }
        }
    }
    is_dotted(word).then_some(Name)
}

/// Whether a word is written "Mr" or "MR".
fn is_capitalised(word: &[u8]) -> bool {
    word.split_first().is_some_and(|(first, rest)| {
        first.is_ascii_uppercase()
            && (rest.iter().all(u8::is_ascii_lowercase) || rest.iter().all(u8::is_ascii_uppercase))
    })
}

/// Whether a word is letters with full stops between them, as "U.S", "p.m" and "Ph.D" are: one
/// letter a part, the first part of two if they are a capital and a small letter.
pub(super) fn is_dotted(word: &str) -> bool {
    let mut parts = word.split('.');
    let is_first = parts.next().is_some_and(|part| match part.as_bytes() {
        [letter] => letter.is_ascii_alphabetic(),
        [first, second] => first.is_ascii_uppercase() && second.is_ascii_lowercase(),
        _ => false,
    });
    let mut rest = parts.peekable();
    is_first
        && rest.peek().is_some()
        && rest.all(|part| matches!(part.as_bytes(), [letter] if letter.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_in_lower_case() {
        assert!(TABLE.is_sorted_by(|(left, ..), (right, ..)| left < right));
        assert!(TABLE.iter().all(|(word, ..)| !word.bytes().any(|b| b.is_ascii_uppercase())));
        assert!(TABLE.iter().all(|(word, ..)| word.len() <= 8));
    }

    #[test]
    fn a_word_is_an_abbreviation_only_as_it_is_written() {
        assert_eq!(find("Mr"), Some(Title));
        assert_eq!(find("MR"), Some(Title));
        assert_eq!(find("mr"), None);
        assert_eq!(find("vs"), Some(Title));
        assert_eq!(find("no"), None);
        assert_eq!(find("No"), Some(Number));
        assert_eq!(find("goods"), None);
        assert_eq!(find(""), None);
        assert_eq!(find("p.m"), Some(Clock));
        assert_eq!(find("P.M"), Some(Clock));
    }

    #[test]
    fn letters_with_full_stops_are_dotted() {
        for word in ["U.S", "p.m", "Ph.D", "J.K", "D.C", "r.i.p"] {
            assert!(is_dotted(word), "{word}");
        }
        for word in ["", ".", "U", "U.", "news.example", "no.b", "t.co", "a.b.cd"] {
            assert!(!is_dotted(word), "{word}");
        }
    }
}
