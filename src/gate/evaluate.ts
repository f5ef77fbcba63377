import { columnsOfGate } from '../config/gate.ts'
import { atConfigPath } from '../errors/user-error.ts'
import type { Purpose } from '../inference/bootstrap.ts'
import { assessMetrics } from '../inference/assess.ts'
import { assessBudget } from '../benchmark/assess-costs.ts'
import { budgetRows } from '../benchmark/cost-rows.ts'
import type { GateInput } from './evaluation-input.ts'
import { advice, caseWarnings, equalPredictionsWarning, tailWarnings } from './warnings.ts'
import { compareOne, type Compared } from './comparisons.ts'
import { overall } from './decision-rule.ts'
import type { Assessment } from '../inference/estimate.ts'
import { fairnessOf } from './fairness/fairness.ts'
import {
  alignPredictions,
  checkPredictions,
  summarizeClassification,
  taskOf,
  type Pairing,
} from '../metrics/tasks.ts'
import { bindCustomMetric } from '../metrics/custom-metric.ts'
import { buildMetricSet, type BoundMetric } from '../metrics/metric-set.ts'
import { planOf, type GatePlan, type PlannedComparison, type PlannedRequirement } from './plan.ts'
import type { Predictions } from '../metrics/predictions.ts'
import { reasonOf } from './reason.ts'
import { checkBudget, checkMetric, informationalConfidence, withoutBaseline } from './requirements.ts'
import { metricRow } from './verdict-rows.ts'
import { withSeeds } from '../inference/seeds/seed-metrics.ts'
import { alignSeeds, seedWarnings, type AlignedSeed } from '../inference/seeds/align-seeds.ts'
import { robustnessMetrics } from '../robustness/robustness.ts'
import { clustersBy, type Sampling } from '../inference/clusters.ts'
import { evaluateSlices } from './slices.ts'
import { columnsByUnit } from '../metrics/unit-columns.ts'
import { testSetOf } from './test-set-schema.ts'
import { failsGate, verdictSchema, type RequirementRow, type Verdict } from './verdict.ts'
import { formatCount } from '../text/format.ts'

/**
 * Evaluates a candidate by its gate: the requirements, the comparisons with the baseline on the same examples, and the slices. The
 * same input gives the same verdict, resampling included.
 * @throws UserError for predictions that do not match, and for metrics and columns that do not exist
 */
export function evaluateGate(input: GateInput): Verdict {
  const { gate } = input
  const candidate = checkPredictions(input.candidate, 'the model')
  const pairing = pairWithBaseline(candidate, input)
  const pair = pairing?.comparable ? pairing.pair : null
  const how = comparedHow(input, pairing)
  const columns = columnsByUnit(candidate, input.columns, columnsOfGate(gate))
  const others = alignSeeds(input.otherSeeds, candidate, pair)
  const { fairness, metricSet: first } = measure(input, columns, { ...input, candidate, pair })
  const metricSet = withSeeds(
    first,
    others.map((seed) => measure(input, columns, seed).metricSet),
  )
  const plan = planOf(gate, metricSet, candidate, { ...input, columns })
  const by = gate['cluster-by']
  const sampling: Sampling = {
    seed: gate.seed,
    clusters: by === undefined ? null : atConfigPath(['gate', 'cluster-by'], () => clustersBy(by, columns)),
  }
  const assessmentOf = assessPlan(plan, sampling)
  const assessed = (planned: PlannedComparison) =>
    planned.kind === 'budget'
      ? assessBudget(planned.budget, planned.cost, gate.seed)
      : assessmentOf(planned.metric)
  const requirements = plan.requirements.flatMap(
    (planned) => checkRequirement(planned, assessmentOf, how) ?? [],
  )
  const comparisons = how
    ? plan.comparisons.map((planned) => compareOne(planned, assessed(planned), how))
    : []
  const slices = evaluateSlices(plan.slices, how, sampling)
  const outcome = overall([
    ...[...requirements.filter(({ advisory }) => !advisory), ...comparisons].map((part) => part.outcome),
    ...slices.map((slice) => (failsGate(slice) ? ('fail' as const) : ('pass' as const))),
  ])
  const { baseline } = input
  return verdictSchema.parse({
    schema: 1,
    name: input.name,
    gate: gate.id,
    ...(input.output !== null && { output: input.output }),
    outcome,
    accepted: outcome === 'pass' || (outcome === 'inconclusive' && gate['on-inconclusive'] === 'pass'),
    ...reasonOf(outcome, { requirements, comparisons, slices, baseline }),
    policy: null,
    warnings: [
      ...input.warnings,
      ...plan.notes,
      ...fairness.notes,
      ...caseWarnings(input, candidate, how, plan),
      ...(pair && how?.kind === 'models' ? equalPredictionsWarning(pair) : []),
      ...(others.length === 0 ? [] : seedWarnings(candidate, pair, others)),
      ...tailWarnings({ comparisons, slices }, drawnText(metricSet.size, sampling)),
      ...advice(requirements),
    ],
    task: taskOf(candidate),
    examples: metricSet.size,
    replicates: others.length === 0 ? null : others.length + 1,
    groups: sampling.clusters && { by: by ?? '', count: sampling.clusters.count },
    confidence: informationalConfidence,
    baseline: baseline.found
      ? {
          found: true,
          commit: baseline.commit,
          createdAt: baseline.createdAt?.toISOString() ?? null,
          ageDays: baseline.ageDays ?? null,
          runUrl: baseline.runUrl,
          incomparable: how?.kind === 'incomparable' ? how.reason : null,
        }
      : { found: false, reason: baseline.reason },
    metrics: plan.metrics.map((metric) =>
      metricRow(metric, assessmentOf(metric), informationalConfidence, how?.kind === 'same-model'),
    ),
    requirements,
    comparisons,
    slices,
    fairness: [...fairness.rows],
    budgets: budgetRows(input.costs),
    classification: summarizeClassification(candidate, pair && pair.baseline),
    history: input.history,
    keptEpoch: input.keptEpoch,
    testSet: testSetOf(gate),
    lineage: { ...input.lineage, baseline: baseline.found ? baseline.model : null },
  } satisfies Verdict)
}

