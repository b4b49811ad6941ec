//! The words of the screen: what is wrong with a file of texts stops the build with a sentence that says where.
use words::texts::{ALL, Group, ZH, read, write};

#[allow(dead_code, unreachable_pub, reason = "the build reads more of it than these tests")]
#[path = "../../crates/words/build/texts.rs"]
mod reader;

const HEADER: &str = "locale-name = x\nlocale-switch = x\nlocale-html-lang = x\nlocale-loading = x\nlocale-not-loaded = x\n\
    locale-retry = x\nlocale-catalogue = en\nlocale-sum-middle = 4 4\nlocale-sum-large = 8 4\nlocale-sum-decimals = 1\n";

fn files(zh: &str, tag: &str, other: &str) -> Vec<(String, String)> {
    [("zh", zh), (tag, other)].map(|(tag, text)| (tag.to_owned(), format!("{HEADER}{text}"))).to_vec()
}

fn mistakes(zh: &str, en: &str) -> Vec<String> {
    reader::read(&files(zh, "en", en)).unwrap_err()
}

const COUNTED: &str = "# Variables: $n (number)\nmany = { $n } 项\n";

#[test]
fn every_language_says_everything() {
    assert_eq!(mistakes("one = 一\ntwo = 二", "one = 1"), ["texts/en.ftl, `two`: this message is missing"]);
    assert_eq!(mistakes("one = 一", "one = 1\ntwo = 2"), ["texts/en.ftl, `two`: texts/zh.ftl has no such message"]);
    assert_eq!(mistakes("one = 一", "one = 1\none = 2"), ["texts/en.ftl, `one`: this message is there twice"]);
}

#[test]
fn what_is_put_in_is_what_the_first_language_names() {
    let zh = "# Variables: $amount\nup-to = 最多 { $amount }";
    assert_eq!(
        mistakes(zh, "up-to = up to { $sum }"),
        ["texts/en.ftl, `up-to`: `$sum` is not among the variables that texts/zh.ftl names for it"]
    );
    assert_eq!(
        mistakes("# Variables: $amount\nup-to = 最多", "up-to = up to"),
        ["texts/zh.ftl, `up-to`: `$amount` is a variable, but the message does not use it"]
    );
}

#[test]
fn plurals_are_those_of_the_language() {
    let english = "many = { $n ->\n    [one] one\n   *[other] { $n }\n}";
    assert!(reader::read(&files(COUNTED, "en", english)).is_ok());
    assert_eq!(
        mistakes(COUNTED, &english.replace("[one]", "[few]")),
        [
            "texts/en.ftl, `many`: this language has no plural category `few`",
            "texts/en.ftl, `many`: the plural category `one` is missing"
        ]
    );
    let russian = "many = { $n ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n}";
    let languages = reader::read(&files(COUNTED, "ru", russian)).unwrap();
    let few = languages[1].plurals.iter().find(|(name, _)| *name == "few").unwrap();
    assert!([2, 3, 4, 22, 104].iter().all(|n| few.1.contains(n)) && !few.1.contains(&12));
}

#[test]
fn what_the_page_could_not_format_is_refused() {
    for (zh, what) in [
        ("one = a | b", "`{`, `}` and `|` cannot be in a text: words::texts uses them"),
        ("one = { two }", "only variables and quoted texts may be in braces"),
        ("one = 一\n    .title = 二", "attributes are not used here; write a message of its own"),
        ("# Variables: $a\none = { $a ->\n   *[other] x\n}", "a choice must be by a number: write `$a (number)`"),
    ] {
        assert_eq!(mistakes(zh, zh)[0], format!("texts/zh.ftl, `one`: {what}"));
    }
    assert!(mistakes("one 一", "one = 1")[0].starts_with("texts/zh.ftl, line "), "a line without a message");
    assert!(reader::read(&[]).unwrap_err()[0].starts_with("texts/zh.ftl is missing"));
}

#[test]
fn a_group_is_of_its_own() {
    let zh = "one = 一\n### group: results\ntwo = 二\n### group: nowhere\nthree = 三";
    assert_eq!(mistakes(zh, "one = 1")[0], "texts/zh.ftl, `nowhere`: the groups are first, results, further, pages");
    // The first screens are drawn before the other groups are here.
    let first = read(write(ZH, Group::First), ZH.locale()).unwrap();
    assert_eq!((first.begin(), first.share_lead()), (ZH.begin(), ""));
}

#[test]
fn no_text_looks_unfinished() {
    for texts in ALL {
        for group in Group::ALL {
            let all = serde_json::to_string(&write(texts, group)).unwrap() + &texts.of_pages().join("\n");
            for unfinished in ["TODO", "FIXME", "  ", "..", "，,", "。."] {
                assert!(!all.contains(unfinished), "{}: {unfinished:?}", texts.locale().tag);
            }
        }
    }
}

#[test]
fn the_start_page_the_results_and_the_page_about_this_say_that_nothing_is_verified_as_in_force() {
    let said = |texts| words::document::standing(crate::support::catalogue(), crate::support::day(), texts);
    assert_eq!(
        said(words::texts::ZH),
        "收录的是 4 份主管部门的答复、1 份征求意见稿，没有一份核实过现行有效。“昆明 2024 征求意见稿”的意见征集已于2024年12月26日结束，是否出台正式文件尚不清楚。"
    );
    let en = said(words::texts::EN);
    assert!(en.starts_with("Replies of authorities: 4; drafts for comment: 1. None of them has been verified"), "{en}");
    // On the last day for comments they are not closed yet.
    let last = words::document::standing(crate::support::catalogue(), "2024-12-26".parse().unwrap(), words::texts::EN);
    assert!(!last.contains("closed"), "{last}");
    for page in ["about", "start", "results"] {
        let source = std::fs::read_to_string(crate::support::at(&format!("src/pages/{page}.rs"))).unwrap();
        assert!(source.contains("document::standing"), "{page}");
    }
}
