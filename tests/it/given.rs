//! Facts that a host page gives, beside the answers of the user.
use crate::support::{catalogue, day, facts};
use catalogue::QuestionId;
use engine::Answer;
use policy_calculator::configuration::Configuration;
use questionnaire::{Action, Given, Reply, Session, draft};
use wire::event::Event;

fn question(fact: &str) -> QuestionId {
    let (id, _) = catalogue().facts().find(|(_, known)| known.name == fact).unwrap();
    catalogue().question_of(id)
}

fn place(name: &str) -> Reply {
    Reply::One(facts(&format!("place: {name}")).iter().next().map(|(_, answer): (_, Answer)| answer).unwrap())
}

#[test]
fn an_answer_of_the_user_stays_whatever_the_site_says() {
    let session =
        Session::new(catalogue(), day()).apply(catalogue(), &Action::Answer(question("place"), place("kunming")));
    let said = facts("place: baoshan\norganisation: company");
    let (session, given) = Given::nothing(catalogue()).give(catalogue(), &session, said);
    assert_eq!(session.facts(), &facts("place: kunming\norganisation: company"));
    assert!(!given.holds(catalogue(), question("place")));
    assert!(given.holds(catalogue(), question("organisation")));
    // Facts of the host page are in no draft, so that they do not come back as the user's answers.
    let own = given.without(catalogue(), &session);
    let kept = draft::read(catalogue(), &draft::write(catalogue(), &own), day()).unwrap();
    assert_eq!(kept.facts(), &facts("place: kunming"));
}

#[test]
fn what_the_site_says_now_takes_the_place_of_what_it_said_before() {
    let session = Session::new(catalogue(), day());
    let (session, given) =
        Given::nothing(catalogue()).give(catalogue(), &session, facts("place: kunming\norganisation: company"));
    let (session, given) = given.give(catalogue(), &session, facts("place: baoshan"));
    assert_eq!(session.facts(), &facts("place: baoshan"));
    assert_eq!(given.count(catalogue()), 1);
    let (session, given) = given.give(catalogue(), &session, facts("{}"));
    assert_eq!((session.facts(), given.count(catalogue())), (&facts("{}"), 0));
}

#[test]
fn a_question_that_the_user_answers_is_the_users_also_with_the_same_answer() {
    let start = Session::new(catalogue(), day());
    let (session, given) = Given::nothing(catalogue()).give(catalogue(), &start, facts("place: kunming"));
    let action = Action::Answer(question("place"), place("kunming"));
    let (after, released) = given.after(catalogue(), &session, session.apply(catalogue(), &action), &action);
    assert!(!released.holds(catalogue(), question("place")));
    let (after, _) = released.give(catalogue(), &after, facts("place: baoshan"));
    assert_eq!(after.facts(), &facts("place: kunming"));
    // A restart keeps the place and brings back everything else that the host page gave.
    let (session, given) = given.give(catalogue(), &session, facts("place: baoshan\norganisation: company"));
    let restarted = given.after(catalogue(), &session, session.apply(catalogue(), &Action::Restart), &Action::Restart);
    assert_eq!(restarted.0.facts(), &facts("place: baoshan\norganisation: company"));
}

#[test]
fn an_answer_that_does_not_fit_leaves_it_the_sites() {
    let (session, given) =
        Given::nothing(catalogue()).give(catalogue(), &Session::new(catalogue(), day()), facts("place: kunming"));
    let action = Action::Answer(question("place"), Reply::One(Answer::YesNo(true)));
    let (_, after) = given.after(catalogue(), &session, session.apply(catalogue(), &action), &action);
    assert!(after.holds(catalogue(), question("place")));
}

#[test]
fn names_that_the_catalogue_does_not_know_are_told_and_the_others_count() {
    let options = r#"[["jurisdiction","kumning"],["facts","{\"soe\":\"maybe\",\"organisation\":\"company\"}"],["measure","km24-unicron"],["instruments","kunming-2024,nothing"]]"#;
    let options: Vec<(String, String)> = serde_json::from_str(options).unwrap();
    let parse = |text: &str| serde_json::from_str(text).ok();
    let (configuration, complaints) = Configuration::of_query(options, |_| false, parse);
    assert_eq!(complaints, Vec::<String>::new());
    let (wishes, complaints) = configuration.wishes(catalogue());
    assert_eq!(wishes.facts, facts("organisation: company"));
    assert_eq!(wishes.measure, None);
    let all = complaints.join("\n");
    for said in ["Did you mean `kunming`?", "`facts.soe`", "Did you mean `km24-unicorn`?"] {
        assert!(all.contains(said), "{said} in {all}");
    }
    let (documents, complaints) = configuration.documents(catalogue());
    assert_eq!(documents.unwrap().len(), 1);
    assert_eq!(complaints.len(), 1);
}

#[test]
fn events_have_the_form_that_the_documentation_promises() {
    let session = Session::with_facts(catalogue(), facts("place: kunming"), day());
    let event = Event::result(catalogue(), &session.determine(catalogue()));
    assert_eq!(event.name(), "result");
    let detail: serde_json::Value = serde_json::from_str(&event.detail()).unwrap();
    assert_eq!(detail["asOf"], "2026-11-21");
    assert_eq!(
        detail["eligible"].as_u64().unwrap()
            + detail["undetermined"].as_u64().unwrap()
            + detail["ineligible"].as_u64().unwrap(),
        u64::try_from(catalogue().measures().count()).unwrap()
    );
    assert!(detail["summaries"][0]["totals"][0]["min"].is_u64());
    let none = Event::Answers { origin: "https://a.example".to_owned(), facts: None };
    assert_eq!(none.detail(), r#"{"origin":"https://a.example","facts":null}"#);
    let some =
        Event::Answers { origin: "https://a.example".to_owned(), facts: Some(facts("soe: false").write(catalogue())) };
    assert_eq!(some.detail(), r#"{"origin":"https://a.example","facts":{"soe":"no"}}"#);
    assert_eq!(Event::Ready { edition: "e".to_owned(), lang: "zh" }.detail(), r#"{"edition":"e","lang":"zh"}"#);
    assert_eq!(Event::Progress { answered: 1, left: 2 }.detail(), r#"{"answered":1,"left":2}"#);
}
