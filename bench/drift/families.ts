import { table } from '../../scripts/generate/section.ts'
import { decideDrift, type MeasuredDrift } from '../../src/drift/decide-drift.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { isQuick } from '../gate/gates.ts'
import { rateText } from '../gate/rate.ts'
import { evidenceOf, level, margin, pEqual } from './rules.ts'
import { drawCounts, worlds } from './world.ts'

const gates = isQuick ? 50 : 1000

/** Returns how often a dataset of several columns fails, if all of them have the same true distance. */
export function columnFamilies(): string {
  const rows = [5, 20, 100].flatMap((columns) =>
    [1000, 100_000].flatMap((size) =>
      [0, margin / 2, margin].map((distance) => {
        const { failed, different, corrected } = simulate(columns, distance, size)
        return [
          String(columns),
          size.toLocaleString('en-US'),
          String(distance),
          ...[failed, different, corrected].map((count) => rateText({ count, gates })),
        ]
      }),
    ),
  )
  return table(
    [
      'Columns',
      'Rows',
      'True distance of each',
      'the dataset fails, %',
      'any p < 0.05, %',
      'any p < 0.05 after Holm, %',
    ],
    rows,
  )
}

function simulate(columns: number, distance: number, size: number) {
  const uniform = seededUniform(22, columns, distance, size)
  // Two categories come closest to the nominal rate.
  const [, , world] = worlds
  if (world === undefined) throw new Error('no column of two categories')
  const after = world.after(distance)
  const counts = { failed: 0, different: 0, corrected: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const smallest: number[] = []
    const measured = Array.from({ length: columns }, (_, column): MeasuredDrift => {
      const [old, own] = [drawCounts(world.before, size, uniform), drawCounts(after, size, uniform)]
      smallest.push(pEqual(world, old, own))
      const rows = { baseline: size, candidate: size }
      const facts = { role: 'feature', aspect: 'values', kind: 'total-variation' } as const
      return {
        ...facts,
        column: String(column),
        margin,
        rows,
        effectiveRows: rows,
        evidence: evidenceOf(world, old, own),
      }
    })
    const rule = { confidence: 1 - level, onInconclusive: 'pass' } as const
    if (decideDrift(measured, [], null, rule).outcome === 'fail') counts.failed += 1
    const least = Math.min(...smallest)
    if (least < level) counts.different += 1
    if (least * columns < level) counts.corrected += 1
  }
  return counts
}
