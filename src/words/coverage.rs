//! Every row of the tables that a broadcaster may need has a fixture that is read by it.
//!
//! The fixtures are parsed, and a row counts only where the tree shows its use: a marker word in a
//! marker, a staff word in a staff line, an outlet in a byline. General words of a language
//! (surnames, particles, words of clauses) are not rows of a broadcaster and not asked for.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use super::english::{
    CASTERS, CLOSINGS, CONNECTIONS, HANDOVER_ENDS, HANDOVER_STARTS, HERE_IS, LEAD_INS, LOOKS_INTO,
    OPENINGS, REPORT_TOGETHER, REPORTER_WORDS, REPORTING_STARTS, REPORTS, SIGN_OFFS, SO_FAR,
    THANKS_STARTS, WENT_THERE,
};
use super::korean::{HANDOVER_VERBS, REPORTER_KINDS, REPORTERS, TEAM_LEADERS, THANKS};
use super::{LANGUAGES, Language, outlet, same, starts_with};
use crate::tree::{Block, BylineKind, Transcript};

/// What the trees of all fixtures hold, kind by kind.
#[derive(Default)]
struct Seen {
    /// Insides of markers, without a number behind them.
    markers: Vec<String>,
    /// Tags of quotes.
    tags: Vec<String>,
    /// Roles of staff lines.
    roles: Vec<String>,
    /// Sentences of tosses.
    tosses: Vec<String>,
    /// Sentences of sign-offs.
    sign_offs: Vec<String>,
    /// Lines of printed bylines.
    printed: Vec<String>,
    /// Page furniture.
    unparsed: Vec<String>,
    /// Narration.
    narration: Vec<String>,
}

impl Seen {
    /// `None` in the published package.
    fn in_fixtures() -> io::Result<Option<Self>> {
        let Some(texts) = fixtures()? else { return Ok(None) };
        let mut seen = Self::default();
        for text in &texts {
            seen.add(crate::parse(text).transcript());
        }
        Ok(Some(seen))
    }

    fn add(&mut self, transcript: &Transcript<'_>) {
        for section in transcript.sections() {
            if let Some(marker) = &section.marker {
                let label = marker.text.trim_matches(|c: char| !c.is_alphanumeric());
                let label = label.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
                self.markers.push(label.to_owned());
            }
            for block in &section.blocks {
                self.add_block(block);
            }
        }
    }

    fn add_block(&mut self, block: &Block<'_>) {
        match block {
            Block::Quote(quote) => self.tags.extend(quote.tag.as_ref().map(ToString::to_string)),
            Block::Byline(byline) => match byline.kind {
                BylineKind::Toss => &mut self.tosses,
                BylineKind::SignOff => &mut self.sign_offs,
                BylineKind::Printed => &mut self.printed,
            }
            .push(byline.text.to_string()),
            Block::Credits(credits) => {
                self.roles.extend(credits.entries.iter().map(|entry| entry.role.to_string()));
            }
            Block::Unparsed(node) => self.unparsed.push(node.text.to_string()),
            Block::Paragraph(node) => self.narration.push(node.text.to_string()),
        }
    }
}

/// The texts of the fixtures. `None` in the published package, which has none of them.
fn fixtures() -> io::Result<Option<Vec<String>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    if !folder.exists() {
        return Ok(None);
    }
    let mut texts = Vec::new();
    for kind in ["valid", "invalid"] {
        for entry in fs::read_dir(folder.join(kind))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "txt") {
                texts.push(fs::read_to_string(path)?);
            }
        }
    }
    Ok(Some(texts))
}

/// The staff words that a role is made of, each the longest that fits.
fn staff_words<'r>(role: &'r str) -> Vec<&'r str> {
    let longest = |rest: &str| {
        let words = LANGUAGES.iter().flat_map(|language| language.staff);
        words.filter(|word| starts_with(rest, word)).map(|word| word.len()).max()
    };
    let mut found: Vec<&'r str> = Vec::new();
    for mut word in role.split(|c: char| !(c.is_alphanumeric() || c == '-')) {
        while let Some(length) = longest(word) {
            found.push(&word[..length]);
            word = &word[length..];
        }
    }
    found
}

/// Whether one of `texts` holds `words`, in Latin letters as words of their own.
fn says(texts: &[String], words: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric();
    let words = words.to_ascii_lowercase();
    texts.iter().map(|text| text.to_ascii_lowercase()).any(|text| {
        text.match_indices(&words).any(|(at, _)| {
            let starts = !words.starts_with(latin) || !text[..at].ends_with(latin);
            let ends = !words.ends_with(latin) || !text[at + words.len()..].starts_with(latin);
            starts && ends
        })
    })
}

fn begins(texts: &[String], start: &str) -> bool {
    texts.iter().any(|text| starts_with(text, start))
}

/// Whether a sign-off or a printed byline names this outlet, and no longer one at that place.
fn signed_by(seen: &Seen, row: &str) -> bool {
    seen.sign_offs.iter().chain(&seen.printed).any(|text| {
        text.char_indices().any(|(at, _)| {
            !text[..at].ends_with(char::is_alphanumeric) && outlet(&text[at..]) == Some(row)
        })
    })
}

