//! How much is said.

use unicode_segmentation::UnicodeSegmentation;

use crate::tree::{Paragraph, QuoteBlock};

/// The size of what somebody says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Measure {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) characters: usize,
}

impl Measure {
    /// The size of what is said in a quote.
    pub(super) fn of(quote: &QuoteBlock<'_>) -> Self {
        let mut sum = Self::default();
        for paragraph in &quote.paragraphs {
            let (sentences, words) = count(paragraph);
            sum.sentences += sentences;
            sum.words += words;
            sum.characters += paragraph.text.graphemes(true).count();
        }
        sum
    }
}

impl std::ops::AddAssign for Measure {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.characters += other.characters;
    }
}

/// The number of sentences and of words.
fn count(paragraph: &Paragraph<'_>) -> (usize, usize) {
    (paragraph.sentences().count(), paragraph.words().count())
}
