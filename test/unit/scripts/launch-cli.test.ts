import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const launcher = join(import.meta.dirname, '../../../scripts/launch-cli.js')
/** Makes the program take this Node for an old one; the Node that it starts is not affected. */
const asOldNode = [
  '--import',
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})",
]

let folder: string
let cli: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-cli-'))
  cli = join(folder, 'dist/cli/index.js')
  await mkdir(join(folder, 'dist/cli'), { recursive: true })
  await mkdir(join(folder, 'dist/core'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  await copyFile(launcher, cli)
  await writeCore('async (args) => { console.log(process.versions.node.split(".")[0], ...args); return 7 }')
})
afterEach(() => rm(folder, { recursive: true }))

function writeCore(runCli: string): Promise<void> {
  return writeFile(join(folder, 'dist/core/index.js'), `export const runCli = ${runCli}\n`)
}

async function addPackagedNode(): Promise<void> {
  const home = join(folder, `node_modules/node-${process.platform}-${process.arch}`)
  await mkdir(join(home, 'bin'), { recursive: true })
  await writeFile(join(home, 'package.json'), '{}')
  await symlink(process.execPath, join(home, 'bin/node'))
}

function launch(
  ...options: string[]
): Promise<{ exitCode: number | string | null | undefined; stdout: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...options, cli, 'run', '--set', 'a b'], (error, stdout) =>
      resolve({ exitCode: error?.code ?? 0, stdout }),
    )
  })
}

describe('the launcher of the command line', () => {
  const major = process.versions.node.split('.')[0]

  it('runs it on a Node that is new enough', async () => {
    expect(await launch()).toEqual({ exitCode: 7, stdout: `${major} run --set a b\n` })
  })

  it("runs it on the package's Node, with its arguments and exit code, if the other is too old", async () => {
    await addPackagedNode()
    expect(await launch(...asOldNode)).toEqual({ exitCode: 7, stdout: `${major} run --set a b\n` })
  })

  it('fails on an old Node without another one', async () => {
    expect(await launch(...asOldNode)).toEqual({ exitCode: 1, stdout: '' })
  })

  it('passes a signal to end on', async () => {
    await addPackagedNode()
    await writeCore(
      'async () => { process.on("SIGTERM", () => process.exit(9)); console.log("ready"); setInterval(() => {}, 1000); await new Promise(() => {}) }',
    )
    const child = spawn(process.execPath, [...asOldNode, cli], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([9, null])
  })
})
