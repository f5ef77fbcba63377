import { min } from 'd3-array'
import type { GateSection } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import { bootstrapMethods } from '../inference/methods.ts'
import type { DifferenceRow, Verdict } from './verdict.ts'
import type { TestSetSection } from '../config/gate/test-set.ts'

/**
 * Returns the confidence of each decision with which all decisions of the budget together keep the configured confidence, as in
 * ease.ml/ci. It is a union bound over the H decisions if their candidates were fixed beforehand. If a candidate may depend on
 * earlier verdicts, it is one over all 2^H histories of verdicts. C. Renggli et al., Continuous Integration of Machine Learning
 * Models with ease.ml/ci, SysML 2019, sections 3.3 and 3.4.
 */
export function adjustedConfidence(
  confidence: number,
  { budget, adaptivity }: { readonly budget: number; readonly adaptivity: TestSetSection['adaptivity'] },
): number {
  return 1 - (1 - confidence) / (adaptivity === 'full' ? 2 ** budget : budget)
}

/** Returns the gate with the adjusted confidence of each of its rules; unchanged if everything is published anyway. */
export function adjustForReuse(gate: GateSection): GateSection {
  const { disclosure, budget, adaptivity } = gate['test-set']
  if (disclosure === 'full' || budget === undefined) return gate
  const adjusted = <Rule extends { readonly confidence: number }>(rule: Rule): Rule => ({
    ...rule,
    confidence: adjustedConfidence(rule.confidence, { budget, adaptivity }),
  })
  return {
    ...gate,
    compare: gate.compare?.map(adjusted),
    slices: gate.slices.map(adjusted),
    require: gate.require.map((rule) => ('confidence' in rule ? adjusted(rule) : rule)),
  }
}

/** Methods whose bounds come from resamples and end where the resamples do. Bounds of a formula hold at any confidence. */
const resampled: readonly DifferenceRow['method'][] = bootstrapMethods
/** Smallest tail probability of a bound, so that at least ten of 10,000 resamples lie beyond it. */
const leastTail = 0.001

/**
 * Returns the published part of a verdict: all of it, or only pass or fail.
 * @throws UserError if a rule that uses resamples would need a confidence that they cannot give
 */
export function publishedVerdict(verdict: Verdict, gate: GateSection): Verdict {
  if (gate['test-set'].disclosure === 'full') return verdict
  checkTails(verdict, gate)
  return redactVerdict(verdict)
}

/** Returns only pass or fail. Every property is listed, so that a property that is added later is not published by oversight. */
export function redactVerdict(verdict: Verdict): Verdict {
  const { accepted } = verdict
  return {
    schema: verdict.schema,
    name: verdict.name,
    gate: verdict.gate,
    outcome: accepted ? 'pass' : 'fail',
    accepted,
    reasonCode: 'redacted',
    reason: accepted
      ? 'The candidate meets every rule of the gate'
      : 'The candidate does not meet every rule of the gate',
    policy: verdict.policy,
    warnings: [],
    task: verdict.task,
    examples: verdict.examples,
    replicates: verdict.replicates,
    groups: verdict.groups,
    confidence: verdict.confidence,
    baseline: verdict.baseline,
    metrics: [],
    requirements: [],
    comparisons: [],
    slices: [],
    fairness: [],
    // Sizes and times of the model, which do not depend on the test split.
    budgets: verdict.budgets,
    classification: null,
    history: verdict.history,
    keptEpoch: verdict.keptEpoch,
    testSet: { ...verdict.testSet, disclosure: 'verdict-only' },
    lineage: verdict.lineage,
  }
}

function checkTails(
  { comparisons, slices }: Verdict,
  { 'test-set': testSet, compare, slices: rules }: GateSection,
) {
  const { budget = 1, adaptivity } = testSet
  const tails = [...(compare ?? []), ...rules].map(
    ({ confidence }) => 1 - adjustedConfidence(confidence, { budget, adaptivity }),
  )
  const [metric] = [...comparisons, ...slices].flatMap(({ difference, metric: name }) =>
    difference && resampled.includes(difference.method) ? [name] : [],
  )
  if (metric === undefined || (min(tails) ?? Infinity) >= leastTail) return
  throw new UserError({
    code: 'GATE_CONFIDENCE_UNREACHABLE',
    found: `${metric}, whose bounds come from resamples, under \`disclosure: verdict-only\` with ${budget} decisions`,
    expected:
      'a metric whose bounds come from a formula (accuracy, ROC AUC of two classes), or fewer decisions',
    hint: 'Lower `gate.test-set.budget`, or remove such metrics: no number of resamples can measure so small a probability.',
  })
}
