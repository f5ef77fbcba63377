/** The candidate and, if one exists, the baseline. */
export interface Pair<Model> {
  readonly candidate: Model
  readonly baseline: Model | null
}

/** Measurements of each model, in the order of the turns. */
export type Samples = Pair<readonly number[]>

export interface RoundLimits {
  readonly most: number
  /** Minimum number of turns, however long they take. */
  readonly fewest: number
  /** Milliseconds after which no further turn starts. */
  readonly longest: number
}

/**
 * Measures candidate and baseline in turns. Each is first in every second turn, so a temporary slowdown of the machine affects
 * both.
 */
export async function runInterleaved<Model, Measured>(
  { candidate, baseline }: Pair<Model>,
  { most, fewest, longest }: RoundLimits,
  measure: (model: Model, round: number) => Promise<Measured>,
): Promise<Pair<readonly Measured[]>> {
  const own: Measured[] = []
  const other: Measured[] = []
  const started = performance.now()
  for (let round = 0; round < most; round++) {
    if (round % 2 === 0) own.push(await measure(candidate, round))
    if (baseline !== null) other.push(await measure(baseline, round))
    if (round % 2 === 1) own.push(await measure(candidate, round))
    if (round + 1 >= fewest && performance.now() - started > longest) break
  }
  return { candidate: own, baseline: baseline === null ? null : other }
}
