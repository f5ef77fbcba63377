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

  /** Adds many terms, several times as fast: terms of equal exponent are collected in two parts whose sums are exact. */
  addAll(terms: Float64Array): void {
    for (let start = 0; start < terms.length; start += mostCollected)
      this.#addCollected(terms.subarray(start, start + mostCollected))
  }

  #addCollected(terms: Float64Array): void {
    let [least, most] = [exponents, -1]
    for (const term of terms) {
      float[0] = term
      const exponent = ((words[highWord] ?? 0) >>> 20) & (exponents - 1)
      words[1 - highWord] = 0
      const high = float[0]
      highs[exponent] = (highs[exponent] ?? 0) + high
      lows[exponent] = (lows[exponent] ?? 0) + (term - high)
      if (exponent < least) least = exponent
      if (exponent > most) most = exponent
    }
    for (let exponent = least; exponent <= most; exponent++) {
      this.add(highs[exponent] ?? 0)
      this.add(lows[exponent] ?? 0)
    }
    highs.fill(0, least, most + 1)
    lows.fill(0, least, most + 1)
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

/** Exponents of doubles. */
const exponents = 2048
/** The upper 21 bits of equal exponents are exact in a sum of 2³² of them, the lower 32 bits in a sum of 2²¹. */
const mostCollected = 2 ** 21
const highs = new Float64Array(exponents)
const lows = new Float64Array(exponents)
const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)
/** Position of the word with the exponent in this machine's memory. */
const highWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0
