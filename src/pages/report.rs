//! The result as it is printed.

use super::title;
use crate::browser;
use crate::components::{
    LinkStyle, chinese, cited, contact, discretionary_tag, element, heading, link, mark, plain, qr_code, status_tag,
    text, titled, totals, totals_chart, with_chinese,
};
use crate::page_address::{link_to, use_page_address};
use crate::pages::place_first;
use crate::screen::{Further, Screen};
use crate::shell::Shell;
use crate::visit::Visit;
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
    let tools = vec![
        link(shell, &Screen::Further(Further::Share), LinkStyle::Leave, texts.to_share()),
        html! {
            <p class="pc-report__name">
                <label for={name_id.clone()}>{ texts.report_name() }</label>
                <input id={name_id} type="text" autocomplete="organization" maxlength="80" value={(*name).clone()} {oninput} />
            </p>
        },
        html! { <button type="button" class="pc-button" onclick={print}>{ plain(texts.report_print()) }</button> },
        text("p", "pc-hint", texts.print_hint()),
    ];
    let view = visit.view(shell.texts);
    let report = view.report();
    let mut parts =
        vec![element("div", "pc-report__tools", tools), heading(shell, title(Further::Report, shell.texts))];
    if !name.trim().is_empty() {
        parts.push(text("p", "pc-report__firm", name.trim().to_owned()));
    }
    let drawn = view.chart().map(|drawn| totals_chart(shell, &drawn));
    parts.extend(body(shell, &report, drawn.unwrap_or_default()));
    if let Some(page) = page {
        let place = place::chosen_words(&visit.catalogue, visit.session.facts(), shell.texts);
        let address = link_to(&page, visit, false);
        let code = qr::drawing(&address).map(|drawing| qr_code(&drawing, shell.texts.qr_name(&place)));
        let beside = vec![text("p", "", texts.open_again_body()), text("p", "pc-report__address", address)];
        let both = vec![code.unwrap_or_default(), element("div", "", beside)];
        parts.push(section(texts.open_again(), vec![element("div", "pc-report__again", both)]));
    }
    let end = vec![plain(shell.texts.disclaimer()), plain(" "), plain(texts.report_made_by())];
    parts.push(element("p", "pc-report__end", end));
    element("article", "pc-page pc-report", parts)
}

/// Everything but the ways to it.
fn body(shell: &Shell, report: &Report, chart: Html) -> Vec<Html> {
    let texts = shell.texts;
    let mut parts = vec![
        pairs(report.facts.iter().map(|(label, said)| (*label, plain(said.clone()))).collect()),
        text("p", "pc-report__note", texts.may_apply()),
        section(
            texts.totals_title(),
            vec![totals(shell, &report.summary.statuses), text("p", "pc-report__note", texts.totals_note())],
        ),
        chart,
        section(texts.your_answers(), vec![answers(texts, &report.answers), text("p", "", report.open.clone())]),
    ];
    parts.extend(report.groups.iter().map(|group| group_of(shell, group)));
    if !report.goals.is_empty() {
        let goals = report
            .goals
            .iter()
            .map(|goal| text("li", "", texts.labelled(&goal.title, &texts.goal(&goal.changes, &goal.brings))));
        parts.push(section(
            texts.goals_title(),
            vec![text("p", "pc-report__note", texts.goals_note()), element("ol", "pc-report__goals", goals.collect())],
        ));
    }
    if !report.ineligible.is_empty() {
        parts.push(section(
            texts.not_met_title(),
            vec![text("p", "pc-report__note", texts.report_not_met_note()), refused(shell, &report.ineligible)],
        ));
    }
    parts.extend(report.elsewhere.iter().map(|elsewhere| text("p", "pc-report__note", elsewhere.clone())));
    let documents = report.documents.iter().map(|cited| document(shell, cited));
    parts.push(section(
        texts.report_documents(),
        vec![element("ul", "pc-report__documents pc-report__columns", documents.collect())],
    ));
    parts
}

fn section(title: &'static str, body: Vec<Html>) -> Html {
    titled("pc-report__section", title, body)
}

