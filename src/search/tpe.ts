import type { RandomStream } from '../random/philox.ts'
import { choiceAt } from './space.ts'

/** A point that was tried, and its quality: higher is better. */
export interface FinishedTrial {
  readonly unitPoint: readonly number[]
  readonly objective: number
}

const candidates = 24
const startup = 5

/** The kind of a dimension: ordered values, or a number of choices without an order. */
export type Axis = { readonly kind: 'ordered' } | { readonly kind: 'choices'; readonly count: number }

/** A distribution of positions on an axis. */
interface AxisEstimate {
  sample(draw: () => number): number
  density(position: number): number
}

/**
 * Returns the next point to try, chosen by the tree-structured Parzen estimator: Bergstra et al., "Algorithms
 * for hyper-parameter optimization", NeurIPS 2011. Each dimension is chosen by itself: of candidates drawn
 * near the best quarter of the tried points, the one with the highest density of the best relative to the
 * density of the rest. The first points are uniformly random.
 */
export function tpePoints(
  axes: readonly Axis[],
  finished: readonly FinishedTrial[],
  stream: RandomStream,
): number[] {
  let draws = 0
  const draw = () => stream.draw(draws++)
  if (finished.length < startup) return axes.map(draw)
  const sorted = finished.toSorted((a, b) => b.objective - a.objective)
  const count = Math.max(Math.ceil(finished.length / 4), 2)
  return axes.map((axis, dimension) => {
    const at = ({ unitPoint }: FinishedTrial) => unitPoint[dimension] ?? 0
    const good = estimateOf(axis, sorted.slice(0, count).map(at))
    const bad = estimateOf(axis, sorted.slice(count).map(at))
    let best = { index: 0, ratio: -Infinity }
    for (let candidate = 0; candidate < candidates; candidate++) {
      const index = good.sample(draw)
      const ratio = Math.log(good.density(index)) - Math.log(bad.density(index))
      if (ratio > best.ratio) best = { index, ratio }
    }
    return best.index
  })
}

function estimateOf(axis: Axis, unitPoint: readonly number[]): AxisEstimate {
  switch (axis.kind) {
    case 'ordered':
      return new ParzenEstimate(unitPoint)
    case 'choices':
      return new CategoricalEstimate(unitPoint, axis.count)
  }
}

/**
 * Counts of choices, each increased by one so that no choice is impossible: section 4 of the same paper, with
 * a prior weight of 1.
 */
class CategoricalEstimate implements AxisEstimate {
  readonly #weights: readonly number[]

  constructor(unitPoint: readonly number[], count: number) {
    const weights = new Array<number>(count).fill(1)
    for (const position of unitPoint) {
      const choice = choiceAt(position, count)
      weights[choice] = (weights[choice] ?? 0) + 1
    }
    this.#weights = weights.map((weight) => weight / (unitPoint.length + count))
  }

  sample(draw: () => number): number {
    let left = draw()
    const found = this.#weights.findIndex((weight) => (left -= weight) < 0)
    const count = this.#weights.length
    return ((found < 0 ? count - 1 : found) + 0.5) / count
  }

  density(position: number): number {
    return this.#weights[choiceAt(position, this.#weights.length)] ?? 0
  }
}

/**
 * Gaussians around positions, truncated at 0 and 1, mixed with a uniform distribution so that no position is
 * impossible.
 */
class ParzenEstimate implements AxisEstimate {
  readonly #centres: readonly number[]
  readonly #widths: readonly number[]

  constructor(unitPoint: readonly number[]) {
    this.#centres = unitPoint.toSorted((a, b) => a - b)
    // The width is the larger gap to a neighbour.
    this.#widths = this.#centres.map((centre, index) => {
      const left = centre - (this.#centres[index - 1] ?? 0)
      const right = (this.#centres[index + 1] ?? 1) - centre
      return Math.min(Math.max(left, right, 1 / (this.#centres.length + 2)), 1)
    })
  }

  sample(draw: () => number): number {
    const choice = Math.floor(draw() * (this.#centres.length + 1))
    const centre = this.#centres[choice]
    if (centre === undefined) return draw()
    for (;;) {
      const radius = Math.sqrt(-2 * Math.log(1 - draw()))
      const position = centre + (this.#widths[choice] ?? 1) * radius * Math.cos(2 * Math.PI * draw())
      if (position >= 0 && position < 1) return position
    }
  }

  density(position: number): number {
    const gaussians = this.#centres.reduce((sum, centre, index) => {
      const width = this.#widths[index] ?? 1
      return sum + Math.exp(-(((position - centre) / width) ** 2) / 2) / (width * Math.sqrt(2 * Math.PI))
    }, 0)
    return (gaussians + 1) / (this.#centres.length + 1)
  }
}
