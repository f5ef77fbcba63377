import type { LayersModel, Scalar, Tensor, Variable } from '@tensorflow/tfjs'
import type { Clip } from '../config/training.ts'
import type { StepRecorder } from '../engine/compiled/kernel.ts'
import type { Engine, Tf } from '../engine/engine.ts'
import type { Augmentation } from './augment.ts'
import { completeBatchNormalization } from './batch-normalization.ts'
import { clipped } from './clip.ts'
import { fuseLstmLayers } from './fused-lstm.ts'
import { applyInferenceCalls } from './inference-calls.ts'
import {
  accuracyOf,
  computeOutputs,
  meanLoss,
  totalLoss,
  type ModelOutput,
  type ModelBatch,
  type Objective,
} from './loss.ts'
import type { Optimizer } from './optimizers/rule.ts'
import { Parameters, type NamedVariable } from './parameters.ts'
import { seedRandomLayers } from './random-layers.ts'
import { StepRandomness } from './randomness.ts'

/** All values that differ from step to step, generic in their form. */
export interface StepFields<Each, One = Each> {
  /** `[size, …]` each; together the values of all inputs of the model. */
  readonly features: readonly Each[]
  /** One-hot `[size, classes]` or numbers `[size, 1]`, for each output of the objective. */
  readonly labels: readonly Each[]
  /**
   * Weights of the examples, `[size]`: for all outputs, or for each output; empty if all examples have the same weight.
   */
  readonly weights: readonly Each[]
  /** The learning rate. */
  readonly rate: One
  /** Number of the step, int32, from 1. */
  readonly iteration: One
}

/** Tensors that a traced step receives in each run. */
export interface StepInputs extends StepFields<Tensor, Scalar> {
  readonly size: number
}

export interface StepSettings extends Objective {
  readonly rule: Optimizer
  readonly clip: Clip | null
  /** Factors of the learning rate by weight, with the weight's name in this process. */
  readonly lrMultipliers?: ReadonlyMap<string, number>
  /** Seed of the random parts of a step, such as the masks of a dropout. */
  readonly seed: number
  /** Changes of the features before the model receives them; without it, they are unchanged. */
  readonly augment?: Augmentation | undefined
}

/** The work on each batch, which reads the inputs and returns the values for `toMeans`. */
export interface Step {
  /** Variables that the step changes. */
  readonly variables: readonly NamedVariable[]
  run(inputs: StepInputs, recorder?: StepRecorder): Promise<readonly number[]>
}

/** Returns the fields in the order in which a trace has the inputs of a step. */
export function inOrder<Each>({ features, labels, weights, rate, iteration }: StepFields<Each>): Each[] {
  return [...features, ...labels, ...weights, rate, iteration]
}

/** Returns the weights of the examples for one of the outputs; null if all examples have the same weight. */
export function weightsFor(weights: readonly Tensor[], output: number): Tensor | null {
  return weights[output] ?? weights[0] ?? null
}

/** The values of an output, with the mean of its losses. */
export interface MeanOutput extends Pick<ModelOutput, 'name' | 'label' | 'outputs' | 'labels'> {
  readonly loss: Tensor
}

/**
 * Returns the values for `toMeans` after the total loss: the accuracy if there are classes, or the loss and the
 * accuracy of each of several outputs.
 */
export function scalarsOf(tf: Tf, outputs: readonly MeanOutput[]): Tensor[] {
  return outputs.flatMap((output) => {
    const accuracy = accuracyOf(tf, output)
    return [...(outputs.length > 1 ? [output.loss] : []), ...(accuracy ? [accuracy] : [])]
  })
}

/** One step of training: outputs, loss, gradients, update. */
export class TrainingStep implements Step {
  readonly parameters: Parameters
  readonly #engine: Engine
  readonly #tf: Tf
  readonly #model: LayersModel
  readonly #settings: StepSettings
  readonly #random: StepRandomness

  constructor(engine: Engine, model: LayersModel, settings: StepSettings) {
    const { tf } = engine
    this.#engine = engine
    this.#tf = tf
    this.#model = model
    this.#settings = settings
    this.#random = new StepRandomness(engine, settings.seed)
    seedRandomLayers(tf, model, this.#random)
    fuseLstmLayers(engine, model)
    completeBatchNormalization(tf, model)
    applyInferenceCalls(model)
    this.parameters = new Parameters(tf, model, settings.rule, settings.lrMultipliers ?? new Map())
  }

  /** Returns the values for `toMeans`; the loss includes the penalties of regularizers. */
  async run(inputs: StepInputs, recorder?: StepRecorder): Promise<readonly number[]> {
    return valuesOfScalars(this.#tf.tidy(() => this.#train(inputs, recorder)))
  }

  get variables(): readonly NamedVariable[] {
    return this.parameters.variables
  }

  close(): void {
    this.parameters.close()
  }

  #train(inputs: StepInputs, recorder?: StepRecorder): Tensor[] {
    const { clip } = this.#settings
    const tf = this.#tf
    const { loss, outputs, gradients } = this.#random.inStep(inputs.iteration, () =>
      this.#differentiate(inputs),
    )
    this.parameters.update(clip ? clipped(tf, clip, gradients) : gradients, inputs, recorder)
    const scalars = [loss, ...scalarsOf(tf, outputs)]
    for (const output of outputs) {
      output.outputs.dispose()
      if (!scalars.includes(output.loss)) output.loss.dispose()
    }
    return scalars
  }

  #differentiate(inputs: StepInputs): {
    loss: Scalar
    outputs: readonly MeanOutput[]
    gradients: Map<Variable, Tensor>
  } {
    const tf = this.#tf
    const outputs: MeanOutput[] = []
    const variables = this.parameters.trainable
    const batch = this.#augmented(inputs)
    const { value, grads } = tf.variableGrads(() => {
      const computed = computeOutputs(tf, this.#model, this.#settings, batch, true)
      for (const [index, output] of computed.entries())
        outputs.push({
          ...output,
          outputs: tf.keep(output.outputs),
          loss: tf.keep(meanLoss(tf, output.losses, weightsFor(inputs.weights, index))),
        })
      return this.#model
        .calculateLosses()
        .reduce((total, penalty) => total.add(penalty.mean()), totalLoss(tf, this.#settings, outputs))
        .asScalar()
    }, [...variables])
    const gradients = new Map<Variable, Tensor>()
    for (const variable of variables) {
      const gradient = grads[variable.name]
      if (gradient) gradients.set(variable, gradient)
    }
    return { loss: value, outputs, gradients }
  }

  #augmented({ features, labels }: StepInputs): ModelBatch {
    const batch = { features, labels }
    return this.#settings.augment?.(this.#engine, batch, this.#random) ?? batch
  }
}

/** Reads scalars and disposes of them. */
export async function valuesOfScalars(scalars: readonly Tensor[]): Promise<number[]> {
  const values = await Promise.all(scalars.map(async (scalar) => (await scalar.data())[0] ?? NaN))
  for (const scalar of scalars) scalar.dispose()
  return values
}
