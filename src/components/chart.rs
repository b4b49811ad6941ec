//! The totals as a chart, and the same figures as a table.

use crate::components::{element, plain, text};
use crate::shell::Shell;
use catalogue::Status;
use words::chart::{Chart, ChartStatus};
use words::total::TotalRow;
use yew::prelude::*;

/// What a row and a heading over rows take, in CSS pixels; the drawing is as wide as there is room, so that its letters
/// are as large as all others.
const ROW: usize = 76;
const HEADING: usize = 36;
const SCALE: usize = 28;

/// The totals as a chart: a bar for each, under its standing. The figures stand in a table below it.
pub fn totals_chart(shell: &Shell, drawn: &Chart) -> Html {
    let texts = shell.texts;
    let (title, description, hatch) = (shell.id("chart-title"), shell.id("chart-description"), shell.id("chart-hatch"));
    let fill = format!("url(#{hatch})");
    let mut top = 0;
    let mut parts = Vec::new();
    for status in &drawn.statuses {
        parts.push(line(0, top + HEADING - 10, "pc-chart__heading", status.status.tag.to_owned()));
        top += HEADING;
        for row in &status.rows {
            parts.push(bar(row, status.status.status, top, &fill));
            top += ROW;
        }
    }
    let height = top + SCALE;
    let scale = drawn.scale.iter().zip(["0%", "50%", "100%"]).zip(["start", "middle", "end"]);
    let scale = scale.map(|((words, x), anchor)| {
        html! {
            <>
                <line class="pc-chart__grid" x1={x} x2={x} y1="0" y2={top.to_string()} />
                <text class="pc-chart__scale" {x} y={(height - 8).to_string()} text-anchor={anchor}>{ words.clone() }</text>
            </>
        }
    });
    let drawing = html! {
        <svg class="pc-chart__drawing" width="100%" height={height.to_string()} role="img" aria-labelledby={format!("{title} {description}")}>
            <title id={title}>{ texts.chart_title() }</title>
            <desc id={description}>{ drawn.description.clone() }</desc>
            <defs>
                <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="pc-chart__possible" width="6" height="6" />
                    <rect class="pc-chart__stripe" width="2" height="6" />
                </pattern>
            </defs>
            { for scale }
            { parts }
        </svg>
    };
    let key = [
        ("certain", texts.chart_certain()),
        ("unsure", texts.chart_unsure()),
        ("possible", texts.chart_possible()),
        ("open", texts.chart_open()),
    ]
    .map(|(kind, words)| {
        let fill = (kind == "possible").then(|| fill.clone());
        let sample = html! {
            <svg class="pc-chart__sample" width="28" height="14" aria-hidden="true">
                <rect class={format!("pc-chart__{kind}-bar")} {fill} x="1" y="1" width="26" height="12" />
            </svg>
        };
        element("li", "", vec![sample, plain(words)])
    });
    let parts = vec![
        text("h2", "", texts.chart_title()),
        drawing,
        element("ul", "pc-chart__key", key.into()),
        element("details", "pc-chart__table", vec![text("summary", "", texts.chart_as_table()), table(shell, drawn)]),
    ];
    element("section", "pc-chart", parts)
}

fn line(x: usize, y: usize, class: &'static str, words: String) -> Html {
    html! { <text {class} x={x.to_string()} y={y.to_string()}>{ words }</text> }
}

/// A label that fits beside the narrowest drawing, because lines of a drawing do not break. The table below has all of it.
fn fitted(label: &str) -> String {
    let mut room = 34;
    let fits = |c: &char| {
        room -= if c.is_ascii() { 1 } else { 2 };
        room >= 0
    };
    let short: String = label.chars().take_while(fits).collect();
    if short.len() == label.len() { short } else { format!("{}…", short.trim_end()) }
}

fn bar(row: &TotalRow, status: Status, top: usize, fill: &str) -> Html {
    let share = |thousandths: u16| format!("{}.{}%", thousandths / 10, thousandths % 10);
    let (certain, possible) = (row.bar.certain, row.bar.possible.max(row.bar.certain));
    let part = |class: &'static str, from: u16, to: u16, fill: Option<String>| {
        // Something that is there is seen, however small.
        let width = if to > from { share((to - from).max(6)) } else { "0".to_owned() };
        html! { <rect {class} {fill} x={share(from)} y={(top + 48).to_string()} {width} height="16" /> }
    };
    let open = if row.bar.open { part("pc-chart__open-bar", possible, 1_000, None) } else { Html::default() };
    html! {
        <g>
            { line(0, top + 16, "pc-chart__label", fitted(&row.words.label)) }
            { line(0, top + 38, "pc-chart__amount", row.words.amount.clone()) }
            { open }
            { part("pc-chart__possible-bar", certain, possible, Some(fill.to_owned())) }
            { part(if status.names_rules() { "pc-chart__certain-bar" } else { "pc-chart__unsure-bar" }, 0, certain, None) }
        </g>
    }
}

fn table(shell: &Shell, drawn: &Chart) -> Html {
    let texts = shell.texts;
    let column = |words: &'static str| html! { <th scope="col">{ words }</th> };
    let head =
        element("tr", "", vec![column(texts.chart_what()), column(texts.chart_certain()), column(texts.chart_most())]);
    let row = |status: &ChartStatus, row: &TotalRow| {
        let name = html! { <th scope="row">{ status.status.tag }<br />{ row.words.label.clone() }</th> };
        let mut most = vec![plain(row.words.most.clone())];
        most.extend(row.words.open.iter().map(|open| text("p", "pc-chart__note", open.clone())));
        element("tr", "", vec![name, text("td", "", row.words.certain.clone()), element("td", "", most)])
    };
    let rows = drawn.statuses.iter().flat_map(|status| status.rows.iter().map(move |one| row(status, one)));
    let body = element("tbody", "", rows.collect());
    element("table", "", vec![text("caption", "", texts.chart_title()), element("thead", "", vec![head]), body])
}
