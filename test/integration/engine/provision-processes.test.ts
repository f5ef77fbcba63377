import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runtimeName } from '../../../src/engine/runtime-lock.ts'
import { deliver, makeSmallRuntime, onlyWheel, putPip } from '../../harness/engine/small-runtime.ts'
import type { SmallRuntime } from '../../harness/engine/small-runtime.ts'

const program = fileURLToPath(new URL('../../harness/engine/provision-process.ts', import.meta.url))

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
const env = () => ({ PATH: join(work, 'bin') })
const provision = async () => (await promisify(execFile)(process.execPath, args(), { env: env() })).stdout

it('lets one of two processes that start at once fetch the library, and the other wait for it', async () => {
  await putPip(
    join(work, 'bin'),
    `echo called >> ${work}/calls; /bin/sleep 2; ${deliver(runtime.wheel, runtime.lock)}`,
  )
  const outputs = await Promise.all([provision(), provision()])
  const folder = join(toolCache, runtimeName(runtime.lock))
  for (const output of outputs) expect(output.trim().split('\n').at(-1)).toBe(folder)
  expect(outputs.filter((output) => output.includes('waiting for it'))).toHaveLength(1)
  expect(await readFile(join(work, 'calls'), 'utf8')).toBe('called\n')
  expect(await readdir(toolCache)).toEqual([runtimeName(runtime.lock)])
})

it('leaves no half library when it is killed on the way, and the next process starts over', async () => {
  const { lock, wheel } = runtime
  // The download is whole when the process is killed, and lies where the next one could mistake it for its own.
  await putPip(join(work, 'bin'), `echo $$ > ${work}/pid; (${deliver(wheel, lock)}); exec /bin/sleep 1000`)
  const killed = spawn(process.execPath, args(), { env: env(), stdio: 'ignore' })
  const pip = await pipProcess()
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  process.kill(pip)
  expect(await readdir(toolCache)).not.toContain(runtimeName(lock))

  await putPip(join(work, 'bin'), deliver(wheel, lock))
  expect((await provision()).trim().split('\n').at(-1)).toBe(join(toolCache, runtimeName(lock)))
  expect(await readdir(toolCache)).toEqual([runtimeName(lock)])
}, 60_000)

/** The process id of the pip that is running, once it has delivered the wheel. */
async function pipProcess(): Promise<number> {
  for (;;) {
    const pid = Number(await readFile(join(work, 'pid'), 'utf8').catch(() => 'none'))
    const download = await filesIn(join(toolCache, `${runtimeName(runtime.lock)}.download`))
    if (pid > 0 && download.includes(onlyWheel(runtime.lock).file)) return pid
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}
