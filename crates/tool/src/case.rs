//! Runs the cases of measures: sentences that a lawyer could contradict.

use super::source::Source;
use catalogue::Form;
use catalogue::date::Date;
use catalogue::money::{Money, MoneyRange};
use catalogue::{Catalogue, Decides, FactId, Finding, MeasureId, PaidTo, Step, raw};
use engine::{Award, Determination, Explained, Facts, GroupRank, Outcome, Truth, Verdict, determine, summarise};
use wire::AS_OF;

/// The result of running all cases.
#[derive(Debug, Default)]
pub struct Run {
    /// How many cases were run.
    pub cases: usize,
    /// Every case whose outcome is not the expected one, and every verdict that no case of a measure expects.
    pub findings: Vec<Finding>,
}

/// Runs every case of every measure.
pub fn run(source: &Source, catalogue: &Catalogue) -> Run {
    let mut run = Run::default();
    for (n, written) in source.bundle.measures.iter().enumerate() {
        let Some(id) = catalogue.measure_named(&written.id) else { continue };
        let mut verdicts = Vec::new();
        for (m, case) in written.cases.iter().enumerate() {
            run.cases = run.cases.saturating_add(1);
            let mut report = |steps: Vec<Step>, problem: String, hint: &str| {
                let head = [Step::Key("measures"), Step::Index(n), Step::Key("cases"), Step::Index(m)];
                run.findings.push(Finding {
                    path: head.into_iter().chain(steps).collect(),
                    measure: Some(written.id.clone()),
                    problem: format!("「{}」: {problem}", case.name),
                    hint: hint.to_owned(),
                });
            };
            match prepare(catalogue, source, written, case) {
                Err((steps, problem)) => report(steps, problem, "Correct the case"),
                Ok((facts, as_of)) => {
                    let determination = determine(catalogue, &facts, as_of);
                    let Some(outcome) = determination.outcome(id) else { continue };
                    verdicts.push(outcome.verdict.name());
                    for (key, problem) in differences(catalogue, &determination, outcome, &case.expect) {
                        report(
                            vec![Step::Key("expect"), Step::Key(key)],
                            problem,
                            "Correct the measure, or the case if the document says otherwise",
                        );
                    }
                }
            }
        }
        let wanted = ["eligible", "undetermined", "ineligible"].into_iter();
        run.findings.extend(wanted.filter(|wanted| !verdicts.contains(wanted)).map(|wanted| Finding {
            path: vec![Step::Key("measures"), Step::Index(n), Step::Key("cases")],
            measure: Some(written.id.clone()),
            problem: format!("no case is {wanted}"),
            hint: "Add the case".to_owned(),
        }));
    }
    run
}

/// A case that can be determined: facts and a day.
#[derive(Debug)]
pub struct Asked<'a> {
    pub measure: MeasureId,
    pub name: &'a str,
    /// The facts as the case writes them, with the place.
    pub written: raw::Facts,
    pub facts: Facts,
    pub as_of: Date,
}

/// Every case that can be read, in the catalogue's order; [`run`] reports the others.
pub fn all<'a>(source: &'a Source, catalogue: &'a Catalogue) -> impl Iterator<Item = Asked<'a>> {
    source.bundle.measures.iter().flat_map(move |written| {
        let measure = catalogue.measure_named(&written.id);
        written.cases.iter().filter_map(move |case| {
            let (facts, as_of) = prepare(catalogue, source, written, case).ok()?;
            let written = with_place(catalogue, source, written, case);
            Some(Asked { measure: measure?, name: &case.name, written, facts, as_of })
        })
    })
}

/// The facts and the day of a case.
pub(super) fn prepare(
    catalogue: &Catalogue,
    source: &Source,
    measure: &raw::Measure,
    case: &raw::Case,
) -> Result<(Facts, Date), (Vec<Step>, String)> {
    let written = with_place(catalogue, source, measure, case);
    let facts = Facts::read(catalogue, &written).map_err(|errors| {
        let fact = errors.first().map_or(String::new(), |error| error.fact.clone());
        let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
        (vec![Step::Key("facts"), Step::Name(fact)], said.join("; "))
    })?;
    let as_of = match &case.as_of {
        None => catalogue.date(),
        Some(day) => day.parse().map_err(|error| (vec![Step::Key("as-of")], format!("`{day}` is {error}")))?,
    };
    Ok((facts, as_of))
}

