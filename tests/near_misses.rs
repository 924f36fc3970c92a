//! What looks like a construct and is none, and what is one though it looks odd.
//!
//! All that is expected here is written by hand.

mod blocks;
mod outline;

use blocks::expect;

#[test]
fn a_guest_is_a_name_and_no_sentence() {
    expect(
        "【 김하늘 선장 】\n비가 옵니다.",
        &["section, guest", "marker: 【 김하늘 선장 】", "paragraph: 비가 옵니다."],
    );
    expect(
        "【 김하늘 선장은 떠났습니다. 】\n비가 옵니다.",
        &["section, unknown", "paragraph: 【 김하늘 선장은 떠났습니다. 】\\n비가 옵니다."],
    );
    expect(
        "【 김하늘 \"선장\" 】\n비가 옵니다.",
        &["section, unknown", "paragraph: 【 김하늘 \"선장\" 】\\n비가 옵니다."],
    );
    // With words behind it, it is no guest's marker.
    expect(
        "【 김하늘 선장 】 비가 옵니다.",
        &["section, unknown", "paragraph: 【 김하늘 선장 】 비가 옵니다."],
    );
}

#[test]
fn a_marker_stands_on_one_line() {
    expect(
        "【 앵커\n】 비가 옵니다.",
        &["section, unknown", "paragraph: 【 앵커\\n】 비가 옵니다."],
    );
}

#[test]
fn page_furniture_in_angle_brackets_belongs_to_no_rule() {
    expect(
        "It rained.\n\n<Unauthorized reproduction prohibited>",
        &[
            "section, unknown",
            "paragraph: It rained.",
            "unparsed: <Unauthorized reproduction prohibited>",
        ],
    );
    expect(
        "비가 옵니다.\n\n<저작권자 노를란드TV>",
        &["section, unknown", "paragraph: 비가 옵니다.", "unparsed: <저작권자 노를란드TV>"],
    );
    // A word of it that does not begin a line of it.
    expect(
        "비가 옵니다.\n\n<무단 복제와 재배포 금지>",
        &["section, unknown", "paragraph: 비가 옵니다.", "unparsed: <무단 복제와 재배포 금지>"],
    );
}

#[test]
fn a_colon_in_round_brackets_does_not_end_a_label() {
    expect(
        "[Ana Ruiz (Port: north)/Pilot: Yes.]",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "attribution",
            "name: Ana Ruiz (Port: north)",
            "title: Pilot",
            "says: Yes.",
        ],
    );
    expect(
        "[Ana Ruiz (Port (old): north)/Pilot: Yes.]",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "attribution",
            "name: Ana Ruiz (Port (old): north)",
            "title: Pilot",
            "says: Yes.",
        ],
    );
}

#[test]
fn a_mark_before_a_word_does_not_end_the_words() {
    expect(
        "[Ana Ruiz/Pilot]\n\"He was a \"pilot of mine at sea.\"",
        &[
            "section, unknown",
            "quote, head, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: He was a \"pilot of mine at sea.",
        ],
    );
    expect(
        "[Ana Ruiz/Pilot]\n\"The \"red one.\nIt rained.\"",
        &[
            "section, unknown",
            "quote, head, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: The \"red one.",
            "says: It rained.",
        ],
    );
}

#[test]
fn words_in_marks_go_on_behind_a_blank_line_up_to_a_mark_at_the_end() {
    expect(
        "[Ana Ruiz/Pilot]\n\"It rained.\n\nIt rained all day.\"",
        &[
            "section, unknown",
            "quote, head, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: It rained.",
            "says: It rained all day.",
        ],
    );
}

