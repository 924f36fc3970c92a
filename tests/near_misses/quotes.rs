//! Quotes and their labels, markers, and what is narration nevertheless.

use super::blocks::expect;

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
