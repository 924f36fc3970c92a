//! The guarantees, over arbitrary text and over text assembled from the grammar's own pieces.

use newscast::validate;
use proptest::prelude::*;

/// The pieces of which transcripts are made, and what real ones have between them.
const PIECES: &[&str] = &[
    "[",
    "]",
    "/",
    " / ",
    ":",
    ": ",
    " : ",
    "\"",
    "“",
    "”",
    "'",
    "(",
    ")",
    "<",
    ">",
    "◀",
    "▶",
    "【",
    "】",
    "［",
    "］",
    "：",
    "／",
    "\n",
    "\n\n",
    "\n\n\n",
    "\n\n\n\n",
    "\r\n",
    "\r\n\r\n",
    "\r",
    " ",
    "\t",
    "\u{A0}",
    "\u{200B}",
    "\u{3000}",
    "\u{FEFF}",
    ".",
    ". ",
    "?",
    "!",
    "…",
    "‥",
    ",",
    ", ",
    ";",
    "ㅣ",
    "·",
    "-",
    "- ",
    "@",
    "*",
    "※",
    "■",
    "#",
    "[Anchor]",
    "<Reporter>",
    "[앵커]",
    "<기자>",
    "◀ 앵커 ▶",
    "◀ 리포트 ▶",
    "【 기자 】",
    "【 질문 1 】",
    "[Pkg]",
    "[Anchor Lead]",
    "[답변]",
    "앵커:",
    "기자: ",
    "▶ Anchor:",
    "[Soundbite] ",
    "<인터뷰> ",
    "◀SYN▶",
    "◀INT▶",
    "(S-U)",
    "▶ 인터뷰 : ",
    "▶ 인터뷰(☎) : ",
    "[싱크:",
    "Ana Ruiz",
    "Harbour master",
    "Ana Ruiz/Harbour master",
    "Ida Holm",
    "김하늘",
    "이바다 / 어촌계장",
    "이바다/어촌계장",
    "[Ana Ruiz/Harbour master: ",
    "[목격자 : ",
    "[이바다/어촌계장]",
    "<이바다 / 어촌계장> ",
    "이바다(어촌계장)",
    "It rained all day",
    "The tide is late",
    "I saw it",
    "비가 내렸습니다",
    "문을 닫았습니다",
    "Reporter Ida Holm has the details.",
    "I'm Ida Holm.",
    "This is KBS News, Ida Holm.",
    "This news is by Ida Holm, a reporter.",
    "Ida Holm reports",
    "김하늘 기자가 보도합니다.",
    "김하늘 기자입니다.",
    "김하늘 기자!",
    "김하늘 기자, 어떻습니까?",
    "KBS 뉴스 김하늘입니다.",
    "지금까지 국회에서 YTN 김하늘[sky@example.com]입니다.",
    "김하늘 기자 (sky@example.com)",
    "김하늘(sky@example.com);이바다(sea@example.com)",
    "(sky@example.com)",
    "(영상취재 : 이바다, 영상편집 : 김하늘)",
    "[영상편집: 이바다]",
    "영상편집 : 이바다",
    "취재기자: 이바다",
    "Video editing: Ida Holm",
    "(Video coverage: Bo Lind, VJ: Ida Holm)",
    "동영상 뉴스",
    "[저작권자(c) 어디]",
    "[Phone] 02-000-0000",
    "▶ 링크",
    "<br></br>",
    "12:30",
    "2026-01-02",
    "[단독] ",
    "Mr. ",
    "U.S. ",
    "e\u{301}",
    "👩‍👩‍👧",
    "각",
    "각",
];

/// How many cases are tried: `PROPTEST_CASES`, or enough to find what is easy to find.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2000)
}

fn holds(text: &str) -> Result<(), TestCaseError> {
    validate::check(text).map_err(|violation| TestCaseError::fail(format!("{violation}: {text:?}")))
}

fn assembled() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases())
    })]

    #[test]
    fn hold_for_arbitrary_text(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn hold_for_text_of_the_grammars_pieces(text in assembled()) {
        holds(&text)?;
    }
}

/// Texts of the pieces, of which some are cut, always the same ones: what is left of a construct is
/// what the printer finds hardest to give back.
#[test]
fn hold_for_cut_pieces() {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    let mut broken = Vec::new();
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..=next(16) {
            let piece: Vec<char> = PIECES[next(PIECES.len())].chars().collect();
            let whole = next(3) > 0;
            let start = if whole { 0 } else { next(piece.len()) };
            let end = if whole { piece.len() } else { start + 1 + next(piece.len() - start) };
            text.extend(&piece[start..end]);
        }
        if let Err(violation) = validate::check(&text) {
            broken.push(format!("{violation}: {text:?}"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}
