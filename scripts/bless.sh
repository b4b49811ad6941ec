#!/usr/bin/env bash
# scripts/bless.sh: writes the recorded expectations anew: snapshots, expect! texts in tests, fixtures, the coverage pages,
# the lists of docs/reading.
# Read the difference before committing it: each line is a change that somebody will see.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
export CARGO_TERM_QUIET=true

# The coverage pages first, because the tests compare them. Complete, or not at all.
mkdir -p target
cargo run --package tool --bin policy-calculator -- coverage --lang en >target/coverage.md
cargo run --package tool --bin policy-calculator -- coverage --lang zh >target/coverage.zh-CN.md
mv target/coverage.md target/coverage.zh-CN.md docs/
UPDATE_EXPECT=1 cargo test --workspace
# Once more without it: what cannot be recorded must still hold.
cargo test --workspace

git --no-pager diff --stat -- tests docs crates src