#[test]
fn a_staff_line_may_be_written_otherwise() {
    expect(
        "It rained.\n\nCamera: Ida Holm (Oslo), Bo Lind",
        &[
            "section, unknown",
            "paragraph: It rained.",
            "credits: Camera: Ida Holm (Oslo), Bo Lind",
            "role: Camera",
            "name: Ida Holm (Oslo)",
            "name: Bo Lind",
        ],
    );
    expect(
        "It rained.\n\n[Camera | Siv Berg]",
        &[
            "section, unknown",
            "paragraph: It rained.",
            "credits: [Camera | Siv Berg]",
            "role: Camera",
            "name: Siv Berg",
        ],
    );
}

#[test]
fn korean_staff_roles_are_written_in_one_word() {
    for (text, role) in
        [("촬영편집: 김하늘", "role: 촬영편집"), ("촬영편집그래픽: 김하늘", "role: 촬영편집그래픽")]
    {
        let line = format!("credits: {text}");
        let source = format!("비가 옵니다.\n\n{text}");
        expect(
            &source,
            &["section, unknown", "paragraph: 비가 옵니다.", &line, role, "name: 김하늘"],
        );
    }
    // A word that is none of theirs is a speaker's or nobody's.
    let parsed = newscast::parse("비가 옵니다.\n\n촬영편집염소: 김하늘");
    assert_eq!(parsed.transcript().credits().count(), 0);
}

#[test]
fn a_bare_head_has_words_on_both_sides_of_its_slash() {
    expect(
        "Ana Ruiz / Pilot\n\"It rained.\"",
        &[
            "section, unknown",
            "quote, bare, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: It rained.",
        ],
    );
    for head in [
        "-- / Pilot",
        "Ana Ruiz / --",
        "Ana Eva Siv Kai Ruiz / Pilot",
        "Ana Ruiz / one two three four five six seven eight nine",
        "Ana, Ruiz / Pilot",
        "Ana Ruiz / Pilot = yes",
    ] {
        let text = format!("{head}\n\"It rained.\"");
        let parsed = newscast::parse(&text);
        assert_eq!(parsed.transcript().quotes().count(), 0, "{text:?}");
    }
}

#[test]
fn a_head_in_angle_brackets_stands_right_before_its_words() {
    let quotes = |text: &str| newscast::parse(text).transcript().quotes().count();
    assert_eq!(quotes("<Ana Ruiz / Pilot>\n\"It rained.\""), 1);
    assert_eq!(quotes("<Ana Ruiz / Pilot>\n\n\"It rained.\""), 0);
    assert_eq!(quotes("<Ana Ruiz / Pilot>\nIt rained."), 0);
    // A name alone has its words on its line.
    assert_eq!(quotes("<Ana Ruiz> \"It rained.\""), 1);
    assert_eq!(quotes("<Ana Ruiz>\n\"It rained.\""), 0);
}

/// The byline of an anchor's lead, and whom it names.
#[track_caller]
fn handed_over(sentence: &str, reporter: Option<&str>) {
    let text = format!("[Anchor]\n\nIt rained.\n\n{sentence}\n\n[Reporter]\n\nAll day.");
    let parsed = newscast::parse(&text);
    assert_eq!(parsed.transcript().reporter(), reporter, "{text:?}");
}

#[test]
fn a_lead_hands_over_to_somebody_in_a_place() {
    handed_over("This is Son Ga-on in Oslo.", Some("Son Ga-on"));
    handed_over("I'm Ida Holm in Oslo.", Some("Ida Holm"));
    handed_over("Here is our reporter, Ida Holm.", Some("Ida Holm"));
    // Two words and a place may be anything.
    handed_over("This is Port Ellen in Oslo.", None);
    handed_over("This is Son Ga-on in the dock.", None);
}

#[test]
fn a_possessive_ends_a_name() {
    handed_over("Reporter Ida Holm's Camera Team has the details.", Some("Ida Holm"));
}

#[test]
fn a_name_with_the_trade_behind_it_is_a_byline_wherever_it_stands() {
    expect(
        "[Anchor]\n\nFirst, Ida Holm, a reporter.\n\nThe ferry sails again.",
        &[
            "section, anchor",
            "marker: [Anchor]",
            "byline, toss: First, Ida Holm, a reporter.",
            "reporter: Ida Holm",
            "paragraph: The ferry sails again.",
        ],
    );
}

