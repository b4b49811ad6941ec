//! Sentences of the chart.

use catalogue::bilingual::Language::{self, En, Zh};

/// What the chart shows, for who does not see it.
pub fn description(rows: usize, statuses: usize, full: &str, language: Language) -> String {
    match language {
        Zh => format!(
            "按 {statuses} 种状态分列的 {rows} 条横条，刻度从 0 到 {full}。每条是一种发放方式和对象的合计，先是确定的部分，再是可能的部分；不同的横条不相加。数字见下面的表格。"
        ),
        En => format!(
            "Bars by standing ({statuses}), {rows} in all, on a scale from zero to {full}. Each is the total of one frequency and payee: first what is certain, then what is possible. Bars are never added. The figures stand in the table below."
        ),
    }
}
