//! What the gallery of components shows: examples out of the catalogue itself, and the colours with their contrast.

use super::measure::{self, MeasureView};
use super::question::{self, Form, QuestionView};
use super::results::{self, ResultRow};
use super::row::Group;
use super::summary::{self, Summary};
use catalogue::bilingual::Language;
use catalogue::date::Date;
use catalogue::{Catalogue, FactKind, OptionSet};
use engine::{Answer, Determination, Facts, determine};
use questionnaire::Session;

/// Examples of everything that components draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examples {
    /// A result of each group.
    pub rows: Vec<ResultRow>,
    /// What it comes to where everything is met.
    pub summary: Summary,
    /// Measures, met, open and not met: those whose amount takes most steps.
    pub measures: Vec<MeasureView>,
    /// A question of each form.
    pub questions: Vec<QuestionView>,
    /// The answers.
    pub session: Session,
}

/// Examples out of a catalogue: an organisation at the place with most measures that says yes to everything, nothing or
/// no.
pub fn examples(catalogue: &Catalogue, as_of: Date, language: Language) -> Examples {
    let said = |yes: Option<bool>| {
        let facts = everything(catalogue, yes);
        let determination = determine(catalogue, &facts, as_of);
        (facts, determination)
    };
    let (open_facts, open) = said(None);
    let (yes_facts, yes) = said(Some(true));
    let (_, no) = said(Some(false));
    let of = |wanted: Group, determination: &Determination| {
        let groups = results::groups(catalogue, determination, &open, language);
        groups.into_iter().find(|group| group.group == wanted).and_then(|group| group.rows.into_iter().next())
    };
    let rows = [of(Group::Met, &yes), of(Group::Depends, &open), of(Group::Service, &open), of(Group::NotMet, &no)];
    let longest = |determination: &Determination| {
        let views = catalogue.measures().filter_map(|(id, _)| measure::view(catalogue, determination, id, language));
        views.max_by_key(|view| (view.explanation.amount.len(), view.self_checks.len()))
    };
    let session = Session::with_facts(catalogue, open_facts, as_of);
    let views: Vec<QuestionView> =
        catalogue.questions().filter_map(|(id, _)| question::view(catalogue, &session, &open, id, language)).collect();
    let form = |wanted: fn(&Form) -> bool| views.iter().find(|view| wanted(&view.form)).cloned();
    let questions = [
        form(|form| matches!(form, Form::One(_))),
        form(|form| matches!(form, Form::Several(_))),
        form(|form| matches!(form, Form::Number(_))),
    ];
    Examples {
        rows: rows.into_iter().flatten().collect(),
        summary: summary::summary(catalogue, &yes, &open, language),
        measures: [longest(&yes), longest(&open), longest(&no)].into_iter().flatten().collect(),
        questions: questions.into_iter().flatten().collect(),
        session: Session::with_facts(catalogue, yes_facts, as_of),
    }
}

/// The first option of every choice, yes or no to every yes-no question; of amounts nothing is said.
fn everything(catalogue: &Catalogue, yes: Option<bool>) -> Facts {
    let mut facts = Facts::none(catalogue);
    for (id, fact) in catalogue.facts() {
        let answer = match fact.kind {
            FactKind::YesNo => yes.map(Answer::YesNo),
            FactKind::Choice(_) => yes.map(|_| Answer::OneOf(OptionSet::only(0))),
            FactKind::Place => place(catalogue).map(Answer::OneOf),
            FactKind::Money | FactKind::Count(_) => None,
        };
        facts.set(id, answer);
    }
    facts
}

/// The place with most measures.
fn place(catalogue: &Catalogue) -> Option<OptionSet> {
    let measures = |place: usize| catalogue.measures().filter(|(_, measure)| measure.places.has(place)).count();
    let places = catalogue.jurisdictions().map(|(id, _)| id.index());
    places.max_by_key(|place| measures(*place)).map(OptionSet::only)
}

/// A colour of the stylesheet, by role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colour {
    /// Its custom property.
    pub name: &'static str,
    /// Its value, dark on light.
    pub light: Option<Shade>,
    /// Its value, light on dark.
    pub dark: Option<Shade>,
}

