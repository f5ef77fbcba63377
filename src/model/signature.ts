import { UserError } from '../errors/user-error.ts'
import type { FittedTransform, Label, Target } from '../dataset/dataset-schema.ts'
import { fits, explainInputMismatch, outputSpecsOf, textOf } from './model-io.ts'
import type { LayersModel } from './runtime.ts'

/**
 * Checks that a model's inputs match the transform and its outputs match the label: one input of the transform's shape,
 * or its named inputs; and one output with a score for each class (a single score is enough for two classes) or with
 * one number. Several labels need an output each, with the label's name.
 * @throws UserError that names both shapes
 */
export function checkSignature(model: LayersModel, transform: FittedTransform, label: Target): void {
  checkInputs(model, transform)
  if (label.kind === 'multi-output') {
    checkOutputs(model, label)
    return
  }
  const output = onlyShape(model.outputs, 'output')
  const widths = outputWidths(label)
  if (!widths.some((width) => fits(output, [width])))
    throw explainMismatch(
      `an output of shape [${describe(output)}]`,
      `[${widths.join('] or [')}]${reason(label)}`,
    )
}

function checkInputs(model: LayersModel, { shape, inputs }: FittedTransform): void {
  const fixed = model.inputs.map((input) => input.shape[0]).find((size) => typeof size === 'number')
  if (fixed !== undefined) throw explainMismatch(`a fixed batch size of ${fixed}`, 'batches of any size')
  if (inputs !== undefined) {
    const wrong = explainInputMismatch(model, inputs)
    if (wrong) throw explainMismatch(`the inputs ${wrong.found}`, wrong.expected)
    return
  }
  const input = onlyShape(model.inputs, 'input')
  if (!fits(input, shape))
    throw explainMismatch(
      `an input of shape [${describe(input)}]`,
      `[${shape.join(', ')}], the shape of a prepared example`,
    )
}

function checkOutputs(model: LayersModel, { outputs }: Extract<Target, { kind: 'multi-output' }>): void {
  const specs = outputSpecsOf(model)
  const matched = outputs.every(({ name, label }) =>
    specs.some(
      (port) => port.name === name && outputWidths(label).some((width) => fits(port.shape, [width])),
    ),
  )
  if (matched && specs.length === outputs.length) return
  const wanted = outputs.map(({ name, label }) => `${name} [${outputWidths(label).join('] or [')}]`)
  throw explainMismatch(
    `the outputs ${textOf(specs)}`,
    `the outputs of the dataset by their names: ${wanted.join(' and ')}`,
  )
}

function onlyShape(tensors: LayersModel['inputs'], role: string): (number | null)[] {
  const [first, ...others] = tensors
  if (first === undefined || others.length > 0)
    throw explainMismatch(`${tensors.length} ${role}s`, `one ${role}`)
  return first.shape.slice(1)
}

/** Returns the possible numbers of values in the output for one example. */
export function outputWidths(label: Label): number[] {
  switch (label.kind) {
    case 'class':
      return label.classes.length === 2 ? [2, 1] : [label.classes.length]
    case 'number':
      return [1]
  }
}

function reason(label: Label): string {
  return label.kind === 'class' ? `, a score for each of the ${label.classes.length} classes` : ', one number'
}

function describe(shape: readonly (number | null)[]): string {
  return shape.map((size) => size ?? 'any').join(', ')
}

function explainMismatch(found: string, expected: string): UserError {
  return new UserError({
    code: 'MODEL_DATASET_MISMATCH',
    found: `a model with ${found}`,
    expected,
    hint: 'Change the layers of the model, or the `data` section that defines its inputs.',
  })
}
