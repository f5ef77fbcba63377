import type { LayersModel, Scalar, Tensor, Variable } from '@tensorflow/tfjs'
import type { Clip } from '../config/training.ts'
import type { StepRecorder } from '../engine/compiled/kernel.ts'
import type { Engine, Tf } from '../engine/engine.ts'
import type { Augmentation } from './augment.ts'
import { clipped } from './clip.ts'
import { fuseLstmLayers } from './fused-lstm.ts'
import { accuracyOf, answerTo, meanLoss, type Objective } from './loss.ts'
import type { UpdateRule } from './optimizers/rule.ts'
import { Parameters, type NamedVariable } from './parameters.ts'
import { seedRandomLayers } from './random-layers.ts'
import { StepRandomness } from './randomness.ts'

/** All that changes from step to step, as tensors; a recorded step takes them anew each time. */
export interface StepInputs {
  readonly size: number
  /** `[size, …]` each; together all that the inputs of the model take. */
  readonly features: readonly Tensor[]
  /** One-hot `[size, classes]`, or numbers `[size, 1]`. */
  readonly labels: Tensor
  /** How much each example counts, `[size]`; null where all count alike. */
  readonly weights: Tensor | null
  /** The learning rate. */
  readonly rate: Scalar
  /** Number of the step, int32, from 1. */
  readonly iteration: Scalar
}

export interface StepSettings extends Objective {
  readonly rule: UpdateRule
  readonly clip: Clip | null
  /** What the rate of a weight is multiplied by, by the weight's name. */
  readonly rateFactors?: ReadonlyMap<string, number>
  /** Seeds what is random in a step, such as the masks of a dropout. */
  readonly seed: number
  /** What happens to the features before the model sees them; nothing without it. */
  readonly augment?: Augmentation | undefined
}

/** What is done to batch after batch: reads the inputs, answers the loss, and after it the accuracy where there are classes. */
export interface Step {
  /** What it changes. */
  readonly variables: readonly NamedVariable[]
  run(inputs: StepInputs, recorder?: StepRecorder): Promise<readonly number[]>
}

/** In a fixed order, so that a recording knows them by their places. */
export function tensorsOf({ features, labels, weights, rate, iteration }: StepInputs): Tensor[] {
  return [...features, labels, ...(weights ? [weights] : []), rate, iteration]
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
    this.parameters = new Parameters(tf, model, settings.rule, settings.rateFactors ?? new Map())
  }

  /** Answers the loss (with the penalties of regularizers), and after it the accuracy where there are classes. */
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
    const { label, clip } = this.#settings
    const tf = this.#tf
    const { loss, outputs, gradients } = this.#differentiate(inputs)
    this.parameters.update(clip ? clipped(tf, clip, gradients) : gradients, inputs, recorder)
    const accuracy = accuracyOf(tf, label, outputs, inputs.labels)
    outputs.dispose()
    return accuracy ? [loss, accuracy] : [loss]
  }

  #differentiate(inputs: StepInputs): { loss: Scalar; outputs: Tensor; gradients: Map<Variable, Tensor> } {
    const tf = this.#tf
    const kept: Tensor[] = []
    const variables = this.parameters.trainable
    const { value, grads } = tf.variableGrads(() => {
      const { outputs, losses } = this.#random.inStep(inputs.iteration, () =>
        answerTo(tf, this.#model, this.#settings, this.#augmented(inputs), true),
      )
      kept.push(tf.keep(outputs))
      const loss = meanLoss(tf, losses, inputs.weights)
      return this.#model
        .calculateLosses()
        .reduce((total, penalty) => total.add(penalty.mean()), loss)
        .asScalar()
    }, [...variables])
    const [outputs = value] = kept
    const gradients = new Map<Variable, Tensor>()
    for (const variable of variables) {
      const gradient = grads[variable.name]
      if (gradient) gradients.set(variable, gradient)
    }
    return { loss: value, outputs, gradients }
  }

  #augmented({ features, labels }: StepInputs): { features: readonly Tensor[]; labels: Tensor } {
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
