//! Work grows as the text does, on any text.
//!
//! For every hostile family and everything that walks a whole text, the instructions for a byte at
//! eight times a size are no more than a quarter above those at the size. (They may be fewer: where
//! the grammar looks ahead, but no further than some bound, a short text pays most.) Instructions
//! are counted by valgrind, so the result is the same on a busy machine. Without valgrind the tests
//! say so and pass; with `NEWSCAST_REQUIRE_VALGRIND` set they fail.
//!
//! `NEWSCAST_FAMILY=head-` looks at the families of these names alone; `-- --nocapture` prints all
//! counts.

mod callgrind;
mod hostile;

use std::env;
use std::hint::black_box;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use callgrind::{Failure, counted};
use hostile::splits::SPLITS;
use hostile::{FAMILIES, Family};
use newscast::{LineIndex, Span, Unit};

/// What a byte of the large text may cost more than one of the small text.
const TOLERANCE: f64 = 0.25;

/// As many instructions for a byte are no growth: copying costs some, depending on the length.
const FLOOR: f64 = 4.0;

/// A watchdog, no measure: a text takes milliseconds. One that takes so long even on a busy machine
/// has no end, and counting it would take hours.
const ENDLESS: Duration = Duration::from_secs(120);

/// What is done with a text, each with its name.
type Works<'t> = Vec<(&'static str, Box<dyn FnMut() + 't>)>;

/// Things of which the instructions are counted.
struct Things {
    /// The test.
    name: &'static str,
    /// Bytes of the small text, and of the large one.
    sizes: [usize; 2],
    families: &'static [Family],
    works: fn(&str) -> Works<'_>,
}

const PARSING: Things = Things {
    name: "parsing",
    sizes: [4 << 10, 32 << 10],
    families: FAMILIES,
    works: |text| {
        // All diagnostics: with the usual bound on their number, a long text costs less for a byte.
        let options = newscast::ParseOptions::new().max_diagnostics(usize::MAX);
        // A line that ends is looked at differently from a text that ends.
        let line = format!("{text}\n");
        vec![
            (
                "parse",
                Box::new(move || {
                    black_box(options.parse(black_box(text)));
                }),
            ),
            (
                "parse line",
                Box::new(move || {
                    black_box(options.parse(black_box(&line)));
                }),
            ),
        ]
    },
};

const TREES: Things = Things {
    name: "printing_walking_indexing_and_splitting",
    sizes: [4 << 10, 32 << 10],
    families: FAMILIES,
    works: |text| {
        let tree = newscast::parse(text).into_parts().0;
        let [printed, walked, indexed] = [(); 3].map(|()| tree.clone());
        vec![
            (
                "print",
                Box::new(move || {
                    black_box(printed.to_text().is_ok());
                }),
            ),
            (
                "walk",
                Box::new(move || {
                    black_box(walked.stories().count());
                    black_box(walked.nodes().count());
                    black_box(walked.narration());
                    black_box(walked.plain_text());
                    black_box(walked.reporter());
                    black_box(walked.quotes().map(|quote| quote.text().len()).sum::<usize>());
                }),
            ),
            (
                "speakers",
                Box::new(move || {
                    let speakers = indexed.speakers();
                    black_box(speakers.get("Smith").is_some());
                    black_box(speakers.len());
                }),
            ),
            (
                "sentences",
                Box::new(move || {
                    black_box(newscast::sentences(black_box(text)).count());
                    black_box(newscast::words(black_box(text)).count());
                    for paragraph in tree.paragraphs() {
                        let sentences = paragraph.sentences();
                        black_box(sentences.map(|one| one.words().count()).sum::<usize>());
                    }
                }),
            ),
        ]
    },
};

/// Places all over a text, in every unit and back. The texts are larger, for a look-up may read
/// some KiB.
const PLACING: Things = Things {
    name: "placing",
    sizes: [12 << 10, 96 << 10],
    families: FAMILIES,
    works: |text| {
        vec![(
            "places",
            Box::new(move || {
                let index = LineIndex::new(black_box(text));
                let floor = |at| (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
                for start in (0..text.len()).step_by(509).map(floor) {
                    let end = floor(text.len().min(start + 97));
                    let span = Span::new(start, end).expect("in order");
                    for unit in [Unit::Byte, Unit::CodePoint, Unit::Utf16, Unit::Grapheme] {
                        let range = index.range(span, unit).expect("a span of the text");
                        black_box(index.offset(range.start, unit));
                        let count = index.document_offset(start, unit).expect("a place");
                        black_box(index.byte_offset(count, unit));
                    }
                }
            }),
        )]
    },
};

/// Splitting alone, on what sentences and words end with.
const SPLITTING: Things = Things {
    name: "splitting",
    sizes: [4 << 10, 32 << 10],
    families: SPLITS,
    works: |text| {
        vec![
            (
                "sentences",
                Box::new(move || {
                    black_box(newscast::sentences(black_box(text)).count());
                }),
            ),
            (
                "words",
                Box::new(move || {
                    black_box(newscast::words(black_box(text)).count());
                }),
            ),
        ]
    },
};

/// The families to look at.
fn families(things: &Things) -> Vec<&'static Family> {
    let wanted = env::var("NEWSCAST_FAMILY").unwrap_or_default();
    things.families.iter().filter(|family| family.name.contains(&wanted)).collect()
}

