//! Transcripts put together from the constructs of the grammar.

use std::fmt;

use arbitrary::{Arbitrary, Unstructured};

/// One construct, and what separates it from the next.
#[derive(Arbitrary, Debug)]
pub struct Piece {
    construct: Construct,
    separator: Separator,
}

#[derive(Arbitrary, Debug)]
enum Construct {
    Marker(Choice),
    Quote(Quote),
    Byline(Choice),
    Narration(Choice, Option<Choice>),
    Credits(Choice),
    Furniture(Choice),
    Odd(Choice),
    Free(Short),
}

/// A quote block: `[tag name / title / note: "said" ]`, any part of it missing.
#[derive(Arbitrary, Debug)]
struct Quote {
    form: Choice,
    name: Option<Choice>,
    title: Option<Choice>,
    note: Option<Choice>,
    slash: Choice,
    colon: Choice,
    said: Vec<Choice>,
    said_separator: Separator,
    marks: Choice,
    free: Option<Short>,
    closed: Choice,
}

#[derive(Arbitrary, Debug)]
enum Separator {
    None,
    Space,
    Line,
    Blank,
    Gap,
    Wide,
    Windows,
    Mac,
    Invisible,
}

/// An index into one of the tables below.
#[derive(Arbitrary, Clone, Copy, Debug)]
struct Choice(u8);

impl Choice {
    fn of<'t>(self, table: &[&'t str]) -> &'t str {
        table[usize::from(self.0) % table.len()]
    }
}

/// Free text, short, so that the constructs stay in the majority.
#[derive(Arbitrary, Debug)]
struct Short([char; 3], u8);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(usize::from(self.1) % 4).try_for_each(|c| write!(f, "{c}"))
    }
}

pub(crate) const MARKERS: &[&str] = &[
    "[Anchor]",
    "[Reporter]",
    "<Anchor>",
    "<Reporter>",
    "[앵커]",
    "[기자]",
    "<앵커>",
    "<기자>",
    "◀ 앵커 ▶",
    "◀ 리포트 ▶",
    "【 앵커멘트 】",
    "【 기자 】",
    "【 질문 1 】",
    "[Pkg]",
    "[Anchor Lead]",
    "[Response]",
    "[답변]",
    "앵커: ",
    "▶ Anchor: ",
    "[Ana Ruiz]",
    "[김하늘 앵커]",
    "(앵커)",
];
pub(crate) const NAMES: &[&str] = &[
    "Ana Ruiz",
    "Harbour master",
    "Bo Lind",
    "A",
    "김하늘",
    "이바다",
    "목격자",
    "A 씨",
    "김 모 씨",
    "Dockworker (aged 40)",
    "U.S. sailor",
    "1",
    "I am",
    "Video editing",
    "Soundbite",
];
pub(crate) const TITLES: &[&str] = &[
    "Harbour master",
    "Pilot, Port of Vessa",
    "어촌계장",
    "Pilot (last May)",
    "선장(지난달)",
    "Head of Ropes & Sails",
    "Owner of \"The Rope\"",
    "12:30",
    "(",
    ")",
];
pub(crate) const NOTES: &[&str] =
    &["Voice altered", "음성변조", "May 3", "지난 3일", "Sails party"];
pub(crate) const SAID: &[&str] = &[
    "The tide is late.",
    "We waited",
    "Why?",
    "(Did you go?) Yes.",
    "goods.)",
    "물이 늦었어요.",
    "그래서 기다렸",
    "(네.)",
    "…",
    "\"Stop,\" he said.",
    "at 6:41",
    "and / or",
    "- No -",
    "'s",
    ".",
];
pub(crate) const BYLINES: &[&str] = &[
    "Reporter Ida Holm has the details.",
    "I'm Ida Holm.",
    "This is KBS News, Ida Holm.",
    "This news is by Ida Holm, a reporter.",
    "Ida Holm reports.",
    "Ida Holm reports on the tide.",
    "I am a reporter.",
    "김하늘 기자가 보도합니다.",
    "김하늘 기자입니다.",
    "김하늘 기자!",
    "김하늘 기자, 어떻습니까?",
    "KBS 뉴스 김하늘입니다.",
    "김하늘 기자 (sky@example.com)",
    "지금까지 항구에서 YTN 김하늘[sky@example.com]입니다.",
    "보도에 김하늘, 이바다 기자입니다.",
];
pub(crate) const NARRATION: &[&str] = &[
    "Boats stayed in the harbour.",
    "비가 내렸습니다.",
    "It rained all day",
    "Really?",
    ", the tide was late.",
    "Mr. Lind went to the U.S. embassy.",
    "2031.",
    "그는 \"늦었다\"고 했습니다.",
    "He paid 3/4 of it: all.",
    "This is an old quay.",
    "They met at 3:30 p.m.",
    "reporter",
];
const CREDITS: &[&str] = &[
    "(영상취재 : 이바다, 영상편집 : 김하늘)",
    "[영상편집: 이바다]",
    "영상편집 : 이바다",
    "Video editing: Ida Holm",
    "(Video coverage: Bo Lind, VJ: Ida Holm)",
    "취재기자: 이바다",
    "(Camera: , Editing:)",
    "[Design: Bo / Kai]",
];
/// What the entries of a staff line are made of.
pub(crate) const ROLES: &[&str] =
    &["Video editing", "Camera", "VJ", "영상취재", "영상편집", "취재기자", "Design", "Goat"];
