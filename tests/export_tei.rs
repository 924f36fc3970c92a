//! TEI: well-formed XML whatever the text holds, and every reference has its person.

use newscast::export::tei::document;
use roxmltree::{Document, Node};

const TEI: &str = "http://www.tei-c.org/ns/1.0";

fn all<'d>(document: &'d Document<'d>, name: &'static str) -> Vec<Node<'d, 'd>> {
    document.descendants().filter(|node| node.has_tag_name((TEI, name))).collect()
}

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

#[test]
fn by_hand() {
    let source = "[Anchor]\n\nFog & <rain>.\n\nReporter Ida Holm has the details.\n\n[Reporter]\n\n\
        [Ana Ruiz/Pilot/Voice altered: All day.\n\nAll night.]\n\n(Camera: Siv Berg)";
    let parsed = newscast::parse(source);
    assert_eq!(
        document(parsed.transcript(), "Fog & \"rain\"").to_string(),
        r##"<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>Fog &amp; "rain"</title></titleStmt>
      <publicationStmt><p>Unpublished.</p></publicationStmt>
      <sourceDesc><p>The transcript of a news broadcast.</p></sourceDesc>
    </fileDesc>
    <profileDesc><particDesc><listPerson>
      <person xml:id="s1" role="anchor"><p/></person>
      <person xml:id="s2" role="quoted"><persName>Ana Ruiz</persName><occupation>Pilot</occupation></person>
    </listPerson></particDesc></profileDesc>
  </teiHeader>
  <text>
    <body>
      <div type="anchor">
        <stage type="marker">[Anchor]</stage>
        <u who="#s1">Fog &amp; &lt;rain&gt;.</u>
        <u who="#s1">Reporter Ida Holm has the details.</u>
      </div>
      <div type="reporter">
        <stage type="marker">[Reporter]</stage>
        <u who="#s2"><note type="attribution">Voice altered</note><seg type="paragraph">All day.</seg><seg type="paragraph">All night.</seg></u>
        <note type="credits">(Camera: Siv Berg)</note>
      </div>
    </body>
  </text>
</TEI>
"##
    );
}

#[test]
fn characters_that_xml_forbids_are_replaced() {
    for c in (0..=0x1Fu8).map(char::from).chain(['\u{7F}', '\u{85}', '\u{FFFE}', '\u{FFFF}']) {
        if matches!(c, '\n' | '\r') {
            continue;
        }
        let source = format!("It {c} rained.");
        let parsed = newscast::parse(&source);
        let xml = document(parsed.transcript(), "a\u{0}b").to_string();
        let xml = Document::parse(&xml).unwrap_or_else(|error| panic!("{c:?}: {error}"));
        let kept = matches!(c, '\t' | '\u{7F}' | '\u{85}');
        let expected = format!("It {} rained.", if kept { c } else { '\u{FFFD}' });
        assert_eq!(text(all(&xml, "u")[0]), expected);
        assert_eq!(text(all(&xml, "title")[0]), "a\u{FFFD}b");
    }
    let parsed = newscast::parse("One ]]> two and\r\nthree.");
    let xml = document(parsed.transcript(), "").to_string();
    assert!(!xml.contains('\r'));
    assert_eq!(text(all(&Document::parse(&xml).unwrap(), "u")[0]), "One ]]> two and\nthree.");
}

#[test]
fn every_fixture_is_well_formed_and_every_reference_has_its_person() {
    for folder in ["valid", "invalid"] {
        let folder = format!("{}/tests/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"));
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let parsed = newscast::parse(&source);
            let xml = document(parsed.transcript(), "Item").to_string();
            let xml = Document::parse(&xml).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            let ids: Vec<_> = all(&xml, "person")
                .iter()
                .filter_map(|person| {
                    person.attribute(("http://www.w3.org/XML/1998/namespace", "id"))
                })
                .map(|id| format!("#{id}"))
                .collect();
            for said in all(&xml, "u") {
                assert!(ids.iter().any(|id| Some(&**id) == said.attribute("who")), "{path:?}");
            }
            assert!(!all(&xml, "div").is_empty());
        }
    }
}

#[test]
fn an_empty_text_has_a_body() {
    let parsed = newscast::parse("");
    let xml = document(parsed.transcript(), "Nothing").to_string();
    assert_eq!(all(&Document::parse(&xml).unwrap(), "div").len(), 1);
}

/// In a tree that was made by hand, a section may have nothing in it. A division of TEI may not.
#[test]
fn a_section_without_blocks_has_an_empty_paragraph() {
    let mut tree = newscast::parse("[Anchor]\n\nIt rained.").into_parts().0;
    tree.sections[0].marker = None;
    tree.sections[0].blocks.clear();
    let xml = document(&tree, "Nothing").to_string();
    let body = &xml[xml.find("<body>").unwrap()..xml.find("</body>").unwrap()];
    assert_eq!(body, "<body>\n      <div type=\"anchor\">\n        <p/>\n      </div>\n    ");
}

/// `<p/>` stands only where nothing else does; a printed byline is not spoken.
#[test]
fn what_is_not_said_is_told() {
    let body = |source: &str| {
        let parsed = newscast::parse(source);
        let xml = document(parsed.transcript(), "Nothing").to_string();
        xml[xml.find("<body>").unwrap() + 7..xml.find("</body>").unwrap()].to_owned()
    };
    assert_eq!(
        body("[Anchor]"),
        "      <div type=\"anchor\">\n        <stage type=\"marker\">[Anchor]</stage>\n      </div>\n    "
    );
    assert_eq!(
        body("It rained."),
        "      <div type=\"unknown\">\n        <u who=\"#s1\">It rained.</u>\n      </div>\n    "
    );
    assert_eq!(
        body("취재기자: 이바다"),
        "      <div type=\"unknown\">\n        <note type=\"byline\">취재기자: 이바다</note>\n      </div>\n    "
    );
}
