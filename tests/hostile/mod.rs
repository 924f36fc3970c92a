//! Hostile families: texts that make a careless parser slow or greedy, each at any size.
//!
//! A family repeats a piece for which a parser may look ahead, look back, nest, or keep something.
//! The test of growth, the bound on memory and the bench all take the families from here.

#![allow(dead_code, unreachable_pub, reason = "each target uses a part")]

pub mod splits;

/// A family of texts.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Unique; stable, for it stands in recorded measurements.
    pub name: &'static str,
    shape: Shape,
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    /// `before`, the unit as often as fits, `after`.
    Repeat { before: &'static str, unit: &'static str, after: &'static str },
    /// As many openers as fit half the text, as many closers.
    Nested { open: &'static str, close: &'static str },
    /// The units of 0, 1, 2, …
    Numbered { unit: fn(usize) -> String },
}

impl Family {
    /// The text of the family that is `bytes` long, or less by one unit.
    pub fn text(&self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 64);
        match self.shape {
            Shape::Repeat { before, unit, after } => {
                let units = bytes.saturating_sub(before.len() + after.len()) / unit.len();
                text.push_str(before);
                text.push_str(&unit.repeat(units));
                text.push_str(after);
            }
            Shape::Nested { open, close } => {
                let units = bytes / (open.len() + close.len());
                text.push_str(&open.repeat(units));
                text.push_str(&close.repeat(units));
            }
            Shape::Numbered { unit } => {
                for number in 0.. {
                    let unit = unit(number);
                    if text.len() + unit.len() > bytes {
                        break;
                    }
                    text.push_str(&unit);
                }
            }
        }
        text
    }
}

const fn repeat(name: &'static str, unit: &'static str) -> Family {
    between(name, "", unit, "")
}

const fn between(
    name: &'static str,
    before: &'static str,
    unit: &'static str,
    after: &'static str,
) -> Family {
    Family { name, shape: Shape::Repeat { before, unit, after } }
}

const fn nested(name: &'static str, open: &'static str, close: &'static str) -> Family {
    Family { name, shape: Shape::Nested { open, close } }
}

const fn numbered(name: &'static str, unit: fn(usize) -> String) -> Family {
    Family { name, shape: Shape::Numbered { unit } }
}

