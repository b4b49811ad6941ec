//! Evaluates `instalments`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Instalments;

use crate::Truth;

pub(super) fn evaluate<'c>(of: &'c Instalments, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let amount = e.part(trace, &of.of);
    let mut total = Range::ZERO;
    for instalment in &of.instalments {
        let part = amount.share(instalment.percent);
        let part = match instalment.test.as_ref().map_or(Truth::Met, |test| e.truth(test)) {
            Truth::Met => part,
            Truth::Unknown => part.or_nothing(),
            Truth::NotMet => Range::ZERO,
        };
        trace.instalment(instalment, part, || instalment.test.as_ref().map(|test| e.tested(test)));
        total = total.plus(part);
    }
    total
}

#[cfg(test)]
mod tests {
    use crate::sample::{award, missing};

    const PARTS: &str = "{percent: 10%, of: investment, at-most: 100元, instalments: [\
        {label: {zh: 首年, en: First year}, percent: 60%},\
        {label: {zh: 次年, en: Second year}, percent: 40%, if: {fact: mill, is: yes}}]}";

    #[test]
    fn a_part_with_a_condition_counts_where_it_is_met() {
        for (facts, expected) in [
            ("{investment: 500, mill: yes}", "50元"),
            ("{investment: 500, mill: no}", "30元"),
            ("{investment: 500}", "30元..50元"),
            ("{investment: 5000, mill: no}", "60元"),
            ("{mill: no}", "0元..60元"),
            ("{}", "0元..100元"),
        ] {
            assert_eq!(award(PARTS, facts), expected, "{facts}");
        }
        assert_eq!(missing(PARTS, "{investment: 500}"), ["mill"]);
        assert_eq!(missing(PARTS, "{investment: 0}"), [""; 0]);
    }

    #[test]
    fn parts_are_rounded_together() {
        let thirds = PARTS.replace("60%", "33.33%").replace("40%", "66.67%");
        assert_eq!(award(&thirds, "{investment: 100, mill: yes}"), "10元");
    }
}
