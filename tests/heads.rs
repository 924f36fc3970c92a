//! Labels, tags, markers and staff lines: what may stand in them, and what may not.
//!
//! All that is expected here is written by hand.

mod blocks;
mod outline;

use blocks::expect;

fn quotes(text: &str) -> usize {
    let parsed = newscast::parse(text);
    assert_eq!(newscast::validate::check(text), Ok(()));
    parsed.transcript().quotes().count()
}

/// Checks the text of a section's marker and whose voice it is; `None` where nothing is a marker.
#[track_caller]
fn marked(source: &str, marker: Option<&str>, voice: &str) {
    let found = outline::outline(newscast::parse(source).transcript());
    let line = found.lines().find_map(|line| line.split_once(" marker: "));
    assert_eq!(line.map(|(_, text)| text), marker, "{source:?}");
    let section = found.lines().find_map(|line| line.split_once(" section, "));
    assert_eq!(section.unwrap().1, voice, "{source:?}");
}

#[test]
fn between_arrows_a_guest_has_a_name_or_a_name_and_a_title() {
    marked("◀ Ida Holm ▶\nIt rained.", Some("◀ Ida Holm ▶"), "guest");
    marked("◀ 김하늘/선장 ▶\n비가 옵니다.", Some("◀ 김하늘/선장 ▶"), "guest");
    marked("◀ / ▶\n비가 옵니다.", Some("◀ / ▶"), "guest");
    // Other words between arrows open a section as well; it is nobody's.
    marked("◀ D ▶\nIt rained.", Some("◀ D ▶"), "unknown");
    marked("◀ Ida ▶\nIt rained.", Some("◀ Ida ▶"), "unknown");
    marked("◀ 눈 ▶\n비가 옵니다.", Some("◀ 눈 ▶"), "unknown");
    marked("◀ the port ▶\nIt rained.", Some("◀ the port ▶"), "unknown");
    marked("◀ Four 4 ▶\nIt rained.", Some("◀ Four 4 ▶"), "unknown");
    marked("◀ Ida Eva Siv Holm ▶\nIt rained.", Some("◀ Ida Eva Siv Holm ▶"), "unknown");
    marked("◀▶\nIt rained.", None, "unknown");
}

#[test]
fn a_marker_is_not_as_long_as_a_sentence() {
    let short = format!("[Anchor {}]", "1".repeat(60));
    marked(&format!("{short}\n\nIt rained."), Some(&short), "anchor");
    let long = format!("[Anchor {}]", "1".repeat(180));
    marked(&format!("{long}\n\nIt rained."), None, "unknown");
    // Blanks count for nothing.
    let wide = format!("[Anchor{}Lead]", " ".repeat(150));
    marked(&format!("{wide}\n\nIt rained."), Some(&wide), "anchor");
    let arrows = format!("◀ {}▶", "word ".repeat(60));
    marked(&format!("{arrows}\nIt rained."), None, "unknown");
}

#[test]
fn a_guest_stands_behind_a_bullet_where_the_anchor_does() {
    let voices = |text: &str| {
        let parsed = newscast::parse(text);
        parsed.transcript().sections.iter().map(|section| section.voice).collect::<Vec<_>>()
    };
    assert_eq!(
        voices("▶ Anchor: It rained.\n\n▶ Ida Holm: All day."),
        [newscast::Voice::Anchor, newscast::Voice::Guest]
    );
    // Elsewhere a bullet begins a link.
    assert_eq!(voices("▶ Ida Holm: All day."), [newscast::Voice::Unknown]);
}

#[test]
fn an_initial_ends_no_name() {
    expect(
        "[Anchor]\n\nIt rained.\n\nReporter Ida B. has the details.\n\n[Reporter]\n\nAll day.",
        &[
            "section, anchor",
            "marker: [Anchor]",
            "paragraph: It rained.",
            "byline, toss: Reporter Ida B. has the details.",
            "reporter: Ida B.",
            "section, reporter",
            "marker: [Reporter]",
            "paragraph: All day.",
        ],
    );
}

