#!/usr/bin/env bash
# scripts/desk.sh FOLDER [--release]: the page's other program, the desk, as desk.js, desk_bg.wasm and desk.css.
# scripts/page-assets.sh calls it in every build of the page.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
folder=${1:?which folder?}
profile=${2:-}

# A crate type on the command line, because in Cargo.toml it would hold for every build.
cargo rustc --quiet --package policy-calculator --lib --crate-type cdylib ${profile:+"$profile"} --target wasm32-unknown-unknown \
  --no-default-features --features desk
# boot.js tells it where its .wasm is.
wasm-bindgen --target web --no-typescript --omit-default-module-path --out-dir "$folder" --out-name desk \
  "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/$([ -n "$profile" ] && echo release || echo debug)/policy_calculator.wasm"
if [ -n "$profile" ]; then
  # As Trunk does it for the page.
  wasm-opt -Oz --strip-debug --strip-producers --strip-target-features --one-caller-inline-max-function-size=1 \
    "$folder/desk_bg.wasm" --output "$folder/desk_bg.wasm"
fi
shopt -s nullglob
export LC_ALL=C
cat static/styles/desk/*.css >"$folder/desk.css"

# What other sites embed: both stylesheets in one for a shadow root, and the scripts that put it there. Their addresses
# have no hash, because they stand in pages of others.
node scripts/element-css.mjs "$folder" static/styles/tokens.css static/styles/base.css static/styles/components/*.css \
  static/styles/pages/*.css static/styles/desk/*.css
cp static/mount.js static/element.js "$folder/"
