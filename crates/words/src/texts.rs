//! The words of the screen, in one language: what `texts/` holds, typed.
//!
//! `build/` makes an accessor of each message of `texts/zh.ftl`: `texts.next()`, or with what is put into it
//! `texts.up_to("20 万元")`. Programs that hold every language use [`ZH`], [`EN`] or [`ALL`]; the page loads the file of the
//! language that it shows (see [`read`]).
//!
//! ```
//! use words::texts::{EN, ZH};
//!
//! assert_eq!(ZH.next(), "下一题");
//! assert_eq!(EN.count_measures(1_usize), "1 measure");
//! assert_eq!(EN.count_measures(3_usize), "3 measures");
//! ```

use super::amount::grouped;
use catalogue::bilingual::Language;
use catalogue::tree::Tree;
use std::fmt;
use std::sync::OnceLock;

/// A language of the screen.
#[derive(Debug, PartialEq, Eq)]
pub struct Locale {
    /// Its tag in options, arguments and addresses: `zh`.
    pub tag: &'static str,
    /// How documents name it: `zh-CN`.
    pub html_lang: &'static str,
    /// What it is called in itself: `中文`.
    pub name: &'static str,
    /// The label, in this language, of what changes to it.
    pub switch: &'static str,
    /// What is said while the texts are on their way.
    pub loading: &'static str,
    /// What is said if they did not come.
    pub not_loaded: &'static str,
    /// What tries again.
    pub retry: &'static str,
    /// Which texts of the catalogue are shown with it.
    pub catalogue: Language,
    /// The unit for sums above the currency's own: `万元`.
    pub sum_middle: SumUnit,
    /// The unit above that: `亿元`.
    pub sum_large: SumUnit,
    /// How many decimals a sum that is not whole has at least.
    pub sum_decimals: usize,
}

/// A unit for sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SumUnit {
    /// Its power of ten.
    pub power: u32,
    /// With how many decimals at the most a sum is written in it.
    pub decimals: u32,
}

impl Locale {
    /// The language of a tag.
    ///
    /// ```
    /// use words::texts::Locale;
    ///
    /// assert_eq!(Locale::of("en").map(|locale| locale.name), Some("English"));
    /// assert_eq!(Locale::of("fr"), None);
    /// ```
    pub fn of(tag: &str) -> Option<&'static Self> {
        LOCALES.iter().find(|locale| locale.tag == tag)
    }

    /// The language of a tag that may say more, such as a browser's `en-GB`.
    ///
    /// ```
    /// use words::texts::Locale;
    ///
    /// assert_eq!(Locale::like("zh-Hans-CN").map(|locale| locale.tag), Some("zh"));
    /// ```
    pub fn like(tag: &str) -> Option<&'static Self> {
        Self::of(tag).or_else(|| Self::of(tag.split('-').next()?))
    }

    /// The product's first language.
    pub const fn first() -> &'static Self {
        let [first, ..] = &LOCALES;
        first
    }
}

/// The words of the screen in one language. A handle: copying it copies no text.
#[derive(Clone, Copy)]
pub struct Texts(&'static Table);

/// The texts of one language, as `build/rust.rs` writes them.
#[derive(Debug, PartialEq, Eq)]
struct Table {
    locale: &'static Locale,
    /// For each category of plurals but `other`, the numbers from 0 to 199 that are in it: `one=1,101;few=2,3`.
    plurals: &'static str,
    /// In braces is what is put in, by position: `最多 {0}`; or what is chosen by the number of a position:
    /// `{0?one=1 measure|{0} measures}`. Its last variant is for any other number; a key is a category or `=` with a number.
    messages: [Messages; Group::ALL.len()],
    /// What only pages say that need no program. The program has none of it.
    pages: &'static [&'static str],
}

/// A group of messages, which are loaded together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// What is said until there is a result; everything else needs it too.
    First,
    /// What only the results and a measure say.
    Results,
    /// What only the further screens say.
    Further,
}

impl Group {
    /// Every group, in the order of `texts/zh.ftl`.
    pub const ALL: [Self; 3] = [Self::First, Self::Results, Self::Further];

    /// Its name in the files' names: `results`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Results => "results",
            Self::Further => "further",
        }
    }
}

/// The messages of a group.
#[derive(Debug, PartialEq, Eq)]
enum Messages {
    Here(&'static [&'static str]),
    /// They are here once they have been loaded.
    Loaded(OnceLock<&'static [&'static str]>),
}

impl Messages {
    fn get(&self) -> Option<&'static [&'static str]> {
        match self {
            Self::Here(messages) => Some(messages),
            Self::Loaded(messages) => messages.get().copied(),
        }
    }
}

