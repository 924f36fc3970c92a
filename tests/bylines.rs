//! Which sentences name the reporter, and which only look so.
//!
//! All that is expected here is written by hand.

/// Checks whom the last sentence of an anchor's lead hands over to.
#[track_caller]
fn hands_over(sentence: &str, reporter: Option<&str>) {
    let text = format!("[Anchor]\n\nIt rained.\n\n{sentence}\n\n[Reporter]\n\nAll day.");
    let parsed = newscast::parse(&text);
    assert_eq!(parsed.transcript().reporter(), reporter, "{text:?}");
    assert_eq!(newscast::validate::check(&text), Ok(()));
}

/// Checks who signs off with the last sentence of a report.
#[track_caller]
fn signs_off(sentence: &str, reporter: Option<&str>) {
    let text = format!("[Reporter]\n\nIt rained.\n\n{sentence}");
    let parsed = newscast::parse(&text);
    assert_eq!(parsed.transcript().reporter(), reporter, "{text:?}");
    assert_eq!(newscast::validate::check(&text), Ok(()));
}

#[test]
fn a_name_before_the_verb_has_two_words() {
    hands_over("Ida Holm reports.", Some("Ida Holm"));
    hands_over("Ida Holm reports, from the port.", Some("Ida Holm"));
    hands_over("Ida reports.", None);
    hands_over("Ida Holm reportedly left.", None);
}

#[test]
fn a_name_before_the_trade_has_two_words() {
    hands_over("Ida Holm reporter.", Some("Ida Holm"));
    hands_over("Ida Holm is a reporter.", Some("Ida Holm"));
    hands_over("Holm: a reporter.", None);
    hands_over("Mornings reporters wait.", None);
}

#[test]
fn a_report_is_by_somebody_with_two_names_and_no_outlet() {
    hands_over("Here is a report by Ida Holm.", Some("Ida Holm"));
    hands_over("Here is a report by KBS News.", None);
    hands_over("Here is a report by Ida.", None);
    hands_over("Here is a report by the port.", None);
    hands_over("The boats that were late on all those days were met by Ida Holm.", None);
}

#[test]
fn a_reporter_is_named_behind_a_comma() {
    hands_over("Here is our reporter, Ida Holm.", Some("Ida Holm"));
    hands_over("I'm a reporter, 2 days here.", None);
}

#[test]
fn whoever_is_here_has_two_words_or_a_long_one() {
    hands_over("This is Ida Holm.", Some("Ida Holm"));
    hands_over("This is Kangnaeri.", Some("Kangnaeri"));
    hands_over("This is Oslo.", None);
    hands_over("This is YTN.", None);
    // That is nobody's name but a speaker's own.
    hands_over("I'm Ida.", Some("Ida"));
}

#[test]
fn behind_the_name_of_a_sign_off_stands_a_place_or_nothing() {
    signs_off("This is KBS News, Ida Holm.", Some("Ida Holm"));
    signs_off("This is KBS News, Ida Holm.\"", Some("Ida Holm"));
    signs_off("KBS News, Ida Holm, Oslo.", Some("Ida Holm"));
    signs_off("KBS News, Ida Holm and the others.", None);
    signs_off("This was Ida Holm of the ferry crew.", None);
    signs_off("This was Ida Holm of KBS.", Some("Ida Holm"));
    let far = format!("This is KBS News, Ida Holm in {}.", "a port far away, ".repeat(8));
    signs_off(&far, None);
}

#[test]
fn reporters_who_report_together_have_two_names_each() {
    let parsed =
        newscast::parse("[Anchor]\n\nIda Holm, Bo Lind and Ana Ruiz report.\n\n[Reporter]");
    let names: Vec<_> = parsed.transcript().bylines().flat_map(|b| b.reporters.iter()).collect();
    assert_eq!(
        names.iter().map(|name| &**name).collect::<Vec<_>>(),
        ["Ida Holm", "Bo Lind", "Ana Ruiz"]
    );
    hands_over("Ida Holm and Lind report.", None);
    hands_over("Ida Holm and the others report.", None);
    hands_over("Son Ga-on and Bo Lind reportedly left.", None);
    // Firms report as well.
    hands_over("Hill Motors and Lind Shipping report rising profits.", None);
    hands_over("Son Ga-on and Bo Lind were at sea.", None);
    hands_over("Son Ga-on and Bo Lind covered their faces.", None);
    hands_over("Son Ga-on and Bo Lind reported to the police.", None);
}

