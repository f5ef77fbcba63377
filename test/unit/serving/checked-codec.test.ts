import { describe, expect, it } from '@jest/globals'
import type { TableFeatures } from '../../../src/dataset/dataset-schema.ts'
import type { RowCondition, ServingExpectations } from '../../../src/dataset/serving-expectations.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { CheckedCodec } from '../../../src/serving/checked-codec.ts'
import { conditionNames } from '../../../src/serving/condition-names.ts'
import { userError, userErrors } from '../../harness/user-error.ts'

const features: TableFeatures = {
  kind: 'table',
  columns: [
    { name: 'age', type: 'number', optional: true },
    { name: 'ward', type: 'category', categories: ['A1', 'B1'], open: true },
    { name: 'start', type: 'date' },
    { name: 'end', type: 'date', format: '%d.%m.%Y' },
    { name: 'note', type: 'text', private: true },
    { name: 'wait', type: 'duration' },
  ],
}
const row = { age: 40, ward: 'A1', start: '2026-01-31', end: '01.02.2026', note: 'N-17', wait: '0:30:00' }

const conditions: RowCondition[] = [
  { kind: 'range', column: 'age', minimum: 0, maximum: 120, type: null },
  { kind: 'type', column: 'age', type: 'integer', counted: true },
  { kind: 'missing', column: 'age', share: 0 },
  { kind: 'values', column: 'ward', values: ['A1', 'B1'] },
  { kind: 'range', column: 'start', minimum: '2020-01-01', maximum: null, type: 'date' },
  { kind: 'rule', name: 'order', check: 'start <= end' },
  { kind: 'pattern', column: 'note', pattern: 'N-[0-9]+' },
  { kind: 'range', column: 'wait', minimum: 0, maximum: 3600, type: 'duration' },
  { kind: 'columns' },
]

function codecOf(onViolation: ServingExpectations['onViolation'], golden: readonly unknown[] = []) {
  return new CheckedCodec(exampleCodec(features), features, { onViolation, conditions }, golden)
}

/** Returns the columns and rules that a row fails, as `column rule`. */
function failuresOf(change: object): string[] {
  const codec = codecOf('count')
  codec.decode([{ ...row, ...change }])
  const names = conditionNames({ servingExpectations: { onViolation: 'count', conditions } })
  const failures = codec.takeFailures()
  return names.flatMap(({ column, rule }, index) => (failures[index] ? [`${column} ${rule}`] : []))
}

describe('a codec with expectations', () => {
  it('decodes a row that meets them to the same values as the codec of the model', () => {
    expect(failuresOf({})).toEqual([])
    expect(codecOf('reject').decode([row])).toEqual(exampleCodec(features).decode([row]))
  })

  it.each([
    [{ age: 130 }, ['age range']],
    [{ age: 40.5 }, ['age type']],
    [{ age: null }, ['age missing']],
    [{ age: undefined }, ['age missing']],
    [{ ward: 'C3' }, ['ward values']],
    [{ start: '2019-12-31' }, ['start range']],
    [{ start: Date.parse('2026-01-31') }, []],
    [{ start: Date.parse('2019-12-31') }, ['start range']],
    [{ end: '30.01.2026' }, ['start, end order']],
    [{ end: Date.parse('2026-01-30') }, ['start, end order']],
    [{ note: 'N-' }, ['note pattern']],
    [{ wait: 'PT90M' }, ['wait range']],
    [{ wait: 1800 }, []],
    [{ label: 'yes' }, [' other-columns']],
  ])('counts the failures of a row with %j as %j', (change, failures) => {
    expect(failuresOf(change)).toEqual(failures)
  })

  it('rejects a request whose row fails, and names the row, the column and the rule', () => {
    const decode = () => codecOf('reject').decode([row, { ...row, age: 130, end: '30.01.2026' }], 5)
    const code = 'SERVING_EXPECTATION_FAILED'
    expect(decode).toThrow(userErrors([code, 'instances[6].age', 'range'], [code, 'instances[6]', 'order']))
  })

  it('counts a failure that rows of the dataset may have, also if it rejects others', () => {
    const codec = codecOf('reject')
    expect(codec.decode([{ ...row, age: 40.5 }]).size).toBe(1)
    expect(codec.takeFailures()).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0])
    expect(codec.takeFailures()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('accepts golden requests, in which private values are left out', () => {
    const golden = { ...row, note: '' }
    expect(() => codecOf('reject').decode([golden])).toThrow(userError('SERVING_EXPECTATION_FAILED'))
    expect(codecOf('reject', [golden]).decode([golden]).size).toBe(1)
  })

  it('shows no private value in an error', () => {
    const decode = () => codecOf('reject').decode([{ ...row, note: 'secret' }])
    expect(decode).toThrow(userError('SERVING_EXPECTATION_FAILED', 'note'))
    expect(decode).not.toThrow(/secret/)
  })
})
