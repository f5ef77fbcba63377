import { describe, expect, it } from '@jest/globals'
import { tangoDifference } from '../../../../src/inference/paired-difference.ts'
import { smallestDrop } from '../../../../src/gate/slices/power.ts'
import { mcnemarPValueWorse } from '../../../../src/statistics/paired-proportions.ts'
import { seededUniform } from '../../../../src/statistics/resample.ts'

const rule = { margin: 0, confidence: 0.95 }

/** Share of simulated slices in which McNemar's exact test detects a true drop. */
function powerOf(size: number, discordance: number, drop: number, level: number): number {
  const uniform = seededUniform(1, 'power', size)
  const onlyBaseline = (Math.max(discordance, drop) + drop) / 2
  const onlyCandidate = Math.max(0, (discordance - drop) / 2)
  const trials = 2000
  let shown = 0
  for (let trial = 0; trial < trials; trial++) {
    let [onlyFirst, onlySecond] = [0, 0]
    for (let example = 0; example < size; example++) {
      const draw = uniform()
      if (draw < onlyBaseline) onlySecond += 1
      else if (draw < onlyBaseline + onlyCandidate) onlyFirst += 1
    }
    if (mcnemarPValueWorse({ onlyFirst, onlySecond, size }) <= level) shown += 1
  }
  return shown / trials
}

describe('the smallest detectable drop of a slice', () => {
  it.each([
    [200, 20, 1],
    [1000, 100, 1],
    [1000, 40, 10],
    [100, 2, 1],
    [60, 0, 5],
  ])(
    'of %i examples with %i different predictions among %i slices is detected in 80 %%',
    (size, discordant, family) => {
      const pairs = { onlyFirst: discordant / 2, onlySecond: discordant / 2, size }
      const drop = smallestDrop(tangoDifference(pairs), rule, family) ?? NaN
      const power = powerOf(size, discordant / size, drop, 0.05 / family)
      expect(power).toBeGreaterThan(0.72)
      expect(power).toBeLessThan(0.9)
    },
  )

  it('is null if no number of wrong predictions is enough', () => {
    expect(smallestDrop(tangoDifference({ onlyFirst: 0, onlySecond: 0, size: 4 }), rule, 1)).toBeNull()
  })

  it('lies beyond the margin', () => {
    const difference = tangoDifference({ onlyFirst: 10, onlySecond: 10, size: 200 })
    expect(smallestDrop(difference, { margin: 0.1, confidence: 0.95 }, 1)).toBeGreaterThan(0.1)
  })
})
