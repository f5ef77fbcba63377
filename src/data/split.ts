import { group, sort } from 'd3-array'
import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { identityDraws } from '../random/philox.ts'
import { splitNames, type SplitName } from '../dataset/dataset-schema.ts'
import type { Identity } from './row-identity.ts'

/** The rows of each split, in the dataset's order. */
export type Partition = Readonly<Record<SplitName, Int32Array>>

/** Facts about rows that decide their split. */
export interface SplitFacts {
  /** Split of a row from separate files; null for a row of the source. */
  readonly separateSplit: (row: number) => 'validation' | 'test' | null
  /** Identity of the row, or of its group: rows with equal identities are in one split. */
  readonly identityOf: (row: number) => Identity
  /** Value whose proportions are equal in every split; null without stratification. */
  readonly stratumOf: ((row: number) => string) | null
  /** Time by which the splits are ordered; null for random splits. */
  readonly timeOf: ((row: number) => number) | null
}

/** Fractions of the rows that do not come from separate files. */
interface Fractions {
  readonly validation: number
  readonly test: number
}

/**
 * Assigns rows to splits. A random split is a threshold on a number that depends on the seed and the row's identity only, so rows that
 * are added or removed never move others. A stratified split ranks these numbers within each stratum: its sizes are exact to
 * rounding, and a changed row moves at most the rows at a boundary.
 * @throws UserError when a split that should have examples gets none
 */
export function partition(rows: Int32Array, facts: SplitFacts, settings: DataSection['split']): Partition {
  const { validation, test } = settings
  const fractions = {
    validation: typeof validation === 'number' ? validation : 0,
    test: typeof test === 'number' ? test : 0,
  }
  const source = rows.filter((row) => facts.separateSplit(row) === null)
  const splitOf = assign(source, facts, fractions, settings.seed)
  const rowsOf = (split: SplitName) =>
    rows.filter((row) => (facts.separateSplit(row) ?? splitOf(row)) === split)
  const result = { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') }
  requireExamples(result, rows.length, settings)
  return result
}

function assign(
  rows: Int32Array,
  { identityOf, stratumOf, timeOf }: SplitFacts,
  fractions: Fractions,
  seed: number,
): (row: number) => SplitName {
  if (timeOf !== null) return byTime(rows, timeOf, fractions)
  const draw = identityDraws(seed, 'split')
  const drawOf = (row: number) => draw(identityOf(row))
  if (stratumOf !== null) return byStratum(rows, stratumOf, drawOf, fractions)
  return (row) => splitAt(drawOf(row), fractions)
}

/** Splits the unit interval: the test first, so that a changed validation fraction leaves it as it is. */
function splitAt(position: number, { validation, test }: Fractions): SplitName {
  if (position < test) return 'test'
  return position < test + validation ? 'validation' : 'train'
}

function byStratum(
  rows: Int32Array,
  stratumOf: (row: number) => string,
  drawOf: (row: number) => number,
  fractions: Fractions,
): (row: number) => SplitName {
  const splits = new Map<number, SplitName>()
  for (const members of group(rows, stratumOf).values()) {
    const counts = countsOf(members.length, fractions)
    // Equal identities have equal numbers, and stay together at a boundary.
    let lastDraw = Number.NaN
    let split: SplitName = 'train'
    for (const [rank, row] of sort(members, drawOf).entries()) {
      const draw = drawOf(row)
      if (draw !== lastDraw) split = splitAt(rank, counts)
      splits.set(row, split)
      lastDraw = draw
    }
  }
  return (row) => splits.get(row) ?? 'train'
}

/** Oldest rows first: training, validation, test. Rows of equal time are in one split. */
function byTime(
  rows: Int32Array,
  timeOf: (row: number) => number,
  fractions: Fractions,
): (row: number) => SplitName {
  const times = Float64Array.from(rows, timeOf).sort()
  const counts = countsOf(times.length, fractions)
  const startOf = (last: number) => (last === 0 ? Infinity : (times[times.length - last] ?? -Infinity))
  const test = startOf(counts.test)
  const validation = startOf(counts.test + counts.validation)
  return (row) => (timeOf(row) >= test ? 'test' : timeOf(row) >= validation ? 'validation' : 'train')
}

/** Whole numbers of rows, exact to rounding. */
function countsOf(size: number, { validation, test }: Fractions): Fractions {
  const testSize = Math.round(size * test)
  return { test: testSize, validation: Math.min(Math.round(size * validation), size - testSize) }
}

function requireExamples(result: Partition, size: number, { validation, test }: DataSection['split']): void {
  const wanted = { train: true, validation: validation !== 0, test: test !== 0 }
  for (const name of splitNames)
    if (wanted[name] && result[name].length === 0)
      throw new UserError({
        code: 'DATA_EMPTY_SPLIT',
        found: `no example for the ${name} split, of ${size} in all`,
        expected: 'at least one',
        hint: 'Add examples, change the fractions or the seed under `split`, or use `split.stratify`, whose sizes are exact.',
        key: ['data', 'split'],
      })
}
