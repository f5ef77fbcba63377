import { beforeAll, expect, it } from '@jest/globals'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { errorText } from '../../harness/user-error.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

const module = `
import { readFileSync } from 'node:fs'
const { units, rate } = JSON.parse(readFileSync(new URL('./hyper.json', import.meta.url), 'utf8'))
export default (tf, { inputShape, classes }) => tf.sequential({ name: 'network', layers: [
  tf.layers.dense({ name: 'dense', units, activation: 'relu', inputShape }),
  tf.layers.dropout({ name: 'dropout', rate }),
  tf.layers.dense({ name: 'scores', units: classes.length, activation: 'softmax' }),
] })`
const train = ['train', '--device', 'wasm']
const layers = /model:\n.*\n/

let killed = ''

/** Runs a training that is killed after it has written a checkpoint. */
beforeAll(async () => {
  killed = await mkdtemp(join(tmpdir(), 'tensorline-module-files-'))
  await writeFile(join(killed, 'flowers.csv'), flowersCsv(120))
  await writeFile(join(killed, 'net.js'), module)
  await writeFile(join(killed, 'hyper.json'), '{"units": 8, "rate": 0.6}')
  const line = flowersLine
    .replace('epochs: 8', 'epochs: 20, checkpoint: {every-steps: 10}')
    .replace(layers, 'model: {module: ./net.js}\n')
  await writeFile(join(killed, 'tensorline.yml'), line)
  expect((await tensorlineHere(killed, ['preprocess'])).code).toBe(0)
  const { signal } = await tensorline(killed, train, { DIE_BEFORE_CHANGE: '25' })
  expect(signal).toBe('SIGKILL')
})

async function copyWith(hyper: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-module-files-'))
  await cp(killed, folder, { recursive: true })
  await writeFile(join(folder, 'hyper.json'), hyper)
  return folder
}

it.each([
  ['settings', '{"units": 8, "rate": 0.1}', ['dropout', 'rate', '0.6', '0.1']],
  ['shapes', '{"units": 16, "rate": 0.6}', ['dense', 'units', '8', '16']],
])('train does not resume when a file that the module reads changed %s', async (_, hyper, difference) => {
  const { code, log } = await tensorlineHere(await copyWith(hyper), train)
  expect(log).toEqual(errorText('TRAIN_CHECKPOINT_MISMATCH', ...difference, 'model.files'))
  expect(log).not.toContain('INTERNAL_ERROR')
  expect(code).toBe(1)
})

it('train resumes when the file is unchanged', async () => {
  const { code, log } = await tensorlineHere(await copyWith('{"units": 8, "rate": 0.6}'), train)
  expect(log).toMatch(/Resuming from a checkpoint after step \d+/)
  expect(code).toBe(0)
})

it('a changed file in `model.files` starts another training', async () => {
  const folder = await copyWith('{"units": 8, "rate": 0.6}')
  const file = join(folder, 'tensorline.yml')
  const line = await readFile(file, 'utf8')
  await writeFile(file, line.replace('./net.js', './net.js, files: [hyper.json]'))
  const first = await tensorline(folder, train, { DIE_BEFORE_CHANGE: '25' })
  expect(first.signal).toBe('SIGKILL')
  await writeFile(join(folder, 'hyper.json'), '{"units": 16, "rate": 0.6}')
  const { code, log } = await tensorlineHere(folder, train)
  expect(log).not.toContain('Resuming from a checkpoint after')
  expect(code).toBe(0)
})

it('a file in `model.files` that does not exist is a user error', async () => {
  const folder = await copyWith('{}')
  const { code, log } = await tensorlineHere(folder, [...train, '--set', 'model.files=[gone.json]'])
  expect(log).toEqual(errorText('FILE_MISSING', 'gone.json'))
  expect(code).toBe(1)
})
