//! What has been entered and not yet sent: wherever a question is answered.

use crate::components::Ticked;
use catalogue::FactId;
use questionnaire::Reply;
use words::number::{self, Doubt};
use words::question::{Form, NumberForm, OptionRow, Ticks};
use words::texts::Texts;

/// What has been entered and not yet sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Nothing.
    Nothing,
    /// An option.
    Chosen(Reply),
    /// What is ticked.
    Ticked(Ticked),
    /// What is typed.
    Typed(String),
}

impl Entry {
    /// What was answered before, as an entry.
    pub fn given(form: &Form) -> Self {
        let chosen = |options: &[OptionRow]| {
            options.iter().find(|option| option.chosen).map(|option| Self::Chosen(option.reply.clone()))
        };
        match form {
            Form::One(options) => chosen(options).unwrap_or(Self::Nothing),
            Form::Several(Ticks { options, none, unknown }) => Self::Ticked(Ticked {
                held: options.iter().filter(|option| option.ticked).map(|option| option.fact).collect(),
                none: *none,
                unknown: *unknown,
            }),
            Form::Number(NumberForm { written, options, .. }) => {
                chosen(options).unwrap_or_else(|| Self::Typed(written.clone()))
            }
        }
    }

    /// A reply to a question of that form, as an entry; nothing chosen or ticked if there is none.
    pub fn of(reply: Option<Reply>, form: &Form) -> Self {
        match (form, reply) {
            (Form::Several(_), Some(Reply::Several { held, unknown })) => {
                Self::Ticked(Ticked { none: held.is_empty() && unknown.is_empty(), unknown: !unknown.is_empty(), held })
            }
            (Form::Several(_), _) => Self::Ticked(Ticked::default()),
            (_, Some(reply)) => Self::Chosen(reply),
            (_, None) => Self::Nothing,
        }
    }

    /// The reply that is chosen or ticked, of these facts. `None` if nothing is, or something is typed.
    pub fn marked(&self, facts: &[FactId]) -> Option<Reply> {
        match self {
            Self::Chosen(reply) => Some(reply.clone()),
            Self::Ticked(ticked) if !ticked.is_empty() => {
                Some(Reply::ticked(ticked.held.clone(), facts, ticked.unknown))
            }
            _ => None,
        }
    }

    /// What is typed, if anything.
    pub fn typed(&self) -> Option<&str> {
        if let Self::Typed(text) = self { Some(text) } else { None }
    }

    /// The reply that it makes.
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to do.
    pub fn reply(&self, form: &Form, texts: Texts) -> Result<Reply, &'static str> {
        match (form, self) {
            (_, Self::Chosen(reply)) => Ok(reply.clone()),
            (Form::Several(_), Self::Ticked(ticked)) if ticked.is_empty() => Err(texts.error_tick()),
            (Form::Several(ticks), Self::Ticked(ticked)) => {
                let shown: Vec<_> = ticks.options.iter().map(|option| option.fact).collect();
                Ok(Reply::ticked(ticked.held.clone(), &shown, ticked.unknown))
            }
            (Form::Number(form), Self::Typed(text)) => {
                number::read(&form.kind, text, texts).map(|reading| reading.reply)
            }
            _ => Err(texts.error_choose()),
        }
    }

    /// What is asked back before it counts. What counts already is not asked again.
    pub fn doubt(&self, form: &Form, texts: Texts) -> Option<Doubt> {
        let (Form::Number(form), Self::Typed(text)) = (form, self) else { return None };
        let read = |text: &str| number::read(&form.kind, text, texts).ok();
        let reading = read(text)?;
        let counts = read(&form.written).is_some_and(|counting| counting.reply == reading.reply);
        reading.doubt.filter(|_| !counts)
    }
}
