//! How long the questionnaire is, and how it behaves on the way.

use crate::support::{catalogue, completed, day, facts, holds_behind, session, view, without_contradictions};
use catalogue::bilingual::Language;
use catalogue::{FactId, FactKind, QuestionId};
use engine::{Answer, Facts, Span, determine};
use questionnaire::{Action, Reply, Session, bands, candidates, draft};
use words::question::{Form, QuestionView};
use words::texts::ZH;

/// Everything known of an enterprise of which a few things are said: what is not said does not hold.
pub(crate) fn whole(said: &str) -> Facts {
    let mut whole = facts(said);
    for (fact, of) in catalogue().facts() {
        if whole.answer(fact).is_none() {
            whole.set(
                fact,
                Some(match &of.kind {
                    FactKind::YesNo => Answer::YesNo(holds_behind(&whole, fact)),
                    kind if kind.is_number() => Answer::Number(Span::exactly(0)),
                    _ => panic!("{} must be said", of.name),
                }),
            );
        }
    }
    possible(whole)
}

/// The same enterprise without what contradicts itself in it: no enterprise is so.
fn possible(mut firm: Facts) -> Facts {
    without_contradictions(&mut firm);
    for (fact, _) in catalogue().facts() {
        if firm.answer(fact).is_none() {
            let left = firm.with_implied(catalogue()).answer(fact);
            firm.set(fact, Some(completed(fact, left, 0)));
        }
    }
    assert!(firm.contradictions(catalogue()).is_empty(), "a contradiction cannot be resolved");
    firm
}

/// The questions that such an enterprise is asked, one after the other.
fn asked(whole: &Facts) -> Vec<QuestionId> {
    let mut session = Session::new(catalogue(), day());
    let mut asked = Vec::new();
    while let Some((question, _)) = session.current(catalogue(), &session.determine(catalogue())) {
        let next = answered(&session, question, whole);
        assert!(next != session, "an answer changed nothing");
        session = next;
        asked.push(question);
    }
    asked
}

/// The session once such an enterprise has answered a question.
fn answered(session: &Session, question: QuestionId, whole: &Facts) -> Session {
    let shown = session.shown(catalogue(), question);
    let reply = match catalogue().question(question).facts.as_slice() {
        [fact] => Reply::One(whole.answer(*fact).unwrap()),
        _ => {
            let held = shown.iter().copied().filter(|fact| whole.answer(*fact) == Some(Answer::YesNo(true))).collect();
            Reply::ticked(held, &shown, false)
        }
    };
    session.apply(catalogue(), &Action::Answer(question, reply))
}

/// A sequence that looks random and is the same on every machine.
fn sequence(seed: u64) -> impl FnMut(u64) -> u64 {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    }
}

/// The kinds of firm for which the length is measured, and what is true of each.
const KINDS: [(&str, &str); 9] = [
    (
        "small manufacturer",
        "organisation: company\ntechnology-sme: yes\nhigh-tech-enterprise: yes\nhigh-tech-recognitions: 2\n\
         digital-transformation-project: yes\ntechnology-centre-municipal: yes\nrd-spending: yes\nskilled-workers: yes\n",
    ),
    (
        "incubator",
        "organisation: company\nincubator: yes\nmakerspace: yes\nhnte-incubated: 7\nincubator-provincial: yes\n",
    ),
    (
        "hospital",
        "organisation: public-institution\nhospital: yes\npublic-welfare-institution: yes\nmedical-research-project: yes\ntalent: yes\n\
         high-level-talent: yes\n",
    ),
    (
        "university",
        "organisation: public-institution\nschool: yes\nresearch-project: yes\njoint-research: yes\ntechnology-transfer: yes\ntransfer-income: yes\n\
         transfer-net-income: 100万\ntalent: yes\nphd-recruited: yes\nphd-count: 5\n",
    ),
    ("bank", "organisation: company\nfinancial-institution: yes\n"),
    (
        "state-owned firm",
        "organisation: company\nsoe: yes\ninnovation-spending-increase: 500万\nrd-expensed-national-projects: 100万\n\
         rd-expensed-provincial-projects: 50万\n",
    ),
    ("flower e-commerce", "organisation: company\nflower-ecommerce: yes\nstatistics-platform-new: yes\n"),
    (
        "logistics park",
        "organisation: company\nin-park: yes\nmultimodal-platform: yes\nmultimodal-platform-investment: 637万\n",
    ),
    ("firm with nothing", "organisation: company\n"),
];

