//! Labels in Latin letters.

use super::english::{
    COMMON, COURTESIES, GENERATIONS, LEADING_SURNAMES, OFFICES, PARTICLES, PLACE_ENDINGS,
    PRIVATE_ROLES, RANKS, ROLE_ENDINGS, SURNAME_ROLES,
};
use super::label::{MAX_WORDS, Shape, Verdict, Word, cover, words};
use super::title::{Title, find};

/// More words than this are a name only under a title.
const USUAL_WORDS: usize = 4;

/// Judges a label. What it says of an office or role goes to `known`.
pub(super) fn judge<'t>(name: &'t str, known: &mut Title) -> Verdict<'t> {
    if let Some((before, after)) = divide(name) {
        return judge_divided(name, before, after, known);
    }
    let words = words(name);
    if words.len() > MAX_WORDS {
        return Verdict::description(name);
    }
    if words.iter().any(|word| matches!(&*word.folded, "and" | "&")) {
        return judge_several(name, &words);
    }
    judge_words(name, &words, known)
}

/// The surname that the label begins with.
pub(super) fn leading_surname(name: &str) -> Option<&str> {
    let words = words(name);
    words.first().filter(|word| is_leading(word)).map(|word| word.bare)
}

/// Divides the label at its first comma, unless that stands before a "Jr.".
fn divide(name: &str) -> Option<(&str, &str)> {
    let (before, after) = name.split_once(',')?;
    let first = words(after).into_iter().next()?;
    (!GENERATIONS.contains(&*first.folded)).then_some((before, after))
}

/// `Ana Ruiz, harbour master`, or several names, or a place and a role.
fn judge_divided<'t>(
    name: &'t str,
    before: &'t str,
    after: &'t str,
    known: &mut Title,
) -> Verdict<'t> {
    let mut said = Title::default();
    said.read(after);
    let front = words(before);
    let rest = words(after);
    if said.has_role() || rest.iter().any(|word| is_common(word)) {
        if front.len() < 2 || front.len() > MAX_WORDS {
            return Verdict::description(name);
        }
        known.read(after);
        return judge_words(before, &front, known);
    }
    if front.is_empty() || front.len() + rest.len() > MAX_WORDS {
        return Verdict::description(name);
    }
    judge_several(name, &front.into_iter().chain(rest).collect::<Vec<_>>())
}

/// Several people, if all words are those of names.
fn judge_several<'t>(name: &'t str, words: &[Word<'t>]) -> Verdict<'t> {
    let is_name = |word: &Word<'_>| {
        matches!(&*word.folded, "and" | "&")
            || !is_role(word)
                && !is_common(word)
                && (is_capital(word) || is_particle(word))
                && !is_place(word)
    };
    if words.iter().all(is_name) {
        Verdict::name(name, Shape::Several)
    } else {
        Verdict::description(name)
    }
}

fn judge_words<'t>(name: &'t str, all: &[Word<'t>], known: &mut Title) -> Verdict<'t> {
    let possessive = |word: &Word<'_>| word.folded.ends_with("'s");
    let [first, ..] = all else { return Verdict::description(name) };
    if all.iter().any(possessive)
        || matches!(first.bare, "A" | "a" | "The" | "the")
            && all.len() > 1
            && !first_is_initial(name)
    {
        return Verdict::description(name);
    }
    let titled = known.has_role();
    let stripped = strip(all, known);
    let words = stripped.words;
    // "Owner of the house"
    let is_small = |word: &Word<'_>| !is_capital(word) && !is_particle(word);
    if words.len() < all.len() && words.iter().any(is_small) {
        return Verdict::description(name);
    }
    // "Mr. A", "Patient A", "Kim A."
    if words.last().is_some_and(|word| word.bare.chars().nth(1).is_none()) {
        return match words {
            [first, _] if is_leading(first) => Verdict::masked(first.bare),
            _ => Verdict::description(name),
        };
    }
    match words {
        [only] => judge_one(name, only, &stripped, titled, known.kinds.office),
        _ => judge_many(name, words, titled),
    }
}

/// What of a label is left behind forms of address, ranks and roles.
struct Stripped<'w, 't> {
    words: &'w [Word<'t>],
    /// Whether a form of address was among them.
    courtesy: bool,
    /// Whether the role of a private person was.
    private: bool,
}

fn strip<'w, 't>(all: &'w [Word<'t>], known: &mut Title) -> Stripped<'w, 't> {
    let mut stripped = Stripped { words: all, courtesy: false, private: false };
    let mut rank = String::new();
    while let [first, rest @ ..] = stripped.words {
        if rest.is_empty() || is_leading(first) {
            break;
        }
        let word = &*first.folded;
        if COURTESIES.contains(word) {
            stripped.courtesy = true;
        } else if RANKS.contains(word) || find(word, &OFFICES) {
            // "Dr." is many things.
            if !matches!(word, "dr" | "doctor") {
                rank.push_str(word);
                rank.push(' ');
            }
        } else if find(word, &PRIVATE_ROLES) {
            stripped.private = true;
            rank.push_str(word);
            rank.push(' ');
        } else {
            break;
        }
        stripped.words = rest;
    }
    known.read(&rank);
    stripped
}

