//! Facts that exclude each other: refused with the reason, not asked again, and in no total.

use crate::support::{catalogue, day, facts};
use catalogue::bilingual::Language;
use catalogue::{FactId, Form, Measure, Payment};
use engine::{Answer, Award, Facts, Span, Verdict, determine, nearest_change};
use questionnaire::{Action, Given, Reply, Session, link};
use words::texts::{EN, ZH};

fn fact(name: &str) -> FactId {
    catalogue().fact_named(name).unwrap()
}

/// What is wrong with facts.
fn refused(written: &str) -> Vec<String> {
    let read = tool::facts_file::read(catalogue(), std::path::Path::new("facts.yaml"), written);
    read.err().unwrap_or_default().into_iter().map(|finding| finding.problem).collect()
}

/// Every fact that a part of an amount is measured by.
fn bases(measure: &Measure) -> Vec<FactId> {
    fn of(form: &Form, found: &mut Vec<FactId>) {
        match form {
            Form::Share(share) => share.of.each_fact(catalogue(), &mut |fact| found.push(fact)),
            Form::Each(_) | Form::ForEvery(_) => form.each_fact(catalogue(), &mut |fact| found.push(fact)),
            other => other.each_part(&mut |child| {
                if let catalogue::form::Child::Form(part) = child {
                    of(part, found);
                }
            }),
        }
    }
    let mut found = Vec::new();
    if let Payment::Amounts(amounts) = &measure.benefit.payment {
        for dated in amounts {
            of(&dated.form, &mut found);
        }
    }
    found
}

#[test]
fn nothing_is_met_and_pays_nothing_because_its_base_is_nothing() {
    let mut tested = 0;
    for (id, measure) in catalogue().measures() {
        let bases = bases(measure);
        if bases.is_empty() {
            continue;
        }
        // All of them are nothing, and every yes-no fact that the measure tests is as it wants it, or the other way round.
        for yes in [true, false] {
            let mut facts = Facts::none(catalogue());
            measure.each_fact(catalogue(), &mut |fact| {
                if catalogue().fact(fact).kind == catalogue::FactKind::YesNo {
                    facts.set(fact, Some(Answer::YesNo(yes)));
                }
            });
            for base in &bases {
                facts.set(*base, Some(Answer::Number(Span::exactly(0))));
            }
            let place = catalogue::OptionSet::only(measure.places.iter().next().unwrap());
            facts.set(catalogue().place(), Some(Answer::OneOf(place)));
            let outcome = determine(catalogue(), &facts, day()).outcome(id).unwrap().clone();
            let pays_nothing = matches!(
                outcome.verdict.award(),
                Some(Award::Sum(range)) if range.exact() == Some(catalogue::money::Money::ZERO)
            );
            let met = matches!(outcome.verdict, Verdict::Eligible { .. });
            let told = !facts.contradictions(catalogue()).is_empty();
            assert!(told || !(met && pays_nothing), "{}: {:?}", measure.name, outcome.verdict);
            tested += 1;
        }
    }
    assert!(tested > 20, "{tested}");
}

#[test]
fn both_sides_of_each_threshold() {
    for (written, wrong) in [
        ("high-tech-enterprise: no\nhigh-tech-recognitions: 0", false),
        ("high-tech-enterprise: no\nhigh-tech-recognitions: 1", true),
        ("high-tech-enterprise: no\nhigh-tech-recognitions: {from: 0, to: 3}", false),
        ("high-tech-enterprise: no\nhigh-tech-recognitions: {from: 1, to: 3}", true),
        ("high-tech-enterprise: yes\nhigh-tech-recognitions: 1", false),
        ("high-tech-enterprise: yes\nhigh-tech-recognitions: 0", true),
        ("high-tech-cultivation: yes\nhigh-tech-recognitions: 1", false),
        ("high-tech-cultivation: yes\nhigh-tech-recognitions: 2", true),
        ("high-tech-cultivation: no\nhigh-tech-recognitions: 2", false),
        ("high-tech-cultivation: unknown\nhigh-tech-recognitions: 2", false),
        ("rd-spending: no\nrd-expensed-national-projects: 0元", false),
        ("rd-spending: no\nrd-expensed-national-projects: 1元", true),
        ("rd-spending: no\nrd-expensed-provincial-projects: 0元", false),
        ("rd-spending: no\nrd-expensed-provincial-projects: 1元", true),
        ("ai-project-investment: 0元", true),
        ("ai-project-investment: 1元", false),
        ("ai-project-investment: {from: 0元, to: 10元}", false),
        ("ip-loan-provincial-subsidy: 0元", true),
        ("ip-loan-benchmark-interest: 0元", true),
        ("new-rd-nonfiscal-spending: 0元", true),
        ("horizontal-contract-net-income: 0元", true),
        ("transfer-net-income: 0元", true),
        ("foreign-expert-project-funding: 0元", true),
        ("foreign-principal-yearly-pay: 0元", true),
    ] {
        assert_eq!(!refused(written).is_empty(), wrong, "{written}");
    }
}

