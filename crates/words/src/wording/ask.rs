//! The texts of ways to answer: all questions on one page, two sets of answers side by side.

use super::wording;

wording! {
    // All questions on one page
    all_lead: "选中一项立即生效；数字写好后按回车键，或离开输入框即生效。拿不准的可以不答。", "Choosing takes effect at once; a number does when you press Enter or leave its field. What you are not sure of may stay open.";
    all_place_first: "先选择所在地，与它有关的问题随后出现在下面。", "Choose the place first; the questions that matter there follow below.";
    contents: "目录", "Contents";
    clear: "清除此答案", "Clear this answer";
    waiting: "先回答上面与它有关的问题，需要时在这里展开。", "This opens once the questions above on which it depends are answered.";
    matters_no_more: "按您目前的回答，这道题已不影响结果。", "With your answers so far, this question cannot change the result.";
    // Two sets of answers
    compare_lead: "假设某个回答不同，看看结果会怎样。假设只在本页，不改动您的回答，除非您采用。", "Suppose an answer were different and see what becomes of the result. That stays on this page and changes none of your answers unless you take it over.";
    suppose: "假设", "Suppose";
    suppose_nearest: "可能带来最多的变化", "What may bring most";
    suppose_title: "如果还有下列称号或情况", "If one of these held as well";
    suppose_question: "或者改一个回答", "Or change an answer";
    choose_question: "请选择问题", "Choose a question";
    supposed: "已作的假设", "What is supposed";
    nothing_supposed: "还没有假设，两边相同。", "Nothing is supposed yet; both sides are the same.";
    undo: "撤回", "Undo";
    now: "现在", "Now";
    then: "假设后", "Supposed";
    difference: "差别", "Difference";
    no_total: "没有可以相加的金额", "No amounts to add up";
    unchanged: "不变", "No change";
    more: "增加", "More";
    less: "减少", "Less";
    totals_compared: "金额", "Amounts";
    counts_compared: "措施数量", "Measures";
    newly_title: "新增可能适用", "May apply as well";
    lost_title: "不再适用", "No longer apply";
    altered_title: "金额或把握有变化", "Another amount or certainty";
    take_over: "采用假设后的回答", "Take over what is supposed";
    drop: "放弃假设", "Drop it";
    taken_over: "已采用。原来的回答现在列在“假设后”一边，再采用一次即可换回。", "Taken over. Your former answers now stand on the supposed side; take them over to go back.";
    all_done: "没有别的问题要答了。", "There is nothing left to answer.";
}
