import { describe, expect, it } from '@jest/globals'
import type { Features, Label, Target } from '../../../src/dataset/dataset-schema.ts'
import type { Examples } from '../../../src/dataset/examples.ts'
import {
  chooseGolden,
  compareGolden,
  float32Tolerance,
  goldenExamples,
  makeGolden,
} from '../../../src/model/golden.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { goldenSchema, type Golden } from '../../../src/model/model-schema.ts'
import { inMemory } from '../../harness/in-memory.ts'

function ofLabels(labels: readonly number[]): Examples {
  return {
    size: labels.length,
    ids: labels.map((_, index) => `test/${index}`),
    features: Float32Array.from(labels, (_, index) => index),
    labels: Int32Array.from(labels),
  }
}

function classes(count: number): Label {
  return { kind: 'class', column: 'label', classes: Array.from({ length: count }, (_, index) => `c${index}`) }
}

function golden(kind: 'class' | 'number', ...outputs: number[][]): Exclude<Golden, { kind: 'multi-output' }> {
  return {
    engine: 'native',
    kind,
    tolerance: float32Tolerance,
    requests: outputs.map((output, index) => ({ id: `r${index}`, input: { b64: '' }, output })),
  }
}

describe('choosing golden examples', () => {
  it('selects each class at least once, even a rare class', () => {
    const labels = Array.from({ length: 500 }, () => 0).concat([1, 2])
    const chosen = chooseGolden(inMemory(ofLabels(labels)), classes(3))
    expect(chosen.map((index) => labels[index])).toEqual(expect.arrayContaining([0, 1, 2]))
    expect(chosen).toHaveLength(10)
  })

  it('selects one example of each of more than ten classes', () => {
    const labels = Array.from({ length: 300 }, (_, index) => index % 25)
    expect(chooseGolden(inMemory(ofLabels(labels)), classes(25))).toHaveLength(25)
  })

  it('selects all examples if there are fewer than ten', () => {
    expect(chooseGolden(inMemory(ofLabels([1, 0, 1])), classes(2))).toEqual([0, 1, 2])
    expect(chooseGolden(inMemory(ofLabels([1, 0, 1])), { kind: 'number', column: 'y' })).toEqual([0, 1, 2])
  })

  it('selects numbers evenly over the split', () => {
    expect(
      chooseGolden(inMemory(ofLabels(Array.from({ length: 1000 }, () => 1))), {
        kind: 'number',
        column: 'y',
      }),
    ).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900])
  })

  it('selects nothing from an empty split', () => {
    expect(chooseGolden(inMemory(ofLabels([])), classes(2))).toEqual([])
  })

  it('keeps an example together with its id, features and label', () => {
    const labels = Array.from({ length: 12 }, (_, index) => (index === 11 ? 1 : 0))
    const taken = goldenExamples(inMemory(ofLabels(labels)), classes(2))
    expect(taken.ids).toEqual([...Array.from({ length: 9 }, (_, index) => `test/${index}`), 'test/11'])
    expect([...taken.features]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 11])
    expect([...taken.labels]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  })
})

const table: Features = {
  kind: 'table',
  columns: [
    { name: 'size', type: 'number' },
    { name: 'colour', type: 'category', categories: ['red', 'green', 'blue'] },
    { name: 'weight', type: 'number' },
  ],
}

describe('a raw example', () => {
  const image = { kind: 'image', height: 3, width: 2, encoding: 'raw' } as const

  it.each([
    ['a grey image', { ...image, channels: 1 } satisfies Features, Uint8Array.of(0, 255, 7, 9, 128, 1)],
    [
      'a colour image',
      { ...image, channels: 3 } satisfies Features,
      Uint8Array.from({ length: 18 }, (_, i) => i * 14),
    ],
    ['a row', table, Float64Array.of(0.1, 2, -3e-20)],
  ])('of %s decodes to exactly the features it was made from', (_, features, values) => {
    const raw: unknown = JSON.parse(
      JSON.stringify(exampleCodec(features).encode({ size: 1, features: values })),
    )
    expect([...exampleCodec(features).decode([raw]).features]).toEqual([...values])
  })

  it('makes golden requests that fit their schema', () => {
    const chosen = { ...ofLabels([0, 1]), features: Float64Array.of(1, 0, 2, 3, 1, 4) }
    const made = makeGolden('wasm', table, classes(2), chosen, {
      size: 2,
      width: 2,
      values: Float32Array.of(0.25, 0.75, 0.5, 0.5),
    })
    expect(goldenSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made)
    expect(made.requests.map(({ output }) => output)).toEqual([
      [0.25, 0.75],
      [0.5, 0.5],
    ])
    expect(made.requests[1]?.input).toEqual({ size: 3, colour: 'green', weight: 4 })
  })
})

