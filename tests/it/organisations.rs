//! What an organisation is registered as, and what it does: each finds itself and gets what is for it.

use crate::support::{catalogue, day, facts};
use engine::{Answer, Verdict, determine_measure};
use questionnaire::{Session, link};

/// One measure for each way in which a text says whom it is for, and who is meant: enterprises; schools or hospitals; banks
/// and the like; enterprises, schools or institutes; schools, institutes or hospitals; public institutions; enterprises,
/// cooperatives, associations and the like.
const MEASURES: [&str; 7] = [
    "km24-digital-transformation",
    "km24-foreign-principal",
    "km24-finance-products",
    "km24-science-consulting",
    "pds25-talent-autonomy",
    "km24-researcher-share",
    "bs24-science-commissioner",
];

/// Which of the measures are not ruled out for an organisation of which every kind is known.
fn admitted(form: &str, does: &[&str]) -> String {
    let mut written = format!("organisation: {form}\n");
    for kind in ["hospital", "school", "research-institute", "financial-institution"] {
        let holds = if does.contains(&kind) { "yes" } else { "no" };
        written.extend([kind, ": ", holds, "\n"]);
    }
    let facts = facts(&written);
    MEASURES
        .iter()
        .map(|name| {
            let id = catalogue().measure_named(name).unwrap();
            if determine_measure(catalogue(), id, &facts, day()) == Verdict::Ineligible { '-' } else { 'x' }
        })
        .collect()
}

#[test]
fn each_organisation_gets_what_is_for_its_form_and_for_what_it_does() {
    for (who, form, does, expected) in [
        ("a firm", "company", &[][..], "x--x--x"),
        ("a private hospital that is a company", "company", &["hospital"], "xx-xx-x"),
        ("a private hospital that is a social organisation", "social-organisation", &["hospital"], "-x--x-x"),
        ("a public hospital", "public-institution", &["hospital"], "-x--xx-"),
        ("an institute that is a company", "company", &["research-institute"], "x--xx-x"),
        ("a public institute", "public-institution", &["research-institute"], "---xxx-"),
        ("a bank or a venture-capital company", "company", &["financial-institution"], "x-xx--x"),
        ("a farmers' cooperative", "cooperative", &[], "------x"),
        ("a sole trader", "sole-trader", &[], "------x"),
        ("a private school that is a company", "company", &["school"], "xx-xx-x"),
        ("a private school that is a social organisation", "social-organisation", &["school"], "-x-xx-x"),
        ("a university", "public-institution", &["school"], "-x-xxx-"),
        ("a university hospital", "public-institution", &["school", "hospital"], "-x-xxx-"),
        ("a government body", "government", &[], "-------"),
    ] {
        assert_eq!(admitted(form, does), expected, "{who}");
    }
}

#[test]
fn an_ordinary_firm_is_asked_its_form_and_ticks_the_rest_among_others() {
    let catalogue = catalogue();
    let session = Session::with_facts(catalogue, facts("place: kunming\norganisation: company"), day());
    let about = catalogue.question_named("about").unwrap();
    let next = session.current(catalogue, &session.determine(catalogue)).unwrap();
    assert_eq!(next.0, about);
    for kind in ["hospital", "school", "research-institute", "financial-institution"] {
        assert_eq!(catalogue.question_of(catalogue.fact_named(kind).unwrap()), about);
    }
    // What an organisation of its form cannot be is not among the ticks.
    let cooperative = Session::with_facts(catalogue, facts("place: kunming\norganisation: cooperative"), day());
    let shown = cooperative.shown(catalogue, about);
    for (name, ticked) in [("hospital", true), ("financial-institution", false), ("soe", false)] {
        assert_eq!(shown.contains(&catalogue.fact_named(name).unwrap()), ticked, "{name}");
    }
}

/// A link of the edition before, in which a hospital or a bank was a kind beside the enterprise.
#[test]
fn an_option_of_an_earlier_edition_is_kept_or_counted_as_unknown() {
    let catalogue = catalogue();
    let organisation = catalogue.fact_named("organisation").unwrap();
    let code = link::code("organisation");
    for (option, kept) in [
        ("company", true),
        ("public-institution", true),
        ("hospital", false),
        ("school", false),
        ("research-institute", false),
        ("financial-institution", false),
        ("other", false),
        ("company+hospital", false),
    ] {
        let read = link::read(catalogue, &format!("e=2026-11-21-before&d=2026-11-21&v={code}{option}")).unwrap();
        let index = catalogue.option_names(organisation).iter().position(|name| *name == option);
        let expected = index.map(|index| Answer::OneOf(catalogue::OptionSet::only(index)));
        assert_eq!((read.facts.answer(organisation), read.dropped), (expected, usize::from(!kept)), "{option}");
    }
}
