//! What the tool prints for people.

use policy_calculator::bilingual::Language;
use policy_calculator::catalogue::{Catalogue, MeasureId};
use policy_calculator::engine::Determination;

/// The result, a line for each measure.
pub(crate) fn determination(catalogue: &Catalogue, determination: &Determination, language: Language) -> String {
    let mut text = String::new();
    for outcome in &determination.outcomes {
        let measure = catalogue.measure(outcome.measure);
        text.push_str(&format!(
            "{:13} {:36} {}\n",
            outcome.verdict.name(),
            measure.name,
            measure.title.in_language(language)
        ));
    }
    text
}

/// One measure's explanation.
pub(crate) fn explanation(_: &Catalogue, determination: &Determination, measure: MeasureId, _: Language) -> String {
    format!("{:#?}\n", determination.outcome(measure))
}

/// Every measure.
pub(crate) fn measures(catalogue: &Catalogue, language: Language) -> String {
    catalogue
        .measures()
        .map(|(_, m)| format!("{:36} {:12} {}\n", m.name, m.citation.clause, m.title.in_language(language)))
        .collect()
}

/// Every fact.
pub(crate) fn facts(catalogue: &Catalogue, language: Language) -> String {
    catalogue
        .facts()
        .map(|(_, f)| format!("{:44} {:8} {}\n", f.name, f.kind.name(), f.label.in_language(language)))
        .collect()
}
