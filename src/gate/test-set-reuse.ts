import { min } from 'd3-array'
import type { GateSection } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import { bootstrapMethods } from '../inference/methods.ts'
import type { DifferenceRow, Verdict } from './verdict.ts'
import type { TestSetSection } from '../config/gate/test-set.ts'

/**
 * The confidence each decision needs so that all decisions of the budget together keep the one asked for, as ease.ml/ci charges
 * them: a union bound over the H decisions when their candidates were fixed beforehand, and over all 2^H histories of verdicts
 * when a candidate may depend on the verdicts before.
 * C. Renggli et al., Continuous Integration of Machine Learning Models with ease.ml/ci, SysML 2019, sections 3.3 and 3.4.
 */
export function adjustedConfidence(
  confidence: number,
  { budget, adaptivity }: { readonly budget: number; readonly adaptivity: TestSetSection['adaptivity'] },
): number {
  return 1 - (1 - confidence) / (adaptivity === 'full' ? 2 ** budget : budget)
}

/** The gate with the confidence that each of its rules needs; unchanged where everything is published anyway. */
export function chargeDecisions(gate: GateSection): GateSection {
  const { disclosure, budget, adaptivity } = gate['test-set']
  if (disclosure === 'full' || budget === undefined) return gate
  const charged = <Rule extends { readonly confidence: number }>(rule: Rule): Rule => ({
    ...rule,
    confidence: adjustedConfidence(rule.confidence, { budget, adaptivity }),
  })
  return {
    ...gate,
    compare: gate.compare?.map(charged),
    slices: gate.slices.map(charged),
    require: gate.require.map((rule) => ('confidence' in rule ? charged(rule) : rule)),
  }
}

/** Bounds that come from resamples end where the resamples do; those of a formula hold at any confidence. */
const resampled: readonly DifferenceRow['method'][] = bootstrapMethods
/** Of 10,000 resamples at least ten should lie beyond a bound. */
const leastTail = 0.001

/**
 * The published part of a verdict: all of it, or pass or fail alone.
 * @throws UserError when a rule that was judged by resamples would need a confidence they cannot give
 */
export function publishedVerdict(verdict: Verdict, gate: GateSection): Verdict {
  if (gate['test-set'].disclosure === 'full') return verdict
  checkTails(verdict, gate)
  return redactVerdict(verdict)
}

/** Every part is named, so that a part that is added later is not published by oversight. */
export function redactVerdict(verdict: Verdict): Verdict {
  const { accepted } = verdict
  return {
    schema: verdict.schema,
    name: verdict.name,
    gate: verdict.gate,
    outcome: accepted ? 'pass' : 'fail',
    accepted,
    reason: accepted
      ? 'The candidate holds all that the gate demands'
      : 'The candidate does not hold all that the gate demands',
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
    // Sizes and times of the model: nothing of the test split.
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
    hint: 'Lower `gate.test-set.budget`, or leave such metrics out: no number of resamples shows so small a probability.',
  })
}
