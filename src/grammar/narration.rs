//! Narration: what stands between the constructs, in pieces.
//!
//! ```text
//! narration := { piece }
//! piece     := byline | wordless-line | { any text up to the next of these }
//! ```
//!
//! A piece is read the same when it stands alone: what follows on its line is no part of it.

use super::byline::{self, Bylines};
use super::signs::ends_sentence;
use super::{Item, Piece, Reader, Stand, is_wordless};
use crate::layout::{line_end, skip_blanks, trim_end};

impl<'a> Reader<'a> {
    /// The next piece of the narration that ends at `narration_end`: the byline that begins here, or
    /// what stands before the byline that is found; otherwise all up to the next wordless line.
    fn piece(&mut self, start: usize, narration_end: usize, bylines: Bylines) -> Piece<'a> {
        let mut piece = trim_end(self.source.slice(start, narration_end));
        let wordy = self.wordy_end(start, narration_end);
        let mut first = Some(trim_end(self.source.slice(start, wordy)));
        loop {
            let lines = match first.take() {
                Some(lines) => lines,
                None => wordy_lines(piece),
            };
            let Some((byline, claim)) = byline::first(lines, bylines, self.source, &self.places)
            else {
                return (start + lines.len(), None);
            };
            if byline.span.start() == start {
                if wordy_lines(&byline.text).len() == byline.text.len() {
                    return (byline.span.end(), Some((byline, claim)));
                }
                piece = self.source.slice(start, byline.span.end());
                let cut = wordy_lines(piece).len();
                piece = &piece[..cut];
                continue;
            }
            let before = trim_end(self.source.slice(start, byline.span.start()));
            if wordy_lines(before).len() == before.len() {
                return (start + before.len(), Some((byline, claim)));
            }
            piece = before;
        }
    }

    /// The next piece of narration, such that it is read the same when it stands alone. What follows
    /// on the line is no part of it: without that, a construct may begin at the piece or inside.
    pub(super) fn narration_piece(
        &mut self,
        start: usize,
        narration_end: usize,
        bylines: Bylines,
    ) -> Result<Piece<'a>, Box<Item<'a>>> {
        let mut limit = narration_end;
        loop {
            let (end, found) = self.piece(start, limit, bylines);
            if end == limit && self.breaks_at(limit) {
                return Ok((end, found));
            }
            if let Some(item) = self.item_within(start, end) {
                return Err(Box::new(item));
            }
            let inner = self.construct_within(start, end);
            if inner >= end {
                return Ok((end, found));
            }
            limit = inner;
        }
    }

    /// Where the first line of narration ends if it is wordless, otherwise where the next wordless
    /// line begins, or the narration ends.
    fn wordy_end(&mut self, start: usize, end: usize) -> usize {
        let line = self.places.line_break(start).min(end);
        if line == end || self.is_wordless(start, line) {
            return line;
        }
        match self.wordy {
            Some((from, to, of)) if from <= start && line <= to && of == end => to,
            _ => {
                let to = start + wordy_lines(self.source.slice(start, end)).len();
                self.wordy = Some((start, to, end));
                to
            }
        }
    }

    /// Whether the line between these places has no words of a sentence.
    pub(super) fn is_wordless(&self, start: usize, end: usize) -> bool {
        // A letter begins a sentence, or a mail address.
        let letter = self.source.text.as_bytes().get(start).is_some_and(u8::is_ascii_alphabetic);
        (!letter || self.places.at_sign(start) < end)
            && is_wordless(trim_end(self.source.slice(start, end)))
    }

    /// The construct at `start` when the text ends at `end`.
    fn item_within(&mut self, start: usize, end: usize) -> Option<Item<'a>> {
        self.within(end, |reader| reader.item(start, Stand::Start).filter(|item| item.end > start))
    }

    /// Where the first construct begins behind `start` when the text ends at `end`.
    fn construct_within(&mut self, start: usize, end: usize) -> usize {
        let next = self.next.take();
        let found = self.within(end, |reader| reader.narration_end(start));
        self.next = next;
        found
    }

    /// Looks at the text up to `end` alone. What is learnt of it does not hold for the rest.
    fn within<T>(&mut self, end: usize, look: impl FnOnce(&mut Self) -> T) -> T {
        let whole = self.source.text;
        let limited = std::mem::replace(&mut self.limited, true);
        let (closed, quoted) = (self.never_closed_before, self.never_quoted_before);
        self.source.text = &whole[..end];
        let segment = std::mem::take(&mut self.segment);
        let found = look(self);
        self.source.text = whole;
        self.limited = limited;
        self.segment = segment;
        (self.never_closed_before, self.never_quoted_before) = (closed, quoted);
        found
    }

    /// Where the narration ends that begins at `start`: at the end of its paragraph, or at the next
    /// construct, which is kept.
    pub(super) fn narration_end(&mut self, start: usize) -> usize {
        let text = self.source.text;
        let bytes = text.as_bytes();
        let first = text[start..].chars().next().map_or(0, char::len_utf8);
        // It will be asked for from here on.
        self.places.line_break(start);
        let mut at = start + first;
        loop {
            let found = self.special(at);
            if found == text.len() {
                return found;
            }
            if matches!(bytes[found], b'\n' | b'\r') {
                let (next, breaks) = skip_blanks(text, found);
                let line = trim_end(self.source.slice(start, found));
                if breaks != 1 || next == text.len() || ends_sentence(line) {
                    return found;
                }
                if let Some(item) = self.item(next, Stand::Start) {
                    self.next = Some(item);
                    return found;
                }
                if !self.limited {
                    self.headless = (start, next);
                }
                at = next + text[next..].chars().next().map_or(0, char::len_utf8);
                continue;
            }
            if let Some(item) = self.item(found, Stand::Inside) {
                self.next = Some(item);
                return found;
            }
            at = found + text[found..].chars().next().map_or(1, char::len_utf8);
        }
    }
}

/// The first line of a piece if it is wordless, otherwise the lines up to the next wordless one.
fn wordy_lines(piece: &str) -> &str {
    let mut end = line_end(piece, 0);
    if end == piece.len() || is_wordless(trim_end(&piece[..end])) {
        return trim_end(&piece[..end]);
    }
    loop {
        let (next, _) = skip_blanks(piece, end);
        if next == piece.len() {
            return piece;
        }
        let next_end = line_end(piece, next);
        if is_wordless(trim_end(&piece[next..next_end])) {
            return trim_end(&piece[..end]);
        }
        end = next_end;
    }
}
