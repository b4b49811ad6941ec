#!/usr/bin/env bash
# scripts/dist.sh [--no-build]: everything that a site needs, as target/policy-calculator-<version>.tar.gz: the calculator
# for other sites and for its own, the JavaScript package, the examples, the guides with all they link to, lists of the
# values that options can have, and a list of checksums. The same files give the same bytes. --no-build takes the dist/ and target/package/ that are there.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

if [ "${1:-}" != --no-build ]; then
  scripts/build.sh
  scripts/package.sh
fi
for needed in dist/index.html dist/widget.html target/package/program.wasm; do
  [ -e "$needed" ] || fail "there is no $needed. Run scripts/dist.sh without --no-build."
done

version=$(sed -n '/^version = /{s/^version = "\(.*\)"$/\1/p;q;}' Cargo.toml)
name=policy-calculator-$version
archive=target/$name.tar.gz
# The folder is made anew, so that nothing of an earlier one stays.
folder=target/dist/$name
rm -rf target/dist
mkdir -p "$folder"
cp -R dist "$folder/calculator"
cp -R target/package "$folder/package"
cp -R examples docs catalogue README.md README.zh-CN.md ARCHITECTURE.md CHANGELOG.md CONTRIBUTING.md SECURITY.md \
  LICENSE-MIT LICENSE-APACHE "$folder/"
cp --parents static/styles/tokens.css bench/peers/README.md justfile "$folder/"
for list in measures facts; do
  cargo run --quiet -p tool --bin policy-calculator -- "$list" >"$folder/$list.txt"
done
node scripts/compress.mjs "$folder/calculator"

# Nobody needs to know where this was built.
if found=$(grep -rlaF -e "$PWD/" -e "$HOME/" "$folder"); then
  fail "these name a folder of this machine (is it a release build?):
$found"
fi

export LC_ALL=C
# Elsewhere until it is complete, so that it does not list itself.
(cd "$folder" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sed 's|  \./|  |') >target/dist/SHA256SUMS
mv target/dist/SHA256SUMS "$folder/"

# The day of the last change, unless the caller names one; without git, no day at all.
date=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
tar --create --format=ustar --sort=name --mtime="@$date" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
  --directory target/dist "$name" | gzip --best --no-name >"$archive"
rm -rf target/dist

say "$archive ($(wc -c <"$archive") bytes)"
sha256sum "$archive"
