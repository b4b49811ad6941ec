//! The language of the screen: everything that can be said of every measure, in both languages, for several enterprises,
//! is read for what no editor would let through. A rule names what it finds; the sentence says where.

use crate::support::{catalogue, day, enterprise, facts, view};
use catalogue::bilingual::Language;
use engine::{Answer, Facts};
use questionnaire::{Action, Session};
use std::collections::BTreeMap;
use std::fmt::Debug;
use words::measures;
use words::texts::{ALL, EN, Group, Texts, ZH, write};
use words::view::View;
use words::{coverage, document, gallery, nearest, place, plain};

/// The texts in a value, each with the field that it stands in: from how the value is written for debugging, so that no
/// field of any row is forgotten.
fn texts_in(value: &impl Debug) -> Vec<(String, String)> {
    let written = format!("{value:?}");
    let (mut found, mut field) = (Vec::new(), String::new());
    let mut rest = written.char_indices();
    let mut word_from = None;
    while let Some((at, c)) = rest.next() {
        match c {
            '"' => {
                let mut text = String::new();
                while let Some((_, c)) = rest.next() {
                    match c {
                        '"' => break,
                        '\\' => text.extend(rest.next().map(|(_, c)| c)),
                        c => text.push(c),
                    }
                }
                found.push((field.clone(), text));
            }
            c if c.is_ascii_lowercase() || c == '_' => {
                word_from.get_or_insert(at);
                continue;
            }
            ':' => {
                if let Some(from) = word_from {
                    written[from..at].clone_into(&mut field);
                }
            }
            _ => {}
        }
        word_from = None;
    }
    found
}

/// Fields that hold no sentence: names in links, what a number is typed with, texts in both languages at once.
const NO_SENTENCES: [&str; 8] = ["name", "question", "accepts", "zh", "en", "before", "original", "written"];

/// What an enterprise may say: nothing, its place, yes, no or "I don't know" to everything, and whatever seeds give.
fn enterprises() -> Vec<Facts> {
    let catalogue = catalogue();
    let mut all = vec![Facts::none(catalogue)];
    let places = ["kunming", "baoshan", "pingdingshan", "yunnan"];
    for place in places {
        let here = facts(&format!("place: {place}"));
        for answer in [None, Some(Answer::YesNo(true)), Some(Answer::YesNo(false)), Some(Answer::DontKnow)] {
            let mut said = here.clone();
            for (fact, _) in catalogue.facts().filter(|(fact, _)| *fact != catalogue.place()) {
                if answer.is_some_and(|answer| Facts::fits(catalogue, fact, answer)) {
                    said.set(fact, answer);
                }
            }
            all.push(said);
        }
    }
    // Any numbers that differ enough will do.
    all.extend((1..=8_u64).map(|n| {
        let seeds: Vec<u64> =
            (0..catalogue.facts().count() as u64).map(|k| (n * 7_919 + k * k * 104_729) / 3).collect();
        enterprise(&seeds)
    }));
    all
}

