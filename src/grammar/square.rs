//! Square brackets: quote blocks, and everything else that is written in them.
//!
//! ```text
//! bracket   := marker | tagged | credits | quote | head-quote | furniture
//! quote     := '[' label ':' bracket-body
//!            | '[' label-without-colon bracket-body
//!            | '[' bracket-body                          a sentence, or in quotation marks
//! head-quote := '[' label ']' quoted-body
//! furniture := '[' furniture-words ']' rest-of-line
//! ```

use super::kinds::Kinds;
use super::label::{attribution, has_sentence_end, is_clause, is_divided, is_speaker};
use super::signs::{
    closes_square, ends_sentence, is_closer, is_colon, is_mark, is_single_mark, is_word,
    opens_round, opens_square,
};
use super::{Item, Node, Reader, Stand};
use crate::diagnostics::{Code, Diagnostic};
use crate::layout::{is_blank, skip_blanks, span, trim, trim_end, trim_start};
use crate::tree::{
    Attribution, Byline, BylineKind, Closing, Quotation, QuoteBlock, QuoteForm, Voice,
};
use crate::words::{self, Furniture};

/// Labels are short: what runs on for longer is what is said. In characters, a line break as one.
const LONGEST_LABEL: usize = 240;

/// What ends a label, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LabelEnd {
    Colon,
    Close,
    Open,
    Mark,
    Break,
    Limit,
    TextEnd,
}

/// The end of the label that begins at `start`: its offset, the width of the sign there, and its kind.
///
/// A colon inside round brackets or between digits (a time of day) ends no label.
pub(super) fn label_end(text: &str, start: usize) -> (usize, usize, LabelEnd) {
    /// All that may end a label, or tell of a sign that would whether it does.
    const SIGNS: Kinds = Kinds::BREAK
        .or(Kinds::SQUARE)
        .or(Kinds::ROUND)
        .or(Kinds::COLON)
        .or(Kinds::MARK)
        .or(Kinds::WIDE);
    let bytes = text.as_bytes();
    let mut at = start;
    let mut depth = 0usize;
    // No character is shorter than a byte.
    let mut limit = start + LONGEST_LABEL;
    loop {
        if at < limit {
            let near = limit.min(bytes.len());
            at = SIGNS.find(&bytes[at..near]).map_or(near, |found| at + found);
        }
        if at >= limit {
            limit = longest_label_end(text, start);
            if at < limit {
                continue;
            }
        }
        let Some(c) = text[at..].chars().next() else { return (at, 0, LabelEnd::TextEnd) };
        let behind = at + c.len_utf8();
        let end = match c {
            _ if at == limit => LabelEnd::Limit,
            '\n' | '\r' => match skip_blanks(text, at) {
                (next, _) if next == text.len() => LabelEnd::TextEnd,
                (_, 1) if !trim(&text[start..at]).is_empty() => {
                    at = behind;
                    continue;
                }
                _ => LabelEnd::Break,
            },
            c if closes_square(c) => LabelEnd::Close,
            c if opens_square(c) => LabelEnd::Open,
            c if is_colon(c) && depth == 0 => {
                let next = text[behind..].chars().next().unwrap_or(' ');
                if bytes[start..at].last().is_some_and(u8::is_ascii_digit) && next.is_ascii_digit()
                {
                    at = behind;
                    continue;
                }
                LabelEnd::Colon
            }
            // Titles may hold quotation marks; a label does not begin with one.
            c if is_mark(c) && trim(&text[start..at]).is_empty() => LabelEnd::Mark,
            c => {
                if opens_round(c) {
                    depth += 1;
                } else if super::signs::closes_round(c) {
                    depth = depth.saturating_sub(1);
                }
                at = behind;
                continue;
            }
        };
        return (at, c.len_utf8(), end);
    }
}

/// Where the longest label ends that begins at `start`.
fn longest_label_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let counted = |at: usize| bytes[at] != b'\n' || at == 0 || bytes[at - 1] != b'\r';
    let mut chars = text[start..].char_indices().map(|(at, _)| start + at);
    chars.by_ref().filter(|&at| counted(at)).nth(LONGEST_LABEL).unwrap_or(usize::MAX)
}

