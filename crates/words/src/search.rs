//! Search: which measures a typed text finds, and the best of them first.
//!
//! Every word that was typed must be found somewhere: in the title, in how the Chinese title is spoken, in the document
//! and clause, in the organisations it is for, in the summary. Words of one language find measures in the other too, as
//! far as the catalogue holds both. Letters of full width, capitals and punctuation make no difference.

use catalogue::Text;
use catalogue::bilingual::Language;
use catalogue::quantity::half_width;
use catalogue::{Catalogue, Measure, MeasureId, SearchKeys};

/// What was typed, ready to be looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
    /// Whether a Chinese word may be found in pieces.
    in_pieces: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    /// Without punctuation.
    plain: String,
    /// A clause's number as documents write it: `(二)`.
    clause: Option<String>,
    /// Whether it may be how something is spoken.
    spoken: bool,
}

impl Query {
    pub fn new(typed: &str) -> Self {
        let folded = fold(typed);
        let words = folded.split(' ').filter_map(|word| {
            let plain = plain(word);
            let number = word.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
            let clause = number.is_some_and(|number| number == plain && !number.is_ascii()).then(|| word.to_owned());
            // One letter is in how nearly everything is spoken.
            let spoken = plain.len() >= 2 && plain.bytes().all(|byte| byte.is_ascii_alphanumeric());
            (!plain.is_empty()).then_some(Word { plain, clause, spoken })
        });
        Self { words: words.collect(), in_pieces: false }
    }

    /// The same query, in which a Chinese word that is nowhere as it was typed may be found in pieces: 人工智能补助 in
    /// 人工智能典型应用示范项目补助. For when nothing is found otherwise.
    #[must_use]
    pub fn in_pieces(self) -> Self {
        Self { in_pieces: true, ..self }
    }

    /// Whether nothing was typed, which finds everything.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Where the measure has what was typed: the smaller, the better; 0 if nothing was typed. `None` where a word is
    /// not found.
    pub fn rank(&self, catalogue: &Catalogue, id: MeasureId) -> Option<u32> {
        if self.is_empty() {
            return Some(0);
        }
        let measure = catalogue.measure(id);
        let places = places(catalogue, id, measure);
        let found = |word: &Word| -> Option<u32> {
            if let Some(clause) = &word.clause {
                return fold(&measure.citation.places()).contains(clause.as_str()).then_some(DOCUMENT);
            }
            let place = |text: &str| {
                let places = places.iter().filter(|(_, place)| place.contains(text)).map(|(place, _)| *place);
                places.min()
            };
            let said =
                |keys: &SearchKeys, place: u32| (word.spoken && is_spoken(&keys.spoken, &word.plain)).then_some(place);
            let of_document = catalogue.instrument_search_keys(measure.instrument());
            let spoken = said(catalogue.measure_search_keys(id), SPOKEN).or_else(|| said(of_document, DOCUMENT));
            let whole = place(&word.plain).into_iter().chain(spoken).min();
            // A whole sentence is no word, and would take long.
            let short = word.plain.chars().nth(PIECES_OF).is_none();
            if whole.is_none() && self.in_pieces && short && !word.plain.is_ascii() {
                return pieces(&word.plain, &place);
            }
            whole
        };
        self.words.iter().map(found).sum()
    }
}

/// Where the pieces of a word are found, each of two characters or more; the longest piece first.
fn pieces(word: &str, place: &impl Fn(&str) -> Option<u32>) -> Option<u32> {
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(2).collect();
    // A remainder of one character is in almost anything, so every piece needs two.
    let mut cuts =
        starts.into_iter().rev().filter(|at| word.get(*at..).is_some_and(|rest| rest.chars().nth(1).is_some()));
    cuts.find_map(|at| {
        let (piece, rest) = word.split_at_checked(at)?;
        let here = place(piece)?;
        Some(here + place(rest).or_else(|| pieces(rest, place))?)
    })
}

