//! The nearest change in words: what would have to be different, and what it would bring.

use super::{amount, answer, sentence};
use crate::texts::Texts;
use catalogue::money::Money;
use catalogue::{Catalogue, MeasureId};
use engine::{Answer, Award, Determination, NearestChange, nearest_change};

/// What would have to be different for a measure that does not apply. `None` where it does, or where an enterprise
/// cannot reasonably change what rules it out.
pub fn words(catalogue: &Catalogue, determination: &Determination, measure: MeasureId, texts: Texts) -> Option<String> {
    let nearest = change(catalogue, determination, measure)?;
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

/// The nearest change, unless it would bring nothing, which is no advice.
pub(super) fn change(
    catalogue: &Catalogue,
    determination: &Determination,
    measure: MeasureId,
) -> Option<NearestChange> {
    let nothing = |nearest: &NearestChange| matches!(nearest.award, Award::Sum(sum) if sum.max == Some(Money::ZERO));
    nearest_change(catalogue, determination, measure).filter(|nearest| !nothing(nearest))
}

/// What would have to be different, and what it would bring.
pub(super) fn said(catalogue: &Catalogue, nearest: &NearestChange, texts: Texts) -> (String, String) {
    let changes: Vec<String> = nearest
        .changes
        .iter()
        .map(|(fact, wanted)| {
            let label = catalogue.fact(*fact).label.in_language(texts.language());
            match wanted {
                // The label says what holds.
                Answer::YesNo(true) => label.to_owned(),
                wanted => texts.labelled(label, &answer::said(catalogue, *fact, Some(*wanted), texts)),
            }
        })
        .collect();
    let benefit = &catalogue.measure(nearest.measure).benefit;
    let open = if nearest.missing.is_empty() { amount::Open::NoCeiling } else { amount::Open::Answers };
    let award = amount::award(nearest.award, open, texts);
    let award = match nearest.award {
        Award::Sum(sum) if sum.min > Money::ZERO || sum.max.is_some() => {
            amount::with_period(&award, benefit.period, benefit.years, texts)
        }
        // How often is said of a sum only.
        Award::Sum(_) | Award::NotPublished => texts.brings_support(&award),
        Award::Service => texts.brings_service().to_owned(),
        Award::NotStated => texts.brings_not_stated().to_owned(),
    };
    (sentence::joined(&changes, texts), award)
}
