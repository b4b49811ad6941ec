//! Says payments in parts.

use super::{Writer, share_of_one};
use crate::amount::labelled;
use crate::explain::AmountRow;
use crate::{sentence, word};
use catalogue::form::{Instalment, Instalments};
use engine::Explained;

pub(super) fn formula(of: &Instalments, w: &Writer<'_>) -> String {
    let parts: Vec<String> = of.instalments.iter().map(|one| part(one, w)).collect();
    w.texts.in_instalments(&w.formula(&of.of), &sentence::list(&parts, w.texts))
}

fn part(one: &Instalment, w: &Writer<'_>) -> String {
    labelled(one.label.in_language(w.texts.language()), &share_of_one(one.percent))
}

pub(super) fn steps(instalments: &Instalments, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    let mut kept = of.rows.iter();
    if let Some(whole) = kept.next().and_then(|row| row.number.as_ref()) {
        w.steps(whole, rows);
    }
    for (one, row) in instalments.instalments.iter().zip(kept) {
        let truth = row.test.as_ref().map(|test| test.truth);
        rows.push(AmountRow {
            detail: truth.map(|truth| word::truth(truth, w.texts).to_owned()),
            reached: truth,
            result: w.counts(row, of),
            clause: row.citation.map(|citation| w.place(citation)),
            ..w.row(of, part(one, w))
        });
    }
    rows.push(w.row(of, w.texts.all_instalments().to_owned()));
}
