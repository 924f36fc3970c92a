//! Sentences that name the reporter, in English.

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
];

/// How a hand-over sentence begins that then is nothing but the name.
pub(crate) const HANDOVER_STARTS: &[&str] = &[
    "I'm",
    "I’m",
    "I am",
    "This is",
    "Next, we will connect with",
    "Next, we connect with",
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
    "Let's turn to",
    "Let’s turn to",
    "Over to",
    "For more, we turn to",
    "We are joined by",
    "We're joined by",
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

/// What stands between the name of one reporter and the next.
pub(crate) const REPORTER_LINKS: [&str; 4] =
    ["and ", "and reporter ", ", reporter ", "and Reporter "];

/// What is "by" or "from" a reporter.
pub(crate) const CREDITED: [&str; 6] =
    ["report", "reported", "coverage", "covered", "reporting", "delivered"];

/// What stands between a broadcaster and its reporter in a sign-off, besides a blank.
pub(crate) const OUTLET_LINKS: [&str; 7] =
    ["'s ", "’s ", "' ", "’ ", ", ", " reporter ", "'s reporter "];

/// What stands between a reporter and the broadcaster in a sign-off.
pub(crate) const NAME_LINKS: [&str; 7] =
    [", ", " of ", " from ", " for ", " with ", " at ", " reporting for "];

/// How a place begins behind a sign-off.
pub(crate) const PLACE_LINKS: [&str; 5] = [",", " from ", " in ", " at ", " reporting"];

/// How a sentence begins that names a place before it hands over or signs off.
pub(crate) const PLACE_STARTS: [&str; 2] = ["From ", "In "];

/// How a hand-over sentence ends that begins with the name.
pub(crate) const HANDOVER_ENDS: &[&str] = &["by a reporter", "a reporter", "as a reporter"];

/// How a sign-off begins.
pub(crate) const SIGN_OFFS: &[&str] = &[
    "This is",
    "This has been",
    "This was",
    "That was",
    "It was",
    "I'm",
    "I’m",
    "I am",
    "It's",
    "So far, this is",
    "So far, this has been",
    "So far, I'm",
    "So far, I am",
    "It has been",
    "This is the",
];
