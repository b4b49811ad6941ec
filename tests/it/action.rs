//! What to do with the results: the sentence that leads, the offices to ask, what is worth working for.

use crate::support::{catalogue, day, session, view};
use policy_calculator::pages::{measure_page, results_below};
use policy_calculator::screen::Screen;
use policy_calculator::shell::Shell;
use policy_calculator::visit::Visit;
use std::rc::Rc;
use words::action::Goal;
use words::results::ResultGroup;
use words::row::Group;
use words::texts::{ALL, BRIEF, EN, Texts, ZH};
use yew::prelude::{Html, Properties, component, html, use_reducer_eq};

/// The results of what is said, and what is worth working for.
fn results(said: &str, texts: Texts) -> ([ResultGroup; 4], Vec<Goal>, String) {
    let session = session(said);
    let determination = session.determine(catalogue());
    let view = view(&session, &determination, texts);
    let mut groups = view.groups();
    let goals = view.add_nearest(&mut groups);
    let headline = view.headline(&groups, &goals);
    (groups, goals, headline)
}

fn group_of(groups: &[ResultGroup], measure: &str) -> Option<Group> {
    groups.iter().find(|group| group.rows.iter().any(|row| row.name == measure)).map(|group| group.group)
}

#[test]
fn a_draft_is_never_among_what_can_be_asked_for_now() {
    let said = "place: kunming\norganisation: company\nsmall-lighthouse: yes\nip-pilot-municipal: yes\n";
    let (groups, ..) = results(said, ZH);
    assert_eq!(group_of(&groups, "km24-small-lighthouse"), Some(Group::Soon), "a draft");
    assert_eq!(group_of(&groups, "km22-ip-pilot"), Some(Group::Now), "an authority says that it runs");
    for row in groups.iter().filter(|group| group.group == Group::Now).flat_map(|group| &group.rows) {
        let status = catalogue().measure(row.id).status;
        assert!(!matches!(status, catalogue::Status::Draft | catalogue::Status::Planned), "{}", row.title);
        assert!(row.verdict.is_met(), "{}", row.title);
    }
}

#[test]
fn the_headline_counts_what_is_shown() {
    let (groups, goals, headline) = results("place: kunming\norganisation: company\nsmall-lighthouse: yes\n", EN);
    let count = |wanted| groups.iter().find(|group| group.group == wanted).unwrap().rows.len();
    for said in [
        format!("{} to ask for now", count(Group::Now)),
        format!("{} waiting for a final document", count(Group::Soon)),
        format!("{} depending on answers", count(Group::Depends)),
    ] {
        assert!(headline.contains(&said), "{headline}");
    }
    assert_eq!(headline.contains("worth working for"), !goals.is_empty());
}

#[test]
fn each_office_stands_once_and_keeps_every_measure() {
    let said = "place: kunming\norganisation: company\nsmall-lighthouse: yes\nip-pilot-municipal: yes\n";
    let session = session(said);
    let determination = session.determine(catalogue());
    let view = view(&session, &determination, ZH);
    let groups = view.groups();
    let now = groups.iter().find(|group| group.group == Group::Now).unwrap();
    let offices = view.by_office(&now.rows);
    let mut names: Vec<&str> = offices.iter().map(|office| office.contact.office.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), offices.len());
    assert_eq!(offices.iter().map(|office| office.rows.len()).sum::<usize>(), now.rows.len());
    assert!(offices.iter().all(|office| !office.contact.phones.is_empty()), "each can be called");
}

#[test]
fn a_second_certificate_is_no_next_step_for_who_has_none() {
    let firm = |hnte: &str| {
        format!("place: kunming\norganisation: company\nhigh-tech-enterprise: {hnte}\nhigh-tech-recognitions: 1\n")
    };
    let named = |goals: &[Goal]| goals.iter().any(|goal| goal.name == "km24-hnte-consecutive");
    let without = "place: kunming\norganisation: company\nhigh-tech-enterprise: no\nhigh-tech-recognitions: 0\n";
    assert!(!named(&results(without, ZH).1), "two certificates are years away");
    let (groups, ..) = results(&firm("yes"), ZH);
    assert_ne!(group_of(&groups, "km24-hnte-consecutive"), Some(Group::Now));
}

#[test]
fn goals_are_few_the_easiest_first_and_of_what_can_be_changed() {
    let whole = crate::questionnaire::whole("place: kunming\norganisation: company\n");
    let session = questionnaire::Session::with_facts(catalogue(), whole, crate::support::day());
    let determination = session.determine(catalogue());
    let view = view(&session, &determination, ZH);
    let mut groups = view.groups();
    let goals = view.add_nearest(&mut groups);
    assert!(!goals.is_empty() && goals.len() <= 3, "{goals:#?}");
    for goal in &goals {
        let change = engine::nearest_change(catalogue(), &determination, goal.id).unwrap();
        assert!(change.changes.len() <= 2, "{}", goal.title);
        assert!(change.changes.iter().all(|(fact, _)| catalogue().fact(*fact).changeable), "{}", goal.title);
        assert!(catalogue().measure(goal.id).benefit.kind.is_money(), "{}", goal.title);
    }
    let own = goals.iter().take_while(|goal| goal.effort.is_none()).count();
    assert!(goals.iter().skip(own).all(|goal| goal.effort.is_some()), "what needs no recognition comes first");
    // What does not apply begins with what takes least.
    let not_met = &groups.iter().find(|group| group.group == Group::NotMet).unwrap().rows;
    let near = not_met.iter().take_while(|row| row.nearest.is_some()).count();
    assert!(near > 0 && goals.iter().all(|goal| not_met.iter().take(near).any(|row| row.id == goal.id)));
}

#[derive(Clone, PartialEq, Properties)]
struct DrawnProps {
    texts: Texts,
}

/// The results, and a measure of them.
#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let visit = use_reducer_eq(|| {
        let session = session("place: kunming\norganisation: company\nsmall-lighthouse: yes\nunicorn: no\n");
        let kept = questionnaire::draft::write(catalogue(), &session);
        Visit::new(Rc::new(catalogue().clone()), day(), Some(&kept))
    });
    let shell = Shell { texts: props.texts, prefix: "pc1".into(), ..Shell::default() };
    let measures = ["km24-small-lighthouse", "km24-ai-demonstration", "km24-unicorn", "km22-ip-pilot"];
    let measures = measures.map(|name| {
        let id = catalogue().measure_named(name).unwrap();
        measure_page(&shell, &visit, id, &(Screen::Results, "back"))
    });
    html! { <>{ results_below(&shell, &visit, true, None, None) }{ for measures }</> }
}

/// Their part of the program is loaded with the texts of two groups only: nothing that they say may stand in the third.
#[test]
fn results_and_measures_say_nothing_that_is_not_loaded_with_them() {
    let drawn = |texts| {
        let renderer = yew::LocalServerRenderer::<Drawn>::with_props(DrawnProps { texts }).hydratable(false);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
    };
    for (all, brief) in ALL.into_iter().zip(BRIEF) {
        let (whole, loaded) = (drawn(all), drawn(brief));
        let differs = whole.split('>').zip(loaded.split('>')).find(|(one, other)| one != other);
        assert_eq!(differs, None);
    }
}