impl<'a> Reader<'a> {
    /// `bracket`, at its opening bracket.
    pub(super) fn square(&mut self, start: usize, stand: Stand) -> Option<Item<'a>> {
        let Head { inner, label, end, kind, after } = self.square_head(start)?;
        match kind {
            LabelEnd::Colon => self.colon_label(start, inner, label, after, stand),
            LabelEnd::Close => self.closed_label(start, inner, label, after, stand),
            LabelEnd::TextEnd
                if stand == Stand::Start
                    && !self.limited
                    && words::furniture(label) != Furniture::Yes
                    && is_speaker(label)
                    && !label.contains(opens_round) =>
            {
                Some(self.cut_head(start, inner, label))
            }
            // Another bracket opens before this one closes.
            LabelEnd::Open if stand == Stand::Inside => None,
            // Nothing is said on the line.
            LabelEnd::Break if label.is_empty() && self.closes_in_paragraph(inner).is_none() => {
                None
            }
            // Nothing closes the bracket in its paragraph.
            LabelEnd::Break if skip_blanks(self.source.text, end).1 > 1 => {
                self.unlabelled_until(None, start, inner, stand)
            }
            _ => self.unlabelled(start, inner, stand),
        }
    }

    /// `'[' label ':' …`, from behind the colon.
    fn colon_label(
        &mut self,
        start: usize,
        inner: usize,
        label: &'a str,
        after: usize,
        stand: Stand,
    ) -> Option<Item<'a>> {
        if words::is_staff_role(label.split(super::signs::is_slash).next().unwrap_or(label)) {
            if let Some(item) = self.credits(start) {
                return Some(item);
            }
        }
        if words::is_quote_tag(label) {
            if let Some(item) = self.tag_in_head(start, label, after) {
                return Some(item);
            }
        }
        // "[제보 전화 : 02-123-4567]" is no quote, "[제보자 : …]" is one.
        let furniture = words::furniture(label);
        if furniture == Furniture::Yes || furniture == Furniture::Maybe && !self.is_said(after) {
            return Some(self.furniture_bracket(start, after, stand));
        }
        if !is_speaker(label) {
            return self.unlabelled(start, inner, stand);
        }
        let mut diagnostics = Vec::new();
        let opening = span(start, inner);
        let attribution = attribution(label, self.source, &mut diagnostics);
        let body = self.bracket_body(after, opening, &mut diagnostics);
        Some(self.quote(start, None, attribution, body, QuoteForm::Bracket, diagnostics))
    }

    /// `'[' label ']' …`, from behind the bracket.
    fn closed_label(
        &mut self,
        start: usize,
        inner: usize,
        label: &'a str,
        after: usize,
        stand: Stand,
    ) -> Option<Item<'a>> {
        if let Some(voice) = super::marker::voice(label) {
            // "[변호사]", and any role where markers are written with arrows: who says the words on
            // the next line.
            if self.markers.arrow || voice == Voice::Guest {
                let (_, breaks) = skip_blanks(self.source.text, after);
                let quote = (breaks == 1).then(|| self.head_quote(start, inner, label, after));
                if let Some(item) = quote.flatten() {
                    return Some(item);
                }
            }
            return Some(Item::marker(start, after, voice));
        }
        if words::is_quote_tag(label) {
            return self.tagged(start, label, after, QuoteForm::SquareTag, stand);
        }
        if super::mail::is_address(label) {
            // Behind a name on its line, the address is part of a byline.
            return (stand == Stand::Start).then(|| Item::unparsed(start, after));
        }
        if words::is_staff_role(label.split(is_staff_sign).next().unwrap_or(label)) {
            if let Some(item) = self.credits(start) {
                return Some(item);
            }
        }
        if let Some(item) = self.plain_credits(start, label, after) {
            return Some(item);
        }
        // "[김하늘 기자 / sky@example.com]"
        if let Some(names) = super::byline::in_brackets(label) {
            let span = span(start, after);
            let reporters = names.map(|name| self.source.phrase(name));
            let text = self.source.cow(span);
            let byline = Byline { kind: BylineKind::Printed, reporters, text, span };
            return Some(Item::new(start, after, Node::Printed(Box::new(byline))));
        }
        let furniture = words::furniture(label);
        if furniture == Furniture::Yes {
            return Some(self.furniture_bracket(start, after, stand));
        }
        if let Some(item) = self.head_quote(start, inner, label, after) {
            return Some(item);
        }
        if furniture == Furniture::Maybe && !reads_as_said(label) && said_begins(label).is_none() {
            return Some(self.furniture_bracket(start, after, stand));
        }
        let alone = stand == Stand::Start
            && trim(self.source.slice(after, self.segment_end(after))).is_empty();
        if alone && self.markers.square && super::marker::is_guest(label) {
            return Some(Item::marker(start, after, Voice::Guest));
        }
        if let Some(item) = self.no_colon(start, inner, label) {
            return Some(item);
        }
        if reads_as_said(label) {
            return self.unlabelled(start, inner, stand);
        }
        alone.then(|| Item::unparsed(start, after))
    }

    /// Whether what stands from `after` to its bracket is something said.
    fn is_said(&self, after: usize) -> bool {
        let Some(end) = self.closes_in_paragraph(after) else { return true };
        let said = trim_end(self.source.slice(after, end)).trim_end_matches(closes_square);
        trim_start(said).starts_with(|c| is_mark(c) || is_single_mark(c)) || reads_as_said(said)
    }

    /// `head-quote := '[' label ']' quoted-body`
    fn head_quote(
        &mut self,
        start: usize,
        inner: usize,
        label: &'a str,
        after: usize,
    ) -> Option<Item<'a>> {
        if !is_speaker(label) {
            return None;
        }
        let (said, breaks) = skip_blanks(self.source.text, after);
        let marked = self.source.text[said..].starts_with(is_mark);
        // "[단독] "…"" is a headline: without a slash, the words must stand on the next line, or be
        // all the rest of the line behind what people are called.
        let role = breaks == 0 && !is_divided(label);
        if !marked || role && !(words::ends_with_people(label) && self.is_marked_line(start, said))
        {
            return None;
        }
        let mut diagnostics = Vec::new();
        let attribution = attribution(label, self.source, &mut diagnostics);
        let body = self.quoted_body(said, span(start, inner), &mut diagnostics)?;
        if role && (body.closing != Closing::QuotationMark || !self.ends_line(body.end)) {
            return None;
        }
        Some(self.quote(start, None, attribution, body, QuoteForm::Head, diagnostics))
    }

    /// Whether a bracket begins its line, which ends with a quotation mark, not far behind `said`.
    fn is_marked_line(&self, start: usize, said: usize) -> bool {
        /// The longest rest of a line that is looked at, in bytes.
        const LONGEST: usize = 900;
        let before = &self.source.text[..start];
        if !before.is_empty() && !before.ends_with(['\n', '\r']) {
            return false;
        }
        let end = self.short_line_end(said, LONGEST);
        end.is_some_and(|end| trim_end(self.source.slice(said, end)).ends_with(is_mark))
    }

    /// `quote := '[' label-without-colon bracket-body`: the colon is missing.
    ///
    /// The label ends before a quotation mark; a title also before a round bracket, or where a
    /// clause begins.
    fn no_colon(&mut self, start: usize, inner: usize, content: &'a str) -> Option<Item<'a>> {
        let split = said_begins(content)?;
        let label = trim_end(&content[..split]);
        if !is_speaker(label) {
            return None;
        }
        let mut diagnostics = Vec::new();
        let at = self.source.offset(content) + split;
        diagnostics.push(Diagnostic::new(Code::MissingColon, span(at, at)));
        let attribution = attribution(label, self.source, &mut diagnostics)?;
        // From the label on: where nothing follows on its line, the quote ends with it.
        let behind = self.source.offset(label) + label.len();
        let body = self.bracket_body(behind, span(start, inner), &mut diagnostics);
        Some(self.quote(start, None, Some(attribution), body, QuoteForm::NoColon, diagnostics))
    }

    /// `quote := '[' bracket-body`: a sentence, or words in quotation marks.
    pub(super) fn unlabelled(
        &mut self,
        start: usize,
        inner: usize,
        stand: Stand,
    ) -> Option<Item<'a>> {
        self.unlabelled_until(self.closes_in_paragraph(inner), start, inner, stand)
    }

    /// The same, where it is known where the bracket closes in its paragraph.
    fn unlabelled_until(
        &mut self,
        closed: Option<usize>,
        start: usize,
        inner: usize,
        stand: Stand,
    ) -> Option<Item<'a>> {
        let text = self.source.text;
        let quoted = text[inner..]
            .trim_start_matches(|c: char| c != '\n' && c != '\r' && is_blank(c))
            .starts_with(|c| is_mark(c) || is_single_mark(c));
        let said = match closed {
            Some(end) => trim_end(self.source.slice(inner, end)).trim_end_matches(closes_square),
            None if stand == Stand::Start => self.source.slice(inner, self.segment_end(inner)),
            None => return None,
        };
        if !quoted && stand != Stand::Start && closed.is_some_and(|end| self.goes_on(said, end)) {
            return None;
        }
        if !(quoted || reads_as_said(said) && words::furniture(said) != Furniture::Yes) {
            let end = closed.unwrap_or(start);
            let furniture = closed.is_some() && words::furniture(said) != Furniture::No;
            return furniture.then(|| self.furniture_bracket(start, end, stand));
        }
        let mut diagnostics = Vec::new();
        let body = self.bracket_body(inner, span(start, inner), &mut diagnostics);
        // What ends the quote may leave nothing that is said.
        let first = body.paragraphs.first().map_or("", |paragraph| &paragraph.text);
        if !quoted && !reads_as_said(first) {
            return None;
        }
        Some(self.quote(start, None, None, body, QuoteForm::Bracket, diagnostics))
    }

    /// Whether the sentence that a bracket stands in goes on behind it, at `end`, and none ends
    /// within: "signs that say [no fish], and".
    fn goes_on(&self, said: &str, end: usize) -> bool {
        let rest = &self.source.text[end..];
        let same = rest.starts_with(['.', ','])
            || rest
                .strip_prefix(' ')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
        same && !has_sentence_end(said)
    }

    /// `'[' label`, cut by the end of the text.
    fn cut_head(&mut self, start: usize, inner: usize, label: &'a str) -> Item<'a> {
        let mut diagnostics = Vec::new();
        let attribution = attribution(label, self.source, &mut diagnostics);
        let end = self.source.offset(label) + label.len();
        diagnostics.push(
            Diagnostic::new(Code::UnclosedQuote, span(end, end)).with_related(span(start, inner)),
        );
        let body = super::body::Body {
            paragraphs: crate::tree::Few::new(),
            quotation: Quotation::None,
            closing: Closing::Missing,
            end,
        };
        self.quote(start, None, attribution, body, QuoteForm::Bracket, diagnostics)
    }

    /// `furniture := '[' furniture-words ']' rest-of-line`
    fn furniture_bracket(&mut self, start: usize, after: usize, stand: Stand) -> Item<'a> {
        let open = self.source.text[start..].chars().next().map_or(0, char::len_utf8);
        let end = self.closes_in_paragraph(start + open).unwrap_or(after);
        let end = if stand == Stand::Start { self.segment_end(end.max(after)) } else { end };
        let text = trim_end(self.source.slice(start, end));
        Item::unparsed(start, start + text.len())
    }

    /// Puts a quote block together.
    pub(super) fn quote(
        &self,
        start: usize,
        tag: Option<&'a str>,
        attribution: Option<Attribution<'a>>,
        body: super::body::Body<'a>,
        form: QuoteForm,
        diagnostics: Vec<Diagnostic>,
    ) -> Item<'a> {
        let head_end = attribution.as_ref().map_or(start, |attribution| attribution.span.end());
        let span = span(start, body.end.max(head_end));
        let block = QuoteBlock {
            tag: tag.map(|tag| self.source.phrase(tag)),
            attribution,
            paragraphs: body.paragraphs,
            form,
            quotation: body.quotation,
            closing: body.closing,
            span,
        };
        Item { start, end: span.end(), node: Node::Quote(Box::new(block)), diagnostics }
    }

    /// Whether any construct begins at this square bracket inside a line: what ends the segment
    /// before it.
    pub(super) fn opens_square_item(&self, at: usize) -> bool {
        let Some(head) = self.square_head(at) else { return false };
        let Head { label, kind, .. } = head;
        let enclosed = matches!(kind, LabelEnd::Colon | LabelEnd::Close);
        self.is_labelled(&head)
            || enclosed
                && (words::furniture(label) == Furniture::Yes || words::is_staff_role(label))
            || kind != LabelEnd::Open
                && self.closes_in_paragraph(head.inner).is_some_and(|end| {
                    let said = self.source.slice(head.inner, end);
                    let said = trim_end(said).trim_end_matches(closes_square);
                    reads_as_said(said)
                        || words::furniture(said) == Furniture::Yes
                        || said_begins(said).is_some()
                })
    }

    /// Whether a quote head, a marker or a tag begins at this square bracket: what ends the quote
    /// before it.
    pub(super) fn opens_labelled(&self, at: usize) -> bool {
        self.square_head(at).is_some_and(|head| self.is_labelled(&head))
    }

    /// What begins with the square bracket at `at`. A run of brackets opens nothing; only its last
    /// may.
    fn square_head(&self, at: usize) -> Option<Head<'a>> {
        let text = self.source.text;
        if text[at..].starts_with("[[[") {
            return None;
        }
        let inner = at + text[at..].chars().next().map_or(0, char::len_utf8);
        let (end, width, kind) = label_end(text, inner);
        let label = trim(self.source.slice(inner, end));
        Some(Head { inner, label, end, kind, after: end + width })
    }

    fn is_labelled(&self, head: &Head<'a>) -> bool {
        let label = head.label;
        match head.kind {
            LabelEnd::Colon => is_speaker(label),
            LabelEnd::Mark => true,
            LabelEnd::Close => {
                let (next, _) = skip_blanks(self.source.text, head.after);
                super::marker::voice(label).is_some()
                    || words::is_quote_tag(label)
                    || is_divided(label) && self.source.text[next..].starts_with(is_mark)
            }
            _ => false,
        }
    }
}

