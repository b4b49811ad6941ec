//! A catalogue of some documents only, for a site that shows only its own.

use super::{Catalogue, GroupId, InstrumentId};
use crate::citation::Citation;

impl Catalogue {
    /// The catalogue of these documents alone: their measures and what those refer to. Totals, groups and the next
    /// question then depend on nothing else.
    ///
    /// Facts, questions and places stay, with their ids, so that answers and links mean the same in both. Measures,
    /// documents and groups are numbered anew: their ids are those of the new catalogue, found by name. A document
    /// stays too if a measure that stays cites it. The edition keeps its name.
    #[must_use]
    pub fn only(&self, documents: &[InstrumentId]) -> Self {
        let stays: Vec<bool> = self.measures().map(|(_, measure)| documents.contains(&measure.instrument())).collect();
        let mut only = self.clone();
        keep(&mut only.measures, &stays);

        let mut cited = vec![false; self.instruments.len()];
        let mut grouped = vec![false; self.groups.len()];
        for id in documents {
            mark(&mut cited, id.index());
        }
        for measure in &mut only.measures {
            measure.each_citation_mut(&mut |citation| mark(&mut cited, citation.instrument.index()));
            if let Some(group) = measure.group {
                mark(&mut grouped, group.index());
            }
        }
        // A measure's citations and group lead to what stays, so each has a new place.
        let (instrument_at, group_at) = (places(&cited), places(&grouped));
        for measure in &mut only.measures {
            measure.each_citation_mut(&mut |citation: &mut Citation| {
                let place = instrument_at.get(citation.instrument.index()).copied().flatten();
                citation.instrument = place.and_then(InstrumentId::at).unwrap_or(citation.instrument);
            });
            measure.group =
                measure.group.and_then(|id| group_at.get(id.index()).copied().flatten()).and_then(GroupId::at);
        }
        let moved = |citation: &mut Citation| {
            let place = instrument_at.get(citation.instrument.index()).copied().flatten().and_then(InstrumentId::at);
            place.is_some_and(|place| {
                citation.instrument = place;
                true
            })
        };
        // What is shared by documents names its own only where that is still there.
        let mut within = |citation: &mut Citation| {
            if !moved(citation) {
                *citation = Citation { instrument: InstrumentId::FIRST, clauses: Vec::new() };
            }
        };
        for definition in &mut only.definitions {
            definition.citation.take_if(|citation| !moved(citation));
            definition.test.each_citation_mut(&mut within);
        }
        for worked_out in &mut only.worked_out {
            worked_out.citation.take_if(|citation| !moved(citation));
            worked_out.form.each_citation_mut(&mut within);
        }
        for exclusion in only.instruments.iter_mut().flat_map(|instrument| &mut instrument.exclusions) {
            moved(&mut exclusion.citation);
        }
        keep(&mut only.instruments, &cited);
        keep(&mut only.groups, &grouped);
        if let Some(supplement) = &mut only.supplement {
            for ((id, _), left_out) in self.instruments().zip(&mut supplement.left_out) {
                // Of a document that is only cited nothing else is told.
                if !documents.contains(&id) {
                    left_out.clear();
                }
            }
            keep(&mut supplement.left_out, &cited);
            keep(&mut supplement.instruments, &cited);
            keep(&mut supplement.measures, &stays);
        }
        only
    }
}

fn mark(marks: &mut [bool], at: usize) {
    if let Some(mark) = marks.get_mut(at) {
        *mark = true;
    }
}

fn keep<T>(list: &mut Vec<T>, stays: &[bool]) {
    let mut stays = stays.iter();
    list.retain(|_| stays.next().copied().unwrap_or(false));
}

/// The new index of each item that stays.
fn places(stays: &[bool]) -> Vec<Option<usize>> {
    let mut next = 0..;
    stays.iter().map(|stays| if *stays { next.next() } else { None }).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::sample;
    use crate::{InstrumentId, compiled};

    #[test]
    fn what_is_shared_cites_no_document_that_is_gone() {
        let whole = sample::catalogue("{percent: 20%, of: by-size}", "{fact: mill, is: yes}").unwrap();
        let only = whole.only(&[InstrumentId::FIRST]);
        assert_eq!((whole.instruments().count(), only.instruments().count()), (2, 1));
        assert_eq!(compiled::read(compiled::write(&only)), Some(only));
    }
}
