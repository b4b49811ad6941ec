### The words of the screen in English. What each message is for is said in zh.ftl.

## The language itself

locale-name = English
locale-switch = Switch to English
locale-html-lang = en
locale-loading = Loading…
locale-not-loaded = The texts of this page could not be loaded. Check your connection and try again; if that does not help, reload the page.
locale-retry = Try again
locale-catalogue = en
locale-sum-middle = 6 2
locale-sum-large = 9 2
locale-sum-decimals = 2

## Everywhere

product = Policy Calculator
skip-to-content = Skip to content
large-text = Large text
switch-failed = The texts of the other language could not be loaded, so the language has not changed. Check your connection and try again.
kept-edition = The site cannot be reached. This is the policy catalogue that this browser has kept; there may be a newer one.
newer-edition = The site has a newer version. Your answers are kept when you load it.
load-newer = Load the newer version
all-local = Everything is computed in your browser. Your answers go nowhere unless you send them yourself.
edition = Catalogue edition
disclaimer = For orientation only. Whether and how much is paid is for the authority to decide.
more = More
coverage-title = Documents and clauses
glossary-title = Glossary
measures-title = All measures
plain-title = All measures on one page
about-title = About
privacy-title = Privacy
accessibility-title = Accessibility
one-measure-title = Look at one measure
all-title = All questions on one page
find-title = Filter, search and chart
part-loading = Loading…
part-failed-title = This part could not be loaded
part-failed-body = Check your connection and try again. If that does not help, reload the page: the site may have been updated. Your answers are not affected.
given = From this site, please check
loading = Loading the catalogue…

## Failures

failed-title = The catalogue could not be loaded
failed-body = The connection may be down. Check it and try again; your answers are not affected.
broken-title = There is a mistake in the catalogue
broken-body = This site's catalogue did not pass its check, so nothing can be estimated for now. Try again later or tell the site's operator.
retry = Try again
not-found-title = There is no such page
not-found-body = The address may have changed or may be incomplete.
measure-not-found-body = The catalogue holds no such measure. It may have been withdrawn or renamed.
to-start = Go to the start

## Start

start-title = See which support your organisation may receive
start-lead = Answer a few questions and see which measures may apply, how much they may pay, under which clause, and what is missing.
promise-time = About 3 minutes
promise-time-more = Only what changes the result is asked. “I don't know” is always an answer, and every answer can be changed.
promise-private = Your answers stay in this browser
promise-private-more = No account, no tracking; nothing is sent unless you send it.
promise-clear = The clause, and how sure it is
promise-clear-more = Every result shows the clause and your figure against what is required, and says whether it is from a reply or a draft.
where-title = Where is your organisation?
where-error = Choose where your organisation is
begin = Start
resume-title = Your answers are still here
resume = Carry on
see-results = See the results
start-over = Clear the answers and start again
documents-title = Documents covered
nothing-here = The catalogue holds no measures for this place yet. Ask the local hotline 12345 (in Chinese), or look for “惠企政策” (support for enterprises) on the National Government Service Platform (国家政务服务平台) or your province's government service site.
will-not-remember = Nothing is saved here: your answers will be gone when you close or reload the page.

## Questions

back-question = Previous question
back = Back
several-hint = Choose all that apply
ask-alone = Does this apply to you: { $option }
help = What does this mean?
terms-here = Terms used here
none-of-these = None of these
all-unknown = I don't know about any of them
others-unknown = I don't know about the others
amount-label = Amount
amount-hint = In whole yuan, for example 5 million or 5,000,000
count-label = Number
bands-title = Or choose a range
next = Next
save-answer = Save
check-answers = Check the answers so far
error-choose = Choose one; if you are not sure, choose “I don't know”
error-contradicts = This contradicts your answer to “{ $ask }”: { $reason }
error-tick = Choose at least one; if you have none, choose “None of these”
error-empty = Write a number or choose a range; if you are not sure, choose “I don't know”
error-not-a-number = This is not a number. Write digits, for example 5,000,000 or 5 million
error-not-a-count = This is not a number. Write one number, for example 12
error-negative = It cannot be below zero. Write zero or more
error-too-large = The number is too large. The most is 1,000,000,000,000
error-not-whole-money = Write whole yuan, without decimals
error-not-whole = Write a whole number
doubt-sure = Yes, it is
no-longer-asked-title = This question no longer matters
no-longer-asked-body = With your answers so far it cannot change the result.
go-on = Carry on
nearly-done = Nearly done
only-this = Check only whether this one applies
ask-all = Answer all questions

## Summary

so-far = So far
met-and-possible = { $met } met, { $open } still possible

## Results

results-title = Your results
met-title = Conditions met
met-to-check-title = Conditions met, more to check yourself
count-met-to-check = Conditions met, { $number } more to check yourself
depends-title = Depends on your answers
not-met-title = Not met
choose-place = Choose a place

## Measure

to-results = Back to the results
original-title = Title in Chinese
undated = The document bears no date

## What concerns the site that embeds the calculator

host-given-body = This site has filled in some of the answers. Please check them; you can change any that is wrong.
host-catalogue-refused = The catalogue that this site has chosen cannot be used. The built-in one is used instead.
host-agree-body = They are sent only while this is ticked; untick it to stop. Everything works without it.

