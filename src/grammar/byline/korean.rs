//! Bylines in Korean.
//!
//! ```text
//! toss     := … name {[','|'·'] name} [desk] role particle … hand-over-verb …
//!           | … name role ('!' | ',' | '.' | '입니다') …
//!           | … '보도에' name '입니다'
//!           | … surname '반장' … '발제' …
//! sign-off := [place '에서'] outlet name ['[' address ']'] ('입니다' | '였습니다')
//! ```

use memchr::memmem;
use nom::bytes::{tag, take_while};
use nom::combinator::opt;
use nom::sequence::delimited;

use super::super::mail::{address, is_address};
use super::super::name::{is_hangul_name, is_hangul_surname, is_spaced_name};
use super::super::rule::read;
use super::super::signs::{is_hangul, is_stop, is_word};
use super::sentence::is_longer;
use super::{Claim, Found, behind, hints};
use crate::layout::{self, is_blank, trim, trim_end};
use crate::tree::BylineKind::{SignOff, Toss};
use crate::tree::Few;
use crate::words::{
    COMMENTATORS, PARTICLES, REPORTER_KINDS, REPORTERS, TALK_ENDS, TEAM_LEADERS,
    holds_handover_verb, holds_thanks, outlet,
};

/// The longest sentence that is looked at, in bytes.
const LONGEST: usize = 900;

/// The byline that the sentence is, or ends with.
pub(super) fn byline(sentence: &str) -> Option<Found<'_>> {
    if !may_be_byline(sentence) {
        return None;
    }
    let hinted = hints::korean(sentence);
    sign_off(sentence)
        .or_else(|| hinted.then(|| toss(sentence)).flatten())
        .or_else(|| in_the_report(sentence))
        .or_else(|| hinted.then(|| team_leader(sentence)).flatten())
}

/// The sign-off that the sentence is, or ends with.
#[inline]
pub(super) fn signed(sentence: &str) -> Option<Found<'_>> {
    match sentence.as_bytes() {
        // An English sentence.
        [.., last, b'.'] if last.is_ascii_alphanumeric() => None,
        _ => in_korean(sentence),
    }
}

fn in_korean(sentence: &str) -> Option<Found<'_>> {
    if may_be_byline(sentence) { sign_off(sentence) } else { None }
}

/// Whether the sentence is in Korean, and not too long for a byline.
fn may_be_byline(sentence: &str) -> bool {
    // Hangul begins with these bytes.
    !sentence.is_ascii()
        && sentence.bytes().any(|byte| byte >= 0xEA)
        && !is_longer(sentence, LONGEST)
}

/// `… name … role particle …`
fn toss(sentence: &str) -> Option<Found<'_>> {
    if holds_thanks(sentence) {
        return None;
    }
    let mut names: Few<&str> = Few::new();
    let mut claim = None;
    for word in layout::words(sentence).filter(|word| hints::korean(word)) {
        let Some((glued, role, after)) = split_role(word) else { continue };
        // "김하늘 기자에 이어 이바다 기자가", but not "김하늘 기자에 대한 소식".
        if after == "에" && !trim(behind(sentence, word)).starts_with("이어") {
            continue;
        }
        if is_closing(after, sentence) {
            return None;
        }
        let at = word.as_ptr() as usize - sentence.as_ptr() as usize;
        let Some(found) = names_before(&sentence[..at], glued, role) else { continue };
        // "김하늘 전문기자 …전문기자가": the second role may have no name of its own. Nor has that of
        // "선우별기자 기자", though five syllables may be one.
        let rest = names.last().map_or(sentence, |last| behind(sentence, last));
        let new = found
            .into_iter()
            .filter(|name| behind(sentence, name).len() + name.len() <= rest.len());
        let before = names.len();
        names.extend(new);
        if names.len() == before {
            continue;
        }
        let last = trim(behind(sentence, word)).is_empty();
        let sure = certainty(role, after, last, sentence);
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
        let at = memmem::find(word.as_bytes(), role.as_bytes())?;
        let (before, after) = (&word[..at], &word[at + role.len()..]);
        let particle = after.trim_end_matches(|c| !is_word(c));
        let fits = *role == "기잡니다" && particle.is_empty()
            || COMMENTATORS.contains(role) && matches!(particle, "입니다" | "이" | "의")
            || *role != "기잡니다" && !COMMENTATORS.contains(role) && PARTICLES.contains(&particle);
        fits.then_some((before, *role, after))
    })
}

