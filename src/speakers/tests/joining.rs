//! Which labels are of one person.

use super::check;

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
