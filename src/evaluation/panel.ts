import type { Trial } from './bootstrap.ts'
import { classificationMetrics } from './classification.ts'
import type { AnswerPair } from './join.ts'
import type { Metric, Statistic } from './metric.ts'
import type { Answers } from './predictions.ts'
import {
  classMetric,
  numberMetric,
  rankingMetric,
  rankingMetrics,
  sequenceMetric,
  sequenceMetrics,
  unavailableMetric,
  unknownMetric,
} from './registry.ts'
import { regressionMetrics } from './regression.ts'

export type MetricInfo = Pick<Metric, 'name' | 'title' | 'better' | 'unit' | 'range'>

/** A metric that these answers have. */
export interface Measurable extends MetricInfo {
  readonly trial: Trial<Statistic>
}

/** The metrics of one task on one test split. */
export interface Panel {
  readonly size: number
  /** Names of all metrics of the task. */
  readonly names: readonly string[]
  /** Those that these answers have. */
  readonly measurable: readonly Measurable[]
  knows(name: string): boolean
  /** @throws UserError for a name that is unknown, or a metric that these answers do not have. */
  find(name: string): Measurable
}

export function panelOf(candidate: Answers, pair: AnswerPair | null): Panel {
  const asked = pair ?? alone(candidate)
  switch (asked.kind) {
    case 'class':
      return panel(asked.candidate, asked.baseline, classificationMetrics, classMetric)
    case 'number':
      return panel(asked.candidate, asked.baseline, regressionMetrics, numberMetric)
    case 'ranking':
      return panel(asked.candidate, asked.baseline, rankingMetrics, rankingMetric)
    case 'sequence':
      return panel(asked.candidate, asked.baseline, sequenceMetrics, sequenceMetric)
  }
}

/** The same as a pair, without a baseline. */
function alone(candidate: Answers) {
  const baseline = null
  switch (candidate.kind) {
    case 'class':
      return { kind: candidate.kind, candidate, baseline }
    case 'number':
      return { kind: candidate.kind, candidate, baseline }
    case 'ranking':
      return { kind: candidate.kind, candidate, baseline }
    case 'sequence':
      return { kind: candidate.kind, candidate, baseline }
  }
}

function panel<A extends Answers>(
  candidate: A,
  baseline: A | null,
  metrics: readonly Metric<A>[],
  lookUp: (name: string) => Metric<A> | undefined,
): Panel {
  const names = metrics.map(({ name }) => name)
  const obstacle = (metric: Metric<A>) =>
    metric.obstacle(candidate) ?? (baseline === null ? null : metric.obstacle(baseline))
  const measurable = (metric: Metric<A>): Measurable => ({
    ...metric,
    trial: {
      better: metric.better,
      candidate: metric.measure(candidate),
      baseline: baseline && metric.measure(baseline),
    },
  })
  return {
    size: candidate.ids.length,
    names,
    measurable: metrics.filter((metric) => obstacle(metric) === null).map(measurable),
    knows: (name) => lookUp(name) !== undefined,
    find(name) {
      const metric = lookUp(name)
      if (!metric) throw unknownMetric(name, names)
      const reason = obstacle(metric)
      if (reason !== null) throw unavailableMetric(metric, reason)
      return measurable(metric)
    },
  }
}

/** The statistic of some of the examples. */
export function selectStatistic(statistic: Statistic, examples: Uint32Array): Statistic {
  switch (statistic.kind) {
    case 'proportion':
      return { ...statistic, right: Uint8Array.from(examples, (example) => statistic.right[example] ?? 0) }
    case 'confusion':
      return {
        ...statistic,
        labels: Int32Array.from(examples, (example) => statistic.labels[example] ?? 0),
        predicted: Int32Array.from(examples, (example) => statistic.predicted[example] ?? 0),
      }
    case 'ranking':
      return {
        ...statistic,
        positive: Uint8Array.from(examples, (example) => statistic.positive[example] ?? 0),
        scores: Float32Array.from(examples, (example) => statistic.scores[example] ?? NaN),
      }
    case 'weighted':
      return statistic.select(examples)
    case 'means':
      return {
        ...statistic,
        terms: statistic.terms.map((column) =>
          Float64Array.from(examples, (example) => column[example] ?? NaN),
        ),
      }
  }
}

export function selectTrial(trial: Trial<Statistic>, examples: Uint32Array): Trial<Statistic> {
  return {
    better: trial.better,
    candidate: selectStatistic(trial.candidate, examples),
    baseline: trial.baseline && selectStatistic(trial.baseline, examples),
  }
}
