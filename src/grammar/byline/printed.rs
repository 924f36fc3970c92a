//! Printed bylines: a line or a run of names with mail addresses.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::{tag, take_while, take_while1};
use nom::character::satisfy;
use nom::combinator::{opt, recognize};
use nom::multi::separated_list1;
use nom::sequence::delimited;

use super::super::mail::address;
use super::super::name::{is_hangul_name, is_spaced_name, latin};
use super::super::rule::{Rule, read};
use super::super::signs::{closes_round, closes_square, is_hangul, opens_round, opens_square};
use super::sentence::length;
use super::{Claim, Found};
use crate::layout::trim;
use crate::tree::BylineKind;
use crate::words::{self, REPORTERS};

/// How far behind the start of a name its mail address may begin, in bytes.
const NEAR: usize = 200;

/// Whether a printed byline may begin the text at all.
pub(super) fn may_print(text: &str) -> bool {
    let near = &text.as_bytes()[..text.len().min(NEAR)];
    memchr::memchr(b'@', near).is_some() || is_name_line(trim(text)).is_some()
}

/// `printed`, at the start of `text`.
pub(super) fn printed(text: &str) -> Option<Found<'_>> {
    if let Some(name) = is_name_line(trim(text)) {
        return Some(found(vec![name], trim(text)));
    }
    let (names, rest) = read(persons(), text)?;
    // "YTN 김하늘 [sky@example.com] 입니다." is a sign-off.
    if trim(rest).starts_with("입니다") {
        return None;
    }
    Some(found(names, &text[..text.len() - rest.len()]))
}

fn found<'a>(names: Vec<&'a str>, text: &'a str) -> Found<'a> {
    Found { kind: BylineKind::Printed, names, claim: Claim::Certain, text }
}

/// `person { (';' | ',' | '·') person }`
fn persons<'a>() -> impl Rule<'a, Vec<&'a str>> {
    let separator = (blanks(), satisfy(|c| matches!(c, ';' | ',' | '·' | '/')), blanks());
    separated_list1(separator, person())
}

/// `person := [outlet] name [role] ('(' address ')' | '[' address ']')`
fn person<'a>() -> impl Rule<'a, &'a str> {
    let round =
        delimited((satisfy(opens_round), blanks()), address(), (blanks(), satisfy(closes_round)));
    let square =
        delimited((satisfy(opens_square), blanks()), address(), (blanks(), satisfy(closes_square)));
    (named(), blanks(), alt((round, square))).map(|(name, _, _)| name)
}

/// `[outlet] name [role]`
fn named<'a>() -> impl Rule<'a, &'a str> {
    let words = take_while1(|c: char| {
        is_hangul(c) || c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | '.' | '·')
    });
    words.map_opt(name_of)
}

/// The one name in "[outlet] name [role]".
fn name_of(words: &str) -> Option<&str> {
    if words.len() > 90 {
        return None;
    }
    let words = trim(words);
    let words = words::outlet(words).map_or(words, |outlet| trim(&words[outlet.len()..]));
    if words.contains(is_hangul) {
        let mut rest = words.split(' ').filter(|word| !word.is_empty());
        let first = rest.next()?;
        let glued = REPORTERS.iter().find_map(|role| first.strip_suffix(role)).unwrap_or(first);
        let spaced = words.split_once(' ').and_then(|(surname, rest)| {
            let given = rest.split(' ').next()?;
            let given = REPORTERS.iter().find_map(|role| given.strip_suffix(role)).unwrap_or(given);
            is_spaced_name(surname, given).then(|| &words[..surname.len() + 1 + given.len()])
        });
        if spaced.is_some() {
            rest.next();
        }
        let roles = rest.all(|word| {
            REPORTERS.iter().any(|role| word.ends_with(role)) || word.ends_with(['부', '국', '팀'])
        });
        return spaced.or(Some(glued).filter(|name| is_hangul_name(name))).filter(|_| roles);
    }
    let words = words
        .strip_prefix("Reporter ")
        .or_else(|| words.strip_suffix(" reporter"))
        .unwrap_or(words);
    latin(words).filter(|name| name.len() == words.len())
}

/// "김하늘 기자", alone in its paragraph.
fn is_name_line(line: &str) -> Option<&str> {
    if length(line) > 60 {
        return None;
    }
    let (name, role) = line.split_once(' ')?;
    let role = role.rsplit(' ').next()?;
    let reporter = matches!(role, "기자" | "특파원") || role.ends_with("전문기자");
    (reporter && is_hangul_name(name)).then_some(name)
}

fn blanks<'a>() -> impl Rule<'a, &'a str> {
    recognize(opt(take_while(|c: char| matches!(c, ' ' | '\u{A0}')))).or(tag(""))
}
