import { table } from '../../scripts/generate/section.ts'
import { samplingErrors } from '../../src/drift/sampling-errors.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { isQuick } from '../gate/gates.ts'
import { rateText } from '../gate/rate.ts'
import { evidenceOf, level, margin } from './rules.ts'
import { totalVariation } from '../../src/drift/total-variation.ts'
import { drawCounts } from './world.ts'

const gates = isQuick ? 200 : 10_000
const shared = 0.8

/** Returns the decisions about datasets that share four in five of their rows, with and without counting that. */
export function sharedRows(): string {
  const rows = [200, 1000, 10_000].flatMap((size) =>
    [0, margin / 2, margin, 0.16].map((distance) => {
      const { failed, passed, failedAlone, passedAlone } = simulate(size, distance)
      return [
        size.toLocaleString('en-US'),
        String(distance),
        ...[failed, passed, failedAlone, passedAlone].map((count) => rateText({ count, gates })),
      ]
    }),
  )
  return table(
    [
      'Rows',
      'True distance',
      'fails, %',
      'passes, %',
      'fails as separate rows, %',
      'passes as separate rows, %',
    ],
    rows,
  )
}

/** Draws two datasets of two categories with common rows; the other rows of the candidate contain the whole change. */
function simulate(size: number, distance: number) {
  const uniform = seededUniform(24, size, distance)
  const common = Math.round(size * shared)
  const change = (distance * size) / (size - common)
  const [share, shape] = [0.1, { kind: 'categories' } as const]
  const counts = { failed: 0, passed: 0, failedAlone: 0, passedAlone: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const both = drawCounts([share, 1 - share], common, uniform)
    const plus = (rest: readonly number[]) => both.map((count, cell) => count + (rest[cell] ?? 0))
    const old = plus(drawCounts([share, 1 - share], size - common, uniform))
    const own = plus(drawCounts([share + change, 1 - share - change], size - common, uniform))
    const samples = { baseline: old, candidate: own, shared: both }
    const evidence = totalVariation(samples, samplingErrors(samples), margin)
    if (evidence.pBeyond(margin) < level) counts.failed += 1
    else if (evidence.pWithin(margin) < level) counts.passed += 1
    const alone = evidenceOf(shape, old, own)
    if (alone.pBeyond(margin) < level) counts.failedAlone += 1
    else if (alone.pWithin(margin) < level) counts.passedAlone += 1
  }
  return counts
}
