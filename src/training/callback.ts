import type { EpochRecord } from '../model/history.ts'
import type { NamedVariable, Parameters } from './parameters.ts'
import type { TrainingState } from './state.ts'

/** Whoever follows a training: writes checkpoints, stops it early, draws its curves. */
export interface Callback {
  /** Before the first step. @returns variables of its own that belong to the training's state */
  attach?(parameters: Parameters): readonly NamedVariable[]
  /** After one or more steps. */
  afterRun?(state: TrainingState): Promise<void>
  /** After an epoch and its validation; `stop` ends the training there. */
  afterEpoch?(epoch: EpochRecord, state: TrainingState): Promise<'continue' | 'stop'>
  /** When the run is cancelled, before the training ends. */
  onCancelled?(state: TrainingState): Promise<void>
  /** After the last epoch, while the model may still be given other weights. */
  afterTraining?(state: TrainingState): Promise<void>
  /** After the training, however it ended. */
  close?(): void
  /** What to say of the last good state when a training diverges; null for nothing. */
  lastGood?(): string | null
}
