#!/usr/bin/env bash
# scripts/test.sh: every check of the project, in order; stops at the first that fails. About half an hour on 2 cores
# from nothing but rustup and Node.js, 20 after that.
# scripts/test.sh NAME...: only these, in the order given. scripts/test.sh --list names them all.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

# A check is a function check_NAME with _ for -, a title in `titles`, and a place in `all`.
all=(setup format biome shellcheck typos deny lints lints-wasm tests catalogue wording ledger build budget
  package api browsers engines)
declare -A titles=(
  [setup]="set-up"
  [format]="format of Rust"
  [biome]="format and lints of scripts and styles"
  [shellcheck]="lints of shell scripts"
  [typos]="spelling"
  [deny]="licences and sources of dependencies"
  [lints]="lints"
  [lints-wasm]="lints, as WebAssembly"
  [units]="unit tests"
  [tests]="tests"
  [catalogue]="catalogue, with its cases"
  [wording]="wording taken over from the documents"
  [ledger]="figures and promises against the documents"
  [build]="release build"
  [budget]="size of each part of the program"
  [package]="package"
  [api]="tests of the package"
  [browsers]="browser tests, in Chromium"
  [engines]="browser tests, in Firefox and WebKit"
)

# Compiling is not shown; errors and warnings still are.
export CARGO_TERM_QUIET=true

check_setup() { scripts/setup.sh test; }

check_format() { cargo fmt --all --check; }
check_biome() { biome check --error-on-warnings; }
check_shellcheck() { shellcheck --external-sources scripts/*.sh; }
check_typos() { typos; }
# Known vulnerabilities are not part of it: their list changes from day to day, and the checks need no network.
check_deny() { cargo deny --offline --all-features --log-level error check --hide-inclusion-graph licenses bans sources; }

check_lints() { cargo clippy --workspace --all-targets -- -D warnings; }
check_lints_wasm() { cargo clippy --workspace --exclude tool --target wasm32-unknown-unknown -- -D warnings; }

# The part of `tests` that answers first.
check_units() { cargo test --workspace --lib --bins; }
# The examples of the documentation included.
check_tests() { cargo test --workspace; }
check_catalogue() { cargo run --package tool --bin policy-calculator -- check; }

# The policy documents are not in this repository. These two compare with them, where they are at hand.
copied_sentences=../shared/copied-sentences
documents=${POLICY_SOURCES:-../shared/sources}
check_wording() {
  local path paths=()
  for path in catalogue crates src static docs examples README.md README.zh-CN.md ARCHITECTURE.md CONTRIBUTING.md \
    CHANGELOG.md; do
    [ ! -e "$path" ] || paths+=("$path")
  done
  "$copied_sentences" "${paths[@]}"
}
check_ledger() { cargo test --package tool --test it ledger -- --nocapture; }

check_build() { scripts/build.sh; }
check_budget() { node scripts/budget.mjs; }
check_package() { scripts/package.sh; }
check_api() { node --test --test-reporter=spec tests/api/*.test.mjs; }
# Two files at a time: most of a test is waiting for a renderer, which is one process of one thread.
check_browsers() { node --test --test-concurrency=2 --test-reporter=spec tests/e2e/*.test.mjs; }

# WebKitGTK has no headless mode. The display is as high as the tests want the window.
check_engines() {
  xvfb-run --auto-servernum --server-args="-screen 0 1280x2500x24" \
    node --test --test-concurrency=2 --test-reporter=spec tests/engines/*.test.mjs
}

# why_not NAME: why a check cannot run here, if so.
why_not() {
  case "$1" in
    wording) [ -x "$copied_sentences" ] || printf '%s' "there is no $copied_sentences here" ;;
    ledger) [ -d "$documents" ] || printf '%s' "there are no documents at $documents" ;;
  esac
}

passed=0
skipped=0
run() {
  local name=$1 reason started=$SECONDS
  reason=$(why_not "$name")
  say ""
  if [ -n "$reason" ]; then
    say "== $name, ${titles[$name]}: not run, $reason"
    skipped=$((skipped + 1))
    return
  fi
  say "== $name, ${titles[$name]}"
  # The last command of a function decides: in a condition, bash ignores `set -e` within it.
  "check_${name//-/_}" || fail "'$name' failed; what it found is shown above. Again: scripts/test.sh $name"
  say "-- $name: $((SECONDS - started)) s"
  passed=$((passed + 1))
}

if [ "${1:-}" = --list ]; then
  for name in "${all[@]}" units; do printf '%-14s%s\n' "$name" "${titles[$name]}"; done
  exit
fi
chosen=("$@")
[ $# -gt 0 ] || chosen=("${all[@]}")
for name in "${chosen[@]}"; do
  [ -n "${titles[$name]:-}" ] || fail "there is no check '$name'. scripts/test.sh --list names them all."
done
for name in "${chosen[@]}"; do run "$name"; done

say ""
say "Everything passed, in $SECONDS s."
say "Checks: $passed passed, 0 failed, $skipped skipped"
