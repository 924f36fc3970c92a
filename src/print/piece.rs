//! The tree as a run of pieces: markers and blocks, with what stands before each.

use crate::tree::{Block, Marker, Section, Span, Transcript};

/// The gap before a section that no marker opens.
const SECTION_GAP: usize = 3;
/// The gap that no document takes for its ordinary one, however often it occurs.
const NEVER_ORDINARY: usize = 16;

/// What is written with a gap around it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece<'t, 'a> {
    Marker(&'t Marker<'a>),
    Block(&'t Block<'a>),
}

impl Piece<'_, '_> {
    pub(super) fn span(self) -> Span {
        match self {
            Self::Marker(marker) => marker.span,
            Self::Block(block) => block.span(),
        }
    }

    /// The text, where the piece is nothing but that.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Marker(marker) => Some(&marker.text),
            Self::Block(block) => match block {
                Block::Paragraph(node) => Some(&node.text),
                Block::Byline(node) => Some(&node.text),
                Block::Credits(node) => Some(&node.text),
                Block::Unparsed(node) => Some(&node.text),
                Block::Quote(_) => None,
            },
        }
    }
}

/// The pieces of a section.
pub(super) fn of_section<'t, 'a>(
    section: &'t Section<'a>,
) -> impl Iterator<Item = Piece<'t, 'a>> + use<'t, 'a> {
    section.marker.iter().map(Piece::Marker).chain(section.blocks.iter().map(Piece::Block))
}

/// All pieces, with the line breaks before each: so many also before the first.
pub(super) fn pieces<'t, 'a>(
    node: &'t Transcript<'a>,
) -> impl Iterator<Item = (usize, Piece<'t, 'a>)> + use<'t, 'a> {
    let gap = section_gap(node);
    node.sections.iter().flat_map(move |section| {
        let first = if section.marker.is_some() { 2 } else { gap };
        std::iter::once(first).chain(std::iter::repeat(2)).zip(of_section(section))
    })
}

/// A gap that is larger than ordinary in the text that is being written.
fn section_gap(node: &Transcript<'_>) -> usize {
    let unmarked = node.sections.iter().skip(1).filter(|section| section.marker.is_none()).count();
    let blocks: usize = node.blocks().map(block_gaps).sum();
    let markers = node.sections.iter().filter(|section| section.marker.is_some()).count();
    let gaps = blocks + markers;
    // Every block and marker but the first of the text and of the unmarked sections has an
    // ordinary gap before it.
    let ordinary = gaps.saturating_sub(1 + unmarked);
    if unmarked > ordinary + 1 { NEVER_ORDINARY } else { SECTION_GAP }
}

/// The ordinary gaps in and before a block.
fn block_gaps(block: &Block<'_>) -> usize {
    match block {
        Block::Quote(quote) => quote.paragraphs.len().max(1),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(source: &str) -> usize {
        section_gap(crate::parse(source).transcript())
    }

    #[test]
    fn the_gap_of_sections_is_never_the_ordinary_one() {
        assert_eq!(gap("One.\n\n\nTwo."), SECTION_GAP);
        // As often as the ordinary gap and once more.
        assert_eq!(gap("One.\n\nTwo.\n\n\nThree.\n\n\nFour."), SECTION_GAP);
        // Twice, where no gap is ordinary.
        let three = format!("One.{0}Two.{0}Three.", "\n".repeat(NEVER_ORDINARY));
        assert_eq!(crate::parse(&three).transcript().sections.len(), 3);
        assert_eq!(gap(&three), NEVER_ORDINARY);
        // The paragraphs of a quote have ordinary gaps between them.
        assert_eq!(gap("[Ana: One.\n\nTwo.\n\nThree.]\n\n\nFour.\n\n\nFive."), SECTION_GAP);
    }

    #[test]
    fn a_piece_that_is_nothing_but_text_has_one() {
        let parsed = crate::parse("[Anchor]\n\nIt rained.\n\n[Ana: Yes.]");
        let texts: Vec<_> =
            pieces(parsed.transcript()).map(|(_, piece)| piece.text().map(str::to_owned)).collect();
        assert_eq!(texts, [Some("[Anchor]".to_owned()), Some("It rained.".to_owned()), None]);
    }
}
