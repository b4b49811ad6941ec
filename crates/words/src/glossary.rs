//! The terms of the glossary: which of them a question or a measure uses, and which a search finds.

use super::search;
use super::texts::Texts;
use catalogue::{Catalogue, FactKind, MeasureId, QuestionId, Term, Text};

/// The terms that a question uses: in what it asks, its help, its options.
pub fn of_question(catalogue: &Catalogue, id: QuestionId, texts: Texts) -> Vec<&Term> {
    let question = catalogue.question(id);
    let facts = question.facts.iter().map(|fact| catalogue.fact(*fact));
    let options = facts.clone().filter_map(|fact| match &fact.kind {
        FactKind::Choice(choices) => Some(choices),
        _ => None,
    });
    let labels = facts.filter(|_| question.facts.len() > 1).map(|fact| &fact.label);
    let labels = labels.chain(options.flatten().map(|choice| &choice.label));
    used_in(catalogue, std::iter::once(&question.ask).chain(&question.help).chain(labels), texts)
}

/// The terms that a measure uses: in its title, its summary, its conditions and what is to be checked.
pub fn of_measure(catalogue: &Catalogue, id: MeasureId, texts: Texts) -> Vec<&Term> {
    let measure = catalogue.measure(id);
    let conditions = measure.conditions.iter().map(|condition| &condition.label);
    let checks = measure.self_checks.iter().map(|check| &check.text);
    let said = [&measure.title, &measure.summary, &measure.who].into_iter().chain(conditions).chain(checks);
    used_in(catalogue, said, texts)
}

fn used_in<'a>(catalogue: &'a Catalogue, said: impl Iterator<Item = &'a Text>, texts: Texts) -> Vec<&'a Term> {
    let said: Vec<&str> = said.map(|text| text.in_language(texts.language())).collect();
    let all = said.join("\n");
    let is_used = |term: &&Term| search::has(&all, term.term.in_language(texts.language()));
    catalogue.terms().iter().filter(is_used).collect()
}

/// The terms that have what was typed, in their name or their gloss.
pub fn found<'a>(terms: &[&'a Term], typed: &str, texts: Texts) -> Vec<&'a Term> {
    let has = |text: &Text| search::has(text.in_language(texts.language()), typed);
    terms.iter().copied().filter(|term| has(&term.term) || has(&term.gloss)).collect()
}
