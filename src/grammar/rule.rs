//! What all rules share: the shape of a nom rule, and its error.

use nom::error::{ErrorKind, ParseError};
use nom::{IResult, Parser};

/// A nom rule over text that gives an `O`.
pub(super) trait Rule<'a, O>: Parser<&'a str, Output = O, Error = Missed> {}

impl<'a, O, P: Parser<&'a str, Output = O, Error = Missed>> Rule<'a, O> for P {}

/// A rule does not hold here. That is all a caller needs: it tries the next rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Missed;

impl<'a> ParseError<&'a str> for Missed {
    fn from_error_kind(_: &'a str, _: ErrorKind) -> Self {
        Self
    }

    fn append(_: &'a str, _: ErrorKind, other: Self) -> Self {
        other
    }
}

/// What `rule` reads at the start of `text`, and the text behind it.
pub(super) fn read<'a, O>(mut rule: impl Rule<'a, O>, text: &'a str) -> Option<(O, &'a str)> {
    let result: IResult<&'a str, O, Missed> = rule.parse_complete(text);
    result.ok().map(|(rest, output)| (output, rest))
}

/// What `rule` reads when it reads all of `text`.
pub(super) fn read_all<'a, O>(rule: impl Rule<'a, O>, text: &'a str) -> Option<O> {
    read(rule, text).and_then(|(output, rest)| rest.is_empty().then_some(output))
}
