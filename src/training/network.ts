import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs'
import type { Layer, ModelSection } from '../config/network.ts'
import type { Label, NamedInputs, Target } from '../data/schema.ts'
import { outputsOf, type Output } from '../data/target.ts'
import type { Tf } from '../engine/engine.ts'
import { UserError } from '../errors.ts'
import { makeLayer } from './layers/layer.ts'
import type { TfLayer } from './layers/make.ts'

/** The name by which layers take the features themselves. */
const inputName = 'input'

export interface NetworkContext {
  /** Of an example, without the batch. */
  readonly inputShape: readonly number[]
  /** The named inputs that layers take in `from`; one input takes all without it. */
  readonly inputs?: NamedInputs | undefined
  /** What the last layer answers, or each of several by the name of its layer. */
  readonly label: Target
  readonly seed: number
}

/**
 * Builds the network of `tensorline.yml` for examples of `inputShape` (without the batch), its initial weights drawn
 * from `seed`.
 * @throws UserError when layers do not fit together, or an output does not fit its label.
 */
export function buildNetwork(
  tf: Tf,
  section: ModelSection,
  { inputShape, inputs, label, seed }: NetworkContext,
): LayersModel {
  const { layers } = section
  const made = layers.map((layer, index) => makeLayer(layer, { tf, name: nameOf(layer, index), seed, index }))
  const model =
    inputs === undefined && label.kind !== 'several' && layers.every(({ from }) => from === undefined)
      ? chain(tf, layers, made, inputShape)
      : graph(tf, layers, made, { inputs: symbolicInputs(tf, inputShape, inputs), target: label })
  for (const [place, output] of outputsOf(label).entries())
    checkOutput(model.outputs[place]?.shape.slice(1) ?? [], layerOf(section, label, output), output, label)
  return model
}

function symbolicInputs(
  tf: Tf,
  inputShape: readonly number[],
  inputs: NetworkContext['inputs'],
): [string, SymbolicTensor][] {
  if (inputs === undefined) return [[inputName, tf.input({ name: inputName, shape: [...inputShape] })]]
  return inputs.map(({ name, places }) => [name, tf.input({ name, shape: [places.length] })])
}

/** TensorFlow.js numbers its own names through the whole process, which would make equal models differ. */
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
    fitting(layers, index, [model.outputShape], () => model.add(layer))
  return model
}

function graph(
  tf: Tf,
  layers: readonly Layer[],
  made: readonly TfLayer[],
  { inputs, target }: { readonly inputs: readonly [string, SymbolicTensor][]; readonly target: Target },
): LayersModel {
  const answers = new Map(inputs)
  const names = [...answers.keys()]
  checkFirst(layers, names)
  let last = only([...answers.values()])
  for (const [index, layer] of made.entries()) {
    const taken = layers[index]?.from?.map((name) => lookUp(answers, name, index)) ?? [last]
    const shapes = taken.map(({ shape }) => shape)
    const answer = fitting(layers, index, shapes, () => layer.apply(taken.length === 1 ? only(taken) : taken))
    const [symbolic] = [answer].flat()
    if (!symbolic || symbolic instanceof tf.Tensor) throw new TypeError(`${layer.name} has no output`)
    if (answers.has(layer.name))
      throw new UserError({
        found: `a second layer named "${layer.name}" at model.layers[${index}]`,
        expected: 'a name for each layer of its own',
        mend: 'Give one of them another name.',
      })
    answers.set(layer.name, symbolic)
    last = symbolic
  }
  checkInputsAreTaken(layers, names)
  const outputs =
    target.kind === 'several'
      ? target.outputs.map(({ name, label }) => answerOf(answers, layers, name, label))
      : last
  return tf.model({ name: 'network', inputs: inputs.map(([, input]) => input), outputs })
}

/** @throws UserError with an output that no layer has the name of. */
function answerOf(
  answers: ReadonlyMap<string, SymbolicTensor>,
  layers: readonly Layer[],
  name: string,
  label: Label,
): SymbolicTensor {
  const answer = answers.get(name)
  if (answer && layers.some((layer) => layer.name === name)) return answer
  throw new UserError({
    found: `no layer named "${name}" in model.layers`,
    expected: 'a layer for each output of `data.labels`, by its name',
    mend: `Give the layer that answers "${label.column}" the name: {${endOf(label)}, name: ${name}}.`,
  })
}

