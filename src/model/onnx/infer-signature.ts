import type { FittedTransform, Label, NamedInput, Target } from '../../dataset/dataset-schema.ts'
import type { OnnxSession } from '../../engine/onnx.ts'
import { UserError } from '../../errors/user-error.ts'
import { shapeOfInput } from '../../transform/named-inputs.ts'
import { areWholeNumbers } from '../../transform/whole-numbers.ts'
import { outputWidths } from '../signature.ts'
import { layoutFor, type InputLayout, type ModelShape } from './tensor-layout.ts'

/** An input of a model for a part of the prepared examples. */
export interface OnnxInput {
  readonly name: string
  readonly type: InputType
  readonly layout: InputLayout
  /** The input of the dataset's transform; null for all values. */
  readonly source: NamedInput | null
}

export interface OnnxSignature {
  readonly inputs: readonly OnnxInput[]
  /** Number of examples per call; null for any number. */
  readonly batch: number | null
  /** The outputs with a score for each class or with the number, in the order of the label. */
  readonly outputs: readonly string[]
}

type NumberType = 'float32' | 'float64'
/** Integers are accepted for values that are whole numbers for every example, such as ids of tokens. */
type IntegerType = 'int32' | 'int64'
type InputType = NumberType | IntegerType
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
  const { inputMetadata, outputMetadata } = session
  const inputs = wholeInput(inputMetadata, transform) ?? namedInputs(inputMetadata, transform)
  if (inputs === null)
    throw explainMismatch(`takes ${inputMetadata.map(describe).join(' and ')}`, expectedInputs(transform))
  const batches = inputMetadata.flatMap((input) => (input.isTensor ? (sizesOf(input)[0] ?? []) : []))
  return {
    inputs,
    batch: batches.find((size) => typeof size === 'number') ?? null,
    outputs: [outputFor(outputMetadata, label)],
  }
}

/** Returns the inputs and outputs of a network that Tensorline wrote, which have the names of those of the model. */
export function writtenSignature(
  { inputMetadata, outputMetadata }: Pick<OnnxSession, 'inputMetadata' | 'outputMetadata'>,
  transform: FittedTransform,
  target: Target,
): OnnxSignature {
  const inputs = inputMetadata.map(({ name }): OnnxInput => {
    const source = transform.inputs?.find((input) => input.name === name) ?? null
    const shape = source === null ? transform.shape : shapeOfInput(source)
    return { name, type: 'float32', layout: { kind: 'as prepared', shape }, source }
  })
  const outputs = target.kind === 'multi-output' ? target.outputs : outputMetadata
  return { inputs, batch: null, outputs: outputs.map(({ name }) => name) }
}

/** Returns the only input if it takes all values of an example; null for others. */
function wholeInput(metadata: readonly Metadata[], transform: FittedTransform): OnnxInput[] | null {
  const [only, ...others] = metadata
  const hasImages = transform.inputs?.some((input) => 'image' in input) === true
  if (only === undefined || others.length > 0 || hasImages) return null
  const input = inputFor(only, transform.shape, null, transform)
  return input && [input]
}

/** Returns inputs with the names of those of the network, each of which has its part of an example; null for others. */
function namedInputs(metadata: readonly Metadata[], transform: FittedTransform): OnnxInput[] | null {
  const { inputs = [] } = transform
  if (metadata.length !== inputs.length) return null
  const found = metadata.flatMap((value) => {
    const source = inputs.find(({ name }) => name === value.name)
    return (source && inputFor(value, shapeOfInput(source), source, transform)) ?? []
  })
  return found.length === inputs.length ? found : null
}

function inputFor(
  metadata: Metadata,
  shape: readonly number[],
  source: OnnxInput['source'],
  transform: FittedTransform,
): OnnxInput | null {
  if (!metadata.isTensor) return null
  const { name, type } = metadata
  if (!isNumberType(type) && !(isIntegerType(type) && hasWholeNumbers(source, transform))) return null
  const layout = layoutFor(sizesOf(metadata).slice(1), shape)
  return layout && { name, type, layout, source }
}

function hasWholeNumbers(source: OnnxInput['source'], transform: FittedTransform): boolean {
  if (source !== null && 'image' in source) return false
  return areWholeNumbers(transform, source && source.positions)
}

function expectedInputs(transform: FittedTransform): string {
  const { shape, inputs = [] } = transform
  const hasWhole = [null, ...inputs].some((source) => hasWholeNumbers(source, transform))
  const numbers = hasWhole ? 'float32, float64, or int64 or int32 for whole numbers,' : 'float32 or float64'
  const types = `of ${numbers} in the shape of a prepared example`
  const named = inputs.map((input) => `"${input.name}" [any, ${shapeOfInput(input).join(', ')}]`)
  const whole = `one input ${types}, [any, ${shape.join(', ')}]`
  const several = `inputs ${types}: ${named.join(' and ')}`
  const hasImages = inputs.some((input) => 'image' in input)
  const expected = hasImages ? several : [whole, ...(inputs.length > 0 ? [several] : [])].join(', or ')
  return `${expected} (images also with the channels first)`
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

function isIntegerType(type: string): type is IntegerType {
  return type === 'int32' || type === 'int64'
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