#[test]
fn a_label_begins_on_the_line_of_its_bracket() {
    expect(
        "[\nAna Ruiz/Pilot: Yes.]",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "says: Ana Ruiz/Pilot: Yes.",
        ],
    );
}

#[test]
fn a_sign_off_may_have_a_place_behind_it() {
    for sentence in [
        "This is KBS News, Ida Holm in Oslo.",
        "This is Ida Holm, KBS News, Oslo.",
        "Ida Holm reporting for KBS News.",
    ] {
        let text = format!("[Reporter]\n\nIt rained.\n\n{sentence}");
        let parsed = newscast::parse(&text);
        let found: Vec<_> = parsed.transcript().bylines().map(|node| &*node.text).collect();
        assert_eq!(found, [sentence]);
        assert_eq!(parsed.transcript().reporter(), Some("Ida Holm"), "{text:?}");
    }
}

#[test]
fn a_sentence_that_is_the_reporter_is_a_byline_wherever_it_stands() {
    expect(
        "[앵커]\n\n김하늘 기자입니다.\n\n비가 옵니다.",
        &[
            "section, anchor",
            "marker: [앵커]",
            "byline, toss: 김하늘 기자입니다.",
            "reporter: 김하늘",
            "paragraph: 비가 옵니다.",
        ],
    );
}

#[test]
fn a_reporter_who_is_called_is_a_byline_wherever_it_stands() {
    for called in ["이바다 기자!", "이바다 기자, 지금 어떻습니까?"] {
        expect(
            &format!("[앵커]\n비가 왔습니다. {called} 바람도 붑니다."),
            &[
                "section, anchor",
                "marker: [앵커]",
                "paragraph: 비가 왔습니다.",
                &format!("byline, toss: {called}"),
                "reporter: 이바다",
                "paragraph: 바람도 붑니다.",
            ],
        );
    }
}

#[test]
fn two_sign_offs_without_a_stop_between_are_two() {
    expect(
        "[기자]\n비가 옵니다.\n\n항구에서 KBS 뉴스 김하늘입니다 KBS 뉴스 이바다입니다.",
        &[
            "section, reporter",
            "marker: [기자]",
            "paragraph: 비가 옵니다.",
            "byline, sign-off: 항구에서 KBS 뉴스 김하늘입니다",
            "reporter: 김하늘",
            "byline, sign-off: KBS 뉴스 이바다입니다.",
            "reporter: 이바다",
        ],
    );
}

#[test]
fn a_bare_head_has_a_short_name_and_a_short_title() {
    let is_quote = |head: &str| {
        let text = format!("{head}\n\"Yes, we sailed.\"");
        newscast::parse(&text).transcript().quotes().next().is_some()
    };
    assert!(is_quote("Ana Maria Lind Ruiz/Pilot"));
    assert!(!is_quote("Ana Maria Lind Ruiz Holm/Pilot"));
    assert!(is_quote("Ana/Pilot and mate and cook on the ferry"));
    assert!(!is_quote("Ana/Pilot and mate and cook on the old ferry"));
    assert!(!is_quote("/Pilot"));
    assert!(!is_quote("Ana Ruiz/"));
    assert!(!is_quote("--/Pilot"));
    assert!(!is_quote("Ana Ruiz/--"));
    assert!(!is_quote("There are two/Pilot"));
    assert!(!is_quote("Ana Ruiz/Pilot, Hask"));
    assert!(is_quote("Ana Ruiz/Pilot (May 3, Hask)"));
    assert!(!is_quote("Ana, Eva/Pilot (May 3, Hask)"));
}

#[test]
fn a_sentence_in_brackets_that_only_furniture_says_is_no_quote() {
    expect(
        "It rained [Unauthorized reproduction is not allowed.] all day.",
        &[
            "section, unknown",
            "paragraph: It rained",
            "unparsed: [Unauthorized reproduction is not allowed.]",
            "paragraph: all day.",
        ],
    );
}

