use super::{Language, Random};

/// How long things are and how often they come, in the items of one language.
///
/// Each list is drawn from evenly. The figures are those of published items (the peers bench says
/// how they were measured): every so many of a hundred, sorted by length, rounded.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Bytes of a document, from and to, before what ends it.
    pub document: (usize, usize),
    /// Bytes of a paragraph of narration.
    pub paragraph: &'static [usize],
    /// Bytes of what is said in a quote.
    pub quote: &'static [usize],
    /// Paragraphs from one quote to the next.
    pub between: &'static [usize],
    /// Paragraphs of the lead, before the hand-over.
    pub lead: &'static [usize],
    /// Lines of page furniture after the item.
    pub furniture: &'static [usize],
    /// Of a hundred quotes, how many have narration on the line where they end.
    pub glued: usize,
    /// Of a hundred quotes, how many nobody closed.
    pub unclosed: usize,
    /// Of a hundred quotes, how many are of several paragraphs.
    pub several: usize,
    /// Of a hundred items, how many have a staff line, where the form has one.
    pub credits: usize,
    /// Of a hundred documents, how many are fixtures with more narration.
    pub fixtures: usize,
}

impl Shape {
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Korean => &KOREAN,
        }
    }
}

/// One of the lengths, or near it.
pub fn length(lengths: &[usize], random: &mut Random) -> usize {
    let length = *random.pick(lengths);
    length - length / 8 + random.below(length / 4 + 1)
}

const ENGLISH: Shape = Shape {
    document: (1050, 1950),
    paragraph: &[30, 45, 55, 60, 70, 75, 85, 90, 100, 110, 120, 130, 140, 150, 165, 180, 200, 250],
    quote: &[20, 65, 75, 90, 100, 105, 110, 115, 125, 145, 155, 180, 200],
    between: &[0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 7],
    lead: &[1, 2, 2, 3],
    furniture: &[0, 0, 0, 1, 2, 4],
    glued: 12,
    unclosed: 2,
    several: 4,
    credits: 50,
    fixtures: 20,
};

const KOREAN: Shape = Shape {
    document: (1050, 1750),
    paragraph: &[
        45, 60, 70, 80, 95, 105, 115, 125, 135, 145, 160, 175, 190, 205, 220, 270, 390, 500,
    ],
    quote: &[50, 75, 100, 115, 135, 150, 160, 175, 200, 230, 270],
    between: &[0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6],
    lead: &[1, 2, 2, 3],
    furniture: &[0, 0, 1, 2, 3, 4, 5, 6, 9],
    glued: 0,
    unclosed: 0,
    several: 1,
    credits: 60,
    fixtures: 20,
};
