import { describe, expect, it } from '@jest/globals'
import { predictionOf, type FeatureValues, type LabelValues } from '../../../src/data/label-leakage.ts'
import { readPreparation } from '../../../src/dataset/dataset.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { folderWith, prepare } from './sources.ts'

const size = 2000
const stream = (name: string) => {
  const random = randomStream(1, name)
  return Array.from({ length: size }, (_, row) => random.draw(row))
}
const noise = stream('noise')
const base = stream('base')

const numbers = (valueOf: (row: number) => number): FeatureValues => ({
  kind: 'numbers',
  values: Float64Array.from({ length: size }, (_, row) => valueOf(row)),
})
const categories = (count: number, codeOf: (row: number) => number): FeatureValues => ({
  kind: 'categories',
  categories: count,
  values: Float64Array.from({ length: size }, (_, row) => codeOf(row)),
})
const at = (values: readonly number[], row: number) => values[row] ?? 0
const third = (row: number) => Math.floor(at(base, row) * 3)
const classes: LabelValues = { kind: 'classes', classes: 3, codes: base.map((_, row) => third(row)) }
const price: LabelValues = { kind: 'numbers', values: base.map((value) => Math.exp(8 * value)) }

describe('a feature that alone predicts classes', () => {
  it('has an area of 1 if it is a copy of the label', () => {
    expect(predictionOf(categories(3, third), classes)).toEqual({ measure: 'AUC', value: 1 })
  })

  it('has an area near 1 if classes are ranges of it', () => {
    expect(
      predictionOf(
        numbers((row) => at(base, row)),
        classes,
      )?.value,
    ).toBeGreaterThan(0.99)
  })

  it('has an area near 1 if it is missing for exactly one of two classes', () => {
    const isMissing = (row: number) => at(base, row) < 0.4
    const label: LabelValues = { kind: 'classes', classes: 2, codes: base.map((_, row) => +isMissing(row)) }
    expect(
      predictionOf(
        numbers((row) => (isMissing(row) ? Number.NaN : at(noise, row))),
        label,
      )?.value,
    ).toBe(1)
  })

  it('has no large area if it tells only one of three classes', () => {
    expect(
      predictionOf(
        categories(2, (row) => +(third(row) === 0)),
        classes,
      )?.value,
    ).toBeLessThan(0.9)
  })

  it('has an area near a half for noise, and for a category of its own in each row', () => {
    for (const feature of [numbers((row) => at(noise, row)), categories(size, (row) => row)])
      expect(Math.abs((predictionOf(feature, classes)?.value ?? 0) - 0.5)).toBeLessThan(0.1)
  })

  it('is found among rows whose classes alternate', () => {
    const label: LabelValues = { kind: 'classes', classes: 2, codes: base.map((_, row) => row % 2) }
    expect(
      predictionOf(
        categories(2, (row) => row % 2),
        label,
      ),
    ).toEqual({ measure: 'AUC', value: 1 })
  })
})

describe('a feature that alone predicts numbers', () => {
  it('has an R² of 1 if the label is a multiple of it, however long its tail is', () => {
    const copy = numbers((row) => 1e9 + 3 * Math.exp(8 * at(base, row)))
    expect(predictionOf(copy, price)?.value).toBeCloseTo(1, 9)
  })

  it('has a high R² if the label is a function of it', () => {
    expect(
      predictionOf(
        numbers((row) => at(base, row)),
        price,
      )?.value,
    ).toBeGreaterThan(0.98)
  })

  it('has an R² near 0 for noise', () => {
    expect(
      predictionOf(
        numbers((row) => at(noise, row)),
        price,
      )?.value,
    ).toBeLessThan(0.05)
  })
})

it('measures nothing of few examples', () => {
  const few: FeatureValues = { kind: 'numbers', values: new Float64Array(60) }
  expect(predictionOf(few, { kind: 'numbers', values: new Float64Array(60) })).toBeNull()
})

it('is a warning of the preparation that names the feature, one for each label that it predicts', async () => {
  const rows = noise.map((x, row) => `${x},${at(base, row)},${Math.round(3 * at(base, row))},${third(row)}`)
  const folder = await folderWith({ 'a.csv': `noise,copy,rating,kind\n${rows.join('\n')}\n` })
  const { dataset } = await prepare(folder, {
    source: 'a.csv',
    labels: { stars: { column: 'rating', task: 'regression' }, kind: { column: 'kind' } },
  })
  const { warnings } = await readPreparation(dataset)
  expect(
    warnings.flatMap((warning) => /The feature (\w+) alone predicts (\w+)/.exec(warning)?.slice(1) ?? []),
  ).toEqual(['copy', 'kind', 'copy', 'rating'])
})
