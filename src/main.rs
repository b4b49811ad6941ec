//! The page: puts the application into `index.html`. Trunk builds it for WebAssembly.

#[cfg(target_arch = "wasm32")]
fn main() {
    // It stays for as long as the page does.
    std::mem::forget(policy_calculator::embed::mount_page());
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("This program is the page. Build it with `trunk build --release`, or try it with scripts/serve.sh.");
}