## Sentences of results

no-ceiling = no ceiling stated
depends-on-answers = depends on your answers
not-published = amount not published
no-amount = no amount: a service
not-stated = support; form and amount not stated
not-answered = not answered yet
dont-know = I don't know
yes = Yes
no = No
no-measures-yet = nothing in the catalogue yet
nothing-certain = none yet
yuan = yuan (CNY)
send-answers = Send my answers to { $origin }
up-to = up to { $amount }
at-least = at least { $amount }
at-least-without-ceiling = at least { $amount } (no ceiling stated)
at-least-rest-open = at least { $amount } (the rest depends on your answers)
or-more = { $number } or more
more-than = more than { $number }
or-less = { $number } or less
less-than = less than { $number }
from-to-below = { $from } or more, less than { $below }
from-to = { $from } to { $to }
comments-until = comments taken until { $day }
equals = { $typed } = { $understood }
doubt-unit = Is it { $small }, or { $large }?
doubt-large = { $number }: is that right?
total-and-open = { $amount }, { $open }
labelled = { $label }: { $text }
only-about = Only what “{ $measure }” needs is asked. Place: { $place }.
tab = { $screen } - { $product }

## How numbers and tests are said

square-metres = square metres
months-word = months
not-a-rate = Type a percentage, such as 3.5% or 5‰
not-a-day = Type a day, such as 2024-12-20
area = { $n } square metres
on-or-after = { $day } or later
after = after { $day }
on-or-before = { $day } or earlier
before = before { $day }

## Names of kinds and states

truth-met = Met
kind-cash = Money
period-once = once
status-in-force = In force
status-reported-in-force = Reported as running
status-reported = Reported, no rules named
status-planned = Planned
status-draft = Draft for comment
status-expired = Expired
meaning-in-force = In force
meaning-reported-in-force = An authority says that it is running; the rules that it names decide
meaning-reported = Reported by an authority, no rules named
meaning-planned = Only planned, not running
meaning-draft = Draft for comment, not in force
meaning-expired = No longer in force
paid-to-organisation = to the organisation
paid-to-people = to people

## Lists

list-pair = { $one }, { $two }
or-pair = { $one } or { $two }
clause-pair = { $one }; { $two }

## Sums, numbers and days

sum-small = CNY { $number }
sum-middle = CNY { $number } million
sum-large = CNY { $number } billion
sum-between = { $least } to { $most }
amount-often = { $amount } { $often }
amount-per-project = { $amount } per project
amount-per-item = { $amount } per item
amounts-often = { $amounts }, { $often }
day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
months = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
for-years = { $years ->
    [1] { $amount }, for one year
   *[other] { $amount }, for at most { $years } years
}

## How many

count-measures = { $number ->
    [one] 1 measure
   *[other] { $number } measures
}
count-documents = { $number ->
    [one] 1 document
   *[other] { $number } documents
}
none-verified = Replies of authorities: { $replies }; drafts for comment: { $drafts }. None of them has been verified as in force.
comments-closed = Comments on “{ $document }” closed on { $day }; whether final rules followed is not known.
extent = The catalogue holds { $documents } with { $measures }:
count-not-published = { $number } with no published amount
count-services = { $number ->
    [one] 1 service
   *[other] { $number } services
}
count-not-stated = { $number ->
    [one] 1 support whose form is not stated
   *[other] { $number } supports whose form is not stated
}
count-not-money = { $number ->
    [one] 1 that pays no cash (loan, share, credit)
   *[other] { $number } that pay no cash (loans, shares, credits)
}
count-open = { $number ->
    [one] plus 1 measure whose upper end is not known yet
   *[other] plus { $number } measures whose upper end is not known yet
}
questions-left = { $number ->
    [0] Perhaps the last question
    [1] Perhaps the last question
   *[other] about { $number } questions left
}
stakes = This decides { $measures }
stakes-up-to = This decides up to { $most } in { $measures }
stakes-or-more = This decides { $most } or more in { $measures }

### group: results

## Everywhere

nearest = The nearest change
compare-title = Compare with other answers
share-title = Share, print and export
firms-title = Several enterprises
checklist-title = Checklist

## Results

clock-wrong = This device says that today is { $day }; the catalogue is of { $edition }, so its clock is probably wrong. What may apply, and how much, depends on the day: correct the clock and open the page again.
results-open = Some questions are still open, so the result is a range.
now-title = What you can ask for now
now-note = An authority says that it runs, and by your answers the conditions are met. The rules in force have not been checked one by one, so call first and prepare papers after that.
soon-title = What may open later
soon-note = So far there is only a draft or a plan, and nothing to apply for. It counts once a final document says how to apply.
depends-note = Answers are missing, so it is open whether they apply.
not-met-note = At least one condition is not met; the reason stands below each.
ask-about = You could ask: { $title }: does it still run? What are the conditions, which papers are needed, and by when?
ask-office = { $number ->
    [one] You could ask: does the following still run? What are the conditions, which papers are needed, and by when?
   *[other] You could ask: do the following { $number } still run? What are the conditions, which papers are needed, and by when?
}
goals-title = Worth working for
goals-note = What is nearest, the easiest first; some of it an authority has to approve or recognise.
effort-recognition = An authority has to recognise it first
goal = { $changes }; it may then bring: { $award }
headline = By your answers: { $parts }.
headline-nothing = With your answers so far, no measure has its conditions met.
nothing-to-total = No amounts to add up so far
more-ways = You can also
answer-rest = Answer the rest
totals-title = What you may receive
totals-note = What is subject to review or selection may not be granted, so it counts from zero. Amounts of different standing or frequency are never added.
your-answers = Your answers
answers-lead = Each can be changed, which leads back here.
change = Change
answer-it = Answer
as-of = Estimated for
nothing-answered = Nothing has been answered yet.
place-first-title = Choose a place first
place-first-body = Measures differ from place to place, so there are no results without one.
may-apply = “Conditions met” means that a measure may apply, not that it will be granted. The authority decides.
clause = Clause

