//! Labels of invented people, put into a tree by hand, and the people that they are.

use std::borrow::Cow;

use super::{Speaker, SpeakerKind};
use crate::tree::{
    Attribution, Block, Byline, BylineKind, Closing, Few, Paragraph, Phrase, Quotation, QuoteBlock,
    QuoteForm, Section, Span, Transcript, Voice,
};

/// A transcript made block by block; its source is `"[label: text]"` after `"[label: text]"`.
#[derive(Default)]
struct Script {
    blocks: Vec<Block<'static>>,
    end: usize,
}

impl Script {
    /// One quote a label, each of the words "So it is.".
    fn of(labels: &[&str]) -> Self {
        labels.iter().fold(Self::default(), |script, label| script.quote(label, "So it is."))
    }

    fn phrase(&mut self, text: &str) -> Phrase<'static> {
        let span = Span::new(self.end, self.end + text.len()).unwrap();
        self.end += text.len() + 1;
        Phrase { text: Cow::Owned(text.to_owned()), span }
    }

    fn block(&mut self, label: Option<&str>, text: &str) -> QuoteBlock<'static> {
        let start = self.end;
        self.end += 1;
        let attribution = label.map(|label| {
            let parts: Vec<_> = label
                .split('/')
                .map(|part| (!part.is_empty()).then(|| self.phrase(part)))
                .collect();
            let mut parts = parts.into_iter();
            Attribution {
                name: parts.next().flatten(),
                title: parts.next().flatten(),
                notes: parts.flatten().collect(),
                span: Span::new(start + 1, self.end.max(start + 2) - 1).unwrap(),
            }
        });
        let Phrase { text, span } = self.phrase(text);
        QuoteBlock {
            tag: None,
            attribution,
            paragraphs: Few::one(Paragraph { text, span }),
            form: QuoteForm::Bracket,
            quotation: Quotation::None,
            closing: Closing::Bracket,
            span: Span::new(start, self.end).unwrap(),
        }
    }

    fn quote(mut self, label: &str, text: &str) -> Self {
        let quote = self.block(Some(label), text);
        self.blocks.push(Block::Quote(Box::new(quote)));
        self
    }

    fn unlabelled(mut self, text: &str) -> Self {
        let quote = self.block(None, text);
        self.blocks.push(Block::Quote(Box::new(quote)));
        self
    }

    fn stand_up(mut self, label: &str) -> Self {
        let tag = self.phrase("스탠딩");
        let mut quote = self.block(Some(label), "So it is.");
        quote.tag = Some(tag);
        self.blocks.push(Block::Quote(Box::new(quote)));
        self
    }

    fn byline(mut self, reporters: &[&str]) -> Self {
        let start = self.end;
        let reporters = reporters.iter().map(|name| self.phrase(name)).collect();
        let span = Span::new(start, self.end).unwrap();
        self.blocks.push(Block::Byline(Box::new(Byline {
            kind: BylineKind::Toss,
            reporters,
            text: Cow::Borrowed("A byline."),
            span,
        })));
        self
    }

    fn transcript(self) -> Transcript<'static> {
        let span = Span::new(0, self.end).unwrap();
        let section = Section { voice: Voice::Unknown, marker: None, blocks: self.blocks, span };
        Transcript { sections: vec![section], span }
    }

    /// The entries, as "kind name number-of-mentions", candidates behind an arrow.
    fn table(self) -> Vec<String> {
        let transcript = self.transcript();
        transcript.speakers().iter().map(line).collect()
    }
}

fn line(speaker: &Speaker<'_>) -> String {
    let kind = match speaker.kind() {
        SpeakerKind::Named => "named",
        SpeakerKind::Anonymous => "anonymous",
        SpeakerKind::Ambiguous => "ambiguous",
        SpeakerKind::Unattributed => "unattributed",
        SpeakerKind::Reporter => "reporter",
    };
    let name = speaker.name().unwrap_or("-");
    let mut line = format!("{kind} {name} {}", speaker.mentions().len());
    if !speaker.candidates().is_empty() {
        line.push_str(" > ");
        line.push_str(&speaker.candidates().join(", "));
    }
    line
}

/// Checks the entries of one quote a label.
#[track_caller]
fn check(labels: &[&str], expected: &[&str]) {
    assert_eq!(Script::of(labels).table(), expected, "{labels:?}");
}

#[test]
fn the_same_name_is_one_person_under_every_title() {
    check(
        &["Ana Ruiz/Harbour master", "Bo Lind/Pilot", "Ana Ruiz/Member of the council"],
        &["named Ana Ruiz 2", "named Bo Lind 1"],
    );
    check(&["윤서율/여당 의원", "윤서율/도서관 관장"], &["named 윤서율 2"]);
}

#[test]
fn case_and_marks_do_not_count_but_spelling_does() {
    check(&["Ana O'Dell/Pilot", "ANA O’DELL/Pilot"], &["named Ana O'Dell 2"]);
    check(
        &["Han Seo-yul/Pilot", "Han Seoyul/Pilot"],
        &["named Han Seo-yul 1", "named Han Seoyul 1"],
    );
}

