import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs'
import type { Layer, ModelSection } from '../config/network.ts'
import type { NamedInputs, Target } from '../dataset/dataset-schema.ts'
import type { Tf } from '../engine/engine.ts'
import { UserError } from '../errors/user-error.ts'
import { shapeOfInput } from '../transform/named-inputs.ts'
import { fitting } from './layers/fitting.ts'
import { makeLayer } from './layers/layer.ts'
import type { TfLayer } from './layers/make.ts'
import { findOutput, checkOutputs } from './network-outputs.ts'

/** The name of the features in the `inputs` of layers. */
const inputName = 'input'

export interface NetworkContext {
  /** Shape of an example, without the batch axis. */
  readonly inputShape: readonly number[]
  /** Named inputs for the `inputs` of layers; without them, a single input receives all values. */
  readonly inputs?: NamedInputs | undefined
  /** Label of the last layer, or of each output by the name of its layer. */
  readonly label: Target
  readonly seed: number
}

/**
 * Builds the network of `tensorline.yml` for examples of `inputShape` (without the batch axis), with initial weights
 * drawn from `seed`.
 * @throws UserError when layers do not fit together, or an output does not fit its label
 */
export function buildNetwork(
  tf: Tf,
  section: ModelSection,
  { inputShape, inputs, label, seed }: NetworkContext,
): LayersModel {
  const { layers } = section
  const made = layers.map((layer, index) => makeLayer(layer, { tf, name: nameOf(layer, index), seed, index }))
  const model =
    inputs === undefined &&
    label.kind !== 'multi-output' &&
    layers.every((layer) => layer.inputs === undefined)
      ? chain(tf, layers, made, inputShape)
      : graph(tf, layers, made, { inputs: symbolicInputs(tf, inputShape, inputs), target: label })
  checkOutputs(model, section, label)
  return model
}

function symbolicInputs(
  tf: Tf,
  inputShape: readonly number[],
  inputs: NetworkContext['inputs'],
): [string, SymbolicTensor][] {
  if (inputs === undefined) return [[inputName, tf.input({ name: inputName, shape: [...inputShape] })]]
  return inputs.map((input) => {
    const { name } = input
    return [name, tf.input({ name, shape: [...shapeOfInput(input)] })]
  })
}

/**
 * Returns the name of a layer. The default names of TensorFlow.js are numbered throughout the process, so equal models
 * would differ.
 */
function nameOf(layer: Layer, index: number): string {
  return layer.name ?? `${layer.type.replaceAll('-', '_')}_${index + 1}`
}

function chain(
  tf: Tf,
  layers: readonly Layer[],
  made: readonly TfLayer[],
  inputShape: readonly number[],
): LayersModel {
  const input = tf.layers.inputLayer({ name: inputName, inputShape: [...inputShape] })
  const model = tf.sequential({ name: 'network', layers: [input] })
  for (const [index, layer] of made.entries())
    fitting({ key: 'model.layers', layers, index }, [model.outputShape], () => model.add(layer))
  return model
}

function graph(
  tf: Tf,
  layers: readonly Layer[],
  made: readonly TfLayer[],
  { inputs, target }: { readonly inputs: readonly [string, SymbolicTensor][]; readonly target: Target },
): LayersModel {
  const outputsByName = new Map(inputs)
  const names = [...outputsByName.keys()]
  checkFirst(layers, names)
  let last = only([...outputsByName.values()])
  for (const [index, layer] of made.entries()) {
    const taken = layers[index]?.inputs?.map((name) => lookUp(outputsByName, name, index)) ?? [last]
    const shapes = taken.map(({ shape }) => shape)
    const output = fitting({ key: 'model.layers', layers, index }, shapes, () =>
      layer.apply(taken.length === 1 ? only(taken) : taken),
    )
    const [symbolic] = [output].flat()
    if (!symbolic || symbolic instanceof tf.Tensor) throw new TypeError(`${layer.name} has no output`)
    if (outputsByName.has(layer.name))
      throw new UserError({
        code: 'MODEL_INVALID_LAYER_NAME',
        found: `a second layer named "${layer.name}" at model.layers[${index}]`,
        expected: 'a unique name for each layer',
        hint: 'Give one of them another name.',
      })
    outputsByName.set(layer.name, symbolic)
    last = symbolic
  }
  checkInputsAreTaken(layers, names)
  const outputs =
    target.kind === 'multi-output'
      ? target.outputs.map((output) => findOutput(outputsByName, layers, output))
      : last
  return tf.model({ name: 'network', inputs: inputs.map(([, input]) => input), outputs })
}

/**
 * Checks that the first layer defines its input.
 * @throws UserError if there are several inputs and the first layer has no `inputs`
 */
function checkFirst(layers: readonly Layer[], inputs: readonly string[]): void {
  const [first] = layers
  if (inputs.length > 1 && first?.inputs === undefined)
    throw new UserError({
      code: 'MODEL_INPUT_NOT_CONNECTED',
      found: `a first layer "${first?.type}" without \`inputs\` in a network of the inputs ${inputs.join(', ')}`,
      expected: 'the input of the layer',
      hint: 'Set it: `inputs: ' + (inputs[0] ?? '') + '`.' + (inputs[0] ?? '') + '`.',
    })
}

/**
 * Checks that each of several inputs is used.
 * @throws UserError with the first input that no layer uses
 */
function checkInputsAreTaken(layers: readonly Layer[], inputs: readonly string[]): void {
  if (inputs.length === 1) return
  const left = inputs.find((name) => !layers.some((layer) => layer.inputs?.includes(name)))
  if (left !== undefined)
    throw new UserError({
      code: 'MODEL_INPUT_NOT_CONNECTED',
      found: `no layer in model.layers that uses the input ${left}`,
      expected: 'a layer for each input of `data.inputs`',
      hint: `Give a layer \`inputs: ${left}\`, or remove the input.`,
    })
}

function only(taken: readonly SymbolicTensor[]): SymbolicTensor {
  const [first] = taken
  if (!first) throw new TypeError('a layer without inputs')
  return first
}

function lookUp(outputs: ReadonlyMap<string, SymbolicTensor>, name: string, index: number): SymbolicTensor {
  const output = outputs.get(name)
  if (output) return output
  throw new UserError({
    code: 'MODEL_INVALID_LAYER_NAME',
    found: `no layer named "${name}" before model.layers[${index}], which uses it`,
    expected: `one of ${[...outputs.keys()].join(', ')}`,
    hint: 'Correct `inputs`, or give the intended layer this `name`.',
  })
}
