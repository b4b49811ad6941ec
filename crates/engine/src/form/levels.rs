//! Evaluates `levels`.

use super::Evaluation;
use crate::Range;
use crate::explanation::Trace;
use catalogue::form::Levels;

use crate::Truth;
use catalogue::FactId;
use catalogue::form::Level;

/// The highest level that is met. Where one must be met for the measure to apply, and none is known to be, it is at least
/// the lowest that is possible; elsewhere it may be nothing.
pub(super) fn evaluate<'c>(levels: &'c Levels, e: &Evaluation<'c, '_>, trace: &mut Trace<'c>) -> Range {
    let (mut met, mut possible): (Option<Range>, Option<Range>) = (None, None);
    for level in &levels.levels {
        let truth = e.truth(&level.test);
        if truth == Truth::NotMet && trace.is_off() {
            continue;
        }
        let range = e.row(trace, &level.form, |row| {
            row.label = Some(&level.label);
            row.citation = Some(&level.citation);
            row.test = Some(e.tested(&level.test));
        });
        match truth {
            Truth::Met => met = Some(met.map_or(range, |met| met.higher(range))),
            Truth::Unknown => {
                possible = Some(match possible {
                    None => range,
                    Some(possible) => possible.spanning(range),
                });
            }
            Truth::NotMet => {}
        }
    }
    let required = e.required.is_some_and(|required| std::ptr::eq(required, levels));
    match (met, possible) {
        (Some(met), Some(possible)) => Range { min: met.min, max: met.higher(possible).max },
        (Some(met), None) => met,
        (None, Some(possible)) if required => possible,
        (None, Some(possible)) => possible.or_nothing(),
        (None, None) => Range::ZERO,
    }
}

/// What the award still depends on: an undecided level entirely below the best that is met cannot change it.
pub(super) fn each_needed<'c>(levels: &'c Levels, e: &Evaluation<'c, '_>, visit: &mut dyn FnMut(FactId)) {
    let of = |wanted: Truth| levels.levels.iter().filter(move |level| e.truth(&level.test) == wanted);
    let certain = of(Truth::Met).map(|level| e.range(&level.form)).reduce(Range::higher);
    let matters = |level: &Level, form: Range| {
        e.truth(&level.test) == Truth::Met
            || certain.is_none_or(|certain| {
                form.min > certain.min
                    || certain.max.is_some_and(|certain| form.max.is_none_or(|possible| possible > certain))
            })
    };
    for level in &levels.levels {
        if e.truth(&level.test) != Truth::NotMet && matters(level, e.range(&level.form)) {
            e.each_needed_of(&level.test, visit);
            e.each_needed(&level.form, visit);
        }
    }
}
