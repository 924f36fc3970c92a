//! The label of a quote: who says it.
//!
//! ```text
//! label       := parts | name-title
//! parts       := part ('/' part)*                  the name, the title, the notes
//! name-title  := name '(' title ')' | '(' label ')'
//! ```

use memchr::{memchr, memchr3, memmem};
use nom::IResult;

use super::name::is_hangul_name;
use super::rule::{Missed, read};
use super::signs::{closes_round, is_hangul, is_slash, is_stop, is_word, opens_round};
use crate::diagnostics::{Code, Diagnostic};
use crate::layout::{Source, is_blank, span, trim};
use crate::tree::{Attribution, Few, Phrase, Span};
use crate::words::{CLAUSE_ENDS, is_clause_word};

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
    // Up to the first slash or bracket, or what may be one: the last byte begins full-width signs.
    let Some(first) = memchr3(b'/', b'(', 0xEF, text.as_bytes()) else { return Ok(("", text)) };
    if text.as_bytes()[first] == b'/' {
        return Ok((&text[first..], &text[..first]));
    }
    let mut depth = 0usize;
    let end = text.char_indices().find(|&(_, c)| {
        if opens_round(c) {
            depth += 1;
        } else if closes_round(c) {
            depth = depth.saturating_sub(1);
        }
        depth == 0 && is_slash(c)
    });
    let (part, rest) = text.split_at(end.map_or(text.len(), |(at, _)| at));
    Ok((rest, part))
}

/// `name-title := name '(' title ')' | '(' label ')'`, the brackets balanced.
fn name_title(label: &str) -> (&str, &str) {
    let mut label = label;
    // "(Realtor(VOICE MODIFIED))": the outer brackets say nothing.
    for _ in 0..2 {
        let Some(inner) = label.strip_suffix(closes_round) else { return (label, "") };
        let mut depth = 1usize;
        let opening = inner.char_indices().rev().find(|&(_, c)| {
            if closes_round(c) {
                depth += 1;
            } else if opens_round(c) {
                depth -= 1;
            }
            depth == 0
        });
        let Some((at, bracket)) = opening else { return (label, "") };
        let title = trim(&inner[at + bracket.len_utf8()..]);
        match trim(&inner[..at]) {
            "" => label = title,
            name => return (name, title),
        }
    }
    (label, "")
}

/// Whether a title in round brackets, not a slash, divides this label.
pub(super) fn is_bracketed(label: &str) -> bool {
    label.contains(is_word)
        && name_title(label).0.len() < label.len()
        && part(label).is_ok_and(|(rest, _)| rest.is_empty())
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
    let label = trim(label);
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
    let label = trim(label);
    if is_bracketed(label) {
        let (name, title) = name_title(label);
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
    let phrase = |text: &'a str| {
        (!text.is_empty()).then(|| {
            let span = source.span(text);
            Phrase { text: source.cow(span), span }
        })
    };
    let name = phrase(name);
    let title = phrase(title);
    let notes: Few<_> = notes.filter_map(phrase).collect();
    let mut spans = name.iter().chain(&title).chain(&notes).map(|phrase| phrase.span);
    let span = spans.next()?;
    let span = spans.fold(span, Span::to);
    Some(Attribution { name, title, notes, span })
}

/// Whether a label reads as a speaker, not as a clause of what is said.
pub(super) fn is_speaker(label: &str) -> bool {
    let label = trim(label);
    let name = trim(label.split(is_slash).next().unwrap_or(label));
    label.contains(is_word) && !has_sentence_end(label) && !is_clause(name)
}

/// Whether the label has words of a clause: "There are two things".
pub(super) fn is_clause(label: &str) -> bool {
    // "A driver who was there": the relative clause makes no sentence of it.
    let bytes = label.as_bytes();
    let who = memchr(b'w', bytes).and_then(|_| memmem::find(bytes, b" who "));
    let label = who.map_or(label, |at| &label[..at]);
    // A hyphen joins: "Mi-so" and "I-seul" are names.
    if label.is_ascii() {
        // "I. Holm" begins with an initial.
        let initial = label.starts_with("I. ");
        return ascii_words(label)
            .any(|word| word == "I" && !initial || word.starts_with("I'") || is_clause_word(word));
    }
    let mut words = label.split(|c: char| !(is_word(c) || matches!(c, '\'' | '’' | '-')));
    CLAUSE_ENDS.iter().any(|end| label.ends_with(end)) && !is_hangul_name(label)
        || words.any(is_clause_word)
}

/// The words of an ASCII label, with the apostrophes and hyphens in them.
fn ascii_words(label: &str) -> impl Iterator<Item = &str> {
    let joins = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'\'' | b'-');
    let mut rest = label;
    std::iter::from_fn(move || {
        rest = &rest[rest.bytes().position(|byte| joins(&byte))?..];
        let end = rest.bytes().position(|byte| !joins(&byte)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        rest = behind;
        Some(word)
    })
}

/// Whether a sentence ends within the label. The full stops of abbreviations and initials do not.
pub(super) fn has_sentence_end(label: &str) -> bool {
    // Stops are ASCII, or begin with a byte of the signs.
    let bytes = label.as_bytes();
    if memchr3(b'.', b'?', b'!', bytes).is_none() && memchr3(0xE2, 0xE3, 0xEF, bytes).is_none() {
        return false;
    }
    let mut word = 0;
    let mut capital = false;
    let mut last = ' ';
    let mut chars = label.chars().peekable();
    while let Some(c) = chars.next() {
        let ends = match c {
            '.' => {
                let ends = chars.peek().is_none_or(|&next| is_blank(next) || is_slash(next));
                // "Prof.", "St.", "vs."
                let abbreviated = word <= 4 && (capital || word < 4) && !is_hangul(last);
                ends && !abbreviated
            }
            c if is_stop(c) => true,
            _ => false,
        };
        if ends {
            return true;
        }
        if word == 0 {
            capital = c.is_uppercase();
        }
        word = if is_word(c) { word + 1 } else { 0 };
        last = c;
    }
    false
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
