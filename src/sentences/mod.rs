//! Sentences and words of a paragraph: places in the text, no copies.
//!
//! The base is [UAX #29] as the `unicode-segmentation` crate has it. Made for text of any kind, it
//! is often wrong about news: it ends a sentence behind "Mr." and "U.S." and at every line break, but
//! not inside "politics.Let's". The rules below mend that. They look at the marks between two
//! sentences and the words next to them, never at the meaning, so some cases
//! [stay open](#what-stays-undecidable).
//!
//! ```
//! let text = "U.S. President Holm spoke at 3 p.m. “Why?” he asked.It was late… 비가 왔습니다.그러나";
//! let sentences: Vec<_> = newscast::sentences(text).map(|range| &text[range]).collect();
//! assert_eq!(sentences, [
//!     "U.S. President Holm spoke at 3 p.m.",
//!     "“Why?” he asked.",
//!     "It was late…",
//!     "비가 왔습니다.",
//!     "그러나",
//! ]);
//! ```
//!
//! [`Paragraph::sentences`] and [`Paragraph::words`] give texts and [`Span`]s in the source, the
//! functions [`sentences`](fn@sentences) and [`words`](fn@words) ranges in any text. All offsets
//! count bytes and lie on character boundaries. The iterators are lazy, allocate nothing, take
//! linear time on any text and panic on none.
//!
//! # Sentences
//!
//! Sentences are in order, do not overlap, and hold everything but white space; white space (with
//! U+200B and the byte-order mark) is trimmed from both ends. A paragraph of marks alone is one
//! sentence, one of white space alone none.
//!
//! | written | a sentence ends | by |
//! | --- | --- | --- |
//! | `?`, `!`, `。`, their wide forms | behind it, unless a lower-case letter follows the closing quotation mark or bracket: `"Why?" he asked` | UAX #29, mended |
//! | `.` before a lower-case letter | never | UAX #29 |
//! | `.` before a capital, a number or a sign, Hangul | behind it, abbreviations aside | mended |
//! | "Mr.", "Gen.", "e.g.", "vs." | never | mended |
//! | "No. 5", "Feb. 24", "Fig. 2" | not before a number | mended |
//! | "U.S.", "Ph.D.", "Inc.", "J. K." | before a word that typically opens a sentence ("The", "But", 그러나) | mended |
//! | "3 p.m." | unless a day, a month, a time zone or "… time" follows | mended |
//! | "Salem, Ore." | as behind "U.S.", behind a comma | mended |
//! | "1.", "A.", "가." at the beginning; "2031. 3. 5." | never: a label, a date | mended |
//! | `...`, `…`, `‥` | before a capital with a blank or "…Then"; behind Hangul only if it closes a sentence | mended |
//! | `.` without a blank, "politics.Let's" | before a capitalised word, but not in an address ("www.News.Example") nor behind "Mr." | mended |
//! | `.` without a blank in Hangul, "왔습니다.그러나" | behind 다, 요, 죠, 까, 시오, 네, 예, but not "정치.경제", "캐나다.멕시코" | mended |
//! | `."`, `.)`, `.”`, `.“`, `.]` | behind the closing mark | UAX #29, mended |
//! | `."` before "라고", "라며", "하고" or a particle | never | mended |
//! | `(yes.)`, `(네.)` inside a sentence | never | mended |
//! | `. "`, `. (`, `.(`, `.“` | before the opening mark; whether `."It` closes or opens is told by the number of `"` before it | mended |
//! | a line break | no: it is a blank. A blank line and U+2029 end a sentence | mended |
//! | other scripts: `।`, `؟`, `۔`, … | as UAX #29 has it | UAX #29 |
//!
//! # Words
//!
//! Words are those of UAX #29 that hold a letter or a digit: "don't", "2.5" and "news.example" are
//! one word each. No word reaches over the end of a sentence. Mended:
//!
//! - an abbreviation of letters with full stops keeps the last one: "U.S.", "p.m.", "Ph.D.";
//!   "Mr" and "No" stand without it;
//! - a hyphen joins, but not two numbers: "Mi-rae", "five-year-old", "U.S.-led", and "3", "1"
//!   in "3-1";
//! - a colon or a middle dot joins nothing: "6:41", "한지우·오미래";
//! - a full stop or an apostrophe joins no Hangul: "정치", "경제" in "정치.경제", "큰물", "에" in
//!   "'큰물'에".
//!
//! A word of Hangul is a run of syllables with the Latin letters and digits that touch it, its
//! particles with it ("서울에서", "KBS는", "10명을"): an *eojeol* without the marks around it.
//! Every Han character is a word of its own.
//!
//! # What stays undecidable
//!
//! | written | comes out as | because it might be |
//! | --- | --- | --- |
//! | "He lives in the U.S. Mayor Holm does not." | one sentence | "U.S. Mayor" |
//! | "They took vitamin C. Kim did not." | one sentence | a name with an initial |
//! | "So did I. Kim did not." | two sentences | the name "I. Kim" |
//! | `"Why?" Kim asked.` | two sentences | `"Why?" Kim did not know.` |
//! | "We met Yahoo! and others." | two sentences | "Oh! what a day." |
//! | "it rained. it snowed." (closed captions) | one sentence | "approx. five" and all abbreviations unknown |
//! | "He waited (for what?) They never came." | one sentence | a question of the reporter's in the sentence |
//! | "We saw it... I did not." | two sentences | one with a pause |
//! | "저는… 몰랐다… 정말로" | "저는… 몰랐다…", "정말로" | one with two pauses |
//! | "비가 왔음.그 뒤" | one sentence | a list such as "정치.경제" |
//! | "피의자 A. 조사는 끝났습니다." | one sentence | an initial |
//! | "How many? 5. Then he left." | "5. Then he left." | an item of a list |
//! | "A headline\nThe text." | one sentence | a line broken anywhere |
//! | "왔습니다.'그는", "said.'He" | `'` closes | `'` opens |
//!
//! [UAX #29]: https://www.unicode.org/reports/tr29/