describe('golden requests of several outputs', () => {
  const target: Target = {
    kind: 'multi-output',
    outputs: [
      { name: 'price', label: { kind: 'number', column: 'euros' } },
      { name: 'species', label: classes(2) },
    ],
  }
  const examples = {
    ...ofLabels(Array.from({ length: 40 }, (_, index) => index)),
    labels: Float32Array.from({ length: 80 }, (_, at) => (at % 2 === 0 ? at / 2 : at === 79 ? 1 : 0)),
  }

  it('are the union over all outputs, with all labels', () => {
    const chosen = chooseGolden(inMemory(examples), target)
    expect(chosen).toEqual(chosen.toSorted((a, b) => a - b))
    // Evenly over the split for the price; the only lily and the first irises for the species.
    for (const index of [0, 4, 8, 36, 39, 1, 2]) expect(chosen).toContain(index)
    const { labels } = goldenExamples(inMemory(examples), target)
    expect(labels.slice(0, 4)).toEqual(Float32Array.of(0, 0, 1, 0))
    expect(labels.slice(-2)).toEqual(Float32Array.of(39, 1))
  })

  const outputs = { size: 2, width: 3, values: Float32Array.of(5, 0.25, 0.75, 6, 0.5, 0.5), widths: [1, 2] }
  const chosen = { ...ofLabels([0, 1]), features: Float64Array.of(1, 0, 2, 3, 1, 4) }
  const made = makeGolden('wasm', table, target, chosen, outputs)

  it('contain the predictions of all outputs, each with its own tolerance', () => {
    expect(goldenSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made)
    expect(made).toMatchObject({
      kind: 'multi-output',
      outputs: [
        { name: 'price', kind: 'number', width: 1, tolerance: float32Tolerance },
        { name: 'species', kind: 'class', width: 2, tolerance: float32Tolerance },
      ],
      requests: [{ output: [5, 0.25, 0.75] }, { output: [6, 0.5, 0.5] }],
    })
  })

  it.each<[string, number[], string | null]>([
    ['the same', [5, 0.25, 0.75], null],
    ['another number', [6, 0.25, 0.75], 'price: value 0 is 6 instead of 5 ± 0.00051'],
    ['other scores', [5, 0.75, 0.25], 'species: value 0 is 0.75 instead of 0.25 ± 0.000035'],
    ['an output too few', [5], '1 values instead of 3'],
  ])('are checked against %s', (_, answered, reason) => {
    const verdict = compareGolden(made, [answered, [6, 0.5, 0.5]])
    expect(verdict).toEqual(
      reason === null
        ? { passed: true, requests: 2 }
        : { passed: false, requests: 2, differences: [{ id: 'test/0', reason }] },
    )
  })
})

describe('comparing predictions with golden predictions', () => {
  it('passes equal predictions', () => {
    const wanted = golden('class', [0.1, 0.9], [0.8, 0.2])
    expect(
      compareGolden(wanted, [
        [0.1, 0.9],
        [0.8, 0.2],
      ]),
    ).toEqual({ passed: true, requests: 2 })
  })

  it.each([
    ['within both tolerances', 100.0099, true],
    ['beyond both', 100.0111, false],
    ['beyond, downwards', 99.98, false],
    ['not a number', Number.NaN, false],
    ['infinite', Infinity, false],
  ])('compares a number %s', (_, value, passed) => {
    expect(compareGolden(golden('number', [100]), [[value]]).passed).toBe(passed)
  })

  it('adds the absolute tolerance where the golden value is zero', () => {
    expect(compareGolden(golden('number', [0]), [[0.9e-5]]).passed).toBe(true)
    expect(compareGolden(golden('number', [0]), [[1.1e-5]]).passed).toBe(false)
  })

  it('lets the class change when the two highest scores lie within the tolerance', () => {
    expect(compareGolden(golden('class', [0.5, 0.50001, 0]), [[0.50001, 0.5, 0]]).passed).toBe(true)
  })

  it('does not let the class change if the scores are far apart, even if each is within its tolerance', () => {
    const verdict = compareGolden(golden('class', [0.5, 0.5001]), [[0.50006, 0.50005]])
    expect(verdict).toEqual({
      passed: false,
      requests: 1,
      differences: [{ id: 'r0', reason: 'class 0 instead of 1' }],
    })
  })

  it('lets a single score cross one half only if the golden score is within the tolerance of one half', () => {
    const tolerance = { absolute: 0.02, relative: 0 }
    expect(compareGolden({ ...golden('class', [0.51]), tolerance }, [[0.495]]).passed).toBe(true)
    expect(compareGolden({ ...golden('class', [0.53]), tolerance }, [[0.495]]).passed).toBe(false)
  })

  it('names every request that differs', () => {
    const verdict = compareGolden(golden('class', [0.1, 0.9], [0.8, 0.2], [1, 0]), [
      [0.1, 0.9],
      [0.2, 0.8],
      [0, 1],
    ])
    expect(verdict.passed ? [] : verdict.differences.map(({ id }) => id)).toEqual(['r1', 'r2'])
  })

  it('fails missing predictions and predictions of another width', () => {
    expect(compareGolden(golden('class', [0.1, 0.9]), []).passed).toBe(false)
    expect(compareGolden(golden('class', [0.1, 0.9]), [[0.1, 0.8, 0.1]]).passed).toBe(false)
  })
})
