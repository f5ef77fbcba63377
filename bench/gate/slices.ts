import { table } from '../../scripts/generate/section.ts'
import { tangoDifference } from '../../src/inference/paired-difference.ts'
import { holmAdjusted } from '../../src/statistics/multiple-testing.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import type { DiscordantPairs } from '../../src/statistics/paired-proportions.ts'
import { gatesOf } from './gates.ts'
import { rateText } from './rate.ts'
import { confidence } from './rules.ts'
import { discordanceOf, drawSample } from './world.ts'

const gates = gatesOf.counts
const accuracy = 0.9
const discordance = discordanceOf(accuracy, 0.5)

/** Returns the error rates of the slice rule over 1 to 50 slices of equal size: no slice worse, and one worse by 10 points. */
export function sliceFamilies(): string {
  const rows = [1, 5, 10, 20, 50].flatMap((slices) =>
    [1000, 10_000].flatMap((size) => {
      const each = Math.floor(size / slices)
      if (each < 30) return []
      const [unchanged, oneWorse, uncorrected] = simulate(slices, each)
      return [
        [
          String(slices),
          each.toLocaleString('en-US'),
          rateText({ count: unchanged, gates }),
          rateText({ count: uncorrected, gates }),
          rateText({ count: oneWorse, gates }),
        ],
      ]
    }),
  )
  return table(
    [
      'Slices',
      'Examples in each',
      'unchanged: blocked, %',
      'the same without Holm, %',
      'one slice 10 points worse: blocked for it, %',
    ],
    rows,
  )
}

function simulate(slices: number, size: number): [number, number, number] {
  const uniform = seededUniform(9, slices, size)
  const world = { size, accuracy, discordance: Math.max(discordance, 0.101), difference: 0 }
  const [counts, alpha] = [[0, 0, 0] as [number, number, number], 1 - confidence]
  for (let gate = 0; gate < gates; gate++) {
    const equal = Array.from({ length: slices }, () => worse(drawSample(world, uniform).pairs))
    const bad = worse(drawSample({ ...world, difference: -0.1 }, uniform).pairs)
    if (holmAdjusted(equal).some((p) => p < alpha)) counts[0] += 1
    if ((holmAdjusted([bad, ...equal.slice(1)])[0] ?? 1) < alpha) counts[1] += 1
    if (equal.some((p) => p < alpha)) counts[2] += 1
  }
  return counts
}

const known = new Map<string, number>()

/** Returns Tensorline's p-value of a slice that is worse than the baseline. */
function worse(pairs: DiscordantPairs): number {
  const key = `${pairs.onlyFirst} ${pairs.onlySecond}`
  const before = known.get(key)
  if (before !== undefined) return before
  const { inference: evidence } = tangoDifference(pairs)
  const p = evidence.degenerate ? 1 : evidence.pInferiority(0)
  known.set(key, p)
  return p
}
