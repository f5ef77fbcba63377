// Local names, since looking up a global is slow in a sandbox and these are the innermost loops.
const { abs, floor, log, pow, sqrt } = Math

/** A generator of uniform numbers in [0, 1). */
export type Uniform = () => number

/** Draws the number of successes among `size` trials. */
export function binomialDraw(size: number, probability: number, uniform: Uniform): number {
  if (probability >= 1) return size
  if (size <= 0 || probability <= 0) return 0
  if (probability > 0.5) return size - binomialDraw(size, 1 - probability, uniform)
  return size * probability < 10
    ? byInversion(size, probability, uniform)
    : byTransformedRejection(size, probability, uniform)
}

function byInversion(size: number, probability: number, uniform: Uniform): number {
  const odds = probability / (1 - probability)
  for (;;) {
    let mass = pow(1 - probability, size)
    let left = uniform()
    for (let count = 0; count <= size; count++) {
      if (left < mass) return count
      left -= mass
      mass *= (odds * (size - count)) / (count + 1)
    }
  }
}

/**
 * Draws by BTRS: Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and Simulation 46
 * (1993).
 */
function byTransformedRejection(size: number, probability: number, uniform: Uniform): number {
  const spread = sqrt(size * probability * (1 - probability))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * probability
  const centre = size * probability + 0.5
  const quick = 0.92 - 4.2 / b
  for (;;) {
    const u = uniform() - 0.5
    const v = uniform()
    const distance = 0.5 - abs(u)
    const count = floor(((2 * a) / distance + b) * u + centre)
    if (distance >= 0.07 && v <= quick) return count
    if (count < 0 || count > size) continue
    const scale = (2.83 + 5.1 / b) * spread
    const limit = log((v * scale) / (a / distance ** 2 + b))
    if (limit <= logMassOverMode(count, size, probability)) return count
  }
}

/** Returns the logarithm of a count's probability divided by that of the most probable count. */
function logMassOverMode(count: number, size: number, probability: number): number {
  const odds = probability / (1 - probability)
  const mode = floor((size + 1) * probability)
  return (
    (mode + 0.5) * log((mode + 1) / (odds * (size - mode + 1))) +
    (size + 1) * log((size - mode + 1) / (size - count + 1)) +
    (count + 0.5) * log((odds * (size - count + 1)) / (count + 1)) +
    stirlingTail(mode) +
    stirlingTail(size - mode) -
    stirlingTail(count) -
    stirlingTail(size - count)
  )
}

const smallTails = [
  0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.0166446911898212,
  0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.00833056343336287,
]

/** Returns the error of Stirling's formula for log (count!). */
function stirlingTail(count: number): number {
  const small = smallTails[count]
  if (small !== undefined) return small
  const next = (count + 1) ** 2
  return (1 / 12 - (1 / 360 - 1 / 1260 / next) / next) / (count + 1)
}
