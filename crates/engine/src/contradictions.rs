//! Contradictions: what answers rule out, and the ways in which an enterprise can be without any.

use super::form::Evaluation;
use super::{Answer, Facts, Span, Truth};
use catalogue::date::Date;
use catalogue::test::{Compare, Comparison};
use catalogue::{Catalogue, Contradiction, ContradictionId, FactId, FactKind, OptionSet, Test};

/// How many ways an enterprise is looked at. Beyond that a total is sound and may be wider than need be.
const WAYS: usize = 64;

/// The truth of a test of one fact: it looks at no day and at nothing else of the catalogue.
fn truth(catalogue: &Catalogue, facts: &Facts, test: &Test) -> Truth {
    Evaluation { catalogue, facts, as_of: Date::FIRST, required: None }.truth(test)
}

/// What facts contradict each other in.
pub(super) fn met(catalogue: &Catalogue, facts: &Facts) -> Vec<ContradictionId> {
    let whole = facts.with_implied(catalogue);
    let met = |one: &Contradiction| {
        // A figure that is never nothing may well be nothing where it follows that there is nothing to ask for.
        let facts = if one.never.len() == 1 { facts } else { &whole };
        one.never.iter().all(|test| truth(catalogue, facts, test) == Truth::Met)
    };
    catalogue.contradictions().filter(|(_, one)| met(one)).map(|(id, _)| id).collect()
}

/// The one test of a contradiction that is unknown while all others are met; a single test rules nothing out, because what
/// is not asked may be anything.
fn last_open<'c>(catalogue: &Catalogue, facts: &Facts, one: &'c Contradiction) -> Option<&'c Test> {
    if one.never.len() < 2 {
        return None;
    }
    let mut open = None;
    for test in &one.never {
        match truth(catalogue, facts, test) {
            Truth::NotMet => return None,
            Truth::Met => {}
            Truth::Unknown if open.is_some() => return None,
            Truth::Unknown => open = Some(test),
        }
    }
    open
}

/// Takes out of the answers what the others rule out, until nothing more follows. Answers that contradict each other stay
/// as they are.
pub(super) fn rule_out(catalogue: &Catalogue, facts: &mut Facts) {
    loop {
        let mut changed = false;
        for (_, one) in catalogue.contradictions() {
            if let Some(test) = last_open(catalogue, facts, one) {
                changed |= settle(catalogue, facts, test, false);
            }
        }
        // Each round settles a test for good, so this ends.
        if !changed {
            return;
        }
    }
}

/// Takes out of an answer what does not make a test met, or not met. Says whether anything is left and was taken out.
fn settle(catalogue: &Catalogue, facts: &mut Facts, test: &Test, met: bool) -> bool {
    let Some(fact) = test.fact() else { return false };
    let given = facts.answer(fact).filter(|answer| *answer != Answer::DontKnow);
    let settled = match (test, given) {
        (Test::Is(is), None) => Some(Answer::YesNo(is.yes == met)),
        (Test::Among(among), given) => {
            let all = OptionSet::first(catalogue.option_names(fact).len());
            let possible = if let Some(Answer::OneOf(some)) = given { some } else { all };
            let outside = possible.without(among.options);
            let left = if met { possible.without(outside) } else { outside };
            (!left.is_empty()).then_some(Answer::OneOf(left))
        }
        (Test::Compare(compare), given) => {
            let all = Span { max: most(&catalogue.fact(fact).kind), ..Span::ANY };
            let possible = if let Some(Answer::Number(span)) = given { span } else { all };
            within(possible, *compare, met).map(Answer::Number)
        }
        _ => None,
    };
    let changed = settled.is_some() && settled != facts.answer(fact);
    if changed {
        facts.set(fact, settled);
    }
    changed
}

/// What is open upwards is written so, whatever the kind.
const fn most(kind: &FactKind) -> i64 {
    match kind {
        FactKind::Date => kind.most(),
        _ => Span::ANY.max,
    }
}

/// The part of a span in which a comparison is met, or not met.
fn within(span: Span, compare: Compare, met: bool) -> Option<Span> {
    let (below, above) = compare.comparison.sides(compare.threshold);
    let upwards = matches!(compare.comparison, Comparison::AtLeast | Comparison::MoreThan);
    let (min, max) = if upwards == met { (span.min.max(above), span.max) } else { (span.min, span.max.min(below)) };
    Span::between(min, max)
}

/// The ways in which an enterprise can be without a contradiction among what is open and of weight: together they hold
/// every enterprise that can be, and none of them holds one that cannot. Empty if nothing is open, or if they are too many.
pub(super) fn ways(catalogue: &Catalogue, facts: &Facts, of_weight: &dyn Fn(FactId) -> bool) -> Vec<Facts> {
    let open = linked(catalogue, facts, of_weight);
    let mut ways = Vec::new();
    if open.is_empty() || !split(catalogue, facts.clone(), &open, &mut ways) {
        return Vec::new();
    }
    ways
}

