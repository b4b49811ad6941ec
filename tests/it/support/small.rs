//! The small vocabulary of `tests/fixtures/forms.yaml`, with one measure that a test writes itself.

use super::at;
use catalogue::tree::{self, Tree};
use catalogue::{Catalogue, Finding, check_part, raw};
use engine::Facts;
use std::fs;
use std::sync::OnceLock;

pub(crate) fn yaml(text: &str) -> Tree {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The catalogue whose one measure is written as it says.
pub(crate) fn checked(edit: impl FnOnce(&mut raw::Measure)) -> Result<Catalogue, Vec<Finding>> {
    static BUNDLE: OnceLock<raw::Bundle> = OnceLock::new();
    let read = || tree::read(yaml(&fs::read_to_string(at("tests/fixtures/forms.yaml")).unwrap())).unwrap();
    let mut bundle = BUNDLE.get_or_init(read).clone();
    edit(&mut bundle.measures[0]);
    check_part(&bundle)
}

/// The same, which must be sound.
pub(crate) fn catalogue(edit: impl FnOnce(&mut raw::Measure)) -> Catalogue {
    checked(edit).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

/// A condition with this test.
pub(crate) fn condition(measure: &raw::Measure, test: &str) -> raw::Condition {
    raw::Condition { label: measure.title.clone(), clause: None, test: yaml(test) }
}

pub(crate) fn facts(catalogue: &Catalogue, text: &str) -> Facts {
    Facts::read(catalogue, &tree::read(yaml(text)).unwrap()).unwrap_or_else(|errors| panic!("{text}: {errors:#?}"))
}