#[test]
fn each_contradiction_says_why_in_both_languages() {
    for (_, one) in catalogue().contradictions() {
        assert!(!one.reason.in_language(Language::Zh).is_empty() && !one.reason.in_language(Language::En).is_empty());
    }
    let problem = refused("high-tech-cultivation: yes\nhigh-tech-recognitions: 2").join(" ");
    assert!(problem.contains("this contradicts `high-tech-cultivation`"), "{problem}");
}

#[test]
fn an_answer_that_contradicts_another_changes_nothing_and_is_told() {
    let catalogue = catalogue();
    let known = facts("place: kunming\norganisation: company\nhigh-tech-enterprise: yes\nhigh-tech-cultivation: yes");
    let session = Session::with_facts(catalogue, known, day());
    let question = catalogue.question_of(fact("high-tech-recognitions"));
    let twice = Reply::One(Answer::Number(Span::exactly(2)));
    let once = Reply::One(Answer::Number(Span::exactly(1)));
    assert!(session.contradiction(catalogue, question, &twice).is_some());
    assert_eq!(session.apply(catalogue, &Action::Answer(question, twice.clone())), session);
    assert!(session.contradiction(catalogue, question, &once).is_none());
    assert_ne!(session.apply(catalogue, &Action::Answer(question, once)), session);

    let determination = session.determine(catalogue);
    let words = |texts| crate::support::view(&session, &determination, texts).contradiction(question, &twice).unwrap();
    assert!(words(ZH).starts_with("与“下列哪些说法符合贵单位？”的回答矛盾：培育企业是"), "{}", words(ZH));
    assert!(words(EN).starts_with("This contradicts your answer to “Which of these are true"), "{}", words(EN));
    // Nor is it asked: it could only say that the measure does not apply.
    let asked = session.open_questions(catalogue, &determination);
    assert!(asked.iter().all(|candidate| candidate.question != question));
}

#[test]
fn a_total_counts_no_enterprise_that_cannot_be() {
    // Cultivation pays 3 to 5, two recognitions pay 5, never both: nothing else is open.
    let most = |written: &str| {
        let one = facts(&format!("place: kunming\norganisation: company\n{written}"));
        let result = determine(catalogue(), &one, day());
        let of = |name: &str| {
            let id = catalogue().measure_named(name).unwrap();
            result.outcome(id).unwrap().verdict.award()
        };
        let each = [of("km24-hnte-cultivation"), of("km24-hnte-consecutive")];
        let total: i64 = result
            .summaries(catalogue())
            .iter()
            .flat_map(|summary| &summary.totals)
            .filter(|total| total.period == catalogue::Period::Once && !total.to_people)
            .filter_map(|total| total.range.max)
            .map(catalogue::money::Money::yuan)
            .sum();
        (each.iter().filter(|award| award.is_some()).count(), total)
    };
    let (both, open) = most("");
    let (one, without) = most("high-tech-cultivation: no");
    let (other, held) = most("high-tech-cultivation: yes");
    assert_eq!((both, one, other), (2, 1, 1));
    // Either of them may pay 5, so the most is what it is with one of them.
    assert_eq!((open - without, open - held), (0, 0));
}

#[test]
fn a_link_that_contradicts_itself_says_how_many_answers_it_lost() {
    let catalogue = catalogue();
    let mut known = facts("place: kunming\nai-project: yes");
    known.set(fact("ai-project-investment"), Some(Answer::Number(Span::exactly(0))));
    let text = link::write(catalogue, &known, &determine(catalogue, &known, day()), false);
    let read = link::read(catalogue, &text).unwrap();
    assert_eq!((read.dropped, read.facts.answer(fact("ai-project-investment"))), (1, None));
    assert_eq!(read.facts.answer(fact("ai-project")), Some(Answer::YesNo(true)));
}

#[test]
fn what_a_host_page_gives_never_contradicts_the_user() {
    let catalogue = catalogue();
    let own = Session::with_facts(catalogue, facts("high-tech-cultivation: yes"), day());
    let (session, given) =
        Given::nothing(catalogue).give(catalogue, &own, facts("high-tech-recognitions: 3\nmakerspace: yes"));
    assert_eq!(session.facts().answer(fact("high-tech-recognitions")), None);
    assert_eq!(session.facts().answer(fact("makerspace")), Some(Answer::YesNo(true)));
    assert_eq!(given.count(catalogue), 1);
}

/// An answer that another had narrowed is not to be changed where only that other is.
#[test]
fn the_nearest_change_names_no_answer_that_follows_from_another() {
    let catalogue = catalogue();
    let known = facts(
        "place: kunming\norganisation: company\nhigh-tech-enterprise: no\nhigh-tech-recognitions: {from: 0, to: 5}",
    );
    let measure = catalogue.measure_named("km24-hnte-consecutive").unwrap();
    let nearest = nearest_change(catalogue, &determine(catalogue, &known, day()), measure).unwrap();
    assert_eq!(nearest.changes, [(fact("high-tech-enterprise"), Answer::YesNo(true))]);
}
