//! Looking ahead: whether a construct begins at a place, and where the next one does.

use super::label::is_divided;
use super::signs::{self, opens_round, opens_square};
use super::{NEAR, Reader, angle, marker};
use crate::layout::{floor_boundary, line_end, skip_blanks};

impl Reader<'_> {
    /// The next place at which a line may end or a construct may begin, or the end of the text.
    pub(super) fn special(&self, at: usize) -> usize {
        self.places.line_break(at).min(self.places.opener(at)).min(self.source.text.len())
    }

    /// Whether a block begins at the head of a line: what ends the quote before it.
    pub(super) fn opens_block(&self, at: usize) -> bool {
        let text = self.source.text;
        let Some(first) = text[at..].chars().next() else { return false };
        opens_square(first)
            || opens_round(first) && self.round_marker(at).is_some()
            || self.places.divider_within(at, NEAR) && self.line_marker(at).is_some()
            || self.opens_on_line(at)
    }

    /// Whether a marker, a head or a tag begins at this sign.
    pub(super) fn opens_on_line(&self, at: usize) -> bool {
        let text = &self.source.text[at..];
        let Some(first) = text.chars().next() else { return false };
        match first {
            c if opens_square(c) => self.opens_square_item(at),
            c if opens_round(c) => self.opens_credits(at),
            '<' | '＜' | '〈' => {
                marker::enclosed(text, &['>', '＞', '〉']).is_some_and(|(label, length)| {
                    marker::voice(label).is_some()
                        || crate::words::is_quote_tag(label)
                        || is_divided(label)
                            && crate::layout::trim_start(&text[length..])
                                .starts_with(signs::is_mark)
                        || angle::is_html(text)
                })
            }
            '◀' => marker::enclosed(text, &['▶', '►', '▷']).is_some(),
            '【' => marker::enclosed(text, &['】'])
                .is_some_and(|(label, _)| marker::voice(label).is_some()),
            '▶' => true,
            _ => false,
        }
    }

    /// The end of the line at or behind `at`, or the next construct on it.
    pub(super) fn segment_end(&mut self, at: usize) -> usize {
        let (from, to) = self.segment;
        if from <= at && at < to {
            return to;
        }
        let bytes = self.source.text.as_bytes();
        let mut end = at;
        let end = loop {
            let found = self.special(end);
            if found == bytes.len()
                || matches!(bytes[found], b'\n' | b'\r')
                || self.opens_on_line(found)
            {
                break found;
            }
            end = found + self.source.text[found..].chars().next().map_or(1, char::len_utf8);
        };
        self.segment = (at, end);
        end
    }

    /// The end of the line at or behind `at`; `None` when the line is longer than `longest` bytes.
    pub(super) fn short_line_end(&self, at: usize, longest: usize) -> Option<usize> {
        let text = self.source.text;
        let limit = floor_boundary(text, at + longest);
        let end = line_end(&text[..limit], at);
        (end < limit || limit == text.len()).then_some(end)
    }

    /// Whether nothing follows on the line.
    pub(super) fn breaks_at(&self, at: usize) -> bool {
        let (next, breaks) = skip_blanks(self.source.text, at);
        breaks > 0 || next == self.source.text.len()
    }

    /// Whether nothing but another construct follows on the line.
    pub(super) fn ends_line(&self, at: usize) -> bool {
        let (next, breaks) = skip_blanks(self.source.text, at);
        breaks > 0 || next == self.source.text.len() || self.opens_on_line(next)
    }
}
