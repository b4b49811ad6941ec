#!/usr/bin/env bash
# scripts/quick.sh: the short loop, under two minutes once everything is compiled: format, lints, tests, catalogue.
# It says nothing of the page in a browser; scripts/test.sh does.
# shellcheck source=scripts/environment.sh
source "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

scripts/setup.sh quick
exec scripts/test.sh format biome shellcheck typos deny lints tests catalogue
