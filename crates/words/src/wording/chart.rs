//! The texts of the chart.

use super::wording;

wording! {
    title: "图表：可能获得的金额", "Chart: what you may receive";
    certain: "确定的部分", "Certain";
    possible: "可能的部分，取决于回答或评审", "Possible, depending on answers or review";
    open: "上限还不能确定", "No end known yet";
    what: "状态、发放方式和对象", "Standing, frequency and payee";
    most: "最多", "At the most";
    as_table: "用表格看这些数字", "These figures as a table";
}
