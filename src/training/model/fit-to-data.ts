import type { LayersModel, Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, Target } from '../../dataset/dataset-schema.ts'
import { outputsOf, type Output } from '../../dataset/label-target.ts'
import type { Tf } from '../../engine/engine.ts'
import { UserError } from '../../errors/user-error.ts'
import {
  fits,
  inputSpecsOf,
  explainInputMismatch,
  outputSpecsOf,
  outputIndices,
  type TensorSpec,
} from '../../model/model-io.ts'
import { shapeOfInput } from '../../transform/named-inputs.ts'
import { innerLayers } from '../inner-layers.ts'
import { networkExplained } from '../network-faults.ts'
import { describeExpectedOutput, unitsOf } from '../network-outputs.ts'

interface Data {
  readonly inputShape: readonly number[]
  readonly inputs?: FittedTransform['inputs']
  readonly label: Target
}

/**
 * Checks that a model's inputs and outputs fit the dataset.
 * @param location names the model in messages
 * @throws UserError when they do not fit
 */
export function checkFit(tf: Tf, model: LayersModel, location: string, data: Data): void {
  checkInputs(model, location, data)
  checkNoState(model, location)
  checkBatchSize(model, location)
  const outputs = outputsOf(data.label)
  const specs = outputSpecsOf(model)
  if (data.label.kind === 'multi-output') checkNames(specs, outputs, location)
  if (specs.length !== outputs.length)
    throw explainMismatch(location, `has the outputs ${shapesOf(model.outputs)}`, expectedOf(outputs))
  const matched = outputIndices(model, data.label).map((position, index) => ({
    position,
    output: outputs[index],
  }))
  for (const { position, output } of matched)
    if (output && !fits(specs[position]?.shape ?? [], [unitsOf(output.label)]))
      throw explainMismatch(location, `has the outputs ${shapesOf(model.outputs)}`, expectedOf(outputs))
  const ofClasses = matched.filter(({ output }) => output?.label.kind === 'class')
  if (ofClasses.length === 0) return
  const sums = sumPredictions(tf, model, data)
  const wrong = ofClasses.find(({ position }) => !(Math.abs((sums[position] ?? NaN) - 1) < 1e-3))
  if (wrong?.output)
    throw explainMismatch(
      location,
      `returns scores ${data.label.kind === 'multi-output' ? `of "${wrong.output.name}" ` : ''}that do not add up to 1`,
      'probabilities: a softmax as the last layer',
    )
}

/**
 * Checks the names of the output layers.
 * @throws UserError if they differ from the names of the outputs
 */
function checkNames(specs: readonly TensorSpec[], outputs: readonly Output[], location: string): void {
  const [found, wanted] = [specs, outputs].map((all) => all.map(({ name }) => name).sort())
  if (String(found) === String(wanted)) return
  throw explainMismatch(
    location,
    `has the outputs ${found?.join(', ')}`,
    `the outputs of \`data.labels\`, by the names of their layers: ${wanted?.join(', ')}`,
  )
}

/**
 * Rejects a fixed batch size, because batches of a training differ in size, and the server predicts single examples.
 * @throws UserError for a fixed batch size
 */
function checkBatchSize(model: LayersModel, location: string): void {
  const fixed = model.inputs.map(({ shape }) => shape[0]).find((size) => typeof size === 'number')
  if (fixed !== undefined)
    throw explainMismatch(
      location,
      `accepts only batches of ${fixed}`,
      'batches of any size: `inputShape` without `batchInputShape`',
    )
}

/**
 * Rejects stateful layers, because a state that continues from batch to batch has no meaning for shuffled examples.
 * @throws UserError for a stateful layer
 */
function checkNoState(model: LayersModel, location: string): void {
  const layer = innerLayers(model.layers).find((each) => each.getConfig()['stateful'] === true)
  if (layer)
    throw explainMismatch(
      location,
      `has the stateful layer "${layer.name}"`,
      'layers that reset their state for each batch, because examples are shuffled',
    )
}

function expectedOf(outputs: readonly Output[]): string {
  return outputs.map(({ label }) => describeExpectedOutput(label)).join(' and ')
}

function checkInputs(model: LayersModel, location: string, { inputShape, inputs }: Data): void {
  if (inputs !== undefined) {
    const wrong = explainInputMismatch(model, inputs)
    if (wrong) throw explainMismatch(location, `takes ${wrong.found}`, wrong.expected)
    return
  }
  const [taken] = model.inputs.map(({ shape }) => shape.slice(1))
  if (model.inputs.length !== 1 || !fits(taken ?? [], inputShape))
    throw explainMismatch(
      location,
      `takes ${shapesOf(model.inputs)}`,
      `one input of shape [${inputShape.join(', ')}], like the examples`,
    )
}

/**
 * Returns the sum of the values of each output for one example of zeros. One example is enough, because a softmax adds
 * up to 1 for any input.
 */
function sumPredictions(tf: Tf, model: LayersModel, { inputShape, inputs }: Data): number[] {
  try {
    return tf.tidy(() =>
      [model.predict(zerosFor(tf, model, { inputShape, inputs }))]
        .flat()
        .map((scores) => tf.sum(scores).dataSync()[0] ?? NaN),
    )
  } catch (error) {
    throw networkExplained(error)
  }
}

/** Returns one example of zeros for each input, in the model's own order. */
function zerosFor(tf: Tf, model: LayersModel, { inputShape, inputs }: Omit<Data, 'label'>): Tensor[] {
  return inputSpecsOf(model).map(({ name }) => {
    const input = inputs?.find((candidate) => candidate.name === name)
    return tf.zeros([1, ...(input ? shapeOfInput(input) : inputShape)])
  })
}

function shapesOf(tensors: readonly { readonly shape: readonly (number | null)[] }[]): string {
  return tensors.map(({ shape }) => `[${shape.slice(1).join(', ')}]`).join(' and ')
}

function explainMismatch(location: string, found: string, expected: string): UserError {
  return new UserError({
    code: 'MODEL_DATASET_MISMATCH',
    found: `a model in ${location} that ${found}`,
    expected,
    hint: 'Change the model, or the inputs, the transform and the label in the section `data`.',
  })
}
