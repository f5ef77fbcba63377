/** The candidate and, if one exists, the baseline. */
export interface Pair<Model> {
  readonly candidate: Model
  readonly baseline: Model | null
}

/** Measurements of each model, in the order of the turns. */
export type Samples = Pair<readonly number[]>

export interface TurnLimits {
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
  { most, fewest, longest }: TurnLimits,
  measure: (model: Model, turn: number) => Promise<Measured>,
): Promise<Pair<readonly Measured[]>> {
  const own: Measured[] = []
  const other: Measured[] = []
  const started = performance.now()
  for (let turn = 0; turn < most; turn++) {
    if (turn % 2 === 0) own.push(await measure(candidate, turn))
    if (baseline !== null) other.push(await measure(baseline, turn))
    if (turn % 2 === 1) own.push(await measure(candidate, turn))
    if (turn + 1 >= fewest && performance.now() - started > longest) break
  }
  return { candidate: own, baseline: baseline === null ? null : other }
}
