import type { RobustnessRule } from '../config/gate/robustness.ts'
import type { UncheckedPredictions } from './predictions.ts'

/** Predictions for the test examples after a robustness rule perturbed them. */
export interface PerturbedPredictions {
  readonly rule: RobustnessRule
  readonly candidate: UncheckedPredictions
  /** Null without a baseline, or if the baseline cannot predict these examples. */
  readonly baseline: UncheckedPredictions | null
}
