//! The layout that the spans of a parsed tree tell: how far apart its pieces and parts stood.
//!
//! The spans do not tell whether that was blanks or line breaks, nor in what order signs and blanks
//! came: this is what is tried.

use std::ops::Range;

use super::attempts::without_blanks;
use super::change::{Change, Form, Pieces, Slot};
use super::piece::Piece;
use crate::tree::{QuoteBlock, Span};

/// How many pieces are laid out as they were, on each side, and what is tried of that.
const WIDTHS: [(usize, usize, Choices); 6] = [
    (1, usize::MAX, choices),
    (2, usize::MAX, choices),
    (4, usize::MAX, choices),
    (8, FEW_OPTIONS as usize, choices),
    (16, FEW_OPTIONS as usize, uniform),
    (64, FEW_OPTIONS as usize, uniform),
];
/// How many layouts of one slot are tried where many pieces are laid out.
const FEW_OPTIONS: u8 = 4;
/// How many layouts of one width are tried.
const MOST_LAYOUTS: usize = 600;
/// How far apart the pieces are in a whole text, on average, at the most.
const WIDEST: usize = 16;
/// Longer gaps between pieces, and between parts, are cut to this length: no rule looks further.
const LONGEST_GAP: usize = 1024;
const LONGEST_SIGN: usize = 256;

/// The layouts in which all pieces around are as far apart as they were, in wider and wider
/// stretches.
pub(super) fn layouts(pieces: &Pieces<'_, '_>, piece: usize) -> impl Iterator<Item = Vec<Change>> {
    WIDTHS.into_iter().flat_map(move |(width, most, choices)| {
        let options = options(pieces, piece, width, most);
        let choices = choices(&options);
        choices.into_iter().map(move |choice| chosen(&options, choice))
    })
}

/// The layouts in which all pieces of the text are as far apart as they were.
///
/// None where that is much farther than a text is wide: the spans of a tree that was made by hand
/// may say anything.
pub(super) fn everywhere(pieces: &Pieces<'_, '_>) -> impl Iterator<Item = Vec<Change>> + use<> {
    let all = pieces.all();
    let apart = |pair: &[(usize, Piece<'_, '_>)]| {
        distance(pair[0].1.span().end(), pair[1].1.span().start()).min(LONGEST_GAP)
    };
    let blank: usize = all.windows(2).map(apart).sum();
    let near = blank <= WIDEST * all.len();
    let options = if near { options(pieces, 0, all.len(), FEW_OPTIONS.into()) } else { Vec::new() };
    let choices = if near { uniform(&options) } else { Vec::new() };
    choices.into_iter().map(move |choice| chosen(&options, choice))
}

fn chosen(options: &[Vec<Change>], choice: Vec<u8>) -> Vec<Change> {
    let chosen = options.iter().zip(choice);
    chosen.map(|(options, number)| options[usize::from(number)].clone()).collect()
}

/// What may stand in every slot around the piece: so many options each, at the most.
fn options(pieces: &Pieces<'_, '_>, piece: usize, width: usize, most: usize) -> Vec<Vec<Change>> {
    let end = pieces.all().len();
    let around = (piece + 1).saturating_sub(width)..(piece + width).min(end);
    if !are_placed(pieces, around) {
        return Vec::new();
    }
    let mut options: Vec<Vec<Change>> = Vec::new();
    let mut add = |mut changes: Vec<Change>| {
        changes.truncate(most);
        if !changes.is_empty() {
            options.push(changes);
        }
    };
    for at in (piece + 1).saturating_sub(width)..=(piece + width).min(end) {
        if at > 0 && at < end {
            add(gaps(pieces, at));
        }
        if at < piece + width {
            signs(pieces, at).into_iter().for_each(&mut add);
        }
    }
    options
}

/// Whether the spans around the piece are places in one text: those of nodes that were made or
/// changed by hand tell nothing.
pub(super) fn is_placed(pieces: &Pieces<'_, '_>, piece: usize) -> bool {
    let end = pieces.all().len();
    are_placed(pieces, piece.saturating_sub(1)..(piece + 2).min(end))
}

