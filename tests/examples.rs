//! The examples show what the README says they show, and go on behind a text they cannot read.

#![allow(clippy::duplicate_mod, reason = "the examples share modules")]

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};

#[path = "../examples/inputs/mod.rs"]
#[allow(dead_code)]
mod inputs;
#[path = "../examples/outline.rs"]
#[allow(dead_code)]
mod outline;
#[path = "../examples/who_said_what.rs"]
#[allow(dead_code)]
mod who_said_what;

use inputs::{Inputs, Sample};

const SAMPLE: Sample =
    Sample { name: "examples/fishing.txt", text: include_str!("../examples/fishing.txt") };
const README: &str = include_str!("../README.md");

/// The block of the README that follows this command, without its fence.
fn shown_in_readme(command: &str) -> &'static str {
    let (_, rest) = README.split_once(&format!("$ {command}\n")).expect("the command is there");
    rest.split_once("```").expect("the block ends").0
}

fn run(paths: &[&str], input: &str) -> (String, String, bool) {
    let mut inputs = Inputs::new(paths.iter().map(OsString::from), SAMPLE);
    inputs.between = "\n";
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let all = inputs
        .each(&mut input.as_bytes(), &mut out, &mut errors, |out, name, source| {
            Ok(outline::show(out, name, source)?)
        })
        .unwrap();
    (String::from_utf8(out).unwrap(), String::from_utf8(errors).unwrap(), all)
}

#[test]
fn the_readme_shows_the_outline() {
    let (out, errors, all) = run(&[], "");
    assert_eq!(out, shown_in_readme("cargo run --example outline"));
    assert_eq!((errors.as_str(), all), ("", true));
}

#[test]
fn the_readme_shows_who_said_what() {
    let mut out = Vec::new();
    let Sample { name, text } = SAMPLE;
    who_said_what::show(&mut out, name, text).unwrap();
    let expected = shown_in_readme("cargo run --example who_said_what");
    assert_eq!(String::from_utf8(out).unwrap(), expected);
}

#[test]
fn the_readme_shows_a_diagnostic() {
    let source = "[Ana Ruiz/Harbour master: The tide\n\nis late again.\n";
    let (out, _, _) = run(&["-"], source);
    let rendered = out.split_once("\n\nerror").map(|(_, rest)| format!("error{rest}")).unwrap();
    assert!(README.contains(&rendered), "not in the README:\n{rendered}");
}

#[test]
fn columns_are_aligned_under_hangul() {
    let source = "[윤서율/등대지기: 불이 켜졌습니다.]\n\n[Ana Ruiz/Pilot: At last.]";
    let mut out = Vec::new();
    who_said_what::show(&mut out, "item", source).unwrap();
    let expected = "\
item

Speaker   Title     Quotes  Words
윤서율    등대지기       1      2
Ana Ruiz  Pilot          1      2
";
    assert_eq!(String::from_utf8(out).unwrap(), expected);
}

#[test]
fn a_text_that_cannot_be_read_is_reported_and_the_others_are_shown() {
    let latin_1 = std::env::temp_dir().join(format!("newscast-{}.txt", std::process::id()));
    std::fs::write(&latin_1, b"Kr\xf8n.").unwrap();
    let bad = latin_1.to_str().unwrap();
    let (out, errors, all) = run(&["no-such-item.txt", bad, "-"], "비가 왔습니다.");
    std::fs::remove_file(&latin_1).unwrap();

    let expected = "\
standard input: 1 section, 0 quotes, reporter: nobody named

    1:1  Voice unknown
    1:1    Paragraph  비가 왔습니다.
";
    assert_eq!(out, expected);
    let mut errors = errors.lines();
    assert!(errors.next().unwrap().starts_with("no-such-item.txt: "));
    let expected = format!("{bad}: not UTF-8: the first bad byte is at offset 2");
    assert_eq!(errors.next(), Some(&*expected));
    assert_eq!(errors.next(), None);
    assert!(!all);
}

#[test]
fn a_text_that_cannot_be_shown_is_reported_and_the_next_one_follows() {
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/ferry.txt");
    let mut inputs = Inputs::new(["-", good].map(OsString::from), SAMPLE);
    inputs.between = "--\n";
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let all = inputs.each(&mut "bad".as_bytes(), &mut out, &mut errors, |out, _, source| {
        if source == "bad" {
            return Err("it cannot be done".into());
        }
        Ok(writeln!(out, "{}", &source[..8])?)
    });
    assert!(!all.unwrap());
    assert_eq!(String::from_utf8(out).unwrap(), "--\n[Anchor]\n");
    assert_eq!(String::from_utf8(errors).unwrap(), "standard input: it cannot be done\n");
}

/// The end of a pipe that nobody reads.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_is_an_error_and_no_panic() {
    let mut errors = Vec::new();
    let shown = Inputs::new([], SAMPLE).each(
        &mut io::empty(),
        &mut Closed,
        &mut errors,
        |out, name, source| Ok(outline::show(out, name, source)?),
    );
    assert_eq!(shown.unwrap_err().kind(), ErrorKind::BrokenPipe);
    assert!(errors.is_empty());
}
