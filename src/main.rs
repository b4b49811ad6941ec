//! The page: puts the application into `index.html`. Trunk builds it for WebAssembly. Run natively, it draws what a reader
//! sees without the program.

/// Nothing: JavaScript calls [`policy_calculator::embed`], because a host page's document is not this program's to change.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
use policy_calculator as _;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// `policy-calculator-page FOLDER START STYLES`: see [`policy_calculator::prerender::write`].
#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<std::path::PathBuf> = std::env::args_os().skip(1).map(Into::into).collect();
    match arguments.as_slice() {
        [folder, start, styles] => {
            policy_calculator::prerender::write(folder, start, styles.to_str().unwrap_or_default())
        }
        _ => {
            Err("call it with the folder of catalogue.*.json, the file to write the start page to, and the stylesheet \
            that the pages of measures name"
                .into())
        }
    }
}
