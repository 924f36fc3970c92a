//! JSON out and in gives an equal tree; arbitrary JSON in gives a tree or an error.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newscast::{ContentEq, Transcript};
use newscast_fuzz::{naive, text};

fuzz_target!(|bytes: &[u8]| {
    let source = text(bytes);

    let parsed = newscast::parse(&source);
    let tree = parsed.transcript();
    let json = serde_json::to_string(tree).expect("a tree can be written");
    let back: Transcript = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(&back, tree);
    let pretty = serde_json::to_vec_pretty(tree).expect("a tree can be written");
    let back: Transcript = serde_json::from_slice(&pretty).expect("what was written can be read");
    assert_eq!(&back, tree);

    // The input itself as JSON: a tree that no parser made, its spans anywhere.
    let Ok(tree) = serde_json::from_str::<Transcript>(&source) else { return };
    let json = serde_json::to_string(&tree).expect("a tree can be written");
    let back: Transcript = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(back, tree);
    assert_eq!(tree.clone().into_owned(), tree);
    if let Ok(printed) = tree.to_text() {
        assert!(newscast::parse(&printed).transcript().content_eq(&tree));
    }
    naive::assert_order(&tree);
    for offset in (0..64).chain([usize::MAX]) {
        assert!(tree.path_at(offset).all(|node| node.span().contains(offset)));
    }
    for paragraph in tree.paragraphs() {
        for sentence in paragraph.sentences() {
            sentence.words().for_each(drop);
        }
    }
    tree.stories().for_each(drop);
    let _ = (tree.narration(), tree.plain_text(), tree.reporter());
    let _ = newscast::validate::spans(&source, &tree);
});
