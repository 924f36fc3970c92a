use crate::tree::{Block, ContentEq, Transcript};

/// A tree has no text that would give it back.
///
/// It names the first node that would be read differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no text gives back this {kind} (section {}{})", section + 1, Ordinal(*block))]
pub struct PrintError {
    kind: &'static str,
    section: usize,
    block: Option<usize>,
}

impl PrintError {
    /// The index of the section in [`Transcript::sections`].
    pub const fn section(&self) -> usize {
        self.section
    }

    /// The index of the block in the section's blocks; `None` where it is the section itself that
    /// would be read differently (its voice, its marker, or where it ends).
    pub const fn block(&self) -> Option<usize> {
        self.block
    }

    /// The first place where `again` is not what was printed.
    pub(crate) fn first_difference(
        printed: &Transcript<'_>,
        again: &Transcript<'_>,
    ) -> Option<Self> {
        for (at, section) in printed.sections.iter().enumerate() {
            let Some(other) = again.sections.get(at) else {
                return Some(Self { kind: "section", section: at, block: None });
            };
            let different = section
                .blocks
                .iter()
                .enumerate()
                .find(|(at, block)| other.blocks.get(*at).is_none_or(|b| !block.content_eq(b)));
            if let Some((block, node)) = different {
                return Some(Self { kind: kind(node), section: at, block: Some(block) });
            }
            if !section.content_eq(other) {
                return Some(Self { kind: "section", section: at, block: None });
            }
        }
        let last = printed.sections.len().saturating_sub(1);
        let more = again.sections.len() > printed.sections.len();
        more.then_some(Self { kind: "section", section: last, block: None })
    }
}

/// ", block 2", where there is one.
struct Ordinal(Option<usize>);

impl std::fmt::Display for Ordinal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.map_or(Ok(()), |index| write!(f, ", block {}", index + 1))
    }
}

/// What a block is called in messages.
pub(crate) const fn kind(block: &Block<'_>) -> &'static str {
    match block {
        Block::Paragraph(_) => "paragraph",
        Block::Quote(_) => "quote",
        Block::Byline(_) => "byline",
        Block::Credits(_) => "staff line",
        Block::Unparsed(_) => "unparsed text",
    }
}
