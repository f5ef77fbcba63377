import type { LayersModel, SymbolicTensor } from '@tensorflow/tfjs'
import type { Layer, ModelSection } from '../config/network.ts'
import type { Label, Target } from '../dataset/dataset-schema.ts'
import { outputsOf, type Output } from '../dataset/label-target.ts'
import { UserError } from '../errors/user-error.ts'

/**
 * Returns the output of the layer with an output's name.
 * @throws UserError if no layer has the name
 */
export function findOutput(
  outputs: ReadonlyMap<string, SymbolicTensor>,
  layers: readonly Layer[],
  { name, label }: Output,
): SymbolicTensor {
  const output = outputs.get(name)
  if (output && layers.some((layer) => layer.name === name)) return output
  throw new UserError({
    code: 'MODEL_INVALID_LAYER_NAME',
    found: `no layer named "${name}" in model.layers`,
    expected: 'a layer for each output of `data.labels`, with its name',
    hint: `Give the layer that predicts "${label.column}" the name: {${endOf(label)}, name: ${name}}.`,
  })
}

/**
 * Checks the outputs of a network.
 * @throws UserError if an output does not fit its label
 */
export function checkOutputs(model: LayersModel, section: ModelSection, target: Target): void {
  for (const [index, output] of outputsOf(target).entries())
    checkOutput(model.outputs[index]?.shape.slice(1) ?? [], layerOf(section, target, output), output, target)
}

/** Returns the layer of an output. */
function layerOf({ layers }: ModelSection, target: Target, { name }: Output): Layer | undefined {
  return target.kind === 'multi-output' ? layers.find((layer) => layer.name === name) : layers.at(-1)
}

function checkOutput(
  shape: readonly (number | null)[],
  last: Layer | undefined,
  { name, label }: Output,
  { kind }: Target,
): void {
  const units = unitsOf(label)
  const isMultiOutput = kind === 'multi-output'
  const hint = isMultiOutput
    ? `Make the layer "${name}" {${endOf(label)}, name: ${name}}.`
    : `End model.layers with {${endOf(label)}}.`
  if (shape.length !== 1 || shape[0] !== units)
    throw new UserError({
      code: 'MODEL_OUTPUT_MISMATCH',
      found: `a network whose output ${isMultiOutput ? `"${name}" ` : ''}has shape [${shapeText(shape)}]`,
      expected: describeExpectedOutput(label),
      hint,
    })
  if (label.kind === 'number' && last && outputsWithSoftmax(last))
    throw new UserError({
      code: 'MODEL_OUTPUT_MISMATCH',
      found: `a network for a number ${isMultiOutput ? `whose output "${name}" has` : 'that ends with'} a softmax`,
      expected: 'an activation whose values differ: the softmax of one number is always 1',
      hint,
    })
  if (label.kind === 'class' && !(last && outputsWithSoftmax(last)))
    throw new UserError({
      code: 'MODEL_OUTPUT_MISMATCH',
      found: `a network for classes ${isMultiOutput ? `whose output "${name}" is` : 'that ends with'} "${last?.type ?? 'nothing'}"${last && 'activation' in last ? ` and activation ${last.activation}` : ''}`,
      expected: 'scores that are probabilities',
      hint,
    })
}

/** Returns the last layer for an output in the form of `tensorline.yml`. */
function endOf(label: Label): string {
  return `dense: {units: ${unitsOf(label)}${label.kind === 'class' ? ', activation: softmax' : ''}}`
}

/** Returns the shape and meaning of an output for one example. */
export function describeExpectedOutput(label: Label): string {
  return `[${unitsOf(label)}], ${label.kind === 'class' ? 'a score for each class' : 'one number'} of "${label.column}"`
}

export function unitsOf(label: Label): number {
  return label.kind === 'class' ? label.classes.length : 1
}

function outputsWithSoftmax(layer: Layer): boolean {
  return layer.type === 'softmax' || ('activation' in layer && layer.activation === 'softmax')
}

/** Returns the text of a shape without the batch axis, such as `8, 8, 1`. */
export function shapeText(shape: unknown): string {
  return Array.isArray(shape) ? shape.filter((side) => side !== null).join(', ') : '?'
}
