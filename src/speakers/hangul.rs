//! Labels in Hangul.

use super::korean::{
    BODY_SYLLABLES, COMMON, COMPOUND_SURNAMES, COURTESIES, NEVER_IN_NAMES, OFFICES,
    PRIVATE_ENDINGS, ROLE_SYLLABLES, SURNAMES,
};
use super::label::{MAX_WORDS, Shape, Verdict, Word, cover, words};
use super::title::{Title, ending};
use super::words::is_syllable;

/// Judges a label. What it says of an office goes to `known`.
pub(super) fn judge<'t>(name: &'t str, known: &mut Title) -> Verdict<'t> {
    if name.contains([',', '·', '&', '‧', 'ㆍ']) {
        let is_name = |part: &str| matches!(form(part.trim()), Form::Whole);
        let several = name.split([',', '·', '&', '‧', 'ㆍ']).take(MAX_WORDS).all(is_name);
        return if several {
            Verdict::name(name, Shape::Several)
        } else {
            Verdict::description(name)
        };
    }
    let words = words(name);
    if words.len() > MAX_WORDS {
        return Verdict::description(name);
    }
    // "A 씨", "노를란드TV"
    let is_strange = |c: char| c.is_alphabetic() && !is_syllable(c);
    if words.iter().any(|word| word.bare.contains(is_strange)) {
        return Verdict::description(name);
    }
    if let Some(surname) = kept_back(&words) {
        return Verdict::masked(surname);
    }
    let words = without_courtesy(&words);
    let core = cover(name, words);
    match words {
        [] => Verdict::description(name),
        [only] => judge_one(name, core, only.bare, known),
        [front @ .., last] => judge_many(name, core, words, front, last, known),
    }
}

/// The surname of one or two syllables that stands at the beginning.
pub(super) fn leading_surname(name: &str) -> Option<&str> {
    if let Some(surname) = COMPOUND_SURNAMES.iter().find(|surname| name.starts_with(**surname)) {
        return name.get(..surname.len());
    }
    let first = name.chars().next().filter(|&c| SURNAMES.contains(c))?;
    name.get(..first.len_utf8())
}

/// The surnames that a whole name of one word may begin with: one, or two that compete.
pub(super) fn surnames(word: &str) -> impl Iterator<Item = &str> {
    let whole = matches!(form(word), Form::Whole);
    let single = word.chars().next().filter(|&c| SURNAMES.contains(c));
    let compound = COMPOUND_SURNAMES.iter().find(|surname| word.starts_with(**surname));
    let lengths = [single.map(char::len_utf8), compound.map(|surname| surname.len())];
    lengths.into_iter().flatten().filter(move |_| whole).filter_map(|length| word.get(..length))
}

/// What a single word looks like.
enum Form {
    /// A surname alone.
    Surname,
    /// A surname with a given name of one or two syllables.
    Whole,
    /// Something else.
    Other,
}

fn form(word: &str) -> Form {
    if !word.chars().all(is_syllable) {
        return Form::Other;
    }
    // A Hangul syllable has three bytes.
    let syllables = word.len() / 3;
    let single = word.chars().next().is_some_and(|first| SURNAMES.contains(first));
    let compound = COMPOUND_SURNAMES.iter().any(|surname| word.starts_with(surname));
    match syllables {
        1 if single => Form::Surname,
        2 if COMPOUND_SURNAMES.contains(&word) => Form::Surname,
        2 | 3 if single => Form::Whole,
        3 | 4 if compound => Form::Whole,
        _ => Form::Other,
    }
}

/// The surname of a person whose given name is kept back: "김 모 씨", "김모 씨", "김 씨".
fn kept_back<'t>(words: &[Word<'t>]) -> Option<&'t str> {
    let surname = |word: &'t str| matches!(form(word), Form::Surname).then_some(word);
    let first = words.first()?.bare;
    let hidden = first.strip_suffix('모').and_then(surname);
    match words {
        [_, second, ..] if second.bare == "모" || second.bare == "모씨" => surname(first),
        [_] => first
            .strip_suffix("모씨")
            .or_else(|| first.strip_suffix('씨'))
            .and_then(surname)
            .or(hidden),
        [_, second] if COURTESIES.contains(&second.bare) => surname(first).or(hidden),
        _ => hidden,
    }
}

/// The words without a form of address behind the name.
fn without_courtesy<'w, 't>(words: &'w [Word<'t>]) -> &'w [Word<'t>] {
    match words {
        [front @ .., last] if COURTESIES.contains(&last.bare) => front,
        _ => words,
    }
}

