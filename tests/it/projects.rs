//! Several projects of one kind: each counts for itself.

use crate::support::{catalogue, day, facts, session, view};
use engine::Span;
use questionnaire::{Action, Projects, Session, draft, link, projects};
use words::texts::{EN, ZH};

const FIRM: &str = "place: kunming\norganisation: company\nai-project: yes\nai-project-investment: 300万元\n";

fn with(figures: &[(&str, i64)]) -> Session {
    let of = |name: &str| catalogue().fact_named(name).unwrap();
    let all = figures.iter().fold(Projects::default(), |all, (name, yuan)| all.with(of(name), Span::exactly(*yuan)));
    session(FIRM).with_projects(all)
}

/// The measures that are paid for each project by its own figure. A lawyer may contradict this list.
#[test]
fn these_measures_are_paid_by_the_figure_of_one_project() {
    let found = catalogue().measures().filter_map(|(_, measure)| {
        let fact = projects::figure(measure, day())?;
        Some(format!("{} {}", measure.name, catalogue().fact(fact).name))
    });
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            "km24-ai-demonstration ai-project-investment",
            "km24-researcher-share horizontal-contract-net-income",
            "km24-foreign-expert-match foreign-expert-project-funding",
            "yn24-researcher-share transfer-net-income",
        ]
    );
}

#[test]
fn each_project_is_paid_for_itself_and_capped_for_itself() {
    let session = with(&[("ai-project-investment", 1_000_000), ("ai-project-investment", 8_000_000)]);
    let determination = session.determine(catalogue());
    let id = catalogue().measure_named("km24-ai-demonstration").unwrap();
    let said = |texts| {
        let rows = view(&session, &determination, texts).measure(id).unwrap().projects.unwrap().rows;
        rows.into_iter().map(|row| (row.said, row.amount)).collect::<Vec<_>>()
    };
    let pair = |said: &str, amount: &str| (said.to_owned(), amount.to_owned());
    assert_eq!(said(ZH), [pair("第 2 个项目（100 万元）", "20 万元"), pair("第 3 个项目（800 万元）", "100 万元")]);
    assert_eq!(
        said(EN),
        [pair("Project 2 (CNY 1 million)", "CNY 200,000"), pair("Project 3 (CNY 8 million)", "CNY 1 million")]
    );
}

#[test]
fn no_total_counts_a_further_project() {
    let (one, several) = (session(FIRM), with(&[("ai-project-investment", 8_000_000)]));
    assert_eq!(one.determine(catalogue()), several.determine(catalogue()));
}

#[test]
fn further_projects_of_a_measure_that_does_not_apply_are_not_asked_for() {
    let session = session("place: kunming\norganisation: company\nai-project: no\n");
    let determination = session.determine(catalogue());
    let projects = |name: &str| {
        let id = catalogue().measure_named(name).unwrap();
        view(&session, &determination, ZH).measure(id).unwrap().projects
    };
    assert_eq!(projects("km24-ai-demonstration"), None);
    // This pays a fixed sum for the whole, whatever the projects.
    assert_eq!(projects("km24-unicorn"), None);
}

#[test]
fn further_projects_are_kept_and_go_with_a_link() {
    let session = with(&[("ai-project-investment", 1_000_000), ("foreign-expert-project-funding", 300_000)]);
    let kept = draft::write(catalogue(), &session);
    assert_eq!(draft::read(catalogue(), &kept, day()), Some(session.clone()));
    let determination = session.determine(catalogue());
    let text = link::write(catalogue(), session.facts(), &determination, true) + &session.projects().write(catalogue());
    let read = link::read(catalogue(), &text).unwrap();
    assert_eq!((&read.projects, &read.facts, read.dropped), (session.projects(), session.facts(), 0));
    let saved = wire::saved(catalogue(), &session, &determination).unwrap();
    let payload = wire::reopened(catalogue(), &saved, |text| serde_json::from_str(text).ok()).unwrap();
    let again = link::read(catalogue(), link::unsealed(&payload).unwrap()).unwrap();
    assert_eq!(&again.projects, session.projects());
}

/// What is no figure of a project, is nothing at all, or comes without end is left out, and counted.
#[test]
fn what_is_no_figure_of_a_project_is_left_out() {
    let text = link::write(catalogue(), &facts(FIRM), &session(FIRM).determine(catalogue()), false);
    let code = |name: &str| link::code(name);
    for (list, left, dropped) in [
        (format!("{}100", code("ai-project-investment")), 1, 0),
        (format!("{}0", code("ai-project-investment")), 0, 1),
        (format!("{}-5", code("ai-project-investment")), 0, 1),
        (format!("{}100", code("employees")), 0, 1),
        ("zzzz100".to_owned(), 0, 1),
        (String::new(), 0, 1),
        (vec![format!("{}7", code("ai-project-investment")); 60].join(","), Projects::MOST, 10),
    ] {
        let read = link::read(catalogue(), &format!("{text}&p={list}")).unwrap();
        let fact = catalogue().fact_named("ai-project-investment").unwrap();
        assert_eq!((read.projects.of(fact).count(), read.dropped), (left, dropped), "{list}");
        assert_eq!(read.facts, facts(FIRM), "{list}");
    }
}

#[test]
fn one_can_be_taken_out_and_starting_over_forgets_all() {
    let session = with(&[("ai-project-investment", 1_000_000), ("ai-project-investment", 2_000_000)]);
    let fact = catalogue().fact_named("ai-project-investment").unwrap();
    let left = session.projects().without(0);
    assert_eq!(left.of(fact).collect::<Vec<_>>(), [(0, Span::exactly(2_000_000))]);
    assert!(session.apply(catalogue(), &Action::Restart).projects().is_empty());
}
