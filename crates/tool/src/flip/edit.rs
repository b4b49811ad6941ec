//! Every way in which a single thing of a file can be written otherwise.

use super::figure::figures_beside;
use catalogue::date::Date;
use catalogue::form::Together;
use catalogue::money::Money;
use catalogue::tree::Tree;
use catalogue::{CapPer, Decides, Kind, Period, Status, Step, raw};

/// Something written otherwise.
#[derive(Debug)]
pub(super) struct Flip {
    /// The place.
    pub(super) path: Vec<Step>,
    /// What is written there, an arrow and what would be; or what is left out or added.
    pub(super) what: String,
    /// Which case would tell the two apart.
    pub(super) tell: String,
    /// The whole file, so written.
    pub(super) tree: Tree,
}

/// Names and texts: they say what something is called, not what comes out.
const TEXTS: [&str; 17] = [
    "id",
    "instrument",
    "clause",
    "title",
    "summary",
    "who",
    "payee",
    "rules",
    "apply",
    "context",
    "self-checks",
    "cases",
    "label",
    "discretionary",
    "fact",
    "reason",
    "published",
];

/// What a form cannot do without, or what a flip of its own leaves out.
const NEEDED: [&str; 8] = ["test", "amount", "benefit", "kind", "conditions", "paid-to", "jurisdiction", "status"];

/// Comparisons, and what each is easily confused with.
const COMPARISONS: [(&str, [&str; 2]); 12] = [
    ("at-least", ["more-than", "at-most"]),
    ("more-than", ["at-least", "less-than"]),
    ("at-most", ["less-than", "at-least"]),
    ("less-than", ["at-most", "more-than"]),
    ("on-or-after", ["after", "on-or-before"]),
    ("after", ["on-or-after", "before"]),
    ("on-or-before", ["before", "on-or-after"]),
    ("before", ["on-or-before", "after"]),
    ("age-at-least", ["age-more-than", "age-at-most"]),
    ("age-more-than", ["age-at-least", "age-less-than"]),
    ("age-at-most", ["age-less-than", "age-at-least"]),
    ("age-less-than", ["age-at-most", "age-more-than"]),
];

/// Keys of which one is easily written for the other.
const TWINS: [(&str, &str); 16] = [
    ("all", "any"),
    ("any", "all"),
    ("percent", "percent-up-to"),
    ("percent", "percent-at-least"),
    ("percent-up-to", "percent"),
    ("percent-up-to", "percent-at-least"),
    ("percent-at-least", "percent"),
    ("percent-at-least", "percent-up-to"),
    ("fixed", "up-to"),
    ("up-to", "fixed"),
    ("plus", "minus"),
    ("minus", "plus"),
    ("highest-of", "lowest-of"),
    ("lowest-of", "highest-of"),
    ("of", "over"),
    ("over", "of"),
];

/// Keys that go around the amount in the same braces, in their order.
const AROUND: [&str; 6] = ["raised-to", "lowered-to", "at-most", "less", "nothing-below", "instalments"];

const TELL_TOTALS: &str =
    "`counts:` to an eligible case, with its status, kind and period (and people, discretionary, sum-discretionary)";
const TELL_AWARD: &str =
    "an eligible case whose award this decides, with all that it needs given exactly and no cap above it";
const TELL_PLACE: &str = "a case with a `place` outside";
const TELL_LEFT_OUT: &str = "a case in which the verdict or the award hangs on this alone";
const TELL_GROUP: &str = "a case that meets another measure of the group too, with its `standing:`";
const TELL_CAPPED: &str = "`capped:` to a case in which the cap binds";