/// Judges a name of one word. `titled`: whether the title has a role; `office`: whether the title
/// or a rank before the name has an office.
fn judge_one<'t>(
    name: &'t str,
    word: &Word<'t>,
    stripped: &Stripped<'_, 't>,
    titled: bool,
    office: bool,
) -> Verdict<'t> {
    let core = cover(name, stripped.words);
    let surname = is_leading(word);
    if is_role(word) || is_common(word) {
        // "Son": a surname under an office, a relative without.
        return if surname && office {
            Verdict::name(core, Shape::Surname)
        } else {
            Verdict::description(name)
        };
    }
    if surname {
        // "Mr. Kim" is how a private person's name is kept back.
        let kept_back = (stripped.courtesy || stripped.private) && !office;
        return if kept_back { Verdict::masked(core) } else { Verdict::name(core, Shape::Surname) };
    }
    let role = find(&word.folded, &SURNAME_ROLES) || ends_as_role(word);
    if stripped.private || role && !titled || is_place(word) {
        return Verdict::description(name);
    }
    if (!is_capital(word) || is_acronym(word)) && !titled {
        return Verdict::doubtful(core, Shape::Short);
    }
    Verdict::name(core, Shape::Short)
}

fn judge_many<'t>(name: &'t str, words: &[Word<'t>], titled: bool) -> Verdict<'t> {
    let core = cover(name, words);
    let [first, rest @ ..] = words else { return Verdict::description(name) };
    let leading = is_leading(first);
    let tells = |word: &Word<'_>| is_role(word) || is_common(word) || !leading && is_place(word);
    if !leading && tells(first) || rest.iter().any(tells) {
        return Verdict::description(name);
    }
    let small = &words[..words.len() - 1];
    let alone = rest.iter().all(|word| GENERATIONS.contains(&*word.folded));
    let shape = if alone || small.iter().all(is_particle) { Shape::Short } else { Shape::Full };
    let last = &words[words.len() - 1];
    let lower = words.iter().any(|word| !is_capital(word) && !is_particle(word));
    let as_role = find(&last.folded, &SURNAME_ROLES) || ends_as_role(last);
    if as_role && !is_capital(last) {
        return Verdict::description(name);
    }
    if (lower || as_role || words.len() > USUAL_WORDS) && !titled {
        return Verdict::doubtful(core, shape);
    }
    Verdict::name(core, shape)
}

/// Whether the label begins with an initial: "A. Ruiz".
fn first_is_initial(name: &str) -> bool {
    name.chars().nth(1) == Some('.')
}

fn is_leading(word: &Word<'_>) -> bool {
    LEADING_SURNAMES.contains(&*word.folded) && is_capital(word)
}

fn is_capital(word: &Word<'_>) -> bool {
    word.bare.chars().next().is_some_and(|c| !c.is_lowercase())
        // "d'Arc", "al-Said"
        || word.bare.split(['-', '\'', '’']).nth(1).is_some_and(|part| part.starts_with(char::is_uppercase))
}

fn is_particle(word: &Word<'_>) -> bool {
    PARTICLES.contains(&*word.folded)
}

/// Whether the word names an office or a role: "residents", "co-owner".
fn is_role(word: &Word<'_>) -> bool {
    let is_role = |word: &str| find(word, &PRIVATE_ROLES) || find(word, &OFFICES);
    is_role(&word.folded)
        || word.folded.split_once('-').is_some_and(|(front, _)| {
            !LEADING_SURNAMES.contains(front)
                && word.folded.rsplit('-').next().is_some_and(|end| end.len() > 3 && is_role(end))
        })
}

fn is_common(word: &Word<'_>) -> bool {
    find(&word.folded, &COMMON)
}

fn is_place(word: &Word<'_>) -> bool {
    PLACE_ENDINGS.iter().any(|end| word.folded.ends_with(end))
}

/// Whether the word may be the short name of a body: "NHA".
fn is_acronym(word: &Word<'_>) -> bool {
    word.bare.len() <= 4 && word.bare.chars().all(|c| c.is_ascii_uppercase())
}

/// Whether the word ends as names hardly ever do: "storekeeper", "guitarist".
fn ends_as_role(word: &Word<'_>) -> bool {
    let singular = word.folded.strip_suffix('s').unwrap_or(&word.folded);
    ROLE_ENDINGS.iter().any(|end| singular.ends_with(end))
        || singular.len() > 6 && singular.ends_with("ist") && !singular.ends_with("quist")
}

#[cfg(test)]
mod tests {
    use super::super::label::words;
    use super::{ends_as_role, is_place};

    fn word_is(word: &str, is: fn(&super::Word<'_>) -> bool) -> bool {
        words(word).first().is_some_and(is)
    }

    #[test]
    fn places_are_told_by_their_endings() {
        assert!(word_is("Gaon-dong", is_place));
        assert!(word_is("Haneul-gu", is_place));
        assert!(!word_is("Ha-neul", is_place));
    }

    #[test]
    fn short_words_in_ist_may_be_names() {
        assert!(word_is("florist", ends_as_role));
        assert!(word_is("florists", ends_as_role));
        assert!(!word_is("Aquist", ends_as_role));
        assert!(!word_is("Alrist", ends_as_role));
        assert!(!word_is("Lindquist", ends_as_role));
    }
}
