import type { GateSection } from '../config/gate.ts'
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
