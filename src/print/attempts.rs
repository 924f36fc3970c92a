//! What is tried, one after the other, where a piece is read differently.
//!
//! First its gaps, then its signs, then what concerns its neighbours. When nothing of that is right,
//! there is still the layout that the spans tell.

use super::change::{Change, Form, Pieces, Slot};
use super::placed;

/// What joins a piece to its neighbour.
const JOINS: [&str; 3] = ["", " ", "\n"];
/// What else may stand between two pieces: a blank at the end of the line, a gap that no quote goes
/// over, blanks that are none to every rule.
const ODD_GAPS: [&str; 5] = [" \n", " \n\n", "\n\n\n", "\t", "\u{200B}"];

type Attempt = Vec<Change>;

pub(super) fn attempts<'s>(
    pieces: &'s Pieces<'_, '_>,
    piece: usize,
) -> impl Iterator<Item = Attempt> + use<'s> {
    let stages: [fn(&Pieces<'_, '_>, usize) -> Vec<Attempt>; 5] =
        [joined, signed, joined_twice, by_neighbours, signed_twice];
    // A tree that was made by hand has such a text or, very likely, none.
    let most = if placed::is_placed(pieces, piece) { stages.len() } else { 3 };
    stages.into_iter().take(most).flat_map(move |stage| stage(pieces, piece))
}

fn singles(changes: impl IntoIterator<Item = Change>) -> Vec<Attempt> {
    changes.into_iter().map(|change| vec![change]).collect()
}

/// Other gaps before the piece.
fn gaps(pieces: &Pieces<'_, '_>, piece: usize, texts: &[&str]) -> Vec<Change> {
    let slot = Slot { piece, sign: 0 };
    let end = pieces.all().len();
    let texts: &[&str] = match piece {
        0 => &[],
        _ if piece > end => &[],
        // Behind the last piece, a blank may make it what it is.
        _ if piece == end => &[" \n"],
        _ => texts,
    };
    texts.iter().map(|text| Change { slot, text: (*text).to_owned() }).collect()
}

