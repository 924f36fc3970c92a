//! The JSON form of the tree: what it is, that it reads back, what is refused, and its schema.
#![cfg(feature = "serde")]

use std::borrow::Cow;
use std::fs;
use std::path::PathBuf;

use newscast::{Block, Span, Transcript};
use serde::Deserialize;
use serde_json::{Value, json};

/// A text with every kind of block.
const ITEM: &str = "[Anchor]\n\nRain.\n\nReporter Ida Holm has the details.\n\n[Reporter]\n\n\
    [Soundbite] Ana Ruiz(Pilot): \"All day.\"\n\n[Bo Lind/Harbour master/In a car: No.\n\nNot yet.]\n\n\
    (Camera: Siv Berg, Per Dahl)\n\n]";

fn texts() -> Vec<(PathBuf, String)> {
    let mut texts = Vec::new();
    for folder in ["valid", "invalid"] {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "txt") {
                let text = String::from_utf8(fs::read(&path).unwrap()).unwrap();
                texts.push((path, text));
            }
        }
    }
    assert!(texts.len() > 100);
    texts
}

fn read(value: &Value) -> Result<Transcript<'static>, String> {
    let json = value.to_string();
    serde_json::from_str::<Transcript<'_>>(&json)
        .map(Transcript::into_owned)
        .map_err(|error| error.to_string())
}

#[test]
fn every_kind_of_block_by_hand() {
    let parsed = newscast::parse(ITEM);
    let expected = json!({
        "sections": [
            {
                "voice": "anchor",
                "marker": { "text": "[Anchor]", "span": [0, 8] },
                "blocks": [
                    { "type": "paragraph", "text": "Rain.", "span": [10, 15] },
                    {
                        "type": "byline",
                        "kind": "toss",
                        "reporters": [{ "text": "Ida Holm", "span": [26, 34] }],
                        "text": "Reporter Ida Holm has the details.",
                        "span": [17, 51],
                    },
                ],
                "span": [0, 51],
            },
            {
                "voice": "reporter",
                "marker": { "text": "[Reporter]", "span": [53, 63] },
                "blocks": [
                    {
                        "type": "quote",
                        "tag": { "text": "Soundbite", "span": [66, 75] },
                        "attribution": {
                            "name": { "text": "Ana Ruiz", "span": [77, 85] },
                            "title": { "text": "Pilot", "span": [86, 91] },
                            "notes": [],
                            "span": [77, 91],
                        },
                        "paragraphs": [{ "text": "All day.", "span": [95, 103] }],
                        "form": "square_tag",
                        "quotation": "both",
                        "closing": "quotation_mark",
                        "span": [65, 104],
                    },
                    {
                        "type": "quote",
                        "tag": null,
                        "attribution": {
                            "name": { "text": "Bo Lind", "span": [107, 114] },
                            "title": { "text": "Harbour master", "span": [115, 129] },
                            "notes": [{ "text": "In a car", "span": [130, 138] }],
                            "span": [107, 138],
                        },
                        "paragraphs": [
                            { "text": "No.", "span": [140, 143] },
                            { "text": "Not yet.", "span": [145, 153] },
                        ],
                        "form": "bracket",
                        "quotation": "none",
                        "closing": "bracket",
                        "span": [106, 154],
                    },
                    {
                        "type": "credits",
                        "entries": [{
                            "role": { "text": "Camera", "span": [157, 163] },
                            "names": [
                                { "text": "Siv Berg", "span": [165, 173] },
                                { "text": "Per Dahl", "span": [175, 183] },
                            ],
                        }],
                        "text": "(Camera: Siv Berg, Per Dahl)",
                        "span": [156, 184],
                    },
                    { "type": "unparsed", "text": "]", "span": [186, 187] },
                ],
                "span": [53, 187],
            },
        ],
        "span": [0, 187],
    });
    assert_eq!(serde_json::to_value(parsed.transcript()).unwrap(), expected);
    assert_eq!(&read(&expected).unwrap(), parsed.transcript());
}

#[test]
fn every_fixture_reads_back() {
    for (path, text) in texts() {
        let parsed = newscast::parse(&text);
        let json = serde_json::to_string(parsed.transcript()).unwrap();
        let tree: Transcript<'_> = serde_json::from_str(&json).unwrap();
        assert_eq!(&tree, parsed.transcript(), "{}", path.display());
        let value = serde_json::to_value(parsed.transcript()).unwrap();
        let tree = Transcript::deserialize(&value).unwrap();
        assert_eq!(&tree, parsed.transcript(), "{}", path.display());
    }
}