## Measure

apply-who = For whom
apply-conditions = Conditions
apply-how = Procedure
apply-deadline = Deadline
apply-address = Address
apply-office = Telephone
not-stated-ask = The document does not say; ask: { $office }
count-conditions = See above: { $tested } tested, { $check } for you to check
project-add = Add this project
project-remove = Remove
projects-title = Further projects of this kind
projects-note = The answers are about the first project. Enter the others here one by one: each counts for itself and is added to no total.
project-figure = Project { $number } ({ $figure })
ask-copy = Copy this question
ask-copied = Copied
ask-not-copied = The browser did not copy it; select the text and copy it
who = For whom
by-the-text = What the document offers
conditions = Conditions, one by one
how-computed = How the amount is computed
self-checks = Check these yourself (this tool does not)
discretionary = What the authority decides
payee = Who is paid
payee-organisation = The organisation
how-to-apply = How to apply
apply-unknown = The document does not say
rules = Rules that the report names
group-title = Together with other measures
context = Last published
source = Source
document = Document
issuer = Issued by
dated = Date
standing = Standing
read-at = Where to read it
consulted = Read for this catalogue on
contact = Contact
telephone = telephone
hotline = city hotline, in Chinese,
no-conditions = The document states no condition that can be tested

## Sentences of results

any-of = One of these is enough
all-of = All of these are needed
none-of = This must not be the case
one-level = At least one of these levels is reached
in-the-place = The organisation is where the measure applies
on-the-day = The day of this estimate is between the measure's dates
highest-level = The highest level reached counts
all-levels = All levels reached, together
highest-or-all-levels = Between the highest level alone and all levels reached: the document does not say which
each-level = { $table }; each level that is reached counts
levels-not-stated = { $table }; where several are reached, the document does not say whether the highest or each counts
added = Together
same-amount = the same amount
margin-open = the difference is not known yet
stated = The amount that the document gives
quoted = “{ $label }”
as-much-as = as much as { $of } (1:1)
percent-of = { $rate } of { $of }
percent-up-to = up to { $rate } of { $of }
percent-at-least = at least { $rate } of { $of }
counted-up-to = { $of } (counted up to { $cap })
your-answer = your answer: { $answer }
required = required: { $threshold }
cap-of = At most { $cap }
cap-of-per = At most { $cap } { $per }
times-rate = Times { $rate }
runs-from = from { $day }
nearest-change = { $changes }. All else the same, it may bring: { $award }.
one-step-away = One step away: { $changes }; it may then bring { $award }
two-steps-away = Two steps away: { $changes }; it may then bring { $award }
waits-for = Still to answer: { $facts }
brings-support = support ({ $what })
brings-service = a service, no money
brings-not-stated = support whose form and amount are not stated
amount-waits-for = The amount still depends on: { $facts }
not-met-because = Not met: { $conditions }
reply-undated = By a reply that bears no date
begin-not-stated = since when, the reply does not say
reply-of = By the reply of { $day }
years-ago = { $years ->
    [one] 1 year before this estimate
   *[other] { $years } years before this estimate
}
more-than-years-ago = { $years ->
    [one] more than 1 year before this estimate
   *[other] more than { $years } years before this estimate
}
months-ago = { $months ->
    [one] 1 month before this estimate
   *[other] { $months } months before this estimate
}
note-once-only = Read as paid once: not again to those who had it before. Whether an earlier recognition, title or prize still counts, the document does not say
note-levels-not-stated = Where several levels are reached, the document does not say whether the highest alone or each counts; the amount spans both readings
decides-whether = Subject to review
decides-how-much = Sum set by the authority
decides-both = Subject to review, which sets the sum
best-of-group = Of several measures with the same purpose, this one counts so far. Against “{ $other }”: { $margin }
yields-to = Only one of the same purpose counts: so far “{ $other }” ({ $margin }), so this one is in no total
more-by = { $amount } more
more-by-up-to = up to { $amount } more
less-by = { $amount } less, but its conditions are met
more-then-less = { $more } more at the least, { $less } less at the most
less-then-more = { $less } less at the least, { $more } more at the most
alternative-to = Has the same purpose as “{ $other }”: one or the other
shares-cap = All of “{ $group }” together: at most { $cap }
runs-until = until { $day }

## How numbers and tests are said

