//! A second, slow and simple reader of the core form, written from its EBNF alone.
//!
//! ```text
//! item      := lead gap report | '[Anchor]' blank lead blank '[Reporter]' blank report
//! lead      := { paragraph blank } [ paragraph ' ' ] toss
//! report    := block { blank block } [ blank sign-off ]
//! block     := quote | paragraph
//! quote     := '[' speaker [ slash title ] ':' ' ' said { blank said } ']'
//! slash     := '/' | ' / '
//! said      := spoken { ' ' spoken }
//! spoken    := sentence | '(' sentence ')'
//! paragraph := sentence { ' ' sentence }
//! toss      := 'Reporter ' person ' has the details.' | person ' reports.'
//!            | 'This news is by ' person ', a reporter.' | 'I am ' person '.'
//!            | name ' 기자가 보도합니다.' | name ' 기자입니다.'
//! sign-off  := 'This is KBS News, ' person '.' | 'KBS 뉴스 ' name '입니다.'
//! sentence  := word { (' ' | newline) word } ('.' | '?' | '!')
//! blank     := newline newline
//! gap       := newline newline newline
//! ```
//!
//! It accepts much less than the parser reads, and knows none of its tables: words that could make
//! something else of a sentence are refused. Where it accepts a text, [`compare`] demands that the
//! parser finds the same quotes, bylines and narration.

use newscast::{Block, BylineKind, Closing, Parsed, QuoteForm};

/// What a transcript of the core form says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    pub lead: Vec<String>,
    pub toss: Byline,
    pub report: Vec<Said>,
    pub sign_off: Option<Byline>,
}

/// A block of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Narration(String),
    Quote { name: String, title: Option<String>, paragraphs: Vec<String> },
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Byline {
    pub reporter: String,
    pub text: String,
}

/// Whether the text is of the core form.
///
/// # Panics
///
/// Where it is and the parser reads something else in it.
pub fn compare(text: &str) -> bool {
    let Some(item) = item(text) else { return false };
    let parsed = newscast::parse(text);
    assert_eq!(found(&parsed).as_ref(), Some(&item), "in {text:?}");
    assert!(parsed.diagnostics().is_empty(), "{:?} in {text:?}", parsed.diagnostics());
    true
}

/// The parser's tree as an item; `None` where it has other things in it.
fn found(parsed: &Parsed<'_>) -> Option<Item> {
    let [lead, report] = &parsed.transcript().sections[..] else { return None };
    let mut item = Item::default();
    let (last, before) = lead.blocks.split_last()?;
    for block in before {
        let Block::Paragraph(paragraph) = block else { return None };
        item.lead.push(paragraph.text.to_string());
    }
    item.toss = byline_of(last, BylineKind::Toss)?;
    for block in &report.blocks {
        if item.sign_off.is_some() {
            return None;
        }
        match block {
            Block::Paragraph(paragraph) => {
                item.report.push(Said::Narration(paragraph.text.to_string()));
            }
            Block::Quote(quote) => {
                if quote.form != QuoteForm::Bracket || quote.closing != Closing::Bracket {
                    return None;
                }
                item.report.push(Said::Quote {
                    name: quote.name()?.to_owned(),
                    title: quote.title().map(str::to_owned),
                    paragraphs: quote.paragraphs.iter().map(|p| p.text.to_string()).collect(),
                });
            }
            block => item.sign_off = Some(byline_of(block, BylineKind::SignOff)?),
        }
    }
    Some(item)
}

fn byline_of(block: &Block<'_>, kind: BylineKind) -> Option<Byline> {
    let Block::Byline(byline) = block else { return None };
    if byline.kind != kind || byline.reporters.len() != 1 {
        return None;
    }
    Some(Byline { reporter: byline.reporter()?.to_owned(), text: byline.text.to_string() })
}

/// `item`, all of the text.
pub fn item(text: &str) -> Option<Item> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let (lead, report) = match text.strip_prefix("[Anchor]\n\n") {
        Some(text) => text.split_once("\n\n[Reporter]\n\n")?,
        None => text.split_once("\n\n\n")?,
    };
    let mut item = Item::default();
    lead_of(lead, &mut item)?;
    report_of(report, &mut item)?;
    Some(item)
}

fn lead_of(text: &str, item: &mut Item) -> Option<()> {
    let mut paragraphs: Vec<&str> = text.split("\n\n").collect();
    let last = paragraphs.pop()?;
    for text in paragraphs {
        item.lead.push(paragraph(text)?);
    }
    if let Some(byline) = toss(last) {
        item.toss = byline;
        return Some(());
    }
    // The toss behind a paragraph: every blank is tried.
    let (before, byline) = last
        .match_indices(' ')
        .find_map(|(at, _)| Some((paragraph(&last[..at])?, toss(&last[at + 1..])?)))?;
    item.lead.push(before);
    item.toss = byline;
    Some(())
}

