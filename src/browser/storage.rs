//! What the browser keeps for this site. It may refuse: then nothing is kept, and nothing else changes.

use web_sys::Storage;

fn storage() -> Option<Storage> {
    // With storage blocked, asking for it is already an error.
    gloo::utils::window().local_storage().ok().flatten()
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
    own.is_some_and(|own| own.iter().all(|(key, _)| remove(key)))
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
