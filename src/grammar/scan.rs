//! Scans for bytes of a class, many at a time.

/// The number of bytes that are looked at together.
const BLOCK: usize = 32;

/// The place of the first byte for which `class` holds.
///
/// Whole blocks are looked at without a branch, which compilers turn into vector code.
pub(super) fn position(bytes: &[u8], class: impl Fn(u8) -> bool) -> Option<usize> {
    let mut blocks = bytes.chunks_exact(BLOCK);
    let mut at = 0;
    for block in &mut blocks {
        if block.iter().fold(false, |found, &byte| found | class(byte)) {
            break;
        }
        at += BLOCK;
    }
    bytes[at..].iter().position(|&byte| class(byte)).map(|found| at + found)
}

/// Whether two neighbours are of the class.
pub(super) fn has_pair(bytes: &[u8], class: impl Fn(u8) -> bool) -> bool {
    let Some(behind) = bytes.get(1..) else { return false };
    bytes.iter().zip(behind).fold(false, |found, (&a, &b)| found | (class(a) & class(b)))
}
