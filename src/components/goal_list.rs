//! What is worth working for.

use super::{LinkStyle, link, link_called, status_tag};
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
    html! {
        <section class="pc-goal-list">
            <h2>{ texts.goals_title() }</h2>
            <p class="pc-goal-list__note">{ texts.goals_note() }</p>
            <ol class="pc-goal-list__goals">
                for one in goals {
                    { goal(shell, one) }
                }
            </ol>
        </section>
    }
}

fn goal(shell: &Shell, goal: &Goal) -> Html {
    let texts = shell.texts;
    let change = texts.labelled(texts.change(), &goal.changes);
    let to = Screen::change(&goal.ask, Origin::Results);
    html! {
        <li class="pc-goal-list__goal">
            <h3>{ link(shell, &Screen::Measure(goal.name.clone()), LinkStyle::Text, &goal.title) }</h3>
            <p>{ texts.goal(&goal.changes, &goal.brings) }</p>
            <p class="pc-tags">
                { status_tag(goal.status.status, goal.status.tag) }
                if let Some(effort) = goal.effort {
                    <span>{ effort }</span>
                }
                { link_called(shell, &to, texts.change(), change, NodeRef::default()) }
            </p>
        </li>
    }
}
