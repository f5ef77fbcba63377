import type { Tensor, Tensor2D, Tensor4D } from '@tensorflow/tfjs'
import type { AugmentStep } from '../config/augment.ts'
import type { Engine, Tf } from '../engine/engine.ts'
import type { StepRandomness } from './randomness.ts'

const movementNames = ['crop', 'rotate', 'shift', 'zoom', 'shear', 'flip'] as const
/** A step that moves the pixels of an image. */
export type MovementStep = Extract<AugmentStep, { step: (typeof movementNames)[number] }>
export interface Movement {
  readonly purpose: string
  readonly step: MovementStep
}

/**
 * The source of a pixel, relative to the image's centre: `(a·x + b·y + right, c·x + d·y + down)`; one value for each
 * image, or one for all.
 */
interface AffineTransform {
  readonly a: Tensor | number
  readonly b: Tensor | number
  readonly c: Tensor | number
  readonly d: Tensor | number
  readonly right: Tensor | number
  readonly down: Tensor | number
}

const unmoved: AffineTransform = { a: 1, b: 0, c: 0, d: 1, right: 0, down: 0 }

export function isMovement(step: AugmentStep): step is MovementStep {
  return movementNames.some((name) => name === step.step)
}

/**
 * Moves the pixels of each image by all movements at once, so that it is interpolated (bilinearly) only once. Pixels
 * beyond an edge have the value of the nearest pixel on the edge.
 * @param images `[size, height, width, channels]`
 */
export function applyGeometric(
  engine: Engine,
  images: Tensor4D,
  random: StepRandomness,
  movements: readonly Movement[],
): Tensor {
  const { tf } = engine
  const [size, height, width] = images.shape
  const [first, ...rest] = movements.map((movement) =>
    matrixOf(tf, size, placement(tf, movement, images.shape, random)),
  )
  if (!first) return images
  const matrix = rest.reduce((done, next) => tf.matMul(done, next), first)
  const middle = { right: (width - 1) / 2, down: (height - 1) / 2 }
  const toMiddle = matrixOf(tf, size, { ...unmoved, right: -middle.right, down: -middle.down })
  const back = matrixOf(tf, size, { ...unmoved, ...middle })
  const coefficients = tf.matMul(tf.matMul(back, matrix), toMiddle).reshape([size, 9])
  return project(engine, images, tf.slice2d(coefficients.as2D(size, 9), [0, 0], [size, 8]))
}

/** Returns homogeneous matrices, `[size, 3, 3]`. */
function matrixOf(tf: Tf, size: number, { a, b, c, d, right, down }: AffineTransform): Tensor {
  const entries = [a, b, right, c, d, down, 0, 0, 1].map((entry) =>
    typeof entry === 'number' ? tf.fill([size], entry) : entry,
  )
  return tf.stack(entries, 1).reshape([size, 3, 3])
}

function placement(
  tf: Tf,
  { purpose, step }: Movement,
  [size, height, width]: readonly [number, number, number, number],
  random: StepRandomness,
): AffineTransform {
  const within = (most: number) => between(tf, random.uniform(purpose, [size]), most)
  switch (step.step) {
    case 'crop': {
      const removed = tf.mul(random.uniform(purpose, [size]), step.fraction)
      const side = tf.sub(1, removed)
      const place = (length: number) => tf.mul(within(0.5), tf.mul(removed, length))
      return { ...unmoved, a: side, d: side, right: place(width), down: place(height) }
    }
    case 'rotate': {
      const angle = within(radians(step.degrees))
      return { ...unmoved, a: tf.cos(angle), b: tf.neg(tf.sin(angle)), c: tf.sin(angle), d: tf.cos(angle) }
    }
    case 'shift':
      return { ...unmoved, right: within(step.fraction * width), down: within(step.fraction * height) }
    case 'zoom': {
      const smaller = tf.div(1, tf.add(1, within(step.fraction)))
      return { ...unmoved, a: smaller, d: smaller }
    }
    case 'shear':
      return { ...unmoved, b: tf.tan(within(radians(step.degrees))) }
    case 'flip':
      return {
        ...unmoved,
        a: step.horizontal ? tf.sign(within(1)) : 1,
        d: step.vertical ? tf.sign(within(1)) : 1,
      }
  }
}

/** Maps [0, 1) to [−most, most). */
function between(tf: Tf, uniform: Tensor, most: number): Tensor {
  return tf.mul(tf.sub(uniform, 0.5), 2 * most)
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Applies the transforms with the operation of the native library, for which TensorFlow.js has no kernel. */
function project({ tf, native }: Engine, images: Tensor4D, transforms: Tensor2D): Tensor {
  if (native === null) return tf.image.transform(images, transforms, 'bilinear', 'nearest')
  const { binding } = native.backend
  const [, height, width] = images.shape
  const attributes = [
    { name: 'dtype', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT },
    { name: 'interpolation', type: binding.TF_ATTR_STRING, value: 'BILINEAR' },
    { name: 'fill_mode', type: binding.TF_ATTR_STRING, value: 'NEAREST' },
  ]
  const shape = tf.tensor1d([height, width], 'int32')
  const inputs = [images, transforms, shape, tf.scalar(0)]
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
  return native.backend.executeSingleOutput('ImageProjectiveTransformV3', attributes, inputs)
}
