import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'

/** Number of simulated gates, and of those in which an event happened. */
export interface Rate {
  readonly count: number
  readonly gates: number
}

/** Returns the exact two-sided 95 % interval of the true rate, given the chance of the simulation. */
export function monteCarlo({ count, gates }: Rate): { readonly lower: number; readonly upper: number } {
  return {
    lower: count === 0 ? 0 : betaQuantile(0.025, count, gates - count + 1),
    upper: count === gates ? 1 : betaQuantile(0.975, count + 1, gates - count),
  }
}

/** Returns `5.03 (4.90–5.17)`, in percent. */
export function rateText(rate: Rate): string {
  const { lower, upper } = monteCarlo(rate)
  return `${percent(rate.count / rate.gates)} (${percent(lower)}–${percent(upper)})`
}

export function percent(fraction: number): string {
  return (fraction * 100).toFixed(2)
}

/** A cell of a table, with its name. */
export interface NamedRate {
  readonly place: string
  readonly rate: Rate
}

/** Returns a sentence with the number of cells above 6 %, beyond the interval of the simulation, and the highest cell. */
export function worstOf(cells: readonly NamedRate[]): string {
  const above = cells.filter(({ rate }) => monteCarlo(rate).lower > 0.06)
  const [worst] = cells.toSorted((a, b) => b.rate.count - a.rate.count)
  const highest = worst ? `${rateText(worst.rate)} % at ${worst.place}` : 'none'
  return `Above 6 % beyond the interval of the simulation: **${above.length} of ${cells.length} cells**; the highest is ${highest}.`
}
