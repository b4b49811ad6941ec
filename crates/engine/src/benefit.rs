//! Evaluates amounts, as ranges.

use super::{AmountStep, Answer, Facts, StepKind, TestResult, Truth};
use catalogue::money::{Money, MoneyRange, at_most};
use catalogue::rate::Rate;
use catalogue::{Amount, Cap, FactId, Level};

/// Evaluates an amount for these facts. `levels` are the evaluated tests of the level table, if the amount is one.
pub fn evaluate(amount: &Amount, facts: &Facts, levels: &[TestResult]) -> AmountStep {
    match amount {
        Amount::Range { min, max } => step(StepKind::Stated, MoneyRange::between(*min, *max), Vec::new()),
        Amount::Of(fact) => {
            let given = facts.answer(*fact);
            step(StepKind::Of(*fact, given), stated_money(given), Vec::new())
        }
        Amount::Share { least, most, of } => {
            let base = evaluate(of, facts, &[]);
            step(StepKind::Share { least: *least, most: *most }, share(base.range, *least, *most), vec![base])
        }
        Amount::Each { each, count } => {
            let given = facts.answer(*count);
            let range = match given {
                Some(Answer::Number(span)) => {
                    let open = span.as_money().max.is_none();
                    MoneyRange { min: each.times(span.min), max: (!open).then(|| each.times(span.max)) }
                }
                _ => MoneyRange::ANY,
            };
            step(StepKind::Each { each: *each, count: *count, given }, range, Vec::new())
        }
        Amount::Levels(rows) => highest(rows, facts, levels),
        Amount::Sum(parts) => {
            let parts: Vec<AmountStep> = parts.iter().map(|part| evaluate(&part.amount, facts, &[])).collect();
            let range = parts.iter().fold(MoneyRange::ZERO, |sum, part| sum.plus(part.range));
            step(StepKind::Sum, range, parts)
        }
        Amount::Capped { amount, cap } => {
            let inner = evaluate(amount, facts, &[]);
            let kind = StepKind::Capped { cap: *cap, binds: binds(inner.range, *cap) };
            step(kind, inner.range.capped(cap.at_most), vec![inner])
        }
    }
}

const fn step(kind: StepKind, range: MoneyRange, parts: Vec<AmountStep>) -> AmountStep {
    AmountStep { kind, range, parts }
}

fn stated_money(given: Option<Answer>) -> MoneyRange {
    match given {
        Some(Answer::Number(span)) => span.as_money(),
        _ => MoneyRange::ANY,
    }
}

fn share(base: MoneyRange, least: Rate, most: Option<Rate>) -> MoneyRange {
    let max = most.zip(base.max).map(|(most, max)| max.share_rounded_down(most));
    MoneyRange { min: base.min.share_rounded_down(least), max }
}

fn binds(before: MoneyRange, cap: Cap) -> Truth {
    if before.min > cap.at_most {
        Truth::Met
    } else if at_most(before.max, Some(cap.at_most)) {
        Truth::NotMet
    } else {
        Truth::Unknown
    }
}

/// The highest level that is met. Given that the measure applies at all, some level is met, so if none is known to be,
/// the award is at least the smallest that is possible.
fn highest(rows: &[Level], facts: &Facts, tests: &[TestResult]) -> AmountStep {
    let parts: Vec<(Truth, AmountStep)> = rows
        .iter()
        .zip(tests)
        .enumerate()
        .map(|(n, (row, test))| {
            let amount = evaluate(&row.amount, facts, &[]);
            (test.truth, step(StepKind::Level(n, test.truth), amount.range, vec![amount]))
        })
        .collect();
    let ranges = |truth: Truth| parts.iter().filter(move |(t, _)| *t == truth).map(|(_, part)| part.range);
    let met = ranges(Truth::Met).reduce(MoneyRange::larger);
    let possible = ranges(Truth::Unknown);
    let range = match met {
        Some(met) => possible.fold(met, |range, more| MoneyRange { min: range.min, max: range.larger(more).max }),
        None => possible.reduce(MoneyRange::spanning).unwrap_or(MoneyRange::ZERO),
    };
    step(StepKind::Levels, range, parts.into_iter().map(|(_, part)| part).collect())
}

/// Calls `visit` with every fact whose answer could still change the award. `levels` are as for [`evaluate`].
pub fn each_needed(amount: &Amount, step: &AmountStep, levels: &[TestResult], visit: &mut impl FnMut(FactId)) {
    if step.range.exact().is_some() {
        return;
    }
    match (amount, step.kind) {
        (_, StepKind::Of(fact, given) | StepKind::Each { count: fact, given, .. }) => {
            if !given.is_some_and(Answer::is_exact) {
                visit(fact);
            }
        }
        (Amount::Levels(rows), _) => {
            // What is certain: below its ends, an undecided level changes nothing.
            let certain = step
                .parts
                .iter()
                .filter(|part| matches!(part.kind, StepKind::Level(_, Truth::Met)))
                .map(|part| part.range)
                .reduce(MoneyRange::larger);
            for ((row, part), test) in rows.iter().zip(&step.parts).zip(levels) {
                let matters =
                    certain.is_none_or(|certain| part.range.min > certain.min || !at_most(part.range.max, certain.max));
                match part.kind {
                    StepKind::Level(_, Truth::Unknown) if matters => {
                        test.each_needed(visit);
                        part.parts.iter().for_each(|inner| each_needed(&row.amount, inner, &[], visit));
                    }
                    StepKind::Level(_, Truth::Met) => {
                        part.parts.iter().for_each(|inner| each_needed(&row.amount, inner, &[], visit));
                    }
                    _ => {}
                }
            }
        }
        (Amount::Share { of: inner, .. } | Amount::Capped { amount: inner, .. }, _) => {
            step.parts.iter().for_each(|part| each_needed(inner, part, &[], visit));
        }
        (Amount::Sum(rows), _) => {
            rows.iter().zip(&step.parts).for_each(|(row, part)| each_needed(&row.amount, part, &[], visit));
        }
        (Amount::Range { .. } | Amount::Of(_) | Amount::Each { .. }, _) => {}
    }
}

/// The most that a range can come to, with a stand-in where it is open.
pub fn most(range: MoneyRange, open: Money) -> Money {
    range.max.unwrap_or_else(|| range.min.plus(open))
}
