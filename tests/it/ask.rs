//! Ways to answer: all questions on one page, two sets of answers side by side.
use crate::support::{catalogue, day, facts, session, view};
use engine::{Answer, Facts, MoneyChange, Total, TotalChange, compare, determine, differing};
use expect_test::{Expect, expect};
use policy_calculator::calculator::Page;
use policy_calculator::parts::{Part, Scene, draw_tools};
use policy_calculator::screen::{Further, Screen};
use policy_calculator::shell::Shell;
use policy_calculator::visit::Visit;
use proptest::prelude::*;
use questionnaire::{Action, Reply, Session};
use std::rc::Rc;
use words::all::{All, State, spoken};
use words::texts::{EN, Texts, ZH};
use words::view::View;
use yew::prelude::{Html, Properties, component, use_reducer_eq};

fn page(session: &Session, kept: &All) -> All {
    let kept: Vec<_> = kept.questions().collect();
    view(session, &session.determine(catalogue()), ZH).all(&kept)
}

fn first_page(session: &Session) -> All {
    view(session, &session.determine(catalogue()), ZH).all(&[])
}

fn state<'a>(page: &'a All, name: &str) -> Option<&'a State> {
    page.sections.iter().flat_map(|section| &section.rows).find(|row| row.name == name).map(|row| &row.state)
}

#[test]
fn until_a_place_is_chosen_nothing_else_is_asked() {
    let page = first_page(&Session::new(catalogue(), day()));
    assert!(page.place_first);
    let names: Vec<_> = page.sections.iter().flat_map(|section| &section.rows).map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["place"]);
}

#[test]
fn every_question_that_can_still_matter_is_on_the_page() {
    let start = session("place: kunming\n");
    let page = first_page(&start);
    // No answer makes a question appear that was not on the page.
    let on_it: Vec<_> = page.questions().collect();
    let mut session = start;
    while let Some((question, shown)) = session.current(catalogue(), &session.determine(catalogue())) {
        assert!(on_it.contains(&question), "{}", catalogue().question(question).name);
        let reply = match catalogue().question(question).facts.as_slice() {
            [fact] => {
                let possible = session.facts().with_implied(catalogue()).answer(*fact);
                Reply::One(crate::support::completed(*fact, possible, 0))
            }
            // As many as can be true at once.
            _ => shown.iter().fold(Reply::ticked(Vec::new(), &shown, false), |reply, fact| {
                let Reply::Several { mut held, .. } = reply.clone() else { return reply };
                held.push(*fact);
                let more = Reply::ticked(held, &shown, false);
                if session.contradiction(catalogue(), question, &more).is_none() { more } else { reply }
            }),
        };
        let next = session.apply(catalogue(), &Action::Answer(question, reply));
        assert!(next != session, "an answer changed nothing");
        session = next;
    }
}

#[test]
fn a_question_waits_is_asked_and_settles_where_it_stands() {
    let start = session("place: kunming\norganisation: company\n");
    let first = first_page(&start);
    assert_eq!(state(&first, "ai-project-investment"), Some(&State::Waiting));
    let with = page(&session("place: kunming\norganisation: company\nai-project: yes\n"), &first);
    assert!(matches!(state(&with, "ai-project-investment"), Some(State::Asked(_))));
    let without = page(&session("place: kunming\norganisation: company\nai-project: no\n"), &with);
    assert_eq!(state(&without, "ai-project-investment"), Some(&State::Settled));
    // A new visit does not show it at all.
    let anew = first_page(&session("place: kunming\norganisation: company\nai-project: no\n"));
    assert_eq!(state(&anew, "ai-project-investment"), None);
}

#[test]
fn an_answer_stays_on_the_page_when_it_no_longer_matters() {
    let page = first_page(&session("place: pingdingshan\nai-project-investment: 300万\n"));
    let Some(State::Asked(view)) = state(&page, "ai-project-investment") else { panic!("it can be changed") };
    assert!(view.stakes.is_none() && view.answered);
}

#[test]
fn sections_count_what_can_matter() {
    let start = session("place: kunming\norganisation: company\n");
    let first = first_page(&start);
    assert!(first.sections[0].progress.starts_with("已答 2/"), "{}", first.sections[0].progress);
    let elsewhere = page(
        &start.apply(
            catalogue(),
            &Action::Answer(
                catalogue().question_named("place").unwrap(),
                Reply::One(Answer::OneOf(catalogue::OptionSet::only(
                    catalogue().jurisdiction_named("elsewhere").unwrap().index(),
                ))),
            ),
        ),
        &first,
    );
    assert_eq!(elsewhere.sections[1].progress, "已答 0/0");
    assert_eq!(elsewhere.progress, "没有别的问题要答了。");
}

