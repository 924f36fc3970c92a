//! Credits: the staff line.
//!
//! ```text
//! credits := '(' entries ')' | '[' entries ']' | entries
//! entries := entry (separator (entry | name))*
//! entry   := role colon name
//! colon   := ':' | ';' | 'ㅣ' | '|'
//! separator := ',' | '/' | '·'
//! ```
//!
//! The same comma separates the names of a role and the roles: a piece with a colon behind a staff
//! role begins an entry, any other is a name more.

use nom::bytes::take_while;
use nom::character::satisfy;
use nom::combinator::recognize;
use nom::multi::separated_list1;

use super::label::is_clause;
use super::name::is_hangul_name;
use super::rule::{Rule, read_all};
use super::signs::{closes_round, closes_square, is_stop, opens_round, opens_square};
use super::{Item, Node, Reader};
use crate::layout::{Source, floor_boundary, span, trim, trim_end, trim_start};
use crate::tree::{Byline, BylineKind, Credit, Credits, Few};
use crate::words;

/// The longest staff line, in bytes.
const LONGEST: usize = 600;
/// The longest name in one, in bytes.
const LONGEST_NAME: usize = 80;

const fn is_separator(c: char) -> bool {
    matches!(c, ',' | '/' | '，' | '、' | '／')
}

const fn is_staff_colon(c: char) -> bool {
    matches!(c, ':' | '：' | ';' | '；' | 'ㅣ' | '|' | '│' | '┃' | '｜')
}

/// Whether a piece before a colon is a staff role.
fn is_role(role: &str) -> bool {
    words::is_staff_role(role) || words::is_staff_reporter(role)
}

/// The pieces between the separators.
fn pieces<'a>() -> impl Rule<'a, Vec<&'a str>> {
    separated_list1(satisfy(is_separator), recognize(take_while(|c| !is_separator(c))))
}

/// The entries of a staff line's inside. `None` where it is something else.
fn entries<'a>(inside: &'a str, source: Source<'a>) -> Option<Vec<Credit<'a>>> {
    let mut entries: Vec<Credit<'a>> = Vec::new();
    // "디자인/그래픽 : …": the role itself may hold a separator.
    let mut role_start = None;
    for piece in read_all(pieces(), inside)? {
        let named = piece.split_once(is_staff_colon).filter(|(role, _)| is_role(trim(role)));
        if let Some((role, names)) = named {
            let role = trim(role);
            let start = role_start.take().unwrap_or_else(|| source.offset(role));
            let span = span(start, source.offset(role) + role.len());
            let role = crate::tree::Phrase { text: source.cow(span), span };
            entries.push(Credit { role, names: names_of(names, source)? });
        } else if words::is_staff_role(trim(piece)) && (entries.is_empty() || role_start.is_some())
        {
            role_start.get_or_insert(source.offset(trim(piece)));
        } else {
            let entry = entries.last_mut()?;
            entry.names.extend(names_of(piece, source)?);
        }
    }
    (role_start.is_none() && !entries.is_empty()).then_some(entries)
}

/// A sign with which another construct may begin.
const fn is_sign(c: char) -> bool {
    opens_square(c) || opens_round(c) || matches!(c, '<' | '＜' | '〈' | '◀' | '▶' | '【')
}

/// A line that no bracket closes, up to a sign with which another construct may begin. A place in
/// round brackets belongs to its name: "Ida Holm (Oslo)".
fn up_to_sign(line: &str, start: usize) -> (&str, usize) {
    let mut from = 0;
    let end = loop {
        let Some(at) = line[from..].find(is_sign).map(|at| from + at) else { break line.len() };
        match place(&line[at..]) {
            Some(place) => from = at + place,
            None => break at,
        }
    };
    let inside = trim_end(&line[..end]);
    (inside, start + inside.len())
}

/// The length of a place in round brackets that begins the text.
fn place(text: &str) -> Option<usize> {
    let inside = text.strip_prefix(opens_round)?;
    let end = inside.find(closes_round).filter(|&end| end < 24)?;
    let plain = !inside[..end].contains(|c: char| is_staff_colon(c) || is_sign(c) || c == '@');
    let close = inside[end..].chars().next()?.len_utf8();
    plain.then_some(text.len() - inside.len() + end + close)
}

