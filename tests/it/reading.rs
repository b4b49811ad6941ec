//! `docs/reading.md`: each rule of reading lists the measures that it touches. The lists are those of the catalogue and of
//! the second reading; `UPDATE_EXPECT=1` writes them.

use crate::second_reading::{COLUMNS, places, reading};
use crate::support::{at, catalogue};
use catalogue::form::{Child, Dimension};
use catalogue::number::Number;
use catalogue::{Form, Measure, PaidTo, Payment, Period, Status, Test};
use std::collections::BTreeMap;

/// Whether a number is defined with a form of this kind, at any depth.
fn uses(measure: &Measure, is: &dyn Fn(&Form) -> bool) -> bool {
    fn within(form: &Form, is: &dyn Fn(&Form) -> bool) -> bool {
        let mut found = is(form);
        form.each_part(&mut |child| {
            if let Child::Form(form) = child {
                found |= within(form, is);
            }
        });
        found
    }
    let Payment::Amounts(amounts) = &measure.benefit.payment else { return false };
    amounts.iter().any(|dated| within(&dated.form, is))
}

/// Whether a condition has a test of this kind, at any depth.
fn tests(measure: &Measure, is: &dyn Fn(&Test) -> bool) -> bool {
    fn within(test: &Test, is: &dyn Fn(&Test) -> bool) -> bool {
        let mut found = is(test);
        test.each_part(&mut |child| {
            if let Child::Test(test) = child {
                found |= within(test, is);
            }
        });
        found
    }
    measure.conditions.iter().any(|condition| within(&condition.test, is))
}

/// Whether a condition names a definition.
fn defined(measure: &Measure, name: &str) -> bool {
    tests(measure, &|test| matches!(test, Test::Defined(id) if catalogue().definition(*id).name == name))
}

/// The least and the most of a share, where both are plain rates.
fn share(form: &Form) -> Option<(Number, Option<Number>)> {
    let rate = |form: &Form| if let Form::Stated(stated) = form { stated.exact() } else { None };
    let Form::Share(share) = form else { return None };
    Some((rate(&share.least)?, share.most.as_ref().and_then(|most| rate(most))))
}

/// Whether a rule touches a measure.
fn touches(rule: &str, measure: &Measure) -> bool {
    let read = &reading()[&measure.name];
    let column = |name: &str| read.columns[COLUMNS.iter().position(|one| *one == name).unwrap()].as_str();
    let status = |status| measure.status == status;
    match rule {
        "thresholds" => tests(measure, &|test| matches!(test, Test::Compare(compare) if compare.threshold > 1)),
        "up-to" => uses(measure, &|form| match form {
            Form::Stated(stated) => stated.exact().is_none() && stated.least == Number::ZERO,
            other => share(other).is_some_and(|(least, most)| least == Number::ZERO && most.is_some()),
        }),
        "from-to" => uses(measure, &|form| {
            matches!(form, Form::Stated(stated) if stated.exact().is_none() && stated.least > Number::ZERO
                && stated.dimension == Dimension::Money)
        }),
        "capped" => uses(measure, &|form| matches!(form, Form::AtMost(_))),
        "whole" => uses(measure, &|form| share(form) == Some((Number::whole(1), Some(Number::whole(1))))),
        "at-least-share" => column("kind") == "income-share",
        "context" => !measure.context.is_empty(),
        "not-published" => measure.benefit.payment == Payment::NotPublished,
        "levels" => uses(measure, &|form| matches!(form, Form::Levels(_))),
        "groups" => measure.group.is_some(),
        "once" => column("period") == "once",
        "silent-period" => column("period") == "silent",
        "new" => ["新认定", "首次", "新增", "新纳统"].iter().any(|word| read.who.contains(word)),
        "per-project" => measure.benefit.period == Period::PerProject && measure.benefit.payment != Payment::Nothing,
        "per-time" => [Period::PerYear, Period::PerMonth].contains(&measure.benefit.period),
        "discretion" => measure.discretion.is_some(),
        "draft" => status(Status::Draft),
        "reported-in-force" => status(Status::ReportedInForce),
        "reported" => status(Status::Reported),
        "planned" => status(Status::Planned),
        "unstated" => column("kind") == "support",
        "self-checks" => !measure.self_checks.is_empty(),
        "enterprise" | "technology-enterprise" => defined(measure, rule),
        "anyone" => column("kinds") == "any",
        "people" => measure.paid_to != PaidTo::Organisation,
        "narrower" => {
            let document = catalogue().instrument(measure.instrument());
            places(catalogue(), measure) != catalogue().jurisdiction(document.jurisdiction).name
        }
        other => panic!("docs/reading.md has a list of “{other}”, which no rule of tests/it/reading.rs gives"),
    }
}

/// The document with its lists as they should be.
fn with_lists(text: &str) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!-- list: ") {
        let (rule, after) = after.split_once(" -->").unwrap();
        let (_, after) = after.split_once("<!-- end -->").unwrap();
        let touched: Vec<String> = catalogue()
            .measures()
            .filter(|(_, measure)| touches(rule, measure))
            .map(|(_, measure)| format!("`{}`", measure.name))
            .collect();
        assert!(!touched.is_empty(), "the rule “{rule}” touches no measure");
        let list = touched.join(", ");
        let count = touched.len();
        whole.extend([before, &format!("<!-- list: {rule} -->\n{count}: {list}\n<!-- end -->")]);
        rest = after;
    }
    whole + rest
}

#[test]
fn each_rule_of_reading_lists_the_measures_that_it_touches() {
    let mut rules: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in ["docs/reading.md", "docs/reading.zh-CN.md"] {
        let text = std::fs::read_to_string(at(file)).unwrap();
        let named = text.split("<!-- list: ").skip(1).map(|part| part.split(" -->").next().unwrap().to_owned());
        rules.insert(file, named.collect());
        expect_test::expect_file![at(file)].assert_eq(&with_lists(&text));
    }
    assert_eq!(rules["docs/reading.md"], rules["docs/reading.zh-CN.md"], "the two languages have the same rules");
}
