import { UserError } from '../errors/user-error.ts'
import type { Metric, PairMetric } from './metric.ts'
import type { SeedPairs } from './statistic.ts'
import { findMetric, type Family } from './family.ts'
import { unavailableMetric, unknownMetric } from './metric-errors.ts'
import type { PredictionKind, PredictionPair, Predictions, PredictionsOf } from './predictions.ts'
import { tasks, unitCount } from './tasks.ts'

export type MetricInfo = Pick<Metric, 'name' | 'title' | 'better' | 'unit' | 'range'>

/** A metric of given predictions. */
export interface BoundMetric extends MetricInfo {
  /** True for a metric of the candidate against the baseline, which has no baseline value of its own. */
  readonly ofPair: boolean
  /** One pair for each seed's models; several only if the gate evaluates several seeds. */
  readonly pairs: SeedPairs
}

/** The metric that a name in the gate refers to. */
export type Found =
  | { readonly kind: 'available'; readonly metric: BoundMetric }
  /** A metric of the candidate against the baseline, if no baseline exists. */
  | { readonly kind: 'without-baseline'; readonly info: MetricInfo }

/** The metrics of one task on one test split. */
export interface MetricSet {
  /** Number of examples; for rankings the number of queries, for sequences that of sequences. */
  readonly size: number
  /** Names of all metrics of the task. */
  readonly names: readonly string[]
  /** Metrics that these predictions have. */
  readonly available: readonly BoundMetric[]
  has(name: string): boolean
  /**
   * Returns the metric of a name.
   * @throws UserError for a name that does not exist, and for a metric that these predictions do not have
   */
  lookup(name: string): Found
  /**
   * Returns a metric that can be compared.
   * @throws UserError as `lookup`, and for a metric that is itself a comparison
   */
  find(name: string): BoundMetric
}

/**
 * Builds the metrics of given predictions.
 * @param more further metrics of the gate, such as gaps between groups
 */
export function buildMetricSet<K extends PredictionKind>(
  candidate: PredictionsOf<K>,
  pair: PredictionPair<K> | null,
  more: readonly BoundMetric[] = [],
): MetricSet {
  return metricSet(candidate, pair && pair.baseline, tasks[candidate.kind].metrics, more)
}

function metricSet<A extends Predictions>(
  candidate: A,
  baseline: A | null,
  family: Family<A>,
  more: readonly BoundMetric[],
): MetricSet {
  const names = [...[...family.listed, ...more].map(({ name }) => name), ...family.patterns]
  const furtherByName = new Map(more.map((metric) => [metric.name, metric]))
  const taken = more.find(({ name }) => findMetric(family, name) !== undefined)
  if (taken) throw nameTaken(taken.name)
  const unavailableReason = (metric: Metric<A> | PairMetric<A>) =>
    metric.unavailableReason(candidate) ?? (baseline === null ? null : metric.unavailableReason(baseline))
  const measure = (metric: Metric<A> | PairMetric<A>): BoundMetric | null => {
    const { name, title, better, unit, range } = metric
    const info = { name, title, better, unit, range }
    if (!('against' in metric))
      return {
        ...info,
        ofPair: false,
        pairs: [
          {
            better,
            candidate: metric.measure(candidate),
            baseline: baseline && metric.measure(baseline),
          },
        ],
      }
    return (
      baseline && {
        ...info,
        ofPair: true,
        pairs: [{ better, candidate: metric.against(candidate, baseline), baseline: null }],
      }
    )
  }
  const lookup = (name: string): Found => {
    const added = furtherByName.get(name)
    if (added) return { kind: 'available', metric: added }
    const metric = findMetric(family, name)
    if (!metric) throw unknownMetric(name, names)
    const reason = unavailableReason(metric)
    if (reason !== null) throw unavailableMetric(metric, reason)
    const measured = measure(metric)
    return measured ? { kind: 'available', metric: measured } : { kind: 'without-baseline', info: metric }
  }
  return {
    size: unitCount(candidate),
    names,
    available: [
      ...family.listed.flatMap((metric) =>
        unavailableReason(metric) === null ? (measure(metric) ?? []) : [],
      ),
      ...furtherByName.values(),
    ],
    has: (name) => furtherByName.has(name) || findMetric(family, name) !== undefined,
    lookup,
    find(name) {
      const found = lookup(name)
      if (found.kind === 'available' && !found.metric.ofPair) return found.metric
      throw comparesItself(name)
    },
  }
}

function nameTaken(name: string): UserError {
  return new UserError({
    code: 'METRIC_NAME_TAKEN',
    found: `${name} under gate.metrics, which is already the name of a metric of this task`,
    expected: 'a name that no other metric has',
    hint: 'Rename your metric.',
  })
}

function comparesItself(name: string): UserError {
  return new UserError({
    code: 'GATE_INVALID_COMPARISON',
    found: `a comparison of ${name}, which already compares with the baseline`,
    expected: `a limit for it under gate.require`,
    hint: `Write {metric: ${name}, at-most: 0.01, confidence: 0.95} or "${name} <= 1%" under gate.require.`,
  })
}