/// The names before a role: glued to it, or in `before`, in the last word or before the name of a
/// desk or of a correspondent's place.
fn names_before<'a>(before: &'a str, glued: &'a str, role: &str) -> Option<Few<&'a str>> {
    /// The least length of a name that is hardly another word: three syllables.
    const FULL_NAME: usize = 9;
    if is_hangul_name(glued) {
        return Some(Few::one(glued));
    }
    // "통일외교 전문기자" may stand behind the name, "취재기자" names nobody.
    let kind = REPORTER_KINDS.iter().any(|kind| glued.ends_with(kind));
    if !glued.is_empty() && !kind {
        return None;
    }
    // "김하늘 도쿄 특파원"
    let placed = glued.is_empty() && matches!(role, "특파원" | "통신원");
    if let Some(name) = spaced_name(before).filter(|_| glued.is_empty()) {
        return Some(Few::one(name));
    }
    let mut words = layout::words(before).rev().peekable();
    if glued.is_empty() && words.next_if(|word| is_count(word)).is_some() {
        return counted_names(words);
    }
    for before in 0..3 {
        let word = words.next()?;
        let plain = word.trim_end_matches(',');
        let found: Few<&str> =
            plain.split(['·', ',', '/']).filter(|name| !name.is_empty()).collect();
        if !found.is_empty() && found.iter().all(|name| is_hangul_name(name)) {
            // "이 소식은 사회부 기자가", "신임 홍콩 특파원이"
            if is_topic(plain) && matches!(words.peek(), Some(&("이" | "그")))
                || placed && before > 0 && plain.len() < FULL_NAME
            {
                return None;
            }
            // "김하늘, 이바다 기자"
            let listed = |word: &'a str| word.strip_suffix(',').filter(|name| is_listed_name(name));
            let more: Few<&str> = words.map_while(listed).collect();
            return Some(more.into_iter().rev().chain(found).collect());
        }
        // Only the name of a desk or of a field may stand between: "통일외교 전문기자", but not
        // "나와 있는 전문기자".
        let desk = (kind || placed) && !plain.ends_with(['는', '은', '던', '에', '서', '의'])
            || plain.ends_with(['부', '팀', '국']);
        if !desk || !plain.chars().all(is_hangul) {
            return None;
        }
    }
    None
}

/// Whether the word ends as what is spoken of: "소식은".
fn is_topic(word: &str) -> bool {
    word.ends_with(['은', '는', '을', '를'])
}

/// Whether the word counts reporters: "김하늘, 이바다 두 기자".
fn is_count(word: &str) -> bool {
    matches!(word, "두" | "세" | "네")
}

/// The names before a count of reporters, from the last on.
fn counted_names<'a>(words: impl Iterator<Item = &'a str>) -> Option<Few<&'a str>> {
    let mut names = Vec::new();
    for word in words.take(4) {
        let listed = word.trim_end_matches(',').split(['·', ',', '/']);
        // Words without a sign between them may be any: "경찰이 부른 두 기자".
        let parted = names.is_empty() || word.ends_with(',');
        if !parted || !listed.clone().all(is_hangul_name) {
            break;
        }
        names.extend(listed.rev());
    }
    names.reverse();
    (names.len() > 1).then(|| names.into())
}

/// Whether a word before a comma is one name more: "상황, " and "이유를, " are none.
fn is_listed_name(word: &str) -> bool {
    is_hangul_name(word) && word.len() > 6 && !word.ends_with(['을', '를', '는', '엔', '에'])
}

/// "남궁 결", "윤 형": a name with a blank behind the surname, of the last two words.
fn spaced_name(text: &str) -> Option<&str> {
    let mut words = layout::words(text).rev();
    let (given, surname) = (words.next()?, words.next()?);
    if !is_spaced_name(surname, given) {
        return None;
    }
    let start = surname.as_ptr() as usize - text.as_ptr() as usize;
    Some(&text[start..text.len() - behind(text, given).len()])
}

/// `'보도에' name '입니다'`
fn in_the_report(sentence: &str) -> Option<Found<'_>> {
    let bare = sentence.trim_end_matches(|c| !is_word(c));
    let before = bare.strip_suffix("입니다")?;
    let (before, name) = before.rsplit_once(' ')?;
    let starts = ["보도에", "취재에"].iter().any(|start| trim_end(before).ends_with(start));
    (starts && is_hangul_name(name)).then(|| Found {
        kind: Toss,
        names: Few::one(name),
        claim: Claim::Certain,
        text: sentence,
    })
}

/// Whether a talk "with" the reporter is over: "기자와 이야기 나눴습니다".
fn is_closing(after: &str, sentence: &str) -> bool {
    let bare = sentence.trim_end_matches(|c| !is_word(c));
    matches!(after, "와" | "과" | "하고") && TALK_ENDS.iter().any(|end| bare.ends_with(end))
}

fn certainty(role: &str, after: &str, last: bool, sentence: &str) -> Claim {
    let particle = after.trim_end_matches(|c| !is_word(c));
    if is_told_of(particle, sentence) {
        return Claim::Last;
    }
    let vocative = particle.is_empty() && (after.starts_with(['!', ',', '.', '?']) || last);
    let is = particle.ends_with("입니다") || role == "기잡니다";
    if vocative || is || holds_handover_verb(sentence_end(sentence)) {
        Claim::Certain
    } else {
        Claim::Last
    }
}

