import type { Tensor } from '@tensorflow/tfjs'
import type { Engine } from '../engine/engine.ts'
import { normal } from '../random/normal.ts'
import { derivedSeed, randomStream, type RandomStream } from '../random/philox.ts'

/**
 * Random tensors that depend only on the seed, their purpose and the number of the step. They differ in each step,
 * including those of a traced graph, and are the same when a training resumes from a checkpoint. The native library
 * draws them by Philox with a key computed from the step's number; without it, they are drawn in JavaScript.
 */
export class StepRandomness {
  readonly #engine: Engine
  readonly #seed: number
  #iteration: Tensor | null = null
  /** Number of draws of each purpose in this step. */
  readonly #draws = new Map<string, number>()

  constructor(engine: Engine, seed: number) {
    this.#engine = engine
    this.#seed = seed
  }

  /**
   * Does the work of a step, outside of which draws fail.
   * @param iteration number of the step, an int32 scalar
   */
  inStep<Result>(iteration: Tensor, work: () => Result): Result {
    this.#iteration = iteration
    this.#draws.clear()
    try {
      return work()
    } finally {
      this.#iteration = null
    }
  }

  /** Returns uniform float32 numbers in [0, 1). */
  uniform(purpose: string, shape: readonly number[]): Tensor {
    return this.#draw('StatelessRandomUniform', purpose, shape, (stream, index) => stream.draw(index))
  }

  /** Returns float32 numbers of the standard normal distribution. */
  normal(purpose: string, shape: readonly number[]): Tensor {
    return this.#draw('StatelessRandomNormal', purpose, shape, normal)
  }

  #draw(
    operation: string,
    purpose: string,
    shape: readonly number[],
    numberAt: (stream: RandomStream, index: number) => number,
  ): Tensor {
    const { tf, native } = this.#engine
    const iteration = this.#iteration
    if (iteration === null) throw new Error(`random numbers for ${purpose} outside of a training step`)
    const times = this.#draws.get(purpose) ?? 0
    this.#draws.set(purpose, times + 1)
    if (native === null) {
      const stream = randomStream(this.#seed, purpose, times, iteration.dataSync()[0] ?? 0)
      const size = shape.reduce((product, side) => product * side, 1)
      const values = Float32Array.from({ length: size }, (_, index) => numberAt(stream, index))
      return tf.tensor(values, [...shape])
    }
    const { binding } = native.backend
    const key = tf.stack([tf.scalar(derivedSeed(this.#seed, purpose, times), 'int32'), iteration])
    const attributes = [
      { name: 'dtype', type: binding.TF_ATTR_TYPE, value: binding.TF_FLOAT },
      { name: 'T', type: binding.TF_ATTR_TYPE, value: binding.TF_INT32 },
      { name: 'Tseed', type: binding.TF_ATTR_TYPE, value: binding.TF_INT32 },
    ]
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- tfjs-node itself makes literals of this class
    return native.backend.executeSingleOutput(operation, attributes, [tf.tensor1d([...shape], 'int32'), key])
  }
}