fn report_of(text: &str, item: &mut Item) -> Option<()> {
    let mut rest = text;
    loop {
        let (block, after) = if rest.starts_with('[') {
            quote(rest)?
        } else {
            let end = rest.find("\n\n").unwrap_or(rest.len());
            if end == rest.len() && !item.report.is_empty() {
                if let Some(byline) = sign_off(rest) {
                    item.sign_off = Some(byline);
                    return Some(());
                }
            }
            (Said::Narration(paragraph(&rest[..end])?), &rest[end..])
        };
        item.report.push(block);
        if after.is_empty() {
            return Some(());
        }
        rest = after.strip_prefix("\n\n").filter(|rest| !rest.starts_with('\n'))?;
    }
}

fn quote(text: &str) -> Option<(Said, &str)> {
    let inside = text.strip_prefix('[')?;
    let (inside, after) = inside.split_once(']')?;
    let (label, said) = inside.split_once(": ")?;
    let (name, title) = match label.split_once(" / ").or_else(|| label.split_once('/')) {
        Some((name, title)) => (name, Some(title)),
        None => (label, None),
    };
    if !speaker(name) || !title.is_none_or(is_title) {
        return None;
    }
    let paragraphs = said.split("\n\n").map(said_of).collect::<Option<Vec<_>>>()?;
    Some((
        Said::Quote { name: name.to_owned(), title: title.map(str::to_owned), paragraphs },
        after,
    ))
}

/// `said`
fn said_of(text: &str) -> Option<String> {
    let mut rest = text;
    loop {
        let (sentence, after) = match rest.strip_prefix('(') {
            Some(inner) => inner.split_once(')')?,
            None => split_sentence(rest)?,
        };
        let words = sentence_words(sentence)?;
        if !words.iter().all(|word| is_plain(word)) {
            return None;
        }
        if after.is_empty() {
            return Some(text.to_owned());
        }
        rest = after.strip_prefix(' ')?;
    }
}

/// `paragraph`, of narration.
fn paragraph(text: &str) -> Option<String> {
    let mut rest = text;
    loop {
        let (sentence, after) = split_sentence(rest)?;
        if !narrates(sentence) {
            return None;
        }
        if after.is_empty() {
            return Some(text.to_owned());
        }
        rest = after.strip_prefix(' ')?;
    }
}

fn split_sentence(text: &str) -> Option<(&str, &str)> {
    let end = text.find(['.', '?', '!'])? + 1;
    Some(text.split_at(end))
}

/// The words of a sentence without its stop.
fn sentence_words(sentence: &str) -> Option<Vec<&str>> {
    let words = sentence.strip_suffix(['.', '?', '!'])?;
    let words: Vec<&str> = words.split([' ', '\n']).collect();
    // What stands behind a line break could be read as the head of a line.
    let (first, rest) = words.split_first()?;
    let last = rest.last().unwrap_or(first);
    (!last.ends_with(',')).then_some(words)
}

/// A word of letters, with a comma behind it or not.
fn is_plain(word: &str) -> bool {
    let word = word.strip_suffix(',').unwrap_or(word);
    let latin = word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let hangul = !word.is_empty() && word.chars().all(|c| ('가'..='힣').contains(&c));
    // Capitals in the middle, or all through, are names of broadcasters and tags.
    (latin && word[1..].bytes().all(|byte| byte.is_ascii_lowercase()) || hangul)
        && !REFUSED.contains(&&*word.to_ascii_lowercase())
        && !REFUSED_PARTS.iter().any(|part| word.contains(part))
}