/// In the counted run: does the work. Else: starts that run and looks at what it counted.
fn grows(things: &'static Things) {
    let families = families(things);
    if callgrind::inside() {
        for family in families {
            for bytes in things.sizes {
                for (_, mut work) in (things.works)(&family.text(bytes)) {
                    counted(&mut *work);
                }
            }
        }
        return;
    }
    ends(things, families.clone());
    let name = things.name;
    let arguments = ["--exact", name, "--test-threads=1"];
    let counts = match callgrind::run(name, &arguments) {
        Ok(counts) => counts,
        Err(Failure::Missing) if env::var_os("NEWSCAST_REQUIRE_VALGRIND").is_none() => {
            eprintln!("SKIPPED: growth of `{name}` is not tested, for valgrind is not installed");
            return;
        }
        Err(failure) => panic!("growth of `{name}` cannot be tested: {failure:?}"),
    };
    let works: Vec<_> = (things.works)("a").into_iter().map(|(work, _)| work).collect();
    assert_eq!(
        counts.len(),
        families.len() * things.sizes.len() * works.len(),
        "one count for every text and work"
    );
    let mut table = String::new();
    let mut broken = String::new();
    for (family, counts) in families.iter().zip(counts.chunks(things.sizes.len() * works.len())) {
        let (small, large) = counts.split_at(works.len());
        for (work, (&small, &large)) in works.iter().zip(small.iter().zip(large)) {
            let at_n = for_a_byte(family, things.sizes[0], small);
            let at_8n = for_a_byte(family, things.sizes[1], large);
            let line = format!(
                "{work:10} {:36} {at_n:9.1} {at_8n:9.1} {:6.3}\n",
                family.name.escape_debug().to_string(),
                at_8n / at_n
            );
            table.push_str(&line);
            if at_8n > at_n * (1.0 + TOLERANCE) + FLOOR {
                broken.push_str(&line);
            }
        }
    }
    println!("{name}: instructions for a byte\n{table}");
    assert!(broken.is_empty(), "{name} does not grow as the text does:\n{broken}");
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
fn for_a_byte(family: &Family, size: usize, count: u64) -> f64 {
    count as f64 / family.text(size).len() as f64
}

/// Does all the work once, uncounted.
fn ends(things: &'static Things, families: Vec<&'static Family>) {
    let (done, wait) = channel();
    let names: Vec<_> = families.iter().map(|family| family.name).collect();
    let worker = thread::spawn(move || {
        for family in families {
            for (_, mut work) in (things.works)(&family.text(things.sizes[1])) {
                work();
            }
            if done.send(()).is_err() {
                break;
            }
        }
    });
    for name in names {
        let ended = wait.recv_timeout(ENDLESS).is_ok();
        assert!(ended, "{}: {name} does not end, or not soon", things.name);
    }
    worker.join().expect("no panic");
}

#[test]
fn parsing() {
    grows(&PARSING);
}

#[test]
fn printing_walking_indexing_and_splitting() {
    grows(&TREES);
}

#[test]
fn splitting() {
    grows(&SPLITTING);
}

#[test]
fn placing() {
    grows(&PLACING);
}

/// One line of 20 MB, in which little that was learnt of a stretch holds for the next.
#[test]
fn a_line_of_twenty_megabytes() {
    let families =
        ["stretch-bracket-before-byline", "stretch-korean-bracket", "stretch-toss-forms"];
    for name in families {
        let family = FAMILIES.iter().find(|family| family.name == name).expect("a family");
        let mut text = family.text(20_000_000);
        assert!(!text.contains('\n'));
        text.push('\n');
        let (done, wait) = channel();
        let length = text.len();
        thread::spawn(move || {
            let parsed = newscast::parse(&text);
            // Nobody listens where it took too long.
            let _ = done.send(parsed.transcript().span.range());
        });
        let span = wait.recv_timeout(5 * ENDLESS).expect("an end");
        assert_eq!(span.start, 0, "{name}");
        assert!(length - span.end <= 2, "{name}");
    }
}
