//! The results.

use super::place_first::place_first;
use crate::components::{LinkStyle, answer_list, focus_notice, goal_list, heading, link, notice, result_group, totals};
use crate::screen::{Further, Origin, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use words::results::ResultGroup;
use words::row::Group;
use words::{date, document, place};
use yew::prelude::*;

/// What narrows the groups of results down; gives what is drawn above them for that.
type Narrow = fn(&Shell, &UseReducerHandle<Visit>, &mut [ResultGroup]) -> Html;

/// The results: what they come to in a sentence, measures by what can be done about them, what is worth working for,
/// totals by standing, and the answers that they rest on; with `narrow`, the measures below what narrows them down.
/// `remembers` says whether the browser keeps the answers, `from` which measure the reader comes back from.
pub fn results_below(
    shell: &Shell,
    visit: &UseReducerHandle<Visit>,
    remembers: bool,
    from: Option<&str>,
    narrow: Option<Narrow>,
) -> Html {
    let (catalogue, texts) = (&visit.catalogue, shell.texts);
    if let Some(place_first) = place_first(shell, visit) {
        return place_first;
    }
    let view = visit.view(texts);
    let mut groups = view.groups();
    let goals = view.add_nearest(&mut groups);
    let nothing_here = groups.iter().all(|group| group.rows.is_empty());
    let answers = answer_list(shell, &visit.answers(texts), &Origin::Results);
    html! {
        <div class="pc-page pc-results">
            { heading(shell, texts.results_title()) }
            { focus_notice(shell, visit) }
            <p class="pc-results__facts">
                <span>{ place::chosen_words(catalogue, visit.session.facts(), texts) }</span>
                <span>{ texts.labelled(texts.as_of(), &date::day(visit.session.as_of(), texts)) }</span>
            </p>
            if let Some(said) = date::clock(catalogue, visit.session.as_of(), texts) {
                { notice(vec![html! { <p>{ said }</p> }]) }
            }
            if nothing_here {
                { notice(vec![html! { <p>{ texts.nothing_here() }</p> }]) }
                { link(shell, &Screen::Start, LinkStyle::Button, texts.to_start()) }
            } else {
                <p class="pc-lead">{ view.headline(&groups, &goals) }</p>
                if visit.next_question().is_some() {
                    { notice(vec![
                        html! { <p>{ texts.results_open() }</p> },
                        link(shell, &visit.next_screen(), LinkStyle::Button, texts.answer_rest()),
                    ]) }
                }
                { narrow.map(|narrow| narrow(shell, visit, &mut groups)) }
                { for groups.iter().map(|group| {
                    let offices = if group.group == Group::Now { view.by_office(&group.rows) } else { Vec::new() };
                    html! {
                        <>
                            { result_group(shell, group, &offices, from) }
                            if group.group == Group::Soon && narrow.is_none() {
                                { goal_list(shell, &goals) }
                            }
                        </>
                    }
                }) }
                if view.elsewhere() > 0 {
                    <p class="pc-results__note">{ texts.count_elsewhere(view.elsewhere()) }</p>
                }
                <section class="pc-results__totals">
                    <h2>{ texts.totals_title() }</h2>
                    { totals(shell, &view.summary().statuses) }
                    <p class="pc-results__note">{ texts.totals_note() }</p>
                </section>
                <p class="pc-results__note">{ document::standing(catalogue, visit.session.as_of(), texts) }</p>
                <p class="pc-results__note">{ texts.may_apply() }</p>
                if !remembers {
                    { notice(vec![html! { <p>{ texts.will_not_remember() }</p> }]) }
                }
                { ways(shell, narrow.is_some()) }
            }
            <section class="pc-results__answers">
                <h2>{ texts.your_answers() }</h2>
                { answers }
            </section>
        </div>
    }
}

/// Where the result can be taken.
fn ways(shell: &Shell, is_found: bool) -> Html {
    let texts = shell.texts;
    let ways = [
        Some((Further::Checklist, texts.checklist_title())),
        Some((Further::Share, texts.share_title())),
        Some((Further::Compare, texts.compare_title())),
        Some((Further::Firms, texts.firms_title())),
        (!is_found).then(|| (Further::Find, texts.find_title())),
    ];
    html! {
        <section class="pc-results__ways">
            <h2>{ texts.more_ways() }</h2>
            <ul>
                { for ways.into_iter().flatten().map(|(screen, title)| html! {
                    <li>{ link(shell, &Screen::Further(screen), LinkStyle::Text, title) }</li>
                }) }
            </ul>
        </section>
    }
}
