import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { randomStream } from '../../../src/random/philox.ts'
import { readRunning } from '../../../src/rollout/deployment.ts'
import { deployIn, stopIn } from '../../harness/rollout.ts'

const server = `
import { createServer } from 'node:http'
const { HOST, PORT } = process.env
const listening = createServer((_, response) => response.end('{}'))
process.once('SIGTERM', () => process.exit(0))
listening.listen(Number(PORT), HOST)
`
const harness = join(import.meta.dirname, '../../harness')

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-killed-rollout-'))
  await writeFile(join(folder, 'server.mjs'), server)
})
afterEach(async () => {
  await stopIn(folder)
  expect(await servers()).toEqual([])
  await rm(folder, { recursive: true })
})

/** Starts a rollout in a separate process. */
function start(port = 0, env: Readonly<Record<string, string>> = {}) {
  return spawn(
    process.execPath,
    [
      '--import',
      join(harness, 'die-before-change.js'),
      join(harness, 'rollout-process.ts'),
      folder,
      String(port),
    ],
    { stdio: 'ignore', env: { ...process.env, ...env } },
  )
}

async function run(...args: Parameters<typeof start>): Promise<NodeJS.Signals | number | null> {
  const child = start(...args)
  await once(child, 'exit')
  return child.signalCode ?? child.exitCode
}

/** Returns the process ids of the running servers from this folder. */
async function servers(): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return pids.filter(
    (_, index) => lines[index]?.includes(`${folder}/server.mjs`) && !lines[index].includes('harness'),
  )
}

async function expectOneServer(): Promise<number> {
  const running = await readRunning({ stateFile: join(folder, 'state.json') })
  expect(await servers()).toEqual([running?.server.pid])
  return running?.server.port ?? 0
}

it('a rollout ends the servers of a rollout that was killed before any of its file-system changes', async () => {
  let port = 0
  for (let change = 1; ; change++) {
    const ended = await run(port, { DIE_BEFORE_CHANGE: String(change) })
    if (ended !== 'SIGKILL') break
    await deployIn(folder, port)
    // From the second time on, the new server replaces the one before on the same port.
    port = await expectOneServer()
  }
  await expectOneServer()
}, 120_000)

it('`stop` ends the servers of a rollout that was killed at any time', async () => {
  const started = performance.now()
  expect(await run()).toBe(0)
  const usual = performance.now() - started
  const moments = randomStream(31, 'moments')
  let left = 0
  for (let kill = 0; kill < 6; kill++) {
    const port = kill % 2 === 0 ? 0 : await expectOneServer()
    const child = start(port)
    const ended = once(child, 'exit')
    await setTimeout(usual * (0.4 + 0.6 * moments.draw(kill)))
    child.kill('SIGKILL')
    await ended
    left += (await servers()).length
    await stopIn(folder)
    expect(await servers()).toEqual([])
    await deployIn(folder, 0)
  }
  expect(left).toBeGreaterThan(0)
}, 120_000)

it.each([
  ['`stop`', async () => stopIn(folder), 0],
  ['the next rollout', async () => deployIn(folder, 0), 1],
] as const)('%s ends the server that a rollout replaced when it was killed', async (_, next, left) => {
  const stateFile = join(folder, 'state.json')
  const stateIn = async () => JSON.parse(await readFile(stateFile, 'utf8')) as { server: object }
  await deployIn(folder, 0)
  const replaced = (await stateIn()).server
  await rm(stateFile)
  await deployIn(folder, 0)
  await writeFile(stateFile, JSON.stringify({ ...(await stateIn()), replaced }))
  expect(await servers()).toHaveLength(2)
  await next()
  expect(await servers()).toHaveLength(left)
})

it('a rollout never ends another process that has the process id of a former server', async () => {
  await deployIn(folder, 0)
  const [pid = 0] = await servers()
  const stateFile = join(folder, 'state.json')
  const state = await readFile(stateFile, 'utf8')
  await writeFile(stateFile, state.replace(/"startTime": "\d+"/, '"startTime": "1"'))
  await stopIn(folder)
  expect(await servers()).toEqual([pid])
  await writeFile(stateFile, state)
})
