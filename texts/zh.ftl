### The words of the screen in Chinese. This file decides which messages there are, their parts and their comments;
### the others have the same messages. See CONTRIBUTING.md, "Add a text".

## The language itself

# What the language is called in itself.
locale-name = 中文
# The label of what changes to this language.
locale-switch = 切换到中文
# How web pages name it.
locale-html-lang = zh-CN
# What is said before the other texts are there: while they are on their way, if they did not come, and the button that
# tries again.
locale-loading = 正在载入…
locale-not-loaded = 页面的文字没有载入。请检查网络后重试；若仍未载入，请刷新页面。
locale-retry = 重试
# Which texts of the catalogue are shown with it: zh or en.
locale-catalogue = zh
# The middle unit of sums: its power of ten, and with how many decimals at the most it is written. 4 4: 万.
locale-sum-middle = 4 4
# The large unit of sums, in the same way.
locale-sum-large = 8 4
# How many decimals a sum below one unit of the currency has at least.
locale-sum-decimals = 1

## Everywhere

product = 政策计算器
skip-to-content = 跳到正文
large-text = 大字版
switch-failed = 所选语言的文本没有载入，页面语言没有改变。请检查网络后再试。
kept-edition = 暂时连不上网站。现在用的是这个浏览器里保存的政策目录，可能不是最新的。
newer-edition = 网站上已有新的版本。载入后，您的回答仍会保留。
load-newer = 载入新版本
all-local = 所有计算都在您的浏览器中完成；您不发送，回答不会传出。
edition = 政策目录版本
disclaimer = 结果仅供参考，是否享受及具体金额以主管部门的决定为准。
more = 更多
coverage-title = 收录的文件与条款
glossary-title = 名词解释
measures-title = 全部措施
plain-title = 措施一览（单页）
about-title = 关于本工具
privacy-title = 隐私
accessibility-title = 无障碍
one-measure-title = 只查一项措施
all-title = 所有问题在一页上
find-title = 筛选、搜索和图表
part-loading = 正在载入…
part-failed-title = 这部分内容没有载入
part-failed-body = 请检查网络后重试；若仍未载入，请刷新页面，本站可能已经更新。您的回答不受影响。
given = 来自本网站，请核对
loading = 正在载入政策目录…

## Failures

failed-title = 政策目录没有载入
failed-body = 可能是网络中断。请检查网络后重试；您已填写的回答不受影响。
broken-title = 政策目录有误
broken-body = 本站的政策目录没有通过检查，暂时不能测算。请稍后重试，或告知网站管理者。
retry = 重试
not-found-title = 没有这个页面
not-found-body = 这个地址可能已经改变，或者没有抄写完整。
measure-not-found-body = 当前的政策目录里没有这项措施，它可能已经撤下或改名。
to-start = 回到首页

## Start

start-title = 看看贵单位可能获得哪些政策支持
start-lead = 回答几个问题，即可了解哪些措施可能适用、金额范围、依据条款，以及还差什么。
promise-time = 约 3 分钟
promise-time-more = 只问会影响结果的问题，每题都可以答“不清楚”，随时可以修改。
promise-private = 回答留在这个浏览器里
promise-private-more = 不用注册，不跟踪；您不发送，回答不会传出。
promise-clear = 写明依据和把握
promise-clear-more = 每项结果都列出条款、您的数字与要求的对照，并写明出自答复还是征求意见稿。
where-title = 贵单位在哪里？
where-error = 请选择贵单位所在的地方
begin = 开始测算
resume-title = 上次的回答还在
resume = 继续上次的测算
see-results = 查看结果
start-over = 清除回答，重新开始
documents-title = 收录的文件
nothing-here = 目录还没有收录这个地方的措施。可以打当地的 12345 政务服务便民热线询问；也可以在国家政务服务平台或所在省份的政务服务网上搜索“惠企政策”“免申即享”。
will-not-remember = 这里不保存，关闭或刷新页面后回答会消失。

## Questions

back-question = 上一题
back = 返回
several-hint = 可多选
# A question for several options, of which only one can change something: it is asked with yes or no.
# Variables: $option
ask-alone = 这一项符合贵单位的情况吗：{ $option }
help = 这是什么意思？
# The way to the glossary, from a question or a measure.
terms-here = 查这里的名词
none-of-these = 以上都没有
all-unknown = 都不清楚
others-unknown = 其余的不清楚
amount-label = 填写金额
amount-hint = 可以写“500万”“1.5亿”或“5000000”，单位是元
count-label = 填写数量
bands-title = 或者选一个范围
next = 下一题
save-answer = 保存修改
# A quiet way from a question to all answers so far.
check-answers = 看看已填的回答
error-choose = 请选择一项；拿不准可以选“不清楚”
# That an answer contradicts the one to another question, and why.
# Variables: $ask, $reason
error-contradicts = 与“{ $ask }”的回答矛盾：{ $reason }
error-tick = 请至少选择一项；没有的选“以上都没有”
error-empty = 请填写数字，或选一个范围；拿不准可以选“不清楚”
error-not-a-number = 这不是数字。请写数字，可以带“万”或“亿”，例如 500万
error-not-a-count = 这不是数字。请只写一个数，例如 12
error-negative = 不能小于 0。请写 0 或更大的数
error-too-large = 数字太大，最多 1 万亿
error-not-whole-money = 请写到整元，不带角分
error-not-whole = 请写整数
doubt-sure = 确定
no-longer-asked-title = 这道题不用答了
no-longer-asked-body = 按您目前的回答，它已经不影响结果。
go-on = 继续
# In place of how many questions are left, where only details are.
nearly-done = 快答完了
only-this = 只查这一项是否适用
ask-all = 回答全部问题

## Summary

so-far = 目前的情况
# Below a question on a phone: how many measures are met, and how many still may be.
# Variables: $met (number), $open (number)
met-and-possible = 已符合 { $met } 项，还可能 { $open } 项

## Results

results-title = 测算结果
met-title = 条件已符合
met-to-check-title = 条件已符合，另有须自行核对的
# Every tested condition is met, and so many things are for the reader to check.
# Variables: $number (number)
count-met-to-check = 条件已符合，还有 { $number } 项须自行核对
depends-title = 取决于您的回答
not-met-title = 不符合
choose-place = 选择所在地

## Measure

to-results = 返回结果
original-title = 原文标题
undated = 文件未注明日期

## What concerns the site that embeds the calculator

host-given-body = 其中有本网站代填的回答，请核对；有误的可以更改。
host-catalogue-refused = 本网站指定的政策目录不能使用，现以内置的目录测算。
host-agree-body = 只在勾选期间发送，取消勾选即停止。不勾选不影响测算。

## Sentences of results

