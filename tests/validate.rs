//! The checks of guarantees: what they find in trees that break one.

use newscast::{Block, Byline, Credits, Paragraph, QuoteBlock, Span, Transcript, validate};

const TEXT: &str = "[Anchor]\n\nIt rained.\n\n[Ana Ruiz/Pilot: Yes.]\n\n(VJ: Bo Lind)";
//                  0         10           22  23       32     39         46  47  51

const TOSS: &str = "[Anchor]\n\nReporter Ida Holm has the details.";
//                              10       19

fn span(start: usize, end: usize) -> Span {
    Span::new(start, end).unwrap()
}

type Tree = Transcript<'static>;

/// What is found in the tree of `text`, changed: the message.
fn found(text: &str, change: impl FnOnce(&mut Tree)) -> String {
    let mut tree = newscast::parse(text).into_parts().0.into_owned();
    assert_eq!(validate::spans(text, &tree), Ok(()));
    change(&mut tree);
    let violation = validate::spans(text, &tree).expect_err("a tree that is not of this text");
    let message = violation.to_string();
    assert!(message.ends_with(&format!(" at {}", violation.span())), "{message}");
    message
}

fn paragraph(tree: &mut Tree) -> &mut Paragraph<'static> {
    let Block::Paragraph(node) = &mut tree.sections[0].blocks[0] else { panic!("a paragraph") };
    node
}

fn quote(tree: &mut Tree) -> &mut QuoteBlock<'static> {
    let Block::Quote(node) = &mut tree.sections[0].blocks[1] else { panic!("a quote") };
    node
}

fn credits(tree: &mut Tree) -> &mut Credits<'static> {
    let Block::Credits(node) = &mut tree.sections[0].blocks[2] else { panic!("a staff line") };
    node
}

fn byline(tree: &mut Tree) -> &mut Byline<'static> {
    let Block::Byline(node) = &mut tree.sections[0].blocks[0] else { panic!("a byline") };
    node
}

