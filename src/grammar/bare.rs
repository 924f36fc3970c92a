//! Bare heads: a speaker whom no bracket and no tag tells from narration, only the quotation marks
//! around what follows.
//!
//! ```text
//! bare := name '/' title [':'] quoted-body
//!       | role ['(' note ')'] line-break quoted-body
//! ```

use super::label::{attribution, is_clause, tagged_attribution};
use super::signs::{closes_round, is_colon, is_hangul, is_mark, is_slash, is_word, opens_round};
use super::tagged::fits;
use super::{Item, Reader};
use crate::layout::{self, floor_boundary, is_blank, skip_blanks, span, trim, trim_end};
use crate::tree::{Closing, QuoteForm};
use crate::words;

impl<'a> Reader<'a> {
    /// `bare := name '/' title [':'] quoted-body`, at the head of a line.
    pub(super) fn bare(&mut self, start: usize) -> Option<Item<'a>> {
        /// The longest name and the longest whole head, in bytes.
        const LONGEST: (usize, usize) = (48, 160);
        let text = self.source.text;
        let short = self.short_line_end(start, LONGEST.1);
        let line = short.map_or_else(
            || &text[start..floor_boundary(text, start + LONGEST.1)],
            |end| self.source.slice(start, end),
        );
        let (slash, _) = line
            .char_indices()
            .take_while(|&(at, _)| at < LONGEST.0)
            .find(|&(_, c)| is_slash(c))?;
        let mark = line.char_indices().find(|&(_, c)| is_mark(c));
        let (label, said) = if let Some((at, _)) = mark {
            let label = trim_end(&line[..at]);
            (label.strip_suffix(is_colon).map_or(label, trim_end), start + at)
        } else {
            let (next, breaks) = skip_blanks(text, short?);
            if breaks != 1 || !text[next..].starts_with(is_mark) {
                return None;
            }
            (trim_end(line), next)
        };
        let title = label.get(slash + 1..)?;
        let plain = |text: &str| layout::words(text).count();
        if trim(&line[..slash]).is_empty()
            || trim(title).is_empty()
            || plain(&line[..slash]) > 4
            || plain(title) > 8
            || !fits(label)
            || is_clause(label)
            || !line[..slash].contains(is_word)
            || !title.contains(is_word)
            || label.contains(['"', ':', '@', '='])
            || without_round(label).contains(',')
        {
            return None;
        }
        let mut diagnostics = Vec::new();
        let body = self.quoted_body(said, span(start, start + label.len()), &mut diagnostics)?;
        // Without any bracket, an unclosed quote is one only with its words on a line of their own.
        if body.closing == Closing::Missing && mark.is_some() {
            return None;
        }
        let attribution = tagged_attribution(label, self.source, &mut diagnostics)?;
        Some(self.quote(start, None, Some(attribution), body, QuoteForm::Bare, diagnostics))
    }

    /// `bare := role ['(' note ')'] line-break quoted-body`, at the head of a line.
    ///
    /// Nothing but its lines tells it from narration: the role is all of the first, and the words,
    /// between quotation marks, are all of the next.
    pub(super) fn bare_role(&mut self, start: usize) -> Option<Item<'a>> {
        /// The longest role, in bytes.
        const LONGEST: usize = 72;
        /// The most words of one.
        const WORDS: usize = 5;
        let text = self.source.text;
        let end = self.places.line_break(start);
        if end > start + LONGEST {
            return None;
        }
        let (said, breaks) = skip_blanks(text, end);
        if breaks != 1 || !text[said..].starts_with(is_mark) {
            return None;
        }
        let label = trim_end(self.source.slice(start, end));
        // "피해 주민 (음성변조)"
        let role = trim_end(without_round(label));
        // "비가 온 뒤에 시민": words of a clause have such ends.
        let loose = |word: &str| word.ends_with(['에', '은', '는', '을', '를', '서', '며', '고']);
        let plain = |c: char| is_hangul(c) || c.is_ascii_alphanumeric() || is_blank(c);
        if !words::ends_with_people(role)
            || !role.chars().all(plain)
            || label[role.len()..].contains(|c| is_slash(c) || is_mark(c) || is_colon(c))
            || layout::words(role).count() > WORDS
            || layout::words(role).any(loose)
        {
            return None;
        }
        let mut diagnostics = Vec::new();
        let body = self.quoted_body(said, span(start, start + label.len()), &mut diagnostics)?;
        if body.closing != Closing::QuotationMark || !self.ends_line(body.end) {
            return None;
        }
        let attribution = attribution(label, self.source, &mut diagnostics)?;
        Some(self.quote(start, None, Some(attribution), body, QuoteForm::Bare, diagnostics))
    }
}

/// The label without what stands in round brackets at its end: a date and a place.
fn without_round(label: &str) -> &str {
    let inside = label.strip_suffix(closes_round);
    inside.and_then(|inside| inside.rsplit_once(opens_round)).map_or(label, |(before, _)| before)
}
