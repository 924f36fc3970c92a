use core::fmt;

/// How grave a [`Diagnostic`](super::Diagnostic) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Severity {
    /// The tree is what was written; the reader may want to know.
    Note,
    /// The tree is the likeliest reading of something written wrongly.
    Warning,
    /// A quote has no certain end: who said what may be wrong from here on.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Declares the codes with everything that is known of each.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident, $message:literal;)+) => {
        /// What kind of oddity a [`Diagnostic`](super::Diagnostic) reports. The names are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The stable name, in kebab-case.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// How grave it is.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }

            /// What had been expected, in one line.
            pub const fn message(self) -> &'static str {
                match self { $(Self::$name => $message,)+ }
            }
        }
    };
}

codes! {
    /// The closing bracket or quotation mark of a quote does not come before the next quote head,
    /// marker or section gap. The quote ends with its own paragraph; what follows is narration.
    UnclosedQuote = "unclosed-quote", Error,
        "expected the end of this quote before the next quote, marker or section";
    /// A quote is closed with the wrong bracket: `… goods.)`. The quote ends there.
    WrongClosingBracket = "wrong-closing-bracket", Error,
        "expected `]` to close this quote, found `)`";
    /// A `]` with nothing open. It stays in the text of its paragraph.
    StrayBracket = "stray-bracket", Warning,
        "found `]`, but no bracket is open";
    /// Narration follows a quote on its line. It is a paragraph of its own.
    TextAfterQuote = "text-after-quote", Note,
        "expected the line to end with the quote; what follows is narration";
    /// Narration precedes a quote on its line. It is a paragraph of its own.
    TextBeforeQuote = "text-before-quote", Note,
        "expected the quote to begin its line; what precedes is narration";
    /// The head of a quote has no colon: `[Name / Title text…]`. The title ends where the words
    /// seem to begin.
    MissingColon = "missing-colon", Warning,
        "expected `:` between the speaker and the words";
    /// The name before the slash is empty: `[/Title: text]`. It is left out.
    EmptyName = "empty-name", Warning,
        "expected a name before the `/`";
    /// The title after the slash is empty: `[Name/: text]`. It is left out.
    EmptyTitle = "empty-title", Warning,
        "expected a title after the `/`";
    /// A quote in brackets says nothing: `[Name/Title: ]`.
    EmptyQuote = "empty-quote", Warning,
        "expected words after the speaker";
    /// The text is longer than 4 GiB. What lies behind is not in the tree.
    TextTooLong = "text-too-long", Error,
        "expected a text of at most 4 GiB; what lies behind was left out";
    /// There are more oddities than are listed: see
    /// [`ParseOptions::max_diagnostics`](crate::ParseOptions::max_diagnostics).
    TooMany = "too-many-diagnostics", Note,
        "more was found from here on than is listed";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
