//! What looks like a construct and is none, and what is one though it looks odd.
//!
//! All that is expected here is written by hand.

#[path = "../blocks/mod.rs"]
mod blocks;
mod bylines;
#[path = "../outline/mod.rs"]
mod outline;
mod quotes;
mod staff_and_furniture;