/// A value of a colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shade {
    /// As the stylesheet writes it.
    pub value: &'static str,
    /// How it stands out from the ground, by WCAG's formula: `7.4`.
    pub contrast: String,
}

/// The stylesheet itself, so that what is shown is what is used.
const TOKENS: &str = include_str!("../../../static/styles/tokens.css");

/// Every colour by role, with its contrast to the ground of the same look.
pub fn colours() -> Vec<Colour> {
    let light = block(TOKENS);
    let dark = TOKENS.split_once(".pc-app--dark {").map(|(_, rest)| block(rest)).unwrap_or_default();
    let shade = |colours: &[(&'static str, &'static str)], wanted: &str| {
        let value = colours.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value)?;
        let ground = colours.iter().find(|(name, _)| *name == "--pc-ground").map(|(_, value)| *value)?;
        Some(Shade { value, contrast: contrast(luminance(value)?, luminance(ground)?) })
    };
    let colour = |(name, _): &(&'static str, &'static str)| Colour {
        name,
        light: shade(&light, name),
        dark: shade(&dark, name),
    };
    light.iter().map(colour).collect()
}

/// The colours that a rule of the stylesheet sets, up to its end.
fn block(from: &'static str) -> Vec<(&'static str, &'static str)> {
    let rule = from.split('}').next().unwrap_or_default();
    let pairs = rule.lines().filter_map(|line| line.trim().strip_suffix(';')?.split_once(": "));
    pairs.filter(|(_, value)| value.starts_with('#')).collect()
}

/// Ten thousand times the relative luminance of `#rrggbb`, in whole numbers.
fn luminance(colour: &str) -> Option<u64> {
    let channel = |at: usize| u64::from_str_radix(colour.get(at..at + 2)?, 16).ok().map(linear);
    let (red, green, blue) = (channel(1)?, channel(3)?, channel(5)?);
    Some((2_126 * red + 7_152 * green + 722 * blue) / 10_000)
}

/// Ten thousand times the linear light of a channel of sRGB: its 2.4th power, by its fifth root.
fn linear(channel: u64) -> u64 {
    if channel <= 10 {
        return channel * 10_000 * 100 / (255 * 1_292);
    }
    // (c + 0.055) / 1.055 in thousandths, to the twelfth power, on a scale of 10^24.
    let base = u128::from((channel * 1_000_000 / 255 + 55_000) / 1_055);
    let fourth = base.pow(4) / 10_000;
    let (mut low, mut high) = (0_u128, 10_000_u128);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if middle.pow(5) * 10_000 <= fourth.pow(3) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    u64::try_from(low).unwrap_or(10_000)
}

/// The contrast of two luminances: `4.5`.
fn contrast(one: u64, other: u64) -> String {
    let tenths = (one.max(other) + 500) * 10 / (one.min(other) + 500);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{colours, contrast, luminance};

    #[test]
    fn contrasts_are_those_of_the_formula() {
        let of = |one: &str, other: &str| contrast(luminance(one).unwrap(), luminance(other).unwrap());
        assert_eq!(of("#000000", "#ffffff"), "21.0");
        // The known nearest greys to 4.5 and 3 on white.
        assert_eq!(of("#767676", "#ffffff"), "4.5");
        assert_eq!(of("#949494", "#ffffff"), "3.0");
        assert_eq!(of("#0000ff", "#ffffff"), "8.5");
        assert_eq!(luminance("#12"), None);
    }

    #[test]
    fn every_colour_has_a_value_for_both_looks_and_text_can_be_read() {
        let colours = colours();
        assert!(colours.len() > 15, "{colours:?}");
        for colour in &colours {
            let (light, dark) = (colour.light.as_ref().unwrap(), colour.dark.as_ref().expect(colour.name));
            let text = ["text", "action", "money", "met", "open", "error", "focus"];
            let is_text = text.iter().any(|role| colour.name == format!("--pc-{role}"));
            for shade in [light, dark] {
                let tenths: u32 = shade.contrast.replace('.', "").parse().unwrap();
                assert!(!is_text || tenths >= 45, "{} {} has {}", colour.name, shade.value, shade.contrast);
            }
        }
    }
}
