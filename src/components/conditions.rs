//! Conditions, each with the enterprise's own figure.

use super::{chinese, element, link_called, mark, plain, text};
use crate::screen::{Origin, Screen};
use crate::shell::Shell;
use engine::Truth;
use words::explain::ConditionRow;
use words::row::VerdictKind;
use yew::prelude::*;

const fn kind(truth: Truth) -> VerdictKind {
    match truth {
        Truth::Met => VerdictKind::Met,
        Truth::NotMet => VerdictKind::NotMet,
        Truth::Unknown => VerdictKind::Open,
    }
}

/// The way to change an answer, or to give it, which leads straight back to the measure.
pub(super) fn change(shell: &Shell, question: Option<&String>, answered: bool, what: &str, measure: &str) -> Html {
    let Some(question) = question else { return Html::default() };
    let texts = shell.texts;
    let text = if answered { texts.change() } else { texts.answer_it() };
    let to = Screen::change(question, Origin::Measure(measure.to_owned()));
    link_called(shell, &to, text, shell.texts.labelled(text, what), NodeRef::default())
}

/// Conditions: met, open or not met in a word and a shape, the own figure against the threshold, and the way to change
/// the answer, which leads straight back to the measure.
pub fn conditions(shell: &Shell, rows: &[ConditionRow], measure: &str) -> Html {
    let row = |row: &ConditionRow| {
        let clause = row.clause.as_ref().map(|clause| chinese(clause.clone()));
        let label = vec![
            text("strong", "", row.verdict),
            plain(" "),
            plain(row.label.clone()),
            plain(" "),
            clause.unwrap_or_default(),
        ];
        let mut body = vec![element("p", "", label)];
        body.extend(row.figures.as_ref().map(|figures| {
            let change = change(shell, row.question.as_ref(), row.answered, &row.label, measure);
            element("p", "pc-conditions__figures", vec![plain(figures.clone()), plain(" "), change])
        }));
        body.extend(row.joins.map(|joins| text("p", "pc-conditions__figures", joins)));
        if !row.parts.is_empty() {
            body.push(conditions(shell, &row.parts, measure));
        }
        element("li", "pc-conditions__row", vec![mark(kind(row.truth)), element("div", "pc-conditions__body", body)])
    };
    element("ul", "pc-conditions", rows.iter().map(row).collect())
}