/// The places for which it is measured.
const PLACES: [&str; 5] = ["kunming", "baoshan", "chuxiong-hightech-zone", "yunnan", "pingdingshan"];

/// The same enterprise with each further title held with one chance in 20.
fn varied(firm: &Facts, seed: u64) -> Facts {
    let mut random = sequence(seed);
    let mut varied = firm.clone();
    for (fact, of) in catalogue().facts() {
        if of.kind == FactKind::YesNo && random(20) == 0 {
            varied.set(fact, Some(Answer::YesNo(true)));
        }
    }
    possible(varied)
}

#[test]
fn every_kind_of_firm_is_through_soon_in_every_place() {
    let mut all = Vec::new();
    for place in PLACES {
        for (kind, said) in KINDS {
            let firm = whole(&format!("place: {place}\n{said}"));
            let itself = asked(&firm).len();
            let mut counts: Vec<usize> = (1..=30).map(|seed| asked(&varied(&firm, seed)).len()).collect();
            counts.sort_unstable();
            println!("{place}, {kind}: {itself}; with chance titles median {}, longest {}", counts[15], counts[29]);
            assert!(counts[15] <= 9 && counts[29] <= 13, "{place}, {kind}: {} screens", counts[29]);
            all.push(itself);
        }
    }
    all.sort_unstable();
    let (median, longest) = (all[all.len() / 2], all[all.len() - 1]);
    println!("all places and kinds: median {median} screens, longest {longest}");
    assert!(median <= 7 && longest <= 9, "half of the kinds of firm need more than {median} screens");
}

/// The screens of made-up Kunming firms: companies that hold each title with one chance in `rarity`.
fn screens(firms: u64, rarity: u64) -> Vec<usize> {
    let mut counts: Vec<usize> = (1..=firms)
        .map(|seed| {
            let mut random = sequence(seed);
            let mut firm = whole("place: kunming\norganisation: company\n");
            for (fact, of) in catalogue().facts() {
                match of.kind {
                    FactKind::YesNo => firm.set(fact, Some(Answer::YesNo(random(rarity) == 0))),
                    FactKind::Money => {
                        firm.set(fact, Some(Answer::Number(Span::exactly(i64::try_from(random(20_000_000)).unwrap()))));
                    }
                    FactKind::Count(_) => {
                        firm.set(fact, Some(Answer::Number(Span::exactly(i64::try_from(random(12)).unwrap()))));
                    }
                    _ => {}
                }
            }
            asked(&possible(firm)).len()
        })
        .collect();
    counts.sort_unstable();
    counts
}

#[test]
fn the_typical_firm_is_through_in_at_most_eight_screens() {
    for (name, rarity) in
        [("few titles: each held by one firm in 20", 20), ("many titles: each held by one firm in 8", 8)]
    {
        let counts = screens(300, rarity);
        let at = |share: usize| counts[(counts.len() - 1) * share / 100];
        println!("{name}: median {} screens, nine in ten at most {}, longest {}", at(50), at(90), at(100));
        assert!(at(50) <= 8, "{name}: half of the firms need more than {} screens", at(50));
    }
}

#[test]
fn a_firm_with_nothing_special_is_through_soon() {
    let screens = asked(&whole("place: kunming\norganisation: company\n"));
    assert!(screens.len() <= 8, "{} screens", screens.len());
}

#[test]
fn where_and_what_come_first() {
    let screens = asked(&whole("place: kunming\norganisation: company\n"));
    let names: Vec<&str> = screens.iter().take(2).map(|q| catalogue().question(*q).name.as_str()).collect();
    assert_eq!(names, ["place", "organisation"]);
}

