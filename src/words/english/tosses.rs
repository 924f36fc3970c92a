//! Sentences that hand over to the reporter, in English.

/// Parts of the words for a reporter and a report. A long sentence without any hands over to nobody.
pub(crate) const REPORTER_HINTS: [&str; 5] =
    ["eport", "orrespondent", "EPORTER", "cover", "deliver"];

/// Words in front of a reporter's name.
pub(crate) const REPORTER_WORDS: &[&str] = &["reporter", "reporters", "correspondent"];

/// What follows the reporter's name where the sentence does nothing but hand over.
pub(crate) const REPORTS: &[&str] = &[
    "reports",
    "reporting",
    "has the details",
    "has the detail",
    "has the story",
    "has the report",
    "has more",
    "has the latest",
    "with the details",
    "with the story",
    "with the report",
    "with more",
    "brings us",
    "brings you",
    "tells us",
    "tells you",
    "filed this report",
    "files this report",
    "delivers",
    "was interviewed",
    "has more details",
    "covered the story",
    "covers the story",
    "covered it",
    "covered this",
    "covered the scene",
    "covered the site",
    "covered",
    "covers",
    "has covered",
    "has this report",
    "has this story",
    "has our report",
    "has our story",
    "has our top story",
    "has the full story",
    "has the full report",
    "reported",
    "explains",
    "looks into",
    "takes a look",
    "brings more",
    "continues",
    "follows",
    "will tell you",
    "will tell us",
    "will explain",
    "'s report",
    "’s report",
    "'s exclusive report",
    "’s exclusive report",
    "exclusively covered",
    "exclusively reports",
    "has our exclusive",
    "has the exclusive",
    "has the forecast",
    "has this exclusive",
    "joins me",
    "joins us",
    "provides the details",
    "will provide the details",
    "with a report",
    "with an exclusive",
    "with an exclusive report",
    "with the exclusive",
    "with the exclusive report",
    "with the full story",
    "with the latest",
    "with this exclusive report",
    "with this report",
];

/// What others do as well: only who has a Korean given name is taken for a reporter then, or who is
/// all that the sentence names.
pub(crate) const LOOKS_INTO: &[&str] = &[
    "analyzes",
    "breaks down",
    "breaks it down",
    "examines",
    "explores",
    "finds out",
    "gives us",
    "investigates",
    "looked into",
    "shares the story",
    "summarizes",
    "sums it up",
    "sums up",
    "takes a closer look",
    "takes us",
    "tells the story",
];

/// What follows "reports" in a hand-over, not what a firm reports.
pub(crate) const REPORTED: [&str; 15] = [
    "about",
    "at",
    "exclusively",
    "for",
    "from",
    "here",
    "how",
    "in",
    "live",
    "on",
    "that",
    "the",
    "what",
    "why",
    "with",
];

/// The same for reporters who do it together.
pub(crate) const REPORT_TOGETHER: &[&str] = &[
    "bring us",
    "bring you",
    "cover",
    "covered it",
    "covered the",
    "explain",
    "have covered",
    "have more",
    "have the details",
    "have the full story",
    "have the latest",
    "have the report",
    "have the story",
    "have this report",
    "investigate",
    "look into",
    "looked into",
    "report",
    "reported on",
    "reporting",
    "take a closer look",
    "take a look",
    "tell us",
    "with the details",
    "with the report",
    "with the story",
    "'s report",
    "’s report",
];

/// How a hand-over sentence begins that then is nothing but the name.
pub(crate) const HANDOVER_STARTS: &[&str] = &[
    "I'm",
    "I’m",
    "I am",
    "This is",
    "The report is by",
    "This report is by",
    "This report comes from",
    "Report by",
    "Reported by",
    "By",
    "Here is",
    "Here's",
    "Here’s",
    "It is",
    "First,",
    "First is",
    "Next,",
    "Next is",
    "Report",
    "This news is by",
    "This story is by",
    "Our first report comes from",
    "Our first report is by",
    "Our top story comes from",
    "The first report comes from",
    "The first report is by",
    "The reporter is",
    "Now here's",
    "Now here’s",
    "Now here is",
    "And here's",
    "And here’s",
    "Next up is",
];