fn are_placed(pieces: &Pieces<'_, '_>, range: Range<usize>) -> bool {
    let fits = |at| match (pieces.quote(at), pieces.get(at)) {
        (Some(quote), _) => parts(quote).iter().all(|(text, span)| text.len() == span.len()),
        (_, Some(piece)) => piece.text().is_none_or(|text| text.len() == piece.span().len()),
        _ => true,
    };
    let all = &pieces.all()[range.clone()];
    range.into_iter().all(fits)
        && all.windows(2).all(|pair| pair[0].1.span().end() <= pair[1].1.span().start())
}

fn distance(start: usize, end: usize) -> usize {
    end.saturating_sub(start)
}

/// Gaps before the piece that are as long as it was.
fn gaps(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Change> {
    let [(_, before), (breaks, here)] = pieces.all()[piece - 1..=piece] else { return Vec::new() };
    let length = distance(before.span().end(), here.span().start()).min(LONGEST_GAP);
    let slot = Slot { piece, sign: 0 };
    let mut changes = Vec::new();
    if breaks > 2 {
        // What is larger than ordinary depends on all gaps of the text.
        changes.push(Change { slot, text: "\n".repeat(breaks) });
    }
    for breaks in counts(breaks, 3, length) {
        let blanks = " ".repeat(length - breaks);
        let breaks = "\n".repeat(breaks);
        changes.push(Change { slot, text: format!("{breaks}{blanks}") });
        if !(blanks.is_empty() || breaks.is_empty()) {
            changes.push(Change { slot, text: format!("{blanks}{breaks}") });
        }
    }
    changes
}

/// How many line breaks there may be in `room` bytes: those of the plain form, or up to `most`.
fn counts(plain: usize, most: usize, room: usize) -> impl Iterator<Item = usize> {
    let plain = plain.min(room);
    std::iter::once(plain).chain((0..=most.min(room)).filter(move |&count| count != plain))
}

/// For every sign of the piece, signs and blanks that are together as long as what stood there.
fn signs(pieces: &Pieces<'_, '_>, piece: usize) -> Vec<Vec<Change>> {
    let Some(quote) = pieces.quote(piece) else { return Vec::new() };
    let form = Form::of_quote(quote);
    let spans: Vec<Span> = parts(quote).into_iter().map(|(_, span)| span).collect();
    if spans.len() != form.parts() {
        return Vec::new();
    }
    let starts = std::iter::once(quote.span.start()).chain(spans.iter().map(|span| span.end()));
    let ends = spans.iter().map(|span| span.start()).chain([quote.span.end()]);
    let lengths = starts.zip(ends).map(|(start, end)| distance(start, end).min(LONGEST_SIGN));
    form.signs()
        .zip(lengths)
        .enumerate()
        .filter(|&(at, _)| form.is_near_end(at))
        .map(|(at, (plain, length))| {
            let slot = Slot { piece, sign: at + 1 };
            let texts = placed_sign(plain, length, at == 0, at == form.parts());
            texts.into_iter().map(|text| Change { slot, text }).collect()
        })
        .collect()
}

/// Signs that take `length` bytes with the blanks around them.
fn placed_sign(plain: &str, length: usize, first: bool, last: bool) -> Vec<String> {
    let breaks = plain.chars().filter(|&c| c == '\n').count();
    let mut texts: Vec<String> = Vec::new();
    let mut add = |text: String| {
        if !texts.contains(&text) {
            texts.push(text);
        }
    };
    for signs in sign_runs(plain, first) {
        let Some(room) = length.checked_sub(signs.len()) else { continue };
        for breaks in counts(breaks, 2, room) {
            let blanks = " ".repeat(room - breaks) + &"\n".repeat(breaks);
            // A quote without parts is one run of signs.
            if first || !last {
                add(format!("{signs}{blanks}"));
            }
            if !first {
                add(format!("{blanks}{signs}"));
            }
        }
        // A blank that is none to every rule.
        if let Some(blanks) = room.checked_sub(3).filter(|_| !first) {
            add(format!("\u{200B}{}{signs}", " ".repeat(blanks)));
        }
    }
    texts
}

/// The signs of the plain form, and what may have stood in their place.
fn sign_runs(plain: &str, first: bool) -> Vec<String> {
    let tight = without_blanks(plain);
    let wide = tight.replace('[', "［").replace(']', "］").replace(':', "：").replace('"', "“");
    let mut runs = vec![tight.clone()];
    if !first {
        // `Name / Title` for `Name(Title)`
        let divided = tight.replace('(', "/").replace(')', "");
        // Any of the first signs may have been left out.
        let ends = |run: &str| run.char_indices().map(|(at, _)| run[at..].to_owned()).collect();
        let [of_tight, of_divided]: [Vec<String>; 2] = [&*tight, &*divided].map(ends);
        for run in of_tight.into_iter().chain(of_divided).chain([String::new()]) {
            runs.extend(["", "/", ":", "(", ")", "()"].map(|before| format!("{before}{run}")));
        }
    }
    runs.push(wide);
    if tight.contains('"') {
        runs.push(tight.replace('"', "'"));
    }
    runs
}

/// The parts with their places, in the order in which they are written.
fn parts<'q>(quote: &'q QuoteBlock<'_>) -> Vec<(&'q str, Span)> {
    let label = quote
        .attribution
        .iter()
        .flat_map(|label| label.name.iter().chain(&label.title).chain(&label.notes));
    let phrases = quote.tag.iter().chain(label).map(|phrase| (phrase.as_str(), phrase.span));
    phrases.chain(quote.paragraphs.iter().map(|said| (&*said.text, said.span))).collect()
}