fn pairs(rows: Vec<(&'static str, Html)>) -> Html {
    let row = |(label, said)| element("div", "", vec![text("dt", "", label), element("dd", "", vec![said])]);
    element("dl", "pc-report__pairs", rows.into_iter().map(row).collect())
}

fn table(class: &'static str, heads: &[&'static str], rows: Vec<Html>) -> Html {
    let head = |name: &&'static str| html! { <th scope="col">{ plain(*name) }</th> };
    let heads = element("tr", "", heads.iter().map(head).collect());
    element("table", class, vec![element("thead", "", vec![heads]), element("tbody", "", rows)])
}

fn cells(first: Html, others: Vec<Html>) -> Html {
    let mut row = vec![html! { <th scope="row">{ first }</th> }];
    row.extend(others.into_iter().map(|cell| element("td", "", vec![cell])));
    element("tr", "", row)
}

fn answers(texts: Texts, rows: &[AnswerRow]) -> Html {
    let row = |row: &AnswerRow| {
        let said = row.said.iter().map(|said| text("li", "", said.clone())).collect();
        cells(plain(row.ask.clone()), vec![element("ul", "", said)])
    };
    table(
        "pc-report__table pc-report__answers",
        &[texts.report_question(), texts.report_answer()],
        rows.iter().map(row).collect(),
    )
}

fn group_of(shell: &Shell, group: &ReportGroup) -> Html {
    let texts = shell.texts;
    let mut parts = vec![text("p", "pc-report__note", group.group.note(texts))];
    // Said once: few documents say it of any measure.
    if group.measures.iter().any(|measure| measure.apply.is_none()) {
        parts.push(text("p", "pc-report__note", texts.report_apply_unknown()));
    }
    let measures = group.measures.iter().map(|measure| whole(shell, measure)).collect();
    parts.push(element("div", "pc-report__columns", measures));
    section(group.group.title(texts), parts)
}

/// One measure, with all that it rests on.
fn whole(shell: &Shell, view: &MeasureView) -> Html {
    let texts = shell.texts;
    let mut tags = vec![status_tag(view.status.status, view.status.meaning)];
    tags.extend(view.discretion.map(discretionary_tag));
    tags.extend(view.kind.map(|kind| text("span", "", kind)));
    tags.extend(view.reported.as_ref().map(|reported| text("span", "", reported.clone())));
    tags.push(element("span", "", vec![plain(view.document.short.clone()), plain(" "), chinese(view.clause.clone())]));
    let amount = view.amount.iter().map(|amount| {
        let once = text("span", "pc-report__once", view.once.unwrap_or_default());
        element("p", "pc-report__amount", vec![plain(amount.clone()), plain(" "), once])
    });
    let mut parts = vec![
        element("h3", "", vec![mark(view.verdict), plain(" "), plain(view.title.clone())]),
        element("p", "pc-tags", tags),
    ];
    parts.extend(amount);
    parts.push(text("p", "", view.summary.clone()));
    if view.amount.as_ref() != Some(&view.by_the_text) {
        let offers = shell.texts.labelled(texts.by_the_text(), &view.by_the_text);
        parts.push(text("p", "pc-report__note", offers));
    }
    parts.extend(view.only_sound.map(|said| text("p", "pc-report__note", said)));
    if !view.explanation.conditions.is_empty() {
        parts.push(labelled(texts.conditions(), conditions(&view.explanation.conditions)));
    }
    if view.explanation.amount.len() > 1 {
        parts.push(labelled(texts.how_computed(), steps(&view.explanation.amount)));
    }
    if let Some(projects) = view.projects.as_ref().filter(|projects| !projects.rows.is_empty()) {
        let row = |row: &ProjectRow| text("li", "", texts.labelled(&row.said, &row.amount));
        let rows = element("ul", "pc-report__list", projects.rows.iter().map(row).collect());
        parts.push(labelled(texts.projects_title(), rows));
    }
    if !view.self_checks.is_empty() {
        parts.push(labelled(texts.self_checks(), cited("pc-report__list", "", &view.self_checks)));
    }
    let said = |words: &String| plain(words.clone());
    let facts = [
        view.discretionary.as_ref().map(|who| (texts.discretionary(), said(who))),
        view.standing.as_ref().map(|standing| (texts.group_title(), said(&standing.words))),
        Some((texts.who(), said(&view.who))),
        view.payee.as_ref().map(|payee| (texts.payee(), said(payee))),
        view.apply.as_ref().map(|apply| (texts.how_to_apply(), said(apply))),
        view.rules.as_ref().map(|rules| (texts.rules(), said(rules))),
        (!view.context.is_empty()).then(|| (texts.context(), cited("pc-report__list", "", &view.context))),
    ];
    parts.push(pairs(facts.into_iter().flatten().collect()));
    element("article", "pc-report__measure", parts)
}