/// Other answers to some facts of an enterprise.
fn suppose(given: &Facts, seeds: &[u64]) -> Facts {
    let mut other = given.clone();
    for ((fact, _), seed) in catalogue().facts().zip(seeds).filter(|(_, seed)| *seed % 12 == 0) {
        other.set(fact, crate::support::answer(fact, seed / 12));
    }
    other
}

/// Both with everything known: what is the same in both stays so.
fn complete_both(one: &Facts, other: &Facts, seeds: &[u64]) -> (Facts, Facts) {
    // What is behind a gate that is answered with "no" is known.
    let [one, other] = [one, other].map(|facts| facts.with_implied(catalogue()));
    let (mut first, mut second) = (one.clone(), other.clone());
    for ((fact, _), seed) in catalogue().facts().zip(seeds) {
        first.set(fact, Some(crate::support::completed(fact, one.answer(fact), *seed)));
        let seed = if one.answer(fact) == other.answer(fact) { *seed } else { seed / 7 };
        second.set(fact, Some(crate::support::completed(fact, other.answer(fact), seed)));
    }
    (first, second)
}

fn changes(one: &Facts, other: &Facts) -> Vec<TotalChange> {
    let changed = differing(catalogue(), one, other);
    let (before, after) = (determine(catalogue(), one, day()), determine(catalogue(), other, day()));
    compare(catalogue(), &before, &after, &changed)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Soundness: for all missing answers, the difference is within the range shown.
    #[test]
    fn the_true_difference_lies_inside_what_is_shown(
        one in prop::collection::vec(any::<u64>(), catalogue().fact_count() + 1),
        supposed in prop::collection::vec(any::<u64>(), catalogue().fact_count()),
        known in prop::collection::vec(any::<u64>(), catalogue().fact_count()),
    ) {
        let given = crate::support::enterprise(&one);
        let other = suppose(&given, &supposed);
        let shown = changes(&given, &other);
        let (first, second) = complete_both(&given, &other, &known);
        for truth in changes(&first, &second) {
            let key = (truth.status, truth.period, truth.to_people, truth.of);
            let row = shown.iter().find(|row| (row.status, row.period, row.to_people, row.of) == key);
            let change = row.map_or(MoneyChange::NONE, |row| row.change);
            prop_assert!(change.contains(truth.change), "{key:?}: {change:?} does not hold {:?}", truth.change);
            // With both totals exact there is one difference, and that is it.
            let exact = |total: Option<Total>| match total {
                None => Some(0),
                Some(total) => total.range.exact().map(catalogue::money::Money::yuan),
            };
            // Sums stop at their largest; differences need not.
            let stops = catalogue::money::Money::MAX.yuan();
            if let (Some(before), Some(after)) = (exact(truth.before), exact(truth.after))
                && before < stops
                && after < stops
            {
                prop_assert_eq!(truth.change, MoneyChange { least: Some(after - before), most: Some(after - before) });
            }
        }
    }
}

#[test]
fn the_same_answers_differ_in_nothing() {
    let given = facts("place: kunming\norganisation: company\n");
    assert!(changes(&given, &given).iter().all(|row| row.change == MoneyChange::NONE));
}

#[test]
fn what_does_not_depend_on_the_change_drops_out_of_it() {
    let given = facts("place: kunming\norganisation: company\nsmall-lighthouse: no\n");
    let other = facts("place: kunming\norganisation: company\nsmall-lighthouse: yes\n");
    // Much is open on both sides, and the difference is exact all the same.
    let change = MoneyChange { least: Some(200_000), most: Some(200_000) };
    let moved: Vec<_> = changes(&given, &other).into_iter().filter(|row| row.change != MoneyChange::NONE).collect();
    assert_eq!(moved.len(), 1);
    assert_eq!(moved[0].change, change);
    assert!(moved[0].before.is_some_and(|total| total.range.exact().is_none()));
}

