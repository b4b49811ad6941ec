//! The example catalogue: every form in a whole measure. What is said of it holds for every completion of every case, and
//! the words and the wire form of each are written down.
//! `UPDATE_EXPECT=1 cargo test --test it examples` writes the snapshots anew.

use crate::support::at;
use catalogue::date::Date;
use catalogue::form::Form;
use catalogue::money::MoneyRange;
use catalogue::test::Test;
use catalogue::{Catalogue, FactId, FactKind, MeasureId, OptionSet, raw};
use engine::{Answer, Award, Facts, Span, Verdict, determine, determine_measure};
use expect_test::expect_file;
use std::fmt::Write;
use std::sync::OnceLock;
use tool::source::{self, Source};
use tool::{bundle, case, flip};
use words::explain::{self, ConditionRow, ExplanationRows};
use words::texts::{EN, ZH};

fn source() -> &'static Source {
    static SOURCE: OnceLock<Source> = OnceLock::new();
    SOURCE.get_or_init(|| source::read(&at("examples/catalogue")).unwrap_or_else(|reports| panic!("{reports:#?}")))
}

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        // A name of its own, or every snapshot would change with the hash.
        let written = raw::Bundle { edition: "example".to_owned(), ..bundle::named(source().bundle.clone()) };
        catalogue::check(&written).unwrap_or_else(|findings| panic!("{findings:#?}"))
    })
}

