//! Sentences that name the reporter, in Korean.

/// Words behind a reporter's name.
pub(crate) const REPORTERS: [&str; 9] =
    ["기자", "기잡니다", "특파원", "아나운서", "캐스터", "리포터", "앵커", "피디", "PD"];

/// What kind of reporter, glued to "기자": the name stands before it.
pub(crate) const REPORTER_KINDS: &[&str] =
    &["전문", "영상", "촬영", "카메라", "선임", "수습", "인턴", "사진", "편집", "여행", "기상"];

/// Words behind a surname alone, where a team's leader reports from the studio.
pub(crate) const TEAM_LEADERS: [(&str, &str); 2] = [("반장", "발제"), ("팀장", "발제")];

/// What may follow "기자" in a hand-over.
pub(crate) const PARTICLES: &[&str] = &[
    "",
    "입니다",
    "가",
    "이",
    "의",
    "와",
    "과",
    "를",
    "을",
    "도",
    "께서",
    "에게",
    "로부터",
    "하고",
    "님",
    "씨",
    "에게서",
    "한테",
];

/// Parts of the verbs that hand over.
pub(crate) const HANDOVER_VERBS: &[&str] = &[
    "보도",
    "취재",
    "전합",
    "전해",
    "전했",
    "전하",
    "정리",
    "짚어",
    "알아",
    "살펴",
    "다녀",
    "함께",
    "나와",
    "나가",
    "연결",
    "만나",
    "만났",
    "준비",
    "분석",
    "설명",
    "추적",
    "동행",
    "점검",
    "담았",
    "담아",
    "들어보",
    "따라가",
    "확인",
    "불러",
    "소개",
    "돌아",
    "들여다",
    "풀어",
    "말씀",
    "얘기",
    "이야기",
    "리포트",
    "파헤",
    "찾아",
    "지켜",
    "보시",
    "가봤",
    "가보",
    "기자입니다",
    "단독",
    "고발",
    "체험",
    "따져",
    "따라",
    "검증",
    "팩트체크",
    "이어갑",
    "이어가",
    "이어서",
    "보여드",
    "보여 드",
    "쫓",
    "들었습",
    "들어봤",
    "들어 봤",
    "모색",
    "비교",
    "실험",
    "모았",
    "모아",
    "꼽",
    "어서 오",
    "모셨",
    "모시",
    "알려",
    "재구성",
    "타봤",
    "보돕니다",
    "나왔",
    "되짚",
    "해설",
    "진단",
    "조명",
    "물어",
    "가려",
    "포착",
    "공개합",
    "자리",
];

/// What thanks a reporter, and so hands over nothing.
pub(crate) const THANKS: &[&str] =
    &["잘 들었", "잘들었", "수고", "고맙", "감사합", "감사드", "잘 봤", "여기까지"];

/// How a sentence ends that closes a talk.
pub(crate) const TALK_ENDS: &[&str] = &[
    "눴습니다",
    "봤습니다",
    "함께했습니다",
    "함께 했습니다",
    "나누었습니다",
    "보았습니다",
    "들었습니다",
];
