//! The figures that are easily written for another.

use catalogue::money::Money;
use catalogue::quantity;
use catalogue::rate::Rate;

/// Every other figure, if a text is one; where one yuan would not show, a hundredth of it more and less.
pub(super) fn figures_beside(text: &str, roughly: bool) -> Vec<String> {
    if let Some(rate) = Rate::parse(text) {
        return rates_beside(rate, text.contains([':', '：']));
    }
    // What does not fit is refused by the check.
    let bare = text.chars().all(|c| c.is_ascii_digit());
    let sum = Money::parse(text).ok().filter(|_| !bare).map(Money::yuan);
    let word = |c: char| !c.is_ascii_digit() && !quantity::is_multiplier(c);
    let number = text.trim_end_matches(word);
    let unit = text.get(number.len()..).unwrap_or_default();
    // A sum may stand without 元, as in 500万, and a count with its unit.
    let unit = if sum.is_some() { "" } else { unit };
    let count = quantity::parse(number, &[]).ok();
    let step = |yuan: i64| if roughly { (yuan / 100).max(1) } else { 1 };
    let sums = sum.into_iter().flat_map(|yuan| around(yuan / step(yuan)).map(move |steps| steps * step(yuan)));
    let sums = sums.map(|yuan| Money::from_yuan(yuan).to_string());
    let counts = count.into_iter().flat_map(around).map(|count| format!("{count}{unit}"));
    // A price below one yuan, in hundredths of a fen.
    let price = || quantity::parse(&format!("{number}万"), &[]).ok();
    let price = (sum.is_none() && count.is_none() && unit == "元").then(price).flatten();
    let decimal = |parts: i64| format!("{}.{:04}元", parts / 10_000, parts % 10_000);
    sums.chain(counts).chain(price.into_iter().flat_map(around).map(decimal)).collect()
}

/// The shares beside one: a hundredth of a percent apart, or a millionth where it is written as finely.
fn rates_beside(rate: Rate, as_ratio: bool) -> Vec<String> {
    let millionths = i64::from(rate.millionths());
    let step = if millionths % 100 == 0 { 100 } else { 1 };
    let beside = around(millionths / step).map(|steps| steps * step);
    let whole = Rate::ONE.millionths();
    let written = |millionths: i64| match u32::try_from(millionths) {
        Ok(points) if as_ratio => format!("{points}:{whole}"),
        Ok(points) => Rate::from_millionths(points).to_string(),
        Err(_) => String::new(),
    };
    beside.map(written).collect()
}

/// A step up, a step down, clearly more and clearly less.
fn around(figure: i64) -> impl Iterator<Item = i64> {
    let mut others = vec![
        figure.saturating_add(1),
        figure.saturating_sub(1),
        figure.saturating_mul(2),
        figure.checked_div(2).unwrap_or(0),
    ];
    others.retain(|other| *other != figure && *other >= 0);
    others.sort_unstable();
    others.dedup();
    others.into_iter()
}
