//! The fields of a question.

use super::{NumberField, Ticked, ask_back, number_field, options, text, tick_list};
use crate::entry::Entry;
use crate::shell::Shell;
use catalogue::FactKind;
use questionnaire::Reply;
use words::number;
use words::question::{Form, QuestionView};
use yew::prelude::*;

/// The fields of a question, with what has been entered. `error` is the id of the message, if something is wrong; what is
/// entered is emitted. `asked` is the typed text that has been asked back, and `decide` takes what was meant by it.
pub fn question_fields(
    shell: &Shell,
    view: &QuestionView,
    entry: &Entry,
    error: Option<AttrValue>,
    enter: &Callback<Entry>,
    asked: Option<&str>,
    decide: &Callback<Reply>,
) -> Html {
    let texts = shell.texts;
    let choose = enter.reform(Entry::Chosen);
    let chosen = if let Entry::Chosen(reply) = entry { Some(reply) } else { None };
    match &view.form {
        Form::One(rows) => options(shell, &view.name, rows, chosen, &choose),
        Form::Several(ticks) => {
            let ticked = if let Entry::Ticked(ticked) = entry { ticked.clone() } else { Ticked::default() };
            let list = tick_list(shell, &ticks.options, &ticked, &enter.reform(Entry::Ticked));
            vec![text("p", "pc-hint", texts.several_hint()), list].into_iter().collect()
        }
        Form::Number(form) => {
            let value = if let Entry::Typed(text) = entry { text.clone() } else { String::new() };
            let is_money = form.kind == FactKind::Money;
            let doubt = entry.doubt(&view.form, texts).filter(|_| asked == Some(value.as_str()));
            let echo = number::read(&form.kind, &value, texts).map_or(String::new(), |reading| reading.echo);
            let field = NumberField {
                label: if is_money { texts.amount_label() } else { texts.count_label() },
                keys: match form.kind {
                    FactKind::Count(_) | FactKind::Months => "numeric",
                    FactKind::Rate => "decimal",
                    _ => "text",
                },
                hint: if is_money { texts.amount_hint() } else { "" },
                unit: form.unit.clone(),
                value,
                echo,
                error,
            };
            let parts = vec![
                number_field(shell, field, &enter.reform(Entry::Typed)),
                ask_back(doubt, decide),
                text("p", "pc-hint", texts.bands_title()),
                options(shell, &view.name, &form.options, chosen, &choose),
            ];
            parts.into_iter().collect()
        }
    }
}
