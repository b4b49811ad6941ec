//! The names of kinds and states.

use super::texts::Texts;
use catalogue::{CapPer, Decides, Kind, Note, Period};
use engine::Truth;

/// Whether a condition is met.
pub fn truth(truth: Truth, texts: Texts) -> &'static str {
    match truth {
        Truth::Met => texts.truth_met(),
        Truth::NotMet => texts.truth_not_met(),
        Truth::Unknown => texts.truth_unknown(),
    }
}

/// What kind of thing is given.
pub fn kind(kind: Kind, texts: Texts) -> &'static str {
    match kind {
        Kind::Cash => texts.kind_cash(),
        Kind::Interest => texts.kind_interest(),
        Kind::Fee => texts.kind_fee(),
        Kind::LoanCredit => texts.kind_loan_credit(),
        Kind::IncomeShare => texts.kind_income_share(),
        Kind::AssessmentCredit => texts.kind_assessment_credit(),
        Kind::Service => texts.kind_service(),
        Kind::Support => texts.kind_support(),
    }
}

/// What the reader has to check because of how a measure is written.
pub fn note(note: Note, texts: Texts) -> &'static str {
    match note {
        Note::OnceOnly => texts.note_once_only(),
        Note::LevelsNotStated => texts.note_levels_not_stated(),
    }
}

/// What an authority still decides, as a tag.
pub fn decides(decides: Decides, texts: Texts) -> &'static str {
    match decides {
        Decides::Whether => texts.decides_whether(),
        Decides::HowMuch => texts.decides_how_much(),
        Decides::Both => texts.decides_both(),
    }
}

/// How often something is given.
pub fn period(period: Period, texts: Texts) -> &'static str {
    match period {
        Period::Once => texts.period_once(),
        Period::PerProject => texts.period_per_project(),
        Period::PerItem => texts.period_per_item(),
        Period::PerYear => texts.period_per_year(),
        Period::PerMonth => texts.period_per_month(),
        Period::NotStated => texts.period_not_stated(),
    }
}

/// What a cap is counted by.
pub fn cap_per(per: CapPer, texts: Texts) -> &'static str {
    match per {
        CapPer::Enterprise => texts.per_enterprise(),
        CapPer::Year => texts.per_year(),
        CapPer::Project => texts.per_project(),
        CapPer::Item => texts.per_item(),
        CapPer::Person => texts.per_person(),
    }
}

/// Whether a cap makes a difference.
pub fn cap_binds(binds: Truth, texts: Texts) -> &'static str {
    match binds {
        Truth::Met => texts.cap_applies(),
        Truth::NotMet => texts.cap_not_reached(),
        Truth::Unknown => texts.cap_depends(),
    }
}
