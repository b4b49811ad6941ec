//! Says shares: `“…”的 20%`, `与“…”等额（1:1）`.

use super::Writer;
use crate::amount;
use crate::explain::AmountRow;
use crate::sentence;
use catalogue::form::{AtMost, Form, Share};
use catalogue::rate::Rate;
use engine::Explained;

pub(super) fn formula(share: &Share, w: &Writer<'_>) -> String {
    let of = match share.of.uncited() {
        Form::AtMost(AtMost { form, limits, per: None }) if limits.len() == 1 => {
            w.texts.counted_up_to(&w.inner(form), &w.list(limits.iter()))
        }
        other => w.inner(other),
    };
    match share.stated_rates() {
        Some((least, most)) => match most {
            Some(most) if most == least && least == Rate::ONE => w.texts.as_much_as(&of),
            Some(most) if most == least => w.texts.percent_of(&least.to_string(), &of),
            Some(most) if least == Rate::ZERO => w.texts.percent_up_to(&most.to_string(), &of),
            Some(most) => w.texts.percent_of(&format!("{least}–{most}"), &of),
            None => w.texts.percent_at_least(&least.to_string(), &of),
        },
        // A rate that is answered or published.
        None => format!("{of} × {}", w.formula(share.most.as_ref().unwrap_or(&share.least))),
    }
}

pub(super) fn steps(share: &Share, of: &Explained<'_>, w: &Writer<'_>, rows: &mut Vec<AmountRow>) {
    // The base needs its line even where it is a plain figure; a stated rate has none.
    if let Some(base) = of.rows.first().and_then(|row| row.number.as_ref()) {
        w.steps(base, rows);
    }
    for rate in of.rows.iter().skip(1).filter_map(|row| row.number.as_ref()) {
        w.steps(rate, rows);
    }
    let rates = match share.stated_rates() {
        Some((least, most)) => amount::rates(least, most, w.texts),
        None => w.name(share.most.as_ref().unwrap_or(&share.least)),
    };
    rows.push(w.row(of, sentence::tidy(&w.texts.times_rate(&rates), w.texts)));
}
