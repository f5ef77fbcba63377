import type { EpochRecord } from '../model/history.ts'
import type { NamedVariable, Parameters } from './parameters.ts'
import type { TrainingState } from './state.ts'

/** A callback of a training, which may write checkpoints, stop it early, or write its curves. */
export interface Callback {
  /**
   * Runs before the first step.
   * @returns the callback's own variables, which become part of the training's state
   */
  attach?(parameters: Parameters): readonly NamedVariable[]
  /** Runs after one or more steps. */
  afterRun?(state: TrainingState): Promise<void>
  /** Runs after an epoch and its validation; `stop` ends the training. */
  afterEpoch?(epoch: EpochRecord, state: TrainingState): Promise<'continue' | 'stop'>
  /** Runs when the run is cancelled, before the training ends. */
  onCancelled?(state: TrainingState): Promise<void>
  /** Runs after the last epoch, when the weights of the model may still be replaced. */
  afterTraining?(state: TrainingState): Promise<void>
  /** Runs after the training, whether it succeeded or failed. */
  close?(): void
  /** Returns a description of the last good state for the error of a diverged training; null for no description. */
  lastGood?(): string | null
}
