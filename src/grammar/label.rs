//! The label of a quote: who says it.
//!
//! ```text
//! label       := parts | name-title
//! parts       := part ('/' part)*                  the name, the title, the notes
//! name-title  := name '(' title ')' | '(' label ')'
//! ```
//!
//! No label has blanks around it.

use memchr::memmem;
use nom::IResult;

use super::kinds::Kinds;
use super::name::is_hangul_name;
use super::rule::{Missed, read};
use super::signs::{closes_round, is_hangul, is_slash, is_stop, is_word, opens_round};
use crate::diagnostics::{Code, Diagnostic};
use crate::layout::{Source, is_blank, span, trim};
use crate::tree::{Attribution, Few};
use crate::words::{ends_clause, is_clause_word};

/// `parts := part ('/' part)*`, trimmed.
fn parts(label: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(label);
    std::iter::from_fn(move || {
        let (found, behind) = read(part, rest?)?;
        rest = behind.strip_prefix(is_slash);
        Some(trim(found))
    })
}

/// `part := { any character but '/' | '(' { any character } ')' }`
#[allow(clippy::unnecessary_wraps, reason = "a nom rule")]
fn part(text: &str) -> IResult<&str, &str, Missed> {
    const SIGNS: Kinds = Kinds::SLASH.or(Kinds::ROUND).or(Kinds::WIDE);
    let mut depth = 0usize;
    let mut at = 0;
    while let Some(found) = SIGNS.find(&text.as_bytes()[at..]) {
        at += found;
        let Some(c) = text[at..].chars().next() else { break };
        if opens_round(c) {
            depth += 1;
        } else if closes_round(c) {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && is_slash(c) {
            return Ok((&text[at..], &text[..at]));
        }
        at += c.len_utf8();
    }
    Ok(("", text))
}

/// `name-title := name '(' title ')' | '(' label ')'`, the brackets balanced.
fn name_title(label: &str) -> (&str, &str) {
    let mut label = label;
    // "(Realtor(VOICE MODIFIED))": the outer brackets say nothing.
    for _ in 0..2 {
        let Some(inner) = label.strip_suffix(closes_round) else { return (label, "") };
        let Some((at, bracket)) = last_opening(inner) else { return (label, "") };
        let title = trim(&inner[at + bracket.len_utf8()..]);
        match trim(&inner[..at]) {
            "" => label = title,
            name => return (name, title),
        }
    }
    (label, "")
}

/// The last round bracket that opens in the text and does not close.
fn last_opening(text: &str) -> Option<(usize, char)> {
    let mut depth = 1usize;
    let mut rest = text;
    loop {
        let at = Kinds::ROUND.or(Kinds::WIDE).find_last(rest.as_bytes())?;
        let c = text[at..].chars().next()?;
        if closes_round(c) {
            depth += 1;
        } else if opens_round(c) {
            depth -= 1;
        }
        if depth == 0 {
            return Some((at, c));
        }
        rest = &text[..at];
    }
}

/// Whether a title in round brackets, not a slash, divides this label.
pub(super) fn is_bracketed(label: &str) -> bool {
    bracketed(label).is_some()
}

/// The name and the title in round brackets, if these, not a slash, divide this label.
fn bracketed(label: &str) -> Option<(&str, &str)> {
    let (name, title) = name_title(label);
    let divides = name.len() < label.len() && label.contains(is_word) && !is_divided(label);
    divides.then_some((name, title))
}

/// Whether a slash divides this label.
pub(super) fn is_divided(label: &str) -> bool {
    part(label).is_ok_and(|(rest, _)| !rest.is_empty())
}

/// The label of a quote in square or angle brackets, where round brackets belong to the title.
pub(super) fn attribution<'a>(
    label: &'a str,
    source: Source<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Attribution<'a>> {
    let mut parts = parts(label);
    let name = parts.next()?;
    let title = parts.next();
    let built = build(name, title.unwrap_or_default(), parts, source)?;
    if let Some(title) = title {
        let empty = |code, part| {
            let at = source.offset(part);
            Diagnostic::new(code, span(at, at))
        };
        if name.is_empty() {
            diagnostics.push(empty(Code::EmptyName, label));
        }
        if title.is_empty() {
            diagnostics.push(empty(Code::EmptyTitle, title));
        }
    }
    Some(built)
}

/// The label behind a tag, where round brackets may hold the title: `Name(Title)`.
pub(super) fn tagged_attribution<'a>(
    label: &'a str,
    source: Source<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Attribution<'a>> {
    if let Some((name, title)) = bracketed(label) {
        return build(name, title, std::iter::empty(), source);
    }
    attribution(label, source, diagnostics)
}

fn build<'a>(
    name: &'a str,
    title: &'a str,
    notes: impl Iterator<Item = &'a str>,
    source: Source<'a>,
) -> Option<Attribution<'a>> {
    let phrase = |text: &'a str| (!text.is_empty()).then(|| source.phrase(text));
    let name = phrase(name);
    let title = phrase(title);
    let notes: Few<_> = notes.filter_map(phrase).collect();
    let first = name.as_ref().or(title.as_ref()).or(notes.first())?;
    let last = notes.last().or(title.as_ref()).or(name.as_ref())?;
    let span = first.span.to(last.span);
    Some(Attribution { name, title, notes, span })
}

