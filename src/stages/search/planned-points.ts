import type { SearchSection } from '../../config/search.ts'
import { UserError } from '../../errors/user-error.ts'
import { samplePoint } from '../../search/sampler.ts'
import { pointAt, type Point } from '../../search/space.ts'

/**
 * Returns the points of all trials before the first one is trained.
 * @throws UserError for a sampler that uses the results of trials
 */
export function plannedPoints(section: SearchSection): Point[] {
  if (section.sampler === 'tpe')
    throw new UserError({
      code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
      found: 'the sampler tpe for a matrix',
      expected: 'random or sobol, because parallel jobs do not have the results of the others',
      hint: 'Set `search.sampler: sobol`, or search on one machine with the action `search`.',
    })
  return Array.from({ length: section.trials }, (_, trial) =>
    pointAt(section, samplePoint(section, trial, [])),
  )
}
