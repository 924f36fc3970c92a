//! Trees made with the constructors of the crate.

use arbitrary::Unstructured;
use newscast::tree::{Block, Section, Transcript, Voice};
use newscast::{
    BuildError, Byline, BylineKind, Closing, ContentEq, Credits, Marker, Paragraph, Phrase,
    Quotation, QuoteBlock, QuoteForm, Span, Unparsed, validate,
};

use crate::pieces::{
    BYLINES, CORE_NAMES, CORE_SAID, CORE_SENTENCES, CORE_SIGN_OFFS, CORE_TITLES, CORE_TOSSES,
    CREDITED, FURNITURE, MARKERS, NAMES, NARRATION, NOTES, ROLES, SAID, TAGS, TITLES, core_byline,
};

/// Picks among few things, evenly; the first when the bytes are used up.
struct Picker<'u>(Unstructured<'u>);

impl Picker<'_> {
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.arbitrary::<u8>().unwrap_or(0)) % count
    }

    fn of<T: Copy>(&mut self, table: &[T]) -> T {
        table[self.below(table.len())]
    }

    /// True once in `count` times, as long as there are bytes.
    fn once_in(&mut self, count: usize) -> bool {
        self.below(count) == count - 1
    }

    /// A text: nearly always one of the table, else changed, or free.
    fn words(&mut self, table: &[&str]) -> String {
        let known = self.of(table);
        if !self.once_in(8) {
            return known.to_owned();
        }
        let mut free = String::new();
        for _ in 0..self.below(4) {
            free.push(self.0.arbitrary().unwrap_or(' '));
        }
        match self.below(4) {
            0 => free,
            1 => format!("{known}{free}"),
            2 => format!("{free}{known}"),
            _ => format!("{known}{free}{}", self.of(table)),
        }
    }

    fn some_words(&mut self, most: usize, table: &[&str]) -> Vec<String> {
        (0..self.below(most + 1)).map(|_| self.words(table)).collect()
    }

    fn maybe_words(&mut self, table: &[&str]) -> Option<String> {
        (!self.once_in(4)).then(|| self.words(table))
    }
}

fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// A refused node has an error that can be shown, and that is all there is to say of it.
fn had<T>(result: Result<T, BuildError>) -> Option<T> {
    result.map_err(|error| assert!(!error.to_string().is_empty())).ok()
}

