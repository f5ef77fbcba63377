import { suggestion } from '../config/did-you-mean.ts'
import { UserError } from '../errors/user-error.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import { formatCount } from '../text/format.ts'

/**
 * Groups of examples that entered the test split together, such as frames of one video; a group is drawn as a whole. For rankings
 * and sequences these are groups of queries and sequences.
 */
export interface Clusters {
  /** The group of each example, counting from 0. */
  readonly of: Int32Array
  readonly count: number
}

/** Sampling of the test split, which resampling repeats. */
export interface Sampling {
  /** Determines every draw. */
  readonly seed: number
  /** Null if the examples are independent. */
  readonly clusters: Clusters | null
}

/** Returns the name of the independent units in messages. */
export function unitName(clusters: Clusters | null): 'groups' | 'examples' {
  return clusters ? 'groups' : 'examples'
}

/** Returns the sum of the values of each group. */
export function sumsOfGroups(values: Float64Array, { of, count }: Clusters): Float64Array {
  const sums = new Float64Array(count)
  for (let example = 0; example < values.length; example++) {
    const group = of[example] ?? 0
    sums[group] = (sums[group] ?? 0) + (values[example] ?? NaN)
  }
  return sums
}

/** Returns the number of examples of each group. */
export function sizesOfGroups({ of, count }: Clusters): Float64Array {
  const sizes = new Float64Array(count)
  for (const group of of) sizes[group] = (sizes[group] ?? 0) + 1
  return sizes
}

/** Returns the sampling of some of the examples. */
export function selectSampling({ seed, clusters }: Sampling, examples: Uint32Array): Sampling {
  if (!clusters) return { seed, clusters }
  return { seed, clusters: numbered(Array.from(examples, (example) => clusters.of[example])) }
}

function numbered(names: readonly unknown[]): Clusters {
  const indices = new Map<unknown, number>()
  const of = Int32Array.from(names, (name) => {
    const known = indices.get(name)
    if (known !== undefined) return known
    indices.set(name, indices.size)
    return indices.size - 1
  })
  return { of, count: indices.size }
}

/**
 * Groups examples by a column of the test split.
 * @throws UserError for a column that does not exist, and for examples without a value in it
 */
export function clustersBy(name: string, columns: Readonly<Record<string, SliceColumn>>): Clusters {
  const values = Object.hasOwn(columns, name) ? columns[name]?.values : undefined
  if (!values) throw noColumn(name, Object.keys(columns))
  const missing = values.filter((value) => value === null || value === '').length
  if (missing > 0) throw withoutGroup(name, missing, values.length)
  return numbered(values)
}

function noColumn(name: string, known: readonly string[]): UserError {
  return new UserError({
    code: 'GATE_UNKNOWN_COLUMN',
    found: `\`cluster-by: ${name}\` under gate, and the test split has no such column`,
    expected: known.length === 0 ? 'a column of the test split' : `one of ${known.join(', ')}`,
    hint: suggestion(name, known) ?? 'Correct `gate.cluster-by`, or add the column to the data.',
  })
}

function withoutGroup(name: string, missing: number, size: number): UserError {
  return new UserError({
    code: 'GATE_MISSING_CLUSTER',
    found: `${formatCount(missing)} of ${formatCount(size)} examples without a value in the column ${name}, which groups them`,
    expected: 'a value for every example',
    hint: 'Fill in the column; give an example that belongs to no group a unique value.',
  })
}
