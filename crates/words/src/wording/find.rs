//! The texts of search and filters, and of the list of all measures.

use super::wording;

wording! {
    search_label: "搜索措施", "Search the measures";
    search_hint: "可以写名称、对象、文件、条款，或名称的拼音首字母，例如 xdt。多个词用空格隔开。", "Words of the title, the beneficiaries, the document or the clause. Several words find what has them all.";
    filters_title: "筛选", "Filters";
    clear: "全部清除", "Clear all";
    any: "不限", "Any";
    status: "状态", "Standing";
    place: "地区", "Place";
    document: "文件", "Document";
    kind: "支持方式", "Kind of support";
    group: "测算结果", "Result";
    decision: "评审", "Review";
    reviewed: "须经评审或认定", "Subject to review";
    not_reviewed: "不须评审", "Not subject to review";
    only_money: "只看有金额的", "Only with an amount of money";
    covered: "收录情况", "In the catalogue";
    nothing_found: "没有符合的措施。可以换个词，或清除部分筛选。", "No measure fits. Try another word, or clear some filters.";
    measures_lead: "目录收录的全部措施，也包括其他地方的。点开可看条件、金额和依据。", "Every measure in the catalogue, those of other places too. Open one for its conditions, amount and clause.";
}
