#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Found Node ${process.versions.node}; expected 24 or newer. Install Node 24, or on Linux run \`npx tensorline\`, which includes its own Node.`)
  process.exit(1)
}
const { runCli } = await import('../core/index.js')

runCli(process.argv.slice(2)).then((exitCode) => process.exit(exitCode))
