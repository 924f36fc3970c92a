//! What texts are made of, as the parser reads them: narration, quotes and the rest.

use std::fmt;

use newscast::Block;

/// Sums over texts.
#[derive(Clone, Debug, Default)]
pub struct Proportions {
    documents: usize,
    bytes: usize,
    narration: usize,
    quotes: usize,
    paragraph_lengths: Vec<usize>,
    quote_lengths: Vec<usize>,
    quote_paragraphs: usize,
    bylines: usize,
    markers: usize,
    credits: usize,
    unparsed: usize,
    diagnostics: usize,
}

impl Proportions {
    /// Of these documents together.
    pub fn of<'t>(documents: impl IntoIterator<Item = &'t str>) -> Self {
        let mut sum = Self::default();
        for text in documents {
            sum.add(text);
        }
        sum.paragraph_lengths.sort_unstable();
        sum.quote_lengths.sort_unstable();
        sum
    }

    fn add(&mut self, text: &str) {
        let parsed = newscast::parse(text);
        self.documents += 1;
        self.bytes += text.len();
        self.diagnostics += parsed.diagnostics().len();
        let transcript = parsed.transcript();
        self.markers += transcript.sections.iter().filter(|s| s.marker.is_some()).count();
        for block in transcript.blocks() {
            let bytes = block.span().len();
            match block {
                Block::Paragraph(_) => {
                    self.narration += bytes;
                    self.paragraph_lengths.push(bytes);
                }
                Block::Quote(quote) => {
                    self.quotes += bytes;
                    self.quote_lengths.push(bytes);
                    self.quote_paragraphs += quote.paragraphs.len();
                }
                Block::Byline(_) => self.bylines += 1,
                Block::Credits(_) => self.credits += 1,
                _ => self.unparsed += 1,
            }
        }
    }
}

/// The tenth, half and nine tenths of the way through the sorted lengths.
fn tenths(lengths: &[usize]) -> String {
    let at = |tenth: usize| lengths.get(lengths.len() * tenth / 10).copied().unwrap_or_default();
    format!("{}/{}/{}", at(1), at(5), at(9))
}

impl fmt::Display for Proportions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |part: usize| 100.0 * part as f64 / self.bytes.max(1) as f64;
        let mean = |sum: usize| sum as f64 / self.documents.max(1) as f64;
        writeln!(
            f,
            "{} documents of {:.0} bytes: narration {:.0} %, quotes {:.0} %, rest {:.0} %",
            self.documents,
            mean(self.bytes),
            share(self.narration),
            share(self.quotes),
            share(self.bytes - self.narration - self.quotes),
        )?;
        writeln!(
            f,
            "a document: {:.1} paragraphs, {:.1} quotes, {:.2} bylines, {:.2} markers, \
             {:.2} staff lines, {:.2} unparsed, {:.2} diagnostics",
            mean(self.paragraph_lengths.len()),
            mean(self.quote_lengths.len()),
            mean(self.bylines),
            mean(self.markers),
            mean(self.credits),
            mean(self.unparsed),
            mean(self.diagnostics),
        )?;
        write!(
            f,
            "bytes of the shortest tenth, the middle and the longest tenth: paragraphs {}, quotes {} \
             of {:.2} paragraphs",
            tenths(&self.paragraph_lengths),
            tenths(&self.quote_lengths),
            self.quote_paragraphs as f64 / self.quote_lengths.len().max(1) as f64,
        )
    }
}
