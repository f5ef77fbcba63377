#!/usr/bin/env node
// Runs the command line on this Node or, if it is too old, on the Node that the package brings. It is plain JavaScript,
// since an older Node runs it too.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldest = 24

if (Number(process.versions.node.split('.')[0]) >= oldest) {
  const { runCli } = await import('../core/index.js')
  runCli(process.argv.slice(2)).then((exitCode) => process.exit(exitCode))
} else {
  const node = packagedNode()
  if (node === null) {
    console.error(
      `Found Node ${process.versions.node}; expected ${oldest} or newer. Install Node ${oldest}, or on Linux install Tensorline with its optional dependencies, which include a Node.`,
    )
    process.exit(1)
  }
  runOn(node)
}

/** @returns {string | null} */
function packagedNode() {
  try {
    const name = `node-${process.platform}-${process.arch}`
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin', 'node')
  } catch {
    return null
  }
}

/** @param {string} node */
function runOn(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A terminal sends its interrupt to the child too; this process only waits for it.
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 128 + constants.signals[signal]))
}
