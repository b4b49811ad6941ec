//! Evaluates `each × count`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Each;

pub(super) fn evaluate<'c>(each: &'c Each, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    e.part(trace, &each.each).times(e.part(trace, &each.count))
}

#[cfg(test)]
mod tests {
    use crate::sample::award;

    #[test]
    fn so_much_for_each() {
        let each = "{each: 3元, count: staff, at-most: 20元, per: year}";
        assert_eq!((award(each, "{staff: 4}"), award(each, "{staff: 7}")), ("12元".to_owned(), "20元".to_owned()));
        assert_eq!(award(each, "{staff: {from: 2, to: 5}}"), "6元..15元");
        assert_eq!(award("{each: received, count: staff}", "{received: 5}"), "0元..");
    }
}
