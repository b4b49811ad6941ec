//! Checks places and documents.

use super::Checker;
use super::forms::Context;
use super::names::Names;
use super::world::World;
use crate::citation::Citation;
use crate::{
    Condition, Instrument, InstrumentId, Jurisdiction, JurisdictionId, LeftOut, OptionSet, Phone, Status, raw,
};

impl Checker {
    pub(super) fn jurisdictions(&mut self, list: &[raw::Jurisdiction], names: &Names<'_>) -> Option<Vec<Jurisdiction>> {
        if list.len() > OptionSet::CAPACITY {
            self.key("jurisdictions", |c| {
                c.find(format!("more than {} places", OptionSet::CAPACITY), "Split the catalogue");
            });
            return None;
        }
        let parents = self.each("jurisdictions", list, |c, j| match &j.within {
            None => Some(None),
            Some(within) => c.key("within", |c| names.resolve(c, within)).map(Some),
        })?;
        let within = |inner: usize, outer: usize| {
            let mut place = Some(inner);
            // At most as many steps as there are places: a circle ends too, and is reported below.
            for _ in 0..=parents.len() {
                match place {
                    Some(here) if here == outer => return true,
                    Some(here) => place = parents.get(here).copied().flatten(),
                    None => return false,
                }
            }
            false
        };
        let mut index = 0;
        self.each("jurisdictions", list, |c, j| {
            let here = index;
            index += 1;
            if parents.get(here).copied().flatten().is_some_and(|parent| within(parent, here)) {
                c.key("within", |c| c.find("this place lies within itself", "Name the place above it"));
                return None;
            }
            let label = c.text("name", &j.name)?;
            Some(Jurisdiction {
                name: j.id.clone(),
                within: parents.get(here).copied().flatten().and_then(JurisdictionId::at),
                as_place: c.optional_text("as-place", j.as_place.as_ref())?.unwrap_or_else(|| label.clone()),
                label,
                covers: (0..list.len()).filter(|inner| within(*inner, here)).map(OptionSet::only).collect(),
            })
        })
    }

    pub(super) fn instrument(&mut self, i: &raw::Instrument, places: &Names<'_>) -> Option<(Instrument, Vec<LeftOut>)> {
        let jurisdiction = self.key("jurisdiction", |c| places.resolve(c, &i.jurisdiction));
        let status = self.word("status", &i.status, Status::NAMES);
        let texts = (
            self.text("title", &i.title),
            self.text("short", &i.short),
            self.text("issuer", &i.issuer),
            self.text("read-at", &i.read_at),
        );
        let dated = self.optional_text("dated", i.dated.as_ref());
        let contact = self.optional_text("contact", i.contact.as_ref());
        let phone = i.phone.as_ref().map_or(Some(None), |written| self.phone(written).map(Some));
        let date = self.optional_date("date", i.date.as_ref());
        let consultation_until = self.optional_date("consultation-until", i.consultation_until.as_ref());
        let consulted = self.date("consulted", &i.consulted);
        if i.date.is_none() && i.dated.is_none() {
            self.find("the document has no date", "Give its `date`, or say in `dated` what is known of it");
        }
        let left_out = self.each("left-out", &i.left_out, |c, l| {
            let (what, reason) = (c.text("what", &l.what), c.text("reason", &l.reason));
            let clauses = c.key("clause", |c| c.clauses(&l.clause));
            Some(LeftOut { clauses: clauses?, what: what?, figures: l.figures.clone(), reason: reason? })
        });
        let (title, short, issuer, read_at) = texts;
        let instrument = Instrument {
            name: i.id.clone(),
            jurisdiction: JurisdictionId::at(jurisdiction?)?,
            status: status?,
            title: title?,
            short: short?,
            issuer: issuer?,
            date: date?,
            dated: dated?,
            consultation_until: consultation_until?,
            consulted: consulted?,
            read_at: read_at?,
            contact: contact?,
            phone: phone?,
            // They refer to facts, and are checked once those are known.
            exclusions: Vec::new(),
        };
        Some((instrument, left_out?))
    }

    fn phone(&mut self, written: &str) -> Option<Phone> {
        self.key("phone", |c| match written.parse() {
            Ok(phone) => Some(phone),
            Err(error) => {
                c.find(
                    format!("`{written}` is {error}"),
                    "Write the area code, a hyphen and the number of the office, never a person's: 0871-63134627",
                );
                None
            }
        })
    }

    /// The exclusions of each document: they rule an enterprise out of all its measures.
    pub(super) fn exclusions(&mut self, list: &[raw::Instrument], world: &World<'_>) -> Option<Vec<Vec<Condition>>> {
        let mut number = 0..;
        self.each("instruments", list, |c, instrument| {
            let id = number.next().and_then(InstrumentId::at)?;
            c.each("exclusions", &instrument.exclusions, |c, exclusion| {
                let label = c.text("label", &exclusion.label);
                let Some(clause) = &exclusion.clause else {
                    c.find("nothing says where the document excludes this", "Cite it as `clause`");
                    return None;
                };
                let clauses = c.key("clause", |c| c.clauses(clause))?;
                let citation = Citation { instrument: id, clauses };
                let test =
                    c.key("test", |c| c.test(&exclusion.test, &Context { world, citation: &citation, decides: true }));
                Some(Condition { label: label?, citation, test: test? })
            })
        })
    }
}
