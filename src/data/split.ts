import type { DataSection } from '../config/data.ts'
import { quickselect } from 'd3-array'
import { UserError } from '../errors/user-error.ts'
import { identityDraws } from '../random/philox.ts'
import { splitNames, type SplitName } from '../dataset/dataset-schema.ts'
import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { SeparateSplit } from './find-sources.ts'
import type { RowFacts } from './split-facts.ts'

/** Facts about rows that decide their split. */
export interface SplitFacts extends Pick<RowFacts, 'identities' | 'strata' | 'times'> {
  /** Returns the split of a row from separate files, null for a row of the source; null if no separate files exist. */
  readonly separateSplit: ((row: number) => SeparateSplit | null) | null
}

/** Fractions of the rows that do not come from separate files. */
interface Fractions {
  readonly validation: number
  readonly test: number
}

/** Returns the split of each row of a chunk. */
type Assign = (chunk: number) => (position: number) => SplitName

/**
 * Assigns the rows that are kept to splits. A random split is a threshold on a number that depends on the seed and the row's identity
 * only, so rows that are added or removed never move others. A stratified split ranks these numbers within each stratum: its sizes are
 * exact to rounding, and a changed row moves at most the rows at a boundary.
 * @throws UserError when a split that should have examples gets none
 */
export function assignSplits(outcomes: RowOutcomes, facts: SplitFacts, settings: DataSection['split']): void {
  const { validation, test } = settings
  const fractions = {
    validation: typeof validation === 'number' ? validation : 0,
    test: typeof test === 'number' ? test : 0,
  }
  const assign = assignmentOf(outcomes, facts, fractions, settings.seed)
  const counts: Record<SplitName, number> = { train: 0, validation: 0, test: 0 }
  for (const [index, range] of outcomes.chunks.entries()) {
    const splitAt = assign(index)
    const positions = outcomes.positions(range, 'kept')
    for (let place = 0; place < positions.length; place++) {
      const position = positions[place] ?? 0
      const row = range.start + position
      const split = facts.separateSplit?.(row) ?? splitAt(position)
      outcomes.set(row, split)
      counts[split]++
    }
  }
  requireExamples(counts, settings)
}

function assignmentOf(
  outcomes: RowOutcomes,
  { separateSplit, identities, strata, times }: SplitFacts,
  fractions: Fractions,
  seed: number,
): Assign {
  const isSource = (row: number) => (separateSplit?.(row) ?? null) === null
  if (times !== null) return byTime(outcomes, isSource, times, fractions)
  const draw = identityDraws(seed, 'split')
  const draws = (chunk: number) => draw(identities.read(chunk))
  if (strata !== null) return byStratum(outcomes, isSource, strata, draws, fractions)
  return (chunk) => {
    const drawn = draws(chunk)
    return (position) => splitAt(drawn[position] ?? 0, fractions)
  }
}

/** Splits the unit interval: the test first, so that a changed validation fraction leaves it as it is. */
function splitAt(position: number, { validation, test }: Fractions): SplitName {
  if (position < test) return 'test'
  return position < test + validation ? 'validation' : 'train'
}

/** Ranks the draws of each stratum. Equal identities have equal draws, and stay together at a boundary. */
function byStratum(
  outcomes: RowOutcomes,
  isSource: (row: number) => boolean,
  strata: NonNullable<SplitFacts['strata']>,
  draws: (chunk: number) => Float64Array,
  fractions: Fractions,
): Assign {
  const sizes: number[] = []
  visitSource(outcomes, isSource, (chunk) => {
    const numbers = strata(chunk)
    return (position) => {
      const stratum = numbers[position] ?? 0
      while (sizes.length <= stratum) sizes.push(0)
      sizes[stratum] = (sizes[stratum] ?? 0) + 1
    }
  })
  const members = sizes.map((size) => new Float64Array(size))
  const ends = new Uint32Array(sizes.length)
  visitSource(outcomes, isSource, (chunk) => {
    const [numbers, drawn] = [strata(chunk), draws(chunk)]
    return (position) => {
      const stratum = numbers[position] ?? 0
      const end = ends[stratum] ?? 0
      const values = members[stratum]
      if (values) values[end] = drawn[position] ?? 0
      ends[stratum] = end + 1
    }
  })
  const bounds = members.map((values) => boundsOf(values, fractions))
  return (chunk) => {
    const [numbers, drawn] = [strata(chunk), draws(chunk)]
    return (position) => {
      const { test, validation } = bounds[numbers[position] ?? 0] ?? noBounds
      const draw = drawn[position] ?? 0
      return draw <= test ? 'test' : draw <= validation ? 'validation' : 'train'
    }
  }
}

