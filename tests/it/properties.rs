//! What must hold for every enterprise, tested with random ones.

use crate::support::{catalogue, completed, day, enterprise, holds_behind, without_contradictions};
use catalogue::money::{Money, MoneyRange};
use catalogue::{FactId, Form, GroupKind, MeasureId, PaidTo, QuestionId, Test};
use engine::{Answer, Award, Determination, Explained, Facts, Verdict, determine, nearest_change};
use proptest::prelude::*;
use questionnaire::link::Difference;
use questionnaire::{Action, Reply, Session, candidates, draft, link};

/// Seeds for every fact of the vocabulary, and more.
fn seeds() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(any::<u64>(), catalogue().fact_count() + 1)
}

/// The same enterprise with everything known that was not.
fn complete(facts: &Facts, seeds: &[u64]) -> Facts {
    let mut whole = facts.clone();
    for ((fact, _), seed) in catalogue().facts().zip(seeds) {
        whole.set(fact, Some(likely(&whole, fact, *seed)));
    }
    without_contradictions(&mut whole);
    assert!(catalogue().facts().all(|(fact, _)| whole.answer(fact).is_some()), "a contradiction cannot be resolved");
    whole
}

/// An answer that an imprecise one allows, and everything that is known behind a gate or contradicts nothing.
fn likely(facts: &Facts, fact: FactId, seed: u64) -> Answer {
    let possible = facts.with_implied(catalogue()).answer(fact);
    if holds_behind(facts, fact) { Answer::YesNo(true) } else { completed(fact, possible, seed) }
}

/// The same enterprise with some things known that were not.
fn refine(facts: &Facts, seeds: &[u64]) -> Facts {
    let mut more = facts.clone();
    for ((fact, _), seed) in catalogue().facts().zip(seeds).filter(|(_, seed)| *seed % 3 == 0) {
        more.set(fact, Some(likely(&more, fact, seed / 3)));
    }
    without_contradictions(&mut more);
    more
}

/// Whether what is known later was among what was shown as possible before.
fn within(before: &Determination, after: &Determination) -> Result<(), TestCaseError> {
    for (one, other) in before.outcomes.iter().zip(&after.outcomes) {
        let name = &catalogue().measure(one.measure).name;
        let (kept, narrower) = match (&one.verdict, &other.verdict) {
            (Verdict::Undetermined { .. } | Verdict::Ineligible, Verdict::Ineligible) => (true, true),
            (Verdict::Undetermined { award, .. }, Verdict::Undetermined { award: later, .. })
            | (
                Verdict::Undetermined { award, .. } | Verdict::Eligible { award, .. },
                Verdict::Eligible { award: later, .. },
            ) => (true, holds(*award, *later)),
            _ => (false, true),
        };
        prop_assert!(kept, "{name}: {:?} became {:?}", one.verdict, other.verdict);
        prop_assert!(narrower, "{name}: {:?} became {:?}", one.verdict, other.verdict);
    }
    for later in &after.summaries(catalogue()) {
        let Some(earlier) = before.summaries(catalogue()).into_iter().find(|summary| summary.status == later.status)
        else {
            return Err(TestCaseError::fail("a status appeared from nowhere"));
        };
        for total in &later.totals {
            let same = earlier
                .totals
                .iter()
                .find(|other| (other.period, other.to_people, other.of) == (total.period, total.to_people, total.of));
            let shown = same.map_or(MoneyRange::ZERO, |total| total.range);
            prop_assert!(shown.contains(total.range), "{shown:?} became {:?}", total.range);
        }
        for total in &earlier.totals {
            let same = later
                .totals
                .iter()
                .find(|other| (other.period, other.to_people, other.of) == (total.period, total.to_people, total.of));
            let now = same.map_or(MoneyRange::ZERO, |total| total.range);
            prop_assert!(total.range.contains(now), "{:?} became {now:?}", total.range);
        }
    }
    Ok(())
}