/// Joined to a neighbour.
fn joined(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Attempt> {
    singles(JOINS.iter().flat_map(|text| {
        gaps(pieces, piece + 1, &[text]).into_iter().chain(gaps(pieces, piece, &[text]))
    }))
}

/// With other signs.
fn signed(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Attempt> {
    let mut attempts = singles(signs(pieces, piece));
    attempts.extend(on_lines(pieces, piece));
    attempts
}

/// All paragraphs of the quote on lines one behind the other.
fn on_lines(pieces: &Pieces<'_, '_>, piece: usize) -> Option<Attempt> {
    let quote = pieces.quote(piece).filter(|quote| quote.paragraphs.len() > 2)?;
    let parts = Form::of_quote(quote).parts();
    let first = parts - quote.paragraphs.len() + 1;
    let slots = (first..parts).map(|at| Slot { piece, sign: at + 1 });
    Some(slots.map(|slot| Change { slot, text: "\n".to_owned() }).collect())
}

/// Joined to both neighbours; or the next one is.
fn joined_twice(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Attempt> {
    let mut pairs = Vec::new();
    for piece in [piece, piece + 1] {
        let after = gaps(pieces, piece + 1, &JOINS);
        for before in gaps(pieces, piece, &JOINS) {
            pairs.extend(after.iter().map(|after| vec![before.clone(), after.clone()]));
        }
    }
    pairs
}

/// With a neighbour written otherwise.
fn by_neighbours(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Attempt> {
    let before = piece.checked_sub(1);
    let mut changes = Vec::new();
    changes.extend(before.into_iter().flat_map(|before| gaps(pieces, before, &JOINS)));
    changes.extend(gaps(pieces, piece + 2, &JOINS));
    changes.extend(gaps(pieces, piece + 1, &ODD_GAPS));
    changes.extend(gaps(pieces, piece, &ODD_GAPS));
    changes.extend(signs(pieces, piece + 1));
    changes.extend(before.into_iter().flat_map(|before| signs(pieces, before)));
    singles(changes)
}

/// With two other signs, one behind the other.
fn signed_twice(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Attempt> {
    let changes = signs(pieces, piece);
    let mut pairs = Vec::new();
    for first in &changes {
        let next = changes.iter().filter(|next| next.slot.sign == first.slot.sign + 1);
        pairs.extend(next.map(|next| vec![first.clone(), next.clone()]));
    }
    pairs
}

/// Other signs of the piece.
fn signs(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Change> {
    let Some(quote) = pieces.quote(piece) else { return Vec::new() };
    let form = Form::of_quote(quote);
    let mut changes = Vec::new();
    for (at, plain) in form.signs().enumerate().filter(|&(at, _)| form.is_near_end(at)) {
        let slot = Slot { piece, sign: at + 1 };
        let others = other_signs(plain, at == 0, at == form.parts());
        changes.extend(others.into_iter().map(|text| Change { slot, text }));
    }
    changes
}

/// What may stand in place of a sign of the plain form, which is the `first` of its quote, before
/// its parts, or the `last`, behind them.
fn other_signs(plain: &str, first: bool, last: bool) -> Vec<String> {
    let tight = without_blanks(plain);
    let mut texts = vec![tight.clone()];
    if tight.is_empty() {
        texts.extend(["\n", "/ ", "/", ":"].map(str::to_owned));
    } else {
        if !last {
            texts.push(format!("{tight}\n"));
        }
        if !first {
            let fewer: String = tight.chars().skip(1).collect();
            texts.push(format!("\n{tight}"));
            texts.push(format!("\n\n{tight}"));
            texts.push(format!("/{plain}"));
            if last {
                texts.push(format!("{tight}:"));
            }
            texts.push(format!(":{fewer}"));
            texts.push(fewer);
            // `Name / Title` for `Name(Title)`, and the other way round.
            match tight.strip_prefix(['/', '-']) {
                Some("") => texts.push("(".to_owned()),
                Some(rest) => texts.push(format!("){rest}")),
                None if tight.starts_with('(') => texts.push("/".to_owned()),
                None => {}
            }
        }
        texts.push(format!("{tight} "));
        if first && tight.starts_with('[') {
            // A run of ASCII brackets opens nothing.
            texts.push(tight.replace('[', "［"));
            texts.push(tight.replace('[', "［\n"));
        }
    }
    let mut seen = vec![plain.to_owned()];
    texts.retain(|text| {
        let new = !seen.contains(text);
        seen.push(text.clone());
        new
    });
    texts
}

pub(super) fn without_blanks(signs: &str) -> String {
    signs.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slots and texts of changes.
    fn shown(changes: &[Change]) -> Vec<(usize, usize, &str)> {
        changes.iter().map(|it| (it.slot.piece, it.slot.sign, &*it.text)).collect()
    }

    fn with_pieces(source: &str, check: impl FnOnce(&Pieces<'_, '_>)) {
        check(&Pieces::of(crate::parse(source).transcript()));
    }

    #[test]
    fn a_gap_is_before_a_piece_or_behind_the_last() {
        with_pieces("It rained.\n\nAll day.", |pieces| {
            assert!(gaps(pieces, 0, &JOINS).is_empty());
            assert_eq!(shown(&gaps(pieces, 1, &JOINS)), [(1, 0, ""), (1, 0, " "), (1, 0, "\n")]);
            assert_eq!(shown(&gaps(pieces, 2, &JOINS)), [(2, 0, " \n")]);
            assert!(gaps(pieces, 3, &JOINS).is_empty());
            let joined: Vec<_> = joined(pieces, 1).concat();
            assert_eq!(
                shown(&joined),
                [
                    (2, 0, " \n"),
                    (1, 0, ""),
                    (2, 0, " \n"),
                    (1, 0, " "),
                    (2, 0, " \n"),
                    (1, 0, "\n")
                ]
            );
        });
    }

    #[test]
    fn a_piece_is_joined_to_both_neighbours() {
        with_pieces("One.\n\nTwo.\n\nThree.", |pieces| {
            let pairs = joined_twice(pieces, 1);
            assert_eq!(pairs.len(), 12);
            assert_eq!(shown(&pairs[0]), [(1, 0, ""), (2, 0, "")]);
            assert_eq!(shown(&pairs[1]), [(1, 0, ""), (2, 0, " ")]);
            assert_eq!(shown(&pairs[3]), [(1, 0, " "), (2, 0, "")]);
            assert_eq!(shown(&pairs[9]), [(2, 0, ""), (3, 0, " \n")]);
            assert_eq!(shown(&pairs[11]), [(2, 0, "\n"), (3, 0, " \n")]);
        });
    }

    #[test]
    fn neighbours_are_written_otherwise() {
        with_pieces("One.\n\n[Ana: Two.]\n\nThree.\n\n[Bo: Four.]\n\nFive.", |pieces| {
            let changes = by_neighbours(pieces, 2).concat();
            let slots: Vec<_> = changes.iter().map(|it| (it.slot.piece, it.slot.sign)).collect();
            let mut expected = vec![(1, 0); 3];
            expected.extend([(4, 0); 3]);
            expected.extend([(3, 0); 5]);
            expected.extend([(2, 0); 5]);
            for piece in [3, 1] {
                expected.extend([(piece, 1); 4]);
                expected.extend([(piece, 2); 6]);
                expected.extend([(piece, 3); 7]);
            }
            assert_eq!(slots, expected);
        });
    }

    #[test]
    fn paragraphs_of_a_quote_are_written_on_lines() {
        with_pieces("[Ana: One.\n\nTwo.\n\nThree.]", |pieces| {
            let attempt = on_lines(pieces, 0).unwrap();
            assert_eq!(shown(&attempt), [(0, 3, "\n"), (0, 4, "\n")]);
            assert_eq!(signed(pieces, 0).last(), Some(&attempt));
        });
        with_pieces("[Ana: One.\n\nTwo.]", |pieces| assert_eq!(on_lines(pieces, 0), None));
    }

    #[test]
    fn two_signs_are_changed_one_behind_the_other() {
        with_pieces("[Ana: Yes.]", |pieces| {
            let pairs = signed_twice(pieces, 0);
            // Four for the first sign, six for the second, seven for the last.
            assert_eq!(pairs.len(), 4 * 6 + 6 * 7);
            assert!(pairs.iter().all(|pair| pair[0].slot.sign + 1 == pair[1].slot.sign));
        });
    }

    #[test]
    fn a_sign_has_others_in_its_place() {
        assert_eq!(other_signs("[", true, false), ["[\n", "[ ", "［", "［\n"]);
        assert_eq!(other_signs("<", true, false), ["<\n", "< "]);
        assert_eq!(other_signs(": ", false, false), [":", ":\n", "\n:", "\n\n:", "/: ", ""]);
        assert_eq!(other_signs("]", false, true), ["\n]", "\n\n]", "/]", "]:", ":", "", "] "]);
        assert_eq!(
            other_signs("(", false, false),
            ["(\n", "\n(", "\n\n(", "/(", ":", "", "/", "( "]
        );
        assert_eq!(
            other_signs(" / ", false, false),
            ["/", "/\n", "\n/", "\n\n/", "/ / ", ":", "", "(", "/ "]
        );
        assert_eq!(other_signs("", false, false), ["\n", "/ ", "/", ":"]);
    }

    /// A tree that was made by hand has no layout to go by, and is given up sooner.
    #[test]
    fn what_was_parsed_is_tried_longer() {
        let mut tree = crate::parse("One.\n\nTwo.").into_parts().0;
        let count = |tree: &crate::Transcript<'_>| attempts(&Pieces::of(tree), 1).count();
        let (joined, twice, neighbours) = (6, 3, 6);
        assert_eq!(count(&tree), joined + twice + neighbours);
        let crate::Block::Paragraph(paragraph) = &mut tree.sections[0].blocks[1] else { panic!() };
        paragraph.text = "Longer.".into();
        assert_eq!(count(&tree), joined + twice);
    }
}