#[test]
#[cfg_attr(miri, ignore = "all fixtures take hours under Miri")]
fn every_row_has_a_fixture() {
    let Some(seen) = Seen::in_fixtures().unwrap() else { return };
    let mut missing = BTreeSet::new();
    let mut check = |table: &'static str, row: &'static str, found: bool| {
        if !found {
            missing.insert((table, row));
        }
    };
    for Language {
        markers,
        quote_tags,
        staff,
        staff_reporters,
        furniture_phrases,
        furniture_starts,
        furniture_notices,
        furniture_words,
        outlets,
    } in LANGUAGES
    {
        for row in *markers {
            check("markers", row.word, seen.markers.iter().any(|label| same(row.word, label)));
        }
        for row in *quote_tags {
            check("quote_tags", row, seen.tags.iter().any(|tag| same(row, tag)));
        }
        for row in *staff {
            let used =
                |role: &String| staff_words(role).iter().any(|w| w.eq_ignore_ascii_case(row));
            check("staff", row, seen.roles.iter().any(used));
        }
        for row in *staff_reporters {
            let role = |text: &String| same(row, text);
            let printed = seen.printed.iter().any(|text| {
                text.split_once([':', '：', ';', 'ㅣ', '|'])
                    .is_some_and(|(role, _)| same(row, role.trim_start_matches(['(', '['])))
            });
            check("staff_reporters", row, printed || seen.roles.iter().any(role));
        }
        for row in *furniture_phrases {
            check("furniture_phrases", row, begins(&seen.unparsed, row));
        }
        for row in *furniture_starts {
            check("furniture_starts", row, begins(&seen.unparsed, row));
        }
        for (table, rows) in
            [("furniture_notices", furniture_notices), ("furniture_words", furniture_words)]
        {
            for row in *rows {
                check(
                    table,
                    row,
                    seen.unparsed
                        .iter()
                        .any(|text| text.to_lowercase().contains(&row.to_lowercase())),
                );
            }
        }
        for row in *outlets {
            check("outlets", row, signed_by(&seen, row));
        }
    }
    assert_none(&missing);
}

#[test]
#[cfg_attr(miri, ignore = "all fixtures take hours under Miri")]
fn every_row_of_sentences_has_a_fixture() {
    let Some(seen) = Seen::in_fixtures().unwrap() else { return };
    let mut missing = BTreeSet::new();
    let mut check = |table: &'static str, row: &'static str, found: bool| {
        if !found {
            missing.insert((table, row));
        }
    };
    for (table, rows, found) in [
        ("REPORTER_WORDS", REPORTER_WORDS, &seen.tosses),
        ("REPORTS", REPORTS, &seen.tosses),
        ("REPORT_TOGETHER", REPORT_TOGETHER, &seen.tosses),
        ("LOOKS_INTO", LOOKS_INTO, &seen.tosses),
        ("WENT_THERE", WENT_THERE, &seen.tosses),
        ("CASTERS", CASTERS, &seen.tosses),
        ("CONNECTIONS", CONNECTIONS, &seen.tosses),
        ("HERE_IS", &HERE_IS, &seen.tosses),
        ("HANDOVER_ENDS", HANDOVER_ENDS, &seen.tosses),
        ("REPORTERS", &REPORTERS, &seen.tosses),
        ("REPORTER_KINDS", REPORTER_KINDS, &seen.tosses),
        ("HANDOVER_VERBS", HANDOVER_VERBS, &seen.tosses),
        ("THANKS", THANKS, &seen.narration),
        ("THANKS_STARTS", THANKS_STARTS, &seen.narration),
    ] {
        for row in rows {
            check(table, row, says(found, row));
        }
    }
    for (table, rows, found) in [
        ("HANDOVER_STARTS", HANDOVER_STARTS, &seen.tosses),
        ("LEAD_INS", LEAD_INS, &seen.tosses),
        ("OPENINGS", OPENINGS, &seen.tosses),
        ("SIGN_OFFS", SIGN_OFFS, &seen.sign_offs),
        ("CLOSINGS", CLOSINGS, &seen.sign_offs),
        ("SO_FAR", &SO_FAR, &seen.sign_offs),
        ("REPORTING_STARTS", &REPORTING_STARTS, &seen.sign_offs),
    ] {
        for row in rows {
            check(table, row, begins(found, row));
        }
    }
    for (role, verb) in TEAM_LEADERS {
        let both = |text: &String| text.contains(role) && text.contains(verb);
        check("TEAM_LEADERS", role, seen.tosses.iter().any(both));
    }
    assert_none(&missing);
}

#[track_caller]
fn assert_none(missing: &BTreeSet<(&str, &str)>) {
    let rows: Vec<String> =
        missing.iter().map(|(table, row)| format!("{table}: {row:?}")).collect();
    assert!(rows.is_empty(), "{} rows have no fixture:\n{}", rows.len(), rows.join("\n"));
}
