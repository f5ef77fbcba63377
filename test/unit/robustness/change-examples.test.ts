import { describe, expect, it } from '@jest/globals'
import { gateOf } from '../../harness/predictions.ts'
import type { RobustnessRule } from '../../../src/config/gate/robustness.ts'
import type { Features, Label } from '../../../src/dataset/dataset-schema.ts'
import type { Examples } from '../../../src/dataset/examples.ts'
import { changeExamples } from '../../../src/robustness/change-examples.ts'
import { userError } from '../../harness/user-error.ts'

type RuleInput = NonNullable<NonNullable<Parameters<typeof gateOf>[0]>['robustness']>[number]

function ruleOf(rule: RuleInput): RobustnessRule {
  const [parsed] = gateOf({ robustness: [rule] }).robustness
  if (!parsed) throw new TypeError('no rule')
  return parsed
}

const label: Label = { kind: 'class', column: 'label', classes: ['a', 'b'] }
const grey = { kind: 'image', height: 21, width: 21, channels: 1, encoding: 'raw' } as const
const numberLabel: Label = { kind: 'number', column: 'price' }
const table: Features = {
  kind: 'table',
  columns: [
    { name: 'rooms', type: 'number' },
    { name: 'zone', type: 'category', categories: ['north', 'south'] },
  ],
}

function images(count: number, pixel: (x: number, y: number) => number): Examples {
  const one = Array.from({ length: 21 * 21 }, (_, index) => pixel(index % 21, Math.floor(index / 21)))
  return {
    size: count,
    ids: Array.from({ length: count }, (_, row) => `image-${row}`),
    features: Uint8Array.from(Array.from({ length: count }, () => one).flat()),
    labels: new Int32Array(count),
  }
}

const change = (rule: RuleInput, examples: Examples, seed = 0) =>
  changeExamples(ruleOf(rule), examples, { features: grey, label }, seed).features

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: ArrayLike<number>) => {
  const middle = mean(values)
  return Math.sqrt(mean(Array.from(values, (value) => (value - middle) ** 2)))
}

describe('changed images', () => {
  const bar = images(1, (x) => (x === 10 ? 200 : 0))

  it('are rotated about their centre by the configured angle in either direction', () => {
    const turned = change({ rotate: 90 }, bar)
    const row = turned.subarray(10 * 21, 11 * 21)
    expect(Array.from(row)).toEqual(new Array(21).fill(200))
    expect(turned.filter((value) => value > 0)).toHaveLength(21)
  })

  it('are shifted by whole pixels if the fraction is a whole number of pixels', () => {
    const moved = change({ shift: 1 / 21 }, bar)
    const columns = [9, 11].filter((x) => moved[5 * 21 + x] === 200)
    expect(columns).toHaveLength(1)
    expect(moved[5 * 21 + 10]).toBe(0)
  })

  it('have noise with the deviation of CIFAR-10-C for the severity', () => {
    const plain = images(20, () => 128)
    for (const [severity, expected] of [
      [1, 0.04],
      [5, 0.1],
    ] as const) {
      const noisy = change({ noise: severity }, plain)
      expect(deviation(noisy) / 255).toBeCloseTo(expected, 2)
      expect(Math.abs(mean(noisy) - 128)).toBeLessThan(1)
    }
  })

  it('are as bright as before when blurred, and wider', () => {
    const blurred = change({ blur: 5 }, bar)
    expect(mean(blurred)).toBeCloseTo(mean(bar.features), 0)
    expect(blurred[5 * 21 + 10]).toBeLessThan(100)
    expect(blurred[5 * 21 + 9]).toBeGreaterThan(30)
    expect(blurred[0 * 21 + 10]).toBe(blurred[10 * 21 + 10])
  })

  it('are brighter by the part of the range for the severity, up to white', () => {
    expect(
      change(
        { brightness: 3 },
        images(1, () => 100),
      )[0],
    ).toBe(138)
    expect(
      change(
        { brightness: 5 },
        images(1, () => 250),
      )[0],
    ).toBe(255)
  })

  it('depend only on the seed and the id', () => {
    const some = images(3, () => 128)
    const one = { ...images(1, () => 128), ids: ['image-2'] }
    expect(change({ noise: 2 }, some).subarray(2 * 21 * 21)).toEqual(change({ noise: 2 }, one))
    expect(change({ noise: 2 }, one, 1)).not.toEqual(change({ noise: 2 }, one))
  })

  it('are copies of the original examples', () => {
    const before = bar.features.slice()
    change({ noise: 5 }, bar)
    expect(bar.features).toEqual(before)
  })
})

