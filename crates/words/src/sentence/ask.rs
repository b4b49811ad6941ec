//! Sentences of ways to answer.

use super::{count, sentences};
use catalogue::bilingual::Language::{self, En, Zh};

sentences! {
    /// How far one is with the questions of a section.
    progress(answered: usize, all: usize): "已答 {answered}/{all}", "{answered} of {all} answered";
    /// How many measures have every tested condition met, and how many depend on answers.
    met_and_open(met: usize, open: usize): "条件已符合 {met} 项，取决于您的回答 {open} 项", "conditions met: {met}, depends on your answers: {open}";
    /// A verdict, and what the measure pays.
    verdict_and_amount(verdict: &str, amount: &str): "{verdict}，{amount}", "{verdict}, {amount}";
    /// A difference whose direction is open.
    either_way(less: &str, more: &str): "取决于您的回答：可能减少，最多 {less}；也可能增加，最多 {more}", "Depends on your answers: perhaps less, by up to {less}; perhaps more, by up to {more}";
    /// A total, with its status, frequency and payee.
    total(amount: &str, status: &str, label: &str): "{amount}（{status}，{label}）", "{amount} ({status}, {label})";
}

/// How many questions were answered, and how many can still change something.
pub fn answered_and_open(answered: usize, open: usize, language: Language) -> String {
    let said = count(answered, "题已答", "question answered", "questions answered", language);
    let left = count(open, "题还会影响结果", "can still change the result", "can still change the result", language);
    match language {
        Zh => format!("{said}，{left}。"),
        En => format!("{said}, {left}."),
    }
}
