//! What the components draw, in both languages: rendered natively, compared with the texts below. Accept a change with
//! `UPDATE_EXPECT=1 cargo test --test it components`.
use crate::support::{self, catalogue, day, facts};
use catalogue::{FactKind, Status};
use engine::{Determination, determine};
use expect_test::{Expect, expect};
use policy_calculator::components::{
    LinkStyle, NumberField, Outdated, Ticked, amount_steps, answer_list, ask_back, conditions, document_card,
    edition_notice, error_message, heading, help, link, measure_row, number_field, options, result_group, result_row,
    tick_list, toolbar, totals, totals_chart,
};
use policy_calculator::screen::{Origin, Screen};
use policy_calculator::shell::{Navigation, Shell};
use questionnaire::Session;
use std::rc::Rc;
use words::filter::Filter;
use words::row::{Bar, Group};
use words::status::StatusTag;
use words::summary::StatusTotals;
use words::texts::{EN, Texts, ZH};
use words::total::{TotalRow, TotalWords};
use words::{document, explain, measures, number, question};
use yew::prelude::*;

/// Draws whatever it is given, where Yew renders.
#[derive(Properties)]
struct DrawProps {
    draw: Rc<dyn Fn() -> Html>,
}

impl PartialEq for DrawProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

#[component]
fn Draw(props: &DrawProps) -> Html {
    (props.draw)()
}

/// What is drawn: one element a line.
fn drawn(draw: impl Fn() -> Html + 'static) -> String {
    let renderer = yew::LocalServerRenderer::<Draw>::with_props(DrawProps { draw: Rc::new(draw) }).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let html = tokio::task::LocalSet::new().block_on(&runtime, renderer.render());
    let mut lines = String::new();
    for part in html.split("<svg") {
        // The class tells which drawing it is; its paths would tell a reader nothing.
        let shown = match part.split_once("</svg>") {
            Some((drawing, rest)) => {
                let class = drawing.split("class=\"").nth(1).and_then(|class| class.split('"').next());
                format!("<svg class=\"{}\"/>{rest}", class.unwrap_or_default())
            }
            None => part.to_owned(),
        };
        lines.push_str(&shown);
    }
    lines.replace("><", ">\n<") + "\n"
}

/// Only what is read, a line for each element that holds text.
fn read(draw: impl Fn() -> Html + 'static) -> String {
    let mut text = String::new();
    for piece in drawn(draw).split('<').filter_map(|piece| piece.split_once('>')) {
        let piece = piece.1.trim();
        if !piece.is_empty() {
            text.extend([piece, "\n"]);
        }
    }
    text
}

fn check_text(expected: Expect, draw: impl Fn() -> Html + 'static) {
    expected.assert_eq(&read(draw));
}

fn check(expected: Expect, draw: impl Fn() -> Html + 'static) {
    expected.assert_eq(&drawn(draw));
}

fn shell(texts: Texts) -> Shell {
    Shell { texts, prefix: "pc1".into(), ..Shell::default() }
}

/// A Kunming company.
fn result(more: &str) -> (Session, Determination) {
    let facts = facts(&format!("place: kunming\norganisation: company\n{more}"));
    let determination = determine(catalogue(), &facts, day());
    (Session::with_facts(catalogue(), facts, day()), determination)
}

fn one_row(measure: &str, more: &str, texts: Texts) -> Html {
    let (session, determination) = result(more);
    let id = catalogue().measure_named(measure).unwrap();
    let outcome = determination.outcome(id).unwrap();
    let full = catalogue::money::Money::from_yuan(2_000_000);
    let row = support::view(&session, &determination, texts).row(outcome, full);
    result_row(&shell(texts), &row, NodeRef::default())
}

fn explanation(measure: &str, more: &str, texts: Texts) -> (explain::ExplanationRows, Shell) {
    let (_, determination) = result(more);
    let id = catalogue().measure_named(measure).unwrap();
    (explain::rows(catalogue(), &determination, id, texts), shell(texts))
}

fn view(name: &str, more: &str, texts: Texts) -> question::QuestionView {
    let (session, determination) = result(more);
    let id = catalogue().question_named(name).unwrap();
    support::view(&session, &determination, texts).question(id).unwrap()
}

