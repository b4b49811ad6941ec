//! Drafts: a session as text, so that nothing typed is lost on a reload. A draft is a link with the order of the answers
//! and the one measure that is asked for, if it is only about one: `…&o=…&f=…`.

use super::{Session, link};
use catalogue::Catalogue;
use catalogue::date::Date;

/// A session as text.
pub fn write(catalogue: &Catalogue, session: &Session) -> String {
    let mut text = link::write(catalogue, session.facts(), &session.determine(catalogue), false);
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

/// The session of a text. Answers that today's catalogue does not know are left out, the others kept; `None` if it is no
/// draft at all.
pub fn read(catalogue: &Catalogue, text: &str, as_of: Date) -> Option<Session> {
    let facts = link::read(catalogue, text)?.facts;
    let part = |key: &str| text.split('&').find_map(|part| part.strip_prefix(key));
    let codes = part("o=")?;
    let order: Vec<_> = link::codes(codes)
        .filter_map(|wanted| {
            catalogue.questions().find(|(_, question)| link::code(&question.name) == wanted).map(|(id, _)| id)
        })
        .collect();
    let focus = part("f=").and_then(|wanted| {
        catalogue.measures().find(|(_, measure)| link::code(&measure.name) == wanted).map(|(id, _)| id)
    });
    Some(Session::restored(catalogue, facts, &order, focus, as_of))
}
