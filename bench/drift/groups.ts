import { table } from '../../scripts/generate/section.ts'
import { CellCounts, groupSlots } from '../../src/drift/cell-counts.ts'
import { samplingErrors } from '../../src/drift/sampling-errors.ts'
import { totalVariation } from '../../src/drift/total-variation.ts'
import { seededUniform } from '../../src/statistics/resample.ts'
import { isQuick } from '../gate/gates.ts'
import { rateText } from '../gate/rate.ts'
import { level, margin } from './rules.ts'

const gates = isQuick ? 100 : 4000

/** Returns how often a column of grouped rows fails at the margin, with and without its groups. */
export function groupedRows(): string {
  const rows = [50, 200, 2000].flatMap((groups) =>
    [1, 5, 20].map((rowsEach) => {
      const { grouped, independent, passed } = simulate(groups, rowsEach)
      return [
        groups.toLocaleString('en-US'),
        String(rowsEach),
        ...[grouped, passed, independent].map((count) => rateText({ count, gates })),
      ]
    }),
  )
  return table(
    [
      'Groups',
      'Rows in each',
      'fails with `group`, %',
      'passes with `group`, %',
      'fails as independent rows, %',
    ],
    rows,
  )
}

/** Draws rows of two categories, of which four in five are those of their group. */
function simulate(groups: number, rowsEach: number) {
  const uniform = seededUniform(23, groups, rowsEach)
  const draw = (share: number): CellCounts => {
    const counts = new CellCounts(2, true)
    for (let group = 0; group < groups; group++) {
      const common = uniform() < share ? 1 : 0
      for (let row = 0; row < rowsEach; row++)
        counts.add(uniform() < 0.8 ? common : uniform() < share ? 1 : 0, group % groupSlots)
    }
    return counts
  }
  const results = { grouped: 0, independent: 0, passed: 0 }
  for (let gate = 0; gate < gates; gate++) {
    const [old, own] = [draw(0.3), draw(0.3 + margin)]
    const samples = { baseline: old.counts, candidate: own.counts, shared: null }
    const effects = { baseline: old.designEffect(false), candidate: own.designEffect(false) }
    const evidence = totalVariation(samples, samplingErrors(samples, effects), margin)
    if (evidence.pBeyond(margin) < level) results.grouped += 1
    else if (evidence.pWithin(margin) < level) results.passed += 1
    const naive = totalVariation(samples, samplingErrors(samples), margin)
    if (naive.pBeyond(margin) < level) results.independent += 1
  }
  return results
}
