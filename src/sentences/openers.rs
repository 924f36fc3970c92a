//! Words that tell whether a sentence begins.

/// English words that typically open a sentence, in lower case and byte order. Words that are
/// surnames as well ("So", "An", "You") are left out: they stand behind initials.
#[rustfmt::skip]
const STARTERS: &[&str] = &[
    "a", "according", "after", "all", "also", "although", "and", "another", "as", "at",
    "because", "before", "both", "but", "by", "despite", "during", "each", "even", "every",
    "few", "for", "from", "he", "her", "here", "his", "how", "however", "i", "if", "in",
    "instead", "it", "its", "last", "later", "let", "many", "meanwhile", "more", "most", "my",
    "nearly", "neither", "next", "nobody", "none", "nor", "nothing", "now", "on", "once", "one",
    "only", "or", "other", "others", "our", "people", "police", "several", "she", "since",
    "some", "still", "such", "that", "the", "their", "then", "there", "these", "they", "this",
    "those", "though", "to", "today", "tomorrow", "two", "under", "until", "was", "we", "were",
    "what", "when", "where", "whether", "which", "while", "who", "why", "with", "without",
    "yes", "yesterday", "yet", "your",
];

/// What may follow "3 p.m." in the same sentence, in lower case and byte order.
#[rustfmt::skip]
const DAYS_AND_ZONES: &[&str] = &[
    "apr", "april", "aug", "august", "bst", "cdt", "cest", "cet", "cst", "dec", "december",
    "edt", "est", "et", "feb", "february", "fri", "friday", "gmt", "jan", "january", "jst",
    "jul", "july", "jun", "june", "kst", "mar", "march", "may", "mdt", "mon", "monday", "mst",
    "nov", "november", "oct", "october", "pdt", "pst", "pt", "sat", "saturday", "sep", "sept",
    "september", "sun", "sunday", "thu", "thur", "thurs", "thursday", "tue", "tues", "tuesday",
    "utc", "wed", "wednesday",
];

/// Ends of addresses, which follow a full stop without a blank, in lower case and byte order.
const DOMAINS: &[&str] = &["com", "edu", "gov", "info", "io", "kr", "net", "org", "tv"];

const LONGEST: usize = 12;

/// Whether an English word, in whatever case, typically opens a sentence.
pub(super) fn is_starter(word: &str) -> bool {
    is_in(STARTERS, word)
}

/// Whether a word is a day, a month or a time zone.
pub(super) fn is_day_or_zone(word: &str) -> bool {
    is_in(DAYS_AND_ZONES, word)
}

/// Whether a word ends an address, as "Com" does.
pub(super) fn is_domain(word: &str) -> bool {
    is_in(DOMAINS, word)
}

fn is_in(table: &[&str], word: &str) -> bool {
    let bytes = word.as_bytes();
    if bytes.len() > LONGEST {
        return false;
    }
    let mut lower = [0; LONGEST];
    let lower = &mut lower[..bytes.len()];
    lower.copy_from_slice(bytes);
    lower.make_ascii_lowercase();
    table.binary_search_by(|entry| entry.as_bytes().cmp(lower)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_in_order_and_in_lower_case() {
        for table in [STARTERS, DAYS_AND_ZONES, DOMAINS] {
            assert!(table.is_sorted_by(|left, right| left < right));
            for word in table {
                assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
                assert!(word.len() <= LONGEST, "{word}");
            }
        }
    }

    #[test]
    fn case_does_not_matter() {
        assert!(is_starter("The") && is_starter("THE") && !is_starter("Thee"));
        assert!(!is_starter("") && !is_starter("Misunderstandings"));
        assert!(is_day_or_zone("KST") && is_domain("Com"));
    }
}
