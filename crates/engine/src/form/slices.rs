//! Evaluates `slices`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Slices;

use catalogue::number::Number;

pub(super) fn evaluate<'c>(slices: &'c Slices, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let of = e.part(trace, &slices.of).at_least_nothing();
    let mut total = Range::ZERO;
    let mut from = Number::ZERO;
    for slice in &slices.slices {
        // The check makes sure that an end is one figure.
        let end = slice.up_to.as_ref().map(|up_to| e.range(up_to).exact().unwrap_or(from));
        let within = |base: Number| {
            let base = end.map_or(base, |end| base.min(end));
            if base > from { base.minus(from) } else { Number::ZERO }
        };
        let open = end.map(|end| if end > from { end.minus(from) } else { Number::ZERO });
        let part = Range { min: of.min.map(within), max: of.max.map(within).or(open) };
        total = total.plus(part.times(e.range(&slice.percent)));
        from = end.unwrap_or(from);
    }
    total
}
