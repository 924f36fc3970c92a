use super::Language;

/// How one family of broadcasters writes an item.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    pub name: &'static str,
    pub language: Language,
    /// The marker before the lead; empty where none stands.
    pub anchor: &'static str,
    /// The marker before the report; empty where a larger gap stands for it.
    pub report: &'static str,
    /// A quote, with NAME, TITLE and TEXT to be filled in.
    pub quote: &'static str,
    /// The anchor hands over in a sentence.
    pub tosses: bool,
    pub signs_off: bool,
    /// Staff lines in round brackets are common.
    pub credits: bool,
}

impl Form {
    pub fn quote(&self, name: &str, title: &str, text: &str) -> String {
        self.quote.replace("NAME", name).replace("TITLE", title).replace("TEXT", text)
    }

    /// Whether its quotes read `[Name/Title: text]`.
    pub fn is_bracket(&self) -> bool {
        self.quote.starts_with("[NAME") && self.quote.ends_with(']')
    }
}

const fn english(name: &'static str, anchor: &'static str, report: &'static str) -> Form {
    Form {
        name,
        language: Language::English,
        anchor,
        report,
        quote: "[NAME/TITLE: TEXT]",
        tosses: true,
        signs_off: false,
        credits: true,
    }
}

const fn korean(
    name: &'static str,
    anchor: &'static str,
    report: &'static str,
    quote: &'static str,
) -> Form {
    Form {
        name,
        language: Language::Korean,
        anchor,
        report,
        quote,
        tosses: true,
        signs_off: true,
        credits: true,
    }
}

/// The forms, each as common as the others.
pub const FORMS: &[Form] = &[
    english("no markers", "", ""),
    english("angle markers", "<Anchor>", "<Reporter>"),
    Form { quote: "[NAME / TITLE: TEXT]", ..english("spaced slash", "[Anchor]", "[Reporter]") },
    Form {
        quote: "[NAME/TITLE: \"TEXT\"]",
        signs_off: true,
        credits: false,
        ..english("quotation marks", "[Anchor]", "[Report]")
    },
    Form {
        quote: "[Soundbite] NAME(TITLE) : \"TEXT\"",
        tosses: false,
        credits: false,
        ..english("soundbite", "[Anchor Lead]", "[Pkg]")
    },
    korean("tight, quoted", "[앵커]", "[리포트]", "[NAME/TITLE : \"TEXT\"]"),
    Form {
        signs_off: false, ..korean("angle markers", "<앵커>", "<기자>", "[NAME/TITLE : TEXT]")
    },
    korean("spaced slash", "[앵커]", "[기자]", "[NAME / TITLE : TEXT]"),
    korean("arrows, head line", "◀ 앵커 ▶", "◀ 리포트 ▶", "[NAME/TITLE]\n\"TEXT\""),
    korean(
        "interview bullet",
        "【 앵커멘트 】",
        "【 기자 】",
        "▶ 인터뷰 : NAME / TITLE\n- \"TEXT\"",
    ),
    korean("head line", "[앵커]", "[리포트]", "[NAME / TITLE]\n\"TEXT\""),
    korean("angle head", "[앵커]", "[기자]", "<NAME / TITLE> \"TEXT\""),
];
