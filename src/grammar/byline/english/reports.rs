//! Hand-overs that say what the reporter does.
//!
//! ```text
//! toss := lead-in name [desk] reports …          "reports", "has the details"
//!       | lead-in name {('and' | ',') name} report …
//! ```

use super::place::{from_place, has_rank, is_at_place, is_press};
use super::{outlet_behind, without_lead_in};
use crate::grammar::byline::{Claim, behind};
use crate::grammar::name::{ends_given, latin, word_count};
use crate::tree::Few;
use crate::words::{
    DESK_LINKS, MORE_OF, REPORT_TOGETHER, REPORTED, look_verb, report_verb, went_there,
};

/// `lead-in name [desk] reports …`, or several of them together.
pub(super) fn reports(sentence: &str) -> Option<(Few<&str>, Claim)> {
    let (names, claim) = said_to_report(sentence)?;
    // "Norland News reports", "Minister Ida Holm reports".
    let person = names.first().is_some_and(|name| !is_press(name) && !has_rank(name));
    person.then_some((names, claim))
}

fn said_to_report(sentence: &str) -> Option<(Few<&str>, Claim)> {
    let rest = without_lead_in(sentence);
    let name = latin(rest)?;
    // "The Times reports": a person has two names.
    if word_count(name) < 2 {
        return None;
    }
    let rest = &rest[name.len()..];
    if let Some(names) = together(name, rest) {
        return Some(names);
    }
    let after = rest.strip_prefix(' ').unwrap_or(rest);
    let Some(verb) = report_verb(after) else {
        let given = ends_given(name);
        let known = looks_into(name, after)
            || given && (went_there(after) || is_at_place(rest))
            || given && rest.is_empty() && from_place(sentence).is_some()
            || at_a_desk(rest)
            || given && is_of_the_outlet(sentence);
        return known.then_some((Few::one(name), Claim::Last));
    };
    let rest = &after[verb.len()..];
    let whole = rest.is_empty();
    if !(whole || rest.starts_with([' ', ','])) {
        return None;
    }
    let object = rest.strip_prefix(' ').and_then(|rest| rest.split([' ', ',']).next());
    if object.is_some_and(|object| !hands_over(name, verb, object)) {
        return None;
    }
    Some((Few::one(name), if whole { Claim::Certain } else { Claim::Last }))
}

/// Whether who does this to `object`, the word behind the verb, reports: "Hill Motors reports rising
/// profits" and "Ida Holm has more votes" hand over to nobody.
fn hands_over(name: &str, verb: &str, object: &str) -> bool {
    match verb {
        "reports" => REPORTED.contains(&object) || ends_given(name) && object != "to",
        "has more" => MORE_OF.contains(&object),
        _ => true,
    }
}

/// `name {('and' | ',') name} report …`, where the first name is told and `rest` follows it.
fn together<'a>(first: &'a str, rest: &'a str) -> Option<(Few<&'a str>, Claim)> {
    let mut names = Few::one(first);
    let mut rest = rest;
    let mut given = ends_given(first);
    while let Some(name) =
        [" and ", ", and ", ", "].iter().find_map(|link| latin(rest.strip_prefix(link)?))
    {
        if word_count(name) < 2 {
            return None;
        }
        given |= ends_given(name);
        rest = behind(rest, name);
        names.push(name);
    }
    if names.len() < 2 {
        return None;
    }
    let after = rest.strip_prefix(' ').unwrap_or(rest);
    let verbs = REPORT_TOGETHER.iter().filter(|verb| after.starts_with(**verb));
    let rest = &after[verbs.map(|verb| verb.len()).max()?..];
    if rest.is_empty() {
        return Some((names, Claim::Certain));
    }
    // "Hill Motors and Lind Shipping report rising profits."
    (given && rest.starts_with([' ', ','])).then_some((names, Claim::Last))
}

/// Whether `rest`, which follows the name, is what reporters do, and others as well.
fn looks_into(name: &str, rest: &str) -> bool {
    let behind = look_verb(rest).map(|verb| &rest[verb.len()..]);
    behind.is_some_and(|rest| rest.is_empty() || ends_given(name) && rest.starts_with([' ', ',']))
}

/// "KBS's Son Ga-on visited the port."
fn is_of_the_outlet(sentence: &str) -> bool {
    outlet_behind(sentence).is_some_and(|rest| rest.starts_with("'s ") || rest.starts_with("’s "))
}

/// Whether `rest`, which follows a name, is a desk or place and what a reporter does: " in Oslo
/// reports".
fn at_a_desk(rest: &str) -> bool {
    /// The most blanks before what the reporter does.
    const BLANKS: usize = 7;
    DESK_LINKS.iter().any(|link| rest.starts_with(link))
        && rest.match_indices(' ').take(BLANKS).any(|(at, _)| {
            let after = &rest[at + 1..];
            (after.starts_with("report") || after.starts_with("has "))
                && report_verb(after).is_some_and(|verb| verb.len() == after.len())
        })
}