# An amount without an upper end.
no-ceiling = 未设上限
# An amount of which nothing is known yet.
depends-on-answers = 取决于您的回答
# An amount that the document does not give.
not-published = 金额未公布
# A service.
no-amount = 服务支持，无金额
# Support of which the document does not say what it consists of.
not-stated = 支持，形式和金额未写明
# Nothing was said of a fact.
not-answered = 尚未回答
# It was asked, and is not known.
dont-know = 不清楚
# A yes.
yes = 是
# A no.
no = 否
# A place for which the catalogue holds nothing.
no-measures-yet = 暂未收录措施
# The lower end of a total of which nothing is certain.
nothing-certain = 还没有
# The unit of money after a field.
yuan = 元
# Whether the answers may go to a site.
# Variables: $origin
send-answers = 把我的回答发送给 { $origin }
# At most so much.
# Variables: $amount
up-to = 最多 { $amount }
# At least so much.
# Variables: $amount
at-least = 至少 { $amount }
# At least so much, with no ceiling.
# Variables: $amount
at-least-without-ceiling = 至少 { $amount }（未设上限）
# At least so much, and more depending on answers.
# Variables: $amount
at-least-rest-open = 至少 { $amount }，其余取决于您的回答
# 以上.
# Variables: $number
or-more = { $number }以上（含）
# 超过.
# Variables: $number
more-than = 超过 { $number }
# 以下.
# Variables: $number
or-less = { $number }以下（含）
# 不满.
# Variables: $number
less-than = 不满 { $number }
# A band of numbers: from, included, to below another.
# Variables: $from, $below
from-to-below = { $from }以上（含）、不满 { $below }
# From one number or sum to another.
# Variables: $from, $to
from-to = { $from }至 { $to }
# The day until which comments on a draft were taken.
# Variables: $day
comments-until = 意见征集至{ $day }
# What a typed number was understood as.
# Variables: $typed, $understood
equals = { $typed } = { $understood }
# What a small sum without a unit was meant to be: asked back.
# Variables: $small, $large
doubt-unit = 是 { $small }，还是 { $large }？
# Whether so large a number is meant: asked back.
# Variables: $number
doubt-large = { $number }，确定吗？
# A total as far as it is known, and how many of its measures have no known upper end.
# Variables: $amount, $open
total-and-open = { $amount }，{ $open }
# A label and what it labels.
# Variables: $label, $text
labelled = { $label }：{ $text }
# That only what one measure needs is asked, and for which place.
# Variables: $measure, $place
only-about = 现在只问“{ $measure }”需要的问题，所在地：{ $place }。
# The title of a browser tab.
# Variables: $screen, $product
tab = { $screen } - { $product }

## How numbers and tests are said

# The unit of an area after a field.
square-metres = 平方米
# The unit of a length of time after a field.
months-word = 个月
# What was typed is no share.
not-a-rate = 请填写百分数，例如 3.5% 或 5‰
# What was typed is no day.
not-a-day = 请填写日期，例如 2024-12-20
# Square metres.
# Variables: $n
area = { $n } 平方米
# On a day or later.
# Variables: $day
on-or-after = { $day }及以后
# After a day.
# Variables: $day
after = { $day }以后（不含当日）
# On a day or earlier.
# Variables: $day
on-or-before = { $day }及以前
# Before a day.
# Variables: $day
before = { $day }以前（不含当日）

## Names of kinds and states

truth-met = 符合
kind-cash = 资金
period-once = 一次性
status-in-force = 现行有效
status-reported-in-force = 据称正在执行
status-reported = 有提及，未列依据
status-planned = 计划中
status-draft = 征求意见稿
status-expired = 已失效
meaning-in-force = 现行有效
meaning-reported-in-force = 主管部门称正在执行，以其所列文件为准
meaning-reported = 主管部门提及，未列出依据文件
meaning-planned = 尚在计划中，未实施
meaning-draft = 征求意见稿，尚未生效
meaning-expired = 已失效
paid-to-organisation = 支付给单位
paid-to-people = 支付给个人

## Lists

# Two of several names; a longer list is built of pairs.
# Variables: $one, $two
list-pair = { $one }、{ $two }
# The last two of several names of which one holds.
# Variables: $one, $two
or-pair = { $one }或{ $two }
# Two of several parts of a sentence.
# Variables: $one, $two
clause-pair = { $one }；{ $two }

## Sums, numbers and days

# A sum in whole units of the currency; the sign of the number is before it.
# Variables: $number
sum-small = { $number } 元
# A sum in the language's middle unit: see locale-sum-middle.
# Variables: $number
sum-middle = { $number } 万元
# A sum in the language's large unit: see locale-sum-large.
# Variables: $number
sum-large = { $number } 亿元
# From one sum to another, in different units.
# Variables: $least, $most
sum-between = { $least }–{ $most }
# An amount, and how often it is given.
# Variables: $amount, $often
amount-often = { $often }{ $amount }
# An amount for each project.
# Variables: $amount
amount-per-project = 每个项目{ $amount }
# An amount for each item.
# Variables: $amount
amount-per-item = 每项{ $amount }
# Several amounts of which each is given so often.
# Variables: $amounts, $often
amounts-often = { $often }：{ $amounts }
# A day.
# Variables: $year, $month (number), $day
day = { $year }年{ $month }月{ $day }日
# A number of months.
# Variables: $number (number)
months = { $number } 个月
# An amount for a limited time.
# Variables: $amount, $years (number)
for-years = { $amount }，最长 { $years } 年

## How many

# How many measures.
# Variables: $number (number)
count-measures = { $number } 项措施
# How many documents.
# Variables: $number (number)
count-documents = { $number } 份文件
# How much a catalogue holds.
# Variables: $documents, $measures
extent = 目录收录 { $documents }，共 { $measures }：
# What the documents are, where none is known to be in force.
# Variables: $replies, $drafts
none-verified = 收录的是 { $replies } 份主管部门的答复、{ $drafts } 份征求意见稿，没有一份核实过现行有效。
# That comments on a draft are closed.
# Variables: $document, $day
comments-closed = “{ $document }”的意见征集已于{ $day }结束，是否出台正式文件尚不清楚。
# How many measures pay what is not published.
# Variables: $number (number)
count-not-published = { $number } 项金额未公布
# How many measures are services.
# Variables: $number (number)
count-services = { $number } 项服务与支持
# How many measures are support of which the document does not say what it consists of.
# Variables: $number (number)
count-not-stated = { $number } 项支持未写明形式和金额
# How many measures are loans, shares or credits.
# Variables: $number (number)
count-not-money = { $number } 项不发现金（贷款、收入分配、考核计入）
# How many measures have no upper end yet.
# Variables: $number (number)
count-open = 另有 { $number } 项的金额尚不能确定上限
# How many questions are left.
# Variables: $number (number)
questions-left = { $number ->
    [0] 可能是最后一题
    [1] 可能是最后一题
   *[other] 还剩约 { $number } 题
}
# What an answer can decide.
# Variables: $measures
stakes = 此题可决定 { $measures }
# What an answer can decide, and how much at the most.
# Variables: $most, $measures
stakes-up-to = 此题可决定最多 { $most } · { $measures }
# What an answer can decide, where some of it has no known upper end.
# Variables: $most, $measures
stakes-or-more = 此题可决定 { $most }或更多 · { $measures }

### group: results
### What only the results and a measure say. It is loaded with them.

## Everywhere

nearest = 最接近的变化
compare-title = 换个条件比一比
share-title = 分享、打印和导出
firms-title = 多家企业
checklist-title = 核对清单

## Results

