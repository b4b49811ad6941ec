//! Plain values as YAML and JSON hold them, and the reader of written forms.
//!
//! Forms are not read with serde's derive, which stops at the first mistake: [`read`] finds everything that is wrong
//! with a file at once, each with its path. [`Tree`] is also what the page and the JavaScript package hand over, so
//! that a value from outside is a copy before anything looks into it.

use super::finding::{Finding, Step, did_you_mean};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Tree {
    /// A key without a value, or JSON's `null`.
    #[default]
    Nothing,
    /// `true` or `false`.
    Bool(bool),
    Whole(i64),
    Text(String),
    List(Vec<Tree>),
    /// Names and values in the order of the file; a name may occur twice.
    Map(Vec<(String, Tree)>),
}

/// How deep values may be nested: deeper than any form needs, shallow enough for every stack.
const DEPTH: usize = 48;

/// How many names a form may have: more than any form knows.
const NAMES: usize = 500;

/// Reads forms and collects what is wrong.
#[derive(Debug, Default)]
pub struct Reader {
    path: Vec<Step>,
    findings: Vec<Finding>,
}

/// A form that can be read from a plain value.
pub trait Written: Sized {
    /// Reads the form; `None` if it cannot be, with a finding.
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self>;

    /// The value of a key that is left out; `None` if the key is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// Reads a whole form.
///
/// # Errors
/// Everything that does not have the form, each with its path.
pub fn read<T: Written>(tree: Tree) -> Result<T, Vec<Finding>> {
    let mut reader = Reader::default();
    let value = T::read(tree, &mut reader);
    match value {
        Some(value) if reader.findings.is_empty() => Ok(value),
        _ => Err(reader.findings),
    }
}

impl Reader {
    /// Reports something that is wrong here.
    // What does not depend on the form is in functions that are not inlined, so that a program holds it once and not
    // once for every form.
    #[inline(never)]
    fn note(&mut self, problem: String, hint: &str) {
        self.findings.push(Finding { path: self.path.clone(), measure: None, problem, hint: hint.to_owned() });
    }

    /// Reports a value of the wrong kind.
    pub fn expected<T>(&mut self, what: &str, found: &Tree) -> Option<T> {
        self.note(format!("expected {what}, found {}", found.kind()), "docs/measures.md shows the form");
        None
    }

    fn missing<T>(&mut self, name: &str) -> Option<T> {
        self.note(format!("`{name}` is missing"), "Add it; docs/measures.md shows the form");
        None
    }

    /// Goes one step deeper and says whether that is within [`DEPTH`].
    #[inline(never)]
    fn enter(&mut self, step: Step) -> bool {
        self.path.push(step);
        let near = self.path.len() <= DEPTH;
        if !near {
            self.note("values are nested too deep".to_owned(), "Flatten them");
        }
        near
    }

    #[inline(never)]
    fn leave(&mut self) {
        self.path.pop();
    }

    fn inside<T: Written>(&mut self, step: Step, tree: Tree) -> Option<T> {
        let result = if self.enter(step) { T::read(tree, self) } else { None };
        self.leave();
        result
    }

    /// The names and values of a form, whose names must be among the known.
    #[inline(never)]
    pub fn fields(&mut self, tree: Tree, known: &[&'static str]) -> Option<Vec<(String, Tree)>> {
        let Tree::Map(entries) = tree else { return self.expected("a form", &tree) };
        if entries.len() > NAMES {
            self.note(format!("one form has {} names", entries.len()), "docs/measures.md shows the form");
            return None;
        }
        for (n, (name, _)) in entries.iter().enumerate() {
            let twice = entries.iter().take(n).any(|(other, _)| other == name);
            if twice || !known.contains(&name.as_str()) {
                self.path.push(Step::Name(name.clone()));
                if twice {
                    self.note(format!("`{name}` is here twice"), "Leave one");
                } else {
                    let hint = did_you_mean(name, known.iter().copied())
                        .unwrap_or_else(|| format!("Known here: {}", known.join(", ")));
                    self.note(format!("there is no `{name}` here"), &hint);
                }
                self.path.pop();
            }
        }
        Some(entries)
    }

    /// Takes the value of a key out of a form and reads it.
    pub fn field<T: Written>(&mut self, entries: &mut [(String, Tree)], name: &'static str) -> Option<T> {
        match take(entries, name) {
            Some(value) => self.inside(Step::Key(name), value),
            None => T::absent().or_else(|| self.missing(name)),
        }
    }

    /// Reads every item of a list.
    pub fn items<T: Written>(&mut self, items: Vec<Tree>) -> Option<Vec<T>> {
        let mut read = Vec::with_capacity(items.len());
        let mut whole = true;
        for (n, item) in items.into_iter().enumerate() {
            match self.inside(Step::Index(n), item) {
                Some(value) => read.push(value),
                None => whole = false,
            }
        }
        whole.then_some(read)
    }
}

/// Takes the value of a key out of a form.
#[inline(never)]
fn take(entries: &mut [(String, Tree)], name: &str) -> Option<Tree> {
    let (_, value) = entries.iter_mut().find(|(key, _)| key == name)?;
    Some(std::mem::replace(value, Tree::Nothing))
}

impl Tree {
    /// The value of a form's key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn into_list(self) -> Option<Vec<Self>> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The text of a text.
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The text of a text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number of a whole number.
    pub const fn as_whole(&self) -> Option<i64> {
        match self {
            Self::Whole(number) => Some(*number),
            _ => None,
        }
    }

