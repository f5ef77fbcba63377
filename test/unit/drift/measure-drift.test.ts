import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { driftSection } from '../../../src/config/drift.ts'
import { AllRows } from '../../../src/dataset/all-rows.ts'
import { measureDrift } from '../../../src/drift/measure-drift.ts'
import type { ColumnDrift, Drift } from '../../../src/drift/drift-schema.ts'
import { memoryTable, type Cell } from '../../harness/memory-table.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import { folderWith, idx, prepare, prepareTable } from '../data/sources.ts'

type Table = Readonly<Record<string, readonly Cell[]>>

async function rowsOf(table: Table, settings: object = {}): Promise<AllRows> {
  const dataset = await prepareTable(await folderWith({}), memoryTable(table, 512), {
    label: 'kind',
    ...('note' in table && { features: { note: { type: 'text' } } }),
    clean: { missing: { numbers: 'median', categories: 'mode', texts: { constant: '' } } },
    ...settings,
  })
  return new AllRows(dataset)
}

interface Options {
  readonly section?: object
  readonly group?: string
  /** Number of the first rows of the candidate that the baseline has, too. */
  readonly shared?: number
}

async function driftOf(
  before: Table,
  after: Table,
  options: Options = {},
  settings: object = {},
): Promise<Drift> {
  const [baseline, candidate] = [await rowsOf(before, settings), await rowsOf(after, settings)]
  return measureDrift({
    baseline,
    candidate,
    section: driftSection.parse(options.section ?? {}),
    group: options.group ?? null,
    sharedRows: () =>
      Uint8Array.from({ length: candidate.rows }, (_, row) => (row < (options.shared ?? 0) ? 1 : 0)),
  })
}

const columnOf = ({ columns }: Drift, column: string, aspect: ColumnDrift['aspect'] = 'values') =>
  columns.find((each) => each.column === column && each.aspect === aspect)

/** A table of random numbers and categories; the seed distinguishes datasets of one distribution. */
function tableOf(rows: number, seed: number, { shift = 0, missing = 0 } = {}): Table {
  const uniform = seededUniform(seed, 'table')
  const each = (value: () => Cell) => Array.from({ length: rows }, value)
  return {
    kind: each(() => (uniform() < 0.4 ? 'cat' : 'dog')),
    age: each(() => (uniform() < missing ? null : uniform() + shift)),
    city: each(() => ['Oslo', 'Rome', 'Bonn', 'Lima'][Math.floor(uniform() * 4)] ?? ''),
    note: each(() => `${'word '.repeat(3 + Math.floor(uniform() * 5))}${uniform()}`),
  }
}