#[test]
fn a_line_of_words_behind_a_tag_is_no_label() {
    let names = |words: &str| {
        let text = format!("◀SYN▶ {words}\n\"배가 왔습니다.\"");
        let parsed = newscast::parse(&text);
        parsed.transcript().quotes().filter_map(|quote| quote.name()).count()
    };
    assert_eq!(names("어촌 마을 부녀회 총무 김하늘"), 1);
    assert_eq!(names(&"어촌 마을 부녀회 ".repeat(20)), 0);
}

#[test]
fn words_in_brackets_within_a_sentence_are_no_quote() {
    let quotes = |text: &str| newscast::parse(text).transcript().quotes().count();
    assert_eq!(quotes("The signs say [no fish] and [no boats]."), 0);
    assert_eq!(quotes("It said [do not sail], and nobody did."), 0);
    // A sentence is one, and so is what stands before another.
    assert_eq!(quotes("They were asked. [We do not sail.] and went on."), 1);
    assert_eq!(quotes("They were asked. [We do not sail] The port is closed."), 1);
    assert_eq!(quotes("[We do not sail] and went on."), 1);
}

#[test]
fn a_title_in_round_brackets_may_hold_quotation_marks() {
    expect(
        "[Soundbite] Ana Ruiz(Author, \"Tides\") : \"It rained.\"",
        &[
            "section, unknown",
            "quote, square tag, in quotation marks, closed by its quotation mark",
            "tag: Soundbite",
            "attribution",
            "name: Ana Ruiz",
            "title: Author, \"Tides\"",
            "says: It rained.",
        ],
    );
    expect(
        "[Soundbite]\nAna Ruiz (Author, \"Tides\"): It rained.",
        &[
            "section, unknown",
            "quote, square tag, closed by its line",
            "tag: Soundbite",
            "attribution",
            "name: Ana Ruiz",
            "title: Author, \"Tides\"",
            "says: It rained.",
        ],
    );
    // A bracket that does not close holds none.
    expect(
        "[Soundbite] Ana Ruiz(Author \"It rained.\"",
        &[
            "section, unknown",
            "quote, square tag, in quotation marks, closed by its quotation mark",
            "tag: Soundbite",
            "attribution",
            "name: Ana Ruiz(Author",
            "says: It rained.",
        ],
    );
}

#[test]
fn a_staff_line_in_square_brackets_may_have_no_colons() {
    expect(
        "비가 옵니다.\n\n[영상취재 김하늘 이바다 / 영상편집 박나래 / VJ 정한별]",
        &[
            "section, unknown",
            "paragraph: 비가 옵니다.",
            "credits: [영상취재 김하늘 이바다 / 영상편집 박나래 / VJ 정한별]",
            "role: 영상취재",
            "name: 김하늘",
            "name: 이바다",
            "role: 영상편집",
            "name: 박나래",
            "role: VJ",
            "name: 정한별",
        ],
    );
    expect(
        "비가 옵니다.\n\n[작가 김하늘·이바다, 영상 편집 박나래 영상그래픽 정한별]",
        &[
            "section, unknown",
            "paragraph: 비가 옵니다.",
            "credits: [작가 김하늘·이바다, 영상 편집 박나래 영상그래픽 정한별]",
            "role: 작가",
            "name: 김하늘",
            "name: 이바다",
            "role: 영상 편집",
            "name: 박나래",
            "role: 영상그래픽",
            "name: 정한별",
        ],
    );
    let credits = |text: &str| {
        assert_eq!(newscast::validate::check(text), Ok(()));
        newscast::parse(text).transcript().credits().count()
    };
    assert_eq!(credits("비가 옵니다.\n\n[영상편집 김하늘]"), 1);
    // Titles and captions in brackets are none.
    for other in [
        "[취재 후기]",
        "[취재 후기 / 사진 전시]",
        "[뉴스 이야기]",
        "[기획 시리즈]",
        "[사진 전시]",
        "[영상편집]",
        "[영상편집 과정 논란]",
        "[영상편집 조작]",
        "[영상취재 기자 폭행]",
        "[김하늘 영상편집]",
        "[영상취재 / 김하늘]",
        "[영상취재 김하늘 / 영상편집]",
        "[영상취재 김하늘 선장]",
    ] {
        assert_eq!(credits(&format!("비가 옵니다.\n\n{other}\n\n눈이 옵니다.")), 0, "{other}");
    }
    // Nor is a head with words behind it.
    let text = "[제작 김하늘]\n\"배가 옵니다.\"";
    assert_eq!(newscast::parse(text).transcript().quotes().count(), 1);
}