/// The role and the one name that a longer text begins with.
fn first_entry(text: &str) -> Option<&str> {
    let colon = text.find(is_staff_colon)?;
    let names = &text[colon..];
    let names = &names[names.chars().next()?.len_utf8()..];
    let name = trim_start(names).split(' ').next()?;
    let end = source_end(text, name);
    is_hangul_name(name).then(|| &text[..end])
}

/// Where the bracket closes around a staff line, which may hold round brackets itself, but no
/// other sign with which a construct may begin.
fn closing(line: &str, closes: fn(char) -> bool) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in line.char_indices() {
        if depth == 0 && closes(c) {
            return Some(at);
        }
        if opens_round(c) {
            depth += 1;
        } else if closes_round(c) {
            depth = depth.saturating_sub(1);
        } else if is_sign(c) {
            return None;
        }
    }
    None
}

/// Where `part`, a slice of `text`, ends in it.
fn source_end(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize + part.len()
}

/// `name ('·' name)*`
fn names_of<'a>(names: &'a str, source: Source<'a>) -> Option<Few<crate::tree::Phrase<'a>>> {
    let mut found = Few::new();
    for name in names.split('·').map(trim).filter(|name| !name.is_empty()) {
        let sentence = name.trim_end_matches('.').contains(|c| is_stop(c) && c != '.');
        // "Ida Holm (Oslo)"
        let bare = name.strip_suffix(closes_round).and_then(|name| name.split_once(opens_round));
        let bare = bare.filter(|(_, place)| place.len() < 24).map_or(name, |(name, _)| name);
        let sentence = sentence || is_clause(name.trim_end_matches('.'));
        if name.len() > LONGEST_NAME || sentence || bare.contains(['\n', '\r', '"', '(', '[']) {
            return None;
        }
        found.push(source.phrase(name));
    }
    Some(found)
}

impl<'a> Reader<'a> {
    /// Whether a staff line begins at this round bracket.
    pub(super) fn opens_credits(&self, at: usize) -> bool {
        self.credits(at).is_some()
    }

    /// `credits`, at its opening bracket or its first role.
    pub(super) fn credits(&self, start: usize) -> Option<Item<'a>> {
        let text = self.source.text;
        let first = text[start..].chars().next()?;
        let closes: Option<fn(char) -> bool> = if opens_round(first) {
            Some(closes_round)
        } else if opens_square(first) {
            Some(closes_square)
        } else {
            None
        };
        let inner = start + closes.map_or(0, |_| first.len_utf8());
        let short = self.short_line_end(inner, LONGEST);
        let line_end = short.unwrap_or_else(|| floor_boundary(text, inner + LONGEST));
        let line = self.source.slice(inner, line_end);
        let role = line.split(|c| is_staff_colon(c) || is_separator(c)).next()?;
        if !is_role(trim(role)) {
            return None;
        }
        let (inside, end) = match closes {
            Some(closes) => match closing(line, closes) {
                Some(at) => (&line[..at], inner + at + line[at..].chars().next()?.len_utf8()),
                // Cut off.
                _ => up_to_sign(line, inner),
            },
            None => up_to_sign(line, inner),
        };
        // Of a longer line, what is read must end in its first part.
        if short.is_none() && inside.len() == trim_end(line).len() {
            return None;
        }
        let bare = closes.is_none();
        let mut end = end;
        // A whole item on one line: the staff line is a role and a name, and another name follows
        // with its address.
        let cut = if bare && trim_start(&line[inside.len()..]).starts_with(opens_round) {
            first_entry(inside)
        } else {
            None
        };
        let inside = cut.unwrap_or(inside);
        let mut found = match entries(inside, self.source) {
            Some(found) => found,
            None if bare => entries(first_entry(inside)?, self.source)?,
            None => return None,
        };
        if bare {
            let last = found.last().map_or(inner, |entry| entry.span().end());
            end = end.min(last);
        }
        if bare && found.iter().any(|entry| entry.names.is_empty()) {
            return None;
        }
        let span = span(start, end);
        if bare && found.len() == 1 && words::is_staff_reporter(found[0].role.as_str()) {
            let reporters = found.pop()?.names;
            let byline =
                Byline { kind: BylineKind::Printed, reporters, text: self.source.cow(span), span };
            return Some(Item::new(start, end, Node::Printed(Box::new(byline))));
        }
        let credits = Credits { entries: found.into(), text: self.source.cow(span), span };
        Some(Item::new(start, end, Node::Credits(Box::new(credits))))
    }
}
