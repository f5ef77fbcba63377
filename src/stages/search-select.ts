import type { InputValues } from '../config/action.ts'
import type { searchSelect as action } from '../config/search-actions.ts'
import type { Trial } from '../search/trial.ts'
import { plannedPoints } from './planned-points.ts'
import { readTrial } from './read-trial.ts'
import { requireSection, type Run, type StageResult } from './context.ts'
import { announceSearch } from './search-result.ts'

/** Picks the best of the trials that the jobs of a matrix trained. */
export async function searchSelect(
  run: Run,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const section = requireSection(run, 'search')
  const trials: Trial[] = []
  for (const [number, point] of plannedPoints(section).entries())
    trials.push((await readTrial(run, section, { number, point, artifact: `trial-${number}` })).trial)
  return announceSearch(run, section, trials, inputs)
}