#[test]
fn what_others_do_as_well_names_a_korean_reporter() {
    hands_over("Son Ga-on explores the port.", Some("Son Ga-on"));
    hands_over("Ida Holm investigates.", Some("Ida Holm"));
    hands_over("Hill Steel explores new markets.", None);
    hands_over("Hill Steel reports rising profits.", None);
    hands_over("Ida Holm reports from the quay.", Some("Ida Holm"));
    // In the middle of a lead it names nobody.
    let text = "[Anchor]\n\nIda Holm investigates.\n\nIt rained.\n\n[Reporter]\n\nAll day.";
    assert_eq!(newscast::parse(text).transcript().reporter(), None);
}

#[test]
fn places_are_no_reporters() {
    hands_over("Let's go to Lind Station.", None);
    hands_over("This is Holm Airport.", None);
    hands_over("Now, let's go to Lind Beach.", None);
    hands_over("Let's see Ida Holm.", None);
    hands_over("Let's see Ida Holm's report.", Some("Ida Holm"));
    hands_over("Son Ga-on of the bank explains.", None);
}

#[test]
fn behind_a_comma_stands_of_what_kind_a_reporter_is() {
    hands_over("Ida Holm, a medical reporter, reports.", Some("Ida Holm"));
    hands_over("Ida Holm, an Oslo correspondent.", Some("Ida Holm"));
    hands_over("Ida Holm, a former reporter, reports.", None);
    hands_over("Ida Holm, a medical reporter, was on board.", None);
    hands_over("Ida Holm, a captain who met a reporter, has more.", None);
    hands_over("Our Oslo correspondent, Ida Holm, has more.", Some("Ida Holm"));
    hands_over("Our Oslo correspondent, Ida Holm, was on board.", None);
}

#[test]
fn a_reporter_has_a_desk_or_a_place() {
    hands_over("Ida Holm in Oslo reports.", Some("Ida Holm"));
    hands_over("Ida Holm from the desk of the economy has more.", Some("Ida Holm"));
    hands_over("Ida Holm in Oslo reports a loss.", None);
    hands_over("Ida Holm by the quay reports.", None);
    hands_over("KBS's Son Ga-on met them.", Some("Son Ga-on"));
    hands_over("KBS Hall's Son Ga-on met them.", None);
    hands_over("Tindrum's Son Ga-on met them.", None);
}

#[test]
fn a_phrase_may_stand_before_a_hand_over() {
    hands_over("For more details, here is Ida Holm.", Some("Ida Holm"));
    hands_over("We now connect to Son Ga-on at the quay.", Some("Son Ga-on"));
    hands_over("We now connect to Hill Road at the quay.", None);
    hands_over("For the fishermen, here is Ida Holm.", None);
    hands_over("For more boats, it is Ida Holm.", None);
    hands_over("For more boats, here is Ida.", None);
    hands_over("With more boats, Ida Holm sailed.", None);
}

#[test]
fn who_is_called_is_asked_something() {
    hands_over("Son Ga-on, how is the sea?", Some("Son Ga-on"));
    hands_over("Son Ga-on, how quiet the sea is.", None);
    hands_over("Son Ga-on, who is he?", None);
    hands_over("Port Ellen, is it far?", None);
}

#[test]
fn a_name_may_hold_small_words() {
    hands_over("Reporter Ada van der Berg has more.", Some("Ada van der Berg"));
    hands_over("Ada de Ruiz reports.", Some("Ada de Ruiz"));
    hands_over("Reporter Ada in Ruiz has more.", Some("Ada"));
}

#[test]
fn a_sentence_that_begins_with_i_am_is_no_name() {
    hands_over("I'm Ida Holm, a reporter.", Some("Ida Holm"));
}

