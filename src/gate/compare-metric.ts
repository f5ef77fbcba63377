import type { Margin } from '../config/gate/margin.ts'
import type { Sampling } from '../inference/clusters.ts'
import { assessMetrics } from '../inference/assess.ts'
import { buildMetricSet } from '../metrics/metric-set.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'
import { alignPredictions, checkPredictions } from '../metrics/tasks.ts'
import { checkMargin } from './check-margin.ts'
import { compareOne, type Compared } from './comparisons.ts'
import type { ComparisonRow } from './verdict.ts'

/** The acceptable loss of a metric, and the one-sided confidence with which a larger loss has to be ruled out. */
export interface NonInferiorityRule {
  readonly metric: string
  readonly margin: Margin
  readonly confidence: number
}

const sampling: Sampling = { seed: 0, clusters: null }

/**
 * Compares one metric of two models on the same examples by the rule of the gate.
 * @throws UserError for predictions that do not match, and for a metric that they do not have
 */
export function compareMetric(
  candidate: UncheckedPredictions,
  baseline: UncheckedPredictions,
  { metric: name, margin, confidence }: NonInferiorityRule,
): ComparisonRow {
  const checked = checkPredictions(candidate, 'the model')
  const pairing = alignPredictions(checked, checkPredictions(baseline, 'the baseline'))
  const how: Compared = pairing.comparable
    ? { kind: 'models' }
    : { kind: 'incomparable', reason: pairing.reason }
  const metric = buildMetricSet(checked, pairing.comparable ? pairing.pair : null).find(name)
  checkMargin(margin, metric)
  const [assessment] = assessMetrics([metric.pairs], sampling)
  if (!assessment) throw new TypeError(`${name} was not assessed`)
  return compareOne(
    { kind: 'metric', metric, hypothesis: { kind: 'non-inferiority', margin }, confidence },
    assessment,
    how,
  )
}
