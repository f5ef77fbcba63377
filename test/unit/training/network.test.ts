import { beforeAll, describe, expect, it } from '@jest/globals'
import { modelSection } from '../../../src/config/network.ts'
import type { Label, Target } from '../../../src/dataset/dataset-schema.ts'
import type { Tf } from '../../../src/engine/engine.ts'
import { explainInputMismatch, outputSpecsOf, inputSpecsOf } from '../../../src/model/model-io.ts'
import { checkSignature } from '../../../src/model/signature.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { wasmEngine } from '../../harness/wasm-engine.ts'
import { userError } from '../../harness/user-error.ts'

let tf: Tf
beforeAll(async () => {
  tf = (await wasmEngine()).tf
})

const threeClasses: Label = { kind: 'class', column: 'species', classes: ['a', 'b', 'c'] }
const number: Label = { kind: 'number', column: 'price' }

function build(layers: readonly unknown[], { label = threeClasses, inputShape = [8, 8, 1], seed = 1 } = {}) {
  return buildNetwork(tf, modelSection.parse({ layers }), { inputShape, label, seed })
}

const softmax = { dense: { units: 3, activation: 'softmax' } }

describe('a network of named inputs', () => {
  const inputs = [
    { name: 'few', positions: [0] },
    { name: 'many', positions: [2, 1] },
  ]
  const splitInputs = (layers: readonly unknown[]) =>
    buildNetwork(tf, modelSection.parse({ layers }), {
      inputShape: [3],
      inputs,
      label: threeClasses,
      seed: 1,
    })

  it('has an input of the right size for each name', () => {
    const model = splitInputs([
      { dense: { units: 4 }, inputs: 'many', name: 'of_many' },
      { layer: 'concatenate', inputs: ['few', 'of_many'] },
      softmax,
    ])
    expect(inputSpecsOf(model)).toEqual([
      { name: 'few', shape: [1] },
      { name: 'many', shape: [2] },
    ])
    expect(explainInputMismatch(model, inputs)).toBeNull()
    expect(explainInputMismatch(model, [{ name: 'few', positions: [0, 1] }])).toEqual({
      found: 'few [1] and many [2]',
      expected: 'the inputs of the dataset by their names: few [2]',
    })
  })

  it.each<[string, unknown[], unknown]>([
    [
      'does not name the input of its first layer',
      [softmax],
      userError('MODEL_INPUT_NOT_CONNECTED', '"dense"', 'few, many', '`inputs: few`'),
    ],
    [
      'leaves an input out',
      [{ ...softmax, inputs: 'few' }],
      userError('MODEL_INPUT_NOT_CONNECTED', '`inputs: many`'),
    ],
    [
      'names another input',
      [{ ...softmax, inputs: 'none' }],
      userError('MODEL_INVALID_LAYER_NAME', '"none"', 'model.layers[0]', 'few, many'),
    ],
  ])('is rejected if it %s', (_, layers, error) => {
    expect(() => splitInputs(layers)).toThrow(error)
  })
})

describe('a network of several outputs', () => {
  const label: Target = {
    kind: 'multi-output',
    outputs: [
      { name: 'price', label: number },
      { name: 'species', label: threeClasses },
    ],
  }
  const species = { ...softmax, name: 'species' }
  const price = { dense: { units: 1 }, name: 'price', inputs: 'shared' }
  const shared = { dense: { units: 4 }, name: 'shared' }
  const splitInputs = (...layers: readonly unknown[]) =>
    buildNetwork(tf, modelSection.parse({ layers }), { inputShape: [6], label, seed: 1 })

  it('has its outputs at the layers of their names, in the order of the labels', () => {
    const model = splitInputs(shared, species, price)
    expect(outputSpecsOf(model)).toEqual([
      { name: 'price', shape: [1] },
      { name: 'species', shape: [3] },
    ])
    expect(() => checkSignature(model, { steps: [], shape: [6] }, label)).not.toThrow()
    expect(() => checkSignature(model, { steps: [], shape: [6] }, threeClasses)).toThrow(
      userError('MODEL_DATASET_MISMATCH', '2 outputs'),
    )
  })

  it.each<[string, unknown[], unknown]>([
    [
      'has no layer with the name of an output',
      [shared, price],
      userError('MODEL_INVALID_LAYER_NAME', '"species"', '{dense: {units: 3'),
    ],
    [
      'has an output of the wrong size',
      [shared, { ...species, dense: { units: 2, activation: 'softmax' } }, price],
      userError('MODEL_OUTPUT_MISMATCH', '"species"', '[2]', '[3]'),
    ],
    [
      'has an output of classes without probabilities',
      [shared, { dense: { units: 3 }, name: 'species' }, price],
      userError('MODEL_OUTPUT_MISMATCH', '"species"', '"dense"', 'linear'),
    ],
  ])('is rejected if it %s', (_, layers, error) => {
    expect(() => splitInputs(...layers)).toThrow(error)
  })
})

