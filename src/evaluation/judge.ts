import { columnsOfGate, type GateSection } from '../config/gate.ts'
import type { Digest } from '../lineage/digest.ts'
import type { History } from '../training/history.ts'
import { answerWarnings } from './answer-warnings.ts'
import type { Purpose } from './bootstrap.ts'
import { assessBudget } from './budgets/assess.ts'
import type { Facts } from './budgets/fact.ts'
import { budgetRows } from './budgets/rows.ts'
import { compareOne, type Compared } from './comparisons.ts'
import { overall } from './decision.ts'
import type { Assessment } from './estimate.ts'
import { fairnessOf } from './fairness/fairness.ts'
import { findingsOf } from './findings.ts'
import { pairAnswers, type Pairing } from './join.ts'
import { measurableOf, type OwnMetric } from './metrics/own.ts'
import { panelOf, type Measurable } from './panel.ts'
import type { SliceColumn } from './partition.ts'
import { planOf, type Plan, type PlannedComparison, type PlannedRequirement } from './plan.ts'
import { checkedAnswers, taskOf, type Answers, type Predictions } from './predictions.ts'
import { reasonOf } from './reason.ts'
import { checkBudget, checkMetric, shownConfidence, withoutBaseline } from './requirements.ts'
import { metricRow } from './rows.ts'
import { assessMetrics, trialsOf, withSeeds } from './replicates/panel.ts'
import { alignSeeds, seedWarnings, type AlignedSeed, type OtherSeed } from './replicates/seeds.ts'
import { robustnessMetrics, type ChangedAnswers } from './robustness/robustness.ts'
import { clustersBy, type Sampling } from './sampling.ts'
import type { EarlierPart } from './slices/part.ts'
import { failsGate, judgeSlices } from './slices.ts'
import { columnsByUnit } from './unit-columns.ts'
import { testSetOf } from './reuse/test-set.ts'
import { verdictSchema, type Lineage, type RequirementRow, type Verdict } from './verdict.ts'

/** A baseline with its answers to the candidate's test split, or why there is none. */
export type Baseline =
  | {
      readonly found: true
      /** Its answers, or why it could not be asked: it takes other features, or knows other classes. */
      readonly predictions: Predictions | { readonly kind: 'none'; readonly reason: string }
      readonly model: Digest
      readonly commit: string | null
      readonly createdAt: Date | null
      /** In whole days, of one that a run made. */
      readonly ageDays?: number
      readonly runUrl: string | null
    }
  | { readonly found: false; readonly reason: string }

export interface Case {
  /** Name of the line. */
  readonly name: string
  readonly gate: GateSection
  readonly candidate: Predictions
  readonly baseline: Baseline
  readonly facts: Facts
  /** Metrics by the user's own code. */
  readonly ownMetrics: readonly OwnMetric[]
  /** Columns of the test split that slices, groups and metrics may go by. */
  readonly columns: Readonly<Record<string, SliceColumn>>
  /** Slices that the test split of the baseline's run had, where it is known. */
  readonly earlierSlices: readonly EarlierPart[]
  /** What was answered to changed examples, by the rules of `gate.robustness`. */
  readonly changedAnswers: readonly ChangedAnswers[]
  /** The models of further seeds, where the gate asks for several. */
  readonly otherSeeds: readonly OtherSeed[]
  readonly history: History
  /** The epoch whose weights the candidate has; null where nobody knows. */
  readonly keptEpoch: number | null
  /** What is to be said of how the answers came about. */
  readonly warnings: readonly string[]
  readonly lineage: Omit<Lineage, 'baseline'>
}

/**
 * Judges a candidate by its gate: the requirements, the comparisons with the baseline on the same examples and the slices.
 * The same case gives the same verdict, resampling included.
 * @throws UserError for answers that do not fit together, and for metrics and columns that do not exist.
 */
