import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { binomialDraw, type Uniform } from '../../src/statistics/binomial-draw.ts'

/** Shares of the cells of a column before and after a change of a known distance. */
export interface World {
  readonly name: string
  readonly kind: 'numbers' | 'categories'
  readonly before: readonly number[]
  /** Returns the shares whose distance from those before is this. */
  readonly after: (distance: number) => readonly number[]
}

/** Number of cells of equal share before the change, as the product counts numbers. */
const cells = 512

/** A normal column whose mean moves: the distance is the largest at one threshold. */
const movedMean: World = {
  name: 'numbers, moved mean',
  kind: 'numbers',
  before: new Array<number>(cells).fill(1 / cells),
  after(distance) {
    const shift = 2 * normalQuantile((1 + distance) / 2, 0, 1)
    const cumulative = Array.from({ length: cells + 1 }, (_, cell) =>
      cell === 0 ? 0 : cell === cells ? 1 : normalCdf(normalQuantile(cell / cells, 0, 1) - shift, 0, 1),
    )
    return cumulative.slice(1).map((share, cell) => share - (cumulative[cell] ?? 0))
  },
}

/** A column whose lowest fifth loses rows to its highest fifth: the distance is the same at all thresholds between them. */
const movedTails: World = {
  name: 'numbers, moved tails',
  kind: 'numbers',
  before: new Array<number>(cells).fill(1 / cells),
  after: (distance) =>
    Array.from({ length: cells }, (_, cell) => {
      const fifth = Math.floor(cells / 5)
      const change = cell < fifth ? -distance / fifth : cell >= cells - fifth ? distance / fifth : 0
      return 1 / cells + change
    }),
}

const oneShare: World = {
  name: '2 categories',
  kind: 'categories',
  before: [0.3, 0.7],
  after: (distance) => [0.3 + distance, 0.7 - distance],
}

/** Categories by Zipf's law; every second one loses rows to its neighbours. */
function manyShares(categories: number): World {
  const weights = Array.from({ length: categories }, (_, rank) => 1 / (rank + 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const before = weights.map((weight) => weight / total)
  const falling = before.reduce((sum, share, cell) => sum + (cell % 2 === 0 ? share : 0), 0)
  return {
    name: `${categories} categories`,
    kind: 'categories',
    before,
    after: (distance) =>
      before.map((share, cell) =>
        cell % 2 === 0 ? share * (1 - distance / falling) : share * (1 + distance / (1 - falling)),
      ),
  }
}

export const worlds: readonly World[] = [movedMean, movedTails, oneShare, manyShares(10), manyShares(50)]

/** Draws the number of rows of each cell. */
export function drawCounts(shares: readonly number[], rows: number, uniform: Uniform): number[] {
  let [left, rest] = [rows, 1]
  return shares.map((share) => {
    const drawn = binomialDraw(left, Math.min(1, share / rest), uniform)
    left -= drawn
    rest = Math.max(rest - share, 1e-12)
    return drawn
  })
}
