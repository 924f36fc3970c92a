//! Who speaks, as far as the text of one item tells.

use crate::tree::{Block, Byline, QuoteBlock, Section, Story, Voice};

/// The voice of a stretch of speech.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Speaker<'t> {
    Anchor,
    /// With the name, where a byline of the story gives one.
    Reporter(Option<&'t str>),
    /// With the marker that opens the section.
    Guest(Option<&'t str>),
    Unknown,
    /// With name and title; without both it is nobody known.
    Quoted(Option<&'t str>, Option<&'t str>),
}

impl<'t> Speaker<'t> {
    pub(super) fn of_section(section: &'t Section<'_>, reporter: Option<&'t str>) -> Self {
        match section.voice {
            Voice::Anchor => Self::Anchor,
            Voice::Reporter => Self::Reporter(reporter),
            Voice::Guest => Self::Guest(section.marker.as_ref().map(|marker| &*marker.text)),
            Voice::Unknown => Self::Unknown,
        }
    }

    pub(super) fn of_quote(quote: &'t QuoteBlock<'_>) -> Self {
        Self::Quoted(quote.name(), quote.title())
    }

    pub(super) const fn role(self) -> &'static str {
        match self {
            Self::Anchor => "anchor",
            Self::Reporter(_) => "reporter",
            Self::Guest(_) => "guest",
            Self::Unknown => "unknown",
            Self::Quoted(..) => "quoted",
        }
    }

    pub(super) const fn name(self) -> Option<&'t str> {
        match self {
            Self::Reporter(name) | Self::Quoted(name, _) => name,
            Self::Anchor | Self::Guest(_) | Self::Unknown => None,
        }
    }

    pub(super) const fn title(self) -> Option<&'t str> {
        match self {
            // The marker is a name, or a word such as "Response".
            Self::Quoted(_, title) | Self::Guest(title) => title,
            _ => None,
        }
    }
}

/// The reporter of a story: of its first byline that has a name.
pub(super) fn reporter<'t>(story: &Story<'t, '_>) -> Option<&'t str> {
    story.sections.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
        Block::Byline(byline) => Byline::reporter(byline),
        _ => None,
    })
}
