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

/// Keeps a text; says whether it was kept.
pub fn write(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}
