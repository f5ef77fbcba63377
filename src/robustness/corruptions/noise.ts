import { normal } from '../../random/normal.ts'
import { byte, type ImageChange } from './pixels.ts'

/** Adds normal noise to each value, with this deviation (of 1). */
export function gaussianNoise(deviation: number): ImageChange {
  return (pixels, random) =>
    Uint8Array.from(pixels, (value, index) => byte(value + 255 * deviation * normal(random, index)))
}

/** Draws photon counts from a Poisson distribution; a white pixel has `photons` on average. */
export function shotNoise(photons: number): ImageChange {
  const counts = new Map<number, Float64Array>()
  const countsOf = (value: number) => {
    const known = counts.get(value)
    if (known) return known
    const made = poissonDistribution((value / 255) * photons)
    counts.set(value, made)
    return made
  }
  return (pixels, random) =>
    Uint8Array.from(pixels, (value, index) =>
      byte((255 * firstAbove(countsOf(value), random.draw(index))) / photons),
    )
}

/** Turns a share of the values black or white with equal probability. */
export function impulseNoise(share: number): ImageChange {
  return (pixels, random) =>
    Uint8Array.from(pixels, (value, index) => {
      const drawn = random.draw(index)
      if (drawn >= share) return value
      return drawn < share / 2 ? 255 : 0
    })
}

/** Returns the distribution function at 0, 1, 2 …, up to where a 32-bit number cannot distinguish it from 1. */
function poissonDistribution(mean: number): Float64Array {
  const last = Math.ceil(mean + 10 * Math.sqrt(mean) + 10)
  const values = new Float64Array(last + 1)
  let mass = Math.exp(-mean)
  let sum = 0
  for (let count = 0; count <= last; count++) {
    sum += mass
    values[count] = sum
    mass *= mean / (count + 1)
  }
  return values
}

/** Returns the first index of a value above `drawn`, among values that do not decrease. */
function firstAbove(values: Float64Array, drawn: number): number {
  let [from, to] = [0, values.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((values[middle] ?? 1) > drawn) to = middle
    else from = middle + 1
  }
  return from
}