# That the clock of the reader's machine is hardly right.
# Variables: $day, $edition
clock-wrong = 本机日期是{ $day }，而目录是{ $edition }的，本机日期多半不对。哪些措施可能适用、金额多少都随日期而变：请改正本机日期，再重新打开。
results-open = 还有题目没有回答，结果仍是一个范围。
now-title = 现在能去问、去办的
now-note = 主管部门说正在办理，按您的回答条件也已符合。现行文件没有逐一核对过，先打电话问清，再准备材料。
soon-title = 以后可能能办的
soon-note = 目前只有征求意见稿或工作计划，还不能申请；有了正式文件、写明怎么申请之后才算数。
depends-note = 还缺回答，符合与否未定。
not-met-note = 至少有一个条件不满足，原因写在各项下面。
# What to ask an office about a measure.
# Variables: $title
ask-about = 可以这样问：{ $title }，现在还办吗？要符合什么条件、交什么材料、什么时候截止？
# What to ask an office about all of its measures.
# Variables: $number (number)
ask-office = 可以这样问：下面 { $number } 项现在还办吗？要符合什么条件、交什么材料、什么时候截止？
goals-title = 值得争取的
goals-note = 离符合最近的几项，容易的在前；有的还要主管部门立项或认定。
effort-recognition = 要先由主管部门认定
# What a goal takes, and what it may then bring.
# Variables: $changes, $award
goal = { $changes }；做到以后可能获得：{ $award }
# What the results come to.
# Variables: $parts
headline = 按您的回答：{ $parts }。
headline-nothing = 按您目前的回答，没有条件已符合的措施。
nothing-to-total = 目前没有可以相加的金额
more-ways = 还可以
answer-rest = 继续回答
totals-title = 可能获得的金额
totals-note = 须经评审、遴选的措施可能落选，因此合计从 0 算起；不同状态、不同发放方式的金额不相加。
your-answers = 您的回答
answers-lead = 每一项都可以更改，改完回到这里。
change = 更改
answer-it = 去回答
as-of = 测算日期
nothing-answered = 还没有回答任何问题。
place-first-title = 先选择所在地
place-first-body = 各地的措施不同，选好所在地才能给出结果。
may-apply = “条件已符合”表示可能适用，不等于一定获得；是否享受及具体金额以主管部门的决定为准。
clause = 条款

## Measure

apply-who = 对象
apply-conditions = 条件
apply-how = 手续
apply-deadline = 时限
apply-address = 地址
apply-office = 电话
# What the document does not say, and whom to ask.
# Variables: $office
not-stated-ask = 文件没有写明，请问{ $office }
# How many conditions a measure has: tested, and for the reader to check.
# Variables: $tested (number), $check (number)
count-conditions = 见上：可核对的 { $tested } 项，须自行核对的 { $check } 项
project-add = 加上这个项目
project-remove = 去掉
projects-title = 还有同类的其他项目
projects-note = 填过的是第 1 个项目。其他项目在这里逐个填，各算各的，不加进任何合计。
# A further project and its figure.
# Variables: $number, $figure
project-figure = 第 { $number } 个项目（{ $figure }）
ask-copy = 复制这句话
ask-copied = 已复制
ask-not-copied = 浏览器没有复制，请选中文字后复制
who = 适用对象
by-the-text = 文件规定的标准
conditions = 条件逐项对照
how-computed = 金额怎么算
self-checks = 还须自行核对（本工具不核验）
discretionary = 由主管部门决定的
payee = 支付对象
payee-organisation = 单位
how-to-apply = 怎么申请
apply-unknown = 文件未说明
rules = 报道所列的依据
group-title = 与其他措施的关系
context = 上次公布的情况
source = 依据
document = 文件
issuer = 发布单位
dated = 日期
standing = 状态
read-at = 在哪里看
consulted = 本目录查阅日期
contact = 咨询
telephone = 电话
hotline = 当地政务服务便民热线
no-conditions = 文件没有写可核对的条件

## Sentences of results

# Tests of which one is enough.
any-of = 满足其中一项即可
# Tests of which all are needed.
all-of = 须全部满足
# Tests none of which may hold.
none-of = 不得有以下情形
# A level table as a condition.
one-level = 至少达到其中一档
# The implied condition of place.
in-the-place = 单位在适用地区
# The implied condition of dates.
on-the-day = 测算日在措施的起止日期内
# The highest level counts.
highest-level = 取已达到的最高一档
# Every level that is reached counts.
all-levels = 已达到的各级合计
# The document does not say which levels count.
highest-or-all-levels = 文件没有写明取最高一级还是各级都给，两种读法之间
# A level table of which each level counts.
# Variables: $table
each-level = { $table }；几级都有的，各级都给
# A level table of which the document does not say what counts.
# Variables: $table
levels-not-stated = { $table }；几级都有的，文件没有写明取最高一级还是各级都给
# The parts of an amount are added.
added = 合计
# Two measures pay the same.
same-amount = 金额相同
# How much more one of two measures pays is not known.
margin-open = 差额还不能确定
# A figure that the document gives.
stated = 文件给出的金额
# A label that is spoken of.
# Variables: $label
quoted = “{ $label }”
# As much again as something.
# Variables: $of
as-much-as = 与{ $of }等额（1:1）
# A share of something.
# Variables: $rate, $of
percent-of = { $of }的 { $rate }
# At most a share of something.
# Variables: $rate, $of
percent-up-to = 最多为{ $of }的 { $rate }
# At least a share of something.
# Variables: $rate, $of
percent-at-least = 不低于{ $of }的 { $rate }
# A base of which only so much counts.
# Variables: $of, $cap
counted-up-to = { $of }（最多按 { $cap } 计）
# What the answer to a fact was.
# Variables: $answer
your-answer = 您的回答：{ $answer }
# What a condition asks for.
# Variables: $threshold
required = 要求：{ $threshold }
# A cap that was applied.
# Variables: $cap
cap-of = 最多 { $cap }
# A cap, with what it is counted by.
# Variables: $cap, $per
cap-of-per = { $per }最多 { $cap }
# A step that takes a share.
# Variables: $rate
times-rate = 乘以 { $rate }
# The day from which a measure runs.
# Variables: $day
runs-from = { $day }起
# What would have to be different, and what it would bring.
# Variables: $changes, $award
nearest-change = { $changes }。其他不变，可能获得：{ $award }。
# The same in a list, where one thing would have to be different.
# Variables: $changes, $award
one-step-away = 差一步：{ $changes }，可能获得：{ $award }
# The same, where two things would have to be different.
# Variables: $changes, $award
two-steps-away = 差两步：{ $changes }，可能获得：{ $award }
# What a verdict still waits for.
# Variables: $facts
waits-for = 还需回答：{ $facts }
# What a change would bring, where that is no sum: what is known of its amount.
# Variables: $what
brings-support = 支持（{ $what }）
brings-service = 服务支持（不发钱）
brings-not-stated = 形式和金额未写明的支持
# What an amount still waits for.
# Variables: $facts
amount-waits-for = 金额还取决于：{ $facts }
# Why a measure does not apply.
# Variables: $conditions
not-met-because = 未满足：{ $conditions }
# A reply that bears no date.
reply-undated = 据答复，答复没有写日期
# A reply that does not say since when something runs.
begin-not-stated = 从哪一天开始，答复没有写明
# What is known from a reply of a day.
# Variables: $day
reply-of = 据 { $day }的答复
# How long ago something was, in whole years.
# Variables: $years (number)
years-ago = 距测算日 { $years } 年
# The same, where it is some months longer.
# Variables: $years (number)
more-than-years-ago = 距测算日 { $years } 年多
# How long ago something was, in months.
# Variables: $months (number)
months-ago = 距测算日 { $months } 个月
# What the reader has to check because something is paid once.
note-once-only = 按一次性理解，以前领过的不再发；早先获得的认定、称号或奖项还算不算，文件没有写明
# What the reader has to check because the document does not say which levels count.
note-levels-not-stated = 几级都有的，文件没有写明只取最高一级还是各级都给；金额按两种读法之间显示
# What an authority still decides, as a tag.
decides-whether = 须经评审
decides-how-much = 金额由主管部门定
decides-both = 须经评审，金额另定
# The measure that counts of several with one purpose, against the next of them.
# Variables: $other, $margin
best-of-group = 同一用途的几项中，目前以这项为准；与“{ $other }”相比，{ $margin }
# A measure that another one of the same purpose displaces; the margin is the other's.
# Variables: $other, $margin
yields-to = 同一用途只取一项，目前以“{ $other }”为准（{ $margin }），本项不计入合计
# How much more the one that counts pays.
# Variables: $amount
more-by = 高出 { $amount }
# How much more it pays at the most, and perhaps nothing.
# Variables: $amount
more-by-up-to = 最多高出 { $amount }
# How much less it pays, and why it counts all the same.
# Variables: $amount
less-by = 少 { $amount }，但条件已符合
# It pays more at the lower ends of both, and less at the upper ends.
# Variables: $more, $less
more-then-less = 最低额高出 { $more }，最高额少 { $less }
# It pays less at the lower ends of both, and more at the upper ends.
# Variables: $less, $more
less-then-more = 最低额少 { $less }，最高额高出 { $more }
# A measure with an alternative of another status or kind.
# Variables: $other
alternative-to = 与“{ $other }”用途相同，只能取其一
# A measure that shares a cap.
# Variables: $cap, $group
shares-cap = “{ $group }”各项合计最多 { $cap }
# The day until which a measure runs.
# Variables: $day
runs-until = { $day }止