/// The contradictions that are open and, over facts that they share, link at least two facts of weight.
fn linked(catalogue: &Catalogue, facts: &Facts, of_weight: &dyn Fn(FactId) -> bool) -> Vec<ContradictionId> {
    let open_facts = |one: &Contradiction| -> Option<Vec<FactId>> {
        let mut open = Vec::new();
        for test in &one.never {
            match truth(catalogue, facts, test) {
                Truth::NotMet => return None,
                Truth::Met => {}
                Truth::Unknown => open.extend(test.fact()),
            }
        }
        (open.len() > 1).then_some(open)
    };
    let mut all: Vec<(ContradictionId, Vec<FactId>)> =
        catalogue.contradictions().filter_map(|(id, one)| Some((id, open_facts(one)?))).collect();
    // A fact without weight that can be so that it keeps clear of every contradiction bears on nothing.
    loop {
        let clear = |fact: &FactId| {
            let mut way = facts.clone();
            let of = all.iter().filter(|(_, open)| open.contains(fact)).map(|(id, _)| catalogue.contradiction(*id));
            let tests: Vec<&Test> = of.flat_map(|one| &one.never).filter(|test| test.fact() == Some(*fact)).collect();
            for test in &tests {
                settle(catalogue, &mut way, test, false);
            }
            !of_weight(*fact) && tests.iter().all(|test| truth(catalogue, &way, test) == Truth::NotMet)
        };
        let Some(clear) = all.iter().flat_map(|(_, open)| open).find(|fact| clear(fact)).copied() else { break };
        all.retain(|(_, open)| !open.contains(&clear));
    }
    let mut linked = Vec::new();
    while let Some((id, mut of)) = all.pop() {
        let mut ids = vec![id];
        while let Some(n) = all.iter().position(|(_, open)| open.iter().any(|fact| of.contains(fact))) {
            let (id, open) = all.swap_remove(n);
            ids.push(id);
            for fact in open {
                if !of.contains(&fact) {
                    of.push(fact);
                }
            }
        }
        if of.iter().filter(|fact| of_weight(**fact)).count() > 1 {
            linked.extend(ids);
        }
    }
    linked
}

/// Splits an enterprise until none of these contradictions is open. Says whether all ways were followed.
fn split(catalogue: &Catalogue, mut facts: Facts, open: &[ContradictionId], ways: &mut Vec<Facts>) -> bool {
    if ways.len() >= WAYS {
        return false;
    }
    rule_out(catalogue, &mut facts);
    for id in open {
        let never = &catalogue.contradiction(*id).never;
        let truths: Vec<Truth> = never.iter().map(|test| truth(catalogue, &facts, test)).collect();
        if truths.contains(&Truth::NotMet) {
            continue;
        }
        let unknown = never.iter().zip(&truths).filter(|(_, truth)| **truth == Truth::Unknown);
        let mut complete = true;
        let mut before = facts;
        // The first is not met; or it is, and the second is not; and so on. All met is what never is.
        for (test, _) in unknown {
            let mut way = before.clone();
            settle(catalogue, &mut way, test, false);
            complete &= split(catalogue, way, open, ways);
            settle(catalogue, &mut before, test, true);
        }
        return complete;
    }
    ways.push(facts);
    true
}

#[cfg(test)]
mod tests {
    use crate::sample::{facts, with};
    use crate::{Answer, Facts, Verdict, determine};
    use catalogue::Catalogue;
    use catalogue::money::MoneyRange;

    /// A mill is small; who has a bakery has staff; a mill is no bakery; a large enterprise has more than one of staff.
    const CONTRADICTIONS: &str = "
        - {reason: {zh: 甲, en: A mill is small}, never: [{fact: mill, is: yes}, {fact: size, is-any-of: [medium, large]}]}
        - {reason: {zh: 乙, en: Bakers are staff}, never: [{fact: bakery, is: yes}, {fact: staff, at-most: 0}]}
        - {reason: {zh: 丙, en: One or the other}, never: [{fact: mill, is: yes}, {fact: bakery, is: yes}]}
        - {reason: {zh: 丁, en: Large has staff}, never: [{fact: size, is: large}, {fact: staff, less-than: 2}]}
        - {reason: {zh: 戊, en: It is never nothing}, never: [{fact: investment, at-most: 0元}]}";

    /// The condition and the amount of each measure; all are paid once. No answer makes one pay more and another less, so that
    /// without contradictions every total would be exact.
    const MEASURES: [(&str, &str); 5] = [
        ("{fact: mill, is: yes}", "{fixed: 10元}"),
        ("{fact: size, is: large}", "{fixed: 20元}"),
        ("{fact: bakery, is: yes}", "{each: 3元, count: staff}"),
        ("{fact: staff, at-least: 1}", "{fixed: 4元}"),
        ("{fact: staff, at-least: 2}", "{each: 5元, count: staff, at-most: 10元}"),
    ];

    fn sample() -> Catalogue {
        with(CONTRADICTIONS, &MEASURES)
    }

