//! Every fixture under `tests/fixtures`: what it is parsed to, and that this is what a reader sees.
//!
//! Each fixture is an invented transcript (`.txt`) with an annotation written by hand (`.jsonl`).
//! The snapshots under `tests/snapshots` hold the tree and the diagnostics. To make them anew, then
//! to review them:
//!
//! ```console
//! $ INSTA_UPDATE=always cargo test --test fixtures snapshots
//! $ git diff tests/snapshots
//! ```

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use newscast::{Block, Byline, BylineKind, LineIndex, Phrase, QuoteBlock, Severity, Transcript};
use serde_json::{Value, json};

mod outline;

use outline::outline;

const FOLDERS: [&str; 2] = ["valid", "invalid"];

/// Fixtures of which the parse is known to differ from the annotation, and why. A line that is no
/// longer needed fails the test.
const DIFFERENT: &[(&str, &str)] = &[
    (
        "korean-mbn-stand-up-sign-off",
        "the sign-off is inside the quotation marks of the stand-up: it is part of the quote, and \
         one text is in one block only",
    ),
    ("korean-hard-wrapped", "open: a sentence that ends with its line ends the paragraph"),
    ("korean-mbc-regional-anc-vcr", "open: a sentence that ends with its line ends the paragraph"),
    ("korean-mbn-stops-stripped", "open: without full stops the line before joins the byline"),
];

struct Fixture {
    name: String,
    path: PathBuf,
    text: String,
}

impl Fixture {
    /// The fixtures of a folder, in order of their names.
    fn all(folder: &str) -> Vec<Self> {
        let mut fixtures: Vec<Self> = files(&root().join("fixtures").join(folder), "txt")
            .into_iter()
            .map(|path| Self { name: stem(&path), text: read(&path), path })
            .collect();
        fixtures.sort_by(|a, b| a.name.cmp(&b.name));
        assert!(!fixtures.is_empty(), "no fixtures in {folder}");
        fixtures
    }

