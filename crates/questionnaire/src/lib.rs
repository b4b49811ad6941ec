//! The questionnaire: what is asked, in which order, and what was said. Pure: a session is a value, and every step makes
//! the next value from it.

pub mod draft;
pub mod given;
pub mod link;
pub mod next;
pub mod reply;
pub mod session;

pub use given::Given;
pub use next::{Candidate, candidates, candidates_for, possibly_asked};
pub use reply::{Band, Reply, bands};
pub use session::{Action, Session};
