//! Writes every node in its form.

use std::fmt::{self, Write};

use crate::grammar::reads_as;
use crate::tree::{
    Attribution, Block, Closing, Phrase, Quotation, QuoteBlock, QuoteForm, Transcript,
};

/// The gap before a section that no marker opens.
const SECTION_GAP: usize = 3;
/// The gap that no document takes for its ordinary one, however often it occurs.
const NEVER_ORDINARY: usize = 16;

/// What stands between two pieces (markers and blocks, counted together) in place of a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Join {
    /// The piece behind it, counted from the start of the text.
    pub(super) piece: usize,
    /// Nothing, a blank or a line break.
    pub(super) text: &'static str,
}

pub(super) fn transcript(
    node: &Transcript<'_>,
    joins: &[Join],
    out: &mut impl Write,
) -> fmt::Result {
    let gap = section_gap(node);
    let mut pieces = 0;
    let mut separate = |breaks: usize, out: &mut dyn Write| {
        let join = joins.iter().find(|join| join.piece == pieces);
        pieces += 1;
        match join {
            _ if pieces == 1 => Ok(()),
            Some(join) => out.write_str(join.text),
            None => (0..breaks).try_for_each(|_| out.write_char('\n')),
        }
    };
    for section in &node.sections {
        let mut breaks = gap;
        if let Some(marker) = &section.marker {
            separate(2, out)?;
            out.write_str(&marker.text)?;
            breaks = 2;
        }
        for block in &section.blocks {
            separate(breaks, out)?;
            self::block(block, out)?;
            breaks = 2;
        }
    }
    if node.sections.is_empty() { Ok(()) } else { out.write_char('\n') }
}

/// A gap that is larger than ordinary in the text that is being written.
fn section_gap(node: &Transcript<'_>) -> usize {
    let unmarked = node.sections.iter().skip(1).filter(|section| section.marker.is_none()).count();
    let blocks: usize = node.blocks().map(block_gaps).sum();
    let markers = node.sections.iter().filter(|section| section.marker.is_some()).count();
    let gaps = blocks + markers;
    // Every block and marker but the first of the text and of the unmarked sections has an
    // ordinary gap before it.
    let ordinary = gaps.saturating_sub(1 + unmarked);
    if unmarked > ordinary + 1 { NEVER_ORDINARY } else { SECTION_GAP }
}

/// The ordinary gaps in and before a block.
fn block_gaps(block: &Block<'_>) -> usize {
    match block {
        Block::Quote(quote) => quote.paragraphs.len().max(1),
        _ => 1,
    }
}

fn line_breaks(count: usize, out: &mut impl Write) -> fmt::Result {
    (0..count).try_for_each(|_| out.write_char('\n'))
}

fn block(node: &Block<'_>, out: &mut impl Write) -> fmt::Result {
    match node {
        Block::Paragraph(paragraph) => out.write_str(&paragraph.text),
        Block::Quote(quote) => self::quote(quote, out),
        Block::Byline(byline) => out.write_str(&byline.text),
        Block::Credits(credits) => out.write_str(&credits.text),
        Block::Unparsed(unparsed) => out.write_str(&unparsed.text),
    }
}