pub(crate) const CREDITED: &[&str] =
    &["Ida Holm", "Bo Lind", "이바다", "김하늘", "Kai", "Bo / Kai", "News", "Siv Berg (trainee)"];
/// What stands before a quote in the forms that have a tag.
pub(crate) const TAGS: &[&str] =
    &["Soundbite", "Interview", "SYN", "인터뷰", "녹취", "S-U", "현장음", "INT", "싱크"];
pub(crate) const FURNITURE: &[&str] = &[
    "동영상 뉴스",
    "[저작권자(c) 어디]",
    "[Phone] 02-000-0000",
    "▶ 링크",
    "<br></br>",
    "2031-01-02 12:30",
    "sky@example.com",
    "(sky@example.com)",
    "* Share on",
    "=====",
    "[단독]",
];
const ODD: &[&str] = &[
    "[", "]", "(", ")", "<", ">", "◀", "▶", "【", "】", "［", "］", "：", "／", "\"", "“", "”",
    "'", "-", "/", ":", "…", ";", "ㅣ", "·", "\u{301}", "\u{200D}", "\u{A0}", "\u{85}", "\u{2028}",
];

impl fmt::Display for Separator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "",
            Self::Space => " ",
            Self::Line => "\n",
            Self::Blank => "\n\n",
            Self::Gap => "\n\n\n",
            Self::Wide => "\n\n\n\n",
            Self::Windows => "\r\n\r\n",
            Self::Mac => "\r",
            Self::Invisible => "\u{200B}\u{3000}",
        })
    }
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.construct {
            Construct::Marker(choice) => f.write_str(choice.of(MARKERS))?,
            Construct::Quote(quote) => write!(f, "{quote}")?,
            Construct::Byline(choice) => f.write_str(choice.of(BYLINES))?,
            Construct::Narration(first, second) => {
                f.write_str(first.of(NARRATION))?;
                if let Some(second) = second {
                    write!(f, " {}", second.of(NARRATION))?;
                }
            }
            Construct::Credits(choice) => f.write_str(choice.of(CREDITS))?,
            Construct::Furniture(choice) => f.write_str(choice.of(FURNITURE))?,
            Construct::Odd(choice) => f.write_str(choice.of(ODD))?,
            Construct::Free(text) => write!(f, "{text}")?,
        }
        write!(f, "{}", self.separator)
    }
}

impl fmt::Display for Quote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (open, between, close) = match self.form.0 % 10 {
            0..=2 => ("[", "", "]"),
            3 => ("[", "]\n", ""),
            4 => ("<", "> ", ""),
            5 => ("[Soundbite] ", " ", ""),
            6 => ("<인터뷰> ", " ", ""),
            7 => ("◀SYN▶ ", "\n", ""),
            8 => ("▶ 인터뷰 : ", "\n- ", ""),
            _ => ("(S-U) ", "", ""),
        };
        let slash = self.slash.of(&["/", " / ", "／", "/ "]);
        f.write_str(open)?;
        if let Some(name) = self.name {
            f.write_str(name.of(NAMES))?;
        }
        if let Some(title) = self.title {
            write!(f, "{slash}{}", title.of(TITLES))?;
        }
        if let Some(note) = self.note {
            write!(f, "{slash}{}", note.of(NOTES))?;
        }
        if close == "]" {
            f.write_str(self.colon.of(&[": ", " : ", ":", "：", ""]))?;
        }
        f.write_str(between)?;
        let marks = [("", ""), ("\"", "\""), ("“", "”"), ("\"", ""), ("'", "'"), ("", "\"")];
        let (before, behind) = marks[usize::from(self.marks.0) % marks.len()];
        f.write_str(before)?;
        for said in self.said.iter().take(4) {
            write!(f, "{}{}", said.of(SAID), self.said_separator)?;
        }
        if let Some(free) = &self.free {
            write!(f, "{free}")?;
        }
        f.write_str(behind)?;
        f.write_str(if close.is_empty() { close } else { self.closed.of(&[close, close, ")", ""]) })
    }
}

