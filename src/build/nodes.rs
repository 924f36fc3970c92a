use std::borrow::Cow;

use super::error::{byline, describe};
use super::{BuildError, nowhere, shift, unplaced};
use crate::layout::{line_end, skip_blanks, trim};
use crate::print::kind;
use crate::tree::{
    Attribution, Block, Byline, BylineKind, Closing, ContentEq, Credit, Credits, Few, Paragraph,
    Phrase, Quotation, QuoteBlock, QuoteForm, Section, Unparsed, Voice,
};

/// What may stand before a byline for its kind to be clear.
const BEFORE_BYLINE: [&str; 3] = ["", "[Anchor]\n\nIt rained.\n\n", "[Reporter]\n\nIt rained.\n\n"];

impl Paragraph<'static> {
    /// A paragraph of narration.
    ///
    /// The text is one that is a paragraph wherever nothing else is said in its section: no
    /// sentence in it hands over to a reporter. A paragraph of a quote is made by
    /// [`QuoteBlock::new`].
    ///
    /// # Errors
    ///
    /// [`BuildError`], where the text is read as anything else: where it has a blank line in it,
    /// begins like a quote, or is a byline.
    ///
    /// ```
    /// use newscast::Paragraph;
    ///
    /// assert_eq!(Paragraph::new("It rained.").unwrap().span.range(), 0..10);
    /// assert_eq!(
    ///     Paragraph::new("It rained.\n\nAgain.").unwrap_err().to_string(),
    ///     r#"a blank line inside the text of this paragraph: "It rained.\n\nAgain.""#,
    /// );
    /// ```
    pub fn new(text: &str) -> Result<Self, BuildError> {
        given("paragraph", "text", text)?;
        match checked(Block::Paragraph(unplaced_paragraph(text)))? {
            Block::Paragraph(node) => Ok(node),
            other => Err(misread("paragraph", text, &other)),
        }
    }
}

impl Unparsed<'static> {
    /// Text that belongs to no rule.
    ///
    /// # Errors
    ///
    /// [`BuildError`], where the text belongs to a rule.
    ///
    /// ```
    /// use newscast::Unparsed;
    ///
    /// assert!(Unparsed::new("[Phone] 02-555-0100").is_ok());
    /// assert!(Unparsed::new("It rained.").is_err());
    /// ```
    pub fn new(text: &str) -> Result<Self, BuildError> {
        given("unparsed text", "text", text)?;
        match checked(Block::Unparsed(Unparsed { text: Cow::Borrowed(text), span: nowhere() }))? {
            Block::Unparsed(node) => Ok(node),
            other => Err(misread("unparsed text", text, &other)),
        }
    }
}

impl QuoteBlock<'static> {
    /// A quote in the form `[Name/Title: text]`, its words in one or several paragraphs.
    ///
    /// Without name and title it is `[text]`. Without paragraphs it is a head whose words were left
    /// in the sound. For quotation marks around the words, set
    /// [`quotation`](QuoteBlock::quotation).
    ///
    /// # Errors
    ///
    /// [`BuildError`], where a part is empty or would be read differently.
    ///
    /// ```
    /// use newscast::QuoteBlock;
    ///
    /// let quote = QuoteBlock::new(Some("Ana Ruiz"), Some("Harbour master"), &["At last."]).unwrap();
    /// assert_eq!(quote.title(), Some("Harbour master"));
    /// assert_eq!(
    ///     QuoteBlock::new(Some("Ana/Bo"), None, &["At last."]).unwrap_err().to_string(),
    ///     r#"the name "Ana/Bo" of this quote would be read as "Ana""#,
    /// );
    /// ```
    pub fn new(
        name: Option<&str>,
        title: Option<&str>,
        paragraphs: &[&str],
    ) -> Result<Self, BuildError> {
        Self::with_notes(name, title, &[], paragraphs)
    }

    /// A quote with further parts in its head: `[Name/Title/Note: text]`.
    ///
    /// # Errors
    ///
    /// As of [`QuoteBlock::new`].
    ///
    /// ```
    /// use newscast::QuoteBlock;
    ///
    /// let notes = ["Voice altered", "May 3"];
    /// let quote = QuoteBlock::with_notes(Some("A"), Some("Islander"), &notes, &["No."]).unwrap();
    /// assert_eq!(quote.notes().len(), 2);
    /// assert_eq!(quote.span.len(), "[A/Islander/Voice altered/May 3: No.]".len());
    /// ```
    pub fn with_notes(
        name: Option<&str>,
        title: Option<&str>,
        notes: &[&str],
        paragraphs: &[&str],
    ) -> Result<Self, BuildError> {
        let parts = name.map(|text| ("name", text)).into_iter();
        let parts = parts.chain(title.map(|text| ("title", text)));
        let parts = parts.chain(notes.iter().map(|text| ("note", *text)));
        for (part, text) in parts.chain(paragraphs.iter().map(|text| ("paragraph", *text))) {
            given("quote", part, text)?;
        }
        let labelled = name.is_some() || title.is_some() || !notes.is_empty();
        if !labelled && paragraphs.is_empty() {
            return Err(BuildError::Empty { node: "quote", part: "text" });
        }
        let attribution = labelled.then(|| Attribution {
            name: name.map(unplaced_phrase),
            title: title.map(unplaced_phrase),
            notes: notes.iter().map(|text| unplaced_phrase(text)).collect(),
            span: nowhere(),
        });
        let wanted = QuoteBlock {
            tag: None,
            attribution,
            paragraphs: paragraphs.iter().map(|text| unplaced_paragraph(text)).collect(),
            form: QuoteForm::Bracket,
            quotation: Quotation::None,
            closing: Closing::Bracket,
            span: nowhere(),
        };
        match checked(wanted.into())? {
            Block::Quote(node) => Ok(*node),
            other => Err(misread("quote", "", &other)),
        }
    }
}