/// The same where the reporter is somewhere else, and the place may be named.
pub(crate) const CONNECTIONS: &[&str] = &[
    "We will connect with",
    "We connect with",
    "Let's connect with",
    "Let’s connect with",
    "Let's go to",
    "Let’s go to",
    "We go to",
    "We go live to",
    "We now go to",
    "We now turn to",
    "We turn to",
    "Let's turn to",
    "Let’s turn to",
    "Over to",
    "We are joined by",
    "We're joined by",
    "We connect to",
    "We now connect to",
    "We now connect with",
    "We will connect to",
    "We will now connect with",
    "We’ll connect with",
    "We'll connect with",
    "We'll connect to",
    "We’ll connect to",
    "Let's connect to",
    "Let’s connect to",
    "Let's cross to",
    "Let’s cross to",
    "We cross to",
    "We cross live to",
    "Let's hear more from",
    "Let’s hear more from",
    "We'll hear more from",
    "We’ll hear more from",
    "We now hear from",
];

/// The same behind an opening.
pub(crate) const HERE_IS: [&str; 3] = ["here is", "here's", "here’s"];

/// How a phrase begins that may stand before such a sentence, with a comma behind it.
pub(crate) const OPENINGS: &[&str] = &[
    "For details",
    "For more",
    "For the details",
    "For the full story",
    "For the latest",
    "With more",
    "With the details",
    "With the latest",
    "And now,",
    "First,",
    "Next,",
    "Now,",
];

/// What may stand before the name of a reporter who does what a hand-over says.
pub(crate) const LEAD_INS: &[&str] = &[
    "First, ",
    "Second, ",
    "Next, ",
    "Now, ",
    "Then, ",
    "And now, ",
    "Here's ",
    "Here’s ",
    "Here is ",
    "And ",
    "Our own ",
    "Our ",
    "Also, ",
    "Continuing, ",
    "Finally, ",
    "In addition, ",
    "Let's see ",
    "Let’s see ",
    "Let's watch ",
    "Let’s watch ",
];

/// How a sentence begins that thanks a reporter, and so hands over nothing.
pub(crate) const THANKS_STARTS: &[&str] = &[
    "Thank",
    "Yes, thank",
    "Okay, thank",
    "OK, thank",
    "Good job",
    "Good work",
    "I heard you well",
    "Well heard",
];

/// How a sentence begins that says of its speaker or of another that this is a reporter.
pub(crate) const NAMING_STARTS: [&str; 6] =
    ["I am ", "I'm ", "I’m ", "This is ", "It is ", "It's "];

/// Who a reporter is, before the word: "Ida Holm, a medical reporter".
pub(crate) const ARTICLES: [&str; 4] = ["a ", "an ", "our ", "the "];

/// What stands between the name of one reporter and the next.
pub(crate) const REPORTER_LINKS: [&str; 4] =
    ["and ", "and reporter ", ", reporter ", "and Reporter "];

/// What is "by" or "from" a reporter.
pub(crate) const CREDITED: [&str; 6] =
    ["report", "reported", "coverage", "covered", "reporting", "delivered"];

/// How the desk or the place of a reporter begins, between the name and what the reporter does.
pub(crate) const DESK_LINKS: [&str; 4] = [" at ", " from ", " in ", " of "];

/// How a hand-over sentence ends that begins with the name.
pub(crate) const HANDOVER_ENDS: &[&str] = &["by a reporter", "a reporter", "as a reporter"];

/// What begins a question to somebody who was called.
pub(crate) const QUESTION_WORDS: &[&str] = &[
    "are", "can", "could", "did", "do", "does", "has", "have", "how", "is", "what", "what's",
    "what’s", "when", "where", "why",
];
