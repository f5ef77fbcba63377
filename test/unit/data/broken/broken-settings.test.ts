import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../../../../src/errors/user-error.ts'
import { folderWith } from '../sources.ts'
import { untilCounted } from '../../../harness/property-settings.ts'
import { attempt, problemOf } from './prepare-broken.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/broken')

describe('settings that do not fit the source', () => {
  it.each([
    ['label', { label: 'clas' }, 'DATA_UNKNOWN_COLUMN'],
    ['columns', { columns: ['x', 'size'] }, 'DATA_UNKNOWN_COLUMN'],
    ['categorical', { categorical: ['size'] }, 'DATA_UNKNOWN_COLUMN'],
    ['weight', { weight: 'size' }, 'DATA_UNKNOWN_COLUMN'],
    ['id', { id: 'size' }, 'DATA_UNKNOWN_COLUMN'],
    ['private', { private: ['size'] }, 'DATA_UNKNOWN_COLUMN'],
    ['features', { features: { size: { type: 'number' } } }, 'DATA_UNKNOWN_COLUMN'],
    ['keep-na', { clean: { 'keep-na': ['size'] } }, 'DATA_UNKNOWN_COLUMN'],
    ['group', { split: { group: 'size' } }, 'DATA_UNKNOWN_COLUMN'],
    ['stratify', { split: { stratify: 'size' } }, 'DATA_UNKNOWN_COLUMN'],
    ['time', { split: { time: 'size' } }, 'DATA_UNKNOWN_COLUMN'],
    ['prototypes', { columns: ['__proto__'] }, 'DATA_UNKNOWN_COLUMN'],
    ['the label as a feature', { columns: ['x', 'label'] }, 'DATA_COLUMN_CONFLICT'],
    ['times that are texts', { split: { time: 'color' } }, 'DATA_INVALID_DATE'],
    ['texts as labels of a regression', { task: 'regression' }, 'DATA_NOT_A_NUMBER'],
    ['texts as weights', { weight: 'color' }, 'DATA_NOT_A_NUMBER'],
    ['negative weights', { source: 'negative-weight.csv', weight: 'x' }, 'DATA_INVALID_WEIGHT'],
    ['ids that are not unique', { source: 'id-twice.csv', id: 'x' }, 'DATA_DUPLICATE_ID'],
    [
      'CSV settings for JSON',
      { source: 'whole.jsonl', csv: { separator: ';' } },
      'DATA_SETTING_NOT_APPLICABLE',
    ],
    ['another format', { format: 'parquet' }, 'DATA_INVALID_FILE'],
    ['another separator', { csv: { separator: ';' } }, 'DATA_UNKNOWN_COLUMN'],
    ['another encoding', { csv: { encoding: 'utf-16' } }, 'DATA_INVALID_FILE'],
  ] as const)('are refused: %s', async (_, settings, code) => {
    expect((await problemOf(fixtures, { source: 'whole.csv', ...settings })).code).toBe(code)
  })
})

describe('any table with any settings', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '',
      'NA',
      '-0',
      '1e400',
      'inf',
      '0x1F',
      '1,5',
      '2026-02-30',
      '2026-01-31',
      "'",
      '"',
      '\0',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  const mostly = (usual: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: hostile })
  const number = mostly(fc.integer({ min: -9, max: 9 }).map(String))
  const table = fc.record({
    columns: fc
      .constantFrom('y', '__proto__', 'a"; --', 'it is', 'rowid')
      .map((other) => ['x', 'label', other]),
    rows: fc.array(
      fc.tuple(number, mostly(fc.constantFrom('yes', 'no')), fc.oneof(number, mostly(fc.constant('red')))),
      { maxLength: 40, size: 'max' },
    ),
  })
  const change = fc.constantFrom<object>(
    {},
    {},
    { task: 'regression', label: 'x' },
    { weight: 'x' },
    { id: 'x' },
    { columns: ['x'] },
    { columns: ['z'] },
    { categorical: ['x'] },
    { private: ['x'] },
    { split: { stratify: 'label' } },
    { split: { time: 'x' } },
    { split: { group: 'x', leakage: 'warn' } },
    { features: { x: { type: 'date' } } },
    { features: { x: { type: 'number', missing: 'median' } } },
    { features: { x: { type: 'text' } } },
    { features: { x: { type: 'category', missing: 'mode' } } },
  )
  const settings = fc.record({
    clean: fc.record({
      missing: fc.constantFrom('drop', 'fail'),
      duplicates: fc.constantFrom('drop', 'keep'),
      'on-error': fc.constantFrom('quarantine', 'fail'),
      'at-most': fc.constant(1),
    }),
    change,
  })
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const formats = {
    'd.csv': (columns: readonly string[], rows: readonly (readonly string[])[]) =>
      [columns, ...rows].map((cells) => `${cells.map(quoted).join()}\n`).join(''),
    'd.jsonl': (columns: readonly string[], rows: readonly (readonly string[])[]) =>
      rows
        .map(
          (cells) =>
            `{${cells.map((cell, at) => `${JSON.stringify(columns[at])}: ${JSON.stringify(cell)}`).join()}}\n`,
        )
        .join(''),
  }

  it('gives a dataset that accounts for each row, or an error with a code', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(
        table,
        settings,
        fc.constantFrom('d.csv', 'd.jsonl'),
        async ({ columns, rows }, { clean, change: other }, name) => {
          const base = await folderWith({ [name]: formats[name](columns, rows) })
          try {
            const { dataset } = await attempt(base, { source: name, clean, ...other })
            const { rows: kept, cleaned } = dataset.details
            expect(cleaned.read).toBe(rows.length)
            expect(kept.train + kept.validation + kept.test).toBe(
              rows.length - cleaned.quarantined - cleaned.missingRows - cleaned.duplicates,
            )
            made += 1
          } catch (error) {
            if (!(error instanceof UserError)) throw error
          }
        },
      ),
      { numRuns: 60, ...untilCounted },
    )
    expect(made).toBeGreaterThan(0)
  })
})
