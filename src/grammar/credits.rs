//! Credits: the staff line.
//!
//! ```text
//! credits := '(' entries ')' | '[' entries ']' | entries
//!          | ('[' | '(') plain { [separator] plain } (']' | ')')
//! entries := entry (separator (entry | name))*
//! entry   := role colon name
//! colon   := ':' | ';' | 'ㅣ' | '|'
//! separator := ',' | '/' | '·'
//! plain   := role ' ' hangul-name { (' ' | '·') hangul-name }
//! ```
//!
//! The same comma separates the names of a role and the roles: a piece with a colon behind a staff
//! role begins an entry, any other is a name more.

use super::kinds::Kinds;
use super::label::is_clause;
use super::name::is_hangul_name;
use super::signs::{closes_round, closes_square, is_stop, opens_round, opens_square};
use super::{Item, Node, Reader};
use crate::layout::{self, Source, floor_boundary, span, trim, trim_end, trim_start};
use crate::tree::{Byline, BylineKind, Credit, Credits, Few};
use crate::words;

/// The longest staff line, in bytes.
const LONGEST: usize = 600;
/// How deep round brackets lie in one.
const DEEPEST: usize = 3;
/// The longest role in one, in bytes.
const LONGEST_ROLE: usize = 120;
/// The longest name in one, in bytes.
const LONGEST_NAME: usize = 80;

const fn is_separator(c: char) -> bool {
    matches!(c, ',' | '/' | '，' | '、' | '／')
}

const fn is_staff_colon(c: char) -> bool {
    matches!(c, ':' | '：' | ';' | '；' | 'ㅣ' | '|' | '│' | '┃' | '｜')
}

/// The bytes with which a separator, a colon and a sign of another construct begin.
const SEPARATORS: Kinds = Kinds::COMMA.or(Kinds::SLASH).or(Kinds::WIDE);
const COLONS: Kinds = Kinds::COLON.or(Kinds::STAFF_COLON).or(Kinds::WIDE);
const SIGNS: Kinds = Kinds::SQUARE.or(Kinds::ROUND).or(Kinds::ANGLE).or(Kinds::WIDE);

/// Whether a piece before a colon is a staff role.
fn is_role(role: &str) -> bool {
    words::is_staff_role(role) || words::is_staff_reporter(role)
}

/// Whether a staff role stands before the first divider of the text, which is near.
fn begins_role(text: &str) -> bool {
    words::may_begin_role(text) && {
        let near = &text[..floor_boundary(text, LONGEST_ROLE)];
        let divides = |c| is_staff_colon(c) || is_separator(c) || is_sign(c);
        let end = COLONS.or(SEPARATORS).or(SIGNS).sign(near, divides);
        end.is_some_and(|(end, _)| is_role(trim(&near[..end])))
    }
}

