//! The figure ledger: every figure of the catalogue is in the cited part of the cited document, and every sum of
//! money in a document is either used or left out with a reason.
//!
//! The documents are not part of this repository. Where they are not at hand the test says so and proves nothing;
//! `scripts/test.sh` counts it as skipped.

use crate::support::{at, catalogue};
use catalogue::bilingual::Language;
use catalogue::citation::{Citation, Clause};
use catalogue::date::Date;
use catalogue::form::{Child, Dimension};
use catalogue::money::Money;
use catalogue::number::Number;
use catalogue::rate::Rate;
use catalogue::{Form, Measure, Payment, Status, Test};
use regex::Regex;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the documents are, if they are at hand.
pub(crate) fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("POLICY_SOURCES").map_or_else(|| at("../shared/sources"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("not run: the documents are not at {}; name their folder in POLICY_SOURCES", folder.display());
    None
}

/// A document, by its numbered parts: `三(五)`, `二(一)二是` → text, without white space.
pub(crate) struct Document {
    parts: BTreeMap<String, String>,
    whole: String,
}

/// The document of an instrument, by its numbered parts.
pub(crate) fn document(folder: &Path, instrument: &str) -> Document {
    let pieces = parts_in_order(folder, instrument);
    let whole = pieces.iter().map(|(_, text)| text.as_str()).collect();
    let mut parts = BTreeMap::new();
    for (place, piece) in pieces {
        parts.entry(place).or_insert_with(String::new).push_str(&piece);
    }
    Document { parts, whole }
}

/// The text of an instrument in its order, each piece with its numbered place: the file whose name begins with the
/// instrument's.
pub(crate) fn parts_in_order(folder: &Path, instrument: &str) -> Vec<(String, String)> {
    let file = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.file_name().unwrap().to_str().unwrap().starts_with(&format!("{instrument}-")))
        .unwrap_or_else(|| panic!("no document of {instrument} in {}", folder.display()));
    let text = fs::read_to_string(file).unwrap();
    let chapter = Regex::new(r"^([一二三四五六七八九十]+)、").unwrap();
    let section = Regex::new(r"^[(（]([一二三四五六七八九十]+)[)）]").unwrap();
    // An item opens a line or follows a stop: 一是….二是….
    let item = Regex::new(r"([。;:])([一二三四五六七八九]是)").unwrap();
    let opening = Regex::new(r"^[一二三四五六七八九]是").unwrap();
    let (mut parts, mut at) = (Vec::new(), (String::new(), String::new(), String::new()));
    for line in text.lines().map(plain) {
        if let Some(found) = chapter.captures(&line) {
            at = (found[1].to_owned(), String::new(), String::new());
        } else if let Some(found) = section.captures(&line) {
            (at.1, at.2) = (format!("({})", &found[1]), String::new());
        }
        for piece in item.replace_all(&line, "$1\n$2").lines() {
            // Items are cited only within a section; elsewhere the words merely enumerate.
            if let (Some(found), false) = (opening.find(piece), at.1.is_empty()) {
                found.as_str().clone_into(&mut at.2);
            }
            parts.push((format!("{}{}{}", at.0, at.1, at.2), piece.to_owned()));
        }
    }
    parts
}

/// Without white space and with one form of each sign.
fn plain(text: &str) -> String {
    let sign = |c| match c {
        '（' => '(',
        '）' => ')',
        '：' | '∶' => ':',
        '－' | '–' | '—' | '~' | '～' => '-',
        '％' => '%',
        other => other,
    };
    text.chars().filter(|c| !c.is_whitespace()).map(sign).collect()
}

impl Document {
    /// The text of the places of a citation, with the items in them.
    fn cited(&self, citation: &Citation) -> String {
        citation.clauses.iter().map(|clause| self.clause(clause)).collect()
    }

    /// The text of a clause: of a section with its items, of a chapter without its sections.
    fn clause(&self, clause: &Clause) -> String {
        let one = clause.to_string();
        let found: Vec<&String> = self
            .parts
            .iter()
            .filter(|(name, _)| {
                let item = |rest: &str| rest.is_empty() || rest.ends_with('是') && !rest.contains('(');
                name.strip_prefix(&one).is_some_and(item) || (one.starts_with('(') && name.ends_with(&one))
            })
            .map(|(_, text)| text)
            .collect();
        assert!(!found.is_empty(), "the document has no part {one}");
        found.into_iter().cloned().collect()
    }
}

/// The ways in which a document may write a figure.
enum Figure {
    Money(Money),
    Rate(Rate),
    Count(i64),
    Day(Date),
    /// When something begins by a report, which may tell of its year or month anywhere.
    Begin(Date),
}

