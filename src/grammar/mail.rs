//! Mail addresses: `holm@example.com`, alone or in brackets.

use nom::bytes::{tag, take_while1};
use nom::combinator::recognize;

use super::rule::{Rule, read_all};

/// `address := { letter | digit | '.' | '_' | '-' | '+' } '@' { letter | digit | '.' | '-' }`
pub(super) fn address<'a>() -> impl Rule<'a, &'a str> {
    let local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let domain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    recognize((take_while1(local), tag("@"), take_while1(domain)))
}

/// Whether the text is a mail address and nothing else.
pub(super) fn is_address(text: &str) -> bool {
    // Some databases have blanks in place of the full stops.
    let loose = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | ' ');
    text.len() <= 80
        && read_all(recognize((take_while1(loose), tag("@"), take_while1(loose))), text).is_some()
}
