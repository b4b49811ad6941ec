//! Checks what can only be judged of a whole catalogue.

use super::{Checker, Step, as_written};
use crate::{Catalogue, Condition, FactId, raw};

impl Checker {
    /// What can only be judged of a whole catalogue: that no number outgrows what can be computed with, that every test can be
    /// decided, and that every published figure has a value while the measure runs.
    pub(super) fn computable(&mut self, catalogue: &Catalogue) {
        for (n, document) in catalogue.instruments.iter().enumerate() {
            self.path = vec![Step::Key("instruments"), Step::Index(n), Step::Key("exclusions")];
            self.tests_computable(catalogue, &document.exclusions);
        }
        for (n, measure) in catalogue.measures.iter().enumerate() {
            self.measure = Some(measure.name.clone());
            self.path = vec![Step::Key("measures"), Step::Index(n), Step::Key("conditions")];
            self.tests_computable(catalogue, &measure.conditions);
            self.path = vec![Step::Key("measures"), Step::Index(n), Step::Key("benefit")];
            let fits = measure.forms().all(|form| catalogue.form_fits(form));
            self.numbers_computable(fits, measure.forms().all(|form| catalogue.form_is_decided(form)));
            let used = catalogue.references_of(measure);
            for reference in used.filter(|reference| !reference.covers(measure.from, measure.until)) {
                self.find(
                    format!("there are days on which the measure runs and `{}` has no value", reference.name),
                    "Give it a value for each of them in references.yaml, or give the measure `from` and `until`",
                );
            }
        }
        self.path.clear();
        self.measure = None;
    }

    pub(super) fn tests_computable(&mut self, catalogue: &Catalogue, conditions: &[Condition]) {
        for (n, condition) in conditions.iter().enumerate() {
            let (fits, decided) = (catalogue.test_fits(&condition.test), catalogue.test_is_decided(&condition.test));
            self.at(Step::Index(n), |c| c.numbers_computable(fits, decided));
        }
    }

    pub(super) fn numbers_computable(&mut self, fit: bool, decided: bool) {
        if !fit {
            self.find(
                "this could come to a number that is too long",
                "Multiply fewer answers with each other: facts of the type rate, area or months are shorter",
            );
        }
        if !decided {
            self.find(
                "a test compares with a range of numbers",
                "Compare with a single figure or share, or it could never be decided",
            );
        }
    }

    /// Reports what of the vocabulary no measure uses.
    pub(super) fn in_use(&mut self, bundle: &raw::Bundle, catalogue: &Catalogue) {
        let mut used = vec![false; catalogue.facts.len()];
        let mut mark = |fact: FactId| {
            if let Some(slot) = used.get_mut(fact.index()) {
                *slot = true;
            }
        };
        let mut seen: Vec<FactId> = Vec::new();
        mark(catalogue.place);
        for measure in &catalogue.measures {
            measure.each_fact(catalogue, &mut mark);
        }
        for exclusion in catalogue.instruments.iter().flat_map(|instrument| &instrument.exclusions) {
            exclusion.test.each_fact(catalogue, &mut mark);
        }
        // A gate spares questions, and a clause asks nothing of the kind: no condition or amount may rest on it.
        for gate in catalogue.facts.iter().filter_map(|fact| fact.gate) {
            let Some(slot) = used.get_mut(gate.index()) else { continue };
            if std::mem::replace(slot, true) && !seen.contains(&gate) {
                self.path =
                    vec![Step::Key("facts"), Step::Index(as_written(&bundle.facts, &catalogue.facts, gate.index()))];
                self.find(
                    "a measure rests on a gate",
                    "A gate only spares questions: test what the clause asks for, or take the gate out of `gates`",
                );
                self.path.clear();
            }
            seen.push(gate);
        }
        for (n, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
            self.path = vec![Step::Key("facts"), Step::Index(as_written(&bundle.facts, &catalogue.facts, n))];
            self.find("no measure uses this fact", "Use it in a condition or an amount, or take it out");
            self.path.clear();
        }
        let shared = catalogue.shared_in_use();
        let worked_out = catalogue.worked_out.iter().zip(&shared.worked_out);
        for (unused, _) in worked_out.filter(|(_, used)| !**used) {
            let n = bundle.facts.iter().position(|fact| fact.id == unused.name).unwrap_or_default();
            self.path = vec![Step::Key("facts"), Step::Index(n)];
            self.find("no measure uses this worked-out fact", "Use it in a condition or an amount, or take it out");
            self.path.clear();
        }
        for (list, used) in [("references", &shared.references), ("definitions", &shared.definitions)] {
            for (n, _) in used.iter().enumerate().filter(|(_, used)| !**used) {
                self.path = vec![Step::Key(list), Step::Index(n)];
                self.find("no measure uses this", "Use it, or take it out");
                self.path.clear();
            }
        }
    }
}