#[test]
fn a_korean_name_is_written_in_one_word_or_in_two() {
    for (sentence, reporter) in [
        ("김 하늘 기자입니다.", "김 하늘"),
        ("김하늘 기자입니다.", "김하늘"),
        ("남궁바다 기자입니다.", "남궁바다"),
    ] {
        let text = format!("[앵커]\n비가 옵니다.\n\n{sentence}\n\n[기자]\n눈.");
        let parsed = newscast::parse(&text);
        assert_eq!(parsed.transcript().reporter(), Some(reporter), "{text:?}");
    }
    // A slash or a bracket is in no name, and a determiner is no surname.
    for sentence in ["차/ 안 기자입니다.", "차] 안 기자입니다."] {
        let text = format!("[앵커]\n비가 옵니다.\n\n{sentence}\n\n[기자]\n눈.");
        let parsed = newscast::parse(&text);
        assert_ne!(parsed.transcript().reporter(), Some(&sentence[..8]), "{text:?}");
    }
}

#[test]
fn a_label_in_round_brackets_is_not_divided() {
    expect(
        "[(Port/sea) Ana Ruiz/Pilot: Yes.]",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "attribution",
            "name: (Port/sea) Ana Ruiz",
            "title: Pilot",
            "says: Yes.",
        ],
    );
}

#[test]
fn a_clause_is_no_speaker() {
    for label in ["Ana Ruiz", "Ana Ruiz-Holm", "Ana O'Ruiz", "A fisherman from Hask"] {
        let text = format!("[{label}: It rained.]");
        let parsed = newscast::parse(&text);
        let quote = parsed.transcript().quotes().next().unwrap();
        assert_eq!(quote.name(), Some(label), "{text:?}");
    }
    // The whole is what is said.
    for said in ["There are two: one and one.", "The boats are late: all of them."] {
        let text = format!("[{said}]");
        let parsed = newscast::parse(&text);
        let quote = parsed.transcript().quotes().next().unwrap();
        assert_eq!((quote.name(), &*quote.paragraphs[0].text), (None, said), "{text:?}");
    }
}

#[test]
fn words_before_a_bracket_and_no_words_in_it() {
    expect("m[D", &["section, unknown", "paragraph: m[D"]);
    expect("[", &["section, unknown", "unparsed: ["]);
    expect("[:]", &["section, unknown", "unparsed: [:]"]);
}

#[test]
fn a_bracket_that_is_never_closed_is_a_quote_where_a_speaker_says_it() {
    // With nothing behind its label, in a line of its own, it waits for its words.
    assert_eq!(quotes("[Ana Ruiz/Pilot: It rained."), 1);
    assert_eq!(quotes("It rained [for a day."), 0);
    assert_eq!(quotes("['It rained."), 1);
    assert_eq!(quotes("['the port'"), 1);
    assert_eq!(quotes("[\"It rained."), 1);
}

#[test]
fn in_the_line_of_a_link_a_bracket_opens_what_it_would_elsewhere() {
    let link = |sign: &str, next: &str, tree: &[&str]| {
        let mut expected = vec!["section, unknown".to_owned(), format!("unparsed: {sign}")];
        expected.extend(tree.iter().map(|&line| line.to_owned()));
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        expect(&format!("{sign} {next}"), &expected);
    };
    link(
        "▶ 링크",
        "[Anchor]\n\nIt rained.",
        &["section, anchor", "marker: [Anchor]", "paragraph: It rained."],
    );
    link(
        "▶ 링크",
        "[Soundbite] Ana Ruiz(Pilot) : \"It rained.\"",
        &[
            "quote, square tag, in quotation marks, closed by its quotation mark",
            "tag: Soundbite",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: It rained.",
        ],
    );
    link(
        "▶ 링크",
        "[Ana Ruiz: It rained.]",
        &[
            "quote, bracket, closed by its bracket",
            "attribution",
            "name: Ana Ruiz",
            "says: It rained.",
        ],
    );
    link(
        "▶ 링크",
        "[Ana Ruiz/Pilot]\"It rained.\"",
        &[
            "quote, head, in quotation marks, closed by its quotation mark",
            "attribution",
            "name: Ana Ruiz",
            "title: Pilot",
            "says: It rained.",
        ],
    );
    link(
        "▶ 링크",
        "[Video editing: Ida Holm]",
        &["credits: [Video editing: Ida Holm]", "role: Video editing", "name: Ida Holm"],
    );
    expect("▶ [링크] 눈", &["section, unknown", "unparsed: ▶ [링크] 눈"]);
    expect("▶ [바다/하늘] 눈", &["section, unknown", "unparsed: ▶ [바다/하늘] 눈"]);
}

