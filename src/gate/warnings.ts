import type { GateInput } from './evaluation-input.ts'
import type { Compared } from './comparisons.ts'
import type { GatePlan } from './plan.ts'
import type { PredictionPair, Predictions } from '../metrics/predictions.ts'
import { predictedOf, predictionWarnings } from '../metrics/tasks.ts'
import { formatCount } from '../text/format.ts'
import type { RequirementRow } from './verdict.ts'

/** Of requirements that warn only. */
export function advice(requirements: readonly RequirementRow[]): string[] {
  return requirements.flatMap(({ advisory, outcome, reason }) =>
    advisory && outcome === 'fail' ? [`${reason}.`] : [],
  )
}

/** What a reader should know of a case before its numbers. */
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
    warnings.push('Nothing was judged: the gate has no requirements and there is no baseline.')
  return [...warnings, ...predictionWarnings(candidate)]
}

/** Returns a warning where the candidate predicts as the baseline does, which explains changes of 0. */
export function equalPredictionsWarning(pair: PredictionPair): string[] {
  const [candidate, baseline] = [predictedOf(pair.candidate), predictedOf(pair.baseline)]
  if (!candidate.every((prediction, row) => prediction === baseline[row])) return []
  return [`All ${formatCount(candidate.length)} predictions equal the baseline's.`]
}
