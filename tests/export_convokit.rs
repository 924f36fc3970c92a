//! ConvoKit: every line has the keys ConvoKit reads, speakers are known, and a conversation is one
//! chain of replies.
#![cfg(feature = "serde")]

use newscast::LineIndex;
use newscast::export::convokit::{speakers, utterances};
use serde_json::{Value, json};

const ITEM: &str = "[앵커]\n\nRain.\n\nReporter Ida Holm has the details.\n\n[Reporter]\n\nIt rained.\n\n\
    [Ana Ruiz/Pilot/Voice altered: All day.\n\nAll night.]\n\nStill.\n\n[Nothing was safe here.]\n\n\
    (Camera: Siv Berg)";

fn lines(text: &str, item: &str) -> Vec<Value> {
    let parsed = newscast::parse(text);
    utterances(parsed.transcript(), &LineIndex::new(text), item)
        .iter()
        .map(|utterance| serde_json::to_value(utterance).unwrap())
        .collect()
}

#[test]
fn lines_by_hand() {
    let line = |n: usize, speaker, text, meta| {
        json!({
            "id": format!("i-{n}"), "conversation_id": "i-0", "text": text, "speaker": speaker,
            "meta": meta, "reply-to": (n > 0).then(|| format!("i-{}", n.max(1) - 1)),
            "timestamp": null, "vectors": [],
        })
    };
    let meta = |role, title: Option<&str>, notes: &[&str], start: usize, end: usize| json!({ "role": role, "title": title, "notes": notes, "start": start, "end": end });
    let expected = [
        line(
            0,
            "i-anchor",
            "Rain.\n\nReporter Ida Holm has the details.",
            meta("anchor", None, &[], 6, 47),
        ),
        line(1, "Ida Holm", "It rained.", meta("reporter", None, &[], 61, 71)),
        line(
            2,
            "Ana Ruiz",
            "All day.\n\nAll night.",
            meta("quoted", Some("Pilot"), &["Voice altered"], 104, 124),
        ),
        line(3, "Ida Holm", "Still.", meta("reporter", None, &[], 127, 133)),
        line(4, "i-quoted-4", "Nothing was safe here.", meta("quoted", None, &[], 136, 158)),
    ];
    assert_eq!(lines(ITEM, "i"), expected);
}

#[test]
fn what_convokit_demands() {
    let mut utterance_ids = Vec::new();
    for (item, text) in [
        ("a", include_str!("fixtures/valid/korean-masked-names.txt")),
        ("b", include_str!("fixtures/valid/korean-two-stories.txt")),
        ("c", include_str!("fixtures/valid/english-studio-talk.txt")),
    ] {
        let parsed = newscast::parse(text);
        let said = utterances(parsed.transcript(), &LineIndex::new(text), item);
        let known = speakers(&said);
        let mut before = Value::Null;
        for utterance in &said {
            assert!(known.contains_key(&*utterance.speaker));
            assert!(!utterance.text.is_empty());
            let line = serde_json::to_value(utterance).unwrap();
            // One root; every other replies to an utterance of the same conversation.
            assert_eq!(line["reply-to"], before);
            assert_eq!(line["conversation_id"], format!("{item}-0"));
            before = line["id"].clone();
            utterance_ids.push(utterance.id.clone());
            let keys: Vec<_> = line.as_object().unwrap().keys().cloned().collect();
            let mut expected = [
                "id",
                "conversation_id",
                "text",
                "speaker",
                "meta",
                "reply-to",
                "timestamp",
                "vectors",
            ];
            expected.sort_unstable();
            assert_eq!(keys, expected);
            // One line each.
            assert!(!serde_json::to_string(utterance).unwrap().contains('\n'));
        }
        assert!(said.len() > 4);
    }
    let count = utterance_ids.len();
    utterance_ids.sort();
    utterance_ids.dedup();
    assert_eq!(utterance_ids.len(), count, "an id is not unique");
}

#[test]
fn speakers_by_hand() {
    let parsed = newscast::parse(ITEM);
    let said = utterances(parsed.transcript(), &LineIndex::new(ITEM), "i");
    let data = |role, title: Option<&str>| json!({ "meta": { "role": role, "title": title }, "vectors": [] });
    assert_eq!(
        serde_json::to_value(speakers(&said)).unwrap(),
        json!({
            "Ana Ruiz": data("quoted", Some("Pilot")),
            "Ida Holm": data("reporter", None),
            "i-anchor": data("anchor", None),
            "i-quoted-4": data("quoted", None),
        })
    );
}

#[test]
fn nothing_said_gives_no_line() {
    assert!(lines("", "i").is_empty());
}

#[test]
fn a_printed_byline_is_not_said() {
    let said = lines("[기자]\n\n비가 옵니다.\n\n취재기자: 이바다", "i");
    assert_eq!(said.len(), 1);
    assert_eq!(said[0]["text"], "비가 옵니다.");
}
