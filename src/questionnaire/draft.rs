//! Drafts: a session as text, so that nothing typed is lost on a reload.

use super::Session;
use crate::catalogue::{Catalogue, raw};
use crate::date::Date;
use crate::engine::Facts;
use serde::{Deserialize, Serialize};

/// A session as it is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Draft {
    /// The form of the draft.
    form: u32,
    /// The edition under which it was made.
    edition: String,
    /// Name → answer.
    facts: raw::Facts,
    /// The names of the answered questions, in order.
    order: Vec<String>,
}

/// The version of the form.
const FORM: u32 = 1;

/// A session as text.
pub fn write(catalogue: &Catalogue, session: &Session) -> String {
    let draft = Draft {
        form: FORM,
        edition: catalogue.edition().to_owned(),
        facts: session.facts().write(catalogue),
        order: session.answered().iter().map(|question| catalogue.question(*question).name.clone()).collect(),
    };
    // Text, lists and maps with text keys: JSON can always write them.
    serde_json::to_string(&draft).unwrap_or_default()
}

/// The session of a text. Answers that today's catalogue does not know are left out, the others kept; `None` if it is no
/// draft at all.
pub fn read(catalogue: &Catalogue, text: &str, as_of: Date) -> Option<Session> {
    let draft: Draft = serde_json::from_str(text).ok()?;
    if draft.form != FORM {
        return None;
    }
    let mut facts = Facts::none(catalogue);
    for (name, answer) in draft.facts {
        let one = raw::Facts::from([(name, answer)]);
        if let Ok(read) = Facts::read(catalogue, &one) {
            read.iter().for_each(|(fact, answer)| facts.set(fact, Some(answer)));
        }
    }
    let order: Vec<_> = draft.order.iter().filter_map(|name| catalogue.question_named(name)).collect();
    Some(Session::restored(catalogue, facts, &order, as_of))
}