step-less-received = Less what was received
step-nothing-small = Nothing below the floor
step-difference = The difference
step-highest = The highest counts
step-lowest = The lowest counts
no-value = no published value on that day
only-sound-verdict = The answers so far may already decide this, without it being seen here; more answers settle it.
only-sound-amount = The true result is within what is shown, but what is shown may be wider than need be; more answers narrow it.
all-instalments = All parts together
exclusion = Not excluded by the document
all-slices = All slices together
for-every = { $each } for every full { $step } of { $of }
in-slices = { $of } in slices: { $slices }
slice-up-to = { $percent } of the part up to { $end }
slice-between = { $percent } of the part above { $from } up to { $end }
slice-above = { $percent } of the part above { $from }
interest = { $on } × { $at } × { $days } ÷ { $year }
taken-from = { $from } less { $taken }
highest-of = the highest of { $all }
lowest-of = the lowest of { $all }
adjusted = { $amount }; { $adjustments }
adjustment = { $percent } of it where: { $when }
less-what = { $amount }, less { $received }
nothing-below = { $amount }, and nothing where that is below { $floor }
in-instalments = { $amount }, paid in parts: { $parts }
and-capped = { $amount }; at most { $cap } { $per }
cap-lowest = At most { $cap }
excluded = excluded: { $threshold }
full-steps = { $n } full steps of { $step }
not-below = at least { $number }
above = more than { $number }
not-above = at most { $number }
below = less than { $number }
that-is = { $formula }, that is { $number }
a-share-of = a share of { $share }
a-growth-of = growth of { $share }
age-reached = at least { $age } ago
age-exceeded = more than { $age } ago
age-not-exceeded = at most { $age } ago
age-not-reached = less than { $age } ago
share-of = { $part } as a share of { $whole }
growth-over = growth of { $now } over { $before }
age-of = time since: { $label }
days = { $n } days

## Names of kinds and states

truth-not-met = Not met
truth-unknown = Open
kind-interest = Interest subsidy
kind-fee = Fee refund
kind-loan-credit = Loan, to be repaid
kind-income-share = Share of income, not public money
kind-assessment-credit = Counts in an assessment, no money
kind-service = Service, no money
kind-support = Support, form not stated
period-per-project = per project
period-per-item = per item
period-per-year = per year
period-per-month = per month
period-not-stated = how often is not stated
per-enterprise = per organisation
per-year = per year
per-project = per project
per-item = per item
per-person = per person
cap-applies = the cap applies
cap-not-reached = below the cap
cap-depends = whether the cap applies depends on your answers

## Lists

and-pair = { $one } and { $two }
plus-pair = { $one }, plus { $two }
some-of = { $one }, { $two } and { $rest } more
bracketed = ({ $formula })

## Sums, numbers and days

years = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
each-by = { $amount } for each (by “{ $counted }”)
each-one = { $amount } each
each-times = { $amount } × { $count }
capped = { $amount }, at most { $cap }
capped-per = { $amount }, at most { $cap } { $per }

## How many

count-now = { $number } to ask for now
count-soon = { $number } waiting for a final document
count-depends = { $number } depending on answers
count-goals = { $number } worth working for
count-elsewhere = { $number ->
    [one] The catalogue holds 1 more measure, for other places only; it is not listed.
   *[other] The catalogue holds { $number } more measures, for other places only; they are not listed.
}

### group: further

## Measure

amount = Amount

## All questions on one page

all-lead = Choosing takes effect at once; a number does when you press Enter or leave its field. What you are not sure of may stay open.
all-place-first = Choose the place first; the questions that matter there follow below.
all-contents = Contents
clear-answer = Clear this answer
waits-for-others = This opens once the questions above on which it depends are answered.
matters-no-more = With your answers so far, this question cannot change the result.

## Two sets of answers

compare-lead = Suppose an answer were different and see what becomes of the result. That stays on this page and changes none of your answers unless you take it over.
suppose = Suppose
suppose-nearest = What may bring most
suppose-title = If one of these held as well
suppose-question = Or change an answer
choose-question = Choose a question
supposed = What is supposed
nothing-supposed = Nothing is supposed yet; both sides are the same.
compare-met = Conditions met: { $before }, then { $after }
compare-nothing = Neither what is met nor a total changes
compare-undo = Undo
compare-now = Now
compare-then = Supposed
compare-difference = Difference
no-total = No amounts to add up
compare-unchanged = No change
compare-more = More
compare-less = Less
totals-compared = Amounts
counts-compared = Measures
newly-title = May apply as well
lost-title = No longer apply
altered-title = Another amount or certainty
take-over = Take over what is supposed
compare-drop = Drop it
taken-over = Taken over. Your former answers now stand on the supposed side; take them over to go back.
all-done = There is nothing left to answer.

## The chart

chart-title = Chart: what you may receive
chart-certain = Conditions met
chart-unsure = Conditions met, but the document is not in force or names no rules
chart-possible = Possible, depending on answers or review
chart-open = No end known yet
chart-what = Standing, frequency and payee
chart-most = At the most
chart-as-table = These figures as a table

## Search, filters and the list of all measures

