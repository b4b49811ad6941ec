//! Every component, to look at.

use super::title;
use crate::components::{
    LinkStyle, NumberField, Outdated, Ticked, amount_steps, answer_list, conditions, discretionary_tag, document_card,
    edition_notice, error_message, heading, help, link, mark, notice, number_field, options, place_picker, points,
    prose, range_bar, result_row, status_tag, summary_line, summary_panel, tick_list, totals,
};
use crate::screen::{Further, Origin, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use catalogue::{Catalogue, Decides, Status};
use words::gallery::{self, Examples};
use words::question::{Form, QuestionView};
use words::row::{Bar, VerdictKind};
use words::status::StatusTag;
use words::texts::Texts;
use words::{document, place, word};
use yew::prelude::*;

/// Every component in its states, with examples out of the catalogue, and the tokens of the look.
pub fn gallery_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    let (texts, catalogue) = (shell.texts, &visit.catalogue);
    let examples = gallery::examples(catalogue, visit.session.as_of(), texts);
    html! {
        <div class="pc-page pc-gallery">
            { heading(shell, title(Further::Gallery, texts)) }
            <p class="pc-lead">{ texts.gallery_lead() }</p>
            { prose(texts.gallery_colours(), colours(texts)) }
            { prose(texts.gallery_type(), sizes(texts)) }
            { prose(texts.gallery_buttons(), buttons(shell)) }
            { prose(texts.gallery_tags(), tags(texts)) }
            { prose(texts.gallery_marks(), marks(texts)) }
            { prose(texts.gallery_bars(), bars()) }
            { prose(texts.gallery_notices(), notices(shell, catalogue)) }
            { prose(texts.gallery_fields(), fields(shell, catalogue, &examples)) }
            { prose(texts.gallery_rows(), rows(shell, &examples)) }
            { prose(texts.gallery_totals(), summaries(shell, &examples)) }
            { prose(texts.gallery_no_totals(), totals(shell, &[])) }
            { prose(texts.gallery_conditions(), compared(shell, &examples)) }
            { prose(texts.gallery_amounts(), computed(shell, &examples)) }
            { prose(texts.gallery_answers(), answers(shell, &examples)) }
            { prose(texts.gallery_documents(), documents(shell, catalogue)) }
            { prose(texts.gallery_prose(), to_read(shell)) }
        </div>
    }
}

fn buttons(shell: &Shell) -> Html {
    let texts = shell.texts;
    let start = Screen::Start;
    html! {
        <div class="pc-actions">
            { link(shell, &start, LinkStyle::Button, texts.begin()) }
            { link(shell, &start, LinkStyle::Text, texts.see_results()) }
            { link(shell, &start, LinkStyle::Back, texts.back_question()) }
            <button type="button" class="pc-link">{ texts.start_over() }</button>
        </div>
    }
}

fn tags(texts: Texts) -> Html {
    let statuses =
        [Status::InForce, Status::ReportedInForce, Status::Reported, Status::Planned, Status::Draft, Status::Expired];
    html! {
        <p class="pc-actions">
            for status in statuses {
                { status_tag(status, StatusTag::new(status, texts).tag) }
            }
            for (_, decides) in Decides::NAMES {
                { discretionary_tag(word::decides(*decides, texts)) }
            }
        </p>
    }
}

fn marks(texts: Texts) -> Html {
    html! {
        <p class="pc-actions">
            for verdict in VerdictKind::ALL {
                <span class="pc-gallery__mark">{ mark(verdict) }{ verdict.words(texts) }</span>
            }
        </p>
    }
}

fn bars() -> Html {
    let bars = [(0, 0, false), (0, 600, false), (250, 600, false), (700, 700, false), (250, 600, true)];
    html! {
        for (certain, possible, open) in bars {
            { range_bar(Bar { certain, possible, open }, Status::InForce) }
        }
    }
}