#[test]
fn elsewhere_nothing_more_is_asked() {
    assert_eq!(asked(&whole("place: elsewhere\norganisation: company\n")).len(), 1);
}

#[test]
fn an_amount_is_asked_only_of_those_whom_it_concerns() {
    let question = catalogue().question_named("ai-project-investment").unwrap();
    let without = asked(&whole("place: kunming\norganisation: company\n"));
    assert!(!without.contains(&question));
    let with = asked(&whole("place: kunming\norganisation: company\nai-project: yes\nai-project-investment: 300万\n"));
    assert!(with.contains(&question));
}

#[test]
fn i_dont_know_is_an_answer_and_is_not_asked_again() {
    let mut session = Session::with_facts(catalogue(), facts("place: kunming\norganisation: company\n"), day());
    let mut steps = 0;
    while let Some((question, shown)) = session.current(catalogue(), &session.determine(catalogue())) {
        let reply = Reply::dont_know(catalogue(), question, &shown);
        session = session.apply(catalogue(), &Action::Answer(question, reply));
        steps += 1;
        assert!(steps <= catalogue().question_count(), "asked again");
    }
    assert!(candidates(catalogue(), session.facts(), &session.determine(catalogue())).is_empty());
}

/// The names of the questions that somebody gets who answers "I don't know" to everything but what is `said`.
fn asked_of_who_knows_nothing_else(said: &str) -> Vec<&'static str> {
    let mut session = Session::with_facts(catalogue(), facts(said), day());
    let mut names = Vec::new();
    while let Some((question, shown)) = session.current(catalogue(), &session.determine(catalogue())) {
        names.push(catalogue().question(question).name.as_str());
        let (held, unknown) =
            shown.iter().partition(|fact| session.facts().answer(**fact) == Some(Answer::YesNo(true)));
        let several = catalogue().question(question).facts.len() > 1;
        let reply =
            if several { Reply::Several { held, unknown } } else { Reply::dont_know(catalogue(), question, &shown) };
        session = session.apply(catalogue(), &Action::Answer(question, reply));
    }
    names
}

#[test]
fn who_knows_nothing_is_through_soon() {
    for place in PLACES {
        let names = asked_of_who_knows_nothing_else(&format!("place: {place}\n"));
        println!("{place}, nothing known: {} screens and the place", names.len());
        assert!(names.len() <= 7, "{place}: {names:?}");
    }
}

#[test]
fn what_follows_from_an_answer_is_asked_only_of_those_who_know_it() {
    let investment = "ai-project-investment";
    assert!(
        asked_of_who_knows_nothing_else("place: kunming\norganisation: company\nai-project: yes\n")
            .contains(&investment)
    );
    assert!(!asked_of_who_knows_nothing_else("place: kunming\norganisation: company\n").contains(&investment));
    // What stays unknown of one measure takes nothing from another: the incubator's recognition rests on the incubator alone.
    let incubator = asked_of_who_knows_nothing_else("place: kunming\nincubator: yes\n");
    assert!(incubator.contains(&"hnte-incubated") && incubator.contains(&"carrier-titles"), "{incubator:?}");
}

#[test]
fn an_earlier_answer_is_changed_and_leads_straight_back() {
    let catalogue = catalogue();
    let start = Session::with_facts(catalogue, facts("place: kunming\norganisation: company\n"), day());
    let here = start.current(catalogue, &start.determine(catalogue)).unwrap().0;
    let organisation = catalogue.question_named("organisation").unwrap();
    let same = start.apply(catalogue, &Action::Answer(organisation, Reply::option(0)));
    assert_eq!(same.current(catalogue, &same.determine(catalogue)).unwrap().0, here);
    assert_eq!(same.answered(), start.answered(), "it keeps its place among the answers");
}

