import { setImmediate } from 'node:timers/promises'
import type { LayersModel } from '@tensorflow/tfjs'
import { sum } from 'd3-array'
import type { AugmentStep } from '../config/augment.ts'
import type { TrainSection } from '../config/training.ts'
import type { FittedTransform, Target } from '../dataset/dataset-schema.ts'
import type { ExampleSource } from '../dataset/examples.ts'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../host/host.ts'
import type { EpochRecord, History } from '../model/history.ts'
import { partsOf } from '../transform/example-parts.ts'
import { augmentation } from './augment.ts'
import { batchGroups, type BatchGroup } from './batches.ts'
import { classWeightsOf } from './class-weights.ts'
import { CompiledSteps } from './compiled-steps.ts'
import { checkLosses, checkWeights } from './divergence.ts'
import { eagerSteps } from './eager-steps.ts'
import { recordOf } from './epoch-record.ts'
import { lossWeights } from './loss-weights.ts'
import { withMemoryExplained } from './memory.ts'
import { withNetworkExplained } from './network-faults.ts'
import type { Callback } from './callback.ts'
import type { ExampleEncoding } from './step-feeds.ts'
import { ruleOf } from './optimizers/optimizer.ts'
import { epochLine, progressLine } from './progress.ts'
import { plateauFactor } from './schedule.ts'
import { stepGroup } from './step-inputs.ts'
import { TrainingStep, type Step } from './step.ts'
import type { TrainingSteps } from './training-steps.ts'
import { TrainingState, type Progress, type Snapshot } from './state.ts'
import { addMeans, meansOf, noSums, type Sums } from './sums.ts'
import { validate, validationStep } from './validate.ts'
import { shuffledWindows, WindowReader, withNext, type WindowPair } from './windows.ts'

export interface TrainingData {
  readonly train: ExampleSource
  /** Draws the examples of an epoch, from 1; each epoch has as many as `train`. Without it, each epoch has those of `train`. */
  readonly draw?: ((epoch: number) => ExampleSource) | undefined
  readonly validation: ExampleSource
  readonly transform: FittedTransform
  readonly label: Target
  /** Random changes of the examples of `train`. */
  readonly augment?: readonly AugmentStep[]
}

export interface Following {
  readonly log: Log
  readonly cancelled: AbortSignal
  readonly callbacks?: readonly Callback[]
  /** Factors of the learning rate by weight, with the weight's name in this process. */
  readonly lrMultipliers?: ReadonlyMap<string, number>
  /** Snapshot from which training resumes; without it, training starts from the beginning. */
  readonly from?: Snapshot | null
}

/**
 * Trains the model in place and returns the record of each epoch. Resuming from a snapshot of an equal training gives
 * the same result as a training without interruption.
 * @throws UserError when the loss is not finite, or the reason of a cancellation
 */
export async function fit(
  engine: Engine,
  model: LayersModel,
  data: TrainingData,
  section: TrainSection,
  { log, cancelled, callbacks = [], lrMultipliers = new Map(), from = null }: Following,
): Promise<History> {
  const objective = {
    label: data.label,
    inputs: data.transform.inputs,
    lossWeights: lossWeights(section['loss-weights'], data.label),
  }
  const step = new TrainingStep(engine, model, {
    ...objective,
    rule: ruleOf(section.optimizer),
    clip: section.clip ?? null,
    lrMultipliers,
    seed: section.seed,
    augment: augmentation(data.augment ?? [], data.transform),
  })
  const steps = stepsFor(engine, step, data, data.train, section, log)
  const validationSteps = stepsFor(
    engine,
    validationStep(engine.tf, model, objective),
    data,
    data.validation,
    section,
    log,
  )
  const attached = callbacks.flatMap((callback) => callback.attach?.(step.parameters) ?? [])
  const state = new TrainingState([...step.parameters.variables, ...attached], () => steps.finish())
  if (from) state.restore(engine.tf, from)
  const classWeights = classWeightsOf(section['class-weights'], data.label, data.train)
  const training = {
    classWeights,
    model,
    readerOf: epochReaders(data),
    size: data.train.size,
    validation: new WindowReader(data.validation),
    section,
    log,
    cancelled,
    callbacks,
    steps,
    validationSteps,
    state,
    pace: progressLine(section, data.train.size),
    plateau: plateauFactor(section.schedule, section.optimizer['learning-rate']),
  }
  try {
    while (state.progress.epoch <= section.epochs) {
      await trainEpoch(training)
      const record = await finishEpoch(training)
      if (await wantsToStop(callbacks, record, state)) break
    }
    for (const callback of callbacks) await callback.afterTraining?.(state)
  } finally {
    for (const callback of callbacks) callback.close?.()
    steps.close()
    validationSteps.close()
    step.close()
  }
  return state.history
}

