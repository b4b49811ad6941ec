//! The titles of the further screens that the first part of the page does not link to, and the texts of the smallest of
//! them.

use super::wording;

wording! {
    report_title: "测算报告", "Report";
    checklist_title: "核对清单", "Checklist";
    changed_title: "与链接生成时相比", "Since the link was made";
    gallery_title: "界面组件", "Components";
    coverage_body: "每份文件逐条列出：收入了哪些措施，没有收入什么、为什么。", "Document by document and clause by clause: which measures are in the catalogue, what is left out, and why.";
    clause_by_clause: "逐条查看", "Clause by clause";
}
