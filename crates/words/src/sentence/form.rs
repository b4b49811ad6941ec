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
    /// A step that takes the highest.
    highest: "取最高的一项", "The highest counts";
    /// A step that takes the lowest.
    lowest: "取最低的一项", "The lowest counts";
    /// A published figure that has no value on the day.
    no_value: "当日没有公布值", "no published value on that day";
    /// A verdict that the answers may settle, which is shown as open.
    only_sound_verdict: "已有的回答也许已能决定结果，只是这里还看不出来；继续回答后即可确定。", "The answers so far may already decide this, without it being seen here; more answers settle it.";
    /// An amount that may be wider than the answers allow.
    only_sound_amount: "真实结果一定在所示范围之内，但所示范围可能偏宽；继续回答后会收窄。", "The true result is within what is shown, but what is shown may be wider than need be; more answers narrow it.";
    /// A payment in parts.
    all_instalments: "各期合计", "All parts together";
    /// What excludes an enterprise from all measures of a document.
    exclusion: "不属于文件排除的情形", "Not excluded by the document";
    /// Every level that is reached counts.
    all_levels: "已达到的各级合计", "All levels reached, together";
    /// The document does not say which levels count.
    highest_or_all_levels: "文件没有写明取最高一级还是各级都给，两种读法之间", "Between the highest level alone and all levels reached: the document does not say which";
    /// All slices of a base.
    all_slices: "各段合计", "All slices together";
}

sentences! {
    /// A level table of which each level counts.
    each_level(table: &str): "{table}；几级都有的，各级都给", "{table}; each level that is reached counts";
    /// A level table of which the document does not say what counts.
    levels_not_stated(table: &str): "{table}；几级都有的，文件没有写明取最高一级还是各级都给", "{table}; where several are reached, the document does not say whether the highest or each counts";
    /// So much for every full step.
    for_every(each: &str, step: &str, of: &str): "{of}每满 {step}，{each}", "{each} for every full {step} of {of}";
    /// The slices of a base.
    in_slices(of: &str, slices: &str): "{of}分段计算：{slices}", "{of} in slices: {slices}";
    /// A slice up to an end.
    slice_up_to(percent: &str, end: &str): "{end}以内的部分 {percent}", "{percent} of the part up to {end}";
    /// A slice between two ends.
    slice_between(percent: &str, from: &str, end: &str): "超过 {from}至 {end}的部分 {percent}", "{percent} of the part above {from} up to {end}";
    /// A slice without an end.
    slice_above(percent: &str, from: &str): "超过 {from}的部分 {percent}", "{percent} of the part above {from}";
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
    /// A cap around what conditions raise or lower.
    and_capped(amount: &str, cap: &str, per: &str): "{amount}；{per}最多 {cap}", "{amount}; at most {cap} {per}";
    /// A cap that is the lowest of several.
    cap_lowest(cap: &str): "最多为{cap}", "At most {cap}";
    /// What a document excludes.
    excluded(threshold: &str): "排除：{threshold}", "excluded: {threshold}";
    /// How many full steps there are.
    full_steps(n: &str, step: &str): "满 {n} 个 {step}", "{n} full steps of {step}";
    /// At least a number that is not a plain figure.
    not_below(number: &str): "不低于{number}", "at least {number}";
    /// More than a number that is not a plain figure.
    above(number: &str): "超过{number}", "more than {number}";
    /// At most a number that is not a plain figure.
    not_above(number: &str): "不高于{number}", "at most {number}";
    /// Less than a number that is not a plain figure.
    below(number: &str): "低于{number}", "less than {number}";
    /// A formula with its result.
    that_is(formula: &str, number: &str): "{formula}，即 {number}", "{formula}, that is {number}";
    /// A share that is asked for.
    a_share_of(share: &str): "占比{share}", "a share of {share}";
    /// A growth that is asked for.
    a_growth_of(share: &str): "增长{share}", "growth of {share}";
    /// An age that must be reached.
    age_reached(age: &str): "满 {age}", "at least {age} ago";
    /// An age that must be exceeded.
    age_exceeded(age: &str): "超过 {age}", "more than {age} ago";
    /// An age that must not be exceeded.
    age_not_exceeded(age: &str): "不超过 {age}", "at most {age} ago";
    /// An age that must not be reached.
    age_not_reached(age: &str): "不满 {age}", "less than {age} ago";
    /// What share one number is of another.
    share_of(part: &str, whole: &str): "{part}占{whole}的比例", "{part} as a share of {whole}";
    /// By how much one number is above another.
    growth_over(now: &str, before: &str): "{now}比{before}增长", "growth of {now} over {before}";
    /// How long ago a day was.
    age_of(label: &str): "距{label}的时间", "time since: {label}";
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

/// Years: `5 年`, `1 year`.
pub fn years(number: i64, language: Language) -> String {
    counted(number, ["年", "year", "years"], language)
}

/// Months: `6 个月`, `1 month`.
pub fn months(number: i64, language: Language) -> String {
    counted(number, ["个月", "month", "months"], language)
}

fn counted(number: i64, [zh, one, many]: [&str; 3], language: Language) -> String {
    let word = match (language, number) {
        (Zh, _) => zh,
        (En, 1) => one,
        (En, _) => many,
    };
    format!("{} {word}", super::super::amount::grouped(number))
}

/// Puts the space that stands between Chinese and a figure where parts were joined, and takes it out between Chinese words.
/// What is quoted stays as it is.
pub fn tidy(text: &str, language: Language) -> String {
    if language != Zh {
        return text.to_owned();
    }
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let word = |c: char| chinese(c) || matches!(c, '“' | '”');
    let figure = |c: char| c.is_ascii_alphanumeric() || matches!(c, '%' | '‰');
    let mut tidy = String::with_capacity(text.len() + 8);
    let (mut quoted, mut before) = (false, None);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let stray = c == ' ' && before.is_some_and(word) && rest.peek().copied().is_some_and(word);
        if stray && !quoted {
            continue;
        }
        let meets = before.is_some_and(|b| (chinese(b) && figure(c)) || (figure(b) && chinese(c)));
        if meets && !quoted {
            tidy.push(' ');
        }
        quoted = match c {
            '“' => true,
            '”' => false,
            _ => quoted,
        };
        tidy.push(c);
        before = Some(c);
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::tidy;
    use catalogue::bilingual::Language::{En, Zh};

    #[test]
    fn a_space_stands_between_chinese_and_figures_only() {
        assert_eq!(tidy("10%以上", Zh), "10% 以上");
        assert_eq!(tidy("超过 上年收入", Zh), "超过上年收入");
        assert_eq!(tidy("超过 “2025年 收入”的 10%中", Zh), "超过“2025年 收入”的 10% 中");
        assert_eq!(tidy("less  than 10%", En), "less  than 10%");
    }
}
