import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { derivedSeed } from '../random/philox.ts'
import { binomialDraw, type Uniform } from './binomial-draw.ts'

// Local name, since looking up a global is slow in a sandbox and this is the innermost loop.
const { imul } = Math

/** Returns a generator of uniform numbers that the seed and the purpose determine. */
export function seededUniform(seed: number, ...purpose: readonly (string | number)[]): Uniform {
  const generator = xoroshiro128plus(derivedSeed(seed, ...purpose))
  return () => (generator.next() >>> 0) / 2 ** 32
}

/** Number of units drawn one by one in the time of one binomial draw. */
const costOfBinomial = 24

/** Returns the approximate number of steps of one draw from such cells. */
export function drawingWork(cells: Float64Array): number {
  return cells.reduce((sum, count) => sum + Math.min(count, costOfBinomial), 0)
}

/**
 * Draws as many examples as exist, with replacement, from cells of interchangeable examples, which is a multinomial draw of each
 * cell's count. The counts of large cells are binomial draws; the others are drawn one by one.
 * @param cells number of examples in each cell
 * @param visit receives the drawn number of each cell, in an array that is reused
 */
export function resampleCells(
  cells: Float64Array,
  resamples: number,
  seed: number,
  purpose: string,
  visit: (drawn: Float64Array, resample: number) => void,
): void {
  const indices = Array.from(cells, (_, cell) => cell)
  const isLarge = (cell: number) => (cells[cell] ?? 0) > costOfBinomial
  const large = indices.filter(isLarge)
  const small = Uint32Array.from(
    indices.flatMap((cell) => (isLarge(cell) ? [] : new Array<number>(cells[cell] ?? 0).fill(cell))),
  )
  const size = cells.reduce((sum, count) => sum + count, 0)
  const drawn = new Float64Array(cells.length)
  const few = new Uint32Array(size)
  const uniform = seededUniform(seed, purpose)
  let index = derivedSeed(seed, purpose)
  for (let resample = 0; resample < resamples; resample++) {
    drawn.fill(0)
    let draws = size
    let remaining = size
    for (const cell of large) {
      const count = cells[cell] ?? 0
      const hit = binomialDraw(draws, count / remaining, uniform)
      drawn[cell] = hit
      draws -= hit
      remaining -= count
    }
    drawBelow(small.length, index, few, draws)
    for (let draw = 0; draw < draws; draw++) {
      const cell = small[few[draw] ?? 0] ?? 0
      drawn[cell] = (drawn[cell] ?? 0) + 1
    }
    index += draws
    visit(drawn, resample)
  }
}

/**
 * Draws as many units as exist, with replacement.
 * @param visit receives the drawn units, in an array that is reused
 */
export function drawnUnits(
  units: number,
  resamples: number,
  seed: number,
  purpose: string,
  visit: (drawn: Uint32Array, resample: number) => void,
): void {
  const drawn = new Uint32Array(units)
  const start = derivedSeed(seed, purpose)
  for (let resample = 0; resample < resamples; resample++) {
    drawBelow(units, start + resample * units, drawn, units)
    visit(drawn, resample)
  }
}

/**
 * Fills the first `draws` of `drawn` with whole numbers below `limit`, those of the places from `start` on: a Weyl sequence, mixed.
 * Its steps do not wait for each other, so it is twice as fast as a generator with a state, and a bootstrap spends its time here.
 * Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, in 32 bits.
 */
function drawBelow(limit: number, start: number, drawn: Uint32Array, draws: number): void {
  const scale = limit / 2 ** 32
  let counter = imul(start, 0x9e3779b9)
  for (let draw = 0; draw < draws; draw++) {
    counter = (counter + 0x9e3779b9) | 0
    let mixed = imul(counter ^ (counter >>> 16), 0x21f0aaad)
    mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    drawn[draw] = ((mixed ^ (mixed >>> 15)) >>> 0) * scale
  }
}
