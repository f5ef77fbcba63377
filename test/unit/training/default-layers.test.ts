import * as tf from '@tensorflow/tfjs'
import { describe, expect, it } from '@jest/globals'
import type { FittedTransform, Label, Target } from '../../../src/dataset/dataset-schema.ts'
import { defaultLayers } from '../../../src/training/default-layers.ts'
import { buildNetwork } from '../../../src/training/network.ts'

const label: Label = { kind: 'class', column: 'kind', classes: ['a', 'b', 'c'] }

/** Returns the class names of the layers, and the shapes of the inputs and outputs. */
function built(transform: FittedTransform, target: Target = label) {
  const context = { inputShape: transform.shape, inputs: transform.inputs, label: target, seed: 1 }
  const model = buildNetwork(tf, defaultLayers(transform, target), context)
  return {
    layers: model.layers.map((layer) => layer.getClassName()),
    inputs: Object.fromEntries(model.inputs.map(({ name, shape }) => [name, shape.slice(1)])),
    outputs: model.outputs.map(({ shape }) => shape.slice(1)),
  }
}

const count = (layers: readonly string[], name: string) => layers.filter((one) => one === name).length

const ids = (name: string) =>
  ({
    encoding: 'token-ids',
    name,
    tokenizer: '{}',
    length: 6,
    padding: 0,
    size: 50,
    missing: null,
    indicator: false,
  }) as const

describe('default layers', () => {
  it('of numbers are dense', () => {
    const { layers, outputs } = built({ steps: [], shape: [4] })
    expect(layers).toEqual(['InputLayer', 'Dense', 'Dense', 'Dense'])
    expect(outputs).toEqual([[3]])
  })

  it.each([
    [[1, 1, 1], 1],
    [[5, 9, 1], 1],
    [[28, 28, 1], 2],
    [[32, 32, 3], 2],
    [[64, 64, 3], 3],
    [[224, 224, 3], 5],
    [[1024, 768, 3], 5],
  ])('of images of %j have %i blocks', (shape, blocks) => {
    expect(count(built({ steps: [], shape }).layers, 'Conv2D')).toBe(blocks)
  })

  it('of large images keep the network small', () => {
    const layers = built({ steps: [], shape: [1024, 768, 3] }).layers
    expect(layers).toContain('GlobalAveragePooling2D')
    expect(layers).not.toContain('Flatten')
  })

  it('of ids of texts have an embedding', () => {
    const { layers } = built({ columns: [ids('comment')], shape: [6] })
    expect(layers).toContain('Embedding')
  })

  it('have a branch for each input, and names that no input has', () => {
    const transform: FittedTransform = {
      columns: [
        { encoding: 'number', name: 'area', missing: null, indicator: false, steps: [] },
        { encoding: 'image', name: 'joint', missing: null, indicator: false, steps: [], shape: [8, 8, 1] },
        ids('branch_1'),
      ],
      shape: [7],
      inputs: [
        { name: 'branch_1', positions: [1, 2, 3, 4, 5, 6] },
        { name: 'columns', positions: [0] },
        { name: 'joint', image: 'joint', shape: [8, 8, 1] },
      ],
    }
    const { layers, inputs } = built(transform)
    expect(inputs).toEqual({ branch_1: [6], columns: [1], joint: [8, 8, 1] })
    for (const name of ['Conv2D', 'Embedding', 'Concatenate']) expect(count(layers, name)).toBe(1)
  })

  it('have an output for each of several labels', () => {
    const outputs = [
      { name: 'price', label: { kind: 'number' as const, column: 'euros' } },
      { name: 'kind', label },
    ]
    expect(built({ steps: [], shape: [4] }, { kind: 'multi-output', outputs }).outputs).toEqual([[1], [3]])
  })
})
