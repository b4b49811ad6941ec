//! What the words of a result are written from. Its methods are spread over this crate: each file adds those that write
//! its own rows.
//!
//! ```
//! use words::texts::EN;
//! use catalogue::{Catalogue, date::Date};
//! use questionnaire::Session;
//! use words::row::Counts;
//! use words::view::View;
//!
//! /// How many measures there are of each verdict for an organisation of which nothing is known.
//! fn counts(catalogue: &Catalogue, as_of: Date) -> Counts {
//!     let session = Session::new(catalogue, as_of);
//!     let determination = session.determine(catalogue);
//!     let view = View {
//!         catalogue,
//!         session: &session,
//!         determination: &determination,
//!         baseline: &determination,
//!         texts: EN,
//!     };
//!     view.counts()
//! }
//! ```

use super::amount::{self, AmountWords};
use super::explain::{self, ExplanationRows};
use super::nearest;
use crate::texts::Texts;
use catalogue::{Catalogue, FactId, Measure, MeasureId};
use engine::{Determination, Facts, Outcome};
use questionnaire::Session;

/// A result, and the language to write it in.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The catalogue that the result was determined by.
    pub catalogue: &'a Catalogue,
    pub session: &'a Session,
    /// The result of these answers.
    pub determination: &'a Determination,
    /// The result of the place alone. Its largest sums are the scale of the bars, so that a range narrows on a scale
    /// that does not move. Where no bars are drawn, `determination` does.
    pub baseline: &'a Determination,
    pub texts: Texts,
}

impl<'a> View<'a> {
    pub(crate) const fn facts(&self) -> &'a Facts {
        self.session.facts()
    }

    pub(crate) fn title(&self, measure: MeasureId) -> &'a str {
        self.catalogue.measure(measure).title.in_language(self.texts.language())
    }

    pub(crate) fn label(&self, fact: FactId) -> &'a str {
        self.catalogue.fact(fact).label.in_language(self.texts.language())
    }

    /// The name in links of the question that asks for a fact.
    pub(crate) fn question_name(&self, fact: FactId) -> String {
        self.catalogue.question(self.catalogue.question_of(fact)).name.clone()
    }

    /// What a measure pays by its outcome. `None` where it does not apply, which is not the same as nothing.
    pub fn amount(&self, outcome: &Outcome) -> Option<AmountWords> {
        amount::of_outcome(self.catalogue, outcome, self.determination.as_of, self.texts)
    }

    /// What a measure pays by its text, for any enterprise.
    pub(crate) fn by_the_text(&self, measure: &Measure) -> String {
        amount::by_the_text(self.catalogue, measure, self.determination.as_of, self.texts)
    }

    /// An outcome's explanation as rows.
    pub fn explanation(&self, outcome: &Outcome) -> ExplanationRows {
        explain::rows(self.catalogue, self.determination, outcome.measure, self.texts)
    }

    /// What would have to be different for a measure that does not apply, and what it would bring. `None` where the
    /// measure does apply, or where an enterprise cannot reasonably change what rules it out.
    pub fn nearest(&self, measure: MeasureId) -> Option<String> {
        nearest::words(self.catalogue, self.determination, measure, self.texts)
    }

    /// The labels of the conditions that an outcome fails.
    pub(crate) fn failed(&self, outcome: &Outcome) -> Vec<String> {
        explain::failed(self.catalogue, self.determination, outcome.measure, self.texts)
    }
}
