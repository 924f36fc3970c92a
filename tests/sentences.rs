//! Sentences and words: the tables of cases, and what holds of every text.

use newscast::{Paragraph, Span};
use proptest::prelude::*;

const SENTENCES: &str = include_str!("sentence_cases.txt");
const WORDS: &str = include_str!("word_cases.txt");

/// The lines of a table that are cases, escapes resolved.
fn cases(table: &str) -> impl Iterator<Item = String> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(unescape)
}

fn unescape(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, escape)) = rest.split_once('\\') {
        plain.push_str(before);
        rest = &escape[1..];
        match escape.as_bytes()[0] {
            b'n' => plain.push('\n'),
            b'r' => plain.push('\r'),
            b't' => plain.push('\t'),
            b'u' => {
                let (hex, after) = rest[1..].split_once('}').expect("a closing brace");
                let code = u32::from_str_radix(hex, 16).expect("a hexadecimal number");
                plain.push(char::from_u32(code).expect("a character"));
                rest = after;
            }
            _ => panic!("an escape not known: {line}"),
        }
    }
    plain + rest
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{200B}' || c == '\u{FEFF}'
}

fn sentences(text: &str) -> Vec<&str> {
    newscast::sentences(text).map(|range| &text[range]).collect()
}

fn words(text: &str) -> Vec<&str> {
    newscast::words(text).map(|range| &text[range]).collect()
}

fn paragraph(text: &str, start: usize) -> Paragraph<'_> {
    let span = Span::new(start, start + text.len()).expect("a short text");
    Paragraph { text: text.into(), span }
}

#[test]
fn sentences_end_where_the_table_says() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases(SENTENCES) {
        let text = case.replace('|', "");
        let expected: Vec<&str> = case
            .split('|')
            .map(|part| part.trim_matches(is_blank))
            .filter(|s| !s.is_empty())
            .collect();
        let found = sentences(&text);
        if found != expected {
            wrong.push(format!("expected {expected:?}\n   found {found:?}"));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count} cases:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 200, "{count} cases");
}