describe('changed rows of a table', () => {
  const rows: Examples = {
    size: 400,
    ids: Array.from({ length: 400 }, (_, row) => `row-${row}`),
    features: Float64Array.from(Array.from({ length: 400 }, (_, row) => [row % 10, row % 2]).flat()),
    labels: new Float32Array(400),
  }
  const changed = (rule: RuleInput) =>
    changeExamples(ruleOf(rule), rows, { features: table, label: numberLabel }, 0).features

  it('have one increased column, and the others unchanged', () => {
    const raised = changed({ increase: 'rooms', by: 2, expect: 'not-lower' })
    expect(Array.from(raised.subarray(0, 4))).toEqual([2, 0, 3, 1])
  })

  it("have noise in their numbers, a fraction of each column's deviation, and none in their categories", () => {
    const noisy = changed({ jitter: 0.1 })
    const differences = Array.from({ length: 400 }, (_, row) => (noisy[row * 2] ?? 0) - (row % 10))
    expect(deviation(differences)).toBeCloseTo(0.1 * Math.sqrt(8.25), 1)
    expect(Array.from({ length: 400 }, (_, row) => noisy[row * 2 + 1])).toEqual(
      Array.from({ length: 400 }, (_, row) => row % 2),
    )
  })

  it('are rejected for changes of images and for missing columns', () => {
    expect(() => changed({ rotate: 10 })).toThrow(userError('GATE_RULE_NOT_APPLICABLE', 'rotate'))
    expect(() => changed({ increase: 'zone', by: 1, expect: 'not-lower' })).toThrow(
      userError('GATE_UNKNOWN_COLUMN', '`increase: zone`'),
    )
    expect(() =>
      change(
        { jitter: 0.1 },
        images(1, () => 0),
      ),
    ).toThrow(userError('GATE_RULE_NOT_APPLICABLE'))
    expect(() =>
      changeExamples(
        ruleOf({ increase: 'rooms', by: 1, expect: 'not-lower' }),
        rows,
        { features: table, label },
        0,
      ),
    ).toThrow(userError('GATE_RULE_NOT_APPLICABLE'))
  })
})

describe('changed rows with images', () => {
  const mixed: Features = {
    kind: 'table',
    columns: [
      { name: 'rooms', type: 'number' },
      { name: 'photo', type: 'image', height: 21, width: 21, channels: 1 },
    ],
  }
  const half = Uint8Array.from({ length: 21 * 21 }, (_, at) => (at % 21 < 10 ? 50 : 200))
  const examples: Examples = {
    size: 3,
    ids: ['a', 'b', 'c'],
    features: Float64Array.of(4, 0, 5, 1, 6, 0),
    images: [half, half],
    labels: new Int32Array(3),
  }
  const imageOf = ({ features, images = [] }: Examples, row: number) => images[features[2 * row + 1] ?? -1]
  const changed = (rule: RuleInput) => changeExamples(ruleOf(rule), examples, { features: mixed, label }, 0)

  it('have other images and the same numbers by a rule for images', () => {
    const noisy = changed({ noise: 1 })
    expect([0, 2, 4].map((at) => noisy.features[at])).toEqual([4, 5, 6])
    for (const row of [0, 1, 2]) expect(imageOf(noisy, row)).not.toEqual(half)
    expect(imageOf(noisy, 0)).not.toEqual(imageOf(noisy, 2))
    expect(imageOf(examples, 0)).toEqual(half)
    expect(changed({ noise: 1 })).toEqual(noisy)
  })

  it('have other numbers and the same images by a rule for numbers', () => {
    const noisy = changed({ jitter: 0.5 })
    expect([0, 2, 4].map((at) => noisy.features[at])).not.toEqual([4, 5, 6])
    for (const row of [0, 1, 2]) expect(imageOf(noisy, row)).toEqual(half)
  })
})
