import { sobolDirections } from './sobol-directions.ts'

export const mostSobolDimensions = sobolDirections.length + 1
const bits = 30

/**
 * Returns the `index`-th point of the Sobol sequence, in [0, 1)ⁿ, in Gray code order: Sobol, "On the
 * distribution of points in a cube", 1967. Its digits are shifted by those of `shift`; such a random digital
 * shift keeps the points evenly spread.
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
  const entry = sobolDirections[dimension - 1]
  if (!entry) throw new RangeError(`the Sobol sequence has at most ${mostSobolDimensions} dimensions`)
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
