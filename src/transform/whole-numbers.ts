import type { FittedColumn, FittedCross, FittedTransform } from '../dataset/dataset-schema.ts'
import { spansOf } from './table-transform.ts'

/**
 * Returns true if the transformed values at these positions are whole numbers for every example: ids of texts,
 * positions, counts, or zeros and ones.
 * @param positions all positions if null
 */
export function areWholeNumbers(transform: FittedTransform, positions: readonly number[] | null): boolean {
  if ('steps' in transform) return false
  const { columns, crosses = [] } = transform
  const parts: readonly (FittedColumn | FittedCross)[] = [...columns, ...crosses]
  return spansOf(transform).every(({ start, width }, index) => {
    const isUsed = positions === null ? width > 0 : positions.some((at) => at >= start && at < start + width)
    const part = parts[index]
    return !isUsed || (part !== undefined && isWhole(part))
  })
}

function isWhole(part: FittedColumn | FittedCross): boolean {
  if (!('encoding' in part)) return true
  switch (part.encoding) {
    case 'one-hot':
    case 'index':
    case 'hash':
    case 'token-ids':
      return true
    case 'text':
      return part.output.values !== 'tf-idf'
    case 'number':
      return part.edges !== undefined
    case 'date':
    case 'image':
    case 'none':
      return false
  }
}
