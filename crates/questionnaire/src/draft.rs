//! Drafts: a session as text, so that no answer is lost on a reload. A draft is a link with the order of the answers
//! and the measure that the session is limited to, if any: `…&o=…&f=…`.
//!
//! ```
//! # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
//! # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
//! use questionnaire::{Action, Reply, Session, draft};
//!
//! let place = catalogue.question_of(catalogue.place());
//! let day = catalogue.date();
//! let session = Session::new(&catalogue, day).apply(&catalogue, &Action::Answer(place, Reply::option(0)));
//! assert_eq!(draft::read(&catalogue, &draft::write(&catalogue, &session), day), Some(session));
//! ```

use super::{Session, link};
use catalogue::Catalogue;
use catalogue::date::Date;

pub fn write(catalogue: &Catalogue, session: &Session) -> String {
    let mut text = link::write(catalogue, session.facts(), &session.determine(catalogue), false);
    text.push_str(&session.projects().write(catalogue));
    text.push_str("&o=");
    for question in session.answered() {
        text.push_str(&link::code(&catalogue.question(*question).name));
    }
    if let Some(measure) = session.focus() {
        text.push_str("&f=");
        text.push_str(&link::code(&catalogue.measure(measure).name));
    }
    text
}

/// Reads a draft. Answers that the catalogue no longer knows are left out; `None` if the text is no draft.
pub fn read(catalogue: &Catalogue, text: &str, as_of: Date) -> Option<Session> {
    let link = link::read(catalogue, text)?;
    let part = |key: &str| text.split('&').find_map(|part| part.strip_prefix(key));
    let codes = part("o=")?;
    let mut order = Vec::new();
    for wanted in link::codes(codes) {
        let found = catalogue.questions().find(|(_, question)| link::code(&question.name) == wanted);
        // Storage may hold anything; a question is answered once.
        if let Some((question, _)) = found.filter(|(question, _)| !order.contains(question)) {
            order.push(question);
        }
    }
    let focus = part("f=").and_then(|wanted| {
        catalogue.measures().find(|(_, measure)| link::code(&measure.name) == wanted).map(|(id, _)| id)
    });
    Some(Session::restored(catalogue, link.facts, &order, focus, as_of).with_projects(link.projects))
}
