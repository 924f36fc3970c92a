//! Staff lines and page furniture, and what only looks like them.

use super::blocks::expect;

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
fn a_line_break_in_a_word_of_page_furniture_is_read_the_same_in_all_forms() {
    for label in ["카\n카오톡", "Y\nouTube", "K\nakao Talk", "전\n화"] {
        let text = format!("비가 옵니다.\n\n[{label}] 안개섬방송");
        assert_eq!(newscast::validate::check(&text), Ok(()), "{text:?}");
    }
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