/// What is put into a message.
#[derive(Clone, Copy)]
enum Argument<'a> {
    Text(&'a str),
    Number(i64),
}

/// A number of things.
pub trait Count: Copy {
    /// The number.
    fn count(self) -> i64;
}

impl Count for i64 {
    fn count(self) -> i64 {
        self
    }
}

impl Count for usize {
    fn count(self) -> i64 {
        i64::try_from(self).unwrap_or(i64::MAX)
    }
}

impl Count for u32 {
    fn count(self) -> i64 {
        self.into()
    }
}

impl Count for u8 {
    fn count(self) -> i64 {
        self.into()
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

impl Default for Texts {
    fn default() -> Self {
        ZH
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.0.locale == other.0.locale
    }
}

impl Eq for Texts {}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Texts").field(&self.0.locale.tag).finish()
    }
}

impl Texts {
    /// The texts of a language, for programs that hold all of them.
    pub fn of(locale: &Locale) -> Self {
        ALL.into_iter().find(|texts| texts.locale() == locale).unwrap_or_default()
    }

    /// The texts of a language without what only the further screens say, for programs that have none of them: 13 kB of
    /// the JavaScript package.
    pub fn brief(locale: &Locale) -> Self {
        BRIEF.into_iter().find(|texts| texts.locale() == locale).unwrap_or(ZH_BRIEF)
    }

