import { describe, expect, it } from '@jest/globals'
import { readPrediction } from '../../../../src/browser/page/prediction.ts'

describe('readPrediction', () => {
  it('returns classes by their scores', () => {
    expect(readPrediction({ class: 'b', scores: { a: 0.2, b: 0.8 } }, null)).toEqual({
      kind: 'class',
      name: 'b',
      scores: [
        { name: 'b', score: 0.8 },
        { name: 'a', score: 0.2 },
      ],
    })
  })

  it('returns the number of one of several outputs', () => {
    expect(readPrediction({ price: { value: 3 }, kind: {} }, 'price')).toEqual({ kind: 'number', value: 3 })
  })

  it('rejects a response without a prediction', () => {
    expect(() => readPrediction({ predictions: [] }, null)).toThrow(TypeError)
  })
})
