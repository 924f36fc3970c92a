//! The run of marks and white space between two sentences, or inside one.

use super::class::{Class, class_at};
use super::pairs::Pairs;
use super::scan::{Blanks, trim_end};

/// What the last marks of a zone say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `?`, `!`, `。`.
    Strong,
    /// A single full stop.
    Period,
    /// Two full stops or more, `…`, `‥`.
    Ellipsis,
}

/// What follows the last terminators of a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closing {
    /// No closing marks.
    None,
    /// Closing quotation marks or brackets.
    Marks,
    /// A `)` whose `(` stands inside the sentence.
    InsideSentence,
}

/// The sentence that a zone may end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opened {
    /// Where it begins.
    pub(super) start: usize,
    /// Where its first letter, digit or symbol stands, behind opening marks.
    pub(super) content: usize,
}

/// A run of terminators, brackets, quotation marks and white space.
#[derive(Clone, Copy, Debug)]
pub(super) struct Zone {
    /// Where it begins: the first terminator.
    pub(super) at: usize,
    /// Where the last run of terminators begins.
    pub(super) last: usize,
    /// What that run says.
    pub(super) kind: Kind,
    /// Where a sentence that ends here ends: behind terminators and closing marks.
    pub(super) end: usize,
    /// Where the next sentence would begin: opening marks belong to it.
    pub(super) next: usize,
    /// Where the zone ends: the next letter, digit or symbol; the length of the text if none.
    pub(super) content: usize,
    /// What stands there.
    pub(super) class: Class,
    /// Whether closing marks follow the terminators.
    pub(super) closing: Closing,
    /// Whether a blank line or the end of the text follows.
    pub(super) is_last: bool,
    /// Whether the zone is one run of terminators of one kind, closing marks and white space
    /// within a line: then, if it is short, the Unicode tables may be asked about it.
    pub(super) is_simple: bool,
}

/// The length in bytes of the longest zone the Unicode tables are asked about.
const LONG: usize = 64;

impl Zone {
    /// The zone that begins with the terminator, or the blank line, at `at`.
    pub(super) fn read(text: &str, at: usize, opened: Opened, pairs: &mut Pairs) -> Self {
        Self::read_common(text.as_bytes(), at)
            .unwrap_or_else(|| Reader::new(text, at, opened, pairs).read())
    }

    /// One terminator, one blank, one letter or digit.
    fn read_common(bytes: &[u8], at: usize) -> Option<Self> {
        let &[terminator, b' ', content, second] = bytes.get(at..at + 4)? else {
            return None;
        };
        let kind = match terminator {
            b'.' => Kind::Period,
            b'!' | b'?' => Kind::Strong,
            _ => return None,
        };
        let class = match content {
            b'a'..=b'z' => Class::Lower,
            b'A'..=b'Z' => Class::Upper,
            b'0'..=b'9' => Class::Digit,
            // The first bytes of most Hangul syllables.
            0xEB | 0xEC => Class::Hangul,
            0xEA if second >= 0xB0 => Class::Hangul,
            _ => return None,
        };
        Some(Self {
            at,
            last: at,
            kind,
            end: at + 1,
            next: at + 2,
            content: at + 2,
            class,
            closing: Closing::None,
            is_last: false,
            is_simple: true,
        })
    }

    /// Whether nothing stands between the end and what follows it.
    pub(super) const fn is_glued(&self) -> bool {
        self.end == self.next
    }

    /// Whether opening marks stand before what follows.
    pub(super) const fn has_opening(&self) -> bool {
        self.next < self.content
    }
}

struct Reader<'t, 'p> {
    text: &'t str,
    opened: Opened,
    pairs: &'p mut Pairs,
    cursor: usize,
    zone: Zone,
    /// Where the opening marks begin that are not yet overtaken by a closing mark.
    opening: Option<usize>,
    /// Whether white space stands before the cursor.
    spaced: bool,
    runs: usize,
}

impl<'t, 'p> Reader<'t, 'p> {
    fn new(text: &'t str, at: usize, opened: Opened, pairs: &'p mut Pairs) -> Self {
        let zone = Zone {
            at,
            last: at,
            kind: Kind::Ellipsis,
            end: at,
            next: at,
            content: at,
            class: Class::Symbol,
            closing: Closing::None,
            is_last: false,
            is_simple: true,
        };
        Self { text, opened, pairs, cursor: at, zone, opening: None, spaced: false, runs: 0 }
    }

    fn read(mut self) -> Zone {
        loop {
            let Some((class, len)) = class_at(self.text, self.cursor) else {
                return self.finish(None);
            };
            match class {
                _ if class.is_terminator() => self.terminators(),
                _ if class.is_mark() => self.marks(),
                _ if class.is_blank() => {
                    let blanks = Blanks::read(self.text, self.cursor);
                    if blanks.ends_paragraph {
                        self.zone.end = trim_end(self.text, self.opened.start, self.cursor);
                        self.zone.content = blanks.end;
                        self.zone.next = blanks.end;
                        self.zone.is_last = true;
                        return self.zone;
                    }
                    self.zone.is_simple &= !blanks.has_line;
                    self.cursor = blanks.end;
                    self.spaced = true;
                }
                Class::Mute => self.mute(len),
                _ => return self.finish(Some(class)),
            }
        }
    }

