//! TEI P5: the transcript as a transcription of speech, in XML.
//!
//! | in the tree | in TEI |
//! | --- | --- |
//! | [`Section`] | `<div type="anchor">`, by voice |
//! | marker | `<stage type="marker">` |
//! | narration and spoken bylines | `<u who="#s1">` |
//! | [`QuoteBlock`] | `<u who="#s2">`, each paragraph a `<seg type="paragraph">`, each note of its head a `<note type="attribution">` |
//! | [`Byline`](crate::Byline) that is printed, [`Credits`](crate::Credits), [`Unparsed`](crate::Unparsed) | `<note type="byline">`, `"credits"`, `"unparsed"` |
//! | speakers | `<person xml:id="s1">` with `<persName>` and `<occupation>` |
//!
//! Whoever has the same name and title as written is one person; a quote without either is of a
//! person of its own. A character that XML forbids, as most control characters, becomes U+FFFD.
//!
//! [`QuoteBlock`]: crate::QuoteBlock

use std::collections::HashMap;
use std::fmt::{self, Write};

use super::voice::{Speaker, reporter};
use crate::tree::{Block, BylineKind, QuoteBlock, Section, Transcript};

/// The transcript as a TEI document with the given title.
///
/// ```
/// let parsed = newscast::parse("[Anchor]\n\nFog & rain.\n\n[Ana Ruiz/Pilot: All day.]");
/// let xml = newscast::export::tei::document(parsed.transcript(), "Fog").to_string();
/// assert!(xml.contains("<u who=\"#s1\">Fog &amp; rain.</u>"));
/// assert!(xml.contains("<persName>Ana Ruiz</persName>"));
/// assert!(xml.contains("<u who=\"#s2\"><seg type=\"paragraph\">All day.</seg></u>"));
/// ```
pub fn document<'t>(transcript: &'t Transcript<'_>, title: &'t str) -> impl fmt::Display + 't {
    Document { transcript, title }
}

struct Document<'t, 'a> {
    transcript: &'t Transcript<'a>,
    title: &'t str,
}

impl fmt::Display for Document<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut persons = Persons::default();
        let mut body = String::new();
        for story in self.transcript.stories() {
            let reporter = reporter(&story);
            for section in story.sections {
                write_section(section, reporter, &mut persons, &mut body)?;
            }
        }
        // A body needs a division.
        if body.is_empty() {
            body.push_str("      <div><p/></div>\n");
        }
        writeln!(f, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
        writeln!(f, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n  <teiHeader>\n    <fileDesc>")?;
        writeln!(f, "      <titleStmt><title>{}</title></titleStmt>", Text(self.title))?;
        writeln!(f, "      <publicationStmt><p>Unpublished.</p></publicationStmt>")?;
        writeln!(f, "      <sourceDesc><p>The transcript of a news broadcast.</p></sourceDesc>")?;
        writeln!(f, "    </fileDesc>")?;
        if !persons.list.is_empty() {
            writeln!(f, "    <profileDesc><particDesc><listPerson>")?;
            f.write_str(&persons.list)?;
            writeln!(f, "    </listPerson></particDesc></profileDesc>")?;
        }
        writeln!(f, "  </teiHeader>\n  <text>\n    <body>\n{body}    </body>\n  </text>\n</TEI>")
    }
}

fn write_section(
    section: &Section<'_>,
    reporter: Option<&str>,
    persons: &mut Persons,
    out: &mut String,
) -> fmt::Result {
    let speaker = Speaker::of_section(section, reporter);
    writeln!(out, "      <div type=\"{}\">", speaker.role())?;
    if let Some(marker) = &section.marker {
        writeln!(out, "        <stage type=\"marker\">{}</stage>", Text(&marker.text))?;
    }
    for block in &section.blocks {
        let (kind, text) = match block {
            Block::Paragraph(node) => (None, &node.text),
            Block::Byline(node) if node.kind != BylineKind::Printed => (None, &node.text),
            Block::Byline(node) => (Some("byline"), &node.text),
            Block::Credits(node) => (Some("credits"), &node.text),
            Block::Unparsed(node) => (Some("unparsed"), &node.text),
            Block::Quote(quote) => {
                write_quote(quote, persons, out)?;
                continue;
            }
        };
        match kind {
            None => {
                let id = persons.id(speaker)?;
                writeln!(out, "        <u who=\"#s{id}\">{}</u>", Text(text))?;
            }
            Some(kind) => writeln!(out, "        <note type=\"{kind}\">{}</note>", Text(text))?,
        }
    }
    // A division needs something said in it, or to be told.
    if section.blocks.is_empty() && section.marker.is_none() {
        writeln!(out, "        <p/>")?;
    }
    writeln!(out, "      </div>")
}

fn write_quote(quote: &QuoteBlock<'_>, persons: &mut Persons, out: &mut String) -> fmt::Result {
    write!(out, "        <u who=\"#s{}\">", persons.id(Speaker::of_quote(quote))?)?;
    for note in quote.notes() {
        write!(out, "<note type=\"attribution\">{}</note>", Text(&note.text))?;
    }
    for paragraph in &quote.paragraphs {
        write!(out, "<seg type=\"paragraph\">{}</seg>", Text(&paragraph.text))?;
    }
    writeln!(out, "</u>")
}

/// The persons so far, and their elements.
#[derive(Default)]
struct Persons {
    ids: HashMap<(&'static str, Option<String>, Option<String>), usize>,
    count: usize,
    list: String,
}

impl Persons {
    /// The number of a speaker, who is listed when new.
    fn id(&mut self, speaker: Speaker<'_>) -> Result<usize, fmt::Error> {
        let (role, name, title) = (speaker.role(), speaker.name(), speaker.title());
        let nobody = role == "quoted" && name.is_none() && title.is_none();
        let key = (role, name.map(str::to_owned), title.map(str::to_owned));
        if let Some(&id) = self.ids.get(&key).filter(|_| !nobody) {
            return Ok(id);
        }
        self.count += 1;
        self.ids.insert(key, self.count);
        write!(self.list, "      <person xml:id=\"s{}\" role=\"{role}\">", self.count)?;
        // A person needs something to be said of it.
        match (name, title) {
            (None, None) => self.list.push_str("<p/>"),
            (name, title) => {
                if let Some(name) = name {
                    write!(self.list, "<persName>{}</persName>", Text(name))?;
                }
                if let Some(title) = title.filter(|_| role == "guest") {
                    write!(self.list, "<note type=\"marker\">{}</note>", Text(title))?;
                } else if let Some(title) = title {
                    write!(self.list, "<occupation>{}</occupation>", Text(title))?;
                }
            }
        }
        self.list.push_str("</person>\n");
        Ok(self.count)
    }
}

/// A text as the content of an element. Line breaks become line feeds, as XML reads them.
struct Text<'t>(&'t str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '\r' => {
                    chars.next_if_eq(&'\n');
                    f.write_char('\n')?;
                }
                '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' => {
                    f.write_char('\u{FFFD}')?;
                }
                '\u{FFFE}' | '\u{FFFF}' => f.write_char('\u{FFFD}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}
