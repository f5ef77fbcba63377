import { categoriesOf } from '../data/columns.ts'
import { UserError } from '../errors/user-error.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'
import { namesText } from './cells.ts'
import type { PredictionTable } from './parse-table.ts'

type Table<Task extends PredictionTable['task']> = Extract<PredictionTable, { task: Task }>

/**
 * What the gate judges, from the tables of candidate and baseline and of all their seeds. All are needed for the classes:
 * where a file has no scores, the classes are those that occur in any of them.
 * @throws UserError for classes without a column of scores, and for a class that is spelled in two ways.
 */
export function predictionsOf(tables: readonly PredictionTable[]): UncheckedPredictions[] {
  refuseTwoSpellings(new Set(tables.flatMap(namesOfClasses)))
  return tables.map((table) => answersIn(table, tables))
}

function namesOfClasses(table: PredictionTable): string[] {
  switch (table.task) {
    case 'classification':
      return [...seenIn(table), ...(table.scores?.keys() ?? [])]
    case 'sequence':
      return seenIn(table)
    case 'regression':
    case 'ranking':
      return []
  }
}

/** Two writers give one number two spellings, such as `1.5` and `1.50`, which would count as different classes. */
function refuseTwoSpellings(names: Iterable<string>): void {
  const spelled = new Map<number, string>()
  for (const name of names) {
    const value = name.trim() === '' ? NaN : Number(name)
    if (!Number.isFinite(value)) continue
    const other = spelled.get(value) ?? name
    spelled.set(value, other)
    if (other === name) continue
    throw new UserError({
      code: 'PREDICTIONS_CLASS_SPELLING',
      found: `the classes ${namesText([other, name])}, which are the same number`,
      expected: 'one spelling for each class',
      hint: 'Write the column in the same way in all files. If these are different classes, give them names that are not numbers, such as "v1.50".',
    })
  }
}

/** @param all the tables of everybody, this one included */
function answersIn(table: PredictionTable, all: readonly PredictionTable[]): UncheckedPredictions {
  switch (table.task) {
    case 'classification':
      return classAnswers(
        table,
        all.filter((other) => other.task === 'classification'),
      )
    case 'regression':
      return {
        kind: 'number',
        ids: table.ids,
        labels: table.label,
        values: table.prediction,
      }
    case 'ranking':
      return {
        kind: 'ranking',
        ids: idsOf(table.queries, table.items),
        queries: indicesOf(table.queries),
        relevance: table.relevance,
        scores: table.score,
      }
    case 'sequence':
      return sequencePredictions(
        table,
        all.filter((other) => other.task === 'sequence'),
      )
  }
}

function classAnswers(
  table: Table<'classification'>,
  all: readonly Table<'classification'>[],
): UncheckedPredictions {
  const classes = classesOf(table, all)
  const placeOf = placesIn(classes)
  const { scores } = table
  return {
    kind: 'class',
    ids: table.ids,
    classes,
    labels: Int32Array.from(table.label, placeOf),
    predicted: table.prediction && Int32Array.from(table.prediction, placeOf),
    scores:
      scores &&
      interleaved(
        classes.map((name) => columnOf(scores, name)),
        table.ids.length,
      ),
  }
}

function columnOf(scores: ReadonlyMap<string, Float64Array>, name: string): Float64Array {
  const column = scores.get(name)
  if (column) return column
  throw new TypeError(`no scores of ${name}`)
}

/** Example after example. */
function interleaved(columns: readonly Float64Array[], size: number): Float64Array {
  const values = new Float64Array(size * columns.length)
  // Rows outside, so that memory is written in its order.
  for (let example = 0; example < size; example++)
    for (let column = 0; column < columns.length; column++)
      values[example * columns.length + column] = columns[column]?.[example] ?? NaN
  return values
}

function classesOf(table: Table<'classification'>, all: readonly Table<'classification'>[]): string[] {
  if (table.scores) {
    const { scores } = table
    refuseUnscored(seenIn(table).filter((name) => !scores.has(name)))
    return categoriesOf(scores.keys())
  }
  const seen = [...new Set(all.filter(({ scores }) => scores === null).flatMap(seenIn))]
  const scored = [...(all.find(({ scores }) => scores !== null)?.scores?.keys() ?? [])]
  return categoriesOf(seen.every((name) => scored.includes(name)) ? scored : seen)
}

function seenIn({ label, prediction }: { label: readonly string[]; prediction: readonly string[] | null }) {
  return [...new Set([...label, ...(prediction ?? [])])]
}

function refuseUnscored(names: readonly string[]): void {
  if (names.length === 0) return
  throw new UserError({
    code: 'PREDICTIONS_UNSCORED_CLASS',
    found: `${names.length} classes without a column of scores: ${namesText(names)}`,
    expected: 'a column score.<class> for every class that is a label or a prediction',
    hint: 'Add the columns, or leave out all scores and give the predicted classes only.',
  })
}

function sequencePredictions(
  table: Table<'sequence'>,
  all: readonly Table<'sequence'>[],
): UncheckedPredictions {
  const classes = categoriesOf(all.flatMap(seenIn))
  const placeOf = placesIn(classes)
  return {
    kind: 'sequence',
    ids: idsOf(table.examples, table.positions),
    sequences: indicesOf(table.examples),
    classes,
    labels: Int32Array.from(table.label, placeOf),
    predicted: Int32Array.from(table.prediction, placeOf),
  }
}

function placesIn(classes: readonly string[]): (name: string) => number {
  const indices = new Map(classes.map((name, index) => [name, index]))
  return (name) => indices.get(name) ?? -1
}

/** Numbers names in the order in which they come. */
function indicesOf(names: readonly string[]): Int32Array {
  const places = placesIn([...new Set(names)])
  return Int32Array.from(names, places)
}

/** `first/second`, a slash within a part written as `\\/`, so that different pairs are different ids. */
function idsOf(first: readonly string[], second: ArrayLike<string | number>): string[] {
  const part = (name: string | number) => String(name).replace(/[\\/]/g, '\\$&')
  return first.map((name, row) => `${part(name)}/${part(second[row] ?? '')}`)
}