#[test]
fn a_sign_off_may_name_no_broadcaster() {
    signs_off("This has been Ida Holm from the quay of Lysvik.", Some("Ida Holm"));
    signs_off("So far, this has been Ida Holm.", Some("Ida Holm"));
    signs_off("So far, reporter Ida Holm at the quay.", Some("Ida Holm"));
    signs_off("This is reporter Ida Holm.", Some("Ida Holm"));
    signs_off("This is Son Ga-on in Oslo.", Some("Son Ga-on"));
    signs_off("In Oslo, this is Ida Holm.", Some("Ida Holm"));
    signs_off("This has been a long winter.", None);
    signs_off("This has been Oslo.", None);
    signs_off("This has been Ida Holm's winter.", None);
    signs_off("So far, Ida Holm in Oslo said nothing.", None);
    signs_off("This is Port Ellen in Oslo.", None);
    signs_off("This is a reporter.", None);
    signs_off("We go to Son Ga-on at the quay.", None);
    signs_off("This is reporter Ida Holm's boat.", None);
}

#[test]
fn a_sign_off_may_be_the_broadcaster_and_the_name() {
    signs_off("YTN Son Ga-on.", Some("Son Ga-on"));
    signs_off("KBS's Son Ga-on reporting.", Some("Son Ga-on"));
    signs_off("YTN Plaza Hotel.", None);
    signs_off("YTN Son Ga-on left.", None);
    signs_off("YTN Gang-dong.", None);
}

#[test]
fn a_place_may_stand_before_the_broadcaster_or_the_name() {
    signs_off("This is Ida Holm in Oslo for KBS News.", Some("Ida Holm"));
    signs_off("This is KBS News from Oslo, Ida Holm.", Some("Ida Holm"));
    signs_off("Reporting from Seoul, Ida Holm, KBS News.", Some("Ida Holm"));
    signs_off("This is KBS News from Oslo, all day.", None);
    signs_off("This is KBS News from Oslo, Ida.", None);
    signs_off("This is the ferry in Oslo for KBS News.", None);
}

#[test]
fn signs_before_a_byline_are_no_part_of_it() {
    let parsed = newscast::parse("[앵커]\n비가 옵니다.\n\n: 김하늘 기자입니다.\n\n[기자]\n눈.");
    let found: Vec<_> = parsed.transcript().bylines().map(|node| &*node.text).collect();
    assert_eq!(found, ["김하늘 기자입니다."]);
    let parsed = newscast::parse("[Anchor]\n\nIt rained.\n\n]Reporter Ida Holm has the details.");
    let found: Vec<_> = parsed.transcript().bylines().map(|node| &*node.text).collect();
    assert_eq!(found, ["Reporter Ida Holm has the details."]);
}

#[test]
fn a_short_address_prints_a_name() {
    let parsed = newscast::parse("비가 옵니다.\n\n김하늘(a@b.c)");
    let names: Vec<_> =
        parsed.transcript().bylines().flat_map(|node| node.reporters.iter()).collect();
    assert_eq!(names.len(), 1);
    assert_eq!(*names[0], "김하늘");
    // At the start of the text as well.
    assert_eq!(newscast::parse("김하늘(a@b.c)").transcript().reporter(), Some("김하늘"));
}

/// Checks whom the last sentence of a Korean anchor's lead hands over to.
#[track_caller]
fn hands_over_in_korean(sentence: &str, reporter: Option<&str>) {
    let text = format!("[앵커]\n비가 옵니다.\n\n{sentence}\n\n[기자]\n눈이 옵니다.");
    let parsed = newscast::parse(&text);
    assert_eq!(parsed.transcript().reporter(), reporter, "{text:?}");
    assert_eq!(newscast::validate::check(&text), Ok(()));
}

#[test]
fn a_korean_reporter_has_a_role_and_its_particle() {
    hands_over_in_korean("김하늘 기자입니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 기잡니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 특파원입니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 기자", Some("김하늘"));
    // The reporters of a press corps are others.
    hands_over_in_korean("김하늘 기자단이 보도합니다.", None);
    hands_over_in_korean("김하늘 기잡니다만 갑니다.", None);
    hands_over_in_korean("김하늘 반장.", None);
}

#[test]
fn a_desk_may_stand_between_a_name_and_the_role() {
    hands_over_in_korean("김하늘 경제부 기자가 보도합니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 의학전문기자가 보도합니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 의학 전문기자가 보도합니다.", Some("김하늘"));
    let text = "[앵커]\n비가 옵니다.\n\n김하늘 바다 기자가 보도합니다.\n\n[기자]\n눈.";
    assert_ne!(newscast::parse(text).transcript().reporter(), Some("김하늘"));
}

