import normalCdf from '@stdlib/stats-base-dists-normal-cdf'

/**
 * Returns the probability that a noncentral chi-square variable is at most a value, by the approximation of Sankaran, "Approximations to
 * the non-central chi-square distribution", Biometrika 50 (1963).
 * @param value positive
 */
export function noncentralChiSquareCdf(value: number, degrees: number, noncentrality: number): number {
  const mean = degrees + noncentrality
  const second = degrees + 2 * noncentrality
  const power = 1 - (2 / 3) * ((mean * (degrees + 3 * noncentrality)) / second ** 2)
  const spread = second / mean ** 2
  const skew = (power - 1) * (1 - 3 * power)
  const centre = 1 + power * spread * (power - 1 - 0.5 * (2 - power) * skew * spread)
  const deviation = power * Math.sqrt(2 * spread) * (1 + 0.5 * skew * spread)
  return normalCdf(((value / mean) ** power - centre) / deviation, 0, 1)
}
