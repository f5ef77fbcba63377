/** Bits of the fraction of a weight, so that a weighted sum of bytes fits into 32 bits. */
const weightBits = 22
/** A weight is `high * 2 ** lowBits + low`, both factors of 16 bits. */
const lowBits = 11

/** Weights of the source pixels of each target pixel along one side. */
export interface AxisWeights {
  /** Number of source pixels for each target pixel, a multiple of the group. */
  readonly taps: number
  /** First source pixel, by target pixel. */
  readonly starts: Uint32Array<ArrayBuffer>
  /** High parts of the weights of each group of source pixels, followed by their low parts, for each target pixel. */
  readonly values: Int16Array<ArrayBuffer>
}

/** The part of `size` source pixels along one side that is scaled to target pixels. */
export interface AxisScaling {
  readonly size: number
  readonly from: number
  readonly to: number
  readonly targetSize: number
  /** Number of source pixels whose weights are stored together. */
  readonly group: number
}

/** Weights that were computed last, by their arguments: images of a set often have few sizes. */
const recent = new Map<string, AxisWeights>()
const mostRecent = 64

/**
 * Returns the weights of a triangle filter that covers all source pixels (bilinear and antialiased), as Pillow computes them; null if
 * each target pixel is the source pixel of the same position.
 */
export function axisWeights(scaling: AxisScaling): AxisWeights | null {
  const { size, from, to, targetSize, group } = scaling
  if (from === 0 && to === size && targetSize === size) return null
  const key = [size, from, to, targetSize, group].join()
  const known = recent.get(key)
  if (known) return known
  const weights = packed(computeWeights(scaling), scaling)
  if (recent.size === mostRecent) recent.clear()
  recent.set(key, weights)
  return weights
}

/** Weights of consecutive source pixels. */
interface Taps {
  readonly start: number
  readonly weights: readonly number[]
}

function computeWeights({ size, from, to, targetSize }: AxisScaling): Taps[] {
  // Pillow keeps the box in 32 bits.
  const first = Math.fround(from)
  const scale = Math.fround(Math.fround(to) - first) / targetSize
  const support = Math.max(scale, 1)
  return Array.from({ length: targetSize }, (_, target) => {
    const centre = first + (target + 0.5) * scale
    const start = Math.max(Math.trunc(centre - support + 0.5), 0)
    const count = Math.min(Math.trunc(centre + support + 0.5), size) - start
    const weights = Array.from({ length: count }, (_, index) =>
      Math.max(0, 1 - Math.abs((index + start - centre + 0.5) * (1 / support))),
    )
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return {
      start,
      weights: weights.map((weight) =>
        Math.trunc(0.5 + (sum === 0 ? weight : weight / sum) * (1 << weightBits)),
      ),
    }
  })
}

function packed(ofTargets: readonly Taps[], { size, group }: AxisScaling): AxisWeights {
  const most = ofTargets.reduce((count, { weights }) => Math.max(count, weights.length), 0)
  const taps = Math.ceil(most / group) * group
  const starts = new Uint32Array(ofTargets.length)
  const values = new Int16Array(ofTargets.length * taps * 2)
  for (const [target, { start, weights }] of ofTargets.entries()) {
    // The last pixels have weights of zero before them instead of after them, where no pixel is.
    const shifted = Math.max(0, Math.min(start, size - taps))
    starts[target] = shifted
    for (const [index, weight] of weights.entries()) {
      const tap = start - shifted + index
      const at = (target * taps + Math.floor(tap / group) * group) * 2 + (tap % group)
      values[at] = weight >> lowBits
      values[at + group] = weight & ((1 << lowBits) - 1)
    }
  }
  return { taps, starts, values }
}
