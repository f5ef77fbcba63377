/**
 * Adjusts the p-values of a family of tests so that comparing each with α keeps the probability of any false alarm below α. Holm,
 * "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979).
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1))
  const adjusted = new Array<number>(pValues.length).fill(1)
  let largest = 0
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, (pValues.length - rank) * (pValues[index] ?? 1))
    adjusted[index] = Math.min(1, largest)
  }
  return adjusted
}

/**
 * Adjusts the p-values of a family of tests so that on average at most a fraction α of those below α are false alarms. Benjamini
 * and Hochberg, "Controlling the false discovery rate: a practical and powerful approach to multiple testing", Journal of the Royal
 * Statistical Society B 57 (1995).
 */
export function benjaminiHochbergAdjusted(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 1) - (pValues[a] ?? 1))
  const adjusted = new Array<number>(pValues.length).fill(1)
  let least = 1
  for (const [fromTop, index] of order.entries()) {
    const rank = pValues.length - fromTop
    least = Math.min(least, ((pValues[index] ?? 1) * pValues.length) / rank)
    adjusted[index] = least
  }
  return adjusted
}