#[test]
fn a_surname_joins_the_only_name_that_ends_with_it() {
    check(&["Ruiz", "Ana Ruiz/Harbour master"], &["named Ana Ruiz 2"]);
    check(&["Ana Ruiz/President of Norland", "Ruiz/Norland's President"], &["named Ana Ruiz 2"]);
    check(&["Otto van Dalen/Mayor", "van Dalen", "Dalen"], &["named Otto van Dalen 3"]);
    check(&["올라프 린드베르/노를란드 대통령", "린드베르"], &["named 올라프 린드베르 2"]);
}

#[test]
fn a_surname_of_two_people_is_ambiguous() {
    check(
        &["Ana Ruiz/Pilot", "Eva Ruiz/Mayor", "Ruiz"],
        &["named Ana Ruiz 1", "named Eva Ruiz 1", "ambiguous Ruiz 1 > Ana Ruiz, Eva Ruiz"],
    );
    // Also where the title would fit one of them, and where the short name comes first.
    check(
        &["Ruiz/Mayor", "Ana Ruiz/Pilot", "Ruiz", "Eva Ruiz/Mayor"],
        &["ambiguous Ruiz 2 > Ana Ruiz, Eva Ruiz", "named Ana Ruiz 1", "named Eva Ruiz 1"],
    );
    check(
        &["올라프 린드베르/대통령", "에바 린드베르/작가", "린드베르"],
        &[
            "named 올라프 린드베르 1",
            "named 에바 린드베르 1",
            "ambiguous 린드베르 1 > 올라프 린드베르, 에바 린드베르",
        ],
    );
}

#[test]
fn whole_words_are_matched() {
    check(&["Otto Vandalen/Mayor", "Dalen/Mayor"], &["named Otto Vandalen 1", "named Dalen 1"]);
    check(&["Ana Ruiz-Holm/Pilot", "Holm"], &["named Ana Ruiz-Holm 1", "named Holm 1"]);
    // A given name is not how news calls people.
    check(&["Ana Ruiz/Pilot", "Ana"], &["named Ana Ruiz 1", "named Ana 1"]);
}

#[test]
fn a_name_that_begins_with_the_word_makes_a_doubt() {
    check(
        &["Otto Martell/Pilot", "Martell Holm/Mayor", "Martell"],
        &[
            "named Otto Martell 1",
            "named Martell Holm 1",
            "ambiguous Martell 1 > Otto Martell, Martell Holm",
        ],
    );
}

#[test]
fn contradicting_titles_keep_a_short_name_apart() {
    check(
        &["Otto Lind/Professor", "Lind/Senator"],
        &["named Otto Lind 1", "ambiguous Lind 1 > Otto Lind"],
    );
    check(
        &["Otto Lind/Mayor of Holm", "Lind/Resident of Holm"],
        &["named Otto Lind 1", "ambiguous Lind 1 > Otto Lind"],
    );
    // Where another Lind is about, a bare "Lind" is nobody's.
    check(
        &["Otto Lind/Professor", "Lind/Senator", "Lind", "Lind/Professor"],
        &["named Otto Lind 2", "ambiguous Lind 2 > Otto Lind"],
    );
}

#[test]
fn one_word_under_contradicting_titles_is_ambiguous() {
    check(&["Lind/Senator", "Lind/Professor"], &["ambiguous Lind 2"]);
    check(&["Lind/Senator", "Lind", "Lind/U.S. Senator"], &["named Lind 3"]);
    check(&["Han/Resident", "Han/Minister"], &["anonymous Han 1", "named Han 1"]);
    check(&["Han/Minister", "Han/Professor"], &["ambiguous Han 2"]);
}

#[test]
fn a_surname_that_stands_first_joins_only_without_a_doubt() {
    check(&["Han Seo-yul/Minister", "Han"], &["named Han Seo-yul 2"]);
    check(&["Han Seo-yul/Minister of Labor", "Han/Minister"], &["named Han Seo-yul 2"]);
    check(
        &["Han Seo-yul/Minister", "Han/Professor"],
        &["named Han Seo-yul 1", "ambiguous Han 1 > Han Seo-yul"],
    );
    check(
        &["Han Seo-yul/Minister", "Han Ga-on/Pilot", "Han/Minister"],
        &["named Han Seo-yul 1", "named Han Ga-on 1", "ambiguous Han 1 > Han Seo-yul, Han Ga-on"],
    );
    check(
        &["Han Seo-yul/Minister", "Otto Han/Pilot", "Han"],
        &["named Han Seo-yul 1", "named Otto Han 1", "ambiguous Han 1 > Han Seo-yul, Otto Han"],
    );
    // Two quotes under nothing but a common surname.
    check(&["Han", "Han"], &["ambiguous Han 2"]);
    check(&["Han"], &["named Han 1"]);
}

