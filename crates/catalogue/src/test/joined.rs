//! `all`, `any` and `not`.

use super::Test;
use crate::check::Checker;
use crate::check::forms::{Context, Entries};

/// The keys by which the forms are known.
pub(crate) const KEYS: &[&str] = &["all", "any", "not"];

pub(crate) fn check(c: &mut Checker, test: &Entries<'_>, context: &Context<'_>) -> Option<Test> {
    if let Some(inner) = test.get("not") {
        let inner = c.key("not", |c| c.test(inner, context))?;
        return Some(Test::Not(Box::new(inner)));
    }
    if test.get("all").is_some() {
        return c.each_item(test, "all", |c, _, item| c.test(item, context)).map(Test::All);
    }
    c.each_item(test, "any", |c, _, item| c.test(item, context)).map(Test::Any)
}
