//! Turns the files in `texts/` into the accessors and the tables of `words::texts`. A mistake in one of them stops the
//! build with a sentence that says where it is.

mod rust;
mod texts;

use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../texts");
    println!("cargo::rerun-if-changed={}", folder.display());
    match texts::read_folder(&folder) {
        Ok(languages) => {
            let code = rust::written(&languages);
            let to = env::var_os("OUT_DIR").map(|folder| Path::new(&folder).join("texts.rs"));
            if to.is_none_or(|to| fs::write(to, code).is_err()) {
                println!("cargo::error=the code for texts/ could not be written into OUT_DIR");
            }
        }
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
        }
    }
}
