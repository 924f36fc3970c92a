//! Pages beside the reference.

#[doc = include_str!("../docs/adding-a-broadcaster.md")]
pub mod adding_a_broadcaster {}

#[doc = include_str!("../SECURITY.md")]
pub mod security {}

#[doc = include_str!("../docs/fuzzing.md")]
pub mod fuzzing {}

#[doc = include_str!("../docs/performance.md")]
pub mod performance {}
