//! What is taken away: the report, the table, the saved result, the checklist, what has changed since a link was made.

use crate::support::{catalogue, day, facts, session, view};
use engine::{Award, Facts, determine};
use expect_test::expect;
use questionnaire::{Action, Session, link};
use words::changes::Changes;
use words::report::Report;
use words::row::Group;
use words::table::Table;
use words::texts::{EN, Texts, ZH};
use words::view::View;

const FIRM: &str = "place: kunming\norganisation: company\nsmall-lighthouse: yes\nai-project: yes\n";

fn report(said: &str, texts: Texts) -> Report {
    let session = session(said);
    let baseline = session.apply(catalogue(), &Action::Restart).determine(catalogue());
    View { baseline: &baseline, ..view(&session, &session.determine(catalogue()), texts) }.report()
}

fn table(said: &str, texts: Texts) -> Table {
    let session = session(said);
    view(&session, &session.determine(catalogue()), texts).table()
}

fn save(facts: &Facts, day: catalogue::date::Date) -> String {
    let session = Session::with_facts(catalogue(), facts.clone(), day);
    wire::saved(catalogue(), &session, &session.determine(catalogue())).unwrap()
}

#[test]
fn a_report_holds_every_measure_of_the_results_once() {
    for (said, texts) in [(FIRM, ZH), (FIRM, EN), ("place: pingdingshan\n", ZH), ("place: yunnan\n", EN)] {
        let report = report(said, texts);
        let whole = report.groups.iter().flat_map(|group| &group.measures).map(|measure| &measure.name);
        let mut names: Vec<&String> =
            whole.chain(report.ineligible.iter().map(|ineligible| &ineligible.row.name)).collect();
        let determination = session(said).determine(catalogue());
        let shown =
            determination.outcomes.iter().filter(|outcome| Group::of(catalogue(), &determination, outcome).is_some());
        assert_eq!(names.len(), shown.count(), "{said}");
        names.sort();
        names.dedup();
        assert!(names.len() > 3, "{said}");
        for measure in report.groups.iter().flat_map(|group| &group.measures) {
            let document = &measure.document;
            assert!(report.documents.contains(document), "{} is among the documents", document.short);
        }
        assert!(report.ineligible.iter().all(|ineligible| ineligible.row.why.is_some()), "each has its reason");
    }
}

#[test]
fn a_report_says_for_where_and_when_and_by_which_edition() {
    let report = report(FIRM, ZH);
    let facts: Vec<(&str, &str)> = report.facts.iter().map(|(label, said)| (*label, said.as_str())).collect();
    assert_eq!(facts[..2], [("所在地", "昆明市"), ("测算日期", "2026年11月21日")]);
    assert_eq!(facts[2], ("政策目录版本", catalogue().edition()));
    assert!(report.open.starts_with("还有约 "));
    assert_eq!(report.answers.len(), 4);
}

#[test]
fn a_table_has_a_row_for_each_measure_and_a_cell_for_each_column() {
    for texts in [ZH, EN] {
        let table = table(FIRM, texts);
        assert!(table.rows.len() > 20);
        assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
        let raw = table.rows.iter().flatten().filter(|cell| catalogue().facts().any(|(_, fact)| fact.name == **cell));
        assert_eq!(raw.collect::<Vec<_>>(), Vec::<&String>::new(), "no name of the program's own");
    }
}

