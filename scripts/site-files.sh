#!/usr/bin/env bash
# scripts/site-files.sh FOLDER: what lies beside the page's program, in the page's folder and in the package's: the
# catalogue, and what puts the calculator into host pages as an element. The names have no hash: the program and those
# pages know them.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
folder=${1:?which folder?}

export LC_ALL=C
shopt -s nullglob
# The stylesheets of the page as they are. What the element adds comes first: its `all: initial` would undo the rest.
cat static/embed/element.css static/styles/tokens.css static/styles/base.css static/styles/components/*.css \
  static/styles/pages/*.css >"$folder/element.css"
# What the other parts of the program draw, for host pages, where no part adds its own.
cat static/styles/parts/*/*.css >"$folder/parts.css"
cp static/mount.js static/element.js "$folder/"

# What scripts/build.sh sets for the page is not for the tool.
unset RUSTC_BOOTSTRAP CARGO_UNSTABLE_BUILD_STD CARGO_UNSTABLE_BUILD_STD_FEATURES
# The development profile: the tests compile it too, and it writes the same bytes.
# questions.*.json is what it takes to ask and to answer; catalogue.*.json holds what is looked up too.
for language in zh en; do
  for file in questions catalogue; do
    extent=${file/catalogue/whole}
    cargo run --quiet -p tool --bin policy-calculator -- \
      bundle --only "$language" --extent "$extent" --out "$folder/$file.$language.json"
  done
done