/// The facts of a case; unless it names a place, in the measure's own jurisdiction.
fn with_place(catalogue: &Catalogue, source: &Source, measure: &raw::Measure, case: &raw::Case) -> raw::Facts {
    let mut written = case.facts.clone();
    let place = &catalogue.fact(catalogue.place()).name;
    if !written.contains_key(place) {
        let own = measure.jurisdiction.as_ref().and_then(|raw::OneOrMore(names)| names.first());
        let instrument = source.bundle.instruments.iter().find(|i| i.id == measure.instrument);
        if let Some(home) = own.or(instrument.map(|i| &i.jurisdiction)) {
            written.insert(place.clone(), raw::Answer::Exactly(raw::Scalar::Text(home.clone())));
        }
    }
    written
}

/// Every difference between an outcome and what a case expects: the key of the expectation, and a sentence.
pub(super) fn differences(
    catalogue: &Catalogue,
    determination: &Determination,
    outcome: &Outcome,
    expect: &raw::Expectation,
) -> Vec<(&'static str, String)> {
    let mut differences = Vec::new();
    let verdict = outcome.verdict.name();
    if expect.verdict != verdict {
        differences.push(("verdict", format!("expected {}, it is {verdict}", expect.verdict)));
    }
    let names = |facts: &[FactId]| sorted(facts.iter().map(|fact| catalogue.fact(*fact).name.clone()).collect());
    let mut lists = |key, expected: &Option<Vec<String>>, actual: Vec<String>, required: bool| {
        let missing = required && expected.is_none();
        let expected = sorted(expected.clone().unwrap_or_default());
        if missing || expected != actual {
            differences.push((key, format!("expected [{}], it is [{}]", expected.join(", "), actual.join(", "))));
        }
    };
    match &outcome.verdict {
        Verdict::Eligible { missing, .. } => {
            lists("missing", &expect.missing, names(missing), false);
            lists("because", &expect.because, Vec::new(), false);
        }
        Verdict::Undetermined { missing, .. } => {
            lists("missing", &expect.missing, names(missing), true);
            lists("because", &expect.because, Vec::new(), false);
        }
        Verdict::Ineligible => {
            lists("because", &expect.because, because(catalogue, determination, outcome), true);
            lists("missing", &expect.missing, Vec::new(), false);
        }
    }
    match (&expect.award, outcome.verdict.award()) {
        (Some(expected), Some(award)) => match expected_award(expected) {
            Ok(expected) if expected == award => {}
            Ok(expected) => {
                differences.push(("award", format!("expected {}, it is {}", shown(expected), shown(award))));
            }
            Err(problem) => differences.push(("award", problem)),
        },
        (Some(_), None) => differences.push(("award", "an award is expected of what does not apply".to_owned())),
        (None, Some(award)) if matches!(outcome.verdict, Verdict::Eligible { .. }) => {
            differences.push(("verdict", format!("the award is not stated; it is {}", shown(award))));
        }
        (None, _) => {}
    }
    let mut words = |key, expected: Option<Vec<String>>, actual: Vec<String>| {
        if let Some(expected) = expected
            && sorted(expected.clone()) != sorted(actual.clone())
        {
            differences.push((key, format!("expected [{}], it is [{}]", expected.join(", "), actual.join(", "))));
        }
    };
    words("counts", expect.counts.clone(), counts(catalogue, outcome));
    words(
        "capped",
        expect.capped.clone().map(|raw::OneOrMore(words)| words),
        capped(catalogue, determination, outcome),
    );
    words("standing", expect.standing.clone().map(|word| vec![word]), vec![standing(catalogue, outcome.rank)]);
    differences
}

/// How an outcome is counted in the totals: status, kind and period, and whether people are paid, and what an
/// authority decides. Read from the totals of this outcome alone, as far as they tell.
fn counts(catalogue: &Catalogue, outcome: &Outcome) -> Vec<String> {
    let measure = catalogue.measure(outcome.measure);
    let summaries = summarise(catalogue, std::slice::from_ref(outcome));
    let (Some(summary), Some(award)) = (summaries.first(), outcome.verdict.award()) else { return Vec::new() };
    let total = summary.totals.first();
    let (period, to_people) = total
        .map_or((measure.benefit.period, measure.paid_to != PaidTo::Organisation), |total| {
            (total.period, total.to_people)
        });
    let discretionary = match (total, award, &outcome.verdict) {
        (Some(total), Award::Sum(range), Verdict::Eligible { .. }) if range.min > Money::ZERO => {
            total.range.min == Money::ZERO
        }
        // The total begins at 0 in either case, so only the measure tells.
        _ => measure.may_be_refused(),
    };
    let mut words = vec![summary.status.name().to_owned(), measure.benefit.kind.name().to_owned()];
    if measure.benefit.kind.has_amount() {
        words.push(period.name().to_owned());
    }
    words.extend(measure.benefit.years.map(|years| format!("at-most-{years}-years")));
    words.extend(to_people.then(|| "people".to_owned()));
    words.extend(discretionary.then(|| "discretionary".to_owned()));
    let how_much = measure.decides().is_some_and(Decides::how_much);
    words.extend(how_much.then(|| "sum-discretionary".to_owned()));
    words
}

