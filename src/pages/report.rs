//! The result as it is printed.

use super::title;
use crate::browser;
use crate::components::{
    LinkStyle, chinese, cited, condition_words, contact, heading, link, mark, measure_tags, pair, qr_code, totals,
    totals_chart, with_chinese,
};
use crate::page_address::{link_to, use_page_address};
use crate::pages::place_first;
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
use words::action::Goal;
use words::chart::Chart;
use words::document::DocumentView;
use words::explain::{AmountRow, ConditionRow};
use words::measure::MeasureView;
use words::projects::ProjectRow;
use words::question::AnswerRow;
use words::report::{Report, ReportGroup, ReportIneligible};
use words::texts::Texts;
use words::{place, qr};
use yew::prelude::*;

/// The result as it is printed.
pub fn report_page(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    place_first(shell, visit).unwrap_or_else(|| html! { <ReportPage shell={shell.clone()} visit={visit.clone()} /> })
}

/// What is printed in place of a screen: the report, drawn only while the page is printed. Nothing where no place is
/// chosen.
pub fn paper(shell: &Shell, visit: &UseReducerHandle<Visit>) -> Html {
    html! { <Paper shell={shell.clone()} visit={visit.clone()} /> }
}

#[component]
fn Paper(props: &ReportPageProps) -> Html {
    // Known before: what is found out after drawing is too late for the paper.
    let address = use_page_address(&props.shell);
    let is_printing = use_state_eq(|| false);
    let set = is_printing.setter();
    use_effect_with((), move |()| {
        let listeners = browser::print::on_print(move |is_printing| set.set(is_printing));
        move || drop(listeners)
    });
    if !*is_printing || place_first(&props.shell, &props.visit).is_some() {
        return Html::default();
    }
    // The screen keeps its own ids and its focus.
    let prefix = props.shell.id("paper");
    let shell = Shell { prefix, heading: NodeRef::default(), returned: NodeRef::default(), ..props.shell.clone() };
    let visit = props.visit.clone();
    html! { <div class="pc-report__paper"><ReportPage {shell} {visit} {address} /></div> }
}

/// What the screen shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ReportPageProps {
    /// The shell.
    pub(super) shell: Shell,
    /// The visit.
    pub(super) visit: UseReducerHandle<Visit>,
    /// The address of the standalone page, where it is known already.
    #[prop_or_default]
    pub(super) address: Option<String>,
}

/// The whole result, and the way to print it.
#[component]
pub(super) fn ReportPage(props: &ReportPageProps) -> Html {
    let ReportPageProps { shell, visit, address } = props;
    let page = use_page_address(shell).or_else(|| address.clone());
    let texts = shell.texts;
    let print = Callback::from(|_: MouseEvent| browser::print::page());
    let name = use_state_eq(String::new);
    let name_id = shell.id("name");
    let oninput = {
        let name = name.setter();
        Callback::from(move |event: InputEvent| name.set(browser::input::typed(&event)))
    };
    let view = visit.view(texts);
    html! {
        <article class="pc-page pc-report">
            <div class="pc-report__tools">
                { link(shell, &Screen::Further(Further::Share), LinkStyle::Leave, texts.to_share()) }
                <p class="pc-report__name">
                    <label for={name_id.clone()}>{ texts.report_name() }</label>
                    <input
                        id={name_id}
                        type="text"
                        autocomplete="organization"
                        maxlength="80"
                        value={(*name).clone()}
                        {oninput}
                    />
                </p>
                <button type="button" class="pc-button" onclick={print}>{ texts.report_print() }</button>
                <p class="pc-hint">{ texts.print_hint() }</p>
            </div>
            { heading(shell, title(Further::Report, texts)) }
            if !name.trim().is_empty() {
                <p class="pc-report__firm">{ name.trim().to_owned() }</p>
            }
            { body(shell, &view.report(), view.chart().as_ref()) }
            if let Some(page) = page {
                { again(shell, visit, &page) }
            }
            <p class="pc-report__end">{ texts.disclaimer() }{ " " }{ texts.report_made_by() }</p>
        </article>
    }
}

