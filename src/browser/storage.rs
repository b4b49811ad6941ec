//! What the browser keeps for this site. It may refuse: then nothing is kept, and nothing else changes.

use web_sys::Storage;

fn storage() -> Option<Storage> {
    // With storage blocked, asking for it is already an error.
    gloo::utils::window().local_storage().ok().flatten()
}

/// What is kept for this tab alone, until it is closed.
fn of_tab() -> Option<Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

/// What this tab keeps under a key; in a new tab, what was kept last in any.
pub fn read_here(key: &str) -> Option<String> {
    of_tab().and_then(|tab| tab.get_item(key).ok().flatten()).or_else(|| read(key))
}

/// Keeps a text, and keeps it for this tab too, so that another tab that keeps its own takes nothing from it. Says whether
/// it was kept.
pub fn write_here(key: &str, text: &str) -> bool {
    of_tab().map(|tab| tab.set_item(key, text));
    write(key, text)
}

/// Removes what [`write_here`] keeps under a key; says whether the browser would keep anything at all.
pub fn remove_here(key: &str) -> bool {
    of_tab().map(|tab| tab.remove_item(key));
    remove(key)
}

/// What is kept under a key.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Removes what is kept under a key; says whether the browser would keep anything at all.
pub fn remove(key: &str) -> bool {
    storage().is_some_and(|storage| storage.remove_item(key).is_ok())
}

/// Removes all that is kept under a name, `NAME/…`; says whether the browser let it.
pub fn clear(name: &str) -> bool {
    let own = behind(&format!("{name}/"));
    own.is_some_and(|own| own.iter().all(|(key, _)| remove_here(key)))
}

/// What is kept under each key that begins so. `None` if the browser keeps nothing at all.
pub fn behind(start: &str) -> Option<Vec<(String, String)>> {
    let storage = storage()?;
    let keys = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten());
    let own = keys.filter(|key| key.starts_with(start));
    Some(own.filter_map(|key| storage.get_item(&key).ok().flatten().map(|text| (key, text))).collect())
}

/// Keeps a text; says whether it was kept.
pub fn write(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}
