//! What has been entered and not yet sent, kept in the browser so that a reload does not lose it: one entry, the last.
//! What is typed is kept as it is. What is chosen or ticked is kept as a link holds answers, because a link can be read in
//! every language and with a later catalogue.

use crate::browser::storage;
use crate::entry::Entry;
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::QuestionId;
use engine::Facts;
use questionnaire::{Reply, link};
use words::question::Form;

/// What stands between the question's name and what was typed, and between it and what was chosen or ticked.
const TYPED: char = ' ';
const MARKED: char = '\n';

fn key(keep: &str) -> String {
    format!("{keep}/unsent")
}

fn write(shell: &Shell, text: &str) {
    if let Some(keep) = &shell.keep {
        storage::write(&key(keep), text);
    }
}

fn read(shell: &Shell, question: &str) -> Option<String> {
    let kept = storage::read(&key(shell.keep.as_ref()?))?;
    kept.strip_prefix(question).map(ToOwned::to_owned)
}

/// Forgets what was entered: it has been sent.
pub fn forget(shell: &Shell) {
    if let Some(keep) = &shell.keep {
        storage::remove(&key(keep));
    }
}

/// Keeps what is typed as the answer to a question.
pub fn keep_typed(shell: &Shell, question: &str, text: &str) {
    write(shell, &format!("{question}{TYPED}{text}"));
}

/// What was typed as the answer to a question, and not sent.
pub fn typed(shell: &Shell, question: &str) -> Option<String> {
    read(shell, question)?.strip_prefix(TYPED).map(ToOwned::to_owned)
}

/// Keeps what has been entered as the answer to a question.
pub fn keep(shell: &Shell, visit: &Visit, id: QuestionId, entry: &Entry) {
    let catalogue = &visit.catalogue;
    let question = catalogue.question(id);
    if let Entry::Typed(text) = entry {
        return keep_typed(shell, &question.name, text);
    }
    let mut facts = Facts::none(catalogue);
    let answers = entry.marked(&question.facts).and_then(|reply| reply.answers(catalogue, id, &question.facts));
    for (fact, answer) in answers.into_iter().flatten() {
        facts.set(fact, Some(answer));
    }
    write(shell, &format!("{}{MARKED}{}", question.name, link::write(catalogue, &facts, &visit.determination, false)));
}

/// What was entered as the answer to a question of that form, and not sent.
pub fn kept(shell: &Shell, visit: &Visit, id: QuestionId, form: &Form) -> Option<Entry> {
    let question = &visit.catalogue.question(id).name;
    if let Some(text) = typed(shell, question) {
        return Some(Entry::Typed(text));
    }
    let kept = read(shell, question)?;
    let facts = link::read(&visit.catalogue, kept.strip_prefix(MARKED)?)?.facts;
    Some(Entry::of(Reply::given(&visit.catalogue, id, &facts), form))
}
