//! Says level tables.

use super::Writer;
use crate::amount::labelled;
use crate::explain::AmountRow;
use crate::{sentence, word};
use catalogue::bilingual::Language;
use catalogue::form::{Form, Levels, Together};
use engine::{Explained, Truth};

pub(super) fn formula(levels: &Levels, w: &Writer<'_>) -> String {
    let rows: Vec<String> = levels
        .levels
        .iter()
        .map(|level| labelled(level.label.in_language(w.language), &w.formula(&level.form)))
        .collect();
    let table = rows.join(if w.language == Language::Zh { "；" } else { "; " });
    match levels.together {
        Together::Highest => table,
        Together::Each => sentence::form::each_level(&table, w.language),
        Together::NotStated => sentence::form::levels_not_stated(&table, w.language),
    }
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    for row in &of.rows {
        let (Some(number), Some(test)) = (&row.number, &row.test) else { continue };
        // A plain figure needs no line of its own, nor does a level that is not reached.
        if !matches!(number.form.uncited(), Form::Stated(_)) && test.truth != Truth::NotMet {
            w.steps(number, rows);
        }
        let label = row.label.map(|label| label.in_language(w.language)).unwrap_or_default();
        rows.push(AmountRow {
            detail: Some(word::truth(test.truth, w.language).to_owned()),
            reached: Some(test.truth),
            clause: row.citation.map(|citation| w.place(citation)),
            ..w.row(number, label.to_owned())
        });
    }
    let together = match of.form.uncited() {
        Form::Levels(levels) => levels.together,
        _ => Together::Highest,
    };
    let label = match together {
        Together::Highest => sentence::highest_level(w.language),
        Together::Each => sentence::form::all_levels(w.language),
        Together::NotStated => sentence::form::highest_or_all_levels(w.language),
    };
    rows.push(w.row(of, label.to_owned()));
}
