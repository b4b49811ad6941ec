//! The second reading: a table written by reading the documents afresh, held against the catalogue.
//!
//! `tests/fixtures/second-reading.tsv` is the table. Where the two differ, `second-reading-differences.tsv` beside it
//! says who is right; a difference that is not there fails, and so does one that is there and no longer exists.

use crate::support::{at, catalogue, day};
use catalogue::form::{Child, Dimension};
use catalogue::number::Number;
use catalogue::{Catalogue, Form, Measure, OptionSet, PaidTo, Payment, Test};
use engine::{Answer, Facts, Verdict, determine_measure};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The columns that are compared, in the order of the table without the first and the fourth.
pub(crate) const COLUMNS: [&str; 10] =
    ["clause", "kinds", "payee", "kind", "amount", "period", "status", "discretion", "thresholds", "places"];

/// The rows of a table without its comments.
fn rows(file: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(at("tests/fixtures").join(file)).unwrap();
    let cells = |line: &str| line.split('\t').map(str::to_owned).collect();
    text.lines().filter(|line| !line.starts_with('#')).map(cells).collect()
}

/// What the table says of a measure.
pub(crate) struct Reading {
    /// For whom, in words; it is for people and not compared.
    pub(crate) who: String,
    /// The rest, by column.
    pub(crate) columns: [String; 10],
}

/// What the table says, by measure.
pub(crate) fn reading() -> &'static BTreeMap<String, Reading> {
    static READING: OnceLock<BTreeMap<String, Reading>> = OnceLock::new();
    let row = |cells: Vec<String>| {
        let [measure, clause, kinds, who, payee, rest @ ..] = &cells[..] else { panic!("{cells:?}") };
        let compared: Vec<String> = [clause, kinds, payee].into_iter().chain(rest).cloned().collect();
        let columns = compared.try_into().unwrap_or_else(|_| panic!("{cells:?}"));
        (measure.clone(), Reading { who: who.clone(), columns })
    };
    READING.get_or_init(|| rows("second-reading.tsv").into_iter().map(row).collect())
}

/// What the catalogue says, in the words of the table.
fn in_the_catalogue(catalogue: &Catalogue, measure: &Measure) -> [String; 10] {
    let benefit = &measure.benefit;
    let (mut amount, mut thresholds) = (Vec::new(), Vec::new());
    if let Payment::Amounts(amounts) = &benefit.payment {
        for dated in amounts {
            figures(&dated.form, &mut amount);
        }
    }
    for condition in &measure.conditions {
        condition.test.each_leaf(catalogue, &mut |leaf| {
            // More than nothing is no figure of a document.
            if let Test::Compare(compare) = leaf
                && compare.threshold > 0
            {
                let money = catalogue.fact(compare.fact).kind.name() == "money";
                thresholds.push(if money { yuan(compare.threshold) } else { compare.threshold.to_string() });
            }
        });
    }
    let amount = match benefit.payment {
        Payment::Amounts(_) => amount.join(" "),
        Payment::NotPublished => "not-published".to_owned(),
        Payment::Nothing | Payment::NotStated => "-".to_owned(),
    };
    let years = benefit.years.map(|years| format!("-{years}")).unwrap_or_default();
    let period = if amount == "-" { "-".to_owned() } else { format!("{}{years}", benefit.period.name()) };
    [
        measure.citation.places(),
        kinds(catalogue, measure),
        if measure.paid_to == PaidTo::Organisation { "organisation" } else { "people" }.to_owned(),
        benefit.kind.name().to_owned(),
        amount,
        period,
        measure.status.name().to_owned(),
        measure.decides().map_or("none", catalogue::Decides::name).to_owned(),
        if thresholds.is_empty() { "-".to_owned() } else { thresholds.join(" ") },
        places(catalogue, measure),
    ]
}

/// Every figure that an amount states, in its order: `20% 100万`, `0..5万`.
fn figures(form: &Form, found: &mut Vec<String>) {
    if let Form::Stated(stated) = form {
        let one = |number: Number| match stated.dimension {
            Dimension::Rate => format!("{}%", number.times(Number::whole(100)).floor()),
            Dimension::Money => yuan(number.floor()),
            _ => number.floor().to_string(),
        };
        found.push(match stated.exact() {
            Some(number) => one(number),
            None if stated.least == Number::ZERO => format!("0..{}", one(stated.most)),
            None => format!("{}..{}", one(stated.least), one(stated.most)),
        });
    }
    if let Form::Share(share) = form {
        // A share between two rates is one figure: `0..30%`. Where the text sets no most it is the whole.
        let rates = |form: &Form| {
            let mut rates = Vec::new();
            figures(form, &mut rates);
            rates.join(" ")
        };
        let (least, most) = (rates(&share.least), share.most.as_ref().map(|most| rates(most)));
        found.push(match most {
            Some(most) if most == least => least,
            Some(most) if least == "0%" => format!("0..{most}"),
            Some(most) => format!("{least}..{most}"),
            None => format!("{least}..100%"),
        });
        figures(&share.of, found);
        return;
    }
    form.each_part(&mut |child| {
        if let Child::Form(form) = child {
            figures(form, found);
        }
    });
}

