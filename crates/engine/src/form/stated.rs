//! Evaluates figures of the document.

use crate::Range;
use catalogue::form::Stated;

pub(super) const fn evaluate(stated: &Stated) -> Range {
    Range::between(stated.least, stated.most)
}
