//! The results.

use crate::present::{date, place, question, results, sentence, summary};
use crate::ui::components::{LinkStyle, answer_list, heading, link, notice, result_group, totals};
use crate::ui::screen::Screen;
use crate::ui::shell::Shell;
use crate::ui::visit::Visit;
use yew::prelude::*;

/// The results: totals by standing, measures in groups, and the answers that they rest on. `remembers` says whether the
/// browser keeps the answers, `from` which measure the reader comes back from.
pub fn results_page(shell: &Shell, visit: &Visit, remembers: bool, from: Option<&str>) -> Html {
    let words = shell.words();
    let (catalogue, determination, language) = (&visit.catalogue, &visit.determination, shell.language);
    let summary = summary::summary(catalogue, determination, &visit.baseline, language);
    let groups = results::groups(catalogue, determination, &visit.baseline, language);
    let nothing_here = groups.iter().all(|group| group.rows.is_empty());
    let elsewhere = results::elsewhere(catalogue, determination);
    if place::chosen(catalogue, visit.session.facts()).is_none() {
        return html! {
            <div class="pc-page">
                { heading(shell, words.place_first_title) }
                <p>{ words.place_first_body }</p>
                { link(shell, &Screen::Start, LinkStyle::Button, words.choose_place) }
            </div>
        };
    }
    let body = if nothing_here {
        html! {
            <>
                { notice(html! { <p>{ words.nothing_here }</p> }) }
                { link(shell, &Screen::Start, LinkStyle::Button, words.to_start) }
            </>
        }
    } else {
        html! {
            <>
                <section class="pc-results__totals">
                    <h2>{ words.totals_title }</h2>
                    { totals(shell, &summary.statuses) }
                    <p class="pc-results__note">{ words.totals_note }</p>
                </section>
                if visit.next_question().is_some() {
                    { notice(html! {
                        <>
                            <p>{ words.results_open }</p>
                            { link(shell, &visit.next_screen(), LinkStyle::Button, words.answer_rest) }
                        </>
                    }) }
                }
                if !remembers {
                    { notice(html! { <p>{ words.will_not_remember }</p> }) }
                }
                <p class="pc-results__note">{ words.may_apply }</p>
                { for groups.iter().map(|group| result_group(shell, group, from)) }
                if elsewhere > 0 {
                    <p class="pc-results__note">{ sentence::count_elsewhere(elsewhere, language) }</p>
                }
            </>
        }
    };
    html! {
        <div class="pc-page pc-results">
            { heading(shell, words.results_title) }
            <p class="pc-results__facts">
                <span>{ place::chosen_words(catalogue, visit.session.facts(), language) }</span>
                <span>{ sentence::labelled(words.as_of, &date::day(visit.session.as_of(), language), language) }</span>
            </p>
            { body }
            <section class="pc-results__answers">
                <h2>{ words.your_answers }</h2>
                { answer_list(shell, &question::answers(catalogue, &visit.session, language)) }
            </section>
        </div>
    }
}