#[test]
fn a_private_person_of_the_same_surname_makes_a_doubt() {
    check(
        &["Han Seo-yul/Minister", "Han/Resident", "Han"],
        &["named Han Seo-yul 1", "anonymous Han 1", "ambiguous Han 1 > Han Seo-yul"],
    );
    check(
        &["윤서율/장관", "윤 모 씨/피해자", "윤 장관"],
        &["named 윤서율 2", "anonymous 윤 모 씨 1"],
    );
    check(
        &["윤서율/장관", "윤 모 씨/피해자", "윤"],
        &["named 윤서율 1", "anonymous 윤 모 씨 1", "ambiguous 윤 1 > 윤서율"],
    );
}

#[test]
fn a_masked_name_gives_its_surname_of_two_syllables() {
    check(&["남궁서율/의원", "남궁"], &["named 남궁서율 2"]);
    check(
        &["남궁서율/의원", "남궁○○/피해자", "남궁"],
        &["named 남궁서율 1", "anonymous 남궁○○ 1", "ambiguous 남궁 1 > 남궁서율"],
    );
}

#[test]
fn a_korean_surname_begins_the_name() {
    check(&["윤서율/국토부 장관", "윤 장관"], &["named 윤서율 2"]);
    check(
        &["윤서율/의원", "윤가온/의원", "윤 의원"],
        &["named 윤서율 1", "named 윤가온 1", "ambiguous 윤 1 > 윤서율, 윤가온"],
    );
    check(&["남궁서율/의원", "남궁 의원"], &["named 남궁서율 2"]);
    // 황 + 보라 or 황보 + 라: either may be meant.
    check(
        &["황보라/의원", "황유리/의원", "황 의원"],
        &["named 황보라 1", "named 황유리 1", "ambiguous 황 1 > 황보라, 황유리"],
    );
    check(&["윤서율/의원", "윤 교수"], &["named 윤서율 1", "ambiguous 윤 1 > 윤서율"]);
}

#[test]
fn an_office_around_the_name_is_no_part_of_it() {
    check(
        &["Prof. Ana Ruiz", "Ruiz/Professor", "President Lind", "Lind"],
        &["named Ana Ruiz 2", "named Lind 2"],
    );
    check(&["윤서율 의원", "윤서율/여당 의원", "윤서율 씨"], &["named 윤서율 3"]);
    check(
        &["Ana Ruiz (Harbour master)", "Ana Ruiz, Harbour master", "Ruiz"],
        &["named Ana Ruiz 3"],
    );
    check(&["Lawmaker Ana Ruiz", "Ana Ruiz"], &["named Ana Ruiz 2"]);
}

#[test]
fn capitals_are_joined_with_the_name_they_shorten() {
    check(
        &["ANA RUIZ/PILOT", "RUIZ", "OTTO LEE/MAYOR", "LEE"],
        &["named ANA RUIZ 2", "named OTTO LEE 2"],
    );
    check(&["Otto Lind/Mayor", "Mr. Lind", "MAYOR LIND"], &["named Otto Lind 3"]);
}

#[test]
fn a_rank_before_the_name_is_a_title() {
    check(
        &["Otto Lind/Vice President", "President Lind"],
        &["named Otto Lind 1", "ambiguous Lind 1 > Otto Lind"],
    );
    check(&["Otto Lind/Professor, Holm", "Dr. Lind"], &["named Otto Lind 2"]);
}

#[test]
fn english_descriptions_are_never_joined() {
    for label in [
        "Resident",
        "Residents",
        "RESIDENT",
        "Merchant",
        "Restaurant clerk",
        "Restaurant Clerk",
        "Coffee shop customer",
        "Tenant in their 30s",
        "Witness 1",
        "Mr. A",
        "Patient A",
        "A",
        "Company A official",
        "Lawmaker B",
        "Kim ○○",
        "Kim OO",
        "Mr. Kim",
        "Ms. Lee",
        "Victim's father",
        "A neighbor",
        "The owner",
        "Fire Victim",
        "Tipster",
        "Resident of Holm-ri",
        "Lunch box company representative",
        "Police",
        "Bus Driver",
        "Driver",
        "Anonymous tipster",
        "Ex-employee",
        "Store owner and clerk",
        "Holm-dong, Seoul",
        "Songdo, Authorized Brokerage",
        "Seoul Nammun-gu Authorized Broker",
        "Passers-by",
        "STORE OWNER",
        "Farmer",
        "Zitherist",
        "NHA",
        "Unknown",
        "Wedding Guest",
        "White House",
        "Part-timer",
        "Home shopping broadcaster's employee",
        "Pregnant woman",
        "Son",
        "Victim Kim",
        "Han A.",
        "Airport staff",
        "florist on the corner",
        "Head of the board",
        "Reporter",
        "Witness (voice altered)",
        "Storekeeper",
    ] {
        let anonymous = format!("anonymous {label} 1");
        check(&[label, label], &[&anonymous, &anonymous]);
    }
}

