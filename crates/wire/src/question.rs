//! Questions on the wire.

use super::{SCHEMA, Text};
use catalogue::date::Date;
use catalogue::{Catalogue, FactId, FactKind, OptionSet, QuestionId, raw};
use engine::{Answer, Facts, determine};
use questionnaire::{Session, bands, candidates};
use serde::Serialize;
use words::answer;
use words::texts::Texts;

wire! {
    /// A question, with all that is needed to ask it.
    pub struct ListedQuestion<'a> {
        pub id: &'a str,
        pub section: WireSection<'a>,
        pub ask: Text<'a>,
        /// What helps to answer it.
        pub help: Option<Text<'a>>,
        /// What it asks: one fact, or yes-no facts to tick.
        pub facts: Vec<AskedFact<'a>>,
    }

    /// A heading over questions.
    pub struct WireSection<'a> {
        pub id: &'a str,
        pub title: Text<'a>,
    }

    /// A fact as it is asked.
    pub struct AskedFact<'a> {
        pub id: &'a str,
        /// The word of [`catalogue::FactKind::name`]: `yes-no`, `money`, `date` and so on.
        #[serde(rename = "type")]
        pub kind: &'static str,
        pub label: Text<'a>,
        pub unit: Option<Text<'a>>,
        /// Yes and no, the options of a choice, the places; none for a number. `unknown` can always be answered.
        pub options: Vec<OfferedAnswer<'a>>,
        /// Ranges of a number, for people who do not know it exactly; may be empty.
        pub bands: Vec<OfferedAnswer<'a>>,
    }

    /// An answer that can be given back unchanged.
    pub struct OfferedAnswer<'a> {
        /// The answer, as facts have it.
        pub answer: raw::Answer,
        pub label: Text<'a>,
    }

    /// The question that can decide most now.
    pub struct NextQuestion<'a> {
        /// [`SCHEMA`].
        pub schema: u32,
        /// The edition of the catalogue.
        pub edition: &'a str,
        /// The day that is determined for.
        pub as_of: String,
        /// The question, with those of its facts that were answered or can still change something.
        pub question: ListedQuestion<'a>,
        /// The measures that depend on it.
        pub measures: Vec<&'a str>,
        pub at_stake: Stake,
        /// How many questions can still change something, this one included; answers may make it fewer or more.
        pub left: usize,
    }

    /// What the measures that depend on a question may pay together. It tells how much a question matters; it is no
    /// total.
    pub struct Stake {
        /// The most, in yuan, as far as it is known.
        pub known: i64,
        /// Whether one of the measures may pay more than is known.
        pub open: bool,
    }
}

/// All questions, in editorial order.
pub fn questions(catalogue: &Catalogue) -> Vec<ListedQuestion<'_>> {
    catalogue.questions().map(|(id, question)| listed(catalogue, id, &question.facts, None)).collect()
}

/// The next question for these facts on that day. `None` if nothing is left that could change anything.
pub fn next_question<'a>(
    catalogue: &'a Catalogue,
    facts: &Facts,
    as_of: Date,
    texts: Option<Texts>,
) -> Option<NextQuestion<'a>> {
    let determination = determine(catalogue, facts, as_of);
    let session = Session::with_facts(catalogue, facts.clone(), as_of);
    let (question, shown) = session.current(catalogue, &determination)?;
    let candidates = candidates(catalogue, facts, &determination);
    let stakes = candidates.iter().find(|candidate| candidate.question == question)?;
    Some(NextQuestion {
        schema: SCHEMA,
        edition: catalogue.edition(),
        as_of: as_of.to_string(),
        question: listed(catalogue, question, &shown, texts),
        measures: stakes.measures.iter().map(|measure| catalogue.measure(*measure).name.as_str()).collect(),
        at_stake: Stake { known: stakes.at_stake.yuan(), open: stakes.open },
        left: candidates.len(),
    })
}

fn listed<'a>(
    catalogue: &'a Catalogue,
    question: QuestionId,
    shown: &[FactId],
    texts: Option<Texts>,
) -> ListedQuestion<'a> {
    let question = catalogue.question(question);
    let section = catalogue.section(question.section);
    ListedQuestion {
        id: &question.name,
        section: WireSection { id: &section.name, title: Text::of(&section.title, texts) },
        ask: Text::of(&question.ask, texts),
        help: question.help.as_ref().map(|help| Text::of(help, texts)),
        facts: shown.iter().map(|fact| asked(catalogue, *fact, texts)).collect(),
    }
}

fn asked(catalogue: &Catalogue, id: FactId, texts: Option<Texts>) -> AskedFact<'_> {
    let fact = catalogue.fact(id);
    let question = catalogue.question(catalogue.question_of(id));
    let option = |n: usize| Answer::OneOf(OptionSet::only(n));
    AskedFact {
        id: &fact.name,
        kind: fact.kind.name(),
        label: Text::of(&fact.label, texts),
        unit: fact.kind.unit().map(|unit| Text::of(&unit.many, texts)),
        options: match &fact.kind {
            FactKind::YesNo => vec![
                offered(catalogue, id, Answer::YesNo(true), Text::said(texts, |texts| texts.yes().to_owned())),
                offered(catalogue, id, Answer::YesNo(false), Text::said(texts, |texts| texts.no().to_owned())),
            ],
            FactKind::Choice(choices) => choices
                .iter()
                .enumerate()
                .map(|(n, choice)| offered(catalogue, id, option(n), Text::of(&choice.label, texts)))
                .collect(),
            FactKind::Place => catalogue
                .jurisdictions()
                .map(|(place, j)| offered(catalogue, id, option(place.index()), Text::of(&j.as_place, texts)))
                .collect(),
            FactKind::Money
            | FactKind::Count(_)
            | FactKind::Rate
            | FactKind::Area
            | FactKind::Months
            | FactKind::Date => Vec::new(),
        },
        bands: bands(question)
            .into_iter()
            .map(|band| {
                let words = |l| answer::span_words(&fact.kind, band.span, &question.bands, l);
                offered(catalogue, id, Answer::Number(band.span), Text::said(texts, words))
            })
            .collect(),
    }
}

fn offered<'a>(catalogue: &Catalogue, fact: FactId, answer: Answer, label: Text<'a>) -> OfferedAnswer<'a> {
    OfferedAnswer { answer: Facts::written(catalogue, fact, answer), label }
}