#[test]
fn about_one_measure_only_what_it_needs_is_asked() {
    let catalogue = catalogue();
    let measure = catalogue.measure_named("km24-ai-demonstration").unwrap();
    let mut session = Session::new(catalogue, day()).apply(catalogue, &Action::Focus(Some(measure)));
    let mut asked = Vec::new();
    let firm = whole("place: kunming\norganisation: company\nai-project: yes\nai-project-investment: 300万\n");
    while let Some((question, shown)) = session.current(catalogue, &session.determine(catalogue)) {
        let of = catalogue.question(question);
        asked.push(of.name.as_str());
        let reply = match of.facts.as_slice() {
            [fact] => Reply::One(firm.answer(*fact).unwrap()),
            _ => Reply::ticked(shown.clone(), &shown, false),
        };
        session = session.apply(catalogue, &Action::Answer(question, reply));
    }
    assert_eq!(asked, ["projects", "ai-project-investment"], "the place follows from the measure");
    assert!(matches!(session.determine(catalogue).outcome(measure).unwrap().verdict, engine::Verdict::Eligible { .. }));
    let everything = session.apply(catalogue, &Action::Focus(None));
    assert!(!everything.open_questions(catalogue, &everything.determine(catalogue)).is_empty());
}

#[test]
fn asking_about_a_measure_never_changes_where_the_enterprise_is() {
    let catalogue = catalogue();
    let focused = |said: &str, measure: &str| {
        let measure = catalogue.measure_named(measure).unwrap();
        let facts = if said.is_empty() { Facts::none(catalogue) } else { facts(said) };
        Session::with_facts(catalogue, facts, day()).apply(catalogue, &Action::Focus(Some(measure)))
    };
    let place = |session: &Session| session.facts().answer(catalogue.place());
    let kunming = facts("place: kunming\n").answer(catalogue.place());
    assert_eq!(place(&focused("", "km24-ai-demonstration")), kunming, "its only place");
    assert_eq!(focused("", "km24-ai-demonstration").answered().len(), 1, "an answer like any other");
    let elsewhere = facts("place: baoshan\n").answer(catalogue.place());
    assert_eq!(place(&focused("place: baoshan\n", "km24-ai-demonstration")), elsewhere);
    assert_eq!(place(&focused("place: unknown\n", "km24-ai-demonstration")), Some(Answer::DontKnow));
    let (_, wide) = catalogue.measures().find(|(_, measure)| measure.places.len() > 1).unwrap();
    assert_eq!(place(&focused("", &wide.name)), None, "of several places none is taken for granted");
}

#[test]
fn what_is_asked_for_survives_a_reload() {
    let catalogue = catalogue();
    for (id, measure) in catalogue.measures() {
        let session = Session::new(catalogue, day()).apply(catalogue, &Action::Focus(Some(id)));
        let kept = draft::write(catalogue, &session);
        let again = draft::read(catalogue, &kept, day()).unwrap();
        assert_eq!(again, session, "{}: {kept}", measure.name);
        let everything = session.apply(catalogue, &Action::Focus(None));
        assert_eq!(draft::read(catalogue, &draft::write(catalogue, &everything), day()).unwrap(), everything);
    }
}

#[test]
fn a_measure_that_is_gone_is_asked_for_no_more() {
    let catalogue = catalogue();
    let kept = draft::write(catalogue, &Session::new(catalogue, day())) + "&f=????";
    assert_eq!(draft::read(catalogue, &kept, day()).unwrap().focus(), None);
}

#[test]
fn to_start_over_is_to_ask_about_everything() {
    let catalogue = catalogue();
    let measure = catalogue.measure_named("km24-ai-demonstration");
    let session = Session::new(catalogue, day()).apply(catalogue, &Action::Focus(measure));
    assert_eq!(session.apply(catalogue, &Action::Restart).focus(), None);
}

