//! What is worth working for.

use super::{LinkStyle, element, link, link_called, status_tag, text, titled};
use crate::screen::{Origin, Screen};
use crate::shell::Shell;
use words::action::Goal;
use yew::prelude::*;

/// What is worth working for, the easiest first; nothing where there is nothing.
pub fn goal_list(shell: &Shell, goals: &[Goal]) -> Html {
    let texts = shell.texts;
    if goals.is_empty() {
        return Html::default();
    }
    let goal = |goal: &Goal| {
        let change = texts.labelled(texts.change(), &goal.changes);
        let to = Screen::change(&goal.ask, Origin::Results);
        let title = link(shell, &Screen::Measure(goal.name.clone()), LinkStyle::Text, &goal.title);
        let mut tags = vec![status_tag(goal.status.status, goal.status.tag)];
        tags.extend(goal.effort.map(|effort| text("span", "", effort)));
        tags.push(link_called(shell, &to, texts.change(), change, NodeRef::default()));
        let parts = vec![
            element("h3", "", vec![title]),
            text("p", "", texts.goal(&goal.changes, &goal.brings)),
            element("p", "pc-tags", tags),
        ];
        element("li", "pc-goal-list__goal", parts)
    };
    let list = element("ol", "pc-goal-list__goals", goals.iter().map(goal).collect());
    let note = text("p", "pc-goal-list__note", texts.goals_note());
    titled("pc-goal-list", texts.goals_title(), vec![note, list])
}