/// All families.
pub const FAMILIES: &[Family] = &[
    // Brackets: never closed, never opened, nested, with and without gaps.
    repeat("square-open", "["),
    repeat("square-open-spaced", "[ "),
    repeat("square-open-lines", "[\n"),
    repeat("square-open-paragraphs", "[\n\n"),
    repeat("square-close", "]"),
    repeat("square-close-paragraphs", "]\n\n"),
    repeat("square-empty", "[]"),
    nested("square-nested", "[", "]"),
    nested("square-nested-words", "[a ", " b]"),
    repeat("square-wide-open", "［"),
    repeat("round-open", "("),
    repeat("round-close", ")"),
    nested("round-nested", "(", ")"),
    repeat("round-lines", "(\n"),
    repeat("round-and-square", "(["),
    repeat("wrong-pairs", "[(])"),
    repeat("angle-open", "<"),
    repeat("angle-open-words", "<a "),
    nested("angle-nested", "<", ">"),
    repeat("lenticular-open", "【"),
    repeat("arrow-open", "◀"),
    repeat("arrow-close", "▶"),
    repeat("arrow-open-words", "◀ 앵커 "),
    repeat("every-opener", "[(<◀【［"),
    // Quote heads.
    repeat("head", "[Ana Ruiz/Harbour master: "),
    repeat("head-lines", "[Ana Ruiz/Harbour master: rain\n"),
    repeat("head-paragraphs", "[Ana Ruiz/Harbour master: rain\n\n"),
    repeat("head-crlf", "[Ana Ruiz/Harbour master: rain\r\n\r\n"),
    repeat("head-without-colon", "[Ana Ruiz/Harbour master "),
    repeat("head-line-korean", "[이바다/어촌계장]\n\""),
    repeat("head-line-korean-alone", "[이바다/어촌계장]\n\n"),
    repeat("head-angle", "<이바다 / 어촌계장> \""),
    repeat("head-bare", "이바다 / 어촌계장\""),
    repeat("head-bullet", "▶ 인터뷰 : 이바다 / 어촌계장\n- \""),
    repeat("head-soundbite", "[Soundbite] Ana Ruiz(Harbour master) : \""),
    repeat("head-interview-tag", "<인터뷰> 이바다(어촌계장) : \""),
    repeat("head-arrow-tag", "◀SYN▶ 이바다\n"),
    between("head-never-closed", "[Ana Ruiz/Harbour master: ", "It rained all day. ", ""),
    between("head-never-closed-paragraphs", "[Ana Ruiz/Harbour master: ", "rain\n\n", ""),
    between("head-endless-label", "[", "Ana Ruiz ", "/b: c]"),
    between("head-many-parts", "[a", "/b", ": c]"),
    between("head-many-paragraphs", "[a/b: ", "c\n\n", "]"),
    repeat("head-closed", "[a/b: c]"),
    repeat("head-then-narration", "[a/b: c] d "),
    repeat("head-wrong-closer", "[a/b: c.)\n\n"),
    repeat("head-alternates-with-closer", "[a/b: c]\n\n[a/b: "),
    repeat("head-asides", "[a/b: (c [d"),
    // Separators.
    repeat("slash", "/"),
    repeat("slash-spaced", "a / "),
    repeat("colon", ":"),
    repeat("colon-words", "a: "),
    repeat("colon-wide", "：／"),
    repeat("comma", "a, "),
    repeat("bar", "ㅣ"),
    repeat("dash-lines", "- a\n"),
    // Quotation marks.
    repeat("mark-straight", "\""),
    repeat("mark-single", "'"),
    repeat("mark-opening", "“"),
    repeat("mark-closing-paragraphs", "”\n\n"),
    repeat("mark-in-heads", "[a/b: \"c"),
    between("mark-never-closed", "[a/b: \"", "c. ", ""),
    between("mark-reused", "[a/b: \"", "c \"d\" ", "\"]"),
    // Markers.
    repeat("marker", "[Anchor]"),
    repeat("marker-paragraphs", "[Anchor]\n\n"),
    repeat("marker-angle", "<기자>"),
    repeat("marker-colon", "앵커: "),
    repeat("marker-question", "【 질문 1 】 "),
    repeat("marker-unclosed", "[앵커 "),
    repeat("marker-dialogue", "[Anchor]\n\nRain?\n\n[Reporter]\n\nRain.\n\n"),
    between("marker-claims", "[Anchor]\n\n", "Rain fell.\n\nFor more, Ida Holm.\n\n", ""),
    repeat("marker-leads", "[Anchor Lead]\n\nRain.\n\n"),
    // Bylines.
    repeat("byline-role", "Reporter "),
    repeat("byline-role-name", "Reporter Ida Holm, "),
    repeat("byline-tosses", "Reporter Ida Holm has the details.\n\n"),
    repeat("byline-sentences", "Reporter Ida Holm has the details. "),
    repeat("byline-i-am", "I'm "),
    repeat("byline-this-is", "This is KBS News, "),
    repeat("byline-names", "Ida Holm "),
    repeat("byline-korean-role", "김하늘 기자 "),
    repeat("byline-korean-vocative", "김하늘 기자, "),
    repeat("byline-korean-tosses", "김하늘 기자가 보도합니다.\n"),
    repeat("byline-korean-sign-off", "KBS 뉴스 김하늘입니다. "),
    repeat("byline-korean-place", "지금까지 국회에서 "),
    repeat("byline-mail", "a@b.c "),
    repeat("byline-mail-unclosed", "YTN 김하늘[a@b.c"),
    repeat("byline-mail-signs", "@"),
    // What was learnt of a stretch of narration is of use only while it is the same stretch: here
    // bylines, brackets and wordless lines end it, each for another reason.
    repeat("stretch-bracket-behind-byline", "a.\nI'm Ida. ["),
    repeat("stretch-bracket-ends-line", "I'm Ida. [\n"),
    repeat("stretch-korean-bracket", "김하늘 기자입니다. ["),
    repeat("stretch-korean-bracket-ends-line", "김하늘 기자입니다. [\n"),
    repeat("stretch-bracket-before-byline", "[ I'm Ida. "),
    repeat("stretch-head-behind-byline", "I'm Ida. [a/b: c "),
    repeat("stretch-head-closed-behind-byline", "I'm Ida. [a/b: c] "),
    repeat("stretch-mark-behind-byline", "I'm Ida. <a/b> \""),
    repeat("stretch-tag-behind-byline", "I'm Ida. [Soundbite] a : \""),
    repeat("stretch-credits-behind-byline", "I'm Ida. (VJ: "),
    repeat("stretch-arrow-behind-byline", "I'm Ida. ◀ "),
    repeat("stretch-bullet-behind-byline", "I'm Ida. ▶ "),
    repeat("stretch-marker-behind-byline", "I'm Ida. <기자> "),
    repeat("stretch-no-stop", "I'm Ida [\n"),
    repeat("stretch-role", "Reporter Ida Holm [\n"),
    repeat("stretch-wordless-lines", "2031.\nI'm Ida.\n"),
    repeat("stretch-wordless-mail", "I'm Ida.\na@b.c\n"),
    repeat("stretch-wordless-behind-words", "Rain\n2031\n"),
    repeat("stretch-wordless-inside-byline", "Reporter Ida\n2031\nHolm "),
    repeat("stretch-wordless-and-bracket", "I'm Ida. [\n2031\n"),
    repeat("stretch-lines-of-bylines", "I'm Ida\n"),
    repeat("stretch-korean-lines", "김하늘 기자\n"),
    between("stretch-one-hint-at-the-end", "", "It rained [ ", "I'm Ida."),
    between("stretch-one-hint-at-the-start", "I'm Ida. ", "It rained [ ", ""),
    numbered("stretch-toss-forms", |number| {
        const TOSSES: [&str; 7] = [
            "Reporter Ida Holm has the details. ",
            "I'm Ida. ",
            "김하늘 기자가 보도합니다. ",
            "Ida Holm reports. ",
            "김하늘 기자, ",
            "KBS 뉴스 김하늘입니다. ",
            "This is KBS News, Ida Holm. ",
        ];
        const SIGNS: [&str; 9] = ["[", "<", "(", "◀ ", "] ", "[a/b: ", "▶ ", "【", "\""];
        format!("{}{}", TOSSES[number % 7], SIGNS[number % 9])
    }),
    numbered("stretch-toss-forms-on-lines", |number| {
        const TOSSES: [&str; 5] = [
            "Reporter Ida Holm has the details. [",
            "I'm Ida. <a",
            "김하늘 기자가 보도합니다. (",
            "Rain. I'm Ida. [a/b: ",
            "2031",
        ];
        format!("{}\n", TOSSES[number % 5])
    }),
    // Staff lines and page furniture.
    between("credits-names", "(Video editing: ", "Ida Holm, ", ")"),
    between("credits-roles", "(", "VJ: Ida Holm, ", ")"),
    repeat("credits-open", "(영상취재 : "),
    repeat("credits-lines", "영상편집 : 김하늘\n"),
    repeat("furniture-lines", "▶ 링크\n"),
    repeat("furniture-rules", "=====\n"),
    repeat("furniture-stars", "*"),
    // White space, gaps and what is not seen.
    repeat("spaces", " "),
    between("spaces-inside", "a", " ", "b"),
    repeat("lines", "\n"),
    repeat("lines-cr", "\r"),
    repeat("lines-crlf", "a\r\n"),
    repeat("lines-blank", " \n"),
    repeat("spaces-wide", "\u{3000}"),
    between("spaces-wide-inside", "a", "\u{3000}", "b"),
    repeat("spaces-zero-width", "a\u{200B}"),
    repeat("spaces-no-break", "\u{A0}\n\n"),
    repeat("byte-order-marks", "\u{FEFF}"),
    numbered("gaps-that-grow", |number| format!("a{}", "\n".repeat(number % 40))),
    repeat("gaps-large", "a\n\nb\n\nc\n\n\n"),
    // Characters.
    between("combining-marks", "a", "\u{301}", ""),
    repeat("combining-brackets", "[\u{301}"),
    repeat("joiners", "👩\u{200D}"),
    repeat("flags", "\u{1F1F0}"),
    repeat("jamo", "\u{1100}"),
    repeat("nul", "\0"),
    // Speakers.
    numbered("speakers-one-surname", |number| format!("[A{number} Smith/Sailor: Rain.]\n\n")),
    numbered("speakers-surnames-alone", |number| {
        if number % 2 == 0 {
            format!("[Ana R{number}/Sailor: Rain.]\n\n")
        } else {
            format!("[R{}: Rain.]\n\n", number - 1)
        }
    }),
    numbered("speakers-initials", |number| {
        let initial = char::from(b'A' + u8::try_from(number % 26).expect("a letter"));
        format!("[{initial}. {} Smith: Rain.]\n\n", "Ana ".repeat(number % 7))
    }),
    repeat("speakers-the-same", "[Ana Smith/Sailor: Rain.]\n\n"),
    numbered("speakers-titles", |number| format!("[Ana Smith/Sailor {number}: Rain.]\n\n")),
    numbered("speakers-korean", |number| format!("[김{number}/어부 : 비.]\n\n")),
    // One line, one word, one sentence.
    repeat("one-line", "It rained all day. "),
    repeat("one-line-korean", "비가 내렸습니다. "),
    repeat("one-sentence", "rain "),
    repeat("one-word", "a"),
    repeat("one-word-korean", "가"),
    repeat("full-stops", "."),
    repeat("ellipses", "… "),
    repeat("abbreviations", "Mr. "),
    repeat("abbreviations-dotted", "U.S. "),
    repeat("questions", "?! "),
    repeat("numbers", "1.2,3:4 "),
];
