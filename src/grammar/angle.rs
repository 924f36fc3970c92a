//! Angle brackets: markers, quotes, tags, and what is left of HTML.
//!
//! ```text
//! angle       := marker | tagged | angle-quote | html
//! angle-quote := '<' name ['/' title] '>' quoted-body
//! html        := html-tag { html-tag }
//! ```

use nom::branch::alt;
use nom::bytes::{tag, tag_no_case, take_till};
use nom::character::satisfy;
use nom::combinator::{opt, peek, recognize};
use nom::multi::many1_count;

use super::label::{attribution, is_divided, is_speaker};
use super::marker::{enclosed, voice};
use super::rule::{Rule, read};
use super::signs::is_mark;
use super::{Item, Reader, Stand};
use crate::layout::{skip_blanks, span, trim_end};
use crate::tree::QuoteForm;
use crate::words::{self, Furniture};

/// `html-tag := '<' ['/'] element { any but '<' | '>' } '>'`
fn html_tag<'a>() -> impl Rule<'a, &'a str> {
    let element = alt((
        tag_no_case("br"),
        tag_no_case("p"),
        tag_no_case("a"),
        tag_no_case("b"),
        tag_no_case("i"),
        tag_no_case("div"),
        tag_no_case("span"),
        tag_no_case("strong"),
        tag_no_case("em"),
        tag_no_case("img"),
        tag_no_case("font"),
        tag_no_case("table"),
        tag_no_case("td"),
        tag_no_case("tr"),
        tag_no_case("u"),
        tag_no_case("center"),
    ));
    // The longest of "b" and "br" is found by what must follow an element's name.
    let name_end = peek(satisfy(|c| matches!(c, ' ' | '/' | '>')));
    recognize((
        tag("<"),
        opt(tag("/")),
        alt((nom::sequence::terminated(element, name_end),)),
        take_till(|c| matches!(c, '<' | '>' | '\n' | '\r')),
        tag(">"),
    ))
}

/// Whether an HTML tag begins the text.
pub(super) fn is_html(text: &str) -> bool {
    let next = text.as_bytes().get(1).copied().unwrap_or(0);
    (next.is_ascii_alphabetic() || next == b'/') && read(html_tag(), text).is_some()
}

impl<'a> Reader<'a> {
    /// `angle`, at its opening bracket.
    pub(super) fn angle(&mut self, start: usize, stand: Stand) -> Option<Item<'a>> {
        let text = &self.source.text[start..];
        if let Some((label, length)) = enclosed(text, &['>', '＞', '〉']) {
            let after = start + length;
            if let Some(voice) = voice(label) {
                return Some(Item::marker(start, after, voice));
            }
            if words::is_quote_tag(label) {
                return self.tagged(start, label, after, QuoteForm::AngleTag, stand);
            }
            if let Some(item) = self.angle_quote(start, label, after, stand) {
                return Some(item);
            }
            if words::furniture(label) != Furniture::No || words::starts_furniture(label) {
                return Some(Item::unparsed(start, after));
            }
        }
        let next = text.as_bytes().get(1).copied().unwrap_or(0);
        if next.is_ascii_alphabetic() || next == b'/' { self.html(start) } else { None }
    }

    /// `angle-quote := '<' name ['/' title] '>' quoted-body`
    fn angle_quote(
        &mut self,
        start: usize,
        label: &'a str,
        after: usize,
        stand: Stand,
    ) -> Option<Item<'a>> {
        let (said, breaks) = skip_blanks(self.source.text, after);
        let marked = self.source.text[said..].starts_with(is_mark);
        // A role alone needs the words on its line: "<Witness> "…"".
        let tight = self.source.offset(label) == start + 1;
        let divided = is_divided(label) || stand == Stand::Start && breaks == 0 && tight;
        if !marked || breaks > 1 || !divided || !is_speaker(label) {
            return None;
        }
        let mut diagnostics = Vec::new();
        let attribution = attribution(label, self.source, &mut diagnostics);
        let body = self.quoted_body(said, span(start, after), &mut diagnostics)?;
        // "< Emphasis > "…" he said" is narration.
        if !is_divided(label) && !self.ends_line(body.end) {
            return None;
        }
        Some(self.quote(start, None, attribution, body, QuoteForm::Angle, diagnostics))
    }

    /// `html := html-tag { html-tag }`
    fn html(&self, start: usize) -> Option<Item<'a>> {
        let text = &self.source.text[start..];
        let blank = nom::bytes::take_while(|c| c == ' ');
        let (_, rest) = read(many1_count((html_tag(), blank)), text)?;
        let found = trim_end(&text[..text.len() - rest.len()]);
        Some(Item::unparsed(start, start + found.len()))
    }
}
