//! What a site wants of the calculator that it embeds: its options, as far as they can be used, and a complaint about
//! each of the others. Pure: whatever was given has become plain values before it comes here.

pub mod options;

use crate::display::Display;
use catalogue::tree::{self, Tree};
use catalogue::{Catalogue, InstrumentId, MeasureId, OptionSet, did_you_mean, raw};
use engine::{Answer, Facts};
use options::{KNOWN, Key, Known};
use std::iter;
use std::rc::Rc;
use words::sentence;
use words::texts::{LOCALES, Locale};

/// What a site wants. Everything can be left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Configuration {
    /// The language; that of the document otherwise.
    pub locale: Option<&'static Locale>,
    /// Where the enterprise is, as far as the site knows: one of these places.
    pub jurisdiction: Vec<String>,
    /// The colours and sizes, in the words of [`Display`]; as they were chosen last, or as the system has it, otherwise.
    pub theme: Option<String>,
    /// The documents whose measures are shown and counted; all if empty.
    pub instruments: Vec<String>,
    /// The one measure that it is about.
    pub measure: Option<String>,
    /// What the site knows of the enterprise.
    pub facts: raw::Facts,
    /// A catalogue of the site's own.
    pub catalogue: Option<Source>,
    /// Under which name answers are kept in the browser; not kept if absent.
    pub keep: Option<String>,
    /// Whether the screens have addresses behind the `#` of the page.
    pub by_address: bool,
    /// The address that shared links lead to; the host's page otherwise.
    pub home: Option<String>,
    /// The folder that the catalogue's files lie in; that of the program otherwise.
    pub base: Option<String>,
    /// Whom the answers may be sent to once the user agrees.
    pub answers: Option<Recipient>,
}

/// Where a catalogue comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// From an address.
    Address(String),
    /// It is here, as JSON text.
    Text(Rc<str>),
}

/// Whom answers may be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recipient {
    /// The site that the page is of.
    Page,
    /// The site of this origin.
    Origin(String),
}

/// When options are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// When the calculator is mounted.
    Mounting,
    /// Later.
    Later,
}

/// What is wrong with an option, and what can be given instead.
type Refused = String;

/// Whether a part of an address's query is an option that the standalone page leaves to the part of the program for host
/// pages. Language and look it knows by itself.
pub fn is_for_hosts(name: &str) -> bool {
    known(name).is_some_and(|known| known.in_page && !matches!(known.key, Key::Language | Key::Theme))
}

/// The option of this name.
fn known(name: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.name == name)
}

/// Reads a JSON text; `None` if it is none.
pub type Parse = fn(&str) -> Option<Tree>;

impl Configuration {
    /// The configuration with these options, and what is wrong with the others. An option without a value goes back to
    /// what it is when it is left out.
    #[must_use]
    pub fn with(&self, options: Vec<(String, Tree)>, moment: Moment, parse: Parse) -> (Self, Vec<String>) {
        let mut next = self.clone();
        let mut complaints = Vec::new();
        for (name, value) in options {
            let result = match known(&name) {
                None => {
                    let names = || KNOWN.iter().map(|known| known.name);
                    let hint = did_you_mean(&name, names());
                    let hint =
                        hint.unwrap_or_else(|| format!("The options are {}", names().collect::<Vec<_>>().join(", ")));
                    Err(format!("there is no such option. {hint}"))
                }
                Some(known) if moment == Moment::Later && !known.later => {
                    Err("it is fixed when the calculator is mounted".to_owned())
                }
                Some(known) => next.set(known.key, value, parse, &mut complaints),
            };
            if let Err(problem) = result {
                complaints.push(complaint(&name, &problem));
            }
        }
        (next, complaints)
    }

    /// The configuration in the query of a page's address, and what is wrong with it. Other parts of a query belong to
    /// the site. A catalogue must be the site's own: the author of a link must not choose what the site says.
    #[must_use]
    pub fn of_query(query: Vec<(String, String)>, is_own: impl Fn(&str) -> bool, parse: Parse) -> (Self, Vec<String>) {
        let mut options = Vec::new();
        let mut complaints = Vec::new();
        for (name, value) in query.into_iter().filter(|(name, _)| known(name).is_some_and(|known| known.in_page)) {
            if name == "catalogue" && (is_text(&value) || !is_own(&value)) {
                complaints.push(complaint(&name, "in a page's address it must be an address of the same site"));
            } else {
                options.push((name, Tree::Text(value)));
            }
        }
        let (configuration, more) = Self::default().with(options, Moment::Mounting, parse);
        complaints.extend(more);
        (configuration, complaints)
    }

