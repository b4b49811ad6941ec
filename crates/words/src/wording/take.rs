//! The texts of what is taken away: sharing, the report, the checklist, what has changed since a link was made.

use super::wording;

wording! {
    // Sharing
    share_lead: "把结果发给同事、打印，或者存成文件。", "Send the result to a colleague, print it, or save it as a file.";
    link_title: "链接", "Link";
    link_holds: "您的回答写在链接里 # 之后的部分，浏览器不会把它发给任何网站。拿到链接的人都能看到这些回答，请只发给可以知道的人。", "Your answers stand in the part of the link after the #, which browsers send to no website. Whoever has the link can read them, so give it only to people who may know.";
    link_field: "包含回答的链接", "Link with your answers";
    copy: "复制链接", "Copy the link";
    copied: "链接已复制。", "The link is copied.";
    copy_refused: "浏览器不允许复制。链接已选中，请按 Ctrl+C（苹果电脑按 ⌘C），或长按后选“复制”。", "The browser does not allow copying. The link is selected: press Ctrl+C (⌘C on a Mac), or press and hold and choose Copy.";
    qr_title: "二维码", "QR code";
    qr_body: "用手机扫码，即可在手机上打开同样的回答。", "Scan it with a phone to open the same answers there.";
    qr_too_long: "回答太多，放不进一个二维码，请使用链接。", "These are too many answers for a QR code. Use the link.";
    print_title: "打印", "Print";
    print_body: "测算报告列出全部回答、各项措施的条件对照、金额算法和依据，适合打印或存成 PDF。", "The report lists every answer and, for each measure, its conditions, how its amount is computed and where it stands. It is made for paper or PDF.";
    to_report: "查看并打印报告", "See and print the report";
    files_title: "存成文件", "Save as a file";
    csv_body: "表格：每项措施一行，可用 WPS 表格或 Excel 打开。", "Table: a row for each measure, for a spreadsheet.";
    csv: "下载表格（CSV）", "Download the table (CSV)";
    json_body: "数据：完整的结果和您的回答，供其他程序读取。", "Data: the whole result and your answers, for other programs.";
    json: "下载数据（JSON）", "Download the data (JSON)";
    downloaded: "文件已交给浏览器下载。", "The file has been handed to the browser.";
    download_refused: "浏览器没有接受这个文件，请换一个浏览器再试。", "The browser did not take the file. Try another browser.";
    checklist_offer_title: "核对清单", "Checklist";
    checklist_body: "还要弄清什么、向谁咨询、看哪份文件。", "What is still to be found out, whom to ask and what to read.";
    to_checklist: "查看核对清单", "See the checklist";
    to_share: "返回分享", "Back to sharing";

    // The report
    print: "打印", "Print";
    print_hint: "也可以在打印窗口里选择“另存为 PDF”。", "The print window can also save it as a PDF.";
    place: "所在地", "Place";
    made_by: "由政策计算器在浏览器中生成。", "Made by the Policy Calculator, in the browser.";
    refused_note: "这些措施至少有一个条件不满足。", "At least one condition of these is not met.";
    question: "问题", "Question";
    answer: "回答", "Answer";
    measure: "措施", "Measure";
    reason: "原因", "Why";
    source: "依据", "Source";
    documents: "引用的文件", "Documents cited";
    open_again: "重新打开这份结果", "Open this result again";
    open_again_body: "扫码或输入下面的地址，可以用同样的回答重新测算。地址里写有这些回答，请不要交给不该知道的人。", "Scan the code or type the address to estimate again with the same answers. The address holds these answers: keep it from who should not know them.";

    // The checklist
    checklist_lead: "按回答能决定的多少排列。弄清后回到测算，范围会收窄。", "Ordered by how much each answer decides. Come back with the answers and the range narrows.";
    to_answer: "还要回答", "Still to answer";
    to_find_out: "答了“不清楚”或只给了范围，弄清后结果更准", "Answered “I don't know” or with a range: finding out makes the result more exact";
    nothing_to_answer: "会影响结果的问题都已有确切回答。", "Every question that can change the result has an exact answer.";
    to_check: "可能适用的措施：逐项核对", "Measures that may apply: check one by one";
    nothing_to_check: "目前没有可能适用的措施。", "No measures that may apply so far.";
    verify: "自行核对", "Check yourself";
    no_self_checks: "没有需要另外核对的条件。", "No conditions besides those that were tested.";
    decided_by: "由主管部门决定", "For the authority to decide";
    whom_to_ask: "向谁咨询", "Whom to ask";
    read_first: "看哪份文件", "What to read";

    // Opening a link
    opened_title: "打开分享的回答", "Open shared answers";
    link_made: "生成于", "Made on";
    link_edition: "生成这个链接以后，政策目录已经更新。", "The catalogue has changed since this link was made.";
    link_changed: "看有什么变化", "See what has changed";
    link_replaces: "这个浏览器里已有您自己的回答，打开链接会替换它们。", "This browser already holds your own answers. Opening the link replaces them.";
    link_use: "打开链接里的回答", "Open the answers of the link";
    link_keep: "保留我自己的回答", "Keep my own answers";
    link_broken_title: "这个链接不完整", "This link is not complete";
    link_broken_body: "它可能在复制或转发时少了一段，请对方重新发送。您自己的回答没有改变。", "A part may have been lost when it was copied or sent on. Ask for it again. Your own answers have not changed.";

    // What has changed
    then: "生成链接时", "When the link was made";
    now: "现在", "Now";
    what: "项目", "Item";
    edition: "目录版本", "Catalogue edition";
    day: "测算日期", "Estimated for";
    unchanged: "结果没有变化。", "The result has not changed.";
    without_result: "这个链接只带有回答，没有带当时的结果（二维码就是这样），因此只能比较目录版本和日期。", "This link holds only the answers, not the result of then (as a QR code does), so only edition and day can be compared.";
    differences: "有变化的措施", "Measures that have changed";
    back_to_link: "返回链接", "Back to the link";

    // The table
    column_measure: "措施", "Measure";
    column_places: "适用地区", "Where it applies";
    column_verdict: "结论", "Result";
    column_amount: "金额", "Amount";
    column_least: "适用时最低（元）", "Least if it applies (CNY)";
    column_most: "适用时最高（元）", "Most if it applies (CNY)";
    column_kind: "种类", "Kind";
    column_period: "发放方式", "How often";
    column_years: "最长年数", "At most this many years";
    column_payee: "支付对象", "Who is paid";
    column_status: "状态", "Standing";
    column_reported: "答复日期", "Reported";
    column_discretionary: "由主管部门决定", "Decided by the authority";
    column_by_the_text: "文件规定的标准", "What the document offers";
    column_document: "文件", "Document";
    column_clause: "条款", "Clause";
    column_why: "原因", "Why";
    column_together: "与其他措施的关系", "Together with other measures";
    column_open: "待答问题", "Questions still open";
    column_day: "测算日期", "Estimated for";
    column_edition: "目录版本", "Catalogue edition";
}