/// Every text that is made of the catalogue in a language, once, with the field that it was found in.
fn everything(texts: Texts) -> BTreeMap<String, String> {
    let mut said = BTreeMap::new();
    let mut note = |found: Vec<(String, String)>| {
        for (field, text) in found {
            if !NO_SENTENCES.contains(&field.as_str()) {
                said.entry(text).or_insert(field);
            }
        }
    };
    let catalogue = catalogue();
    for group in Group::ALL {
        let messages = serde_json::to_value(write(texts, group)).unwrap();
        let messages: Vec<String> = serde_json::from_value(messages).unwrap();
        // Before them stand the build's fingerprint and the plurals.
        let filled = messages.iter().skip(2).flat_map(|message| [filled(message, true), filled(message, false)]);
        note(filled.map(|text| ("text".to_owned(), text)).collect());
    }
    note(texts.of_pages().iter().map(|text| ("text".to_owned(), (*text).to_owned())).collect());
    note(texts_in(&plain::places(catalogue, texts)));
    note(texts_in(&document::documents(catalogue, texts)));
    note(texts_in(&place::places(catalogue, texts)));
    note(texts_in(&gallery::examples(catalogue, day(), texts)));
    let ids: Vec<_> = catalogue.measures().map(|(id, _)| id).collect();
    note(texts_in(&measures::rows(catalogue, &ids, texts)));
    for (id, _) in catalogue.instruments() {
        note(texts_in(&coverage::of_instrument(catalogue, id, texts)));
    }
    let term = |term: &catalogue::Term| {
        [&term.term, &term.gloss].map(|text| ("term".to_owned(), text.in_language(texts.language()).to_owned()))
    };
    note(catalogue.terms().iter().flat_map(term).collect());
    for facts in enterprises() {
        let session = Session::with_facts(catalogue, facts, day());
        let determination = session.determine(catalogue);
        let fresh = session.apply(catalogue, &Action::Restart);
        let baseline = fresh.determine(catalogue);
        let view = View { baseline: &baseline, ..view(&session, &determination, texts) };
        let before = View { session: &fresh, determination: &baseline, ..view };
        let mut groups = view.groups();
        let goals = view.add_nearest(&mut groups);
        note(texts_in(&groups));
        note(texts_in(&goals));
        note(vec![("headline".to_owned(), view.headline(&groups, &goals))]);
        for group in &groups {
            note(texts_in(&view.by_office(&group.rows)));
        }
        for id in &ids {
            note(texts_in(&view.measure(*id)));
            note(texts_in(&nearest::words(catalogue, &determination, *id, texts)));
        }
        note(texts_in(&view.report()));
        note(texts_in(&view.checklist()));
        note(texts_in(&view.summary()));
        note(texts_in(&view.chart()));
        note(texts_in(&view.answers()));
        let table = view.table();
        note(table.rows.into_iter().flatten().map(|cell| ("cell".to_owned(), cell)).collect());
        note(texts_in(&before.comparison(&view)));
        note(texts_in(&view.comparison(&before)));
        note(texts_in(&view.nearest_suggestions(50)));
        for (id, _) in catalogue.questions() {
            note(texts_in(&view.question(id)));
            note(texts_in(&view.options_to_suppose(id)));
        }
    }
    said
}

/// A message with a word in each place, and its first choice by a number or its last.
fn filled(message: &str, first: bool) -> String {
    let Some((before, open)) = message.split_once('{') else { return message.to_owned() };
    let mut depth = 1;
    let end = open.char_indices().find(|(_, c)| {
        depth += i32::from(*c == '{') - i32::from(*c == '}');
        depth == 0
    });
    let (inside, after) = open.split_at(end.unwrap().0);
    let word = match inside.split_once('?') {
        Some((_, variants)) if first => {
            let variant = variants.strip_prefix('=').unwrap_or(variants).split_once('=').unwrap().1;
            filled(variant.split('|').next().unwrap(), first)
        }
        Some((_, variants)) => filled(variants.rsplit('|').next().unwrap(), first),
        None => format!("α{inside}"),
    };
    format!("{before}{word}{}", filled(&after[1..], first))
}

