use std::borrow::Cow;

use super::{Block, Byline, BylineKind, Credits, Paragraph, QuoteBlock, Section, Span, Voice};

/// One parsed text: its sections in order.
///
/// ```
/// let text = "The harbour reopens.\n\nReporter Ida Holm has the details.\n\n\n\
///             Boats went out at noon.\n\n[Ana Ruiz/Harbour master: At last.]";
/// let parsed = newscast::parse(text);
/// let transcript = parsed.transcript();
///
/// assert_eq!(transcript.reporter(), Some("Ida Holm"));
/// assert_eq!(transcript.lead().unwrap().blocks.len(), 2);
/// assert_eq!(transcript.report().count(), 1);
/// assert_eq!(transcript.quotes().next().unwrap().name(), Some("Ana Ruiz"));
/// ```
#[doc(alias("script", "story", "item"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct Transcript<'a> {
    /// The sections, in document order.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub sections: Vec<Section<'a>>,
    /// The whole text without the white space around it.
    pub span: Span,
}

impl<'a> Transcript<'a> {
    /// The sections, in document order.
    pub fn sections(&self) -> impl Iterator<Item = &Section<'a>> {
        self.sections.iter()
    }

    /// The stories: the sections grouped from each anchor's lead on.
    ///
    /// A lead that comes after a report opens the next story, unless the two talk to each other
    /// (the anchor's sections after the first one ask, the reporter answers).
    pub fn stories(&self) -> impl Iterator<Item = Story<'_, 'a>> {
        let mut rest = &self.sections[..];
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let mut so_far = SoFar::default();
            let opens = |section: &Section<'a>| {
                let opens = so_far.is_over(section);
                so_far.add(section);
                opens
            };
            let end = rest.iter().position(opens).unwrap_or(rest.len());
            let (story, next) = rest.split_at(end);
            rest = next;
            Some(Story { sections: story })
        })
    }

    /// The anchor's lead: the first section of the anchor's voice.
    #[doc(alias = "intro")]
    pub fn lead(&self) -> Option<&Section<'a>> {
        self.sections.iter().find(|section| section.voice == Voice::Anchor)
    }

    /// The sections of the reporter's voice.
    #[doc(alias = "package")]
    pub fn report(&self) -> impl Iterator<Item = &Section<'a>> {
        self.sections.iter().filter(|section| section.voice == Voice::Reporter)
    }

    /// The reporter's name: of the first byline that has one.
    pub fn reporter(&self) -> Option<&str> {
        self.bylines().find_map(Byline::reporter)
    }

    /// All blocks, in document order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block<'a>> {
        self.sections.iter().flat_map(|section| &section.blocks)
    }

    /// All quote blocks, in document order.
    #[doc(alias = "sound bites")]
    pub fn quotes(&self) -> impl Iterator<Item = &QuoteBlock<'a>> {
        self.blocks().filter_map(|block| match block {
            Block::Quote(quote) => Some(&**quote),
            _ => None,
        })
    }

    /// All bylines, in document order.
    pub fn bylines(&self) -> impl Iterator<Item = &Byline<'a>> {
        self.blocks().filter_map(|block| match block {
            Block::Byline(byline) => Some(&**byline),
            _ => None,
        })
    }

    /// All staff lines, in document order.
    pub fn credits(&self) -> impl Iterator<Item = &Credits<'a>> {
        self.blocks().filter_map(|block| match block {
            Block::Credits(credits) => Some(&**credits),
            _ => None,
        })
    }

    /// All paragraphs, of narration and of quotes, in document order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph<'a>> {
        self.blocks().flat_map(|block| match block {
            Block::Paragraph(paragraph) => std::slice::from_ref(paragraph),
            Block::Quote(quote) => &quote.paragraphs[..],
            _ => &[],
        })
    }

    /// The text without quotes, bylines, credits and markers, its paragraphs separated by a blank
    /// line.
    pub fn narration(&self) -> String {
        join(self.blocks().filter_map(|block| match block {
            Block::Paragraph(paragraph) => Some(&*paragraph.text),
            _ => None,
        }))
    }

    /// The text as spoken: narration, spoken bylines and the words of quotes, without heads,
    /// markers, credits and page furniture; paragraphs separated by a blank line.
    pub fn plain_text(&self) -> String {
        join(self.blocks().flat_map(|block| {
            let (one, many): (Option<&Cow<'a, str>>, &[Paragraph<'a>]) = match block {
                Block::Paragraph(paragraph) => (Some(&paragraph.text), &[]),
                Block::Byline(byline) if byline.kind != BylineKind::Printed => {
                    (Some(&byline.text), &[])
                }
                Block::Quote(quote) => (None, &quote.paragraphs),
                _ => (None, &[]),
            };
            one.into_iter().chain(many.iter().map(|paragraph| &paragraph.text)).map(|text| &**text)
        }))
    }

    /// The same transcript with texts of its own, free of the source.
    ///
    /// ```
    /// let transcript = {
    ///     let text = String::from("It rained.");
    ///     newscast::parse(&text).into_parts().0.into_owned()
    /// };
    /// assert_eq!(transcript.narration(), "It rained.");
    /// ```
    pub fn into_owned(self) -> Transcript<'static> {
        Transcript {
            sections: self.sections.into_iter().map(Section::into_owned).collect(),
            span: self.span,
        }
    }
}

/// One news story of a [`Transcript`]: its sections from the anchor's lead on.
#[doc(alias = "item")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Story<'t, 'a> {
    /// The sections, in document order; at least one.
    pub sections: &'t [Section<'a>],
}

/// What is known of a story from its sections so far.
#[derive(Debug, Default)]
struct SoFar {
    /// Somebody has spoken.
    spoken: bool,
    signed_off: bool,
}

impl SoFar {
    /// Whether the section opens another story: with a marker that always opens one, or with a
    /// hand-over behind a sign-off.
    fn is_over(&self, section: &Section<'_>) -> bool {
        let Some(marker) = &section.marker else { return false };
        let lead = self.spoken && crate::words::is_lead_marker(&marker.text);
        let next = self.signed_off && has_byline(section, BylineKind::Toss);
        section.voice == Voice::Anchor && (lead || next)
    }

    fn add(&mut self, section: &Section<'_>) {
        self.spoken |= section.voice != Voice::Unknown;
        self.signed_off |= has_byline(section, BylineKind::SignOff);
    }
}

fn has_byline(section: &Section<'_>, kind: BylineKind) -> bool {
    section.blocks.iter().any(|block| matches!(block, Block::Byline(byline) if byline.kind == kind))
}

fn join<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    let mut joined = String::new();
    for text in texts {
        if !joined.is_empty() {
            joined.push_str("\n\n");
        }
        joined.push_str(text);
    }
    joined
}