#[test]
fn a_tag_takes_its_speaker_from_its_line() {
    expect(
        "◀SYN▶ 이바다\n눈.",
        &[
            "section, unknown",
            "quote, arrow tag, closed by its line",
            "tag: SYN",
            "attribution",
            "name: 이바다",
            "paragraph: 눈.",
        ],
    );
    // A marker below a tag is no speaker.
    expect(
        "◀SYN▶\n앵커: 눈.",
        &[
            "section, unknown",
            "quote, arrow tag, closed by its line",
            "tag: SYN",
            "section, anchor",
            "marker: 앵커:",
            "paragraph: 눈.",
        ],
    );
    // Signs and brackets name nobody.
    for label in ["‥", "촌>", "o]", "one two three four five six seven"] {
        let text = format!("◀SYN▶{label}");
        let parsed = newscast::parse(&text);
        let named = parsed.transcript().quotes().any(|quote| quote.attribution.is_some());
        assert!(!named, "{text:?}");
    }
}

#[test]
fn a_tag_behind_a_bullet_is_on_its_line() {
    let tagged = |text: &str| {
        newscast::parse(text)
            .transcript()
            .quotes()
            .filter_map(|quote| quote.name().map(str::to_owned))
            .collect::<Vec<_>>()
    };
    assert_eq!(tagged("▶ 인터뷰 : 이바다 / 어촌계장\n- \"눈.\""), ["이바다"]);
    assert_eq!(tagged("▶ 인터뷰 : 이바다 / 어촌계장 - \"눈.\""), ["이바다"]);
    assert_eq!(tagged("▶ 인터뷰 : 이-바다\n\"눈.\""), ["이-바다"]);
    assert!(tagged("▶\n인터뷰 : 이바다").is_empty());
    assert!(tagged("▶ 인터\n뷰 : 이바다").is_empty());
    assert!(tagged("▶ 인터뷰 : .").is_empty());
}

#[test]
fn a_tag_in_a_head_has_its_words_in_marks_below() {
    expect(
        "[싱크:이바다]\n\"눈.\"",
        &[
            "section, unknown",
            "quote, head, in quotation marks, closed by its quotation mark",
            "tag: 싱크",
            "attribution",
            "name: 이바다",
            "says: 눈.",
        ],
    );
    expect(
        "[싱크:이바다]\n\n\n\"눈.\"",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "attribution",
            "name: 싱크",
            "says: 이바다",
            "section, unknown",
            "paragraph: \"눈.\"",
        ],
    );
    expect(
        "[싱크: 눈.]",
        &[
            "section, unknown",
            "quote, bracket, closed by its bracket",
            "attribution",
            "name: 싱크",
            "says: 눈.",
        ],
    );
}

#[test]
fn behind_a_soundbite_stands_who_says_it() {
    for (line, name) in [
        ("[Soundbite] 김하늘 : \"눈.\"", Some("김하늘")),
        ("[Soundbite] Ida Holm : \"Snow.\"", Some("Ida Holm")),
        ("[Soundbite] (Ferry crew) : \"Snow.\"", Some("Ferry crew")),
    ] {
        let parsed = newscast::parse(line);
        let quote = parsed.transcript().quotes().next().unwrap();
        assert_eq!(quote.name(), name, "{line:?}");
    }
}

#[test]
fn a_bare_head_has_its_words_on_the_next_line() {
    assert_eq!(quotes("이바다 / 어촌계장\n\"눈.\""), 1);
    assert_eq!(quotes("이바다 / 어촌계장\n\n\"눈.\""), 0);
    assert_eq!(quotes("이바다 / 어촌계장\n눈."), 0);
    assert_eq!(quotes("이바다 / 어]촌계장\n\"눈.\""), 0);
}

#[test]
fn staff_names_are_short_and_in_no_bracket() {
    let staff = |text: &str| {
        let parsed = newscast::parse(text);
        let names = parsed.transcript().credits().flat_map(|node| {
            node.entries
                .iter()
                .flat_map(|entry| entry.names.iter().map(|name| name.as_str().to_owned()))
        });
        names.collect::<Vec<_>>()
    };
    assert_eq!(staff("Camera: Siv Berg"), ["Siv Berg"]);
    assert_eq!(staff("(Camera: Siv Berg, Editing: Bo Lind)"), ["Siv Berg", "Bo Lind"]);
    assert_eq!(staff("Camera: S. Berg"), ["S. Berg"]);
    let long = "Siv ".repeat(40);
    assert!(staff(&format!("Camera: {long}")).is_empty());
    assert!(staff("Camera: It rained! All day").is_empty());
    assert!(staff("Camera: ([)").is_empty());
    // A role without a colon goes before nobody.
    assert!(staff("&: Ida Holm").is_empty());
}

