import type { Compared } from './comparisons.ts'
import { decide } from './decision-rule.ts'
import { meanValues } from '../metrics/statistic-value.ts'
import type { SeedPairs } from '../metrics/statistic.ts'
import { selectPair, supportOf } from '../inference/kinds.ts'
import type { PairedDifference } from '../inference/paired-difference.ts'
import type { PlannedSlice } from './plan.ts'
import { assessMetrics } from '../inference/assess.ts'
import { differenceRow, infoRow, sameModelDifference } from './verdict-rows.ts'
import { selectSampling, type Sampling } from '../inference/clusters.ts'
import type { Part } from './slices/part.ts'
import { smallestDrop } from './slices/power.ts'
import { benjaminiHochbergAdjusted, holmAdjusted } from '../statistics/multiple-testing.ts'
import type { SliceRow } from './verdict.ts'
import { differenceText, marginText, percentText } from '../text/format.ts'

/** A slice with its own results, before they are adjusted for the number of slices. */
interface Tested {
  readonly row: SliceRow
  /** Null if it was not tested. */
  readonly difference: PairedDifference | null
}

/**
 * Decides all slices as one family: a slice is worse if its p-value, adjusted by Holm over all tested slices, is below 1 −
 * confidence. Slices that are too small are listed but neither tested nor counted. A slice without examples fails unless its rule
 * ignores that. Exploratory slices are a family of their own, adjusted by Benjamini and Hochberg.
 */
export function evaluateSlices(
  slices: readonly PlannedSlice[],
  how: Compared | null,
  sampling: Sampling,
): SliceRow[] {
  const tested = slices.map((slice) => testSlice(slice, how, sampling))
  const adjusted = new Map([
    ...adjustedIn(tested, false, holmAdjusted),
    ...adjustedIn(tested, true, benjaminiHochbergAdjusted),
  ])
  return tested.map((slice) => withState(slice, adjusted.get(slice)))
}

interface Adjusted {
  readonly p: number
  /** Number of p-values adjusted together. */
  readonly family: number
}

function adjustedIn(
  tested: readonly Tested[],
  exploratory: boolean,
  adjust: (pValues: readonly number[]) => number[],
): [Tested, Adjusted][] {
  const family = tested.filter(({ row }) => row.exploratory === exploratory && row.p !== null)
  const pValues = adjust(family.map(({ row }) => row.p ?? 1))
  return family.map((slice, index) => [slice, { p: pValues[index] ?? 1, family: family.length }])
}

const noBaseline = { reasonCode: 'no-baseline', reason: 'there is no baseline to compare with' } as const

function testSlice(slice: PlannedSlice, how: Compared | null, sampling: Sampling): Tested {
  const row = rowOf(slice)
  const { rule, metric, part } = slice
  if (row.size === 0) return { row: { ...row, ...withoutExamples(rule['on-empty']) }, difference: null }
  const pairs = metric.pairs.map((pair) => selectPair(pair, part.examples))
  const [first] = pairs
  if (!first) throw new TypeError('a metric without a model')
  const support = supportOf(first.candidate)
  const found = finiteValues(pairs)
  const values = { ...row, ...found }
  const least = rule['min-size']
  if (support.count < least) {
    const reason = `it has fewer than ${least} ${support.of}`
    return { row: { ...values, state: 'too small', reasonCode: 'too-small', reason }, difference: null }
  }
  if (!found)
    return {
      row: { ...row, reasonCode: 'no-value', reason: `its examples have no ${metric.title}` },
      difference: null,
    }
  if (!how || how.kind === 'incomparable')
    return {
      row: how ? { ...values, reasonCode: 'incomparable', reason: how.reason } : { ...values, ...noBaseline },
      difference: null,
    }
  const [assessment] = assessMetrics([pairs], selectSampling(sampling, part.examples))
  if (!assessment?.difference) return { row: { ...values, ...noBaseline }, difference: null }
  return how.kind === 'same-model' ? sameModel(values) : compared(values, assessment.difference)
}

