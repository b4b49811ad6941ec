//! The session: the answers of one visit, in the order in which they were given.

use super::next::{Candidate, candidates_for};
use super::projects::Projects;
use super::reply::Reply;
use catalogue::date::Date;
use catalogue::{Catalogue, ContradictionId, FactId, MeasureId, OptionSet, Question, QuestionId};
use engine::{Answer, Determination, Facts, determine};

/// The answers of one visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    facts: Facts,
    /// The questions that were answered, in that order, each once.
    order: Vec<QuestionId>,
    /// The measure that the session is limited to, if any.
    focus: Option<MeasureId>,
    as_of: Date,
    /// The figures of further projects.
    projects: Projects,
}

/// What can be done with a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Answers a question: the current one, or an earlier one again.
    Answer(QuestionId, Reply),
    /// Removes all answers to a question.
    Withdraw(QuestionId),
    /// Asks only what one measure needs, or everything again. If the measure is of a single place and the place has no
    /// answer, that place becomes the answer.
    Focus(Option<MeasureId>),
    /// Forgets everything but the place.
    Restart,
}

impl Session {
    /// A new session on a day.
    pub fn new(catalogue: &Catalogue, as_of: Date) -> Self {
        Self::with_facts(catalogue, Facts::none(catalogue), as_of)
    }

    /// A session that begins with facts that are known.
    pub fn with_facts(catalogue: &Catalogue, facts: Facts, as_of: Date) -> Self {
        let answered = |question: &Question| question.facts.iter().any(|fact| facts.answer(*fact).is_some());
        let order = catalogue.questions().filter(|(_, question)| answered(question)).map(|(id, _)| id).collect();
        Self { facts, order, focus: None, as_of, projects: Projects::default() }
    }

    /// A session from a draft: its facts, and the questions in the order in which they were answered.
    pub(super) fn restored(
        catalogue: &Catalogue,
        facts: Facts,
        order: &[QuestionId],
        focus: Option<MeasureId>,
        as_of: Date,
    ) -> Self {
        let mut session = Self::with_facts(catalogue, facts, as_of);
        session.focus = focus;
        let known = order.iter().filter(|question| session.order.contains(question));
        let rest = session.order.iter().filter(|question| !order.contains(question));
        session.order = known.chain(rest).copied().collect();
        session
    }

    /// The same session with other facts, its questions in the same order as far as they are answered.
    #[must_use]
    pub(super) fn with(&self, catalogue: &Catalogue, facts: Facts) -> Self {
        Self::restored(catalogue, facts, &self.order, self.focus, self.as_of).with_projects(self.projects.clone())
    }

    /// The same session with these figures of further projects.
    #[must_use]
    pub fn with_projects(self, projects: Projects) -> Self {
        Self { projects, ..self }
    }

    /// The figures of further projects.
    pub const fn projects(&self) -> &Projects {
        &self.projects
    }

    /// The facts that follow from the answers.
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The day that is determined for.
    pub const fn as_of(&self) -> Date {
        self.as_of
    }

    /// The questions that were answered, in that order.
    pub fn answered(&self) -> &[QuestionId] {
        &self.order
    }

    /// The result for the answers so far.
    pub fn determine(&self, catalogue: &Catalogue) -> Determination {
        determine(catalogue, &self.facts, self.as_of)
    }

    /// The measure that the session is limited to, if any.
    pub const fn focus(&self) -> Option<MeasureId> {
        self.focus
    }

    /// How many questions an ordinary enterprise answers at this place, the place included: one of the first kind of
    /// organisation, of which nothing else holds. Every answer brings a visit one step further on this way, so that what is
    /// left never grows; who has more to tell answers a few more at its end.
    pub fn usual_length(&self, catalogue: &Catalogue) -> usize {
        let mut ordinary = self.apply(catalogue, &Action::Restart);
        ordinary.focus = self.focus;
        let mut count = ordinary.order.len();
        // Each question is asked once at the most.
        for _ in 0..catalogue.question_count() {
            let Some((question, shown)) = ordinary.current(catalogue, &ordinary.determine(catalogue)) else { break };
            ordinary =
                ordinary.apply(catalogue, &Action::Answer(question, Reply::ordinary(catalogue, question, &shown)));
            count += 1;
        }
        count
    }

    /// The questions that are left, the one that decides most first.
    pub fn open_questions(&self, catalogue: &Catalogue, determination: &Determination) -> Vec<Candidate> {
        candidates_for(catalogue, &self.facts, determination, self.focus)
    }

    /// The question that comes next and those of its facts that are shown, given the result so far. `None` if nothing
    /// is left to ask.
    pub fn current(&self, catalogue: &Catalogue, determination: &Determination) -> Option<(QuestionId, Vec<FactId>)> {
        let next = self.open_questions(catalogue, determination).into_iter().next()?;
        Some((next.question, self.shown_of(catalogue, &next)))
    }

