#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Found Node ${process.versions.node}; expected 24 or newer. Run \`npx tensorline\`, which brings its own.`)
  process.exit(1)
}
const { runCli } = await import('../core/index.js')

process.exit(await runCli(process.argv.slice(2)))