/** Returns true if a callback stops the training; all callbacks receive the epoch. */
async function wantsToStop(
  callbacks: readonly Callback[],
  record: EpochRecord,
  state: TrainingState,
): Promise<boolean> {
  let stop = false
  for (const callback of callbacks) if ((await callback.afterEpoch?.(record, state)) === 'stop') stop = true
  return stop
}

interface Training extends Required<Omit<Following, 'from' | 'lrMultipliers'>> {
  readonly classWeights: readonly (Float32Array | null)[]
  readonly model: LayersModel
  /** Returns the reader of an epoch's examples. */
  readonly readerOf: (epoch: number) => WindowReader
  /** Number of examples in an epoch. */
  readonly size: number
  readonly validation: WindowReader
  readonly section: TrainSection
  readonly steps: TrainingSteps
  readonly validationSteps: TrainingSteps
  readonly state: TrainingState
  readonly pace: (progress: Progress) => string
  readonly plateau: (history: History) => number
}

/** Returns a function that returns the reader of an epoch. Equal examples have one reader, which keeps them if they fit into one window. */
function epochReaders({ train, draw }: TrainingData): (epoch: number) => WindowReader {
  if (draw) return (epoch) => new WindowReader(draw(epoch))
  const reader = new WindowReader(train)
  return () => reader
}

/** Runs the remaining steps of an epoch. */
async function trainEpoch(training: Training): Promise<void> {
  const { readerOf, section, state } = training
  const { epoch, batch } = state.progress
  const batchSize = section['batch-size']
  const reader = readerOf(epoch)
  const position = { batchSize, done: batch * batchSize }
  const windows = shuffledWindows(reader.source, { seed: section.seed, epoch }, position)
  for (const window of withNext(windows)) await trainWindow(training, reader, window)
}

/** Trains on the examples of a window. They are local to this function, so that no earlier window is in memory. */
async function trainWindow(training: Training, reader: WindowReader, window: WindowPair): Promise<void> {
  const { classWeights, section, steps } = training
  const sizes = { batchSize: section['batch-size'], groupSize: () => steps.stepsPerRun }
  const source = { examples: await reader.read(window), classWeights }
  for (const batches of batchGroups(source, sizes, window[0].order)) {
    await listen(training)
    await runBatches(training, batches)
  }
}

async function runBatches(training: Training, batches: BatchGroup): Promise<void> {
  const { size, section, log, callbacks, steps, state, pace, plateau } = training
  const { iteration } = state.progress
  const group = stepGroup(section, size, batches, { iteration, plateau: plateau(state.history) })
  const results = await withNetworkExplained(() =>
    withMemoryExplained(section['batch-size'], () => steps.run(group)),
  )
  checkLosses(results, state.progress, callbacks)
  const sums = results.reduce<Sums>((sums, means) => addMeans(sums, means, group.size), state.progress.sums)
  state.progress = {
    ...state.progress,
    batch: state.progress.batch + group.count,
    iteration: state.progress.iteration + group.count,
    sums,
  }
  log.progress(pace(state.progress))
  for (const callback of callbacks) await callback.afterRun?.(state)
}

/**
 * Throws if the run was cancelled. The native library blocks the thread, so cancellations arrive only between its
 * calls.
 */
async function listen({ cancelled, callbacks, state }: Training): Promise<void> {
  await setImmediate()
  if (!cancelled.aborted) return
  for (const callback of callbacks) await callback.onCancelled?.(state)
  cancelled.throwIfAborted()
}

async function finishEpoch(training: Training): Promise<EpochRecord> {
  const { model, validation: examples, section, log, callbacks, steps, validationSteps, state } = training
  steps.finish()
  const { epoch, sums } = state.progress
  await checkWeights(model, epoch, callbacks)
  const validation = await validate(validationSteps, examples, section['batch-size'], () => listen(training))
  const record = recordOf(epoch, meansOf(sums), validation)
  state.history.push(record)
  state.endTimes.push(Date.now() / 1000)
  state.progress = { ...state.progress, epoch: epoch + 1, batch: 0, sums: noSums }
  log.info(epochLine(record, section.epochs))
  return record
}

function stepsFor(
  engine: Engine,
  step: Step,
  form: ExampleEncoding,
  { size, pixels, exampleBytes }: ExampleSource,
  section: TrainSection,
  log: Log,
): TrainingSteps {
  if (engine.native === null || size === 0) return eagerSteps(engine.tf, form, step)
  const batchSize = Math.min(section['batch-size'], size)
  const rest = size % batchSize
  return new CompiledSteps(engine, engine.native, step, {
    log,
    form,
    batchSizes: rest === 0 ? [batchSize] : [batchSize, rest],
    exampleBytes: pixels ? exampleBytes : fedBytes(form),
  })
}

/** Returns the bytes of an example as it is fed: values in float32, and the pixels of images. */
function fedBytes({ transform }: ExampleEncoding): number {
  return sum(partsOf(transform), ({ kind, shape }) => {
    const values = shape.reduce((product, length) => product * length, 1)
    return kind === 'image' ? values : 4 * values
  })
}