/// A square bracket with what may be the label behind it.
struct Head<'a> {
    /// Behind the bracket.
    inner: usize,
    label: &'a str,
    /// What ends the label, and where.
    kind: LabelEnd,
    end: usize,
    /// Behind that.
    after: usize,
}

/// A sign between a staff role and a name.
const fn is_staff_sign(c: char) -> bool {
    is_colon(c) || matches!(c, ';' | 'ㅣ' | '|' | '/' | ',')
}

/// Whether the words in brackets are something said: a sentence or a clause.
fn reads_as_said(said: &str) -> bool {
    let said = trim(said);
    let letters = said.chars().any(is_word);
    letters
        && (ends_sentence(said)
            || is_clause(said)
            || said.ends_with(is_closer) && has_sentence_end(said))
}

/// Where, in "name/title text…", the text seems to begin: at a quotation mark; behind the slash,
/// also at a round bracket, or at a word that begins a clause.
fn said_begins(content: &str) -> Option<usize> {
    if let Some(said) = trim_end(content).strip_suffix(is_mark) {
        let mark = said.find(is_mark).filter(|&at| said[..at].ends_with(' '));
        if mark.is_some() {
            return mark;
        }
    }
    let slash = content.find(super::signs::is_slash)?;
    let mut at = slash;
    for word in content[slash..].split_inclusive(' ') {
        let bare = word.trim_matches(|c: char| c == ' ' || super::signs::is_slash(c));
        if at > slash && !bare.is_empty() {
            let capital = bare.starts_with(char::is_uppercase);
            let clause = is_clause(bare) || capital && is_clause(&bare.to_lowercase());
            if bare.starts_with(opens_round) || clause {
                return Some(at);
            }
        }
        at += word.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{LabelEnd, label_end};

    #[test]
    fn labels_end_behind_so_many_characters() {
        let long = "a".repeat(239);
        // The 240th character is the last.
        assert_eq!(label_end(&format!("{long}b: yes"), 0), (240, 1, LabelEnd::Limit));
        assert_eq!(label_end(&format!("{long}: yes"), 0), (239, 1, LabelEnd::Colon));
        assert_eq!(label_end(&format!("{long}“bc"), 0), (242, 1, LabelEnd::Limit));
        assert_eq!(label_end(&format!("{long}“"), 0), (242, 0, LabelEnd::TextEnd));
        assert_eq!(label_end(&"가".repeat(241), 0), (720, 3, LabelEnd::Limit));
    }
}
