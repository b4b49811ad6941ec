//! Asks the linker of the page for relocations, by which scripts/split.sh divides the program into parts.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo::rustc-link-arg-bin=policy-calculator-page=--emit-relocs");
    }
}