#[test]
fn a_staff_line_of_the_reporter_is_a_byline_without_brackets() {
    expect(
        "취재: 이바다",
        &["section, unknown", "byline, printed: 취재: 이바다", "reporter: 이바다"],
    );
    expect(
        "(취재: 이바다)",
        &["section, unknown", "credits: (취재: 이바다)", "role: 취재", "name: 이바다"],
    );
}

#[test]
fn an_address_or_a_number_alone_is_no_word() {
    expect("2026-01-02", &["section, unknown", "unparsed: 2026-01-02"]);
    expect("!2026", &["section, unknown", "unparsed: !2026"]);
    expect("sea@example.com", &["section, unknown", "unparsed: sea@example.com"]);
    expect("sea@", &["section, unknown", "paragraph: sea@"]);
    expect("カ", &["section, unknown", "paragraph: カ"]);
    expect("\u{200d}", &["section, unknown", "unparsed: \\u{200d}"]);
    expect("１２ 시", &["section, unknown", "paragraph: １２ 시"]);
}

#[test]
fn behind_a_soundbite_without_marks_stands_a_name() {
    let name = |text: &str| {
        let parsed = newscast::parse(text);
        let quote = parsed.transcript().quotes().next();
        quote.and_then(|quote| quote.name().map(str::to_owned))
    };
    assert_eq!(name("[Soundbite] 김하늘: 눈.").as_deref(), Some("김하늘"));
    assert_eq!(name("[Soundbite] Ida Holm: Snow.").as_deref(), Some("Ida Holm"));
    assert_eq!(name("[Soundbite] (Ferry crew): Snow.").as_deref(), Some("Ferry crew"));
    assert_eq!(name("[Soundbite] Holm / Pilot: Snow.").as_deref(), Some("Holm"));
    assert_eq!(name("[Soundbite] It is as they say: late."), None);
}

#[test]
fn the_words_of_a_soundbite_may_stand_below_a_blank_line() {
    expect(
        "[Soundbite] Ana Ruiz\n\n\"It rained.\"",
        &[
            "section, unknown",
            "quote, square tag, in quotation marks, closed by its quotation mark",
            "tag: Soundbite",
            "attribution",
            "name: Ana Ruiz",
            "says: It rained.",
        ],
    );
}

#[test]
fn two_staff_words_with_a_slash_are_one_role() {
    expect(
        "[영상/취재: 이바다]",
        &["section, unknown", "credits: [영상/취재: 이바다]", "role: 영상/취재", "name: 이바다"],
    );
}

#[test]
fn a_name_with_the_trade_alone_is_printed() {
    expect(
        "김하늘 기자",
        &["section, unknown", "byline, printed: 김하늘 기자", "reporter: 김하늘"],
    );
    expect("U. 기", &["section, unknown", "paragraph: U. 기"]);
}

#[test]
fn a_short_word_with_a_stop_ends_no_label() {
    for label in ["Holm Jr.", "Holm co.", "Ida H.", "Holm Corp."] {
        let text = format!("[{label}: Yes.]");
        let parsed = newscast::parse(&text);
        let quote = parsed.transcript().quotes().next().unwrap();
        assert_eq!(quote.name(), Some(label), "{text:?}");
    }
    let parsed = newscast::parse("[Boats sailed. Cook: yes.]");
    let quote = parsed.transcript().quotes().next().unwrap();
    assert_eq!(quote.name(), None);
}

#[test]
fn a_label_is_not_as_long_as_a_paragraph() {
    let name = |length: usize| {
        let text = format!("[A{}: Yes.]", "a".repeat(length));
        let parsed = newscast::parse(&text);
        let quote = parsed.transcript().quotes().next();
        quote.and_then(|quote| quote.name().map(str::len))
    };
    assert_eq!(name(200), Some(201));
    assert_eq!(name(300), None);
    // Between arrows it is shorter.
    let short = format!("◀ A{} ▶", "a".repeat(60));
    marked(&format!("{short}\nIt rained."), Some(&short), "guest");
    let long = format!("◀ A{} ▶", "a".repeat(200));
    marked(&format!("{long}\nIt rained."), None, "unknown");
}