fn chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// What no editor would let through, in words; the first that is found.
fn wrong(field: &str, text: &str, language: Language) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let pair = |wanted: &dyn Fn(char, char) -> bool| {
        letters.windows(2).find(|two| wanted(two[0], two[1])).map(|two| format!("{}{}", two[0], two[1]))
    };
    let found = |what: &str, where_to: String| Some(format!("{what}: {where_to}"));
    if text.trim() != text || text.contains("  ") {
        return found("white space", String::new());
    }
    for bad in ["{", "}", "$", "““", "””", "TODO", "..", "None(", "Some("] {
        if text.contains(bad) {
            return found("unfinished", bad.to_owned());
        }
    }
    let stop =
        |c: char| matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | '，' | '。' | '；' | '：' | '！' | '？' | '、');
    if let Some(two) = pair(&|one, two| stop(one) && stop(two) && !(one == '.' && two != '.')) {
        return found("two marks", two);
    }
    if let Some(two) = pair(&|one, two| one == ' ' && (stop(two) || matches!(two, ')' | '）' | '”' | '》'))) {
        return found("a space before a mark", two);
    }
    if let Some(two) = pair(&|one, two| matches!(one, '(' | '（' | '“' | '《') && (two == ' ' || stop(two))) {
        return found("nothing behind what opens", two);
    }
    // Quotes and brackets: closed, and never one in another of its kind.
    for (open, close) in [('“', '”'), ('(', ')'), ('（', '）'), ('《', '》'), ('『', '』'), ('‘', '’')] {
        let (mut depth, mut quoted) = (0, false);
        for c in &letters {
            quoted = if open == '“' { false } else { (quoted || *c == '“') && *c != '”' };
            // Brackets of what is quoted are its own, and an apostrophe is the same sign as a quote.
            if *c == open && !quoted {
                depth += 1;
            } else if *c == close && !quoted && open != '‘' {
                depth -= 1;
            }
            if depth > 1 && matches!(open, '“' | '(' | '（') || depth < 0 {
                return found("in one another", open.to_string());
            }
        }
        if depth != 0 && open != '‘' {
            return found("not closed", open.to_string());
        }
    }
    // A name of the program itself: km24-unicorn.
    let name = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).find(|word| names().contains(*word));
    // A link's name stands alone.
    if let Some(name) = name.filter(|name| *name != text) {
        return found("a raw name", name.to_owned());
    }
    if text.ends_with([':', '：', ';', '；', ',', '，']) && field != "text" {
        return found("ends in the middle", String::new());
    }
    match language {
        Language::Zh => wrong_in_chinese(field, text, &letters),
        Language::En => wrong_in_english(field, text),
    }
}

fn names() -> &'static std::collections::HashSet<String> {
    static NAMES: std::sync::OnceLock<std::collections::HashSet<String>> = std::sync::OnceLock::new();
    NAMES.get_or_init(|| {
        let catalogue = catalogue();
        let measures = catalogue.measures().map(|(_, measure)| &measure.name);
        let facts = catalogue.facts().map(|(_, fact)| &fact.name);
        let questions = catalogue.questions().map(|(_, question)| &question.name);
        measures
            .chain(facts)
            .chain(questions)
            .filter(|name| name.matches('-').count() > 1 || name.contains(|c: char| c.is_ascii_digit()))
            .cloned()
            .collect()
    })
}

fn wrong_in_chinese(field: &str, text: &str, letters: &[char]) -> Option<String> {
    let found = |what: &str, where_to: String| Some(format!("{what}: {where_to}"));
    for at in 0..letters.len() {
        let c = letters[at];
        let beside = [at.checked_sub(1), Some(at + 1)].map(|at| at.and_then(|at| letters.get(at)).copied());
        let by_chinese = beside.into_iter().flatten().any(chinese);
        // Clauses are numbered in half width in documents' own way here: 三(五).
        let clause = text.split('(').skip(1).any(|rest| {
            rest.split(')').next().is_some_and(|inside| inside.chars().all(|c| "一二三四五六七八九十".contains(c)))
        });
        if matches!(c, ',' | ';' | ':' | '!' | '?') && by_chinese || matches!(c, '(' | ')') && by_chinese && !clause {
            return found("half width", c.to_string());
        }
        // Twice the same, one beside the other: 可能可能, 元元.
        for length in 2..=8 {
            if let (Some(one), Some(two)) = (letters.get(at..at + length), letters.get(at + length..at + 2 * length))
                && one == two
                && one.iter().all(|c| chinese(*c) || *c == '“' || *c == '”')
            {
                return found("twice", one.iter().collect());
            }
        }
        if "元的是在了为万亿项年月日按与".contains(c) && beside[1] == Some(c) {
            return found("twice", c.to_string());
        }
        // The title of a document may have one.
        if c == ' '
            && !text.contains('《')
            && beside.into_iter().flatten().all(chinese)
            && !matches!(field, "cell" | "read_at")
        {
            return found("a space between words", String::new());
        }
    }
    for bad in [
        "可能获得：取决于",
        "可能获得：服务支持，",
        "可能获得：支持，",
        "可能获得：金额",
        "最多 最多",
        "最多 至少",
        "最多最多",
        "每年每年",
        "每月每月",
        "：，",
        "：；",
        "的的",
        "元 元",
        "“”",
        "（）",
        "：是，",
        "：是。",
    ] {
        if text.contains(bad) {
            return found("no Chinese", bad.to_owned());
        }
    }
    if matches!(field, "amount" | "result")
        && text.contains(|c: char| c.is_ascii_digit())
        && !text.contains([':', '元', '%', '‰', '人', '家', '次', '个', '日', '米', '倍'])
    {
        return found("a figure without a unit", String::new());
    }
    None
}

