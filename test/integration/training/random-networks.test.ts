import { beforeAll, it } from '@jest/globals'
import { randomStream } from '../../../src/random/philox.ts'
import { expectAgreement } from './agreement.ts'
import { nativeEngine, threeClasses, type NativeEngine, type Setting } from './setting.ts'

/** Random networks: layers that train well alone may not train well in sequence. */

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

type Shape = readonly number[]
/** A layer with the shape of its output. */
type Choice = readonly [layer: unknown, shape: Shape]

const onVectors = ([size = 1]: Shape): Choice[] => [
  [{ dense: { units: 6, activation: 'relu' } }, [6]],
  [{ dense: { units: 4, activation: 'tanh', regularizer: { l2: 0.01 } } }, [4]],
  [{ dropout: { rate: 0.3 } }, [size]],
  [{ 'gaussian-noise': { stddev: 0.2 } }, [size]],
  ['layer-normalization', [size]],
  ['batch-normalization', [size]],
  [{ reshape: [size, 1] }, [size, 1]],
]

const onSequences = ([steps = 1, size = 1]: Shape): Choice[] => [
  [{ lstm: { units: 4, 'return-sequences': true } }, [steps, 4]],
  [{ lstm: { units: 4 } }, [4]],
  [{ gru: { units: 3, 'return-sequences': true } }, [steps, 3]],
  [{ 'simple-rnn': { units: 3 } }, [3]],
  [{ bidirectional: { layer: { lstm: { units: 2, 'return-sequences': true } }, merge: 'sum' } }, [steps, 2]],
  [{ conv1d: { filters: 3, 'kernel-size': 2, padding: 'same', activation: 'relu' } }, [steps, 3]],
  [{ 'spatial-dropout1d': { rate: 0.3 } }, [steps, size]],
  ['layer-normalization', [steps, size]],
  ['global-average-pooling1d', [size]],
]

const onImages = ([height = 1, width = 1, channels = 1]: Shape): Choice[] => [
  [{ conv2d: { filters: 3, 'kernel-size': 3, padding: 'same', activation: 'relu' } }, [height, width, 3]],
  [{ 'separable-conv2d': { filters: 4, 'kernel-size': 3, padding: 'same' } }, [height, width, 4]],
  [{ 'depthwise-conv2d': { 'kernel-size': 2, padding: 'same' } }, [height, width, channels]],
  [{ 'max-pooling2d': { padding: 'same' } }, [Math.ceil(height / 2), Math.ceil(width / 2), channels]],
  ['batch-normalization', [height, width, channels]],
  [{ dropout: { rate: 0.3 } }, [height, width, channels]],
  [{ reshape: [height * width, channels] }, [height * width, channels]],
  ['global-max-pooling2d', [channels]],
]

const choicesOn = (shape: Shape) => [onVectors, onSequences, onImages][shape.length - 1]?.(shape) ?? []

const optimizers = [
  { sgd: { 'learning-rate': 0.05, momentum: 0.9 } },
  { adam: { 'learning-rate': 0.005 } },
  { rmsprop: { 'learning-rate': 0.002, momentum: 0.5 } },
  { adagrad: { 'learning-rate': 0.05 } },
]
const clips = [undefined, { value: 0.05 }, { 'global-norm': 0.5 }]

/** Returns a network of four layers and an output layer. */
function drawn(number: number): Setting {
  const stream = randomStream(17, 'network', number)
  let draws = 0
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(stream.draw(draws++) * values.length)] ?? values[0]
  const inputShape = pick<Shape>([[10], [4, 3], [6, 5, 2]])
  const layers: unknown[] = []
  let shape = inputShape
  for (let index = 0; index < 4; index++) {
    const [first, ...others] = choicesOn(shape)
    if (!first) throw new Error(`no layer takes ${shape.join(' × ')}`)
    const [layer, answer] = pick([first, ...others])
    layers.push(layer)
    shape = answer
  }
  if (shape.length > 1) layers.push('flatten')
  layers.push({ dense: { units: 3, activation: 'softmax' } })
  const [first = { sgd: {} }, ...others] = optimizers
  return {
    layers,
    inputShape,
    label: threeClasses,
    optimizer: pick<unknown>([first, ...others]),
    clip: pick<unknown>([undefined, ...clips.slice(1)]),
  }
}

it.each(Array.from({ length: 16 }, (_, number) => drawn(number)))(
  'trains $layers on $inputShape compiled as operation by operation',
  async (setting) => {
    await expectAgreement(engine, setting, { sizes: [24, 24, 7, 24, 24], groupSize: 2 })
  },
)
