//! The doors for programs. [`wire`] holds every form that leaves or enters: the native tool and the JavaScript door
//! write the same, so that the same edition, facts and day give the same bytes everywhere.

pub mod event;
pub mod failure;
#[cfg(all(target_arch = "wasm32", feature = "script"))]
pub mod javascript;
pub mod wire;
