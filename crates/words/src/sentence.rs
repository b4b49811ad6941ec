//! Sentences that are put together: lists, and what one message alone cannot say.

use super::amount::grouped;
use super::texts::Texts;
use catalogue::Unit;
use catalogue::bilingual::Language;

/// A number with its unit: `7 家`, `1 month`.
pub fn counted(number: i64, unit: &Unit, texts: Texts) -> String {
    format!("{} {}", grouped(number), unit.after(number, texts.language()))
}

/// What a range of counts counts: `3–5 个月`, `3–5 months`.
pub fn counted_between(min: i64, max: i64, unit: &str) -> String {
    format!("{}–{} {unit}", grouped(min), grouped(max))
}

/// A text with a full stop, unless it ends like a sentence already. For messages to developers and officers.
pub fn ended(text: &str) -> String {
    let end = if text.ends_with(['.', '?', '!', '。', '？', '！', '…']) { "" } else { "." };
    format!("{text}{end}")
}

/// Short texts beside each other, the same in every language: `一次性 · 支付给单位`.
pub fn dotted(parts: &[&str]) -> String {
    parts.join(" · ")
}

/// Texts joined one by one to what has been joined so far.
fn folded<T: AsRef<str>>(parts: &[T], join: impl Fn(&str, &str) -> String) -> String {
    let mut parts = parts.iter().map(AsRef::as_ref);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, next| join(&before, next))
}

/// Several texts in one sentence part: `A；B`.
pub fn joined<T: AsRef<str>>(parts: &[T], texts: Texts) -> String {
    folded(parts, |one, two| texts.clause_pair(one, two))
}

/// Several questions in a row. Each ends with its own mark, after which Chinese needs no space.
pub fn questions(asked: &[String], texts: Texts) -> String {
    asked.join(if texts.language() == Language::Zh { "" } else { " " })
}

/// Several names: `A、B`.
pub fn list<T: AsRef<str>>(names: &[T], texts: Texts) -> String {
    folded(names, |one, two| texts.list_pair(one, two))
}

/// Several names of which one holds: `A或B`.
pub fn or_list<T: AsRef<str>>(names: &[T], texts: Texts) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => texts.or_pair(&list(first, texts), last.as_ref()),
        names => list(names, texts),
    }
}

/// Several names that all count: `A、B`, `A and B`.
pub fn and_list<T: AsRef<str>>(names: &[T], texts: Texts) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => texts.and_pair(&list(first, texts), last.as_ref()),
        names => list(names, texts),
    }
}

/// The parts of a sum that have names: `A，另加B`.
pub fn plus_list<T: AsRef<str>>(parts: &[T], texts: Texts) -> String {
    folded(parts, |one, two| texts.plus_pair(one, two))
}

/// The first two of several names, and how many there are.
pub fn some_of(names: &[&str], texts: Texts) -> String {
    match names {
        [one, two, rest @ ..] if !rest.is_empty() => texts.some_of(one, two, names.len(), rest.len()),
        _ => list(names, texts),
    }
}

/// What an answer can decide. `more` says that some of it has no known upper end.
pub fn stakes(measures: usize, most: Option<&str>, more: bool, texts: Texts) -> String {
    let count = texts.count_measures(measures);
    match most {
        Some(most) if more => texts.stakes_or_more(most, &count),
        Some(most) => texts.stakes_up_to(most, &count),
        None => texts.stakes(&count),
    }
}

/// How many titles are named in a list of what an answer decides.
const MOST_TITLES: usize = 3;

/// How many measures an answer decides on, by name as far as there is room.
pub fn decides(titles: &[&str], texts: Texts) -> String {
    let (shown, rest) = titles.split_at(titles.len().min(MOST_TITLES));
    let named = joined(shown, texts);
    if rest.is_empty() { texts.decides(&named) } else { texts.decides_and_more(&named, rest.len()) }
}

/// How many measures are shown, of how many.
pub fn count_found(found: usize, of: usize, texts: Texts) -> String {
    if found == of { texts.count_all(of) } else { texts.count_found(found, of) }
}

/// The filters, and how many of them are set.
pub fn filters_set(title: &str, set: usize, texts: Texts) -> String {
    if set == 0 { title.to_owned() } else { texts.filters_set(title, set) }
}

/// An amount with a cap; `per` says what the cap is counted by, if by anything.
pub fn capped(amount: &str, cap: &str, per: &str, texts: Texts) -> String {
    if per.is_empty() { texts.capped(amount, cap) } else { texts.capped_per(amount, cap, per) }
}

/// How much a catalogue holds.
pub fn extent(documents: usize, measures: usize, texts: Texts) -> String {
    texts.extent(&texts.count_documents(documents), &texts.count_measures(measures))
}

/// How many questions were answered, and how many can still change something.
pub fn answered_and_open(answered: usize, open: usize, texts: Texts) -> String {
    texts.answered_and_open(&texts.count_answered(answered), &texts.count_can_change(open))
}

/// So much for each, and how many there are if that is known.
pub fn each_times(amount: &str, unit: &str, count: Option<&str>, texts: Texts) -> String {
    match count {
        Some(count) => texts.each_times(amount, unit, count),
        None => texts.each_one(amount, unit),
    }
}

/// Who is paid, in a total.
pub fn paid_to(people: bool, texts: Texts) -> &'static str {
    if people { texts.paid_to_people() } else { texts.paid_to_organisation() }
}

/// Puts a space between Chinese and a figure where parts were joined, and takes one out between Chinese words.
/// What is quoted stays as it is.
pub fn tidy(text: &str, texts: Texts) -> String {
    if texts.language() != Language::Zh {
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
    use crate::texts::{EN, ZH};

    #[test]
    fn a_space_stands_between_chinese_and_figures_only() {
        assert_eq!(tidy("10%以上", ZH), "10% 以上");
        assert_eq!(tidy("超过 上年收入", ZH), "超过上年收入");
        assert_eq!(tidy("超过 “2025年 收入”的 10%中", ZH), "超过“2025年 收入”的 10% 中");
        assert_eq!(tidy("less  than 10%", EN), "less  than 10%");
    }
}