impl Byline<'static> {
    /// A byline of this kind: the whole sentence or line. The reporters are those that it names.
    ///
    /// # Errors
    ///
    /// [`BuildError`], where the text is no such byline, alone or behind a paragraph of the anchor
    /// or of the reporter.
    ///
    /// ```
    /// use newscast::{Byline, BylineKind};
    ///
    /// let toss = Byline::new(BylineKind::Toss, "Reporter Ida Holm has the details.").unwrap();
    /// assert_eq!(toss.reporter(), Some("Ida Holm"));
    /// assert_eq!(
    ///     Byline::new(BylineKind::SignOff, "It rained.").unwrap_err().to_string(),
    ///     r#"this is no sign-off, but would be read as a paragraph: "It rained.""#,
    /// );
    /// ```
    pub fn new(kind: BylineKind, text: &str) -> Result<Self, BuildError> {
        let node = byline(kind);
        given(node, "text", text)?;
        let mut instead = None;
        for before in BEFORE_BYLINE {
            let whole = format!("{before}{text}");
            let mut read = crate::parse(&whole).into_parts().0;
            for section in &mut read.sections {
                section.marker.take_if(|marker| marker.span.start() < before.len());
                section.blocks.retain(|block| block.span().end() > before.len());
            }
            let mut blocks = read.blocks();
            if let (Some(Block::Byline(found)), None) = (blocks.next(), blocks.next()) {
                if found.kind == kind && found.text == text {
                    let block = Block::Byline(found.clone()).into_owned();
                    if let Block::Byline(found) = shift::block(block, before.len()) {
                        return Ok(*found);
                    }
                }
            }
            instead.get_or_insert_with(|| describe(&read.sections));
        }
        let read = instead.unwrap_or_default();
        Err(BuildError::Misread { node, text: text.to_owned(), read })
    }
}

impl Credits<'static> {
    /// A staff line in the form `(Role: Name, Name, Role: Name)`.
    ///
    /// # Errors
    ///
    /// [`BuildError`], where a part is empty or would be read differently, as a role that is none.
    ///
    /// ```
    /// use newscast::Credits;
    ///
    /// let staff = Credits::new(&[("Camera", &["Siv Berg", "Bo Lind"]), ("Editing", &["Kai Moe"])]);
    /// assert_eq!(staff.unwrap().text, "(Camera: Siv Berg, Bo Lind, Editing: Kai Moe)");
    /// assert!(Credits::new(&[("Goat", &["Siv Berg"])]).is_err());
    /// ```
    pub fn new(entries: &[(&str, &[&str])]) -> Result<Self, BuildError> {
        if entries.is_empty() {
            return Err(BuildError::Empty { node: "staff line", part: "list of entries" });
        }
        let mut printed = Vec::new();
        for (role, names) in entries {
            given("staff line", "role", role)?;
            if names.is_empty() {
                return Err(BuildError::Empty { node: "staff line", part: "list of names" });
            }
            names.iter().try_for_each(|name| given("staff line", "name", name))?;
            printed.push(format!("{role}: {}", names.join(", ")));
        }
        let entry = |(role, names): &(&'_ str, &[&'_ str])| Credit {
            role: unplaced_phrase(role).into_owned(),
            names: names.iter().map(|name| unplaced_phrase(name).into_owned()).collect(),
        };
        let wanted = Credits {
            entries: entries.iter().map(entry).collect(),
            text: format!("({})", printed.join(", ")).into(),
            span: nowhere(),
        };
        match checked(wanted.into())? {
            Block::Credits(node) => Ok(*node),
            other => Err(misread("staff line", "", &other)),
        }
    }
}

