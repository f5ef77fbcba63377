import { Data, DataType, Field, Type } from 'apache-arrow'

/** Returns the fields of a struct, or the values of a list as a field. */
export function fieldsOf(type: DataType): readonly Field<DataType>[] {
  const fields: unknown = type.children
  return Array.isArray(fields) ? fields.filter(isField) : []
}

function isField(value: unknown): value is Field<DataType> {
  return value instanceof Field
}

/** Returns the type of the values of a list or of a dictionary; null for other types. */
export function valueTypeOf(type: DataType): DataType | null {
  const valueType: unknown = DataType.isDictionary(type) ? type.dictionary : fieldsOf(type)[0]?.type
  return valueType instanceof DataType ? valueType : null
}

/** Returns the name of a type in messages, such as `Binary`. */
export function nameOfType(type: DataType): string {
  return Type[type.typeId]
}

export function isAnyList(type: DataType): boolean {
  return isVariableList(type) || DataType.isFixedSizeList(type)
}

/** Returns true for lists that may differ in their lengths. */
export function isVariableList(type: DataType): boolean {
  return DataType.isList(type) || DataType.isLargeList(type)
}

/** Returns the only dictionary of a column; null if it has none or several, which are parts of one. */
export function dictionaryOf(data: Data): Data | null {
  const parts: readonly unknown[] = data.dictionary?.data ?? []
  const [only, ...others] = parts
  return others.length === 0 && isData(only) ? only : null
}

function isData(value: unknown): value is Data {
  return value instanceof Data
}
