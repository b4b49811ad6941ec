#!/usr/bin/env bash
# scripts/build.sh: the release page into dist/, as small as it gets. `trunk build --release` builds the same page a
# tenth larger, with any toolchain.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

scripts/setup.sh build

# The standard library is compiled along, for size and without the texts of panics, which never reach anybody: the page
# has none by its lints, and a browser would only log them. The compiler has this behind a switch that is not stable yet,
# so every part of it is optional: without the library's source the page is built the ordinary way.
source_of_std=$(rustc --print sysroot)/lib/rustlib/src/rust/library/std
if [ -d "$source_of_std" ]; then
  export RUSTC_BOOTSTRAP=1
  export CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS+=" -Zunstable-options -Cpanic=immediate-abort"
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS+=" -Zlocation-detail=none -Zfmt-debug=none"
else
  say "Without the standard library's source the page becomes about a tenth larger."
fi
trunk build --release "$@"

# Once more, from flat code: what Trunk's one pass leaves is half a kilobyte larger. The features are what the compiler
# uses by default; Trunk has stripped the section that names them.
for program in dist/*_bg.wasm; do
  wasm-opt --enable-bulk-memory --enable-multivalue --enable-mutable-globals --enable-nontrapping-float-to-int \
    --enable-reference-types --enable-sign-ext --flatten --rereloop -Oz --one-caller-inline-max-function-size=1 \
    "$program" --output "$program"
done

# Trunk's own minifier cannot read wasm-bindgen's script and leaves it as it is.
for script in dist/*.js; do
  # A loader is what its hash says.
  [[ $script != dist/embed-* ]] || continue
  terser "$script" --module --compress --mangle --output "$script"
done

say "Loaders for other sites, with the hashes that a page names them by (docs/embedding.md):"
cat dist/integrity.json
