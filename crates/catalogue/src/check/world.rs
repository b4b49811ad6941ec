//! Everything that a measure can refer to by name.

use super::names::Names;
use super::{Checker, did_you_mean};
use crate::{Fact, FactId, FactKind, Instrument, Jurisdiction, Reference, ReferenceId, WorkedOutId};

/// Everything that a measure can refer to by name.
pub(crate) struct World<'a> {
    pub(crate) facts: &'a [Fact],
    pub(crate) worked_out: &'a [NameAndKind],
    pub(crate) references: &'a [Reference],
    pub(crate) definition_names: &'a Names<'a>,
    pub(crate) jurisdictions: &'a [Jurisdiction],
    pub(crate) jurisdiction_names: &'a Names<'a>,
    pub(crate) instruments: &'a [Instrument],
    pub(crate) instrument_names: &'a Names<'a>,
    pub(crate) group_names: &'a Names<'a>,
    /// Facts, worked-out facts and published figures share one set of names.
    pub(crate) numbers: &'a std::collections::BTreeMap<&'a str, Named>,
}

/// Name and kind of a worked-out fact.
pub(crate) type NameAndKind = (String, FactKind);

/// What a name of the vocabulary refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    /// A fact that is asked.
    Fact(FactId),
    WorkedOut(WorkedOutId),
    Reference(ReferenceId),
}

impl World<'_> {
    /// What a name refers to; a finding if nothing has that name.
    pub(crate) fn named(&self, c: &mut Checker, name: &str) -> Option<Named> {
        let found = self.numbers.get(name).copied();
        if found.is_none() {
            let hint = did_you_mean(name, self.numbers.keys().copied())
                .unwrap_or_else(|| "Define the fact first, or name another".to_owned());
            c.find(format!("there is no fact `{name}`"), hint);
        }
        found
    }
}
