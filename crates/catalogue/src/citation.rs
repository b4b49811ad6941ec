//! Where a statement of the catalogue comes from.

use crate::InstrumentId;

/// A pointer into a policy document: which instrument, and the finest place that it numbers. The day the text was
/// last read stands with the instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub instrument: InstrumentId,
    /// Its numbered place, as the document writes it: `(一)`.
    pub clause: String,
}

/// The numbers in a clause's name, so that (二) sorts before (十): Chinese numerals up to 99.
pub fn clause_order(clause: &str) -> Vec<u32> {
    let digit = |c: char| "一二三四五六七八九".chars().zip(1..).find(|(d, _)| *d == c).map(|(_, n)| n);
    let mut numbers = Vec::new();
    let mut current: Option<u32> = None;
    for c in clause.chars() {
        match (c, digit(c)) {
            ('十', _) => current = Some(current.unwrap_or(1).saturating_mul(10)),
            (_, Some(n)) => current = Some(current.unwrap_or(0).saturating_add(n)),
            _ => numbers.extend(current.take()),
        }
    }
    numbers.extend(current);
    numbers
}

#[cfg(test)]
mod tests {
    use super::clause_order;

    #[test]
    fn clauses_sort_as_they_are_numbered() {
        assert_eq!(clause_order("(十一)"), [11]);
        assert_eq!(clause_order("三(五)"), [3, 5]);
        assert_eq!(clause_order("一(一)/三(一)"), [1, 1, 3, 1]);
        assert_eq!(clause_order("(二十)"), [20]);
    }
}
