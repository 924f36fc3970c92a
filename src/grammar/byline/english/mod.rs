//! Bylines in English, a form a file.
//!
//! ```text
//! toss     := with a word for a reporter | what the reporter does | to nothing but a name
//! sign-off := the broadcaster and the reporter's name, in either order
//! ```

mod hand_over;
mod place;
mod reports;
mod role;
mod sign_off;

use crate::grammar::byline::sentence::is_longer;
use crate::grammar::byline::{Claim, Found, hints};
use crate::grammar::name::{ends_given, word_count};
use crate::grammar::signs::{is_closer, is_stop};
use crate::layout::begins_hangul;
use crate::tree::BylineKind::{SignOff, Toss};
use crate::tree::{BylineKind, Few};
use crate::words::{
    NAMING_STARTS, ends_as_outlet, lead_in, may_begin_signed, outlet, starts_byline, starts_thanks,
};
use hand_over::{called, hand_over};
use place::from_place;
use reports::reports;
use role::{by_a_reporter, by_role, caster, credited, next_word};
use sign_off::{reporter_is, sign_off};

/// The longest sentence that is looked at, in bytes.
const LONGEST: usize = 600;
/// The longest that hands over without a word such as "reporter".
const SHORT: usize = 120;

/// Whether the sentence may be a byline without a word for a reporter or a report: a short one that
/// begins with a name of two words, or as a hand-over does.
fn is_short(sentence: &str) -> bool {
    if is_longer(sentence, SHORT) {
        return starts_byline(sentence) || outlet(sentence).is_some();
    }
    let mut words = sentence.bytes().skip_while(|&byte| byte != b' ');
    let second = words.find(|&byte| byte != b' ');
    let named = match (sentence.as_bytes().first(), second) {
        (Some(b'a'..=b'z'), _) => return false,
        (_, None | Some(b'a'..=b'z')) => false,
        (_, Some(_)) => true,
    };
    // "From the scene, …"
    let placed = || second == Some(b't') && from_place(sentence).is_some();
    named || starts_byline(sentence) || placed()
}

/// The byline that the sentence is.
pub(super) fn byline(sentence: &str) -> Option<Found<'_>> {
    if !begins(sentence) {
        return None;
    }
    let hinted = hints::english(sentence);
    if !hinted && !is_short(sentence) {
        return None;
    }
    let bare = bare(sentence)?;
    let signs = may_sign(sentence);
    let found = if signs { sign_off(bare) } else { None };
    let found = found.map(|(name, claim)| signs_off(name, claim, sentence));
    found
        .or_else(|| toss(bare, hinted, sentence))
        // "I'm weathercaster Ida Holm."
        .or_else(|| {
            let names = Few::one(if signs { reporter_is(bare) } else { None }?);
            Some(Found { kind: Toss, names, claim: Claim::Own, text: sentence })
        })
        .filter(|_| !is_thanks(sentence))
}

/// The sign-off that the sentence is, or may be at the end of a reporter's section.
#[inline]
pub(super) fn signed(sentence: &str) -> Option<Found<'_>> {
    if may_sign(sentence) { the_signed(sentence) } else { None }
}

/// Whether the sentence begins or ends as a sign-off does, or a hand-over to a name alone.
#[inline]
fn may_sign(sentence: &str) -> bool {
    begins(sentence) && (may_begin_signed(sentence) || ends_as_outlet(without_stop(sentence)))
}

fn the_signed(sentence: &str) -> Option<Found<'_>> {
    if !is_short(sentence) {
        return None;
    }
    let bare = bare(sentence)?;
    let found = sign_off(bare).map(|(name, claim)| signs_off(name, claim, sentence));
    let own = || {
        let (name, claim) = hand_over(bare)?;
        if claim == Claim::Own {
            return Some(Found { kind: Toss, names: Few::one(name), claim, text: sentence });
        }
        // "This is Son Ga-on in Oslo."
        let named = NAMING_STARTS.iter().any(|start| bare.starts_with(start));
        let whole = named && ends_given(name) && word_count(name) > 1;
        whole.then(|| signs_off(name, Claim::Own, sentence))
    };
    let found = found.or_else(|| Some(signs_off(reporter_is(bare)?, Claim::Own, sentence)));
    found.or_else(own).filter(|_| !is_thanks(sentence))
}

fn signs_off<'a>(name: &'a str, claim: Claim, sentence: &'a str) -> Found<'a> {
    Found { kind: SignOff, names: Few::one(name), claim, text: sentence }
}

/// Whether a byline may begin as the sentence does.
#[inline]
fn begins(sentence: &str) -> bool {
    match sentence.bytes().next() {
        Some(first) if first.is_ascii_alphanumeric() => true,
        Some(first) if begins_hangul(first) => false,
        _ => sentence.starts_with(is_closer),
    }
}

/// The sentence without the signs at its end, if it is short enough for a byline.
fn bare(sentence: &str) -> Option<&str> {
    (!is_longer(sentence, LONGEST)).then(|| without_stop(sentence))
}

/// The sentence without the signs at its end.
#[inline]
fn without_stop(sentence: &str) -> &str {
    match sentence.as_bytes() {
        // Nearly all sentences end so.
        [.., last, b'.'] if last.is_ascii_alphanumeric() => &sentence[..sentence.len() - 1],
        _ => sentence.trim_end_matches(|c| is_stop(c) || is_closer(c) || c == ' '),
    }
}

/// The toss that `bare`, a sentence without its stop, is; `hinted` where the sentence holds a word
/// for a reporter or a report.
fn toss<'a>(bare: &'a str, hinted: bool, sentence: &'a str) -> Option<Found<'a>> {
    let found = |kind: BylineKind, names, claim| Found { kind, names, claim, text: sentence };
    if let Some((names, claim)) = hinted.then(|| by_role(bare)).flatten() {
        return Some(found(Toss, names, claim));
    }
    if let Some(names) = hinted.then(|| by_a_reporter(bare)).flatten() {
        return Some(found(Toss, names, Claim::Certain));
    }
    if let Some((names, claim)) = reports(bare) {
        return Some(found(Toss, names, claim));
    }
    let (name, claim) = hand_over(bare)
        .or_else(|| hinted.then(|| credited(bare)).flatten())
        .or_else(|| caster(bare))
        .or_else(|| called(sentence))?;
    Some(found(Toss, Few::one(name), claim))
}

/// Whether the sentence thanks somebody, and so hands over nothing.
fn is_thanks(sentence: &str) -> bool {
    // These words have a letter that is rare.
    let may_thank = || memchr::memchr2(b'k', b'K', sentence.as_bytes()).is_some();
    starts_thanks(sentence)
        || may_thank() && next_word(sentence, 0, &["thank you", "thanks"]).is_some()
}

/// The sentence without the words before a name: "First, ", "From Oslo, ", "KBS's ".
fn without_lead_in(sentence: &str) -> &str {
    if let Some(start) = lead_in(sentence) {
        return &sentence[start.len()..];
    }
    if let Some(rest) = from_place(sentence) {
        return rest;
    }
    let rest = outlet(sentence).map(|outlet| &sentence[outlet.len()..]);
    let links = ["'s ", "’s ", " "];
    rest.and_then(|rest| links.iter().find_map(|link| rest.strip_prefix(link))).unwrap_or(sentence)
}

/// What follows the broadcaster that the text begins with.
fn outlet_behind(text: &str) -> Option<&str> {
    outlet(text).map(|outlet| &text[outlet.len()..])
}
