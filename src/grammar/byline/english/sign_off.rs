//! Sign-offs.
//!
//! ```text
//! sign-off := start outlet name | start name outlet  "This is KBS News, Ida Holm."
//!           | closing name [place]                   "So far, this has been Ida Holm."
//!           | outlet name                            "KBS News Ida Holm."
//! ```

use super::outlet_behind;
use super::place::{from_place, is_at_place, is_press, is_tail};
use crate::grammar::byline::Claim;
use crate::grammar::name::{ends_given, latin, word_count};
use crate::layout::trim_start;
use crate::words::{
    CASTERS, CLOSINGS, DID_SO_FAR, NAME_LINKS, NAMING_STARTS, OUTLET_LINKS, OWN_STARTS,
    REPORTER_WORDS, SO_FAR, ends_as_outlet, outlet, sign_off_start, starts_with,
};

/// `start outlet name | start name outlet | closing name [place] | outlet name`
pub(super) fn sign_off(sentence: &str) -> Option<(&str, Claim)> {
    // "From Oslo, this is KBS News, Ida Holm."
    let placed = from_place(sentence);
    let sentence = placed.unwrap_or(sentence);
    // "Until now, this has been Ida Holm."
    let far = so_far(sentence);
    let sentence = far.unwrap_or(sentence);
    let start = sign_off_start(sentence);
    let rest = start.map_or(sentence, |start| &sentence[start.len()..]);
    if start.is_some() && !rest.starts_with(' ') {
        return None;
    }
    let rest = trim_start(rest);
    // "So far, reporter Ida Holm at the port."
    if let Some(rest) =
        start.filter(|start| start.starts_with("So far")).and(rest.strip_prefix("reporter "))
    {
        let name = latin(rest)?;
        let tail = &rest[name.len()..];
        return (is_tail(tail) || did_so_far(tail)).then_some((name, Claim::Own));
    }
    if let Some(outlet) = outlet(rest) {
        return behind_outlet(&rest[outlet.len()..], start.is_some() || far.is_some());
    }
    // With nothing before the name, nothing stands behind the outlet.
    if start.is_none() && !ends_as_outlet(rest) {
        return None;
    }
    let name = latin(rest)?;
    let rest = &rest[name.len()..];
    let linked = NAME_LINKS.iter().find_map(|link| outlet_behind(rest.strip_prefix(link)?));
    if let Some(tail) = linked {
        return (is_tail(tail) && (start.is_some() || tail.is_empty()))
            .then_some((name, Claim::Certain));
    }
    let start = start?;
    if start.starts_with("So far") && ends_given(name) && did_so_far(rest) {
        return Some((name, Claim::Own));
    }
    // "This is Ida Holm in Oslo for KBS News."
    let ends = |link: &&str| {
        rest.rsplit_once(*link).is_some_and(|(_, end)| outlet_behind(end) == Some(""))
    };
    if is_tail(rest) && NAME_LINKS.iter().any(ends) {
        return Some((name, Claim::Certain));
    }
    let closes =
        CLOSINGS.iter().any(|closing| starts_with(start, closing) && closing.len() == start.len())
            || (placed.is_some() || far.is_some()) && is_tail(rest)
            || rest == " reporting";
    // "That was Lind Castle."
    let past = matches!(start, "That was" | "This was")
        && far.is_none()
        && !ends_given(name)
        && !rest.starts_with(" from ");
    (closes && !past && word_count(name) > 1 && is_tail(rest)).then_some((name, Claim::Own))
}

/// The reporter's name in what follows the broadcaster in a sign-off; `started` if words of one
/// stand before it.
fn behind_outlet(rest: &str, started: bool) -> Option<(&str, Claim)> {
    let linked = OUTLET_LINKS
        .iter()
        .filter_map(|link| rest.strip_prefix(link).map(|rest| (link, rest)))
        .max_by_key(|(link, _)| link.len());
    let (link, named) = linked.or_else(|| Some((&" ", rest.strip_prefix(' ')?)))?;
    // "KBS News, this is Ida Holm."
    let own = OWN_STARTS.iter().find_map(|own| named.strip_prefix(own));
    if let Some(named) = own.filter(|_| *link == ", ") {
        let name = latin(named).filter(|name| word_count(name) > 1)?;
        return is_tail(&named[name.len()..]).then_some((name, Claim::Certain));
    }
    let Some(name) = latin(named) else {
        // "This is KBS News from Oslo, Ida Holm."
        let (place, name) = if started { rest.rsplit_once(", ")? } else { return None };
        let whole = latin(name).is_some_and(|found| found.len() == name.len());
        return (is_tail(place) && whole && word_count(name) > 1).then_some((name, Claim::Certain));
    };
    if is_press(name) {
        return None;
    }
    let tail = &named[name.len()..];
    if started || *link == ", " {
        return is_tail(tail).then_some((name, Claim::Certain));
    }
    // "KBS News Ida Holm" may be the head of anything, and "KBS News Son Ga-on" is a reporter.
    ((matches!(tail, "" | " reporting") || is_at_place(tail))
        && word_count(name) > 1
        && ends_given(name))
    .then_some((name, Claim::Own))
}

/// What stands behind "Until now, ", if a sign-off begins there.
fn so_far(sentence: &str) -> Option<&str> {
    let rest = SO_FAR.iter().find_map(|start| sentence.strip_prefix(start))?;
    (sign_off_start(rest).is_some() || outlet(rest).is_some()).then_some(rest)
}

/// "So far, reporter Ida Holm has reported from the port."
fn did_so_far(tail: &str) -> bool {
    DID_SO_FAR.iter().any(|did| tail.starts_with(did))
}

/// "This is reporter Ida Holm", at the end of what she reports.
pub(super) fn reporter_is(sentence: &str) -> Option<&str> {
    let sentence = so_far(sentence).unwrap_or(sentence);
    let start = NAMING_STARTS.iter().find(|start| sentence.starts_with(**start));
    let start = start.map(|start| start.trim_end()).or_else(|| sign_off_start(sentence))?;
    let rest = sentence[start.len()..].strip_prefix(' ')?;
    let word = REPORTER_WORDS.iter().chain(CASTERS).find(|word| starts_with(rest, word))?;
    let rest = rest[word.len()..].strip_prefix(' ')?;
    let name = latin(rest)?;
    is_tail(&rest[name.len()..]).then_some(name)
}
