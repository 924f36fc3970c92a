//! The phases one by one, through the public API, so that a regression is found where it is.
//!
//! ```text
//! cargo bench --bench phases              all
//! cargo bench --bench phases -- parse     those whose name holds "parse"
//! ```
//!
//! Each text is 256 KiB of one construct and a little narration.

mod phase;
mod texts;

use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

#[divan::bench(args = phase::phases(), sample_count = 30)]
fn phases(bencher: Bencher<'_, '_>, phase: &phase::Phase) {
    let text = phase.text(256 << 10);
    bencher.counter(BytesCount::of_str(&text)).bench_local(phase.work(&text));
}
