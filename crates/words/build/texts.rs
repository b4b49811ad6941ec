//! Reads and checks the texts of the screen: Fluent files, one a language.
//!
//! Fluent's syntax is what translators and their tools know. Of what it offers, the texts use messages, variables and
//! choices by a number; anything else is refused, so that what formats them in the page can be small (ADR 0041).

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use unic_langid::LanguageIdentifier;

/// The language that decides which messages there are, and their variables.
const REFERENCE: &str = "zh";

/// The texts in one language.
#[derive(Debug)]
pub(crate) struct Language {
    /// The name of its file, without the ending: `zh`.
    pub(crate) tag: String,
    pub(crate) locale: Locale,
    /// For each category of plurals but `other`, the numbers from 0 to 199 that are in it.
    pub(crate) plurals: Vec<(&'static str, Vec<u8>)>,
    /// In the order of the reference.
    pub(crate) messages: Vec<Text>,
}

/// What a file says of its language.
#[derive(Debug, Clone)]
pub(crate) struct Locale {
    pub(crate) name: String,
    pub(crate) html_lang: String,
    pub(crate) catalogue: String,
    pub(crate) switch: String,
    pub(crate) loading: String,
    pub(crate) not_loaded: String,
    pub(crate) retry: String,
    pub(crate) sum_middle: (u32, u32),
    pub(crate) sum_large: (u32, u32),
    pub(crate) sum_decimals: usize,
}

/// The groups of messages: those of `words::texts::Group`, in the order in which they are loaded, and what only pages say
/// that need no program.
const GROUPS: [&str; 4] = ["first", "results", "further", "pages"];

/// A message.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub(crate) key: String,
    /// The position of its group.
    pub(crate) group: usize,
    /// What it is for.
    pub(crate) comment: Vec<String>,
    pub(crate) variables: Vec<Variable>,
    pub(crate) pieces: Vec<Piece>,
}

/// What is put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) name: String,
    /// Whether it is a whole number, and not a text.
    pub(crate) number: bool,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Words(String),
    /// The variable of this position.
    Variable(usize),
    /// What is chosen by the number of this position; the last variant has no key.
    Choice {
        by: usize,
        variants: Vec<(Key, Vec<Piece>)>,
        other: Vec<Piece>,
    },
}

/// When a variant is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Key {
    Exactly(i64),
    Category(String),
}

/// All languages, the reference first; or everything that is wrong with them.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<Language>, Vec<String>> {
    let unreadable = |error| vec![format!("texts/ cannot be read: {error}")];
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.push((tag, fs::read_to_string(&path).map_err(unreadable)?));
        }
    }
    files.sort_by_key(|(tag, _)| (tag != REFERENCE, tag.clone()));
    read(&files)
}

/// All languages of files with their names; the reference must come first.
pub(crate) fn read(files: &[(String, String)]) -> Result<Vec<Language>, Vec<String>> {
    let mut mistakes = Vec::new();
    let mut languages: Vec<Language> = Vec::new();
    for (tag, source) in files {
        let reference = languages.first().map(|first| first.messages.as_slice());
        let mut reading = Reading { tag, mistakes: &mut mistakes };
        if let Some(language) = reading.language(source, reference) {
            languages.push(language);
        }
    }
    if files.first().is_none_or(|(tag, _)| tag != REFERENCE) {
        mistakes.push(format!("texts/{REFERENCE}.ftl is missing: it decides which messages there are"));
    }
    if mistakes.is_empty() { Ok(languages) } else { Err(mistakes) }
}

/// One file while it is read.
struct Reading<'a> {
    tag: &'a str,
    mistakes: &'a mut Vec<String>,
}

