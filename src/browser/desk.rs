//! The page's other program, the desk. `static/boot.js` loads it; here it is only asked for.

use web_sys::{CustomEvent, CustomEventInit};

/// Asks for the desk, which takes over with these answers.
pub fn call(draft: &str) {
    let given = CustomEventInit::new();
    given.set_detail(&draft.into());
    // Without such an event there is no such program either.
    if let Ok(event) = CustomEvent::new_with_event_init_dict("policy-calculator:desk", &given) {
        let _ = gloo::utils::document().dispatch_event(&event);
    }
}
