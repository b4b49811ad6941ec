//! `at-most` with `per`: at most the lowest of some limits.

use super::{Dimension, Form, Kind, Levels, shape};
use crate::Catalogue;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};
use crate::compiled::compiled;
use crate::direction::Uses;
use crate::form::size::Size;
use crate::tree::Tree;

/// At most the lowest of some limits, of which one may be a fact or another amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtMost {
    /// What is limited.
    pub form: Box<Form>,
    /// The limits.
    pub limits: Vec<Form>,
    /// What they are counted by, if the document says so.
    pub per: Option<CapPer>,
}

shape! { AtMost { form, limits } }
compiled! { AtMost { form, limits, per } }

impl Kind for AtMost {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        self.form.dimension(named)
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::largest(std::iter::once(&*self.form).chain(&self.limits).map(|form| form.size(catalogue)))
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.forms(catalogue, std::iter::once(&*self.form).chain(&self.limits));
    }

    fn picks(&self) -> bool {
        true
    }

    fn required_levels(&self) -> Option<&Levels> {
        self.form.required_levels()
    }
}

/// What a cap is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CapPer {
    /// Each enterprise.
    Enterprise,
    /// Each year.
    Year,
    /// Each project.
    Project,
    /// Each item.
    Item,
    /// Each person.
    Person,
}

named! { CapPer:
    "enterprise" = Enterprise,
    "year" = Year,
    "project" = Project,
    "item" = Item,
    "person" = Person,
}

impl AtMost {
    /// The keys by which the form is known. It goes around another form.
    pub(crate) const KEYS: &'static [&'static str] = &["at-most"];
    /// The keys that belong to it.
    pub(crate) const ALSO: &'static [&'static str] = &["per"];

    /// A form with a limit that is counted by nothing in particular.
    pub(crate) fn limited(form: Form, limit: Form) -> Form {
        Form::AtMost(Self { form: Box::new(form), limits: vec![limit], per: None })
    }

    pub(crate) fn check(c: &mut Checker, written: &Entries<'_>, inner: Form, context: &Context<'_>) -> Option<Form> {
        let limits = match written.get("at-most") {
            Some(Tree::List(_)) => c.operands(written, "at-most", context),
            Some(one) => c.operand("at-most", one, context).map(|limit| vec![limit]),
            None => None,
        };
        let per = match written.get("per") {
            None => Some(None),
            Some(per) => c.word("per", per.as_text().unwrap_or_default(), CapPer::NAMES).map(Some),
        };
        let limits = limits?;
        for limit in &limits {
            c.same_dimension("at-most", limit, &inner, context);
        }
        if matches!(inner.uncited(), Form::Stated(_)) && limits.iter().all(|limit| matches!(limit, Form::Stated(_))) {
            c.key("at-most", |c| c.find("a fixed amount needs no cap", "Write `up-to` or `from` and `to`"));
        }
        Some(Form::AtMost(Self { form: Box::new(inner), limits, per: per? }))
    }
}
