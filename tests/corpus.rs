//! The guarantees on every transcript under `../shared/corpus`, where that is there.

use std::fs;
use std::path::{Path, PathBuf};

fn transcripts() -> Vec<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let mut found = Vec::new();
    let mut folders = vec![corpus.clone()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.map(|entry| entry.expect("the folder can be read").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "txt") {
                found.push(path);
            }
        }
    }
    assert_eq!(corpus.is_dir(), !found.is_empty(), "a corpus has transcripts");
    found.sort();
    found
}

fn each(check: impl Fn(&str) -> Result<(), String>) {
    let transcripts = transcripts();
    println!("{} transcripts", transcripts.len());
    let failed: Vec<String> = transcripts
        .iter()
        .filter_map(|path| {
            let text = fs::read_to_string(path).expect("a transcript is UTF-8");
            check(&text).err().map(|error| format!("{}: {error}", path.display()))
        })
        .collect();
    assert!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn the_guarantees_hold() {
    each(|text| newscast::validate::check(text).map_err(|violation| violation.to_string()));
}

#[test]
fn every_diagnostic_can_be_rendered() {
    each(|text| {
        let index = newscast::LineIndex::new(text);
        for diagnostic in newscast::parse(text).diagnostics() {
            if diagnostic.render(text).to_string() != diagnostic.render_with(&index).to_string() {
                return Err(format!("{} is rendered in two ways", diagnostic.code()));
            }
        }
        Ok(())
    });
}

#[cfg(feature = "serde")]
#[test]
fn json_out_and_in_is_equal() {
    each(|text| {
        let parsed = newscast::parse(text);
        let json = serde_json::to_string(parsed.transcript()).map_err(|e| e.to_string())?;
        let again: newscast::Transcript<'_> =
            serde_json::from_str(&json).map_err(|e| e.to_string())?;
        if &again == parsed.transcript() { Ok(()) } else { Err("comes back changed".to_owned()) }
    });
}
