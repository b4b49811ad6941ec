//! Every component, to look at.

use super::title;
use crate::components::{
    LinkStyle, NumberField, Ticked, amount_steps, answer_list, conditions, discretionary_tag, document_card, element,
    error_message, heading, help, link, mark, notice, number_field, options, place_picker, plain, points, prose,
    range_bar, result_row, status_tag, summary_line, summary_panel, text, tick_list, totals,
};
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::{Decides, Status};
use words::gallery::{self, Colour};
use words::question::{Form, QuestionView};
use words::row::{Bar, VerdictKind};
use words::status::StatusTag;
use words::{document, place, word, wording};
use yew::prelude::*;

/// Every component in its states, with examples out of the catalogue, and the tokens of the look.
pub fn gallery_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let (language, catalogue) = (shell.language, &visit.catalogue);
    let words = wording::reference::words(language);
    let page = shell.words();
    let examples = gallery::examples(catalogue, visit.session.as_of(), language);
    let start = Screen::Start;

    let buttons = vec![
        link(shell, &start, LinkStyle::Button, page.begin),
        link(shell, &start, LinkStyle::Text, page.see_results),
        link(shell, &start, LinkStyle::Back, page.back_question),
        html! { <button type="button" class="pc-link">{ plain(page.start_over) }</button> },
    ];
    let statuses =
        [Status::InForce, Status::ReportedInForce, Status::Reported, Status::Planned, Status::Draft, Status::Expired];
    let mut tags: Vec<Html> =
        statuses.into_iter().map(|status| status_tag(status, StatusTag::new(status, language).tag)).collect();
    let decided = Decides::NAMES.iter().map(|(_, decides)| discretionary_tag(word::decides(*decides, language)));
    tags.extend(decided);
    let marks = VerdictKind::ALL
        .map(|verdict| element("span", "pc-gallery__mark", vec![mark(verdict), plain(verdict.words(language))]));
    let notices = vec![
        notice(vec![text("p", "pc-notice__title", page.resume_title), text("p", "", page.results_open)]),
        error_message(shell.id("gallery-error"), Some(page.error_tick)),
        text("p", "pc-hint", page.several_hint),
    ];
    let bar = |certain, possible, open| range_bar(Bar { certain, possible, open });
    let bars =
        vec![bar(0, 0, false), bar(0, 600, false), bar(250, 600, false), bar(700, 700, false), bar(250, 600, true)];

    let mut fields = vec![place_picker(shell, &place::places(catalogue, language), None, &Callback::noop())];
    fields.extend(examples.questions.iter().map(|view| field(shell, view)));
    let rows = examples.rows.iter().map(|row| result_row(shell, row, NodeRef::default())).collect();
    let compared = examples.measures.iter().map(|view| conditions(shell, &view.explanation.conditions, &view.name));
    let computed = examples.measures.iter().map(|view| amount_steps(shell, &view.explanation.amount, &view.name));
    let documents = document::documents(catalogue, language);

    let parts = vec![
        heading(shell, title(Further::Gallery, language)),
        text("p", "pc-lead", words.gallery_lead),
        prose(words.gallery_colours, colours(shell)),
        prose(words.gallery_type, sizes(shell)),
        prose(words.gallery_buttons, vec![element("div", "pc-actions", buttons)]),
        prose(words.gallery_tags, vec![element("p", "pc-actions", tags)]),
        prose(words.gallery_marks, vec![element("p", "pc-actions", marks.to_vec())]),
        prose(words.gallery_bars, bars),
        prose(words.gallery_notices, notices),
        prose(words.gallery_fields, fields),
        prose(words.gallery_rows, vec![element("ul", "", rows)]),
        prose(
            words.gallery_totals,
            vec![
                element("div", "pc-results__totals", vec![totals(shell, &examples.summary.statuses)]),
                summary_panel(shell, &examples.summary),
                summary_line(shell, &examples.summary),
            ],
        ),
        prose(words.gallery_no_totals, vec![totals(shell, &[])]),
        prose(words.gallery_conditions, compared.collect()),
        prose(words.gallery_amounts, computed.collect()),
        prose(words.gallery_answers, vec![answer_list(shell, &examples.answers), answer_list(shell, &[])]),
        prose(words.gallery_documents, documents.iter().map(|document| document_card(shell, document)).collect()),
        prose(
            words.gallery_prose,
            vec![
                text("p", "", words.about_decides_authority),
                points([words.about_does_compare, words.about_does_unknown]),
                help(shell, words.about_mistake_tell),
                help(shell, page.promise_private_more),
            ],
        ),
    ];
    element("div", "pc-page pc-gallery", parts)
}

fn field(shell: &Shell, view: &QuestionView) -> Html {
    let page = shell.words();
    let name = format!("gallery-{}", view.name);
    let drawn = match &view.form {
        Form::One(rows) => options(shell, &name, rows, rows.first().map(|row| &row.reply), &Callback::noop()),
        Form::Several(ticks) => {
            let held = ticks.options.iter().take(1).map(|option| option.fact).collect();
            let ticked = Ticked { held, ..Ticked::default() };
            tick_list(shell, ticks.options.get(..4).unwrap_or(&ticks.options), &ticked, &Callback::noop())
        }
        Form::Number(form) => {
            let field = NumberField {
                label: page.amount_label,
                hint: page.amount_hint,
                unit: form.unit.clone(),
                value: String::new(),
                echo: String::new(),
                error: Some(shell.id("gallery-error")),
            };
            number_field(shell, field, &Callback::noop())
        }
    };
    html! { <div class="pc-fieldset" role="group" aria-label={view.ask.clone()}>{ drawn }</div> }
}

fn colours(shell: &Shell) -> Vec<Html> {
    let words = wording::reference::words(shell.language);
    let row = |colour: &Colour| {
        let swatch = html! {
            <svg class="pc-gallery__swatch" viewBox="0 0 4 2" aria-hidden="true">
                <rect width="4" height="2" fill={format!("var({})", colour.name)} />
            </svg>
        };
        let role = html! { <th scope="row">{ plain(colour.name) }</th> };
        element(
            "tr",
            "",
            vec![role, element("td", "", vec![swatch]), text("td", "", colour.light), text("td", "", colour.dark)],
        )
    };
    let heads = [words.gallery_role, words.gallery_sample, words.gallery_light, words.gallery_dark];
    let head = heads.into_iter().map(|head| html! { <th scope="col">{ plain(head) }</th> }).collect();
    let table = vec![
        element("thead", "", vec![element("tr", "", head)]),
        element("tbody", "", gallery::colours().iter().map(row).collect()),
    ];
    vec![element("table", "pc-gallery__colours", table)]
}

fn sizes(shell: &Shell) -> Vec<Html> {
    let words = wording::reference::words(shell.language);
    let classes = [
        "pc-gallery__h1",
        "pc-gallery__h2",
        "pc-gallery__h3",
        "pc-gallery__lead",
        "pc-gallery__text",
        "pc-gallery__small",
        "pc-gallery__money",
    ];
    let sample = |class| html! { <p {class} lang="zh-CN">{ plain(words.gallery_type_sample) }</p> };
    classes.into_iter().map(sample).collect()
}