    fn annotation(&self) -> Vec<Value> {
        read(&self.path.with_extension("jsonl"))
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{}: {e}", self.name)))
            .filter(|value: &Value| value["kind"] != "note")
            .collect()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a file has a name").to_string_lossy().into_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The longest fixture that Miri looks at, in bytes: it is a thousand times slower.
const SMALL: usize = 140;

/// Runs a check on every fixture of both folders and reports all that fail.
fn each(check: impl Fn(&str, &Fixture) -> Result<(), String>) {
    let mut failed = String::new();
    let mut count = 0;
    for folder in FOLDERS {
        for fixture in
            Fixture::all(folder).into_iter().filter(|f| !cfg!(miri) || f.text.len() <= SMALL)
        {
            if let Err(error) = check(folder, &fixture) {
                count += 1;
                writeln!(failed, "{folder}/{}: {error}", fixture.name).unwrap();
            }
        }
    }
    assert!(failed.is_empty(), "{count} fixtures failed:\n{failed}");
}

#[test]
fn snapshots_hold_the_tree_and_the_diagnostics() {
    each(|folder, fixture| {
        let mut settings = insta::Settings::new();
        settings.set_snapshot_path(root().join("snapshots").join(folder));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_input_file(&fixture.path);
        let shown = shown(&fixture.text);
        catch_unwind(AssertUnwindSafe(|| {
            settings.bind(|| insta::assert_snapshot!(&*fixture.name, shown));
        }))
        .map_err(|_| "differs from its snapshot, see above".to_owned())
    });
}

/// The tree, and below a rule the rendered diagnostics.
fn shown(text: &str) -> String {
    let parsed = newscast::parse(text);
    let mut shown = outline(parsed.transcript());
    let index = LineIndex::new(text);
    for diagnostic in parsed.diagnostics() {
        write!(shown, "\n{}\n", diagnostic.render_with(&index)).unwrap();
    }
    shown
}

#[test]
fn every_snapshot_has_its_fixture() {
    for folder in FOLDERS {
        let names: BTreeSet<String> = Fixture::all(folder).into_iter().map(|f| f.name).collect();
        let snapshots: BTreeSet<String> =
            files(&root().join("snapshots").join(folder), "snap").iter().map(|p| stem(p)).collect();
        let odd: Vec<_> = snapshots.symmetric_difference(&names).collect();
        assert!(odd.is_empty(), "a fixture or a snapshot without the other in {folder}: {odd:?}");
    }
}

#[test]
fn valid_fixtures_have_no_error_and_invalid_ones_have() {
    each(|folder, fixture| {
        let parsed = newscast::parse(&fixture.text);
        let errors = parsed.diagnostics().iter().filter(|d| d.severity() == Severity::Error);
        let codes: Vec<_> = errors.map(|d| d.code().as_str()).collect();
        let strict = parsed.clone().into_result().is_ok();
        if strict != codes.is_empty() {
            return Err(format!("into_result is at odds with the diagnostics {codes:?}"));
        }
        match (folder, strict) {
            ("valid", false) => Err(format!("has errors: {codes:?}")),
            ("invalid", true) => Err("has no error".to_owned()),
            _ => Ok(()),
        }
    });
}

#[test]
fn the_guarantees_hold() {
    each(|_, fixture| {
        newscast::validate::check(&fixture.text).map_err(|violation| violation.to_string())?;
        // The tree alone is enough to print it.
        let printed = newscast::parse(&fixture.text).transcript().to_text();
        printed.map(drop).map_err(|error| error.to_string())
    });
}

#[cfg(feature = "serde")]
#[test]
fn json_out_and_in_is_equal() {
    each(|_, fixture| {
        let parsed = newscast::parse(&fixture.text);
        let json = serde_json::to_string(parsed.transcript()).map_err(|e| e.to_string())?;
        let again: Transcript<'_> = serde_json::from_str(&json).map_err(|e| e.to_string())?;
        if &again != parsed.transcript() {
            return Err("the tree comes back changed".to_owned());
        }
        let json = serde_json::to_string(parsed.diagnostics()).map_err(|e| e.to_string())?;
        let again: Vec<newscast::Diagnostic> =
            serde_json::from_str(&json).map_err(|e| e.to_string())?;
        if again != parsed.diagnostics() {
            return Err("the diagnostics come back changed".to_owned());
        }
        Ok(())
    });
}

/// Some fixtures are about their bytes: an editor or a checkout that changes them makes the tests
/// pass for nothing.
#[test]
fn line_ends_and_invisible_characters_are_as_written() {
    let bytes = |name: &str| read(&root().join("fixtures").join(name));
    let crlf =
        |text: &str| text.contains("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']);
    assert!(crlf(&bytes("valid/korean-crlf.txt")));
    assert!(crlf(&bytes("valid/english-crlf.txt")));
    assert!(crlf(&bytes("invalid/english-unclosed-crlf.txt")));
    assert!(bytes("valid/korean-cr.txt").contains('\r'));
    assert!(!bytes("valid/korean-cr.txt").contains('\n'));
    assert!(bytes("valid/korean-bom.txt").starts_with('\u{FEFF}'));
    assert!(bytes("valid/english-bom-nbsp-zwsp.txt").starts_with('\u{FEFF}'));
    for invisible in ['\u{A0}', '\u{200B}'] {
        assert!(bytes("valid/english-bom-nbsp-zwsp.txt").contains(invisible));
        assert!(bytes("valid/korean-nbsp-zwsp.txt").contains(invisible));
    }
}

#[test]
fn the_parse_is_what_the_annotation_says() {
    let known = |name: &str| DIFFERENT.iter().any(|(different, _)| *different == name);
    each(|_, fixture| {
        let expected = fixture.annotation();
        let found = annotate(newscast::parse(&fixture.text).transcript());
        match (difference(&expected, &found), known(&fixture.name)) {
            (Some(difference), false) => Err(difference),
            (None, true) => Err("is listed as different, but is not".to_owned()),
            _ => Ok(()),
        }
    });
}

#[test]
fn known_differences_name_fixtures() {
    let all: BTreeSet<String> =
        FOLDERS.iter().flat_map(|folder| Fixture::all(folder)).map(|f| f.name).collect();
    for (name, reason) in DIFFERENT {
        assert!(all.contains(*name), "no fixture {name}");
        assert!(!reason.is_empty(), "no reason for {name}");
    }
}

/// The first place where the annotation and what was found differ.
fn difference(expected: &[Value], found: &[Value]) -> Option<String> {
    let at = expected.iter().zip(found).position(|(a, b)| !same(a, b));
    let at =
        at.or_else(|| (expected.len() != found.len()).then_some(expected.len().min(found.len())))?;
    let shown =
        |list: &[Value]| list.get(at).map_or_else(|| "nothing".to_owned(), Value::to_string);
    Some(format!("entry {}\n  expected {}\n  found    {}", at + 1, shown(expected), shown(found)))
}

/// Whether two entries say the same. A head without words has no paragraph or an empty one.
fn same(expected: &Value, found: &Value) -> bool {
    let mut expected = expected.clone();
    if expected["kind"] == "quote" && expected["start"] == "" && found["start"] == "" {
        expected["paragraphs"] = found["paragraphs"].clone();
    }
    expected == *found
}

/// What is annotated of a tree, in document order.
fn annotate(transcript: &Transcript<'_>) -> Vec<Value> {
    let mut found = Vec::new();
    for section in &transcript.sections {
        if let Some(marker) = &section.marker {
            found.push(json!({ "kind": "marker", "text": folded(&marker.text) }));
        }
        for block in &section.blocks {
            match block {
                Block::Byline(node) => found.push(byline(node)),
                Block::Quote(node) => found.push(quote(node)),
                Block::Credits(node) => {
                    found.push(json!({ "kind": "credits", "text": folded(&node.text) }));
                }
                _ => {}
            }
        }
    }
    found
}

fn byline(node: &Byline<'_>) -> Value {
    let form = match node.kind {
        BylineKind::Toss => "toss",
        BylineKind::SignOff => "signoff",
        BylineKind::Printed => "printed",
        other => panic!("no form for {other:?}"),
    };
    let names: Vec<String> = node.reporters.iter().map(|name| folded(name.as_str())).collect();
    let reporter = if names.is_empty() { Value::Null } else { names.join(", ").into() };
    json!({ "kind": "byline", "form": form, "reporter": reporter, "text": folded(&node.text) })
}

fn quote(node: &QuoteBlock<'_>) -> Value {
    let notes: Vec<String> = node.notes().iter().map(Phrase::as_str).map(folded).collect();
    let said: Vec<char> = folded(&node.text()).chars().collect();
    json!({
        "kind": "quote",
        "name": node.name().map(folded),
        "title": node.title().map(folded),
        "notes": notes,
        "start": said[..said.len().min(30)].iter().collect::<String>(),
        "end": said[said.len().saturating_sub(30)..].iter().collect::<String>(),
        "closed": node.is_closed(),
        "paragraphs": node.paragraphs.len(),
    })
}

/// The text with its white space folded to single blanks.
fn folded(text: &str) -> String {
    text.replace('\u{200B}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}
