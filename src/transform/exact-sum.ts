/**
 * A sum of doubles that is rounded once, at the end, so it does not depend on the order of the terms or on how they were
 * sharded: Shewchuk, "Adaptive Precision Floating-Point Arithmetic" (1997), with the final rounding of Python's `math.fsum`.
 *
 * The `Adder` of d3-array is the same algorithm with at most 32 partial sums: of 2,000 sorted numbers between 10⁻¹⁵ and 10¹⁵
 * it returns NaN.
 */
export class ExactSum {
  /** Non-overlapping, of increasing magnitude; their exact sum is the sum of all terms. */
  readonly #partials: number[] = []

  add(term: number): void {
    const partials = this.#partials
    let sum = term
    let kept = 0
    for (let partial of partials) {
      if (Math.abs(sum) < Math.abs(partial)) [sum, partial] = [partial, sum]
      const high = sum + partial
      const low = partial - (high - sum)
      if (low !== 0) partials[kept++] = low
      sum = high
    }
    partials.length = kept
    partials.push(sum)
  }

  /** Adds many terms, ten times as fast. */
  addAll(terms: Float64Array): void {
    for (let start = 0; start < terms.length; start += mostExtracted)
      this.#addExtracted(terms.subarray(start, start + mostExtracted))
  }

  /**
   * Adds the multiples of two powers of two in each term, whose sums are exact, since the powers are large enough for the greatest term; few
   * terms have a rest. Rump, Ogita and Oishi, "Accurate floating-point summation" (2008), section 3.
   */
  #addExtracted(terms: Float64Array): void {
    let greatest = 0
    for (let index = 0; index < terms.length; index++)
      greatest = Math.max(greatest, Math.abs(terms[index] ?? 0))
    if (greatest === 0) return
    if (!(greatest > least && greatest < most)) {
      this.#addCollected(terms)
      return
    }
    const exponent = Math.ceil(Math.log2(greatest)) + headroom
    // 1.5 keeps the exponent of the sum for terms of both signs.
    const [first, second] = [1.5 * 2 ** exponent, 1.5 * 2 ** (exponent - 53 + headroom)]
    let high = 0
    let low = 0
    let count = 0
    for (let index = 0; index < terms.length; index++) {
      const term = terms[index] ?? 0
      const upper = term + first - first
      const rest = term - upper
      const middle = rest + second - second
      high += upper
      low += middle
      rests[count] = rest - middle
      count += rest === middle ? 0 : 1
    }
    this.add(high)
    this.add(low)
    if (count > 0) this.#addCollected(rests.subarray(0, count))
  }

  /** Terms of equal exponent are collected in two parts whose sums are exact. */
  #addCollected(terms: Float64Array): void {
    let [first, last] = [exponents, -1]
    for (let index = 0; index < terms.length; index++) {
      const term = terms[index] ?? 0
      float[0] = term
      const exponent = ((words[highWord] ?? 0) >>> 20) & (exponents - 1)
      words[1 - highWord] = 0
      const high = float[0]
      highs[exponent] = (highs[exponent] ?? 0) + high
      lows[exponent] = (lows[exponent] ?? 0) + (term - high)
      if (exponent < first) first = exponent
      if (exponent > last) last = exponent
    }
    for (let exponent = first; exponent <= last; exponent++) {
      this.add(highs[exponent] ?? 0)
      this.add(lows[exponent] ?? 0)
    }
    highs.fill(0, first, last + 1)
    lows.fill(0, first, last + 1)
  }

  /** The double nearest to the exact sum (ties to even). */
  get value(): number {
    const rest = [...this.#partials]
    let high = rest.pop() ?? 0
    let low = 0
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
      const previous = high
      high = previous + next
      low = next - (high - previous)
      if (low !== 0) break
    }
    const below = rest.at(-1) ?? 0
    const halfway = low * 2
    const away = high + halfway
    return Math.sign(low) * Math.sign(below) > 0 && halfway === away - high ? away : high
  }
}

/** Sums of so many multiples of a power of two, each below 2⁻¹⁶ of its 2⁵²-fold, are exact. */
const mostExtracted = 2 ** 15
const headroom = 17
const rests = new Float64Array(mostExtracted)
/** Bounds of terms whose parts are neither subnormal nor infinite. */
const [least, most] = [2 ** -900, 2 ** 900]
/** Exponents of doubles. */
const exponents = 2048
/** The upper 21 bits of equal exponents are exact in a sum of 2³² of them, the lower 32 bits in a sum of 2²¹; fewer are added at once. */
const highs = new Float64Array(exponents)
const lows = new Float64Array(exponents)
const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)
/** Position of the word with the exponent in this machine's memory. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0
