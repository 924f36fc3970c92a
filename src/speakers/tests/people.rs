//! What is told of people: reporters, what they said and how much, where they are named.

use super::{Script, line};
use crate::speakers::Speaker;

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