/// Checks that a part has a text and no white space around it.
pub(super) fn given(node: &'static str, part: &'static str, text: &str) -> Result<(), BuildError> {
    if trim(text).is_empty() {
        return Err(BuildError::Empty { node, part });
    }
    if trim(text).len() < text.len() {
        return Err(BuildError::OuterBlanks { node, part, text: text.to_owned() });
    }
    Ok(())
}

fn unplaced_phrase(text: &str) -> Phrase<'_> {
    Phrase { text: Cow::Borrowed(text), span: nowhere() }
}

fn unplaced_paragraph(text: &str) -> Paragraph<'_> {
    Paragraph { text: Cow::Borrowed(text), span: nowhere() }
}

/// The block as it is read from its own printed text.
fn checked(wanted: Block<'_>) -> Result<Block<'static>, BuildError> {
    let alone = |block| {
        unplaced(vec![Section {
            voice: Voice::Unknown,
            marker: None,
            blocks: vec![block],
            span: nowhere(),
        }])
    };
    let wanted = alone(wanted);
    let text = wanted.to_string();
    let text = text.trim_end_matches('\n');
    let read = crate::parse(text).into_parts().0.into_owned();
    let wanted = &wanted.sections[0].blocks[0];
    let [section] = &read.sections[..] else {
        return Err(fault(wanted, text, &read.sections));
    };
    match &section.blocks[..] {
        [block] if section.marker.is_none() && wanted.content_eq(block) => Ok(block.clone()),
        _ => Err(fault(wanted, text, &read.sections)),
    }
}

fn misread(node: &'static str, text: &str, read: &Block<'_>) -> BuildError {
    BuildError::Misread { node, text: text.to_owned(), read: kind(read).to_owned() }
}

/// Why a text is not read as the wanted block.
fn fault(wanted: &Block<'_>, text: &str, read: &[Section<'_>]) -> BuildError {
    let node = kind(wanted);
    let parts = parts(wanted);
    if let Some((part, text)) = parts.iter().find(|(_, text)| has_blank_line(text)) {
        return BuildError::BlankLine { node, part, text: (*text).to_owned() };
    }
    let misread = |read| BuildError::Misread { node, text: text.to_owned(), read };
    let mut blocks = read.iter().flat_map(|section| &section.blocks);
    let (Some(block), None) = (blocks.next(), blocks.next()) else {
        return misread(describe(read));
    };
    if kind(block) != node || read.iter().any(|section| section.marker.is_some()) {
        return misread(describe(read));
    }
    let read = self::parts(block);
    let same = |at: usize| {
        read.get(at).is_some_and(|read| read.0 == parts[at].0 && read.1.content_eq(parts[at].1))
    };
    let Some(at) = (0..parts.len()).find(|&at| !same(at)) else {
        return misread(format!("a {node} of another form"));
    };
    let (part, text) = parts[at];
    let instead = read.get(at).filter(|read| read.0 == part).map_or("", |read| read.1);
    BuildError::MisreadPart { node, part, text: text.to_owned(), read: instead.to_owned() }
}

/// The texts of a block, with what they are.
fn parts<'b>(block: &'b Block<'_>) -> Vec<(&'static str, &'b str)> {
    match block {
        Block::Paragraph(node) => vec![("text", &*node.text)],
        Block::Unparsed(node) => vec![("text", &*node.text)],
        Block::Byline(node) => vec![("text", &*node.text)],
        Block::Credits(node) => {
            let names = |names: &'b Few<Phrase<'_>>| names.iter().map(|name| ("name", &*name.text));
            let entries = node.entries.iter();
            entries
                .flat_map(|one| [("role", &*one.role.text)].into_iter().chain(names(&one.names)))
                .collect()
        }
        Block::Quote(node) => {
            let label = node.attribution.iter().flat_map(|label| {
                let name = label.name.iter().map(|text| ("name", text.as_str()));
                let title = label.title.iter().map(|text| ("title", text.as_str()));
                let notes = label.notes.iter().map(|text| ("note", text.as_str()));
                name.chain(title).chain(notes)
            });
            let said = node.paragraphs.iter().map(|text| ("paragraph", &*text.text));
            label.chain(said).collect()
        }
    }
}

fn has_blank_line(text: &str) -> bool {
    let mut at = 0;
    while at < text.len() {
        let (next, breaks) = skip_blanks(text, line_end(text, at));
        if breaks > 1 {
            return true;
        }
        at = next;
    }
    false
}
