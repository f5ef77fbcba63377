import type { Comparison, GateSection } from '../config/gate.ts'
import type { SliceRule } from '../config/gate/slice.ts'
import type { Margin } from '../config/gate/margin.ts'
import type { Requirement } from '../config/requirement.ts'
import { atConfigPath, UserError } from '../errors/user-error.ts'
import { budgetOf, type Budget } from '../metrics/budget.ts'
import { namesOf, type CostMeasurement, type CostMeasurements } from '../benchmark/cost-measurement.ts'
import { checkMargin, wideMarginWarning } from './check-margin.ts'
import type { BoundMetric, MetricInfo, MetricSet } from '../metrics/metric-set.ts'
import type { Predictions } from '../metrics/predictions.ts'
import { unknownMetric } from '../metrics/metric-errors.ts'
import { primaryMetric, tasks } from '../metrics/tasks.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import type { EarlierPart, Part } from './slices/part.ts'
import { partsOf } from './slices/parts.ts'

export type PlannedRequirement =
  | {
      readonly kind: 'budget'
      readonly requirement: Requirement
      readonly budget: Budget
      readonly cost: CostMeasurement
    }
  | { readonly kind: 'metric'; readonly requirement: Requirement; readonly metric: BoundMetric }
  | { readonly kind: 'without-baseline'; readonly requirement: Requirement; readonly info: MetricInfo }

/** The claim about the candidate that a comparison must show. */
export type Hypothesis =
  { readonly kind: 'non-inferiority'; readonly margin: Margin } | { readonly kind: 'superiority' }

export type PlannedComparison = ComparedMetric | ComparedBudget

interface ComparedMetric extends PlannedHypothesis {
  readonly kind: 'metric'
  readonly metric: BoundMetric
}

interface ComparedBudget extends PlannedHypothesis {
  readonly kind: 'budget'
  readonly budget: Budget
  readonly cost: CostMeasurement
}

interface PlannedHypothesis {
  readonly hypothesis: Hypothesis
  readonly confidence: number
}

export interface PlannedSlice {
  readonly rule: SliceRule
  readonly metric: BoundMetric
  readonly part: Part
}

/** All rules of a gate for given predictions, with defaults filled in. */
export interface GatePlan {
  readonly requirements: readonly PlannedRequirement[]
  readonly comparisons: readonly PlannedComparison[]
  readonly slices: readonly PlannedSlice[]
  /** Every metric of these predictions, and further metrics that the gate names. */
  readonly metrics: readonly BoundMetric[]
  /** Names of the metrics whose bounds decide something. */
  readonly decided: ReadonlySet<string>
  /** Remarks for the reader about omitted parts. */
  readonly notes: readonly string[]
}

/** Input of the plan besides the predictions. */
export interface PlanInput {
  readonly costs: CostMeasurements
  readonly columns: Readonly<Record<string, SliceColumn>>
  readonly baselineSlices: readonly EarlierPart[]
}

/**
 * Returns the plan of a gate.
 * @throws UserError for a metric or column that does not exist, and for limits that every model meets or misses
 */
export function planOf(
  { require, compare, slices }: GateSection,
  metricSet: MetricSet,
  predictions: Predictions,
  { costs, columns, baselineSlices }: PlanInput,
): GatePlan {
  const primary = primaryMetric(predictions)
  const requirements = require.map((requirement, index) =>
    atConfigPath(['gate', 'require', index], () => planRequirement(requirement, metricSet, costs)),
  )
  const comparisons = (
    compare ?? (tasks[predictions.kind].isComparedByDefault ? [defaultComparison] : [])
  ).map((comparison, index) =>
    atConfigPath(['gate', 'compare', index], () =>
      planComparison(comparison, comparison.metric ?? primary, metricSet, costs),
    ),
  )
  const named = [...requirements, ...comparisons].flatMap((planned) =>
    'metric' in planned ? [planned.metric] : [],
  )
  const ruled = slices.map((rule, index) =>
    atConfigPath(['gate', 'slices', index], () => {
      const metric = metricSet.find(rule.metric ?? primary)
      checkMargin({ kind: 'absolute', value: rule.margin }, metric)
      return { rule, metric, ...partsOf(rule, predictions, columns, baselineSlices) }
    }),
  )
  return {
    requirements,
    comparisons,
    slices: ruled.flatMap(({ rule, metric, parts }) => parts.map((part) => ({ rule, metric, part }))),
    notes: [...wideMargins(comparisons, ruled), ...ruled.flatMap(({ notes }) => notes)],
    decided: new Set([
      ...comparisons.flatMap((planned) => (planned.kind === 'metric' ? [planned.metric.name] : [])),
      ...requirements.flatMap((planned) =>
        planned.kind === 'metric' && planned.requirement.kind === 'bound' ? [planned.metric.name] : [],
      ),
    ]),
    metrics: [...new Map([...metricSet.available, ...named].map((metric) => [metric.name, metric])).values()],
  }
}