impl Figure {
    fn pattern(&self) -> String {
        match self {
            Self::Money(money) => {
                let yuan = money.yuan();
                let units = [(100_000_000, "亿"), (10_000, "万"), (1, "")];
                let forms: Vec<String> = units
                    .into_iter()
                    .filter(|(unit, _)| yuan * 10_000 % unit == 0)
                    .map(|(unit, word)| {
                        // The first of a pair of sums may leave its unit to the second: 20-100万元.
                        let number = regex::escape(&decimal(yuan, unit));
                        let unit = if word.is_empty() { "元".to_owned() } else { word.to_owned() };
                        format!("{number}(?:{unit}|-[0-9.]+{unit})")
                    })
                    .collect();
                format!("(?:^|[^0-9.])(?:{})", forms.join("|"))
            }
            Self::Rate(rate) if *rate == Rate::ONE => r"(?:1:1|100%)".to_owned(),
            Self::Rate(rate) => {
                format!("(?:^|[^0-9.]){}%", regex::escape(&decimal(i64::from(rate.millionths()), 10_000)))
            }
            Self::Count(count) => {
                let words = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
                let word = usize::try_from(*count).ok().and_then(|n| words.get(n));
                let word = word.map(|word| format!("|{word}")).unwrap_or_default();
                format!("(?:(?:^|[^0-9.]){count}(?:[^0-9.]|$){word})")
            }
            Self::Begin(day) => format!("{}年|今年{}月", day.year(), day.month()),
            Self::Day(day) => {
                let (year, month, date) = (day.year(), day.month(), day.day());
                format!("{year}(?:年0?{month}月0?{date}日|-0?{month}-0?{date})|{year}年")
            }
        }
    }
}

