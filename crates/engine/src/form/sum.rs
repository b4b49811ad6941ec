//! Evaluates `sum`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Sum;

pub(super) fn evaluate<'c>(sum: &'c Sum, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    sum.parts.iter().fold(Range::ZERO, |total, part| {
        total.plus(e.row(trace, &part.form, |row| {
            row.label = part.label.as_ref();
            row.citation = part.citation.as_ref();
        }))
    })
}

#[cfg(test)]
mod tests {
    use crate::sample::award;

    #[test]
    fn parts_are_added_before_they_are_rounded() {
        // 33.33 % + 66.67 % of 1 yuan.
        let halves = "{plus: [{percent: 33.33%, of: investment}, {percent: 66.67%, of: investment}]}";
        assert_eq!(award(halves, "{investment: 1}"), "1元");
        assert_eq!(award(halves, "{investment: {from: 1, to: 2}}"), "1元..2元");
        assert_eq!(award("{plus: [investment, 0.3元]}", "{investment: 1}"), "1元");
        assert_eq!(award("{plus: [investment, received]}", "{investment: 1}"), "1元..");
    }
}
