//! What a character is to the rules: a mark that may end a sentence, a bracket, a letter, …

/// The classes the rules tell apart.
///
/// They follow the `Sentence_Break` property of UAX #29, with three differences: `…` and `‥` count
/// as full stops do, brackets and quotation marks are told apart by the side they belong to, and
/// the white space of a transcript (U+200B and the byte-order mark too) is blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// `.` and its other forms.
    Dot,
    /// `…`, `‥`.
    Ellipsis,
    /// `!`, `?`, `。` and their other forms.
    Strong,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A quotation mark that opens: `“`, `‘`, `«`.
    OpenQuote,
    /// A quotation mark that closes: `”`, `’`, `»`.
    CloseQuote,
    /// `"`, which does either.
    DoubleQuote,
    /// `'`, which does either, or stands for a letter left out.
    Apostrophe,
    /// White space within a line.
    Blank,
    /// LF or CR.
    Line,
    /// U+0085 or U+2028: white space here, an end for UAX #29.
    Separator,
    /// U+2029, the paragraph separator.
    ParagraphEnd,
    /// Goes with the character before it: combining marks, joiners, variation selectors.
    Mute,
    /// A lower-case letter.
    Lower,
    /// An upper-case letter.
    Upper,
    /// A digit.
    Digit,
    /// A Hangul syllable or jamo.
    Hangul,
    /// A letter without case, Hangul aside.
    Letter,
    /// A mark after which a sentence goes on: comma, colon, dash.
    Continue,
    /// Any other sign.
    Symbol,
    /// No letter, and of a script whose marks are asked of the Unicode tables.
    Foreign,
}

impl Class {
    pub(super) fn of(c: char) -> Self {
        match u8::try_from(c) {
            Ok(byte) if byte.is_ascii() => Self::of_ascii(byte),
            _ => of_wide(c),
        }
    }

    pub(super) const fn of_ascii(byte: u8) -> Self {
        ASCII[(byte & 0x7F) as usize]
    }

    /// Whether a sentence may end here.
    pub(super) const fn is_terminator(self) -> bool {
        matches!(self, Self::Dot | Self::Ellipsis | Self::Strong)
    }

    /// Whether this is a bracket or a quotation mark.
    pub(super) const fn is_mark(self) -> bool {
        matches!(
            self,
            Self::Open
                | Self::Close
                | Self::OpenQuote
                | Self::CloseQuote
                | Self::DoubleQuote
                | Self::Apostrophe
        )
    }

    pub(super) const fn is_blank(self) -> bool {
        matches!(self, Self::Blank | Self::Line | Self::Separator | Self::ParagraphEnd)
    }
}

/// The class and the length in bytes of the character at `at`; `None` at the end.
pub(super) fn class_at(text: &str, at: usize) -> Option<(Class, usize)> {
    let byte = *text.as_bytes().get(at)?;
    if byte.is_ascii() {
        return Some((Class::of_ascii(byte), 1));
    }
    let c = text[at..].chars().next()?;
    Some((of_wide(c), c.len_utf8()))
}

/// The white space of a transcript: that of Unicode, U+200B and the byte-order mark.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}')
}

