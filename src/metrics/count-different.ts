/**
 * Returns the number of labels that differ, index by index. If one side contains float32 values only, such as a file with float32
 * columns, the other is rounded to float32 first.
 */
export function countDifferent(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const rounds = isFloat32(first) !== isFloat32(second)
  let different = 0
  for (let index = 0; index < first.length; index++) {
    const [own = NaN, other = NaN] = [first[index], second[index]]
    if (own !== other && !(rounds && Math.fround(own) === Math.fround(other))) different += 1
  }
  return different
}

function isFloat32(values: ArrayLike<number>): boolean {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN
    if (Math.fround(value) !== value) return false
  }
  return true
}