/// Whether something was done to the reporter or to what is theirs: "기자를 불러 조사했습니다",
/// "기자의 전화를 확인했습니다". Who hands over in the past has connected or invited them.
fn is_told_of(particle: &str, sentence: &str) -> bool {
    matches!(particle, "를" | "을" | "의")
        && is_past(sentence)
        && !["연결", "모셨"].iter().any(|verb| sentence_end(sentence).contains(verb))
}

/// Whether the sentence ends in the past tense: "…했습니다", not "…겠습니다" or "…있습니다".
fn is_past(sentence: &str) -> bool {
    /// The first syllable of Unicode.
    const FIRST: u32 = '가' as u32;
    /// How many syllables there are of each initial and vowel, and which of them ends with ㅆ.
    const FINALS: u32 = 28;
    const SS: u32 = 20;
    let bare = sentence.trim_end_matches(|c| !is_word(c));
    let stem = bare.strip_suffix("습니다").and_then(|stem| stem.chars().next_back());
    stem.is_some_and(|c| {
        is_hangul(c) && !matches!(c, '겠' | '있') && (u32::from(c) - FIRST) % FINALS == SS
    })
}

/// The last words of a sentence, where its verb stands.
fn sentence_end(sentence: &str) -> &str {
    /// In characters that are not white space.
    const LENGTH: usize = 20;
    let mut signs = sentence.char_indices().rev().filter(|&(_, c)| !is_blank(c));
    signs.nth(LENGTH - 1).map_or(sentence, |(at, _)| &sentence[at..])
}

/// `… surname '반장' … '발제' …`
fn team_leader(sentence: &str) -> Option<Found<'_>> {
    let mut words = layout::words(sentence).peekable();
    while let Some(word) = words.next() {
        let next = words.peek()?;
        let leads = TEAM_LEADERS
            .iter()
            .any(|(role, verb)| next.starts_with(role) && sentence.contains(verb));
        if leads && (is_hangul_surname(word) || is_hangul_name(word)) {
            return Some(Found {
                kind: Toss,
                names: Few::one(word),
                claim: Claim::Certain,
                text: sentence,
            });
        }
    }
    None
}

/// `[place '에서'] outlet name ['[' address ']'] ('입니다' | '였습니다')`, at the end of the sentence.
fn sign_off(sentence: &str) -> Option<Found<'_>> {
    // "…습니다.": nearly all sentences end so, and few of them may be one.
    if sentence.strip_suffix("습니다.").is_some_and(|before| !may_have_signed_off(before)) {
        return None;
    }
    let sentence = without_address(sentence);
    let bare = without_stop(sentence);
    // "입" where the end was cut off.
    let past = ["이었습니다", "였습니다"].iter().find_map(|was| bare.strip_suffix(was));
    let before = past
        .or_else(|| ["입니다", "-ㅂ-니다", "ㅂ니다"].iter().find_map(|is| bare.strip_suffix(is)))
        .or_else(|| bare.strip_suffix("입").filter(|_| bare.len() == sentence.len()))?;
    let tail = before.len().saturating_sub(160);
    let tail = (tail..=before.len()).find(|&at| before.is_char_boundary(at))?;
    let mut last = before[..tail].chars().next_back();
    let starts = before[tail..].char_indices().filter_map(|(at, c)| {
        let starts = !last.is_some_and(is_word);
        last = Some(c);
        starts.then_some(tail + at)
    });
    let (at, name) =
        starts.into_iter().find_map(|at| signer(&before[at..]).map(|name| (at, name)))?;
    let text = &sentence[place_start(&sentence[..at])..];
    // "그는 KBS 사장이었습니다.": what was, is nearly always told of others.
    if past.is_some() && text.len() < sentence.len() {
        return None;
    }
    Some(Found { kind: SignOff, names: Few::one(name), claim: Claim::Certain, text })
}

/// Whether a sign-off in the past tense may end so: it is short, and nearly every broadcaster has a
/// capital.
fn may_have_signed_off(before: &str) -> bool {
    const LONGEST: usize = 160;
    before.len() <= LONGEST
        && before.ends_with(['였', '었'])
        && before.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// The sentence without the signs at its end.
fn without_stop(sentence: &str) -> &str {
    match sentence.strip_suffix('.') {
        // Nearly all sentences end so.
        Some(bare) if bare.ends_with(is_hangul) => bare,
        _ => trim_end(sentence.trim_end_matches(|c| is_stop(c) || c == '"' || c == '”')),
    }
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
fn signer(text: &str) -> Option<&str> {
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
    if let Some(so_far) = memmem::rfind(before.as_bytes(), "지금까지".as_bytes()) {
        return so_far;
    }
    let place = trim(before);
    if place.ends_with("에서") && place.split(' ').count() <= 4 {
        return before.len() - layout::trim_start(before).len();
    }
    before.len()
}