search-label = Search the measures
search-hint = Words of the title, the beneficiaries, the document or the clause. Several words find what has them all.
filters-title = Filters
filters-clear = Clear all
filter-any = Any
filter-status = Standing
filter-place = Place
filter-document = Document
filter-kind = Kind of support
filter-group = Result
filter-decision = Review
filter-reviewed = Subject to review
filter-not-reviewed = Not subject to review
filter-only-money = Only with an amount of money
filter-covered = In the catalogue
nothing-found = No measure fits. Try another word, or clear some filters.
glossary-search = Find a term
glossary-here = Terms on the page you come from
glossary-all = All terms
measures-lead = Every measure in the catalogue, those of other places too. Open one for its conditions, amount and clause.

## Further screens

report-title = Report
changed-title = Since the link was made
gallery-title = Components
coverage-body = Document by document and clause by clause: which measures are in the catalogue, what is left out, and why.
clause-by-clause = Clause by clause

## About

about-lead = Answer a few questions and see which support measures may apply, how much they may pay, under which clause, and what is missing.
about-does = What it does
about-does-compare = It compares your answers with the conditions in the documents, one by one, and gives a result, a range and a clause for each measure.
about-does-unknown = A question without an answer counts as not known: never as “no”, and never as zero.
about-does-next = It first asks what decides most, and never asks what can no longer change the result.
about-not = What it does not do
about-not-apply = It takes no applications and files none for you.
about-not-verify = It does not verify your answers. Conditions that you must check yourself are listed with each measure.
about-not-all = It does not know every policy: only the documents listed below. Others are not in the result.
about-not-advice = It gives no legal or tax advice.
about-covers = What it covers
about-covers-more = What is left out, and why, is listed clause by clause too.
about-amounts = How amounts are counted
about-amounts-range = An amount is a range that narrows as you answer. What a document does not publish is called “not published”.
about-amounts-apart = What is in force, in draft or planned is totalled apart and never added; so is what is paid once, per year or per month.
about-amounts-group = Where only one measure of the same purpose is paid, the highest one counts; the others are still listed.
about-amounts-review = What is subject to review or selection may not be granted, so the lower end of a total leaves it out.
about-amounts-beside = Loans, shares of income, credits in assessments, services and unpublished amounts are counted by number and never added to a total.
about-decides = Who decides
about-decides-authority = Whether, how much and when is paid is for the authority to decide. “Conditions met” only says that by your answers every condition that can be tested is met.
about-decides-draft = A draft is not in force. The final document may differ from it, or may never come.
about-mistake = If you find a mistake
about-mistake-tell = Tell the site that offers this page, and name three things: the measure, the clause, and the catalogue edition at the bottom of the page.
about-mistake-ask = For questions about a policy itself, ask the body that issued the document. Each measure names it under “Source”.
about-others = For sites and developers
about-others-body = This is a static page that other sites can embed and that can be called from JavaScript or the shell. The README and the docs folder that come with its source code say how.

## Privacy

privacy-lead = Your answers are computed and kept in this browser. They do not leave it unless you send them to somebody yourself.
privacy-lead-unkept = Your answers are computed in this browser and kept nowhere. They do not leave it unless you send them to somebody yourself.
privacy-kept = What is kept
privacy-kept-lead = So that you can carry on after a reload, the browser's local storage keeps:
privacy-kept-answers = your answers and your place
privacy-kept-unkept = Nothing: when you close or reload the page, your answers are gone.
privacy-kept-firms = the names and answers that you save under “Several enterprises”
privacy-kept-settings = the language and the display that you chose
privacy-kept-nothing = There is no account, no cookie, and no code for tracking or statistics.
privacy-kept-files = The browser also keeps this site's own files (the program, its styles and the catalogue), so that the page opens without a network. Nothing of your answers is in them. To remove them, clear this site's data in the browser's settings.
privacy-delete = How to delete it
privacy-delete-body = This button deletes answers, saved enterprises and settings from this browser for good. Clearing the site's data in the browser does the same.
privacy-delete-button = Delete the answers kept here
privacy-deleted = Deleted. Your answers are no longer in this browser.
privacy-not-deleted = This browser allows no access to its storage, so nothing was kept. The answers on this page are cleared.
privacy-link = What a link contains
privacy-link-body = A link that you share contains your answers, after the # of the address. Browsers do not send that part to the server, but whoever has the link can read the answers.
privacy-link-own = Links and files are only made when you ask for them. Send them only to people who should see them.
privacy-requests = What the page downloads
privacy-requests-body = Only the calculator's own files: the program, its styles and the catalogue; and more of them when you change the language or open further screens. Nothing of your answers is in these requests.
privacy-requests-ahead = When the browser is idle, it loads the rest of these files for use without a network, unless you have asked it to save data. When you come back to the page, it asks the site whether there is a newer version.
privacy-requests-ahead-embedded = When the browser is idle, it loads the rest of these files, unless you have asked it to save data.
privacy-requests-server = As with any site, the server that offers the page may record the time of a visit and its network address.
privacy-requests-host = Where this is part of another site's page, that site can read what is on it. Where it is in a frame, that site learns how many questions you have answered and that there is a result; your answers only while you have ticked the box for it. See its privacy notice too.
privacy-check = How to check this yourself
privacy-check-network = Open the browser's developer tools (on most computers with F12), choose “Network”, wait until the page is idle, and answer questions: no request appears.
privacy-check-offline = Disconnect from the network once the page has loaded: questions and results still work.
privacy-check-unkept = Under “Application” or “Storage”, “Local storage” shows nothing of your answers.
privacy-check-kept = Under “Application” or “Storage”, “Local storage” shows the answers and settings that are kept, with names that begin with { $name }/.
privacy-check-storage = Under “Application” or “Storage”, “Local storage” shows the answers and settings that are kept, with names that begin with policy-calculator/; “Cache storage” shows the files.

