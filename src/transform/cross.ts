import type { FittedCross } from '../dataset/dataset-schema.ts'
import { hashBucket } from './hash-bucket.ts'

/** Returns the number of values that the encoding of a cross has. */
export function crossWidth(cross: FittedCross): number {
  return cross.values === 'index' ? 1 : crossSize(cross)
}

/** Returns the number of positions: hash buckets, or combinations and one for all others. */
export function crossSize({ buckets }: FittedCross): number {
  return buckets.by === 'hash' ? buckets.count : buckets.combinations.length + 1
}

/** Returns a function that returns the position of a combination. */
export function crossPosition({ buckets }: FittedCross): (combination: readonly number[]) => number {
  if (buckets.by === 'hash') return (combination) => hashBucket(combinationKey(combination), buckets.count)
  const positions = new Map(
    buckets.combinations.map((combination, position) => [combinationKey(combination), position]),
  )
  return (combination) => positions.get(combinationKey(combination)) ?? buckets.combinations.length
}

/** Returns a text that equal combinations share. @param combination the position of each column */
export function combinationKey(combination: readonly number[]): string {
  return combination.join(',')
}