/// Everything but the ways to it.
fn body(shell: &Shell, report: &Report, chart: Option<&Chart>) -> Html {
    let texts = shell.texts;
    html! {
        <>
            <dl class="pc-report__pairs">
                for (label, said) in &report.facts {
                    { pair(label, said) }
                }
            </dl>
            <p class="pc-report__note">{ texts.may_apply() }</p>
            <section class="pc-report__section">
                <h2>{ texts.totals_title() }</h2>
                { totals(shell, &report.summary.statuses) }
                <p class="pc-report__note">{ texts.totals_note() }</p>
            </section>
            if let Some(chart) = chart {
                { totals_chart(shell, chart) }
            }
            <section class="pc-report__section">
                <h2>{ texts.your_answers() }</h2>
                { answers(texts, &report.answers) }
                <p>{ &report.open }</p>
            </section>
            for group in &report.groups {
                { group_of(shell, group) }
            }
            { goals(texts, &report.goals) }
            if !report.ineligible.is_empty() {
                <section class="pc-report__section">
                    <h2>{ texts.not_met_title() }</h2>
                    <p class="pc-report__note">{ texts.report_not_met_note() }</p>
                    { refused(texts, &report.ineligible) }
                </section>
            }
            if let Some(elsewhere) = &report.elsewhere {
                <p class="pc-report__note">{ elsewhere }</p>
            }
            <section class="pc-report__section">
                <h2>{ texts.report_documents() }</h2>
                <ul class="pc-report__documents pc-report__columns">
                    for cited in &report.documents {
                        { document(shell, cited) }
                    }
                </ul>
            </section>
        </>
    }
}

/// How the result is opened again: a QR code, and the address in words.
fn again(shell: &Shell, visit: &Visit, page: &str) -> Html {
    let texts = shell.texts;
    let place = place::chosen_words(&visit.catalogue, visit.session.facts(), texts);
    let address = link_to(page, visit, false);
    html! {
        <section class="pc-report__section">
            <h2>{ texts.open_again() }</h2>
            <div class="pc-report__again">
                if let Some(drawing) = qr::drawing(&address) {
                    { qr_code(&drawing, texts.qr_name(&place)) }
                }
                <div>
                    <p>{ texts.open_again_body() }</p>
                    <p class="pc-report__address">{ address }</p>
                </div>
            </div>
        </section>
    }
}

