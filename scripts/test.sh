#!/usr/bin/env bash
# scripts/test.sh: every check of the project, in order; stops at the first that fails. About 35 minutes on 2 cores
# from nothing but Rust and Node.js, 20 after that.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

# What is compiled is no news here; errors and warnings are still shown.
export CARGO_TERM_QUIET=true

passed=0
skipped=0

# check TITLE COMMAND...
check() {
  local title=$1 started=$SECONDS
  shift
  say ""
  say "== $title: $*"
  "$@" || fail "'$title' failed; what it found stands above."
  say "-- $title: $((SECONDS - started)) s"
  passed=$((passed + 1))
}

# Wording taken over from the policy documents is found by comparing with them, and they are not in this repository.
copied_sentences=../shared/copied-sentences
check_wording() {
  local path paths=()
  for path in catalogue src static docs examples README.md README.zh-CN.md ARCHITECTURE.md; do
    [ ! -e "$path" ] || paths+=("$path")
  done
  "$copied_sentences" "${paths[@]}"
}

check "set-up" scripts/setup.sh test
check "format" cargo fmt --check
check "lints, everything" cargo clippy --all-targets --all-features -- -D warnings
check "lints, the page as WebAssembly" \
  cargo clippy --no-default-features --features page --target wasm32-unknown-unknown -- -D warnings
check "lints, the desk as WebAssembly" \
  cargo clippy --no-default-features --features desk --target wasm32-unknown-unknown -- -D warnings
check "lints, the package as WebAssembly" \
  cargo clippy --no-default-features --features script --target wasm32-unknown-unknown -- -D warnings
check "lints, the core alone" cargo clippy --no-default-features -- -D warnings
check "tests" cargo test --all-features
check "catalogue" cargo run --no-default-features --features tool --bin policy-calculator -- check
if [ -x "$copied_sentences" ]; then
  check "wording" check_wording
else
  say ""
  say "== wording: not run, there is no $copied_sentences here"
  skipped=$((skipped + 1))
fi
# The documents themselves are not in this repository either.
if [ -d "${POLICY_SOURCES:-../shared/sources}" ]; then
  check "figures against the documents" cargo test --no-default-features --features tool --test ledger -- --nocapture
else
  say ""
  say "== figures against the documents: not run, they are not at ${POLICY_SOURCES:-../shared/sources}"
  skipped=$((skipped + 1))
fi
check "release build" scripts/build.sh
check "size of a first visit" node scripts/budget.mjs
check "size in pages of other sites" node scripts/widget-sizes.mjs
check "package" scripts/package.sh
check "api tests" node --test --test-reporter=spec tests/api/*.test.mjs
# Two files at a time: most of a test is waiting for a renderer, which is one process of one thread.
check "browser tests" node --test --test-concurrency=2 --test-reporter=spec tests/e2e/*.test.mjs

say ""
say "Everything passed, in $SECONDS s."
say "Checks: $passed passed, 0 failed, $skipped skipped"
