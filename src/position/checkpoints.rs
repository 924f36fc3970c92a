use super::Unit;

/// The bytes from one checkpoint to the next: what a look-up reads at most, and few enough that
/// the checkpoints take little room.
const STEP: usize = 1024;

/// How many units of a text lie before some of its bytes, so that no look-up reads more than
/// [`STEP`] bytes.
///
/// The `k`-th checkpoint is the first boundary between units at or behind byte `k * STEP`. A
/// grapheme of many steps (nothing bounds its length) has several checkpoints behind its end, all
/// equal, which is what keeps look-ups inside it short.
#[derive(Clone)]
pub(super) struct Checkpoints {
    unit: Unit,
    points: Box<[Checkpoint]>,
}

#[derive(Clone, Copy)]
struct Checkpoint {
    offset: usize,
    /// The units before `offset`.
    count: usize,
}

impl Checkpoints {
    pub(super) fn new(text: &str, unit: Unit) -> Self {
        let mut point = Checkpoint { offset: 0, count: 0 };
        let points = (0..=text.len() / STEP).map(|k| {
            let (offset, units) = unit.advance(text, point.offset, k * STEP);
            point = Checkpoint { offset, count: point.count + units };
            point
        });
        Self { unit, points: points.collect() }
    }

    /// How many units of `text` end at or before byte `offset`, a character boundary of it.
    pub(super) fn count_to(&self, text: &str, offset: usize) -> usize {
        let point = self.points[offset / STEP];
        if offset < point.offset {
            // Inside the grapheme that ends at the checkpoint.
            return point.count - 1;
        }
        point.count + self.unit.count_to(&text[point.offset..], offset - point.offset)
    }

    /// The offset behind the first `count` units of `text`; `None` where it has fewer or a
    /// character lies across the place.
    pub(super) fn offset_of(&self, text: &str, count: usize) -> Option<usize> {
        let next = self.points.partition_point(|point| point.count <= count);
        let point = self.points[next - 1];
        let end = self.points.get(next).map_or(text.len(), |point| point.offset);
        let offset = self.unit.skip(&text[point.offset..end], count - point.count)?;
        Some(point.offset + offset)
    }

    /// The last checkpoint at or before byte `offset`.
    pub(super) fn before(&self, offset: usize) -> usize {
        let next = self.points.partition_point(|point| point.offset <= offset);
        self.points[next - 1].offset
    }
}