#[test]
fn a_reply_that_does_not_fit_changes_nothing() {
    let catalogue = catalogue();
    let start = Session::with_facts(catalogue, facts("place: kunming\norganisation: company\n"), day());
    let money = catalogue.question_named("ai-project-investment").unwrap();
    for reply in [
        Reply::One(Answer::YesNo(true)),
        Reply::option(3),
        Reply::One(Answer::Number(Span { min: 5, max: 4 })),
        Reply::One(Answer::Number(Span::exactly(-1))),
        Reply::Several { held: Vec::new(), unknown: Vec::new() },
    ] {
        assert_eq!(start.apply(catalogue, &Action::Answer(money, reply)), start);
    }
}

/// The outcome of a measure, and the questions that are asked, for these facts.
fn of(measure: &str, text: &str) -> (&'static str, Vec<String>, Vec<String>) {
    let facts = facts(text);
    let determination = determine(catalogue(), &facts, day());
    let id = catalogue().measure_named(measure).unwrap();
    let outcome = determination.outcome(id).unwrap();
    let name = |fact: catalogue::FactId| catalogue().fact(fact).name.clone();
    let cited: Vec<String> = match &outcome.verdict {
        engine::Verdict::Ineligible => determination.explain(catalogue(), id).failed(catalogue()).0,
        verdict => verdict.all_missing().collect(),
    }
    .into_iter()
    .map(name)
    .collect();
    let asked = questionnaire::candidates_for(catalogue(), &facts, &determination, Some(id));
    let asked = asked.into_iter().map(|one| catalogue().question(one.question).name.clone());
    (outcome.verdict.name(), cited, asked.collect())
}

#[test]
fn a_gate_spares_questions_and_no_verdict_cites_it() {
    let award = |gate: &str| of("km24-friendship-award", &format!("place: kunming\n{gate}"));
    let cites = vec!["friendship-award".to_owned()];
    let asks = |question: &str| vec![question.to_owned()];
    assert_eq!(award(""), ("undetermined", cites.clone(), asks("about")));
    assert_eq!(award("foreign-experts: yes\n"), ("undetermined", cites.clone(), asks("foreign-experts")));
    assert_eq!(award("foreign-experts: unknown\n"), ("undetermined", cites.clone(), Vec::new()));
    assert_eq!(award("foreign-experts: no\n"), ("ineligible", cites, Vec::new()));
    assert_eq!(award("friendship-award: yes\n"), ("eligible", Vec::new(), Vec::new()));
}

/// A condition and an amount cite only what their clause says; the check refuses a catalogue in which one does not.
#[test]
fn no_measure_rests_on_a_gate() {
    let gates: Vec<_> = catalogue().facts().filter_map(|(_, fact)| fact.gate).collect();
    assert!(!gates.is_empty());
    for (_, measure) in catalogue().measures() {
        measure.each_fact(catalogue(), &mut |fact| assert!(!gates.contains(&fact), "{}", measure.name));
    }
}

#[test]
fn a_gate_that_closes_takes_back_what_it_opened() {
    let session =
        Session::with_facts(catalogue(), facts("place: kunming\nforeign-experts: yes\nfriendship-award: yes\n"), day());
    let about = catalogue().question_named("about").unwrap();
    let shown = session.shown(catalogue(), about);
    let closed = session.apply(catalogue(), &Action::Answer(about, Reply::ticked(Vec::new(), &shown, false)));
    let award = catalogue().fact_named("friendship-award").unwrap();
    assert_eq!(closed.facts().answer(award), None);
    let behind = catalogue().question_named("foreign-experts").unwrap();
    assert!(session.answered().contains(&behind) && !closed.answered().contains(&behind));
}

/// What is left never grows along the questions of a firm, and ends at nothing.
#[test]
fn what_is_left_never_grows() {
    for place in PLACES {
        for (kind, said) in KINDS {
            let firm = whole(&format!("place: {place}\n{said}"));
            let mut session = Session::new(catalogue(), day());
            let mut before = usize::MAX;
            for question in asked(&firm) {
                let left = session.usual_length(catalogue()).saturating_sub(session.answered().len());
                assert!(session.answered().is_empty() || left <= before, "{place}, {kind}: {before}, then {left}");
                before = left;
                session = answered(&session, question, &firm);
            }
            assert!(before <= 3, "{place}, {kind}: {before} questions are announced at the last one");
        }
    }
}