/// Takes every text of the tree, with the names of the fields that lead to it.
fn all_texts<'t>(tree: &'t Transcript<'_>) -> Vec<(&'static str, &'t Cow<'t, str>)> {
    let mut texts = Vec::new();
    for section in &tree.sections {
        texts.extend(section.marker.iter().map(|marker| ("marker", &marker.text)));
        for block in &section.blocks {
            match block {
                Block::Paragraph(node) => texts.push(("paragraph", &node.text)),
                Block::Unparsed(node) => texts.push(("unparsed", &node.text)),
                Block::Byline(node) => {
                    texts.push(("byline", &node.text));
                    texts.extend(node.reporters.iter().map(|part| ("reporter", &part.text)));
                }
                Block::Credits(node) => {
                    texts.push(("credits", &node.text));
                    for entry in &node.entries {
                        texts.push(("role", &entry.role.text));
                        texts.extend(entry.names.iter().map(|part| ("staff name", &part.text)));
                    }
                }
                Block::Quote(node) => {
                    texts.extend(node.tag.iter().map(|part| ("tag", &part.text)));
                    if let Some(head) = &node.attribution {
                        let parts = head.name.iter().chain(&head.title).chain(&head.notes);
                        texts.extend(parts.map(|part| ("attribution", &part.text)));
                    }
                    texts.extend(node.paragraphs.iter().map(|part| ("quoted", &part.text)));
                }
                _ => unreachable!(),
            }
        }
    }
    texts
}

#[test]
fn texts_are_borrowed_where_the_json_has_no_escape() {
    let json = serde_json::to_string(newscast::parse(ITEM).transcript()).unwrap();
    assert!(!json.contains('\\'));
    let tree: Transcript<'_> = serde_json::from_str(&json).unwrap();
    let texts = all_texts(&tree);
    assert_eq!(texts.len(), 19);
    for (what, text) in texts {
        assert!(matches!(text, Cow::Borrowed(_)), "{what} {text:?} was copied");
    }
}

#[test]
fn texts_are_owned_where_the_json_has_escapes() {
    let json = r#"{"sections": [{"voice": "unknown", "marker": null, "blocks": [
        {"type": "paragraph", "text": "It \"rained\".\n", "span": [0, 12]},
        {"type": "byline", "kind": "printed", "reporters": [], "text": "\uD55C", "span": [13, 16]}
    ], "span": [0, 16]}], "span": [0, 16]}"#;
    let tree: Transcript<'_> = serde_json::from_str(json).unwrap();
    let texts = all_texts(&tree);
    assert_eq!(texts.len(), 2);
    assert!(matches!(texts[0].1, Cow::Owned(text) if text == "It \"rained\".\n"));
    assert!(matches!(texts[1].1, Cow::Owned(text) if text == "한"));
}

/// The JSON of [`ITEM`] with the value at `pointer` replaced, or a field added.
fn changed(pointer: &str, value: Value) -> Value {
    let mut json = serde_json::to_value(newscast::parse(ITEM).transcript()).unwrap();
    if let Some(place) = json.pointer_mut(pointer) {
        *place = value;
    } else {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        let parent = json.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        parent.insert(field.to_owned(), value);
    }
    json
}

/// What is no tree, and how the error about it begins.
fn refused() -> Vec<(Value, &'static str)> {
    let unknown = "unknown field `colour`, expected ";
    let nodes = [
        "",
        "/sections/0",
        "/sections/0/marker",
        "/sections/0/blocks/0",
        "/sections/0/blocks/1",
        "/sections/0/blocks/1/reporters/0",
        "/sections/1/blocks/0",
        "/sections/1/blocks/0/tag",
        "/sections/1/blocks/0/attribution",
        "/sections/1/blocks/0/attribution/name",
        "/sections/1/blocks/0/paragraphs/0",
        "/sections/1/blocks/2",
        "/sections/1/blocks/2/entries/0",
        "/sections/1/blocks/2/entries/0/role",
        "/sections/1/blocks/3",
    ];
    let mut refused: Vec<_> =
        nodes.iter().map(|node| (changed(&format!("{node}/colour"), json!(1)), unknown)).collect();
    let span = "/sections/1/blocks/0/attribution/name/span";
    let expected = [
        ("/span", json!([0, 187, 188]), ""),
        (span, json!([1, 2, 3]), "invalid length 3, expected "),
        (span, json!([1]), "invalid length 1, expected a span [start, end]"),
        (span, json!([]), "invalid length 0, expected a span [start, end]"),
        (span, json!([-1, 2]), "invalid value: integer `-1`, expected u32"),
        (span, json!([1.5, 2]), "invalid type: floating point `1.5`, expected u32"),
        (span, json!([1, 4_294_967_296_u64]), "invalid value: integer `4294967296`, expected u32"),
        (span, json!({"start": 1}), "invalid type: map, expected a span [start, end]"),
        (span, json!("1..2"), "invalid type: string \"1..2\", expected a span [start, end]"),
        (span, Value::Null, "invalid type: null, expected a span [start, end]"),
        ("/sections/0/voice", json!("chorus"), "unknown variant `chorus`, expected one of "),
        ("/sections/0/blocks/0/type", json!("poem"), "unknown variant `poem`, expected one of "),
        ("/sections/0/blocks/0", json!({"text": "Rain."}), "missing field `type`"),
        ("/sections/0/blocks/0", json!({"type": "paragraph", "text": ""}), "missing field `span`"),
    ];
    refused.extend(expected.map(|(pointer, value, error)| (changed(pointer, value), error)));
    refused
}

