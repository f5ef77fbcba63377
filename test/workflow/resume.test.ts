import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openModel } from '../../src/model/artifact.ts'
import { randomStream } from '../../src/random/philox.ts'
import { startServices, type Services } from '../harness/services.ts'
import type { Files } from '../harness/repository.ts'
import { digits } from './digits.ts'
import { cancelUntil, cancelWhen, JobDriver, killWhen } from './job-driver.ts'

const epochs = 24
/** Matches the log after three epochs of a training. */
const underWay = /(epoch \d+\/24 · loss[^]*){3}/

const line = (checkpoint: string) => `
name: digits
data: {source: data, split: {train: 0.9, validation: 0.1, test: data/t10k*}, transform: [{scale: {by: 255}}]}
model:
  layers: [flatten, {dense: {units: 128, activation: relu}}, {dropout: {rate: 0.2}}, {dense: {units: 10, activation: softmax}}]
train: {optimizer: {adam: {}}, batch-size: 32, epochs: ${epochs}, schedule: {cosine: {}}, checkpoint: ${checkpoint}}
`
let files: Files

beforeAll(async () => {
  files = { ...(await digits({ train: 3000, test: 500 })), 'tensorline.yml': line('{every-steps: 50}') }
})

describe('a job that is ended early', () => {
  let services: Services
  let runId = 100
  let uninterrupted: string | undefined

  beforeAll(async () => {
    services = await startServices()
    const job = await start(++runId, 1)
    uninterrupted = (await job.step('train', {})).main.outputs['digest']
  })
  afterAll(() => services.close())

  /** Returns a machine on which the dataset of the run is published. */
  async function start(run: number, attempt: number, env: Record<string, string> = {}, given = files) {
    const job = await JobDriver.start(services, { runId: run, attempt, files: given, env })
    const { main } = await job.step('preprocess', {})
    if (main.code !== 0) throw new Error(main.log)
    return job
  }

  it('by the signals of a cancelled job writes a checkpoint, stores it in the post step, and resumes to the same model', async () => {
    const run = ++runId
    const onlyWhenCancelled = { ...files, 'tensorline.yml': line('{every-minutes: 60}') }
    const first = await start(run, 1, {}, onlyWhenCancelled)
    const { main, post } = await first.step('train', {}, cancelWhen(underWay))
    expect(main.code).not.toBe(0)
    expect(main.log).toMatch(/Cancelled after step \d+, which is saved in a checkpoint/)
    expect(post.log).toMatch(/Saved checkpoint-\S+ of step \d+ to GitHub/)
    const again = await (await start(run, 2, {}, onlyWhenCancelled)).step('train', {})
    expect(again.main.log).toMatch(/Resuming from a checkpoint after step \d+, in epoch \d+/)
    expect(again.main.outputs['digest']).toBe(uninterrupted)
  })

  it('by the signals of a cancelled job on a full disk stores its last periodic checkpoint', async () => {
    const run = ++runId
    const hangs = join(await mkdtemp(join(tmpdir(), 'disk-')), 'hangs')
    const hangingDisk = join(import.meta.dirname, '../harness/hanging-disk.js')
    const first = await start(run, 1, { NODE_OPTIONS: `--import=${hangingDisk}`, DISK_HANGS: hangs })
    const cancel = cancelUntil(underWay, {
      before: () => writeFile(hangs, ''),
      until: /No time for a checkpoint of step \d+: the previous checkpoint remains/,
    })
    const { main, post } = await first.step('train', {}, cancel)
    expect(main.log).toContain('No time for a checkpoint')
    const [, kept] = /Saved checkpoint-\S+ of step (\d+)/.exec(post.log) ?? []
    const again = await (await start(run, 2)).step('train', {})
    expect(again.main.log).toContain(`Resuming from a checkpoint after step ${kept},`)
    expect(again.main.outputs['digest']).toBe(uninterrupted)
  })

  it('by the end of the process stores its last periodic checkpoint in the post step', async () => {
    const run = ++runId
    const { main, post } = await (await start(run, 1)).step('train', {}, killWhen(underWay))
    expect(main.signal).toBe('SIGKILL')
    expect(post.log).toMatch(/Saved checkpoint-\S+ of step \d+/)
    const again = await (await start(run, 2)).step('train', {})
    expect(again.main.log).toMatch(/Resuming from a checkpoint after step \d+/)
    expect(again.main.outputs['digest']).toBe(uninterrupted)
  })

  it('without a cache service stores the newest checkpoint as an artifact', async () => {
    const run = ++runId
    const withoutCache = { ACTIONS_CACHE_SERVICE_V2: '' }
    await (await start(run, 1, withoutCache)).step('train', {}, killWhen(underWay))
    await (await start(run, 2, withoutCache)).step('train', {}, killWhen(underWay))
    const kept = services.results.artifacts.ofRun(run).filter(({ name }) => name.startsWith('checkpoint-'))
    expect(kept).toEqual([expect.objectContaining({ name: expect.stringMatching(/-2-\d+$/) })])
    const again = await (await start(run, 3, withoutCache)).step('train', {})
    expect(again.main.outputs['digest']).toBe(uninterrupted)
  })

  it('restarts with `resume: never`', async () => {
    const run = ++runId
    await (await start(run, 1)).step('train', {}, killWhen(underWay))
    const again = await (await start(run, 2)).step('train', { resume: 'never' })
    expect(again.main.log).not.toContain('Resuming from a checkpoint after')
    expect(again.main.outputs['digest']).toBe(uninterrupted)
  })
})

it('a training in a terminal that is killed at twenty moments ends with a bit-identical model', async () => {
  const whole = await workplace()
  const uninterrupted = await tensorline(whole, ['train'])
  expect(uninterrupted.code).toBe(0)
  const killed = await workplace()
  const moments = randomStream(7, 'moments')
  let logs = ''
  for (let kill = 0; kill < 20; kill++) logs += (await tensorline(killed, ['train'], moments.draw(kill))).log
  const { code, log } = await tensorline(killed, ['train'])
  expect(code).toBe(0)
  logs += log
  expect(logs).not.toContain('is unusable')
  expect(logs.match(/Resuming from a checkpoint after step/g)?.length).toBeGreaterThan(5)
  const digestIn = async (folder: string) =>
    (await openModel(join(folder, '.tensorline/artifacts/model'))).digest
  expect(await digestIn(killed)).toBe(await digestIn(whole))
})

async function workplace(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'killed-'))
  for (const [path, content] of Object.entries(files)) {
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new TypeError(path)
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const { code, log } = await tensorline(folder, ['preprocess'])
  if (code !== 0) throw new Error(log)
  return folder
}

/** @param killAfter part of the time of the first epoch, which this process needed, after which it is killed in the next one */
async function tensorline(cwd: string, args: readonly string[], killAfter?: number) {
  const program = join(import.meta.dirname, '../../dist/cli/index.js')
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      log += text.toString()
    })
  const ended = once(child, 'close')
  const whenShown = async (pattern: RegExp): Promise<number> => {
    while (!pattern.test(log) && child.exitCode === null) await setTimeout(5)
    return performance.now()
  }
  if (killAfter !== undefined) {
    const began = await whenShown(/Engine:/)
    const epoch = (await whenShown(/epoch \d+\/24 · loss/)) - began
    await setTimeout(epoch * killAfter)
    child.kill('SIGKILL')
  }
  await ended
  return { code: child.exitCode, log }
}