## How numbers and tests are said

# A step that takes away what was received.
step-less-received = 扣除已获得的部分
# A step that makes small sums nothing.
step-nothing-small = 不足下限的不予支付
# A step that subtracts.
step-difference = 相减
# A step that takes the highest.
step-highest = 取最高的一项
# A step that takes the lowest.
step-lowest = 取最低的一项
# A published figure that has no value on the day.
no-value = 当日没有公布值
# A verdict that the answers may settle, which is shown as open.
only-sound-verdict = 已有的回答也许已能决定结果，只是这里还看不出来；继续回答后即可确定。
# An amount that may be wider than the answers allow.
only-sound-amount = 真实结果一定在所示范围之内，但所示范围可能偏宽；继续回答后会收窄。
# A payment in parts.
all-instalments = 各期合计
# What excludes an enterprise from all measures of a document.
exclusion = 不属于文件排除的情形
# All slices of a base.
all-slices = 各段合计
# So much for every full step.
# Variables: $each, $step, $of
for-every = { $of }每满 { $step }，{ $each }
# The slices of a base.
# Variables: $of, $slices
in-slices = { $of }分段计算：{ $slices }
# A slice up to an end.
# Variables: $percent, $end
slice-up-to = { $end }以内的部分 { $percent }
# A slice between two ends.
# Variables: $percent, $from, $end
slice-between = 超过 { $from }至 { $end }的部分 { $percent }
# A slice without an end.
# Variables: $percent, $from
slice-above = 超过 { $from }的部分 { $percent }
# Interest by the day.
# Variables: $on, $at, $days, $year
interest = { $on } × { $at } × { $days } ÷ { $year }
# One number less others.
# Variables: $from, $taken
taken-from = { $from }减去{ $taken }
# The highest of several.
# Variables: $all
highest-of = { $all }中最高的一项
# The lowest of several.
# Variables: $all
lowest-of = { $all }中最低的一项
# What raises or lowers a number.
# Variables: $amount, $adjustments
adjusted = { $amount }；{ $adjustments }
# One adjustment.
# Variables: $percent, $when
adjustment = { $when }的，按 { $percent } 计
# What is left after something that was received.
# Variables: $amount, $received
less-what = { $amount }，扣除{ $received }
# Nothing below a floor.
# Variables: $amount, $floor
nothing-below = { $amount }，不足 { $floor } 的不予支付
# An amount paid in parts.
# Variables: $amount, $parts
in-instalments = { $amount }，分期支付：{ $parts }
# A cap around what conditions raise or lower.
# Variables: $amount, $cap, $per
and-capped = { $amount }；{ $per }最多 { $cap }
# A cap that is the lowest of several.
# Variables: $cap
cap-lowest = 最多为{ $cap }
# What a document excludes.
# Variables: $threshold
excluded = 排除：{ $threshold }
# How many full steps there are.
# Variables: $n, $step
full-steps = 满 { $n } 个 { $step }
# At least a number that is not a plain figure.
# Variables: $number
not-below = 不低于{ $number }
# More than a number that is not a plain figure.
# Variables: $number
above = 超过{ $number }
# At most a number that is not a plain figure.
# Variables: $number
not-above = 不高于{ $number }
# Less than a number that is not a plain figure.
# Variables: $number
below = 低于{ $number }
# A formula with its result.
# Variables: $formula, $number
that-is = { $formula }，即 { $number }
# A share that is asked for.
# Variables: $share
a-share-of = 占比{ $share }
# A growth that is asked for.
# Variables: $share
a-growth-of = 增长{ $share }
# An age that must be reached.
# Variables: $age
age-reached = 满 { $age }
# An age that must be exceeded.
# Variables: $age
age-exceeded = 超过 { $age }
# An age that must not be exceeded.
# Variables: $age
age-not-exceeded = 不超过 { $age }
# An age that must not be reached.
# Variables: $age
age-not-reached = 不满 { $age }
# What share one number is of another.
# Variables: $part, $whole
share-of = { $part }占{ $whole }的比例
# By how much one number is above another.
# Variables: $now, $before
growth-over = { $now }比{ $before }增长
# How long ago a day was.
# Variables: $label
age-of = 距{ $label }的时间
# Days of a year.
# Variables: $n
days = { $n } 天

## Names of kinds and states

truth-not-met = 不符合
truth-unknown = 待定
kind-interest = 贷款贴息
kind-fee = 费用补贴
kind-loan-credit = 贷款（须偿还）
kind-income-share = 收入分配（不是财政资金）
kind-assessment-credit = 考核计入（不发钱）
kind-service = 服务与支持（无金额）
kind-support = 支持（形式未写明）
period-per-project = 按项目
period-per-item = 按项
period-per-year = 每年
period-per-month = 每月
period-not-stated = 多久一次未写明
per-enterprise = 每家单位
per-year = 每年
per-project = 每个项目
per-item = 每项
per-person = 每人
cap-applies = 已达到上限
cap-not-reached = 未超过上限
cap-depends = 是否达到上限取决于回答

## Lists

# The last two of several names that all count.
# Variables: $one, $two
and-pair = { $one }、{ $two }
# Two of several parts of a sum that have names.
# Variables: $one, $two
plus-pair = { $one }，另加{ $two }
# The first two of several names, and how many there are.
# Variables: $one, $two, $all (number), $rest (number)
some-of = { $one }、{ $two }等 { $all } 项
# A part of a formula.
# Variables: $formula
bracketed = （{ $formula }）

