//! Every component, to look at.

use super::title;
use crate::components::{
    LinkStyle, NumberField, Outdated, Ticked, amount_steps, answer_list, conditions, discretionary_tag, document_card,
    edition_notice, element, error_message, heading, help, link, mark, notice, number_field, options, place_picker,
    plain, points, prose, range_bar, result_row, status_tag, summary_line, summary_panel, text, tick_list, totals,
};
use crate::screen::{Further, Origin, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::{Decides, Status};
use words::gallery::{self, Colour};
use words::question::{Form, QuestionView};
use words::row::{Bar, VerdictKind};
use words::status::StatusTag;
use words::{document, place, word};
use yew::prelude::*;

/// Every component in its states, with examples out of the catalogue, and the tokens of the look.
pub fn gallery_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let (texts, catalogue) = (shell.texts, &visit.catalogue);
    let examples = gallery::examples(catalogue, visit.session.as_of(), texts);
    let start = Screen::Start;

    let buttons = vec![
        link(shell, &start, LinkStyle::Button, texts.begin()),
        link(shell, &start, LinkStyle::Text, texts.see_results()),
        link(shell, &start, LinkStyle::Back, texts.back_question()),
        html! { <button type="button" class="pc-link">{ plain(texts.start_over()) }</button> },
    ];
    let statuses =
        [Status::InForce, Status::ReportedInForce, Status::Reported, Status::Planned, Status::Draft, Status::Expired];
    let mut tags: Vec<Html> =
        statuses.into_iter().map(|status| status_tag(status, StatusTag::new(status, texts).tag)).collect();
    let decided = Decides::NAMES.iter().map(|(_, decides)| discretionary_tag(word::decides(*decides, texts)));
    tags.extend(decided);
    let marks = VerdictKind::ALL
        .map(|verdict| element("span", "pc-gallery__mark", vec![mark(verdict), plain(verdict.words(texts))]));
    let notices = vec![
        notice(vec![text("p", "pc-notice__title", texts.resume_title()), text("p", "", texts.results_open())]),
        edition_notice(shell, Outdated::Offline(place::edition(catalogue, texts)), &Callback::noop()),
        edition_notice(shell, Outdated::Newer, &Callback::noop()),
        error_message(shell.id("gallery-error"), Some(texts.error_tick())),
        text("p", "pc-hint", texts.several_hint()),
    ];
    let bar = |certain, possible, open| range_bar(Bar { certain, possible, open }, Status::InForce);
    let bars =
        vec![bar(0, 0, false), bar(0, 600, false), bar(250, 600, false), bar(700, 700, false), bar(250, 600, true)];

    let mut fields = vec![place_picker(shell, &place::places(catalogue, texts), None, &Callback::noop())];
    fields.extend(examples.questions.iter().map(|view| field(shell, view)));
    let rows = examples.rows.iter().map(|row| result_row(shell, row, NodeRef::default())).collect();
    let compared = examples.measures.iter().map(|view| conditions(shell, &view.explanation.conditions, &view.name));
    let computed = examples.measures.iter().map(|view| amount_steps(shell, &view.explanation.amount, &view.name));
    let documents = document::documents(catalogue, texts);

    let parts = vec![
        heading(shell, title(Further::Gallery, texts)),
        text("p", "pc-lead", texts.gallery_lead()),
        prose(texts.gallery_colours(), colours(shell)),
        prose(texts.gallery_type(), sizes(shell)),
        prose(texts.gallery_buttons(), vec![element("div", "pc-actions", buttons)]),
        prose(texts.gallery_tags(), vec![element("p", "pc-actions", tags)]),
        prose(texts.gallery_marks(), vec![element("p", "pc-actions", marks.to_vec())]),
        prose(texts.gallery_bars(), bars),
        prose(texts.gallery_notices(), notices),
        prose(texts.gallery_fields(), fields),
        prose(texts.gallery_rows(), vec![element("ul", "", rows)]),
        prose(
            texts.gallery_totals(),
            vec![
                element("div", "pc-results__totals", vec![totals(shell, &examples.summary.statuses)]),
                summary_panel(shell, examples.counts, totals(shell, &examples.summary.statuses)),
                summary_line(shell, examples.counts),
            ],
        ),
        prose(texts.gallery_no_totals(), vec![totals(shell, &[])]),
        prose(texts.gallery_conditions(), compared.collect()),
        prose(texts.gallery_amounts(), computed.collect()),
        prose(
            texts.gallery_answers(),
            vec![answer_list(shell, &examples.answers, &Origin::Results), answer_list(shell, &[], &Origin::Results)],
        ),
        prose(texts.gallery_documents(), documents.iter().map(|document| document_card(shell, document)).collect()),
        prose(
            texts.gallery_prose(),
            vec![
                text("p", "", texts.about_decides_authority()),
                points([texts.about_does_compare(), texts.about_does_unknown()]),
                help(shell, texts.about_mistake_tell()),
                help(shell, texts.promise_private_more()),
            ],
        ),
    ];
    element("div", "pc-page pc-gallery", parts)
}

fn field(shell: &Shell, view: &QuestionView) -> Html {
    let texts = shell.texts;
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
                label: texts.amount_label(),
                keys: "text",
                hint: texts.amount_hint(),
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
    let texts = shell.texts;
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
    let heads = [texts.gallery_role(), texts.gallery_sample(), texts.gallery_light(), texts.gallery_dark()];
    let head = heads.into_iter().map(|head| html! { <th scope="col">{ plain(head) }</th> }).collect();
    let table = vec![
        element("thead", "", vec![element("tr", "", head)]),
        element("tbody", "", gallery::colours().iter().map(row).collect()),
    ];
    vec![element("table", "pc-gallery__colours", table)]
}

fn sizes(shell: &Shell) -> Vec<Html> {
    let texts = shell.texts;
    let classes = [
        "pc-gallery__h1",
        "pc-gallery__h2",
        "pc-gallery__h3",
        "pc-gallery__lead",
        "pc-gallery__text",
        "pc-gallery__small",
        "pc-gallery__money",
    ];
    let sample = |class| html! { <p {class} lang="zh-CN">{ plain(texts.gallery_type_sample()) }</p> };
    classes.into_iter().map(sample).collect()
}
