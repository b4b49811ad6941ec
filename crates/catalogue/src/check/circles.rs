//! Finds worked-out facts and definitions that use themselves, or that take too many steps to work out.

use crate::form::{Child, Form};
use crate::test::Test;
use crate::{Definition, DefinitionId, WorkedOut, WorkedOutId};

/// The most worked-out facts and definitions together, and the most steps for one of them.
const MOST: usize = 4_096;

/// Something that uses itself or takes too many steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Circle {
    WorkedOut(WorkedOutId),
    Definition(DefinitionId),
}

/// Everything that uses itself, directly or not, or takes too many steps because it uses others over and over.
pub(crate) fn find(worked_out: &[WorkedOut], definitions: &[Definition]) -> Vec<Circle> {
    let ids = (0..worked_out.len()).filter_map(WorkedOutId::at).map(Circle::WorkedOut);
    let all: Vec<Circle> =
        ids.chain((0..definitions.len()).filter_map(DefinitionId::at).map(Circle::Definition)).collect();
    if all.len() > MOST {
        return all;
    }
    let direct = |of: Circle| {
        let mut found = Vec::new();
        match of {
            Circle::WorkedOut(id) => {
                worked_out.get(id.index()).into_iter().for_each(|one| of_form(&one.form, &mut found));
            }
            Circle::Definition(id) => {
                definitions.get(id.index()).into_iter().for_each(|one| of_test(&one.test, &mut found));
            }
        }
        found
    };
    let uses: Vec<Vec<usize>> = all
        .iter()
        .map(|of| direct(*of).iter().filter_map(|used| all.iter().position(|one| one == used)).collect())
        .collect();
    // How many steps each takes, from those that use nothing upwards; what is in a circle is never reached.
    let mut steps: Vec<Option<usize>> = vec![None; all.len()];
    loop {
        let mut changed = false;
        for (n, uses) in uses.iter().enumerate() {
            let known: Option<usize> = uses
                .iter()
                .map(|used| steps.get(*used).copied().flatten())
                .try_fold(1_usize, |sum, used| used.map(|used| sum.saturating_add(used)));
            if let (Some(slot @ None), Some(known)) = (steps.get_mut(n), known) {
                *slot = Some(known);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    all.into_iter().zip(steps).filter(|(_, steps)| steps.is_none_or(|steps| steps > MOST)).map(|(of, _)| of).collect()
}

fn of_form(form: &Form, found: &mut Vec<Circle>) {
    if let Form::WorkedOut(id) = form {
        found.push(Circle::WorkedOut(*id));
    }
    form.each_part(&mut |child| of_child(child, found));
}

fn of_test(test: &Test, found: &mut Vec<Circle>) {
    if let Test::Defined(id) = test {
        found.push(Circle::Definition(*id));
    }
    test.each_part(&mut |child| of_child(child, found));
}

fn of_child(child: Child<'_>, found: &mut Vec<Circle>) {
    match child {
        Child::Form(form) => of_form(form, found),
        Child::Test(test) => of_test(test, found),
        Child::Citation(_) => {}
    }
}
