//! Whether a sentence ends.
//!
//! Each function is about one kind of mark and returns what UAX #29 says where it has no rule of
//! its own.

use super::abbreviations::{self, Abbreviation};
use super::class::{self, Class};
use super::place::Place;
use super::uax29::Boundaries;
use super::zone::{Closing, Kind, Opened, Zone};
use super::{korean, openers};

/// What the rules say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Ends,
    GoesOn,
    AsUax29,
}

use Verdict::{AsUax29, Ends, GoesOn};

fn ends_if(condition: bool) -> Verdict {
    if condition { Ends } else { GoesOn }
}

/// Whether the sentence ends at `zone`.
pub(super) fn ends(text: &str, zone: &Zone, opened: Opened, boundaries: &impl Boundaries) -> bool {
    let place = Place { text, zone, opened };
    let verdict = match (zone.kind, zone.closing) {
        (_, Closing::InsideSentence) => GoesOn,
        (Kind::Strong, _) => place.strong(),
        (_, Closing::Marks) => place.closed(),
        (Kind::Period, Closing::None) if zone.is_glued() => place.glued_period(),
        (Kind::Period, Closing::None) => place.period(),
        (Kind::Ellipsis, Closing::None) => place.ellipsis(),
    };
    match verdict {
        Ends => true,
        GoesOn => false,
        AsUax29 => boundaries.breaks_at(text, zone),
    }
}

impl Place<'_, '_> {
    /// Behind `?`, `!`, `。`.
    fn strong(&self) -> Verdict {
        let zone = self.zone;
        let is_closed = zone.closing != Closing::None;
        let is_bare = zone.is_glued() && !is_closed && !zone.has_opening();
        match zone.class {
            Class::Lower if is_closed || is_bare => GoesOn,
            Class::Hangul if is_closed => self.behind_quotation(),
            _ if is_bare && self.is_in_address() => GoesOn,
            Class::Symbol => Ends,
            _ if zone.has_opening() => Ends,
            _ => AsUax29,
        }
    }

    /// Behind a full stop or an ellipsis and closing marks.
    fn closed(&self) -> Verdict {
        match self.zone.class {
            Class::Lower => GoesOn,
            Class::Hangul => self.behind_quotation(),
            _ if self.zone.has_opening() => Ends,
            Class::Continue if self.zone.kind == Kind::Ellipsis => GoesOn,
            Class::Continue | Class::Foreign => AsUax29,
            _ => Ends,
        }
    }

    /// Before Hangul behind closing marks: "라고 말했습니다", "는 입장입니다".
    fn behind_quotation(&self) -> Verdict {
        if self.zone.has_opening() {
            Ends
        } else if self.zone.is_glued() {
            ends_if(korean::is_starter(self.after()))
        } else {
            ends_if(!korean::is_quotative(self.after()))
        }
    }

    /// Behind a full stop and white space, or before an opening mark.
    fn period(&self) -> Verdict {
        let zone = self.zone;
        match zone.class {
            Class::Lower => return GoesOn,
            Class::Continue if !zone.has_opening() => return AsUax29,
            _ => {}
        }
        if self.is_label() || self.is_date() {
            return GoesOn;
        }
        if let Some(goes_on) = self.abbreviation() {
            return ends_if(!goes_on);
        }
        match zone.class {
            Class::Hangul | Class::Letter | Class::Foreign if !zone.has_opening() => AsUax29,
            _ => Ends,
        }
    }

    /// Behind a full stop, with nothing between it and what follows.
    fn glued_period(&self) -> Verdict {
        let zone = self.zone;
        if zone.has_opening() {
            return self.period();
        }
        match zone.class {
            Class::Lower | Class::Digit => GoesOn,
            Class::Upper => ends_if(self.is_missing_blank()),
            Class::Hangul => ends_if(korean::closes_sentence(self.before())),
            Class::Letter if self.is_behind_hangul() => {
                ends_if(korean::closes_sentence(self.before()))
            }
            Class::Symbol => {
                let is_ascii = self.text.as_bytes()[zone.content].is_ascii();
                ends_if(!is_ascii)
            }
            _ => AsUax29,
        }
    }

    /// Behind an ellipsis.
    fn ellipsis(&self) -> Verdict {
        let zone = self.zone;
        let is_glued = zone.is_glued() && !zone.has_opening();
        match zone.class {
            Class::Lower => GoesOn,
            Class::Continue if !zone.has_opening() => GoesOn,
            _ if self.is_behind_hangul() => ends_if(korean::closes_sentence(self.before())),
            Class::Upper if is_glued => ends_if(
                !self.before().ends_with(class::is_blank)
                    && self.is_capitalised_word()
                    && !self.is_in_address(),
            ),
            _ if is_glued => GoesOn,
            Class::Upper | Class::Hangul | Class::Letter | Class::Foreign => Ends,
            _ => GoesOn,
        }
    }

    /// Whether the sentence goes on behind an abbreviation; `None` if none stands there.
    fn abbreviation(&self) -> Option<bool> {
        let abbreviation = self.abbreviation_before()?;
        let class = self.zone.class;
        Some(match abbreviation {
            Abbreviation::Title => true,
            Abbreviation::Number => class == Class::Digit,
            Abbreviation::Clock => {
                class == Class::Upper
                    && (openers::is_day_or_zone(self.word_after())
                        || self.after()[self.word_after().len()..].starts_with(" time"))
            }
            Abbreviation::Name | Abbreviation::Place => match class {
                Class::Upper => !openers::is_starter(self.word_after()),
                Class::Hangul => !korean::is_starter(self.after()),
                Class::Digit => self.is_ordinal(),
                _ => true,
            },
        })
    }

    /// Whether a blank is missing behind the full stop: "politics.Let's".
    fn is_missing_blank(&self) -> bool {
        if !self.is_capitalised_word() || self.is_in_address() {
            return false;
        }
        let word = self.word_after();
        if openers::is_domain(word) || self.is_label() {
            return false;
        }
        let is_starter = word.len() > 1 && openers::is_starter(word);
        let Some(last) = self.before().chars().next_back() else {
            return false;
        };
        match Class::of(last) {
            Class::Lower => match self.word_before() {
                Some((_, one)) if one.len() == 1 => false,
                Some((_, short)) => match abbreviations::find(short) {
                    Some(Abbreviation::Title) => false,
                    Some(Abbreviation::Clock) => !openers::is_day_or_zone(word),
                    Some(Abbreviation::Name) => is_starter,
                    _ => true,
                },
                None => true,
            },
            Class::Upper => {
                is_starter && self.word_before().is_none_or(|(_, short)| short.len() > 1)
            }
            Class::Hangul => korean::closes_sentence(self.before()),
            _ => true,
        }
    }
}