export function judge(trial: Case): Verdict {
  const { gate } = trial
  const candidate = checkedAnswers(trial.candidate, 'the model')
  const pairing = pairWithBaseline(candidate, trial.baseline)
  const pair = pairing?.comparable ? pairing.pair : null
  const how = comparedHow(trial, pairing)
  const columns = columnsByUnit(candidate, trial.columns, columnsOfGate(gate))
  const others = alignSeeds(trial.otherSeeds, candidate, pair)
  const { fairness, panel: first } = measure(trial, columns, { ...trial, candidate, pair })
  const panel = withSeeds(
    first,
    others.map((seed) => measure(trial, columns, seed).panel),
  )
  const plan = planOf(gate, panel, candidate, { ...trial, columns })
  const sampling: Sampling = {
    seed: gate.seed,
    clusters: gate.group === undefined ? null : clustersBy(gate.group, columns),
  }
  const assessmentOf = assessAll(plan, sampling)
  const assessed = (planned: PlannedComparison) =>
    planned.kind === 'budget'
      ? assessBudget(planned.budget, planned.fact, gate.seed)
      : assessmentOf(planned.metric)
  const requirements = plan.requirements.flatMap(
    (planned) => checkRequirement(planned, assessmentOf, how) ?? [],
  )
  const comparisons = how
    ? plan.comparisons.map((planned) => compareOne(planned, assessed(planned), how))
    : []
  const slices = judgeSlices(plan.slices, how, sampling)
  const outcome = overall([
    ...[...requirements.filter(({ advisory }) => !advisory), ...comparisons].map((part) => part.outcome),
    ...slices.map((slice) => (failsGate(slice) ? ('fail' as const) : ('pass' as const))),
  ])
  const { baseline } = trial
  return verdictSchema.parse({
    schema: 1,
    name: trial.name,
    gate: gate.id,
    outcome,
    accepted: outcome === 'pass' || (outcome === 'inconclusive' && gate['on-inconclusive'] === 'pass'),
    reason: reasonOf(outcome, { requirements, comparisons, slices, baseline }),
    policy: null,
    warnings: [
      ...trial.warnings,
      ...plan.notes,
      ...fairness.notes,
      ...warningsOf(trial, candidate, how, plan),
      ...(others.length === 0 ? [] : seedWarnings(candidate, pair, others)),
      ...advice(requirements),
    ],
    task: taskOf[candidate.kind],
    examples: panel.size,
    replicates: others.length === 0 ? null : others.length + 1,
    groups: sampling.clusters && { by: gate.group ?? '', count: sampling.clusters.count },
    confidence: shownConfidence,
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
      metricRow(metric, assessmentOf(metric), shownConfidence, how?.kind === 'same-model'),
    ),
    requirements,
    comparisons,
    slices,
    fairness: [...fairness.rows],
    budgets: budgetRows(trial.facts),
    classification:
      candidate.kind === 'class'
        ? findingsOf(candidate, pair?.kind === 'class' ? pair.baseline : null)
        : null,
    history: trial.history,
    keptEpoch: trial.keptEpoch,
    testSet: testSetOf(gate),
    lineage: { ...trial.lineage, baseline: baseline.found ? baseline.model : null },
  } satisfies Verdict)
}

/** The metrics of one seed's models. */
function measure(
  { gate, ownMetrics, columns: rows }: Case,
  columns: Case['columns'],
  { candidate, pair, changedAnswers }: AlignedSeed,
) {
  const fairness = fairnessOf(gate.fairness, candidate, pair, columns)
  const more = [
    ...fairness.metrics,
    ...robustnessMetrics(changedAnswers, candidate, pair),
    ...ownMetrics.map((own) => measurableOf(own, candidate, pair, rows)),
  ]
  return { fairness, panel: panelOf(candidate, pair, more) }
}

function pairWithBaseline(candidate: Answers, baseline: Baseline): Pairing | null {
  if (!baseline.found) return null
  const { predictions } = baseline
  return predictions.kind === 'none'
    ? { comparable: false, reason: predictions.reason }
    : pairAnswers(candidate, checkedAnswers(predictions, 'the baseline'))
}

function comparedHow({ baseline, lineage }: Case, pairing: Pairing | null): Compared | null {
  if (!baseline.found || !pairing) return null
  if (!pairing.comparable) return { kind: 'incomparable', reason: pairing.reason }
  return { kind: baseline.model === lineage.model ? 'same-model' : 'models' }
}

/** Null for a bound on a comparison when there is no baseline: the first model has none, and must not be stopped by it. */
function checkRequirement(
  planned: PlannedRequirement,
  assessmentOf: (metric: Measurable) => Assessment,
  how: Compared | null,
): RequirementRow | null {
  switch (planned.kind) {
    case 'budget':
      return checkBudget(planned.requirement, planned.budget, planned.fact)
    case 'metric':
      return checkMetric(planned.requirement, planned.metric, assessmentOf(planned.metric).candidate)
    case 'without-baseline':
      return how?.kind === 'incomparable'
        ? withoutBaseline(planned.requirement, planned.info, how.reason)
        : null
  }
}

/** Assesses what is decided by bounds from more resamples than what is only shown. */
function assessAll({ metrics, decided }: Plan, sampling: Sampling): (metric: Measurable) => Assessment {
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
  metrics: readonly Measurable[],
  sampling: Sampling,
  purpose: Purpose,
): [string, Assessment][] {
  const assessments = assessMetrics(metrics.map(trialsOf), sampling, purpose)
  return metrics.flatMap(({ name }, index) => {
    const assessment = assessments[index]
    return assessment ? [[name, assessment]] : []
  })
}

function advice(requirements: readonly RequirementRow[]): string[] {
  return requirements.flatMap(({ advisory, outcome, reason }) =>
    advisory && outcome === 'fail' ? [`${reason}.`] : [],
  )
}

function warningsOf(
  { gate, baseline }: Case,
  candidate: Answers,
  how: Compared | null,
  plan: Plan,
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
  return [...warnings, ...answerWarnings(candidate)]
}
