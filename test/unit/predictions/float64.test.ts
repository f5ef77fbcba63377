import { describe, expect, it } from '@jest/globals'
import { explainMismatch } from '../../../src/predictions/mismatch.ts'
import { predictionsOf } from '../../../src/predictions/from-tables.ts'
import type { PredictionTable } from '../../../src/predictions/tables.ts'

const second = 1_764_000_000

function regression(...labels: number[]): PredictionTable {
  return {
    task: 'regression',
    ids: labels.map(String),
    label: Float64Array.from(labels),
    prediction: Float64Array.from(labels, (label) => label + 0.5),
  }
}

function relabelled(...labels: number[]): PredictionTable {
  return {
    task: 'regression',
    ids: [second, second + 1].map(String),
    label: Float64Array.from(labels),
    prediction: Float64Array.from(labels),
  }
}

describe('numbers from a predictions file', () => {
  it('keep every digit of float64', () => {
    expect(predictionsOf([regression(second + 1)])).toMatchObject([
      { labels: Float64Array.of(second + 1), values: Float64Array.of(second + 1.5) },
    ])
  })

  it('are different labels when only float32 would round them to one', () => {
    expect(explainMismatch(regression(second, second + 1), relabelled(second + 1, second + 1))).toMatch(
      /labels/,
    )
  })

  it('are equal labels if one file has them in float32', () => {
    const rounded = relabelled(Math.fround(second), Math.fround(second + 1))
    expect(explainMismatch(regression(second, second + 1), rounded)).toBeNull()
  })
})
