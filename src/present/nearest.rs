//! The nearest change in words: what would have to be different, and what it would bring.

use super::{amount, answer, sentence};
use crate::bilingual::Language;
use crate::catalogue::{Catalogue, MeasureId};
use crate::engine::{Determination, Facts, nearest_change};

/// What would have to be different for a measure that does not apply. `None` where it does, or where an enterprise cannot
/// reasonably change what stands against it.
pub fn words(
    catalogue: &Catalogue,
    facts: &Facts,
    determination: &Determination,
    measure: MeasureId,
    language: Language,
) -> Option<String> {
    let nearest = nearest_change(catalogue, facts, determination, measure)?;
    let changes: Vec<String> = nearest
        .changes
        .iter()
        .map(|(fact, wanted)| {
            let label = catalogue.fact(*fact).label.in_language(language);
            sentence::labelled(label, &answer::said(catalogue, *fact, Some(*wanted), language), language)
        })
        .collect();
    let benefit = &catalogue.measure(measure).benefit;
    let open = if nearest.missing.is_empty() { amount::Open::NoCeiling } else { amount::Open::Answers };
    let award = amount::award(nearest.award, open, language);
    let award = amount::with_period(&award, benefit.period, benefit.years, language);
    Some(sentence::nearest(&sentence::joined(&changes, language), &award, language))
}
