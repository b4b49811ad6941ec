//! Checks groups, and that their members can be compared.

use super::{Checker, Step};
use crate::money::Money;
use crate::{Group, GroupKind, Measure, PaidTo, raw};

impl Checker {
    pub(super) fn group(&mut self, g: &raw::Group) -> Option<Group> {
        let (title, reason) = (self.text("title", &g.title), self.text("reason", &g.reason));
        let exclusive = self.word("kind", &g.kind, &[("exclusive", true), ("shared-cap", false)])?;
        let kind = match (&g.cap, exclusive) {
            (None, true) => GroupKind::Exclusive,
            (Some(cap), false) => GroupKind::SharedCap(self.key("cap", |c| c.whole_money(cap)).map(Money::from_yuan)?),
            (Some(_), true) => {
                self.key("cap", |c| {
                    c.find("an exclusive group has no cap", "Take it out, or make the kind `shared-cap`");
                });
                return None;
            }
            (None, false) => {
                self.find("a shared cap without a sum", "Give the `cap`");
                return None;
            }
        };
        Some(Group { name: g.id.clone(), kind, title: title?, reason: reason? })
    }

    pub(super) fn groups_in_use(&mut self, groups: &[raw::Group], measures: &[raw::Measure]) {
        for (n, group) in groups.iter().enumerate() {
            if measures.iter().filter(|m| m.group.as_ref() == Some(&group.id)).count() < 2 {
                self.path = vec![Step::Key("groups"), Step::Index(n)];
                self.find("a group of fewer than two measures", "Name it in the measures' `group`, or take it out");
                self.path.clear();
            }
        }
    }

    /// Reports measures of one group and one status that differ in period or payee: they have no highest.
    pub(super) fn comparable_groups(&mut self, measures: &[Measure]) {
        for (n, one) in measures.iter().enumerate() {
            let unlike = measures.iter().take(n).find(|other| {
                let money = one.benefit.kind.is_money() && other.benefit.kind.is_money();
                one.group.is_some()
                    && one.group == other.group
                    && one.status == other.status
                    && money
                    && (one.benefit.period != other.benefit.period
                        || matches!(one.paid_to, PaidTo::Organisation) != matches!(other.paid_to, PaidTo::Organisation))
            });
            if let Some(other) = unlike {
                self.path = vec![Step::Key("measures"), Step::Index(n), Step::Key("group")];
                self.measure = Some(one.name.clone());
                self.find(
                    format!("it cannot be compared with `{}` of the same group: another period or payee", other.name),
                    "Give both the same `period` and `paid-to`, or take one out of the group",
                );
                self.path.clear();
                self.measure = None;
            }
        }
    }
}