## Sums, numbers and days

# A number of years.
# Variables: $number (number)
years = { $number } 年
# So much for each of what a fact counts.
# Variables: $amount, $unit, $counted
each-by = 每{ $unit } { $amount }（按“{ $counted }”计）
# So much for each.
# Variables: $amount, $unit
each-one = 每{ $unit } { $amount }
# So much for each, and how many there are.
# Variables: $amount, $unit, $count
each-times = 每{ $unit } { $amount } × { $count }
# An amount with a cap.
# Variables: $amount, $cap
capped = { $amount }，最多 { $cap }
# An amount with a cap, and what that is counted by.
# Variables: $amount, $cap, $per
capped-per = { $amount }，{ $per }最多 { $cap }

## How many

# How many measures can be asked for now.
# Variables: $number (number)
count-now = 现在能去问、去办的 { $number } 项
# How many measures wait for a final document.
# Variables: $number (number)
count-soon = 等正式文件的 { $number } 项
# How many measures depend on answers.
# Variables: $number (number)
count-depends = 取决于回答的 { $number } 项
# How many things are worth working for.
# Variables: $number (number)
count-goals = 值得争取的 { $number } 件事
# How many measures are of other places.
# Variables: $number (number)
count-elsewhere = 目录里另有 { $number } 项措施只适用于其他地方，没有列出。

### group: further
### What only the further screens say. It is loaded with them.

## Measure

amount = 金额

## All questions on one page

all-lead = 选中一项立即生效；数字写好后按回车键，或离开输入框即生效。拿不准的可以不答。
all-place-first = 先选择所在地，与它有关的问题随后出现在下面。
all-contents = 目录
clear-answer = 清除此答案
waits-for-others = 先回答上面与它有关的问题，需要时在这里展开。
matters-no-more = 按您目前的回答，这道题已不影响结果。

## Two sets of answers

compare-lead = 假设某个回答不同，看看结果会怎样。假设只在本页，不改动您的回答，除非您采用。
suppose = 假设
suppose-nearest = 可能带来最多的变化
suppose-title = 如果还有下列称号或情况
suppose-question = 或者改一个回答
choose-question = 请选择问题
supposed = 已作的假设
nothing-supposed = 还没有假设，两边相同。
# How many measures have their conditions met, before and after.
# Variables: $before (number), $after (number)
compare-met = 条件已符合：{ $before } 项变为 { $after } 项
compare-nothing = 已符合的措施和合计都没有变化
compare-undo = 撤回
compare-now = 现在
compare-then = 假设后
compare-difference = 差别
no-total = 没有可以相加的金额
compare-unchanged = 不变
compare-more = 增加
compare-less = 减少
totals-compared = 金额
counts-compared = 措施数量
newly-title = 新增可能适用
lost-title = 不再适用
altered-title = 金额或把握有变化
take-over = 采用假设后的回答
compare-drop = 放弃假设
taken-over = 已采用。原来的回答现在列在“假设后”一边，再采用一次即可换回。
all-done = 没有别的问题要答了。

## The chart

chart-title = 图表：可能获得的金额
chart-certain = 条件已符合的部分
# The same of a document that is a draft or a plan, or names no rules.
chart-unsure = 条件已符合，但文件未生效或未列依据
chart-possible = 可能的部分，取决于回答或评审
chart-open = 上限还不能确定
chart-what = 状态、发放方式和对象
chart-most = 最多
chart-as-table = 用表格看这些数字

## Search, filters and the list of all measures

search-label = 搜索措施
search-hint = 可以写名称、对象、文件、条款，或名称的拼音，例如 xiaodengta 或 xdt。多个词用空格隔开。
filters-title = 筛选
filters-clear = 全部清除
filter-any = 不限
filter-status = 状态
filter-place = 地区
filter-document = 文件
filter-kind = 支持方式
filter-group = 测算结果
filter-decision = 评审
filter-reviewed = 须经评审或认定
filter-not-reviewed = 不须评审
filter-only-money = 只看有金额的
filter-covered = 收录情况
nothing-found = 没有符合的措施。可以换个词，或清除部分筛选。
glossary-search = 查找名词
glossary-here = 刚才那一页里的名词
glossary-all = 全部名词
measures-lead = 目录收录的全部措施，也包括其他地方的。点开可看条件、金额和依据。

## Further screens

report-title = 测算报告
changed-title = 与链接生成时相比
gallery-title = 界面组件
coverage-body = 每份文件逐条列出：收入了哪些措施，没有收入什么、为什么。
clause-by-clause = 逐条查看

## About

about-lead = 回答几个问题，就能看到哪些扶持措施可能适用、可能有多少、依据哪一条、还差什么。
about-does = 它做什么
about-does-compare = 拿您的回答与文件写明的条件逐条对照，给出每项措施的结论、金额范围和条款。
about-does-unknown = 没有回答的题，就当作不知道：不算“否”，也不算 0。
about-does-next = 先问对结果影响最大的题；已经不影响结果的题不再问。
about-not = 它不做什么
about-not-apply = 不受理申请，也不替您申报。
about-not-verify = 不核实您的回答。须您自行核对的条件，列在每项措施里。
about-not-all = 不是政策大全：只收录下面列出的文件，没有列出的政策不在结果里。
about-not-advice = 不提供法律或税务意见。
about-covers = 收录了什么
about-covers-more = 没有收入的内容和原因，也逐条写明。
about-amounts = 金额怎么算
about-amounts-range = 金额是一个范围，随您的回答收窄；文件没有公布的，写“未公布”。
about-amounts-apart = 现行有效、征求意见稿、计划中的措施分开合计，从不相加；一次性、每年、每月的也分开。
about-amounts-group = 用途相同、只能取一项的，只计最高的一项，其余照样列出。
about-amounts-review = 须经评审、遴选的可能落选，合计的下限不含它们。
about-amounts-beside = 贷款、收入分配、考核计入、服务和未公布的金额，只计项数，不计入合计。
about-decides = 谁说了算
about-decides-authority = 是否享受、享受多少、何时发放，都由主管部门决定。“条件已符合”只表示：按您的回答，可以核对的条件都满足。
about-decides-draft = 征求意见稿尚未生效，正式文件可能与它不同，也可能不出台。
about-mistake = 发现错误怎么办
about-mistake-tell = 请告诉提供本页面的网站，并写明三样：哪项措施、哪一条、页面底部的目录版本。
about-mistake-ask = 对政策本身的疑问，请向文件的发布单位咨询；每项措施的“依据”里写着是哪个单位。
about-others = 给网站和开发者
about-others-body = 本工具是静态网页，可以嵌入其他网站，也可以用 JavaScript 或命令行调用。做法写在随源代码提供的 README 和 docs 文件夹里。

## Privacy

