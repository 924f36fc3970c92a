//! Bylines in Korean.
//!
//! ```text
//! toss     := … name {[','|'·'] name} [desk] role particle … hand-over-verb …
//!           | … name role ('!' | ',' | '.' | '입니다') …
//!           | … '보도에' name '입니다'
//!           | … surname '반장' … '발제' …
//! sign-off := [place '에서'] outlet name ['[' address ']'] '입니다'
//! ```

use std::sync::LazyLock;

use memchr::memmem::Finder;
use nom::bytes::{tag, take_while};
use nom::combinator::opt;
use nom::sequence::delimited;

use super::super::mail::{address, is_address};
use super::super::name::{is_hangul_name, is_hangul_surname, is_spaced_name};
use super::super::rule::read;
use super::super::signs::{is_hangul, is_stop};
use super::sentence::length;
use super::{Claim, Found};
use crate::layout::{trim, trim_end};
use crate::tree::BylineKind::{SignOff, Toss};
use crate::words::{
    HANDOVER_VERBS, PARTICLES, REPORTER_KINDS, REPORTERS, TALK_ENDS, TEAM_LEADERS, THANKS, outlet,
};

/// The longest sentence that is looked at, in bytes.
const LONGEST: usize = 900;

/// Words of which bylines are made, or parts of them.
static HINTS: LazyLock<Vec<Finder<'static>>> = LazyLock::new(|| {
    let leaders = TEAM_LEADERS.iter().map(|(role, _)| role);
    let outlets = ["보도에", "엠비", "채널", "아리랑", "뉴스Y", "G1"];
    REPORTERS.iter().chain(leaders).chain(&outlets).map(|hint| Finder::new(*hint)).collect()
});

/// Whether the text has a word of which bylines are made.
pub(super) fn hints(text: &str) -> bool {
    // Without Hangul there is none.
    let bytes = text.as_bytes();
    let mut first = bytes.iter().filter(|byte| !matches!(byte, b'\n' | b'\r')).take(64);
    if !first.any(|&byte| byte >= 0xEA) {
        return false;
    }
    HINTS.iter().any(|hint| hint.find(bytes).is_some())
}

/// The byline that the sentence is, or ends with.
pub(super) fn byline(sentence: &str) -> Option<Found<'_>> {
    if length(sentence) > LONGEST {
        return None;
    }
    sign_off(sentence)
        .or_else(|| toss(sentence))
        .or_else(|| in_the_report(sentence))
        .or_else(|| team_leader(sentence))
}

/// `… name … role particle …`
fn toss(sentence: &str) -> Option<Found<'_>> {
    if !REPORTERS.iter().any(|role| sentence.contains(role)) {
        return None;
    }
    if THANKS.iter().any(|thanks| sentence.contains(thanks)) {
        return None;
    }
    let mut names = Vec::new();
    let mut claim = None;
    let words: Vec<&str> = sentence.split_whitespace().collect();
    for (at, word) in words.iter().enumerate() {
        let Some((before, role, after)) = split_role(word) else { continue };
        if is_closing(after, sentence) {
            return None;
        }
        let Some(mut found) = names_before(sentence, before, &words[..at]) else { continue };
        names.append(&mut found);
        let sure = certainty(role, after, at + 1 == words.len(), sentence);
        claim = match (claim, sure) {
            (Some(Claim::Certain), _) | (_, Claim::Certain) => Some(Claim::Certain),
            _ => Some(Claim::Last),
        };
    }
    Some(Found { kind: Toss, names, claim: claim?, text: sentence })
}

/// A word split before and behind the role in it, if a particle follows.
fn split_role(word: &str) -> Option<(&str, &'static str, &str)> {
    REPORTERS.iter().find_map(|role| {
        let (before, after) = word.split_once(role)?;
        let particle = after.trim_end_matches(|c: char| !c.is_alphanumeric());
        let fits = *role == "기잡니다" && particle.is_empty()
            || *role != "기잡니다" && PARTICLES.contains(&particle);
        fits.then_some((before, *role, after))
    })
}

/// The names before a role: glued to it, in the word before, or before the name of a desk.
fn names_before<'a>(sentence: &'a str, glued: &'a str, words: &[&'a str]) -> Option<Vec<&'a str>> {
    if is_hangul_name(glued) {
        return Some(vec![glued]);
    }
    // "통일외교 전문기자" may stand behind the name, "취재기자" names nobody.
    let kind = REPORTER_KINDS.iter().any(|kind| glued.ends_with(kind));
    if !glued.is_empty() && !kind {
        return None;
    }
    if let Some(name) = spaced_name(sentence, words).filter(|_| glued.is_empty()) {
        return Some(vec![name]);
    }
    for (back, word) in words.iter().rev().take(3).enumerate() {
        let plain = word.trim_end_matches(',');
        let found: Vec<&str> =
            plain.split(['·', ',', '/']).filter(|name| !name.is_empty()).collect();
        if !found.is_empty() && found.iter().all(|name| is_hangul_name(name)) {
            // "김하늘, 이바다 기자"
            let mut names = Vec::new();
            for word in words[..words.len() - 1 - back].iter().rev() {
                let Some(name) = word.strip_suffix(',').filter(|name| is_listed_name(name)) else {
                    break;
                };
                names.insert(0, name);
            }
            names.extend(found);
            return Some(names);
        }
        // Only the name of a desk or of a field may stand between: "통일외교 전문기자".
        let desk = kind || plain.ends_with(['부', '팀', '국']);
        if !desk || !plain.chars().all(is_hangul) {
            return None;
        }
    }
    None
}