pub(crate) const CORE_SENTENCES: &[&str] = &[
    "Boats stayed in the harbour all day.",
    "Nobody went out before noon.",
    "Rain fell\non the quay.",
    "Nets lay on the boards, wet and torn!",
    "비가 온종일 내렸습니다.",
    "배들이 항구에\n머물렀습니다.",
    "Prices rose, as they do in winter.",
    "Ropes were cut at night?",
];
pub(crate) const CORE_SAID: &[&str] = &[
    "We waited all day.",
    "(Did you wait?)",
    "Nobody came to help\nus, or nobody at all.",
    "We will go to Vessa with Per Dahl.",
    "물이 늦게 들었어요.",
    "Why us?",
    "Nobody is to blame.",
];
pub(crate) const CORE_NAMES: &[&str] = &[
    "Ana Ruiz",
    "Head of the Harbour",
    "Ismail Kaya",
    "Per",
    "김하늘",
    "박바다",
    "Phonse Lind",
    "Newsome Reed",
    "Will Do",
];
pub(crate) const CORE_TITLES: &[&str] = &[
    "Harbour master",
    "Pilot, Port of Vessa",
    "어촌계장",
    "Editor of Tides",
    "제보자",
    "Do no harm",
    "Blackmail victim",
    "Is it",
    "Speaker",
];
pub(crate) const CORE_PERSONS: &[&str] =
    &["Ida Holm", "Bo Lind", "Will Park", "Kai Dune", "Artur Siv"];
pub(crate) const CORE_HANGUL: &[&str] = &["김하늘", "박바다", "최라온", "김도담", "박미르"];

pub(crate) const CORE_TOSSES: &[&str] = &[
    "Reporter {} has the details.",
    "{} reports.",
    "This news is by {}, a reporter.",
    "I am {}.",
    "{k} 기자가 보도합니다.",
    "{k} 기자입니다.",
];
pub(crate) const CORE_SIGN_OFFS: &[&str] = &["This is KBS News, {}.", "KBS 뉴스 {k}입니다."];

/// A byline of one of the forms, with a name in it.
pub(crate) fn core_byline(
    forms: &[&'static str],
    pick: &mut impl FnMut(&[&'static str]) -> &'static str,
) -> String {
    pick(forms).replace("{k}", pick(CORE_HANGUL)).replace("{}", pick(CORE_PERSONS))
}

/// A transcript of the core form, as the oracle's grammar has it.
pub fn core_form(choices: &mut Unstructured<'_>) -> String {
    let mut text = String::new();
    let mut pick = |table: &[&'static str]| *choices.choose(table).unwrap_or(&table[0]);
    let marked = pick(&["", "m"]) == "m";
    if marked {
        text.push_str("[Anchor]\n\n");
    }
    while pick(&["", "more"]) == "more" && text.len() < 2000 {
        text.push_str(pick(CORE_SENTENCES));
        text.push_str(pick(&["\n\n", " "]));
    }
    text.push_str(&core_byline(CORE_TOSSES, &mut pick));
    text.push_str(if marked { "\n\n[Reporter]\n\n" } else { "\n\n\n" });
    let mut first = true;
    while first || pick(&["", "more", "more"]) == "more" && text.len() < 3000 {
        if !first {
            text.push_str("\n\n");
        }
        first = false;
        if pick(&["", "quote"]) == "quote" {
            text.push('[');
            text.push_str(pick(CORE_NAMES));
            if pick(&["", "title", "title"]) == "title" {
                text.push_str(pick(&["/", " / "]));
                text.push_str(pick(CORE_TITLES));
            }
            text.push_str(": ");
            text.push_str(pick(CORE_SAID));
            while pick(&["", "more"]) == "more" && text.len() < 3000 {
                text.push_str(pick(&[" ", "\n\n"]));
                text.push_str(pick(CORE_SAID));
            }
            text.push(']');
        } else {
            text.push_str(pick(CORE_SENTENCES));
            while pick(&["", "more"]) == "more" && text.len() < 3000 {
                text.push(' ');
                text.push_str(pick(CORE_SENTENCES));
            }
        }
    }
    if pick(&["", "off"]) == "off" {
        text.push_str("\n\n");
        text.push_str(&core_byline(CORE_SIGN_OFFS, &mut pick));
    }
    text
}
