//! Says level tables.

use super::Writer;
use crate::amount::labelled;
use crate::explain::AmountRow;
use crate::{sentence, word};
use catalogue::form::{Form, Levels, Together};
use engine::{Explained, Truth};

pub(super) fn formula(levels: &Levels, w: &Writer<'_>) -> String {
    let rows: Vec<String> = levels
        .levels
        .iter()
        .map(|level| labelled(level.label.in_language(w.texts.language()), &w.formula(&level.form)))
        .collect();
    let table = sentence::joined(&rows, w.texts);
    match levels.together {
        Together::Highest => table,
        Together::Each => w.texts.each_level(&table),
        Together::NotStated => w.texts.levels_not_stated(&table),
    }
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    for row in &of.rows {
        let (Some(number), Some(test)) = (&row.number, &row.test) else { continue };
        // A plain figure needs no line of its own, nor does a level that is not reached.
        if !matches!(number.form.uncited(), Form::Stated(_)) && test.truth != Truth::NotMet {
            w.steps(number, rows);
        }
        let label = row.label.map(|label| label.in_language(w.texts.language())).unwrap_or_default();
        rows.push(AmountRow {
            detail: Some(word::truth(test.truth, w.texts).to_owned()),
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
        Together::Highest => w.texts.highest_level(),
        Together::Each => w.texts.all_levels(),
        Together::NotStated => w.texts.highest_or_all_levels(),
    };
    rows.push(w.row(of, label.to_owned()));
}
