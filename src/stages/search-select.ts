import type { InputValues } from '../config/action.ts'
import type { searchSelect as action } from '../config/search-actions.ts'
import type { Trial } from '../search/trial.ts'
import { plannedPoints } from './search/planned-points.ts'
import { readTrial } from './search/read-trial.ts'
import { requireSection, type StageContext, type StageResult } from './context.ts'
import { announceSearch } from './search/search-result.ts'

/** Selects the best of the trials that the jobs of a matrix trained. */
export async function searchSelect(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const section = requireSection(context, 'search')
  const trials: Trial[] = []
  for (const [number, point] of plannedPoints(section).entries())
    trials.push((await readTrial(context, section, { number, point, artifact: `trial-${number}` })).trial)
  return announceSearch(context, section, trials, inputs)
}
