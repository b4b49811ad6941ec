//! The results.

use super::place_first::place_first;
use crate::components::{
    LinkStyle, answer_list, element, focus_notice, heading, link, notice, result_group, text, totals,
};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use words::results::ResultGroup;
use words::{date, place};
use yew::prelude::*;

/// What narrows the groups of results down; gives what is drawn above them for that.
type Narrow = fn(&Shell, &UseReducerHandle<Visit>, &mut [ResultGroup]) -> Html;

/// The results: totals by standing, measures in groups, and the answers that they rest on; with `narrow`, below what
/// narrows them down. `remembers` says whether the browser keeps the answers, `from` which measure the reader comes back
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
    let view = visit.view(texts);
    let mut groups = view.groups();
    view.add_nearest(&mut groups);
    if groups.iter().all(|group| group.rows.is_empty()) {
        parts.push(notice(vec![text("p", "", texts.nothing_here())]));
        parts.push(link(shell, &Screen::Start, LinkStyle::Button, texts.to_start()));
    } else {
        let summary = view.summary();
        let all = vec![
            text("h2", "", texts.totals_title()),
            totals(shell, &summary.statuses),
            text("p", "pc-results__note", texts.totals_note()),
        ];
        parts.push(element("section", "pc-results__totals", all));
        let way = |screen, title| link(shell, &Screen::Further(screen), LinkStyle::Text, title);
        let mut ways = vec![way(Further::Share, texts.share_title())];
        if narrow.is_none() {
            ways.push(way(Further::Find, texts.find_title()));
        }
        ways.push(way(Further::Compare, texts.compare_title()));
        parts.push(element("p", "pc-actions", ways));
        if visit.next_question().is_some() {
            let rest = link(shell, &visit.next_screen(), LinkStyle::Button, texts.answer_rest());
            parts.push(notice(vec![text("p", "", texts.results_open()), rest]));
        }
        if !remembers {
            parts.push(notice(vec![text("p", "", texts.will_not_remember())]));
        }
        parts.push(text("p", "pc-results__note", texts.may_apply()));
        parts.extend(narrow.map(|narrow| narrow(shell, visit, &mut groups)));
        parts.extend(groups.iter().map(|group| result_group(shell, group, from)));
        let elsewhere = view.elsewhere();
        if elsewhere > 0 {
            parts.push(text("p", "pc-results__note", texts.count_elsewhere(elsewhere)));
        }
    }
    let answers = answer_list(shell, &visit.answers(texts));
    parts.push(element("section", "pc-results__answers", vec![text("h2", "", texts.your_answers()), answers]));
    element("div", "pc-page pc-results", parts)
}
