//! Printed bylines: a line or a run of names with mail addresses.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::{tag, take_while, take_while1};
use nom::character::satisfy;
use nom::combinator::{not, opt, recognize, verify};
use nom::multi::{many0, separated_list1};
use nom::sequence::{delimited, terminated};

use super::super::mail::address;
use super::super::name::{begins_as_hangul_name, is_hangul_name, is_spaced_name, latin};
use super::super::rule::{Rule, read, read_all};
use super::super::signs::{
    closes_round, closes_square, is_hangul, is_word, opens_round, opens_square,
};
use super::sentence::is_longer;
use super::{Claim, Found};
use crate::layout::{trim, trim_end};
use crate::tree::{BylineKind, Few};
use crate::words::{self, REPORTERS};

/// How far behind the start of a name its mail address may begin, in bytes.
pub(super) const NEAR: usize = 200;
/// The longest line of a name and a role alone, in bytes.
const NAME_LINE: usize = 60;

/// `printed`, at the start of `text`.
pub(super) fn printed(text: &str) -> Option<Found<'_>> {
    if let Some(inside) = text.strip_prefix('(') {
        // "(김하늘 기자 sky@example.com)"
        let (names, rest) = read(persons(), inside)?;
        let rest = rest.trim_start_matches([' ', '\u{A0}']).strip_prefix(')')?;
        return Some(found(names.into(), &text[..text.len() - rest.len()]));
    }
    let (names, rest) = read(persons(), text)?;
    // "YTN 김하늘 [sky@example.com] 입니다." is a sign-off.
    if trim(rest).starts_with("입니다") {
        return None;
    }
    Some(found(names.into(), &text[..text.len() - rest.len()]))
}

fn found<'a>(names: Few<&'a str>, text: &'a str) -> Found<'a> {
    Found { kind: BylineKind::Printed, names, claim: Claim::Certain, text }
}

/// The names in `text`, the inside of square brackets, if all of it is `person` with an address.
pub(in super::super) fn in_brackets(text: &str) -> Option<Few<&str>> {
    memchr::memchr(b'@', text.as_bytes())?;
    read_all(persons(), trim(text)).map(Few::from)
}

/// `{ name sign } person { sign person }`, where a sign is `';' | ',' | '·' | '/'`
fn persons<'a>() -> impl Rule<'a, Vec<&'a str>> {
    let separator = || (blanks(), satisfy(|c| matches!(c, ';' | ',' | '·' | '/')), blanks());
    // "김하늘·이바다 기자 (sky@example.com)"
    let name = verify(take_while1(is_hangul), |name: &str| is_hangul_name(name));
    let names = many0(terminated(name, separator()));
    (names, separated_list1(separator(), person())).map(|(mut names, more)| {
        names.extend(more);
        names
    })
}

/// `person := [outlet] name ([role] ('(' address ')' | '[' address ']') | role address)`
fn person<'a>() -> impl Rule<'a, &'a str> {
    let round =
        delimited((satisfy(opens_round), blanks()), address(), (blanks(), satisfy(closes_round)));
    let square =
        delimited((satisfy(opens_square), blanks()), address(), (blanks(), satisfy(closes_square)));
    let words = take_while1(|c: char| {
        is_hangul(c) || c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | '.' | '·')
    });
    // The address tells it from narration, and is read before the name.
    let bracketed = (words, blanks(), alt((round, square))).map_opt(|(words, _, _)| name_of(words));
    alt((bracketed, person_at()))
}

/// `role address` behind a name, and no word behind that.
fn person_at<'a>() -> impl Rule<'a, &'a str> {
    let words = take_while1(|c: char| is_hangul(c) || matches!(c, ' ' | '\u{A0}'));
    let sign = (opt(satisfy(|c| matches!(c, '/' | '|' | ','))), blanks());
    let end = not(satisfy(is_word));
    (words, sign, address(), end)
        .map_opt(|(words, _, _, ())| name_of(words).filter(|_| ends_with_role(trim(words))))
}

fn ends_with_role(words: &str) -> bool {
    REPORTERS.iter().any(|role| words.ends_with(role))
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

/// Whether the text may end with a name line: with what a reporter is called.
pub(super) fn ends_as_name_line(text: &str) -> bool {
    let inside = text.strip_suffix(')').map_or(text, trim_end);
    ["기자", "특파원", "캐스터"].iter().any(|role| inside.ends_with(role))
}

/// "김하늘 기자", alone in its paragraph, in round brackets or none.
pub(super) fn name_line(line: &str) -> Option<Found<'_>> {
    let inside = match line.strip_prefix('(') {
        Some(rest) => trim(rest.strip_suffix(')')?),
        None => line,
    };
    if !begins_as_hangul_name(inside) || is_longer(inside, NAME_LINE) {
        return None;
    }
    let (name, role) = inside.split_once(' ')?;
    let role = role.rsplit(' ').next()?;
    let reporter =
        matches!(role, "기자" | "특파원" | "캐스터" | "기상캐스터") || role.ends_with("전문기자");
    (reporter && is_hangul_name(name)).then(|| found(Few::one(name), line))
}

fn blanks<'a>() -> impl Rule<'a, &'a str> {
    recognize(opt(take_while(|c: char| matches!(c, ' ' | '\u{A0}')))).or(tag(""))
}