/** Returns the means over the seeds; null for an area under a curve if all examples are of one class. */
function finiteValues(pairs: SeedPairs): Pick<SliceRow, 'candidate' | 'baseline'> | null {
  const { candidate, baseline } = meanValues(pairs)
  return Number.isFinite(candidate) && (baseline === null || Number.isFinite(baseline))
    ? { candidate, baseline }
    : null
}

function rowOf({ rule, metric, part }: PlannedSlice): SliceRow {
  return {
    ...infoRow(metric),
    kind: part.kind,
    name: nameOf(part),
    by: part.by,
    value: part.value,
    size: part.examples.length,
    margin: rule.margin,
    confidence: rule.confidence,
    exploratory: rule.exploratory,
    candidate: null,
    baseline: null,
    difference: null,
    p: null,
    adjustedP: null,
    smallestDrop: null,
    state: 'undecided',
    reasonCode: 'undecided',
    reason: '',
  }
}

function nameOf({ kind, by, value }: Part): string {
  switch (kind) {
    case 'value':
      return `${by} = ${value}`
    case 'quarter':
    case 'bucket':
      return `${by} ${value}`
    case 'condition':
      return value
  }
}

function withoutExamples(
  onEmpty: PlannedSlice['rule']['on-empty'],
): Pick<SliceRow, 'state' | 'reasonCode' | 'reason'> {
  switch (onEmpty) {
    case 'fail':
      return {
        state: 'missing',
        reasonCode: 'missing',
        reason:
          'missing: the test split has no examples of it (add some, or set `on-empty: ignore` in its rule)',
      }
    case 'ignore':
      return { state: 'empty', reasonCode: 'empty', reason: 'the test split has no examples of it' }
  }
}

function sameModel(row: SliceRow): Tested {
  return {
    row: {
      ...row,
      difference: sameModelDifference,
      state: 'no worse',
      reasonCode: 'identical',
      reason: 'candidate and baseline are identical',
    },
    difference: null,
  }
}

function compared(row: SliceRow, difference: PairedDifference): Tested {
  return {
    row: {
      ...row,
      difference: differenceRow(difference, row.confidence),
      p: difference.inference.degenerate ? null : difference.inference.pInferiority(row.margin),
      ...(difference.inference.degenerate && {
        reasonCode: 'no-interval' as const,
        reason: difference.inference.reason,
      }),
    },
    difference,
  }
}

function withState({ row: found, difference }: Tested, adjusted: Adjusted | undefined): SliceRow {
  if (!adjusted || !difference) return found
  const row = {
    ...found,
    adjustedP: adjusted.p,
    smallestDrop: smallestDrop(difference, found, found.exploratory ? 1 : adjusted.family),
  }
  const change = differenceText(difference.value, row.unit)
  const method = row.exploratory ? 'Benjamini and Hochberg' : 'Holm'
  const test = `${change}, p = ${adjusted.p.toPrecision(2)} after ${method} over ${adjusted.family} slices`
  if (adjusted.p < 1 - row.confidence)
    return {
      ...row,
      state: 'worse',
      reasonCode: 'worse',
      reason: `worse than the baseline${row.margin > 0 ? ` by more than ${marginText(row.margin, row.unit)}` : ''} (${test})`,
    }
  const shown = row.difference?.interval && decide(row.difference.interval, row.margin) === 'pass'
  return shown
    ? {
        ...row,
        state: 'no worse',
        reasonCode: 'not-worse',
        reason: `no worse beyond ${marginText(row.margin, row.unit)} with ${percentText(row.confidence)} confidence (${change})`,
      }
    : {
        ...row,
        state: 'undecided',
        reasonCode: 'undecided',
        reason: `not shown to be worse (${test}); ${powerText(row)}`,
      }
}

function powerText({ smallestDrop, size, unit }: SliceRow): string {
  return smallestDrop === null
    ? `no drop could be detected with ${size} examples`
    : `a drop of ${marginText(smallestDrop, unit)} or more would be detected with 80 % probability`
}
