//! What the tool prints for people: the same words as on the screen.

use catalogue::bilingual::Language;
use catalogue::{Catalogue, MeasureId};
use engine::{Determination, Outcome, StatusSummary};
use std::fmt::Write;
use words::{amount, coverage, date, explain, sentence, word};

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

/// The coverage page: docs/coverage.md and docs/coverage.zh-CN.md.
pub(crate) fn coverage(catalogue: &Catalogue, language: Language) -> String {
    let heading = match language {
        Language::Zh => "# 覆盖情况\n\n由 `policy-calculator coverage --lang zh` 生成，请勿手改。\n",
        Language::En => "# Coverage\n\nWritten by `policy-calculator coverage --lang en`; do not edit it by hand.\n",
    };
    let mut text = heading.to_owned();
    for (id, instrument) in catalogue.instruments() {
        let day = match (instrument.date, &instrument.dated) {
            (Some(day), _) => date::day(day, language),
            (None, Some(dated)) => dated.in_language(language).to_owned(),
            (None, None) => String::new(),
        };
        let _ = writeln!(
            text,
            "\n## {}\n\n{} · {day} · {}\n",
            instrument.title.in_language(language),
            instrument.issuer.in_language(language),
            word::status_meaning(instrument.status, language),
        );
        for row in coverage::of_instrument(catalogue, id, language) {
            let _ = writeln!(text, "- **{}**", row.clause);
            for measure in row.measures {
                let _ = writeln!(
                    text,
                    "  - {} (`{}`): {}",
                    measure.title,
                    catalogue.measure(measure.id).name,
                    measure.amount
                );
            }
            for left in row.left_out {
                let figures = if left.figures.is_empty() { String::new() } else { format!(" ({})", left.figures) };
                let _ = writeln!(text, "  - {}: {}{figures}. {}", sentence::left_out(language), left.what, left.reason);
            }
        }
    }
    text
}