#[test]
fn an_article_makes_a_description_and_an_initial_a_name() {
    for label in ["The Pilot", "the pilot", "A Pilot", "The Holms", "a boat"] {
        check(&[label], &[&format!("anonymous {label} 1")]);
    }
    check(&["A. Ruiz"], &["named A. Ruiz 1"]);
    check(&["The A. Ruiz"], &["anonymous The A. Ruiz 1"]);
}

#[test]
fn a_letter_at_the_end_masks_a_name() {
    check(&["Holm A."], &["anonymous Holm A. 1"]);
    check(&["Kim A.", "Kim Ha-neul"], &["anonymous Kim A. 1", "named Kim Ha-neul 1"]);
}

#[test]
fn a_particle_is_part_of_a_name() {
    for label in ["Ida de Ruiz", "Bo van Holm", "Eva von der Lind"] {
        check(&[label], &[&format!("named {label} 1")]);
    }
    check(&["Ida of Holm"], &["anonymous Ida of Holm 1"]);
}

#[test]
fn several_people_have_names_all() {
    check(&["Ida Holm, Bo de Lind"], &["named Ida Holm, Bo de Lind 1"]);
    check(&["News and Ida Holm"], &["anonymous News and Ida Holm 1"]);
    check(&["tide, moon"], &["anonymous tide, moon 1"]);
}

#[test]
fn before_an_office_stands_a_name_or_a_body() {
    check(&["한서율 의원"], &["named 한서율 1"]);
    check(&["전 의원"], &["anonymous 전 의원 1"]);
    check(&["노를란드당 의원"], &["anonymous 노를란드당 의원 1"]);
    check(&["마을 의원"], &["anonymous 마을 의원 1"]);
    check(&["바다연구소 대표"], &["anonymous 바다연구소 대표 1"]);
    check(&["바다 주민 하늘"], &["anonymous 바다 주민 하늘 1"]);
    check(&["바다 하늘의원"], &["anonymous 바다 하늘의원 1"]);
}

#[test]
fn a_syllable_alone_is_no_name() {
    check(&["크"], &["anonymous 크 1"]);
    check(&["영상"], &["anonymous 영상 1"]);
    check(&["바다 가게 주인"], &["anonymous 바다 가게 주인 1"]);
}

#[test]
fn korean_descriptions_are_never_joined() {
    for label in [
        "목격자",
        "관계자",
        "주민",
        "주민들",
        "시민",
        "경찰",
        "인근 주민",
        "피해자",
        "김 모 씨",
        "김모 씨",
        "김모씨",
        "박 모 군",
        "김 씨",
        "김씨",
        "A 씨",
        "A씨",
        "B 카드사 관계자",
        "보이스피싱 콜센터 상담원",
        "가구점 주인",
        "현장을 지켜본 시민",
        "환자 보호자",
        "전화 사기 피해자",
        "민주당 의원",
        "정부 대표",
        "30대 여성",
        "한○○",
        "이OO",
        "여학생",
        "공인중개사",
        "서울 남문구 공인중개사",
        "소상공인",
        "뺑소니범",
        "택시기사",
        "남편",
        "손님",
        "피해자 A",
        "서 모 경사",
        "김 할머니",
        "주유소 직원",
        "기자",
        "유가족",
        "익명의 제보자",
        "한 의원",
        "전 장관",
        "한 시민",
        "동물보호단체",
        "이웃 주민",
        "학부모들",
        "노를란드TV",
        "노를란드 TV",
    ] {
        let anonymous = format!("anonymous {label} 1");
        check(&[label, label], &[&anonymous, &anonymous]);
    }
}

#[test]
fn descriptions_stay_so_under_titles() {
    check(
        &["Realtor/VOICE MODIFIED", "Realtor/VOICE MODIFIED"],
        &["anonymous Realtor 1", "anonymous Realtor 1"],
    );
    check(
        &["Tipster/Resident of Holm", "Bo Lind/Tipster"],
        &["anonymous Tipster 1", "named Bo Lind 1"],
    );
    check(
        &["환자 보호자/음성변조", "보이스피싱 사기범/딸 사칭"],
        &["anonymous 환자 보호자 1", "anonymous 보이스피싱 사기범 1"],
    );
    check(&["/President of Norland", "/President of Norland"], &["anonymous - 1", "anonymous - 1"]);
    // Several of what is no name.
    check(
        &["강사들/노를란드 학교", "강사들/노를란드 학교"],
        &["anonymous 강사들 1", "anonymous 강사들 1"],
    );
}

#[test]
fn an_altered_voice_keeps_a_short_name_unknown() {
    check(
        &["Han/Fraud victim/Voice altered", "Han/Fraud victim/Voice altered"],
        &["anonymous Han 1", "anonymous Han 1"],
    );
    check(
        &["Otto Lind/Mayor", "Lind/Mayor/Voice altered"],
        &["named Otto Lind 1", "anonymous Lind 1"],
    );
    check(&["윤서율/제보자/음성변조", "윤서율/제보자"], &["named 윤서율 2"]);
}