/// A question as it is asked now.
fn seen(session: &Session, question: QuestionId) -> QuestionView {
    view(session, &session.determine(catalogue()), ZH).question(question).unwrap()
}

/// What an enterprise replies that has all of `gates` and nothing else.
fn only_gates(session: &Session, question: QuestionId, shown: &[FactId]) -> Reply {
    let gates = ["talent", "skilled-workers", "foreign-experts", "new-rd-institution", "incubator"];
    match catalogue().question(question).facts.as_slice() {
        [fact] if catalogue().fact(*fact).kind == FactKind::YesNo => Reply::One(Answer::YesNo(false)),
        [_] => Reply::dont_know(catalogue(), question, shown),
        _ => {
            let held = shown.iter().copied().filter(|fact| gates.contains(&catalogue().fact(*fact).name.as_str()));
            let reply = Reply::ticked(held.collect(), shown, false);
            let holds = session.contradiction(catalogue(), question, &reply).is_none();
            if holds { reply } else { Reply::ticked(Vec::new(), shown, false) }
        }
    }
}

/// Where only one option of a question for several is shown: after all that comes before it in that place.
fn alone() -> Vec<(Session, QuestionId, FactId)> {
    let mut found = Vec::new();
    for place in catalogue().option_names(catalogue().place()) {
        for organisation in ["company", "public-institution"] {
            let mut session = session(&format!("place: {place}\norganisation: {organisation}\n"));
            while let Some((question, shown)) = session.current(catalogue(), &session.determine(catalogue())) {
                if let ([fact], true) = (shown.as_slice(), catalogue().question(question).facts.len() > 1) {
                    found.push((session.clone(), question, *fact));
                }
                let reply = only_gates(&session, question, &shown);
                session = session.apply(catalogue(), &Action::Answer(question, reply));
            }
        }
    }
    found
}

#[test]
fn one_option_alone_is_asked_with_yes_or_no() {
    let alone = alone();
    assert!(!alone.is_empty(), "no question has one option alone");
    for (session, question, fact) in alone {
        let asked = seen(&session, question);
        let label = catalogue().fact(fact).label.in_language(Language::Zh);
        assert!(asked.ask.contains(label), "{}", asked.ask);
        let Form::One(options) = &asked.form else { panic!("{asked:?}") };
        let answers = [Answer::YesNo(true), Answer::YesNo(false), Answer::DontKnow];
        assert_eq!(options.len(), answers.len());
        for (n, answer) in answers.into_iter().enumerate() {
            let after = session.apply(catalogue(), &Action::Answer(question, options[n].reply.clone()));
            assert_eq!(after.facts().answer(fact), Some(answer));
            let Form::One(again) = seen(&after, question).form else { panic!("{asked:?}") };
            assert_eq!(again.iter().position(|option| option.chosen), Some(n));
            let determination = after.determine(catalogue());
            let rows = view(&after, &determination, ZH).answers();
            let row = rows.iter().find(|row| row.id == question).unwrap();
            assert_eq!((&row.ask, &row.said), (&asked.ask, &vec![options[n].label.clone()]));
        }
    }
}

#[test]
fn a_typed_figure_is_not_shown_as_a_range() {
    let mut single = 0;
    for (id, question) in catalogue().questions() {
        for band in bands(question).into_iter().filter(|band| band.span.exact().is_some()) {
            single += 1;
            let mut facts = facts("place: kunming\norganisation: company\n");
            facts.set(question.facts[0], Some(Answer::Number(band.span)));
            let session = Session::with_facts(catalogue(), facts, day());
            let Form::Number(form) = seen(&session, id).form else { panic!("{}", question.name) };
            assert_eq!(form.written, band.span.min.to_string());
            assert!(form.options.iter().all(|option| !option.chosen), "{}", question.name);
        }
    }
    assert!(single > 0, "no range is a single figure");
}
