//! How forms of numbers and tests are said.

use super::{phrases, sentences};
use catalogue::bilingual::Language::{self, En, Zh};

phrases! {
    /// The unit of an area after a field.
    square_metres: "平方米", "square metres";
    /// The unit of a length of time after a field.
    months_word: "个月", "months";
    /// What was typed is no share.
    not_a_rate: "请填写百分数，例如 3.5% 或 5‰", "Type a percentage, such as 3.5% or 5‰";
    /// What was typed is no day.
    not_a_day: "请填写日期，例如 2024-12-20", "Type a day, such as 2024-12-20";
    /// A step that takes away what was received.
    less_received: "扣除已获得的部分", "Less what was received";
    /// A step that makes small sums nothing.
    nothing_small: "不足下限的不予支付", "Nothing below the floor";
    /// A step that subtracts.
    difference: "相减", "The difference";
    /// A step that multiplies.
    product: "相乘", "The product";
    /// A step that takes the highest.
    highest: "取最高的一项", "The highest counts";
    /// A step that takes the lowest.
    lowest: "取最低的一项", "The lowest counts";
    /// A published figure that has no value on the day.
    no_value: "当日没有公布值", "no published value on that day";
    /// A payment in parts.
    all_instalments: "各期合计", "All parts together";
    /// What excludes an enterprise from all measures of a document.
    exclusion: "文件规定的排除情形", "Excluded by the document";
}

sentences! {
    /// So much for every full step.
    for_every(each: &str, step: &str, of: &str): "{of}每满 {step}，{each}", "{each} for every full {step} of {of}";
    /// The slices of a base.
    in_slices(of: &str, slices: &str): "{of}分段计算：{slices}", "{of} in slices: {slices}";
    /// A slice up to an end.
    slice_up_to(percent: &str, end: &str): "{end}以内的部分 {percent}", "{percent} of the part up to {end}";
    /// A slice between two ends.
    slice_between(percent: &str, from: &str, end: &str): "超过 {from} 至 {end}的部分 {percent}", "{percent} of the part above {from} up to {end}";
    /// A slice without an end.
    slice_above(percent: &str, from: &str): "超过 {from} 的部分 {percent}", "{percent} of the part above {from}";
    /// Interest by the day.
    interest(on: &str, at: &str, days: &str, year: &str): "{on} × {at} × {days} ÷ {year}", "{on} × {at} × {days} ÷ {year}";
    /// One number less others.
    taken_from(from: &str, taken: &str): "{from}减去{taken}", "{from} less {taken}";
    /// The highest of several.
    highest_of(all: &str): "{all}中最高的一项", "the highest of {all}";
    /// The lowest of several.
    lowest_of(all: &str): "{all}中最低的一项", "the lowest of {all}";
    /// What raises or lowers a number.
    adjusted(amount: &str, adjustments: &str): "{amount}；{adjustments}", "{amount}; {adjustments}";
    /// One adjustment.
    adjustment(percent: &str, when: &str): "{when}的，按 {percent} 计", "{percent} of it where: {when}";
    /// What is left after something that was received.
    less(amount: &str, received: &str): "{amount}，扣除{received}", "{amount}, less {received}";
    /// Nothing below a floor.
    nothing_below(amount: &str, floor: &str): "{amount}，不足 {floor} 的不予支付", "{amount}, and nothing where that is below {floor}";
    /// An amount paid in parts.
    in_instalments(amount: &str, parts: &str): "{amount}，分期支付：{parts}", "{amount}, paid in parts: {parts}";
    /// A cap that is the lowest of several.
    cap_lowest(cap: &str): "最多为{cap}", "At most {cap}";
    /// What share one number is of another.
    share_of(part: &str, whole: &str): "{part}占{whole}的比例", "{part} as a share of {whole}";
    /// By how much one number is above another.
    growth_over(now: &str, before: &str): "{now}比{before}增长", "growth of {now} over {before}";
    /// How long ago a day was.
    age_of(label: &str): "距{label}的时间", "time since: {label}";
    /// Years.
    years(n: &str): "{n} 年", "{n} years";
    /// Months.
    months(n: &str): "{n} 个月", "{n} months";
    /// Square metres.
    area(n: &str): "{n} 平方米", "{n} square metres";
    /// Days of a year.
    days(n: &str): "{n} 天", "{n} days";
    /// On a day or later.
    on_or_after(day: &str): "{day}及以后", "{day} or later";
    /// After a day.
    after(day: &str): "{day}以后（不含当日）", "after {day}";
    /// On a day or earlier.
    on_or_before(day: &str): "{day}及以前", "{day} or earlier";
    /// Before a day.
    before(day: &str): "{day}以前（不含当日）", "before {day}";
}