/// Sections that the constructors make of what the bytes choose. What they refuse is left out.
///
/// # Panics
///
/// Where a constructor makes something else than what was asked for.
pub fn sections(choices: Unstructured<'_>) -> Vec<Section<'static>> {
    let mut picker = Picker(choices);
    (0..=picker.below(5)).filter_map(|_| section(&mut picker)).collect()
}

fn section(picker: &mut Picker<'_>) -> Option<Section<'static>> {
    let marker = picker.maybe_words(MARKERS).and_then(|text| {
        let marker = had(Marker::new(&text))?;
        assert_eq!(marker.text, text, "a marker is what was given");
        Some(marker)
    });
    let blocks: Vec<_> = (0..picker.below(8)).filter_map(|_| block(picker)).collect();
    // The voice is often refused, so that all are tried.
    let mut voices = [Voice::Anchor, Voice::Reporter, Voice::Guest, Voice::Unknown];
    voices.rotate_left(picker.below(4));
    voices.into_iter().find_map(|voice| {
        let section = had(Section::new(voice, marker.clone(), blocks.clone()))?;
        assert_eq!(section.voice, voice, "a section is of the voice that was wished");
        assert!(section.marker.content_eq(&marker), "another marker: {section:?}");
        assert!(section.blocks[..].content_eq(&blocks[..]), "{section:?} is not of {blocks:?}");
        Some(section)
    })
}

fn block(picker: &mut Picker<'_>) -> Option<Block<'static>> {
    match picker.below(8) {
        0..=2 => {
            let text = picker.some_words(3, NARRATION).join(" ");
            let node = had(Paragraph::new(&text))?;
            assert_eq!(node.text, text);
            assert_eq!(node.span.range(), 0..text.len());
            Some(node.into())
        }
        3..=4 => quote(picker),
        5 => {
            let kind = picker.of(&[BylineKind::Toss, BylineKind::SignOff, BylineKind::Printed]);
            let text = picker.words(BYLINES);
            let node = had(Byline::new(kind, &text))?;
            assert_eq!((node.kind, &*node.text), (kind, &*text));
            for name in &node.reporters {
                assert_eq!(text.get(name.span.range()), Some(&*name.text));
            }
            Some(node.into())
        }
        6 => credits(picker),
        _ => {
            let text = picker.words(FURNITURE);
            let node = had(Unparsed::new(&text))?;
            assert_eq!(node.text, text);
            assert_eq!(node.span.range(), 0..text.len());
            Some(node.into())
        }
    }
}

fn credits(picker: &mut Picker<'_>) -> Option<Block<'static>> {
    let entries: Vec<_> = (0..=picker.below(3))
        .map(|_| {
            let names = 1 + picker.below(3);
            (picker.words(ROLES), (0..names).map(|_| picker.words(CREDITED)).collect::<Vec<_>>())
        })
        .collect();
    let names: Vec<Vec<&str>> = entries.iter().map(|(_, names)| refs(names)).collect();
    let given = entries.iter().zip(&names).map(|((role, _), names)| (&**role, &**names));
    let given: Vec<(&str, &[&str])> = given.collect();
    let node = had(Credits::new(&given))?;
    assert_eq!(node.entries.len(), given.len());
    for (entry, (role, names)) in node.entries.iter().zip(given) {
        assert_eq!(entry.role, role);
        assert_eq!(entry.names.iter().map(Phrase::as_str).collect::<Vec<_>>(), names);
    }
    Some(node.into())
}

fn quote(picker: &mut Picker<'_>) -> Option<Block<'static>> {
    let (name, title) = (picker.maybe_words(NAMES), picker.maybe_words(TITLES));
    let (notes, said) = (picker.some_words(2, NOTES), picker.some_words(4, SAID));
    let (name, title, notes, said) = (name.as_deref(), title.as_deref(), refs(&notes), refs(&said));
    let mut node = had(QuoteBlock::with_notes(name, title, &notes, &said))?;
    assert_eq!((node.name(), node.title()), (name, title));
    assert_eq!(node.notes().iter().map(Phrase::as_str).collect::<Vec<_>>(), notes);
    let found: Vec<&str> = node.paragraphs.iter().map(|paragraph| &*paragraph.text).collect();
    assert_eq!(found, said);
    if picker.once_in(3) {
        dress(picker, &mut node);
    }
    Some(node.into())
}

/// Another way to write a quote. The fields of a node are open to everybody.
fn dress(picker: &mut Picker<'_>, node: &mut QuoteBlock<'static>) {
    use QuoteForm::*;
    node.form = picker.of(&[
        Bracket, NoColon, Head, Angle, Bare, SquareTag, AngleTag, ArrowTag, RoundTag, BulletTag,
    ]);
    node.quotation = picker.of(&[Quotation::None, Quotation::Both, Quotation::Opening]);
    // Marked words in the forms that have no bracket end with their mark or their line.
    let ends = match node.quotation {
        _ if picker.once_in(4) => picker.of(&[
            Closing::Bracket,
            Closing::QuotationMark,
            Closing::Line,
            Closing::WrongBracket,
            Closing::Missing,
        ]),
        _ if matches!(node.form, Bracket | NoColon) => Closing::Bracket,
        Quotation::Both => Closing::QuotationMark,
        Quotation::Opening => Closing::Missing,
        _ => Closing::Line,
    };
    node.closing = ends;
    let tags = match node.form {
        SquareTag | AngleTag | ArrowTag | RoundTag | BulletTag => TAGS,
        _ if picker.once_in(8) => TAGS,
        _ => return,
    };
    let place = Span::new(0, 0).expect("an empty span is one");
    node.tag = Some(Phrase { text: picker.words(tags).into(), span: place });
}

/// A tree that was built is printed to a text that is read as this tree; or it is refused, and the
/// error names a node of it. Returns whether there is a text.
///
/// # Panics
///
/// Where the text is another's.
pub fn assert_built(sections: &[Section<'static>]) -> bool {
    let built = match Transcript::build(sections.to_vec()) {
        Ok(built) => built,
        Err(error) => {
            let BuildError::Print(place) = &error else {
                panic!("{error} is no error of printing")
            };
            // A section may be one too many, where there is none.
            let section = sections.get(place.section());
            assert!(section.is_some() || sections.is_empty(), "{error}");
            if let (Some(section), Some(block)) = (section, place.block()) {
                assert!(block < section.blocks.len(), "{error}");
            }
            assert!(!error.to_string().is_empty());
            return false;
        }
    };
    let text = &built.text;
    let parsed = newscast::parse(text);
    assert_eq!(parsed.transcript(), &built.transcript, "not what {text:?} is read as");
    assert!(
        built.transcript.sections.content_eq(sections),
        "{text:?} is read as {:?}",
        built.transcript.sections
    );
    if let Err(violation) = validate::check(text) {
        panic!("{violation} in {text:?}");
    }
    assert_eq!(built.transcript.to_text().as_ref(), Ok(text), "printed otherwise the second time");
    true
}

/// A tree of the core form: a lead with its toss, a report with quotes, a sign-off.
///
/// # Panics
///
/// Where a constructor refuses a part of it: none of them may.
pub fn core_form(choices: &mut Unstructured<'_>) -> Vec<Section<'static>> {
    let mut pick = |table: &[&'static str]| *choices.choose(table).unwrap_or(&table[0]);
    let marked = pick(&["", "marked"]) == "marked";
    let marker = |text: &str| marked.then(|| Marker::new(text).unwrap());

    let mut blocks = Vec::new();
    while pick(&["", "more"]) == "more" && blocks.len() < 6 {
        blocks.push(core_paragraph(&mut pick));
    }
    let toss = core_byline(CORE_TOSSES, &mut pick);
    blocks.push(Byline::new(BylineKind::Toss, &toss).unwrap().into());
    let lead = Section::new(Voice::Anchor, marker("[Anchor]"), blocks).unwrap();

    let mut blocks = vec![core_paragraph(&mut pick)];
    while pick(&["", "more", "more"]) == "more" && blocks.len() < 12 {
        if pick(&["", "quote"]) == "quote" {
            let title = pick(&["", "title"]) == "title";
            let title = title.then(|| pick(CORE_TITLES));
            let name = pick(CORE_NAMES);
            let mut said = vec![pick(CORE_SAID)];
            while pick(&["", "more"]) == "more" && said.len() < 5 {
                said.push(pick(CORE_SAID));
            }
            blocks.push(QuoteBlock::new(Some(name), title, &said).unwrap().into());
        } else {
            blocks.push(core_paragraph(&mut pick));
        }
    }
    if pick(&["", "off"]) == "off" {
        let text = core_byline(CORE_SIGN_OFFS, &mut pick);
        blocks.push(Byline::new(BylineKind::SignOff, &text).unwrap().into());
    }
    vec![lead, Section::new(Voice::Reporter, marker("[Reporter]"), blocks).unwrap()]
}

fn core_paragraph(pick: &mut impl FnMut(&[&'static str]) -> &'static str) -> Block<'static> {
    let mut text = pick(CORE_SENTENCES).to_owned();
    while pick(&["", "more"]) == "more" && text.len() < 400 {
        text.push(' ');
        text.push_str(pick(CORE_SENTENCES));
    }
    Paragraph::new(&text).unwrap().into()
}