privacy-lead = 您的回答只在这个浏览器里计算和保存。除非您自己把它发给别人，它不会离开这里。
# In a host page that keeps nothing.
privacy-lead-unkept = 您的回答只在这个浏览器里计算，不保存在任何地方。除非您自己把它发给别人，它不会离开这里。
privacy-kept = 保存什么
privacy-kept-lead = 为了刷新页面后还能继续，浏览器的本地存储里会保存：
privacy-kept-answers = 您的回答和所在地
privacy-kept-unkept = 什么都不保存：关闭或刷新页面后，您的回答就没有了。
privacy-kept-firms = 您在“多家企业”里保存的名称和回答，一家一份
privacy-kept-settings = 您选的语言和显示方式
privacy-kept-nothing = 没有账号，没有 Cookie，没有跟踪或统计代码。
privacy-kept-files = 浏览器还会保存本站自己的文件（程序、样式和政策目录），没有网络时也能打开本页；里面没有您的回答。要删除这些文件，请在浏览器的设置里清除本站的网站数据。
privacy-delete = 怎样删除
privacy-delete-body = 按下面的按钮，回答、保存的各家企业和设置都从这个浏览器里删除，无法恢复。清除浏览器的网站数据也可以。
privacy-delete-button = 删除本机保存的回答
privacy-deleted = 已经删除。这个浏览器里不再有您的回答。
privacy-not-deleted = 这个浏览器不允许访问存储，所以没有保存过任何内容；本页上的回答已经清除。
privacy-link = 链接里有什么
privacy-link-body = 分享的链接里有您的回答，写在地址的 # 之后。浏览器不会把这一部分发给服务器，但拿到链接的人都能看到这些回答。
privacy-link-own = 链接和文件都只在您要求时生成。请只发给应当看到的人。
privacy-requests = 页面会下载什么
privacy-requests-body = 只下载计算器自己的文件：程序、样式和政策目录；换语言或打开更多功能时，再下载相应的文件。这些请求里没有您的回答。
privacy-requests-ahead = 浏览器空闲时，会先下载其余的文件供没有网络时使用（您要求节省流量时除外）；您回到本页时，会核对网站上有没有新的版本。
privacy-requests-ahead-embedded = 浏览器空闲时，会先下载其余的文件（您要求节省流量时除外）。
privacy-requests-server = 与任何网站一样，提供页面的服务器可能记录访问时间和网络地址。
privacy-requests-host = 如果本工具是别的网站网页的一部分，那个网站能读到其中的内容；如果是放在框架里，那个网站只知道您答了几题、结果是否已显示，只有在您勾选同意期间才得到您的回答。请同时看它的隐私说明。
privacy-check = 怎样自己验证
privacy-check-network = 打开浏览器的开发者工具（电脑上一般按 F12），选“网络”，等页面空闲下来，再回答问题：不会出现新的请求。
privacy-check-offline = 页面载入后断开网络，照样可以答题、看结果。
privacy-check-unkept = 在“应用”或“存储”的“本地存储”里，看不到您的任何回答。
# In a host page that keeps answers under this name.
# Variables: $name
privacy-check-kept = 在“应用”或“存储”的“本地存储”里，能看到保存的回答和设置，名称以 { $name }/ 开头。
privacy-check-storage = 在“应用”或“存储”的“本地存储”里，能看到保存的回答和设置，名称以 policy-calculator/ 开头；“缓存存储”里是保存的文件。

## Accessibility

accessibility-lead = 希望每个人都能用：用键盘、读屏软件、放大、大字或高对比度都可以。
display-title = 显示设置
display-kept = 选好立即生效，保存在这个浏览器里。
display-unkept = 选好立即生效，关闭或刷新页面后恢复原样。
display-size = 文字大小
display-size-usual = 标准
display-size-large = 大字版：文字和按钮更大，内容更少
display-contrast = 对比度
display-contrast-usual = 跟随系统
display-contrast-high = 高对比度
display-colours = 颜色
display-colours-system = 跟随系统
display-colours-light = 浅色背景
display-colours-dark = 深色背景
accessibility-keyboard = 怎样用键盘
accessibility-keyboard-tab = Tab 键到下一处，Shift+Tab 回到上一处。第一下 Tab 可以跳到正文。
accessibility-keyboard-choose = 单选用方向键，多选用空格键。
accessibility-keyboard-enter = 回车键确认，并进入下一题；浏览器的后退键回到上一屏。
accessibility-standard = 按什么标准
accessibility-standard-body = 目标是《网页内容无障碍指南》（WCAG）2.2 的 AA 级。这是我们自己的检查，没有请第三方评估。
accessibility-tested = 检查了什么
accessibility-tested-lead = 每次改动都由程序在 Chromium 浏览器里检查：
accessibility-tested-axe = 每个页面在浅色、深色、高对比度和大字版下，都没有 axe 规则报告的问题
accessibility-tested-keyboard = 只用键盘就能从头答到结果，并打开一项措施再返回，中英文都行
accessibility-tested-reader = 读屏软件得到的名称和顺序；答错时读出原因，并回到要填的地方
accessibility-tested-zoom = 窗口窄到 320 像素、放大到 200%、加大行距和字距，都不用左右滚动
accessibility-tested-targets = 按钮和链接足够大（至少 24 像素见方，正文句子里的链接除外）
accessibility-tested-motion = 系统要求减少动画时没有动画；系统强制颜色时仍能看清
accessibility-limits = 已知的不足
accessibility-limits-people = 还没有请残障人士试用，也没有用 NVDA、VoiceOver、TalkBack 等读屏软件实际听过。
accessibility-limits-browsers = 上面各项只在 Chromium 浏览器里检查；在 Firefox 和 WebKit 里只检查主要的操作过程。
accessibility-limits-script = 需要启用 JavaScript 和较新的浏览器（Chrome 或 Edge 97、Firefox 102、Safari 16 起）。
accessibility-limits-words = 措施的条件来自文件，有些词不易懂；常用的词在“名词解释”里。英文页面上，条款编号和原文标题仍是中文。
accessibility-limits-host = 嵌在别的网站里时，颜色可能由那个网站决定。
accessibility-tell = 遇到障碍怎么办
accessibility-tell-body = 请告诉提供本页面的网站：在哪个页面、用什么设备和软件、哪里走不通。

## The gallery of components

gallery-lead = 每个组件和它的各种状态，用目录里的例子画出。给改样式的人看。
gallery-colours = 颜色
gallery-role = 用途
gallery-sample = 现在
gallery-light = 浅色
gallery-dark = 深色
gallery-type = 字号
gallery-type-sample = 政策 Policy 1,234
gallery-buttons = 按钮和链接
gallery-tags = 状态标签
gallery-marks = 结论标记
gallery-notices = 提示和错误
gallery-fields = 填写
gallery-rows = 测算结果
gallery-totals = 合计
gallery-no-totals = 没有合计时
gallery-conditions = 条件
gallery-amounts = 金额怎么算
gallery-documents = 文件
gallery-answers = 回答
gallery-prose = 正文
gallery-bars = 范围条

## Sharing