    fn set(&mut self, key: Key, value: Tree, parse: Parse, complaints: &mut Vec<String>) -> Result<(), Refused> {
        let absent = value == Tree::Nothing;
        match key {
            Key::Language => self.locale = if absent { None } else { Some(locale(&value)?) },
            Key::Jurisdiction => self.jurisdiction = names(value, parse)?,
            Key::Theme => self.theme = theme(value, parse)?,
            Key::Instruments => self.instruments = names(value, parse)?,
            Key::Measure => self.measure = text(value)?,
            Key::Facts => self.facts = facts(value, parse, complaints)?,
            Key::Catalogue => {
                self.catalogue = text(value)?
                    .map(|text| if is_text(&text) { Source::Text(text.into()) } else { Source::Address(text) });
            }
            Key::Answers => self.answers = recipient(value)?,
            Key::Keep => self.keep = text(value)?,
            Key::Navigation => {
                self.by_address = if absent { false } else { one_of(&value, &[("memory", false), ("address", true)])? };
            }
            Key::Home => self.home = text(value)?,
            Key::Base => self.base = text(value)?,
        }
        Ok(())
    }

    /// What a catalogue makes of the names, and those that it does not know.
    #[must_use]
    pub fn wishes(&self, catalogue: &Catalogue) -> (Wishes, Vec<String>) {
        let mut complaints = Vec::new();
        let mut wishes = Wishes { facts: Facts::none(catalogue), measure: None };
        let mut places = OptionSet::default();
        for name in &self.jurisdiction {
            match catalogue.jurisdiction_named(name) {
                Some(id) => places = places.with(OptionSet::only(id.index())),
                None => {
                    let known = catalogue.jurisdictions().map(|(_, place)| place.name.as_str());
                    complaints.push(unknown("jurisdiction", "place", name, known));
                }
            }
        }
        if !places.is_empty() {
            wishes.facts.set(catalogue.place(), Some(Answer::OneOf(places)));
        }
        for (name, answer) in &self.facts {
            match Facts::read(catalogue, &raw::Facts::from([(name.clone(), answer.clone())])) {
                Ok(read) => read.iter().for_each(|(fact, answer)| wishes.facts.set(fact, Some(answer))),
                Err(errors) => {
                    complaints.extend(errors.iter().map(|error| {
                        complaint(&format!("facts.{name}"), &format!("{}. {}", error.problem, error.hint))
                    }));
                }
            }
        }
        if let Some(name) = &self.measure {
            wishes.measure = catalogue.measure_named(name);
            if wishes.measure.is_none() {
                let known = catalogue.measures().map(|(_, measure)| measure.name.as_str());
                complaints.push(unknown("measure", "measure", name, known));
            }
        }
        (wishes, complaints)
    }

    /// The documents that are shown, and the names that the catalogue does not know. `None` if all are.
    #[must_use]
    pub fn documents(&self, catalogue: &Catalogue) -> (Option<Vec<InstrumentId>>, Vec<String>) {
        let mut complaints = Vec::new();
        let mut found = Vec::new();
        for name in &self.instruments {
            match catalogue.instrument_named(name) {
                Some(id) => found.push(id),
                None => {
                    let known = catalogue.instruments().map(|(_, instrument)| instrument.name.as_str());
                    complaints.push(unknown("instruments", "document", name, known));
                }
            }
        }
        ((!found.is_empty()).then_some(found), complaints)
    }
}

/// What a site wants, in terms of one catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    /// What it knows of the enterprise, its place among it.
    pub facts: Facts,
    /// The one measure that it is about.
    pub measure: Option<MeasureId>,
}

/// How much of a value is said back.
const SAID_BACK: usize = 60;

fn complaint(option: &str, problem: &str) -> String {
    let option: String = option.chars().take(SAID_BACK).collect();
    format!("policy-calculator: `{option}` is left out: {}", sentence::ended(problem))
}

fn unknown<'a>(option: &str, what: &str, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    let said: String = name.chars().take(SAID_BACK).collect();
    let hint = did_you_mean(name, known.clone());
    let hint = hint.unwrap_or_else(|| format!("There are {}", known.take(30).collect::<Vec<_>>().join(", ")));
    complaint(option, &format!("there is no {what} `{said}`. {hint}"))
}

/// Whether a text is a catalogue itself rather than its address.
fn is_text(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['[', '{'])
}

/// The text of an option; `None` if it is left out.
fn text(value: Tree) -> Result<Option<String>, Refused> {
    match value {
        Tree::Text(text) if !text.trim().is_empty() => Ok(Some(text)),
        Tree::Nothing | Tree::Text(_) => Ok(None),
        _ => Err("it must be a text".to_owned()),
    }
}