function wideMargins(
  comparisons: readonly PlannedComparison[],
  slices: readonly { readonly rule: SliceRule; readonly metric: BoundMetric }[],
): string[] {
  return [
    ...comparisons.map((planned) =>
      planned.kind === 'metric' && planned.hypothesis.kind === 'non-inferiority'
        ? wideMarginWarning(planned.hypothesis.margin, planned.metric)
        : null,
    ),
    ...slices.map(({ rule, metric }) => wideMarginWarning({ kind: 'absolute', value: rule.margin }, metric)),
  ].filter((warning) => warning !== null)
}

/** The comparison of the primary metric, used if the gate has no comparisons. */
const defaultComparison: Comparison = { test: 'non-inferiority', confidence: 0.95 }

const defaultMargin: Margin = { kind: 'absolute', value: 0.005 }

function planComparison(
  comparison: Comparison,
  name: string,
  metricSet: MetricSet,
  costs: CostMeasurements,
): PlannedComparison {
  const { confidence } = comparison
  const budget = budgetOf(name)
  const cost = budget && costs[budget.name]
  if (budget && cost)
    return { kind: 'budget', budget, cost, hypothesis: hypothesisOf(comparison, name, null), confidence }
  const metric = metricSet.find(name)
  const usual = metric.unit === 'fraction' && metric.range[1] === 1 ? defaultMargin : null
  const hypothesis = hypothesisOf(comparison, name, usual)
  if (hypothesis.kind === 'non-inferiority') checkMargin(hypothesis.margin, metric)
  return { kind: 'metric', metric, hypothesis, confidence }
}

function hypothesisOf({ test: kind, margin }: Comparison, name: string, usual: Margin | null): Hypothesis {
  if (kind === 'superiority') return { kind }
  const given = margin ?? usual
  if (given !== null) return { kind, margin: given }
  throw new UserError({
    code: 'GATE_INVALID_COMPARISON',
    found: `a comparison of ${name} without a margin`,
    expected: 'an acceptable loss, in the units of the metric or in percent of the baseline',
    hint: `Add a margin under gate.compare: {metric: ${name}, margin: 2%}.`,
  })
}

function planRequirement(
  requirement: Requirement,
  metricSet: MetricSet,
  costs: CostMeasurements,
): PlannedRequirement {
  const { metric: name } = requirement
  const budget = budgetOf(name)
  const cost = budget && costs[budget.name]
  if (budget && cost) {
    checkPlain(requirement)
    return { kind: 'budget', requirement, budget, cost }
  }
  if (!metricSet.has(name)) throw unknownMetric(name, [...metricSet.names, ...namesOf(costs)])
  const found = metricSet.lookup(name)
  if (found.kind === 'without-baseline') {
    checkSense(requirement, found.info)
    return { kind: found.kind, requirement, info: found.info }
  }
  checkSense(requirement, found.metric)
  return { kind: 'metric', requirement, metric: found.metric }
}

function checkPlain({ kind, metric, operator, value }: Requirement): void {
  if (kind === 'bound')
    throw new UserError({
      code: 'GATE_INVALID_BOUND',
      found: `a confidence bound on ${metric}`,
      expected: 'a plain limit, since it is not estimated from the test split',
      hint: `Write ${JSON.stringify(`${metric} ${operator} ${value}`)}.`,
    })
}

/**
 * Checks the limit of a requirement.
 * @throws UserError for a value that every model meets or misses, and for a bound on the wrong side
 */
export function checkSense({ text, value, kind, operator }: Requirement, info: MetricInfo): void {
  const [least, greatest] = info.range
  if (value < least || value > greatest)
    throw new UserError({
      code: 'GATE_INVALID_BOUND',
      found: `${JSON.stringify(text.trim())} in the gate`,
      expected: `a value of ${info.name} between ${least} and ${greatest}`,
      hint:
        info.unit === 'fraction'
          ? `Write it as a fraction or in percent: ${value / 100} or ${value}%.`
          : 'Correct the value.',
    })
  const useful = info.better === 'higher' ? '>=' : '<='
  if (kind === 'bound' && operator !== useful)
    throw new UserError({
      code: 'GATE_INVALID_BOUND',
      found: `${operator === '>=' ? 'at-least' : 'at-most'} for ${info.name}, which is better if ${info.better}`,
      expected: info.better === 'higher' ? 'at-least' : 'at-most',
      hint: 'Limit the metric on the side where it gets worse.',
    })
}
