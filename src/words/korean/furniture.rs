//! Heads and footers of Korean pages.

/// Page furniture that may stand before other text on its line.
pub(super) const PHRASES: &[&str] = &["동영상 뉴스", "동영상 고정 취소"];

/// How a line of page furniture begins.
pub(super) const STARTS: &[&str] = &[
    "입력 ",
    "수정 ",
    "입력:",
    "수정:",
    "읽어주기 기능은",
    "브라우저에서만",
    "원문:",
    "원문 :",
    "출처:",
    "출처 :",
    "저작권자",
    "무단전재",
    "무단 전재",
    "Copyright",
    "ⓒ",
    "©",
    "■ 제보",
    "기사 원문",
    "▣",
    "※",
    "☞",
    "☎",
    "■",
    "▷",
    "◆",
    "•",
    "→",
    "▲",
    "▼",
    "*",
    "●",
    "- Copyright",
    "- 입력",
    "꿈을 담는 캔버스",
    "-----",
    "=====",
    "연합뉴스TV 기사문의",
    "기사문의",
    "제보는",
    "SNS 기사",
    "#",
    "사진=",
    "사진 =",
    "자료사진",
    "(끝)",
    "(서울=",
];

/// Which of these are words that begin clauses too: "수정 작업이 늦어집니다."
pub(crate) const CLAUSE_STARTS: &[&str] = &["입력 ", "수정 ", "저작권자", "제보는"];

/// What only page furniture says.
pub(super) const NOTICES: &[&str] = &[
    "무단전재",
    "무단 전재",
    "무단복제",
    "무단 복제",
    "재배포",
    "저작권자",
    "한국 뉴스 채널",
    "바로가기",
];

/// What page furniture says in brackets, and people there too.
pub(super) const WORDS: &[&str] = &[
    "저작권",
    "전화",
    "메일",
    "카카오톡",
    "제보",
    "홈페이지",
    "구독",
    "유튜브",
    "페이스북",
    "트위터",
];