/** Returns the number of independent units that the bounds assume. */
function drawnText(examples: number, { clusters }: Sampling): string {
  return clusters ? `${formatCount(clusters.count)} groups of examples` : `${formatCount(examples)} examples`
}

/** Measures the metrics of one seed's models. */
function measure(
  { gate, customMetrics, columns: rows }: GateInput,
  columns: GateInput['columns'],
  { candidate, pair, perturbedPredictions }: AlignedSeed,
) {
  const fairness = fairnessOf(gate.fairness, candidate, pair, columns)
  const more = [
    ...fairness.metrics,
    ...robustnessMetrics(perturbedPredictions, candidate, pair),
    ...customMetrics.map((own) => bindCustomMetric(own, candidate, pair, rows)),
  ]
  return { fairness, metricSet: buildMetricSet(candidate, pair, more) }
}

/** Assesses metrics that decide something with more resamples than metrics that are only shown. */
function assessPlan({ metrics, decided }: GatePlan, sampling: Sampling): (metric: BoundMetric) => Assessment {
  const [some, others] = [true, false].map((wanted) =>
    metrics.filter(({ name }) => decided.has(name) === wanted),
  )
  const byName = new Map([
    ...assessed(some ?? [], sampling, 'decided'),
    ...assessed(others ?? [], sampling, 'shown'),
  ])
  return ({ name }) => {
    const assessment = byName.get(name)
    if (!assessment) throw new TypeError(`${name} was not assessed`)
    return assessment
  }
}

function assessed(
  metrics: readonly BoundMetric[],
  sampling: Sampling,
  purpose: Purpose,
): [string, Assessment][] {
  const assessments = assessMetrics(
    metrics.map(({ pairs }) => pairs),
    sampling,
    purpose,
  )
  return metrics.flatMap(({ name }, index) => {
    const assessment = assessments[index]
    return assessment ? [[name, assessment]] : []
  })
}

function pairWithBaseline(candidate: Predictions, { baseline, pairNames }: GateInput): Pairing | null {
  if (!baseline.found) return null
  const { predictions } = baseline
  return predictions.kind === 'none'
    ? { comparable: false, reason: predictions.reason }
    : alignPredictions(candidate, checkPredictions(predictions, 'the baseline'), pairNames)
}

function comparedHow({ baseline, lineage }: GateInput, pairing: Pairing | null): Compared | null {
  if (!baseline.found || !pairing) return null
  if (!pairing.comparable) return { kind: 'incomparable', reason: pairing.reason }
  return { kind: baseline.model === lineage.model ? 'same-model' : 'models' }
}

/** Returns null for a bound on a comparison without a baseline: the first model has no baseline and must be able to pass. */
function checkRequirement(
  planned: PlannedRequirement,
  assessmentOf: (metric: BoundMetric) => Assessment,
  how: Compared | null,
): RequirementRow | null {
  switch (planned.kind) {
    case 'budget':
      return checkBudget(planned.requirement, planned.budget, planned.cost)
    case 'metric':
      return checkMetric(planned.requirement, planned.metric, assessmentOf(planned.metric).candidate)
    case 'without-baseline':
      return how?.kind === 'incomparable'
        ? withoutBaseline(planned.requirement, planned.info, how.reason)
        : null
  }
}
