//! The words of Korean transcripts.

mod bylines;
mod furniture;
mod names;
mod outlets;
mod people;
mod staff;

use super::{Language, MarkerWord};
use crate::tree::Voice::{Anchor, Guest, Reporter, Unknown};

pub(crate) use bylines::{
    COMMENTATORS, HANDOVER_VERBS, PARTICLES, REPORTER_KINDS, REPORTERS, TALK_ENDS, TEAM_LEADERS,
    THANKS,
};
pub(crate) use names::{COMPOUND_SURNAMES, DETERMINERS, NOT_NAMES, SURNAMES};
pub(crate) use people::PEOPLE;

pub(super) const KOREAN: Language = Language {
    markers: &[
        MarkerWord { word: "앵커", voice: Anchor, lead: false },
        MarkerWord { word: "앵커 멘트", voice: Anchor, lead: false },
        MarkerWord { word: "앵커리포트", voice: Anchor, lead: false },
        MarkerWord { word: "아나운서", voice: Anchor, lead: false },
        MarkerWord { word: "진행자", voice: Anchor, lead: false },
        MarkerWord { word: "진행", voice: Anchor, lead: false },
        MarkerWord { word: "질문", voice: Anchor, lead: false },
        MarkerWord { word: "오프닝", voice: Anchor, lead: false },
        MarkerWord { word: "클로징", voice: Anchor, lead: false },
        MarkerWord { word: "ANC", voice: Anchor, lead: false },
        MarkerWord { word: "기자", voice: Reporter, lead: false },
        MarkerWord { word: "리포트", voice: Reporter, lead: false },
        MarkerWord { word: "리포터", voice: Reporter, lead: false },
        MarkerWord { word: "취재기자", voice: Reporter, lead: false },
        MarkerWord { word: "특파원", voice: Reporter, lead: false },
        MarkerWord { word: "캐스터", voice: Reporter, lead: false },
        MarkerWord { word: "반장", voice: Reporter, lead: false },
        MarkerWord { word: "VCR", voice: Reporter, lead: false },
        MarkerWord { word: "답변", voice: Guest, lead: false },
        MarkerWord { word: "출연자", voice: Guest, lead: false },
        MarkerWord { word: "게스트", voice: Guest, lead: false },
        MarkerWord { word: "교수", voice: Guest, lead: false },
        MarkerWord { word: "변호사", voice: Guest, lead: false },
        MarkerWord { word: "전문가", voice: Guest, lead: false },
        MarkerWord { word: "END", voice: Unknown, lead: false },
    ],
    quote_tags: &[
        "인터뷰",
        "녹취",
        "싱크",
        "SYN",
        "INT",
        "S-U",
        "S/U",
        "스탠드업",
        "스탠딩",
        "전화 인터뷰",
        "전화인터뷰",
        "통화",
        "전화녹취",
        "기자회견",
        "SYNC",
    ],
    staff: staff::WORDS,
    staff_reporters: staff::REPORTERS,
    furniture_phrases: furniture::PHRASES,
    furniture_starts: furniture::STARTS,
    furniture_notices: furniture::NOTICES,
    furniture_words: furniture::WORDS,
    outlets: outlets::OUTLETS,
};

/// Which starts of page furniture are words that begin clauses too.
pub(super) use furniture::CLAUSE_STARTS;

/// How a Korean clause ends, and so no label does.
pub(super) const CLAUSE_ENDS: &[&str] = &[
    "니다",
    "습니까",
    "어요",
    "아요",
    "해요",
    "예요",
    "에요",
    "데요",
    "네요",
    "죠",
    "지요",
    "거든요",
    "는데",
    "라고",
    "다고",
];
