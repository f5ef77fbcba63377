import { table } from '../../scripts/generate/section.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { isQuick } from '../gate/gates.ts'
import { monteCarlo, rateText, type NamedRate } from '../gate/rate.ts'
import { evidenceOf, level, margin, pEqual, stabilityIndex } from './rules.ts'
import { drawCounts, worlds, type World } from './world.ts'

const gates = isQuick ? 200 : 10_000
const sizes = [1000, 10_000, 100_000, 1_000_000]
const distances = [0, margin / 2, margin, 2 * margin]

/** Returns how often a column of each kind fails and passes, beside the usual rules. */
export function singleColumns(): string {
  const wrong: NamedRate[] = []
  const rows = worlds.flatMap((world) =>
    distances.flatMap((distance) =>
      sizes.map((size) => {
        const { failed, passed, different, unstable } = simulate(world, distance, size)
        const place = `${world.name} / ${distance} / ${size}`
        if (distance <= margin) wrong.push({ place, rate: { count: failed, gates } })
        if (distance >= margin) wrong.push({ place, rate: { count: passed, gates } })
        return [
          world.name,
          String(distance),
          size.toLocaleString('en-US'),
          ...[failed, passed, different, unstable].map((count) => rateText({ count, gates })),
        ]
      }),
    ),
  )
  return `${worstOf(wrong)}\n\n${table(
    [
      'Column',
      'True distance',
      'Rows',
      'fails, %',
      'passes, %',
      'KS or chi-square p < 0.05, %',
      'PSI > 0.1, %',
    ],
    rows,
  )}`
}

function simulate(world: World, distance: number, size: number) {
  const uniform = seededUniform(21, world.name, distance, size)
  const after = world.after(distance)
  const counts = { failed: 0, passed: 0, different: 0, unstable: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const [old, own] = [drawCounts(world.before, size, uniform), drawCounts(after, size, uniform)]
    const evidence = evidenceOf(world, old, own)
    if (evidence.pBeyond(margin) < level) counts.failed += 1
    else if (evidence.pWithin(margin) < level) counts.passed += 1
    if (pEqual(world, old, own) < level) counts.different += 1
    if (stabilityIndex(world, old, own) > 0.1) counts.unstable += 1
  }
  return counts
}

/** Returns a sentence about the wrong decisions: failures up to the margin, and passes from the margin on. */
function worstOf(cells: readonly NamedRate[]): string {
  const above = cells.filter(({ rate }) => monteCarlo(rate).lower > level)
  const [worst] = cells.toSorted((a, b) => b.rate.count - a.rate.count)
  const highest = worst ? `${rateText(worst.rate)} % at ${worst.place}` : 'none'
  return `Wrong decisions are failures up to the margin, and passes from the margin on. Above 5 % beyond the interval of the simulation: **${above.length} of ${cells.length} cells**; the highest is ${highest}.`
}
