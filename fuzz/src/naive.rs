//! What the library does in a clever way, done in a simple one, and the comparison of both.

use std::convert::Infallible;
use std::ops::ControlFlow::{self, Continue};

use newscast::tree::{
    Attribution, Block, Byline, Credit, Credits, Marker, Paragraph, Phrase, QuoteBlock, Section,
    Transcript, Unparsed,
};
use newscast::walk::{self, NodeRef, PhraseRole, Visit, VisitMut};
use newscast::{BylineKind, LineIndex, Position, Span, Unit};
use unicode_segmentation::UnicodeSegmentation;

/// The kind of a node, or what a phrase is to the node that holds it; and its place.
type Seen = (&'static str, Span);

/// All nodes with their depths, by plain recursion over the public fields.
fn nodes(tree: &Transcript<'_>) -> Vec<(usize, Seen)> {
    let mut list = vec![(0, ("transcript", tree.span))];
    for section in &tree.sections {
        list.push((1, ("section", section.span)));
        list.extend(section.marker.iter().map(|node| (2, ("marker", node.span))));
        for block in &section.blocks {
            match block {
                Block::Paragraph(node) => list.push((2, ("paragraph", node.span))),
                Block::Unparsed(node) => list.push((2, ("unparsed", node.span))),
                Block::Quote(node) => {
                    list.push((2, ("quote", node.span)));
                    list.extend(node.tag.iter().map(|tag| (3, ("tag", tag.span))));
                    if let Some(label) = &node.attribution {
                        list.push((3, ("attribution", label.span)));
                        list.extend(label.name.iter().map(|part| (4, ("name", part.span))));
                        list.extend(label.title.iter().map(|part| (4, ("title", part.span))));
                        list.extend(label.notes.iter().map(|part| (4, ("note", part.span))));
                    }
                    list.extend(node.paragraphs.iter().map(|part| (3, ("paragraph", part.span))));
                }
                Block::Byline(node) => {
                    list.push((2, ("byline", node.span)));
                    list.extend(node.reporters.iter().map(|part| (3, ("reporter", part.span))));
                }
                Block::Credits(node) => {
                    list.push((2, ("credits", node.span)));
                    for entry in &node.entries {
                        list.push((3, ("credit", entry.span())));
                        list.push((4, ("staff_role", entry.role.span)));
                        list.extend(entry.names.iter().map(|part| (4, ("staff_name", part.span))));
                    }
                }
                block => panic!("no block is known like {block:?}"),
            }
        }
    }
    list
}

fn seen(node: NodeRef<'_, '_>) -> Seen {
    let kind = match node {
        NodeRef::Phrase(role, _) => role.as_str(),
        node => node.kind(),
    };
    (kind, node.span())
}

/// A visitor that notes every node and walks on.
#[derive(Default)]
struct Notes(Vec<Seen>);

macro_rules! noting {
    ($($method:ident($($node:tt)*) $kind:literal $span:expr, $walk:path;)*) => {
        type Break = Infallible;

        $(fn $method(&mut self, node: $($node)*) -> ControlFlow<Infallible> {
            self.0.push(($kind, $span(node)));
            $walk(self, node)
        })*
    };
}

impl<'t, 'a> Visit<'t, 'a> for Notes {
    noting! {
        visit_transcript(&'t Transcript<'a>) "transcript" |n: &Transcript<'_>| n.span, walk::walk_transcript;
        visit_section(&'t Section<'a>) "section" |n: &Section<'_>| n.span, walk::walk_section;
        visit_marker(&'t Marker<'a>) "marker" |n: &Marker<'_>| n.span, walk::walk_marker;
        visit_paragraph(&'t Paragraph<'a>) "paragraph" |n: &Paragraph<'_>| n.span, walk::walk_paragraph;
        visit_quote(&'t QuoteBlock<'a>) "quote" |n: &QuoteBlock<'_>| n.span, walk::walk_quote;
        visit_attribution(&'t Attribution<'a>) "attribution" |n: &Attribution<'_>| n.span, walk::walk_attribution;
        visit_byline(&'t Byline<'a>) "byline" |n: &Byline<'_>| n.span, walk::walk_byline;
        visit_credits(&'t Credits<'a>) "credits" |n: &Credits<'_>| n.span, walk::walk_credits;
        visit_credit(&'t Credit<'a>) "credit" Credit::span, walk::walk_credit;
        visit_unparsed(&'t Unparsed<'a>) "unparsed" |n: &Unparsed<'_>| n.span, walk::walk_unparsed;
    }

    fn visit_phrase(&mut self, role: PhraseRole, node: &'t Phrase<'a>) -> ControlFlow<Infallible> {
        self.0.push((role.as_str(), node.span));
        Continue(())
    }
}

impl<'a> VisitMut<'a> for Notes {
    noting! {
        visit_transcript(&mut Transcript<'a>) "transcript" |n: &Transcript<'_>| n.span, walk::walk_transcript_mut;
        visit_section(&mut Section<'a>) "section" |n: &Section<'_>| n.span, walk::walk_section_mut;
        visit_marker(&mut Marker<'a>) "marker" |n: &Marker<'_>| n.span, walk::walk_marker_mut;
        visit_paragraph(&mut Paragraph<'a>) "paragraph" |n: &Paragraph<'_>| n.span, walk::walk_paragraph_mut;
        visit_quote(&mut QuoteBlock<'a>) "quote" |n: &QuoteBlock<'_>| n.span, walk::walk_quote_mut;
        visit_attribution(&mut Attribution<'a>) "attribution" |n: &Attribution<'_>| n.span, walk::walk_attribution_mut;
        visit_byline(&mut Byline<'a>) "byline" |n: &Byline<'_>| n.span, walk::walk_byline_mut;
        visit_credits(&mut Credits<'a>) "credits" |n: &Credits<'_>| n.span, walk::walk_credits_mut;
        visit_credit(&mut Credit<'a>) "credit" |n: &Credit<'_>| n.span(), walk::walk_credit_mut;
        visit_unparsed(&mut Unparsed<'a>) "unparsed" |n: &Unparsed<'_>| n.span, walk::walk_unparsed_mut;
    }

    fn visit_phrase(&mut self, role: PhraseRole, node: &mut Phrase<'a>) -> ControlFlow<Infallible> {
        self.0.push((role.as_str(), node.span));
        Continue(())
    }
}

/// The iterator and both visitors come past the same nodes in the same order. Holds for any tree,
/// wherever its spans lie.
pub fn assert_order(tree: &Transcript<'_>) {
    let expected = nodes(tree);

    let mut above: Vec<NodeRef<'_, '_>> = Vec::new();
    let mut found = Vec::new();
    for step in tree.nodes() {
        above.truncate(step.depth);
        assert_eq!(step.parent, above.last().copied());
        above.push(step.node);
        found.push((step.depth, seen(step.node)));
    }
    assert_eq!(found, expected);

    let expected: Vec<Seen> = expected.into_iter().map(|(_, seen)| seen).collect();
    let mut notes = Notes::default();
    let Continue(()) = Visit::visit_transcript(&mut notes, tree);
    assert_eq!(notes.0, expected);

    let mut copy = tree.clone();
    let mut notes = Notes::default();
    let Continue(()) = VisitMut::visit_transcript(&mut notes, &mut copy);
    assert_eq!(notes.0, expected);
    assert_eq!(&copy, tree);
}

/// The iterators give what plain loops give.
pub fn assert_iterators(tree: &Transcript<'_>) {
    let (mut blocks, mut quotes, mut bylines, mut credits, mut paragraphs) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut narration, mut spoken) = (Vec::new(), Vec::new());
    for section in &tree.sections {
        for block in &section.blocks {
            blocks.push(block);
            match block {
                Block::Paragraph(node) => {
                    paragraphs.push(node);
                    narration.push(&*node.text);
                    spoken.push(&*node.text);
                }
                Block::Quote(node) => {
                    quotes.push(&**node);
                    for paragraph in &node.paragraphs {
                        paragraphs.push(paragraph);
                        spoken.push(&*paragraph.text);
                    }
                    let texts: Vec<&str> = node.paragraphs.iter().map(|p| &*p.text).collect();
                    assert_eq!(node.text(), texts.join(" "));
                }
                Block::Byline(node) => {
                    bylines.push(&**node);
                    if node.kind != BylineKind::Printed {
                        spoken.push(&*node.text);
                    }
                }
                Block::Credits(node) => credits.push(&**node),
                _ => {}
            }
        }
    }
    assert!(tree.blocks().eq(blocks));
    assert!(tree.quotes().eq(quotes));
    assert!(tree.bylines().eq(bylines.iter().copied()));
    assert!(tree.credits().eq(credits));
    assert!(tree.paragraphs().eq(paragraphs));
    assert_eq!(tree.narration(), narration.join("\n\n"));
    assert_eq!(tree.plain_text(), spoken.join("\n\n"));
    let first = bylines.iter().flat_map(|byline| byline.reporters.iter()).next();
    assert_eq!(tree.reporter(), first.map(Phrase::as_str));

    let mut stories = Vec::new();
    for story in tree.stories() {
        assert!(!story.sections.is_empty());
        stories.extend(story.sections);
    }
    assert!(tree.sections().eq(stories));
}

/// Every quote is one speaker's, and a speaker's numbers are those of the quotes.
pub fn assert_speakers(tree: &Transcript<'_>) {
    let speakers = tree.speakers();
    let mut quotes = Vec::new();
    let mut first = 0;
    for speaker in &speakers {
        let mentions = speaker.mentions();
        assert!(mentions.is_sorted_by_key(|mention| mention.span().start()));
        assert_eq!(speaker.first(), mentions.first().map(|mention| mention.span()));
        assert_eq!(speaker.last(), mentions.last().map(|mention| mention.span()));
        let begins = speaker.first().expect("a speaker is mentioned").start();
        assert!(first <= begins, "speakers are in order of appearance");
        first = begins;

        let said: Vec<&QuoteBlock<'_>> = mentions.iter().filter_map(|m| m.quote()).collect();
        let paragraphs = || said.iter().flat_map(|quote| quote.paragraphs.iter());
        assert_eq!(speaker.quotes(), said.len());
        assert_eq!(speaker.words(), paragraphs().flat_map(Paragraph::words).count());
        assert_eq!(speaker.sentences(), paragraphs().flat_map(Paragraph::sentences).count());
        assert!((0.0..=1.0).contains(&speaker.share()));
        if let Some(name) = speaker.name().filter(|name| name.contains(char::is_alphanumeric)) {
            assert!(
                speakers.find(name).any(|found| found.first() == speaker.first()),
                "{name:?} is not found by its name"
            );
        }
        quotes.extend(said);
    }
    quotes.sort_by_key(|quote| quote.span.start());
    assert!(tree.quotes().eq(quotes), "a quote is nobody's, or two speakers'");
}

/// The node at a byte is the last one in document order that holds it.
pub fn assert_node_at(source: &str, tree: &Transcript<'_>) {
    let nodes: Vec<NodeRef<'_, '_>> = tree.nodes().map(|step| step.node).collect();
    for offset in (0..=source.len()).step_by(source.len() / 64 + 1) {
        let holding = nodes.iter().copied().filter(|node| node.span().contains(offset));
        assert!(tree.path_at(offset).eq(holding.clone()), "the path to byte {offset}");
        assert_eq!(tree.node_at(offset), holding.last(), "the node at byte {offset}");
    }
}

/// The white space of the library: that of Unicode, U+200B and the byte-order mark.
const fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}')
}

/// Sentences cover a text and words lie in them, in the text and in every paragraph of the tree.
pub fn assert_sentences(source: &str, tree: &Transcript<'_>) {
    cover(source);
    for paragraph in tree.paragraphs() {
        cover(&paragraph.text);
        let start = paragraph.span.start();
        let expected = newscast::sentences(&paragraph.text);
        assert!(
            paragraph
                .sentences()
                .map(|sentence| sentence.span.range())
                .eq(expected.map(|range| start + range.start..start + range.end))
        );
        let mut words = paragraph.words();
        for sentence in paragraph.sentences() {
            assert_eq!(sentence.text, &source[sentence.span]);
            for word in sentence.words() {
                assert_eq!(word.text, &source[word.span]);
                assert_eq!(Some(word), words.next());
            }
        }
        assert_eq!(words.next(), None);
    }
}

fn cover(text: &str) {
    let mut at = 0;
    let mut words = newscast::words(text).peekable();
    for sentence in newscast::sentences(text) {
        assert!(text[at..sentence.start].chars().all(is_blank), "lost before {sentence:?}");
        let said = &text[sentence.clone()];
        assert!(!said.is_empty() && !said.starts_with(is_blank) && !said.ends_with(is_blank));
        let mut from = sentence.start;
        while let Some(word) = words.next_if(|word| word.start < sentence.end) {
            assert!(from <= word.start && word.end <= sentence.end, "{word:?} of {sentence:?}");
            let between = &text[from..word.start];
            assert!(!between.contains(char::is_alphanumeric), "{between:?} is in no word");
            assert!(text[word.clone()].contains(char::is_alphanumeric));
            from = word.end;
        }
        let rest = &text[from..sentence.end];
        assert!(!rest.contains(char::is_alphanumeric), "{rest:?} is in no word");
        at = sentence.end;
    }
    assert!(text[at..].chars().all(is_blank), "lost behind {at}");
    assert_eq!(words.next(), None);
}

const UNITS: [Unit; 4] = [Unit::Grapheme, Unit::CodePoint, Unit::Utf16, Unit::Byte];

/// How many units of `text` end at or before `offset`, and where the last one that begins there or
/// before begins.
fn count(text: &str, offset: usize, unit: Unit) -> (usize, usize) {
    match unit {
        Unit::Byte => (offset, offset),
        Unit::CodePoint => (text[..offset].chars().count(), offset),
        Unit::Utf16 => (text[..offset].encode_utf16().count(), offset),
        Unit::Grapheme => {
            let ends = text.grapheme_indices(true).map(|(at, part)| at + part.len());
            let ended: Vec<usize> = ends.take_while(|&end| end <= offset).collect();
            (ended.len(), ended.last().copied().unwrap_or(0))
        }
        unit => panic!("no unit is known like {unit:?}"),
    }
}

/// Lines and columns are those that a count from the beginning of the text gives.
pub fn assert_positions(source: &str) {
    let index = LineIndex::new(source);
    // The lines, with where each starts.
    let mut lines: Vec<(usize, &str)> = Vec::new();
    let mut start = 0;
    let mut chars = source.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = c == '\n' || c == '\r' && chars.peek().is_none_or(|&(_, next)| next != '\n');
        if ends {
            let line = &source[start..at];
            lines.push((
                start,
                if c == '\n' { line.strip_suffix('\r').unwrap_or(line) } else { line },
            ));
            start = at + 1;
        }
    }
    lines.push((start, &source[start..]));
    assert_eq!(index.line_count(), lines.len());

    for offset in (0..=source.len() + 1).step_by(source.len() / 12 + 1) {
        if !source.is_char_boundary(offset) {
            assert!(UNITS.iter().all(|&unit| index.position(offset, unit).is_none()));
            continue;
        }
        let line =
            lines.iter().rposition(|&(start, _)| start <= offset).expect("line 1 starts at 0");
        let (start, text) = lines[line];
        let on_line = (offset - start).min(text.len());
        assert_eq!(index.line_text(line + 1), Some(text));
        for unit in UNITS {
            let (before, back) = count(text, on_line, unit);
            let position = index.position(offset, unit).expect("on a character boundary");
            assert_eq!(
                (position.line, position.column),
                (line + 1, before + 1),
                "{unit:?} {offset}"
            );
            assert_eq!(index.offset(position, unit), Some(start + back), "{unit:?} {offset}");
            let beyond = Position { line: line + 1, column: count(text, text.len(), unit).0 + 2 };
            assert_eq!(index.offset(beyond, unit), None, "{unit:?} {offset}");

            let (total, back) = count(source, offset, unit);
            assert_eq!(index.document_offset(offset, unit), Some(total), "{unit:?} {offset}");
            assert_eq!(index.byte_offset(total, unit), Some(back), "{unit:?} {offset}");
        }
        if let Some(span) =
            Span::new(offset / 2, offset).filter(|s| source.is_char_boundary(s.start()))
        {
            for unit in UNITS {
                let range = index.range(span, unit).expect("both ends are on boundaries");
                assert_eq!(Some(range.start), index.position(span.start(), unit));
                assert_eq!(Some(range.end), index.position(span.end(), unit));
            }
        }
    }
}
