import { describe, expect, it } from '@jest/globals'
import { associationOf, correlationOf, type SampledColumn } from '../../../src/profile/association.ts'

const numbers = (...values: number[]) => Float64Array.from(values)
const column = (kind: SampledColumn['kind'], values: Float64Array): SampledColumn => ({
  kind,
  name: kind,
  values,
})
const categories = (text: string) =>
  column(
    'category',
    Float64Array.from(text, (letter) => letter.charCodeAt(0)),
  )

// The expected values are SciPy's: `pearsonr`, `spearmanr` and `chi2_contingency`, with Bergsma's correction.
describe('correlations', () => {
  it('equal those of SciPy, also with ties', () => {
    const one = numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
    const other = numbers(2, 1, 4, 3, 7, 8, 6, 10, 9, 15, 11, 30)
    const { pearson, spearman } = correlationOf(one, other) ?? { pearson: 0, spearman: 0 }
    expect(pearson).toBeCloseTo(0.8272611046290134, 12)
    expect(spearman).toBeCloseTo(0.9510489510489512, 12)
    const tied = correlationOf(
      numbers(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6),
      numbers(1, 2, 2, 2, 3, 1, 4, 5, 5, 5, 9, 9),
    )
    expect(tied?.spearman).toBeCloseTo(0.9064982793336028, 12)
  })

  it('are of the rows that have both values', () => {
    const one = Float64Array.from({ length: 40 }, (_, row) => (row % 3 === 0 ? NaN : row))
    const other = Float64Array.from({ length: 40 }, (_, row) => (row % 5 === 0 ? NaN : 2 * row))
    const { pearson = 0, spearman = 0 } = correlationOf(one, other) ?? {}
    expect([pearson, spearman]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)])
  })

  it('do not exist for constant columns and for a few rows', () => {
    const some = Float64Array.from({ length: 40 }, (_, row) => row)
    expect(correlationOf(some, new Float64Array(40).fill(0.1))).toBeNull()
    expect(correlationOf(some.slice(0, 9), some.slice(0, 9))).toBeNull()
  })

  it('of huge numbers are finite', () => {
    const huge = Float64Array.from({ length: 20 }, (_, row) => (row - 10) * 1.7e307)
    expect(correlationOf(huge, huge)?.pearson).toBeCloseTo(1, 12)
  })
})

describe('the association of two columns', () => {
  it('is the correlation ratio of numbers and categories', () => {
    const values = column('number', numbers(1, 2, 3, 4, 9, 8, 7, 6, 1, 1, 2, 5))
    const expected = { measure: 'correlation ratio', value: expect.closeTo(0.8785038527225683, 12) }
    expect(associationOf(values, categories('aaaabbbbcccc'))).toEqual(expected)
    expect(associationOf(categories('aaaabbbbcccc'), values)).toEqual(expected)
  })

  it('is Cramér’s V without bias of two columns of categories', () => {
    expect(associationOf(categories('aaaabbbbccccaabb'), categories('xxxyyyyxzzzzxyyx'))).toEqual({
      measure: 'Cramér’s V',
      value: expect.closeTo(0.6979824404521128, 12),
    })
  })

  it('does not exist for a constant column', () => {
    expect(associationOf(categories('aaaaaaaaaaaa'), categories('xxxyyyxxxyyy'))).toBeNull()
  })
})