    /// Every enterprise with at most three of staff that contradicts nothing.
    fn all(catalogue: &Catalogue) -> Vec<Facts> {
        let mut all = Vec::new();
        for (mill, bakery) in [("yes", "yes"), ("yes", "no"), ("no", "yes"), ("no", "no")] {
            for (size, staff) in
                ["small", "medium", "large"].iter().flat_map(|size| (0..4).map(move |staff| (size, staff)))
            {
                let written = format!("{{place: town, mill: {mill}, bakery: {bakery}, size: {size}, staff: {staff}}}");
                if let Ok(one) = crate::sample::read(catalogue, &written) {
                    all.push(one);
                }
            }
        }
        all
    }

    fn total(catalogue: &Catalogue, facts: &Facts) -> MoneyRange {
        let determination = determine(catalogue, facts, catalogue.date());
        let summaries = determination.summaries(catalogue);
        let totals = summaries.iter().flat_map(|summary| &summary.totals);
        totals.map(|total| total.range).reduce(MoneyRange::plus).unwrap_or(MoneyRange::ZERO)
    }

    fn allows(partial: &Facts, whole: &Facts) -> bool {
        partial.iter().all(|(fact, answer)| match (answer, whole.answer(fact)) {
            (Answer::DontKnow, _) => true,
            (Answer::Number(span), Some(Answer::Number(one))) => span.min <= one.min && one.max <= span.max,
            (Answer::OneOf(some), Some(Answer::OneOf(one))) => one.is_within(some),
            (one, other) => Some(one) == other,
        })
    }

    #[test]
    fn only_what_contradicts_is_refused() {
        let catalogue = sample();
        let possible = all(&catalogue);
        let expected = |mill: bool, bakery: bool, size: usize, staff: i64| {
            let wrong = [mill && size > 0, bakery && staff == 0, mill && bakery, size == 2 && staff < 2];
            !wrong.contains(&true)
        };
        let mut count = 0;
        for mill in [false, true] {
            for bakery in [false, true] {
                count += (0..3)
                    .flat_map(|size| (0..4).map(move |staff| (size, staff)))
                    .filter(|(size, staff)| expected(mill, bakery, *size, *staff))
                    .count();
            }
        }
        assert_eq!(possible.len(), count);
    }

    #[test]
    fn totals_are_exact_over_every_enterprise_that_can_be() {
        let catalogue = sample();
        let possible = all(&catalogue);
        let mut narrowed = 0;
        for mill in ["", "mill: yes, ", "mill: no, ", "mill: unknown, "] {
            for bakery in ["", "bakery: yes, ", "bakery: no, "] {
                for size in ["", "size: small, ", "size: [medium, large], ", "size: [small, large], "] {
                    for staff in
                        ["staff: {from: 0, to: 3}", "staff: {from: 0, to: 1}", "staff: 1", "staff: {from: 1, to: 3}"]
                    {
                        let written = format!("{{place: town, {mill}{bakery}{size}{staff}}}");
                        let Ok(partial) = crate::sample::read(&catalogue, &written) else { continue };
                        let whole: Vec<&Facts> = possible.iter().filter(|whole| allows(&partial, whole)).collect();
                        let each = whole.iter().map(|whole| total(&catalogue, whole));
                        let truth = each.reduce(MoneyRange::spanning).unwrap();
                        assert_eq!(total(&catalogue, &partial), truth, "{written}");
                        narrowed += 1;
                    }
                }
            }
        }
        assert!(narrowed > 80, "{narrowed}");
    }

    #[test]
    fn what_an_answer_rules_out_is_not_missing() {
        let catalogue = sample();
        let mill = facts(&catalogue, "{place: town, mill: yes}");
        let determination = determine(&catalogue, &mill, catalogue.date());
        let missing: Vec<&str> = determination
            .outcomes
            .iter()
            .flat_map(|outcome| outcome.verdict.all_missing())
            .map(|fact| catalogue.fact(fact).name.as_str())
            .collect();
        assert!(
            !missing.contains(&"bakery") && !missing.contains(&"size") && missing.contains(&"staff"),
            "{missing:?}"
        );
        let large = catalogue.measure_named("grant-1").unwrap();
        assert_eq!(determination.outcome(large).unwrap().verdict, Verdict::Ineligible);
    }

    #[test]
    fn what_contradicts_is_refused_with_its_reason() {
        let catalogue = sample();
        let error = |written: &str| {
            let errors = crate::sample::read(&catalogue, written).unwrap_err();
            errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
        };
        assert_eq!(error("{mill: yes, size: [medium, large]}"), "size: this contradicts `mill`. A mill is small");
        assert_eq!(error("{investment: 0}"), "investment: this is never so. It is never nothing");
        // A chain: a bakery has staff, so it is no mill.
        assert!(
            crate::sample::read(&catalogue, "{mill: yes, bakery: unknown, staff: 0, size: [small, large]}").is_ok()
        );
    }
}
