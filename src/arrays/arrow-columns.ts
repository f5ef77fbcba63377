import { DataType, type Data, type Field, type RecordBatch } from 'apache-arrow'
import { deepestNesting, mostEntries } from '../tables/nested-limits.ts'
import { indexAt, offsetAt } from './arrow-checks.ts'
import { readerOf, type ArrowReader, type PositionedData } from './arrow-cells.ts'
import { dictionaryOf, fieldsOf, isVariableList, nameOfType, valueTypeOf } from './arrow-types.ts'

/** A step from a value to one inside of it: to a field of a struct, or to an entry of a list. */
type Step = { readonly kind: 'field' | 'entry'; readonly index: number }

/** A column of single values, which may be inside of a struct or a list. */
export interface ArrowColumn {
  readonly name: string
  readonly reader: ArrowReader
  /** Position of the column that contains it. */
  readonly index: number
  readonly steps: readonly Step[]
}

/** Shortest and longest list. */
export interface Lengths {
  readonly shortest: number
  readonly longest: number
}

/** Lengths of the lists of a column, by the positions that lead to it. */
export type ListLengths = ReadonlyMap<string, Lengths>

/**
 * Returns the columns of a table. Each field of a struct becomes a column, named `user.age`, and so does each value of lists of one
 * length, named `embedding[0]`. Throws RangeError for a type that tables do not have.
 */
export function columnsOf(fields: readonly Field<DataType>[], lengths: ListLengths): readonly ArrowColumn[] {
  return fields.flatMap(({ name, type }, index) => expand({ name, index, steps: [] }, type, [index], lengths))
}

type ColumnPath = Omit<ArrowColumn, 'reader'>

function expand(
  path: ColumnPath,
  type: DataType,
  positions: readonly number[],
  lengths: ListLengths,
): readonly ArrowColumn[] {
  const { name, steps } = path
  if (steps.length < deepestNesting) {
    const fields = DataType.isStruct(type) ? fieldsOf(type) : []
    if (fields.length > 0 && fields.length <= mostEntries)
      return fields.flatMap((field, index) =>
        expand(
          { ...path, name: `${name}.${field.name}`, steps: [...steps, { kind: 'field', index }] },
          field.type,
          [...positions, index],
          lengths,
        ),
      )
    const length = lengthOf(type, lengths.get(positions.join('.')))
    const valueType = valueTypeOf(type)
    if (length > 0 && length <= mostEntries && valueType !== null)
      return Array.from({ length }, (_, index) =>
        expand(
          { ...path, name: `${name}[${index}]`, steps: [...steps, { kind: 'entry', index }] },
          valueType,
          [...positions, 0],
          lengths,
        ),
      ).flat()
  }
  const reader = readerOf(type)
  if (reader === null)
    throw new RangeError(`the column ${JSON.stringify(name)} of the type ${nameOfType(type)}`)
  return [{ ...path, reader }]
}

function lengthOf(type: DataType, found: Lengths | undefined): number {
  if (DataType.isFixedSizeList(type)) return type.listSize
  return found !== undefined && found.shortest === found.longest ? found.longest : 0
}

/** Returns true if a table has lists whose lengths are known from their rows only. */
export function hasLists(types: readonly DataType[]): boolean {
  return types.some((type) => isVariableList(type) || hasLists(fieldsOf(type).map((field) => field.type)))
}

/** Adds the lengths of the lists of a batch. */
export function addLengths(
  lengths: Map<string, Lengths>,
  columns: readonly Data[],
  positions: readonly number[] = [],
): void {
  for (const [index, data] of columns.entries()) {
    const at = [...positions, index]
    const key = at.join('.')
    if (isVariableList(data.type)) lengths.set(key, withLists(data, lengths.get(key)))
    addLengths(lengths, data.children, at)
  }
}

function withLists(data: Data, known: Lengths = { shortest: Infinity, longest: 0 }): Lengths {
  let { shortest, longest } = known
  for (let row = 0; row < data.length; row++) {
    if (!data.getValid(row)) continue
    const length = offsetAt(data, row + 1) - offsetAt(data, row)
    shortest = Math.min(shortest, length)
    longest = Math.max(longest, length)
  }
  return { shortest, longest }
}

/** Returns the values of a column in a batch. */
export function valuesIn(batch: RecordBatch, { index, steps }: ArrowColumn): PositionedData {
  const data = batch.data.children[index]
  if (data === undefined) throw new RangeError('a batch with fewer columns than the schema')
  let values: PositionedData = validIn(data, (row) => row)
  for (const step of steps) values = enter(values, step)
  return values
}

function enter({ data, positionOf }: PositionedData, { kind, index }: Step): PositionedData {
  const child = data.children[kind === 'field' ? index : 0]
  if (child === undefined) throw new RangeError('a struct or a list without values')
  if (kind === 'field') return validIn(child, positionOf)
  const { type } = data
  const startOf = DataType.isFixedSizeList(type)
    ? (position: number) => position * type.listSize
    : (position: number) => offsetAt(data, position)
  return validIn(child, (row) => {
    const position = positionOf(row)
    return position < 0 ? -1 : startOf(position) + index
  })
}

/** Returns the values of a column, or those of its dictionary, without positions that have none. */
function validIn(data: Data, positionOf: (row: number) => number): PositionedData {
  const hasAll = data.nullCount === 0
  const validPositionOf = hasAll
    ? positionOf
    : (row: number) => {
        const position = positionOf(row)
        return position < 0 || !data.getValid(position) ? -1 : position
      }
  const dictionary = dictionaryOf(data)
  if (dictionary === null) return { data, positionOf: validPositionOf }
  return validIn(dictionary, (row) => {
    const position = validPositionOf(row)
    return position < 0 ? -1 : indexAt(data, position)
  })
}
