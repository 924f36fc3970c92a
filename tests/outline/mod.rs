//! A tree as indented text, one line a node or part: its place, its kind, its words.

use std::fmt::{self, Display, Write};

use newscast::{
    Block, Byline, BylineKind, Closing, Credits, Phrase, Quotation, QuoteBlock, QuoteForm, Section,
    Span, Transcript, Voice,
};

/// The tree as indented text, two columns a level.
pub(crate) fn outline(transcript: &Transcript<'_>) -> String {
    let mut outline = Outline { text: String::new(), level: 0 };
    outline.transcript(transcript);
    outline.text
}

struct Outline {
    text: String,
    level: usize,
}

impl Outline {
    fn line(&mut self, span: Span, what: impl Display) {
        let indent = 2 * self.level;
        writeln!(self.text, "{:indent$}{span} {what}", "").expect("a string takes all");
    }

    fn part(&mut self, kind: &str, text: &str, span: Span) {
        self.line(span, format_args!("{kind}: {}", Visible(text)));
    }

    fn inside(&mut self, parts: impl FnOnce(&mut Self)) {
        self.level += 1;
        parts(self);
        self.level -= 1;
    }

    fn transcript(&mut self, node: &Transcript<'_>) {
        self.line(node.span, "transcript");
        self.inside(|outline| node.sections.iter().for_each(|section| outline.section(section)));
    }

    fn section(&mut self, node: &Section<'_>) {
        let voice = match node.voice {
            Voice::Anchor => "anchor",
            Voice::Reporter => "reporter",
            Voice::Guest => "guest",
            Voice::Unknown => "unknown",
            other => panic!("a voice without a word: {other:?}"),
        };
        self.line(node.span, format_args!("section, {voice}"));
        self.inside(|outline| {
            if let Some(marker) = &node.marker {
                outline.part("marker", &marker.text, marker.span);
            }
            node.blocks.iter().for_each(|block| outline.block(block));
        });
    }

    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::Paragraph(node) => self.part("paragraph", &node.text, node.span),
            Block::Unparsed(node) => self.part("unparsed", &node.text, node.span),
            Block::Quote(node) => self.quote(node),
            Block::Byline(node) => self.byline(node),
            Block::Credits(node) => self.credits(node),
            other => panic!("a block without a word: {other:?}"),
        }
    }

    fn quote(&mut self, node: &QuoteBlock<'_>) {
        let form = match node.form {
            QuoteForm::Bracket => "bracket",
            QuoteForm::NoColon => "no colon",
            QuoteForm::Head => "head",
            QuoteForm::Angle => "angle",
            QuoteForm::Bare => "bare",
            QuoteForm::SquareTag => "square tag",
            QuoteForm::AngleTag => "angle tag",
            QuoteForm::ArrowTag => "arrow tag",
            QuoteForm::RoundTag => "round tag",
            QuoteForm::BulletTag => "bullet tag",
            other => panic!("a form without a word: {other:?}"),
        };
        let marks = match node.quotation {
            Quotation::None => "",
            Quotation::Both => ", in quotation marks",
            Quotation::Opening => ", with an opening quotation mark",
            other => panic!("quotation marks without a word: {other:?}"),
        };
        let closing = match node.closing {
            Closing::Bracket => "closed by its bracket",
            Closing::QuotationMark => "closed by its quotation mark",
            Closing::Line => "closed by its line",
            Closing::WrongBracket => "CLOSED BY THE WRONG BRACKET",
            Closing::Missing => "NOT CLOSED",
            other => panic!("a closing without a word: {other:?}"),
        };
        self.line(node.span, format_args!("quote, {form}{marks}, {closing}"));
        self.inside(|outline| {
            if let Some(tag) = &node.tag {
                outline.phrase("tag", tag);
            }
            if let Some(attribution) = &node.attribution {
                outline.line(attribution.span, "attribution");
                outline.inside(|outline| {
                    attribution.name.iter().for_each(|name| outline.phrase("name", name));
                    attribution.title.iter().for_each(|title| outline.phrase("title", title));
                    attribution.notes.iter().for_each(|note| outline.phrase("note", note));
                });
            }
            for paragraph in &node.paragraphs {
                outline.part("says", &paragraph.text, paragraph.span);
            }
        });
    }

    fn byline(&mut self, node: &Byline<'_>) {
        let kind = match node.kind {
            BylineKind::Toss => "byline, toss",
            BylineKind::SignOff => "byline, sign-off",
            BylineKind::Printed => "byline, printed",
            other => panic!("a byline without a word: {other:?}"),
        };
        self.part(kind, &node.text, node.span);
        self.inside(|outline| {
            node.reporters.iter().for_each(|reporter| outline.phrase("reporter", reporter));
        });
    }

    fn credits(&mut self, node: &Credits<'_>) {
        self.part("credits", &node.text, node.span);
        self.inside(|outline| {
            for entry in &node.entries {
                outline.phrase("role", &entry.role);
                outline.inside(|outline| {
                    entry.names.iter().for_each(|name| outline.phrase("name", name));
                });
            }
        });
    }

    fn phrase(&mut self, kind: &str, phrase: &Phrase<'_>) {
        self.part(kind, &phrase.text, phrase.span);
    }
}

/// A text on one line, with what cannot be seen in it escaped.
struct Visible<'t>(&'t str);

impl Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| {
            let seen = c == ' ' || !(c.is_control() || c.is_whitespace() || is_invisible(c));
            if seen { f.write_char(c) } else { write!(f, "{}", c.escape_default()) }
        })
    }
}

/// Whether a character leaves no trace on paper although it is neither white space nor control.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