/// Whether a label reads as a speaker, not as a clause of what is said.
pub(super) fn is_speaker(label: &str) -> bool {
    label.contains(is_word) && !has_sentence_end(label) && !is_clause(trim(name(label)))
}

/// What stands before the first slash.
fn name(label: &str) -> &str {
    let slash = Kinds::SLASH.or(Kinds::WIDE).sign(label, is_slash);
    slash.map_or(label, |(at, _)| &label[..at])
}

/// Whether the label has words of a clause: "There are two things".
pub(super) fn is_clause(label: &str) -> bool {
    if label.is_ascii() {
        return is_english_clause(label);
    }
    if !Kinds::LATIN.are_in(label) {
        return is_korean_clause(label);
    }
    let main = memmem::find(label.as_bytes(), WHO).map_or(label, |at| &label[..at]);
    if main.is_ascii() {
        return is_english_clause(main);
    }
    let mut words = main.split(|c: char| !(is_word(c) || matches!(c, '\'' | '’' | '-')));
    is_korean_clause(main) || words.any(is_clause_word)
}

/// "A driver who was there": the relative clause makes no sentence of it.
const WHO: &[u8] = b" who ";

fn is_korean_clause(label: &str) -> bool {
    ends_clause(label) && !is_hangul_name(label)
}

/// The same for a label in ASCII.
fn is_english_clause(label: &str) -> bool {
    // A hyphen joins: "Mi-so" and "I-seul" are names.
    const JOINED: Kinds = Kinds::LATIN.or(Kinds::JOINED);
    let bytes = label.as_bytes();
    let mut behind = 0;
    for word in bytes.split(|&byte| !JOINED.hold(byte)) {
        let start = behind;
        behind = start + word.len() + 1;
        let clause = match word {
            [] | [b'A'..=b'H' | b'J'..=b'Z', ..] => false,
            // "I. Holm" begins with an initial.
            b"I" => !label.starts_with("I. "),
            [b'I', next, ..] => *next == b'\'',
            b"who" if start > 0 && bytes[start - 1..].starts_with(WHO) => return false,
            word => is_clause_word(&label[start..start + word.len()]),
        };
        if clause {
            return true;
        }
    }
    false
}

/// Whether a sentence ends within the label. The full stops of abbreviations and initials do not.
pub(super) fn has_sentence_end(label: &str) -> bool {
    let mut at = 0;
    while let Some(found) = Kinds::STOP.or(Kinds::WIDE).find(&label.as_bytes()[at..]) {
        at += found;
        let mut behind = label[at..].chars();
        let ends = match behind.next() {
            Some('.') => {
                let next = behind.next();
                let ends = next.is_none_or(|next| is_blank(next) || is_slash(next));
                ends && !ends_abbreviated(&label[..at])
            }
            Some(c) => is_stop(c),
            None => false,
        };
        if ends {
            return true;
        }
        at += label[at..].chars().next().map_or(1, char::len_utf8);
    }
    false
}

/// Whether a full stop behind the text abbreviates: "Prof.", "St.", "vs.".
fn ends_abbreviated(text: &str) -> bool {
    /// The longest abbreviation, and the longest that may be in small letters.
    const LONGEST: (usize, usize) = (4, 3);
    let word = text.chars().rev().take_while(|&c| is_word(c)).take(LONGEST.0 + 1);
    let (length, first) = word.fold((0, ' '), |(length, _), c| (length + 1, c));
    let fits = length <= LONGEST.1 || length <= LONGEST.0 && first.is_uppercase();
    fits && !text.ends_with(is_hangul)
}

#[cfg(test)]
mod tests {
    use super::{has_sentence_end, is_speaker, name_title};

    #[test]
    fn labels_are_told_from_clauses() {
        for speaker in [
            "Restaurant clerk",
            "Ana Ruiz/U.S. President",
            "Tenant in their 30s",
            "목격자",
            "Do Kyung-ah",
            "Lee Mi-so",
            "A driver who was there",
        ] {
            assert!(is_speaker(speaker), "{speaker}");
        }
        for clause in ["There are two things", "What I think", "이렇게 말했습니다"] {
            assert!(!is_speaker(clause), "{clause}");
        }
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        assert!(!has_sentence_end("Prof. J. Lind, St. Olaf"));
        assert!(has_sentence_end("He went home. Then"));
    }

    #[test]
    fn a_title_may_stand_in_round_brackets() {
        assert_eq!(name_title("Ana Ruiz(Pilot)"), ("Ana Ruiz", "Pilot"));
        assert_eq!(name_title("(Pilot (VOICE ALTERED))"), ("Pilot", "VOICE ALTERED"));
        assert_eq!(
            name_title("Bo Lind (Chiefs of Staff (June 25))"),
            ("Bo Lind", "Chiefs of Staff (June 25)")
        );
        assert_eq!(name_title("(PILOT)"), ("PILOT", ""));
        assert_eq!(name_title("Ana Ruiz)"), ("Ana Ruiz)", ""));
    }
}
