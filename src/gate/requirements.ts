import type { Requirement } from '../config/requirement.ts'
import type { Budget } from '../metrics/budget.ts'
import type { CostMeasurement } from '../benchmark/cost-measurement.ts'
import type { Estimate, Uncertainty } from '../inference/estimate.ts'
import type { MetricInfo } from '../metrics/metric-set.ts'
import type { RequirementRow } from './verdict.ts'
import { formatDistinct, percentText } from '../text/format.ts'

/** One-sided confidence of the interval that is printed beside a point requirement. */
export const informationalConfidence = 0.95

/** Checks a requirement on a cost of the model. */
export function checkBudget(
  requirement: Requirement,
  { name, title, unit }: Budget,
  { candidate: value, advisory }: CostMeasurement,
): RequirementRow {
  const holds = compare(value, requirement.operator, requirement.value)
  const text = requirementText(title, value, requirement, unit, holds)
  return {
    text: requirement.text.trim(),
    metric: name,
    unit,
    kind: 'point',
    value,
    interval: null,
    confidence: informationalConfidence,
    advisory,
    ...outcomeOf(holds),
    reason: advisory ? `${text} (measured on a shared machine, so it does not count)` : text,
  }
}

/** Returns the row of a bound on a comparison with a baseline that cannot be compared. */
export function withoutBaseline(requirement: Requirement, info: MetricInfo, reason: string): RequirementRow {
  return {
    text: requirement.text.trim(),
    metric: info.name,
    unit: info.unit,
    kind: requirement.kind,
    value: null,
    interval: null,
    confidence: informationalConfidence,
    advisory: false,
    outcome: 'inconclusive',
    reasonCode: 'incomparable',
    reason: `${info.title} cannot be measured: ${reason}`,
  }
}

/** Checks the point estimate, with its interval for information, or the confidence bound, depending on the requirement. */
export function checkMetric(requirement: Requirement, info: MetricInfo, estimate: Estimate): RequirementRow {
  switch (requirement.kind) {
    case 'point':
      return checkPoint(requirement, info, estimate)
    case 'bound':
      return checkBound(requirement, info, estimate)
  }
}

function checkPoint(
  requirement: Extract<Requirement, { kind: 'point' }>,
  info: MetricInfo,
  { value, uncertainty }: Estimate,
): RequirementRow {
  const holds = compare(value, requirement.operator, requirement.value)
  return {
    text: requirement.text.trim(),
    metric: info.name,
    unit: info.unit,
    kind: 'point',
    value,
    interval: boundsOf(uncertainty, informationalConfidence),
    confidence: informationalConfidence,
    advisory: false,
    ...outcomeOf(holds),
    reason: requirementText(info.title, value, requirement, info.unit, holds),
  }
}

function checkBound(
  requirement: Extract<Requirement, { kind: 'bound' }>,
  info: MetricInfo,
  { value, uncertainty }: Estimate,
): RequirementRow {
  const interval = boundsOf(uncertainty, requirement.confidence)
  const row = {
    text: requirement.text,
    metric: info.name,
    unit: info.unit,
    kind: 'bound' as const,
    value,
    interval,
    confidence: requirement.confidence,
    advisory: false,
  }
  if (uncertainty.degenerate || !interval)
    return {
      ...row,
      outcome: 'inconclusive',
      reasonCode: 'no-interval',
      reason: `the ${info.title} has no confidence bound${uncertainty.degenerate ? `: ${uncertainty.reason}` : ''}`,
    }
  const bound = requirement.operator === '>=' ? interval.lower : interval.upper
  const holds = compare(bound, requirement.operator, requirement.value)
  const side = requirement.operator === '>=' ? 'lower' : 'upper'
  return {
    ...row,
    ...outcomeOf(holds),
    reason: requirementText(
      `the ${side} ${percentText(requirement.confidence)} bound of ${info.title}`,
      bound,
      requirement,
      info.unit,
      holds,
    ),
  }
}

function outcomeOf(holds: boolean): Pick<RequirementRow, 'outcome' | 'reasonCode'> {
  return holds ? { outcome: 'pass', reasonCode: 'met' } : { outcome: 'fail', reasonCode: 'not-met' }
}

function boundsOf(uncertainty: Uncertainty, confidence: number) {
  return uncertainty.degenerate ? null : uncertainty.bounds(confidence)
}

function compare(value: number, operator: Requirement['operator'], limit: number): boolean {
  switch (operator) {
    case '>=':
      return value >= limit
    case '<=':
      return value <= limit
    case '>':
      return value > limit
    case '<':
      return value < limit
  }
}

const inWords = { '>=': 'at least', '<=': 'at most', '>': 'above', '<': 'below' } as const

function requirementText(
  subject: string,
  value: number,
  { operator, value: limit }: Requirement,
  unit: RequirementRow['unit'],
  holds: boolean,
): string {
  const [found, wanted] = formatDistinct(value, limit, unit)
  const range = `${inWords[operator]} ${wanted}`
  return holds
    ? `${subject} is ${found}, ${range} as required`
    : `${subject} is ${found} and must be ${range}`
}
