import { describe, expect, it } from '@jest/globals'
import { meansPlan } from '../../../../src/inference/bootstrap/means-plan.ts'
import { onlyMean } from '../../../../src/metrics/statistic.ts'
import { bootstrapCovariances, type Covariances } from '../../../../src/inference/seeds/covariances.ts'
import { influenceCovariances } from '../../../../src/inference/seeds/seed-covariances.ts'
import type { Clusters } from '../../../../src/inference/clusters.ts'
import { seededUniform } from '../../../../src/statistics/resample.ts'

const size = 400
const uniform = seededUniform(4, 'losses')
const shared = Float64Array.from({ length: size }, () => uniform() ** 2)
const models = Array.from({ length: 3 }, () => ({
  kind: 'means' as const,
  terms: [shared.map((loss) => loss + 0.5 * uniform())],
  of: onlyMean,
}))
const trials = models.map((candidate) => ({ better: 'lower' as const, candidate, baseline: null }))

function values(covariances: Covariances | undefined | null): number[] {
  if (!covariances || covariances.degenerate) throw new TypeError('no covariances')
  return [0, 1, 2].flatMap((first) => [0, 1, 2].map((second) => covariances.covariance(first, second)))
}

describe.each<[string, Clusters | null]>([
  ['examples', null],
  ['groups', { of: Int32Array.from({ length: size }, (_, example) => example % 57), count: 57 }],
])('covariances of means over %s', (_, clusters) => {
  it('are near those of the bootstrap, without resamples', () => {
    const exact = values(influenceCovariances(models, clusters))
    const [drawn] = bootstrapCovariances(meansPlan(trials, clusters), 3, { seed: 2, clusters }, 20_000)
    for (const [index, value] of values(drawn).entries())
      expect(value / (exact[index] ?? NaN)).toBeCloseTo(1, 1)
  })
})

describe('covariances without influences', () => {
  it('are null for a statistic that is a function of means', () => {
    const [first] = models
    if (!first) throw new TypeError('no model')
    const root = { ...first, of: (means: ArrayLike<number>) => Math.sqrt(means[0] ?? NaN) }
    expect(influenceCovariances([root, root], null)).toBeNull()
  })

  it('are degenerate for too few units', () => {
    const clusters = { of: Int32Array.from({ length: size }, (_, example) => example % 7), count: 7 }
    expect(influenceCovariances(models, clusters)).toMatchObject({
      degenerate: true,
      reason: '7 groups are too few for a bootstrap (at least 20)',
    })
  })
})
