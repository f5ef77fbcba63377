import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { randomStream } from '../../../src/random/philox.ts'
import { readRunning, type Running } from '../../../src/rollout/local/running-deployment.ts'
import { eventually } from '../../harness/eventually.ts'
import { freePort } from '../../harness/free-port.ts'
import { deployIn, stopIn } from '../../harness/rollout.ts'

/** A server that accepts the connections of an inherited socket, as that of an image does. */
const server = `
import { writeSync } from 'node:fs'
import { createServer } from 'node:http'
const { READY_FD } = process.env
process.once('SIGTERM', () => process.exit(0))
createServer((_, response) => response.end('{}')).listen({ fd: 3 }, () => {
  if (READY_FD !== undefined) writeSync(Number(READY_FD), '\\n')
})
`
const harness = join(import.meta.dirname, '../../harness')

let folder = ''
let stateFile = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-killed-rollout-'))
  stateFile = join(folder, 'state.json')
  await mkdir(join(folder, 'root'))
  await writeFile(join(folder, 'root/server.mjs'), server)
})
afterEach(async () => {
  await stopIn(folder)
  await expectNoProcess()
  await rm(folder, { recursive: true })
})

/** Starts a rollout in a separate process. */
function start(port: number, image: string, env: Readonly<Record<string, string>> = {}) {
  return spawn(
    process.execPath,
    [
      '--import',
      join(harness, 'die-before-change.js'),
      join(harness, 'rollout-process.ts'),
      folder,
      String(port),
      image,
    ],
    { stdio: 'ignore', env: { ...process.env, ...env } },
  )
}

async function run(...args: Parameters<typeof start>): Promise<NodeJS.Signals | number | null> {
  const child = start(...args)
  await once(child, 'exit')
  return child.signalCode ?? child.exitCode
}

/** Returns the process ids of the servers of this folder, and of their supervisors. */
async function processes(of: 'servers' | 'supervisors'): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  const part = of === 'servers' ? `${folder}/root/server.mjs` : `\0${stateFile}\0`
  return pids.filter((_, index) => lines[index]?.includes(part))
}

/** Waits until one server is recorded, no other runs, and it responds. A replaced server may still be ending. */
function expectOneServer(image: string): Promise<Running> {
  return eventually(async () => {
    const running = await readRunning({ stateFile })
    if (running === null) throw new Error('no server is running')
    expect(running.image).toMatch(new RegExp(`:${image}`))
    expect(await processes('supervisors')).toEqual([running.supervisor.pid])
    expect(await processes('servers')).toEqual([running.server.pid])
    expect(await statusOf(running.server.url)).toBe(200)
    return running
  })
}

/** Sends a request on a connection of its own: a kept one may lead to a server that was killed. */
function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => resolve(response.resume().statusCode)).on('error', reject)
  })
}

function expectNoProcess(): Promise<void> {
  return eventually(async () => {
    expect([...(await processes('supervisors')), ...(await processes('servers'))]).toEqual([])
  })
}

it.each(['the same port', 'another port'])(
  'a rollout repairs one on %s that was killed before any of its file-system changes',
  async (place) => {
    const port = place === 'the same port' ? 0 : await freePort()
    for (let change = 1; ; change++) {
      const ended = await run(port, '2', { DIE_BEFORE_CHANGE: String(change) })
      if (ended !== 'SIGKILL') break
      await deployIn(folder, 0, '1')
      const { server } = await expectOneServer('1')
      if (server.port !== port) continue
      await stopIn(folder)
      await deployIn(folder, 0, '1')
    }
    await expectOneServer('2')
  },
)

it('`stop` ends the processes of a rollout that was killed at any time', async () => {
  const started = performance.now()
  expect(await run(0, '1')).toBe(0)
  const usual = performance.now() - started
  const moments = randomStream(31, 'moments')
  let left = 0
  for (let kill = 0; kill < 6; kill++) {
    const { port } = (await expectOneServer('1')).server
    const child = start(port, '2')
    const ended = once(child, 'exit')
    await setTimeout(usual * (0.4 + 0.6 * moments.draw(kill)))
    child.kill('SIGKILL')
    await ended
    left += (await processes('servers')).length
    await stopIn(folder)
    await expectNoProcess()
    await deployIn(folder, 0)
  }
  expect(left).toBeGreaterThan(0)
})

it('a rollout replaces a server whose supervisor was killed', async () => {
  await deployIn(folder, 0)
  const { supervisor, server } = await expectOneServer('1')
  process.kill(supervisor.pid, 'SIGKILL')
  expect(await statusOf(server.url)).toBe(200)
  await deployIn(folder, server.port, '2')
  expect((await expectOneServer('2')).server.port).toBe(server.port)
})

it('the supervisor starts a server again that was killed, and no connection is refused meanwhile', async () => {
  await deployIn(folder, 0)
  const { server } = await expectOneServer('1')
  process.kill(server.pid, 'SIGKILL')
  await eventually(async () => expect(await processes('servers')).not.toContain(server.pid))
  expect(await statusOf(server.url)).toBe(200)
  expect((await expectOneServer('1')).server.pid).not.toBe(server.pid)
})

it('the supervisor does not start files again that were changed', async () => {
  await deployIn(folder, 0)
  const { server } = await expectOneServer('1')
  await appendFile(join(folder, 'root/server.mjs'), '// changed')
  process.kill(server.pid, 'SIGKILL')
  await eventually(async () =>
    expect(await readFile(join(folder, 'server.log'), 'utf8')).toContain('could not start again'),
  )
  expect(await readRunning({ stateFile })).toBeNull()
  expect(await processes('servers')).toEqual([])
  await deployIn(folder, 0)
  await expectOneServer('1')
})
