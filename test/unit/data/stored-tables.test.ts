import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Artifact } from '../../../src/artifacts/artifact.ts'
import { readColumn } from '../../../src/dataset/dataset.ts'
import { splitNames, type DatasetDetails } from '../../../src/dataset/dataset-schema.ts'
import { openQuarantine, quarantineFile } from '../../../src/data/quarantine-artifact.ts'
import { UserError } from '../../../src/errors/user-error.ts'
import { memoryTable, type Cell } from '../../harness/memory-table.ts'
import '../../harness/property-settings.ts'
import { untilCounted } from '../../harness/property-settings.ts'
import { folderWith, prepareTable } from './sources.ts'

const names = ['x', 'y', 'city', 'who', 'label'] as const
type Row = readonly [Cell, Cell, Cell, Cell, Cell]

const number = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -40, max: 40 }).map((value) => String(value / 4)) },
  { weight: 1, arbitrary: fc.constantFrom(null, '?', '1e99') },
)
const row = fc.tuple(
  number,
  fc.oneof({ weight: 9, arbitrary: fc.nat(5).map(String) }, fc.constant(null)),
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom('Rome', 'Oslo', 'Köln', '1.0') }, fc.constant(null)),
  fc.nat(30).map((who) => `p${who}`),
  fc.oneof({ weight: 20, arbitrary: fc.constantFrom('a', 'b') }, fc.constant(null)),
) satisfies fc.Arbitrary<Row>

const settings = fc.record({
  clean: fc.record({
    missing: fc.constant('drop'),
    duplicates: fc.constantFrom('drop', 'keep'),
    'on-error': fc.constant('quarantine'),
    'at-most': fc.constant(1),
  }),
  columns: fc.constant(['x', 'y', 'city']),
  features: fc.constant({
    x: { type: 'number', missing: 'median', transform: ['standardize'] },
    y: { type: 'number' },
    city: { type: 'category' },
  }),
  split: fc.constantFrom({}, { group: 'who' }, { stratify: 'label' }, { time: 'y' }),
})

function columnsOf(rows: readonly Row[]): Record<string, readonly Cell[]> {
  return Object.fromEntries(names.map((name, index) => [name, rows.map((cells) => cells[index] ?? null)]))
}

/** Returns the rows that should be kept, by rules that are applied row after row. */
function expectedRows(rows: readonly Row[], { duplicates }: { readonly duplicates: string }) {
  const isBad = (cell: Cell) => cell === '?' || cell === '1e99'
  const readable = rows.filter(([x]) => !isBad(x))
  const whole = readable.filter(([, y, city, , label]) => y !== null && city !== null && label !== null)
  const seen = new Set<string>()
  const kept = whole.filter(([x, y, city, , label]) => {
    const key = JSON.stringify([x, y, city, label])
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst || duplicates === 'keep'
  })
  return {
    kept,
    cleaned: {
      read: rows.length,
      quarantined: rows.length - readable.length,
      missingRows: readable.length - whole.length,
      duplicates: whole.length - kept.length,
    },
  }
}

/** Returns the rows of each split, as the dataset stores them. */
async function storedRows(dataset: Artifact<DatasetDetails>) {
  const splits = new Map<string, (string | number | null)[][]>()
  for (const split of splitNames) {
    const columns = await Promise.all(names.map((name) => readColumn(dataset, split, name)))
    splits.set(
      split,
      (columns[0] ?? []).map((_, index) => columns.map((column) => column[index] ?? null)),
    )
  }
  return splits
}

const sortedTexts = (rows: readonly unknown[]) => rows.map((cells) => JSON.stringify(cells)).sort()