/// Every flip of a measure's file.
pub(super) fn measure(tree: &Tree, bundle: &raw::Bundle, written: &raw::Measure) -> Vec<Flip> {
    let mut root = tree.clone();
    if let Tree::Map(entries) = &mut root {
        entries.retain(|(key, _)| key != "cases");
    }
    let mut editor = Editor { root: &root, facts: &bundle.facts, path: Vec::new(), flips: Vec::new() };
    let instrument = bundle.instruments.iter().find(|instrument| instrument.id == written.instrument);
    let status = written.status.as_ref().or(instrument.map(|instrument| &instrument.status));
    editor.status(status.map_or("", |status| status));
    editor.payee(written.paid_to.as_deref() == Some("people"));
    editor.discretion(written.discretionary.as_ref());
    let own = written.jurisdiction.as_ref().map(|raw::OneOrMore(places)| places.clone());
    let places = own.or(instrument.map(|instrument| vec![instrument.jurisdiction.clone()])).unwrap_or_default();
    editor.places(&places, &bundle.jurisdictions);
    editor.walk(&root);
    editor.flips
}

/// Every flip of what a document's file lends to its measures.
pub(super) fn instrument(tree: &Tree, bundle: &raw::Bundle) -> Vec<Flip> {
    let mut editor = Editor { root: tree, facts: &bundle.facts, path: Vec::new(), flips: Vec::new() };
    let text = |key: &str| tree.get(key).and_then(Tree::as_text);
    editor.status(text("status").unwrap_or_default());
    if let Some(place) = text("jurisdiction") {
        for other in bundle.jurisdictions.iter().filter(|other| other.id != place) {
            editor.set("jurisdiction", place, Tree::Text(other.id.clone()), &other.id, TELL_PLACE);
        }
    }
    if let Some(day) = text("date") {
        editor.path.push(Step::Name("date".to_owned()));
        editor.day(day);
        editor.path.pop();
    }
    editor.part(&["exclusions"]);
    editor.flips
}

/// Every flip of what a definition says.
pub(super) fn definition(tree: &Tree, bundle: &raw::Bundle) -> Vec<Flip> {
    let mut editor = Editor { root: tree, facts: &bundle.facts, path: Vec::new(), flips: Vec::new() };
    editor.part(&["test"]);
    editor.flips
}

/// Every flip of how a fact is worked out.
pub(super) fn worked_out(tree: &Tree, bundle: &raw::Bundle) -> Vec<Flip> {
    let mut editor = Editor { root: tree, facts: &bundle.facts, path: Vec::new(), flips: Vec::new() };
    editor.part(&["is"]);
    editor.flips
}

/// Every flip of a published figure: its values, and the days on which one follows another.
pub(super) fn reference(tree: &Tree, bundle: &raw::Bundle) -> Vec<Flip> {
    let mut editor = Editor { root: tree, facts: &bundle.facts, path: Vec::new(), flips: Vec::new() };
    let values = at(tree, &[Step::Name("values".to_owned())]);
    let count = values.and_then(Tree::as_list).map_or(0, <[Tree]>::len);
    editor.path.push(Step::Name("values".to_owned()));
    editor.dated(count, "value");
    editor.flips
}

struct Editor<'a> {
    root: &'a Tree,
    facts: &'a [raw::Fact],
    path: Vec<Step>,
    flips: Vec<Flip>,
}

