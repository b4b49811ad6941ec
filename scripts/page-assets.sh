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
cat static/styles/tokens.css static/styles/base.css static/styles/components/*.css static/styles/pages/*.css \
  >target/page/styles.css

# What other sites embed (docs/embedding.md). The loader as it is, to the byte: sites name its hash.
cp static/embed/embed-*.js static/embed/widget.html static/embed/widget.js "$TRUNK_STAGING_DIR/"
cp static/embed/released.json "$TRUNK_STAGING_DIR/integrity.json"
cp static/favicon.svg static/manifest.json static/icons/*.png "$TRUNK_STAGING_DIR/"
cat target/page/styles.css static/styles/parts/*.css static/embed/frame.css >"$TRUNK_STAGING_DIR/frame.css"

# Trunk lets cargo read nothing but what is downloaded already.
cargo fetch --quiet --target wasm32-unknown-unknown

scripts/site-files.sh "$TRUNK_STAGING_DIR"
