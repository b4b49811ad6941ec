#!/usr/bin/env bash
# scripts/setup.sh [serve|build|package|test]: installs what is missing and says each step. Running it again costs a second.
#   serve     what serving the page needs
#   build     what building the page for release needs
#   package   what building the JavaScript package needs
#   test      all that, and what the checks and the browser tests need (the default)
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

purpose=${1:-test}
case "$purpose" in
  serve | build | package | test) ;;
  *) fail "'$purpose' is not known here. Use: scripts/setup.sh serve, build, package or test." ;;
esac

# at_least WANTED FOUND: whether version FOUND is WANTED or newer.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

check_rust() {
  command -v cargo >/dev/null ||
    fail "Rust is missing. Install it as https://rustup.rs says, open a new shell, and run this again."
  local wanted found
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  found=$(rustc --version | cut -d ' ' -f 2)
  at_least "$wanted" "$found" || fail "Rust $found is too old, $wanted is needed. Run: rustup update stable"
}

# add_with_rustup WHAT COMMAND...: rustup is needed only where something is missing, so a distribution's Rust will do.
add_with_rustup() {
  local what=$1
  shift
  command -v rustup >/dev/null ||
    fail "This Rust has no $what, and there is no rustup to add it. Install rustup as https://rustup.rs says."
  say "Adding $what: rustup $*"
  rustup "$@" || fail "rustup could not add $what. Check the connection and run this again."
}

check_wasm_target() {
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ] ||
    add_with_rustup "the WebAssembly target" target add wasm32-unknown-unknown
}

# Not needed, only better: see scripts/build.sh.
add_source_of_std() {
  [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library/std" ] && return
  command -v rustup >/dev/null || return 0
  say "Adding the standard library's source: rustup component add rust-src"
  rustup component add rust-src || say "It could not be had; the release page becomes about a tenth larger."
}

check_lints() {
  cargo fmt --version >/dev/null 2>&1 || add_with_rustup "rustfmt" component add rustfmt
  cargo clippy --version >/dev/null 2>&1 || add_with_rustup "clippy" component add clippy
}

# install_tool CRATE VERSION COMMAND OPT_LEVEL [FLAG...]
# Their own release profiles take 20 minutes for a speed that nobody here would notice.
install_tool() {
  local crate=$1 version=$2 command=$3 opt_level=$4
  shift 4
  [ "$("$command" --version 2>/dev/null)" = "$command $version" ] && return
  say "Building $crate $version, once for all clones (3 to 6 minutes on 2 cores) ..."
  mkdir -p "$tools"
  # Built aside and renamed at the end, so that an interrupted build is never taken for a finished one.
  building=$(mktemp -d "$tools/.building-XXXXXX")
  trap 'rm -rf "$building"' EXIT
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=$opt_level \
    cargo install --quiet "$crate" --version "$version" --root "$building/root" --target-dir "$building/target" "$@" ||
    fail "$crate could not be built. Check the connection and run this again."
  rm -rf "${tools:?}/$crate-$version"
  mv "$building/root" "$tools/$crate-$version"
  rm -rf "$building"
  hash -r
}

check_npm_packages() {
  # An exact copy of the lock file, laid inside at the end, tells what node_modules was installed from.
  local stamp=node_modules/.installed-from.json
  cmp -s package-lock.json "$stamp" && return
  say "Installing the npm packages of package-lock.json ..."
  npm ci --no-audit --no-fund --loglevel=error || fail "npm could not install. Check the connection and run this again."
  cp package-lock.json "$stamp"
}

check_node() {
  command -v npm >/dev/null ||
    fail "Node.js is missing. Install Node.js 20 or newer with npm (https://nodejs.org) and run this again."
  local found
  found=$(node --version)
  at_least 20 "${found#v}" || fail "Node.js $found is too old, 20 is needed. See https://nodejs.org."
}

check_browser() {
  [ -z "$CHROMIUM" ] || command -v "$CHROMIUM" >/dev/null ||
    fail "CHROMIUM names $CHROMIUM, and there is no such program. Correct it or unset it."
  local missing=()
  [ -n "$CHROMIUM" ] || missing+=(chromium)
  command -v chromedriver >/dev/null || missing+=(chromium-driver)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  # Without a Chinese font the screenshots show boxes and every width is wrong.
  fc-list :lang=zh-cn 2>/dev/null | grep -q . || missing+=(fonts-noto-cjk)
  [ ${#missing[@]} -gt 0 ] || return 0

  command -v apt-get >/dev/null ||
    fail "The browser tests need these (by their Debian names): ${missing[*]}. Install them and run this again; CHROMIUM=/path/to/chromium names a browser elsewhere."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null ||
      fail "The browser tests need Debian packages. Run: sudo apt-get update && sudo apt-get install --yes ${missing[*]}"
    as_root=(sudo -n)
  fi
  say "Installing Debian's ${missing[*]} ..."
  # With an old package list the install itself fails and says so.
  "${as_root[@]}" apt-get update -qq || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes "${missing[@]}" >/dev/null ||
    fail "apt-get could not install. Run by hand: apt-get update && apt-get install --yes ${missing[*]}"
}

say "Checking the tools for: $purpose"
check_rust
check_wasm_target
[ "$purpose" = package ] || install_tool trunk "$trunk_version" trunk 0 --locked --no-default-features --features rustls
# Not --locked: a crate of its lock file is no longer on the registry.
install_tool wasm-bindgen-cli "$wasm_bindgen_version" wasm-bindgen 1
if [ "$purpose" != serve ]; then
  check_node
  check_npm_packages
fi
case "$purpose" in
  build | test) add_source_of_std ;;
esac
if [ "$purpose" = test ]; then
  check_lints
  check_browser
fi
say "The tools are there."