#[test]
fn a_head_says_that_its_speaker_is_disguised() {
    for (label, expected) in [
        ("Ana Ruiz/Tenant/Voice altered", true),
        ("Ana Ruiz (pseudonym)/Tenant", true),
        ("Ana Ruiz/Tenant, voice modified", true),
        ("윤서율/세입자/음성변조", true),
        ("윤서율(가명)/세입자", true),
        ("윤서율/세입자 (음성 변조)", true),
        ("Ana Ruiz/Harbour master/Yesterday", false),
        ("윤서율/작가명 연구회장", false),
        ("Resident", false),
    ] {
        let text = format!("[{label}: It leaks.]");
        let parsed = crate::parse(&text);
        let speakers = parsed.transcript().speakers();
        let speaker = speakers.iter().next().unwrap();
        assert_eq!(speaker.is_disguised(), expected, "{label}");
        assert_eq!(speaker.mentions()[0].is_disguised(), expected, "{label}");
    }
}

#[test]
fn a_reporter_is_not_disguised_by_a_name() {
    let parsed = crate::parse("It rained.\n\nReporter Masked Holm reports.\n\n\nRain.");
    let speakers = parsed.transcript().speakers();
    assert!(!speakers.iter().any(Speaker::is_disguised));
}

#[test]
fn names_that_look_like_nouns_are_told_by_their_titles() {
    check(&["Otto Cook/Mayor", "Cook/Mayor", "Otto Cook"], &["named Otto Cook 3"]);
    check(&["Cook", "Cook"], &["anonymous Cook 1", "anonymous Cook 1"]);
    check(&["Son Ga-on/Striker", "Son Ga-on"], &["named Son Ga-on 2"]);
    check(&["윤시민/변호사", "윤시민/변호사"], &["named 윤시민 2"]);
    check(&["윤시민", "윤시민"], &["anonymous 윤시민 1", "anonymous 윤시민 1"]);
    // What stands elsewhere under a title is no description here.
    check(&["윤시민/변호사", "윤시민"], &["named 윤시민 2"]);
    check(&["ana ruiz", "Ana Ruiz/Pilot"], &["named Ana Ruiz 2"]);
}

#[test]
fn a_doubtful_name_still_makes_a_doubt() {
    check(
        &["Otto Cook", "Ana Cook/Pilot", "Cook/Pilot"],
        &["anonymous Otto Cook 1", "named Ana Cook 1", "ambiguous Cook 1 > Otto Cook, Ana Cook"],
    );
}

#[test]
fn korean_names_are_no_descriptions() {
    check(
        &["윤서율", "윤서율", "왕가온", "하림/직장인"],
        &["named 윤서율 2", "named 왕가온 1", "named 하림 1"],
    );
    check(&["다나카 준/대학 교수", "다나카"], &["named 다나카 준 2"]);
    check(&["린드베르", "린드베르/노를란드 대통령"], &["named 린드베르 2"]);
}

#[test]
fn letters_mask_a_given_name() {
    for masked in ["윤OO", "윤XX", "윤oo", "윤xx", "윤ㅇㅇ"] {
        let label = format!("{masked}/피해자");
        let anonymous = format!("anonymous {masked} 1");
        check(
            &["윤서율/장관", &label, "윤"],
            &["named 윤서율 1", &anonymous, "ambiguous 윤 1 > 윤서율"],
        );
    }
    check(
        &["Han Seo-yul/Minister", "Han OO/Victim", "Han"],
        &["named Han Seo-yul 1", "anonymous Han OO 1", "ambiguous Han 1 > Han Seo-yul"],
    );
}

#[test]
fn what_somebody_is_may_stand_before_a_foreign_name() {
    let label = "빵집주인 린드베르";
    check(&[label, label], &["anonymous 빵집주인 린드베르 1", "anonymous 빵집주인 린드베르 1"]);
    // One syllable at the end of a word says nothing.
    check(&["린드형 베르", "린드형 베르"], &["named 린드형 베르 2"]);
}

#[test]
fn a_form_of_address_may_be_written_with_the_name() {
    check(&["윤서율/의원", "윤서율씨"], &["named 윤서율 2"]);
}

#[test]
fn a_long_korean_name_is_one_under_a_title() {
    let name = "다나카 준 에릭 소라";
    check(&[name, name], &["anonymous 다나카 준 에릭 소라 1", "anonymous 다나카 준 에릭 소라 1"]);
    check(&["다나카 준 에릭 소라/대학 교수", name], &["named 다나카 준 에릭 소라 2"]);
}

#[test]
fn an_office_behind_a_foreign_name_is_its_title() {
    check(&["린드베르 의원", "린드베르/여당 의원"], &["named 린드베르 2"]);
    // Parties and offices have members too.
    check(
        &["노를란드당 의원", "노를란드당 의원"],
        &["anonymous 노를란드당 의원 1", "anonymous 노를란드당 의원 1"],
    );
}