/// What each binding cap is counted by, in the whole amount and in the levels that are met.
fn capped(catalogue: &Catalogue, determination: &Determination, outcome: &Outcome) -> Vec<String> {
    fn note(explained: &Explained<'_>, words: &mut Vec<String>) {
        if let (Form::AtMost(at_most), [before, limits @ ..]) = (explained.form, explained.rows.as_slice()) {
            // Compare upper ends: where the document says "up to 30 %", the lower end is 0 and never exceeds a cap.
            let before = before.counts.and_then(|range| range.max);
            let mut limits = limits.iter().filter_map(|row| row.counts?.max);
            if limits.any(|limit| before.is_some_and(|most| most > limit)) {
                words.extend(at_most.per.map(|per| format!("per-{}", per.name())));
            }
        }
        for row in &explained.rows {
            let counts = row.test.as_ref().is_none_or(|tested| tested.truth == Truth::Met);
            row.number.iter().filter(|_| counts).for_each(|number| note(number, words));
        }
    }
    let mut words = Vec::new();
    if outcome.verdict.award().is_some() {
        let explanation = determination.explain(catalogue, outcome.measure);
        explanation.amount.iter().for_each(|amount| note(amount, &mut words));
    }
    words
}

fn standing(catalogue: &Catalogue, rank: GroupRank) -> String {
    let name = |id| &catalogue.measure(id).name;
    match rank {
        GroupRank::Alone => "alone".to_owned(),
        GroupRank::Best => "best".to_owned(),
        GroupRank::YieldsTo(other) => format!("yields-to {}", name(other)),
        GroupRank::AlternativeTo(other) => format!("alternative-to {}", name(other)),
        GroupRank::SharesCap => "shares-cap".to_owned(),
    }
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    names.dedup();
    names
}

/// The facts whose tests failed, with `as-of` for the day.
fn because(catalogue: &Catalogue, determination: &Determination, outcome: &Outcome) -> Vec<String> {
    let (facts, day) = determination.explain(catalogue, outcome.measure).failed(catalogue);
    let names = facts.iter().map(|fact| catalogue.fact(*fact).name.clone());
    sorted(names.chain(day.then(|| AS_OF.to_owned())).collect())
}

fn expected_award(expected: &raw::WordOr<raw::ExpectedRange>) -> Result<Award, String> {
    let money = |text: &str| match Money::parse(text) {
        Ok(_) if text.chars().all(char::is_numeric) => Err(format!("`{text}` has no unit, 元 or 万元")),
        read => read.map_err(|error| format!("`{text}` is not a sum: {error}")),
    };
    match expected {
        raw::WordOr::Word(word) if word == "none" => Ok(Award::Service),
        raw::WordOr::Word(word) if word == "not-stated" => Ok(Award::NotStated),
        raw::WordOr::Word(word) if word == "not-published" => Ok(Award::NotPublished),
        raw::WordOr::Word(word) => Ok(Award::Sum(MoneyRange::exactly(money(word)?))),
        raw::WordOr::Form(range) => {
            let end = |end: &Option<raw::Scalar>| end.as_ref().map(|end| money(&end.to_string())).transpose();
            Ok(Award::Sum(MoneyRange { min: end(&range.from)?.unwrap_or(Money::ZERO), max: end(&range.to)? }))
        }
    }
}

fn shown(award: Award) -> String {
    match award {
        Award::Service => "none".to_owned(),
        Award::NotStated => "not-stated".to_owned(),
        Award::NotPublished => "not-published".to_owned(),
        Award::Sum(range) => match (range.exact(), range.max) {
            (Some(sum), _) => sum.to_string(),
            (None, Some(max)) => format!("{{from: {}, to: {max}}}", range.min),
            (None, None) => format!("{{from: {}}}", range.min),
        },
    }
}