/// Whether a word before a comma is one name more: "상황, " and "이유를, " are none.
fn is_listed_name(word: &str) -> bool {
    is_hangul_name(word) && word.len() > 6 && !word.ends_with(['을', '를', '는', '엔', '에'])
}

/// "남궁 결", "윤 형": a name with a blank behind the surname, of the last two words.
fn spaced_name<'a>(sentence: &'a str, words: &[&'a str]) -> Option<&'a str> {
    let [.., surname, given] = words else { return None };
    if !is_spaced_name(surname, given) {
        return None;
    }
    let offset = |word: &str| word.as_ptr() as usize - sentence.as_ptr() as usize;
    Some(&sentence[offset(surname)..offset(given) + given.len()])
}

/// `'보도에' name '입니다'`
fn in_the_report(sentence: &str) -> Option<Found<'_>> {
    let bare = sentence.trim_end_matches(|c: char| !c.is_alphanumeric());
    let before = bare.strip_suffix("입니다")?;
    let (before, name) = before.rsplit_once(' ')?;
    let starts = ["보도에", "취재에"].iter().any(|start| trim_end(before).ends_with(start));
    (starts && is_hangul_name(name)).then(|| Found {
        kind: Toss,
        names: vec![name],
        claim: Claim::Certain,
        text: sentence,
    })
}

/// Whether a talk "with" the reporter is over: "기자와 이야기 나눴습니다".
fn is_closing(after: &str, sentence: &str) -> bool {
    let bare = sentence.trim_end_matches(|c: char| !c.is_alphanumeric());
    matches!(after, "와" | "과" | "하고") && TALK_ENDS.iter().any(|end| bare.ends_with(end))
}

fn certainty(role: &str, after: &str, last: bool, sentence: &str) -> Claim {
    let particle = after.trim_end_matches(|c: char| !c.is_alphanumeric());
    let vocative = particle.is_empty() && (after.starts_with(['!', ',', '.', '?']) || last);
    let is = particle.ends_with("입니다") || role == "기잡니다";
    let hands_over = HANDOVER_VERBS.iter().any(|verb| {
        // The verb ends the sentence.
        sentence.rfind(verb).is_some_and(|at| {
            sentence[at..].chars().filter(|c| !c.is_whitespace()).take(21).count() <= 20
        })
    });
    if vocative || is || hands_over { Claim::Certain } else { Claim::Last }
}

/// `… surname '반장' … '발제' …`
fn team_leader(sentence: &str) -> Option<Found<'_>> {
    let mut words = sentence.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let next = words.peek()?;
        let leads = TEAM_LEADERS
            .iter()
            .any(|(role, verb)| next.starts_with(role) && sentence.contains(verb));
        if leads && (is_hangul_surname(word) || is_hangul_name(word)) {
            return Some(Found {
                kind: Toss,
                names: vec![word],
                claim: Claim::Certain,
                text: sentence,
            });
        }
    }
    None
}

/// `[place '에서'] outlet name ['[' address ']'] '입니다'`, at the end of the sentence.
fn sign_off(sentence: &str) -> Option<Found<'_>> {
    let sentence = without_address(sentence);
    let bare = trim_end(sentence.trim_end_matches(|c| is_stop(c) || c == '"' || c == '”'));
    // "입" where the end was cut off.
    let before = ["입니다", "-ㅂ-니다", "ㅂ니다"]
        .iter()
        .find_map(|is| bare.strip_suffix(is))
        .or_else(|| bare.strip_suffix("입").filter(|_| bare.len() == sentence.len()))?;
    let tail = before.len().saturating_sub(160);
    let tail = (tail..=before.len()).find(|&at| before.is_char_boundary(at))?;
    let starts = before[tail..].char_indices().map(|(at, _)| tail + at);
    let (at, name) = starts
        .filter(|&at| at == 0 || !before[..at].ends_with(char::is_alphanumeric))
        .find_map(|at| signed(&before[at..]).map(|name| (at, name)))?;
    let text = &sentence[place_start(&sentence[..at])..];
    Some(Found { kind: SignOff, names: vec![name], claim: Claim::Certain, text })
}

/// The sentence without a mail address in brackets behind it.
fn without_address(sentence: &str) -> &str {
    let inside =
        sentence.strip_suffix([']', ')']).and_then(|before| before.rsplit_once(['[', '(']));
    match inside {
        Some((before, address)) if is_address(trim(address)) => trim_end(before),
        _ => sentence,
    }
}

/// `outlet name ['[' address ']']`, all of it.
fn signed(text: &str) -> Option<&str> {
    let outlet = outlet(text)?;
    let rest = text[outlet.len()..].trim_start_matches(' ');
    let name = take_while(is_hangul);
    let blanks = || take_while(|c| c == ' ');
    let mail = opt(delimited((blanks(), tag("["), blanks()), address(), (blanks(), tag("]"))));
    let round = opt(delimited((blanks(), tag("("), blanks()), address(), (blanks(), tag(")"))));
    let ((name, _, _), rest) = read((name, mail, round), rest)?;
    let name = name.strip_suffix("기자").unwrap_or(name);
    (trim(rest).is_empty() || matches!(trim(rest), "기자" | "특파원"))
        .then_some(name)
        .filter(|name| is_hangul_name(name))
}

/// Where the place before a sign-off begins: "지금까지 국회에서", "파리에서".
fn place_start(before: &str) -> usize {
    let so_far = before.rfind("지금까지").unwrap_or(before.len());
    if so_far < before.len() {
        return so_far;
    }
    let place = trim(before);
    if place.ends_with("에서") && place.split(' ').count() <= 4 {
        return before.len() - crate::layout::trim_start(before).len();
    }
    before.len()
}
