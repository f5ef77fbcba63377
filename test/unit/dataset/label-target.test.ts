import { describe, expect, it } from '@jest/globals'
import type { Label, Target } from '../../../src/dataset/dataset-schema.ts'
import { evaluatedOutput, labelsOf, outputsOf, indexOfOutput } from '../../../src/dataset/label-target.ts'

const species: Label = { kind: 'class', column: 'kind', classes: ['iris', 'lily'] }
const price: Label = { kind: 'number', column: 'euros' }
const several: Target = {
  kind: 'multi-output',
  outputs: [
    { name: 'price', label: price },
    { name: 'species', label: species },
  ],
}

describe('the labels of an output', () => {
  it('are taken out of those of several, as what they are', () => {
    const labels = Float32Array.of(2.5, 1, 3.5, 0)
    expect(labelsOf(several, 0, labels)).toEqual(Float32Array.of(2.5, 3.5))
    expect(labelsOf(several, 1, labels)).toEqual(Int32Array.of(1, 0))
  })

  it('are all of them if there is one output, which has the name of its column', () => {
    expect(outputsOf(species)).toEqual([{ name: 'kind', label: species }])
    expect(labelsOf(species, 0, Int32Array.of(1, 0))).toEqual(Int32Array.of(1, 0))
  })
})

describe('the output that a gate judges', () => {
  it('is the only one, or the one that is named', () => {
    expect(evaluatedOutput(species, undefined)).toEqual({ name: 'kind', label: species, index: 0 })
    expect(evaluatedOutput(several, 'species')).toEqual({ name: 'species', label: species, index: 1 })
  })

  it.each<[string, Target, string | undefined, RegExp]>([
    ['of several', several, undefined, /no `gate.output`.*one of the outputs price, species/s],
    ['that there is', several, 'weight', /`gate.output: weight`.*one of the outputs price, species/s],
    ['where there is one', species, 'species', /a dataset of one label.*Leave `gate.output` out/s],
  ])('has to be named %s', (_, target, name, message) => {
    expect(() => evaluatedOutput(target, name)).toThrow(message)
  })

  it('is answered by the output of its name, or by the only one of a model', () => {
    const output = { name: 'species', label: species }
    expect(indexOfOutput(several, output)).toMatchObject({ index: 1 })
    expect(indexOfOutput(species, output)).toMatchObject({ index: 0, label: species })
    expect(indexOfOutput(several, { name: 'weight', label: price })).toBeNull()
  })
})
