#!/usr/bin/env bash
# Trunk runs this first in every build (see Trunk.toml): one stylesheet out of many, and the checked catalogue as JSON.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
[ -n "${TRUNK_STAGING_DIR:-}" ] || fail "scripts/page-assets.sh is run by Trunk. Use: trunk build, or scripts/serve.sh."

# One file, because each further stylesheet would hold up the first paint. The order is the cascade; C's collation
# keeps it the same on every machine.
LC_ALL=C
shopt -s nullglob
mkdir -p target/page
styles=(static/styles/tokens.css static/styles/base.css static/styles/components/*.css static/styles/pages/*.css)
cat "${styles[@]}" static/styles/first-sight.css >target/page/styles.css

# What other sites embed (docs/embedding.md). The loader as it is, to the byte: sites name its hash.
cp static/embed/embed-*.js static/embed/widget.html static/embed/widget.js "$TRUNK_STAGING_DIR/"
cp static/embed/released.json "$TRUNK_STAGING_DIR/integrity.json"
cp static/favicon.svg static/manifest.json static/icons/*.png "$TRUNK_STAGING_DIR/"
cat "${styles[@]}" static/embed/frame.css >"$TRUNK_STAGING_DIR/frame.css"

# Trunk lets cargo read nothing but what is downloaded already.
cargo fetch --quiet --target wasm32-unknown-unknown

scripts/site-files.sh "$TRUNK_STAGING_DIR"

# What is seen without the program: the start page, which Trunk puts into index.html, and the pages of measures with
# their stylesheet, which has its hash in its name as the page's own has. scripts/site-files.sh says why the variables go.
cat static/styles/tokens.css static/styles/base.css static/styles/components/{footer,header,heading,tag}.css \
  static/styles/measures.css >target/page/measures.css
measures=measures-$(sha256sum target/page/measures.css | cut -c1-16).css
cp target/page/measures.css "$TRUNK_STAGING_DIR/$measures"
# The pages that make the code for other sites are for whoever runs one: no hash, and not kept for use without a network.
cat static/styles/tokens.css static/styles/base.css \
  static/styles/components/{error_message,footer,header,heading,options}.css \
  static/styles/snippets.css >"$TRUNK_STAGING_DIR/snippets.css"
cp static/snippets.js "$TRUNK_STAGING_DIR/"
unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES
cargo run --quiet --package policy-calculator --bin policy-calculator-page -- \
  "$TRUNK_STAGING_DIR" target/page/first-sight.html "$measures"
