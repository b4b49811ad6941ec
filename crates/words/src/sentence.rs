//! Sentences with parts, each in both languages side by side.

use catalogue::Unit;
use catalogue::bilingual::Language::{self, En, Zh};

pub mod ask;
pub mod chart;
pub mod find;
pub mod form;
pub mod take;

macro_rules! sentences {
    ($($(#[$meta:meta])* $name:ident($($part:ident: $type:ty),*): $zh:literal, $en:literal;)*) => {$(
        $(#[$meta])*
        pub fn $name($($part: $type,)* language: Language) -> String {
            match language {
                Zh => format!($zh),
                En => format!($en),
            }
        }
    )*};
}

macro_rules! phrases {
    ($($(#[$meta:meta])* $name:ident: $zh:literal, $en:literal;)*) => {$(
        $(#[$meta])*
        pub const fn $name(language: Language) -> &'static str {
            match language {
                Zh => $zh,
                En => $en,
            }
        }
    )*};
}
use {phrases, sentences};

phrases! {
    /// An amount without an upper end.
    no_ceiling: "未设上限", "no ceiling stated";
    /// An amount of which nothing is known yet.
    depends_on_answers: "取决于您的回答", "depends on your answers";
    /// An amount that the document does not give.
    not_published: "金额未公布", "amount not published";
    /// A service.
    no_amount: "服务支持，无金额", "no amount: a service";
    /// Support of which the document does not say what it consists of.
    not_stated: "支持，形式和金额未写明", "support; form and amount not stated";
    /// Something that a document holds and no measure uses.
    left_out: "未收入", "Left out";
    /// Nothing was said of a fact.
    not_answered: "尚未回答", "not answered yet";
    /// It was asked, and is not known.
    dont_know: "不清楚", "I don't know";
    /// A yes.
    yes: "是", "Yes";
    /// A no.
    no: "否", "No";
    /// Tests of which one is enough.
    any_of: "满足其中一项即可", "One of these is enough";
    /// Tests of which all are needed.
    all_of: "须全部满足", "All of these are needed";
    /// Tests none of which may hold.
    none_of: "不得有以下情形", "This must not be the case";
    /// A level table as a condition.
    one_level: "至少达到其中一档", "At least one of these levels is reached";
    /// The implied condition of place.
    in_the_place: "单位在适用地区", "The organisation is where the measure applies";
    /// The implied condition of dates.
    on_the_day: "测算日在措施的起止日期内", "The day of this estimate is between the measure's dates";
    /// The highest level counts.
    highest_level: "取已达到的最高一档", "The highest level reached counts";
    /// The parts of an amount are added.
    added: "合计", "Together";
    /// Two measures pay the same.
    same_amount: "金额相同", "the same amount";
    /// How much more one of two measures pays is not known.
    margin_open: "差额还不能确定", "the difference is not known yet";
    /// A place for which the catalogue holds nothing.
    no_measures_yet: "暂未收录措施", "nothing in the catalogue yet";
    /// The lower end of a total of which nothing is certain.
    nothing_certain: "还没有", "none yet";
    /// The unit of money after a field.
    yuan: "元", "yuan (CNY)";
    /// A figure that the document gives.
    stated: "文件给出的金额", "The amount that the document gives";
}

sentences! {
    /// Whether the answers may go to a site.
    send_answers(origin: &str): "把我的回答发送给 {origin}", "Send my answers to {origin}";
    /// At most so much.
    up_to(amount: &str): "最多 {amount}", "up to {amount}";
    /// At least so much.
    at_least(amount: &str): "至少 {amount}", "at least {amount}";
    /// At least so much, with no ceiling.
    at_least_without_ceiling(amount: &str): "至少 {amount}（未设上限）", "at least {amount} (no ceiling stated)";
    /// At least so much, and more depending on answers.
    at_least_rest_open(amount: &str): "至少 {amount}，其余取决于您的回答", "at least {amount}, the rest depends on your answers";
    /// A label that is spoken of.
    quoted(label: &str): "“{label}”", "“{label}”";
    /// As much again as something.
    as_much_as(of: &str): "与{of}等额（1:1）", "as much as {of} (1:1)";
    /// A share of something.
    percent_of(rate: &str, of: &str): "{of}的 {rate}", "{rate} of {of}";
    /// At most a share of something.
    percent_up_to(rate: &str, of: &str): "最多为{of}的 {rate}", "up to {rate} of {of}";
    /// At least a share of something.
    percent_at_least(rate: &str, of: &str): "不低于{of}的 {rate}", "at least {rate} of {of}";
    /// A base of which only so much counts.
    counted_up_to(of: &str, cap: &str): "{of}（最多按 {cap} 计）", "{of} (counted up to {cap})";
    /// What the answer to a fact was.
    your_answer(answer: &str): "您的回答：{answer}", "your answer: {answer}";
    /// What a condition asks for.
    required(threshold: &str): "要求：{threshold}", "required: {threshold}";
    /// 以上.
    or_more(number: &str): "{number}以上（含）", "{number} or more";
    /// 超过.
    more_than(number: &str): "超过 {number}", "more than {number}";
    /// 以下.
    or_less(number: &str): "{number}以下（含）", "{number} or less";
    /// 不满.
    less_than(number: &str): "不满 {number}", "less than {number}";
    /// A band of numbers: from, included, to below another.
    from_to_below(from: &str, below: &str): "{from}以上（含）、不满 {below}", "{from} or more, less than {below}";
    /// From one number or sum to another.
    from_to(from: &str, to: &str): "{from}至 {to}", "{from} to {to}";
    /// A cap that was applied.
    cap_of(cap: &str): "最多 {cap}", "At most {cap}";
    /// A cap, with what it is counted by.
    cap_of_per(cap: &str, per: &str): "{per}最多 {cap}", "At most {cap} {per}";
    /// A step that takes a share.
    times_rate(rate: &str): "乘以 {rate}", "Times {rate}";
    /// The day from which a measure runs.
    runs_from(day: &str): "{day}起", "from {day}";
    /// The day until which comments on a draft were taken.
    comments_until(day: &str): "意见征集至{day}", "comments taken until {day}";
    /// What a typed number was understood as.
    equals(typed: &str, understood: &str): "{typed} = {understood}", "{typed} = {understood}";
    /// A total as far as it is known, and how many of its measures have no known upper end.
    total_and_open(amount: &str, open: &str): "{amount}，{open}", "{amount}, {open}";
    /// A label and what it labels.
    labelled(label: &str, text: &str): "{label}：{text}", "{label}: {text}";
    /// What would have to be different, and what it would bring.
    nearest(changes: &str, award: &str): "{changes}。其他不变，可能获得：{award}。", "{changes}. All else the same, it may bring: {award}.";
    /// That only what one measure needs is asked, and for which place.
    only_about(measure: &str, place: &str): "现在只问“{measure}”需要的问题，所在地：{place}。", "Only what “{measure}” needs is asked. Place: {place}.";
    /// The same in a list, where one thing would have to be different.
    one_step_away(changes: &str, award: &str): "差一步：{changes}，可能获得：{award}", "One step away: {changes}; it may then bring {award}";
    /// The same, where two things would have to be different.
    two_steps_away(changes: &str, award: &str): "差两步：{changes}，可能获得：{award}", "Two steps away: {changes}; it may then bring {award}";
    /// What a verdict still waits for.
    waits_for(facts: &str): "还需回答：{facts}", "Still to answer: {facts}";
    /// What an amount still waits for.
    amount_waits_for(facts: &str): "金额还取决于：{facts}", "The amount still depends on: {facts}";
    /// Why a measure does not apply.
    not_met_because(conditions: &str): "未满足：{conditions}", "Not met: {conditions}";
    /// The measure that counts of several with one purpose, against the next of them.
    best_of_group(other: &str, margin: &str): "同一用途的几项中，目前以这项为准；与“{other}”相比，{margin}", "Of several measures with the same purpose, this one counts so far. Against “{other}”: {margin}";
    /// A measure that another one of the same purpose displaces; the margin is the other's.
    yields_to(other: &str, margin: &str): "同一用途只取一项，目前以“{other}”为准（{margin}），本项不计入合计", "Only one of the same purpose counts: so far “{other}” ({margin}), so this one is in no total";
    /// How much more the one that counts pays.
    more_by(amount: &str): "高出 {amount}", "{amount} more";
    /// How much more it pays at the most, and perhaps nothing.
    more_by_up_to(amount: &str): "最多高出 {amount}", "up to {amount} more";
    /// How much less it pays, and why it counts all the same.
    less_by(amount: &str): "少 {amount}，但条件已符合", "{amount} less, but its conditions are met";
    /// It pays more at the lower ends of both, and less at the upper ends.
    more_then_less(more: &str, less: &str): "最低额高出 {more}，最高额少 {less}", "{more} more at the least, {less} less at the most";
    /// It pays less at the lower ends of both, and more at the upper ends.
    less_then_more(less: &str, more: &str): "最低额少 {less}，最高额高出 {more}", "{less} less at the least, {more} more at the most";
    /// A measure with an alternative of another status or kind.
    alternative_to(other: &str): "与“{other}”用途相同，只能取其一", "Has the same purpose as “{other}”: one or the other";
    /// A measure that shares a cap.
    shares_cap(cap: &str, group: &str): "“{group}”各项合计最多 {cap}", "All of “{group}” together: at most {cap}";
    /// The title of a browser tab.
    tab(screen: &str, product: &str): "{screen} - {product}", "{screen} - {product}";
    /// The day until which a measure runs.
    runs_until(day: &str): "{day}止", "until {day}";
}

/// A number with its unit: `7 家`, `1 month`.
pub fn counted(number: i64, unit: &Unit, language: Language) -> String {
    format!("{} {}", super::amount::grouped(number), unit.after(number, language))
}

/// `3 项` of something, with the English singular and plural.
fn count(number: usize, zh: &str, one: &str, many: &str, language: Language) -> String {
    match (language, number) {
        (Zh, _) => format!("{number} {zh}"),
        (En, 1) => format!("1 {one}"),
        (En, _) => format!("{number} {many}"),
    }
}

/// How many measures.
pub fn count_measures(number: usize, language: Language) -> String {
    count(number, "项措施", "measure", "measures", language)
}

/// How much a catalogue holds.
pub fn extent(documents: usize, measures: usize, language: Language) -> String {
    let documents = count(documents, "份文件", "document", "documents", language);
    let measures = count_measures(measures, language);
    match language {
        Zh => format!("目录收录 {documents}，共 {measures}："),
        En => format!("The catalogue holds {documents} with {measures}:"),
    }
}

/// How many measures pay what is not published.
pub fn count_not_published(number: usize, language: Language) -> String {
    count(number, "项金额未公布", "with no published amount", "with no published amount", language)
}

/// How many measures are services.
pub fn count_services(number: usize, language: Language) -> String {
    count(number, "项服务与支持", "service", "services", language)
}

/// How many measures are support of which the document does not say what it consists of.
pub fn count_not_stated(number: usize, language: Language) -> String {
    count(
        number,
        "项支持未写明形式和金额",
        "support whose form is not stated",
        "supports whose form is not stated",
        language,
    )
}

/// How many measures are loans, shares or credits.
pub fn count_not_money(number: usize, language: Language) -> String {
    count(
        number,
        "项不发现金（贷款、收入分配、考核计入）",
        "that pays no cash (loan, share, credit)",
        "that pay no cash (loans, shares, credits)",
        language,
    )
}

/// Every tested condition is met, and so many things are for the reader to check.
pub fn met_to_check(number: usize, language: Language) -> String {
    match language {
        Zh => format!("条件已符合，还有 {number} 项须自行核对"),
        En => format!("Conditions met, {number} more to check yourself"),
    }
}

/// How many measures have no upper end yet.
pub fn count_open(number: usize, language: Language) -> String {
    match (language, number) {
        (Zh, _) => format!("另有 {number} 项的金额尚不能确定上限"),
        (En, 1) => "plus 1 measure whose upper end is not known yet".to_owned(),
        (En, _) => format!("plus {number} measures whose upper end is not known yet"),
    }
}

/// How many totals there are beyond those that are shown.
pub fn count_more_totals(number: usize, language: Language) -> String {
    match (language, number) {
        (Zh, _) => format!("另有 {number} 笔合计"),
        (En, 1) => "and 1 more total".to_owned(),
        (En, _) => format!("and {number} more totals"),
    }
}

/// How many measures are of other places.
pub fn count_elsewhere(number: usize, language: Language) -> String {
    match (language, number) {
        (Zh, _) => format!("目录里另有 {number} 项措施只适用于其他地方，没有列出。"),
        (En, 1) => "The catalogue holds 1 more measure, for other places only; it is not listed.".to_owned(),
        (En, _) => format!("The catalogue holds {number} more measures, for other places only; they are not listed."),
    }
}

/// How many questions are left.
pub fn questions_left(number: usize, language: Language) -> String {
    match (language, number) {
        (_, 0 | 1) => super::wording::words(language).last_question.to_owned(),
        (Zh, _) => format!("还剩约 {number} 题"),
        (En, _) => format!("about {number} questions left"),
    }
}

/// What an answer can decide. `more` says that some of it has no known upper end.
pub fn stakes(measures: usize, most: Option<&str>, more: bool, language: Language) -> String {
    let count = count_measures(measures, language);
    match (language, most, more) {
        (Zh, Some(most), false) => format!("此题可决定最多 {most} · {count}"),
        (Zh, Some(most), true) => format!("此题可决定 {most}或更多 · {count}"),
        (Zh, None, _) => format!("此题可决定 {count}"),
        (En, Some(most), false) => format!("This decides up to {most} in {count}"),
        (En, Some(most), true) => format!("This decides {most} or more in {count}"),
        (En, None, _) => format!("This decides {count}"),
    }
}

/// Who is paid, in a total.
pub const fn paid_to(people: bool, language: Language) -> &'static str {
    match (people, language) {
        (false, Zh) => "支付给单位",
        (false, En) => "to the organisation",
        (true, Zh) => "支付给个人",
        (true, En) => "to people",
    }
}

/// The first two of several names, and how many there are.
pub fn some_of(names: &[&str], language: Language) -> String {
    match names {
        [one, two, rest @ ..] if !rest.is_empty() => match language {
            Zh => format!("{one}、{two} 等 {} 项", names.len()),
            En => format!("{one}, {two} and {} more", rest.len()),
        },
        _ => list(names, language),
    }
}

/// What a range of counts counts: `3–5 个月`, `3–5 months`.
pub fn counted_between(min: i64, max: i64, unit: &str) -> String {
    format!("{}–{} {unit}", super::amount::grouped(min), super::amount::grouped(max))
}

/// So much for each.
pub fn each(amount: &str, unit: &str, counted: &str, language: Language) -> String {
    match language {
        Zh => format!("每{unit} {amount}（按“{counted}”计）"),
        En => format!("{amount} for each, by “{counted}”"),
    }
}

/// So much for each, and how many there are.
pub fn each_times(amount: &str, unit: &str, count: Option<&str>, language: Language) -> String {
    match (language, count) {
        (Zh, Some(count)) => format!("每{unit} {amount} × {count}"),
        (Zh, None) => format!("每{unit} {amount}"),
        (En, Some(count)) => format!("{amount} × {count}"),
        (En, None) => format!("{amount} each"),
    }
}

/// An amount with a cap.
pub fn capped(amount: &str, cap: &str, per: &str, language: Language) -> String {
    match (language, per) {
        (Zh, _) => format!("{amount}，{per}最多 {cap}"),
        (En, "") => format!("{amount}, at most {cap}"),
        (En, _) => format!("{amount}, at most {cap} {per}"),
    }
}

/// An amount for a limited time.
pub fn for_years(amount: &str, years: u8, language: Language) -> String {
    match (language, years) {
        (Zh, _) => format!("{amount}，最长 {years} 年"),
        (En, 1) => format!("{amount}, for one year"),
        (En, _) => format!("{amount}, for at most {years} years"),
    }
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

/// Several texts in one sentence part: `A；B`.
pub fn joined(parts: &[String], language: Language) -> String {
    parts.join(if language == Zh { "；" } else { "; " })
}

/// Several names: `A、B`.
pub fn list<T: AsRef<str>>(names: &[T], language: Language) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    names.join(if language == Zh { "、" } else { ", " })
}

/// Several names of which one holds: `A或B`.
pub fn or_list(names: &[&str], language: Language) -> String {
    match (names, language) {
        ([], _) => String::new(),
        ([only], _) => (*only).to_owned(),
        ([first @ .., last], Zh) => format!("{}或{last}", list(first, Zh)),
        ([first @ .., last], En) => format!("{} or {last}", list(first, En)),
    }
}