#[test]
fn an_open_total_is_told_as_open_wherever_totals_are() {
    let (one, other) = (session("place: kunming\n"), session("place: kunming\norganisation: company\n"));
    let (before, after) = (one.determine(catalogue()), other.determine(catalogue()));
    let view = view(&one, &before, EN);
    let open = "whose upper end is not known yet";
    assert!(view.chart().unwrap().statuses.iter().flat_map(|status| &status.rows).any(|row| row.words.open.is_some()));
    assert!(spoken(&view.summary(), view.counts(), EN).contains(open));
    let compared = view.comparison(&View { session: &other, determination: &after, ..view });
    assert!(compared.totals.iter().any(|row| row.before.contains(open) && row.after.contains(open)));
}

#[test]
fn measures_are_told_as_new_lost_or_altered() {
    let (one, other) = (
        session("place: kunming\norganisation: company\nsmall-lighthouse: no\nunicorn: yes\n"),
        session("place: kunming\norganisation: company\nsmall-lighthouse: yes\nunicorn: no\n"),
    );
    let (before, after) = (one.determine(catalogue()), other.determine(catalogue()));
    let shown = view(&one, &before, ZH).comparison(&view(&other, &after, ZH));
    let names = |list: &[words::compare::MeasurePair]| list.iter().map(|row| row.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&shown.newly), ["km24-small-lighthouse"]);
    assert!(names(&shown.lost).contains(&"km24-unicorn".to_owned()), "{:?}", shown.lost);
    assert_eq!(shown.assumptions.len(), 2);
    assert_eq!((shown.assumptions[0].before.as_str(), shown.assumptions[0].after.as_str()), ("否", "是"));
}

#[test]
fn the_nearest_changes_come_with_what_they_bring_the_largest_first() {
    let session = session("place: kunming\norganisation: company\nsmall-lighthouse: no\nunicorn: no\n");
    let offered = view(&session, &session.determine(catalogue()), ZH).nearest_suggestions(4);
    assert!(offered.len() >= 2, "{offered:?}");
    assert!(offered[0].label.contains("独角兽") && offered[0].brings.as_ref().unwrap().contains("万元"), "{offered:?}");
}

/// A further screen with answers.
#[derive(Clone, PartialEq, Properties)]
struct DrawnProps {
    screen: Further,
    said: &'static str,
    focus: Option<&'static str>,
    texts: Texts,
}

#[component]
fn Drawn(props: &DrawnProps) -> Html {
    let visit = use_reducer_eq(|| {
        let focus = props.focus.map(|name| catalogue().measure_named(name).unwrap());
        let session = session(props.said).apply(catalogue(), &Action::Focus(focus));
        let kept = questionnaire::draft::write(catalogue(), &session);
        Visit::new(Rc::new(catalogue().clone()), day(), Some(&kept))
    });
    let shell = Shell { texts: props.texts, prefix: "pc1".into(), ..Shell::default() };
    draw_tools(&Scene {
        shell: &shell,
        visit: &visit,
        page: &Page::Further(Part::Tools),
        screen: &Screen::Further(props.screen),
        remembers: true,
        from: None,
        back: (Screen::Results, ""),
    })
}

/// What is read on a screen before the totals, a line for each element that holds text.
fn check(expected: Expect, props: DrawnProps) {
    let texts = props.texts;
    let renderer = yew::LocalServerRenderer::<Drawn>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let html = tokio::task::LocalSet::new().block_on(&runtime, renderer.render());
    let mut text = String::new();
    for piece in html.split('<').filter_map(|piece| piece.split_once('>')) {
        if !piece.1.trim().is_empty() {
            text.extend([piece.1.trim(), "\n"]);
        }
    }
    let totals = texts.so_far();
    expected.assert_eq(text.split(totals).next().unwrap());
}