    fn finish(mut self, content: Option<Class>) -> Zone {
        self.zone.content = self.cursor;
        self.zone.next = self.opening.unwrap_or(self.cursor);
        if let Some(class) = content {
            self.zone.class = class;
        } else {
            self.zone.end = trim_end(self.text, self.opened.start, self.cursor);
            self.zone.next = self.cursor;
            self.zone.is_last = true;
        }
        self.zone.is_simple &= self.zone.content - self.zone.at <= LONG;
        self.zone
    }

    /// The class behind the cursor's run; blank at the end of the text.
    fn class_behind(&self, at: usize) -> Class {
        class_at(self.text, at).map_or(Class::Blank, |(class, _)| class)
    }

    fn terminators(&mut self) {
        let start = self.cursor;
        let mut end = start;
        let (mut dots, mut ellipses, mut strong, mut ends_in_dot) = (0_usize, false, false, false);
        while let Some((class, len)) = class_at(self.text, end) {
            match class {
                Class::Dot => dots += 1,
                Class::Ellipsis => ellipses = true,
                Class::Strong => strong = true,
                Class::Mute => {}
                _ => break,
            }
            if class != Class::Mute {
                ends_in_dot = class == Class::Dot;
            }
            end += len;
        }
        let is_ellipsis = !strong && (ellipses || dots > 1);
        let is_first = start == self.zone.at;
        let behind = self.class_behind(end);
        let begins_next = is_ellipsis
            && !is_first
            && (self.spaced || self.opening.is_some())
            && !(behind.is_blank() || behind.is_mark());
        if begins_next {
            self.opening.get_or_insert(start);
        } else {
            // ". . ." is an ellipsis as well.
            let is_spaced_ellipsis = !strong
                && !is_first
                && self.spaced
                && self.zone.kind != Kind::Strong
                && self.zone.closing == Closing::None
                && self.opening.is_none();
            self.zone.kind = if strong {
                Kind::Strong
            } else if is_spaced_ellipsis {
                Kind::Ellipsis
            } else if ends_in_dot && dots == 1 {
                // "…." is an ellipsis and the full stop behind it.
                Kind::Period
            } else {
                Kind::Ellipsis
            };
            self.zone.last = start;
            self.zone.end = end;
            self.zone.closing = Closing::None;
            self.opening = None;
            self.runs += 1;
        }
        let is_mixed = ellipses || strong && dots > 0;
        self.zone.is_simple &= self.runs == 1 && !begins_next && !is_mixed;
        self.cursor = end;
        self.spaced = false;
    }

    /// A run of brackets and quotation marks: which of them close, which open?
    fn marks(&mut self) {
        let mut run_end = self.cursor;
        while let Some((class, len)) = class_at(self.text, run_end) {
            if !(class.is_mark() || class == Class::Mute) {
                break;
            }
            run_end += len;
        }
        let is_blank_behind = self.class_behind(run_end).is_blank();
        while self.cursor < run_end {
            let Some((class, len)) = class_at(self.text, self.cursor) else {
                return;
            };
            if class == Class::Mute {
                self.mute(len);
                continue;
            }
            let closes = match (self.spaced, is_blank_behind) {
                _ if class == Class::Close => true,
                (false, true) => true,
                (true, false) => false,
                _ => match class {
                    Class::CloseQuote | Class::Apostrophe => true,
                    Class::DoubleQuote => {
                        self.pairs.quote_at(self.text, self.cursor, self.opened.start)
                    }
                    _ => false,
                },
            };
            if closes {
                self.close();
                self.zone.is_simple &= self.zone.end == self.cursor;
                self.zone.end = self.cursor + len;
                self.opening = None;
            } else {
                self.opening.get_or_insert(self.cursor);
            }
            self.cursor += len;
        }
        self.spaced = false;
    }

    /// Notes the closing mark at the cursor.
    fn close(&mut self) {
        if self.zone.closing == Closing::None {
            self.zone.closing = Closing::Marks;
        }
        if self.text.as_bytes()[self.cursor] == b')' {
            let open = self.pairs.bracket_at(self.text, self.cursor, self.opened.start);
            if open.is_some_and(|open| self.opened.content < open && open < self.zone.at) {
                self.zone.closing = Closing::InsideSentence;
            }
        }
    }

    fn mute(&mut self, len: usize) {
        if self.zone.end == self.cursor {
            self.zone.end += len;
        } else {
            self.opening.get_or_insert(self.cursor);
        }
        self.cursor += len;
    }
}

/// What stands at the beginning of a text before its first letter, digit or symbol.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lead {
    /// Where that letter stands, or the white space that ends the paragraph.
    pub(super) content: usize,
    /// Whether a blank line or the end of the text comes before any letter.
    pub(super) is_all: bool,
}

impl Lead {
    pub(super) fn read(text: &str, start: usize) -> Self {
        let mut content = start;
        while let Some((class, len)) = class_at(text, content) {
            if class.is_blank() {
                let blanks = Blanks::read(text, content);
                if blanks.ends_paragraph {
                    return Self { content, is_all: true };
                }
                content = blanks.end;
            } else if class.is_terminator() || class.is_mark() || class == Class::Mute {
                content += len;
            } else {
                return Self { content, is_all: false };
            }
        }
        Self { content, is_all: true }
    }
}