mod abbreviations;
#[cfg(test)]
mod agreement;
mod class;
mod default_words;
mod korean;
mod openers;
mod pairs;
mod place;
mod rules;
mod scan;
mod split;
mod uax29;
mod word;
mod zone;

use core::iter::FusedIterator;
use core::ops::Range;

use crate::tree::{Paragraph, Span};
use split::Splitter;
use uax29::Lazy;
use word::WordSplitter;

/// The sentences of any text, as ranges of byte offsets.
///
/// A blank line ends a sentence, so that a text may be of several paragraphs.
///
/// See the [module](mod@crate::sentences) for what a sentence is. Whoever has a [`Paragraph`] calls
/// [`Paragraph::sentences`].
///
/// ```
/// let text = "Mr. Kim met Gen. Ruiz at 3 p.m. Then he left.";
/// let sentences: Vec<_> = newscast::sentences(text).map(|range| &text[range]).collect();
/// assert_eq!(sentences, ["Mr. Kim met Gen. Ruiz at 3 p.m.", "Then he left."]);
/// ```
#[doc(alias("segmentation", "sentence boundaries"))]
pub fn sentences(text: &str) -> SentenceRanges<'_> {
    SentenceRanges { splitter: Splitter::new(text, Lazy) }
}

/// The words of any text, as ranges of byte offsets.
///
/// See the [module](mod@crate::sentences) for what a word is. Whoever has a [`Paragraph`] calls
/// [`Paragraph::words`].
///
/// ```
/// let text = "Oh Mi-rae doesn't live in the U.S.";
/// let words: Vec<_> = newscast::words(text).map(|range| &text[range]).collect();
/// assert_eq!(words, ["Oh", "Mi-rae", "doesn't", "live", "in", "the", "U.S."]);
/// ```
#[doc(alias("tokens", "word boundaries"))]
pub fn words(text: &str) -> WordRanges<'_> {
    WordRanges { splitter: WordSplitter::new(text) }
}