/** Greatest draws of the test and of the validation split. */
const noBounds: Fractions = { test: -Infinity, validation: -Infinity }

/** @param draws of one stratum, which are reordered */
function boundsOf(draws: Float64Array, fractions: Fractions): Fractions {
  const counts = countsOf(draws.length, fractions)
  return { test: smallest(draws, counts.test), validation: smallest(draws, counts.test + counts.validation) }
}

/** Returns the greatest of the smallest values; -Infinity for none. */
function smallest(values: Float64Array, count: number): number {
  if (count === 0) return -Infinity
  return quickselect<number>(values, count - 1)[count - 1] ?? -Infinity
}

/** Oldest rows first: training, validation, test. Rows of equal time are in one split. */
function byTime(
  outcomes: RowOutcomes,
  isSource: (row: number) => boolean,
  timesOf: NonNullable<SplitFacts['times']>,
  fractions: Fractions,
): Assign {
  let size = 0
  visitSource(outcomes, isSource, () => () => size++)
  const times = new Float64Array(size)
  let end = 0
  visitSource(outcomes, isSource, (chunk) => {
    const values = timesOf(chunk)
    return (position) => (times[end++] = values[position] ?? Number.NaN)
  })
  times.sort()
  const counts = countsOf(size, fractions)
  const startOf = (last: number) => (last === 0 ? Infinity : (times[size - last] ?? -Infinity))
  const test = startOf(counts.test)
  const validation = startOf(counts.test + counts.validation)
  return (chunk) => {
    const values = timesOf(chunk)
    return (position) => {
      const time = values[position] ?? Number.NaN
      return time >= test ? 'test' : time >= validation ? 'validation' : 'train'
    }
  }
}

/** Visits the positions of the rows that are kept and do not come from separate files. */
function visitSource(
  outcomes: RowOutcomes,
  isSource: (row: number) => boolean,
  visitorOf: (chunk: number) => (position: number) => unknown,
): void {
  for (const [index, range] of outcomes.chunks.entries()) {
    const visit = visitorOf(index)
    const positions = outcomes.positions(range, 'kept')
    for (let place = 0; place < positions.length; place++) {
      const position = positions[place] ?? 0
      if (isSource(range.start + position)) visit(position)
    }
  }
}

/** Whole numbers of rows, exact to rounding. */
function countsOf(size: number, { validation, test }: Fractions): Fractions {
  const testSize = Math.round(size * test)
  return { test: testSize, validation: Math.min(Math.round(size * validation), size - testSize) }
}

function requireExamples(
  counts: Readonly<Record<SplitName, number>>,
  { validation, test }: DataSection['split'],
): void {
  const wanted = { train: true, validation: validation !== 0, test: test !== 0 }
  const size = counts.train + counts.validation + counts.test
  for (const name of splitNames)
    if (wanted[name] && counts[name] === 0)
      throw new UserError({
        code: 'DATA_EMPTY_SPLIT',
        found: `no example for the ${name} split, of ${size} in all`,
        expected: 'at least one',
        hint: 'Add examples, change the fractions or the seed under `split`, or use `split.stratify`, whose sizes are exact.',
        key: ['data', 'split'],
      })
}
