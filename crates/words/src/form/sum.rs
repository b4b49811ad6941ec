//! Says the parts of a sum.

use super::Writer;
use crate::amount::labelled;
use crate::explain::AmountRow;
use crate::sentence;
use catalogue::form::{Form, Sum};
use engine::Explained;

pub(super) fn formula(sum: &Sum, w: &Writer<'_>) -> String {
    let parts: Vec<String> = sum
        .parts
        .iter()
        .map(|part| match &part.label {
            Some(label) => {
                let (label, amount) = (label.in_language(w.texts.language()), w.inner(&part.form));
                // A figure follows its name: 省级 10 万元. A formula does not, because it would not say of what it is 150%.
                match part.form.uncited() {
                    Form::Share(_) => w.texts.labelled(label, &amount),
                    _ => labelled(label, &amount),
                }
            }
            None => w.inner(&part.form),
        })
        .collect();
    if sum.parts.iter().all(|part| part.label.is_none()) {
        return parts.join(" + ");
    }
    sentence::plus_list(&parts, w.texts)
}

pub(super) fn steps(of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    for row in &of.rows {
        let Some(number) = &row.number else { continue };
        let plain = matches!(number.form.uncited(), Form::Stated(_));
        if !plain {
            w.steps(number, rows);
        }
        match row.label {
            Some(label) => rows.push(AmountRow {
                clause: row.citation.map(|citation| w.place(citation)),
                ..w.row(number, label.in_language(w.texts.language()).to_owned())
            }),
            None if plain => w.steps(number, rows),
            None => {}
        }
    }
    rows.push(w.row(of, w.texts.added().to_owned()));
}
