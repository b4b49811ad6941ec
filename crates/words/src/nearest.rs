//! The nearest change in words: what would have to be different, and what it would bring.

use super::{amount, answer, sentence};
use crate::texts::Texts;
use catalogue::{Catalogue, MeasureId};
use engine::{Answer, Award, Determination, NearestChange, nearest_change};

/// What would have to be different for a measure that does not apply. `None` where it does, or where an enterprise
/// cannot reasonably change what rules it out.
pub fn words(catalogue: &Catalogue, determination: &Determination, measure: MeasureId, texts: Texts) -> Option<String> {
    let nearest = nearest_change(catalogue, determination, measure)?;
    let (changes, award) = said(catalogue, &nearest, texts);
    Some(texts.nearest_change(&changes, &award))
}

/// The same for a list, where it is near: at most two things would have to be different.
pub(super) fn in_short(catalogue: &Catalogue, nearest: &NearestChange, texts: Texts) -> Option<String> {
    let (changes, award) = said(catalogue, nearest, texts);
    match nearest.changes.len() {
        1 => Some(texts.one_step_away(&changes, &award)),
        2 => Some(texts.two_steps_away(&changes, &award)),
        _ => None,
    }
}

/// What would have to be different, and what it would bring.
pub(super) fn said(catalogue: &Catalogue, nearest: &NearestChange, texts: Texts) -> (String, String) {
    let changes: Vec<String> = nearest
        .changes
        .iter()
        .map(|(fact, wanted)| {
            let label = catalogue.fact(*fact).label.in_language(texts.language());
            match wanted {
                Answer::YesNo(true) => label.to_owned(),
                wanted => texts.labelled(label, &answer::said(catalogue, *fact, Some(*wanted), texts)),
            }
        })
        .collect();
    let benefit = &catalogue.measure(nearest.measure).benefit;
    let open = if nearest.missing.is_empty() { amount::Open::NoCeiling } else { amount::Open::Answers };
    let award = amount::award(nearest.award, open, texts);
    // How often is said of a sum; what is not published comes in no frequency either.
    let award = match nearest.award {
        Award::Sum(_) => amount::with_period(&award, benefit.period, benefit.years, texts),
        Award::NotPublished | Award::Service | Award::NotStated => award,
    };
    (sentence::joined(&changes, texts), award)
}
