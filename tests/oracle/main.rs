//! The parser and the oracle of the core form agree on the transcripts that the oracle accepts.

#[expect(unreachable_pub, reason = "the fuzz crate has this file too, as a public module")]
mod core_form;

use core_form::{Said, compare, item};

const SEED: &str = include_str!("../../fuzz/seeds/core-form.txt");
const KOREAN: &str = include_str!("../../fuzz/seeds/core-form-korean.txt");

#[test]
fn the_seeds_are_of_the_core_form_and_read_alike() {
    assert!(compare(SEED));
    assert!(compare(KOREAN));
}

#[test]
fn the_oracle_reads_what_stands_there() {
    let item = item(SEED).unwrap();
    assert_eq!(item.toss.reporter, "Ida Holm");
    assert_eq!(item.lead.len(), 2);
    assert_eq!(
        item.report[1],
        Said::Quote {
            name: "Ana Ruiz".into(),
            title: Some("Harbour master".into()),
            paragraphs: vec!["The tide was late.".into(), "(Did you wait?) We all did.".into()],
        }
    );
    assert_eq!(item.sign_off.unwrap().reporter, "Ida Holm");
}

#[test]
fn the_oracle_refuses_what_is_not_of_the_core_form() {
    for text in ["", "Rain fell.", "Rain fell all day.\n\nIda Holm reports.\n\nRain fell all day."]
    {
        assert!(item(text).is_none(), "{text:?}");
    }
}
