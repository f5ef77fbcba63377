import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { filesOf } from '../../../src/libraries/native-library.ts'
import { tensorFlowLibrary } from '../../../src/libraries/tensorflow.ts'
import { eventually } from '../../harness/eventually.ts'
import {
  deliver,
  makeSmallRuntime,
  onlyWheel,
  putPip,
  runtimesIn,
} from '../../harness/libraries/small-runtime.ts'
import type { SmallRuntime } from '../../harness/libraries/small-runtime.ts'

const program = fileURLToPath(new URL('../../harness/libraries/provision-process.ts', import.meta.url))

let work: string
let toolCache: string
let runtime: SmallRuntime

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'provision-'))
  toolCache = join(work, 'tools')
  runtime = await makeSmallRuntime(work)
  await writeFile(join(work, 'lock.json'), JSON.stringify(runtime.lock))
})
afterEach(() => rm(work, { recursive: true }))

const args = () => [program, join(work, 'lock.json'), toolCache]
const env = () => ({
  PATH: join(work, 'bin'),
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
})
const provision = async () => (await promisify(execFile)(process.execPath, args(), { env: env() })).stdout

it('of two processes that start at once, one fetches the library and the other waits for it', async () => {
  await putPip(
    join(work, 'bin'),
    `echo called >> ${work}/calls; until [ -e ${work}/waits ]; do /bin/sleep 0.1; done; ${deliver(runtime.wheel, runtime.lock)}`,
  )
  const both = [1, 2].map(() => promisify(execFile)(process.execPath, args(), { env: env() }))
  for (const { child } of both)
    child.stdout?.on('data', (text) => {
      if (String(text).includes('waiting for it')) writeFileSync(join(work, 'waits'), '')
    })
  const outputs = (await Promise.all(both)).map(({ stdout }) => stdout)
  const folder = join(toolCache, tensorFlowLibrary(runtime.lock).name)
  for (const output of outputs) expect(output.trim().split('\n').at(-1)).toBe(folder)
  expect(outputs.filter((output) => output.includes('waiting for it'))).toHaveLength(1)
  expect(await readFile(join(work, 'calls'), 'utf8')).toBe('called\n')
  expect(await runtimesIn(toolCache)).toEqual([tensorFlowLibrary(runtime.lock).name])
})

it('a process that is killed during a download leaves no incomplete library, and the next process starts over', async () => {
  const { lock, wheel } = runtime
  // The download is complete when the process is killed, in a place where the next process could mistake it for its own.
  await putPip(join(work, 'bin'), `(${deliver(wheel, lock)}); echo $$ > ${work}/pid; exec /bin/sleep 1000`)
  const killed = spawn(process.execPath, args(), { env: env(), stdio: 'ignore' })
  const pip = await pipProcess()
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  process.kill(pip)
  expect(await runtimesIn(toolCache)).not.toContain(tensorFlowLibrary(lock).name)

  await putPip(join(work, 'bin'), deliver(wheel, lock))
  expect((await provision()).trim().split('\n').at(-1)).toBe(join(toolCache, tensorFlowLibrary(lock).name))
  expect(await runtimesIn(toolCache)).toEqual([tensorFlowLibrary(lock).name])
})

/** Returns the process id of the running pip after it has delivered the wheel. */
function pipProcess(): Promise<number> {
  return eventually(async () => {
    const pid = Number(await readFile(join(work, 'pid'), 'utf8'))
    expect(pid).toBeGreaterThan(0)
    const found = await readdir(toolCache, { recursive: true })
    expect(found.map((path) => basename(path))).toContain(onlyWheel(runtime.lock).file)
    return pid
  })
}

it('a process names the files that were damaged since another process, and replaces them', async () => {
  const { lock, wheel } = runtime
  await putPip(join(work, 'bin'), deliver(wheel, lock))
  const folder = (await provision()).trim().split('\n').at(-1) ?? ''
  const library = join(folder, 'tensorflow/libtensorflow_cc.so.2')
  const before = await readFile(library)
  await writeFile(
    library,
    before.map((byte, at) => (at === 77 ? byte ^ 1 : byte)),
  )
  expect(await provision()).toContain(
    `${folder} is damaged: tensorflow/libtensorflow_cc.so.2 has another sha256 than the pinned one`,
  )
  expect(await readFile(library)).toEqual(before)
  expect(await provision()).toBe(`${folder}\n`)
})

/** Shifts the clock of a process by this many milliseconds, as on another machine. */
const shiftedClock = (milliseconds: number) =>
  `data:text/javascript,${encodeURIComponent(`
    const Machine = Date
    globalThis.Date = class extends Machine {
      constructor(...given) { given.length === 0 ? super(Machine.now() + ${milliseconds}) : super(...given) }
      static now() { return Machine.now() + ${milliseconds} }
    }`)}`

const provisionAt = async (milliseconds: number) =>
  (
    await promisify(execFile)(process.execPath, ['--import', shiftedClock(milliseconds), ...args()], {
      env: env(),
    })
  ).stdout

describe.each([20_000, -7_200_000])(
  'two machines with one tool cache, one clock shifted by %p ms',
  (shift) => {
    const putSlowPip = (wait: string) =>
      putPip(
        join(work, 'bin'),
        `echo called >> ${work}/calls; ${wait}; ${deliver(runtime.wheel, runtime.lock)}`,
      )
    const folder = () => join(toolCache, tensorFlowLibrary(runtime.lock).name)

    it('download once where the file system has locks', async () => {
      await putSlowPip('/bin/sleep 2')
      const outputs = await Promise.all([provisionAt(0), provisionAt(shift)])
      for (const output of outputs) expect(output.trim().split('\n').at(-1)).toBe(folder())
      expect(await readFile(join(work, 'calls'), 'utf8')).toBe('called\n')
      expect(await runtimesIn(toolCache)).toEqual([tensorFlowLibrary(runtime.lock).name])
    })

    it('both have a complete library where the file system has no locks', async () => {
      await putSlowPip(`until [ $(/usr/bin/wc -l < ${work}/calls) = 2 ]; do /bin/sleep 0.1; done`)
      // No lock can be taken of a folder.
      await mkdir(join(toolCache, `.${tensorFlowLibrary(runtime.lock).name}.lock`), { recursive: true })
      const outputs = await Promise.all([provisionAt(0), provisionAt(shift)])
      for (const output of outputs) expect(output.trim().split('\n').at(-1)).toBe(folder())
      expect(await readFile(join(work, 'calls'), 'utf8')).toBe('called\ncalled\n')
      for (const { path, size } of filesOf(tensorFlowLibrary(runtime.lock)))
        expect((await stat(join(folder(), path))).size).toBe(size)
      expect(await runtimesIn(toolCache)).toEqual([tensorFlowLibrary(runtime.lock).name])
    })
  },
)