#[test]
fn a_name_in_another_script_is_one_under_a_title() {
    check(&["Анна Руис", "Анна Руис"], &["anonymous Анна Руис 1", "anonymous Анна Руис 1"]);
    check(&["Анна Руис/Pilot", "Анна Руис"], &["named Анна Руис 2"]);
}

#[test]
fn a_role_that_is_a_surname_is_one_under_an_office() {
    check(&["Son Ga-on/Minister", "Son/Minister"], &["named Son Ga-on 2"]);
    // Without a capital it is what somebody does, whatever the title says.
    check(
        &["Otto cook/Mayor", "Otto cook/Mayor"],
        &["anonymous Otto cook 1", "anonymous Otto cook 1"],
    );
}

#[test]
fn a_title_may_have_two_roles() {
    check(&["Otto Lind/Mayor and Pilot", "Lind/Mayor", "Lind/Pilot"], &["named Otto Lind 3"]);
    // The first is another's, the second is not.
    check(&["Otto Lind/Adviser to the President and Mayor", "Lind/Mayor"], &["named Otto Lind 2"]);
    check(
        &["Otto Lind/Adviser to the President and Mayor", "Lind/President"],
        &["named Otto Lind 1", "ambiguous Lind 1 > Otto Lind"],
    );
}

#[test]
fn three_brackets_behind_a_name_are_no_part_of_it() {
    check(&["Ana Ruiz (Pilot) (Holm) (yesterday)", "Ana Ruiz"], &["named Ana Ruiz 2"]);
}

#[test]
fn several_people_in_one_label_are_joined_with_nobody() {
    check(
        &["Ana Ruiz and Bo Lind", "Bo Lind/Pilot", "Ruiz"],
        &[
            "named Ana Ruiz and Bo Lind 1",
            "named Bo Lind 1",
            "ambiguous Ruiz 1 > Ana Ruiz and Bo Lind",
        ],
    );
    check(&["윤서율·왕가온", "윤서율/의원"], &["named 윤서율·왕가온 1", "named 윤서율 1"]);
    check(
        &["Ana Ruiz, Bo Lind", "Ruiz"],
        &["named Ana Ruiz, Bo Lind 1", "ambiguous Ruiz 1 > Ana Ruiz, Bo Lind"],
    );
}

#[test]
fn a_list_with_anything_else_in_it_is_a_description() {
    check(&["윤서율·동네 시민들"], &["anonymous 윤서율·동네 시민들 1"]);
    // More words than names have.
    check(
        &["Ana Ruiz, Bo Lind Eva Holm Kai Moe Siv Berg"],
        &["anonymous Ana Ruiz, Bo Lind Eva Holm Kai Moe Siv Berg 1"],
    );
    check(
        &["Ana Eva Siv Kai Bo Per Otto Lind Holm"],
        &["anonymous Ana Eva Siv Kai Bo Per Otto Lind Holm 1"],
    );
    check(
        &["윤서 율왕 가온 도라 미소 하늘 바다 나무 노을"],
        &["anonymous 윤서 율왕 가온 도라 미소 하늘 바다 나무 노을 1"],
    );
    check(&[", Ruiz"], &["anonymous , Ruiz 1"]);
    check(&["씨"], &["anonymous 씨 1"]);
}

#[test]
fn a_generation_belongs_to_the_name() {
    check(&["Otto Lind Jr./Mayor", "Lind"], &["named Otto Lind Jr. 2"]);
    check(
        &["Otto Lind Jr./Mayor", "Otto Lind/Pilot", "Lind"],
        &[
            "named Otto Lind Jr. 1",
            "named Otto Lind 1",
            "ambiguous Lind 1 > Otto Lind Jr., Otto Lind",
        ],
    );
}

#[test]
fn a_longer_name_of_another_person_stays_another() {
    check(
        &["Ana Ruiz/Pilot", "Maria Ana Ruiz/Mayor"],
        &["named Ana Ruiz 1", "named Maria Ana Ruiz 1"],
    );
    check(
        &["Ana Ruiz/Pilot", "Maria Ana Ruiz/Mayor", "Ruiz"],
        &[
            "named Ana Ruiz 1",
            "named Maria Ana Ruiz 1",
            "ambiguous Ruiz 1 > Ana Ruiz, Maria Ana Ruiz",
        ],
    );
    check(
        &["J. Lind/Pilot", "Jon Lind/Pilot", "Lind"],
        &["named J. Lind 1", "named Jon Lind 1", "ambiguous Lind 1 > J. Lind, Jon Lind"],
    );
}

