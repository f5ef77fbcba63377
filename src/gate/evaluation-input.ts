import type { PerturbedPredictions } from '../metrics/perturbed-predictions.ts'
import type { GateSection } from '../config/gate.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { History } from '../model/history.ts'
import type { CostMeasurements } from '../benchmark/cost-measurement.ts'
import type { CustomMetric } from '../metrics/custom-metric.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'
import type { PairNames } from '../metrics/tasks/align.ts'
import type { OtherSeed } from '../inference/seeds/align-seeds.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import type { EarlierPart } from './slices/part.ts'
import type { Lineage } from './verdict.ts'

/** A baseline with its predictions for the candidate's test split, or the reason why it does not exist. */
export type Baseline =
  | {
      readonly found: true
      /** Its predictions, or the reason why it could not predict: it has other features or classes. */
      readonly predictions: UncheckedPredictions | { readonly kind: 'none'; readonly reason: string }
      readonly model: Digest
      readonly commit: string | null
      readonly createdAt: Date | null
      /** Age in whole days of a baseline that an earlier run made. */
      readonly ageDays?: number
      readonly runUrl: string | null
    }
  | {
      readonly found: false
      readonly reason: string
      /** True if the base branch has successful runs nevertheless. */
      readonly hasRuns: boolean
    }

export interface GateInput {
  /** Name of the pipeline. */
  readonly name: string
  readonly gate: GateSection
  /** The evaluated output of the model; null for a model with one output. */
  readonly output: string | null
  readonly candidate: UncheckedPredictions
  readonly baseline: Baseline
  /** Names of both in messages about predictions that do not match; without them, `candidate` and `baseline`. */
  readonly pairNames?: PairNames
  readonly costs: CostMeasurements
  /** Custom metrics of the user. */
  readonly customMetrics: readonly CustomMetric[]
  /** Columns of the test split for slices, groups and metrics. */
  readonly columns: Readonly<Record<string, SliceColumn>>
  /** Slices of the test split of the baseline's run, if they are available. */
  readonly baselineSlices: readonly EarlierPart[]
  /** Predictions for perturbed examples, one for each rule of `gate.robustness`. */
  readonly perturbedPredictions: readonly PerturbedPredictions[]
  /** The models of the other seeds, if the gate evaluates several. */
  readonly otherSeeds: readonly OtherSeed[]
  readonly history: History
  /** The epoch whose weights the candidate has; null if it is not available. */
  readonly keptEpoch: number | null
  /** Warnings about the origin of the predictions. */
  readonly warnings: readonly string[]
  readonly lineage: Omit<Lineage, 'baseline'>
}

/** The parts of an input that consists of predictions only: no budget, slice, seed or training. */
export const minimalGateInput: Omit<GateInput, 'name' | 'gate' | 'candidate' | 'baseline' | 'lineage'> = {
  output: null,
  costs: {},
  customMetrics: [],
  columns: {},
  baselineSlices: [],
  perturbedPredictions: [],
  otherSeeds: [],
  history: [],
  keptEpoch: null,
  warnings: [],
}
