import type { GateInput } from './evaluation-input.ts'
import type { Compared } from './comparisons.ts'
import type { GatePlan } from './plan.ts'
import type { PredictionPair, Predictions } from '../metrics/predictions.ts'
import { predictedOf, predictionWarnings } from '../metrics/tasks.ts'
import { formatCount, percentText, truncate } from '../text/format.ts'
import type { ComparisonRow, RequirementRow, SliceRow } from './verdict.ts'
import type { LongTail } from '../statistics/long-tail.ts'

/** Returns the failed requirements that only warn. */
export function advice(requirements: readonly RequirementRow[]): string[] {
  return requirements.flatMap(({ advisory, outcome, reason }) =>
    advisory && outcome === 'fail' ? [`${reason}.`] : [],
  )
}

/** Returns the warnings that a reader needs before the numbers. */
export function caseWarnings(
  { gate, baseline }: GateInput,
  candidate: Predictions,
  how: Compared | null,
  plan: GatePlan,
): string[] {
  const warnings: string[] = []
  const comparisons = plan.comparisons.length
  const unchecked = plan.requirements.filter(({ kind }) => kind === 'without-baseline')
  if (!baseline.found)
    warnings.push(`There is no baseline: ${baseline.reason}. Only the requirements were checked.`)
  if (!baseline.found && unchecked.length > 0)
    warnings.push(
      `Not checked without a baseline: ${unchecked.map(({ requirement }) => requirement.text.trim()).join(', ')}.`,
    )
  if (how?.kind === 'incomparable') warnings.push(`Nothing could be compared: ${how.reason}.`)
  if (baseline.found && comparisons === 0 && gate.slices.length === 0)
    warnings.push('The gate compares nothing with the baseline: add gate.compare with a metric and a margin.')
  if (!baseline.found && gate.require.length === 0)
    warnings.push('Nothing was evaluated: the gate has no requirements and there is no baseline.')
  return [...warnings, ...predictionWarnings(candidate)]
}

/** Returns a warning if the candidate predicts the same as the baseline, which explains changes of 0. */
export function equalPredictionsWarning(pair: PredictionPair): string[] {
  const [candidate, baseline] = [predictedOf(pair.candidate), predictedOf(pair.baseline)]
  if (!candidate.every((prediction, row) => prediction === baseline[row])) return []
  return [`All ${formatCount(candidate.length)} predictions equal the baseline's.`]
}

interface TestedRows {
  readonly comparisons: readonly ComparisonRow[]
  readonly slices: readonly SliceRow[]
}

/**
 * Returns warnings about bounds and p-values that are less reliable than their confidence suggests, since the change is due to few
 * examples.
 * @param units the resampled units, `30 examples` or `40 groups of examples`
 */
export function tailWarnings({ comparisons, slices }: TestedRows, units: string): string[] {
  return [
    ...comparisons.flatMap(({ title, difference, confidence }) =>
      difference?.longTail
        ? [
            `The change in ${title} depends on few of the ${units}: ${effects[difference.longTail](percentText(1 - confidence))}. ${remedy}`,
          ]
        : [],
    ),
    ...ofSlices(slices.filter(({ difference }) => difference?.longTail)),
  ]
}

const effects: Readonly<Record<LongTail, (level: string) => string>> = {
  up: (level) =>
    `a few gain far more than any loses. In a test split without them, an unchanged model looks worse, so more than ${level} of unchanged models may be blocked`,
  down: (level) =>
    `a few lose far more than any gains. In a test split without them, a worse model looks unchanged, so more than ${level} of models beyond the margin may pass`,
}

const remedy = 'Evaluate more examples, or compare a metric that one example changes less.'

const mostNamed = 5

function ofSlices(slices: readonly SliceRow[]): string[] {
  if (slices.length === 0) return []
  const named = slices.slice(0, mostNamed).map(({ name, title }) => `${title} where ${truncate(name)}`)
  const names = [...named, ...(slices.length > mostNamed ? ['…'] : [])].join(', ')
  return [
    `In ${formatCount(slices.length)} ${slices.length === 1 ? 'slice' : 'slices'} the change depends on few examples, so p-values are less reliable: ${names}.`,
  ]
}
