#!/usr/bin/env bash
# scripts/element-files.sh FOLDER: what puts the calculator into host pages as an element, but for the program. The names
# have no hash, because they stand in those pages.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
folder=${1:?which folder?}

export LC_ALL=C
shopt -s nullglob
node scripts/element-css.mjs "$folder" static/styles/tokens.css static/styles/base.css static/styles/components/*.css \
  static/styles/pages/*.css static/styles/desk/*.css
cp static/mount.js static/element.js "$folder/"