/** The layer that answers. */
function layerOf({ layers }: ModelSection, target: Target, { name }: Output): Layer | undefined {
  return target.kind === 'several' ? layers.find((layer) => layer.name === name) : layers.at(-1)
}

/** @throws UserError where it is open which of several inputs the first layer takes. */
function checkFirst(layers: readonly Layer[], inputs: readonly string[]): void {
  const [first] = layers
  if (inputs.length > 1 && first?.from === undefined)
    throw new UserError({
      found: `a first layer "${first?.type}" without \`from\` in a network of the inputs ${inputs.join(', ')}`,
      expected: 'the input that it takes',
      mend: 'Name it: `from: ' + (inputs[0] ?? '') + '`.',
    })
}

/** @throws UserError with one of several inputs that no layer takes. */
function checkInputsAreTaken(layers: readonly Layer[], inputs: readonly string[]): void {
  if (inputs.length === 1) return
  const left = inputs.find((name) => !layers.some(({ from }) => from?.includes(name)))
  if (left !== undefined)
    throw new UserError({
      found: `no layer in model.layers that takes the input ${left}`,
      expected: 'a layer for each input of `data.inputs`',
      mend: `Give a layer \`from: ${left}\`, or take the input out.`,
    })
}

function only(taken: readonly SymbolicTensor[]): SymbolicTensor {
  const [first] = taken
  if (!first) throw new TypeError('a layer takes nothing')
  return first
}

function lookUp(answers: ReadonlyMap<string, SymbolicTensor>, name: string, index: number): SymbolicTensor {
  const answer = answers.get(name)
  if (answer) return answer
  throw new UserError({
    found: `no layer named "${name}" before model.layers[${index}], which takes it`,
    expected: `one of ${[...answers.keys()].join(', ')}`,
    mend: 'Correct `from`, or give the layer that is meant this `name`.',
  })
}

/** @throws UserError when a layer cannot take what comes before it. */
function fitting<Result>(
  layers: readonly Layer[],
  index: number,
  shapes: readonly unknown[],
  work: () => Result,
): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UserError(
      {
        found: `a layer "${layers[index]?.type}" at model.layers[${index}] on an input of shape ${shapes.map((shape) => `[${shapeText(shape)}]`).join(' and ')}`,
        expected: `an input it can take (${error.message})`,
        mend: 'Change the layer, or put one before it that gives that shape.',
      },
      { cause: error },
    )
  }
}

function checkOutput(
  shape: readonly (number | null)[],
  last: Layer | undefined,
  { name, label }: Output,
  { kind }: Target,
): void {
  const units = unitsOf(label)
  const several = kind === 'several'
  const mend = several
    ? `Make the layer "${name}" {${endOf(label)}, name: ${name}}.`
    : `End model.layers with {${endOf(label)}}.`
  if (shape.length !== 1 || shape[0] !== units)
    throw new UserError({
      found: `a network whose output ${several ? `"${name}" ` : ''}has shape [${shapeText(shape)}]`,
      expected: `[${units}], ${label.kind === 'class' ? 'a score for each class' : 'one number'} of "${label.column}"`,
      mend,
    })
  if (label.kind === 'class' && !(last && answersWithSoftmax(last)))
    throw new UserError({
      found: `a network for classes ${several ? `whose output "${name}" is` : 'that ends with'} "${last?.type ?? 'nothing'}"${last && 'activation' in last ? ` and activation ${last.activation}` : ''}`,
      expected: 'scores that are probabilities',
      mend,
    })
}

/** The layer that an answer ends with. */
function endOf(label: Label): string {
  return `dense: {units: ${unitsOf(label)}${label.kind === 'class' ? ', activation: softmax' : ''}}`
}

function unitsOf(label: Label): number {
  return label.kind === 'class' ? label.classes.length : 1
}

function answersWithSoftmax(layer: Layer): boolean {
  return layer.type === 'softmax' || ('activation' in layer && layer.activation === 'softmax')
}

function shapeText(shape: unknown): string {
  return Array.isArray(shape) ? shape.filter((side) => side !== null).join(', ') : '?'
}
