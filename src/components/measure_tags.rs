//! What is to be known of a measure at a glance.

use super::{chinese, discretionary_tag, status_tag};
use words::measure::MeasureView;
use yew::prelude::*;

/// A measure's standing, what the authority decides, its kind if that is to be said, when it was reported, and its clause.
pub fn measure_tags(view: &MeasureView, kind: Option<&'static str>) -> Html {
    html! {
        <p class="pc-tags">
            { status_tag(view.status.status, view.status.meaning) }
            if let Some(who) = view.discretion {
                { discretionary_tag(who) }
            }
            if let Some(kind) = kind {
                <span>{ kind }</span>
            }
            if let Some(reported) = &view.reported {
                <span>{ reported }</span>
            }
            <span>{ &view.document.short }{ " " }{ chinese(view.clause.clone()) }</span>
        </p>
    }
}
