import type { Scalar, Tensor } from '@tensorflow/tfjs'
import type {
  ChannelTransform,
  FittedTransform,
  Label,
  LabelStep,
  Target,
} from '../dataset/dataset-schema.ts'
import type { RawValues } from '../dataset/examples.ts'
import { labelsOf, outputsOf } from '../dataset/label-target.ts'
import { affineSteps, applyTransform } from '../transform/apply.ts'
import { gatherPixels, partsOf } from '../transform/example-parts.ts'
import { labelStepsOf } from '../transform/label-steps.ts'
import { applyNumberSteps } from '../transform/number-steps.ts'
import type { Decoding, Feed, FeedValues } from '../engine/compiled/feed.ts'
import type { Tf } from '../engine/engine.ts'
import type { StepBatch } from './batches.ts'
import type { StepFields, StepInputs } from './step.ts'

/** The conversion of examples before a model receives them. */
export interface ExampleEncoding {
  readonly transform: FittedTransform
  readonly label: Target
}

/** One input of the steps of a group, which is fed to a graph or converted into a bit-identical tensor. */
export interface StepFeed<Made extends Tensor = Tensor> {
  /** Returns how a graph computes the tensor of a step from that step's part of the values. */
  readonly describe: () => Feed
  /** Values of all steps of the group. */
  readonly values: FeedValues
  /** Creates the tensor of one step; the caller disposes of it. */
  readonly tensorAt: (tf: Tf, step: number) => Made
}

/** All inputs of the steps of a group. */
export interface StepFeeds extends StepFields<StepFeed, StepFeed<Scalar>> {
  readonly size: number
}

export function stepFeeds({ transform, label: target }: ExampleEncoding, group: StepBatch): StepFeeds {
  const { size, count, rates, iterations } = group
  return {
    size,
    features: group.features.flatMap((values) => featureFeeds(transform, values, group)),
    labels: outputsOf(target).map(({ name, label }, output) =>
      labelFeed(label, labelsOf(target, output, group.labels), labelStepsOf(transform.labels, name), group),
    ),
    weights: group.weights.map((values) => ({
      describe: () => ({ type: 'float32', shape: [size], decoding: asIs }),
      values,
      tensorAt: (tf, step) => tf.tensor1d(partOf(values, count, step)),
    })),
    rate: {
      describe: () => ({ type: 'float32', shape: [], decoding: asIs }),
      values: rates,
      tensorAt: (tf, step) => tf.scalar(rates[step] ?? NaN),
    },
    iteration: {
      describe: () => ({ type: 'int32', shape: [], decoding: asIs }),
      values: iterations,
      tensorAt: (tf, step) => tf.scalar(iterations[step] ?? NaN, 'int32'),
    },
  }
}

/** Creates the tensors of one step; the caller disposes of them. */
export function inputsAt(tf: Tf, feeds: StepFeeds, step: number): StepInputs {
  const tensors = (each: readonly StepFeed[]) => each.map(({ tensorAt }) => tensorAt(tf, step))
  return {
    size: feeds.size,
    features: tensors(feeds.features),
    labels: tensors(feeds.labels),
    weights: tensors(feeds.weights),
    rate: feeds.rate.tensorAt(tf, step),
    iteration: feeds.iteration.tensorAt(tf, step),
  }
}

const asIs: Decoding = { kind: 'none' }

/** Returns a feed for each part of the examples. */
function featureFeeds(transform: FittedTransform, values: RawValues, group: StepBatch): StepFeed[] {
  const size = group.size * group.count
  return partsOf(transform).map((part) => {
    if (part.kind === 'image')
      return pixelFeed(part.transform, gatherPixels(part, { ...group, size, features: values }), group)
    return values instanceof Uint8Array && 'steps' in transform
      ? pixelFeed(transform, values, group)
      : valueFeed(transform, values, group)
  })
}

/** Returns the feed of pixels, which a graph transforms. */
function pixelFeed(
  transform: ChannelTransform,
  values: Uint8Array,
  { size, count }: Pick<StepBatch, 'size' | 'count'>,
): StepFeed {
  const shape = [size, ...transform.shape]
  return {
    describe: () => ({
      type: 'uint8',
      shape,
      decoding: { kind: 'affine', steps: affineSteps(transform) },
    }),
    values,
    tensorAt: (tf, step) => tf.tensor(applyTransform(transform, partOf(values, count, step), size), shape),
  }
}

/** Returns the feed of values that are transformed before they are fed. */
function valueFeed(
  transform: FittedTransform,
  values: RawValues,
  { size, count, texts }: StepBatch,
): StepFeed {
  const shape = [size, ...transform.shape]
  const transformed = applyTransform(transform, values, size * count, texts)
  return {
    describe: () => ({ type: 'float32', shape, decoding: asIs }),
    values: transformed,
    tensorAt: (tf, step) => tf.tensor(partOf(transformed, count, step), shape),
  }
}

/**
 * Returns the feed of the labels.
 * @param values class indices, or numbers, `[count × size]`
 * @param steps for numbers
 */
function labelFeed(
  label: Label,
  values: Int32Array | Float32Array,
  steps: readonly LabelStep[],
  { size, count }: StepBatch,
): StepFeed {
  switch (label.kind) {
    case 'class': {
      const classes = label.classes.length
      return {
        describe: () => ({ type: 'int32', shape: [size], decoding: { kind: 'one-hot', classes } }),
        values,
        tensorAt: (tf, step) =>
          tf.tidy(() => tf.oneHot(tf.tensor1d(partOf(values, count, step), 'int32'), classes).toFloat()),
      }
    }
    case 'number': {
      const transformed = Float32Array.from(values, (value) => applyNumberSteps(steps, value))
      return {
        describe: () => ({ type: 'float32', shape: [size, 1], decoding: asIs }),
        values: transformed,
        tensorAt: (tf, step) => tf.tensor2d(partOf(transformed, count, step), [size, 1], 'float32'),
      }
    }
  }
}

/** Returns the values of one of `count` steps. */
function partOf<Values extends FeedValues>(values: Values, count: number, step: number): Values
function partOf(values: FeedValues, count: number, step: number): typeof values {
  const length = values.length / count
  return values.slice(step * length, (step + 1) * length)
}
