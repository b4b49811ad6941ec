//! The small vocabulary by which single forms are tested.

use crate::bilingual::Bilingual;
use crate::tree::{self, Tree};
use crate::{Catalogue, Finding, check_part, raw};

/// A catalogue whose one measure has this amount and this condition.
pub(crate) fn catalogue(amount: &str, condition: &str) -> Result<Catalogue, Vec<Finding>> {
    let mut bundle = bundle();
    let measure = bundle.measures.first_mut().unwrap();
    measure.benefit.amount = Some(yaml(amount));
    let label = Bilingual { zh: "条件".to_owned(), en: "Condition".to_owned() };
    measure.conditions = vec![raw::Condition { label, clause: None, test: yaml(condition) }];
    check_part(&bundle)
}

fn bundle() -> raw::Bundle {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/forms.yaml");
    tree::read(yaml(&std::fs::read_to_string(path).unwrap())).unwrap()
}

/// What is wrong with a contradiction of these tests.
pub(crate) fn with_contradiction(never: &str) -> Vec<String> {
    let mut bundle = bundle();
    let reason = Bilingual { zh: "不会".to_owned(), en: "It never is".to_owned() };
    bundle.contradictions = vec![raw::Contradiction { reason, never: yaml(never).into_list().unwrap() }];
    problems(check_part(&bundle))
}

fn yaml(text: &str) -> Tree {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// What is wrong with an amount.
pub(crate) fn findings(amount: &str) -> Vec<String> {
    problems(catalogue(amount, "{fact: mill, is: yes}"))
}

/// What is wrong with a test.
pub(crate) fn findings_of_test(condition: &str) -> Vec<String> {
    problems(catalogue("{fixed: 1元}", condition))
}

fn problems(checked: Result<Catalogue, Vec<Finding>>) -> Vec<String> {
    checked.err().unwrap_or_default().into_iter().map(|finding| finding.problem).collect()
}
