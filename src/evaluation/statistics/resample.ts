import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { derivedSeed } from '../../random/philox.ts'
import { binomialDraw, type Uniform } from './binomial-draw.ts'

// A name of its own, since looking up a global is slow in a sandbox and this is the innermost loop.
const { imul } = Math

/** Uniform numbers that the seed and the purpose determine. */
export function seededUniform(seed: number, ...purpose: readonly (string | number)[]): Uniform {
  const generator = xoroshiro128plus(derivedSeed(seed, ...purpose))
  return () => (generator.next() >>> 0) / 2 ** 32
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
 * Draws as many units as there are, with replacement.
 * @param visit is given the drawn units, in an array that is used again
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
    drawBelow(units, start + resample * units, drawn)
    visit(drawn, resample)
  }
}

/**
 * Fills `drawn` with whole numbers below `limit`, those of the places from `start` on: a Weyl sequence, mixed. Its steps do not wait for each other, so that it is
 * twice as fast as a generator with a state, and this is where a bootstrap spends its time.
 * Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, in 32 bits.
 */
function drawBelow(limit: number, start: number, drawn: Uint32Array): void {
  const scale = limit / 2 ** 32
  let counter = imul(start, 0x9e3779b9)
  for (let draw = 0; draw < drawn.length; draw++) {
    counter = (counter + 0x9e3779b9) | 0
    let mixed = imul(counter ^ (counter >>> 16), 0x21f0aaad)
    mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    drawn[draw] = ((mixed ^ (mixed >>> 15)) >>> 0) * scale
  }
}
