//! Evaluates `raised-to and lowered-to`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Adjusted;

use crate::Truth;
use catalogue::FactId;
use catalogue::number::Number;

/// The first adjustment whose test is met counts; an undecided one before it may.
pub(super) fn evaluate<'c>(adjusted: &'c Adjusted, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let base = e.part(trace, &adjusted.form);
    let mut found: Option<Range> = None;
    let mut settled = false;
    for adjustment in &adjusted.adjustments {
        let truth = e.truth(&adjustment.test);
        trace.adjustment(adjustment, || e.tested(&adjustment.test));
        if settled || truth == Truth::NotMet {
            continue;
        }
        let range = base.share(adjustment.percent);
        found = Some(found.map_or(range, |found| found.spanning(range)));
        settled = truth == Truth::Met;
    }
    let unchanged = base.share(Number::ONE);
    match found {
        Some(found) if settled => found,
        Some(found) => found.spanning(unchanged),
        None => unchanged,
    }
}

/// What the number still depends on: nothing after the first adjustment that is met.
pub(super) fn each_needed<'c>(adjusted: &'c Adjusted, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    e.each_needed(&adjusted.form, visit);
    for adjustment in &adjusted.adjustments {
        e.each_needed_of(&adjustment.test, visit);
        if e.truth(&adjustment.test) == Truth::Met {
            break;
        }
    }
}