#[test]
fn reporters_are_people_of_their_own() {
    let script = Script::default()
        .byline(&["Ida Holm", "Bo Lind"])
        .quote("Ana Ruiz/Pilot", "Yes.")
        .byline(&["Holm"]);
    assert_eq!(script.table(), ["reporter Ida Holm 2", "reporter Bo Lind 1", "named Ana Ruiz 1"]);
    let script = Script::default().byline(&["윤서율"]).byline(&["윤서율"]);
    assert_eq!(script.table(), ["reporter 윤서율 2"]);
}

#[test]
fn a_reporter_has_a_name_whatever_it_looks_like() {
    let twice = |name| Script::default().byline(&[name]).byline(&[name]).table();
    assert_eq!(twice("윤시민"), ["reporter 윤시민 2"]);
    assert_eq!(twice("Otto Cook"), ["reporter Otto Cook 2"]);
    assert_eq!(twice("윤서율·왕가온"), ["reporter 윤서율·왕가온 2"]);
}

#[test]
fn a_reporter_s_quote_needs_the_full_name_and_the_trade() {
    let script = Script::default()
        .byline(&["윤서율"])
        .quote("윤서율/사회부 기자", "네.")
        .stand_up("윤서율")
        .quote("윤서율/인근 주민", "네.");
    assert_eq!(script.table(), ["reporter 윤서율 3", "named 윤서율 1"]);
    let script = Script::default().byline(&["Ida Holm"]).quote("Holm", "Yes.");
    assert_eq!(script.table(), ["reporter Ida Holm 1", "ambiguous Holm 1 > Ida Holm"]);
    // A reporter's surname is shared too.
    let script =
        Script::default().byline(&["Ida Holm"]).quote("Otto Holm/Pilot", "A.").quote("Holm", "B.");
    assert_eq!(
        script.table(),
        ["reporter Ida Holm 1", "named Otto Holm 1", "ambiguous Holm 1 > Ida Holm, Otto Holm",]
    );
}

#[test]
fn quotes_without_a_label_have_entries_of_their_own() {
    let script = Script::default().unlabelled("Who knows?").unlabelled("Who knows?");
    assert_eq!(script.table(), ["unattributed - 1", "unattributed - 1"]);
    assert_eq!(Script::default().quote("", "Hm.").table(), ["unattributed - 1"]);
    assert!(Script::default().transcript().speakers().is_empty());
}

#[test]
fn what_is_said_is_counted() {
    let transcript = Script::default()
        .quote("Ana Ruiz/Pilot", "One two three. Four!")
        .byline(&["Ida Holm"])
        .quote("Bo Lind", "하나 둘")
        .unlabelled("Nine ten")
        .quote("Ruiz", "Five six.")
        .transcript();
    let speakers = transcript.speakers();
    let [ruiz, holm, lind, nobody] = &speakers.iter().collect::<Vec<_>>()[..] else {
        panic!("{speakers:?}");
    };
    assert_eq!((ruiz.quotes(), ruiz.sentences(), ruiz.words(), ruiz.characters()), (2, 3, 6, 29));
    assert_eq!((holm.quotes(), holm.sentences(), holm.words(), holm.characters()), (0, 0, 0, 0));
    assert_eq!((lind.quotes(), lind.sentences(), lind.words(), lind.characters()), (1, 1, 2, 4));
    let shares = [ruiz.share(), holm.share(), lind.share(), nobody.share()];
    for (share, expected) in shares.into_iter().zip([0.6, 0.0, 0.2, 0.2]) {
        assert!((share - expected).abs() < 1e-12, "{share} {expected}");
    }
}

#[test]
fn characters_are_grapheme_clusters() {
    // A letter with a combining mark, and Hangul in conjoining jamo, are one character each.
    let transcript =
        Script::default().quote("Ana Ruiz", "e\u{301}\u{1112}\u{1161}\u{11AB}").transcript();
    assert_eq!(transcript.speakers().get("Ruiz").map(Speaker::characters), Some(2));
}

#[test]
fn nothing_quoted_is_no_share() {
    let transcript = Script::default().quote("Ana Ruiz", "…").transcript();
    let share = transcript.speakers().get("Ana Ruiz").map(Speaker::share);
    assert_eq!(share, Some(0.0));
}

#[test]
fn mentions_tell_titles_and_places() {
    let transcript = Script::default()
        .quote("Ana Ruiz/Senior pilot", "Yes.")
        .quote("Ruiz/Pilot/May 2022", "No.")
        .quote("Ana Ruiz/Pilot", "No.")
        .transcript();
    let speakers = transcript.speakers();
    let ruiz = speakers.get("ruiz").unwrap();
    assert_eq!(ruiz.titles().collect::<Vec<_>>(), ["Senior pilot", "Pilot"]);
    let names: Vec<_> = ruiz.mentions().iter().map(|m| m.name().unwrap().as_str()).collect();
    assert_eq!(names, ["Ana Ruiz", "Ruiz", "Ana Ruiz"]);
    assert_eq!(ruiz.mentions()[0].name().unwrap().span.range(), 1..9);
    assert_eq!(ruiz.mentions()[1].notes()[0], "May 2022");
    assert_eq!(ruiz.first().unwrap().range(), 0..28);
    assert_eq!(ruiz.mentions()[1].span().range(), 28..53);
    assert_eq!(ruiz.last().unwrap().range(), 53..73);
    assert!(ruiz.mentions().iter().all(|m| m.quote().is_some() && m.byline().is_none()));
}

