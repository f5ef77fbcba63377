import { beforeAll, expect, it } from '@jest/globals'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { errorText } from '../../harness/user-error.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

const train = ['train', '--device', 'cpu']
const twoThreads = { TF_NUM_INTRAOP_THREADS: '2' }
let uninterrupted: string
let killed: string

const stepIn = (log: string) => Number(/Resuming from a checkpoint after step (\d+)/.exec(log)?.[1])
const digestIn = (log: string) => /^digest: (sha256:\w+)$/m.exec(log)?.[1] ?? log

/** A project whose training was killed after it had written some checkpoints. */
beforeAll(async () => {
  killed = await mkdtemp(join(tmpdir(), 'tensorline-resume-'))
  await writeFile(join(killed, 'flowers.csv'), flowersCsv(300))
  await writeFile(
    join(killed, 'tensorline.yml'),
    flowersLine.replace('epochs: 8', 'epochs: 20, checkpoint: {every-steps: 40}'),
  )
  const whole = await mkdtemp(join(tmpdir(), 'tensorline-resume-'))
  expect((await tensorlineHere(killed, ['preprocess'])).code).toBe(0)
  await cp(killed, whole, { recursive: true })
  uninterrupted = digestIn((await tensorlineHere(whole, train, twoThreads)).log)
  const { signal } = await tensorline(killed, train, { ...twoThreads, DIE_BEFORE_CHANGE: '32' })
  expect(signal).toBe('SIGKILL')
})

async function copyOfKilled(): Promise<{ folder: string; checkpoint: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-resume-'))
  await cp(killed, folder, { recursive: true })
  const checkpoints = join(folder, '.tensorline/work/checkpoints')
  const [series = ''] = await readdir(checkpoints)
  const [oldest = ''] = (await readdir(join(checkpoints, series))).filter((name) => !name.startsWith('.'))
  return { folder, checkpoint: join(checkpoints, series, oldest) }
}

it('train resumes from the named checkpoint and makes the model of an uninterrupted training', async () => {
  const { folder, checkpoint } = await copyOfKilled()
  const { log } = await tensorlineHere(folder, [...train, '--resume', checkpoint], twoThreads)
  expect(log).toMatch(/Resuming from a checkpoint after step \d+, in epoch \d+/)
  expect(digestIn(log)).toBe(uninterrupted)
})

it('train restarts with `--resume never`, and then resumes from the checkpoints of that training', async () => {
  const { folder } = await copyOfKilled()
  const stepsBefore = stepIn((await tensorline(folder, train, { ...twoThreads, DIE_BEFORE_CHANGE: '3' })).log)
  const anew = await tensorline(folder, [...train, '--resume', 'never'], {
    ...twoThreads,
    DIE_BEFORE_CHANGE: '23',
  })
  expect(anew.signal).toBe('SIGKILL')
  expect(anew.log).not.toContain('Resuming from a checkpoint after')
  const { log } = await tensorlineHere(folder, train, twoThreads)
  expect(stepIn(log)).toBeLessThan(stepsBefore)
  expect(digestIn(log)).toBe(uninterrupted)
})

it('train rejects a named checkpoint of another configuration', async () => {
  const { folder, checkpoint } = await copyOfKilled()
  const other = [...train, '--resume', checkpoint, '--set', 'train.epochs=21']
  const { code, log } = await tensorlineHere(folder, other, twoThreads)
  expect(log).toEqual(errorText('TRAIN_CHECKPOINT_MISMATCH', checkpoint, 'configuration'))
  expect(code).toBe(1)
})

it('train warns if the engine differs, and records its engine and the step from which it resumed', async () => {
  const { folder } = await copyOfKilled()
  // A separate process: a process keeps its engine.
  const { code, log } = await tensorline(folder, train, { TF_NUM_INTRAOP_THREADS: '1' })
  expect(log).toMatch(
    /warning: The checkpoint was written with .* 2 threads, and this engine is .* 1 threads\. .* not be bit-identical/,
  )
  expect(code).toBe(0)
  const record: unknown = JSON.parse(
    await readFile(join(folder, '.tensorline/artifacts/model/run.json'), 'utf8'),
  )
  expect(record).toMatchObject({
    engine: {
      threads: 1,
      device: 'cpu',
      libtensorflow: expect.any(String),
      instructionSet: expect.any(String),
    },
    resumedAfterStep: expect.any(Number),
  })
})
