//! Sentences with which the reporter signs off, and places around bylines, in English.

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
    "It's been",
    "It’s been",
    "I've been",
    "I’ve been",
    "I have been",
    "So far",
    "So far,",
    "So far, I have been",
    "So far, I've been",
    "So far, it has been",
    "So far, that was",
    "So far, this was",
];

/// How a sign-off begins that needs no broadcaster.
pub(crate) const CLOSINGS: &[&str] = &[
    "I have been",
    "I've been",
    "I’ve been",
    "So far, I am",
    "So far, I have been",
    "So far, I'm",
    "So far, I've been",
    "So far, it has been",
    "So far, that was",
    "So far, this has been",
    "So far, this is",
    "So far, this was",
    "This has been",
];

/// What stands between a broadcaster and its reporter in a sign-off, besides a blank.
pub(crate) const OUTLET_LINKS: [&str; 7] =
    ["'s ", "’s ", "' ", "’ ", ", ", " reporter ", "'s reporter "];

/// What stands between a reporter and the broadcaster in a sign-off.
pub(crate) const NAME_LINKS: [&str; 7] =
    [", ", " of ", " from ", " for ", " with ", " at ", " reporting for "];

/// How a place begins behind a sign-off.
pub(crate) const PLACE_LINKS: [&str; 6] = [",", " from ", " in ", " at ", " reporting", " so far"];

/// How a sentence begins that names a place before it hands over or signs off.
pub(crate) const PLACE_STARTS: [&str; 2] = ["From ", "In "];

/// The same where the reporter is at work there.
pub(crate) const REPORTING_STARTS: [&str; 3] =
    ["Live from ", "Reporting from ", "Reporting live from "];

/// The last words of places, not of people.
pub(crate) const PLACE_ENDS: [&str; 20] = [
    "Airport",
    "Assembly",
    "Beach",
    "Bridge",
    "Building",
    "Center",
    "Centre",
    "City",
    "District",
    "Hospital",
    "Island",
    "Market",
    "Mountain",
    "Plaza",
    "River",
    "Square",
    "Stadium",
    "Station",
    "Terminal",
    "University",
];