## Accessibility

accessibility-lead = Everybody should be able to use this: by keyboard, with a screen reader, magnified, with large text or strong contrast.
display-title = Display settings
display-kept = Choices apply at once and are kept in this browser.
display-unkept = Choices apply at once, until you close or reload the page.
display-size = Text size
display-size-usual = Standard
display-size-large = Large: larger text and buttons, and less on each screen
display-contrast = Contrast
display-contrast-usual = As the system
display-contrast-high = High
display-colours = Colours
display-colours-system = As the system
display-colours-light = Light background
display-colours-dark = Dark background
accessibility-keyboard = By keyboard
accessibility-keyboard-tab = Tab goes on, Shift+Tab goes back. The first Tab can skip to the content.
accessibility-keyboard-choose = Arrow keys choose one of several; Space ticks a box.
accessibility-keyboard-enter = Enter confirms and goes to the next question. The browser's Back goes back one screen.
accessibility-standard = The standard
accessibility-standard-body = The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. This is our own check; no third party has assessed it.
accessibility-tested = What is tested
accessibility-tested-lead = With every change, programs check in the Chromium browser that:
accessibility-tested-axe = no screen has anything that the rules of axe object to, in light, dark, high contrast and large text
accessibility-tested-keyboard = the keyboard alone leads from the start to the results and to a measure and back, in Chinese and English
accessibility-tested-reader = screen readers get the right names in the right order, and a mistake is announced and brings the focus back to the field
accessibility-tested-zoom = nothing scrolls sideways at 320 pixels, at 200 % zoom, or with wider spacing of text
accessibility-tested-targets = buttons and links are large enough (at least 24 pixels each way, except links within a sentence)
accessibility-tested-motion = nothing moves where the system asks for less motion, and everything shows where it forces its colours
accessibility-limits = Known limits
accessibility-limits-people = It has not been tried by people with disabilities, nor listened to with NVDA, VoiceOver, TalkBack or another screen reader.
accessibility-limits-browsers = All of this is tested in Chromium; in Firefox and WebKit only the main job is.
accessibility-limits-script = It needs JavaScript and a fairly recent browser (Chrome or Edge 97, Firefox 102, Safari 16, or later).
accessibility-limits-words = Conditions come from the documents, and some of their terms are hard; the glossary explains common ones. On English screens, clause numbers and original titles stay in Chinese.
accessibility-limits-host = Where this is embedded, the other site may choose the colours.
accessibility-tell = If something is in your way
accessibility-tell-body = Tell the site that offers this page which screen it was, with which device and software, and what did not work.

## The gallery of components

gallery-lead = Every component in its states, drawn with examples out of the catalogue. For whoever changes the look.
gallery-colours = Colours
gallery-role = Role
gallery-sample = Now
gallery-light = Light
gallery-dark = Dark
gallery-type = Type sizes
gallery-type-sample = 政策 Policy 1,234
gallery-buttons = Buttons and links
gallery-tags = Tags
gallery-marks = Marks
gallery-notices = Notices and errors
gallery-fields = Fields
gallery-rows = Results
gallery-totals = Totals
gallery-no-totals = Without totals
gallery-conditions = Conditions
gallery-amounts = Computing an amount
gallery-documents = Documents
gallery-answers = Answers
gallery-prose = Prose
gallery-bars = Bars

## Sharing

share-lead = Send the result to a colleague, print it, or save it as a file.
link-title = Link
link-holds = Your answers stand in the part of the link after the #, which browsers send to no website. Whoever has the link can read them, so give it only to people who should see them.
link-field = Link with your answers
copy = Copy the link
copied = The link is copied.
copy-refused = The browser does not allow copying. The link is selected: press Ctrl+C (⌘C on a Mac), or press and hold and choose Copy.
qr-title = QR code
qr-body = Scan it with a phone to open the same answers there.
qr-too-long = These are too many answers for a QR code. Use the link.
print-title = Print
print-body = The report lists every answer and, for each measure, its conditions, how its amount is computed and where it stands. It is made for paper or PDF.
to-report = See and print the report
files-title = Save as a file
csv-body = Table: a row for each measure, for a spreadsheet.
csv = Download the table (CSV)
json-body = Data: the whole result and your answers, for other programs.
json = Download the data (JSON)
downloaded = The file has been handed to the browser.
download-refused = The browser did not take the file. Try another browser.
checklist-offer-title = Checklist
checklist-body = What is still to be found out, whom to ask and what to read.
to-checklist = See the checklist
to-share = Back to sharing
reopen-title = Carry on from a file
reopen-body = With the JSON file saved above you can carry on next year or on another computer; with one file for each, you can work for several organisations. The file is read in your browser only and not uploaded.
reopen-label = Choose a saved JSON file
not-reopened = This file cannot be used: it was not saved by this page, or holds something that this edition does not know. Your answers are as they were.