#[test]
fn a_result_whose_conditions_are_met() {
    check(
        expect![[r##"
            <li class="pc-result-row">
            <div class="pc-result-row__head">
            <svg class="pc-mark pc-mark--to-check"/>
            <h3>
            <a href="#/measure/km24-small-lighthouse" aria-label="“小灯塔”企业奖励 条件已符合，还有 1 项须自行核对" class="pc-link">“小灯塔”企业奖励</a>
            </h3>
            <p class="pc-result-row__amount">20 万元</p>
            </div>
            <div class="pc-result-row__body">
            <svg class="pc-bar pc-bar--unsure"/>
            <p class="pc-tags">
            <span class="pc-tag pc-tag--draft">征求意见稿</span>
            <span class="pc-result-row__source">昆明 2024 征求意见稿 <span lang="zh-CN">(一)</span>
            </span>
            </p>
            <p class="pc-result-row__why">条件已符合，还有 1 项须自行核对</p>
            </div>
            </li>
        "##]],
        || one_row("km24-small-lighthouse", "small-lighthouse: yes", ZH),
    );
    check(
        expect![[r##"
            <li class="pc-result-row">
            <div class="pc-result-row__head">
            <svg class="pc-mark pc-mark--to-check"/>
            <h3>
            <a href="#/measure/km24-small-lighthouse" aria-label="Reward for small lighthouse enterprises Conditions met, 1 more to check yourself" class="pc-link">Reward for small lighthouse enterprises</a>
            </h3>
            <p class="pc-result-row__amount">CNY 200,000</p>
            </div>
            <div class="pc-result-row__body">
            <svg class="pc-bar pc-bar--unsure"/>
            <p class="pc-tags">
            <span class="pc-tag pc-tag--draft">Draft for comment</span>
            <span class="pc-result-row__source">Kunming 2024 draft <span lang="zh-CN">(一)</span>
            </span>
            </p>
            <p class="pc-result-row__why">Conditions met, 1 more to check yourself</p>
            </div>
            </li>
        "##]],
        || one_row("km24-small-lighthouse", "small-lighthouse: yes", EN),
    );
}

#[test]
fn a_result_whose_amount_is_open_is_never_zero() {
    check(
        expect![[r##"
            <li class="pc-result-row">
            <div class="pc-result-row__head">
            <svg class="pc-mark pc-mark--to-check"/>
            <h3>
            <a href="#/measure/km24-ip-loan-match" aria-label="知识产权质押贷款贴息配套 条件已符合，还有 1 项须自行核对" class="pc-link">知识产权质押贷款贴息配套</a>
            </h3>
            <p class="pc-result-row__amount">取决于您的回答</p>
            </div>
            <div class="pc-result-row__body">
            <svg class="pc-bar pc-bar--open pc-bar--unsure"/>
            <p class="pc-result-row__basis">与“知识产权质押贷款按省级标准核定的贴息金额”等额（1:1）</p>
            <p class="pc-tags">
            <span class="pc-tag pc-tag--draft">征求意见稿</span>
            <span class="pc-result-row__kind">贷款贴息</span>
            <span class="pc-result-row__source">昆明 2024 征求意见稿 <span lang="zh-CN">(十)</span>
            </span>
            </p>
            <p class="pc-result-row__why">条件已符合，还有 1 项须自行核对</p>
            <p class="pc-result-row__why">金额还取决于：知识产权质押贷款按省级标准核定的贴息金额 <a href="#/question/ip-loan-provincial-subsidy/results" aria-label="去回答：知识产权质押贷款贴息配套" class="pc-link">去回答</a>
            </p>
            <p class="pc-result-row__standing">与“知识产权质押贷款贴息（2019 年细则）”用途相同，只能取其一</p>
            </div>
            </li>
        "##]],
        || one_row("km24-ip-loan-match", "technology-enterprise: yes\nip-pledge-loan: yes", ZH),
    );
    check(
        expect![[r##"
            <li class="pc-result-row">
            <div class="pc-result-row__head">
            <svg class="pc-mark pc-mark--to-check"/>
            <h3>
            <a href="#/measure/km24-ip-loan-match" aria-label="Matching interest subsidy for loans secured by intellectual property Conditions met, 1 more to check yourself" class="pc-link">Matching interest subsidy for loans secured by intellectual property</a>
            </h3>
            <p class="pc-result-row__amount">depends on your answers</p>
            </div>
            <div class="pc-result-row__body">
            <svg class="pc-bar pc-bar--open pc-bar--unsure"/>
            <p class="pc-result-row__basis">as much as “Provincial interest subsidy set for the loan secured by intellectual property” (1:1)</p>
            <p class="pc-tags">
            <span class="pc-tag pc-tag--draft">Draft for comment</span>
            <span class="pc-result-row__kind">Interest subsidy</span>
            <span class="pc-result-row__source">Kunming 2024 draft <span lang="zh-CN">(十)</span>
            </span>
            </p>
            <p class="pc-result-row__why">Conditions met, 1 more to check yourself</p>
            <p class="pc-result-row__why">The amount still depends on: Provincial interest subsidy set for the loan secured by intellectual property <a href="#/question/ip-loan-provincial-subsidy/results" aria-label="Answer: Matching interest subsidy for loans secured by intellectual property" class="pc-link">Answer</a>
            </p>
            <p class="pc-result-row__standing">Has the same purpose as “Interest subsidy for loans secured by intellectual property (2019 rules)”: one or the other</p>
            </div>
            </li>
        "##]],
        || one_row("km24-ip-loan-match", "technology-enterprise: yes\nip-pledge-loan: yes", EN),
    );
}

#[test]
fn what_pays_no_money_is_apart_from_what_does() {
    let drawn = || {
        let facts = facts(
            "place: kunming\norganisation: public-institution\nhospital: yes\npublic-welfare-institution: yes\nhorizontal-contracts: yes\n\
             horizontal-contract-net-income: 200万元\nai-project: yes\nai-project-investment: 300万元",
        );
        let determination = determine(catalogue(), &facts, day());
        let session = Session::with_facts(catalogue(), facts, day());
        let groups = support::view(&session, &determination, EN).groups();
        let group = groups.into_iter().find(|group| group.group == Group::Soon).unwrap();
        result_group(&shell(EN), &group, &[], None)
    };
    check_text(
        expect![[r#"
            What may open later
            5
            So far there is only a draft or a plan, and nothing to apply for. It counts once a final document says how to apply.
            Support for model AI application projects
            CNY 600,000
            Draft for comment
            Subject to review
            Kunming 2024 draft
            (二)
            Conditions met, 1 more to check yourself
            Selection and training of young academic leaders
            support; form and amount not stated
            Draft for comment
            Subject to review
            Kunming 2024 draft
            (十三)
            Conditions met, 1 more to check yourself
            Researchers' share in the net income of commissioned projects
            CNY 1.4–2 million per project
            Draft for comment
            Subject to review
            Share of income, not public money
            Kunming 2024 draft
            (九)
            Defence and protection of intellectual property
            no amount: a service
            Draft for comment
            Kunming 2024 draft
            (五)
            Conditions met, 1 more to check yourself
            Policy express science service team
            no amount: a service
            Draft for comment
            Kunming 2024 draft
            (十六)
        "#]],
        drawn,
    );
}

#[test]
fn a_result_that_does_not_apply_says_why() {
    check(
        expect![[r##"
        <li class="pc-result-row">
        <div class="pc-result-row__head">
        <svg class="pc-mark pc-mark--not-met"/>
        <h3>
        <a href="#/measure/km24-small-lighthouse" aria-label="“小灯塔”企业奖励 不符合" class="pc-link">“小灯塔”企业奖励</a>
        </h3>
        </div>
        <div class="pc-result-row__body">
        <p class="pc-tags">
        <span class="pc-tag pc-tag--draft">征求意见稿</span>
        <span class="pc-result-row__source">昆明 2024 征求意见稿 <span lang="zh-CN">(一)</span>
        </span>
        </p>
        <p class="pc-result-row__why">未满足：已认定为“小灯塔”企业 </p>
        </div>
        </li>
    "##]],
        || one_row("km24-small-lighthouse", "small-lighthouse: no", ZH),
    );
}

#[test]
fn conditions_with_the_own_figure_on_either_side_of_the_threshold() {
    let rows = |investment: &'static str, texts| {
        move || {
            let more = format!("multimodal-platform: yes\nmultimodal-platform-investment: {investment}");
            let (rows, shell) = explanation("km24-multimodal-platform", &more, texts);
            conditions(&shell, &rows.conditions, "km24-multimodal-platform")
        }
    };
    check_text(
        expect![[r#"
            符合
            单位在适用地区
            您的回答：昆明市；要求：昆明市
            更改
            符合
            单位是企业
            您的回答：企业；要求：企业
            更改
            符合
            新建或续建多式联运信息平台
            您的回答：是
            更改
            不符合
            投资 500 万元以上（含 500 万元）
            您的回答：499.9999 万元；要求：500 万元以上（含）
            更改
        "#]],
        rows("499.9999万元", ZH),
    );
    check_text(
        expect![[r#"
            符合
            单位在适用地区
            您的回答：昆明市；要求：昆明市
            更改
            符合
            单位是企业
            您的回答：企业；要求：企业
            更改
            符合
            新建或续建多式联运信息平台
            您的回答：是
            更改
            符合
            投资 500 万元以上（含 500 万元）
            您的回答：500 万元；要求：500 万元以上（含）
            更改
        "#]],
        rows("500万元", ZH),
    );
    check_text(
        expect![[r#"
            Met
            The organisation is where the measure applies
            your answer: Kunming; required: Kunming
            Change
            Met
            Is an enterprise
            your answer: Enterprise; required: Enterprise
            Change
            Met
            Is building or continuing a multimodal transport information platform
            your answer: Yes
            Change
            Open
            CNY 5 million or more is invested
            your answer: CNY 1 million to CNY 8 million; required: CNY 5 million or more
            Change
        "#]],
        rows("{from: 100万元, to: 800万元}", EN),
    );
}

#[test]
fn conditions_of_which_one_is_enough() {
    check(
        expect![[r##"
            <ul class="pc-conditions">
            <li class="pc-conditions__row">
            <svg class="pc-mark pc-mark--met"/>
            <div class="pc-conditions__body">
            <p>
            <strong>符合</strong> 单位在适用地区 </p>
            <p class="pc-conditions__figures">您的回答：昆明市；要求：昆明市 <a href="#/question/place/measure/km24-ip-loan-match" aria-label="更改：单位在适用地区" class="pc-link">更改</a>
            </p>
            </div>
            </li>
            <li class="pc-conditions__row">
            <svg class="pc-mark pc-mark--met"/>
            <div class="pc-conditions__body">
            <p>
            <strong>符合</strong> 单位是企业 </p>
            <p class="pc-conditions__figures">您的回答：企业；要求：企业 <a href="#/question/organisation/measure/km24-ip-loan-match" aria-label="更改：单位是企业" class="pc-link">更改</a>
            </p>
            </div>
            </li>
            <li class="pc-conditions__row">
            <svg class="pc-mark pc-mark--met"/>
            <div class="pc-conditions__body">
            <p>
            <strong>符合</strong> 属于科技型企业（含科技型中小企业、高新技术企业） </p>
            <p class="pc-conditions__figures">满足其中一项即可</p>
            <ul class="pc-conditions">
            <li class="pc-conditions__row">
            <svg class="pc-mark pc-mark--not-met"/>
            <div class="pc-conditions__body">
            <p>
            <strong>不符合</strong> 科技型企业 </p>
            <p class="pc-conditions__figures">您的回答：否 <a href="#/question/about/measure/km24-ip-loan-match" aria-label="更改：科技型企业" class="pc-link">更改</a>
            </p>
            </div>
            </li>
            <li class="pc-conditions__row">
            <svg class="pc-mark pc-mark--met"/>
            <div class="pc-conditions__body">
            <p>
            <strong>符合</strong> 科技型中小企业（已入库或已认定） </p>
            <p class="pc-conditions__figures">您的回答：是 <a href="#/question/about/measure/km24-ip-loan-match" aria-label="更改：科技型中小企业（已入库或已认定）" class="pc-link">更改</a>
            </p>
            </div>
            </li>
            <li class="pc-conditions__row">
            <svg class="pc-mark pc-mark--open"/>
            <div class="pc-conditions__body">
            <p>
            <strong>待定</strong> 高新技术企业（证书在有效期内） </p>
            <p class="pc-conditions__figures">尚未回答 <a href="#/question/about/measure/km24-ip-loan-match" aria-label="去回答：高新技术企业（证书在有效期内）" class="pc-link">去回答</a>
            </p>
            </div>
            </li>
            </ul>
            </div>
            </li>
            <li class="pc-conditions__row">
            <svg class="pc-mark pc-mark--open"/>
            <div class="pc-conditions__body">
            <p>
            <strong>待定</strong> 有知识产权质押贷款 </p>
            <p class="pc-conditions__figures">尚未回答 <a href="#/question/projects/measure/km24-ip-loan-match" aria-label="去回答：有知识产权质押贷款" class="pc-link">去回答</a>
            </p>
            </div>
            </li>
            </ul>
        "##]],
        || {
            let (rows, shell) = explanation("km24-ip-loan-match", "technology-enterprise: no\ntechnology-sme: yes", ZH);
            conditions(&shell, &rows.conditions, "km24-ip-loan-match")
        },
    );
}

#[test]
fn an_amount_step_by_step() {
    let steps = |texts| {
        move || {
            let (rows, shell) =
                explanation("km24-ai-demonstration", "ai-project: yes\nai-project-investment: 800万元", texts);
            amount_steps(&shell, &rows.amount, "km24-ai-demonstration")
        }
    };
    check(
        expect![[r##"
        <ol class="pc-amount-steps">
        <li class="pc-amount-steps__row">
        <div>人工智能应用项目的实际投资额</div>
        <div class="pc-amount-steps__result">800 万元 <a href="#/question/ai-project-investment/measure/km24-ai-demonstration" aria-label="更改：人工智能应用项目的实际投资额" class="pc-link">更改</a>
        </div>
        </li>
        <li class="pc-amount-steps__row">
        <div>乘以 20%</div>
        <div class="pc-amount-steps__result">160 万元 </div>
        </li>
        <li class="pc-amount-steps__row">
        <div>每个项目最多 100 万元<span class="pc-amount-steps__detail">已达到上限</span>
        </div>
        <div class="pc-amount-steps__result">100 万元 </div>
        </li>
        </ol>
    "##]],
        steps(ZH),
    );
    check(
        expect![[r##"
        <ol class="pc-amount-steps">
        <li class="pc-amount-steps__row">
        <div>Actual investment in the AI application project</div>
        <div class="pc-amount-steps__result">CNY 8 million <a href="#/question/ai-project-investment/measure/km24-ai-demonstration" aria-label="Change: Actual investment in the AI application project" class="pc-link">Change</a>
        </div>
        </li>
        <li class="pc-amount-steps__row">
        <div>Times 20%</div>
        <div class="pc-amount-steps__result">CNY 1.6 million </div>
        </li>
        <li class="pc-amount-steps__row">
        <div>At most CNY 1 million per project<span class="pc-amount-steps__detail">the cap applies</span>
        </div>
        <div class="pc-amount-steps__result">CNY 1 million </div>
        </li>
        </ol>
    "##]],
        steps(EN),
    );
}

#[test]
fn an_amount_step_says_where_it_stands_if_not_where_the_measure_does() {
    check_text(
        expect![[r#"
        Actual investment in the AI application project
        CNY 8 million
        Change
        Times 20%
        三(五)
        CNY 1.6 million
        At most CNY 1 million per project
        the cap applies
        CNY 1 million
    "#]],
        || {
            let (mut rows, shell) =
                explanation("km24-ai-demonstration", "ai-project: yes\nai-project-investment: 800万元", EN);
            rows.amount[1].clause = Some("三(五)".into());
            amount_steps(&shell, &rows.amount, "km24-ai-demonstration")
        },
    );
}

#[test]
fn levels_say_which_is_reached() {
    check_text(
        expect![[r#"
            国家级
            不符合
            50 万元
            省级
            待定
            20 万元
            市级
            符合
            10 万元
            文件没有写明取最高一级还是各级都给，两种读法之间
            10–30 万元
        "#]],
        || {
            let (rows, shell) = explanation(
                "km24-technology-centre",
                "technology-centre-municipal: yes\ntechnology-centre-national: no",
                ZH,
            );
            amount_steps(&shell, &rows.amount, "km24-technology-centre")
        },
    );
}

#[test]
fn options_of_a_choice() {
    check(
        expect![[r#"
            <div class="pc-options">
            <label class="pc-option">
            <input checked type="radio" name="pc1-organisation">
            <span class="pc-option__label">企业</span>
            </label>
            <label class="pc-option">
            <input type="radio" name="pc1-organisation">
            <span class="pc-option__label">事业单位</span>
            </label>
            <label class="pc-option">
            <input type="radio" name="pc1-organisation">
            <span class="pc-option__label">社会组织（民办非企业单位、社会团体、基金会）</span>
            </label>
            <label class="pc-option">
            <input type="radio" name="pc1-organisation">
            <span class="pc-option__label">农民专业合作社</span>
            </label>
            <label class="pc-option">
            <input type="radio" name="pc1-organisation">
            <span class="pc-option__label">个体工商户</span>
            </label>
            <label class="pc-option">
            <input type="radio" name="pc1-organisation">
            <span class="pc-option__label">机关和其他</span>
            </label>
            <label class="pc-option">
            <input type="radio" name="pc1-organisation">
            <span class="pc-option__label">不清楚</span>
            </label>
            </div>
        "#]],
        || {
            let view = view("organisation", "", ZH);
            let question::Form::One(rows) = &view.form else { panic!("{view:?}") };
            let chosen = rows.iter().find(|row| row.chosen).map(|row| &row.reply);
            options(&shell(ZH), &view.name, rows, chosen, &Callback::noop())
        },
    );
}

#[test]
fn options_to_tick() {
    let list = |texts, held: bool| {
        move || {
            let view = view("skilled-workers", "skilled-workers: yes", texts);
            let question::Form::Several(ticks) = &view.form else { panic!("{view:?}") };
            let held = ticks.options.iter().take(usize::from(held)).map(|option| option.fact).collect();
            tick_list(&shell(texts), &ticks.options, &Ticked { held, ..Ticked::default() }, &Callback::noop())
        }
    };
    check(
        expect![[r#"
            <div class="pc-options">
            <label class="pc-option">
            <input checked type="checkbox">
            <span class="pc-option__label">国家级、省级或市级技能大师工作室</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">职工、学生等选手在技能竞赛中获奖</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">有高技能人才想申报政府特殊津贴</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">高技能人才凭发明或技术创新取得专利</span>
            </label>
            <div class="pc-options__apart">
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">以上都没有</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">其余的不清楚</span>
            </label>
            </div>
            </div>
        "#]],
        list(ZH, true),
    );
    check(
        expect![[r#"
            <div class="pc-options">
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">National, provincial or municipal skill-master studio</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">A worker, pupil or other contestant has won a prize in a skills contest</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">A highly skilled worker would like to apply for the government special allowance</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">A highly skilled worker has obtained a patent for an invention or innovation</span>
            </label>
            <div class="pc-options__apart">
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">None of these</span>
            </label>
            <label class="pc-option">
            <input type="checkbox">
            <span class="pc-option__label">I don't know about any of them</span>
            </label>
            </div>
            </div>
        "#]],
        list(EN, false),
    );
}

#[test]
fn a_field_for_money() {
    let field = |error: Option<&'static str>| {
        move || {
            let field = NumberField {
                label: "填写金额",
                keys: "text",
                hint: "单位是元",
                unit: "元".to_owned(),
                value: "500万".to_owned(),
                echo: "500万 = 5,000,000 元".to_owned(),
                error: error.map(|_| "pc1-error".into()),
            };
            html! { <>{ error_message("pc1-error".into(), error) }{ number_field(&shell(ZH), field, &Callback::noop()) }</> }
        }
    };
    check(
        expect![[r#"
            <div role="alert" id="pc1-error">
            </div>
            <div class="pc-number-field">
            <label for="pc1-number" class="pc-number-field__label">填写金额</label>
            <p id="pc1-number-hint" class="pc-number-field__hint">单位是元</p>
            <div class="pc-number-field__row">
            <input value="500万" type="text" inputmode="text" autocomplete="off" id="pc1-number" aria-describedby=" pc1-number-hint pc1-number-echo" class="pc-number-field__input">
            <span class="pc-number-field__unit">元</span>
            </div>
            <p id="pc1-number-echo" aria-live="polite" class="pc-number-field__echo">500万 = 5,000,000 元</p>
            </div>
        "#]],
        field(None),
    );
    check(
        expect![[r#"
            <div role="alert" id="pc1-error">
            <p class="pc-error-message">不能小于 0</p>
            </div>
            <div class="pc-number-field">
            <label for="pc1-number" class="pc-number-field__label">填写金额</label>
            <p id="pc1-number-hint" class="pc-number-field__hint">单位是元</p>
            <div class="pc-number-field__row">
            <input value="500万" type="text" inputmode="text" autocomplete="off" id="pc1-number" aria-describedby="pc1-error pc1-number-hint pc1-number-echo" aria-invalid="true" class="pc-number-field__input">
            <span class="pc-number-field__unit">元</span>
            </div>
            <p id="pc1-number-echo" aria-live="polite" class="pc-number-field__echo">500万 = 5,000,000 元</p>
            </div>
        "#]],
        field(Some("不能小于 0")),
    );
}

#[test]
fn what_is_asked_back() {
    let asked = |typed: &'static str| {
        move || {
            let doubt = number::read(&FactKind::Money, typed, ZH).ok().and_then(|reading| reading.doubt);
            ask_back(doubt, &Callback::noop())
        }
    };
    check(
        expect![[r#"
        <div aria-live="assertive">
        <p class="pc-error-message">是 500 元，还是 500 万元？</p>
        <p class="pc-actions">
        <button type="button" class="pc-button">500 元</button>
        <button type="button" class="pc-button">500 万元</button>
        </p>
        </div>
    "#]],
        asked("500"),
    );
    check(
        expect![[r#"
        <div aria-live="assertive">
        </div>
    "#]],
        asked("500万"),
    );
}

#[test]
fn totals_are_kept_apart() {
    check(
        expect![[r#"
            <div class="pc-totals">
            <div class="pc-totals__status">
            <p>
            <span class="pc-tag pc-tag--in-force">现行有效</span>
            </p>
            <ul class="pc-totals__rows">
            <li class="pc-totals__row">
            <span class="pc-totals__amount">20 万元</span>
            <span class="pc-totals__label">一次性 · 支付给单位</span>
            <svg class="pc-bar"/>
            </li>
            </ul>
            </div>
            <div class="pc-totals__status">
            <p>
            <span class="pc-tag pc-tag--draft">征求意见稿，尚未生效</span>
            </p>
            <ul class="pc-totals__rows">
            <li class="pc-totals__row">
            <span class="pc-totals__amount">最多 260 万元</span>
            <span class="pc-totals__label">一次性 · 支付给单位</span>
            <svg class="pc-bar pc-bar--open pc-bar--unsure"/>
            <span class="pc-totals__open">另有 1 项</span>
            </li>
            </ul>
            <ul class="pc-totals__beside">
            <li>2 项金额未公布</li>
            </ul>
            </div>
            <div class="pc-totals__status">
            <p>
            <span class="pc-tag pc-tag--draft">尚在计划中，未实施</span>
            </p>
            <p class="pc-totals__nothing">目前没有可以相加的金额</p>
            <ul class="pc-totals__beside">
            <li>12 项服务与支持</li>
            </ul>
            </div>
            </div>
        "#]],
        || {
            let row = |amount: &str, open: Option<&str>| TotalRow {
                words: TotalWords {
                    amount: amount.to_owned(),
                    open: open.map(str::to_owned),
                    certain: "还没有".to_owned(),
                    most: amount.to_owned(),
                    label: "一次性 · 支付给单位".to_owned(),
                    brief: "一次性".to_owned(),
                },
                bar: Bar { certain: 0, possible: 500, open: open.is_some() },
            };
            let status = |status, rows, beside: &[&str]| StatusTotals {
                status: StatusTag::new(status, ZH),
                rows,
                beside: beside.iter().map(|text| (*text).to_owned()).collect(),
            };
            totals(
                &shell(ZH),
                &[
                    status(Status::InForce, vec![row("20 万元", None)], &[]),
                    status(Status::Draft, vec![row("最多 260 万元", Some("另有 1 项"))], &["2 项金额未公布"]),
                    status(Status::Planned, vec![], &["12 项服务与支持"]),
                ],
            )
        },
    );
    check(
        expect![[r#"
        <p class="pc-totals__nothing">No amounts to add up so far</p>
    "#]],
        || totals(&shell(EN), &[]),
    );
}

#[test]
fn the_answers_so_far() {
    check(
        expect![[r##"
            <dl class="pc-answer-list">
            <div class="pc-answer-list__row">
            <dt>贵单位在哪里？</dt>
            <dd>
            <ul>
            <li>昆明市</li>
            </ul>
            <a href="#/question/place/results" aria-label="更改：贵单位在哪里？" class="pc-link">更改</a>
            </dd>
            </div>
            <div class="pc-answer-list__row">
            <dt>贵单位登记的是哪种组织形式？</dt>
            <dd>
            <ul>
            <li>企业</li>
            </ul>
            <a href="#/question/organisation/results" aria-label="更改：贵单位登记的是哪种组织形式？" class="pc-link">更改</a>
            </dd>
            </div>
            <div class="pc-answer-list__row">
            <dt>贵单位有下列哪些称号、奖项，或者已获认定的平台、机构？</dt>
            <dd>
            <ul>
            <li>“小灯塔”企业</li>
            </ul>
            <a href="#/question/titles/results" aria-label="更改：贵单位有下列哪些称号、奖项，或者已获认定的平台、机构？" class="pc-link">更改</a>
            </dd>
            </div>
            <div class="pc-answer-list__row">
            <dt>人工智能应用项目实际投资了多少？</dt>
            <dd>
            <ul>
            <li>300 万元</li>
            </ul>
            <a href="#/question/ai-project-investment/results" aria-label="更改：人工智能应用项目实际投资了多少？" class="pc-link">更改</a>
            </dd>
            </div>
            </dl>
        "##]],
        || {
            let (session, determination) = result("small-lighthouse: yes\nunicorn: no\nai-project-investment: 300万元");
            answer_list(&shell(ZH), &support::view(&session, &determination, ZH).answers(), &Origin::Results)
        },
    );
}

#[test]
fn a_document() {
    check(
        expect![[r#"
            <div class="pc-document-card">
            <p class="pc-document-card__title">Measures for Science and Technology Innovation to Empower Economic Transformation and Upgrading (draft for consultation)</p>
            <p class="pc-tags">
            <span class="pc-tag pc-tag--draft">Draft for comment, not in force</span>
            <span>Kunming Science and Technology Bureau</span>
            <span>20 December 2024</span>
            <span>comments taken until 26 December 2024</span>
            <span>58 measures</span>
            </p>
            <p class="pc-document-card__original">Title in Chinese: <span lang="zh-CN">科技创新赋能经济转型升级若干措施（征求意见稿）</span>
            </p>
            </div>
        "#]],
        || {
            let (_, of) = catalogue().measures().find(|(_, of)| of.name == "km24-unicorn").unwrap();
            document_card(&shell(EN), &document::document(catalogue(), of.instrument(), EN))
        },
    );
}

#[test]
fn a_link_is_an_anchor_on_a_page_of_its_own_and_a_button_in_somebody_elses() {
    check(
        expect![[r##"
        <a href="#/results" class="pc-link">查看结果</a>
    "##]],
        || link(&shell(ZH), &Screen::Results, LinkStyle::Text, "查看结果"),
    );
    check(
        expect![[r#"
        <button type="button" class="pc-link">查看结果</button>
    "#]],
        || {
            let shell = Shell { navigation: Navigation::Memory, ..shell(ZH) };
            link(&shell, &Screen::Results, LinkStyle::Text, "查看结果")
        },
    );
}

#[test]
fn headings_and_help() {
    check(
        expect![[r#"
        <h1 id="pc1-heading" tabindex="-1" class="pc-heading">测算结果</h1>
        <p class="pc-help">只算这一个项目。</p>
    "#]],
        || html! { <>{ heading(&shell(ZH), "测算结果") }{ help(&shell(ZH), "只算这一个项目。") }</> },
    );
    check(
        expect![[r#"
        <details class="pc-help pc-help--folded">
        <summary>What does this mean?</summary>
        <p>A long explanation. A long explanation. A long explanation. A long explanation. </p>
        </details>
    "#]],
        || help(&shell(EN), &"A long explanation. ".repeat(4)),
    );
}

#[test]
fn the_nearest_change_says_what_would_have_to_be_different_and_what_it_would_bring() {
    let said = |measure: &str, more: &str, texts: Texts| {
        let (session, determination) = result(more);
        let id = catalogue().measure_named(measure).unwrap();
        support::view(&session, &determination, texts).nearest(id)
    };
    let short = "multimodal-platform: yes\nmultimodal-platform-investment: 4999999\n";
    let (measure, champion) = ("km24-multimodal-platform", "km24-single-champion");
    expect!["多式联运信息平台的投资额：500 万元。其他不变，可能获得：最多 100 万元。"]
        .assert_eq(&said(measure, short, ZH).unwrap());
    expect!["Investment in the multimodal transport information platform: CNY 5 million. All else the same, it may bring: up to CNY 1 million."]
        .assert_eq(&said(measure, short, EN).unwrap());
    assert_eq!(said(measure, "multimodal-platform: yes\nmultimodal-platform-investment: 500万\n", ZH), None);
    // That a hospital is no company cannot be changed, so nothing is offered.
    let facts = facts("place: kunming\norganisation: public-institution\nhospital: yes\n");
    let session = Session::with_facts(catalogue(), facts, day());
    let determination = session.determine(catalogue());
    let id = catalogue().measure_named(champion).unwrap();
    assert_eq!(support::view(&session, &determination, ZH).nearest(id), None);
}

#[test]
fn a_toolbar_says_how_many_each_choice_would_show() {
    let draw = |texts| {
        move || {
            let (session, determination) = result("small-lighthouse: yes\n");
            let chosen = Filter::default().typing("小灯塔".to_owned());
            let found = support::view(&session, &determination, texts).find(&chosen);
            toolbar(&shell(texts), &found, &chosen, &Callback::noop())
        }
    };
    check_text(
        expect![[r#"
            搜索措施
            可以写名称、对象、文件、条款，或名称的拼音，例如 xiaodengta 或 xdt。多个词用空格隔开。
            筛选
            测算结果
            不限（1）
            现在能去问、去办的（0）
            以后可能能办的（1）
            取决于您的回答（0）
            不符合（0）
            状态
            不限（1）
            据称正在执行（0）
            有提及，未列依据（0）
            计划中（0）
            征求意见稿（1）
            文件
            不限（1）
            昆明 2022 提案答复（0）
            昆明 2024 征求意见稿（1）
            云南 2024 提案答复（0）
            支持方式
            不限（1）
            资金（1）
            贷款贴息（0）
            费用补贴（0）
            收入分配（不是财政资金）（0）
            考核计入（不发钱）（0）
            服务与支持（无金额）（0）
            支持（形式未写明）（0）
            评审
            不限（1）
            须经评审或认定（0）
            不须评审（1）
            只看有金额的（1）
            符合 1 项，共 95 项措施
            全部清除
        "#]],
        draw(ZH),
    );
    check_text(
        expect![[r#"
            Search the measures
            Words of the title, the beneficiaries, the document or the clause. Several words find what has them all.
            Filters
            Result
            Any (1)
            What you can ask for now (0)
            What may open later (1)
            Depends on your answers (0)
            Not met (0)
            Standing
            Any (1)
            Reported as running (0)
            Reported, no rules named (0)
            Planned (0)
            Draft for comment (1)
            Document
            Any (1)
            Kunming 2022 reply (0)
            Kunming 2024 draft (1)
            Yunnan 2024 reply (0)
            Kind of support
            Any (1)
            Money (1)
            Interest subsidy (0)
            Fee refund (0)
            Share of income, not public money (0)
            Counts in an assessment, no money (0)
            Service, no money (0)
            Support, form not stated (0)
            Review
            Any (1)
            Subject to review (0)
            Not subject to review (1)
            Only with an amount of money (1)
            1 of 95 measures
            Clear all
        "#]],
        draw(EN),
    );
}

#[test]
fn a_chart_has_a_name_a_description_and_a_table() {
    let draw = |texts| {
        move || {
            let (session, determination) = result("small-lighthouse: yes\nai-project: yes\n");
            totals_chart(&shell(texts), &support::view(&session, &determination, texts).chart().unwrap())
        }
    };
    check(
        expect![[r#"
            <section class="pc-chart">
            <h2>图表：可能获得的金额</h2>
            <svg class="pc-chart__drawing"/>
            <ul class="pc-chart__key">
            <li>
            <svg class="pc-chart__sample"/>条件已符合的部分</li>
            <li>
            <svg class="pc-chart__sample"/>条件已符合，但文件未生效或未列依据</li>
            <li>
            <svg class="pc-chart__sample"/>可能的部分，取决于回答或评审</li>
            <li>
            <svg class="pc-chart__sample"/>上限还不能确定</li>
            </ul>
            <details class="pc-chart__table">
            <summary>用表格看这些数字</summary>
            <table>
            <caption>图表：可能获得的金额</caption>
            <thead>
            <tr>
            <th scope="col">状态、发放方式和对象</th>
            <th scope="col">条件已符合的部分</th>
            <th scope="col">最多</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <th scope="row">据称正在执行<br>一次性 · 支付给单位</th>
            <td>还没有</td>
            <td>10 万元</td>
            </tr>
            <tr>
            <th scope="row">有提及，未列依据<br>每年 · 支付给单位</th>
            <td>还没有</td>
            <td>200 万元</td>
            </tr>
            <tr>
            <th scope="row">计划中<br>一次性 · 支付给单位</th>
            <td>还没有</td>
            <td>取决于您的回答</td>
            </tr>
            <tr>
            <th scope="row">征求意见稿<br>一次性 · 支付给单位</th>
            <td>20 万元</td>
            <td>1,510 万元<p class="pc-chart__note">另有 2 项的金额尚不能确定上限</p>
            </td>
            </tr>
            <tr>
            <th scope="row">征求意见稿<br>一次性 · 支付给个人</th>
            <td>还没有</td>
            <td>5 万元</td>
            </tr>
            <tr>
            <th scope="row">征求意见稿<br>按项目 · 支付给单位 · 国家、省外国专家项目配套</th>
            <td>还没有</td>
            <td>取决于您的回答</td>
            </tr>
            <tr>
            <th scope="row">征求意见稿<br>按项目 · 支付给单位 · 市级外国专家项目资助</th>
            <td>还没有</td>
            <td>10 万元</td>
            </tr>
            <tr>
            <th scope="row">征求意见稿<br>按项目 · 支付给单位 · 引智实验推广项目资助</th>
            <td>还没有</td>
            <td>20 万元</td>
            </tr>
            <tr>
            <th scope="row">征求意见稿<br>每年 · 支付给单位</th>
            <td>还没有</td>
            <td>310 万元</td>
            </tr>
            </tbody>
            </table>
            </details>
            </section>
        "#]],
        draw(ZH),
    );
    check_text(
        expect![[r#"
            Chart: what you may receive
            Conditions met
            Conditions met, but the document is not in force or names no rules
            Possible, depending on answers or review
            No end known yet
            These figures as a table
            Chart: what you may receive
            Standing, frequency and payee
            Conditions met
            At the most
            Reported as running
            once · to the organisation
            none yet
            CNY 100,000
            Reported, no rules named
            per year · to the organisation
            none yet
            CNY 2 million
            Planned
            once · to the organisation
            none yet
            depends on your answers
            Draft for comment
            once · to the organisation
            CNY 200,000
            CNY 15.1 million
            plus 2 measures whose upper end is not known yet
            Draft for comment
            once · to people
            none yet
            CNY 50,000
            Draft for comment
            per project · to the organisation · Matching funds for national and provincial foreign-expert projects
            none yet
            depends on your answers
            Draft for comment
            per project · to the organisation · Grant for municipal foreign-expert projects
            none yet
            CNY 100,000
            Draft for comment
            per project · to the organisation · Grant for trial and promotion projects built on foreign expertise
            none yet
            CNY 200,000
            Draft for comment
            per year · to the organisation
            none yet
            CNY 3.1 million
        "#]],
        draw(EN),
    );
}

#[test]
fn a_measure_in_a_list_of_all() {
    let draw = |texts| {
        move || {
            let id = catalogue().measure_named("km24-small-lighthouse").unwrap();
            let rows = measures::rows(catalogue(), &[id], texts);
            measure_row(&shell(texts), &rows[0], true, None)
        }
    };
    check(
        expect![[r##"
        <li class="pc-measure-row">
        <p class="pc-measure-row__name">
        <a href="#/measure/km24-small-lighthouse" aria-label="“小灯塔”企业奖励" class="pc-link">“小灯塔”企业奖励</a>
        </p>
        <p class="pc-measure-row__amount">20 万元</p>
        <p class="pc-tags">
        <span class="pc-tag pc-tag--draft">征求意见稿</span>
        <span>昆明 2024 征求意见稿 <span lang="zh-CN">(一)</span>
        </span>
        </p>
        </li>
    "##]],
        draw(ZH),
    );
    check_text(
        expect![[r#"
        Reward for small lighthouse enterprises
        CNY 200,000
        Draft for comment
        Kunming 2024 draft
        (一)
    "#]],
        draw(EN),
    );
}

#[test]
fn an_edition_that_may_not_be_the_newest_is_said() {
    let why = Outdated::Offline("政策目录版本：2026-11-21".to_owned());
    check(
        expect![[r#"
        <div class="pc-edition-notice">
        <div class="pc-notice">
        <p>暂时连不上网站。现在用的是这个浏览器里保存的政策目录，可能不是最新的。</p>
        <p>政策目录版本：2026-11-21</p>
        <button type="button" class="pc-link">重试</button>
        </div>
        </div>
    "#]],
        move || edition_notice(&shell(ZH), why.clone(), &Callback::noop()),
    );
    check(
        expect![[r#"
        <div class="pc-edition-notice">
        <div class="pc-notice">
        <p>The site has a newer version. Your answers are kept when you load it.</p>
        <button type="button" class="pc-link">Load the newer version</button>
        </div>
        </div>
    "#]],
        || edition_notice(&shell(EN), Outdated::Newer, &Callback::noop()),
    );
}