fn holds(award: Award, later: Award) -> bool {
    match (award, later) {
        (Award::Sum(range), Award::Sum(narrower)) => range.contains(narrower),
        (one, other) => one == other,
    }
}

/// What an enterprise of which everything is known replies.
fn reply_of(whole: &Facts, question: QuestionId, shown: &[FactId]) -> Reply {
    match catalogue().question(question).facts.as_slice() {
        [fact] => Reply::One(whole.answer(*fact).unwrap()),
        _ => {
            let held = shown.iter().copied().filter(|fact| whole.answer(*fact) == Some(Answer::YesNo(true))).collect();
            Reply::ticked(held, shown, false)
        }
    }
}

fn each_step(step: &Explained<'_>, visit: &mut impl FnMut(&Explained<'_>)) {
    visit(step);
    step.rows.iter().filter_map(|row| row.number.as_ref()).for_each(|part| each_step(part, visit));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Soundness: for every way to complete the missing answers, the true result is among those that were shown.
    #[test]
    fn every_completion_lies_inside_what_was_shown(one in seeds(), other in seeds()) {
        let partial = enterprise(&one);
        let whole = complete(&partial, &other);
        within(&determine(catalogue(), &partial, day()), &determine(catalogue(), &whole, day()))?;
    }

    /// Monotony: an answer never widens a range and never overturns a settled verdict.
    #[test]
    fn more_answers_never_take_anything_back(one in seeds(), other in seeds()) {
        let partial = enterprise(&one);
        let more = refine(&partial, &other);
        within(&determine(catalogue(), &partial, day()), &determine(catalogue(), &more, day()))?;
    }

    /// With everything known nothing is undetermined, and no fact is missing.
    #[test]
    fn a_complete_enterprise_leaves_no_verdict_open(one in seeds(), other in seeds()) {
        let whole = complete(&enterprise(&one), &other);
        let determination = determine(catalogue(), &whole, day());
        for outcome in &determination.outcomes {
            let open = matches!(outcome.verdict, Verdict::Undetermined { .. });
            prop_assert!(!open && outcome.verdict.all_missing().next().is_none(), "{outcome:?}");
        }
        prop_assert!(candidates(catalogue(), &whole, &determination).is_empty());
    }

    /// Caps hold: no step exceeds its cap, no exclusive group more than its best, no shared cap more than itself.
    #[test]
    fn caps_hold(one in seeds()) {
        let determination = determine(catalogue(), &enterprise(&one), day());
        for outcome in &determination.outcomes {
            let explanation = determination.explain(catalogue(), outcome.measure);
            if let Some(amount) = &explanation.amount {
                each_step(amount, &mut |step| {
                    if matches!(step.form, Form::AtMost(_)) {
                        for limit in step.rows.iter().skip(1).filter_map(|row| row.counts?.max) {
                            assert!(step.range.max.is_some_and(|max| max <= limit), "{step:?}");
                        }
                    }
                });
            }
        }
        for summary in &determination.summaries(catalogue()) {
            for total in &summary.totals {
                prop_assert!(at_most(total.range, naive(&determination, summary.status, total)), "{total:?}");
            }
        }
    }

    /// A question that can change nothing is not asked: when nothing is left to ask, no unanswered fact matters.
    #[test]
    fn when_nothing_is_asked_nothing_can_change(one in seeds(), other in seeds()) {
        // Answer what is asked, from the seeds, until nothing is.
        let mut facts = enterprise(&one);
        let mut determination = determine(catalogue(), &facts, day());
        while let Some(next) = candidates(catalogue(), &facts, &determination).into_iter().next() {
            prop_assert!(!next.facts.is_empty() && !next.measures.is_empty());
            for fact in next.facts {
                prop_assert!(facts.answer(fact).is_none(), "an answered fact is asked again");
                facts.set(fact, Some(likely(&facts, fact, other[fact.index()])));
            }
            determination = determine(catalogue(), &facts, day());
        }
        let mut whole = facts.clone();
        // Behind a gate that is not known nothing is asked, and what is there stays open.
        let unasked = |gate: FactId| facts.answer(gate) == Some(Answer::DontKnow);
        // Nor is asked what could only tell, by a contradiction, of what somebody does not know.
        let not_known = |fact: FactId| facts.answer(fact).is_some_and(|answer| !answer.is_exact());
        let tells = |fact: FactId| {
            let of = |test: &Test| test.fact();
            catalogue().contradictions().any(|(_, one)| {
                one.never.iter().filter_map(of).any(|other| other == fact) && one.never.iter().filter_map(of).any(not_known)
            })
        };
        // Nor what follows from earlier answers, for a measure of which one of these stays unknown.
        let follows = |fact: FactId| {
            let catalogue = catalogue();
            catalogue.section(catalogue.question(catalogue.question_of(fact)).section).follow_up
        };
        let waits = |fact: FactId| {
            follows(fact)
                && determination.outcomes.iter().any(|outcome| {
                    let missing = || outcome.verdict.all_missing();
                    missing().any(|other| other == fact) && missing().any(|other| {
                        let asked = facts.asked_for(catalogue(), other);
                        !follows(asked) && not_known(asked)
                    })
                })
        };
        let rest = catalogue().facts().filter(|(id, fact)| {
            facts.answer(*id).is_none() && !fact.gate.is_some_and(unasked) && !tells(*id) && !waits(*id)
        });
        for (fact, _) in rest {
            whole.set(fact, Some(likely(&whole, fact, one[fact.index()] / 7)));
        }
        without_contradictions(&mut whole);
        let after = determine(catalogue(), &whole, day());
        prop_assert_eq!(determination.summaries(catalogue()), after.summaries(catalogue()));
        for (one, other) in determination.outcomes.iter().zip(&after.outcomes) {
            prop_assert_eq!(one.verdict.name(), other.verdict.name());
            prop_assert_eq!(one.verdict.award(), other.verdict.award());
        }
    }

    /// The nearest change does what it says: with it the measure is not refused, and without any part of it it still
    /// is.
    #[test]
    fn the_nearest_change_is_enough_and_not_more(one in seeds()) {
        let facts = enterprise(&one);
        let determination = determine(catalogue(), &facts, day());
        for (id, measure) in catalogue().measures() {
            let Some(nearest) = nearest_change(catalogue(), &determination, id) else { continue };
            let with = |left_out: Option<usize>| {
                let mut changed = facts.clone();
                for (n, (fact, answer)) in nearest.changes.iter().enumerate() {
                    assert!(catalogue().fact(*fact).changeable, "{} cannot be changed", catalogue().fact(*fact).name);
                    if Some(n) != left_out {
                        changed.set(*fact, Some(*answer));
                    }
                }
                determine(catalogue(), &changed, day()).outcome(id).unwrap().verdict.clone()
            };
            prop_assert_eq!(with(None).award(), Some(nearest.award), "{}", &measure.name);
            prop_assert!(!nearest.changes.is_empty());
            for n in 0..nearest.changes.len() {
                prop_assert!(matches!(with(Some(n)), Verdict::Ineligible), "{}: {n} is not needed", &measure.name);
            }
        }
    }

    /// The order of answers never matters: whichever of the open questions is answered first, the result is that of the
    /// whole enterprise.
    #[test]
    fn the_order_of_answers_never_matters(one in seeds(), other in seeds(), turns in prop::collection::vec(any::<u64>(), 40)) {
        let whole = complete(&enterprise(&one), &other);
        let end = determine(catalogue(), &whole, day());
        let mut session = Session::new(catalogue(), day());
        let mut steps = 0;
        loop {
            let open = candidates(catalogue(), session.facts(), &session.determine(catalogue()));
            let Some(turn) = turns.get(steps % turns.len()).filter(|_| !open.is_empty()) else { break };
            let question = open[usize::try_from(turn % open.len() as u64).unwrap()].question;
            let shown = session.shown(catalogue(), question);
            let next = session.apply(catalogue(), &Action::Answer(question, reply_of(&whole, question, &shown)));
            prop_assert!(next != session, "an answer changed nothing");
            session = next;
            steps += 1;
        }
        let determination = session.determine(catalogue());
        prop_assert_eq!(determination.summaries(catalogue()), end.summaries(catalogue()));
        for (one, other) in determination.outcomes.iter().zip(&end.outcomes) {
            prop_assert_eq!(one.verdict.name(), other.verdict.name());
            prop_assert_eq!(one.verdict.award(), other.verdict.award());
        }
    }

    /// A session that is written and read again is the same.
    #[test]
    fn a_draft_reads_as_it_was_written(one in seeds()) {
        let session = Session::with_facts(catalogue(), enterprise(&one), day());
        let read = draft::read(catalogue(), &draft::write(catalogue(), &session), day());
        prop_assert_eq!(read, Some(session));
    }

    /// A link reads as it was written, and under the same edition nothing has changed.
    #[test]
    fn a_link_reads_as_it_was_written(one in seeds(), with_result in any::<bool>()) {
        let facts = enterprise(&one);
        let determination = determine(catalogue(), &facts, day());
        let text = link::write(catalogue(), &facts, &determination, with_result);
        prop_assert!(text.is_ascii() && !text.contains([' ', '#', '?', '%', '"']), "{text}");
        let read = link::read(catalogue(), &text).unwrap();
        prop_assert_eq!(&read.edition, catalogue().edition());
        prop_assert_eq!((read.as_of, read.dropped), (day(), 0));
        prop_assert_eq!(&read.facts, &facts);
        prop_assert_eq!(read.differences(&determination), vec![]);
    }

    /// Garbage in a link is left out and counted, or refused; it is never a panic.
    #[test]
    fn any_text_can_be_offered_as_a_link(text in ".{0,200}", one in seeds(), at in any::<prop::sample::Index>()) {
        prop_assert!(link::read(catalogue(), &text).is_none());
        let facts = enterprise(&one);
        let mut broken: Vec<char> =
            link::write(catalogue(), &facts, &determine(catalogue(), &facts, day()), true).chars().collect();
        let at = at.index(broken.len());
        broken[at] = '界';
        let _ = link::read(catalogue(), &broken.into_iter().collect::<String>());
    }

    /// Taking an answer back leads to where it was before.
    #[test]
    fn withdrawing_undoes_an_answer(one in seeds()) {
        let session = Session::with_facts(catalogue(), enterprise(&one), day());
        let determination = session.determine(catalogue());
        if let Some((question, shown)) = session.current(catalogue(), &determination) {
            let untouched = catalogue().question(question).facts.iter().all(|f| session.facts().answer(*f).is_none());
            let reply = Reply::dont_know(catalogue(), question, &shown);
            let answered = session.apply(catalogue(), &Action::Answer(question, reply));
            prop_assert!(answered != session);
            if untouched {
                prop_assert_eq!(answered.apply(catalogue(), &Action::Withdraw(question)), session);
            }
        }
    }

    /// Garbage is never a draft, and never a panic.
    #[test]
    fn any_text_can_be_offered_as_a_draft(text in ".{0,200}") {
        prop_assert!(draft::read(catalogue(), &text, day()).is_none());
    }
}

