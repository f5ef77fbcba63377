import type { PerturbedPredictions } from '../metrics/perturbed-predictions.ts'
import type { GateSection } from '../config/gate.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { History } from '../model/history.ts'
import type { CostMeasurements } from '../benchmark/fact.ts'
import type { CustomMetric } from '../metrics/custom-metric.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'
import type { PairNames } from '../metrics/tasks/align.ts'
import type { OtherSeed } from '../inference/seeds/align-seeds.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import type { EarlierPart } from './slices/part.ts'
import type { Lineage } from './verdict.ts'

/** A baseline with its answers to the candidate's test split, or why there is none. */
export type Baseline =
  | {
      readonly found: true
      /** Its answers, or why it could not be asked: it takes other features, or knows other classes. */
      readonly predictions: UncheckedPredictions | { readonly kind: 'none'; readonly reason: string }
      readonly model: Digest
      readonly commit: string | null
      readonly createdAt: Date | null
      /** In whole days, of one that a run made. */
      readonly ageDays?: number
      readonly runUrl: string | null
    }
  | {
      readonly found: false
      readonly reason: string
      /** Whether the base branch has successful runs all the same. */
      readonly hasRuns: boolean
    }

export interface GateInput {
  /** Name of the line. */
  readonly name: string
  readonly gate: GateSection
  /** The output of the model that is judged; null of one that has no other. */
  readonly output: string | null
  readonly candidate: UncheckedPredictions
  readonly baseline: Baseline
  /** Names of the two for messages about predictions that do not match; without them, `candidate` and `baseline`. */
  readonly pairNames?: PairNames
  readonly facts: CostMeasurements
  /** Metrics by the user's own code. */
  readonly customMetrics: readonly CustomMetric[]
  /** Columns of the test split that slices, groups and metrics may go by. */
  readonly columns: Readonly<Record<string, SliceColumn>>
  /** Slices that the test split of the baseline's run had, where it is known. */
  readonly baselineSlices: readonly EarlierPart[]
  /** What was answered to changed examples, by the rules of `gate.robustness`. */
  readonly perturbedPredictions: readonly PerturbedPredictions[]
  /** The models of further seeds, where the gate asks for several. */
  readonly otherSeeds: readonly OtherSeed[]
  readonly history: History
  /** The epoch whose weights the candidate has; null where nobody knows. */
  readonly keptEpoch: number | null
  /** What is to be said of how the answers came about. */
  readonly warnings: readonly string[]
  readonly lineage: Omit<Lineage, 'baseline'>
}

/** The parts of a case that has answers and nothing besides: no budget, slice, seed or training is known. */
export const minimalGateInput: Omit<GateInput, 'name' | 'gate' | 'candidate' | 'baseline' | 'lineage'> = {
  output: null,
  facts: {},
  customMetrics: [],
  columns: {},
  baselineSlices: [],
  perturbedPredictions: [],
  otherSeeds: [],
  history: [],
  keptEpoch: null,
  warnings: [],
}
