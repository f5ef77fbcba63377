import type { Dimension, SearchSection } from '../config/search.ts'
import { UserError } from '../errors/user-error.ts'
import { randomStream } from '../random/philox.ts'
import { mostSobolDimensions, sobolPoint } from './sobol.ts'
import { tpePoints, type Axis, type FinishedTrial } from './tpe.ts'

/**
 * Returns the position of a trial in the unit cube. Only `tpe` uses the trials before it.
 * @throws UserError for too many dimensions
 */
export function samplePoint(
  section: SearchSection,
  trial: number,
  finished: readonly FinishedTrial[],
): readonly number[] {
  const { sampler, seed, space } = section
  const dimensions = Object.keys(space).length
  const stream = randomStream(seed, 'search', sampler, trial)
  switch (sampler) {
    case 'random':
      return Array.from({ length: dimensions }, (_, dimension) => stream.draw(dimension))
    case 'sobol': {
      if (dimensions > mostSobolDimensions)
        throw new UserError({
          code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
          found: `${dimensions} paths in search.space for the sampler sobol`,
          expected: `at most ${mostSobolDimensions}`,
          hint: 'Search fewer paths at once, or use the sampler random.',
        })
      const shift = randomStream(seed, 'search', sampler, 'shift')
      return sobolPoint(
        trial,
        Array.from({ length: dimensions }, (_, dimension) => shift.draw(dimension)),
      )
    }
    case 'tpe':
      return tpePoints(Object.values(space).map(axisOf), finished, stream)
  }
}

function axisOf(dimension: Dimension): Axis {
  return dimension.kind === 'choices'
    ? { kind: 'choices', count: dimension.choices.length }
    : { kind: 'ordered' }
}
