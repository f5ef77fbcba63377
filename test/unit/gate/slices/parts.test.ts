import { describe, expect, it } from '@jest/globals'
import type { SliceRule } from '../../../../src/config/gate/slice.ts'
import type { SliceColumn } from '../../../../src/metrics/slice-column.ts'
import { partsOf } from '../../../../src/gate/slices/parts.ts'
import { checkPredictions } from '../../../../src/metrics/tasks.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { classifier, gateOf, regressor } from '../../../harness/predictions.ts'
import { userError } from '../../../harness/user-error.ts'

const answers = regressor(200, () => 0)
const backwards = { values: Array.from({ length: 200 }, (_, example) => 199 - example) }

type RuleInput = NonNullable<NonNullable<Parameters<typeof gateOf>[0]>['slices']>[number]

function ruleOf(rule: RuleInput): SliceRule {
  const [parsed] = gateOf({ slices: [rule] }).slices
  if (!parsed) throw new TypeError('no rule')
  return parsed
}

function sizes(rule: RuleInput, columns: Readonly<Record<string, SliceColumn>>) {
  return partsOf(ruleOf(rule), answers, columns).parts.map(({ value, examples }) => [value, examples.length])
}

describe('the slices by a column', () => {
  it('are quartiles of many different numbers', () => {
    expect(sizes({ by: 'age' }, { age: backwards })).toEqual([
      ['≤ 49', 50],
      ['49 to 99', 50],
      ['99 to 149', 50],
      ['> 149', 50],
    ])
  })

  it('are the values of a column with few values, in their order, with missing values', () => {
    const values = Array.from({ length: 200 }, (_, example) =>
      example === 0 ? null : ([10, 9, 2][example % 3] ?? null),
    )
    expect(sizes({ by: 'age' }, { age: { values } })).toEqual([
      ['(missing)', 1],
      ['2', 66],
      ['9', 67],
      ['10', 66],
    ])
  })

  it('are buckets that include their lower edge; buckets without examples are listed', () => {
    const age = {
      values: Array.from({ length: 200 }, (_, example) => (example === 0 ? null : 10 + (example % 21))),
    }
    expect(sizes({ by: 'age', buckets: [18, 30, 65] }, { age })).toEqual([
      ['< 18', 79],
      ['18 to < 30', 111],
      ['30 to < 65', 9],
      ['≥ 65', 0],
      ['(missing)', 1],
    ])
  })

  it('are rejected if buckets cut a text', () => {
    const age = { values: Array.from({ length: 200 }, (_, example) => (example < 3 ? 'old' : example)) }
    expect(() => sizes({ by: 'age', buckets: [18] }, { age })).toThrow(
      userError('GATE_INVALID_SLICE', '3 of 200 values', '"age"', '"old"', 'buckets'),
    )
  })

  it('are the combinations of several columns that occur', () => {
    const language = { values: Array.from({ length: 200 }, (_, example) => (example % 2 ? 'en' : 'de')) }
    const device = {
      values: Array.from({ length: 200 }, (_, example) => (example % 4 === 1 ? 'phone' : 'desk')),
    }
    expect(sizes({ by: ['language', 'device'] }, { language, device })).toEqual([
      ['de × desk', 100],
      ['en × desk', 50],
      ['en × phone', 50],
    ])
  })

  it('with few examples are limited in number, and a note counts the others', () => {
    const user = { values: Array.from({ length: 10_000 }, (_, example) => `user-${example}`) }
    const many = checkPredictions(
      classifier(10_000, ['no', 'yes'], () => true),
      'the model',
    )
    const { parts, notes } = partsOf(ruleOf({ by: 'user' }), many, { user })
    expect(parts).toHaveLength(50)
    expect(notes).toEqual([
      '10,000 slices by "user" have fewer than 30 examples, too few to be compared; the 50 largest of them are listed.',
    ])
  })

  it('are rejected if they are too many', () => {
    const user = { values: Array.from({ length: 10_000 }, (_, example) => `user-${example % 2000}`) }
    const many = checkPredictions(
      classifier(10_000, ['no', 'yes'], () => true),
      'the model',
    )
    expect(() => partsOf(ruleOf({ by: 'user', 'min-size': 5 }), many, { user })).toThrow(
      userError('GATE_INVALID_GROUPS', '"user"', '2,000', '1,000'),
    )
  })
})

describe('the slice of a condition', () => {
  const size = 200
  const columns = {
    age: { values: Array.from({ length: size }, (_, example) => (example % 10 === 0 ? null : example)) },
    city: { values: Array.from({ length: size }, (_, example) => (example % 2 ? 'Graz' : 'Wien')) },
    'is new': { values: Array.from({ length: size }, (_, example) => example < 50) },
  }
  const where = (text: string) => sizes({ where: text, name: 'some' }, columns)[0]?.[1]

  it.each([
    ['age >= 100', 90],
    ['age >= 100 and city == "Graz"', 50],
    ['age < 10 or age >= 190', 18],
    ['not (age >= 100)', 90],
    ['age == null', 20],
    ['age != null and column("is new")', 45],
    ['city in ["Graz", "Linz"]', 100],
    ['age % 10 == 3', 20],
    ['-age > -5', 4],
    ['city >= "H"', 100],
    ['label < 50', 50],
    ['age > 1000', 0],
  ])('%s selects %i examples', (text, count) => {
    expect(where(text)).toBe(count)
  })

  it('excludes missing values from a comparison and from its negation', () => {
    expect(where('age > 50')).toBe(135)
    expect(where('not (age > 50)')).toBe(45)
  })

  it.each<[string, ErrorCode, string[]]>([
    ['city > 5', 'GATE_INVALID_SLICE', ['city', '5', '"some"']],
    ['age == "5"', 'GATE_INVALID_SLICE', ['age', '"5"']],
    ['age in ["5"]', 'GATE_INVALID_SLICE', ['"5"', 'age']],
    ['age + 1', 'GATE_INVALID_SLICE', ['"some"']],
    ['not age > 3', 'GATE_INVALID_SLICE', ['not (hour >= 22)']],
    ['column("is new") > true', 'GATE_INVALID_SLICE', ['>', '"some"']],
    ['speed > 5', 'GATE_UNKNOWN_COLUMN', ['"speed"', 'label, age, city, is new']],
  ])('%s is rejected', (text, code, values) => {
    expect(() => where(text)).toThrow(userError(code, ...values))
  })
})