#[test]
fn all_questions_of_one_measure() {
    let props = |texts| DrawnProps {
        screen: Further::All,
        said: "place: kunming\nai-project: yes\n",
        focus: Some("km24-ai-demonstration"),
        texts,
    };
    check(
        expect![[r#"
            返回
            所有问题在一页上
            现在只问“人工智能典型应用示范项目补助”需要的问题，所在地：昆明市。
            回答全部问题
            选择所在地
            选中一项立即生效；数字写好后按回车键，或离开输入框即生效。拿不准的可以不答。
            2 题已答，1 题还会影响结果。
            目录
            单位情况
            已答 1/1
            项目、研发与人才
            已答 1/1
            细节与金额
            已答 0/1
            单位情况
            贵单位在哪里？
            登记地和经营地不在一处的，文件大多没有写明以哪个为准；可以各选一次比一比，再向主管部门问清。
            昆明市
            保山市
            楚雄高新区
            玉溪高新区
            文山高新区
            云南省其他地方
            平顶山市
            河南省其他地方
            其他地区
            不清楚
            此题可决定最多 100 万元 · 1 项措施
            清除此答案
            项目、研发与人才
            这一项符合贵单位的情况吗：人工智能应用项目
            这是什么意思？
            赋能中心为低空经济、人工智能行业的创业者提供场地和服务；概念验证中心检验一项科研成果能不能变成产品，中试平台在量产前做小批量试制；多式联运，就是用公路、铁路、航空、水运中的两种以上接力运输；发榜、揭榜，就是把技术难题公开，谁能解决谁来做。研发准备金是企业为研发预先提留、专款专用的资金；专利导航是用专利信息帮助选定技术和产品方向；科技保险是针对研发、成果转化等风险的保险；科技副总是选派到企业兼任副总、帮助研发的科研人员；银龄科技专家是已退休、仍愿发挥专长的科技专家。
            是
            否
            不清楚
            此题可决定最多 100 万元 · 1 项措施
            清除此答案
            细节与金额
            人工智能应用项目实际投资了多少？
            只算这一个项目已经实际发生的投资。
            填写金额
            可以写“500万”“1.5亿”或“5000000”，单位是元
            元
            或者选一个范围
            不满 50 万元
            50 万元以上（含）、不满 100 万元
            100 万元以上（含）、不满 300 万元
            300 万元以上（含）、不满 500 万元
            500 万元以上（含）
            不清楚
            此题可决定最多 100 万元 · 1 项措施
            查看结果
        "#]],
        props(ZH),
    );
    check(
        expect![[r#"
            Back
            All questions on one page
            Only what “Support for model AI application projects” needs is asked. Place: Kunming.
            Answer all questions
            Choose a place
            Choosing takes effect at once; a number does when you press Enter or leave its field. What you are not sure of may stay open.
            2 questions answered, 1 can still change the result.
            Contents
            About your organisation
            1 of 1 answered
            Projects, research and talent
            1 of 1 answered
            Details and amounts
            0 of 1 answered
            About your organisation
            Where is your organisation?
            What does this mean?
            Where it is registered in one place and works in another, most texts do not say which decides. Choose each in turn, compare, and ask the authority.
            Kunming
            Baoshan
            Chuxiong High-tech Zone
            Yuxi High-tech Zone
            Wenshan High-tech Zone
            Elsewhere in Yunnan
            Pingdingshan
            Elsewhere in Henan
            Anywhere else
            I don't know
            This decides up to CNY 1 million in 1 measure
            Clear this answer
            Projects, research and talent
            Does this apply to you: Project that puts artificial intelligence to use
            What does this mean?
            An enabling centre offers space and services to start-ups in the low-altitude economy or artificial intelligence. A concept-validation centre tests whether a research result can become a product; a pilot-scale platform makes trial batches before mass production. Multimodal transport uses two or more of road, rail, air and water in turn. In an open bid a technical problem is made public and whoever can solve it takes it on. An R&amp;D reserve is money that an enterprise sets aside for research only. Patent navigation uses patent information to choose where to take technology and products. Technology insurance covers risks of research and of putting results to use. A science deputy is a researcher posted to an enterprise as a deputy manager to help with research. Silver-age experts are retired scientists who still put their knowledge to use.
            Yes
            No
            I don't know
            This decides up to CNY 1 million in 1 measure
            Clear this answer
            Details and amounts
            How much has actually been invested in the AI application project?
            What does this mean?
            Count only what has actually been invested in this one project.
            Amount
            In whole yuan, for example 5 million or 5,000,000
            yuan (CNY)
            Or choose a range
            less than CNY 500,000
            CNY 500,000 or more, less than CNY 1 million
            CNY 1 million or more, less than CNY 3 million
            CNY 3 million or more, less than CNY 5 million
            CNY 5 million or more
            I don't know
            This decides up to CNY 1 million in 1 measure
            See the results
        "#]],
        props(EN),
    );
}

#[test]
fn the_page_has_an_address() {
    assert_eq!(Screen::at("#/all"), Screen::Further(Further::All));
}
