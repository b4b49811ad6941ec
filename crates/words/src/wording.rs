//! The fixed texts of the screens: tables with both languages side by side. A text without one of them does not
//! compile.
//!
//! This table is the page's first. Those of further screens are in modules below it, because a table is loaded as a
//! whole, with the first part of the page that names it.

pub mod ask;
pub mod chart;
pub mod find;
pub mod further;
pub mod host;
pub mod reference;
pub mod take;
pub mod tool;

/// A table of texts: `key: "Chinese", "English";`. It makes `Words`, and `words(language)`.
macro_rules! wording {
    ($($(#[$meta:meta])* $key:ident: $zh:literal, $en:literal;)*) => {
        /// The fixed texts in one language.
        #[derive(Debug, PartialEq, Eq)]
        pub struct Words { $($(#[$meta])* pub $key: &'static str,)* }

        const ZH: Words = Words { $($key: $zh,)* };
        const EN: Words = Words { $($key: $en,)* };

        /// The fixed texts in a language.
        pub const fn words(language: catalogue::bilingual::Language) -> &'static Words {
            match language {
                catalogue::bilingual::Language::Zh => &ZH,
                catalogue::bilingual::Language::En => &EN,
            }
        }
    };
}
use wording;

wording! {
    // Everywhere
    product: "政策计算器", "Policy Calculator";
    skip_to_content: "跳到正文", "Skip to content";
    other_language: "English", "中文";
    switch_language: "Switch to English", "切换到中文";
    large_text: "大字版", "Large text";
    switch_failed: "英文文本没有载入，页面仍以中文显示。请检查网络后再试。", "The Chinese texts could not be loaded, so the page stays in English. Check your connection and try again.";
    all_local: "所有计算都在您的浏览器中完成，回答不会上传。", "Everything is computed in your browser. Your answers are not sent anywhere.";
    edition: "政策目录版本", "Catalogue edition";
    disclaimer: "结果仅供参考，是否享受及具体金额以主管部门的决定为准。", "For orientation only. Whether and how much is paid is for the authority to decide.";
    more: "更多", "More";
    coverage_title: "收录的文件与条款", "Documents and clauses";
    nearest: "最接近的变化", "The nearest change";
    glossary_title: "名词解释", "Glossary";
    measures_title: "全部措施", "All measures";
    about_title: "关于本工具", "About";
    privacy_title: "隐私", "Privacy";
    accessibility_title: "无障碍", "Accessibility";
    one_measure_title: "只查一项措施", "Look at one measure";
    all_title: "所有问题在一页上", "All questions on one page";
    find_title: "筛选、搜索和图表", "Filter, search and chart";
    compare_title: "换个条件比一比", "Compare with other answers";
    share_title: "分享、打印和导出", "Share, print and export";
    part_loading: "正在载入…", "Loading…";
    part_failed_title: "这部分内容没有载入", "This part could not be loaded";
    part_failed_body: "请检查网络后重试；若仍未载入，请刷新页面，本站可能已经更新。您的回答不受影响。", "Check your connection and try again. If that does not help, reload the page: the site may have been updated. Your answers are not affected.";
    given: "来自本网站，请核对", "From this site, please check";
    loading: "正在载入政策目录…", "Loading the catalogue…";

    // Failures
    failed_title: "政策目录没有载入", "The catalogue could not be loaded";
    failed_body: "可能是网络中断。请检查网络后重试；您已填写的回答不受影响。", "The connection may be down. Check it and try again; your answers are not affected.";
    broken_title: "政策目录有误", "There is a mistake in the catalogue";
    broken_body: "本站的政策目录没有通过检查，暂时不能测算。请稍后重试，或告知网站管理者。", "This site's catalogue did not pass its check, so nothing can be estimated for now. Try again later or tell the site's operator.";
    retry: "重试", "Try again";
    not_found_title: "没有这个页面", "There is no such page";
    not_found_body: "这个地址可能已经改变，或者没有抄写完整。", "The address may have changed or may be incomplete.";
    measure_not_found_body: "当前的政策目录里没有这项措施，它可能已经撤下或改名。", "The catalogue holds no such measure. It may have been withdrawn or renamed.";
    to_start: "回到首页", "Go to the start";

    // Start
    start_title: "看看贵单位可能获得哪些政策支持", "See which support your organisation may receive";
    start_lead: "回答几个问题，即可了解哪些措施可能适用、金额范围、依据条款，以及还差什么。", "Answer a few questions and see which measures may apply, how much they may pay, under which clause, and what is missing.";
    promise_time: "约 3 分钟", "About 3 minutes";
    promise_time_more: "只问会影响结果的问题，每题都可以答“不清楚”，随时可以修改。", "Only what changes the result is asked. “I don't know” is always an answer, and every answer can be changed.";
    promise_private: "回答留在这个浏览器里", "Your answers stay in this browser";
    promise_private_more: "不用注册，不上传，不留跟踪。", "No account, nothing uploaded, no tracking.";
    promise_clear: "写明依据和把握", "With the clause and the certainty";
    promise_clear_more: "每项结果都列出条款、您的数字与要求的对照，并区分现行有效与征求意见稿。", "Every result shows the clause and your figure against what is required, and keeps drafts apart from what is in force.";
    where_title: "贵单位在哪里？", "Where is your organisation?";
    where_error: "请选择贵单位所在的地方", "Choose where your organisation is";
    begin: "开始测算", "Start";
    resume_title: "上次的回答还在", "Your answers are still here";
    resume: "继续上次的测算", "Carry on";
    see_results: "查看结果", "See the results";
    start_over: "清除回答，重新开始", "Clear the answers and start again";
    documents_title: "收录的文件", "Documents covered";
    nothing_here: "目录还没有收录这个地方的措施。请换一个地方看看，或过些时候再来。", "The catalogue holds no measures for this place yet. Choose another place, or come back later.";
    will_not_remember: "这个浏览器不允许保存，关闭或刷新页面后回答会消失。", "This browser does not allow saving: your answers will be gone when you close or reload the page.";

    // Questions
    back_question: "上一题", "Previous question";
    back: "返回", "Back";
    several_hint: "可多选", "Choose all that apply";
    help: "这是什么意思？", "What does this mean?";
    none_of_these: "以上都没有", "None of these";
    all_unknown: "都不清楚", "I don't know about any of them";
    others_unknown: "其余的不清楚", "I don't know about the others";
    amount_label: "填写金额", "Amount";
    amount_hint: "可以写“500万”“1.5亿”或“5000000”，单位是元", "In whole yuan, for example 5 million or 5,000,000";
    count_label: "填写数量", "Number";
    bands_title: "或者选一个范围", "Or choose a range";
    next: "下一题", "Next";
    save_answer: "保存修改", "Save";
    error_choose: "请选择一项；拿不准可以选“不清楚”", "Choose one; if you are not sure, choose “I don't know”";
    error_tick: "请至少选择一项；没有的选“以上都没有”", "Choose at least one; if you have none, choose “None of these”";
    error_empty: "请填写数字，或选一个范围；拿不准可以选“不清楚”", "Write a number or choose a range; if you are not sure, choose “I don't know”";
    error_not_a_number: "这不是数字。请写数字，可以带“万”或“亿”，例如 500万", "This is not a number. Write digits, for example 5,000,000 or 5 million";
    error_negative: "不能小于 0。请写 0 或更大的数", "It cannot be below zero. Write zero or more";
    error_too_large: "数字太大，最多 1 万亿", "The number is too large. The most is 1,000,000,000,000";
    error_not_whole_money: "请写到整元，不带角分", "Write whole yuan, without decimals";
    error_not_whole: "请写整数", "Write a whole number";
    no_longer_asked_title: "这道题不用答了", "This question no longer matters";
    no_longer_asked_body: "按您目前的回答，它已经不影响结果。", "With your answers so far it cannot change the result.";
    go_on: "继续", "Carry on";
    only_this: "只查这一项是否适用", "Check only whether this one applies";
    ask_all: "回答全部问题", "Answer all questions";
    last_question: "可能是最后一题", "Perhaps the last question";

    // Summary
    so_far: "目前可能获得", "What you may receive so far";
    nothing_to_total: "目前没有可以相加的金额", "No amounts to add up so far";
    narrows: "范围随您的回答收窄", "The range narrows as you answer";

    // Results
    results_title: "测算结果", "Your results";
    results_open: "还有题目没有回答，结果仍是一个范围。", "Some questions are still open, so the result is a range.";
    answer_rest: "继续回答", "Answer the rest";
    totals_title: "可能获得的金额", "What you may receive";
    totals_note: "须经评审、遴选的措施可能落选，因此合计从 0 算起；不同状态、不同发放方式的金额不相加。", "What is subject to review or selection may not be granted, so it counts from zero. Amounts of different standing or frequency are never added.";
    met_title: "条件已符合", "Conditions met";
    met_to_check: "条件已符合，另有须自行核对的", "Conditions met, more to check yourself";
    met_note: "按您的回答，可核对的条件都已满足；仍以主管部门审核为准。", "By your answers, every condition that can be tested is met. The authority still decides.";
    depends_title: "取决于您的回答", "Depends on your answers";
    depends_note: "还缺回答，符合与否未定。", "Answers are missing, so it is open whether they apply.";
    services_title: "服务与支持（无金额）", "Services and support, no money";
    services_note: "这些措施不发钱。", "These measures pay no money.";
    not_met_title: "不符合", "Not met";
    not_met_note: "至少有一个条件不满足，原因写在各项下面。", "At least one condition is not met; the reason stands below each.";
    your_answers: "您的回答", "Your answers";
    change: "更改", "Change";
    answer_it: "去回答", "Answer";
    as_of: "测算日期", "Estimated for";
    nothing_answered: "还没有回答任何问题。", "Nothing has been answered yet.";
    place_first_title: "先选择所在地", "Choose a place first";
    place_first_body: "各地的措施不同，选好所在地才能给出结果。", "Measures differ from place to place, so there are no results without one.";
    choose_place: "选择所在地", "Choose a place";
    may_apply: "“条件已符合”表示可能适用，不等于一定获得；是否享受及具体金额以主管部门的决定为准。", "“Conditions met” means that a measure may apply, not that it will be granted. The authority decides.";
    clause: "条款", "Clause";

    // Measure
    to_results: "返回结果", "Back to the results";
    who: "适用对象", "For whom";
    amount: "金额", "Amount";
    by_the_text: "文件规定的标准", "What the document offers";
    conditions: "条件逐项对照", "Conditions, one by one";
    how_computed: "金额怎么算", "How the amount is computed";
    self_checks: "还须自行核对（本工具不核验）", "Check these yourself (this tool does not)";
    discretionary: "由主管部门决定的", "What the authority decides";
    payee: "支付对象", "Who is paid";
    payee_organisation: "单位", "The organisation";
    how_to_apply: "怎么申请", "How to apply";
    apply_unknown: "文件未说明", "The document does not say";
    rules: "报道所列的依据", "Rules that the report names";
    group_title: "与其他措施的关系", "Together with other measures";
    context: "上次公布的情况", "Last published";
    source: "依据", "Source";
    document: "文件", "Document";
    original_title: "原文标题", "Title in Chinese";
    issuer: "发布单位", "Issued by";
    dated: "日期", "Date";
    standing: "状态", "Standing";
    read_at: "在哪里看", "Where to read it";
    consulted: "本目录查阅日期", "Read for this catalogue on";
    contact: "咨询", "Contact";
    undated: "文件未注明日期", "The document bears no date";
    no_conditions: "文件没有写可核对的条件", "The document states no condition that can be tested";
}

#[cfg(test)]
mod tests {
    use super::words;
    use catalogue::bilingual::Language::{En, Zh};

    #[test]
    fn the_two_languages_are_two() {
        assert_eq!(words(Zh).next, "下一题");
        assert_eq!(words(En).next, "Next");
    }
}
