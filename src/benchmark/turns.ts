/** The candidate and, where there is one, the baseline. */
export interface Pair<Model> {
  readonly candidate: Model
  readonly baseline: Model | null
}

/** What was measured of each, in the order of the turns. */
export type Samples = Pair<readonly number[]>

export interface TurnLimits {
  readonly most: number
  /** Made however long they take. */
  readonly fewest: number
  /** No further turn begins after this many milliseconds. */
  readonly longest: number
}

/**
 * Measures candidate and baseline in turns, each first in every second turn, so that what slows the machine down for a
 * while slows both.
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