/// The numbers of one option of every slot.
type Choices = fn(&[Vec<Change>]) -> Vec<Vec<u8>>;

/// The same number for every slot, if it has so many options.
fn uniform(options: &[Vec<Change>]) -> Vec<Vec<u8>> {
    let last = |options: &Vec<Change>| u8::try_from(options.len() - 1).unwrap_or(u8::MAX);
    if options.is_empty() {
        return Vec::new();
    }
    let all = |number| options.iter().map(|options| last(options).min(number)).collect();
    (0..FEW_OPTIONS).map(all).collect()
}

/// All choices, those first that take the first options, up to a bound.
fn choices(options: &[Vec<Change>]) -> Vec<Vec<u8>> {
    let highest: usize = options.iter().map(|options| options.len() - 1).sum();
    let mut found = Vec::new();
    if options.is_empty() {
        return found;
    }
    for sum in 0..=highest {
        pick(options, sum, &mut Vec::new(), &mut found);
        if found.len() >= MOST_LAYOUTS {
            break;
        }
    }
    found
}

/// All choices that begin as `choice` does, the numbers of the others adding up to `sum`.
fn pick(options: &[Vec<Change>], sum: usize, choice: &mut Vec<u8>, found: &mut Vec<Vec<u8>>) {
    if found.len() >= MOST_LAYOUTS {
        return;
    }
    let Some(here) = options.get(choice.len()) else {
        if sum == 0 {
            found.push(choice.clone());
        }
        return;
    };
    for number in 0..here.len().min(sum + 1) {
        choice.push(u8::try_from(number).unwrap_or(u8::MAX));
        pick(options, sum - number, choice, found);
        choice.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(changes: Vec<Change>) -> Vec<String> {
        changes.into_iter().map(|change| change.text).collect()
    }

    #[test]
    fn a_gap_is_as_long_as_it_was() {
        let parsed = crate::parse("One.\n\n  Two.\n\nThree.");
        let pieces = Pieces::of(parsed.transcript());
        assert_eq!(
            texts(gaps(&pieces, 1)),
            ["\n\n  ", "  \n\n", "    ", "\n   ", "   \n", "\n\n\n ", " \n\n\n"]
        );
        assert_eq!(texts(gaps(&pieces, 2)), ["\n\n", "  ", "\n ", " \n"]);
        // Before a section that no marker opens, the gap of the plain form is tried as well.
        let parsed = crate::parse("One.\n\nTwo.\n\n\n\nThree.");
        let pieces = Pieces::of(parsed.transcript());
        assert_eq!(texts(gaps(&pieces, 1)), ["\n\n", "  ", "\n ", " \n"]);
        assert_eq!(
            texts(gaps(&pieces, 2)),
            ["\n\n\n", "\n\n\n ", " \n\n\n", "    ", "\n   ", "   \n", "\n\n  ", "  \n\n"]
        );
    }

    #[test]
    fn a_sign_takes_the_room_that_was_there() {
        assert_eq!(placed_sign("[", 1, true, false), ["["]);
        assert_eq!(placed_sign("[", 3, true, false), ["[  ", "[ \n", "[\n\n", "［"]);
        let last = placed_sign("]", 2, false, true);
        assert_eq!(last[..2], [" ]", "\n]"]);
        assert!(last.iter().all(|text| text.len() == 2));
        // A blank of three bytes.
        assert!(placed_sign("]", 4, false, true).contains(&"\u{200B}]".to_owned()));
        assert!(!placed_sign("[", 4, true, false).iter().any(|text| text.contains('\u{200B}')));
        // The line breaks of the plain form come first.
        assert_eq!(placed_sign("]\n", 3, true, false)[..2], ["] \n", "]  "]);
    }

    #[test]
    fn choices_that_change_least_come_first() {
        let slot = Slot { piece: 0, sign: 0 };
        let options = |count: usize| vec![Change { slot, text: String::new() }; count];
        assert_eq!(
            choices(&[options(2), options(3)]),
            [[0, 0], [0, 1], [1, 0], [0, 2], [1, 1], [1, 2]]
        );
        assert_eq!(uniform(&[options(2), options(3)]), [[0, 0], [1, 1], [1, 2], [1, 2]]);
        assert!(choices(&[]).is_empty() && uniform(&[]).is_empty());
        assert_eq!(choices(&vec![options(4); 20]).len(), MOST_LAYOUTS);
    }

    #[test]
    fn places_of_a_changed_tree_tell_nothing() {
        let mut tree = crate::parse("One.\n\nTwo.\n\n[Ana: Yes.]\n\nFour.").into_parts().0;
        let placed = |tree: &crate::Transcript<'_>| {
            let pieces = Pieces::of(tree);
            (0..4).map(|piece| is_placed(&pieces, piece)).collect::<Vec<_>>()
        };
        assert_eq!(placed(&tree), [true; 4]);
        // A place is told by both neighbours.
        let crate::Block::Paragraph(paragraph) = &mut tree.sections[0].blocks[0] else { panic!() };
        paragraph.text = "Longer.".into();
        assert_eq!(placed(&tree), [false, false, true, true]);
        let crate::Block::Quote(quote) = &mut tree.sections[0].blocks[2] else { panic!() };
        quote.paragraphs[0].text = "Longer.".into();
        assert_eq!(placed(&tree), [false; 4]);
        let mut turned = crate::parse("One.\n\nTwo.").into_parts().0;
        turned.sections[0].blocks.reverse();
        assert!(!is_placed(&Pieces::of(&turned), 0));
    }

    #[test]
    fn a_layout_of_the_whole_text_needs_places_that_are_near() {
        let near = crate::parse("One.\n\n \nTwo.").into_parts().0;
        assert_eq!(everywhere(&Pieces::of(&near)).count(), 4);
        let far = format!("One.\n\n{}\nTwo.", " ".repeat(200));
        let far = crate::parse(&far).into_parts().0.into_owned();
        assert_eq!(everywhere(&Pieces::of(&far)).count(), 0);
    }
}