fn wrong_in_english(field: &str, text: &str) -> Option<String> {
    let found = |what: &str, where_to: String| Some(format!("{what}: {where_to}"));
    // A word twice, or a figure and the same figure: at 150% 150% of.
    let words: Vec<&str> = text.split(' ').collect();
    for length in 1..=4 {
        for two in words.windows(2 * length) {
            let (one, other) = two.split_at(length);
            if one == other && one.iter().any(|word| word.contains(|c: char| c.is_alphanumeric())) {
                return found("twice", one.join(" "));
            }
        }
    }
    let letters: Vec<char> = text.chars().collect();
    for three in letters.windows(3) {
        if matches!(three[0], ',' | ';' | ':') && three[1].is_alphabetic() && three[0] != ':' {
            return found("no space", three.iter().collect());
        }
    }
    if !letters.iter().copied().any(chinese)
        && let Some(c) =
            letters.iter().find(|c| matches!(c, '，' | '。' | '；' | '：' | '（' | '）' | '、' | '！' | '？' | '《'))
    {
        return found("full width", c.to_string());
    }
    for bad in [
        "bring amount",
        "bring depends",
        "bring no ",
        "bring support;",
        "bring no ceiling",
        "amount amount",
        "up to up to",
        "up to at least",
        "at most at most",
        "at most up to",
        "at least at least",
        "a year a year",
        ", a year",
        "a a ",
        "an a ",
        " a an ",
        "of of",
        "the the",
        "depends on your answers per",
        "depends on your answers a ",
        "CNYC",
        "“”",
        "()",
        "no ceiling stated per",
        "1 measures",
        "1 months",
        "1 years",
        "1 people",
        "1 answers",
        "1 questions",
    ] {
        // 1 measures, and not 21 measures.
        let counts = |at: usize| bad.starts_with('1') && text[..at].ends_with(|c: char| c != ' ');
        if text.find(bad).is_some_and(|at| !counts(at)) {
            return found("no English", bad.to_owned());
        }
    }
    if matches!(field, "amount" | "result")
        && text.contains(|c: char| c.is_ascii_digit())
        && !text.contains(char::is_alphabetic)
        && !text.contains(['%', '‰'])
    {
        return found("a figure without a unit", String::new());
    }
    None
}

fn read_as_an_editor(texts: Texts) {
    let said = everything(texts);
    assert!(said.len() > 2_000, "only {} texts", said.len());
    let mistakes: Vec<String> = said
        .iter()
        .filter_map(|(text, field)| {
            wrong(field, text, texts.language()).map(|what| format!("{field}, {what}\n    {text}"))
        })
        .collect();
    assert!(mistakes.is_empty(), "{} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
}

// One test a language, so that they run at once.
#[test]
fn every_chinese_sentence_reads_as_an_editor_would_let_it() {
    read_as_an_editor(ZH);
}

#[test]
fn every_english_sentence_reads_as_an_editor_would_let_it() {
    read_as_an_editor(EN);
}

#[test]
fn a_firm_of_a_place_without_measures_learns_where_to_ask() {
    let without = place::places(catalogue(), ALL[0]).into_iter().filter(|place| !place.covered).count();
    assert!(without > 0, "there is such a place");
    for texts in ALL {
        let said = texts.nothing_here();
        assert!(["12345", "国家政务服务平台", "惠企政策"].iter().all(|way| said.contains(way)), "{said}");
        // A firm cannot move, and no address is made up.
        assert!(!["换一个", "nother place", "http", "www"].iter().any(|bad| said.contains(bad)), "{said}");
    }
}
