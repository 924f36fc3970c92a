//! How many columns of a terminal a grapheme takes, and what is shown for it.

use core::fmt;

use unicode_segmentation::UnicodeSegmentation;

const TAB: &str = "    ";

/// The columns that a grapheme takes, as [`write_shown`] writes it.
pub(super) fn columns(grapheme: &str) -> usize {
    if grapheme.len() == 1 {
        return ascii_columns(grapheme);
    }
    // A legacy grapheme joins to its first character what takes no room, and leaves apart what
    // does: the spacing vowels of Indic scripts, the consonants of a conjunct.
    grapheme.graphemes(false).map(legacy_columns).sum()
}

fn ascii_columns(character: &str) -> usize {
    if character == "\t" { TAB.len() } else { 1 }
}

fn legacy_columns(grapheme: &str) -> usize {
    let mut chars = grapheme.chars();
    let Some(first) = chars.next() else { return 0 };
    let second = chars.clone().next();
    let base = match (first, second) {
        _ if grapheme.len() == 1 => ascii_columns(grapheme),
        _ if is_invisible(first) => 0,
        _ if is_replaced(first) => 1,
        // A flag is written with two letters.
        ('\u{1f1e6}'..='\u{1f1ff}', Some('\u{1f1e6}'..='\u{1f1ff}')) => 2,
        _ if is_wide(first) => 2,
        _ if takes_no_room(first) => 0,
        // A sign becomes an emoji.
        (_, Some('\u{fe0f}')) => 2,
        _ => 1,
    };
    base + chars.map(room_of_joined).sum::<usize>()
}

/// The columns of a character behind the first of its grapheme.
fn room_of_joined(c: char) -> usize {
    match c {
        // Half-width voicing marks.
        '\u{ff9e}' | '\u{ff9f}' => 1,
        // Initial consonants and syllables behind an initial consonant.
        '\u{1100}'..='\u{115f}' | '\u{a960}'..='\u{a97c}' | '\u{ac00}'..='\u{d7a3}' => 2,
        _ => 0,
    }
}

/// Writes a character of the source so that it takes the room [`columns`] says.
pub(super) fn write_shown(f: &mut fmt::Formatter<'_>, c: char) -> fmt::Result {
    use fmt::Write;

    match c {
        '\t' => f.write_str(TAB),
        // Terminals disagree about soft hyphens.
        '\u{ad}' => f.write_char('-'),
        c if is_invisible(c) => Ok(()),
        c if is_replaced(c) => f.write_char(char::REPLACEMENT_CHARACTER),
        c => f.write_char(c),
    }
}

/// Format characters that stand alone and are not seen; those that join neighbours are not among
/// them.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e001f}'
    )
}

/// Characters that a terminal obeys instead of showing them: controls, line separators, and those
/// that reverse the direction of what follows.
fn is_replaced(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}'..='\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character joins the one before it, as combining marks do, or is a medial or final
/// letter of Hangul.
fn takes_no_room(c: char) -> bool {
    if matches!(c, '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7fb}') {
        return true;
    }
    if matches!(c, '\u{ff9e}' | '\u{ff9f}') {
        return false;
    }
    let mut buffer = [b'a'; 5];
    let length = 1 + c.encode_utf8(&mut buffer[1..]).len();
    let pair = core::str::from_utf8(&buffer[..length]).unwrap_or_default();
    pair.graphemes(false).count() == 1
}

/// Whether a character is wide or full-width by the East Asian Width of Unicode.
fn is_wide(c: char) -> bool {
    let c = u32::from(c);
    let next = WIDE.partition_point(|&(first, _)| first <= c);
    next > 0 && c <= WIDE[next - 1].1
}

/// The ranges of wide characters. Ranges with nothing but unassigned code points between them are
/// joined.
#[rustfmt::skip]
const WIDE: &[(u32, u32)] = &[
    (0x1100, 0x115f), (0x231a, 0x231b), (0x2329, 0x232a), (0x23e9, 0x23ec), (0x23f0, 0x23f0),
    (0x23f3, 0x23f3), (0x25fd, 0x25fe), (0x2614, 0x2615), (0x2630, 0x2637), (0x2648, 0x2653),
    (0x267f, 0x267f), (0x268a, 0x268f), (0x2693, 0x2693), (0x26a1, 0x26a1), (0x26aa, 0x26ab),
    (0x26bd, 0x26be), (0x26c4, 0x26c5), (0x26ce, 0x26ce), (0x26d4, 0x26d4), (0x26ea, 0x26ea),
    (0x26f2, 0x26f3), (0x26f5, 0x26f5), (0x26fa, 0x26fa), (0x26fd, 0x26fd), (0x2705, 0x2705),
    (0x270a, 0x270b), (0x2728, 0x2728), (0x274c, 0x274c), (0x274e, 0x274e), (0x2753, 0x2755),
    (0x2757, 0x2757), (0x2795, 0x2797), (0x27b0, 0x27b0), (0x27bf, 0x27bf), (0x2b1b, 0x2b1c),
    (0x2b50, 0x2b50), (0x2b55, 0x2b55), (0x2e80, 0x3029), (0x3030, 0x303e), (0x3041, 0x3096),
    (0x309b, 0x3247), (0x3250, 0xa4c6), (0xa960, 0xa97c), (0xac00, 0xd7a3), (0xf900, 0xfaff),
    (0xfe10, 0xfe19), (0xfe30, 0xfe6b), (0xff01, 0xff60), (0xffe0, 0xffe6), (0x16fe0, 0x16fe3),
    (0x16ff2, 0x18dff), (0x1aff0, 0x1b2fb), (0x1d300, 0x1d376), (0x1f004, 0x1f004),
    (0x1f0cf, 0x1f0cf), (0x1f18e, 0x1f18e), (0x1f191, 0x1f19a), (0x1f200, 0x1f320),
    (0x1f32d, 0x1f335), (0x1f337, 0x1f37c), (0x1f37e, 0x1f393), (0x1f3a0, 0x1f3ca),
    (0x1f3cf, 0x1f3d3), (0x1f3e0, 0x1f3f0), (0x1f3f4, 0x1f3f4), (0x1f3f8, 0x1f43e),
    (0x1f440, 0x1f440), (0x1f442, 0x1f4fc), (0x1f4ff, 0x1f53d), (0x1f54b, 0x1f54e),
    (0x1f550, 0x1f567), (0x1f57a, 0x1f57a), (0x1f595, 0x1f596), (0x1f5a4, 0x1f5a4),
    (0x1f5fb, 0x1f64f), (0x1f680, 0x1f6c5), (0x1f6cc, 0x1f6cc), (0x1f6d0, 0x1f6d2),
    (0x1f6d5, 0x1f6df), (0x1f6eb, 0x1f6ec), (0x1f6f4, 0x1f6fc), (0x1f7e0, 0x1f7f0),
    (0x1f90c, 0x1f93a), (0x1f93c, 0x1f945), (0x1f947, 0x1f9ff), (0x1fa70, 0x1fafa),
    (0x20000, 0x3fffd),
];
