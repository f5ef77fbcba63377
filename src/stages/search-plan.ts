import type { InputValues } from '../config/action.ts'
import type { searchPlan as action } from '../config/search-actions.ts'
import { readPipeline } from '../config/read-pipeline.ts'
import { overridesOf, setLines } from '../search/space.ts'
import { requireSection, type StageContext, type StageResult } from './context.ts'
import { plannedPoints } from './search/planned-points.ts'

/** Draws the points of all trials of a search and returns them as a matrix of jobs. */
export async function searchPlan(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const section = requireSection(context, 'search')
  if (section.pruner)
    context.host.log.warning('search.pruner has no effect in a matrix: its jobs run independently.')
  const points = plannedPoints(section)
  for (const point of points) await readPipeline(context.file, [...inputs.set, ...overridesOf(point)])
  const matrix = { include: points.map((point, trial) => ({ trial, set: setLines(point) })) }
  context.host.log.info(`${points.length} trials`)
  return { failure: null, outputs: { matrix: JSON.stringify(matrix), trials: points.length } }
}
