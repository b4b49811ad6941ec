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
        let within = Range { min: of.min.map(within), max: of.max.map(within).or(open) };
        let percent = e.range(&slice.percent);
        let part = within.times(percent);
        trace.slice(percent.exact(), part);
        total = total.plus(part);
        from = end.unwrap_or(from);
    }
    total
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const FALLING: &str =
        "{slices: [{up-to: 1000元, percent: 10%}, {up-to: 3000元, percent: 5%}, {percent: 1%}], of: investment}";
    const CLOSED: &str = "{slices: [{up-to: 1000元, percent: 1%}, {up-to: 3000元, percent: 2%}], of: investment}";

    #[test]
    fn each_part_of_the_base_has_its_own_rate() {
        for (investment, falling, closed) in
            [(0, 0, 0), (999, 99, 9), (1_000, 100, 10), (1_100, 105, 12), (3_000, 200, 50), (3_100, 201, 50)]
        {
            let facts = format!("{{investment: {investment}}}");
            assert_eq!(award(FALLING, &facts), format!("{falling}元"), "{investment}");
            assert_eq!(award(CLOSED, &facts), format!("{closed}元"), "{investment}");
        }
    }

    #[test]
    fn a_base_that_is_open_ends_with_the_last_slice() {
        assert_eq!((award(CLOSED, "{}"), award(FALLING, "{}")), ("0元..50元".to_owned(), "0元..".to_owned()));
        assert_eq!(award(CLOSED, "{investment: {from: 3000}}"), "50元");
        assert_eq!(missing(CLOSED, "{investment: {from: 3000}}"), [""; 0]);
        assert_eq!(award(FALLING, "{investment: {from: 500, to: 1500}}"), "50元..125元");
    }

    #[test]
    fn a_base_below_nothing_has_no_slices() {
        let growth = FALLING.replace("of: investment", "of: increase");
        assert_eq!(award(&growth, "{revenue: 100, revenue-before: 900}"), "0元");
    }
}
