import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Examples } from '../../../../src/dataset/examples.ts'
import type { InferenceDetails } from '../../../../src/model/predict.ts'
import { checkFit } from '../../../../src/training/model/fit-to-data.ts'
import { checkSavedCopy } from '../../../../src/training/model/saved-copy.ts'
import { userError } from '../../../harness/user-error.ts'

beforeAll(async () => {
  await tf.setBackend('cpu')
})

const details: InferenceDetails = {
  transform: { steps: [], shape: [4] },
  label: { kind: 'class', column: 'y', classes: ['a', 'b', 'c'] },
}
const examples: Examples = {
  size: 5,
  ids: ['1', '2', '3', '4', '5'],
  features: Float32Array.from({ length: 20 }, (_, index) => Math.sin(index)),
  labels: new Int32Array(5),
}
const check = (model: tf.LayersModel) => checkSavedCopy(tf, model, details, examples)

const scores = () => tf.layers.dense({ units: 3, activation: 'softmax', name: 'scores' })
const dense = (units: number, name?: string) =>
  tf.layers.dense({ units, activation: 'relu', inputShape: [4], ...(name && { name }) })

function symbolic(output: ReturnType<tf.layers.Layer['apply']>): tf.SymbolicTensor {
  if (output instanceof tf.SymbolicTensor) return output
  throw new TypeError('no symbolic tensor')
}

function branches(left: tf.layers.Layer, right: tf.layers.Layer): tf.LayersModel {
  const input = tf.input({ shape: [4] })
  const sides = [left, right].map((side) => symbolic(side.apply(input)))
  return tf.model({
    inputs: input,
    outputs: symbolic(scores().apply(symbolic(tf.layers.add().apply(sides)))),
  })
}

/** A custom layer class, which only this process registers. */
class Doubled extends tf.layers.Layer {
  static className = 'Doubled'
  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const [input] = [inputs].flat()
    if (!input) throw new TypeError('no input')
    return tf.mul(input, 2)
  }
}
tf.serialization.registerClass(Doubled)

describe('a model that is saved and loaded again before it trains', () => {
  it('is accepted if its copy predicts the same', async () => {
    const tensors = tf.memory().numTensors
    const model = tf.sequential({ layers: [dense(6), tf.layers.batchNormalization(), scores()] })
    await expect(check(model)).resolves.toBeUndefined()
    model.dispose()
    expect(tf.memory().numTensors).toBe(tensors)
  })

  it('is rejected if nested models have layers of the same name', async () => {
    const nested = (name: string) => tf.sequential({ name, layers: [dense(6, 'h'), dense(5, 'o')] })
    await expect(check(branches(nested('left'), nested('right')))).rejects.toThrow(
      userError('MODEL_NOT_SAVABLE', 'Duplicate weight name'),
    )
  })

  it('is rejected if it shares a layer with a nested model', async () => {
    const shared = dense(4, 'shared')
    const inner = tf.input({ shape: [4] })
    const outputs = symbolic(dense(4, 'deep').apply(symbolic(shared.apply(inner))))
    const nested = tf.model({ name: 'inner', inputs: inner, outputs })
    await expect(check(branches(shared, nested))).rejects.toThrow(userError('MODEL_NOT_SAVABLE'))
  })

  it('is rejected if the first layer of a sequence was applied by hand', async () => {
    const first = tf.layers.dense({ units: 6 })
    first.apply(tf.input({ shape: [4] }))
    const model = tf.sequential()
    model.add(first)
    model.add(scores())
    await expect(check(model)).rejects.toThrow(userError('MODEL_NOT_SAVABLE', 'inputShape'))
  })

  it('is rejected with the name of a custom layer class', async () => {
    const model = tf.sequential({ layers: [dense(6), new Doubled({ name: 'twice' }), scores()] })
    await expect(check(model)).rejects.toThrow(userError('MODEL_UNSUPPORTED_KERAS', '"twice" (Doubled)'))
  })

  it('is rejected if its layers compute something that is not saved', async () => {
    const layer = dense(6)
    const call = layer.call.bind(layer)
    layer.call = (inputs, options) =>
      tf.mul(tf.tensor([call(inputs, options)].flat()[0]?.arraySync() ?? []), 2)
    await expect(check(tf.sequential({ layers: [layer, scores()] }))).rejects.toThrow(
      userError('MODEL_NOT_SAVABLE'),
    )
  })
})

it('checkFit rejects a model of a fixed batch size', () => {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 6, batchInputShape: [16, 4] }), scores()] })
  expect(() => checkFit(tf, model, 'net.ts', { inputShape: [4], label: details.label })).toThrow(
    userError('MODEL_DATASET_MISMATCH', '16'),
  )
})
