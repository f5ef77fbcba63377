import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import '../../harness/property-settings.ts'
import { dataSection } from '../../../src/config/data.ts'
import { expectSection } from '../../../src/config/expect.ts'
import { StoreFile } from '../../../src/column-store/store-file.ts'
import { stageTable } from '../../../src/data/stage-table.ts'
import { listExpectations } from '../../../src/expectations/expectation.ts'
import { memoryTable, type Cell } from '../../harness/memory-table.ts'
import { failingComparison, failingRows, type ColumnRule, type Settings } from './reference.ts'

/** Returns the rows that fail each expectation, by kind, of a table that is read in chunks. */
async function rowsOf(
  columns: Readonly<Record<string, readonly Cell[]>>,
  chunkRows: number,
  expectations: object,
) {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-expect-'))
  const file = new StoreFile(join(folder, 'columns'))
  try {
    const { checked } = await stageTable(memoryTable(columns, chunkRows), {
      section: dataSection.parse({ source: 'memory' }),
      expectations: listExpectations(expectSection.parse({ severity: 'quarantine', ...expectations }), []),
      file,
      onRows: () => undefined,
    })
    return checked
  } finally {
    file.close()
    await rm(folder, { recursive: true })
  }
}

const text = fc.oneof(
  fc.integer({ min: -5, max: 20 }).map(String),
  fc.constantFrom('1.0', '2.50', '-.5', 'a', 'bb', 'ä', '🌷', '2026-01-31', '2026-02-31', '1e1x', 'true'),
)
const cell = fc.option(text, { nil: null })
const numbers = fc.option(
  fc
    .integer({ min: -9, max: 9 })
    .chain((value) => fc.constantFrom(`${value}`, `${value}.0`, `+${Math.abs(value)}.5`)),
  { nil: null },
)

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    type: fc.constantFrom('number', 'integer', 'date'),
    minimum: fc.integer({ min: -5, max: 5 }),
    maximum: fc.integer({ min: 0, max: 20 }),
    values: fc.uniqueArray(fc.constantFrom('1', 'a', 'bb', '🌷', '1.0'), { minLength: 1 }),
    'min-length': fc.integer({ min: 0, max: 3 }),
    'max-length': fc.integer({ min: 1, max: 4 }),
    missing: fc.constant(0),
    unique: fc.constant(true),
  },
  { requiredKeys: [] },
)

describe('the failing rows of a random table', () => {
  it('are those of a reference that checks cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(cell, { minLength: 1, maxLength: 40 }),
          fc.array(numbers, { minLength: 1, maxLength: 40 }),
        ),
        settings,
        fc.integer({ min: 1, max: 16 }),
        async (cells, wanted, chunkRows) => {
          const { results, aside } = await rowsOf({ x: cells }, chunkRows, { columns: { x: wanted } })
          const reference = failingRows(cells, wanted)
          const ofRows = results.expectations.filter(({ failing }) => failing !== null)
          expect(Object.fromEntries(ofRows.map(({ kind, failing }) => [kind, failing]))).toEqual(
            Object.fromEntries(ofRows.map(({ kind }) => [kind, reference[kind]?.length])),
          )
          for (const { kind, examples } of ofRows)
            expect(examples.map(({ row }) => row)).toEqual(reference[kind]?.slice(0, 10))
          const putAside = new Set(aside.flatMap(({ failing }) => [...failing.rows()]))
          expect([...putAside].sort((a, b) => a - b)).toEqual(
            [...new Set(Object.values(reference).flat())].sort((a, b) => a - b),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are those for which a comparison of two columns is false', async () => {
    const rule: fc.Arbitrary<ColumnRule> = fc.record({
      operator: fc.constantFrom('<', '<=', '>', '>='),
      left: fc.constantFrom('x', 'y'),
      right: fc.constantFrom('x', 'y'),
    })
    const rows = fc.array(fc.tuple(numbers, numbers), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(rows, rule, fc.integer({ min: 1, max: 16 }), async (pairs, wanted, chunkRows) => {
        const columns = { x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }
        const check = `${wanted.left} ${wanted.operator} ${wanted.right}`
        const { aside } = await rowsOf(columns, chunkRows, { rules: { check } })
        expect(aside.flatMap(({ failing }) => [...failing.rows()])).toEqual(
          failingComparison(columns, wanted),
        )
      }),
      { numRuns: 200 },
    )
  })
})
