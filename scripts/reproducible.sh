#!/usr/bin/env bash
# scripts/reproducible.sh: builds the release archive of the last commit twice, in two folders with nothing in common, and
# compares them byte by byte. Half an hour on 2 cores.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in one other-folder/two; do
  say "Building in $work/$copy ..."
  git clone --quiet --no-hardlinks . "$work/$copy"
  (cd "$work/$copy" && env -u CARGO_TARGET_DIR scripts/dist.sh) || fail "the build in $work/$copy failed, as shown above."
done
sha256sum "$work"/one/target/*.tar.gz "$work"/other-folder/two/target/*.tar.gz
cmp "$work"/one/target/*.tar.gz "$work"/other-folder/two/target/*.tar.gz ||
  fail "the two archives differ. Unpack both and compare their SHA256SUMS."
say "Both builds are the same, byte by byte."