/// Whether letters are the first ones of some syllables, or begin with a syllable and go on: `xdt`, `dengta`.
fn is_spoken(syllables: &str, letters: &str) -> bool {
    let initials: String = syllables.split(' ').filter_map(|syllable| syllable.chars().next()).collect();
    let mut from = Some(syllables);
    initials.contains(letters)
        || std::iter::from_fn(|| {
            let rest = from?;
            from = rest.split_once(' ').map(|(_, rest)| rest);
            Some(rest.replace(' ', ""))
        })
        .any(|rest| rest.starts_with(letters))
}

/// How many characters a word may have that is looked for in pieces.
const PIECES_OF: usize = 16;

/// Where a word can be found: in the title, in how it is spoken or in the other language, in the document, in the rest.
const TITLE: u32 = 0;
const SPOKEN: u32 = 1;
const OTHER_TITLE: u32 = 2;
const DOCUMENT: u32 = 4;
const WHO: u32 = 8;
const SUMMARY: u32 = 16;

fn places(catalogue: &Catalogue, id: MeasureId, measure: &Measure) -> Vec<(u32, String)> {
    let document = catalogue.instrument(measure.instrument());
    let of_document = catalogue.instrument_search_keys(measure.instrument());
    let both = |place: u32, text: &Text| {
        let in_one = |language| text.only_in(language).map(|text| (place, plain(&fold(text))));
        [in_one(Language::Zh), in_one(Language::En)]
    };
    let one = |place: u32, text: &str| (!text.is_empty()).then(|| (place, plain(&fold(text))));
    [
        both(TITLE, &measure.title),
        [one(OTHER_TITLE, &catalogue.measure_search_keys(id).other), one(DOCUMENT, &measure.citation.places())],
        both(DOCUMENT, &document.short),
        both(DOCUMENT, &document.title),
        [one(DOCUMENT, &of_document.other), None],
        both(WHO, &measure.who),
        both(SUMMARY, &measure.summary),
    ]
    .into_iter()
    .flatten()
    .flatten()
    .collect()
}

/// Whether a text has what was typed, whatever its capitals, width and punctuation.
pub(crate) fn has(text: &str, typed: &str) -> bool {
    plain(&fold(text)).contains(plain(&fold(typed)).trim())
}

/// Lower case, half width, and every run of white space as one space.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        let half = match letter {
            space if space.is_whitespace() => ' ',
            other => half_width(other),
        };
        if half != ' ' || !(folded.is_empty() || folded.ends_with(' ')) {
            folded.push(half.to_ascii_lowercase());
        }
    }
    folded
}

/// The letters and digits alone, and single spaces: `r&d` is found in `R&D`, `小灯塔企业` in `“小灯塔”企业`.
fn plain(folded: &str) -> String {
    folded.chars().filter(|letter| letter.is_alphanumeric() || *letter == ' ').collect()
}

#[cfg(test)]
mod tests {
    use super::{Query, fold, is_spoken, plain};

    #[test]
    fn a_name_is_typed_as_it_is_spoken() {
        let unicorn = "du jiao shou qi ye pei yang";
        for typed in ["djs", "dujiaoshou", "dujiao", "jiaoshouqiye", "dujiaosh", "qypy"] {
            assert!(is_spoken(unicorn, typed), "{typed}");
        }
        // From the beginning of a syllable, and in one way or the other.
        for typed in ["ujiao", "iaoshou", "dujs", "dujiaoshouqiyepeiyangx", "xx"] {
            assert!(!is_spoken(unicorn, typed), "{typed}");
        }
        assert!(!is_spoken("", "djs"));
    }

    #[test]
    fn letters_are_folded() {
        assert_eq!(fold("　ＡＩ　 示范 "), "ai 示范 ");
        assert_eq!(plain(&fold("“小灯塔”企业（2019 年）R&D")), "小灯塔企业2019 年rd");
    }

    #[test]
    fn a_query_is_its_words() {
        assert!(Query::new(" 　“”，").is_empty());
        assert_eq!(Query::new("AI  补助"), Query::new("ａｉ　补助"));
        assert_ne!(Query::new("（二）"), Query::new("二"));
    }
}