fn quote(node: &QuoteBlock<'_>, out: &mut impl Write) -> fmt::Result {
    let tag = node.tag.as_ref().map_or("", Phrase::as_str);
    let label = node.attribution.as_ref();
    match node.form {
        QuoteForm::Bracket | QuoteForm::NoColon => {
            out.write_char('[')?;
            if let Some(label) = label {
                slashed(label, "/", out)?;
                out.write_str(match (node.form, node.paragraphs.is_empty()) {
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
                line_breaks(2, out)?;
            }
            out.write_str(match node.closing {
                Closing::WrongBracket => ")",
                Closing::Missing => "",
                _ => "]",
            })
        }
        QuoteForm::Head => {
            out.write_char('[')?;
            match label {
                Some(label) if node.tag.is_some() => {
                    write!(out, "{tag}: ")?;
                    labelled(node, label, ROUND_FIRST, out)?;
                }
                Some(label) => slashed(label, "/", out)?,
                None => {}
            }
            out.write_str("]\n")?;
            said(node, out)
        }
        QuoteForm::Angle => {
            out.write_char('<')?;
            if let Some(label) = label {
                slashed(label, " / ", out)?;
            }
            out.write_str("> ")?;
            said(node, out)
        }
        QuoteForm::Bare => {
            if let Some(label) = label {
                slashed(label, " / ", out)?;
            }
            out.write_char('\n')?;
            said(node, out)
        }
        QuoteForm::SquareTag => tagged(node, format_args!("[{tag}]"), out),
        QuoteForm::AngleTag => tagged(node, format_args!("<{tag}>"), out),
        QuoteForm::ArrowTag => tagged(node, format_args!("◀{tag}▶"), out),
        QuoteForm::RoundTag => tagged(node, format_args!("({tag})"), out),
        QuoteForm::BulletTag => {
            write!(out, "▶ {tag} : ")?;
            if let Some(label) = label {
                labelled(node, label, DIVIDED_FIRST, out)?;
            }
            if node.quotation != Quotation::None {
                out.write_str("\n- ")?;
            }
            said(node, out)
        }
    }
}

fn tagged(node: &QuoteBlock<'_>, tag: fmt::Arguments<'_>, out: &mut impl Write) -> fmt::Result {
    out.write_fmt(tag)?;
    if let Some(label) = &node.attribution {
        out.write_char(' ')?;
        labelled(node, label, ROUND_FIRST, out)?;
    }
    if is_silent(node) {
        return Ok(());
    }
    // Behind an open round bracket, a colon ends no label; the quotation mark does.
    let open = |label: &Attribution<'_>| !is_balanced(&label_text(label));
    let marked = node.quotation != Quotation::None;
    let colon = !marked || node.attribution.as_ref().is_some_and(|label| !open(label));
    out.write_str(if colon { " : " } else { " " })?;
    said(node, out)
}

/// Whether the words were left in the sound.
fn is_silent(node: &QuoteBlock<'_>) -> bool {
    node.paragraphs.is_empty() && node.quotation == Quotation::None
}

/// What is said, with its quotation marks.
fn said(node: &QuoteBlock<'_>, out: &mut impl Write) -> fmt::Result {
    if node.quotation != Quotation::None {
        out.write_char('"')?;
    }
    for (at, paragraph) in node.paragraphs.iter().enumerate() {
        if at > 0 {
            line_breaks(2, out)?;
        }
        out.write_str(&paragraph.text)?;
    }
    if node.quotation == Quotation::Both { out.write_char('"') } else { Ok(()) }
}

/// A label behind a tag, in the first of its forms that is read as the same label.
fn labelled(
    node: &QuoteBlock<'_>,
    label: &Attribution<'_>,
    forms: [LabelForm; 4],
    out: &mut impl Write,
) -> fmt::Result {
    let alone = is_silent(node) && node.form != QuoteForm::BulletTag;
    let text = |form: LabelForm| {
        let mut text = String::new();
        form(label, &mut text).map(|()| text)
    };
    for form in forms {
        let text = text(form)?;
        if reads_as(&text, label, node.form, alone) {
            return out.write_str(&text);
        }
    }
    out.write_str(&text(forms[0])?)
}

type LabelForm = fn(&Attribution<'_>, &mut String) -> fmt::Result;

/// `Name(Title)`, and the forms in its place where that would be read differently.
const ROUND_FIRST: [LabelForm; 4] = [in_round, divided, closed, enclosed];
/// `Name / Title`, likewise.
const DIVIDED_FIRST: [LabelForm; 4] = [divided, closed, in_round, enclosed];

fn in_round(label: &Attribution<'_>, out: &mut String) -> fmt::Result {
    match (&label.name, &label.title) {
        (Some(name), Some(title)) => write!(out, "{name}({title})"),
        _ => slashed(label, " / ", out),
    }
}

fn divided(label: &Attribution<'_>, out: &mut String) -> fmt::Result {
    slashed(label, " / ", out)
}

/// With a slash behind it, a label that ends with a round bracket has no title in it.
fn closed(label: &Attribution<'_>, out: &mut String) -> fmt::Result {
    slashed(label, " / ", out)?;
    out.write_str(" /")
}

fn enclosed(label: &Attribution<'_>, out: &mut String) -> fmt::Result {
    out.push('(');
    in_round(label, out)?;
    out.push(')');
    Ok(())
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
fn slashed(label: &Attribution<'_>, slash: &str, out: &mut impl Write) -> fmt::Result {
    if let Some(name) = &label.name {
        out.write_str(&name.text)?;
    }
    let title = label.title.as_ref();
    if title.is_some() || !label.notes.is_empty() {
        out.write_str(slash)?;
    }
    if let Some(title) = title {
        out.write_str(&title.text)?;
    }
    label.notes.iter().try_for_each(|note| write!(out, "{slash}{note}"))
}
