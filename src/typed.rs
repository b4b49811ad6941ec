//! What is typed and not yet sent, kept in the browser so that a reload does not lose it. One text, the last.

use crate::browser::storage;
use crate::shell::Shell;

fn key(keep: &str) -> String {
    format!("{keep}/typed")
}

/// Keeps what is typed as the answer to a question, or forgets it once it is sent.
pub fn keep(shell: &Shell, question: &str, typed: Option<&str>) {
    if let Some(keep) = &shell.keep {
        match typed {
            Some(text) => storage::write(&key(keep), &format!("{question} {text}")),
            None => storage::remove(&key(keep)),
        };
    }
}

/// What was typed as the answer to a question, and not sent.
pub fn kept(shell: &Shell, question: &str) -> Option<String> {
    let kept = storage::read(&key(shell.keep.as_ref()?))?;
    kept.strip_prefix(question)?.strip_prefix(' ').map(ToOwned::to_owned)
}
