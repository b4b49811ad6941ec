# Short names for the scripts, for those who have just (https://just.systems; `pip install rust-just` brings it too).
# Each line can as well be typed without it.

_default:
    @just --list --unsorted

# The short loop: format, lints, tests, catalogue.
quick:
    scripts/quick.sh

# Every check, or those named: just test typos deny
test *names:
    scripts/test.sh {{ names }}

# Write Rust, scripts and styles in the project's format.
format: _npm
    cargo fmt --all
    npx biome check --write

# The page at http://127.0.0.1:8080, built again after every change.
serve:
    scripts/serve.sh

# The release page in dist/.
build:
    scripts/build.sh

# The JavaScript package in target/package/.
package:
    scripts/package.sh

# One archive with everything that a site needs.
dist:
    scripts/dist.sh

# Whether two builds in two folders are the same bytes.
reproducible:
    scripts/reproducible.sh

# What the programs are made of, in the form of CycloneDX: target/sbom/.
sbom:
    scripts/sbom.sh

# The whole catalogue with its cases.
check:
    cargo run --quiet --package tool --bin policy-calculator -- check

# The cases of one measure: just cases km24-ai-demonstration
cases measure:
    node scripts/cases.mjs {{ measure }}

# Write recorded expectations anew; read the difference before committing.
bless:
    scripts/bless.sh

# Licences and sources of dependencies.
deny:
    scripts/test.sh deny

# Inputs changed at random at every door, for so many seconds: just fuzz 3600 any_text_can_be_offered_as_a_link
fuzz seconds="3600" door="fuzz::any":
    FUZZ_SECONDS={{ seconds }} cargo test --profile fuzz --package tool --test it {{ door }} -- --nocapture

# A long walk through the built page, as a reader takes it: just walk 2000 7 takes 2,000 steps with the seed 7.
walk steps="2000" seed="1":
    WALK_STEPS={{ steps }} WALK_SEED={{ seed }} node --test --test-reporter=spec tests/e2e/walk.test.mjs

# Which changes of the code no test notices, among the lines that differ from a branch: just mutants main
mutants from="main":
    mkdir -p target
    git diff --merge-base {{ from }} -- 'crates/*.rs' >target/changed.diff
    cargo mutants --in-diff target/changed.diff --test-workspace=true --output target

# How long a determination takes.
bench:
    cargo bench --package tool

# How fast the release page is on a phone; docs/performance.md has the figures.
performance:
    node scripts/performance.mjs

_npm:
    @scripts/setup.sh quick >/dev/null