share-lead = 把结果发给同事、打印，或者存成文件。
link-title = 链接
link-holds = 您的回答写在链接里 # 之后的部分，浏览器不会把它发给任何网站。拿到链接的人都能看到这些回答，请只发给可以知道的人。
link-field = 包含回答的链接
copy = 复制链接
copied = 链接已复制。
copy-refused = 浏览器不允许复制。链接已选中，请按 Ctrl+C（苹果电脑按 ⌘C），或长按后选“复制”。
qr-title = 二维码
qr-body = 用手机扫码，即可在手机上打开同样的回答。
qr-too-long = 回答太多，放不进一个二维码，请使用链接。
print-title = 打印
print-body = 测算报告列出全部回答、各项措施的条件对照、金额算法和依据，适合打印或存成 PDF。
to-report = 查看并打印报告
files-title = 存成文件
csv-body = 表格：每项措施一行，可用 WPS 表格或 Excel 打开。
csv = 下载表格（CSV）
json-body = 数据：完整的结果和您的回答，供其他程序读取。
json = 下载数据（JSON）
downloaded = 文件已交给浏览器下载。
download-refused = 浏览器没有接受这个文件，请换一个浏览器再试。
checklist-offer-title = 核对清单
checklist-body = 还要弄清什么、向谁咨询、看哪份文件。
to-checklist = 查看核对清单
to-share = 返回分享
reopen-title = 从文件接着填
reopen-body = 用上面保存的 JSON 文件，可以在明年或另一台电脑上接着填；替几家单位测算的，一家存一个文件。文件只在您的浏览器里读取，不上传。
reopen-label = 选一个保存过的 JSON 文件
not-reopened = 这个文件打不开：它不是本页保存的 JSON 文件，或者里面有本版目录不认识的内容。您现在的回答没有改变。

## Several enterprises

to-firms = 保存或打开一家
firms-lead = 替几家企业测算时，把每一家的回答按名称保存，一次打开一家。
firms-kept = 名称和回答只保存在这个浏览器里，不上传；能用这个浏览器的人都能看到。保存以后又改了回答，要再保存一次。可以在这里逐一删除，也可以在“隐私”里全部删除。要带到另一台电脑，请在“分享、打印和导出”里保存文件。
firms-off = 这里没有开启保存，所以不能按名称保存。可以在“分享、打印和导出”里把回答存成文件。
firms-name = 企业名称
firms-name-missing = 请填写企业名称
firms-save = 保存现在的回答
firms-nothing = 现在还没有回答可以保存。请先选所在地，回答几个问题。
firms-list = 保存的企业
firms-none = 还没有保存任何企业。
firms-is-open = 现在打开的就是这一家
firms-unreadable = 这一份已经读不出来，只能删除。
firms-open = 打开
firms-replace = 用现在的回答替换
firms-remove = 删除
firms-cancel = 取消
firms-refused = 这个浏览器不允许保存，没有改变任何内容。
# What is asked before answers that are kept nowhere else are replaced by those of an enterprise.
# Variables: $name
firms-ask-open = 现在的回答没有保存在任何一家名下。打开“{ $name }”会替换它们，无法恢复。
# What is asked before what is kept of an enterprise is replaced by the answers on the screen.
# Variables: $name
firms-ask-replace = “{ $name }”已经有保存的回答。用现在的回答替换以后，无法恢复。
# What is asked before what is kept of an enterprise is removed.
# Variables: $name
firms-ask-remove = “{ $name }”的名称和回答会从这个浏览器里删除，无法恢复。
# That an enterprise is kept now.
# Variables: $name
firms-saved = 已保存：{ $name }
# That an enterprise is kept no longer.
# Variables: $name
firms-removed = 已删除：{ $name }

## The report

report-name = 单位名称（只印在纸上，不保存）
report-print = 打印
print-hint = 也可以在打印窗口里选择“另存为 PDF”。
report-place = 所在地
report-made-by = 由政策计算器在浏览器中生成。
report-not-met-note = 这些措施至少有一个条件不满足。
# Of measures whose document does not say how to apply.
report-apply-unknown = 没有列出“怎么申请”的措施，文件未说明，请先打电话问清。
# Before what a measure may bring once its conditions are met.
report-brings = 做到以后可能获得
report-question = 问题
report-answer = 回答
report-measure = 措施
report-reason = 原因
report-source = 依据
report-documents = 引用的文件
open-again = 重新打开这份结果
open-again-body = 扫码或输入下面的地址，可以用同样的回答重新测算。地址里写有这些回答，请不要交给不该知道的人。

## The checklist

checklist-lead = 按回答能决定的多少排列。弄清后回到测算，范围会收窄。
to-answer = 还要回答
to-find-out = 答了“不清楚”或只给了范围，弄清后结果更准
nothing-to-answer = 会影响结果的问题都已有确切回答。
to-check = 可能适用的措施
# The lead where nothing is left to answer.
checklist-done = 每个单位问一次，下面列出要问的全部措施、要带的材料和须自行核对的条件。
ask-once = 打一次电话或去一趟：
# What has to be proved to an office.
# Variables: $facts
bring = 带上能证明这些情况的材料：{ $facts }
nothing-to-check = 目前没有可能适用的措施。
verify = 自行核对
decided-by = 由主管部门决定
read-first = 看哪份文件

## Opening a link

opened-title = 打开分享的回答
link-made = 生成于
link-edition = 生成这个链接以后，政策目录已经更新。
link-changed = 看有什么变化
link-replaces = 这个浏览器里已有您自己的回答，打开链接会替换它们。
link-use = 打开链接里的回答
link-keep = 保留我自己的回答
link-broken-title = 这个链接不完整
link-broken-body = 它可能在复制或转发时少了一段，请对方重新发送。您自己的回答没有改变。

## What has changed

changed-then = 生成链接时
changed-now = 现在
changed-what = 项目
changed-edition = 目录版本
changed-day = 测算日期
changed-unchanged = 结果没有变化。
changed-without-result = 这个链接只带有回答，没有带当时的结果（二维码就是这样），因此只能比较目录版本和日期。
changed-differences = 有变化的措施
changed-back-to-link = 返回链接

## The table

column-measure = 措施
column-places = 适用地区
column-verdict = 结论
column-amount = 金额
column-least = 适用时最低（元）
column-most = 适用时最高（元）
column-kind = 种类
column-period = 发放方式
column-years = 最长年数
column-payee = 支付对象
column-status = 状态
column-reported = 答复日期
column-discretionary = 由主管部门决定
column-by-the-text = 文件规定的标准
column-document = 文件
column-clause = 条款
column-why = 原因
column-together = 与其他措施的关系
column-open = 待答问题
column-day = 测算日期
column-edition = 目录版本

## What only the tool prints

tool-coverage-title = 覆盖情况
tool-coverage-generated = 由 `policy-calculator coverage --lang zh` 生成，请勿手改。

## Sentences of results

# Something that a document holds and no measure uses.
left-out = 未收入

## Sentences of ways to answer

# How far one is with the questions of a section.
# Variables: $answered (number), $all (number)
progress = 已答 { $answered }/{ $all }
# How many measures have every tested condition met, and how many depend on answers.
# Variables: $met (number), $open (number)
met-and-open = 条件已符合 { $met } 项，取决于您的回答 { $open } 项
# A verdict, and what the measure pays.
# Variables: $verdict, $amount
verdict-and-amount = { $verdict }，{ $amount }
# A difference whose direction is open.
# Variables: $less, $more
either-way = 取决于您的回答：可能减少，最多 { $less }；也可能增加，最多 { $more }
# A total, with its status, frequency and payee.
# Variables: $amount, $status, $label
total = { $amount }（{ $status }，{ $label }）

## Sentences of search and filters

# What the catalogue holds of a document, and how much it leaves out.
# Variables: $measures, $left-out
holds = 收入 { $measures }，{ $left-out }

## Sentences of what is taken away

