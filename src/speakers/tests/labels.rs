//! What a label is: a name, several names, or a description.

use super::check;
use crate::speakers::Speaker;

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