#[test]
fn a_row_of_the_table() {
    let table = table(FIRM, ZH);
    let row = table.rows.iter().find(|row| row[0].contains("小灯塔")).unwrap();
    let lines: Vec<String> = table
        .head
        .iter()
        .zip(row)
        .filter(|(head, _)| **head != "目录版本")
        .map(|(head, cell)| format!("{head}: {cell}\n"))
        .collect();
    expect![[r#"
        措施: “小灯塔”企业奖励
        适用地区: 昆明市
        结论: 条件已符合，还有 1 项须自行核对
        金额: 20 万元
        适用时最低（元）: 200000
        适用时最高（元）: 200000
        种类: 资金
        发放方式: 一次性
        最长年数: 
        支付对象: 单位
        状态: 征求意见稿
        答复日期: 
        由主管部门决定: 否
        文件规定的标准: 20 万元
        文件: 昆明 2024 征求意见稿
        条款: (一)
        原因: 
        与其他措施的关系: 
        待答问题: 
        测算日期: 2026-11-21
    "#]]
    .assert_eq(&lines.concat());
}

/// What is not known is an empty cell, and no sum below the least or above the most is ever written.
#[test]
fn what_is_open_is_no_zero() {
    let session = session(FIRM);
    let determination = session.determine(catalogue());
    let table = table(FIRM, ZH);
    let (mut empty, mut sums) = (0, 0);
    for row in &table.rows {
        let (id, _) =
            catalogue().measures().find(|(_, measure)| measure.title.in_language(ZH.language()) == row[0]).unwrap();
        let outcome = determination.outcome(id).unwrap();
        let waits = outcome.verdict.all_missing().next().is_some();
        match outcome.verdict.award() {
            Some(Award::Sum(range)) => {
                assert_eq!(row[5], range.max.map(|max| max.yuan().to_string()).unwrap_or_default());
                assert!(row[4] != "0" || (!waits && range.max.is_some()), "{row:?}");
                assert!(row[4].is_empty() || row[4] == range.min.yuan().to_string());
                sums += 1;
            }
            _ => {
                assert_eq!((row[4].as_str(), row[5].as_str()), ("", ""), "{row:?}");
                empty += 1;
            }
        }
    }
    assert!(empty > 5 && sums > 5, "{empty} {sums}");
}

/// The facts in a saved result are a facts file: the tool determines the same of them.
#[test]
fn a_saved_result_can_be_determined_again() {
    let known = "place: kunming\norganisation: company\nai-project: yes\nai-project-investment: {from: 100万元, to: 300万元}\nunicorn: unknown\n";
    for known in [FIRM, known] {
        let (facts, day) = (facts(known), day());
        let text = save(&facts, day);
        let saved: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(saved["edition"], catalogue().edition());
        assert_eq!(saved["asOf"], "2026-11-21");
        assert_eq!(saved["schema"], wire::SCHEMA);
        let again: Facts = crate::support::facts(&saved["facts"].to_string());
        assert_eq!(again, facts);
        let same = save(&again, day);
        assert_eq!(same, text);
    }
}

#[test]
fn a_saved_file_gives_its_answers_back_or_is_refused_whole() {
    let parse = |text: &str| serde_json::from_str(text).ok();
    let (facts, day) = (facts(FIRM), day());
    let text = save(&facts, day);
    let payload = wire::reopened(catalogue(), &text, parse).unwrap();
    assert_eq!(link::read(catalogue(), link::unsealed(&payload).unwrap()).unwrap().facts, facts);
    let edited = text.replace("\"small-lighthouse\": \"yes\"", "\"small-lighthouse\": \"no\"");
    assert_ne!(edited, text);
    let cut = text.replace(&payload, &payload[..payload.len() - 3]);
    for other in ["[]", "{}", "no JSON", r#"{"link": "x"}"#, &edited, &cut] {
        assert_eq!(wire::reopened(catalogue(), other, parse), None, "{other}");
    }
}

#[test]
fn a_checklist_lists_what_is_open_and_what_was_not_exact() {
    let said = "place: kunming\norganisation: company\nunicorn: unknown\nai-project: yes\n";
    let session = session(said);
    let determination = session.determine(catalogue());
    let list = view(&session, &determination, ZH).checklist();
    assert!(list.to_answer.iter().any(|open| open.name.contains("ai")), "the project's investment is asked for");
    let inexact: Vec<&str> = list.to_find_out.iter().map(|open| open.name.as_str()).collect();
    let question = catalogue().question_of(catalogue().fact_named("unicorn").unwrap());
    assert_eq!(inexact, [catalogue().question(question).name.as_str()]);
    assert!(list.to_find_out[0].decides.contains("独角兽"), "{}", list.to_find_out[0].decides);
    let measures = || list.offices.iter().flat_map(|office| &office.measures);
    assert!(measures().all(|measure| measure.verdict.is_met() && !measure.read_at.is_empty()));
    let met = view(&session, &determination, ZH).counts().met;
    assert_eq!(measures().count(), met, "every measure whose conditions are met is under one office");
}

#[test]
fn a_checklist_has_each_office_once_with_what_to_bring() {
    let said = "place: kunming\norganisation: company\nai-project: yes\nai-project-investment: 300万元\nsoe: no\n";
    let session = session(said);
    let determination = session.determine(catalogue());
    let offices = view(&session, &determination, ZH).checklist().offices;
    let mut names: Vec<&str> = offices.iter().map(|office| office.contact.office.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), offices.len());
    let asked = offices.iter().find(|office| office.bring.iter().any(|fact| fact == "人工智能应用项目")).unwrap();
    assert!(asked.measures.iter().any(|measure| measure.name == "km24-ai-demonstration"));
    let brought = || offices.iter().flat_map(|office| &office.bring);
    assert!(
        !brought().any(|fact| fact.contains("国有企业") || fact == "单位类型"),
        "only what was said and can be proved"
    );
}

/// What has changed since a link of these facts was made, if it had been made by other answers or another edition.
fn changed(text: &str, texts: Texts) -> Changes {
    let link = link::read(catalogue(), text).unwrap();
    let now = "2026-12-01".parse().unwrap();
    let session = Session::with_facts(catalogue(), link.facts.clone(), now);
    view(&session, &session.determine(catalogue()), texts).changes(&link)
}

#[test]
fn a_link_of_today_has_changed_in_nothing() {
    let facts = facts(FIRM);
    let text = link::write(catalogue(), &facts, &determine(catalogue(), &facts, day()), true);
    let changes = changed(&text, ZH);
    assert_eq!(changes.note, Some("结果没有变化。"));
    assert_eq!((changes.rows.len(), changes.lost.len()), (0, 0));
    assert_eq!(changes.frame[1].then, "2026年11月21日");
    assert_eq!(changes.frame[1].now, "2026年12月1日");
    let short = link::write(catalogue(), &facts, &determine(catalogue(), &facts, day()), false);
    assert!(changed(&short, ZH).note.unwrap().contains("只带有回答"));
}

/// A link and a draft that the first edition made, as it made them.
#[test]
fn a_link_and_a_draft_of_the_first_edition_still_open() {
    let answers = facts(
        "place: kunming\norganisation: company\nhigh-tech-enterprise: yes\nai-project: yes\n\
         ai-project-investment: {from: 100万, to: 500万}\nsmall-lighthouse: unknown\nhigh-tech-recognitions: 3\n",
    );
    let file = |name| std::fs::read_to_string(crate::support::at("tests/fixtures").join(name)).unwrap();
    let link = file("link-2026-11-21.txt");
    let read = link::read(catalogue(), link.trim()).unwrap();
    assert_eq!((&read.facts, read.dropped, read.edition.as_str()), (&answers, 0, "2026-11-21-841bfbca0bc5"));
    // What this edition reads otherwise; CHANGELOG.md says why.
    let rows: Vec<String> =
        changed(link.trim(), ZH).rows.iter().map(|row| format!("{}: {}", row.title, row.words)).collect();
    expect![[r#"
        “揭榜挂帅”科技项目: 金额有变化，现在：支持，形式和金额未写明
        “一站式”知识产权公益服务: 生成链接时没有列为可能适用，现在：条件已符合，另有须自行核对的，服务支持，无金额
        企业数字化转型支持: 金额有变化，现在：支持，形式和金额未写明
        花卉资源圃（库）申报支持: 金额有变化，现在：支持，形式和金额未写明
        花卉研发技术支持: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额
        科技企业孵化器认定奖补: 金额有变化，现在：20–70 万元
        企业技术中心首次认定奖补: 金额有变化，现在：10–80 万元
        概念验证中心和中试平台建设支持: 金额有变化，现在：支持，形式和金额未写明
        国际技术转移中心线上平台: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额
        知识产权维权与全链条保护: 生成链接时没有列为可能适用，现在：条件已符合，另有须自行核对的，服务支持，无金额
        专利导航与高价值专利培育: 金额有变化，现在：支持，形式和金额未写明
        企业出题的科研立项机制: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额
        高新技术培育企业奖补: 生成链接时列为可能适用，现在：不符合
        制造业单项冠军奖补: 金额有变化，现在：20–70 万元
        国有企业自主开展人才评价: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额
        金融特派员服务企业: 生成链接时没有列为可能适用，现在：条件已符合，另有须自行核对的，服务支持，无金额
        科技金融产品创新支持: 生成链接时没有列为可能适用，现在：取决于您的回答，支持，形式和金额未写明
        科技型企业信贷投放: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额
        学校、医院外籍负责人薪酬补助: 生成链接时没有列为可能适用，现在：取决于您的回答，每年最多 10 万元，最长 3 年
        国际联合研发与国际科技特派员: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额
        检验检测机构资质认定支持: 金额有变化，现在：支持，形式和金额未写明
        科技咨询与信息服务支持: 生成链接时没有列为可能适用，现在：条件已符合，另有须自行核对的，支持，形式和金额未写明
        中青年学术技术带头人选拔培养: 生成链接时没有列为可能适用，现在：条件已符合，另有须自行核对的，支持，形式和金额未写明
        银龄科技专家引进留用: 金额有变化，现在：支持，形式和金额未写明
        高校协同创新中心: 金额有变化，现在：支持，形式和金额未写明
        “兴滇英才”高端外国专家专项: 金额有变化，现在：支持，形式和金额未写明
        兴滇惠才卡与特殊生活补贴: 生成链接时取决于回答，现在条件已符合，金额未公布
        “智汇云南”计划: 金额有变化，现在：支持，形式和金额未写明
        省级科技人才计划: 生成链接时取决于回答，现在条件已符合，支持，形式和金额未写明
        支持企业引进高层次科技人才: 生成链接时没有列为可能适用，现在：条件已符合，另有须自行核对的，支持，形式和金额未写明
        职务科技成果赋权试点: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额
        促进成果转化若干措施（制定中）: 金额有变化，现在：支持，形式和金额未写明
        科技贷款风险补偿: 生成链接时没有列为可能适用，现在：取决于您的回答，金额未公布
        知识产权维权援助: 生成链接时没有列为可能适用，现在：取决于您的回答，服务支持，无金额"#]]
    .assert_eq(&rows.join("\n"));
    let session = questionnaire::draft::read(catalogue(), file("draft-2026-11-21.txt").trim(), day()).unwrap();
    assert_eq!(session.facts(), &answers);
    let order: Vec<&str> =
        session.answered().iter().map(|question| catalogue().question(*question).name.as_str()).collect();
    let asked =
        ["place", "organisation", "about", "titles", "projects", "high-tech-recognitions", "ai-project-investment"];
    assert_eq!(order, asked);
}

#[test]
fn a_link_of_another_edition_tells_what_is_new_gone_and_different() {
    let (then, now) = (facts(FIRM), facts("place: kunming\norganisation: company\nunicorn: yes\nai-project: no\n"));
    let result = link::write(catalogue(), &then, &determine(catalogue(), &then, day()), true);
    let marks = result.split("&r=").nth(1).unwrap();
    // A measure and an answer that the catalogue no longer has.
    let text = link::write(catalogue(), &now, &determine(catalogue(), &now, day()), false);
    let text = text.replace(catalogue().edition(), "2020-01-01-old") + &format!("&n=zzzz&r=zzzzeab{marks}");
    let changes = changed(&text, ZH);
    assert_eq!(changes.frame[0].then, "2020-01-01-old");
    assert_eq!(changes.note, None);
    assert_eq!(changes.lost.len(), 2, "{:?}", changes.lost);
    let of = |title: &str, changes: &Changes| {
        changes.rows.iter().find(|row| row.title.contains(title)).map(|row| row.words.clone()).unwrap_or_default()
    };
    expect![[r#"
        生成链接时取决于回答，现在条件已符合，最多 500 万元
        生成链接时条件已符合，现在取决于回答，20 万元"#]]
    .assert_eq(&[of("独角兽", &changes), of("小灯塔", &changes)].join("\n"));
    let english = changed(&text, EN);
    expect![[r#"
        Open then, conditions met now; up to CNY 5 million
        Conditions met then, open now; CNY 200,000"#]]
    .assert_eq(&[of("unicorn", &english), of("small lighthouse", &english)].join("\n"));
}

#[test]
fn a_link_that_was_cut_short_is_told_from_one_with_fewer_answers() {
    let facts = facts(FIRM);
    let text = link::write(catalogue(), &facts, &determine(catalogue(), &facts, day()), true);
    let sealed = link::sealed(&text);
    assert_eq!(link::unsealed(&sealed), Some(text.as_str()));
    assert!(link::read(catalogue(), &sealed).is_some(), "the mark is no obstacle to reading");
    for end in 0..sealed.len() {
        let cut = sealed.get(..end).unwrap();
        assert_eq!(link::unsealed(cut), None, "{cut}");
    }
    assert_eq!(link::unsealed(&sealed.replace("kunming", "kunminh")), None);
    assert_eq!(link::unsealed(&format!("{sealed}。")), Some(text.as_str()), "what follows does no harm");
}