/// Whether a sentence can be nothing but narration.
fn narrates(sentence: &str) -> bool {
    let Some(words) = sentence_words(sentence) else { return false };
    if words.len() < 3 || !words.iter().all(|word| is_plain(word)) {
        return false;
    }
    if words.iter().all(|word| !word.is_ascii()) {
        return ["습니다", "했다"].iter().any(|end| words[words.len() - 1].ends_with(end));
    }
    let (first, rest) = (words[0], &words[1..]);
    first.starts_with(|c: char| c.is_ascii_uppercase())
        && !OPENERS.contains(&first.trim_end_matches(','))
        && rest.iter().all(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
}

fn speaker(name: &str) -> bool {
    if is_hangul_name(name) {
        return true;
    }
    let words: Vec<&str> = name.split(' ').collect();
    let capitals =
        |word: &str| is_plain(word) && word.starts_with(|c: char| c.is_ascii_uppercase());
    let inner = |word: &str| matches!(word, "of" | "the" | "at" | "in" | "for");
    words.iter().all(|word| !word.ends_with(',') && (capitals(word) || inner(word)))
        && capitals(words[0])
        && capitals(words[words.len() - 1])
        && !words.iter().all(|word| STAFF.contains(&&*word.to_ascii_lowercase()))
}

fn is_title(title: &str) -> bool {
    let words: Vec<&str> = title.split(' ').collect();
    words.iter().all(|word| is_plain(word)) && words.last().is_some_and(|word| !word.ends_with(','))
}

fn toss(text: &str) -> Option<Byline> {
    let latin = [
        text.strip_prefix("Reporter ").and_then(|rest| rest.strip_suffix(" has the details.")),
        text.strip_suffix(" reports."),
        text.strip_prefix("This news is by ").and_then(|rest| rest.strip_suffix(", a reporter.")),
        text.strip_prefix("I am ").and_then(|rest| rest.strip_suffix('.')),
    ];
    let hangul = [" 기자가 보도합니다.", " 기자입니다."].map(|end| text.strip_suffix(end));
    byline(text, &latin, &hangul)
}

fn sign_off(text: &str) -> Option<Byline> {
    let latin = text.strip_prefix("This is KBS News, ").and_then(|rest| rest.strip_suffix('.'));
    let hangul = text.strip_prefix("KBS 뉴스 ").and_then(|rest| rest.strip_suffix("입니다."));
    byline(text, &[latin], &[hangul])
}

fn byline(text: &str, latin: &[Option<&str>], hangul: &[Option<&str>]) -> Option<Byline> {
    let person = latin.iter().flatten().find(|name| is_person(name));
    let name = hangul.iter().flatten().find(|name| is_hangul_name(name));
    let reporter = (*person.or(name)?).to_owned();
    Some(Byline { reporter, text: text.to_owned() })
}

/// Two words with a capital each.
fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    words.len() == 2
        && words.iter().all(|word| {
            is_plain(word)
                && !word.ends_with(',')
                && word.starts_with(|c: char| c.is_ascii_uppercase())
                && !OPENERS.contains(word)
        })
}

/// A surname and a given name of two syllables.
fn is_hangul_name(name: &str) -> bool {
    let mut chars = name.chars();
    let surname = chars.next().is_some_and(|c| "김박최".contains(c));
    let given: String = chars.collect();
    surname && ["하늘", "바다", "라온", "도담", "미르"].contains(&&*given)
}

/// Words of bylines, markers, tags, furniture and credits.
const REFUSED: &[&str] = &[
    "reporter",
    "reporters",
    "correspondent",
    "correspondents",
    "reports",
    "anchor",
    "host",
    "question",
    "lead",
    "report",
    "pkg",
    "package",
    "vcr",
    "response",
    "answer",
    "guest",
    "soundbite",
    "interview",
    "recording",
    "transcript",
    "copyright",
    "phone",
    "mail",
    "email",
    "kakaotalk",
    "youtube",
    "website",
    "homepage",
    "am",
    "pm",
    "kakao",
    "limnews",
];

const REFUSED_PARTS: &[&str] = &[
    "기자",
    "기잡니다",
    "특파원",
    "아나운서",
    "캐스터",
    "리포터",
    "앵커",
    "반장",
    "팀장",
    "뉴스",
    "입니다",
    "전화",
    "메일",
    "저작권",
    "재배포",
    "무단",
    "카카오톡",
    "홈페이지",
    "구독",
    "유튜브",
    "페이스북",
    "입력",
    "수정",
    "출처",
    "원문",
    "인터뷰",
    "녹취",
    "싱크",
    "영상",
    "촬영",
    "취재",
    "편집",
    "사진",
    "그래픽",
    "동영상",
];

/// Words that open a hand-over, page furniture, or a sentence about somebody with one.
const OPENERS: &[&str] = &[
    "And",
    "First",
    "Next",
    "Now",
    "Here",
    "This",
    "That",
    "It",
    "By",
    "So",
    "Copyright",
    "Print",
    "Font",
    "All",
    "Related",
    "Korean",
    "Unauthorized",
    "Share",
    "Updated",
    "Date",
    "Source",
    "The",
    "He",
    "She",
    "They",
    "These",
    "Those",
    "We",
    "You",
    "His",
    "Her",
    "Our",
    "Their",
    "My",
    "Your",
    "In",
    "On",
    "At",
    "As",
    "But",
    "If",
    "When",
    "What",
    "Why",
    "How",
    "There",
    "Then",
    "Today",
    "Yesterday",
    "Tomorrow",
    "Seoul",
    "Korea",
    "News",
    "President",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "No",
    "Not",
    "Yes",
    "One",
    "Two",
    "Three",
    "For",
    "From",
    "With",
    "To",
    "Of",
    "An",
    "Teller",
];

/// Words that alone are a staff role.
const STAFF: &[&str] = &[
    "director",
    "editor",
    "photographer",
    "producer",
    "writer",
    "journalist",
    "intern",
    "designer",
    "researcher",
    "cameraman",
    "camera",
    "video",
    "filmmaker",
    "screenwriter",
    "videographer",
    "assistant",
    "production",
    "sound",
    "source",
    "script",
    "support",
    "site",
];
