import type { Trial } from './bootstrap.ts'
import { decide } from './decision.ts'
import { assess, valueOf, type Assessment } from './estimate.ts'
import type { Compared } from './comparisons.ts'
import type { Statistic } from './metric.ts'
import { selectTrial } from './panel.ts'
import type { PlannedSlice } from './plan.ts'
import { gainRow, infoRow, sameModelGain } from './rows.ts'
import { selectSampling, type Sampling } from './sampling.ts'
import { holmAdjusted } from './statistics/holm.ts'
import type { SliceRow } from './verdict.ts'
import { differenceText, marginText, percentText } from './wording.ts'

/**
 * Judges all slices as one family: a slice is worse when its p-value, adjusted by Holm over all tested slices, is below
 * 1 − confidence. Slices that are too small are listed and neither judged nor counted.
 */
export function judgeSlices(
  slices: readonly PlannedSlice[],
  how: Compared | null,
  sampling: Sampling,
): SliceRow[] {
  const rows = slices.map((slice) => (how ? testSlice(slice, how, sampling) : unjudged(slice, noBaseline)))
  const tested = rows.flatMap((row, index) => (row.p === null ? [] : [{ index, p: row.p }]))
  const adjusted = holmAdjusted(tested.map(({ p }) => p))
  const adjustedOf = new Map(tested.map(({ index }, rank) => [index, adjusted[rank] ?? 1]))
  return rows.map((row, index) => withState(row, adjustedOf.get(index), tested.length))
}

const noBaseline = 'there is no baseline to compare with'

function testSlice(slice: PlannedSlice, how: Compared, sampling: Sampling): SliceRow {
  if (how.kind === 'incomparable') return unjudged(slice, how.reason)
  const { rule, metric, part } = slice
  if (part.examples.length < rule['min-size']) return unjudged(slice, noBaseline)
  const trial = selectTrial(metric.trial, part.examples)
  if (!hasValue(trial)) return unjudged(slice, `its examples have no ${metric.title}`)
  const [assessment] = assess([trial], selectSampling(sampling, part.examples))
  if (!assessment?.compared) return unjudged(slice, noBaseline)
  return how.kind === 'same-model'
    ? {
        ...compared(slice, assessment),
        gain: sameModelGain,
        p: null,
        reason: 'candidate and baseline are one and the same',
        state: 'no worse',
      }
    : compared(slice, assessment)
}

/** An area under a curve has none where all examples are of one class. */
function hasValue({ candidate, baseline }: Trial<Statistic>): boolean {
  return Number.isFinite(valueOf(candidate)) && (!baseline || Number.isFinite(valueOf(baseline)))
}

function rowOf({ rule, metric, part }: PlannedSlice): SliceRow {
  return {
    ...infoRow(metric),
    by: rule.by,
    value: part.value,
    size: part.examples.length,
    margin: rule.margin,
    confidence: rule.confidence,
    candidate: null,
    baseline: null,
    gain: null,
    p: null,
    adjustedP: null,
    state: 'undecided',
    reason: '',
  }
}

/** A slice that is listed with what is known of it. */
function unjudged(slice: PlannedSlice, reason: string): SliceRow {
  const row = rowOf(slice)
  if (row.size === 0)
    return { ...row, state: 'empty', reason: 'the test split has no examples of it: it cannot tell' }
  const trial = selectTrial(slice.metric.trial, slice.part.examples)
  const values = !hasValue(trial)
    ? row
    : { ...row, candidate: valueOf(trial.candidate), baseline: trial.baseline && valueOf(trial.baseline) }
  const least = slice.rule['min-size']
  return row.size < least
    ? { ...values, state: 'too small', reason: `with fewer than ${least} examples it cannot tell` }
    : { ...values, state: 'undecided', reason }
}

function compared(slice: PlannedSlice, { candidate, compared }: Assessment): SliceRow {
  const row = { ...rowOf(slice), candidate: candidate.value }
  if (!compared) return row
  const { baseline, gain } = compared
  const { margin, confidence } = slice.rule
  return {
    ...row,
    baseline,
    gain: gainRow(gain, confidence),
    p: gain.evidence.degenerate ? null : gain.evidence.pValueWorse(margin),
    reason: gain.evidence.degenerate ? gain.evidence.reason : '',
  }
}

function withState(row: SliceRow, adjustedP: number | undefined, family: number): SliceRow {
  if (adjustedP === undefined) return row
  const change = row.gain ? differenceText(row.gain.value, row.unit) : 'unknown'
  const test = `${change}, p = ${adjustedP.toPrecision(2)} after Holm over ${family} slices`
  if (adjustedP < 1 - row.confidence)
    return {
      ...row,
      adjustedP,
      state: 'worse',
      reason: `worse than the baseline${row.margin > 0 ? ` by more than ${marginText(row.margin, row.unit)}` : ''} (${test})`,
    }
  const shown = row.gain?.interval && decide(row.gain.interval, row.margin) === 'pass'
  return shown
    ? {
        ...row,
        adjustedP,
        state: 'no worse',
        reason: `no worse beyond ${marginText(row.margin, row.unit)} with ${percentText(row.confidence)} confidence (${change})`,
      }
    : { ...row, adjustedP, state: 'undecided', reason: `not shown to be worse (${test})` }
}
