//! Says figures of the document.

use super::Writer;
use catalogue::form::Stated;
use engine::Range;

pub(super) fn formula(stated: &Stated, w: &Writer<'_>) -> String {
    match stated.exact() {
        Some(number) => w.number(number, stated.dimension),
        None => w.range(Range::between(stated.least, stated.most), stated.dimension, false),
    }
}