#[test]
fn speakers_are_found_by_every_name() {
    let transcript = Script::of(&[
        "Ana Ruiz/Pilot",
        "Resident",
        "Eva Ruiz/Mayor",
        "Ruiz",
        "RESIDENT",
        "윤서율/의원",
        "윤 의원",
    ])
    .transcript();
    let speakers = transcript.speakers();
    let found = |name: &str| speakers.find(name).map(line).collect::<Vec<_>>();
    assert_eq!(found("ana ruiz"), ["named Ana Ruiz 1"]);
    assert_eq!(
        found("Ruiz"),
        ["named Ana Ruiz 1", "named Eva Ruiz 1", "ambiguous Ruiz 1 > Ana Ruiz, Eva Ruiz",]
    );
    assert_eq!(found("resident"), ["anonymous Resident 1", "anonymous RESIDENT 1"]);
    assert_eq!(found("윤 의원"), ["named 윤서율 2"]);
    assert_eq!(found("iz"), Vec::<String>::new());
    assert_eq!(found(""), Vec::<String>::new());
    assert!(speakers.get("Ruiz").is_none());
    assert!(speakers.get("Eva Ruiz").is_some());
    assert_eq!(speakers.len(), 6);
    assert!(!speakers.is_empty());
    let named: Vec<_> = speakers.iter().filter(|found| found.is_named()).collect();
    assert_eq!(named.len(), 3, "Ana Ruiz, Eva Ruiz, 윤서율");
    assert!(Script::default().transcript().speakers().is_empty());
    assert_eq!((&speakers).into_iter().count(), speakers.clone().into_iter().count());
}

#[test]
#[cfg_attr(miri, ignore = "hours under Miri")]
fn many_bearers_of_one_surname_take_no_longer() {
    let labels: Vec<String> = (0..20_000)
        .map(|at| {
            let letters: String =
                format!("{at:05}").bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
            match at % 4 {
                0 => format!("Han {letters}-on/Minister of {letters}"),
                1 => format!("Otto {letters}-X Lind/Minister"),
                2 => format!("Lind/Minister of {letters}"),
                _ => format!("Han/Minister of {letters}"),
            }
        })
        .collect();
    let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
    let transcript = Script::of(&labels).transcript();
    let speakers = transcript.speakers();
    // 5,000 named Han and 5,000 named Lind, one entry for each surname alone.
    assert_eq!(speakers.len(), 10_002);
    let lind = speakers.iter().find(|speaker| speaker.name() == Some("Lind")).unwrap();
    assert_eq!((lind.mentions().len(), lind.candidates().len()), (5_000, 5_000));
}

#[test]
fn the_parser_s_trees_are_indexed() {
    let text = "The harbour reopens.\n\nReporter Ida Holm has the details.\n\n\n\
                Boats went out at noon.\n\n\
                [Otto Lind/President of Norland: At last.\n\nWe waited.]\n\n\
                [Shop owner: Nobody came.]\n\n\
                [윤서율 / 항만청장 : 물때가 늦었습니다.]\n\n\
                [Lind/Norland's President: So it is.]";
    let parsed = crate::parse(text);
    let speakers = parsed.transcript().speakers();
    assert_eq!(
        speakers.iter().map(line).collect::<Vec<_>>(),
        ["reporter Ida Holm 1", "named Otto Lind 2", "anonymous Shop owner 1", "named 윤서율 1",]
    );
    let lind = speakers.get("Lind").unwrap();
    assert_eq!((lind.sentences(), lind.words()), (3, 7));
    assert_eq!(&text[lind.last().unwrap()], "[Lind/Norland's President: So it is.]");
}

#[test]
#[cfg_attr(miri, ignore = "hours under Miri")]
fn odd_labels_do_no_harm() {
    for label in [
        " ",
        "()",
        "(Ana)",
        "-",
        "…",
        ",",
        ", Mayor",
        "Ana,",
        "&",
        "and",
        "모",
        "씨",
        "·",
        "·윤서율",
        "A·B",
        "Dr.",
        "Mr.",
        "Jr.",
        "van",
        "(((((Ana)))))",
        "\u{200B}",
        "모 씨",
        "李",
        "氏名",
        "Ω",
        "'",
        "’s",
        "Ana /",
        "Han ",
        " 한",
        "한  ",
        "ﬀ",
        "İ",
        "ß",
    ] {
        assert_eq!(Script::of(&[label]).table().len(), 1, "{label:?}");
    }
    let long = "Ana ".repeat(50_000);
    assert_eq!(Script::of(&[&long, &long]).table().len(), 2);
}
