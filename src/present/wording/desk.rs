//! What the screens of the desk are called, where the page does not link to them.

use super::wording;

wording! {
    report_title: "测算报告", "Report";
    checklist_title: "核对清单", "Checklist";
    changed_title: "与链接生成时相比", "Since the link was made";
    gallery_title: "界面组件", "Components";
}
