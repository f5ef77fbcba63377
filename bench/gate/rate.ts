import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'

/** How often something happened in simulated gates. */
export interface Rate {
  readonly count: number
  readonly gates: number
}

/** Exact two-sided 95 % interval of the true rate, from the simulation's own chance. */
export function monteCarlo({ count, gates }: Rate): { readonly lower: number; readonly upper: number } {
  return {
    lower: count === 0 ? 0 : betaQuantile(0.025, count, gates - count + 1),
    upper: count === gates ? 1 : betaQuantile(0.975, count + 1, gates - count),
  }
}

/** `5.03 (4.90–5.17)`, in percent. */
export function rateText(rate: Rate): string {
  const { lower, upper } = monteCarlo(rate)
  return `${percent(rate.count / rate.gates)} (${percent(lower)}–${percent(upper)})`
}

export function percent(fraction: number): string {
  return (fraction * 100).toFixed(2)
}
