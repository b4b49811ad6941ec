//! Says so much for each.

use super::Writer;
use crate::explain::AmountRow;
use crate::{answer, sentence};
use catalogue::form::{Each, Form};
use engine::Explained;

pub(super) fn formula(each: &Each, w: &Writer<'_>) -> String {
    w.texts.each_by(&w.formula(&each.each), w.unit(&each.count), &w.name(&each.count))
}

pub(super) fn steps(each: &Each, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    let [price, count] = of.rows.as_slice() else { return };
    let (Some(price), Some(count)) = (&price.number, &count.number) else { return };
    if !matches!(price.form.uncited(), Form::Stated(_)) {
        w.steps(price, rows);
    }
    let unit = w.unit(&each.count);
    let price = w.formula(&each.each);
    if let Form::Fact(fact) = count.form {
        let said = count.given.map(|given| answer::said(w.catalogue, *fact, Some(given), w.texts));
        let detail = sentence::each_times(&price, unit, said.as_deref(), w.texts);
        rows.push(w.asked(
            *fact,
            count.given,
            AmountRow { detail: Some(detail), ..w.row(of, w.label(*fact).to_owned()) },
        ));
    } else {
        w.steps(count, rows);
        let detail = sentence::each_times(&price, unit, Some(&w.result(count)), w.texts);
        rows.push(AmountRow { detail: Some(detail), ..w.row(of, w.name(&each.count)) });
    }
}
