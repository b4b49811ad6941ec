#!/usr/bin/env bash
# scripts/build.sh: the release page into dist/, as small as it gets. `trunk build --release` builds the same page a
# tenth larger, with any toolchain.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

scripts/setup.sh build

smallest trunk build --release "$@"

smaller() { terser "$1" --module --ecma 2018 --compress passes=3 --mangle --output "$1"; }

# The stylesheets that are none of Trunk's: of the parts, of the frame, of the element.
node scripts/minify-css.mjs dist/*.css

# Trunk's own minifier cannot read wasm-bindgen's script and leaves it as it is.
for script in dist/*.js; do
  # A loader is what its hash says.
  [[ $script != dist/embed-* ]] || continue
  smaller "$script"
done
# Its list has the hashes of the scripts as they are now.
node scripts/offline.mjs dist
smaller dist/sw.js

# The licences of the page and of everything in it go where it goes.
cp LICENSE-MIT LICENSE-APACHE dist/
node scripts/notices.mjs policy-calculator >dist/THIRD-PARTY.txt

say "Loaders for other sites, with the hashes that a page names them by (docs/embedding.md):"
cat dist/integrity.json
