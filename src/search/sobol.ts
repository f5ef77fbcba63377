/**
 * Primitive polynomials and first direction numbers of the dimensions after the first: Joe and Kuo, "Constructing Sobol
 * sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30 (2008).
 */
const table: readonly { readonly a: number; readonly m: readonly number[] }[] = [
  { a: 0, m: [1] },
  { a: 1, m: [1, 3] },
  { a: 1, m: [1, 3, 1] },
  { a: 2, m: [1, 1, 1] },
  { a: 1, m: [1, 1, 3, 3] },
  { a: 4, m: [1, 3, 5, 13] },
  { a: 2, m: [1, 1, 5, 5, 17] },
  { a: 4, m: [1, 1, 5, 5, 5] },
  { a: 7, m: [1, 1, 7, 11, 19] },
]

export const mostSobolDimensions = table.length + 1
const bits = 30

/**
 * The `index`-th point of the Sobol sequence, in [0, 1)ⁿ, its digits shifted by those of `shift` (a random digital shift
 * keeps the even spread): Sobol, "On the distribution of points in a cube", 1967, in Gray code order.
 */
export function sobolPoint(index: number, shift: readonly number[]): number[] {
  const code = index ^ (index >>> 1)
  return shift.map((offset, dimension) => {
    let value = Math.floor(offset * 2 ** bits)
    const directions = directionsOf(dimension)
    for (let bit = 0; bit < bits; bit++) if ((code >>> bit) & 1) value ^= directions[bit] ?? 0
    return value / 2 ** bits
  })
}

function directionsOf(dimension: number): number[] {
  if (dimension === 0) return Array.from({ length: bits }, (_, bit) => 2 ** (bits - 1 - bit))
  const entry = table[dimension - 1]
  if (!entry) throw new RangeError(`the Sobol sequence is known for ${mostSobolDimensions} dimensions`)
  const { a, m } = entry
  const degree = m.length
  const numbers = [...m]
  for (let bit = degree; bit < bits; bit++) {
    const before = (back: number) => numbers[bit - back] ?? 0
    let next = before(degree) ^ (before(degree) * 2 ** degree)
    for (let term = 1; term < degree; term++)
      if ((a >>> (degree - 1 - term)) & 1) next ^= before(term) * 2 ** term
    numbers.push(next)
  }
  return numbers.map((number, bit) => number * 2 ** (bits - 1 - bit))
}