/// Names: a list, or a text with commas between them.
fn names(value: Tree, parse: Parse) -> Result<Vec<String>, Refused> {
    let refused = || "it must be names: a list, or a text with commas between them".to_owned();
    match value {
        Tree::Nothing => Ok(Vec::new()),
        Tree::Text(text) if is_text(&text) => match parse(&text) {
            Some(list @ Tree::List(_)) => names(list, parse),
            _ => Err(refused()),
        },
        Tree::Text(text) => {
            let names = text.split([',', ' ', '，', '、']).map(str::trim).filter(|name| !name.is_empty());
            Ok(names.map(ToOwned::to_owned).collect())
        }
        Tree::List(items) => items
            .into_iter()
            .map(|item| match item {
                Tree::Text(name) => Ok(name),
                _ => Err(refused()),
            })
            .collect(),
        _ => Err(refused()),
    }
}

/// The theme that asks for nothing: everything is as the system has it.
const AUTO: &str = "auto";

fn theme(value: Tree, parse: Parse) -> Result<Option<String>, Refused> {
    let words = names(value, parse).unwrap_or_else(|_| vec![String::new()]);
    let themes = || iter::once(AUTO).chain(Display::WORDS.into_iter().rev().map(|(_, word)| word));
    if words.iter().all(|word| themes().any(|theme| theme == word)) {
        return Ok((!words.is_empty()).then(|| words.join(" ")));
    }
    Err(format!("use {}", themes().collect::<Vec<_>>().join(", ")))
}

fn locale(value: &Tree) -> Result<&'static Locale, Refused> {
    let Tree::Text(text) = value else { return Err("use zh or en".to_owned()) };
    Locale::like(text).ok_or_else(|| {
        let tags: Vec<&str> = LOCALES.iter().map(|locale| locale.tag).collect();
        format!("use {}", tags.join(" or "))
    })
}

fn one_of<T: Copy>(value: &Tree, known: &[(&str, T)]) -> Result<T, Refused> {
    let found = known.iter().find(|(name, _)| matches!(value, Tree::Text(text) if text == name));
    found.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        format!("use {}", names.join(", "))
    })
}

/// Facts, each by itself: one that cannot be read takes no other with it.
fn facts(value: Tree, parse: Parse, complaints: &mut Vec<String>) -> Result<raw::Facts, Refused> {
    let entries = match value {
        Tree::Nothing => return Ok(raw::Facts::new()),
        Tree::Map(entries) => entries,
        Tree::Text(text) if text.trim().is_empty() => return Ok(raw::Facts::new()),
        Tree::Text(text) => match parse(&text) {
            Some(Tree::Map(entries)) => entries,
            Some(_) => return Err("it must be an object of names and answers".to_owned()),
            None => return Err("it is not JSON, or has a number that is not whole".to_owned()),
        },
        _ => return Err("it must be an object of names and answers, or its JSON text".to_owned()),
    };
    let mut facts = raw::Facts::new();
    for (name, value) in entries {
        match tree::read::<raw::Answer>(value) {
            Ok(answer) => {
                facts.insert(name, answer);
            }
            Err(_) => complaints.push(complaint(
                &format!("facts.{name}"),
                "give true, false, a number, a text, a list of options, { from, to } or \"unknown\"",
            )),
        }
    }
    Ok(facts)
}

fn recipient(value: Tree) -> Result<Option<Recipient>, Refused> {
    match value {
        Tree::Nothing | Tree::Bool(false) => Ok(None),
        Tree::Bool(true) => Ok(Some(Recipient::Page)),
        Tree::Text(text) => match text.as_str() {
            "" | "false" => Ok(None),
            "true" | "page" => Ok(Some(Recipient::Page)),
            origin if is_origin(origin) => Ok(Some(Recipient::Origin(text))),
            _ => Err("use true, or an origin: https://example.gov.cn".to_owned()),
        },
        _ => Err("use true, or an origin: https://example.gov.cn".to_owned()),
    }
}