fn at_most(range: MoneyRange, limit: MoneyRange) -> bool {
    range.min <= limit.min && limit.max.is_none_or(|limit| range.max.is_some_and(|max| max <= limit))
}

/// The total without groups, and the sum of each group's own limit: an upper bound computed in another way.
fn naive(determination: &Determination, status: catalogue::Status, total: &engine::Total) -> MoneyRange {
    let money = |id: MeasureId| -> Option<MoneyRange> {
        let measure = catalogue().measure(id);
        let people = measure.paid_to != PaidTo::Organisation;
        let fits = measure.status == status
            && measure.benefit.period == total.period
            && people == total.to_people
            && measure.benefit.kind.is_money();
        match determination.outcome(id).map(|outcome| &outcome.verdict) {
            Some(Verdict::Eligible { award: Award::Sum(range), .. }) if fits => Some(*range),
            Some(Verdict::Undetermined { award: Award::Sum(range), .. }) if fits => Some(range.or_nothing()),
            _ => None,
        }
    };
    let alone = catalogue().measures().filter(|(_, m)| m.group.is_none()).filter_map(|(id, _)| money(id));
    let sum = alone.fold(MoneyRange::ZERO, MoneyRange::plus);
    catalogue().groups().fold(sum, |sum, (group, of)| {
        let members: Vec<MoneyRange> =
            catalogue().measures().filter(|(_, m)| m.group == Some(group)).filter_map(|(id, _)| money(id)).collect();
        let most = |ranges: &[MoneyRange]| ranges.iter().map(|r| r.max).reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b)));
        let limit = match of.kind {
            GroupKind::Exclusive => MoneyRange {
                min: members.iter().map(|r| r.min).max().unwrap_or(Money::ZERO),
                max: most(&members).unwrap_or(Some(Money::ZERO)),
            },
            GroupKind::SharedCap(cap) => members.iter().copied().fold(MoneyRange::ZERO, MoneyRange::plus).capped(cap),
        };
        sum.plus(limit)
    })
}

