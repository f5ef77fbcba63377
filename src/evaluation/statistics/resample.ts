import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { derivedSeed } from '../../random/philox.ts'
import { binomialDraw, type Uniform } from './binomial-draw.ts'

// A name of its own, since looking up a global is slow in a sandbox and this is the innermost loop.
const { floor } = Math

/** Uniform numbers that the seed and the purpose determine. */
export function seededUniform(seed: number, ...purpose: readonly (string | number)[]): Uniform {
  const generator = xoroshiro128plus(derivedSeed(seed, ...purpose))
  return () => (generator.next() >>> 0) / 2 ** 32
}

/** As many as 10⁸ steps pay for, between 2,000 and 10,000: `work` is the number of steps of one resample. */
export function resampleCount(work: number): number {
  return Math.round(Math.min(Math.max(1e8 / work, 2_000), 10_000))
}

/**
 * Draws as many examples as there are, with replacement, from cells of alike examples: what remains is how often each cell
 * is drawn, a multinomial draw.
 * @param cells number of examples in each cell
 * @param visit is given the drawn number of each cell, in an array that is used again
 */
export function resampleCells(
  cells: Float64Array,
  resamples: number,
  uniform: Uniform,
  visit: (drawn: Float64Array, resample: number) => void,
): void {
  const size = cells.reduce((sum, count) => sum + count, 0)
  const drawn = new Float64Array(cells.length)
  for (let resample = 0; resample < resamples; resample++) {
    let draws = size
    let remaining = size
    for (let cell = 0; cell < cells.length; cell++) {
      const count = cells[cell] ?? 0
      const hit = binomialDraw(draws, count / remaining, uniform)
      drawn[cell] = hit
      draws -= hit
      remaining -= count
    }
    visit(drawn, resample)
  }
}

/**
 * Draws as many examples as there are, with replacement, and takes the means of all columns over the same draws.
 * @param columns values of each example, `size` long each
 * @param visit is given the mean of each column, in an array that is used again
 */
export function resampleMeans(
  columns: readonly Float64Array[],
  resamples: number,
  uniform: Uniform,
  visit: (means: Float64Array, resample: number) => void,
): void {
  const size = columns[0]?.length ?? 0
  const times = new Uint32Array(size)
  const means = new Float64Array(columns.length)
  for (let resample = 0; resample < resamples; resample++) {
    times.fill(0)
    for (let draw = 0; draw < size; draw++) {
      const example = floor(uniform() * size)
      times[example] = (times[example] ?? 0) + 1
    }
    for (const [column, values] of columns.entries()) means[column] = weightedSum(values, times) / size
    visit(means, resample)
  }
}

function weightedSum(values: Float64Array, times: Uint32Array): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += (values[index] ?? 0) * (times[index] ?? 0)
  return sum
}
