//! The ledger of words: every part of a sentence in which a document promises something is taken up by a measure that
//! cites its place, or left out with a reason.
//!
//! `tests/fixtures/sentences.tsv` says what takes up which part. It holds no sentence of a document, only places and a
//! few characters of each part. Where the documents are at hand, nothing that speaks of support may be missing in it.

use crate::ledger::{folder, parts_in_order};
use crate::support::{at, catalogue};
use catalogue::Measure;
use catalogue::bilingual::Language;
use catalogue::citation::{Citation, Clause};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

/// Words with which a document gives, offers, opens or encourages something. Titles of documents do not count.
const SIGNALS: &str = "支持|鼓励|给予|提供|推荐|奖|补|贴|资助|服务|扶持|资金|经费|配套|减免|绿色”?通道|便利|优先|享受|兑付|发放|\
                       引导|激励|引进|选拔|选派|选聘|遴选|培养|培育|畅通|裁决|维权|共建|自主权|融资|贷款|信贷|职称|申报";

/// Where a part of a sentence is: document, numbered place, sentence and part of it, each counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    document: String,
    clause: String,
    part: String,
}

/// A part of a sentence, between two commas, colons or stops.
struct Part {
    /// A few characters of it, from the one before the first signal.
    key: String,
    /// Whether it speaks of support.
    speaks: bool,
    /// Whether it is the whole of a sentence.
    alone: bool,
    text: String,
}

/// What takes up a part.
#[derive(Debug, PartialEq, Eq)]
enum Account {
    Measures(Vec<String>),
    /// Something left out, by what it is called in Chinese.
    LeftOut(String),
    /// The numbered title of a place.
    Heading,
    /// Thanks at the beginning or end of a letter.
    Courtesy,
}

struct Row {
    place: Place,
    key: String,
    account: Account,
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(at("tests/fixtures/sentences.tsv")).unwrap();
    let row = |line: &str| {
        let [document, clause, part, key, account] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not five columns: {line}");
        };
        let account = match account {
            "heading" => Account::Heading,
            "courtesy" => Account::Courtesy,
            other => match other.strip_prefix("- ") {
                Some(what) => Account::LeftOut(what.to_owned()),
                None => Account::Measures(other.split(' ').map(str::to_owned).collect()),
            },
        };
        let place = Place { document: document.to_owned(), clause: clause.to_owned(), part: part.to_owned() };
        Row { place, key: key.to_owned(), account }
    };
    text.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

/// The parts of every sentence of a document, in its order.
fn parts(name: &str, text: &[(String, String)]) -> Vec<(Place, Part)> {
    let signals = Regex::new(SIGNALS).unwrap();
    let title = Regex::new("《[^》]*》").unwrap();
    let mut sentences: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (clause, line) in text {
        for sentence in line.split(['。', ';', '；', '!', '！']).filter(|sentence| !sentence.is_empty()) {
            let number = sentences.entry(clause).or_default();
            *number += 1;
            let pieces: Vec<&str> = sentence.split([',', '，', ':']).collect();
            for (index, piece) in pieces.iter().enumerate() {
                // A title names a document and gives nothing.
                let bare = title.replace_all(piece, "");
                let signal = signals.find(&bare);
                let before =
                    signal.and_then(|signal| bare.get(..signal.start())).map_or(0, |before| before.chars().count());
                let before = before.saturating_sub(1);
                let part = Part {
                    key: bare.chars().skip(before).take(6).collect(),
                    speaks: signal.is_some(),
                    alone: pieces.len() == 1,
                    text: (*piece).to_owned(),
                };
                let clause = if clause.is_empty() { "-".to_owned() } else { clause.clone() };
                found
                    .push((Place { document: name.to_owned(), clause, part: format!("{number}.{}", index + 1) }, part));
            }
        }
    }
    found
}

/// Whether a cited place holds a part's: `(三)` holds `一(三)`, `二(一)` holds `二(一)二是`.
fn holds(cited: &Clause, place: &str) -> bool {
    let cited = cited.to_string();
    let item = |rest: &str| rest.is_empty() || rest.ends_with('是') && !rest.contains('(');
    place.strip_prefix(&cited).is_some_and(item) || cited.starts_with('(') && place.ends_with(&cited)
}

/// Every citation of a measure: its own, and those of its conditions, self-checks and statistics.
fn citations(measure: &Measure) -> impl Iterator<Item = &Citation> {
    let sentences = measure.self_checks.iter().chain(&measure.context).map(|sentence| &sentence.citation);
    let conditions = measure.conditions.iter().map(|condition| &condition.citation);
    std::iter::once(&measure.citation).chain(conditions).chain(sentences)
}

