//! Line and column of a value in a YAML file, by its path.

use catalogue::Step;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;
use std::collections::BTreeMap;
use std::fmt;

/// The keys of a YAML document, each with line and column.
#[derive(Debug)]
pub struct Places(Node);

#[derive(Debug)]
enum Node {
    Leaf,
    /// By key, so that looking up every key of a large document takes no longer than reading it.
    Map(BTreeMap<String, Entry>),
    List(Vec<Spanned<Node>>),
}

/// A value with line and column of its key.
#[derive(Debug)]
struct Entry {
    line: u64,
    column: u64,
    value: Node,
}

impl Places {
    /// Reads a document. `None` if it is not YAML.
    pub fn read(text: &str) -> Option<Self> {
        serde_saphyr::from_str(text).ok().map(Self)
    }

    /// Line and column of a value, from 1; of its key if it has one. If the document ends before the path does, those
    /// of the last value on the path.
    pub fn find(&self, path: &[Step]) -> Option<(u64, u64)> {
        let mut node = &self.0;
        let mut place = None;
        for step in path {
            let next = match (step, node) {
                (Step::Key(key), Node::Map(entries)) => entries.get(*key).map(Entry::parts),
                (Step::Name(name), Node::Map(entries)) => entries.get(name).map(Entry::parts),
                (Step::Index(n), Node::List(items)) => {
                    items.get(*n).map(|item| (item.referenced.line(), item.referenced.column(), &item.value))
                }
                _ => None,
            };
            let Some((line, column, inner)) = next else { break };
            place = Some((line, column));
            node = inner;
        }
        place
    }
}

impl Entry {
    const fn parts(&self) -> (u64, u64, &Node) {
        (self.line, self.column, &self.value)
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("YAML")
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Node, E> {
                Ok(Node::Leaf)
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<Node, E> {
                Ok(Node::Leaf)
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<Node, E> {
                Ok(Node::Leaf)
            }

            #[expect(clippy::disallowed_types, reason = "the form of the trait; nothing is computed with it")]
            fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
                Ok(Node::Leaf)
            }

            fn visit_str<E: Error>(self, _: &str) -> Result<Node, E> {
                Ok(Node::Leaf)
            }

            fn visit_unit<E: Error>(self) -> Result<Node, E> {
                Ok(Node::Leaf)
            }

            fn visit_none<E: Error>(self) -> Result<Node, E> {
                Ok(Node::Leaf)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
                IgnoredAny::deserialize(deserializer).map(|_| Node::Leaf)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Node::List(items))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some((key, value)) = map.next_entry::<Spanned<String>, Node>()? {
                    let (line, column) = (key.referenced.line(), key.referenced.column());
                    // Of a key that occurs twice, the first place.
                    entries.entry(key.value).or_insert(Entry { line, column, value });
                }
                Ok(Node::Map(entries))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use catalogue::Step;

    #[test]
    fn a_path_leads_to_its_key() {
        let places = Places::read("id: a\nconditions:\n  - test: {fact: x, is: yes}\n    label: {zh: 一}\n").unwrap();
        let path = [Step::Key("conditions"), Step::Index(0), Step::Key("test"), Step::Key("is")];
        assert_eq!(places.find(&path), Some((3, 21)));
        assert_eq!(places.find(&path[..1]), Some((2, 1)));
        let beyond = [Step::Key("conditions"), Step::Index(0), Step::Key("label"), Step::Key("en")];
        assert_eq!(places.find(&beyond), Some((4, 5)), "a missing value is reported where it belongs");
    }
}
