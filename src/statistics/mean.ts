/** Returns the mean; NaN without values. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index] ?? NaN
  return sum / values.length
}
