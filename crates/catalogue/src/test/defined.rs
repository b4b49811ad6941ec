//! `definition`: a test that many conditions share.

use super::Test;
use crate::DefinitionId;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};

/// The keys by which the form is known.
pub(crate) const KEYS: &[&str] = &["definition"];

pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
    let name = test.get("definition")?.as_text().unwrap_or_default();
    let index = c.key("definition", |c| context.definition(c, name))?;
    DefinitionId::at(index).map(Test::Defined)
}