/// The entries of a staff line's inside. `None` where it is something else.
fn entries<'a>(inside: &'a str, source: Source<'a>) -> Option<Few<Credit<'a>>> {
    let mut entries: Few<Credit<'a>> = Few::new();
    // "디자인/그래픽 : …": the role itself may hold a separator.
    let mut role_start = None;
    for piece in pieces(inside) {
        let named = COLONS
            .sign(piece, is_staff_colon)
            .map(|(at, colon)| (trim(&piece[..at]), &piece[at + colon.len_utf8()..]));
        if let Some((role, names)) = named.filter(|(role, _)| is_role(role)) {
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

/// The entries of a staff line without colons: "영상취재 김하늘 / 영상편집 이바다".
///
/// Roles and names are told by their words alone, so all must be plain.
fn plain_entries<'a>(inside: &'a str, source: Source<'a>) -> Option<Few<Credit<'a>>> {
    /// The least length of a role that is nothing else: four syllables.
    const LONG_ROLE: usize = 12;
    /// The least length of a name that is hardly another word: three syllables.
    const LONG_NAME: usize = 9;
    let mut entries: Few<Credit<'a>> = Few::new();
    for piece in pieces(inside) {
        for word in layout::words(piece) {
            let named = entries.last().is_none_or(|entry| !entry.names.is_empty());
            if words::is_staff_role(word) {
                if named {
                    entries.push(Credit { role: source.phrase(word), names: Few::new() });
                } else {
                    // "영상 편집"
                    let role = &mut entries.last_mut()?.role;
                    let end = source.offset(word) + word.len();
                    *role = source.phrase(source.slice(role.span.start(), end));
                }
            } else if between_dots(word).all(is_hangul_name) {
                entries
                    .last_mut()?
                    .names
                    .extend(between_dots(word).map(|name| source.phrase(name)));
            } else {
                return None;
            }
        }
        if entries.last()?.names.is_empty() {
            return None;
        }
    }
    let certain = entries.iter().any(|entry| entry.role.span.len() >= LONG_ROLE)
        && (entries.len() > 1 || entries[0].names.iter().all(|name| name.span.len() >= LONG_NAME));
    certain.then_some(entries)
}

/// What stands between the separators.
fn pieces(inside: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(inside);
    std::iter::from_fn(move || {
        let text = rest?;
        let separator = SEPARATORS.sign(text, is_separator);
        let end = separator.map_or(text.len(), |(at, _)| at);
        rest = separator.map(|(at, c)| &text[at + c.len_utf8()..]);
        Some(&text[..end])
    })
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
        let Some((at, _)) = SIGNS.sign(&line[from..], is_sign) else { break line.len() };
        let at = from + at;
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
    let near = &inside[..floor_boundary(inside, 24)];
    let end = near.find(closes_round)?;
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
    let mut from = 0;
    let bracket = |c| is_sign(c) || closes_round(c) || closes_square(c);
    while let Some((at, c)) = SIGNS.sign(&line[from..], bracket) {
        let at = from + at;
        if depth == 0 && closes(c) {
            return Some(at);
        }
        if opens_round(c) {
            depth += 1;
            if depth > DEEPEST {
                return None;
            }
        } else if closes_round(c) {
            depth = depth.saturating_sub(1);
        } else if is_sign(c) {
            return None;
        }
        from = at + c.len_utf8();
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
    for name in between_dots(names).map(trim).filter(|name| !name.is_empty()) {
        if name.len() > LONGEST_NAME || ODD.are_in(name) && is_odd(name) {
            return None;
        }
        if is_clause(name.trim_end_matches('.')) {
            return None;
        }
        found.push(source.phrase(name));
    }
    Some(found)
}

/// `·` parts names.
fn between_dots(names: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(names);
    std::iter::from_fn(move || {
        let text = rest?;
        let dot = Kinds::DOT.sign(text, |c| c == '·');
        rest = dot.map(|(at, c)| &text[at + c.len_utf8()..]);
        Some(&text[..dot.map_or(text.len(), |(at, _)| at)])
    })
}

/// The bytes with which a sign begins that is in no name, but for a place behind it.
const ODD: Kinds =
    Kinds::STOP.or(Kinds::BREAK).or(Kinds::MARK).or(Kinds::ROUND).or(Kinds::SQUARE).or(Kinds::WIDE);

/// Whether a name holds the end of a sentence or a sign that is in none.
fn is_odd(name: &str) -> bool {
    // "Ida Holm (Oslo)"
    let bare = name.strip_suffix(closes_round).and_then(|name| name.split_once(opens_round));
    let bare = bare.filter(|(_, place)| place.len() < 24).map_or(name, |(name, _)| name);
    name.trim_end_matches('.').contains(|c| is_stop(c) && c != '.')
        || bare.contains(['\n', '\r', '"', '(', '['])
}

impl<'a> Reader<'a> {
    /// Whether a staff line begins at this round bracket.
    pub(super) fn opens_credits(&self, at: usize) -> bool {
        self.credits(at).is_some()
    }

    /// `'[' plain { [separator] plain } ']'`, of which `label` is the inside.
    pub(super) fn plain_credits(
        &self,
        start: usize,
        label: &'a str,
        after: usize,
    ) -> Option<Item<'a>> {
        if label.len() > LONGEST || !words::may_begin_role(label) {
            return None;
        }
        let entries = plain_entries(label, self.source)?;
        let span = span(start, after);
        let credits = Credits { entries, text: self.source.cow(span), span };
        Some(Item::new(start, after, Node::Credits(Box::new(credits))))
    }

    /// `'(' plain { separator plain } ')'`
    fn plain_round(&self, start: usize, inner: usize) -> Option<Item<'a>> {
        let text = self.source.text;
        if !words::may_begin_role(&text[inner..]) {
            return None;
        }
        let end = self.places.line_break(inner).min(floor_boundary(text, inner + LONGEST));
        let line = self.source.slice(inner, end);
        // No other bracket and no colon stands before the one that closes.
        let sign = |c| closes_round(c) || is_sign(c) || is_staff_colon(c);
        let (close, bracket) = SIGNS.or(COLONS).sign(line, sign)?;
        if !closes_round(bracket) {
            return None;
        }
        self.plain_credits(start, &line[..close], inner + close + bracket.len_utf8())
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
        let plain = if opens_round(first) { self.plain_round(start, inner) } else { None };
        if plain.is_some() {
            return plain;
        }
        if !begins_role(trim_start(&text[inner..])) {
            return None;
        }
        let near = floor_boundary(text, inner + LONGEST);
        let line_end = self.places.line_break(inner).min(near);
        let line = self.source.slice(inner, line_end);
        let (inside, end) = match closes {
            Some(closes) => match closing(line, closes) {
                Some(at) => (&line[..at], inner + at + line[at..].chars().next()?.len_utf8()),
                // Cut off.
                _ => up_to_sign(line, inner),
            },
            None => up_to_sign(line, inner),
        };
        // What neither ends nor is followed by a sign is too long for a staff line.
        if line_end == near && near < text.len() && end >= inner + trim_end(line).len() {
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
        let found = match entries(inside, self.source) {
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
            let reporters = found.into_iter().next()?.names;
            let byline =
                Byline { kind: BylineKind::Printed, reporters, text: self.source.cow(span), span };
            return Some(Item::new(start, end, Node::Printed(Box::new(byline))));
        }
        let credits = Credits { entries: found, text: self.source.cow(span), span };
        Some(Item::new(start, end, Node::Credits(Box::new(credits))))
    }
}