impl Paragraph<'_> {
    /// The sentences of the paragraph, in order.
    ///
    /// See the [module](mod@crate::sentences) for what a sentence is. Spans are places in the
    /// source. Where [`text`](Paragraph::text) was changed and is not what stands at
    /// [`span`](Paragraph::span), they count from the start of the span in the paragraph's own
    /// text; offsets that need more than 32 bits are the last one that does not.
    ///
    /// ```
    /// use std::borrow::Cow;
    /// use newscast::{Paragraph, Span};
    ///
    /// // The paragraph stands at byte 20 of some source.
    /// let text = "The tide is late. (Why?) Nobody knows.";
    /// let span = Span::new(20, 20 + text.len()).unwrap();
    /// let paragraph = Paragraph { text: Cow::Borrowed(text), span };
    ///
    /// let found: Vec<_> = paragraph.sentences().map(|s| (s.text, s.span.range())).collect();
    /// assert_eq!(found, [
    ///     ("The tide is late.", 20..37),
    ///     ("(Why?)", 38..44),
    ///     ("Nobody knows.", 45..58),
    /// ]);
    /// ```
    pub fn sentences(&self) -> Sentences<'_> {
        Sentences { ranges: sentences(&self.text), text: &self.text, span: self.span }
    }

    /// The words of the paragraph, in order.
    ///
    /// See the [module](mod@crate::sentences) for what a word is, and
    /// [`sentences`](Self::sentences) for the spans.
    ///
    /// ```
    /// use newscast::{Paragraph, Span};
    ///
    /// let span = Span::new(20, 48).unwrap();
    /// let paragraph = Paragraph { text: "Rain at 3 p.m. in the south.".into(), span };
    ///
    /// let words: Vec<_> = paragraph.words().map(|word| word.text).collect();
    /// assert_eq!(words, ["Rain", "at", "3", "p.m.", "in", "the", "south"]);
    /// assert_eq!(paragraph.words().last().map(|word| word.span.range()), Some(42..47));
    /// ```
    pub fn words(&self) -> Words<'_> {
        Words { ranges: words(&self.text), text: &self.text, span: self.span }
    }
}

/// One sentence of a [`Paragraph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sentence<'p> {
    /// The sentence, with its closing marks and without white space around it.
    pub text: &'p str,
    /// Where it stands in the source.
    pub span: Span,
}

impl<'p> Sentence<'p> {
    /// The words of the sentence, in order.
    ///
    /// ```
    /// use newscast::{Paragraph, Span};
    ///
    /// let span = Span::new(20, 50).unwrap();
    /// let paragraph = Paragraph { text: "It rained. Nobody minded much.".into(), span };
    ///
    /// let counts: Vec<_> = paragraph.sentences().map(|s| s.words().count()).collect();
    /// assert_eq!(counts, [2, 3]);
    /// ```
    pub fn words(&self) -> Words<'p> {
        let ranges = WordRanges { splitter: WordSplitter::of_sentence(self.text, false) };
        Words { ranges, text: self.text, span: self.span }
    }
}

/// One word of a [`Paragraph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Word<'p> {
    /// The word.
    pub text: &'p str,
    /// Where it stands in the source.
    pub span: Span,
}

/// The sentences of a [`Paragraph`]: what [`Paragraph::sentences`] returns.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Sentences<'p> {
    ranges: SentenceRanges<'p>,
    text: &'p str,
    span: Span,
}

impl<'p> Iterator for Sentences<'p> {
    type Item = Sentence<'p>;

    fn next(&mut self) -> Option<Self::Item> {
        let range = self.ranges.next()?;
        let span = shift(self.span, &range);
        Some(Sentence { text: &self.text[range], span })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.ranges.size_hint()
    }
}

impl FusedIterator for Sentences<'_> {}

/// The words of a [`Paragraph`] or a [`Sentence`]: what [`Paragraph::words`] and
/// [`Sentence::words`] return.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Words<'p> {
    ranges: WordRanges<'p>,
    text: &'p str,
    span: Span,
}

impl<'p> Iterator for Words<'p> {
    type Item = Word<'p>;

    fn next(&mut self) -> Option<Self::Item> {
        let range = self.ranges.next()?;
        let span = shift(self.span, &range);
        Some(Word { text: &self.text[range], span })
    }
}

impl FusedIterator for Words<'_> {}

/// The ranges of sentences: what [`sentences`] returns.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct SentenceRanges<'t> {
    splitter: Splitter<'t, Lazy>,
}

impl Iterator for SentenceRanges<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        self.splitter.next_sentence()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.splitter.rest_len()))
    }
}

impl FusedIterator for SentenceRanges<'_> {}

/// The ranges of words: what [`words`] returns.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct WordRanges<'t> {
    splitter: WordSplitter<'t>,
}

impl Iterator for WordRanges<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        self.splitter.next_word()
    }
}

impl FusedIterator for WordRanges<'_> {}

/// The place of `range`, counted from the start of `home`. Where a text is longer than its span
/// can be, the place is at the last offset there is.
fn shift(home: Span, range: &Range<usize>) -> Span {
    let offset = |at: usize| home.start().saturating_add(at).min(u32::MAX as usize);
    Span::new(offset(range.start), offset(range.end)).unwrap_or(home)
}