fn labelled(label: &'static str, body: Html) -> Html {
    element("div", "pc-report__part", vec![text("h4", "", label), body])
}

fn conditions(rows: &[ConditionRow]) -> Html {
    let row = |row: &ConditionRow| {
        let label = vec![
            text("strong", "", row.verdict),
            plain(" "),
            plain(row.label.clone()),
            plain(" "),
            row.clause.as_ref().map(|clause| chinese(clause.clone())).unwrap_or_default(),
        ];
        let mut parts = vec![element("p", "", label)];
        parts.extend(row.figures.iter().map(|figures| text("p", "pc-report__figures", figures.clone())));
        parts.extend(row.joins.map(|joins| text("p", "pc-report__figures", joins)));
        if !row.parts.is_empty() {
            parts.push(conditions(&row.parts));
        }
        element("li", "", parts)
    };
    element("ul", "pc-report__list", rows.iter().map(row).collect())
}

fn steps(rows: &[AmountRow]) -> Html {
    let row = |row: &AmountRow| {
        let detail = row.detail.as_ref().map(|detail| text("span", "pc-report__figures", detail.clone()));
        let mut label = vec![plain(row.label.clone()), plain(" ")];
        label.extend(row.clause.iter().flat_map(|clause| [chinese(clause.clone()), plain(" ")]));
        label.extend(detail);
        element("tr", "", vec![element("td", "", label), text("td", "pc-report__sum", row.result.clone())])
    };
    let body = element("tbody", "", rows.iter().map(row).collect());
    element("table", "pc-report__table pc-report__steps", vec![body])
}

/// What does not apply: a line each, with the reason.
fn refused(shell: &Shell, rows: &[ReportIneligible]) -> Html {
    let texts = shell.texts;
    let row = |refused: &ReportIneligible| {
        let ReportIneligible { row, brings } = refused;
        let mut why: Vec<Html> = row.why.iter().map(|why| text("p", "", why.clone())).collect();
        let brings = brings.as_ref().map(|brings| texts.labelled(texts.report_brings(), brings));
        why.extend(brings.map(|brings| text("p", "pc-report__figures", brings)));
        let source = vec![plain(row.document.clone()), plain(" "), chinese(row.clause.clone())];
        cells(plain(row.title.clone()), vec![element("div", "", why), element("span", "", source)])
    };
    let heads = [texts.report_measure(), texts.report_reason(), texts.report_source()];
    table("pc-report__table pc-report__refused", &heads, rows.iter().map(row).collect())
}

fn document(shell: &Shell, document: &DocumentView) -> Html {
    let texts = shell.texts;
    let said = |words: &String| plain(words.clone());
    let facts = [
        document.original.as_ref().map(|original| (texts.original_title(), chinese(original.clone()))),
        Some((texts.standing(), plain(document.status.meaning))),
        Some((texts.issuer(), said(&document.issuer))),
        Some((texts.dated(), plain(document.dates()))),
        Some((texts.read_at(), with_chinese(shell, &document.read_at))),
        Some((texts.consulted(), said(&document.consulted))),
        Some((texts.contact(), contact(&document.contact))),
    ];
    let parts = vec![text("h3", "", document.title.clone()), pairs(facts.into_iter().flatten().collect())];
    element("li", "pc-report__document", parts)
}
