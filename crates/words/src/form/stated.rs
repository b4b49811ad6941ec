//! Says figures of the document.

use super::Writer;
use catalogue::form::{Form, Stated};
use engine::Range;

pub(super) fn formula(stated: &Stated, w: &Writer<'_>) -> String {
    w.range(Range::between(stated.least, stated.most), &Form::Stated(*stated), false)
}
