import type { CrossSetting } from '../config/crosses.ts'
import type { FittedColumn, FittedCross, TableFeatures } from '../dataset/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'
import { combinationKey } from './cross.ts'
import { positionReader } from './positions.ts'
import type { TrainingValues } from './training-values.ts'

/** A column of a cross: its encoding and its raw values in the training split. */
interface CrossedColumn {
  readonly fitted: FittedColumn
  readonly values: () => TrainingValues
}

/**
 * Fits the crosses of a table to the training split. The result is the same for any order of the rows.
 * @param columns the encodings of the features, in their order
 * @param valuesOf returns the raw values of a column in the training split, for all columns in the same order of rows
 * @throws UserError for a column that does not exist or has no positions
 */
export function fitCrosses(
  settings: Readonly<Record<string, CrossSetting>>,
  { columns: features }: TableFeatures,
  columns: readonly FittedColumn[],
  valuesOf: (column: TableFeatures['columns'][number]) => TrainingValues,
): FittedCross[] {
  const named = new Map<string, CrossedColumn>()
  for (const [index, feature] of features.entries()) {
    const fitted = columns[index]
    if (fitted) named.set(feature.name, { fitted, values: () => valuesOf(feature) })
  }
  return Object.keys(settings)
    .sort()
    .flatMap((name) => {
      const setting = settings[name]
      return setting === undefined ? [] : [fitCross(name, setting, named)]
    })
}

function fitCross(
  name: string,
  setting: CrossSetting,
  named: ReadonlyMap<string, CrossedColumn>,
): FittedCross {
  if (named.has(name)) throw invalidCross(name, 'a column of the same name', 'a name that no feature has')
  const crossed = setting.columns.map((column) => columnOf(name, column, named))
  const common = { name, columns: setting.columns, values: setting.encode }
  if (setting['hash-buckets'] !== undefined)
    return { ...common, buckets: { by: 'hash', count: setting['hash-buckets'] } }
  const combinations = frequentCombinations(crossed, setting.top ?? 0, name)
  return { ...common, buckets: { by: 'frequency', combinations } }
}

function columnOf(name: string, column: string, named: ReadonlyMap<string, CrossedColumn>): CrossedColumn {
  const found = named.get(column)
  if (found === undefined)
    throw invalidCross(name, `no feature ${column}`, `features among ${[...named.keys()].join(', ')}`)
  if (positionReader(found.fitted, []) === null)
    throw invalidCross(
      name,
      `the column ${column}, whose values have no positions`,
      'columns of categories, columns with `hash-buckets`, or numbers with `buckets`',
    )
  return found
}

/** The greatest number of entries of a `Map`. */
const mostDistinct = 2 ** 24

/** Returns the most frequent combinations by position; of equally frequent ones, those of smaller positions. */
function frequentCombinations(columns: readonly CrossedColumn[], top: number, name: string): number[][] {
  const counts = new Map<string, { readonly combination: number[]; count: number }>()
  for (const combination of combinationsOf(columns)) {
    const key = combinationKey(combination)
    const known = counts.get(key)
    if (known) known.count += 1
    else if (counts.size < mostDistinct) counts.set(key, { combination, count: 1 })
    else
      throw invalidCross(
        name,
        'more than 16 million different combinations',
        '`hash-buckets` instead of `top`',
      )
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compare(a.combination, b.combination))
    .slice(0, top)
    .map(({ combination }) => combination)
    .sort(compare)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((position, at) => position !== b[at])
  return (a[index] ?? 0) - (b[index] ?? 0)
}

/** Yields the positions of each row of the training split. */
function* combinationsOf(columns: readonly CrossedColumn[]): Iterable<number[]> {
  const rows = columns.map((column) => positionsIn(column)[Symbol.iterator]())
  for (;;) {
    const combination: number[] = []
    for (const row of rows) {
      const next = row.next()
      if (next.done === true) return
      combination.push(next.value)
    }
    yield combination
  }
}

function* positionsIn({ fitted, values }: CrossedColumn): Iterable<number> {
  const read = values()
  if (read.kind === 'numbers') {
    const position = positionReader(fitted, [])
    for (const chunk of read.chunks) for (const raw of chunk) yield position?.(raw) ?? 0
    return
  }
  if (read.kind === 'pixels') throw new TypeError(`a cross of the images ${fitted.name}`)
  // Each text is the only one that the raw value 0 refers to.
  const texts: string[] = []
  const position = positionReader(fitted, texts)
  for (const text of read.texts) {
    texts[0] = text ?? ''
    yield position?.(text === null ? Number.NaN : 0) ?? 0
  }
}

function invalidCross(name: string, found: string, expected: string): UserError {
  return new UserError({
    code: 'DATA_COLUMN_CONFLICT',
    found: `${found} in the cross ${name}`,
    expected,
    hint: `Correct \`data.crosses.${name}\`.`,
    key: ['data', 'crosses', name],
  })
}