describe('a network', () => {
  it('has the layers of the configuration, in their order', () => {
    const model = build(
      [
        { conv2d: { filters: 4, 'kernel-size': 3, padding: 'same', activation: 'relu' } },
        'max-pooling2d',
        'flatten',
        softmax,
      ].map((layer) => (layer === 'max-pooling2d' ? { 'max-pooling2d': {} } : layer)),
    )
    expect(model.layers.map((layer) => layer.outputShape)).toEqual([
      [null, 8, 8, 1],
      [null, 8, 8, 4],
      [null, 4, 4, 4],
      [null, 64],
      [null, 3],
    ])
  })

  it('starts with the same weights for the same seed, and with other weights for another seed', () => {
    const weights = (seed: number) => build(['flatten', softmax], { seed }).getWeights()[0]?.dataSync()
    expect(weights(1)).toEqual(weights(1))
    expect(weights(1)).not.toEqual(weights(2))
  })

  it('draws other weights for each of two equal layers', () => {
    const square = { dense: { units: 64, activation: 'relu' } }
    const [first, , second] = build(['flatten', square, square, softmax]).getWeights()
    expect(first?.dataSync()).not.toEqual(second?.dataSync())
  })

  it('is stored under the same names however many networks were built before, so that equal models have equal files', async () => {
    const stored = async () => {
      const saved: unknown[] = []
      await build(['flatten', softmax]).save(
        tf.io.withSaveHandler(async ({ modelTopology, weightSpecs }) => {
          saved.push(modelTopology, weightSpecs)
          return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } }
        }),
      )
      return saved
    }
    expect(await stored()).toEqual(await stored())
  })
})

describe('a network that does not fit', () => {
  it('is rejected if a layer does not accept the output of the layer before', () => {
    expect(() => build(['flatten', { conv2d: { filters: 4, 'kernel-size': 3 } }, softmax])).toThrow(
      userError('MODEL_LAYER_SHAPE', '"conv2d" at model.layers[1]', '[64]'),
    )
  })

  it('is rejected without one score for each class', () => {
    expect(() => build(['flatten', { dense: { units: 2, activation: 'softmax' } }])).toThrow(
      userError('MODEL_OUTPUT_MISMATCH', '[2]', '[3]', '"species"', 'units: 3, activation: softmax'),
    )
  })

  it('is rejected if its scores are not probabilities', () => {
    expect(() => build(['flatten', { dense: { units: 3 } }])).toThrow(
      userError('MODEL_OUTPUT_MISMATCH', 'activation linear'),
    )
  })

  it('is rejected if it predicts a number with a softmax, which is always 1', () => {
    const layers = ['flatten', { dense: { units: 1, activation: 'softmax' } }]
    expect(() => build(layers, { label: number })).toThrow(userError('MODEL_OUTPUT_MISMATCH', 'softmax'))
  })

  it('is rejected if it reshapes an example to another number of values', () => {
    expect(() => build([{ reshape: [5, 5] }, 'flatten', softmax])).toThrow(
      userError('MODEL_LAYER_SHAPE', '"reshape" at model.layers[0]', '[8, 8, 1]', '25', '[5, 5]', '64'),
    )
    expect(build([{ reshape: [4, 16] }, 'flatten', softmax]).outputs[0]?.shape).toEqual([null, 3])
  })

  it('is rejected if it predicts a number with several values', () => {
    expect(() => build(['flatten', softmax], { label: number })).toThrow(
      userError('MODEL_OUTPUT_MISMATCH', '[1]', '"price"'),
    )
  })
})
