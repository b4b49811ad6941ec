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
    all_done: "没有别的问题要答了。", "There is nothing left to answer.";
}