    /// A text, number or truth value as text; empty for a list or a form.
    pub fn plain_text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::Bool(yes) => yes.to_string(),
            Self::Nothing | Self::List(_) | Self::Map(_) => String::new(),
        }
    }

    /// Whether a written yes or no means yes; `None` if it is neither.
    pub fn yes_no(&self) -> Option<bool> {
        match self {
            Self::Bool(yes) => Some(*yes),
            Self::Text(text) => yes_no(text),
            Self::Nothing | Self::Whole(_) | Self::List(_) | Self::Map(_) => None,
        }
    }

    /// The value as a finding quotes it: text and numbers in backquotes.
    pub fn shown(&self) -> String {
        match self {
            Self::Text(_) | Self::Whole(_) | Self::Bool(_) => format!("`{}`", self.plain_text()),
            other => other.kind().to_owned(),
        }
    }

    const fn kind(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Bool(_) => "yes or no",
            Self::Whole(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "a form in braces",
        }
    }
}

/// Whether a written yes or no means yes; `None` if it is neither.
pub fn yes_no(text: &str) -> Option<bool> {
    match text {
        "yes" | "true" | "是" => Some(true),
        "no" | "false" | "否" => Some(false),
        _ => None,
    }
}

/// A value that the check reads later.
impl Written for Tree {
    fn read(tree: Tree, _: &mut Reader) -> Option<Self> {
        Some(tree)
    }
}

impl Written for String {
    #[inline(never)]
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match tree {
            Tree::Text(text) => Some(text),
            Tree::Whole(number) => Some(number.to_string()),
            other => reader.expected("text", &other),
        }
    }
}

impl Written for bool {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match &tree {
            Tree::Bool(value) => Some(*value),
            Tree::Text(text) if matches!(text.as_str(), "yes" | "true") => Some(true),
            Tree::Text(text) if matches!(text.as_str(), "no" | "false") => Some(false),
            _ => reader.expected("yes or no", &tree),
        }
    }
}

impl Written for u32 {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match &tree {
            Tree::Whole(number) => Self::try_from(*number).ok().or_else(|| reader.expected("a small number", &tree)),
            _ => reader.expected("a small number", &tree),
        }
    }
}

impl Written for u8 {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        let number = u32::read(tree, reader)?;
        Self::try_from(number).ok().or_else(|| reader.expected("a small number", &Tree::Whole(i64::from(number))))
    }
}

impl<T: Written> Written for Option<T> {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        T::read(tree, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Written> Written for Box<T> {
    #[inline(never)]
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        T::read(tree, reader).map(Self::new)
    }
}

impl<T: Written> Written for Vec<T> {
    #[inline(never)]
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        match tree {
            Tree::List(items) => reader.items(items),
            other => reader.expected("a list", &other),
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Written> Written for BTreeMap<String, T> {
    fn read(tree: Tree, reader: &mut Reader) -> Option<Self> {
        let Tree::Map(entries) = tree else { return reader.expected("a form", &tree) };
        let mut map = Self::new();
        let mut whole = true;
        for (name, value) in entries {
            let read = reader.inside(Step::Name(name.clone()), value);
            whole &= read.is_some();
            map.extend(read.map(|value| (name, value)));
        }
        whole.then_some(map)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Whole(value) => serializer.serialize_i64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => serializer.collect_map(entries.iter().map(|(name, value)| (name, value))),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a plain value")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Bool(value))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Whole(value))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
                Ok(i64::try_from(value).map_or_else(|_| Tree::Text(value.to_string()), Tree::Whole))
            }

            #[expect(clippy::disallowed_types, reason = "the form of the trait; nothing is computed with it")]
            fn visit_f64<E: Error>(self, _: f64) -> Result<Tree, E> {
                Err(E::custom("a number that is not whole, or too large; write it as text, with its unit: 1.5万元"))
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Text(value.to_owned()))
            }

            fn visit_unit<E: Error>(self) -> Result<Tree, E> {
                Ok(Tree::Nothing)
            }

            fn visit_none<E: Error>(self) -> Result<Tree, E> {
                Ok(Tree::Nothing)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
                Tree::deserialize(deserializer)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Tree::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Tree::Map(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
