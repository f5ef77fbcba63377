import { beforeAll, describe, expect, it } from '@jest/globals'
import { modelSection } from '../../../src/config/network.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { FittedTransform, Label } from '../../../src/dataset/dataset-schema.ts'
import type { ExampleSource } from '../../../src/dataset/examples.ts'
import type { Engine, Tf } from '../../../src/engine/engine.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { fit } from '../../../src/training/fit.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { wasmEngine } from '../../harness/wasm-engine.ts'
import { userError } from '../../harness/user-error.ts'

let engine: Engine
let tf: Tf
beforeAll(async () => {
  engine = await wasmEngine()
  tf = engine.tf
})

const label: Label = { kind: 'class', column: 'side', classes: ['left', 'right'] }
const transform: FittedTransform = { steps: [], shape: [2] }

/** Returns points in the unit square; the class is the side of the diagonal. */
function points(size: number, purpose: string): ExampleSource {
  const stream = randomStream(3, purpose)
  const features = Float32Array.from({ length: size * 2 }, (_, index) => stream.draw(index))
  const labels = Int32Array.from({ length: size }, (_, row) =>
    Number((features[row * 2] ?? 0) > (features[row * 2 + 1] ?? 0)),
  )
  const ids = Array.from({ length: size }, (_, row) => `${purpose}#${row}`)
  return inMemory({ size, ids, features, labels })
}

const data = { train: points(203, 'train'), validation: points(50, 'validation'), transform, label }
const layers = [{ dense: { units: 8, activation: 'relu' } }, { dense: { units: 2, activation: 'softmax' } }]

async function train(
  options: object,
  signal = new AbortController().signal,
  lines: string[] = [],
  network: readonly unknown[] = layers,
) {
  const section = trainSection.parse({
    'batch-size': 20,
    epochs: 4,
    optimizer: { adam: { 'learning-rate': 0.05 } },
    ...options,
  })
  const model = buildNetwork(tf, modelSection.parse({ layers: network }), {
    inputShape: [2],
    label,
    seed: section.seed,
  })
  const history = await fit(engine, model, data, section, { log: recordingLog(lines), cancelled: signal })
  return { history, weights: model.getWeights().map((weight) => [...weight.dataSync()]) }
}

describe('training on WebAssembly', () => {
  it('learns a separable problem', async () => {
    const { history } = await train({ epochs: 15 })
    expect(history.at(-1)?.validationAccuracy).toBeGreaterThan(0.9)
    expect(history.at(-1)?.loss).toBeLessThan(history[0]?.loss ?? 0)
  })

  it('has the same weights and history in each run', async () => {
    expect(await train({ seed: 5 })).toEqual(await train({ seed: 5 }))
  })

  it('uses another order of the examples and other initial weights for another seed', async () => {
    expect((await train({ seed: 5 })).weights).not.toEqual((await train({ seed: 6 })).weights)
  })

  it('leaves no tensors behind except the weights', async () => {
    await train({})
    const before = tf.memory().numTensors
    await train({ epochs: 1 })
    const one = tf.memory().numTensors - before
    await train({ epochs: 5 })
    expect(tf.memory().numTensors - before - one).toBe(one)
  })

  it('logs the losses and metrics of each epoch', async () => {
    const lines: string[] = []
    await train({ epochs: 2 }, undefined, lines)
    expect(lines.filter((line) => line.startsWith('info: epoch'))).toEqual([
      expect.stringMatching(
        /epoch 1\/2 · loss \d\.\d{4} · accuracy \d\.\d{4} · validation loss .* · validation accuracy/,
      ),
      expect.stringMatching(/epoch 2\/2/),
    ])
  })

  it('stops with the epoch in the error when it diverges', async () => {
    await expect(train({ optimizer: { sgd: { 'learning-rate': 1e38 } } })).rejects.toThrow(
      userError('TRAIN_DIVERGED', 'epoch 1'),
    )
  })

  it('rejects an embedding, and names the device that can train it', async () => {
    const network = [{ embedding: { entries: 2, units: 4 } }, 'flatten', ...layers]
    await expect(train({}, undefined, [], network)).rejects.toThrow(
      userError('MODEL_NOT_TRAINABLE', 'WebAssembly', '`cpu`'),
    )
  })

  it('stops when the run is cancelled', async () => {
    const controller = new AbortController()
    controller.abort(new Error('cancelled by SIGINT'))
    await expect(train({}, controller.signal)).rejects.toThrow('cancelled by SIGINT')
  })
})
