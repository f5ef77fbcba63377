import type { FairnessRule } from '../../config/gate/fairness.ts'
import { atConfigPath, UserError } from '../../errors/user-error.ts'
import type { WeightedStatistic } from '../../metrics/statistic.ts'
import type { BoundMetric, MetricInfo } from '../../metrics/metric-set.ts'
import type { ClassPredictions, PredictionPair, Predictions } from '../../metrics/predictions.ts'
import { taskOf } from '../../metrics/tasks.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
import { truncate } from '../../text/format.ts'
import { groupsBy, positiveClass } from './groups.ts'
import {
  cellsOf,
  countGroups,
  demographicParityDifference,
  equalizedOddsDifference,
  ratesOf,
  worstGroupAccuracy,
  type GroupRates,
} from './rates.ts'
import { groupRow, type FairnessRow } from './fairness-rows.ts'

export interface Fairness {
  readonly metrics: readonly BoundMetric[]
  readonly rows: readonly FairnessRow[]
  readonly notes: readonly string[]
}

/**
 * Returns the gaps between groups as metrics, and the rates of each group.
 * @throws UserError for another task than classification, and for columns and classes that do not exist
 */
export function fairnessOf(
  rules: readonly FairnessRule[],
  candidate: Predictions,
  pair: PredictionPair | null,
  columns: Readonly<Record<string, SliceColumn>>,
): Fairness {
  if (rules.length === 0) return { metrics: [], rows: [], notes: [] }
  if (candidate.kind !== 'class')
    throw new UserError({
      code: 'GATE_RULE_NOT_APPLICABLE',
      found: `gate.fairness for the task ${taskOf(candidate)}`,
      expected: 'the task classification',
      hint: 'Remove `gate.fairness`, or compare the groups with `gate.slices`.',
    })
  const baseline = pair?.baseline.kind === 'class' ? pair.baseline : null
  const all = rules.map((rule, index) =>
    atConfigPath(['gate', 'fairness', index], () => fairnessBy(rule, candidate, baseline, columns)),
  )
  return {
    metrics: all.flatMap(({ metrics }) => metrics),
    rows: all.map(({ row }) => row),
    notes: all.flatMap(({ notes }) => notes),
  }
}

interface Gap {
  readonly name: string
  readonly title: string
  readonly better: MetricInfo['better']
  readonly of: (rates: readonly GroupRates[]) => number
}

const accuracyGap: Gap = {
  name: 'worst-group-accuracy',
  title: 'worst accuracy of a group',
  better: 'higher',
  of: worstGroupAccuracy,
}

const positiveGaps: readonly Gap[] = [
  {
    name: 'demographic-parity',
    title: 'demographic parity difference',
    better: 'lower',
    of: demographicParityDifference,
  },
  {
    name: 'equalized-odds',
    title: 'equalized odds difference',
    better: 'lower',
    of: equalizedOddsDifference,
  },
]

function fairnessBy(
  rule: FairnessRule,
  candidate: ClassPredictions,
  baseline: ClassPredictions | null,
  columns: Readonly<Record<string, SliceColumn>>,
) {
  const groups = groupsBy(rule, candidate, columns)
  const positive = rule.positive === undefined ? null : positiveClass(rule.positive, candidate)
  const candidateCells = cellsOf(groups, candidate, positive)
  const baselineCells = baseline && cellsOf(groups, baseline, positive)
  const count = groups.names.length
  const gaps = positive === null ? [accuracyGap] : [accuracyGap, ...positiveGaps]
  return {
    metrics: gaps.map((gap): BoundMetric => ({
      name: `${gap.name}[${rule.by}]`,
      title: `${gap.title} by ${truncate(rule.by)}`,
      better: gap.better,
      unit: 'fraction',
      range: [0, 1],
      ofPair: false,
      pairs: [
        {
          better: gap.better,
          candidate: gapStatistic(gap, count, candidateCells),
          baseline: baselineCells && gapStatistic(gap, count, baselineCells),
        },
      ],
    })),
    row: {
      by: rule.by,
      positive: rule.positive ?? null,
      groups: groups.names.map((name, group) =>
        groupRow(
          name,
          rowRates(candidateCells, count, group),
          baselineCells && rowRates(baselineCells, count, group),
        ),
      ),
    },
    notes:
      groups.leftOut.length === 0
        ? []
        : [
            `${groups.leftOut.length} groups by ${JSON.stringify(truncate(rule.by))} have fewer than ${rule['min-size']} examples and are left out of the gaps: ${groups.leftOut
              .slice(0, 5)
              .map((name) => truncate(name))
              .join(', ')}${groups.leftOut.length > 5 ? ', …' : ''}.`,
          ],
  }
}

function rowRates(cells: Int32Array, groups: number, group: number) {
  const counts = countGroups(groups, cells, new Uint32Array(cells.length).fill(1))[group]
  if (!counts) throw new TypeError('a group without counts')
  return { size: counts.size, ...ratesOf(counts) }
}

/** Reason why no interval exists. Extremes of several groups differ by chance too. */
const biased =
  'few examples in a group enlarge the gap by chance, most of all between groups that are treated equally, so no valid interval exists; set a limit under gate.require, or compare the groups with gate.slices'

/** Returns a function of the rates of all groups, which are resampled together. */
function gapStatistic(gap: Gap, groups: number, cells: Int32Array): WeightedStatistic {
  return {
    kind: 'weighted',
    biased,
    size: cells.length,
    work: cells.length,
    of: (times) => gap.of(countGroups(groups, cells, times).map(ratesOf)),
    select: (units) =>
      gapStatistic(
        gap,
        groups,
        Int32Array.from(units, (unit) => cells[unit] ?? -1),
      ),
  }
}
