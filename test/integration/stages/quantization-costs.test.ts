import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { runCli } from '../../../src/cli/cli.ts'
import { readStoredModel } from '../../../src/model/stored-model.ts'
import { artifact, inProject } from './project.ts'

/** The sign of `a + b` decides the class; `unused` is always 0, and the weight of it makes the steps of uint8 far too coarse. */
const module = `
export default (tf, { inputShape }) => tf.sequential({ layers: [
  tf.layers.dense({ name: 'hidden', units: 2, inputShape, useBias: false,
    weights: [tf.tensor2d([[0.7, -0.6], [0.8, -0.9], [1500, 0]])] }),
  tf.layers.dense({ name: 'scores', units: 2, activation: 'softmax', useBias: false,
    weights: [tf.tensor2d([[-0.9, 0.8], [0.7, -0.8]])] }),
] })`

const rows = Array.from({ length: 400 }, (_, row) => {
  const [a, b] = [Math.sin(row * 7), Math.cos(row * 3)]
  return `${a},${b},0,${0.7 * a + 0.85 * b > 0 ? 'yes' : 'no'}`
})

const pipeline = `name: outlier
data: {source: table.csv, split: {train: 0.3, validation: 0.1, test: 0.6}}
model: {module: ./net.js}
train: {epochs: 1, optimizer: {sgd: {learning-rate: 1.0e-12}}}
quantize: {max-accuracy-drop: 0.05}
`

inProject(async () => {
  await writeFile('table.csv', ['a,b,unused,label', ...rows].join('\n'))
  await writeFile('net.js', module)
  await writeFile('tensorline.yml', pipeline)
})

async function quantize(...settings: readonly string[]) {
  const options = settings.flatMap((setting) => ['--set', setting])
  const code = await runCli(['quantize', '--device', 'wasm', ...options])
  return { code, summary: await readFile('.tensorline/summary.md', 'utf8') }
}

describe('quantize', () => {
  beforeAll(async () => {
    expect(await runCli(['run', 'preprocess', 'train', '--device', 'wasm'])).toBe(0)
  })

  it('names the weight that costs the accuracy, its share of the drop, and the setting that keeps it in float32', async () => {
    const { code, summary } = await quantize()
    expect(code).toBe(1)
    expect(summary).toMatch(/^\| hidden\/kernel \| [\d.]+ points \| 100 % \|/m)
    expect(summary).not.toContain('| scores/kernel |')
    expect(summary).toMatch(/quantize\.exclude: \\\["hidden\/kernel"\\\].*: the change is then 0\.00 points/)
  })

  it('passes if that weight is excluded, and stores the other in fewer bits', async () => {
    const { code, summary } = await quantize('quantize.exclude=["hidden/*"]')
    expect(code).toBe(0)
    expect(summary).not.toContain('Weights that cost')
    const { weights } = await readStoredModel(artifact('model-quantized'))
    expect(weights.map(({ spec }) => [spec.name, spec.quantization?.dtype])).toEqual([
      ['hidden/kernel', undefined],
      ['scores/kernel', 'uint8'],
    ])
  })

  it('names no weight if the drop is acceptable', async () => {
    const { code, summary } = await quantize('quantize.max-accuracy-drop=0.9')
    expect(code).toBe(0)
    expect(summary).not.toContain('Weights that cost')
  })

  it('fails on an inconclusive comparison only if `on-inconclusive` is `fail`', async () => {
    const strict = ['quantize.exclude=["hidden/*"]', 'quantize.max-accuracy-drop=0.0001']
    expect((await quantize(...strict)).code).toBe(0)
    expect((await quantize(...strict, 'quantize.on-inconclusive=fail')).code).toBe(1)
  })
})
