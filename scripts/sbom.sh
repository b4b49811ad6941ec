#!/usr/bin/env bash
# scripts/sbom.sh: what the page, the JavaScript package and the native tool are made of, each as a list in the form of
# CycloneDX: target/sbom/*.cdx.json. The same Cargo.lock gives the same lists on every machine. No npm package is in any of
# them: what package.json names is needed to build and to test.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

scripts/setup.sh sbom
mkdir -p target/sbom
# The tool writes a file beside every Cargo.toml of the workspace.
trap 'rm -f .sbom.json crates/*/.sbom.json' EXIT

# list NAME FOLDER TARGET: the parts of the package in a folder, compiled for a target; without what only building needs.
list() {
  SOURCE_DATE_EPOCH=0 cargo cyclonedx --quiet --format json --spec-version 1.5 --no-build-deps --target "$3" \
    --override-filename .sbom || fail "the parts of $1 cannot be listed; what cargo cyclonedx says is shown above."
  # Nobody needs to know where this was made.
  sed "s|file://$PWD|file://|g" "$2/.sbom.json" >"target/sbom/$1.cdx.json"
  say "target/sbom/$1.cdx.json"
}

list page . wasm32-unknown-unknown
list package crates/package wasm32-unknown-unknown
list tool crates/tool "$(rustc -vV | sed -n 's/^host: //p')"