#[test]
fn a_place_may_stand_before_a_correspondent() {
    hands_over_in_korean("김하늘 도쿄 특파원이 보도합니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 제네바 특파원입니다.", Some("김하늘"));
    // What is told of is no name, and a place is none.
    hands_over_in_korean("신임 홍콩 특파원이 떠났습니다.", None);
    hands_over_in_korean("현지 통신원이 전합니다.", None);
    hands_over_in_korean("시청자 통신원이 전합니다.", None);
    hands_over_in_korean("빙판길 기자가 걸어봤습니다.", None);
    hands_over_in_korean("김하늘은 도쿄 특파원이 됐습니다.", None);
}

#[test]
fn one_reporter_may_follow_another() {
    let text =
        "[앵커]\n비가 옵니다.\n\n김하늘 기자에 이어 이바다 기자가 보도합니다.\n\n[기자]\n눈.";
    let parsed = newscast::parse(text);
    let bylines = parsed.transcript().bylines().flat_map(|node| node.reporters.iter());
    let names: Vec<&str> = bylines.map(newscast::Phrase::as_str).collect();
    assert_eq!(names, ["김하늘", "이바다"]);
    hands_over_in_korean("김하늘 기자에 대한 말입니다.", None);
}

#[test]
fn a_commentator_reports_or_is_a_guest() {
    hands_over_in_korean("김하늘 논설위원이 짚어봤습니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 해설위원입니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 논설위원의 해설입니다.", Some("김하늘"));
    hands_over_in_korean("김하늘 논설위원과 이야기 나눕니다.", None);
    hands_over_in_korean("김하늘 해설위원, 어서 오세요.", None);
}

#[test]
fn what_is_told_of_is_no_reporter() {
    hands_over_in_korean("이 소식은 사회부 기자가 전해드립니다.", None);
    hands_over_in_korean("그 사건은 기자가 취재했습니다.", None);
    hands_over_in_korean("김나은 사회부 기자가 전해드립니다.", Some("김나은"));
}

#[test]
fn a_surname_of_two_syllables_is_no_whole_name() {
    hands_over_in_korean("황보 기자, 내일도 비가 옵니까?", None);
    hands_over_in_korean("황보람 기자, 내일도 비가 옵니까?", Some("황보람"));
}

#[test]
fn a_korean_sign_off_ends_with_stops_and_marks() {
    for sentence in [
        "KBS 뉴스 김하늘입니다.",
        "KBS 뉴스 김하늘입니다..",
        "KBS 뉴스 김하늘입니다!",
        "KBS 뉴스 김하늘입니다\"",
        "지금까지 국회에서 YTN 김하늘[sky@example.com]입니다.",
        "지금까지 YTN 김하늘[sky@example.com]입니다.",
        "지금까지 항구에서 MBC뉴스 김하늘이었습니다.",
        "항구에서 MBC뉴스 김하늘이었습니다.",
        "지금까지 MBN뉴스 김하늘였습니다.",
        "YTN 김하늘이었습니다.",
    ] {
        let text = format!("[기자]\n비가 옵니다.\n\n{sentence}");
        let parsed = newscast::parse(&text);
        assert_eq!(parsed.transcript().reporter(), Some("김하늘"), "{text:?}");
        let found: Vec<_> = parsed.transcript().bylines().map(|node| &*node.text).collect();
        assert_eq!(found, [sentence]);
    }
}