impl Reading<'_> {
    fn wrong(&mut self, key: &str, what: &str) {
        let tag = self.tag;
        self.mistakes.push(format!("texts/{tag}.ftl, `{key}`: {what}"));
    }

    fn language(&mut self, source: &str, reference: Option<&[Text]>) -> Option<Language> {
        let resource = match fluent_syntax::parser::parse(source) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let line = source.get(..error.pos.start).unwrap_or_default().lines().count().max(1);
                    self.mistakes.push(format!("texts/{}.ftl, line {line}: {}", self.tag, error.kind));
                }
                return None;
            }
        };
        let mut header = BTreeMap::new();
        let mut texts: Vec<Text> = Vec::new();
        let mut group = 0;
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let key = message.id.name;
                    if let Some(name) = key.strip_prefix("locale-") {
                        header.insert(name.to_owned(), plain(message.value.as_ref()));
                    } else if texts.iter().any(|text| text.key == key) {
                        self.wrong(key, "this message is there twice");
                    } else {
                        let known = reference.and_then(|texts| texts.iter().find(|text| text.key == key));
                        if reference.is_some() && known.is_none() {
                            self.wrong(key, &format!("texts/{REFERENCE}.ftl has no such message"));
                        } else {
                            texts.push(self.text(&message, known, group));
                        }
                    }
                }
                Entry::Term(term) => self.wrong(term.id.name, "terms are not used here; write a message"),
                Entry::Junk { content } => self.wrong(content.lines().next().unwrap_or_default(), "is no message"),
                Entry::ResourceComment(comment) => {
                    let named = comment.content.first().and_then(|line| line.strip_prefix("group: "));
                    if let Some(name) = named {
                        match GROUPS.iter().position(|known| *known == name) {
                            Some(known) => group = known,
                            None => self.wrong(name, &format!("the groups are {}", GROUPS.join(", "))),
                        }
                    }
                }
                Entry::Comment(_) | Entry::GroupComment(_) => {}
            }
        }
        for missing in reference.unwrap_or_default() {
            if !texts.iter().any(|text| text.key == missing.key) {
                self.wrong(&missing.key, "this message is missing");
            }
        }
        if let Some(reference) = reference {
            texts.sort_by_key(|text| reference.iter().position(|known| known.key == text.key));
        } else if !texts.is_sorted_by_key(|text| text.group) {
            self.wrong("group", &format!("the groups must follow each other: {}", GROUPS.join(", ")));
        }
        let plurals = self.plurals(&texts)?;
        Some(Language { tag: self.tag.to_owned(), locale: self.locale(&header)?, plurals, messages: texts })
    }

    /// What the file says of its language.
    fn locale(&mut self, header: &BTreeMap<String, Option<String>>) -> Option<Locale> {
        let mut given = |name: &str| {
            let value = header.get(name).cloned().flatten();
            if value.is_none() {
                self.wrong(&format!("locale-{name}"), "this message is missing, or is not a plain text");
            }
            value
        };
        let (name, html_lang, switch) = (given("name"), given("html-lang"), given("switch"));
        let (catalogue, middle, large) = (given("catalogue"), given("sum-middle"), given("sum-large"));
        let decimals = given("sum-decimals");
        let (loading, not_loaded, retry) = (given("loading"), given("not-loaded"), given("retry"));
        let pair = |text: Option<String>| {
            let text = text?;
            let (power, decimals) = text.split_once(' ')?;
            let (power, decimals) = (power.parse().ok()?, decimals.parse().ok()?);
            (decimals <= power && power <= 12).then_some((power, decimals))
        };
        let catalogue = catalogue.filter(|tag| ["zh", "en"].contains(&tag.as_str()));
        let (sum_middle, sum_large) = (pair(middle), pair(large));
        let decimals = decimals.and_then(|text| text.parse().ok()).filter(|decimals| *decimals <= 4);
        for (name, wrong, what) in [
            ("catalogue", catalogue.is_none(), "must be zh or en: the catalogue has texts in these"),
            ("sum-middle", sum_middle.is_none(), "must be a power of ten and a number of decimals: `4 4`"),
            ("sum-large", sum_large.is_none(), "must be a power of ten and a number of decimals: `8 4`"),
            ("sum-decimals", decimals.is_none(), "must be a number from 0 to 4"),
        ] {
            if wrong {
                self.wrong(&format!("locale-{name}"), what);
            }
        }
        Some(Locale {
            name: name?,
            html_lang: html_lang?,
            catalogue: catalogue?,
            switch: switch?,
            loading: loading?,
            not_loaded: not_loaded?,
            retry: retry?,
            sum_middle: sum_middle?,
            sum_large: sum_large?,
            sum_decimals: decimals?,
        })
    }

    /// The plural categories of the language, as the Unicode CLDR has them. Beyond 199, whole numbers repeat those from
    /// 100 to 199.
    fn plurals(&mut self, texts: &[Text]) -> Option<Vec<(&'static str, Vec<u8>)>> {
        let tag = self.tag.parse::<LanguageIdentifier>().ok();
        let Some(rules) = tag.and_then(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok()) else {
            let tag = self.tag;
            self.mistakes.push(format!("texts/{tag}.ftl: `{tag}` is no language whose plural rules the CLDR has"));
            return None;
        };
        let in_category = |category: PluralCategory| -> Vec<u8> {
            (0..200).filter(|n: &u8| rules.select(*n).as_ref() == Ok(&category)).collect()
        };
        let plurals: Vec<(&str, Vec<u8>)> = [
            ("zero", PluralCategory::ZERO),
            ("one", PluralCategory::ONE),
            ("two", PluralCategory::TWO),
            ("few", PluralCategory::FEW),
            ("many", PluralCategory::MANY),
        ]
        .into_iter()
        .map(|(name, category)| (name, in_category(category)))
        .filter(|(_, numbers)| !numbers.is_empty())
        .collect();
        for text in texts {
            for piece in &text.pieces {
                let Piece::Choice { variants, .. } = piece else { continue };
                let categories: Vec<&str> = variants
                    .iter()
                    .filter_map(|(key, _)| if let Key::Category(name) = key { Some(name.as_str()) } else { None })
                    .collect();
                // A choice by exact numbers alone is not one of plurals.
                for name in &categories {
                    if !plurals.iter().any(|(known, _)| known == name) {
                        self.wrong(&text.key, &format!("this language has no plural category `{name}`"));
                    }
                }
                for (name, _) in plurals.iter().filter(|(name, _)| !categories.is_empty() && !categories.contains(name))
                {
                    self.wrong(&text.key, &format!("the plural category `{name}` is missing"));
                }
            }
        }
        Some(plurals)
    }

    fn text(&mut self, message: &Message<&str>, known: Option<&Text>, group: usize) -> Text {
        let key = message.id.name;
        let comment: Vec<&str> = message.comment.iter().flat_map(|comment| &comment.content).copied().collect();
        let variables = match known {
            Some(known) => known.variables.clone(),
            None => comment.iter().find_map(|line| line.strip_prefix("Variables: ")).map(variables).unwrap_or_default(),
        };
        if !message.attributes.is_empty() {
            self.wrong(key, "attributes are not used here; write a message of its own");
        }
        let pieces = match &message.value {
            Some(pattern) => self.pieces(key, pattern, &variables),
            None => Vec::new(),
        };
        if pieces.is_empty() {
            self.wrong(key, "this message is empty");
        }
        for variable in variables.iter().enumerate().filter(|(n, _)| !uses(&pieces, *n)).map(|(_, variable)| variable) {
            // A language may leave out what it does not need to say; the reference may not name what nothing uses.
            if known.is_none() && !variable.number {
                self.wrong(key, &format!("`${}` is a variable, but the message does not use it", variable.name));
            }
        }
        let comment = comment.iter().filter(|line| !line.starts_with("Variables: ")).map(|line| (*line).to_owned());
        let group = known.map_or(group, |known| known.group);
        Text { key: key.to_owned(), group, comment: comment.collect(), variables, pieces }
    }

    fn pieces(&mut self, key: &str, pattern: &Pattern<&str>, variables: &[Variable]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => pieces.push(self.words(key, value)),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                    InlineExpression::StringLiteral { value } => pieces.push(self.words(key, value)),
                    InlineExpression::VariableReference { id } => {
                        pieces.extend(self.variable(key, id.name, variables).map(Piece::Variable));
                    }
                    _ => self.wrong(key, "only variables and quoted texts may be in braces"),
                },
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        self.wrong(key, "a choice must be by a variable");
                        continue;
                    };
                    let Some(by) = self.variable(key, id.name, variables) else { continue };
                    if variables.get(by).is_some_and(|variable| !variable.number) {
                        self.wrong(key, &format!("a choice must be by a number: write `${} (number)`", id.name));
                    }
                    let (mut chosen, mut other) = (Vec::new(), Vec::new());
                    for variant in variants {
                        let nested = |element: &PatternElement<&str>| {
                            matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
                        };
                        if variant.value.elements.iter().any(nested) {
                            self.wrong(key, "a choice within a choice is not used here; write a message of its own");
                        }
                        let inner = self.pieces(key, &variant.value, variables);
                        match &variant.key {
                            _ if variant.default => other = inner,
                            VariantKey::Identifier { name } => chosen.push((Key::Category((*name).to_owned()), inner)),
                            VariantKey::NumberLiteral { value } => match value.parse() {
                                Ok(number) => chosen.push((Key::Exactly(number), inner)),
                                Err(_) => self.wrong(key, &format!("[{value}] is no whole number")),
                            },
                        }
                    }
                    pieces.push(Piece::Choice { by, variants: chosen, other });
                }
            }
        }
        joined(pieces)
    }

    fn words(&mut self, key: &str, words: &str) -> Piece {
        if words.contains(['{', '}', '|']) {
            self.wrong(key, "`{`, `}` and `|` cannot be in a text: words::texts uses them");
        }
        Piece::Words(words.to_owned())
    }

    fn variable(&mut self, key: &str, name: &str, variables: &[Variable]) -> Option<usize> {
        let place = variables.iter().position(|variable| variable.name == name);
        if place.is_none() {
            self.wrong(key, &format!("`${name}` is not among the variables that texts/{REFERENCE}.ftl names for it"));
        }
        place
    }
}

/// Whether a variable is used.
fn uses(pieces: &[Piece], variable: usize) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Words(_) => false,
        Piece::Variable(n) => *n == variable,
        Piece::Choice { by, variants, other } => {
            *by == variable || uses(other, variable) || variants.iter().any(|(_, pieces)| uses(pieces, variable))
        }
    })
}

/// The same with words that follow each other in one piece: the parser begins a new one at each line.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}

/// The variables of a comment: `$amount, $number (number)`.
fn variables(line: &str) -> Vec<Variable> {
    let one = |text: &str| {
        let (name, kind) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
        Variable { name: name.trim_start_matches('$').to_owned(), number: kind == "(number)" }
    };
    line.split(',').map(one).collect()
}

/// A message that is one plain text.
fn plain(pattern: Option<&Pattern<&str>>) -> Option<String> {
    match pattern?.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some((*value).to_owned()),
        _ => None,
    }
}
