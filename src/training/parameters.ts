import type { LayersModel, Scalar, Tensor, Variable } from '@tensorflow/tfjs'
import type { StepRecorder } from '../engine/compiled/kernel.ts'
import type { Tf } from '../engine/engine.ts'
import type { Optimizer } from './optimizers/rule.ts'

/** A variable with a name that is the same in every process. */
export interface NamedVariable {
  readonly name: string
  readonly variable: Variable
}

interface Parameter {
  readonly variable: Variable
  readonly write: (value: Tensor) => void
  /** False if `write` stores its argument unchanged. */
  readonly constrained: boolean
  readonly rateFactor: number
  readonly slots: readonly NamedVariable[]
}

/** The weights of a model with the optimizer's slots for each. */
export class Parameters {
  /** All weights, then the optimizer's slots. */
  readonly variables: readonly NamedVariable[]
  /** All weights of the model, trainable or not. */
  readonly weights: readonly NamedVariable[]
  /** The trainable weights. */
  readonly trainable: readonly Variable[]
  readonly #tf: Tf
  readonly #rule: Optimizer
  readonly #parameters: ReadonlyMap<Variable, Parameter>

  constructor(
    tf: Tf,
    model: LayersModel,
    rule: Optimizer,
    /** Factors of the learning rate by weight, with the weight's name in this process. */
    lrMultipliers: ReadonlyMap<string, number>,
  ) {
    this.#tf = tf
    this.#rule = rule
    const weights = model.weights.map((weight, index) => ({
      name: `${index}/${weight.originalName}`,
      variable: variableOf(tf, weight.read()),
      weight,
    }))
    const trained = new Set(model.trainableWeights)
    const parameters = weights
      .filter(({ weight }) => trained.has(weight))
      .map(({ name, variable, weight }) => ({
        variable,
        // The weight applies its own constraint.
        write: (value: Tensor) => void weight.write(value),
        constrained: isConstrained(weight),
        rateFactor: lrMultipliers.get(weight.name) ?? 1,
        slots: rule.slots.map((slot) => ({
          name: `${name}/${slot.name}`,
          variable: tf.tidy(() => tf.variable(tf.fill(variable.shape, slot.initial), false)),
        })),
      }))
    this.#parameters = new Map(parameters.map((parameter) => [parameter.variable, parameter]))
    this.trainable = parameters.map(({ variable }) => variable)
    this.weights = weights.map(({ name, variable }) => ({ name, variable }))
    this.variables = [...this.weights, ...parameters.flatMap(({ slots }) => slots)]
  }

  /** Updates the parameters by their gradients, and passes the equivalent kernels to the recorder. */
  update(
    gradients: ReadonlyMap<Variable, Tensor>,
    { rate, iteration }: { readonly rate: Scalar; readonly iteration: Scalar },
    recorder?: StepRecorder,
  ): void {
    const counted = this.#tf.cast(iteration, 'float32')
    for (const [variable, gradient] of gradients) {
      const parameter = this.#parameters.get(variable)
      if (!parameter) throw new TypeError(`${variable.name} is not trained`)
      const slots = parameter.slots.map((slot) => slot.variable)
      const update = {
        parameter: variable,
        gradient,
        slots,
        iteration: counted,
        rate: parameter.rateFactor === 1 ? rate : this.#tf.mul<Scalar>(rate, parameter.rateFactor),
      }
      if (recorder && !parameter.constrained)
        recorder.replaceUpdates(this.#rule.kernels?.(this.#tf, update) ?? [])
      const updated = this.#rule.update(this.#tf, update)
      parameter.write(updated.parameter)
      updated.slots.forEach((value, index) => slots[index]?.assign(value))
    }
  }

  /** Disposes of the slots; the weights belong to the model. */
  close(): void {
    for (const { slots } of this.#parameters.values()) this.#tf.dispose(slots.map(({ variable }) => variable))
  }
}

function variableOf(tf: Tf, tensor: Tensor): Variable {
  if (isVariable(tf, tensor)) return tensor
  throw new TypeError('a weight is not a variable')
}

/**
 * Returns true for a weight with a constraint. The types of TensorFlow.js do not declare that the constraint may be
 * null.
 */
function isConstrained({ constraint }: { readonly constraint: object | null }): boolean {
  return constraint !== null
}

function isVariable(tf: Tf, tensor: Tensor): tensor is Variable {
  return tensor instanceof tf.Variable
}
