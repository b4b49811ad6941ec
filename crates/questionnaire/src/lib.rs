//! The questionnaire: which question is asked next, what was answered, and how that is kept in links and drafts. It
//! must not know how anything is drawn or worded.
//!
//! It is pure: a [`Session`] is a value, and [`Session::apply`] makes the next one from it.
//!
//! ```
//! # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
//! # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
//! use questionnaire::{Action, Reply, Session};
//!
//! let mut session = Session::new(&catalogue, catalogue.date());
//! let mut asked = 0;
//! while let Some((question, shown)) = session.current(&catalogue, &session.determine(&catalogue)) {
//!     let reply = Reply::dont_know(&catalogue, question, &shown);
//!     session = session.apply(&catalogue, &Action::Answer(question, reply));
//!     asked += 1;
//! }
//! assert_eq!(asked, catalogue.question_count());
//! ```

pub mod draft;
pub mod given;
pub mod link;
pub mod next;
pub mod projects;
pub mod reply;
pub mod session;

pub use given::Given;
pub use next::{Candidate, candidates, candidates_for, possibly_asked};
pub use projects::Projects;
pub use reply::{Band, Reply, bands};
pub use session::{Action, Session};
