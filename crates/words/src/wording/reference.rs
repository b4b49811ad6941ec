//! What the screens say that are about the tool itself: about, privacy, accessibility.

use super::wording;

wording! {
    // About
    about_lead: "回答几个问题，就能看到哪些扶持措施可能适用、可能有多少、依据哪一条、还差什么。", "Answer a few questions and see which support measures may apply, how much they may pay, under which clause, and what is missing.";
    about_does: "它做什么", "What it does";
    about_does_compare: "拿您的回答与文件写明的条件逐条对照，给出每项措施的结论、金额范围和条款。", "It compares your answers with the conditions in the documents, one by one, and gives a result, a range and a clause for each measure.";
    about_does_unknown: "没有回答的题，就当作不知道：不算“否”，也不算 0。", "A question without an answer counts as not known: never as “no”, and never as zero.";
    about_does_next: "先问对结果影响最大的题；已经不影响结果的题不再问。", "It first asks what decides most, and never asks what can no longer change the result.";
    about_not: "它不做什么", "What it does not do";
    about_not_apply: "不受理申请，也不替您申报。", "It takes no applications and files none for you.";
    about_not_verify: "不核实您的回答。须您自行核对的条件，列在每项措施里。", "It does not verify your answers. Conditions that you must check yourself are listed with each measure.";
    about_not_all: "不是政策大全：只收录下面列出的文件，没有列出的政策不在结果里。", "It does not know every policy: only the documents listed below. Others are not in the result.";
    about_not_advice: "不提供法律或税务意见。", "It gives no legal or tax advice.";
    about_covers: "收录了什么", "What it covers";
    about_covers_more: "没有收入的内容和原因，也逐条写明。", "What is left out, and why, is listed clause by clause too.";
    about_amounts: "金额怎么算", "How amounts are counted";
    about_amounts_range: "金额是一个范围，随您的回答收窄；文件没有公布的，写“未公布”。", "An amount is a range that narrows as you answer. What a document does not publish is called “not published”.";
    about_amounts_apart: "现行有效、征求意见稿、计划中的措施分开合计，从不相加；一次性、每年、每月的也分开。", "What is in force, in draft or planned is totalled apart and never added; so is what is paid once, a year or a month.";
    about_amounts_group: "用途相同、只能取一项的，只计最高的一项，其余照样列出。", "Where only one measure of the same purpose is paid, the highest one counts; the others are still listed.";
    about_amounts_review: "须经评审、遴选的可能落选，合计的下限不含它们。", "What is subject to review or selection may not be granted, so the lower end of a total leaves it out.";
    about_amounts_beside: "贷款、收入分配、考核计入、服务和未公布的金额，只计项数，不计入合计。", "Loans, shares of income, credits in assessments, services and unpublished amounts are counted by number and never added to a total.";
    about_decides: "谁说了算", "Who decides";
    about_decides_authority: "是否享受、享受多少、何时发放，都由主管部门决定。“条件已符合”只表示：按您的回答，可以核对的条件都满足。", "Whether, how much and when is paid is for the authority to decide. “Conditions met” only says that by your answers every condition that can be tested is met.";
    about_decides_draft: "征求意见稿尚未生效，正式文件可能与它不同，也可能不出台。", "A draft is not in force. The final document may differ from it, or may never come.";
    about_mistake: "发现错误怎么办", "If you find a mistake";
    about_mistake_tell: "请告诉提供本页面的网站，并写明三样：哪项措施、哪一条、页面底部的目录版本。", "Tell the site that offers this page, and name three things: the measure, the clause, and the catalogue edition at the bottom of the page.";
    about_mistake_ask: "对政策本身的疑问，请向文件的发布单位咨询；每项措施的“依据”里写着是哪个单位。", "For questions about a policy itself, ask the body that issued the document. Each measure names it under “Source”.";
    about_others: "给网站和开发者", "For sites and developers";
    about_others_body: "本工具是静态网页，可以嵌入其他网站，也可以用 JavaScript 或命令行调用。做法写在随源代码提供的 README 和 docs 文件夹里。", "This is a static page that other sites can embed and that can be called from JavaScript or the shell. The README and the docs folder that come with its source code say how.";

    // Privacy
    privacy_lead: "您的回答只在这个浏览器里计算和保存。除非您自己把它发给别人，它不会离开这里。", "Your answers are computed and kept in this browser. They do not leave it unless you send them to somebody yourself.";
    privacy_kept: "保存什么", "What is kept";
    privacy_kept_lead: "为了刷新页面后还能继续，浏览器的本地存储里会保存：", "So that you can carry on after a reload, the browser's local storage keeps:";
    privacy_kept_answers: "您的回答和所在地", "your answers and your place";
    privacy_kept_settings: "您选的语言和显示方式", "the language and the display that you chose";
    privacy_kept_nothing: "没有账号，没有 Cookie，没有跟踪或统计代码。", "There is no account, no cookie, and no code for tracking or statistics.";
    privacy_delete: "怎样删除", "How to delete it";
    privacy_delete_body: "按下面的按钮，回答和设置都从这个浏览器里删除，无法恢复。清除浏览器的网站数据也可以。", "This button deletes answers and settings from this browser for good. Clearing the site's data in the browser does the same.";
    privacy_delete_button: "删除本机保存的回答", "Delete the answers kept here";
    privacy_deleted: "已经删除。这个浏览器里不再有您的回答。", "Deleted. Your answers are no longer in this browser.";
    privacy_not_deleted: "这个浏览器不允许访问存储，所以没有保存过任何内容；本页上的回答已经清除。", "This browser allows no access to its storage, so nothing was kept. The answers on this page are cleared.";
    privacy_link: "链接里有什么", "What a link contains";
    privacy_link_body: "分享的链接里有您的回答，写在地址的 # 之后。浏览器不会把这一部分发给服务器，但拿到链接的人都能看到这些回答。", "A link that you share contains your answers, after the # of the address. Browsers do not send that part to the server, but whoever has the link can read the answers.";
    privacy_link_own: "链接和文件都只在您要求时生成。请只发给应当看到的人。", "Links and files are only made when you ask for them. Send them only to people who should see them.";
    privacy_requests: "页面会下载什么", "What the page downloads";
    privacy_requests_body: "只下载本站自己的文件：程序、样式和政策目录；换语言或打开更多功能时，再下载相应的文件。这些请求里没有您的回答。", "Only this site's own files: the program, its styles and the catalogue; and more of them when you change the language or open further screens. Nothing of your answers is in these requests.";
    privacy_requests_server: "与任何网站一样，提供页面的服务器可能记录访问时间和网络地址。", "As with any site, the server that offers the page may record the time of a visit and its network address.";
    privacy_requests_host: "如果本工具嵌在别的网站里，那个网站能读到页面上的内容，请同时看它的隐私说明。", "Where this is embedded in another site, that site can read what is on the page. See its privacy notice too.";
    privacy_check: "怎样自己验证", "How to check this yourself";
    privacy_check_network: "打开浏览器的开发者工具（电脑上一般按 F12），选“网络”，再回答问题：不会出现新的请求。", "Open the browser's developer tools (on most computers with F12), choose “Network” and answer questions: no request appears.";
    privacy_check_offline: "页面载入后断开网络，照样可以答题、看结果。", "Disconnect from the network once the page has loaded: questions and results still work.";
    privacy_check_storage: "在“应用”或“存储”的“本地存储”里，能看到保存的内容，名称以 policy-calculator/ 开头。", "Under “Application” or “Storage”, “Local storage” shows what is kept; its names begin with policy-calculator/.";

    // Accessibility
    accessibility_lead: "希望每个人都能用：用键盘、读屏软件、放大、大字或高对比度都可以。", "Everybody should be able to use this: by keyboard, with a screen reader, magnified, with large text or strong contrast.";
    display_title: "显示设置", "Display settings";
    display_kept: "选好立即生效，保存在这个浏览器里。", "Choices apply at once and are kept in this browser.";
    display_size: "文字大小", "Text size";
    display_size_usual: "标准", "Standard";
    display_size_large: "大字版：文字和按钮更大，内容更少", "Large: larger text and buttons, and less on each screen";
    display_contrast: "对比度", "Contrast";
    display_contrast_usual: "跟随系统", "As the system";
    display_contrast_high: "高对比度", "High";
    display_colours: "颜色", "Colours";
    display_colours_system: "跟随系统", "As the system";
    display_colours_light: "浅色背景", "Light background";
    display_colours_dark: "深色背景", "Dark background";
    accessibility_keyboard: "怎样用键盘", "By keyboard";
    accessibility_keyboard_tab: "Tab 键到下一处，Shift+Tab 回到上一处。第一下 Tab 可以跳到正文。", "Tab goes on, Shift+Tab goes back. The first Tab can skip to the content.";
    accessibility_keyboard_choose: "单选用方向键，多选用空格键。", "Arrow keys choose one of several; Space ticks a box.";
    accessibility_keyboard_enter: "回车键确认，并进入下一题；浏览器的后退键回到上一屏。", "Enter confirms and goes to the next question. The browser's Back goes back one screen.";
    accessibility_standard: "按什么标准", "The standard";
    accessibility_standard_body: "目标是《网页内容无障碍指南》（WCAG）2.2 的 AA 级。这是我们自己的检查，没有请第三方评估。", "The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. This is our own check; no third party has assessed it.";
    accessibility_tested: "检查了什么", "What is tested";
    accessibility_tested_lead: "每次改动都由程序在 Chromium 浏览器里检查：", "With every change, programs check in the Chromium browser that:";
    accessibility_tested_axe: "每个页面在浅色、深色、高对比度和大字版下，都没有 axe 规则报告的问题", "no screen has anything that the rules of axe object to, in light, dark, high contrast and large text";
    accessibility_tested_keyboard: "只用键盘就能从头答到结果，并打开一项措施再返回，中英文都行", "the keyboard alone leads from the start to the results and to a measure and back, in Chinese and English";
    accessibility_tested_reader: "读屏软件得到的名称和顺序；答错时读出原因，并回到要填的地方", "screen readers get the right names in the right order, and a mistake is announced and brings the focus back to the field";
    accessibility_tested_zoom: "窗口窄到 320 像素、放大到 200%、加大行距和字距，都不用左右滚动", "nothing scrolls sideways at 320 pixels, at 200 % zoom, or with wider spacing of text";
    accessibility_tested_targets: "按钮和链接足够大（至少 24 像素见方，正文句子里的链接除外）", "buttons and links are large enough (at least 24 pixels each way, except links within a sentence)";
    accessibility_tested_motion: "系统要求减少动画时没有动画；系统强制颜色时仍能看清", "nothing moves where the system asks for less motion, and everything shows where it forces its colours";
    accessibility_limits: "已知的不足", "Known limits";
    accessibility_limits_people: "还没有请残障人士试用，也没有用 NVDA、VoiceOver、TalkBack 等读屏软件实际听过。", "It has not been tried by people with disabilities, nor listened to with NVDA, VoiceOver, TalkBack or another screen reader.";
    accessibility_limits_browsers: "只在 Chromium 浏览器里检查过，没有在 Firefox 和 Safari 里检查。", "It is tested in Chromium only, not in Firefox or Safari.";
    accessibility_limits_script: "需要启用 JavaScript 和较新的浏览器（Chrome 或 Edge 97、Firefox 102、Safari 16 起）。", "It needs JavaScript and a fairly recent browser (Chrome or Edge 97, Firefox 102, Safari 16, or later).";
    accessibility_limits_words: "措施的条件来自文件，有些词不易懂；常用的词在“名词解释”里。英文页面上，条款编号和原文标题仍是中文。", "Conditions come from the documents, and some of their terms are hard; the glossary explains common ones. On English screens, clause numbers and original titles stay in Chinese.";
    accessibility_limits_host: "嵌在别的网站里时，颜色可能由那个网站决定。", "Where this is embedded, the other site may choose the colours.";
    accessibility_tell: "遇到障碍怎么办", "If something is in your way";
    accessibility_tell_body: "请告诉提供本页面的网站：在哪个页面、用什么设备和软件、哪里走不通。", "Tell the site that offers this page which screen it was, with which device and software, and what did not work.";

    // The gallery of components
    gallery_lead: "每个组件和它的各种状态，用目录里的例子画出。给改样式的人看。", "Every component in its states, drawn with examples out of the catalogue. For whoever changes the look.";
    gallery_colours: "颜色", "Colours";
    gallery_role: "用途", "Role";
    gallery_sample: "现在", "Now";
    gallery_light: "浅色", "Light";
    gallery_dark: "深色", "Dark";
    gallery_type: "字号", "Type sizes";
    gallery_type_sample: "政策 Policy 1,234", "政策 Policy 1,234";
    gallery_buttons: "按钮和链接", "Buttons and links";
    gallery_tags: "状态标签", "Tags";
    gallery_marks: "结论标记", "Marks";
    gallery_notices: "提示和错误", "Notices and errors";
    gallery_fields: "填写", "Fields";
    gallery_rows: "测算结果", "Results";
    gallery_totals: "合计", "Totals";
    gallery_no_totals: "没有合计时", "Without totals";
    gallery_conditions: "条件", "Conditions";
    gallery_amounts: "金额怎么算", "Computing an amount";
    gallery_documents: "文件", "Documents";
    gallery_answers: "回答", "Answers";
    gallery_prose: "正文", "Prose";
    gallery_bars: "范围条", "Bars";
}
