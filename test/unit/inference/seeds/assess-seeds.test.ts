import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Assessment } from '../../../../src/inference/estimate.ts'
import { assessSeeds, resamplesFor } from '../../../../src/inference/seeds/assess-seeds.ts'
import { seededUniform } from '../../../../src/statistics/resample.ts'

const size = 300

/** The correct predictions of a model, by its seed. */
function right(seed: number, share: number): Uint8Array {
  const uniform = seededUniform(seed, 'right')
  return Uint8Array.from({ length: size }, () => Number(uniform() < share))
}

interface Model {
  readonly seed: number
  readonly share: number
}

function assessed(candidates: readonly Model[], baselines: readonly Model[]): Assessment {
  const statistic = ({ seed, share }: Model) => ({ kind: 'proportion' as const, right: right(seed, share) })
  const trials = candidates.map((candidate, index) => {
    const baseline = baselines[index]
    return {
      better: 'higher' as const,
      candidate: statistic(candidate),
      baseline: baseline ? statistic(baseline) : null,
    }
  })
  const [assessment] = assessSeeds([trials], { seed: 1, clusters: null }, resamplesFor('decided'))
  if (!assessment) throw new TypeError('nothing was assessed')
  return assessment
}

function bounds({ difference }: Assessment) {
  if (!difference || difference.inference.degenerate) throw new TypeError('no bounds')
  return difference.inference.bounds(0.95)
}

function width(assessment: Assessment): number {
  const { lower, upper } = bounds(assessment)
  return upper - lower
}

const seedNumbers = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 10, maxLength: 10 })
const side = (seeds: readonly number[], spread: number) =>
  seeds.map((seed, index) => ({ seed, share: 0.8 + (index - 2) * spread }))

describe('the bounds of means over seeds', () => {
  it('are wider the more the seeds differ', () => {
    fc.assert(
      fc.property(seedNumbers, fc.double({ min: 0.03, max: 0.09, noNaN: true }), (seeds, spread) => {
        const [own, other] = [seeds.slice(0, 5), seeds.slice(5)]
        const alike = assessed(side(own, 0), side(other, 0))
        const apart = assessed(side(own, spread), side(other, spread))
        expect(width(apart)).toBeGreaterThan(width(alike))
      }),
    )
  })

  it('contain the difference of the means, and change sign with the sides', () => {
    fc.assert(
      fc.property(seedNumbers, (seeds) => {
        const [own, other] = [side(seeds.slice(0, 5), 0.02), side(seeds.slice(5), 0)]
        const [forth, back] = [assessed(own, other), assessed(other, own)]
        const value = forth.difference?.value ?? NaN
        expect(bounds(forth).lower).toBeLessThan(value)
        expect(bounds(forth).upper).toBeGreaterThan(value)
        expect(back.difference?.value).toBeCloseTo(-value, 12)
        expect(bounds(back).lower).toBeCloseTo(-bounds(forth).upper, 12)
      }),
    )
  })

  it('do not depend on the order of the seeds, which are not paired', () => {
    fc.assert(
      fc.property(seedNumbers, (seeds) => {
        const [own, other] = [side(seeds.slice(0, 5), 0.02), side(seeds.slice(5), 0.01)]
        const shuffled = assessed(own, other.toReversed())
        expect(bounds(shuffled).lower).toBeCloseTo(bounds(assessed(own, other)).lower, 12)
      }),
    )
  })

  it('agree with their p-values', () => {
    fc.assert(
      fc.property(seedNumbers, (seeds) => {
        const { difference } = assessed(side(seeds.slice(0, 5), 0.02), side(seeds.slice(5), 0))
        if (!difference || difference.inference.degenerate) throw new TypeError('no inference')
        const { inference } = difference
        const { lower, upper } = inference.bounds(0.95)
        expect(inference.pNonInferiority(-lower)).toBeCloseTo(0.05, 6)
        expect(inference.pInferiority(-upper)).toBeCloseTo(0.05, 6)
      }),
    )
  })
})
