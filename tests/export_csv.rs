//! CSV after RFC 4180: cells with commas, quotation marks and line breaks come back as they were.
#![cfg(feature = "csv")]

use newscast::LineIndex;
use newscast::export::csv::{COLUMNS, write};

fn table(text: &str) -> String {
    let mut out = Vec::new();
    write(newscast::parse(text).transcript(), &LineIndex::new(text), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn by_hand() {
    let text = "[Anchor]\n\nRain.\n\nReporter Ida Holm has the details.\n\n[Reporter]\n\n\
        [Ana Ruiz/Pilot, retired: She said \"no\".\n\nTwice.]\n\n[이바다: 비가\n옵니다.]";
    assert_eq!(
        table(text),
        "name,title,text,reporter,start,end\r\n\
         Ana Ruiz,\"Pilot, retired\",\"She said \"\"no\"\". Twice.\",Ida Holm,65,114\r\n\
         이바다,,\"비가\n옵니다.\",Ida Holm,116,130\r\n"
    );
}

#[test]
fn no_quote_gives_the_names_alone() {
    assert_eq!(table("It rained."), "name,title,text,reporter,start,end\r\n");
}

#[test]
fn read_by_another_reader() {
    let text = "[Ana Ruiz/\"Pilot\": One, two;\r\nthree.]\r\n\r\n[=1+1/Clerk: Sums.]";
    let table = table(text);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    assert_eq!(reader.headers().unwrap(), COLUMNS[..]);
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows[0], ["Ana Ruiz", "\"Pilot\"", "One, two;\r\nthree.", "", "0", "37"][..]);
    assert_eq!(rows[1], ["=1+1", "Clerk", "Sums.", "", "41", "60"][..]);
}