#[test]
fn a_byline_ends_where_its_address_or_its_stop_does() {
    let bylines = |text: &str| {
        let parsed = newscast::parse(text);
        parsed.transcript().bylines().map(|node| node.text.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(bylines("김하늘(a@b.c) 비가 옵니다."), ["김하늘(a@b.c)"]);
    assert_eq!(bylines("김하늘(a@b.c)M"), ["김하늘(a@b.c)"]);
    assert_eq!(bylines("김하늘 기자!［"), ["김하늘 기자!"]);
    let long = format!("김하늘 기자가 {} 보도합니다.", "아주 ".repeat(200));
    assert!(bylines(&long).is_empty());
}

/// Checks who signs off with the last sentence of a Korean report.
#[track_caller]
fn signs_off_in_korean(sentence: &str, reporter: Option<&str>) {
    let text = format!("[기자]\n비가 옵니다.\n\n{sentence}");
    let parsed = newscast::parse(&text);
    assert_eq!(parsed.transcript().reporter(), reporter, "{text:?}");
    assert_eq!(newscast::validate::check(&text), Ok(()));
}

#[test]
fn a_rare_surname_signs_off_and_a_short_item_does_not() {
    signs_off_in_korean("KBS 뉴스 단하늘입니다.", Some("단하늘"));
    signs_off_in_korean("MBC NEWS 빙하늘입니다.", Some("빙하늘"));
    signs_off_in_korean("KBS 뉴스 단신입니다.", None);
}

#[test]
fn who_was_somebody_at_a_broadcaster_does_not_sign_off() {
    signs_off_in_korean("MBC뉴스 김하늘이었습니다.", Some("김하늘"));
    signs_off_in_korean("배를 산 사람은 MBC 김하늘이었습니다.", None);
    signs_off_in_korean("당시 선장은 KBS 사장이었습니다.", None);
    signs_off_in_korean("MBC 노조였습니다.", None);
    signs_off_in_korean("MBC가 보였습니다.", None);
}

#[test]
fn what_a_broadcaster_has_does_not_sign_off() {
    for of_it in
        ["사장", "이사장", "노조", "방송국", "사옥", "신관", "제작진", "이사회", "공개홀", "기자"]
    {
        signs_off_in_korean(&format!("배가 닿은 곳은 KBS {of_it}입니다."), None);
        signs_off_in_korean(&format!("이곳은 MBC {of_it}입니다."), None);
    }
}

#[test]
fn an_address_without_brackets_stands_behind_the_role() {
    let reporters = |line: &str| {
        let text = format!("[기자]\n비가 옵니다.\n\n{line}");
        let parsed = newscast::parse(&text);
        assert_eq!(newscast::validate::check(&text), Ok(()));
        let bylines = parsed.transcript().bylines();
        bylines.map(|node| (node.text.to_string(), node.reporters.len())).collect::<Vec<_>>()
    };
    let printed = |text: &str, count| vec![(text.to_owned(), count)];
    assert_eq!(reporters("김하늘 기자 sky@example.com"), printed("김하늘 기자 sky@example.com", 1));
    assert_eq!(
        reporters("김하늘 특파원 sky.k@example.com\n영상편집 : 이바다"),
        printed("김하늘 특파원 sky.k@example.com", 1)
    );
    assert_eq!(
        reporters("김하늘 기자 sky@example.com, 이바다 기자 sea@example.com"),
        printed("김하늘 기자 sky@example.com, 이바다 기자 sea@example.com", 2)
    );
    assert_eq!(
        reporters("(김하늘 기자 sky@example.com)"),
        printed("(김하늘 기자 sky@example.com)", 1)
    );
    assert_eq!(
        reporters("[ 김하늘 기자 / sky@example.com ]"),
        printed("[ 김하늘 기자 / sky@example.com ]", 1)
    );
    assert_eq!(
        reporters("김하늘 기자 | sky@example.com"),
        printed("김하늘 기자 | sky@example.com", 1)
    );
    assert_eq!(
        reporters("김하늘·이바다 기자 (sky@example.com)"),
        printed("김하늘·이바다 기자 (sky@example.com)", 2)
    );
    assert_eq!(
        reporters("김하늘, 이바다 기자 (sky@example.com)"),
        printed("김하늘, 이바다 기자 (sky@example.com)", 2)
    );
    assert_eq!(reporters("김하늘, 이바다"), []);
    assert_eq!(reporters("[메일] sky@example.com"), []);
    assert_eq!(reporters("[김하늘 선장 sky@example.com]"), []);
    // Without a role, or with words behind it, it is an address in a sentence.
    assert_eq!(reporters("김하늘 sky@example.com"), []);
    assert_eq!(reporters("김하늘 기자 sky@example.com로 알려 주세요."), []);
    assert_eq!(reporters("취재 기자 sky@example.com"), []);
}

#[test]
fn who_reads_the_weather_is_a_reporter() {
    hands_over_in_korean("김하늘 기상캐스터, 내일도 춥습니까?", Some("김하늘"));
    hands_over_in_korean("김하늘 기상캐스터가 전해드립니다.", Some("김하늘"));
    hands_over_in_korean("기상캐스터가 전해드립니다.", None);
}

#[test]
fn a_name_and_a_role_may_stand_in_round_brackets() {
    signs_off_in_korean("(김하늘 기상캐스터)", Some("김하늘"));
    signs_off_in_korean("(김하늘 재난전문기자)", Some("김하늘"));
    signs_off_in_korean("(당시 기자)", None);
    signs_off_in_korean("(김하늘 선장)", None);
    signs_off_in_korean("배가 (김하늘 기자) 왔습니다.", None);
}

#[test]
fn two_reporters_may_be_counted() {
    let reporters = |sentence: &str| {
        let text = format!("[앵커]\n비가 옵니다.\n\n{sentence}\n\n[기자]\n눈이 옵니다.");
        let parsed = newscast::parse(&text);
        assert_eq!(newscast::validate::check(&text), Ok(()));
        let bylines = parsed.transcript().bylines().flat_map(|node| node.reporters.iter());
        bylines.map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(reporters("김하늘, 이바다 두 기자가 다녀왔습니다."), ["김하늘", "이바다"]);
    assert_eq!(reporters("김하늘·이바다 두 기자가 다녀왔습니다."), ["김하늘", "이바다"]);
    assert_eq!(reporters("김하늘, 이바다, 박나래 세 기자가 다녀왔습니다.").len(), 3);
    // Those who are only counted have no name.
    assert!(reporters("경찰이 부른 두 기자가 다녀왔습니다.").is_empty());
    assert!(reporters("저희 두 기자가 다녀왔습니다.").is_empty());
    assert!(reporters("현장에 두 기자가 다녀왔습니다.").is_empty());
}

#[test]
fn a_name_is_found_once() {
    for sentence in ["남궁별기자 기자입니다.", "남궁별기자 수습기자가 보도합니다."]
    {
        let text = format!("[앵커]\n비가 옵니다.\n\n{sentence}\n\n[기자]\n눈이 옵니다.");
        let parsed = newscast::parse(&text);
        let names: Vec<_> =
            parsed.transcript().bylines().flat_map(|node| node.reporters.iter()).collect();
        assert_eq!(names.len(), 1, "{text:?}");
        assert_eq!(*names[0], "남궁별");
        assert_eq!(newscast::validate::check(&text), Ok(()));
    }
}

#[test]
fn what_stands_before_a_specialist_is_no_name() {
    hands_over_in_korean("김하늘 재난 전문기자입니다.", Some("김하늘"));
    hands_over_in_korean("부두에 나와 있는 재난전문기자와 알아봅니다.", None);
    hands_over_in_korean("아는 기자, 김하늘 기자 나왔습니다.", Some("김하늘"));
}

#[test]
fn who_is_told_of_in_the_past_is_not_handed_over_to() {
    let named = |sentence: &str| {
        let text = format!(
            "[앵커]\n{sentence}\n\n비가 옵니다.\n\n이바다 기자입니다.\n\n[기자]\n눈이 옵니다."
        );
        let parsed = newscast::parse(&text);
        let bylines = parsed.transcript().bylines().flat_map(|node| node.reporters.iter());
        bylines.map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(named("선장이 어제 김하늘 기자를 불러 화를 냈습니다."), ["이바다"]);
    assert_eq!(named("선장은 김하늘 기자의 배를 확인했습니다."), ["이바다"]);
    assert_eq!(named("선장은 김하늘 기자의 보도를 반박했습니다."), ["이바다"]);
    assert_eq!(named("한 방송사 기자가 취재 도중 물에 빠졌습니다."), ["이바다"]);
    assert_eq!(named("부두의 김하늘 기자를 연결했습니다."), ["김하늘", "이바다"]);
    assert_eq!(named("스튜디오에 김하늘 기자를 모셨습니다."), ["김하늘", "이바다"]);
    assert_eq!(named("김하늘 기자를 연결합니다."), ["김하늘", "이바다"]);
    assert_eq!(named("김하늘 기자의 보도입니다."), ["김하늘", "이바다"]);
    assert_eq!(named("김하늘 기자의 설명을 듣겠습니다."), ["김하늘", "이바다"]);
    assert_eq!(named("김하늘 기자가 취재했습니다."), ["김하늘", "이바다"]);
}