#[test]
fn a_role_alone_on_its_line_speaks_the_next() {
    expect(
        "[리포트]\n배가 왔습니다.\n\n부두 매점 주민\n\"늘 늦어요.\"\n\n비가 옵니다.",
        &[
            "section, reporter",
            "marker: [리포트]",
            "paragraph: 배가 왔습니다.",
            "quote, bare, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: 부두 매점 주민",
            "says: 늘 늦어요.",
            "paragraph: 비가 옵니다.",
        ],
    );
    let quotes = |text: &str| {
        assert_eq!(newscast::validate::check(text), Ok(()), "{text:?}");
        newscast::parse(text).transcript().quotes().count()
    };
    assert_eq!(quotes("항만 관계자\n“곧 떠납니다.”"), 1);
    assert_eq!(quotes("배가 왔습니다.\n항만 관계자\n\"곧 떠납니다.\n\n내일도요.\"\n\n끝."), 1);
    for narration in [
        // Words that are not said in quotation marks to the end of the line.
        "항만 관계자\n\"곧 떠난다\"고 말했습니다.",
        "항만 관계자\n\"곧 떠납니다.",
        "항만 관계자\n곧 떠납니다.",
        "항만 관계자\n\n\"곧 떠납니다.\"",
        "항만 관계자 \"곧 떠납니다.\"",
        // What is no role, or more than one.
        "항만 관계자는\n\"곧 떠납니다.\"",
        "항만\n\"곧 떠납니다.\"",
        "그 말을 들은 시민\n\"곧 떠납니다.\"",
        "배가 떠난 뒤에 시민\n\"곧 떠납니다.\"",
        "선장, 항만 관계자\n\"곧 떠납니다.\"",
        "부두 위 작은 하얀 매점 늙은 주민\n\"곧 떠납니다.\"",
    ] {
        assert_eq!(quotes(narration), 0, "{narration:?}");
    }
}

#[test]
fn a_sentence_may_begin_as_page_furniture_does() {
    for sentence in
        ["제보는 모두 셋입니다.", "수정 작업이 늦어집니다.", "저작권자는 말이 없었습니다."]
    {
        expect(
            &format!("[기자]\n\n비가 옵니다.\n\n{sentence}"),
            &[
                "section, reporter",
                "marker: [기자]",
                "paragraph: 비가 옵니다.",
                &format!("paragraph: {sentence}"),
            ],
        );
    }
    for line in ["제보는 02-000-0000", "수정 2026.11.23 (21:12)", "저작권자 안개섬방송"]
    {
        expect(
            &format!("[기자]\n\n비가 옵니다.\n\n{line}"),
            &[
                "section, reporter",
                "marker: [기자]",
                "paragraph: 비가 옵니다.",
                &format!("unparsed: {line}"),
            ],
        );
    }
}

