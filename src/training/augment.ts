import type { Tensor, Tensor4D } from '@tensorflow/tfjs'
import type { AugmentStep } from '../config/augment.ts'
import type { DatasetDetails, FittedTransform } from '../dataset/dataset-schema.ts'
import { imageColumnsOf } from '../dataset/features.ts'
import { channelRanges } from '../transform/channel-range.ts'
import { columnOfPositions, partsOf } from '../transform/example-parts.ts'
import type { Engine } from '../engine/engine.ts'
import { UserError } from '../errors/user-error.ts'
import { isMovement, applyGeometric, type Movement, type MovementStep } from './geometric-transform.ts'
import type { ModelBatch } from './loss.ts'
import { mixup } from './mixup.ts'
import type { StepRandomness } from './randomness.ts'

/** A random change of a batch of transformed examples. */
export type Augmentation = (engine: Engine, batch: ModelBatch, random: StepRandomness) => ModelBatch

/** A random change of transformed features `[size, …]`. */
type FeatureChange = (engine: Engine, features: Tensor, random: StepRandomness) => Tensor

/**
 * Checks that the steps apply to the examples.
 * @throws UserError with the first step for images if the examples have none, and for a mixture of positions, which has no meaning
 */
export function checkAugmentation(
  steps: readonly AugmentStep[],
  { features, transform }: Pick<DatasetDetails, 'features' | 'transform'>,
): void {
  if (features.kind === 'image') return
  if (imageColumnsOf(features).length > 0) {
    refuseMixedPositions(steps, transform)
    return
  }
  const index = steps.findIndex(({ step }) => step !== 'noise')
  if (index < 0) return
  throw new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: `data.augment[${index}]: ${steps[index]?.step}, which is for images, on a table`,
    expected: 'noise, the only step for tables',
    hint: 'Remove the step from `data.augment`.',
  })
}

function refuseMixedPositions(steps: readonly AugmentStep[], transform: FittedTransform): void {
  const index = steps.findIndex(({ step }) => step === 'mixup')
  const name = index < 0 ? undefined : columnOfPositions(transform)
  if (name === undefined) return
  throw new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: `data.augment[${index}]: mixup, and positions or ids of ${name}`,
    expected: 'numbers, one-hot values and images, of which a mixture is an example as well',
    hint: `Remove \`mixup\` from \`data.augment\`, or encode ${name} as one-hot values or counts.`,
  })
}

/** Combines all steps in order; adjacent steps that move pixels become one movement. */
export function augmentation(steps: readonly AugmentStep[], transform: FittedTransform): Augmentation {
  const changed = changedParts(transform)
  const parts: Augmentation[] = []
  let movements: Movement[] = []
  for (const [index, step] of steps.entries()) {
    const purpose = `augment ${index} ${step.step}`
    if (isMovement(step)) {
      movements.push({ purpose, step })
      const change = movementOf(movements)
      if (movements.length === 1) parts.push(ofFeatures(changed, () => change))
      continue
    }
    movements = []
    parts.push(
      step.step === 'mixup'
        ? mixup(step.alpha, purpose)
        : ofFeatures(changed, (ofPart) => valueChange(step, purpose, ofPart)),
    )
  }
  return (engine, batch, random) => parts.reduce((done, part) => part(engine, done, random), batch)
}

/** Returns the transform of each part of the examples that steps change; null for values beside images, which stay as they are. */
function changedParts(transform: FittedTransform): (FittedTransform | null)[] {
  const parts = partsOf(transform)
  const hasImages = parts.some(({ kind }) => kind === 'image')
  return parts.map((part) => {
    if (part.kind === 'image') return part.transform
    return hasImages ? null : transform
  })
}

function ofFeatures(
  changed: readonly (FittedTransform | null)[],
  changeOf: (transform: FittedTransform) => FeatureChange,
): Augmentation {
  const changes = changed.map((transform) => transform && changeOf(transform))
  return (engine, { features, labels }, random) => ({
    features: features.map((tensor, part) => {
      const change = changes[part]
      return change ? engine.tf.tidy(() => change(engine, tensor, random)) : tensor
    }),
    labels,
  })
}

function movementOf(movements: readonly Movement[]): FeatureChange {
  return (engine, features, random) => applyGeometric(engine, imagesOf(features), random, movements)
}

type ValueStep = Exclude<AugmentStep, MovementStep | { step: 'mixup' }>

/** Returns the augmentation of a step that changes values without moving them. */
function valueChange(step: ValueStep, purpose: string, transform: FittedTransform): FeatureChange {
  switch (step.step) {
    case 'brightness': {
      const range = pixelRange(transform).map((range) => 2 * step.fraction * range)
      return ({ tf }, features, random) => {
        const [size] = imagesOf(features).shape
        const share = tf.sub(random.uniform(purpose, [size, 1, 1, 1]), 0.5)
        return tf.add(features, tf.mul(share, tf.tensor1d(range)))
      }
    }
    case 'contrast':
      return ({ tf }, features, random) => {
        const images = imagesOf(features)
        const [size] = images.shape
        const change = tf.mul(tf.sub(random.uniform(purpose, [size, 1, 1, 1]), 0.5), 2 * step.fraction)
        return tf.add(images, tf.mul(tf.sub(images, meansOf(images)), change))
      }
    case 'cutout':
      return (engine, features, random) =>
        cutOut(engine, imagesOf(features), random.uniform(purpose, [imagesOf(features).shape[0], 2]), step)
    case 'noise':
      return ({ tf }, features, random) =>
        tf.add(features, tf.mul(random.normal(purpose, features.shape), step.stddev))
  }
}

/**
 * Replaces a square of each image by its mean: DeVries and Taylor, "Improved regularization of convolutional neural
 * networks with cutout", 2017.
 * @param centres `[size, 2]` in [0, 1): the centres of the squares, as fractions of the height and of the width
 */
function cutOut(
  { tf }: Engine,
  images: Tensor4D,
  centres: Tensor,
  { fraction }: { readonly fraction: number },
): Tensor {
  const [size, height, width] = images.shape
  const side = fraction * height
  const near = (axis: number, length: number) => {
    const centre = tf.mul(tf.slice(centres, [0, axis], [size, 1]), length)
    return tf.cast(tf.less(tf.abs(tf.sub(tf.add(tf.range(0, length), 0.5), centre)), side / 2), 'float32')
  }
  const rows = near(0, height).reshape([size, height, 1, 1])
  const columns = near(1, width).reshape([size, 1, width, 1])
  const covered = tf.mul(rows, columns)
  return tf.add(images, tf.mul(covered, tf.sub(meansOf(images), images)))
}

/** Returns the mean of each channel of each image, `[size, 1, 1, channels]`. */
function meansOf(images: Tensor4D): Tensor {
  return images.mean([1, 2], true)
}

/** Returns the difference of white and black after the transform, for each channel. */
function pixelRange(transform: FittedTransform): number[] {
  return channelRanges(transform).map(({ black, white }) => white - black)
}

function imagesOf(features: Tensor): Tensor4D {
  if (isImages(features)) return features
  throw new TypeError(`features of shape [${features.shape.join(', ')}] are not images`)
}

function isImages(features: Tensor): features is Tensor4D {
  return features.rank === 4
}
