//! Pages: one for each screen.

mod failed;
mod loading;
mod measure;
mod not_found;
mod question;
mod results;
mod start;

pub use failed::FailedPage;
pub use loading::LoadingPage;
pub use measure::MeasurePage;
pub use not_found::NotFoundPage;
pub use question::QuestionPage;
pub use results::ResultsPage;
pub use start::StartPage;
