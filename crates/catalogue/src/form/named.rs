//! The name of a number: a fact that is asked, one that is worked out, or a figure that is published.

use super::{Child, ChildMut, Dimension, Form, Kind, Shape};
use crate::direction::{Uses, Way};
use crate::form::size::Size;
use crate::{Catalogue, FactId, ReferenceId, WorkedOutId};

impl Kind for FactId {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        named(&Form::Fact(*self))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::of_dimension(catalogue.dimension(&Form::Fact(*self)))
    }

    fn directions(&self, _: &Catalogue, uses: &mut Uses) {
        uses.fact(*self, Way::Up);
    }

    fn picks(&self) -> bool {
        true
    }
}

impl Kind for WorkedOutId {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        named(&Form::WorkedOut(*self))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        catalogue.worked_out(*self).form.size(catalogue)
    }

    fn directions(&self, catalogue: &Catalogue, uses: &mut Uses) {
        uses.form(catalogue, &catalogue.worked_out(*self).form);
    }

    fn never_negative(&self, catalogue: &Catalogue) -> bool {
        catalogue.worked_out(*self).form.never_negative(catalogue)
    }

    fn is_single(&self, catalogue: &Catalogue) -> bool {
        catalogue.worked_out(*self).form.is_single(catalogue)
    }

    fn picks(&self) -> bool {
        true
    }
}

impl Kind for ReferenceId {
    fn dimension(&self, named: &dyn Fn(&Form) -> Dimension) -> Dimension {
        named(&Form::Reference(*self))
    }

    fn size(&self, catalogue: &Catalogue) -> Size {
        Size::of_dimension(catalogue.dimension(&Form::Reference(*self)))
    }

    fn directions(&self, _: &Catalogue, _: &mut Uses) {}

    fn picks(&self) -> bool {
        true
    }
}

macro_rules! without_parts {
    ($($type:ident)*) => {$(
        impl Shape for $type {
            fn each_child<'f>(&'f self, _: &mut dyn FnMut(Child<'f>)) {}

            fn each_child_mut(&mut self, _: &mut dyn FnMut(ChildMut<'_>)) {}
        }
    )*};
}

without_parts! { FactId WorkedOutId ReferenceId }
