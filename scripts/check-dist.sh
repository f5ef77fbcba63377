#!/usr/bin/env bash
# Builds the bundles and fails when one differs from the committed one.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"

npm run --silent bundle
if [ -n "$(git status --porcelain -- dist)" ]; then
  git status --short -- dist
  git diff --stat -- dist
  echo 'dist/ does not match the source: run `npm run bundle` and commit it' >&2
  exit 1
fi
echo 'dist/ matches the source'
