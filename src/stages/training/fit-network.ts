import type { Engine } from '../../engine/engine.ts'
import { withTimeToFinish } from '../../host/cancellation.ts'
import type { EpochRecord, History } from '../../model/history.ts'
import type { Callback } from '../../training/callback.ts'
import { EarlyStopper, keptEpoch } from '../../training/early-stopping.ts'
import { EpochTimer, type EpochTime } from '../../training/epoch-timer.ts'
import { fit, type TrainingData } from '../../training/fit.ts'
import type { BuiltModel } from '../../training/model/built.ts'
import { tensorboardWriter } from '../../training/tensorboard.ts'
import type { StageContext } from '../context.ts'
import type { Checkpoints } from './checkpoints.ts'

/**
 * Milliseconds that a cancelled training may take: about one second for a call of the library, then five seconds for
 * the checkpoint. A runner ends a cancelled job by a second signal 7.5 s after the first.
 */
export const timeToFinish = 6500

/** Decides after each epoch whether the training continues. */
export type ShouldStop = (epoch: EpochRecord) => Promise<'continue' | 'stop'>

/** Observers of a training beside its checkpoints. */
interface Followers {
  /** Null for a training that only its settings end. */
  readonly shouldStop: ShouldStop | null
  /** Folder for the curves of TensorBoard; null without them. */
  readonly curves: string | null
}

/** The course of a training. */
export interface TrainingCourse {
  readonly history: History
  /** The epoch whose weights the model has; null before the first one. */
  readonly kept: EpochRecord | null
  /** True if `shouldStop` ended the training. */
  readonly stopped: boolean
  /** Durations of the epochs of this process. */
  readonly times: readonly EpochTime[]
}

/** Trains the network in place, from the checkpoint if there is one. */
export async function fitNetwork(
  { host, pipeline }: StageContext,
  engine: Engine,
  { model, lrMultipliers }: BuiltModel,
  data: TrainingData,
  { checkpointWriter, from }: Checkpoints,
  { shouldStop, curves }: Followers,
): Promise<TrainingCourse> {
  // The epochs of an earlier process count in decisions about later trainings.
  for (const record of from?.epochs.history ?? []) await shouldStop?.(record)
  const stopping = pipeline.train['early-stopping']
  const stopCallback = shouldStop && new StopCallback(shouldStop)
  const timer = new EpochTimer()
  const callbacks = [
    ...(stopping ? [new EarlyStopper(engine.tf, stopping, host.log)] : []),
    ...(stopCallback ? [stopCallback] : []),
    ...(curves === null ? [] : [tensorboardWriter(curves, host.log)]),
    checkpointWriter,
    timer,
  ]
  const following = { ...host, callbacks, lrMultipliers, from }
  const history = await withTimeToFinish(timeToFinish, () =>
    host.log.group('Train', () => fit(engine, model, data, pipeline.train, following)),
  )
  const kept = keptEpoch(stopping, history)
  return { history, kept, stopped: stopCallback?.stopped ?? false, times: timer.times }
}

/** A callback that records whether `shouldStop` ended the training. */
class StopCallback implements Callback {
  readonly #shouldStop: ShouldStop
  stopped = false

  constructor(shouldStop: ShouldStop) {
    this.#shouldStop = shouldStop
  }

  async afterEpoch(epoch: EpochRecord): Promise<'continue' | 'stop'> {
    const decision = await this.#shouldStop(epoch)
    this.stopped ||= decision === 'stop'
    return decision
  }
}
