//! Places in a text as people and other programs name them: lines, columns and offsets in other
//! units than bytes.

mod checkpoints;
mod line_index;
mod place;
mod unit;

pub use line_index::LineIndex;
pub use place::{Position, PositionRange};
pub use unit::Unit;

pub(crate) use unit::{char_boundary_from, char_boundary_to};
