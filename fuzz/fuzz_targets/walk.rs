//! Every way through the tree and the text agrees with a naive version of it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newscast_fuzz::{naive, text};

fuzz_target!(|bytes: &[u8]| {
    let source = text(bytes);
    let parsed = newscast::parse(&source);
    let tree = parsed.transcript();
    naive::assert_order(tree);
    naive::assert_iterators(tree);
    naive::assert_speakers(tree);
    naive::assert_node_at(&source, tree);
    naive::assert_sentences(&source, tree);
    naive::assert_positions(&source);
    // One line that is too long to be counted from its start.
    if !source.is_empty() && source.len() < 128 {
        naive::assert_positions(&source.repeat(6000 / source.len()));
    }
});