# The name of a file, without its ending.
# Variables: $day
file-name = 政策测算-{ $day }
# A measure that may apply now and did not when a link was made.
# Variables: $verdict, $amount
now-new = 生成链接时没有列为可能适用，现在：{ $verdict }，{ $amount }
# A measure that might apply when a link was made and does not now.
# Variables: $verdict
now-gone = 生成链接时列为可能适用，现在：{ $verdict }
# A measure whose conditions were met when a link was made, and are open now.
# Variables: $amount
now-open = 生成链接时条件已符合，现在取决于回答，{ $amount }
# A measure that was open when a link was made, and whose conditions are met now.
# Variables: $amount
now-met = 生成链接时取决于回答，现在条件已符合，{ $amount }
# A measure that pays something else than when a link was made.
# Variables: $amount
now-pays = 金额有变化，现在：{ $amount }
# What a link holds, for who cannot see its drawing.
# Variables: $place
qr-name = 二维码：打开{ $place }的这份回答

## How many

# How many questions were answered.
# Variables: $number (number)
count-answered = { $number } 题已答
# How many questions can still change the result.
# Variables: $number (number)
count-can-change = { $number } 题还会影响结果
# How many questions were answered, and how many can still change something.
# Variables: $answered, $open
answered-and-open = { $answered }，{ $open }。
# How many places of a document no measure uses.
# Variables: $number (number)
count-left-out = { $number ->
    [0] 没有未收入的内容
   *[other] { $number } 处未收入
}
# How many terms the glossary shows.
# Variables: $number (number)
count-terms = { $number } 个名词
# How many measures are shown, where all are.
# Variables: $number (number)
count-all = 共 { $number } 项措施
# How many measures are shown, of how many.
# Variables: $found (number), $of (number)
count-found = 符合 { $found } 项，共 { $of } 项措施
# An option of a filter, and how many measures it would show.
# Variables: $option, $count (number)
option-with-count = { $option }（{ $count }）
# The filters, and how many of them are set.
# Variables: $title, $set (number)
filters-set = { $title }（已选 { $set } 项）
# How many answers there are.
# Variables: $number (number)
count-answers = { $number } 题
# How many questions are still open.
# Variables: $number (number)
questions-open = { $number ->
    [0] 会影响结果的问题都已回答。
   *[other] 还有约 { $number } 题没有回答，结果仍是一个范围。
}
# How many answers of a link mean nothing any more.
# Variables: $number (number)
answers-dropped = 链接里有 { $number } 项回答在现在的目录中已经没有对应的问题，没有采用。
# How many measures of a link are in the catalogue no more.
# Variables: $number (number)
measures-withdrawn = 生成链接时列为可能适用的措施中，有 { $number } 项已不在目录里。
# Which measures an answer decides on.
# Variables: $measures
decides = 涉及：{ $measures }
# Which measures an answer decides on, where there is no room for all.
# Variables: $measures, $more (number)
decides-and-more = 涉及：{ $measures }；另有 { $more } 项

## Sentences of the chart

# What the chart shows, for readers who do not see it.
# Variables: $rows (number), $statuses (number), $full
chart-description = 按 { $statuses } 种状态分列的 { $rows } 条横条，刻度从 0 到 { $full }。每条是一种发放方式和对象的合计，先是条件已符合的部分，再是可能的部分；不同的横条不相加。数字见下面的表格。

## The first sight, before the program is there

first-waiting = 正在载入，载入后自动继续…
first-slow = 载入比平时慢。可以再等一等，也可以重试，或者先看措施一览。
first-not-loaded = 页面未能载入。请检查网络后重试；若仍然如此，请换用较新的浏览器（Chrome 或 Edge 97、Firefox 102、Safari 16 及以后的版本）。不用程序，也可以看措施一览。
first-stopped = 程序出了问题，已经停止。已答的题保存在本浏览器中（未关闭保存时）；重新载入后可以接着填。
first-elsewhere = 另一个窗口或标签页也在填写。本浏览器只保存最后改动的一份：可以改用那边的回答，也可以在这里接着填。
first-take-over = 改用那边的回答
first-go-on = 在这里接着填
first-no-script = 测算在您的浏览器内完成，需要启用 JavaScript，并使用较新的浏览器。没有这些，也可以看每项措施的金额、条件、依据和咨询单位。

### group: pages

## The pages that list every measure, without the program

plain-heading = 全部措施：金额、条件和依据
plain-description = 每项措施的内容、金额、条件、依据条款、状态和咨询单位。
plain-lead = 这一页不用程序，可以搜索和打印。哪些措施适用于贵单位，可以用政策计算器测算。
plain-to-calculator = 打开政策计算器
plain-check-this = 用政策计算器核对这一项
plain-contents = 目录
plain-conditions = 条件
plain-place = 所在地
plain-runs = 适用日期
plain-excluded = 有下列情形的，不适用本文件的措施

## The page that makes the code for other sites: snippets.html

snippets-heading = 把计算器放进您的网站
snippets-description = 选好所在地、语言和外观，复制链接、框架、脚本或元素的代码。
snippets-lead = 先选择，再看预览，然后把代码复制到您的网页。您在这里的选择不会离开这个浏览器。
snippets-no-script = 这一页需要 JavaScript 才能写出代码。没有 JavaScript 时，请按嵌入指南（docs/embedding.zh-CN.md）自己写。
snippets-options = 选项
snippets-place = 企业所在地
snippets-place-any = 由访问者选择
snippets-language = 语言
snippets-language-any = 不指定
snippets-look = 外观
snippets-look-any = 不指定
snippets-look-auto = 随访问者的系统
snippets-look-light = 浅色
snippets-look-dark = 深色
snippets-look-contrast = 高对比度
# About language and look; the ways are in the order of the page.
snippets-any-hint = 不指定时，前两种代码随您的网页；后两种的语言随访问者的浏览器，框架是浅色的，链接打开的页面随访问者的系统。
snippets-elder = 大字，每屏内容更少
snippets-measure = 只测算一项措施
snippets-measure-any = 全部措施
# Followed by the name of the format.
snippets-facts = 您已知的企业情况，可不填（JSON）
# Followed by an example.
snippets-facts-example = 例如：
snippets-facts-hint = 访问者会看到这些是您填写的，并且可以更改；访问者自己的回答优先。访问者直接打开链接时，写在链接里的内容会随地址发送，所以不要写某一家企业的情况。
snippets-facts-wrong = 这不是一个 JSON 对象，没有写进代码。
snippets-preview = 预览
snippets-lines = 代码
snippets-script = 链接和脚本（推荐）
snippets-script-what = 链接变成框架，高度随内容。没有 JavaScript 时，链接仍然打开计算器。
# Said where the code with the script would be.
snippets-no-hash = 脚本的哈希没有载入，所以这里没有代码。请检查网络后刷新页面。
snippets-element = 元素
snippets-element-what = 成为网页的一部分，颜色可以由您设定；您网页上的脚本读得到其中的回答。element.js 随每次更新改变，因此不写 integrity。
snippets-frame = 框架，不用脚本
snippets-frame-what = 用于会去掉脚本的内容管理系统。高度固定，内容更长时在框架里滚动。
snippets-link = 只有链接
snippets-link-what = 用于连框架也会去掉的内容管理系统。链接不需要 Content-Security-Policy 许可。
# Followed by what a Content-Security-Policy must have.
snippets-policy = 您的网页如果有 Content-Security-Policy，其中必须允许：
snippets-copy = 复制
snippets-copied = 已复制
snippets-selected = 浏览器不允许复制。代码已经选中，请自己复制。