impl Editor<'_> {
    /// Flips everything below these keys of the current node; nothing if it lacks one of them.
    fn part(&mut self, keys: &[&str]) {
        let before = self.path.len();
        self.path.extend(keys.iter().map(|key| Step::Name((*key).to_owned())));
        if let Some(part) = at(self.root, &self.path) {
            self.walk(part);
        }
        self.path.truncate(before);
    }

    /// Flips a list of values of which one follows another. The first day of all and the last are not flipped: the measure's
    /// own days come after the one and before the other.
    fn dated(&mut self, count: usize, value: &str) {
        for n in 0..count {
            self.path.push(Step::Index(n));
            self.part(&[value]);
            self.path.pop();
            self.followed(n);
        }
    }

    /// Lets one value of a list follow the one before it a day earlier and a day later.
    fn followed(&mut self, n: usize) {
        let Some(last) = n.checked_sub(1) else { return };
        let step = |n: usize, key: &str| [Step::Index(n), Step::Name(key.to_owned())];
        let Some(list) = at(self.root, &self.path) else { return };
        let day = |n, key| at(list, &step(n, key)).and_then(|day| day.as_text()?.parse::<Date>().ok());
        let (Some(until), Some(from)) = (day(last, "until"), day(n, "from")) else { return };
        for (new_until, new_from) in [(until.next(), from.next()), (day_before(until), day_before(from))] {
            let tell = format!("a case with `as-of: {until}` and one with `as-of: {from}`");
            let place = self.flips.len();
            self.flip(format!("from {from} → {new_from}"), tell, |list| {
                for (n, key, day) in [(last, "until", new_until), (n, "from", new_from)] {
                    if let Some(written) = at_mut(list, &step(n, key)) {
                        *written = Tree::Text(day.to_string());
                    }
                }
            });
            if let Some(flip) = self.flips.get_mut(place) {
                flip.path.extend(step(n, "from"));
            }
        }
    }

    /// Adds a flip of the current node, the one at `path`; none if the edit changes nothing.
    fn flip(&mut self, what: String, tell: impl Into<String>, edit: impl FnOnce(&mut Tree)) {
        let mut tree = self.root.clone();
        let Some(here) = at_mut(&mut tree, &self.path) else { return };
        edit(here);
        if tree != *self.root {
            self.flips.push(Flip { path: self.path.clone(), what, tell: tell.into(), tree });
        }
    }

    /// Adds a flip of the current form, reported at one of its keys.
    fn flip_key(
        &mut self,
        key: &str,
        what: String,
        tell: impl Into<String>,
        edit: impl FnOnce(&mut Vec<(String, Tree)>),
    ) {
        let before = self.flips.len();
        self.flip(what, tell, |form| {
            if let Tree::Map(entries) = form {
                edit(entries);
            }
        });
        if let Some(flip) = self.flips.get_mut(before) {
            flip.path.push(Step::Name(key.to_owned()));
        }
    }

    /// Adds a flip in which the current form has this value under `key`, whether or not it had one.
    fn set(&mut self, key: &str, was: &str, value: Tree, now: &str, tell: &str) {
        let what = format!("{key} {was} → {now}").replace("  ", " ");
        self.flip_key(key, what, tell, |entries| {
            entries.retain(|(other, _)| other != key);
            entries.push((key.to_owned(), value));
        });
    }

    fn leave_out(&mut self, keys: &[&str], tell: &str) {
        let Some(key) = keys.first() else { return };
        self.flip_key(key, format!("without {key}"), tell, |entries| {
            entries.retain(|(other, _)| !keys.contains(&other.as_str()));
        });
    }

    fn status(&mut self, own: &str) {
        for (other, _) in Status::NAMES.iter().filter(|(other, _)| *other != own) {
            self.set("status", own, Tree::Text((*other).to_owned()), other, TELL_TOTALS);
        }
    }

    fn payee(&mut self, people: bool) {
        if people {
            self.flip_key("paid-to", "paid-to people → organisation".to_owned(), TELL_TOTALS, |entries| {
                entries.retain(|(key, _)| key != "paid-to" && key != "payee");
            });
        } else {
            self.flip_key("paid-to", "paid-to organisation → people".to_owned(), TELL_TOTALS, |entries| {
                entries.retain(|(key, _)| key != "paid-to");
                entries.push(("paid-to".to_owned(), Tree::Text("people".to_owned())));
                entries.push(("payee".to_owned(), some_text()));
            });
        }
    }

    fn discretion(&mut self, written: Option<&raw::Discretion>) {
        let Some(written) = written else {
            return self.set("discretionary", "absent", some_text(), "present", TELL_TOTALS);
        };
        self.leave_out(&["discretionary"], TELL_TOTALS);
        let own = written.decides.as_deref().unwrap_or(Decides::Whether.name());
        self.path.push(Step::Name("discretionary".to_owned()));
        for (other, _) in Decides::NAMES.iter().filter(|(other, _)| *other != own) {
            self.set("decides", own, Tree::Text((*other).to_owned()), other, TELL_TOTALS);
        }
        self.path.pop();
    }

    /// One place wider, one narrower, and each other place instead.
    fn places(&mut self, own: &[String], all: &[raw::Jurisdiction]) {
        let list = |places: &[&str]| Tree::List(places.iter().map(|place| Tree::Text((*place).to_owned())).collect());
        let was = own.join(", ");
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        let mut above: Vec<&str> = all
            .iter()
            .filter(|place| own.contains(&place.id.as_str()))
            .filter_map(|place| place.within.as_deref())
            .filter(|above| !own.contains(above))
            .collect();
        above.dedup();
        let wider: Vec<&str> = if above.is_empty() {
            all.iter().filter(|place| place.within.is_none()).map(|place| place.id.as_str()).collect()
        } else {
            above.clone()
        };
        self.set("jurisdiction", &was, list(&wider), &wider.join(", "), TELL_PLACE);
        let others = all.iter().map(|place| place.id.as_str());
        for other in others.filter(|other| !own.contains(other) && !above.contains(other)) {
            self.set("jurisdiction", &was, list(&[other]), other, TELL_PLACE);
        }
        for out in own.iter().filter(|_| own.len() > 1) {
            let rest: Vec<&str> = own.iter().filter(|place| *place != out).copied().collect();
            self.set("jurisdiction", &was, list(&rest), &rest.join(", "), "a case with each `place` that is meant");
        }
    }

    fn walk(&mut self, node: &Tree) {
        match node {
            Tree::Map(entries) => {
                self.form(entries);
                for (key, value) in entries.iter().filter(|(key, _)| !TEXTS.contains(&key.as_str())) {
                    self.path.push(Step::Name(key.clone()));
                    match value {
                        Tree::List(items) if key == "dated-amounts" => self.dated(items.len(), "amount"),
                        value => self.walk(value),
                    }
                    self.path.pop();
                }
            }
            Tree::List(items) => {
                self.list(items);
                for (n, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(n));
                    self.walk(item);
                    self.path.pop();
                }
            }
            Tree::Whole(number) => self.figure(&number.to_string()),
            Tree::Text(text) => self.figure(text),
            Tree::Bool(_) | Tree::Nothing => {}
        }
    }

    /// What can be otherwise about the keys of a form.
    fn form(&mut self, entries: &[(String, Tree)]) {
        let value = |wanted: &str| entries.iter().find(|(key, _)| key == wanted).map(|(_, value)| value);
        let text = |wanted: &str| match value(wanted) {
            Some(Tree::Text(text)) => Some(text.clone()),
            Some(Tree::Bool(yes)) => Some(if *yes { "yes" } else { "no" }.to_owned()),
            _ => None,
        };
        let tests = self.in_a_test();
        for (key, value) in entries {
            if tests && let Some((_, others)) = COMPARISONS.iter().find(|(name, _)| name == key) {
                let figure = value.plain_text();
                for other in others {
                    let tell = sides(key, text("fact").as_deref(), &figure);
                    self.flip_key(key, format!("{key} → {other} {figure}"), tell, |entries| {
                        rename(entries, key, other);
                    });
                }
            }
            for (_, twin) in TWINS.iter().filter(|(name, _)| name == key) {
                // Of a single one, "all" and "any" are the same.
                if !matches!(value, Tree::List(items) if items.len() < 2) {
                    let tell = if matches!(value, Tree::List(_)) { TELL_LEFT_OUT } else { TELL_AWARD };
                    self.flip_key(key, format!("{key} → {twin}"), tell, |entries| rename(entries, key, twin));
                }
            }
            if key == "not" {
                let inner = value.clone();
                self.flip(format!("without {key}"), TELL_LEFT_OUT, |form| *form = inner);
            }
        }
        if value("interest-on").is_some() {
            let own = value("year-of").map_or_else(|| "360".to_owned(), Tree::plain_text);
            for other in [360, 365].into_iter().filter(|other| own != other.to_string()) {
                self.set("year-of", &own, Tree::Whole(other), &other.to_string(), TELL_AWARD);
            }
        }
        self.exchanged(entries);
        self.unnested(entries);
        for (key, names, tell) in [
            ("kind", names(Kind::NAMES), TELL_TOTALS),
            ("period", names(Period::NAMES), TELL_TOTALS),
            ("per", names(CapPer::NAMES), TELL_CAPPED),
            ("together", names(Together::NAMES), TELL_AWARD),
        ] {
            let own = match text(key) {
                Some(own) => own,
                // What is left out means "once".
                None if key == "period" && text("kind").is_some_and(|kind| has_amount(&kind)) => String::new(),
                None => continue,
            };
            for other in names.into_iter().filter(|other| *other != own) {
                self.set(key, &own, Tree::Text(other.to_owned()), other, tell);
            }
        }
        if let Some(fact) = text("fact") {
            self.answers(&fact, text("is"), value("is-any-of"));
        }
        for (key, _) in entries {
            let key = key.as_str();
            if TEXTS.contains(&key) || NEEDED.contains(&key) {
                continue;
            }
            match key {
                "at-most" if !tests => self.leave_out(&["at-most", "per"], TELL_AWARD),
                "per" => self.leave_out(&[key], TELL_CAPPED),
                "group" => self.leave_out(&[key], TELL_GROUP),
                "period" | "years" => self.leave_out(&[key], TELL_TOTALS),
                _ => self.leave_out(&[key], TELL_LEFT_OUT),
            }
        }
    }

    /// What a share or a growth is of, and what it is over, exchanged.
    fn exchanged(&mut self, entries: &[(String, Tree)]) {
        let value = |wanted: &str| entries.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.clone());
        for key in ["of", "over"] {
            if let (Some(one), Some(other)) = (value("fact"), value(key)) {
                self.flip_key(key, format!("fact and {key} exchanged"), TELL_LEFT_OUT, |entries| {
                    replace(entries, "fact", other);
                    replace(entries, key, one);
                });
            }
        }
        if let Some(Tree::List(mut items)) = value("minus")
            && items.len() > 1
        {
            items.swap(0, 1);
            self.flip_key("minus", "the first two exchanged".to_owned(), TELL_AWARD, |entries| {
                replace(entries, "minus", Tree::List(items));
            });
        }
    }

    /// An amount within another, with both in the same braces: its order would be the usual one.
    fn unnested(&mut self, entries: &[(String, Tree)]) {
        let inner = entries.iter().find(|(key, _)| key == "amount").map(|(_, amount)| amount);
        let (Some(Tree::Map(inner)), true) = (inner, entries.iter().any(|(key, _)| AROUND.contains(&key.as_str())))
        else {
            return;
        };
        let inner = inner.clone();
        self.flip_key("amount", "in the same braces".to_owned(), TELL_AWARD, |entries| {
            entries.retain(|(key, _)| key != "amount");
            entries.extend(inner);
        });
    }

    /// What else a fact could be tested for.
    fn answers(&mut self, fact: &str, is: Option<String>, among: Option<&Tree>) {
        let Some(fact) = self.facts.iter().find(|known| known.id == fact) else { return };
        let options: Vec<&str> = fact.options.iter().map(|option| option.id.as_str()).collect();
        let options: Vec<&str> = options.into_iter().filter(|option| !self.met_beside(&fact.id, option)).collect();
        let tell = |meant: &[&str]| {
            let others: Vec<&str> = options.iter().filter(|option| !meant.contains(option)).copied().collect();
            format!(
                "a case with `{}: [{}]` that is met, and one with `[{}]` that is not",
                fact.id,
                meant.join(", "),
                others.join(", ")
            )
        };
        if let Some(is) = is {
            match is.as_str() {
                "yes" | "true" => self.set("is", &is, Tree::Text("no".to_owned()), "no", TELL_LEFT_OUT),
                "no" | "false" => self.set("is", &is, Tree::Text("yes".to_owned()), "yes", TELL_LEFT_OUT),
                _ => {
                    for other in options.iter().filter(|other| **other != is) {
                        self.set("is", &is, Tree::Text((*other).to_owned()), other, &tell(&[&is]));
                        self.flip_key("is", format!("or {other}"), tell(&[&is]), |entries| {
                            let both = [is.as_str(), other].map(|option| Tree::Text(option.to_owned()));
                            entries.retain(|(key, _)| key != "is");
                            entries.push(("is-any-of".to_owned(), Tree::List(both.to_vec())));
                        });
                    }
                }
            }
        }
        if let Some(Tree::List(items)) = among {
            let meant: Vec<&str> = items.iter().filter_map(Tree::as_text).collect();
            for out in items.iter().filter(|_| items.len() > 1) {
                let rest: Vec<Tree> = items.iter().filter(|item| *item != out).cloned().collect();
                let what = format!("without {}", out.plain_text());
                self.flip_key("is-any-of", what, tell(&meant), |entries| {
                    replace(entries, "is-any-of", Tree::List(rest));
                });
            }
            for other in options.iter().filter(|other| !meant.contains(other)) {
                let more = [items.clone(), vec![Tree::Text((*other).to_owned())]].concat();
                let what = format!("or {other}");
                self.flip_key("is-any-of", what, tell(&meant), |entries| {
                    replace(entries, "is-any-of", Tree::List(more));
                });
            }
        }
    }

    /// Whether a test beside this one, in an `any` around both, is met by that option: to allow it here changes nothing.
    fn met_beside(&self, fact: &str, option: &str) -> bool {
        let met = |test: &Tree| {
            let among = test.get("is-any-of").and_then(Tree::as_list).unwrap_or_default();
            test.get("fact").and_then(Tree::as_text) == Some(fact)
                && among.iter().chain(test.get("is")).any(|met| met.as_text() == Some(option))
        };
        (0..self.path.len()).any(|n| {
            let (around, rest) = self.path.split_at_checked(n).unwrap_or_default();
            let ours = rest.first();
            match (around.last(), at(self.root, around)) {
                (Some(Step::Name(key)), Some(Tree::List(tests))) if key == "any" => {
                    tests.iter().enumerate().any(|(n, test)| ours != Some(&Step::Index(n)) && met(test))
                }
                _ => false,
            }
        })
    }

    /// Each item left out, and the amounts of two levels that follow each other exchanged.
    fn list(&mut self, items: &[Tree]) {
        if matches!(self.path.last(), Some(Step::Name(key)) if key == "is-any-of" || key == "jurisdiction") {
            return;
        }
        for n in 0..items.len() {
            let before = self.flips.len();
            self.flip(format!("without item {}", n.saturating_add(1)), TELL_LEFT_OUT, |list| {
                if let Tree::List(items) = list
                    && n < items.len()
                {
                    items.remove(n);
                }
            });
            if let Some(flip) = self.flips.get_mut(before) {
                flip.path.push(Step::Index(n));
            }
        }
        for n in 1..items.len() {
            let before = self.flips.len();
            self.flip("its amount and the one before it exchanged".to_owned(), TELL_AWARD, |list| {
                if let Tree::List(items) = list
                    && let Some((first, rest)) = items.split_at_mut_checked(n)
                    && let (Some(one), Some(other)) = (first.last_mut(), rest.first_mut())
                    && let (Some(one), Some(other)) = (amount(one), amount(other))
                {
                    std::mem::swap(one, other);
                }
            });
            if let Some(flip) = self.flips.get_mut(before) {
                flip.path.push(Step::Index(n));
            }
        }
    }

    /// Every other figure, if a text is one: a step up, a step down, clearly more and clearly less.
    fn figure(&mut self, text: &str) {
        if text.parse::<Date>().is_ok() {
            self.day(text);
            return;
        }
        let others = figures_beside(text, self.is_a_limit_of_a_base());
        let key = self.path.iter().rev().find_map(|step| match step {
            Step::Name(name) => Some(name.clone()),
            _ => None,
        });
        let tell = match key {
            Some(key) if self.in_a_test() && COMPARISONS.iter().any(|(name, _)| *name == key) => {
                sides(&key, self.tested().as_deref(), text)
            }
            Some(key) if key == "years" => TELL_TOTALS.to_owned(),
            _ => TELL_AWARD.to_owned(),
        };
        for other in others {
            self.flip(format!("{text} → {other}"), tell.clone(), |figure| {
                *figure = match figure {
                    Tree::Whole(_) => other.parse().map_or_else(|_| Tree::Text(other.clone()), Tree::Whole),
                    _ => Tree::Text(other.clone()),
                };
            });
        }
    }

    /// The days beside it.
    fn day(&mut self, text: &str) {
        let Ok(day) = text.parse::<Date>() else { return };
        let tell = match self.tested().filter(|_| self.in_a_test()) {
            Some(fact) => format!("cases with `{fact}` at {day} and on the day beside it"),
            None => format!("a case with `as-of: {day}` and one with the day beside it"),
        };
        for other in [day.next(), day_before(day)] {
            self.flip(format!("{day} → {other}"), tell.clone(), |value| *value = Tree::Text(other.to_string()));
        }
    }

    /// Whether the figure limits a base of which a share is paid: one yuan more or less of it pays no whole yuan.
    fn is_a_limit_of_a_base(&self) -> bool {
        let has = |wanted: &str| self.path.iter().any(|step| matches!(step, Step::Name(name) if name == wanted));
        match self.path.last() {
            Some(Step::Name(key)) => key == "of-at-most" || (key == "up-to" && has("slices")),
            _ => false,
        }
    }

    fn in_a_test(&self) -> bool {
        self.path.iter().any(|step| matches!(step, Step::Name(name) if name == "test" || name == "if"))
    }

    /// The fact of the test that the current figure belongs to.
    fn tested(&self) -> Option<String> {
        let (_, form) = self.path.split_last()?;
        at(self.root, form)?.get("fact")?.as_text().map(str::to_owned)
    }
}

