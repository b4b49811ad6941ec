//! What the components draw, in both languages: rendered natively, compared with what stands here. Accept a change with
//! `UPDATE_EXPECT=1 cargo test --test components`.
#![cfg(feature = "page")]

mod support;

use expect_test::{Expect, expect};
use policy_calculator::bilingual::Language;
use policy_calculator::catalogue::Catalogue;
use policy_calculator::engine::{Determination, Facts, determine};
use policy_calculator::present::{explain, measure, question, results, summary};
use policy_calculator::questionnaire::{Action, Session};
use policy_calculator::ui::components::{
    NumberField, amount_steps, answer_list, conditions, document_card, error_message, number_field, options, range_bar,
    result_row, tick_list, totals,
};
use policy_calculator::ui::pages::results_page;
use policy_calculator::ui::screen::Screen;
use policy_calculator::ui::shell::{Navigation, Shell};
use policy_calculator::ui::visit::Visit;
use std::rc::Rc;
use support::{catalogue, day, facts};
use yew::prelude::*;

/// What draws something: called where Yew renders.
#[derive(Clone, Properties)]
struct DrawProps {
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for DrawProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[component]
fn Draw(props: &DrawProps) -> Html {
    (props.draw)()
}

fn html(draw: impl Fn() -> Html + 'static) -> String {
    // Made where it is rendered, because what is drawn is not sent between threads.
    let draw = std::sync::Mutex::new(Some(Sendable(Rc::new(draw))));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let local = yew::LocalServerRenderer::<Draw>::with_props(DrawProps { draw: draw.lock().unwrap().take().unwrap().0 });
        local.hydratable(false).render().await
    })
}

struct Sendable(Rc<dyn Fn() -> Html>);

/// One element a line, and nothing that only browsers need.
fn readable(html: &str) -> String {
    html.replace("><", ">\n<")
}

fn check(draw: impl Fn() -> Html + 'static, expected: Expect) {
    expected.assert_eq(&readable(&html(draw)));
}
