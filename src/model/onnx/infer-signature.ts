import type { FittedTransform, Label } from '../../dataset/dataset-schema.ts'
import type { OnnxSession } from '../../engine/onnx.ts'
import { UserError } from '../../errors/user-error.ts'
import { outputWidths } from '../signature.ts'
import { layoutFor, type InputLayout, type ModelShape } from './tensor-layout.ts'

export interface OnnxSignature {
  readonly input: { readonly name: string; readonly type: NumberType; readonly layout: InputLayout }
  /** Number of examples per call; null for any number. */
  readonly batch: number | null
  /** The output with a score for each class, or with the number. */
  readonly output: string
}

type NumberType = 'float32' | 'float64'
type Metadata = OnnxSession['inputMetadata'][number]
type TensorMetadata = Extract<Metadata, { isTensor: true }>

/**
 * Infers the inputs and outputs of a model for examples that the dataset's transform prepares.
 * @throws UserError when its inputs differ, or its outputs are neither scores of the classes nor a number
 */
export function signatureOf(
  session: Pick<OnnxSession, 'inputMetadata' | 'outputMetadata'>,
  transform: FittedTransform,
  label: Label,
): OnnxSignature {
  const [input, ...others] = session.inputMetadata
  const layout = input?.isTensor ? layoutFor(sizesOf(input).slice(1), transform.shape) : null
  if (!input?.isTensor || others.length > 0 || !isNumberType(input.type) || !layout)
    throw explainMismatch(
      `takes ${session.inputMetadata.map(describe).join(' and ')}`,
      `one input of float32 or float64 in the shape of a prepared example, [any, ${transform.shape.join(', ')}] (images also with the channels first)`,
    )
  const [batch] = sizesOf(input)
  return {
    input: { name: input.name, type: input.type, layout },
    batch: typeof batch === 'number' ? batch : null,
    output: outputFor(session.outputMetadata, label),
  }
}

function outputFor(outputs: readonly Metadata[], label: Label): string {
  const widths = outputWidths(label)
  const fitting = outputs.filter(
    (output) =>
      output.isTensor && isNumberType(output.type) && widths.some((width) => hasWidth(output, width)),
  )
  const [output, ...others] = fitting
  if (output && others.length === 0) return output.name
  throw explainMismatch(
    `returns ${outputs.map(describe).join(' and ')}`,
    label.kind === 'class'
      ? `one output with a score for each of the ${label.classes.length} classes, in the order of the dataset`
      : 'one output with a number',
    'Export the model with its scores as one tensor; for scikit-learn models, set `zipmap: False`.',
  )
}

/** Returns true for `[batch, width]`, or `[batch]` for a single value. */
function hasWidth(output: TensorMetadata, width: number): boolean {
  const shape = sizesOf(output)
  if (shape.length === 1) return width === 1
  return shape.length === 2 && (typeof shape[1] === 'string' || shape[1] === width)
}

/** The value of an open size without a name, which is −1 in the file. */
const unnamedSize = 2 ** 32 - 1

function sizesOf({ shape }: TensorMetadata): ModelShape {
  return shape.map((size) => (size === unnamedSize ? 'any' : size))
}

function isNumberType(type: string): type is NumberType {
  return type === 'float32' || type === 'float64'
}

function describe(value: Metadata): string {
  if (!value.isTensor) return `${JSON.stringify(value.name)}, which is not a tensor`
  return `${JSON.stringify(value.name)} of ${value.type} [${shapeText(sizesOf(value))}]`
}

function shapeText(shape: ModelShape): string {
  return shape.map((size) => (typeof size === 'string' ? 'any' : size)).join(', ')
}

function explainMismatch(
  found: string,
  expected: string,
  hint = 'Export the model again with this input or output.',
): UserError {
  return new UserError({
    code: 'MODEL_DATASET_MISMATCH',
    found: `an ONNX model that ${found}`,
    expected: `a model with ${expected}`,
    hint,
  })
}
