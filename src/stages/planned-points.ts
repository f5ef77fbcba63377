import type { SearchSection } from '../config/search.ts'
import { UserError } from '../errors/user-error.ts'
import { placesOf } from '../search/sampler.ts'
import { pointAt, type Point } from '../search/space.ts'

/** The points of all trials, known before the first is trained. @throws UserError for a sampler that learns from trials */
export function plannedPoints(section: SearchSection): Point[] {
  if (section.sampler === 'tpe')
    throw new UserError({
      code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
      found: 'the sampler tpe for a matrix',
      expected: 'random or sobol: jobs that run side by side do not know what the others came to',
      hint: 'Set `search.sampler: sobol`, or search on one machine with the action `search`.',
    })
  return Array.from({ length: section.trials }, (_, trial) => pointAt(section, placesOf(section, trial, [])))
}