/// No two facts and no two measures have the same code in a link.
#[test]
fn codes_in_links_are_unique() {
    for mut names in [
        catalogue().facts().map(|(_, fact)| fact.name.as_str()).collect::<Vec<_>>(),
        catalogue().measures().map(|(_, measure)| measure.name.as_str()).collect(),
        catalogue().questions().map(|(_, question)| question.name.as_str()).collect(),
    ] {
        names.sort_unstable_by_key(|name| link::code(name));
        for pair in names.windows(2) {
            assert_ne!(link::code(pair[0]), link::code(pair[1]), "{} and {}: rename one", pair[0], pair[1]);
        }
    }
}

/// A link of another result says how each measure differs.
#[test]
fn a_link_tells_what_has_changed_since() {
    let then = crate::support::facts("place: kunming\norganisation: company\nsmall-lighthouse: yes\nunicorn: no\n");
    let now = crate::support::facts("place: kunming\norganisation: company\nunicorn: yes\nsmall-lighthouse: unknown\n");
    let text = link::write(catalogue(), &then, &determine(catalogue(), &then, day()), true);
    let read = link::read(catalogue(), &text).unwrap();
    let differences = read.differences(&determine(catalogue(), &now, day()));
    let of = |name: &str| {
        let id = catalogue().measure_named(name).unwrap();
        differences.iter().find(|(measure, _)| *measure == id).map(|(_, difference)| *difference)
    };
    assert_eq!(of("km24-unicorn"), Some(Difference::New));
    assert_eq!(of("km24-small-lighthouse"), Some(Difference::Verdict));
    assert_eq!(of("km24-service-team"), None);
}

/// The facts of an unanswered question are those that the catalogue's question lists; none is shown twice.
#[test]
fn a_question_shows_each_fact_once() {
    let facts = crate::support::facts("place: kunming\norganisation: company\n");
    let session = Session::with_facts(catalogue(), facts, day());
    let determination = session.determine(catalogue());
    for candidate in candidates(catalogue(), session.facts(), &determination) {
        let shown = session.shown(catalogue(), candidate.question);
        let listed = &catalogue().question(candidate.question).facts;
        let order: Vec<Option<usize>> =
            shown.iter().map(|fact: &FactId| listed.iter().position(|of| of == fact)).collect();
        assert!(order.windows(2).all(|pair| pair[0] < pair[1]) && order.iter().all(Option::is_some), "{order:?}");
    }
}
