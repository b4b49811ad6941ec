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
# The styles of the further screens come with their part of the program; scripts/split.sh names the file.
cat static/styles/desk/*.css >target/page/more.css

# What other sites embed (docs/embedding.md). The loader as it is, to the byte: sites name its hash.
cp static/embed/embed-*.js static/embed/widget.html static/embed/widget.js "$TRUNK_STAGING_DIR/"
cp static/embed/released.json "$TRUNK_STAGING_DIR/integrity.json"
cp static/favicon.svg "$TRUNK_STAGING_DIR/"
cat target/page/styles.css target/page/more.css static/embed/frame.css >"$TRUNK_STAGING_DIR/frame.css"
scripts/element-files.sh "$TRUNK_STAGING_DIR"

# Trunk lets cargo read nothing but what is downloaded already.
cargo fetch --quiet --target wasm32-unknown-unknown

# What scripts/build.sh sets for the page is not for the tool.
unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES
# The development profile: the tests compile it too, and it writes the same bytes.
# The page loads questions.*.json, what it needs to ask and to answer; catalogue.*.json holds what is looked up too.
for language in zh en; do
  for file in questions catalogue; do
    extent=${file/catalogue/whole}
    cargo run --quiet -p tool --bin policy-calculator -- \
      bundle --only "$language" --extent "$extent" --out "$TRUNK_STAGING_DIR/$file.$language.json"
  done
done
