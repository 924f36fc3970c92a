//! Who speaks: the labels of quotes and the names in bylines, grouped into people.
//!
//! [`Transcript::speakers`] gives the [`Speakers`], an index of [`Speaker`]s. A wrong attribution
//! is worse than a missing one, so two labels are one person only where the transcript leaves no
//! doubt:
//!
//! | labels | are |
//! | --- | --- |
//! | the same name, whatever the titles | one person |
//! | the same name in other case, or with a rank, a form of address or an office around it: "ANA RUIZ", "Prof. Ana Ruiz", "윤서율 의원" | one person |
//! | a short name, and one longer name that ends with its word or words: "Ruiz", "Ana Ruiz" | one person, unless the titles contradict each other |
//! | a short name, and several longer names that end so | [ambiguous](SpeakerKind::Ambiguous) |
//! | a surname that stands first, and one name that begins with it: "Han", "Han Seo-yul"; "윤", "윤서율" | one person, unless the titles contradict each other |
//! | the same short name under titles that contradict each other: "Lind/Senator", "Lind/Professor" | ambiguous |
//! | the same description: "Resident", "목격자", "Mr. A", "김 모 씨", "Coffee shop customer" | [anonymous](SpeakerKind::Anonymous), an entry each |
//! | a surname that stands first, of a private person: "Han/Resident", "Mr. Han", "윤 씨" | anonymous, an entry each |
//! | a short name whose voice was altered | anonymous, an entry each |
//! | two spellings of one name: "Seo-yul", "Seoyul" | two people |
//! | several people in one label: "Ana Ruiz and Bo Lind" | one entry, joined with no other label |
//!
//! Longer names are counted among all speakers, reporters included. Titles agree where they have a
//! role in common and one says all that the other says: "President of Norland", "Norland's
//! President", "President". Otherwise they contradict each other: "Senator" and "Professor", but
//! also "Professor, Holm" and "Professor, Oslo". Dates, notes and no title at all contradict
//! nothing.
//!
//! A label whose words are common nouns is a description; the nouns come from a table for English
//! and one for Korean. A label in Latin letters that is in no table is taken for a name when its
//! words are capitalised, and one in Hangul when it is made as names are. What may be either, such
//! as "Otto Cook", "NHA" or "윤시민" without a title, counts as a name only where the same name, or
//! a longer one that ends with it, stands elsewhere; otherwise it is anonymous. Two limits follow:
//! a common noun that no table has, capitalised and without a title, passes for a name, and a
//! title-less name that looks like a noun passes for a description.
//!
//! Reporters are named by bylines. A quote is theirs only if its label has their full name, and as
//! title nothing or their trade. Guests whose names are used as markers are in no entry.

mod english;
mod hangul;
mod index;
mod korean;
mod label;
mod latin;
mod measure;
mod speaker;
mod title;
mod words;

#[cfg(test)]
mod tests;

pub use speaker::{Mention, Speaker, SpeakerKind};

use crate::tree::Transcript;

impl Transcript<'_> {
    /// The index of who speaks: people, descriptions and unlabelled quotes, in order of first
    /// appearance. The [module](crate::speakers) says which labels are one person.
    ///
    /// It takes time in proportion to the transcript, so whoever asks twice keeps it.
    ///
    /// ```
    /// use newscast::speakers::SpeakerKind;
    ///
    /// let text = "[Ana Ruiz/Harbour master: The tide is late.]\n\n\
    ///             [Bo Lind/Pilot: Very late.]\n\n\
    ///             [Ruiz: It is here.]\n\n\
    ///             [Resident: At last.]";
    /// let parsed = newscast::parse(text);
    /// let speakers = parsed.transcript().speakers();
    /// let table: Vec<_> = speakers.iter().map(|s| (s.name().unwrap(), s.kind(), s.words())).collect();
    /// assert_eq!(table, [
    ///     ("Ana Ruiz", SpeakerKind::Named, 7),
    ///     ("Bo Lind", SpeakerKind::Named, 2),
    ///     ("Resident", SpeakerKind::Anonymous, 2),
    /// ]);
    /// ```
    pub fn speakers(&self) -> Speakers<'_> {
        Speakers { speakers: index::build(self) }
    }
}

/// The speakers of a transcript, in order of first appearance: what [`Transcript::speakers`]
/// returns.
#[derive(Clone, Debug)]
pub struct Speakers<'t> {
    speakers: Vec<Speaker<'t>>,
}

impl<'t> Speakers<'t> {
    /// The speakers, in order of first appearance.
    pub fn iter(&self) -> std::slice::Iter<'_, Speaker<'t>> {
        self.speakers.iter()
    }

    /// The number of speakers.
    pub fn len(&self) -> usize {
        self.speakers.len()
    }

    /// Whether nobody speaks.
    pub fn is_empty(&self) -> bool {
        self.speakers.is_empty()
    }

    /// The speaker who goes by this name; `None` where nobody does, or more than one.
    ///
    /// Case, hyphens' and apostrophes' kinds and white space do not count. See
    /// [`find`](Speakers::find) for who goes by a name.
    ///
    /// ```
    /// let text = "[Ana Ruiz/Pilot: Yes.]\n\n[Eva Ruiz/Cook: No.]\n\n[Bo Lind/Clerk: Perhaps.]";
    /// let parsed = newscast::parse(text);
    /// let speakers = parsed.transcript().speakers();
    /// assert_eq!(speakers.get("lind").unwrap().name(), Some("Bo Lind"));
    /// assert!(speakers.get("Ruiz").is_none());
    /// ```
    pub fn get(&self, name: &str) -> Option<&Speaker<'t>> {
        let mut found = self.find(name);
        match (found.next(), found.next()) {
            (Some(speaker), None) => Some(speaker),
            _ => None,
        }
    }

    /// All speakers who go by this name: who are so called somewhere, and the people whose full
    /// name ends with it.
    ///
    /// ```
    /// let text = "[Ana Ruiz/Pilot: Yes.]\n\n[Resident: No.]\n\n[Resident: Perhaps.]";
    /// let parsed = newscast::parse(text);
    /// let speakers = parsed.transcript().speakers();
    /// assert_eq!(speakers.find("ruiz").count(), 1);
    /// assert_eq!(speakers.find("Resident").count(), 2);
    /// ```
    pub fn find(&self, name: &str) -> impl Iterator<Item = &Speaker<'t>> {
        let wanted = words::key(name);
        self.iter().filter(move |speaker| !wanted.is_empty() && speaker.answers_to(&wanted))
    }
}

impl<'s, 't> IntoIterator for &'s Speakers<'t> {
    type Item = &'s Speaker<'t>;
    type IntoIter = std::slice::Iter<'s, Speaker<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'t> IntoIterator for Speakers<'t> {
    type Item = Speaker<'t>;
    type IntoIter = std::vec::IntoIter<Speaker<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.speakers.into_iter()
    }
}
