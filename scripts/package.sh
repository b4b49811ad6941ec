#!/usr/bin/env bash
# scripts/package.sh: the JavaScript package, in target/package/ as a folder and beside it as a tarball. npm installs both.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

scripts/setup.sh package

# No part of the page is in it.
smallest cargo build --package package --release --target wasm32-unknown-unknown

package=target/package
rm -rf "$package"
mkdir -p "$package"
# program.js finds its .wasm by what browser.js and node.js tell it, so that each can do it its own way.
wasm-bindgen --target web --no-typescript --omit-default-module-path --out-dir "$package" --out-name program \
  "${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/release/package.wasm"
# As scripts/split.sh does it for the page.
wasm-opt --enable-bulk-memory --enable-multivalue --enable-mutable-globals --enable-nontrapping-float-to-int \
  --enable-reference-types --enable-sign-ext --flatten --rereloop -Oz -Oz --one-caller-inline-max-function-size=1 \
  --strip-debug --strip-producers --strip-target-features \
  "$package/program_bg.wasm" --output "$package/program.wasm"
rm "$package/program_bg.wasm"
# What wasm-bindgen writes is read by nobody.
terser "$package/program.js" --module --ecma 2018 --compress passes=3 --mangle --output "$package/program.js"

# What puts the calculator into a page is the page's program, loaded when a page asks for it.
smallest cargo build --bin policy-calculator-page --release --target wasm32-unknown-unknown
scripts/split.sh "$package" release
# Host pages get one stylesheet for everything.
rm "$package"/policy-calculator-page-*.css
scripts/site-files.sh "$package"
node scripts/minify-css.mjs "$package/element.css" "$package/parts.css"
cp package/* LICENSE-MIT LICENSE-APACHE "$package/"
node scripts/notices.mjs policy-calculator package >"$package/THIRD-PARTY.txt"
cargo run --quiet -p tool --bin policy-calculator -- \
  bundle --out "$package/catalogue.json"
node scripts/package-files.mjs
tarball=$(npm pack --silent --pack-destination target "./$package")

say "The package is $package/ and target/$tarball. Elsewhere: npm install $PWD/target/$tarball"