fn yuan(yuan: i64) -> String {
    if yuan % 10_000 == 0 { format!("{}万", yuan / 10_000) } else { yuan.to_string() }
}

/// The kinds of organisation in the words of the table: the legal form of each as it mostly is, and what it does.
const KINDS: [(&str, &str, Option<&str>); 7] = [
    ("company", "company", None),
    ("financial-institution", "company", Some("financial-institution")),
    ("school", "public-institution", Some("school")),
    ("hospital", "public-institution", Some("hospital")),
    ("research-institute", "public-institution", Some("research-institute")),
    ("public-institution", "public-institution", None),
    ("other", "cooperative", None),
];

/// The kinds of organisation that its conditions admit; a company and a bank are both an enterprise.
fn kinds(catalogue: &Catalogue, measure: &Measure) -> String {
    let id = catalogue.measure_named(&measure.name).unwrap();
    let admitted = |(_, form, does): &&(&str, &str, Option<&str>)| {
        let organisation = catalogue.fact_named("organisation").unwrap();
        let form = catalogue.option_names(organisation).iter().position(|name| name == form).unwrap();
        let mut facts = Facts::none(catalogue);
        facts.set(organisation, Some(Answer::OneOf(OptionSet::only(form))));
        for kind in KINDS.iter().filter_map(|(_, _, does)| *does) {
            facts.set(catalogue.fact_named(kind).unwrap(), Some(Answer::YesNo(*does == Some(kind))));
        }
        !matches!(determine_measure(catalogue, id, &facts, day()), Verdict::Ineligible)
    };
    let admitted: BTreeSet<&str> = KINDS.iter().filter(admitted).map(|(kind, ..)| *kind).collect();
    if admitted.len() == KINDS.len() {
        return "any".to_owned();
    }
    normal(&admitted.into_iter().collect::<Vec<_>>().join(" "))
}

/// A set of words in one order, with `enterprise` for a company and a financial institution.
fn normal(words: &str) -> String {
    let mut set: BTreeSet<&str> = words.split(' ').collect();
    if set.contains("company") && set.remove("financial-institution") {
        set.remove("company");
        set.insert("enterprise");
    }
    set.into_iter().collect::<Vec<_>>().join(" ")
}

/// The places that it is for, without those that lie in another of them.
pub(crate) fn places(catalogue: &Catalogue, measure: &Measure) -> String {
    let within = |index: usize, outer: usize| {
        index != outer && catalogue.jurisdictions().any(|(id, one)| id.index() == outer && one.covers.has(index))
    };
    let covered: Vec<(usize, &str)> = catalogue
        .jurisdictions()
        .filter(|(id, _)| measure.places.has(id.index()))
        .map(|(id, one)| (id.index(), one.name.as_str()))
        .collect();
    let outermost = |(index, _): &&(usize, &str)| !covered.iter().any(|(outer, _)| within(*index, *outer));
    covered
        .iter()
        .filter(outermost)
        .map(|(_, name)| *name)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a cell of the table agrees with the catalogue's.
fn agrees(column: &str, read: &str, said: &str) -> bool {
    match column {
        "kinds" | "places" => normal(read) == normal(said),
        // Several figures may be stated in any order.
        "amount" | "thresholds" => {
            let sorted = |text: &str| {
                let mut figures: Vec<String> = text.split(' ').map(str::to_owned).collect();
                figures.sort();
                figures
            };
            sorted(read) == sorted(said)
        }
        // docs/reading.md: what names no period is paid once; a share of a project's income goes with the project. Where no figure is
        // published either, how often is not stated.
        "period" => read == said || read == "silent" && ["once", "per-project", "not-stated"].contains(&said),
        _ => read == said,
    }
}

#[test]
fn the_second_reading_agrees_with_the_catalogue() {
    let reading = reading();
    let mut differences = BTreeMap::new();
    for (_, measure) in catalogue().measures() {
        let Some(read) = reading.get(&measure.name) else { panic!("{} is not in the second reading", measure.name) };
        let said = in_the_catalogue(catalogue(), measure);
        for (column, (read, said)) in COLUMNS.into_iter().zip(read.columns.iter().zip(&said)) {
            if !agrees(column, read, said) {
                let words = format!("{}: {column} is read as “{read}”, the catalogue says “{said}”", measure.name);
                differences.insert((measure.name.clone(), column.to_owned()), words);
            }
        }
    }
    assert_eq!(reading.len(), catalogue().measure_count(), "a row of the table is no measure");
    let mut wrong = Vec::new();
    for row in rows("second-reading-differences.tsv") {
        let [measure, column, why] = <[String; 3]>::try_from(row).unwrap();
        assert!(!why.is_empty());
        if differences.remove(&(measure.clone(), column.clone())).is_none() {
            wrong.push(format!("{measure}: {column} no longer differs; take it out of second-reading-differences.tsv"));
        }
    }
    wrong.extend(differences.into_values());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