/// A number of units with its fraction: 5 000 of 10 000 is 0.5.
fn decimal(number: i64, unit: i64) -> String {
    let fraction = format!("{:08}", number % unit * 100_000_000 / unit);
    let text = format!("{}.{fraction}", number / unit);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Every figure of a measure with the place it is cited from.
fn figures(measure: &Measure) -> Vec<(Figure, Citation)> {
    let mut found = Vec::new();
    let own = &measure.citation;
    for condition in &measure.conditions {
        of_test(&condition.test, &condition.citation, &mut found);
    }
    if let Payment::Amounts(amounts) = &measure.benefit.payment {
        for dated in amounts {
            of_form(&dated.form, own, &mut found);
        }
    }
    found.extend(measure.benefit.years.map(|years| (Figure::Count(i64::from(years)), own.clone())));
    let document = catalogue().instrument(measure.instrument());
    let begin = measure.from.filter(|from| Some(*from) != document.date);
    found.extend(
        begin.map(|day| {
            (if measure.status == Status::Draft { Figure::Day(day) } else { Figure::Begin(day) }, own.clone())
        }),
    );
    found.extend(measure.until.map(|day| (Figure::Day(day), own.clone())));
    found
}

fn of_test(test: &Test, citation: &Citation, found: &mut Vec<(Figure, Citation)>) {
    test.each_leaf(catalogue(), &mut |leaf| {
        // More than nothing is no figure of a document.
        if let Test::Compare(compare) = leaf
            && compare.threshold > 0
        {
            let figure = match catalogue().fact(compare.fact).kind.name() {
                "money" => Figure::Money(Money::from_yuan(compare.threshold)),
                _ => Figure::Count(compare.threshold),
            };
            found.push((figure, citation.clone()));
        }
        leaf.each_part(&mut |child| {
            if let Child::Form(form) = child {
                of_form(form, citation, found);
            }
        });
    });
}

/// Every figure in a number, with the place that the nearest row around it cites.
fn of_form(form: &Form, citation: &Citation, found: &mut Vec<(Figure, Citation)>) {
    if let Form::Stated(stated) = form {
        for number in [stated.least, stated.most] {
            let figure = match stated.dimension {
                Dimension::Money => Figure::Money(Money::from_yuan(number.floor())),
                Dimension::Rate => Figure::Rate(Rate::of(number).unwrap()),
                _ => Figure::Count(number.floor()),
            };
            if number > Number::ZERO {
                found.push((figure, citation.clone()));
            }
        }
    }
    // A row names its place before its test and its amount.
    let mut citation = citation.clone();
    form.each_part(&mut |child| match child {
        Child::Citation(own) => citation = own.clone(),
        Child::Form(form) => of_form(form, &citation, found),
        Child::Test(test) => of_test(test, &citation, found),
    });
}

#[test]
fn every_figure_of_the_catalogue_stands_in_the_cited_part() {
    let Some(folder) = folder() else { return };
    let (mut missing, mut count) = (Vec::new(), 0);
    for (_, instrument) in catalogue().instruments() {
        let document = document(&folder, &instrument.name);
        for day in [instrument.date, instrument.consultation_until].into_iter().flatten() {
            count += 1;
            if !Regex::new(&Figure::Day(day).pattern()).unwrap().is_match(&document.whole) {
                missing.push(format!("{}: {day}", instrument.name));
            }
        }
        let of_it =
            catalogue().measures().filter(|(_, m)| catalogue().instrument(m.instrument()).name == instrument.name);
        for (_, measure) in of_it {
            for (figure, citation) in figures(measure) {
                count += 1;
                let pattern = figure.pattern();
                let text = match figure {
                    Figure::Begin(_) => document.whole.clone(),
                    _ => document.cited(&citation),
                };
                if !Regex::new(&pattern).unwrap().is_match(&text) {
                    missing.push(format!(
                        "{}: {pattern} is not in {} {}",
                        measure.name,
                        instrument.name,
                        citation.places()
                    ));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    println!("{count} figures, each found where it is cited");
}

#[test]
fn every_sum_in_a_document_is_used_or_left_out_with_a_reason() {
    let Some(folder) = folder() else { return };
    let sum = Regex::new(r"[0-9][0-9.]*(?:[多余])?(?:万|亿)?(?:-[0-9.]+)?(?:多|余)?(?:万|亿)?元").unwrap();
    let number = Regex::new(r"[0-9][0-9.]*").unwrap();
    let (mut unaccounted, mut count) = (Vec::new(), 0);
    for (id, instrument) in catalogue().instruments() {
        let document = document(&folder, &instrument.name);
        let mut used: Vec<String> =
            catalogue().left_out(id).iter().flat_map(|left| &left.figures).map(|f| plain(f)).collect();
        let mut amounts = Vec::new();
        for (_, measure) in catalogue().measures().filter(|(_, m)| m.instrument() == id) {
            used.extend(measure.context.iter().flat_map(|context| {
                let text = plain(context.text.in_language(Language::Zh));
                sum.find_iter(&text).map(|found| found.as_str().to_owned()).collect::<Vec<_>>()
            }));
            for (figure, _) in figures(measure) {
                if let Figure::Money(money) = figure {
                    amounts.push(money);
                }
            }
        }
        for (part, text) in &document.parts {
            for found in sum.find_iter(text).map(|found| found.as_str()) {
                count += 1;
                let by_amount = number.find_iter(found).all(|n| {
                    let written = format!(
                        "{}{}",
                        n.as_str(),
                        if found.contains('亿') {
                            "亿"
                        } else if found.contains('万') {
                            "万"
                        } else {
                            ""
                        }
                    );
                    Money::parse(&written).is_ok_and(|money| amounts.contains(&money))
                });
                if !by_amount && !used.iter().any(|used| used == found) {
                    unaccounted.push(format!("{} {part}: {found}", instrument.name));
                }
            }
        }
    }
    assert!(unaccounted.is_empty(), "{}", unaccounted.join("\n"));
    println!("{count} sums of money, each used or left out with a reason");
}

#[test]
fn every_office_telephone_is_in_its_document_or_is_the_hotline() {
    let cities = [("kunming", "0871"), ("yunnan", "0871"), ("baoshan", "0875"), ("pingdingshan", "0375")];
    let area_codes = BTreeMap::from(cities);
    let Some(folder) = folder() else { return };
    let seven_or_eight = Regex::new(r"(?:^|[^0-9])([2-9][0-9]{6,7})(?:[^0-9号]|$)").unwrap();
    for (_, instrument) in catalogue().instruments() {
        let phone = instrument.phone.as_ref().unwrap_or_else(|| panic!("{} has no telephone", instrument.name));
        let place = &catalogue().jurisdiction(instrument.jurisdiction).name;
        assert_eq!(Some(&phone.area_code().as_str()), area_codes.get(place.as_str()), "{}", instrument.name);
        let whole = document(&folder, &instrument.name).whole;
        let given = seven_or_eight.captures(&whole).map(|found| found[1].to_owned());
        match given {
            Some(number) => assert_eq!(phone.to_string(), format!("{}-{number}", phone.area_code())),
            None => assert!(phone.is_hotline(), "{} gives no telephone", instrument.name),
        }
    }
}

#[test]
fn the_ledger_can_fail() {
    let text = "投资在500万元以上,20-100万元,50%,6个月,连续两次,1:1";
    let found = |figure: Figure| Regex::new(&figure.pattern()).unwrap().is_match(text);
    assert!(found(Figure::Money(Money::from_yuan(5_000_000))));
    assert!(found(Figure::Money(Money::from_yuan(200_000))));
    assert!(found(Figure::Money(Money::from_yuan(1_000_000))));
    assert!(!found(Figure::Money(Money::from_yuan(1_500_000))));
    assert!(!found(Figure::Money(Money::from_yuan(50_000))), "50% is no sum");
    assert!(found(Figure::Rate(Rate::from_millionths(500_000))) && found(Figure::Rate(Rate::ONE)));
    assert!(!found(Figure::Rate(Rate::from_millionths(50_000))));
    assert!(found(Figure::Count(6)) && found(Figure::Count(2)) && !found(Figure::Count(5)));
    assert_eq!(decimal(5_000, 10_000), "0.5");
}
