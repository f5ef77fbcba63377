#!/usr/bin/env bash
# Runs all checks without running the product: format, types, style, import directions, generated files.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"

prettier --check --log-level warn .
tsc -p .
tsc -p src/browser/page
eslint .
depcruise src --config .dependency-cruiser.cjs --output-type err
node scripts/generate.ts --check
node scripts/notices.ts --check
node scripts/check-prose.ts
cspell --no-progress --no-summary
