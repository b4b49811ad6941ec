//! The totals as a chart, and the same figures as a table.

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
    let (labelled_by, fill) = (format!("{title} {description}"), format!("url(#{hatch})"));
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
    let height = (top + SCALE).to_string();
    html! {
        <section class="pc-chart">
            <h2>{ texts.chart_title() }</h2>
            <svg class="pc-chart__drawing" width="100%" {height} role="img" aria-labelledby={labelled_by}>
                <title id={title}>{ texts.chart_title() }</title>
                <desc id={description}>{ &drawn.description }</desc>
                <defs>
                    <pattern
                        id={hatch}
                        width="6"
                        height="6"
                        patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45)"
                    >
                        <rect class="pc-chart__possible" width="6" height="6" />
                        <rect class="pc-chart__stripe" width="2" height="6" />
                    </pattern>
                </defs>
                { scale(drawn, top) }
                { parts }
            </svg>
            <ul class="pc-chart__key">
                { key("pc-chart__certain-bar", None, texts.chart_certain()) }
                { key("pc-chart__unsure-bar", None, texts.chart_unsure()) }
                { key("pc-chart__possible-bar", Some(fill), texts.chart_possible()) }
                { key("pc-chart__open-bar", None, texts.chart_open()) }
            </ul>
            <details class="pc-chart__table">
                <summary>{ texts.chart_as_table() }</summary>
                { table(shell, drawn) }
            </details>
        </section>
    }
}

/// The scale below bars that end at `bottom`, with its lines.
fn scale(drawn: &Chart, bottom: usize) -> Html {
    let places = [("0%", "start"), ("50%", "middle"), ("100%", "end")];
    html! {
        for (words, (x, anchor)) in drawn.scale.iter().zip(places) {
            <line class="pc-chart__grid" x1={x} x2={x} y1="0" y2={bottom.to_string()} />
            <text class="pc-chart__scale" {x} y={(bottom + SCALE - 8).to_string()} text-anchor={anchor}>{ words }</text>
        }
    }
}

/// A kind of bar, and what it means.
fn key(class: &'static str, fill: Option<String>, words: &'static str) -> Html {
    html! {
        <li>
            <svg class="pc-chart__sample" width="28" height="14" aria-hidden="true">
                <rect {class} {fill} x="1" y="1" width="26" height="12" />
            </svg>
            { words }
        </li>
    }
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
    html! {
        <g>
            { line(0, top + 16, "pc-chart__label", fitted(&row.words.label)) }
            { line(0, top + 38, "pc-chart__amount", row.words.amount.clone()) }
            if row.bar.open {
                { part("pc-chart__open-bar", possible, 1_000, None) }
            }
            { part("pc-chart__possible-bar", certain, possible, Some(fill.to_owned())) }
            { part(if status.names_rules() { "pc-chart__certain-bar" } else { "pc-chart__unsure-bar" }, 0, certain, None) }
        </g>
    }
}

fn table(shell: &Shell, drawn: &Chart) -> Html {
    let texts = shell.texts;
    html! {
        <table>
            <caption>{ texts.chart_title() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ texts.chart_what() }</th>
                    <th scope="col">{ texts.chart_certain() }</th>
                    <th scope="col">{ texts.chart_most() }</th>
                </tr>
            </thead>
            <tbody>
                for status in &drawn.statuses {
                    for row in &status.rows {
                        { table_row(status, row) }
                    }
                }
            </tbody>
        </table>
    }
}

fn table_row(status: &ChartStatus, row: &TotalRow) -> Html {
    html! {
        <tr>
            <th scope="row">{ status.status.tag }<br />{ &row.words.label }</th>
            <td>{ &row.words.certain }</td>
            <td>
                { &row.words.most }
                if let Some(open) = &row.words.open {
                    <p class="pc-chart__note">{ open }</p>
                }
            </td>
        </tr>
    }
}