#[test]
fn the_example_catalogue_is_proved() {
    let run = case::run(source(), catalogue());
    let findings: Vec<String> = run.findings.iter().map(|finding| source().locate(finding).to_string()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let proof = flip::prove(source());
    let findings: Vec<String> = proof.findings.iter().map(|finding| source().locate(finding).to_string()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert_eq!(proof.caught, proof.flips);
    assert!(proof.flips > 40 * catalogue().measure_count(), "{} changes", proof.flips);
}

#[test]
fn it_shows_every_form() {
    let mut shown = Vec::new();
    for (_, measure) in catalogue().measures() {
        measure.forms().for_each(|form| note_form(form, &mut shown));
        measure.conditions.iter().for_each(|condition| note_test(&condition.test, &mut shown));
    }
    catalogue().all_worked_out().for_each(|(_, one)| note_form(&one.form, &mut shown));
    let forms = [
        "stated",
        "fact",
        "worked-out",
        "reference",
        "share",
        "each",
        "for-every",
        "slices",
        "interest",
        "sum",
        "minus",
        "times",
        "highest-of",
        "lowest-of",
        "levels",
        "adjusted",
        "at-most",
        "less",
        "nothing-below",
        "instalments",
        "cited",
    ];
    let tests = ["is", "among", "compare", "against", "ratio", "growth", "age", "defined"];
    for wanted in forms.iter().chain(&tests) {
        assert!(shown.contains(wanted), "{wanted} has no example");
    }
}

fn note_form(form: &Form, shown: &mut Vec<&'static str>) {
    shown.push(form.name());
    form.each_part(&mut |child| note_child(child, shown));
}

fn note_test(test: &Test, shown: &mut Vec<&'static str>) {
    shown.push(match test {
        Test::Is(_) => "is",
        Test::Among(_) => "among",
        Test::Compare(_) => "compare",
        Test::Against(_) => "against",
        Test::Ratio(_) => "ratio",
        Test::Growth(_) => "growth",
        Test::Age(_) => "age",
        Test::Defined(_) => "defined",
        Test::All(_) | Test::Any(_) | Test::Not(_) => "joined",
    });
    test.each_part(&mut |child| note_child(child, shown));
}

fn note_child(child: catalogue::form::Child<'_>, shown: &mut Vec<&'static str>) {
    match child {
        catalogue::form::Child::Form(form) => note_form(form, shown),
        catalogue::form::Child::Test(test) => note_test(test, shown),
        catalogue::form::Child::Citation(_) => {}
    }
}

/// The numbers at which something may turn for a fact, as far as the cases know: every number that a case gives it, and
/// its neighbours.
fn turning(fact: FactId) -> Vec<i64> {
    let mut numbers = vec![0];
    for asked in case::all(source(), catalogue()) {
        if let Some(Answer::Number(span)) = asked.facts.answer(fact) {
            for number in [span.min, span.max] {
                numbers.extend([number.saturating_sub(1), number, number.saturating_add(1)]);
            }
        }
    }
    let most = catalogue().fact(fact).kind.most();
    numbers.retain(|number| (0..=most).contains(number));
    numbers.sort_unstable();
    numbers.dedup();
    // Few enough that several facts can be tried together.
    let step = numbers.len().div_ceil(7).max(1);
    let last = numbers.last().copied();
    numbers.into_iter().step_by(step).chain(last).chain([most]).collect()
}

/// Some of the exact answers that an imprecise one allows.
fn completions(fact: FactId, given: Option<Answer>) -> Vec<Answer> {
    let number = |number| Answer::Number(Span::exactly(number));
    let all = || OptionSet::first(catalogue().option_names(fact).len());
    match (given, &catalogue().fact(fact).kind) {
        (Some(Answer::YesNo(yes)), _) => vec![Answer::YesNo(yes)],
        (Some(Answer::OneOf(options)), _) => options.iter().map(|one| Answer::OneOf(OptionSet::only(one))).collect(),
        (Some(Answer::Number(span)), _) => {
            let inside = turning(fact).into_iter().filter(|n| (span.min..=span.max).contains(n));
            inside.chain([span.min, span.max.min(catalogue().fact(fact).kind.most())]).map(number).collect()
        }
        (_, FactKind::YesNo) => vec![Answer::YesNo(true), Answer::YesNo(false)],
        (_, FactKind::Choice(_) | FactKind::Place) => {
            all().iter().map(|one| Answer::OneOf(OptionSet::only(one))).collect()
        }
        _ => turning(fact).into_iter().map(number).collect(),
    }
}

/// Calls `visit` with the enterprise completed in every way that is tried.
fn each_completion(facts: &Facts, open: &[FactId], visit: &mut dyn FnMut(&Facts)) {
    let Some((first, rest)) = open.split_first() else {
        visit(facts);
        return;
    };
    for answer in completions(*first, facts.answer(*first)) {
        let mut completed = facts.clone();
        completed.set(*first, Some(answer));
        each_completion(&completed, rest, visit);
    }
}

fn sum(verdict: &Verdict) -> Option<MoneyRange> {
    match verdict.award()? {
        Award::Sum(range) => Some(range),
        Award::NotPublished | Award::Service | Award::NotStated => None,
    }
}

/// Every case, and every case with one of its answers taken back: whatever the missing answers are, the true result is
/// within what was said, and where it is said to be exact both ends are reached by some completion.
#[test]
fn every_completion_lies_within_and_reaches_both_ends() {
    let (mut tried, mut reached) = (0_usize, 0_usize);
    for asked in case::all(source(), catalogue()) {
        let measure = catalogue().measure(asked.measure);
        let mut facts_of_it = vec![catalogue().place()];
        let mut note = |fact| {
            if !facts_of_it.contains(&fact) {
                facts_of_it.push(fact);
            }
        };
        measure.each_fact(catalogue(), &mut note);
        for exclusion in &catalogue().instrument(measure.instrument()).exclusions {
            exclusion.test.each_fact(catalogue(), &mut note);
        }
        let mut variants = vec![asked.facts.clone()];
        for fact in &facts_of_it {
            let mut without = asked.facts.clone();
            without.set(*fact, None);
            variants.push(without);
        }
        for facts in variants {
            let determination = determine(catalogue(), &facts, asked.as_of);
            let verdict = determination.outcome(asked.measure).unwrap().verdict.clone();
            let missing: Vec<FactId> = verdict.all_missing().collect();
            let known = |fact: &&FactId| !facts.answer(**fact).is_some_and(Answer::is_exact);
            let open: Vec<FactId> = facts_of_it.iter().filter(known).copied().collect();
            if open.len() > 3 {
                continue;
            }
            let name = format!("{} {}", measure.name, asked.name);
            let (mut least, mut most): (Option<i64>, Option<i64>) = (None, None);
            let mut verdicts = Vec::new();
            each_completion(&facts, &open, &mut |whole| {
                tried += 1;
                let truth = determine_measure(catalogue(), asked.measure, whole, asked.as_of);
                holds(&name, &verdict, &truth);
                verdicts.push(truth.name());
                if let (Verdict::Eligible { .. }, Some(range)) = (&truth, sum(&truth)) {
                    let end = |one: Option<i64>, other: i64, pick: fn(i64, i64) -> i64| {
                        Some(one.map_or(other, |one| pick(one, other)))
                    };
                    least = end(least, range.min.yuan(), i64::min);
                    most = range.max.map_or(most, |max| end(most, max.yuan(), i64::max));
                }
            });
            // What is not missing changes nothing, and what is missing changes something.
            if missing.is_empty() {
                assert!(verdicts.iter().all(|one| *one == verdict.name()), "{name}: {verdict:?} and {verdicts:?}");
            }
            if matches!(verdict, Verdict::Undetermined { .. }) {
                assert!(["eligible", "ineligible"].iter().all(|one| verdicts.contains(one)), "{name}: {verdicts:?}");
            }
            // An upper end that numbers of this size do not reach shows nothing.
            if let (Verdict::Eligible { .. }, Some(range), true) =
                (&verdict, sum(&verdict), determination.is_exact(catalogue(), asked.measure))
                && !missing.is_empty()
            {
                reached += 1;
                assert_eq!(least, Some(range.min.yuan()), "{name}: the lower end");
                if let Some(max) = range.max {
                    assert_eq!(most, Some(max.yuan()), "{name}: the upper end");
                }
            }
        }
    }
    assert!(tried > 10_000 && reached > 40, "{tried} completions, {reached} ranges");
}

fn holds(name: &str, shown: &Verdict, truth: &Verdict) {
    let possible = match (shown, truth) {
        (Verdict::Eligible { .. }, Verdict::Eligible { .. }) | (Verdict::Ineligible, Verdict::Ineligible) => true,
        (Verdict::Undetermined { .. }, truth) => !matches!(truth, Verdict::Undetermined { .. }),
        _ => false,
    };
    assert!(possible, "{name}: {shown:?} was shown, and it is {truth:?}");
    if let (Some(range), Some(within)) = (sum(shown), sum(truth)) {
        assert!(range.contains(within), "{name}: {range:?} was shown, and it is {within:?}");
    }
}

/// With nothing known every example is exact, but for those where a condition, or the test of a level, tests what another
/// part of the measure looks at too: no fact of theirs pushes both ways.
#[test]
fn the_examples_are_exact_unless_two_parts_look_at_one_fact() {
    let determination = determine(catalogue(), &Facts::none(catalogue()), day());
    let wide = catalogue().measures().filter(|(id, _)| !determination.is_exact(catalogue(), *id));
    let wide: Vec<&str> = wide.map(|(_, measure)| measure.name.as_str()).collect();
    let twice = [
        "hl-fairs",
        "qh-smart-upgrade",
        "qh-production-line",
        "qh-storage",
        "qh-guarantee",
        "qh-new-revenue",
        "qh-export",
        "qh-research",
        "qh-hiring",
        "qh-first-steps",
        "qh-move-in",
        "qh-match",
    ];
    assert_eq!(wide, twice);
}

fn day() -> Date {
    catalogue().date()
}

/// The case of a measure that is explained: the first in which something is missing, and before it the first of all.
fn explained(measure: MeasureId) -> Vec<case::Asked<'static>> {
    let mut cases: Vec<_> = case::all(source(), catalogue()).filter(|asked| asked.measure == measure).collect();
    let open = cases.iter().skip(1).position(|asked| {
        let verdict = determine_measure(catalogue(), measure, &asked.facts, asked.as_of);
        verdict.award().is_some() && verdict.all_missing().next().is_some()
    });
    let open = open.map(|n| cases.remove(n + 1));
    cases.into_iter().take(1).chain(open).collect()
}

#[test]
fn each_measure_is_explained_in_both_languages() {
    for (id, measure) in catalogue().measures() {
        let mut text = String::new();
        for asked in explained(id) {
            let determination = determine(catalogue(), &asked.facts, asked.as_of);
            for texts in [ZH, EN] {
                let rows = explain::rows(catalogue(), &determination, id, texts);
                let amount = words::amount::by_the_text(catalogue(), measure, asked.as_of, texts);
                let _ = writeln!(text, "{}\n{amount}\n{}", asked.name, written(&rows));
            }
        }
        expect_file![at(&format!("tests/snapshots/examples/{}.txt", measure.name))].assert_eq(&text);
    }
}

fn written(rows: &ExplanationRows) -> String {
    fn condition(text: &mut String, row: &ConditionRow, depth: usize) {
        let parts = [Some(row.verdict), Some(&row.label), row.joins, row.figures.as_deref(), row.clause.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        let _ = writeln!(text, "{}{}", "  ".repeat(depth), parts.join(" | "));
        row.parts.iter().for_each(|part| condition(text, part, depth + 1));
    }
    let mut text = String::new();
    rows.conditions.iter().for_each(|row| condition(&mut text, row, 1));
    for row in &rows.amount {
        let parts = [Some(row.label.as_str()), row.detail.as_deref(), Some(&row.result), row.clause.as_deref()];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        let _ = writeln!(text, "  = {}", parts.join(" | "));
    }
    text
}

#[test]
fn each_measure_has_a_wire_form() {
    for (id, measure) in catalogue().measures() {
        let Some(asked) = explained(id).into_iter().next() else { panic!("{} has no case", measure.name) };
        let determination = determine(catalogue(), &asked.facts, asked.as_of);
        let wire = wire::explanation(catalogue(), &determination, id, None).unwrap();
        let text = serde_json::to_string_pretty(&wire.amount).unwrap() + "\n";
        expect_file![at(&format!("tests/snapshots/examples/{}.json", measure.name))].assert_eq(&text);
    }
}