describe('a table in the column store', () => {
  it('has the rows and the fitted values of a computation in memory', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 40, maxLength: 90 }),
        settings,
        fc.constantFrom(1, 7, 64),
        async (rows, section, chunkRows) => {
          const base = await folderWith({})
          const source = memoryTable(columnsOf(rows), chunkRows)
          let dataset: Artifact<DatasetDetails>
          try {
            dataset = await prepareTable(base, source, section)
          } catch (error) {
            // So few rows may leave a split empty.
            if (error instanceof UserError && error.problems[0]?.code === 'DATA_EMPTY_SPLIT') return
            throw error
          }
          made++
          const { kept, cleaned } = expectedRows(rows, section.clean)
          expect(dataset.details.cleaned).toMatchObject(cleaned)
          const splits = await storedRows(dataset)
          const stored = [...splits.values()].flat()
          expect(stored.length).toBe(
            cleaned.read - cleaned.quarantined - cleaned.missingRows - cleaned.duplicates,
          )
          const numeric = kept.map(([x, y, ...texts]) => [x === null ? null : Number(x), Number(y), ...texts])
          expect(sortedTexts(stored)).toEqual(sortedTexts(numeric))
          await expectQuarantine(base, rows)
          expectSplit(splits, section.split)
          expectFit(dataset, splits.get('train') ?? [])
        },
      ),
      { numRuns: 60, ...untilCounted },
    )
    expect(made).toBeGreaterThan(0)
  })

  it('makes an equal dataset for any size of the chunks', async () => {
    const rows = Array.from({ length: 300 }, (_, i): Row => [
      i % 9 ? String(i / 8) : null,
      String(i % 5),
      `c${i % 4}`,
      `p${i % 60}`,
      i % 3 ? 'a' : 'b',
    ])
    const more = {
      columns: ['x', 'y', 'city'],
      features: { x: { missing: 'mean', transform: ['standardize', 'quantile'] }, city: { top: 2 } },
      split: { stratify: 'label' },
    }
    const digests = new Set<string>()
    for (const chunkRows of [1, 7, 2 ** 16]) {
      const source = memoryTable(columnsOf(rows), chunkRows)
      digests.add((await prepareTable(await folderWith({}), source, more)).digest)
    }
    expect(digests.size).toBe(1)
  })
})

async function expectQuarantine(base: string, rows: readonly Row[]): Promise<void> {
  const bad = rows.flatMap(([x], index) => (x === '?' || x === '1e99' ? [{ row: index, x }] : []))
  if (bad.length === 0) return
  const { folder } = await openQuarantine(join(base, 'quarantine'))
  const lines = (await readFile(join(folder, quarantineFile), 'utf8')).trimEnd().split('\n')
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
    bad.map(({ row: index, x }) =>
      expect.objectContaining({ row: index, values: expect.objectContaining({ x }) }),
    ),
  )
}

/** Expects groups in one split each, and times in the order of the splits. */
function expectSplit(
  splits: ReadonlyMap<string, readonly (readonly (string | number | null)[])[]>,
  setting: { readonly group?: string; readonly time?: string },
): void {
  const column = (split: string, index: number) => (splits.get(split) ?? []).map((cells) => cells[index])
  if (setting.group !== undefined) {
    const groups = splitNames.flatMap((split) => [...new Set(column(split, 3))])
    expect(new Set(groups).size).toBe(groups.length)
  }
  if (setting.time !== undefined) {
    const [train = [], validation = [], test = []] = splitNames.map((split) => column(split, 1).map(Number))
    expect(Math.max(...train)).toBeLessThan(Math.min(...validation))
    expect(Math.max(...validation)).toBeLessThan(Math.min(...test))
  }
}

function expectFit(
  { details }: Artifact<DatasetDetails>,
  train: readonly (readonly (string | number | null)[])[],
): void {
  const present = train.flatMap(([x]) => (typeof x === 'number' ? [x] : [])).sort((a, b) => a - b)
  const middle = (present.length - 1) / 2
  const median = ((present[Math.floor(middle)] ?? 0) + (present[Math.ceil(middle)] ?? 0)) / 2
  const filled = train.map(([x]) => (typeof x === 'number' ? x : median))
  // All numbers are small multiples of 1/8, so that sums of them are exact.
  const mean = filled.reduce((sum, value) => sum + value, 0) / filled.length
  const squares = filled.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  expect(details.transform).toMatchObject({
    columns: [
      {
        name: 'x',
        missing: median,
        steps: [
          { step: 'standardize', mean, deviation: expect.closeTo(Math.sqrt(squares / filled.length), 10) },
        ],
      },
      { name: 'y' },
      { name: 'city' },
    ],
  })
}
