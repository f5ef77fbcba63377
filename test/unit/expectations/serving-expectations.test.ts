import { describe, expect, it } from '@jest/globals'
import { expectSection } from '../../../src/config/expect.ts'
import type { TableFeatures } from '../../../src/dataset/dataset-schema.ts'
import type { RowCondition } from '../../../src/dataset/serving-expectations.ts'
import { servingExpectations } from '../../../src/expectations/serving-expectations.ts'
import { userError } from '../../harness/user-error.ts'

const features: TableFeatures = {
  kind: 'table',
  columns: [
    { name: 'age', type: 'number', optional: true },
    { name: 'ward', type: 'category', categories: ['A1', 'B1'] },
  ],
}

/** Returns the section with these settings at serving. */
const withServing = (serving?: object) =>
  expectSection.parse({
    rows: { minimum: 5 },
    classes: { minimum: 2 },
    columns: {
      id: { unique: true, pattern: '[0-9]+' },
      age: [
        { type: 'integer', minimum: 0, missing: 0, mean: { maximum: 60 } },
        { maximum: 100, severity: 'warn' },
        { maximum: 110, tolerate: 0.01 },
      ],
      ward: { values: ['A1', 'B1'], missing: 0.1 },
      outcome: { values: ['yes', 'no'] },
    },
    rules: { adult: "ward <> 'A1' or age >= 18", paid: 'cost > 0' },
    ...(serving && { serving }),
  })

/** Returns the conditions at serving as `column kind`, with `?` for those that are only counted. */
function listed(serving: object): string[] {
  const { conditions = [] } = servingExpectations(withServing(serving), features).servingExpectations ?? {}
  return conditions.map((one) => `${nameOf(one)}${one.counted ? '?' : ''}`)
}

function nameOf(condition: RowCondition): string {
  switch (condition.kind) {
    case 'rule':
      return `${condition.name}: ${condition.check}`
    case 'columns':
      return 'columns'
    default:
      return `${condition.column} ${condition.kind}`
  }
}

describe('expectations at serving', () => {
  it('are none without `serving`', () => {
    expect(servingExpectations(withServing(), features)).toEqual({})
    expect(servingExpectations(null, features)).toEqual({})
  })

  it('are those on single rows and on features, counted by default', () => {
    expect(servingExpectations(withServing({}), features).servingExpectations?.onViolation).toBe('count')
    expect(listed({})).toEqual([
      'age type',
      'age range',
      'age missing',
      'age range?',
      'age range?',
      'ward values',
      "adult: ward <> 'A1' or age >= 18",
    ])
  })

  it('differ as `serving` says', () => {
    const serving = {
      'on-violation': 'reject',
      'other-columns': 'refuse',
      absent: ['age'],
      columns: { ward: { pattern: '[AB]1' } },
      rules: { adult: false, young: 'age < 90' },
    }
    expect(listed(serving)).toEqual([
      'age type',
      'age range',
      'age range?',
      'age range?',
      'ward pattern',
      'young: age < 90',
      'columns',
    ])
  })

  it.each([
    [{ absent: ['ward'] }, 'ward'],
    [{ absent: ['outcome'] }, 'outcome'],
    [{ columns: { ages: {} } }, 'ages'],
    [{ columns: { ward: { pattern: '(' } } }, 'ward'],
    [{ rules: { late: 'outcome = 1' } }, 'outcome'],
  ])('are refused with %j', (serving, name) => {
    expect(() => listed(serving)).toThrow(userError('DATA_EXPECTATION_INVALID', name))
  })

  it('are refused for images', () => {
    const images = { kind: 'image', height: 8, width: 8, channels: 1, encoding: 'raw' } as const
    expect(() => servingExpectations(withServing({}), images)).toThrow(userError('DATA_EXPECTATION_INVALID'))
  })
})
