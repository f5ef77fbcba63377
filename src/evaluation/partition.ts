import { UserError } from '../errors.ts'
import { unitCount } from './metrics/units.ts'
import { taskOf, type Answers } from './predictions.ts'

/** Values of one column for each example of the test split, in the order of the candidate's answers. */
export interface SliceColumn {
  readonly values: readonly (string | number | boolean | null)[]
  /** All values that the dataset may hold, where they are known: those without examples are listed. */
  readonly categories?: readonly string[]
}

export interface Part {
  readonly value: string
  /** Places of its examples. */
  readonly examples: Uint32Array
}

/** More different numbers than this are cut into quarters. */
const mostNumbers = 12

/**
 * Parts of the test split with equal label or equal value of a column, in a fixed order; a column of many numbers is cut
 * at its quartiles.
 * @throws UserError for a column that the dataset does not have.
 */
export function partition(
  by: string,
  answers: Answers,
  columns: Readonly<Record<string, SliceColumn>>,
): Part[] {
  if (by === 'label') return partsOf(labelColumn(answers))
  const column = Object.hasOwn(columns, by) ? columns[by] : undefined
  if (!column)
    throw new UserError({
      found: `slices by ${JSON.stringify(by)}, which the dataset does not have`,
      expected: ['label', ...Object.keys(columns)].join(', '),
      mend: 'Name one of these under gate.slices.',
    })
  if (column.values.length !== unitCount(answers))
    throw new UserError({
      found: `${column.values.length} values of ${JSON.stringify(by)} for ${unitCount(answers)} examples`,
      expected: 'one value for each example',
      mend: 'Make the predictions again with the dataset they belong to.',
    })
  return partsOf(column)
}

function labelColumn(answers: Answers): SliceColumn {
  switch (answers.kind) {
    case 'class':
      return {
        values: Array.from(answers.labels, (label) => answers.classes[label] ?? null),
        categories: answers.classes,
      }
    case 'number':
      return { values: Array.from(answers.labels) }
    case 'ranking':
    case 'sequence':
      throw new UserError({
        found: `slices by label of a task of ${taskOf[answers.kind]}`,
        expected: 'slices by a column: a query or a sequence has many labels',
        mend: 'Name a column under gate.slices that says what queries or sequences have in common.',
      })
  }
}

function partsOf({ values, categories = [] }: SliceColumn): Part[] {
  const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []))
  if (new Set(numbers).size > mostNumbers)
    return group(values, quarters(numbers)).sort((a, b) => firstOf(a, values) - firstOf(b, values))
  const present = group(values, String)
  const known = new Set(categories)
  const found = new Map(present.map((part) => [part.value, part]))
  return [
    ...categories.map((value) => found.get(value) ?? { value, examples: new Uint32Array(0) }),
    ...present.filter(({ value }) => !known.has(value)).sort((a, b) => byValue(a.value, b.value)),
  ]
}

/** A number of a quarter, which orders the quarters; what is no number comes last. */
function firstOf({ examples }: Part, values: readonly Value[]): number {
  const value = values[examples[0] ?? -1]
  return typeof value === 'number' ? value : Number.MAX_VALUE
}

type Value = SliceColumn['values'][number]

function group(values: readonly Value[], nameOf: (value: Value) => string): Part[] {
  const places = new Map<string, number[]>()
  for (const [place, value] of values.entries()) {
    const name = value === null ? '(missing)' : nameOf(value)
    const part = places.get(name)
    if (part) part.push(place)
    else places.set(name, [place])
  }
  return [...places].map(([value, examples]) => ({ value, examples: Uint32Array.from(examples) }))
}

/** Names the quarter of the numbers that a value lies in. */
function quarters(numbers: readonly number[]): (value: Value) => string {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (fraction: number) => sorted[Math.floor(fraction * (sorted.length - 1))] ?? NaN
  const [low, middle, high] = [at(0.25), at(0.5), at(0.75)]
  const text = (value: number) => String(Number(value.toPrecision(4)))
  return (value) => {
    if (typeof value !== 'number') return String(value)
    if (value <= low) return `≤ ${text(low)}`
    if (value <= middle) return `${text(low)} to ${text(middle)}`
    return value <= high ? `${text(middle)} to ${text(high)}` : `> ${text(high)}`
  }
}

function byValue(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