#[test]
fn any_word_may_tag_words_behind_a_dash() {
    expect(
        "▶ 현장음 : 선원\n- \"당겨요!\"",
        &[
            "section, unknown",
            "quote, bullet tag, in quotation marks, closed by its quotation mark",
            "tag: 현장음",
            "attribution",
            "name: 선원",
            "says: 당겨요!",
        ],
    );
    for link in [
        "▶ 관련 기사 : 선원",
        "▶ 관련 기사 : 선원\n\"당겨요!\"",
        "▶ 관련 기사 : 선원\n- 당겨요!",
        "▶ 관련 기사 : 선원 \"당겨요!\"",
        "▶ 관련 기사 : 선원\n\n- \"당겨요!\"",
        "▶ : 선원\n- \"당겨요!\"",
    ] {
        let parsed = newscast::parse(link);
        assert_eq!(parsed.transcript().quotes().count(), 0, "{link:?}");
        assert_eq!(newscast::validate::check(link), Ok(()));
    }
}

#[test]
fn a_line_break_in_a_word_of_page_furniture_is_read_the_same_in_all_forms() {
    for label in ["카\n카오톡", "Y\nouTube", "K\nakao Talk", "전\n화"] {
        let text = format!("비가 옵니다.\n\n[{label}] 안개섬방송");
        assert_eq!(newscast::validate::check(&text), Ok(()), "{text:?}");
    }
}

#[test]
fn what_firms_and_others_do_hands_over_to_nobody() {
    handed_over("Son Ga-on has more votes than Bo Lind.", None);
    handed_over("Son Ga-on has more on that.", Some("Son Ga-on"));
    handed_over("Son Ga-on reports to the mayor tomorrow.", None);
    handed_over("Son Ga-on visited the site yesterday.", None);
    handed_over("Son Ga-on is on the scene of every fire.", None);
    handed_over("Port Ellen visited the site.", None);
    handed_over("The gift was delivered by Son Ga-on.", None);
    handed_over("The costs were covered by Son Ga-on.", None);
    handed_over("Norland News reports.", None);
    handed_over("Reporters Without Borders left.", None);
}

#[test]
fn who_is_heard_or_met_has_no_rank_and_is_no_place() {
    handed_over("Let's hear from Mayor Son Ga-on.", None);
    handed_over("This is Minister Son Ga-on.", None);
    handed_over("More from Judge Ida Holm.", None);
    handed_over("Let's hear from the residents.", None);
    handed_over("This is Lake Lysvik.", None);
    handed_over("This is Lysvik Province.", None);
    handed_over("This is Lysvik Harbor.", None);
    handed_over("Minister Son Ga-on reports.", None);
    handed_over("This is YTN Radio.", None);
    handed_over("Caster of nets Ida Holm.", None);
    handed_over("Announcer Son Ga-on has left the station.", None);
}

#[test]
fn a_place_before_what_happens_there_hands_over_to_nobody() {
    handed_over("In Oslo, Son Ga-on won the race.", None);
    handed_over("At the scene, Son Ga-on was arrested.", None);
    handed_over("Son Ga-on from Oslo won the race.", None);
    handed_over("Son Ga-on in the dock.", None);
    handed_over("For the first time, Ida Holm left.", None);
    handed_over("Now, Lind Castle.", None);
}

#[test]
fn what_was_there_so_far_signs_nothing_off() {
    let signs = |sentence: &str, reporter: Option<&str>| {
        let text = format!("[Reporter]\n\nIt rained.\n\n{sentence}");
        let parsed = newscast::parse(&text);
        assert_eq!(parsed.transcript().reporter(), reporter, "{text:?}");
    };
    signs("That was Lind Castle.", None);
    signs("That was Son Ga-on's answer.", None);
    signs("I was Ida Holm.", None);
    signs("Until now, the port was closed.", None);
    signs("So far, Lind Shipping reported losses.", None);
    signs("At the scene, Son Ga-on was arrested.", None);
    signs("KBS News, this is the first time.", None);
    signs("This has been Son Ga-on of the ferry crew.", None);
}

