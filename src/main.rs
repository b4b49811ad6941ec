//! The page: puts the application into `index.html`. Trunk builds it for WebAssembly.

#[cfg(target_arch = "wasm32")]
fn main() {
    policy_calculator::embed::start_page();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("This program is the page. Build it with `trunk build --release`, or try it with scripts/serve.sh.");
}