fn notices(shell: &Shell, catalogue: &Catalogue) -> Html {
    let texts = shell.texts;
    let inner = vec![
        html! { <p class="pc-notice__title">{ texts.resume_title() }</p> },
        html! { <p>{ texts.results_open() }</p> },
    ];
    html! {
        <>
            { notice(inner) }
            { edition_notice(shell, Outdated::Offline(place::edition(catalogue, texts)), &Callback::noop()) }
            { edition_notice(shell, Outdated::Newer, &Callback::noop()) }
            { error_message(shell.id("gallery-error"), Some(texts.error_tick())) }
            <p class="pc-hint">{ texts.several_hint() }</p>
        </>
    }
}

fn fields(shell: &Shell, catalogue: &Catalogue, examples: &Examples) -> Html {
    html! {
        <>
            { place_picker(shell, &place::places(catalogue, shell.texts), None, &Callback::noop()) }
            for view in &examples.questions {
                { field(shell, view) }
            }
        </>
    }
}

fn rows(shell: &Shell, examples: &Examples) -> Html {
    html! {
        <ul>
            for row in &examples.rows {
                { result_row(shell, row, NodeRef::default()) }
            }
        </ul>
    }
}

fn summaries(shell: &Shell, examples: &Examples) -> Html {
    html! {
        <>
            <div class="pc-results__totals">{ totals(shell, &examples.summary.statuses) }</div>
            { summary_panel(shell, examples.counts, totals(shell, &examples.summary.statuses)) }
            { summary_line(shell, examples.counts) }
        </>
    }
}

fn compared(shell: &Shell, examples: &Examples) -> Html {
    html! {
        for view in &examples.measures {
            { conditions(shell, &view.explanation.conditions, &view.name) }
        }
    }
}

fn computed(shell: &Shell, examples: &Examples) -> Html {
    html! {
        for view in &examples.measures {
            { amount_steps(shell, &view.explanation.amount, &view.name) }
        }
    }
}

fn answers(shell: &Shell, examples: &Examples) -> Html {
    html! {
        <>
            { answer_list(shell, &examples.answers, &Origin::Results) }
            { answer_list(shell, &[], &Origin::Results) }
        </>
    }
}

fn documents(shell: &Shell, catalogue: &Catalogue) -> Html {
    html! {
        for document in &document::documents(catalogue, shell.texts) {
            { document_card(shell, document) }
        }
    }
}

fn to_read(shell: &Shell) -> Html {
    let texts = shell.texts;
    html! {
        <>
            <p>{ texts.about_decides_authority() }</p>
            { points([texts.about_does_compare(), texts.about_does_unknown()]) }
            { help(shell, texts.about_mistake_tell()) }
            { help(shell, texts.promise_private_more()) }
        </>
    }
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

fn colours(texts: Texts) -> Html {
    html! {
        <table class="pc-gallery__colours">
            <thead>
                <tr>
                    <th scope="col">{ texts.gallery_role() }</th>
                    <th scope="col">{ texts.gallery_sample() }</th>
                    <th scope="col">{ texts.gallery_light() }</th>
                    <th scope="col">{ texts.gallery_dark() }</th>
                </tr>
            </thead>
            <tbody>
                for colour in gallery::colours() {
                    <tr>
                        <th scope="row">{ colour.name }</th>
                        <td>
                            <svg class="pc-gallery__swatch" viewBox="0 0 4 2" aria-hidden="true">
                                <rect width="4" height="2" fill={format!("var({})", colour.name)} />
                            </svg>
                        </td>
                        <td>{ colour.light }</td>
                        <td>{ colour.dark }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn sizes(texts: Texts) -> Html {
    let classes = [
        "pc-gallery__h1",
        "pc-gallery__h2",
        "pc-gallery__h3",
        "pc-gallery__lead",
        "pc-gallery__text",
        "pc-gallery__small",
        "pc-gallery__money",
    ];
    html! {
        for class in classes {
            <p {class} lang="zh-CN">{ texts.gallery_type_sample() }</p>
        }
    }
}
