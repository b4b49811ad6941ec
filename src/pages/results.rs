//! The results.

use super::place_first::place_first;
use crate::components::{
    LinkStyle, answer_list, element, focus_notice, goal_list, heading, link, notice, result_group, text, titled, totals,
};
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
/// totals by standing, and the answers that they rest on; with `narrow`, the measures below what narrows them down. `remembers` says whether the browser keeps the answers, `from` which measure the reader comes back
/// from.
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
    let facts = vec![
        text("span", "", place::chosen_words(catalogue, visit.session.facts(), texts)),
        text("span", "", texts.labelled(texts.as_of(), &date::day(visit.session.as_of(), texts))),
    ];
    let mut parts = vec![
        heading(shell, texts.results_title()),
        focus_notice(shell, visit),
        element("p", "pc-results__facts", facts),
    ];
    parts.extend(date::clock(catalogue, visit.session.as_of(), texts).map(|said| notice(vec![text("p", "", said)])));
    let view = visit.view(texts);
    let mut groups = view.groups();
    let goals = view.add_nearest(&mut groups);
    if groups.iter().all(|group| group.rows.is_empty()) {
        parts.push(notice(vec![text("p", "", texts.nothing_here())]));
        parts.push(link(shell, &Screen::Start, LinkStyle::Button, texts.to_start()));
    } else {
        parts.push(text("p", "pc-lead", view.headline(&groups, &goals)));
        if visit.next_question().is_some() {
            let rest = link(shell, &visit.next_screen(), LinkStyle::Button, texts.answer_rest());
            parts.push(notice(vec![text("p", "", texts.results_open()), rest]));
        }
        parts.extend(narrow.map(|narrow| narrow(shell, visit, &mut groups)));
        for group in &groups {
            let offices = if group.group == Group::Now { view.by_office(&group.rows) } else { Vec::new() };
            parts.push(result_group(shell, group, &offices, from));
            if group.group == Group::Soon && narrow.is_none() {
                parts.push(goal_list(shell, &goals));
            }
        }
        let elsewhere = view.elsewhere();
        if elsewhere > 0 {
            parts.push(text("p", "pc-results__note", texts.count_elsewhere(elsewhere)));
        }
        let all = vec![
            text("h2", "", texts.totals_title()),
            totals(shell, &view.summary().statuses),
            text("p", "pc-results__note", texts.totals_note()),
        ];
        parts.push(element("section", "pc-results__totals", all));
        let standing = document::standing(catalogue, visit.session.as_of(), texts);
        parts.push(text("p", "pc-results__note", standing));
        parts.push(text("p", "pc-results__note", texts.may_apply()));
        if !remembers {
            parts.push(notice(vec![text("p", "", texts.will_not_remember())]));
        }
        parts.push(ways(shell, narrow.is_some()));
    }
    let answers = answer_list(shell, &visit.answers(texts), &Origin::Results);
    parts.push(element("section", "pc-results__answers", vec![text("h2", "", texts.your_answers()), answers]));
    element("div", "pc-page pc-results", parts)
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
    let ways = ways
        .into_iter()
        .flatten()
        .map(|(screen, title)| element("li", "", vec![link(shell, &Screen::Further(screen), LinkStyle::Text, title)]));
    titled("pc-results__ways", texts.more_ways(), vec![element("ul", "", ways.collect())])
}
