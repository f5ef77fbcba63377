#!/usr/bin/env bash
# Checks the workflows, the examples and the actions: actionlint finds syntax that GitHub rejects, zizmor finds unsafe settings.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/node_modules/.bin:$PATH"

tool() {
  node --input-type=module -e 'import { tool } from "./test/harness/tools.ts"; console.log(tool(process.argv[1]))' "$1"
}
if ! actionlint="$(tool actionlint 2> /dev/null)" || ! zizmor="$(tool zizmor 2> /dev/null)"; then
  echo 'actionlint and zizmor are not installed; install them with: node scripts/install-test-tools.ts' >&2
  exit 1
fi

workflows=(.github/workflows/*.yml examples/*.yml examples/starter/model.yml)
actions=(action.yml actions/*/action.yml)

"$actionlint" "${workflows[@]}"
"$zizmor" --quiet --offline --no-progress --persona pedantic --strict-collection --config .github/zizmor.yml \
  "${workflows[@]}" "${actions[@]}" .github/dependabot.yml
