import type { LayersModel } from '@tensorflow/tfjs'
import type { TrainSection } from '../config/network.ts'
import type { FittedTransform, Label } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import type { Tf } from '../engine/engine.ts'
import { UserError } from '../errors.ts'
import type { Log } from '../host/host.ts'
import { permutation, randomStream } from '../random/philox.ts'
import { batches, type Batch } from './batches.ts'
import type { History } from './history.ts'
import { buildOptimizer } from './optimizer.ts'
import { progressLine } from './progress.ts'

export interface TrainingData {
  readonly train: Examples
  readonly validation: Examples
  readonly transform: FittedTransform
  readonly label: Label
}

interface Means {
  readonly loss: number
  readonly accuracy: number | null
}

/**
 * Trains the model in place and returns what each epoch came to.
 * @throws UserError when the loss is no longer a number, or the run was cancelled.
 */
export async function fit(
  tf: Tf,
  model: LayersModel,
  data: TrainingData,
  section: TrainSection,
  { log, cancelled }: { log: Log; cancelled: AbortSignal },
): Promise<History> {
  model.compile({
    optimizer: buildOptimizer(tf, section.optimizer),
    loss: data.label.kind === 'class' ? 'categoricalCrossentropy' : 'meanSquaredError',
    metrics: data.label.kind === 'class' ? ['accuracy'] : [],
  })
  const history: History = []
  const started = performance.now()
  for (let epoch = 1; epoch <= section.epochs; epoch++) {
    const order = permutation(data.train.size, randomStream(section.seed, 'shuffle', epoch))
    const train = await overBatches(
      tf,
      { ...data, examples: data.train },
      section,
      order,
      async (batch, seen, mean) => {
        cancelled.throwIfAborted()
        const result = means(await model.trainOnBatch(batch.features, batch.labels))
        checkFinite(result.loss, epoch, seen)
        log.progress(progressLine({ epoch, section, seen, size: data.train.size, loss: mean.loss, started }))
        return result
      },
    )
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
  return history
}

async function evaluate(
  tf: Tf,
  model: LayersModel,
  data: TrainingData,
  section: TrainSection,
): Promise<Means | null> {
  if (data.validation.size === 0) return null
  const order = Uint32Array.from({ length: data.validation.size }, (_, index) => index)
  return overBatches(
    tf,
    { ...data, examples: data.validation },
    section,
    order,
    async ({ features, labels, size }) => {
      const scores = [model.evaluate(features, labels, { batchSize: size })].flat()
      const values = await Promise.all(scores.map(async (score) => (await score.data())[0] ?? NaN))
      tf.dispose(scores)
      return means(values)
    },
  )
}

/** The mean, weighted by examples, of what `step` answers for each batch. */
async function overBatches(
  tf: Tf,
  split: { examples: Examples; transform: FittedTransform; label: Label },
  section: TrainSection,
  order: Uint32Array,
  step: (batch: Batch, seen: number, sofar: Means) => Promise<Means>,
): Promise<Means> {
  let seen = 0
  let loss = 0
  let accuracy: number | null = split.label.kind === 'class' ? 0 : null
  const mean = (): Means => ({ loss: loss / seen, accuracy: accuracy === null ? null : accuracy / seen })
  for (const batch of batches(tf, split, section['batch-size'], order)) {
    const result = await step(batch, seen, mean())
    tf.dispose([batch.features, batch.labels])
    seen += batch.size
    loss += result.loss * batch.size
    if (accuracy !== null) accuracy += (result.accuracy ?? NaN) * batch.size
  }
  return mean()
}

function means(values: number | number[]): Means {
  const [loss = NaN, accuracy = null] = [values].flat()
  return { loss, accuracy }
}

function checkFinite(loss: number, epoch: number, seen: number): void {
  if (!Number.isFinite(loss)) throw diverged(`a loss of ${loss} in epoch ${epoch} after ${seen} examples`)
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
