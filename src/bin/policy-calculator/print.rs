//! What the tool prints for people: the same words as on the screen.

use policy_calculator::bilingual::Language;
use policy_calculator::catalogue::{Catalogue, MeasureId};
use policy_calculator::engine::{Determination, Outcome, StatusSummary};
use policy_calculator::present::{amount, explain, word};
use std::fmt::Write;

/// The result: totals by status, then the measures by verdict, with amount, status and clause.
pub(crate) fn determination(catalogue: &Catalogue, determination: &Determination, language: Language) -> String {
    let mut text = String::new();
    for summary in &determination.summaries {
        totals(&mut text, summary, language);
    }
    for verdict in ["eligible", "undetermined", "ineligible"] {
        let outcomes = determination.outcomes.iter().filter(|outcome| outcome.verdict.name() == verdict);
        for (n, outcome) in outcomes.enumerate() {
            if n == 0 {
                let _ = writeln!(text, "\n{}", word::verdict(&outcome.verdict, language));
            }
            let _ = writeln!(text, "  {}", line(catalogue, determination, outcome, language));
        }
    }
    text
}

fn totals(text: &mut String, summary: &StatusSummary, language: Language) {
    let _ = writeln!(text, "{}", word::status_meaning(summary.status, language));
    for total in &summary.totals {
        let range = amount::range(total.range, amount::Open::Answers, language);
        let _ = writeln!(text, "  {}", amount::with_period(&range, total.period, None, language));
    }
}

fn line(catalogue: &Catalogue, determination: &Determination, outcome: &Outcome, language: Language) -> String {
    let measure = catalogue.measure(outcome.measure);
    let paid = amount::of_outcome(catalogue, outcome, determination.as_of, language)
        .map(|words| format!(" · {}", words.amount))
        .unwrap_or_default();
    format!(
        "{} · {}{paid} · {} · {} {}",
        measure.name,
        measure.title.in_language(language),
        word::status(measure.status, language),
        catalogue.instrument(measure.instrument()).short.in_language(language),
        measure.citation.clause,
    )
}

/// One measure's explanation: verdict, conditions, amount, what is not tested.
pub(crate) fn explanation(
    catalogue: &Catalogue,
    determination: &Determination,
    measure: MeasureId,
    language: Language,
) -> String {
    let Some(outcome) = determination.outcome(measure) else { return String::new() };
    let rows = explain::rows(catalogue, outcome, determination.as_of, language);
    let mut text = format!(
        "{}\n{}\n\n",
        line(catalogue, determination, outcome, language),
        word::verdict(&outcome.verdict, language),
    );
    for row in &rows.conditions {
        condition(&mut text, row, 1);
    }
    for row in &rows.amount {
        let detail = row.detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default();
        let _ = writeln!(text, "  {}{detail}: {}", row.label, row.result);
    }
    for check in &catalogue.measure(measure).self_checks {
        let _ = writeln!(text, "  ☐ {}", check.text.in_language(language));
    }
    text
}

fn condition(text: &mut String, row: &explain::ConditionRow, depth: usize) {
    let figures = row.figures.as_ref().map(|figures| format!(" · {figures}")).unwrap_or_default();
    let _ = writeln!(text, "{}{} · {}{figures}", "  ".repeat(depth), row.verdict, row.label);
    for part in &row.parts {
        condition(text, part, depth.saturating_add(1));
    }
}

/// Every measure, with its clause and title.
pub(crate) fn measures(catalogue: &Catalogue, language: Language) -> String {
    let mut text = String::new();
    for (_, measure) in catalogue.measures() {
        let _ =
            writeln!(text, "{} · {} · {}", measure.name, measure.citation.clause, measure.title.in_language(language));
    }
    text
}

/// Every fact, with the kind of its answer and what it says.
pub(crate) fn facts(catalogue: &Catalogue, language: Language) -> String {
    let mut text = String::new();
    for (id, fact) in catalogue.facts() {
        let options = catalogue.option_names(id);
        let kind = if options.is_empty() { fact.kind.name().to_owned() } else { options.join(" | ") };
        let _ = writeln!(text, "{} · {kind} · {}", fact.name, fact.label.in_language(language));
    }
    text
}
