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
  type Asked,
  type Objective,
} from './loss.ts'
import type { Optimizer } from './optimizers/rule.ts'
import { Parameters, type NamedVariable } from './parameters.ts'
import { seedRandomLayers } from './random-layers.ts'
import { StepRandomness } from './randomness.ts'

/** All that changes from step to step, in whatever form. */
export interface StepFields<Each, One = Each> {
  /** `[size, …]` each; together all that the inputs of the model take. */
  readonly features: readonly Each[]
  /** For each output of the objective one-hot `[size, classes]`, or numbers `[size, 1]`. */
  readonly labels: readonly Each[]
  /** How much each example counts, `[size]`: for all outputs, or for each; none where all count alike. */
  readonly weights: readonly Each[]
  /** The learning rate. */
  readonly rate: One
  /** Number of the step, int32, from 1. */
  readonly iteration: One
}

/** Tensors that a recorded step takes anew each time. */
export interface StepInputs extends StepFields<Tensor, Scalar> {
  readonly size: number
}

export interface StepSettings extends Objective {
  readonly rule: Optimizer
  readonly clip: Clip | null
  /** What the rate of a weight is multiplied by, by the weight's name in this process. */
  readonly lrMultipliers?: ReadonlyMap<string, number>
  /** Seeds what is random in a step, such as the masks of a dropout. */
  readonly seed: number
  /** What happens to the features before the model sees them; nothing without it. */
  readonly augment?: Augmentation | undefined
}

/** What is done to batch after batch: reads the inputs, answers what `toMeans` takes. */
export interface Step {
  /** What it changes. */
  readonly variables: readonly NamedVariable[]
  run(inputs: StepInputs, recorder?: StepRecorder): Promise<readonly number[]>
}

/** Returns the fields in the order by which a recording knows the inputs of a step. */
export function inOrder<Each>({ features, labels, weights, rate, iteration }: StepFields<Each>): Each[] {
  return [...features, ...labels, ...weights, rate, iteration]
}

/** What the examples count for one of the outputs; null where all count alike. */
export function weightsFor(weights: readonly Tensor[], output: number): Tensor | null {
  return weights[output] ?? weights[0] ?? null
}

/** What an output answered, with the mean of its losses. */
export interface MeanOutput extends Pick<ModelOutput, 'name' | 'label' | 'outputs' | 'labels'> {
  readonly loss: Tensor
}

/** What `toMeans` takes after the loss of all: the accuracy where there are classes, or that and the loss of each of several outputs. */
export function scalarsOf(tf: Tf, outputs: readonly MeanOutput[]): Tensor[] {
  return outputs.flatMap((output) => {
    const accuracy = accuracyOf(tf, output)
    return [...(outputs.length > 1 ? [output.loss] : []), ...(accuracy ? [accuracy] : [])]
  })
}

/** One step of training: answer, loss, gradients, update. */
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

  /** Answers what `toMeans` takes; the loss is that with the penalties of regularizers. */
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
    const { loss, outputs, gradients } = this.#differentiate(inputs)
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
    const { value, grads } = tf.variableGrads(() => {
      const computed = this.#random.inStep(inputs.iteration, () =>
        computeOutputs(tf, this.#model, this.#settings, this.#augmented(inputs), true),
      )
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

  #augmented({ features, labels }: StepInputs): Asked {
    const { augment } = this.#settings
    if (!augment) return { features, labels }
    return { features: features.map((tensor) => augment(this.#engine, tensor, this.#random)), labels }
  }
}

/** Reads scalars back, and disposes of them. */
export async function valuesOfScalars(scalars: readonly Tensor[]): Promise<number[]> {
  const values = await Promise.all(scalars.map(async (scalar) => (await scalar.data())[0] ?? NaN))
  for (const scalar of scalars) scalar.dispose()
  return values
}
