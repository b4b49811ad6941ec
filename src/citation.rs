//! Where a statement of the catalogue comes from.

use crate::catalogue::InstrumentId;

/// A pointer into a policy document: which instrument, and the finest place that it numbers. The day the text was
/// last read stands with the instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The document.
    pub instrument: InstrumentId,
    /// Its numbered place, as the document writes it: `(一)`.
    pub clause: String,
}
