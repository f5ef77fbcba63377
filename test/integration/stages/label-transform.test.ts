import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGolden } from '../../../src/model/artifact.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { startServer, stop } from '../serving/model-server.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-prices-'))
  const stream = randomStream(3, 'prices')
  const rows = Array.from({ length: 400 }, (_, row) => {
    const [size, age] = [stream.draw(2 * row), stream.draw(2 * row + 1)]
    return `${size.toFixed(4)},${age.toFixed(4)},${Math.round(300_000 + 200_000 * size - 50_000 * age)}`
  })
  await writeFile(join(folder, 'prices.csv'), ['size,age,price', ...rows].join('\n'))
})
afterAll(() => rm(folder, { recursive: true }))

const pipeline = (setting: string) => `name: prices
data: {source: prices.csv, task: regression, label: price, transform: [standardize]${setting}}
model: {layers: [{dense: {units: 8, activation: relu}}, {dense: {units: 1}}]}
train: {optimizer: {adam: {learning-rate: 0.02}}, batch-size: 32, epochs: 15}
gate: {require: [r2 >= 0.9]}
`

it('a label transform is inverted by the gate, the golden requests and the server', async () => {
  await writeFile(join(folder, 'tensorline.yml'), pipeline(''))
  const run = () =>
    tensorlineHere(folder, ['run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm'])
  expect((await run()).code).toBe(1)
  await writeFile(join(folder, 'tensorline.yml'), pipeline(', label-transform: standardize'))
  expect(await run()).toMatchObject({ code: 0 })

  const model = join(folder, '.tensorline/artifacts/model')
  const golden = await readGolden(model)
  const outputs = golden.requests.map(({ output }) => output[0] ?? 0)
  expect(Math.min(...outputs)).toBeGreaterThan(200_000)
  expect(Math.max(...outputs)).toBeLessThan(600_000)
  const server = await startServer(model)
  try {
    expect(await verifyGolden(server.url, 'prices', golden)).toMatchObject({ passed: true })
  } finally {
    await stop(server)
  }
})
