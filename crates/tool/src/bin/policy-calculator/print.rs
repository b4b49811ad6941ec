//! What the tool prints for people, in the words of the page.

use catalogue::{Catalogue, Measure, MeasureId, PaidTo};
use engine::Outcome;
use std::fmt::Write;
use words::measure::to_check;
use words::row::VerdictKind;
use words::status::{self, StatusTag};
use words::summary::StatusTotals;
use words::texts::Texts;
use words::view::View;
use words::{coverage, document, explain, sentence, word};

/// The result: totals by status, then the measures by verdict, with amount, status and clause.
pub(crate) fn determination(view: &View<'_>) -> String {
    let View { determination, texts, .. } = *view;
    let mut text = String::new();
    let summary = view.summary();
    if summary.statuses.is_empty() {
        let _ = writeln!(text, "{}", texts.nothing_to_total());
    }
    for status in &summary.statuses {
        totals(&mut text, status, texts);
    }
    for kind in VerdictKind::ALL {
        let outcomes = determination.outcomes.iter().filter(|outcome| VerdictKind::from(&outcome.verdict) == kind);
        for (n, outcome) in outcomes.enumerate() {
            if n == 0 {
                let _ = writeln!(text, "\n{}", kind.words(texts));
            }
            let _ = writeln!(text, "  {}", line(view, outcome));
        }
    }
    text
}

fn totals(text: &mut String, status: &StatusTotals, texts: Texts) {
    let _ = writeln!(text, "{}", status.status.meaning);
    if status.rows.is_empty() {
        let _ = writeln!(text, "  {}", texts.nothing_to_total());
    }
    for row in &status.rows {
        let _ = writeln!(text, "  {}", row.words.line(texts));
    }
    for beside in &status.beside {
        let _ = writeln!(text, "  {beside}");
    }
}

fn line(view: &View<'_>, outcome: &Outcome) -> String {
    let View { catalogue, texts, .. } = *view;
    let measure = catalogue.measure(outcome.measure);
    let paid = view.amount(outcome).map(|words| words.amount);
    let document = catalogue.instrument(measure.instrument()).short.in_language(texts.language());
    let source = format!("{document} {}", measure.citation.places());
    let mut parts = vec![measure.name.as_str(), measure.title.in_language(texts.language())];
    parts.extend(paid.as_deref());
    parts.push(StatusTag::new(measure.status, texts).tag);
    parts.extend(measure.decides().map(|decides| word::decides(decides, texts)));
    let people = payee(measure, texts).map(|payee| texts.labelled(texts.payee(), payee));
    parts.extend(people.as_deref());
    parts.push(&source);
    sentence::dotted(&parts)
}

/// The people whom a measure pays, if it does not pay the organisation.
fn payee(measure: &Measure, texts: Texts) -> Option<&str> {
    match &measure.paid_to {
        PaidTo::Organisation => None,
        PaidTo::People(people) => Some(people.in_language(texts.language())),
    }
}

/// One measure's explanation: verdict, conditions, amount, what is not tested.
pub(crate) fn explanation(view: &View<'_>, measure: MeasureId) -> String {
    let View { catalogue, texts, .. } = *view;
    let Some(outcome) = view.determination.outcome(measure) else { return String::new() };
    let rows = view.explanation(outcome);
    let mut text = format!("{}\n{}\n\n", line(view, outcome), VerdictKind::said(&outcome.verdict, texts));
    for row in &rows.conditions {
        condition(&mut text, row, 1);
    }
    for row in &rows.amount {
        let detail = row.detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default();
        let clause = row.clause.as_ref().map(|clause| format!(" [{clause}]")).unwrap_or_default();
        let _ = writeln!(text, "  {}{detail}: {}{clause}", row.label, row.result);
    }
    let measure = catalogue.measure(measure);
    if let Some(reported) = status::reported(catalogue, measure, view.determination.as_of, texts) {
        let _ = writeln!(text, "  {reported}");
    }
    if let Some(discretion) = &measure.discretion {
        let decided = discretion.text.in_language(texts.language());
        let _ = writeln!(text, "  {}", texts.labelled(texts.discretionary(), decided));
    }
    for check in to_check(measure, texts) {
        let _ = writeln!(text, "  ☐ {}", check.text);
    }
    text
}

fn condition(text: &mut String, row: &explain::ConditionRow, depth: usize) {
    let mut parts = vec![row.verdict, &row.label];
    parts.extend(row.figures.as_deref());
    let _ = writeln!(text, "{}{}", "  ".repeat(depth), sentence::dotted(&parts));
    for part in &row.parts {
        condition(text, part, depth.saturating_add(1));
    }
}

/// Every measure, with its clause and title.
pub(crate) fn measures(catalogue: &Catalogue, texts: Texts) -> String {
    let mut text = String::new();
    for (_, measure) in catalogue.measures() {
        let parts = [&measure.name, &measure.citation.places(), measure.title.in_language(texts.language())];
        let _ = writeln!(text, "{}", sentence::dotted(&parts));
    }
    text
}

/// Every fact, with the kind of its answer and what it says.
pub(crate) fn facts(catalogue: &Catalogue, texts: Texts) -> String {
    let mut text = String::new();
    for (id, fact) in catalogue.facts() {
        let options = catalogue.option_names(id);
        let kind = if options.is_empty() { fact.kind.name().to_owned() } else { options.join(" | ") };
        let _ = writeln!(text, "{}", sentence::dotted(&[&fact.name, &kind, fact.label.in_language(texts.language())]));
    }
    text
}

/// The coverage page: docs/coverage.md and docs/coverage.zh-CN.md.
pub(crate) fn coverage(catalogue: &Catalogue, texts: Texts) -> String {
    let mut text = format!("# {}\n\n{}\n", texts.tool_coverage_title(), texts.tool_coverage_generated());
    for (id, _) in catalogue.instruments() {
        let document = document::document(catalogue, id, texts);
        let about = sentence::dotted(&[&document.issuer, &document.dated, document.status.meaning]);
        let _ = writeln!(text, "\n## {}\n\n{about}\n", document.title);
        for row in coverage::of_instrument(catalogue, id, texts) {
            let _ = writeln!(text, "- **{}**", row.clause);
            for measure in row.measures {
                let _ = writeln!(text, "  - {} (`{}`): {}", measure.title, measure.name, measure.amount);
            }
            for left in row.left_out {
                let figures = if left.figures.is_empty() { String::new() } else { format!(" ({})", left.figures) };
                let _ = writeln!(text, "  - {}: {}{figures}. {}", texts.left_out(), left.what, left.reason);
            }
        }
    }
    text
}