#[test]
fn what_is_no_tree_is_refused() {
    for (json, expected) in refused() {
        let error = read(&json).expect_err(&json.to_string());
        assert!(error.starts_with(expected), "{error}");
    }
    let backwards = changed("/sections/0/blocks/0/span", json!([5, 2]));
    let error = read(&backwards).unwrap_err();
    assert!(error.starts_with("span [5, 2] ends before it starts"), "{error}");
}

#[test]
fn a_part_that_may_be_missing_may_be_left_out() {
    let json = r#"{"type": "quote", "paragraphs": [], "form": "bracket", "quotation": "none",
        "closing": "missing", "span": [3, 3]}"#;
    let block: Block<'_> = serde_json::from_str(json).unwrap();
    let Block::Quote(quote) = block else { panic!() };
    assert_eq!((quote.tag, quote.attribution), (None, None));
}

/// A binary format that does not describe itself cannot look for the tag: there the variant comes
/// first.
#[test]
fn formats_that_do_not_describe_themselves() {
    for (path, text) in texts() {
        let parsed = newscast::parse(&text);
        let bytes = postcard::to_allocvec(parsed.transcript()).unwrap();
        let tree: Transcript<'_> = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(&tree, parsed.transcript(), "{}", path.display());
    }
    let parsed = newscast::parse("Rain.");
    let block = parsed.transcript().blocks().next().unwrap();
    assert_eq!(postcard::to_allocvec(block).unwrap(), b"\x00\x05Rain.\x00\x05");
    // A span that ends before it starts.
    let error = postcard::from_bytes::<Block<'_>>(b"\x00\x05Rain.\x05\x02");
    assert!(error.is_err());
    assert_eq!(postcard::from_bytes::<Span>(&[2, 5]).unwrap(), Span::new(2, 5).unwrap());
}

#[cfg(feature = "schemars")]
mod schema {
    use super::*;
    use jsonschema::Validator;

    fn validator() -> Validator {
        let schema = serde_json::from_str(include_str!("../schema/newscast.schema.json")).unwrap();
        jsonschema::draft202012::meta::validate(&schema).unwrap();
        jsonschema::draft202012::new(&schema).unwrap()
    }

    /// `NEWSCAST_WRITE_SCHEMA=1 cargo test --all-features --test json` writes the file anew.
    #[test]
    fn the_file_is_current() {
        let schema = newscast::schema::transcript();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/newscast.schema.json");
        if std::env::var_os("NEWSCAST_WRITE_SCHEMA").is_some() {
            fs::write(path, &schema).unwrap();
        }
        assert!(schema == fs::read_to_string(path).unwrap(), "{path} is not current");
    }

    #[test]
    fn every_fixture_is_valid() {
        let validator = validator();
        for (path, text) in texts() {
            let json = serde_json::to_value(newscast::parse(&text).transcript()).unwrap();
            if let Err(error) = validator.validate(&json) {
                panic!("{}: {error} at {}", path.display(), error.instance_path());
            }
        }
    }

    #[test]
    fn what_is_refused_is_not_valid() {
        let validator = validator();
        for (json, _) in refused() {
            assert!(!validator.is_valid(&json), "{json}");
        }
    }

    #[test]
    fn what_may_be_left_out_is_valid_without() {
        let mut json = serde_json::to_value(newscast::parse(ITEM).transcript()).unwrap();
        let quote = json.pointer_mut("/sections/1/blocks/1").unwrap().as_object_mut().unwrap();
        assert!(quote.remove("tag").is_some() && quote.remove("attribution").is_some());
        assert!(validator().is_valid(&json));
        assert!(read(&json).is_ok());
    }
}