#[test]
fn words_are_those_of_the_table() {
    let mut wrong = Vec::new();
    for case in cases(WORDS) {
        let (text, expected) = case.split_once("=>").expect("an arrow");
        let expected: Vec<&str> =
            expected.trim().split('|').filter(|word| !word.is_empty()).collect();
        let found = words(text.trim());
        if found != expected {
            wrong.push(format!("expected {expected:?}\n   found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn spans_are_places_in_the_source() {
    let source = "Head\n\nMr. Kim left. 비가 왔습니다.\n";
    let paragraph = paragraph(&source[6..41], 6);
    let found: Vec<_> = paragraph.sentences().map(|s| (s.text, s.span.range())).collect();
    assert_eq!(found, [("Mr. Kim left.", 6..19), ("비가 왔습니다.", 20..40)]);
    for sentence in paragraph.sentences() {
        assert_eq!(&source[sentence.span], sentence.text);
    }
    let found: Vec<_> = paragraph.words().map(|w| (w.text, w.span.range())).collect();
    assert_eq!(
        found,
        [("Mr", 6..8), ("Kim", 10..13), ("left", 14..18), ("비가", 20..26), ("왔습니다", 27..39)]
    );
}

#[test]
fn the_words_of_the_sentences_are_the_words_of_the_paragraph() {
    let paragraph = paragraph("1. The harbour. U.S. boats, No. 5. 비가 왔습니다.그러나 끝.", 7);
    let of_sentences: Vec<_> = paragraph.sentences().flat_map(|s| s.words()).collect();
    assert_eq!(of_sentences, paragraph.words().collect::<Vec<_>>());
    assert_eq!(of_sentences.len(), 11);
}

#[test]
fn a_changed_paragraph_counts_from_its_start() {
    let span = Span::new(10, 12).unwrap();
    let changed = Paragraph { text: "One by one. All gone.".into(), span };
    let spans: Vec<_> = changed.sentences().map(|s| s.span.range()).collect();
    assert_eq!(spans, [10..21, 22..31]);

    let last = u32::MAX as usize;
    let at_the_end =
        Paragraph { text: "One. Two.".into(), span: Span::new(last - 2, last).unwrap() };
    let spans: Vec<_> = at_the_end.sentences().map(|s| s.span.range()).collect();
    assert_eq!(spans, [last - 2..last, last..last]);
    assert_eq!(at_the_end.words().count(), 2);
}

#[test]
fn a_text_without_letters_is_one_sentence_or_none() {
    for text in ["", " ", "\n\n", "\u{FEFF}", "\u{200B}\u{A0}\u{3000}"] {
        assert_eq!(sentences(text), [""; 0], "{text:?}");
        assert_eq!(words(text), [""; 0], "{text:?}");
    }
    for text in ["...", "\"", ".)", "?! ?!", "( ( ("] {
        assert_eq!(sentences(text), [text]);
    }
}

#[test]
fn iterators_stay_at_the_end() {
    let mut sentences = newscast::sentences("One. Two. ");
    assert_eq!(sentences.by_ref().count(), 2);
    assert_eq!(sentences.next(), None);
    let mut words = newscast::words("One. Two. ");
    assert_eq!(words.by_ref().count(), 2);
    assert_eq!(words.next(), None);
}

/// There are no more sentences than bytes left, and there may be none.
#[test]
fn the_sentences_to_come_are_bounded_by_the_text() {
    let mut sentences = newscast::sentences("One. Two.");
    assert_eq!(sentences.size_hint(), (0, Some(9)));
    assert_eq!(sentences.next(), Some(0..4));
    let (least, most) = sentences.size_hint();
    assert!(least == 0 && most.is_some_and(|most| (4..9).contains(&most)));
    assert_eq!(sentences.next(), Some(5..9));
    assert_eq!(sentences.size_hint(), (0, Some(0)));
    assert_eq!(newscast::sentences("").size_hint(), (0, Some(0)));

    let paragraph = paragraph("One. Two.", 30);
    assert_eq!(paragraph.sentences().size_hint(), (0, Some(9)));
}

const PIECES: &[&str] = &[
    " ", " ", " ", "\n", "\n\n", "\r\n", "\u{A0}", "\u{200B}", "\u{3000}", "\u{2029}", ".", ".",
    "...", "…", "?", "!", "。", "\"", "'", "(", ")", "[", "]", "“", "”", "「", "」", ",", "-", "—",
    "a", "he", "Kim", "The", "Mr", "U.S", "5", "2.5", "그는", "했다", "네", "라고", "美", "カ",
    "क", "।", "ب", "؟", "\u{301}", "😀",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..30);
    prop_oneof![pieces.prop_map(|parts| parts.concat()), ".{0,40}", "[ -~]{0,60}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..<_>::default() })]

    /// Nothing but white space lies outside the sentences, in order and trimmed.
    #[test]
    fn sentences_hold_the_whole_text(text in texts()) {
        let mut at = 0;
        for range in newscast::sentences(&text) {
            prop_assert!(at <= range.start && range.start < range.end);
            prop_assert!(text[at..range.start].chars().all(is_blank));
            let sentence = &text[range.clone()];
            prop_assert_eq!(sentence, sentence.trim_matches(is_blank));
            at = range.end;
        }
        prop_assert!(text[at..].chars().all(is_blank));
    }

    /// Words hold a letter or a digit and no white space, are in order and inside sentences, and
    /// no letter or digit lies outside them.
    #[test]
    fn words_hold_all_letters_and_digits(text in texts()) {
        let mut at = 0;
        let mut sentences = newscast::sentences(&text).peekable();
        for range in newscast::words(&text) {
            prop_assert!(at <= range.start);
            prop_assert!(!text[at..range.start].contains(char::is_alphanumeric));
            prop_assert!(text[range.clone()].contains(char::is_alphanumeric));
            while sentences.next_if(|sentence| sentence.end <= range.start).is_some() {}
            let sentence = sentences.peek().expect("a sentence");
            prop_assert!(sentence.start <= range.start && range.end <= sentence.end);
            at = range.end;
        }
        prop_assert!(!text[at..].contains(char::is_alphanumeric));
    }

    /// A sentence is one sentence.
    #[test]
    fn a_paragraph_and_a_text_are_split_alike(text in texts(), start in 0_usize..1000) {
        let paragraph = paragraph(&text, start);
        let spans: Vec<_> = paragraph.sentences().map(|s| s.span.range()).collect();
        let ranges: Vec<_> =
            newscast::sentences(&text).map(|range| range.start + start..range.end + start).collect();
        prop_assert_eq!(spans, ranges);
        let of_sentences: Vec<_> = paragraph.sentences().flat_map(|s| s.words()).collect();
        prop_assert_eq!(of_sentences, paragraph.words().collect::<Vec<_>>());
    }
}
