import { beforeAll, expect, it } from '@jest/globals'
import type { Tensor } from '@tensorflow/tfjs'
import type { ChannelStep, Label } from '../../../src/dataset/dataset-schema.ts'
import { compileSteps } from '../../../src/engine/compiled/compile.ts'
import { trace } from '../../../src/engine/compiled/trace.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { inputsAt, stepFeeds, type ExampleEncoding, type StepFeed } from '../../../src/training/step-feeds.ts'
import type { StepBatch } from '../../../src/training/batches.ts'
import { inOrder } from '../../../src/training/step.ts'
import { nativeEngine, type NativeEngine } from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

const size = 256
const shape = [4, 3]
const classes: Label = { kind: 'class', column: 'label', classes: ['a', 'b', 'c', 'd', 'e'] }
const pixels = Uint8Array.from({ length: 2 * size * 12 }, (_, at) => Math.floor(at / 12))
const stream = randomStream(3, 'numbers')
const numbers = Float32Array.from(
  { length: 2 * size * 12 },
  (_, at) => (stream.draw(at) - 0.5) * 10 ** ((at % 13) - 4),
)

/** Two batches; the tests read the second. */
function groupOf(features: Uint8Array | Float32Array, labels: Int32Array | Float32Array): StepBatch {
  return {
    count: 2,
    size,
    features: [features],
    labels,
    weights: [Float32Array.from({ length: 2 * size }, (_, at) => at / 7)],
    rates: Float32Array.of(0.1, 0.3),
    iterations: Int32Array.of(16777217, 16777219),
  }
}

/** Returns the bytes of each tensor of the second batch, from a graph and from `inputsAt`. */
async function bothWays(form: ExampleEncoding, group: StepBatch) {
  const { tf } = engine
  const fields = stepFeeds(form, group)
  const feeds = inOrder<StepFeed>(fields)
  const tensors = inOrder<Tensor>(inputsAt(tf, fields, 1))
  const kept = tensors.map((tensor) => tf.variable(tf.zerosLike(tensor)))
  const recording = await trace(engine, engine.native, {
    inputs: tensors,
    run: async () => {
      // A copy: a variable cannot share the tensor of an input.
      tensors.forEach((tensor, index) => kept[index]?.assign(tf.tidy(() => tf.reshape(tensor, tensor.shape))))
      const end = tf.scalar(0).neg()
      return [(await end.data())[0] ?? NaN]
    },
  })
  if ('refused' in recording) throw new Error(recording.refused)
  const graph = await compileSteps(engine, engine.native, [
    { recording, feeds: feeds.map((feed) => feed.describe()), stepCounts: [2] },
  ])
  for (const variable of kept) tf.tidy(() => variable.assign(tf.zerosLike(variable)))
  graph.load()
  graph.run(
    0,
    2,
    feeds.map(({ values }) => values),
  )
  graph.store()
  graph.close()
  const bytes = (tensor: (typeof tensors)[number]) =>
    Buffer.from(tensor.dataSync().slice().buffer).toString('hex')
  const outcome = { found: kept.map(bytes), expected: tensors.map(bytes) }
  tf.dispose([...tensors, ...kept])
  return outcome
}

const labels = Int32Array.from({ length: 2 * size }, (_, at) => at % 5)
const standardize: ChannelStep = {
  step: 'standardize',
  mean: [0.1307, 0.49139968, 0.4465],
  deviation: [0.3081, 0.24703233, 0.2616],
}

it.each<[string, ChannelStep[]]>([
  ['nothing', []],
  ['a division by 255', [{ step: 'scale', by: 255 }]],
  ['a division by a number that float32 lacks', [{ step: 'scale', by: 255.1 }]],
  ['a scaling and a standardization of each channel', [{ step: 'scale', by: 255 }, standardize]],
  ['bounds', [{ step: 'min-max', minimum: [0, 3, 7], maximum: [255, 250, 231] }]],
])('a graph transforms pixels and numbers bit for bit like the transform: %s', async (_, steps) => {
  const form = { transform: { steps, shape }, label: classes }
  for (const features of [pixels, numbers]) {
    const { found, expected } = await bothWays(form, groupOf(features, labels))
    expect(found).toEqual(expected)
  }
})

it('a graph converts numeric labels to the values that a step uses', async () => {
  const form: ExampleEncoding = { transform: { steps: [], shape }, label: { kind: 'number', column: 'y' } }
  const { found, expected } = await bothWays(form, groupOf(numbers, Float32Array.from(labels, Math.sqrt)))
  expect(found).toEqual(expected)
})