#[test]
fn whoever_the_lead_tells_of_is_no_reporter() {
    handed_over("The mayor, Bo Lind, rests. Son Ga-on visited the site.", Some("Son Ga-on"));
    handed_over("The mayor, Son Ga-on, is back. Son Ga-on visited the site.", None);
    handed_over("The mayor, Son Ga-on, is back.\n\nSon Ga-on visited the site.", None);
    // What nobody but a reporter says of somebody stands nevertheless.
    handed_over("Son Ga-on was there.\n\nReporter Son Ga-on has the story.", Some("Son Ga-on"));
}

#[test]
fn a_role_and_a_note_on_a_line_of_their_own_speak() {
    expect(
        "피해 주민 (음성변조)\n\"비가 샙니다.\"",
        &[
            "section, unknown",
            "quote, bare, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: 피해 주민 (음성변조)",
            "says: 비가 샙니다.",
        ],
    );
    // A word that stands for nobody, and words behind the bracket.
    expect(
        "마을 방송 (지난 3일)\n\"비가 샙니다.\"",
        &["section, unknown", "paragraph: 마을 방송 (지난 3일)\\n\"비가 샙니다.\""],
    );
    expect(
        "피해 주민 (음성변조) 또\n\"비가 샙니다.\"",
        &["section, unknown", "paragraph: 피해 주민 (음성변조) 또\\n\"비가 샙니다.\""],
    );
}

#[test]
fn a_role_in_square_brackets_may_speak_on_its_line() {
    expect(
        "[현장음] \"배가 온다!\"\n\n배가 왔습니다.",
        &[
            "section, unknown",
            "quote, head, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: 현장음",
            "says: 배가 온다!",
            "paragraph: 배가 왔습니다.",
        ],
    );
    // Headlines.
    expect("[단독] \"배가 온다\"", &["section, unknown", "paragraph: [단독] \"배가 온다\""]);
    expect(
        "[피해 주민] \"비가 샌다\" 하소연",
        &["section, unknown", "paragraph: [피해 주민] \"비가 샌다\" 하소연"],
    );
}

#[test]
fn staff_in_round_brackets_may_have_no_colons() {
    expect(
        "비가 옵니다. (영상취재 김하늘 / VJ 이바다)",
        &[
            "section, unknown",
            "paragraph: 비가 옵니다.",
            "credits: (영상취재 김하늘 / VJ 이바다)",
            "role: 영상취재",
            "name: 김하늘",
            "role: VJ",
            "name: 이바다",
        ],
    );
    expect(
        "비가 옵니다. (사진 속 김하늘)",
        &["section, unknown", "paragraph: 비가 옵니다. (사진 속 김하늘)"],
    );
}

#[test]
fn the_colon_behind_a_bullet_may_be_missing() {
    expect(
        "▶ 인터뷰 김하늘 / 선장\n- \"비가 옵니다.\"",
        &[
            "section, unknown",
            "quote, bullet tag, in quotation marks, closed by its quotation mark",
            "tag: 인터뷰",
            "attribution",
            "name: 김하늘",
            "title: 선장",
            "says: 비가 옵니다.",
        ],
    );
    let parsed = newscast::parse("▶ 인터뷰 김하늘 / 선장\n- \"비가 옵니다.\"");
    assert_eq!(parsed.diagnostics()[0].code(), newscast::Code::MissingColon);
    // Without the dash it is a link.
    expect(
        "비가 옵니다.\n\n▶ 인터뷰 모음 / 선장\n배가 왔습니다.",
        &[
            "section, unknown",
            "paragraph: 비가 옵니다.",
            "unparsed: ▶ 인터뷰 모음 / 선장",
            "paragraph: 배가 왔습니다.",
        ],
    );
}

#[test]
fn a_masked_name_on_a_line_of_its_own_speaks() {
    expect(
        "김 모 씨\n\"비가 샙니다.\"",
        &[
            "section, unknown",
            "quote, bare, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: 김 모 씨",
            "says: 비가 샙니다.",
        ],
    );
    expect(
        "오늘 날씨\n\"비가 온다\"",
        &["section, unknown", "paragraph: 오늘 날씨\\n\"비가 온다\""],
    );
}
