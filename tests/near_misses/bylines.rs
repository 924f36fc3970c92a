//! Sentences that name a reporter, and those that name somebody else.

use super::blocks::expect;

/// The byline of an anchor's lead, and whom it names.
#[track_caller]
fn handed_over(sentence: &str, reporter: Option<&str>) {
    let text = format!("[Anchor]\n\nIt rained.\n\n{sentence}\n\n[Reporter]\n\nAll day.");
    let parsed = newscast::parse(&text);
    assert_eq!(parsed.transcript().reporter(), reporter, "{text:?}");
}

#[test]
fn a_surname_may_be_the_word_for_a_place() {
    handed_over("Let's go to Will Park.", Some("Will Park"));
    handed_over("I'm Ida Castle.", Some("Ida Castle"));
    handed_over("Let's go to Ida Castle.", None);
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