## Several enterprises

to-firms = Save or open one
firms-lead = If you estimate for several enterprises, save the answers of each under its name and open one at a time.
firms-kept = Names and answers are kept in this browser only and are not sent anywhere; anyone who uses this browser can see them. If you change answers after saving, save again. Remove them here one by one, or all of them under “Privacy”. To take them to another computer, save a file under “Share, print and export”.
firms-off = Nothing is kept here, so answers cannot be saved under a name. “Share, print and export” saves them as a file.
firms-name = Name of the enterprise
firms-name-missing = Enter the name of the enterprise
firms-save = Save the present answers
firms-nothing = There are no answers to save yet. Choose a place and answer some questions first.
firms-list = Saved enterprises
firms-none = No enterprise has been saved yet.
firms-is-open = This is the one that is open
firms-unreadable = These answers can no longer be read. They can only be removed.
firms-open = Open
firms-replace = Replace with the present answers
firms-remove = Remove
firms-cancel = Cancel
firms-refused = This browser allows nothing to be kept. Nothing has changed.
firms-ask-open = The present answers are not saved under any name. Opening “{ $name }” replaces them for good.
firms-ask-replace = “{ $name }” has saved answers already. The present answers replace them for good.
firms-ask-remove = The name and the answers of “{ $name }” are removed from this browser for good.
firms-saved = Saved: { $name }
firms-removed = Removed: { $name }

## The report

report-name = Name of the organisation (printed, not kept)
report-print = Print
print-hint = The print window can also save it as a PDF.
report-place = Place
report-made-by = Made by the Policy Calculator, in the browser.
report-not-met-note = At least one condition of these is not met.
report-apply-unknown = Where “How to apply” is absent, the document does not say: call and ask first.
report-brings = Once met, it may bring
report-question = Question
report-answer = Answer
report-measure = Measure
report-reason = Why
report-source = Source
report-documents = Documents cited
open-again = Open this result again
open-again-body = Scan the code or type the address to estimate again with the same answers. The address holds these answers: keep it from who should not know them.

## The checklist

checklist-lead = Ordered by how much each answer decides. Come back with the answers and the range narrows.
to-answer = Still to answer
to-find-out = Answered “I don't know” or with a range: finding out makes the result more exact
nothing-to-answer = Every question that can change the result has an exact answer.
to-check = Measures that may apply
checklist-done = Ask each office once. Below stand all the measures to ask about, what to bring, and what to check yourself.
ask-once = Call or go once:
bring = Bring what proves the following: { $facts }
nothing-to-check = No measures that may apply so far.
verify = Check yourself
decided-by = For the authority to decide
read-first = What to read

## Opening a link

opened-title = Open shared answers
link-made = Made on
link-edition = The catalogue has changed since this link was made.
link-changed = See what has changed
link-replaces = This browser already holds your own answers. Opening the link replaces them.
link-use = Open the answers in the link
link-keep = Keep my own answers
link-broken-title = This link is not complete
link-broken-body = A part may have been lost when it was copied or sent on. Ask for it again. Your own answers have not changed.

## What has changed

changed-then = When the link was made
changed-now = Now
changed-what = Item
changed-edition = Catalogue edition
changed-day = Estimated for
changed-unchanged = The result has not changed.
changed-without-result = This link holds only the answers, not the result of then (as a QR code does), so only edition and day can be compared.
changed-differences = Measures that have changed
changed-back-to-link = Back to the link

## The table

column-measure = Measure
column-places = Where it applies
column-verdict = Result
column-amount = Amount
column-least = Least if it applies (CNY)
column-most = Most if it applies (CNY)
column-kind = Kind
column-period = How often
column-years = At most this many years
column-payee = Who is paid
column-status = Standing
column-reported = Reported
column-discretionary = Decided by the authority
column-by-the-text = What the document offers
column-document = Document
column-clause = Clause
column-why = Why
column-together = Together with other measures
column-open = Questions still open
column-day = Estimated for
column-edition = Catalogue edition

## What only the tool prints

tool-coverage-title = Coverage
tool-coverage-generated = Written by `policy-calculator coverage --lang en`; do not edit it by hand.

## Sentences of results

left-out = Left out

## Sentences of ways to answer

progress = { $answered } of { $all } answered
met-and-open = conditions met: { $met }, depends on your answers: { $open }
verdict-and-amount = { $verdict }, { $amount }
either-way = Depends on your answers: perhaps less, by up to { $less }; perhaps more, by up to { $more }
total = { $amount } ({ $status }, { $label })

## Sentences of search and filters

holds = { $measures }; { $left-out }

## Sentences of what is taken away

file-name = policy-result-{ $day }
now-new = Not among what might apply then; now: { $verdict }, { $amount }
now-gone = Among what might apply then; now: { $verdict }
now-open = Conditions met then, open now; { $amount }
now-met = Open then, conditions met now; { $amount }
now-pays = The amount has changed; now: { $amount }
qr-name = QR code that opens these answers for { $place }

## How many

