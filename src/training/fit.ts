import { setImmediate } from 'node:timers/promises'
import type { LayersModel } from '@tensorflow/tfjs'
import type { TrainSection } from '../config/training.ts'
import type { FittedTransform, Label } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import type { Engine, Tf } from '../engine/engine.ts'
import { UserError } from '../errors.ts'
import type { Log } from '../host/host.ts'
import { permutation, randomStream } from '../random/philox.ts'
import { batches, grouped, type Batch } from './batches.ts'
import { CompiledSteps } from './compiled-steps.ts'
import { eagerSteps, toMeans } from './eager-steps.ts'
import type { History } from './history.ts'
import { buildOptimizer } from './optimizer.ts'
import { progressLine } from './progress.ts'
import type { Means, TrainingSteps } from './steps.ts'

export interface TrainingData {
  readonly train: Examples
  readonly validation: Examples
  readonly transform: FittedTransform
  readonly label: Label
}

/**
 * Trains the model in place and returns what each epoch came to.
 * @throws UserError when the loss is no longer a number, or the run was cancelled.
 */
export async function fit(
  engine: Engine,
  model: LayersModel,
  data: TrainingData,
  section: TrainSection,
  { log, cancelled }: { log: Log; cancelled: AbortSignal },
): Promise<History> {
  const { tf } = engine
  model.compile({
    optimizer: buildOptimizer(tf, section.optimizer),
    loss: data.label.kind === 'class' ? 'categoricalCrossentropy' : 'meanSquaredError',
    metrics: data.label.kind === 'class' ? ['accuracy'] : [],
  })
  const steps = stepsFor(engine, model, data.transform, section, log)
  const history: History = []
  const started = performance.now()
  try {
    for (let epoch = 1; epoch <= section.epochs; epoch++) {
      const order = permutation(data.train.size, randomStream(section.seed, 'shuffle', epoch))
      const groups = grouped(
        batches(tf, { ...data, examples: data.train }, section['batch-size'], order),
        steps.batchesPerRun,
      )
      const train = await overBatches(tf, groups, async (group, seen, mean) => {
        // The native library holds the thread: a cancellation is heard between its calls only.
        await setImmediate()
        cancelled.throwIfAborted()
        const results = await steps.run(group)
        checkFinite(results, group, epoch, seen)
        log.progress(progressLine({ epoch, section, seen, size: data.train.size, loss: mean.loss, started }))
        return results
      })
      steps.finish()
      await checkWeights(model, epoch)
      const validation = await evaluate(tf, model, data, section)
      history.push({
        epoch,
        ...train,
        validationLoss: validation?.loss ?? null,
        validationAccuracy: validation?.accuracy ?? null,
      })
      log.info(epochLine(epoch, section.epochs, train, validation))
    }
  } finally {
    steps.close()
  }
  return history
}

function stepsFor(
  engine: Engine,
  model: LayersModel,
  transform: FittedTransform,
  section: TrainSection,
  log: Log,
): TrainingSteps {
  if (engine.native === null) return eagerSteps(model)
  const batchBytes = 4 * section['batch-size'] * transform.shape.reduce((size, side) => size * side, 1)
  return new CompiledSteps(engine, engine.native, model, { log, batchBytes })
}

async function evaluate(
  tf: Tf,
  model: LayersModel,
  data: TrainingData,
  section: TrainSection,
): Promise<Means | null> {
  if (data.validation.size === 0) return null
  const order = Uint32Array.from({ length: data.validation.size }, (_, index) => index)
  const groups = grouped(batches(tf, { ...data, examples: data.validation }, section['batch-size'], order), 1)
  return overBatches(tf, groups, (group) =>
    Promise.all(
      group.map(async ({ features, labels, size }) => {
        const scores = [model.evaluate(features, labels, { batchSize: size })].flat()
        const values = await Promise.all(scores.map(async (score) => (await score.data())[0] ?? NaN))
        tf.dispose(scores)
        return toMeans(values)
      }),
    ),
  )
}

/** The mean, weighted by examples, of what `work` answers for each batch of each group. */
async function overBatches(
  tf: Tf,
  groups: Iterable<readonly Batch[]>,
  work: (group: readonly Batch[], seen: number, sofar: Means) => Promise<readonly Means[]>,
): Promise<Means> {
  let seen = 0
  let loss = 0
  let accuracy: number | null = null
  const mean = (): Means => ({ loss: loss / seen, accuracy: accuracy === null ? null : accuracy / seen })
  for (const group of groups) {
    const results = await work(group, seen, mean())
    group.forEach(({ size }, index) => {
      const result = results[index]
      seen += size
      loss += (result?.loss ?? NaN) * size
      if (result && result.accuracy !== null) accuracy = (accuracy ?? 0) + result.accuracy * size
    })
    tf.dispose(group.map(({ features, labels }) => [features, labels]))
  }
  return mean()
}

function checkFinite(results: readonly Means[], group: readonly Batch[], epoch: number, seen: number): void {
  const bad = results.findIndex(({ loss }) => !Number.isFinite(loss))
  if (bad < 0) return
  const before = group.slice(0, bad).reduce((sum, { size }) => sum + size, seen)
  throw diverged(`a loss of ${results[bad]?.loss} in epoch ${epoch} after ${before} examples`)
}

/** Clipped probabilities keep the loss finite when the weights no longer are. */
async function checkWeights(model: LayersModel, epoch: number): Promise<void> {
  for (const weight of model.weights)
    if (!(await weight.read().data()).every(Number.isFinite))
      throw diverged(`weights of ${weight.originalName} that are not finite after epoch ${epoch}`)
}

function diverged(found: string): UserError {
  return new UserError({
    found,
    expected: 'finite numbers',
    mend: 'The training diverged: lower the learning rate, or scale the features (data.transform).',
  })
}

function epochLine(epoch: number, epochs: number, train: Means, validation: Means | null): string {
  const parts = [
    `epoch ${epoch}/${epochs}`,
    `loss ${train.loss.toFixed(4)}`,
    train.accuracy === null ? '' : `accuracy ${train.accuracy.toFixed(4)}`,
    validation ? `validation loss ${validation.loss.toFixed(4)}` : '',
    validation?.accuracy == null ? '' : `validation accuracy ${validation.accuracy.toFixed(4)}`,
  ]
  return parts.filter(Boolean).join(' · ')
}
