import { UserError } from '../../errors/user-error.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
import { truncate } from '../../text/format.ts'

/** The part that each example belongs to. */
export interface Labelling {
  /** Names of the parts, in listing order; a part may have no examples. */
  readonly names: readonly string[]
  /** Index into the names for each example. */
  readonly codes: Int32Array
  /** `quarter` if numbers were cut at the quartiles of this test split, so another split has other parts. */
  readonly kind: 'value' | 'quarter' | 'bucket'
}

/** Name of the part of examples without a value. */
export const missingName = '(missing)'

/** Largest number of distinct numbers that are parts of their own; more are cut into quarters. */
const mostNumbers = 12

/** Groups examples with equal values. A column of many distinct numbers is cut at its quartiles. */
export function byValue({ values, categories = [] }: SliceColumn): Labelling {
  const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : []))
  if (new Set(numbers).size > mostNumbers) return byQuarter(values, numbers)
  const found = values.map((value) => (value === null ? missingName : String(value)))
  const known = new Set(categories)
  const others = [...new Set(found)].filter((name) => !known.has(name)).sort(naturally)
  return labelled(found, [...categories, ...others], 'value')
}

function byQuarter(values: SliceColumn['values'], numbers: readonly number[]): Labelling {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (fraction: number) => sorted[Math.floor(fraction * (sorted.length - 1))] ?? NaN
  const [low, middle, high] = [at(0.25), at(0.5), at(0.75)]
  const names = [
    `≤ ${text(low)}`,
    `${text(low)} to ${text(middle)}`,
    `${text(middle)} to ${text(high)}`,
    `> ${text(high)}`,
  ]
  const nameOf = (value: number) =>
    names[[low, middle, high].findIndex((edge) => value <= edge)] ?? names[3] ?? ''
  const found = values.map((value) => {
    if (value === null) return missingName
    return typeof value === 'number' ? nameOf(value) : String(value)
  })
  const others = [...new Set(found)].filter((name) => !names.includes(name)).sort(naturally)
  const present = new Set(found)
  return labelled(found, [...names.filter((name) => present.has(name)), ...others], 'quarter')
}

/**
 * Cuts numbers at given edges; each edge belongs to the part above it.
 * @throws UserError for values that are not numbers
 */
export function byBucket(column: string, edges: readonly number[], { values }: SliceColumn): Labelling {
  const odd = values.filter((value) => value !== null && typeof value !== 'number')
  if (odd.length > 0)
    throw new UserError({
      code: 'GATE_INVALID_SLICE',
      found: `${odd.length} of ${values.length} values of the column ${JSON.stringify(truncate(column))} that are not numbers, the first ${JSON.stringify(truncate(String(odd[0])))}`,
      expected: 'numbers, since buckets are intervals of numbers',
      hint: 'Remove `buckets` from this rule of gate.slices to get a slice for each value, or correct the column.',
    })
  const names = [
    `< ${edges[0] ?? ''}`,
    ...edges.slice(1).map((edge, index) => `${edges[index] ?? ''} to < ${edge}`),
    `≥ ${edges.at(-1) ?? ''}`,
  ]
  const found = values.map((value) =>
    typeof value === 'number' ? (names[edges.filter((edge) => edge <= value).length] ?? '') : missingName,
  )
  return labelled(found, found.includes(missingName) ? [...names, missingName] : names, 'bucket')
}

/** Crosses labellings. Only combinations with examples are parts, since most others could never have any. */
export function crossed(labellings: readonly Labelling[]): Labelling {
  const [first] = labellings
  const size = first?.codes.length ?? 0
  const rows = Array.from({ length: size }, (_, row) => labellings.map(({ codes }) => codes[row] ?? 0))
  const byKey = new Map(rows.map((codes) => [codes.join(), codes]))
  const present = [...byKey].sort(([, a], [, b]) => compareCodes(a, b))
  const indexOf = new Map(present.map(([key], index) => [key, index]))
  return {
    names: present.map(([, codes]) =>
      codes.map((code, index) => labellings[index]?.names[code] ?? '').join(' × '),
    ),
    codes: Int32Array.from(rows, (codes) => indexOf.get(codes.join()) ?? 0),
    kind: labellings.some(({ kind }) => kind === 'quarter') ? 'quarter' : 'value',
  }
}

function compareCodes(a: readonly number[], b: readonly number[]): number {
  const position = a.findIndex((code, index) => code !== b[index])
  return position < 0 ? 0 : (a[position] ?? 0) - (b[position] ?? 0)
}

function labelled(found: readonly string[], names: readonly string[], kind: Labelling['kind']): Labelling {
  const indexOf = new Map(names.map((name, index) => [name, index]))
  return { names, codes: Int32Array.from(found, (name) => indexOf.get(name) ?? 0), kind }
}

/** Returns the examples of each part. */
export function examplesOf({ names, codes }: Labelling): Uint32Array[] {
  const indices: number[][] = names.map(() => [])
  for (const [example, code] of codes.entries()) indices[code]?.push(example)
  return indices.map((own) => Uint32Array.from(own))
}

function text(value: number): string {
  return String(Number(value.toPrecision(4)))
}

function naturally(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
