//! Writes every node in its form.

use std::fmt::{self, Write};

use super::piece::{Piece, pieces};
use crate::grammar::reads_as;
use crate::tree::{
    Attribution, Block, Closing, Phrase, Quotation, QuoteBlock, QuoteForm, Transcript,
};

/// Where a piece is written: its parts, and the signs and gaps around and between them.
pub(super) trait Out {
    /// A text of the tree.
    fn part(&mut self, text: &str) -> fmt::Result;

    /// What the tree does not hold. Several in a row are one.
    fn sign(&mut self, text: &str) -> fmt::Result;
}

/// One text of both.
pub(super) struct Plain<'w, W>(pub(super) &'w mut W);

impl<W: Write> Out for Plain<'_, W> {
    fn part(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }

    fn sign(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

/// Everything in its plain form.
pub(super) fn transcript(node: &Transcript<'_>, out: &mut impl Write) -> fmt::Result {
    let mut first = true;
    for (breaks, next) in pieces(node) {
        if !std::mem::take(&mut first) {
            (0..breaks).try_for_each(|_| out.write_char('\n'))?;
        }
        piece(next, &mut Plain(out))?;
    }
    if first { Ok(()) } else { out.write_char('\n') }
}

pub(super) fn piece(piece: Piece<'_, '_>, out: &mut dyn Out) -> fmt::Result {
    match piece {
        Piece::Marker(marker) => out.part(&marker.text),
        Piece::Block(Block::Paragraph(paragraph)) => out.part(&paragraph.text),
        Piece::Block(Block::Quote(quote)) => self::quote(quote, out),
        Piece::Block(Block::Byline(byline)) => out.part(&byline.text),
        Piece::Block(Block::Credits(credits)) => out.part(&credits.text),
        Piece::Block(Block::Unparsed(unparsed)) => out.part(&unparsed.text),
    }
}

pub(super) fn quote(node: &QuoteBlock<'_>, out: &mut dyn Out) -> fmt::Result {
    let tag = node.tag.as_ref().map_or("", Phrase::as_str);
    let label = node.attribution.as_ref();
    match node.form {
        QuoteForm::Bracket | QuoteForm::NoColon => {
            out.sign("[")?;
            if let Some(label) = label {
                slashed(label, "/", out)?;
                out.sign(match (node.form, node.paragraphs.is_empty()) {
                    (QuoteForm::NoColon, _) => " ",
                    (_, true) => ":",
                    (_, false) => ": ",
                })?;
            }
            said(node, out)?;
            // Behind an open bracket in the words, the closing one would close that.
            let last = node.paragraphs.last().map_or("", |paragraph| &paragraph.text);
            let open = last.rfind(['[', '［']) > last.rfind([']', '］']);
            if open && node.closing == Closing::Bracket {
                out.sign("\n\n")?;
            }
            out.sign(match node.closing {
                Closing::WrongBracket => ")",
                Closing::Missing => "",
                _ => "]",
            })
        }
        QuoteForm::Head => {
            out.sign("[")?;
            match label {
                Some(label) if node.tag.is_some() => {
                    out.part(tag)?;
                    out.sign(": ")?;
                    labelled(node, label, ROUND_FIRST, out)?;
                }
                Some(label) => slashed(label, "/", out)?,
                None => {}
            }
            out.sign("]\n")?;
            said(node, out)
        }
        QuoteForm::Angle => {
            out.sign("<")?;
            if let Some(label) = label {
                slashed(label, " / ", out)?;
            }
            out.sign("> ")?;
            said(node, out)
        }
        QuoteForm::Bare => {
            if let Some(label) = label {
                slashed(label, " / ", out)?;
            }
            out.sign("\n")?;
            said(node, out)
        }
        QuoteForm::SquareTag => tagged(node, ["[", tag, "]"], out),
        QuoteForm::AngleTag => tagged(node, ["<", tag, ">"], out),
        QuoteForm::ArrowTag => tagged(node, ["◀", tag, "▶"], out),
        QuoteForm::RoundTag => tagged(node, ["(", tag, ")"], out),
        QuoteForm::BulletTag => {
            out.sign("▶ ")?;
            out.part(tag)?;
            out.sign(" : ")?;
            if let Some(label) = label {
                labelled(node, label, DIVIDED_FIRST, out)?;
            }
            if node.quotation != Quotation::None {
                out.sign("\n- ")?;
            }
            said(node, out)
        }
    }
}

fn tagged(node: &QuoteBlock<'_>, [open, tag, close]: [&str; 3], out: &mut dyn Out) -> fmt::Result {
    out.sign(open)?;
    out.part(tag)?;
    out.sign(close)?;
    if let Some(label) = &node.attribution {
        out.sign(" ")?;
        labelled(node, label, ROUND_FIRST, out)?;
    }
    if is_silent(node) {
        return Ok(());
    }
    // Behind an open round bracket, a colon ends no label; the quotation mark does.
    let open = |label: &Attribution<'_>| !is_balanced(&label_text(label));
    let marked = node.quotation != Quotation::None;
    let colon = !marked || node.attribution.as_ref().is_some_and(|label| !open(label));
    out.sign(if colon { " : " } else { " " })?;
    said(node, out)
}

/// Whether the words were left in the sound.
fn is_silent(node: &QuoteBlock<'_>) -> bool {
    node.paragraphs.is_empty() && node.quotation == Quotation::None
}

/// What is said, with its quotation marks.
fn said(node: &QuoteBlock<'_>, out: &mut dyn Out) -> fmt::Result {
    if node.quotation != Quotation::None {
        out.sign("\"")?;
    }
    for (at, paragraph) in node.paragraphs.iter().enumerate() {
        if at > 0 {
            out.sign("\n\n")?;
        }
        out.part(&paragraph.text)?;
    }
    if node.quotation == Quotation::Both { out.sign("\"") } else { Ok(()) }
}

/// A label behind a tag, in the first of its forms that is read as the same label.
fn labelled(
    node: &QuoteBlock<'_>,
    label: &Attribution<'_>,
    forms: [LabelForm; 5],
    out: &mut dyn Out,
) -> fmt::Result {
    let alone = is_silent(node) && node.form != QuoteForm::BulletTag;
    let tag = node.tag.as_ref().map(Phrase::as_str);
    for form in forms {
        let mut text = String::new();
        form(label, &mut Plain(&mut text))?;
        if reads_as(&text, label, tag, node.form, alone) {
            return form(label, out);
        }
    }
    forms[0](label, out)
}

type LabelForm = fn(&Attribution<'_>, &mut dyn Out) -> fmt::Result;

/// `Name(Title)`, and the forms in its place where that would be read differently.
const ROUND_FIRST: [LabelForm; 5] = [in_round, divided, closed, enclosed, emptied];
/// `Name / Title`, likewise.
const DIVIDED_FIRST: [LabelForm; 5] = [divided, closed, in_round, enclosed, emptied];

fn in_round(label: &Attribution<'_>, out: &mut dyn Out) -> fmt::Result {
    match (&label.name, &label.title) {
        (Some(name), Some(title)) => {
            out.part(&name.text)?;
            out.sign("(")?;
            out.part(&title.text)?;
            out.sign(")")
        }
        _ => slashed(label, " / ", out),
    }
}

fn divided(label: &Attribution<'_>, out: &mut dyn Out) -> fmt::Result {
    slashed(label, " / ", out)
}

/// With a slash behind it, a label that ends with a round bracket has no title in it.
fn closed(label: &Attribution<'_>, out: &mut dyn Out) -> fmt::Result {
    slashed(label, " / ", out)?;
    out.sign(" /")
}

fn enclosed(label: &Attribution<'_>, out: &mut dyn Out) -> fmt::Result {
    out.sign("(")?;
    in_round(label, out)?;
    out.sign(")")
}

/// Behind a round bracket that does not close, an empty pair says that nothing is a title.
fn emptied(label: &Attribution<'_>, out: &mut dyn Out) -> fmt::Result {
    slashed(label, " / ", out)?;
    out.sign("()")
}

/// All parts of a label.
fn label_text(label: &Attribution<'_>) -> String {
    let parts = label.name.iter().chain(&label.title).chain(&label.notes);
    parts.map(Phrase::as_str).collect()
}

/// Whether the round brackets of a text open and close each other.
fn is_balanced(text: &str) -> bool {
    let mut open = 0usize;
    let balanced = text.chars().all(|c| match c {
        '(' | '（' => {
            open += 1;
            true
        }
        ')' | '）' => {
            let closes = open > 0;
            open = open.saturating_sub(1);
            closes
        }
        _ => true,
    });
    balanced && open == 0
}

/// `name/title/note`
fn slashed(label: &Attribution<'_>, slash: &str, out: &mut dyn Out) -> fmt::Result {
    if let Some(name) = &label.name {
        out.part(&name.text)?;
    }
    let title = label.title.as_ref();
    if title.is_some() || !label.notes.is_empty() {
        out.sign(slash)?;
    }
    if let Some(title) = title {
        out.part(&title.text)?;
    }
    label.notes.iter().try_for_each(|note| {
        out.sign(slash)?;
        out.part(&note.text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_brackets_open_and_close_each_other() {
        for text in ["", "Bo", "(Bo)", "Bo (a (b) c) d", "（Bo)"] {
            assert!(is_balanced(text), "{text:?}");
        }
        for text in ["(", ")", "Bo)", "(Bo", ")(", "(Bo))", "((Bo)"] {
            assert!(!is_balanced(text), "{text:?}");
        }
    }

    #[test]
    fn a_label_has_forms() {
        let parsed = crate::parse("[Ana/Pilot/May 3: Yes.]");
        let quote = parsed.transcript().quotes().next().unwrap();
        let mut label = quote.attribution.clone().unwrap();
        assert_eq!(label_text(&label), "AnaPilotMay 3");
        label.notes = crate::tree::Few::new();
        let written = |form: LabelForm| {
            let mut text = String::new();
            form(&label, &mut Plain(&mut text)).unwrap();
            text
        };
        assert_eq!(
            ROUND_FIRST.map(written),
            ["Ana(Pilot)", "Ana / Pilot", "Ana / Pilot /", "(Ana(Pilot))", "Ana / Pilot()"]
        );
    }
}