#[test]
fn every_part_that_promises_something_is_taken_up_or_left_out() {
    let Some(folder) = folder() else { return };
    let rows = rows();
    let mut known: BTreeMap<&Place, &Row> = rows.iter().map(|row| (&row.place, row)).collect();
    assert_eq!(known.len(), rows.len(), "a part has two rows");
    let numbered =
        Regex::new("^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|[一二三四五六七八九]是)").unwrap();
    let thanks = Regex::new("感谢|关心支持").unwrap();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for (_, instrument) in catalogue().instruments() {
        for (place, part) in parts(&instrument.name, &parts_in_order(&folder, &instrument.name)) {
            let said = format!("{} {} {}", place.document, place.clause, place.part);
            match known.remove(&place) {
                None if part.speaks => wrong.push(format!("{said}: nothing takes up “{}”", part.text)),
                None => {}
                Some(row) if row.key != part.key => {
                    wrong.push(format!("{said}: it is “{}”, the table says “{}”", part.key, row.key));
                }
                Some(row) => {
                    count += 1;
                    let plain = match row.account {
                        Account::Heading => part.alone && numbered.is_match(&part.text),
                        Account::Courtesy => thanks.is_match(&part.text),
                        Account::Measures(_) | Account::LeftOut(_) => true,
                    };
                    if !plain {
                        wrong.push(format!("{said}: “{}” is {:?} in the table", part.text, row.account));
                    }
                }
            }
        }
    }
    wrong.extend(known.keys().map(|place| format!("no document has {place:?}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{count} parts of sentences, each taken up or left out with a reason");
}

/// Without the documents: the table agrees with the catalogue, both ways.
#[test]
fn every_measure_and_everything_left_out_without_a_figure_has_its_sentence() {
    let rows = rows();
    let mut wrong = Vec::new();
    for Row { place, account, .. } in &rows {
        let (instrument, _) = catalogue().instruments().find(|(_, one)| one.name == place.document).unwrap();
        match account {
            Account::Measures(names) => {
                for name in names {
                    let measure = catalogue().measure_named(name).map(|id| catalogue().measure(id));
                    let cites = measure.is_some_and(|measure| {
                        measure.instrument() == instrument
                            && citations(measure).any(|cited| cited.clauses.iter().any(|c| holds(c, &place.clause)))
                    });
                    if !cites {
                        wrong.push(format!("{place:?}: {name} does not cite it"));
                    }
                }
            }
            Account::LeftOut(what) => {
                let named = catalogue().left_out(instrument).iter().any(|left| {
                    left.what.in_language(Language::Zh) == what
                        && left.clauses.iter().any(|clause| holds(clause, &place.clause))
                });
                if !named {
                    wrong.push(format!("{place:?}: “{what}” is not left out there"));
                }
            }
            Account::Heading | Account::Courtesy => {}
        }
    }
    let taken: BTreeSet<(&str, &str)> = rows
        .iter()
        .filter_map(|row| match &row.account {
            Account::Measures(names) => Some(names.iter().map(|name| (name.as_str(), row.place.clause.as_str()))),
            _ => None,
        })
        .flatten()
        .collect();
    for (_, measure) in catalogue().measures() {
        for clause in &measure.citation.clauses {
            if !taken.iter().any(|(name, place)| *name == measure.name && holds(clause, place)) {
                wrong.push(format!("{}: no sentence of {clause} is its", measure.name));
            }
        }
    }
    for (id, instrument) in catalogue().instruments() {
        for left in catalogue().left_out(id).iter().filter(|left| left.figures.is_empty()) {
            let what = left.what.in_language(Language::Zh);
            if !rows.iter().any(|row| matches!(&row.account, Account::LeftOut(named) if named == what)) {
                wrong.push(format!("{}: no sentence is “{what}”", instrument.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_sentence_is_taken_apart_and_found_again() {
    let text = [("一(二)".to_owned(), "(二)支持企业。对《奖励办法》中的企业,给予20万元奖励;另行公布".to_owned())];
    let found = parts("town", &text);
    let seen: Vec<(&str, &str, bool)> =
        found.iter().map(|(place, part)| (place.part.as_str(), part.key.as_str(), part.speaks)).collect();
    assert_eq!(
        seen,
        [
            ("1.1", ")支持企业", true),
            ("2.1", "对中的企业", false),
            ("2.2", "给予20万元", true),
            ("3.1", "另行公布", false)
        ]
    );
    let clause = |text: &str| text.parse::<Clause>().unwrap();
    assert!(holds(&clause("(二)"), "一(二)") && holds(&clause("一(二)"), "一(二)三是") && holds(&clause("一"), "一"));
    assert!(
        !holds(&clause("一"), "一(二)")
            && !holds(&clause("(十二)"), "一(二)")
            && !holds(&clause("一(二)三是"), "一(二)")
    );
}