    /// The language.
    pub const fn locale(self) -> &'static Locale {
        self.0.locale
    }

    /// Which texts of the catalogue are shown with these.
    pub const fn language(self) -> Language {
        self.0.locale.catalogue
    }

    /// Whether a group is here.
    pub fn has(self, group: Group) -> bool {
        self.messages(group).is_some()
    }

    fn messages(self, group: Group) -> Option<&'static [&'static str]> {
        self.0.messages.get(group as usize).and_then(Messages::get)
    }

    // Not inlined, because there are hundreds of callers.
    #[inline(never)]
    fn plain(self, group: Group, n: usize) -> &'static str {
        self.messages(group).and_then(|messages| messages.get(n)).copied().unwrap_or_default()
    }

    /// What pages say that need no program; empty where the texts were loaded by it.
    pub fn of_pages(self) -> &'static [&'static str] {
        self.0.pages
    }

    fn of_page(self, n: usize) -> &'static str {
        self.0.pages.get(n).copied().unwrap_or_default()
    }

    #[inline(never)]
    fn say(self, group: Group, n: usize, arguments: &[Argument<'_>]) -> String {
        let mut said = String::new();
        self.put(self.plain(group, n), arguments, &mut said);
        said
    }

    fn put(self, message: &str, arguments: &[Argument<'_>], said: &mut String) {
        let mut rest = message;
        while let Some((words, open)) = rest.split_once('{') {
            said.push_str(words);
            let (inside, after) = closed(open);
            rest = after;
            let (position, variants) = inside.split_once('?').unwrap_or((inside, ""));
            let argument = position.parse::<usize>().ok().and_then(|n| arguments.get(n));
            match argument {
                Some(Argument::Number(number)) if !variants.is_empty() => {
                    self.put(self.chosen(variants, *number), arguments, said);
                }
                Some(Argument::Number(number)) => said.push_str(&grouped(*number)),
                // Quotes within quotes are single ones: 以“‘独角兽’企业培养经费”为准.
                Some(Argument::Text(text)) if said.ends_with('“') => {
                    said.push_str(&text.replace('“', "‘").replace('”', "’"));
                }
                Some(Argument::Text(text)) => said.push_str(text),
                None => {}
            }
        }
        said.push_str(rest);
    }

    /// The variant for a number.
    fn chosen(self, variants: &str, number: i64) -> &str {
        let mut rest = variants;
        while let Some((variant, others)) = rest.split_once('|') {
            rest = others;
            // The key of an exact number begins with the sign that ends it.
            let (key, words) = match variant.strip_prefix('=') {
                Some(exact) => exact.split_once('=').unwrap_or_default(),
                None => variant.split_once('=').unwrap_or_default(),
            };
            if key.parse() == Ok(number) || self.is_in(number, key) {
                return words;
            }
        }
        rest
    }

    /// Whether a number is in a category of plurals.
    fn is_in(self, number: i64, category: &str) -> bool {
        let number = number.unsigned_abs();
        let like = if number < 200 { number } else { 100 + number % 100 };
        self.0
            .plurals
            .split(';')
            .filter_map(|of| of.split_once('='))
            .any(|(name, numbers)| name == category && numbers.split(',').any(|in_it| in_it.parse() == Ok(like)))
    }
}

/// What is before the brace that closes, and what is after it.
fn closed(text: &str) -> (&str, &str) {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default()),
            '}' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// A group of a language's messages as plain values, for the file that the page loads: a list of texts, first the build's
/// fingerprint, then the plurals, then the messages.
pub fn write(texts: Texts, group: Group) -> Tree {
    let messages = texts.messages(group).unwrap_or_default();
    let all = [FINGERPRINT, texts.0.plurals].into_iter().chain(messages.iter().copied());
    Tree::List(all.map(|text| Tree::Text(text.to_owned())).collect())
}

/// Reads the first group of a language's messages from what [`write`] has written; [`Texts::add`] reads the others. `None`
/// if it is not of this form or of another build.
///
/// They stay in memory as long as the program runs, because every component holds them. So a program reads each once.
pub fn read(tree: Tree, locale: &'static Locale) -> Option<Texts> {
    let (plurals, messages) = parsed(tree)?;
    let loaded = || Messages::Loaded(OnceLock::new());
    let table = Table { locale, plurals, messages: [Messages::Here(messages), loaded(), loaded()], pages: &[] };
    Some(Texts(Box::leak(Box::new(table))))
}

impl Texts {
    /// Adds a group from what [`write`] has written; what is here already stays. `None` if it is not of this form or of
    /// another build.
    pub fn add(self, group: Group, tree: Tree) -> Option<()> {
        if let Some(Messages::Loaded(place)) = self.0.messages.get(group as usize)
            && place.get().is_none()
        {
            let (_, messages) = parsed(tree)?;
            place.get_or_init(|| messages);
        }
        Some(())
    }
}

/// The plurals and the messages of a file.
fn parsed(tree: Tree) -> Option<(&'static str, &'static [&'static str])> {
    let mut all: Vec<&'static str> = Vec::new();
    for text in tree.into_list()? {
        let Tree::Text(text) = text else { return None };
        all.push(text.leak());
    }
    match all.leak() {
        [fingerprint, plurals, messages @ ..] if *fingerprint == FINGERPRINT => Some((plurals, messages)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, EN, Group, Locale, Texts, ZH, read, write};
    use catalogue::tree::Tree;

    #[test]
    fn what_is_written_is_read_back() {
        for texts in ALL {
            let again = read(write(texts, Group::First), texts.locale()).unwrap();
            assert!(again.has(Group::First) && !again.has(Group::Results));
            for group in [Group::Results, Group::Further] {
                again.add(group, write(texts, group)).unwrap();
            }
            for group in Group::ALL {
                assert_eq!(again.messages(group), texts.messages(group));
            }
        }
    }

    #[test]
    fn texts_of_another_build_are_refused() {
        let Tree::List(mut parts) = write(ZH, Group::First) else { panic!("a list") };
        parts[0] = Tree::Text("0".to_owned());
        assert_eq!(read(Tree::List(parts.clone()), ZH.locale()), None);
        assert_eq!(read(Tree::List(Vec::new()), ZH.locale()), None);
        assert_eq!(read(Tree::Nothing, ZH.locale()), None);
        let texts = read(write(ZH, Group::First), ZH.locale()).unwrap();
        assert_eq!(texts.add(Group::Results, Tree::List(parts)), None);
        assert!(!texts.has(Group::Results));
    }

    #[test]
    fn numbers_choose_their_words() {
        assert_eq!(EN.count_measures(0_usize), "0 measures");
        assert_eq!(EN.count_measures(1_usize), "1 measure");
        assert_eq!(EN.count_measures(1_200_usize), "1,200 measures");
        assert_eq!(ZH.count_measures(1_usize), "1 项措施");
        assert_eq!(EN.questions_left(1_usize), "Perhaps the last question");
        assert_eq!(ZH.questions_left(8_usize), "还剩约 8 题");
    }

    #[test]
    fn quotes_within_quotes_are_single() {
        assert_eq!(ZH.alternative_to("“独角兽”企业培养经费"), "与“‘独角兽’企业培养经费”用途相同，只能取其一");
        assert_eq!(ZH.up_to("“独角兽”"), "最多 “独角兽”");
        assert_eq!(EN.quoted("Cultivating “unicorns”"), "“Cultivating ‘unicorns’”");
    }

    #[test]
    fn a_tag_has_its_texts() {
        for texts in ALL {
            let locale = Locale::of(texts.locale().tag).unwrap();
            assert_eq!(Texts::of(locale), texts);
        }
    }
}