count-answered = { $number ->
    [one] 1 question answered
   *[other] { $number } questions answered
}
count-can-change = { $number } can still change the result
answered-and-open = { $answered }, { $open }.
count-left-out = { $number ->
    [0] nothing left out
    [one] 1 place left out
   *[other] { $number } places left out
}
count-terms = { $number ->
    [one] 1 term
   *[other] { $number } terms
}
count-all = { $number ->
    [one] 1 measure
   *[other] { $number } measures
}
count-found = { $of ->
    [one] { $found } of 1 measure
   *[other] { $found } of { $of } measures
}
option-with-count = { $option } ({ $count })
filters-set = { $title } ({ $set } set)
count-answers = { $number ->
    [one] 1 answer
   *[other] { $number } answers
}
questions-open = { $number ->
    [0] Every question that can change the result is answered.
    [one] About 1 question is still open, so the result is a range.
   *[other] About { $number } questions are still open, so the result is a range.
}
answers-dropped = { $number ->
    [one] 1 answer of the link has no question in today's catalogue and is left out.
   *[other] { $number } answers of the link have no question in today's catalogue and are left out.
}
measures-withdrawn = { $number ->
    [one] 1 measure that might apply then is no longer in the catalogue.
   *[other] { $number } measures that might apply then are no longer in the catalogue.
}
decides = Concerns: { $measures }
decides-and-more = { $more ->
    [one] Concerns: { $measures }; 1 measure besides
   *[other] Concerns: { $measures }; { $more } measures besides
}

## Sentences of the chart

chart-description = Bars by standing ({ $statuses }), { $rows } in all, on a scale from zero to { $full }. Each is the total of one frequency and payee: first the part whose conditions are met, then what is possible. Bars are never added. The figures stand in the table below.

## The first sight, before the program is there

first-waiting = Loading. It goes on by itself…
first-slow = This takes longer than usual. You can wait, try again, or read all measures meanwhile.
first-not-loaded = The page could not be loaded. Check your connection and try again; if that does not help, use a newer browser (Chrome or Edge 97, Firefox 102, Safari 16, or later). All measures can be read without the program.
first-stopped = The program has run into a problem and stopped. What you have answered is kept in this browser, unless keeping is off; load the page again to carry on.
first-elsewhere = Another window or tab is answering, too. This browser keeps only the one that was changed last: take over those answers, or carry on here.
first-take-over = Take over those answers
first-go-on = Carry on here
first-no-script = The estimate is made in your browser and needs JavaScript and a recent browser. Without them you can still read what each measure pays, its conditions, its clause and whom to ask.

## The pages that list every measure, without the program

plain-heading = All measures: amounts, conditions and clauses
plain-description = What each measure is, what it pays, its conditions, its clause, its status and whom to ask.
plain-lead = This page needs no program and can be searched and printed. The policy calculator estimates which measures may apply to your organisation.
plain-to-calculator = Open the policy calculator
plain-check-this = Check this one with the policy calculator
plain-contents = Contents
plain-conditions = Conditions
plain-place = Place
plain-runs = Dates
plain-excluded = None of this document's measures applies to an organisation of which this is true

## The page that makes the code for other sites

snippets-heading = Put the calculator into your site
snippets-description = Choose place, language and look, and copy the code of a link, a frame, a script or an element.
snippets-lead = Choose, look at the preview, and copy the code into your page. What you choose here does not leave this browser.
snippets-no-script = This page needs JavaScript to write the code. Without it, write it by the guide (docs/embedding.md).
snippets-options = Options
snippets-place = Where the enterprise is
snippets-place-any = The reader chooses
snippets-language = Language
snippets-language-any = Not set
snippets-look = Look
snippets-look-any = Not set
snippets-look-auto = As the reader’s system
snippets-look-light = Light
snippets-look-dark = Dark
snippets-look-contrast = High contrast
snippets-any-hint = What is not set follows your page in the first two ways. In the last two, the language is that of the reader’s browser; the frame is light, and the page that the link opens is as the reader’s system.
snippets-elder = Larger text, less at a time
snippets-measure = One measure only
snippets-measure-any = All measures
snippets-facts = What you know of the enterprise, if anything (JSON)
snippets-facts-example = For example:
snippets-facts-hint = Readers see that you have filled this in and can change it; their own answers come first. A reader who opens the link itself sends what is in it with the address, so do not write there what you know of one enterprise.
snippets-facts-wrong = This is no JSON object, so the code does not have it.
snippets-preview = Preview
snippets-lines = Code
snippets-script = Link and script (recommended)
snippets-script-what = The link becomes a frame as high as its content. Without JavaScript the link still opens the calculator.
snippets-no-hash = The hash of the script could not be loaded, so there is no code here. Check your connection and reload the page.
snippets-element = Element
snippets-element-what = A part of your page, in colours that you can set; scripts of your page can read what is answered in it. element.js changes with every update, so it has no integrity.
snippets-frame = Frame, without a script
snippets-frame-what = For content-management systems that remove scripts. The height is fixed; longer content scrolls within the frame.
snippets-link = Link alone
snippets-link-what = For content-management systems that remove frames too. A link needs nothing in a Content-Security-Policy.
snippets-policy = If your page has a Content-Security-Policy, it must allow:
snippets-copy = Copy
snippets-copied = Copied
snippets-selected = The browser does not allow copying. The code is selected: copy it yourself.