/// The white space that breaks a line, for UAX #29.
pub(super) const fn is_separator(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether the character is of a script whose marks this module does not know, so that the Unicode
/// tables must be asked.
///
/// Known are Latin, Greek, Cyrillic, Hangul, Han and kana with their punctuation, symbols, emoji
/// and the private use areas.
pub(super) const fn is_foreign(c: char) -> bool {
    !matches!(
        c,
        '\0'..='\u{53F}'
            | '\u{1100}'..='\u{11FF}'
            | '\u{1E00}'..='\u{2BFF}'
            | '\u{3000}'..='\u{9FFF}'
            | '\u{AC00}'..='\u{FAFF}'
            | '\u{FE00}'..='\u{FE6F}'
            | '\u{FEFF}'..='\u{FFFF}'
            | '\u{1F000}'..='\u{3FFFF}'
    )
}

const ASCII: [Class; 128] = {
    let mut table = [Class::Symbol; 128];
    let mut byte = 0;
    while byte < 128 {
        #[allow(clippy::cast_possible_truncation)] // below 128
        let c = byte as u8;
        table[byte] = match c {
            b'.' => Class::Dot,
            b'!' | b'?' => Class::Strong,
            b'(' | b'[' | b'{' => Class::Open,
            b')' | b']' | b'}' => Class::Close,
            b'"' => Class::DoubleQuote,
            b'\'' => Class::Apostrophe,
            b'\n' | b'\r' => Class::Line,
            b' ' | b'\t' | 0x0B | 0x0C => Class::Blank,
            b'a'..=b'z' => Class::Lower,
            b'A'..=b'Z' => Class::Upper,
            b'0'..=b'9' => Class::Digit,
            b',' | b'-' | b':' | b';' => Class::Continue,
            _ => Class::Symbol,
        };
        byte += 1;
    }
    table
};

fn of_wide(c: char) -> Class {
    match c {
        '\u{AC00}'..='\u{D7A3}' | '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' => {
            Class::Hangul
        }
        '\u{3400}'..='\u{9FFF}' => letter_or_symbol(c),
        '\u{2024}' | '\u{FE52}' | '\u{FF0E}' => Class::Dot,
        '\u{2025}' | '\u{2026}' => Class::Ellipsis,
        '\u{203C}'
        | '\u{203D}'
        | '\u{2047}'..='\u{2049}'
        | '\u{3002}'
        | '\u{FE12}'
        | '\u{FE15}'
        | '\u{FE16}'
        | '\u{FE56}'
        | '\u{FE57}'
        | '\u{FF01}'
        | '\u{FF1F}'
        | '\u{FF61}' => Class::Strong,
        '\u{AB}'
        | '\u{2018}'
        | '\u{201A}'..='\u{201C}'
        | '\u{201E}'
        | '\u{201F}'
        | '\u{2039}'
        | '\u{301D}' => Class::OpenQuote,
        '\u{BB}' | '\u{2019}' | '\u{201D}' | '\u{203A}' | '\u{301E}' | '\u{301F}' => {
            Class::CloseQuote
        }
        '\u{3008}' | '\u{300A}' | '\u{300C}' | '\u{300E}' | '\u{3010}' | '\u{3014}'
        | '\u{3016}' | '\u{3018}' | '\u{301A}' | '\u{FF08}' | '\u{FF3B}' | '\u{FF5B}'
        | '\u{FF5F}' | '\u{FF62}' => Class::Open,
        '\u{3009}' | '\u{300B}' | '\u{300D}' | '\u{300F}' | '\u{3011}' | '\u{3015}'
        | '\u{3017}' | '\u{3019}' | '\u{301B}' | '\u{FF09}' | '\u{FF3D}' | '\u{FF5D}'
        | '\u{FF60}' | '\u{FF63}' => Class::Close,
        '\u{85}' | '\u{2028}' => Class::Separator,
        '\u{2029}' => Class::ParagraphEnd,
        '\u{AD}'
        | '\u{300}'..='\u{36F}'
        | '\u{483}'..='\u{489}'
        | '\u{200C}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}'
        | '\u{20D0}'..='\u{20F0}'
        | '\u{302A}'..='\u{302F}'
        | '\u{3099}'
        | '\u{309A}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FE20}'..='\u{FE2F}'
        | '\u{FF9E}'
        | '\u{FF9F}'
        | '\u{FFF9}'..='\u{FFFB}' => Class::Mute,
        '\u{37E}' | '\u{2013}' | '\u{2014}' | '\u{3001}' | '\u{FE10}' | '\u{FE11}' | '\u{FE13}'
        | '\u{FE14}' | '\u{FE31}' | '\u{FE32}' | '\u{FE50}' | '\u{FE51}' | '\u{FE54}'
        | '\u{FE55}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0C}' | '\u{FF0D}' | '\u{FF1A}'
        | '\u{FF1B}' | '\u{FF64}' => Class::Continue,
        '\u{FF10}'..='\u{FF19}' => Class::Digit,
        _ if is_blank(c) => Class::Blank,
        _ if c.is_lowercase() => Class::Lower,
        _ if c.is_uppercase() => Class::Upper,
        _ => rare_bracket(c).unwrap_or_else(|| letter_or_symbol(c)),
    }
}

/// Brackets and ornamental quotation marks in runs in which one opens and the next one closes.
fn rare_bracket(c: char) -> Option<Class> {
    let first = match c {
        '\u{2045}' | '\u{2046}' => '\u{2045}',
        '\u{207D}' | '\u{207E}' => '\u{207D}',
        '\u{208D}' | '\u{208E}' => '\u{208D}',
        '\u{2308}'..='\u{230B}' => '\u{2308}',
        '\u{2329}' | '\u{232A}' => '\u{2329}',
        '\u{275B}'..='\u{2760}' => '\u{275B}',
        '\u{2768}'..='\u{2775}' => '\u{2768}',
        '\u{27C5}' | '\u{27C6}' => '\u{27C5}',
        '\u{27E6}'..='\u{27EF}' => '\u{27E6}',
        '\u{2983}'..='\u{2998}' => '\u{2983}',
        '\u{29D8}'..='\u{29DB}' => '\u{29D8}',
        '\u{29FC}' | '\u{29FD}' => '\u{29FC}',
        '\u{FE17}' | '\u{FE18}' => '\u{FE17}',
        '\u{FE35}'..='\u{FE44}' => '\u{FE35}',
        '\u{FE47}' | '\u{FE48}' => '\u{FE47}',
        '\u{FE59}'..='\u{FE5E}' => '\u{FE59}',
        '\u{1F676}'..='\u{1F678}' => '\u{1F676}',
        _ => return None,
    };
    let opens = (u32::from(c) - u32::from(first)) % 2 == 0;
    Some(if opens { Class::Open } else { Class::Close })
}

fn letter_or_symbol(c: char) -> Class {
    if c.is_alphabetic() {
        Class::Letter
    } else if is_foreign(c) {
        Class::Foreign
    } else {
        Class::Symbol
    }
}
