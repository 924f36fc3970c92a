use super::error::describe;
use super::nodes::given;
use super::{BuildError, nowhere, shift, unplaced};
use crate::print::PrintError;
use crate::tree::{Block, Marker, Section, Voice};

/// What may stand around a section that no marker opens, for its voice to be clear: nothing, a
/// report behind it, a toss before it, or a turn of studio talk.
const AROUND: [(&str, &str); 4] = [
    ("", ""),
    ("", "\n\n[Reporter]\n\nIt rained."),
    ("[Anchor]\n\nReporter Ida Holm has the details.\n\n\n", ""),
    ("[Anchor]\n\nReporter Ida Holm has the details.\n\n\nIt rained.\n\n\nHow long?\n\n\n", ""),
];

impl Marker<'static> {
    /// A marker of this text, with its brackets.
    ///
    /// # Errors
    ///
    /// [`BuildError`], where the text is no marker.
    ///
    /// ```
    /// use newscast::Marker;
    ///
    /// assert_eq!(Marker::new("◀ 리포트 ▶").unwrap().text, "◀ 리포트 ▶");
    /// assert_eq!(
    ///     Marker::new("[It rained.]").unwrap_err().to_string(),
    ///     r#"this is no marker, but would be read as a quote: "[It rained.]""#,
    /// );
    /// ```
    pub fn new(text: &str) -> Result<Self, BuildError> {
        given("marker", "text", text)?;
        let read = crate::parse(text).into_parts().0;
        match &read.sections[..] {
            [Section { marker: Some(marker), blocks, .. }]
                if blocks.is_empty() && marker.text == text =>
            {
                Ok(marker.clone().into_owned())
            }
            sections => Err(BuildError::Misread {
                node: "marker",
                text: text.to_owned(),
                read: describe(sections),
            }),
        }
    }
}

impl Section<'static> {
    /// A section of these blocks, spoken by this voice.
    ///
    /// A marker says whose voice it is. Without one, the voice must be one that the section may
    /// have between others: the reporter's behind a toss, say. Whether it has it where it stands,
    /// [`Transcript::build`](crate::Transcript::build) checks.
    ///
    /// # Errors
    ///
    /// [`BuildError`], where there is neither marker nor block, where the blocks would be read
    /// differently one behind the other, or the voice is another.
    ///
    /// ```
    /// use newscast::{Marker, Paragraph, Section, Voice};
    ///
    /// let paragraph = Paragraph::new("It rained.").unwrap();
    /// let marker = Marker::new("[Reporter]").unwrap();
    /// let blocks = [paragraph.into()];
    /// let section = Section::new(Voice::Reporter, Some(marker.clone()), blocks.clone()).unwrap();
    /// assert_eq!(section.blocks[0].span().range(), 12..22);
    /// assert_eq!(
    ///     Section::new(Voice::Anchor, Some(marker), blocks).unwrap_err().to_string(),
    ///     "this section would be read as one of voice Reporter, not Anchor",
    /// );
    /// ```
    pub fn new<'n>(
        voice: Voice,
        marker: Option<Marker<'n>>,
        blocks: impl IntoIterator<Item = Block<'n>>,
    ) -> Result<Self, BuildError> {
        let blocks: Vec<_> = blocks.into_iter().collect();
        if marker.is_none() && blocks.is_empty() {
            return Err(BuildError::Empty { node: "section", part: "list of blocks" });
        }
        let around = if marker.is_some() { &AROUND[..1] } else { &AROUND[..] };
        let wanted = unplaced(vec![Section { voice, marker, blocks, span: nowhere() }]);
        let text = wanted.to_string();
        let text = text.trim_end_matches('\n');
        let mut fault = None;
        for (before, after) in around {
            let whole = format!("{before}{text}{after}");
            let mut read = crate::parse(&whole).into_parts().0;
            let place = before.len()..whole.len() - after.len();
            read.sections.retain(|section| {
                place.contains(&section.span.start()) && section.span.end() <= place.end
            });
            let Some(error) = PrintError::first_difference(&wanted, &read) else {
                let section = read.sections.into_iter().next();
                return section
                    .map(|section| shift::section(section.into_owned(), before.len()))
                    .ok_or(BuildError::Empty { node: "section", part: "text" });
            };
            fault.get_or_insert_with(|| match &read.sections[..] {
                [read] if error.block().is_none() && read.voice != voice => {
                    BuildError::Voice { voice, read: read.voice }
                }
                _ => BuildError::Print(error),
            });
        }
        Err(fault.unwrap_or(BuildError::Empty { node: "section", part: "text" }))
    }
}