#[test]
fn text_in_no_node_is_lost() {
    assert_eq!(
        found(TEXT, |tree| tree.sections[0].marker = None),
        r#"lost "[Anchor]\n\n" at 0..10"#
    );
    let without_first = |tree: &mut Tree| drop(tree.sections[0].blocks.remove(0));
    assert_eq!(found(TEXT, without_first), r#"lost "\n\nIt rained.\n\n" at 8..22"#);
    let without_last = |tree: &mut Tree| drop(tree.sections[0].blocks.pop());
    assert_eq!(found(TEXT, without_last), r#"lost "\n\n(VJ: Bo Lind)" at 44..59"#);
    assert_eq!(
        found(TEXT, |tree| paragraph(tree).span = span(12, 20)),
        r#"lost "\n\nIt" at 8..12"#
    );
    let tree = newscast::parse("It rained.").into_parts().0;
    let violation = validate::spans("It rained. Again.", &tree).unwrap_err();
    assert_eq!(violation.to_string(), r#"lost " Again." at 10..17"#);
    let two = "[Anchor]\n\nIt rained.\n\n[Reporter]\n\nAll day.";
    let one = |tree: &mut Tree| drop(tree.sections.pop());
    assert_eq!(found(two, one), r#"lost "\n\n[Reporter]\n\nAll day." at 20..42"#);
}

#[test]
fn words_of_a_quote_in_no_part_are_lost() {
    let silent = |tree: &mut Tree| quote(tree).paragraphs = [].into_iter().collect();
    assert_eq!(found(TEXT, silent), r#"lost ": Yes.]" at 37..44"#);
    let unnamed = |tree: &mut Tree| quote(tree).attribution = None;
    assert_eq!(found(TEXT, unnamed), r#"lost "[Ana Ruiz/Pilot: " at 22..39"#);
    let untitled = |tree: &mut Tree| quote(tree).attribution.as_mut().unwrap().title = None;
    assert_eq!(found(TEXT, untitled), "an attribution does not end with its last part at 23..37");
    assert_eq!(
        found(TEXT, |tree| quote(tree).attribution.as_mut().unwrap().span = span(26, 37)),
        r#"lost "[Ana" at 22..26"#
    );
}

#[test]
fn a_text_is_what_stands_there() {
    assert_eq!(
        found(TEXT, |tree| paragraph(tree).text = "It snowed.".into()),
        r#"not what stands there: "It snowed." at 10..20"#
    );
    assert_eq!(
        found(TEXT, |tree| tree.sections[0].marker.as_mut().unwrap().text = "[Guest!]".into()),
        r#"not what stands there: "[Guest!]" at 0..8"#
    );
    assert_eq!(
        found(TEXT, |tree| credits(tree).text = "(VJ: Ko Lind)".into()),
        r#"not what stands there: "(VJ: Ko Lind)" at 46..59"#
    );
    assert_eq!(
        found(TEXT, |tree| credits(tree).entries[0].role.text = "PD".into()),
        r#"not what stands there: "PD" at 47..49"#
    );
    assert_eq!(
        found(TOSS, |tree| byline(tree).text = "Reporter Ida Holm has".into()),
        r#"not what stands there: "Reporter Ida Holm has" at 10..44"#
    );
    assert_eq!(
        found(TOSS, |tree| byline(tree).reporters[0].text = "Ida Hole".into()),
        r#"not what stands there: "Ida Hole" at 19..27"#
    );
    let furniture = "[Phone] 02-555-0100";
    let other = |tree: &mut Tree| {
        let Block::Unparsed(node) = &mut tree.sections[0].blocks[0] else { panic!("furniture") };
        node.text = "[Phone] 02-555-0101".into();
    };
    assert_eq!(found(furniture, other), r#"not what stands there: "[Phone] 02-555-0101" at 0..19"#);
    let tag = "[Soundbite] Ana Ruiz(Pilot) : \"Yes.\"";
    let other = |tree: &mut Tree| {
        let Block::Quote(node) = &mut tree.sections[0].blocks[0] else { panic!("a quote") };
        node.tag.as_mut().unwrap().text = "Interview".into();
    };
    assert_eq!(found(tag, other), r#"not what stands there: "Interview" at 1..10"#);
}

#[test]
fn nodes_are_in_order_one_in_the_other() {
    assert_eq!(
        found(TEXT, |tree| tree.sections[0].blocks.swap(0, 1)),
        r#"lost "\n\nIt rained.\n\n" at 8..22"#
    );
    let twice = |tree: &mut Tree| {
        let first = tree.sections[0].blocks[0].clone();
        tree.sections[0].blocks.insert(2, first);
    };
    assert_eq!(found(TEXT, twice), "not in order or on a boundary: 10 at 44..44");
    assert_eq!(found(TEXT, |tree| tree.span = span(1, 59)), r#"lost "[" at 0..1"#);
    assert_eq!(
        found(TEXT, |tree| quote(tree).span = span(22, 40)),
        "a part reaches out of its node at 22..40"
    );
    assert_eq!(
        found(TEXT, |tree| quote(tree).paragraphs[0].span = span(30, 34)),
        "not in order or on a boundary: 30 at 37..37"
    );
    // Behind the byline that names them.
    let behind = |tree: &mut Tree| {
        byline(tree).span = span(10, 21);
        byline(tree).text = "Reporter Id".into();
    };
    assert_eq!(found(TOSS, behind), "not in order or on a boundary: 21 at 27..27");
    let behind = |tree: &mut Tree| {
        credits(tree).span = span(46, 53);
        credits(tree).text = "(VJ: Bo".into();
    };
    assert_eq!(found(TEXT, behind), "not in order or on a boundary: 53 at 58..58");
}

#[test]
fn white_space_is_around_nodes() {
    assert_eq!(
        found(TEXT, |tree| quote(tree).span = span(21, 44)),
        "white space around a node at 21..44"
    );
    assert_eq!(
        found(TEXT, |tree| quote(tree).span = span(22, 45)),
        "white space around a node at 22..45"
    );
    let wide = |start, end| {
        move |tree: &mut Tree| {
            paragraph(tree).span = span(start, end);
            paragraph(tree).text = TEXT[start..end].to_owned().into();
        }
    };
    let message = |at: &str| format!("white space around a text, or no text at {at}");
    assert_eq!(found(TEXT, wide(9, 20)), message("9..20"));
    assert_eq!(found(TEXT, wide(10, 21)), message("10..21"));
    assert_eq!(found(TEXT, wide(10, 10)), message("10..10"));
}

/// As the spans of a tree from elsewhere may lie.
#[test]
fn spans_may_lie_outside_the_text() {
    let out = [60, 1000, u32::MAX as usize];
    for end in out {
        let expected = format!("not in order or on a boundary: {end} at 0..0");
        assert_eq!(found(TEXT, |tree| tree.span = span(0, end)), expected);
        assert_eq!(found(TEXT, |tree| tree.sections[0].span = span(0, end)), expected);
        let expected = format!("not in order or on a boundary: {end} at 22..22");
        assert_eq!(found(TEXT, |tree| quote(tree).span = span(22, end)), expected);
        let expected = format!("not in order or on a boundary: {end} at 0..0");
        assert_eq!(found(TEXT, |tree| tree.span = span(end, end)), expected);
    }
    // In the middle of a character.
    let text = "[김하늘/선장: 비.]";
    let change = |tree: &mut Tree| {
        let Block::Quote(node) = &mut tree.sections[0].blocks[0] else { panic!("a quote") };
        node.span = span(0, 2);
    };
    assert_eq!(found(text, change), "not in order or on a boundary: 2 at 0..0");
}
