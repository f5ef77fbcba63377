import type { InputValues } from '../config/action.ts'
import type { searchPlan as action } from '../config/search-actions.ts'
import { readLine } from '../config/read-pipeline.ts'
import { overridesOf, setLines } from '../search/space.ts'
import { requireSection, type Run, type StageResult } from './context.ts'
import { plannedPoints } from './planned-points.ts'

/** Draws all trials of a search beforehand, as the matrix of jobs that train them. */
export async function searchPlan(
  run: Run,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const section = requireSection(run, 'search')
  if (section.stop)
    run.host.log.warning('search.stop has no part in a matrix: its jobs do not know of one another.')
  const points = plannedPoints(section)
  for (const point of points) await readLine(run.file, [...inputs.set, ...overridesOf(point)])
  const matrix = { include: points.map((point, trial) => ({ trial, set: setLines(point) })) }
  run.host.log.info(`${points.length} trials`)
  return { failure: null, outputs: { matrix: JSON.stringify(matrix), trials: points.length } }
}
