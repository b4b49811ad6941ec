//! The page: puts the application into `index.html`. Trunk builds it for WebAssembly.

/// Nothing: JavaScript calls [`policy_calculator::embed`], because a host page's document is not this program's to change.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
use policy_calculator as _;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("This program is the page. Build it with `trunk build --release`, or try it with scripts/serve.sh.");
}
