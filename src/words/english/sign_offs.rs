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
    "I was",
];

/// What may stand before the start of a sign-off that then needs no broadcaster.
pub(crate) const SO_FAR: [&str; 5] =
    ["So far, ", "Thus far, ", "Until now, ", "Up to now, ", "Up until now, "];

/// What the reporter did so far, behind the name.
pub(crate) const DID_SO_FAR: [&str; 5] =
    [" reported", " has reported", " delivered", " has delivered", " reports"];

/// The reporter's own words between the broadcaster and the name.
pub(crate) const OWN_STARTS: [&str; 4] = ["I am ", "I'm ", "I’m ", "this is "];

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
    "That was",
    "This was",
];

/// What stands between a broadcaster and its reporter in a sign-off, besides a blank.
pub(crate) const OUTLET_LINKS: [&str; 8] =
    ["'s ", "’s ", "' ", "’ ", ", ", " reporter ", "'s reporter ", " news reporter "];

/// What stands between a reporter and the broadcaster in a sign-off.
pub(crate) const NAME_LINKS: [&str; 7] =
    [", ", " of ", " from ", " for ", " with ", " at ", " reporting for "];

/// How a place begins behind a sign-off.
pub(crate) const PLACE_LINKS: [&str; 6] = [",", " from ", " in ", " at ", " reporting", " so far"];

/// How a sentence begins that names a place before it hands over or signs off.
pub(crate) const PLACE_STARTS: [&str; 3] = ["From ", "In ", "At "];

/// The same where the reporter is at work there.
pub(crate) const REPORTING_STARTS: [&str; 3] =
    ["Live from ", "Reporting from ", "Reporting live from "];

/// The last words of places, not of people: so no "Park".
pub(crate) const PLACE_ENDS: [&str; 34] = [
    "Airport",
    "Assembly",
    "Beach",
    "Bridge",
    "Building",
    "Castle",
    "Center",
    "Centre",
    "City",
    "County",
    "Dam",
    "District",
    "Expressway",
    "Harbor",
    "Hospital",
    "Island",
    "Market",
    "Mountain",
    "Museum",
    "Palace",
    "Plaza",
    "Port",
    "Province",
    "River",
    "School",
    "Square",
    "Stadium",
    "Station",
    "Street",
    "Temple",
    "Terminal",
    "Tower",
    "University",
    "Village",
];

/// The last words of places that are written in small letters: "From the presidential office".
pub(crate) const SPOTS: [&str; 14] = [
    "airport",
    "beach",
    "border",
    "center",
    "court",
    "field",
    "harbor",
    "headquarters",
    "office",
    "parliament",
    "port",
    "scene",
    "site",
    "station",
];

/// The last words of the names of newspapers and broadcasters, not of people.
pub(crate) const PRESS_ENDS: [&str; 9] =
    ["Agency", "Daily", "Journal", "News", "Newspaper", "Press", "Radio", "Television", "Times"];

/// The desks of a newsroom: "Ida Holm of the economic department".
pub(crate) const DESKS: [&str; 5] = ["bureau", "department", "desk", "newsroom", "team"];