/// Whether a text is the origin of a site and nothing more: what is shown to the user must be all that there is to it.
fn is_origin(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    !rest.is_empty() && rest.bytes().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'.' | b'-' | b':' | b'[' | b']'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

    use super::{Configuration, Moment, Recipient, Source};
    use catalogue::tree::Tree;
    use words::texts::Locale;

    fn parse(text: &str) -> Option<Tree> {
        serde_json::from_str(text).ok()
    }

    fn given(json: &str, moment: Moment) -> (Configuration, Vec<String>) {
        let Some(Tree::Map(options)) = parse(json) else { return (Configuration::default(), Vec::new()) };
        Configuration::default().with(options, moment, parse)
    }

    #[test]
    fn every_option_is_read_from_texts_as_attributes_have_them_and_from_values() {
        let texts = r#"{"lang":"en","jurisdiction":"kunming, baoshan","theme":"dark,elder","instruments":"a，b","measure":"m",
            "facts":"{\"soe\":false,\"staff\":{\"from\":1,\"to\":9}}","catalogue":"own.json","answers":"true","keep":"site","navigation":"address","home":"../","base":"/calc/"}"#;
        let values = r#"{"lang":"en-GB","jurisdiction":["kunming","baoshan"],"theme":["dark","elder"],"instruments":["a","b"],"measure":"m",
            "facts":{"soe":false,"staff":{"from":1,"to":9}},"catalogue":"own.json","answers":true,"keep":"site","navigation":"address","home":"../","base":"/calc/"}"#;
        let (one, complaints) = given(texts, Moment::Mounting);
        assert_eq!(complaints, Vec::<String>::new());
        let (other, complaints) = given(values, Moment::Mounting);
        assert_eq!(complaints, Vec::<String>::new());
        assert_eq!(one, other);
        assert_eq!(one.locale, Locale::of("en"));
        assert_eq!(one.jurisdiction, ["kunming", "baoshan"]);
        assert_eq!(one.theme.as_deref(), Some("dark elder"));
        assert_eq!(one.facts.len(), 2);
        assert_eq!(one.catalogue, Some(Source::Address("own.json".to_owned())));
        assert_eq!(one.answers, Some(Recipient::Page));
        assert!(one.by_address);
        assert_eq!(one.home.as_deref(), Some("../"));
    }

    #[test]
    fn what_is_wrong_is_told_with_what_is_accepted_and_harms_nothing_else() {
        let (configuration, complaints) = given(
            r#"{"lang":"fr","theme":"drak","measure":7,"facts":{"soe":true,"staff":[[1]]},"answers":"https://a.b/c","langauge":"zh","jurisdiction":"kunming"}"#,
            Moment::Mounting,
        );
        let all = complaints.join("\n");
        for said in [
            "use zh or en",
            "use auto, light, dark, contrast, elder",
            "`measure`",
            "`facts.staff`",
            "an origin",
            "`langauge`",
        ] {
            assert!(all.contains(said), "{said} in {all}");
        }
        assert_eq!(complaints.len(), 6);
        assert_eq!(configuration.jurisdiction, ["kunming"]);
        assert_eq!(configuration.facts.len(), 1);
        assert_eq!(configuration.theme, None);
    }

    #[test]
    fn nothing_goes_back_to_what_is_left_out_and_what_is_fixed_stays() {
        let (before, _) = given(r#"{"lang":"en","theme":"dark","keep":"site"}"#, Moment::Mounting);
        let change = |json| match parse(json) {
            Some(Tree::Map(options)) => before.with(options, Moment::Later, parse),
            _ => (Configuration::default(), Vec::new()),
        };
        let (after, complaints) = change(r#"{"lang":null,"theme":"","measure":"m"}"#);
        assert_eq!((after.locale, after.theme, complaints.len()), (None, None, 0));
        assert_eq!(after.measure.as_deref(), Some("m"));
        assert_eq!(after.keep.as_deref(), Some("site"));
        let (after, complaints) = change(r#"{"keep":"other","base":"/","navigation":"address"}"#);
        assert_eq!(after.keep.as_deref(), Some("site"));
        assert_eq!(complaints.len(), 3);
    }

    #[test]
    fn a_query_says_less_and_chooses_no_catalogue_of_others() {
        let query = |name: &str, value: &str| {
            let query = vec![(name.to_owned(), value.to_owned())];
            Configuration::of_query(query, |address| address.starts_with("/own"), parse)
        };
        assert_eq!(query("catalogue", "/own.json").0.catalogue, Some(Source::Address("/own.json".to_owned())));
        for refused in [
            "https://elsewhere.example/own.json",
            "//elsewhere.example/",
            "[1,[]]",
            " {\"a\":1}",
            "javascript:alert(1)",
            "data:,[]",
        ] {
            let (configuration, complaints) = query("catalogue", refused);
            assert_eq!((configuration.catalogue, complaints.len()), (None, 1), "{refused}");
        }
        // Neither read nor complained about: such parts of a query may be the site's.
        for other in ["keep", "answers", "base", "navigation", "utm_source"] {
            assert_eq!(query(other, "x"), (Configuration::default(), Vec::new()), "{other}");
        }
        let (configuration, complaints) = query("facts", "{\"soe\":");
        assert_eq!((configuration.facts.len(), complaints.len()), (0, 1));
    }

    #[test]
    fn an_origin_is_all_that_there_is_to_it() {
        for (text, is_one) in [
            ("https://example.gov.cn", true),
            ("http://127.0.0.1:8080", true),
            ("https://[::1]:8080", true),
            ("https://example.gov.cn/", false),
            ("https://example.gov.cn@elsewhere.example", false),
            ("https://例子.cn", false),
            ("https://a b", false),
            ("javascript:alert(1)", false),
            ("https://", false),
        ] {
            let (configuration, complaints) = given(&format!("{{\"answers\":\"{text}\"}}"), Moment::Mounting);
            assert_eq!((configuration.answers.is_some(), complaints.is_empty()), (is_one, is_one), "{text}");
        }
    }
}