    /// The facts of a question that are shown: those that were answered and those that can still change something.
    pub fn shown(&self, catalogue: &Catalogue, question: QuestionId) -> Vec<FactId> {
        let open = self.stakes(catalogue, question).map(|candidate| candidate.facts).unwrap_or_default();
        let held = |fact: &FactId| self.facts.answer(*fact).is_some();
        catalogue.question(question).facts.iter().copied().filter(|fact| held(fact) || open.contains(fact)).collect()
    }

    /// What a question can change, as if it had not been answered. `None` if nothing.
    pub fn stakes(&self, catalogue: &Catalogue, question: QuestionId) -> Option<Candidate> {
        let mut without = self.facts.clone();
        for fact in &catalogue.question(question).facts {
            without.set(*fact, None);
        }
        let determination = determine(catalogue, &without, self.as_of);
        candidates_for(catalogue, &without, &determination, self.focus).into_iter().find(|c| c.question == question)
    }

    fn shown_of(&self, catalogue: &Catalogue, candidate: &Candidate) -> Vec<FactId> {
        let held = |fact: &FactId| self.facts.answer(*fact).is_some() || candidate.facts.contains(fact);
        catalogue.question(candidate.question).facts.iter().copied().filter(held).collect()
    }

    /// What a reply would contradict in the other answers, or in itself. Such a reply changes nothing.
    pub fn contradiction(&self, catalogue: &Catalogue, question: QuestionId, reply: &Reply) -> Option<ContradictionId> {
        let already = self.facts.contradictions(catalogue);
        let next = self.replied(catalogue, question, reply)?;
        next.facts.contradictions(catalogue).into_iter().find(|id| !already.contains(id))
    }

    /// The session after a reply, whatever it contradicts. `None` if it does not fit the question.
    fn replied(&self, catalogue: &Catalogue, question: QuestionId, reply: &Reply) -> Option<Self> {
        let mut next = self.clone();
        for (fact, answer) in reply.answers(catalogue, question, &self.shown(catalogue, question))? {
            next.facts.set(fact, Some(answer));
        }
        if !next.order.contains(&question) {
            next.order.push(question);
        }
        next.close_gates(catalogue, question);
        Some(next)
    }

    /// The session after an action. An action that does not fit changes nothing, and neither does an answer that
    /// contradicts another.
    ///
    /// ```
    /// # let text = std::fs::read_to_string("../../tests/fixtures/catalogue.compiled.json").unwrap();
    /// # let catalogue = catalogue::compiled::read(serde_json::from_str(&text).unwrap()).unwrap();
    /// use engine::Answer;
    /// use questionnaire::{Action, Reply, Session};
    ///
    /// let session = Session::new(&catalogue, catalogue.date());
    /// let mill = catalogue.question_named("mill").unwrap();
    /// let answered = session.apply(&catalogue, &Action::Answer(mill, Reply::One(Answer::YesNo(true))));
    /// assert_eq!(answered.answered(), [mill]);
    /// assert_eq!(answered.apply(&catalogue, &Action::Withdraw(mill)), session);
    /// ```
    #[must_use]
    pub fn apply(&self, catalogue: &Catalogue, action: &Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Answer(question, reply) => {
                if let Some(replied) = self.replied(catalogue, *question, reply)
                    && self.contradiction(catalogue, *question, reply).is_none()
                {
                    next = replied;
                }
            }
            Action::Withdraw(question) => {
                for fact in &catalogue.question(*question).facts {
                    next.facts.set(*fact, None);
                }
                next.order.retain(|answered| answered != question);
            }
            Action::Focus(measure) => {
                next.focus = *measure;
                if let Some(measure) = measure
                    && let places = catalogue.measure(*measure).places
                    && places.len() == 1
                    && self.facts.answer(catalogue.place()).is_none()
                {
                    next = next.at_place(catalogue, places);
                }
            }
            Action::Restart => {
                let place = self.facts.answer(catalogue.place());
                next = Self::new(catalogue, self.as_of);
                if let Some(Answer::OneOf(places)) = place {
                    next = next.at_place(catalogue, places);
                }
            }
        }
        next
    }

    /// Takes back the answers behind those gates of a question that were answered with "no".
    fn close_gates(&mut self, catalogue: &Catalogue, question: QuestionId) {
        let closed = |facts: &Facts, gate: FactId| {
            catalogue.question_of(gate) == question && facts.answer(gate) == Some(Answer::YesNo(false))
        };
        for (id, fact) in catalogue.facts() {
            if fact.gate.is_some_and(|gate| closed(&self.facts, gate)) {
                self.facts.set(id, None);
            }
        }
        let facts = &self.facts;
        self.order.retain(|one| catalogue.question(*one).facts.iter().any(|fact| facts.answer(*fact).is_some()));
    }

    /// The session of an enterprise in one of these places.
    #[must_use]
    pub fn at_place(&self, catalogue: &Catalogue, places: OptionSet) -> Self {
        let question = catalogue.question_of(catalogue.place());
        self.apply(catalogue, &Action::Answer(question, Reply::One(Answer::OneOf(places))))
    }
}