/// The value at a path.
fn at<'t>(tree: &'t Tree, path: &[Step]) -> Option<&'t Tree> {
    path.iter().try_fold(tree, |tree, step| match step {
        Step::Key(name) => tree.get(name),
        Step::Name(name) => tree.get(name),
        Step::Index(n) => tree.as_list()?.get(*n),
    })
}

/// The value at a path, to be changed.
fn at_mut<'t>(tree: &'t mut Tree, path: &[Step]) -> Option<&'t mut Tree> {
    path.iter().try_fold(tree, |tree, step| match (tree, step) {
        (Tree::Map(entries), Step::Name(name)) => {
            entries.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value)
        }
        (Tree::List(items), Step::Index(n)) => items.get_mut(*n),
        _ => None,
    })
}

fn rename(entries: &mut [(String, Tree)], from: &str, to: &str) {
    if let Some((key, _)) = entries.iter_mut().find(|(key, _)| key == from) {
        to.clone_into(key);
    }
}

fn replace(entries: &mut [(String, Tree)], key: &str, with: Tree) {
    if let Some((_, value)) = entries.iter_mut().find(|(other, _)| other == key) {
        *value = with;
    }
}

/// The amount of a level. Parts of a sum have no test, and their order says nothing.
fn amount(item: &mut Tree) -> Option<&mut Tree> {
    match item {
        Tree::Map(entries) if entries.iter().any(|(key, _)| key == "test") => {
            entries.iter_mut().find(|(key, _)| key == "amount").map(|(_, value)| value)
        }
        _ => None,
    }
}

fn names<T>(named: &'static [(&'static str, T)]) -> Vec<&'static str> {
    named.iter().map(|(name, _)| *name).collect()
}

fn has_amount(kind: &str) -> bool {
    Kind::NAMES.iter().any(|(name, known)| *name == kind && known.has_amount())
}

fn some_text() -> Tree {
    Tree::Map(["zh", "en"].map(|language| (language.to_owned(), Tree::Text("…".to_owned()))).to_vec())
}

/// The case on either side of a threshold.
fn sides(comparison: &str, fact: Option<&str>, figure: &str) -> String {
    let fact = fact.unwrap_or("the figure");
    let unit = if figure.ends_with('元') { "元" } else { "" };
    let Some(exact) = Money::parse(figure).ok().map(Money::yuan) else {
        return format!("cases with `{fact}` on either side of {figure}");
    };
    let other =
        if matches!(comparison, "at-least" | "less-than") { exact.saturating_sub(1) } else { exact.saturating_add(1) };
    format!("a case with `{fact}` at {figure} and one at {other}{unit}")
}

/// The day before; the first day of all stays.
fn day_before(day: Date) -> Date {
    Date::from_number(day.number().saturating_sub(1))
}
