import { describe, expect, it } from '@jest/globals'
import { explainMismatch } from '../../../src/predictions/mismatch.ts'
import { answersOf } from '../../../src/predictions/answers.ts'
import type { PredictionTable } from '../../../src/predictions/table.ts'

const second = 1_764_000_000

function regression(label: number): PredictionTable {
  return {
    task: 'regression',
    ids: ['a'],
    label: Float64Array.of(label),
    prediction: Float64Array.of(label + 0.5),
  }
}

describe('numbers from a predictions file', () => {
  it('keep every digit of float64', () => {
    expect(answersOf([regression(second + 1)])).toMatchObject([
      { labels: Float64Array.of(second + 1), values: Float64Array.of(second + 1.5) },
    ])
  })

  it('are different labels when float32 would round them to one', () => {
    expect(explainMismatch(regression(second), regression(second + 1))).toMatch(/labels/)
    expect(explainMismatch(regression(second), regression(second))).toBeNull()
  })

  it('are the same label when one file has it in float32', () => {
    expect(explainMismatch(regression(0.1), regression(Math.fround(0.1)))).toBeNull()
  })
})
