//! Evaluates `nothing-below`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::NothingBelow;

use catalogue::number::Number;

pub(super) fn evaluate<'c>(floor: &'c NothingBelow, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let (range, floor) = (e.part(trace, &floor.form), e.part(trace, &floor.floor));
    let reaches = |number: Option<Number>, floor: Option<Number>| match (number, floor) {
        (Some(number), Some(floor)) => number >= floor,
        // A floor that is not known may be above everything.
        (None, _) | (_, None) => false,
    };
    let min = range.min.filter(|_| reaches(range.min, floor.max)).unwrap_or(Number::ZERO);
    let max = range.max.map(|most| if reaches(Some(most), floor.min) { most } else { Number::ZERO });
    Range { min: Some(min.min(max.unwrap_or(min))), max }
}
