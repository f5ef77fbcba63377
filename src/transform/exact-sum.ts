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