describe('measureDrift', () => {
  it('passes two large samples of one distribution, and compares labels, numbers, categories and lengths of texts', async () => {
    const drift = await driftOf(tableOf(3000, 1), tableOf(3000, 2))
    expect(drift).toMatchObject({ outcome: 'pass', accepted: true })
    expect(
      new Set(drift.columns.map(({ column, role, aspect, kind }) => `${role} ${column} ${aspect} ${kind}`)),
    ).toStrictEqual(
      new Set([
        'label kind values total-variation',
        'feature age values kolmogorov',
        'feature city values total-variation',
        'feature note length kolmogorov',
        'feature note unknown-words kolmogorov',
      ]),
    )
  })

  it('fails a column whose values moved, and puts it first', async () => {
    const drift = await driftOf(tableOf(3000, 1), tableOf(3000, 2, { shift: 0.3 }))
    expect(drift).toMatchObject({
      outcome: 'fail',
      accepted: false,
      columns: [{ column: 'age', outcome: 'fail' }, {}, {}, {}, {}],
    })
    expect(columnOf(drift, 'age')?.distance).toBeCloseTo(0.3, 1)
  })

  it('finds words that the training split of the baseline does not have', async () => {
    const [before, after] = [tableOf(3000, 1), tableOf(3000, 2)]
    const renamed = {
      ...after,
      note: (after['note'] ?? []).map((cell) => String(cell).replaceAll('word', 'mot')),
    }
    const column = columnOf(await driftOf(before, renamed), 'note', 'unknown-words')
    expect(column?.outcome).toBe('fail')
    expect(column?.rows.baseline).toBeLessThan(1000)
    expect(column?.distance).toBeGreaterThan(0.9)
  })

  it('compares the brightness of images and the shares of their classes', async () => {
    const imagesOf = async (pixel: (image: number) => number) => {
      const base = await folderWith({
        'images-idx3-ubyte': idx(
          [400, 1, 2],
          Array.from({ length: 800 }, (_, index) => pixel(index >> 1)),
        ),
        'labels-idx1-ubyte': idx(
          [400],
          Array.from({ length: 400 }, (_, image) => image % 2),
        ),
      })
      return new AllRows((await prepare(base, { source: '*-ubyte', split: { leakage: 'warn' } })).dataset)
    }
    const drift = measureDrift({
      baseline: await imagesOf((image) => image % 100),
      candidate: await imagesOf((image) => 50 + (image % 100)),
      section: driftSection.parse({}),
      group: null,
      sharedRows: () => new Uint8Array(400),
    })
    expect(drift.columns).toMatchObject([
      { column: 'image', aspect: 'brightness', outcome: 'fail' },
      { column: 'label', role: 'label', distance: 0 },
    ])
    expect(drift.columns[0]?.distance).toBeCloseTo(0.5, 1)
  })

  it('has the margin of a single column', async () => {
    const section = { columns: { age: 0.5 } }
    const drift = await driftOf(tableOf(3000, 1), tableOf(3000, 2, { shift: 0.3 }), { section })
    expect(columnOf(drift, 'age')).toMatchObject({ margin: 0.5, outcome: 'pass' })
  })

  it('compares the share of missing values', async () => {
    const drift = await driftOf(tableOf(3000, 1), tableOf(3000, 2, { missing: 0.3 }))
    expect(columnOf(drift, 'age', 'missing')).toMatchObject({ kind: 'share', outcome: 'fail' })
    expect(columnOf(drift, 'age', 'missing')?.distance).toBeCloseTo(0.3, 1)
    expect(columnOf(drift, 'age')?.outcome).toBe('pass')
  })

  it('is inconclusive with few rows, which passes unless on-inconclusive is fail', async () => {
    const few = [tableOf(60, 1), tableOf(60, 2)] as const
    expect(await driftOf(...few)).toMatchObject({ outcome: 'inconclusive', accepted: true })
    const section = { 'on-inconclusive': 'fail' }
    expect(await driftOf(...few, { section })).toMatchObject({ outcome: 'inconclusive', accepted: false })
  })

  it('proves with shared rows what as many separate rows cannot', async () => {
    const table = tableOf(200, 1)
    const separate = await driftOf(table, table)
    const shared = await driftOf(table, table, { shared: 200 })
    expect(separate.outcome).toBe('inconclusive')
    expect(shared.outcome).toBe('pass')
    expect(shared.columns.every(({ upper, effectiveRows }) => upper === 0 && effectiveRows === null)).toBe(
      true,
    )
  })

  it('widens the bounds by the design effect of groups', async () => {
    const inGroups = (seed: number): Table => {
      const table = tableOf(100, seed)
      const repeated = (name: string) => (table[name] ?? []).flatMap((cell) => new Array<Cell>(20).fill(cell))
      const group = Array.from({ length: 2000 }, (_, row) => `patient ${seed} ${Math.floor(row / 20)}`)
      return { kind: repeated('kind'), age: repeated('age'), city: repeated('city'), patient: group }
    }
    const settings = { split: { group: 'patient' }, columns: ['age', 'city'] }
    const [independent, grouped] = [
      await driftOf(inGroups(1), inGroups(2), {}, settings),
      await driftOf(inGroups(1), inGroups(2), { group: 'patient' }, settings),
    ]
    expect(grouped.group).toBe('patient')
    const effective = columnOf(grouped, 'age')?.effectiveRows?.baseline ?? 0
    expect(effective).toBeGreaterThan(80)
    expect(effective).toBeLessThan(130)
    expect(columnOf(independent, 'age')?.effectiveRows?.baseline).toBeCloseTo(2000, 6)
    expect(columnOf(grouped, 'age')?.upper).toBeGreaterThan(columnOf(independent, 'age')?.upper ?? 1)
  })

  it('names a group column that only one dataset has as no group', async () => {
    expect((await driftOf(tableOf(60, 1), tableOf(60, 2), { group: 'nobody' })).group).toBeNull()
  })
})

describe('a column of images beside others', () => {
  const size = 400
  async function rowsWith(darker: number): Promise<AllRows> {
    const shades = Array.from({ length: 200 }, (_, shade): [string, Uint8Array] => [
      `photos/${shade}.png`,
      encodePng({ width: 1, height: 1, channels: 1, data: Uint8Array.of(shade) }),
    ])
    const lines = Array.from({ length: size }, (_, row) => {
      const shade = (row * 7) % 100
      return `r${row},${shade + 100 - darker}.png,${row % 10},${row % 2}`
    })
    const folder = await folderWith({
      ...Object.fromEntries<Uint8Array>(shades),
      'rows.csv': ['id,photo,area,kind', ...lines].join('\n'),
    })
    const { dataset } = await prepare(folder, {
      source: 'rows.csv',
      label: 'kind',
      id: 'id',
      features: { photo: { type: 'image', image: { folder: 'photos' } } },
    })
    return new AllRows(dataset)
  }

  it('drifts by the brightness of its images', async () => {
    const section = driftSection.parse({})
    const [baseline, candidate] = [await rowsWith(0), await rowsWith(60)]
    const sharedRows = () => new Uint8Array(size)
    const drift = measureDrift({ baseline, candidate, section, group: null, sharedRows })
    expect(columnOf(drift, 'photo', 'brightness')?.distance).toBeGreaterThan(0.5)
    expect(columnOf(drift, 'area')?.distance).toBeLessThan(0.05)
  })
})