fn answers(texts: Texts, rows: &[AnswerRow]) -> Html {
    html! {
        <table class="pc-report__table pc-report__answers">
            <thead>
                <tr>
                    <th scope="col">{ texts.report_question() }</th>
                    <th scope="col">{ texts.report_answer() }</th>
                </tr>
            </thead>
            <tbody>
                for row in rows {
                    <tr>
                        <th scope="row">{ &row.ask }</th>
                        <td>
                            <ul>
                                for said in &row.said {
                                    <li>{ said }</li>
                                }
                            </ul>
                        </td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn group_of(shell: &Shell, group: &ReportGroup) -> Html {
    let texts = shell.texts;
    let is_silent = group.measures.iter().any(|measure| measure.apply.is_none());
    html! {
        <section class="pc-report__section">
            <h2>{ group.group.title(texts) }</h2>
            <p class="pc-report__note">{ group.group.note(texts) }</p>
            // Said once: few documents say it of any measure.
            if is_silent {
                <p class="pc-report__note">{ texts.report_apply_unknown() }</p>
            }
            <div class="pc-report__columns">
                for measure in &group.measures {
                    { whole(texts, measure) }
                }
            </div>
        </section>
    }
}

/// One measure, with all that it rests on.
fn whole(texts: Texts, view: &MeasureView) -> Html {
    let explanation = &view.explanation;
    html! {
        <article class="pc-report__measure">
            <h3>{ mark(view.verdict) }{ " " }{ &view.title }</h3>
            { measure_tags(view, view.kind) }
            { amount(texts, view) }
            if !explanation.conditions.is_empty() {
                { labelled(texts.conditions(), conditions(&explanation.conditions)) }
            }
            if explanation.amount.len() > 1 {
                { labelled(texts.how_computed(), steps(&explanation.amount)) }
            }
            if let Some(projects) = view.projects.as_ref().filter(|projects| !projects.rows.is_empty()) {
                { labelled(texts.projects_title(), further(texts, &projects.rows)) }
            }
            if !view.self_checks.is_empty() {
                { labelled(texts.self_checks(), cited("pc-report__list", "", &view.self_checks)) }
            }
            { facts(texts, view) }
        </article>
    }
}

/// What it pays, and what for.
fn amount(texts: Texts, view: &MeasureView) -> Html {
    html! {
        <>
            if let Some(amount) = &view.amount {
                <p class="pc-report__amount">
                    { amount }
                    { " " }
                    <span class="pc-report__once">{ view.once.unwrap_or_default() }</span>
                </p>
            }
            <p>{ &view.summary }</p>
            if view.amount.as_ref() != Some(&view.by_the_text) {
                <p class="pc-report__note">{ texts.labelled(texts.by_the_text(), &view.by_the_text) }</p>
            }
            if let Some(said) = view.only_sound {
                <p class="pc-report__note">{ said }</p>
            }
        </>
    }
}

/// Who decides, who may apply, who is paid, and the like.
fn facts(texts: Texts, view: &MeasureView) -> Html {
    let optional = |label, words: Option<&String>| words.map(|words| pair(label, words));
    html! {
        <dl class="pc-report__pairs">
            { optional(texts.discretionary(), view.discretionary.as_ref()) }
            { optional(texts.group_title(), view.standing.as_ref().map(|standing| &standing.words)) }
            { optional(texts.who(), Some(&view.who)) }
            { optional(texts.payee(), view.payee.as_ref()) }
            { optional(texts.how_to_apply(), view.apply.as_ref()) }
            { optional(texts.rules(), view.rules.as_ref()) }
            if !view.context.is_empty() {
                { pair(texts.context(), cited("pc-report__list", "", &view.context)) }
            }
        </dl>
    }
}

fn labelled(label: &'static str, body: Html) -> Html {
    html! {
        <div class="pc-report__part">
            <h4>{ label }</h4>
            { body }
        </div>
    }
}

fn conditions(rows: &[ConditionRow]) -> Html {
    html! {
        <ul class="pc-report__list">
            for row in rows {
                { condition(row) }
            }
        </ul>
    }
}

fn condition(row: &ConditionRow) -> Html {
    html! {
        <li>
            { condition_words(row) }
            if let Some(figures) = &row.figures {
                <p class="pc-report__figures">{ figures }</p>
            }
            if let Some(joins) = row.joins {
                <p class="pc-report__figures">{ joins }</p>
            }
            if !row.parts.is_empty() {
                { conditions(&row.parts) }
            }
        </li>
    }
}

fn steps(rows: &[AmountRow]) -> Html {
    html! {
        <table class="pc-report__table pc-report__steps">
            <tbody>
                for row in rows {
                    <tr>
                        <td>
                            { &row.label }
                            { " " }
                            if let Some(clause) = &row.clause {
                                { chinese(clause.clone()) }
                                { " " }
                            }
                            if let Some(detail) = &row.detail {
                                <span class="pc-report__figures">{ detail }</span>
                            }
                        </td>
                        <td class="pc-report__sum">{ &row.result }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The further projects, and what each may bring.
fn further(texts: Texts, rows: &[ProjectRow]) -> Html {
    html! {
        <ul class="pc-report__list">
            for row in rows {
                <li>{ texts.labelled(&row.said, &row.amount) }</li>
            }
        </ul>
    }
}

/// What is worth working for; nothing where there is nothing.
fn goals(texts: Texts, goals: &[Goal]) -> Html {
    if goals.is_empty() {
        return Html::default();
    }
    html! {
        <section class="pc-report__section">
            <h2>{ texts.goals_title() }</h2>
            <p class="pc-report__note">{ texts.goals_note() }</p>
            <ol class="pc-report__goals">
                for goal in goals {
                    <li>{ texts.labelled(&goal.title, &texts.goal(&goal.changes, &goal.brings)) }</li>
                }
            </ol>
        </section>
    }
}

/// What does not apply: a line each, with the reason.
fn refused(texts: Texts, rows: &[ReportIneligible]) -> Html {
    html! {
        <table class="pc-report__table pc-report__refused">
            <thead>
                <tr>
                    <th scope="col">{ texts.report_measure() }</th>
                    <th scope="col">{ texts.report_reason() }</th>
                    <th scope="col">{ texts.report_source() }</th>
                </tr>
            </thead>
            <tbody>
                for ReportIneligible { row, brings } in rows {
                    <tr>
                        <th scope="row">{ &row.title }</th>
                        <td>
                            <div>
                                if let Some(why) = &row.why {
                                    <p>{ why }</p>
                                }
                                if let Some(brings) = brings {
                                    <p class="pc-report__figures">
                                        { texts.labelled(texts.report_brings(), brings) }
                                    </p>
                                }
                            </div>
                        </td>
                        <td><span>{ &row.document }{ " " }{ chinese(row.clause.clone()) }</span></td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn document(shell: &Shell, document: &DocumentView) -> Html {
    let texts = shell.texts;
    html! {
        <li class="pc-report__document">
            <h3>{ &document.title }</h3>
            <dl class="pc-report__pairs">
                if let Some(original) = &document.original {
                    { pair(texts.original_title(), chinese(original.clone())) }
                }
                { pair(texts.standing(), document.status.meaning) }
                { pair(texts.issuer(), &document.issuer) }
                { pair(texts.dated(), document.dates()) }
                { pair(texts.read_at(), with_chinese(shell, &document.read_at)) }
                { pair(texts.consulted(), &document.consulted) }
                { pair(texts.contact(), contact(&document.contact)) }
            </dl>
        </li>
    }
}
