const { abs, exp, PI, sqrt } = Math

/**
 * Returns the probability that the largest deviation of a Brownian bridge from 0 exceeds a value. The two series of
 * Kolmogorov and of Marsaglia, Tsang and Wang, "Evaluating Kolmogorov's distribution", Journal of Statistical Software 8 (2003), each where
 * it converges quickly.
 */
export function kolmogorovTail(value: number): number {
  if (value <= 0) return 1
  if (value < 1) {
    let sum = 0
    for (let term = 1; term <= 9; term += 2) sum += exp(-((term * PI) ** 2) / (8 * value * value))
    return 1 - (sqrt(2 * PI) / value) * sum
  }
  let sum = 0
  for (let term = 1; term <= 8; term++) {
    const part = exp(-2 * (term * value) ** 2)
    sum += term % 2 === 1 ? part : -part
    if (abs(part) < 1e-300) break
  }
  return 2 * sum
}

/** Mean of the largest deviation of a Brownian bridge from 0. */
export const meanOfKolmogorov = sqrt(PI / 2) * Math.LN2
