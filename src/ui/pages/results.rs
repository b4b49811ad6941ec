//! The results.

use crate::present::question;
use crate::present::{date, place, results, sentence, summary};
use crate::ui::components::{AnswerList, Heading, Link, Notice, ResultGroupList, Totals};
use crate::ui::screen::{Origin, Screen};
use crate::ui::shell::use_shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// The results.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ResultsPageProps {
    /// The visit.
    pub visit: Visit,
    /// Whether the browser keeps the answers.
    pub remembers: bool,
    /// The measure that the reader has just come back from.
    #[prop_or_default]
    pub from: Option<AttrValue>,
}

/// The results: totals by standing, measures in groups, and the answers that they rest on.
#[component]
pub fn ResultsPage(props: &ResultsPageProps) -> Html {
    let shell = use_shell();
    let words = shell.words();
    let visit = &props.visit;
    let (catalogue, determination, language) = (&visit.catalogue, &visit.determination, shell.language);
    let summary = summary::summary(catalogue, determination, &visit.baseline, language);
    let groups = results::groups(catalogue, determination, language);
    let nothing_here = groups.iter().all(|group| group.rows.is_empty());
    let elsewhere = results::elsewhere(catalogue, determination);
    let answers = question::answers(catalogue, &visit.session, language);
    let open = visit.next_question().is_some();
    html! {
        <div class="pc-page pc-results">
            <Heading text={words.results_title} leaves_focus={props.from.is_some()} />
            <p class="pc-results__facts">
                <span>{ place::chosen_words(catalogue, visit.session.facts(), language) }</span>
                <span>{ sentence::labelled(words.as_of, &date::day(visit.session.as_of(), language), language) }</span>
            </p>
            if nothing_here {
                <Notice><p>{ words.nothing_here }</p></Notice>
                <Link to={Screen::Start} class="pc-button">{ words.to_start }</Link>
            } else {
                <section class="pc-results__totals" aria-labelledby={shell.id("totals")}>
                    <h2 id={shell.id("totals")}>{ words.totals_title }</h2>
                    <Totals statuses={summary.statuses} />
                    <p class="pc-results__note">{ words.totals_note }</p>
                </section>
                if open {
                    <Notice>
                        <p>{ words.results_open }</p>
                        <Link to={visit.next_screen()} class="pc-button">{ words.answer_rest }</Link>
                    </Notice>
                }
                if !props.remembers {
                    <Notice><p>{ words.will_not_remember }</p></Notice>
                }
                <p class="pc-results__may">{ words.may_apply }</p>
                { for groups.into_iter().map(|group| html! { <ResultGroupList {group} from={props.from.clone()} /> }) }
                if elsewhere > 0 {
                    <p class="pc-results__elsewhere">{ sentence::count_elsewhere(elsewhere, language) }</p>
                }
            }
            <section class="pc-results__answers" aria-labelledby={shell.id("answers")}>
                <h2 id={shell.id("answers")}>{ words.your_answers }</h2>
                <AnswerList {answers} origin={Origin::Results} />
            </section>
        </div>
    }
}