fn judge_one<'t>(name: &'t str, core: &'t str, word: &'t str, known: &Title) -> Verdict<'t> {
    // "한서율씨"
    if let Some(front) = word.strip_suffix("씨").filter(|front| matches!(form(front), Form::Whole))
    {
        return judge_one(name, front, front, known);
    }
    if COMMON.contains(&word) || COMMON.contains(word.strip_suffix('들').unwrap_or(word)) {
        return Verdict::description(name);
    }
    let role = ending(word, &PRIVATE_ENDINGS).or_else(|| ending(word, &OFFICES)).is_some();
    match form(word) {
        Form::Surname => Verdict::name(core, Shape::Surname),
        // A surname before "시민" is a name or not, as the title says.
        Form::Whole if role && !known.has_role() => Verdict::doubtful(core, Shape::Full),
        Form::Whole => Verdict::name(core, Shape::Full),
        Form::Other if role || word.chars().nth(1).is_none() => Verdict::description(name),
        Form::Other if ends_in(word, ROLE_SYLLABLES) && !known.has_role() => {
            Verdict::doubtful(core, Shape::Short)
        }
        Form::Other => Verdict::name(core, Shape::Short),
    }
}

fn judge_many<'t>(
    name: &'t str,
    core: &'t str,
    words: &[Word<'t>],
    front: &[Word<'t>],
    last: &Word<'t>,
    known: &mut Title,
) -> Verdict<'t> {
    if OFFICES.contains(last.bare) {
        if let [bearer] = front {
            return judge_bearer(name, bearer.bare, last.bare, known);
        }
    }
    let stray = |word: &Word<'_>| {
        NEVER_IN_NAMES.contains(word.bare)
            || COMMON.contains(word.bare)
            || ending(word.bare, &PRIVATE_ENDINGS).is_some_and(|end| end.len() > 3)
    };
    if ending(last.bare, &PRIVATE_ENDINGS).is_some()
        || ending(last.bare, &OFFICES).is_some()
        || words.iter().any(stray)
    {
        return Verdict::description(name);
    }
    let odd = words.len() > 3
        || ends_in(last.bare, ROLE_SYLLABLES)
        || front
            .iter()
            .any(|word| ends_in(word.bare, BODY_SYLLABLES) && word.bare.chars().nth(2).is_some());
    if odd && !known.has_role() {
        return Verdict::doubtful(core, Shape::Full);
    }
    Verdict::name(core, Shape::Full)
}

/// A name with an office behind it: "한서율 의원", "한 의원". "민주당 의원" is none.
fn judge_bearer<'t>(
    name: &'t str,
    bearer: &'t str,
    office: &str,
    known: &mut Title,
) -> Verdict<'t> {
    let surname = matches!(form(bearer), Form::Surname);
    if COMMON.contains(bearer) || NEVER_IN_NAMES.contains(bearer) && !surname {
        return Verdict::description(name);
    }
    match form(bearer) {
        // "한 의원" is a lawmaker, "전 의원" a former one, if they are not Han's and Jeon's.
        Form::Surname if NEVER_IN_NAMES.contains(bearer) => Verdict::masked(bearer),
        Form::Surname => {
            known.read(office);
            Verdict::name(bearer, Shape::Surname)
        }
        Form::Whole => {
            known.read(office);
            // Two syllables are more often the name of a body: "정부 대표".
            let sure = bearer.chars().nth(2).is_some() && !ends_in(bearer, BODY_SYLLABLES);
            let judge = if sure { Verdict::name } else { Verdict::doubtful };
            judge(bearer, Shape::Full)
        }
        Form::Other if ends_in(bearer, BODY_SYLLABLES) || ends_in(bearer, ROLE_SYLLABLES) => {
            Verdict::description(name)
        }
        Form::Other => {
            known.read(office);
            Verdict::doubtful(bearer, Shape::Short)
        }
    }
}

fn ends_in(word: &str, syllables: &str) -> bool {
    word.chars().next_back().is_some_and(|last| syllables.contains(last))
}

#[cfg(test)]
mod tests {
    use super::super::label::{Certainty, Shape};
    use super::judge;
    use crate::speakers::title::Title;

    fn judged(name: &'static str) -> (&'static str, Certainty, Shape) {
        let verdict = judge(name, &mut Title::default());
        (verdict.core, verdict.certainty, verdict.shape)
    }

    #[test]
    fn the_bearer_of_an_office_is_a_name_or_a_body() {
        use Certainty::{Description, Doubtful, Name};
        assert_eq!(judged("한서율 의원"), ("한서율", Name, Shape::Full));
        // "한" may mean "a".
        assert_eq!(judged("한 의원"), ("한", Description, Shape::Surname));
        // Two syllables, or the last syllable of a body.
        assert_eq!(judged("라온 의원"), ("라온", Doubtful, Shape::Full));
        assert_eq!(judged("한서국 의원"), ("한서국", Doubtful, Shape::Full));
        for body in ["들녘당 의원", "들녘시 의원", "들꾼 대표", "정부 대표", "주민 대표"]
        {
            assert_eq!(judged(body), (body, Description, Shape::Full));
        }
    }
}
